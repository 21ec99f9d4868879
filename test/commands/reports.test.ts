// gaps and history: what is shown, page by page, and the exit status.

import { expect, test } from "vitest";
import { GAPS_PAGE } from "../../proto/limits.js";
import type { DrillView, GapsView, HistoryEntry, ObjectGapView } from "../../proto/report.js";
import type { ServerView } from "../../proto/view.js";
import { server, WALL_MS } from "./cast.js";
import { outcome, Stage } from "./fake-agent.js";

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

const DRILL: DrillView = {
  verdict: "wouldWork",
  wallMs: WALL_MS,
  tookMs: 900,
  who: "op1",
  ...{ total: 3, good: 3, missing: 0, occupied: 0, failed: 0, stale: 0 },
  lastsMs: 3_000,
  ratePerMinute: 60,
  backupWallMs: WALL_MS - 60_000,
  freeBytes: undefined,
  reasons: [],
  notes: [],
  problems: [],
  words: "drill, would work: 3 of 3 objects would run",
};

/** Somebody orders a drill, and the agent shows that it goes on and how it ended. */
async function drills(stage: Stage, drill: DrillView, ...words: string[]) {
  stage.answer = outcome("running", "the drill has begun");
  await stage.types("drill", ...words);
  const progress = { what: "drill", total: 3, done: 1 } as ServerView["drilling"];
  stage.changes("m1", { drilling: progress });
  await stage.passes(1_000);
  stage.changes("m1", { drilling: undefined, lastDrill: drill });
  await stage.passes(1_000);
}

test("drill: what would move, and 0; what would not, and 1; refused, and 2", async () => {
  const good = new Stage([server("m1")]);
  await drills(good, DRILL, "m1");
  expect(good.commands).toEqual([{ kind: "drill", name: "m1" }]);
  expect(good.desk.printed.slice(-4)).toEqual([
    expect.stringMatching(/^Drill of m1: nothing was touched, .*, took 0\.9 s\.$/),
    expect.stringMatching(/^ {2}WOULD WORK: 3 of 3 objects would run on north, 3 s at 60\/min\./),
    "    3 good",
    expect.stringMatching(/^ {2}Store folder .* answers; no limit$/),
  ]);
  const bad = new Stage([server("m1")]);
  const words = "the kept content of camera 2 is missing";
  const missing = { type: "camera", number: 2, name: "", what: "missing", words } as const;
  const inPart = { ...DRILL, verdict: "inPart", good: 2, missing: 1, problems: [missing] } as const;
  await drills(bad, inPart, "m1", "--json");
  expect(JSON.parse(bad.desk.printed.at(-1) ?? "")).toMatchObject({
    server: "m1",
    drill: { verdict: "inPart", missing: 1 },
  });
  const refusing = new Stage([server("m1")]);
  refusing.answer = outcome("refused", "m1: drill refused. Its objects are not at home.");
  await refusing.types("drill", "--all");
  await refusing.types("drill");
  expect([good.desk.statuses, bad.desk.statuses, refusing.desk.statuses]).toEqual([
    [0],
    [1],
    [2, 2],
  ]);
});

const DAY_MS = 86_400_000;

test("readiness shows the last drill", async () => {
  const lastDrill = {
    ...DRILL,
    missing: 2,
    good: 1,
    verdict: "inPart",
    wallMs: 1_700_000_000_000 - 3 * DAY_MS,
  };
  const stage = new Stage([server("m1", { lastDrill: lastDrill as DrillView })]);
  await stage.types("readiness", "m1");
  expect(stage.desk.printed.at(-1)).toBe("  Last drill 3 d ago: 2 missing.");
});
