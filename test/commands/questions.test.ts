// readiness, what-if and why: what is shown, and the exit status.

import { expect, test } from "vitest";
import type { Outcome } from "../../proto/view.js";
import { happening, NORTH, server, WALL_MS } from "./cast.js";
import { outcome, Stage } from "./fake-agent.js";

const NOT_CHOSEN = {
  kind: "objectsNotChosen",
  words: "No objects are chosen. Choose them, or all.",
};
const NOT_READY = { notReady: [NOT_CHOSEN], chosenNone: true };
const CUT_OFF = {
  kind: "witnessesSilent",
  words: "This server may be the one cut off: no witness answers (10.0.0.1).",
};

test("readiness: the agent first, those that are not ready with every reason, then the others", async () => {
  const stage = new Stage([server("m1"), server("m2", NOT_READY), server("m3", { state: "off" })]);
  stage.backup = {
    ...NORTH,
    warnings: ["There is no witness: joint failures are held."],
    awayMains: 1,
    awayObjects: 96,
    limitMains: 2,
    inLine: 1,
    witnesses: [
      { address: "10.0.0.1", state: "alive", answeredWallMs: WALL_MS, problem: "" },
      { address: "10.0.0.2", state: "silent", answeredWallMs: undefined, problem: "" },
      { address: "x", state: "unknown", answeredWallMs: undefined, problem: "no such host" },
    ],
  };
  await stage.types("readiness");
  expect(
    stage.desk.printed.map((line) => line.replace(/(\d+ [smh]|\d+[hm]\d+[ms]) /, "T ")),
  ).toEqual([
    "north: fit.",
    "  Warning: There is no witness: joint failures are held.",
    "  Limit: 1 of at most 2 mains and 96 objects (no limit) are away; 1 waits in line.",
    expect.stringMatching(/^ {2}Witness 10\.0\.0\.1: answered .* ago\.$/),
    "  Witness 10.0.0.2: silent, it never answered.",
    "  Witness x: cannot be asked: no such host.",
    "",
    "m2: not ready, 1 reason.",
    "  No objects are chosen. Choose them, or all.",
    expect.stringMatching(/^m1: ready, backup .* old, 0 objects changed since\.$/),
    "m3: off, it is not judged: nothing is taken over.",
  ]);
  expect(stage.desk.statuses).toEqual([1]);
});

test("readiness of one: 0 if it is ready, 1 if it or the agent is not, 2 if there is none", async () => {
  const stage = new Stage([server("m1"), server("m2", NOT_READY)]);
  await stage.types("readiness", "M1");
  await stage.types("readiness", "m2");
  await stage.types("readiness", "m4");
  expect(stage.desk.statuses).toEqual([0, 1, 2]);
  const unfit = new Stage([server("m1")]);
  unfit.backup = { ...NORTH, unfit: [CUT_OFF] };
  await unfit.types("readiness", "m1");
  expect(unfit.desk.printed).toContain(`  Unfit: ${CUT_OFF.words}`);
  expect(unfit.desk.statuses).toEqual([1]);
});

test("readiness as JSON is one object with every reason", async () => {
  const stage = new Stage([server("m1"), server("m2", NOT_READY)]);
  await stage.types("readiness", "--json");
  expect(JSON.parse(stage.desk.printed[0] ?? "")).toMatchObject({
    ready: false,
    backup: { name: "north", unfit: [] },
    servers: [
      { name: "m1", ready: true, reasons: [] },
      { name: "m2", ready: false, reasons: [NOT_CHOSEN] },
    ],
  });
});

const base = { turn: 0, position: 0, beginsInMs: undefined, lastsMs: undefined, objects: 12 };
const WHAT_IF: Outcome = {
  ...outcome("done", "1 of 3 would be taken over by north."),
  whatIf: [
    { ...base, name: "m1", turn: 1, beginsInMs: 13_000, lastsMs: 12_000, reasons: [] },
    {
      ...base,
      name: "m2",
      position: 1,
      reasons: [{ kind: "inLine", words: "Waits in line: 1 of at most 1 mains." }],
    },
    {
      ...base,
      name: "m3",
      reasons: [{ kind: "objectsNotChosen", words: "No objects are chosen." }],
    },
  ],
};

