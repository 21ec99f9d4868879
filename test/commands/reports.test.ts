// gaps and history: what is shown, page by page, and the exit status.

import { expect, test } from "vitest";
import { GAPS_PAGE } from "../../proto/limits.js";
import type { GapsView, HistoryEntry, ObjectGapView } from "../../proto/report.js";
import { server, WALL_MS } from "./cast.js";
import { Stage } from "./fake-agent.js";

const gap = (number: number, but: Partial<ObjectGapView> = {}): ObjectGapView => ({
  type: "camera",
  number,
  name: `Gate ${number}`,
  kind: "known",
  gapMs: 31_000 + number,
  overlapMs: undefined,
  ...but,
});

const VIEW: GapsView = {
  server: "m1",
  epoch: 3n,
  beganWallMs: WALL_MS - 600_000,
  endedWallMs: undefined,
  total: 2,
  from: 0,
  objects: [gap(1), gap(2)],
  fields: {},
  kept: [1n, 3n],
  problem: "",
};

function stageWith(all: readonly ObjectGapView[], but: Partial<GapsView> = {}): Stage {
  const stage = new Stage([server("m1")]);
  stage.report = (asked) => {
    const from = asked.kind === "readGaps" ? asked.from : 0;
    const objects = all.slice(from, from + GAPS_PAGE);
    return { kind: "gaps", ...VIEW, total: all.length, from, objects, ...but };
  };
  return stage;
}

test("gaps: the figures in sentences, a row for each object, what else is kept", async () => {
  const fields = {
    gapObjects: "5",
    gapMinMs: "31001",
    gapMedianMs: "31001",
    gapP99Ms: "149000",
    gapMaxMs: "149000",
    gapLongest: "camera 2",
    gapNobody: "1",
    gapNobodyMs: "150000",
    gapAtLeast: "1",
    overlapMaxMs: "612",
  };
  const all = [
    gap(1, { overlapMs: 612 }),
    gap(2, { kind: "atLeast", gapMs: 149_000 }),
    gap(3, { kind: "open", gapMs: 150_000 }),
    gap(4, { kind: "unknown", gapMs: undefined }),
    gap(5, { kind: "stayed", gapMs: undefined }),
  ];
  const stage = stageWith(all, { fields });
  await stage.types("gaps", "M1");
  const [head, began, ...rest] = stage.desk.printed;
  expect(head).toBe("m1: outage of epoch 3, 5 objects.");
  expect(began).toMatch(/^It began at .* and goes on\.$/);
  expect(rest).toEqual([
    "Nobody ran them for 31 s to 2m29s, median 31 s, 99 % within 2m29s; longest: camera 2.",
    "1 object is run by nobody yet, the longest for 2m30s so far.",
    "Of 1 it is at least that: their beginning was not seen.",
    "Both ran one for up to 0.6 s on the way home.",
    "",
    "OBJECT               GAP  OVERLAP  NAME",
    "camera 1            31 s    0.6 s  Gate 1",
    "camera 2  at least 2m29s        –  Gate 2",
    "camera 3    2m30s so far        –  Gate 3",
    "camera 4         unknown        –  Gate 4",
    "camera 5          stayed        –  Gate 5",
    "",
    "Other outages that are kept: epoch 1.",
  ]);
  expect(stage.desk.statuses).toEqual([0]);
});

test("gaps of 100,000 objects come page by page, and are one list", async () => {
  const stage = stageWith(Array.from({ length: 100_000 }, (_, i) => gap(i + 1)));
  await stage.types("gaps", "m1", "--json", "--epoch", "3");
  const shown = JSON.parse(stage.desk.printed[0] ?? "") as { objects: { number: number }[] };
  expect(shown.objects).toHaveLength(100_000);
  expect(shown.objects.at(-1)?.number).toBe(100_000);
  expect(stage.reportsAsked).toHaveLength(100_000 / GAPS_PAGE);
  expect(stage.reportsAsked.every((asked) => "epoch" in asked && asked.epoch === 3n)).toBe(true);
});

test("gaps: 1 if there is no such outage or no answer, 2 for a name that is none", async () => {
  const stage = stageWith([], { epoch: 0n, kept: [7n] });
  await stage.types("gaps", "m1", "--epoch", "5");
  expect(stage.desk.printed).toEqual(["m1: it had no outage of epoch 5; kept are epochs 7."]);
  await stage.types("gaps", "m9");
  expect(stage.desk.statuses).toEqual([1, 2]);
});

test("history: numbered, newest last, in words; and as JSON", async () => {
  const stage = new Stage([server("m1")]);
  const entry: HistoryEntry = {
    number: 4,
    kind: "takeover",
    beganWallMs: WALL_MS - 120_000,
    endedWallMs: WALL_MS,
    epochFrom: 2n,
    epochTo: 3n,
    who: "",
    why: "connection lost",
    result: "2 of 2 objects taken over: north runs them",
    times: 1,
    fields: { applied: "2", gapObjects: "2", gapMinMs: "31000", gapMaxMs: "32000" },
  };
  const refusal: HistoryEntry = {
    ...entry,
    ...{ number: 5, kind: "refusal", epochFrom: 0n, epochTo: 0n, who: "op1", times: 3 },
    ...{ why: "m1 is running.", result: "", fields: {} },
  };
  stage.report = () => ({ kind: "history", entries: [entry, refusal], complete: true });
  await stage.types("history", "m1");
  expect(stage.desk.printed.map((line) => line.replace(/\d{4}-\S+ \S+ /, "T "))).toEqual([
    "4. T  takeover by itself, epoch 2 to 3, 2m00s",
    "   connection lost",
    "   2 of 2 objects taken over: north runs them; applied 2",
    "   Nobody ran them for 31 s to 32 s.",
    "5. T  refusal by op1, 3 times",
    "   m1 is running.",
  ]);
  await stage.types("history", "m1", "--json");
  expect(JSON.parse(stage.desk.printed.at(-1) ?? "")).toMatchObject({
    server: "m1",
    entries: [{ number: 4, epochTo: "3" }, { number: 5 }],
  });
  expect(stage.desk.statuses).toEqual([0, 0]);
});