test("what-if: in which order, when, who waits, who is refused and why", async () => {
  const stage = new Stage([server("m1"), server("m2"), server("m3")]);
  stage.answer = WHAT_IF;
  await stage.types("what-if");
  expect(stage.commands).toEqual([{ kind: "whatIf", names: [] }]);
  expect(stage.desk.printed).toEqual([
    "If these 3 failed now: 1 of 3 would be taken over by north.",
    "Taken over, in this order:",
    "  1. m1: begins after 13 s, 12 objects, about 12 s.",
    "In line:",
    "  1. m2: Waits in line: 1 of at most 1 mains.",
    "Not taken over:",
    "  m3: No objects are chosen.",
  ]);
  expect(stage.desk.statuses).toEqual([1]);
});

test("what-if of some: their own names; all taken over is 0; an unknown one asks nothing", async () => {
  const stage = new Stage([server("m1"), server("m2")]);
  stage.answer = { ...WHAT_IF, whatIf: WHAT_IF.whatIf?.slice(0, 1) ?? [] };
  await stage.types("what-if", "M1");
  await stage.types("what-if", "m1", "m9");
  expect(stage.commands).toEqual([{ kind: "whatIf", names: ["m1"] }]);
  expect(stage.desk.statuses).toEqual([0, 2]);
});

test("why: the newest decision in sentences, its result, and what stands against an act now", async () => {
  const held = { who: "op1", sinceMs: 0, leftMs: 18_000 };
  const stage = new Stage([
    server("m1", { state: "lost", linked: false, held, blocked: [], cancelledBy: "" }),
  ]);
  stage.happenings = [
    happening(1, { event: "decision.takeover", words: "takeover by itself", fields: {} }),
    happening(2, { event: "takeover.ended", words: "3 of 3 objects taken over: north runs them" }),
    happening(3, { event: "server.transition" }),
  ];
  await stage.types("why", "m1");
  const text = stage.desk.printed.join("\n");
  expect(stage.desk.printed[0]).toMatch(/^m1: decision 1 of 2026-06-05 /);
  expect(text).toMatch(/^WHAT {5}north took m1 over at .*\. 3 of 3 objects taken over/m);
  expect(text).toMatch(/^WHO {6}north, by itself: nobody ordered it\.$/m);
  expect(text).toMatch(/^NOW {6}It is lost since .*; custody main, epoch 5\.$/m);
  expect(text).toMatch(/Held by op1 since .*, 18 s left of its countdown\.$/m);
  expect(stage.desk.statuses).toEqual([0]);
});

test("why --back: an older decision; further back there is none", async () => {
  const stage = new Stage([server("m1")]);
  stage.happenings = [
    happening(1, { event: "decision.refused", words: "not taken over: no.", fields: {} }),
    happening(2, { event: "server.held", words: "held", who: "op1", fields: {} }),
  ];
  await stage.types("why", "m1", "--back", "1");
  expect(stage.desk.printed[1]).toMatch(/^WHAT {5}m1 was not taken over at .*: no\.$/);
  await stage.types("why", "m1", "--back", "2");
  expect(stage.desk.statuses).toEqual([0, 1]);
});

test("why: nothing decided yet is 1, as JSON too; withheld says since when", async () => {
  const blocked = [CUT_OFF];
  const stage = new Stage([
    server("m1", { state: "failed", blocked, blockedSinceWallMs: WALL_MS - 60_000 }),
  ]);
  await stage.types("why", "m1");
  expect(stage.desk.printed[0]).toBe("m1: nothing was decided about it yet.");
  expect(stage.desk.printed.at(-1)).toMatch(/Withheld since .* \(.*\): This server may be the one/);
  await stage.types("why", "m1", "--json");
  expect(JSON.parse(stage.desk.printed.at(-1) ?? "")).toMatchObject({
    server: "m1",
    now: { state: "failed", blocked },
  });
  expect(stage.desk.statuses).toEqual([1, 1]);
});
