// The pure transfer: every object exactly one result, in its slot, by the rules of its phase.

import { expect, test } from "vitest";
import { TRANSFER_DEFAULTS } from "../../objects/core/plan.js";
import { step, type TransferEffect } from "../../objects/core/transfer.js";
import {
  PHASE_IGNORED,
  PHASE_TABLE,
  type TransferOrder,
  type TransferPhase,
} from "../../objects/core/transfer-phases.js";
import { progressOf } from "../../objects/core/transfer-progress.js";
import { goodAnswer, LIMIT_MS, planOf, START, Story } from "./transfer-story.js";

test("every phase has an answer to every order: a row or a reason", () => {
  const phases: TransferPhase[] = ["new", "running", "paused", "finishing", "stopping", "ended"];
  const orders: TransferOrder[] = ["start", "pause", "resume", "cancel"];
  for (const from of phases) {
    for (const on of orders) {
      const rows = [...PHASE_TABLE, ...PHASE_IGNORED].filter((r) => r.from === from && r.on === on);
      expect(rows, `${from} ${on}`).toHaveLength(1);
    }
  }
});

test("a copy is got, put and ended; an empty transfer ends at its start", () => {
  const story = new Story(planOf(3)).sees(START).answers("get").answers("put").is("ended");
  expect(story.kinds()).toEqual(["applied", "applied", "applied"]);
  expect(story.held.size).toBe(0);
  new Story([]).sees(START).is("ended");
});

test("a move is removed from the source only after the sink has confirmed", () => {
  const story = new Story(planOf(1, "move")).sees(START).answers("get");
  expect(story.openOf("remove")).toEqual([]);
  story.answers("put");
  expect(story.openOf("remove")).toEqual([0]);
  expect(story.results).toEqual([]);
  story.answers("remove").is("ended");
  expect(story.results).toMatchObject([{ kind: "applied", isAtSink: "yes" }]);
});

test("puts go at the slots, contents are fetched before", () => {
  const story = new Story(planOf(5), 1_000).sees(START).answers("get");
  expect(story.openOf("put")).toEqual([0]);
  story.waits(59);
  expect(story.openOf("put")).toEqual([0]);
  story.waits(1);
  expect(story.openOf("put")).toEqual([0, 1]);
  expect(story.progress().isPaced).toBe(true);
  story.waits(1_000).answers("put").is("ended");
  const puts = story.asked.filter(({ ask }) => ask.kind === "put").map(({ atMs }) => atMs);
  expect(puts).toEqual([0, 60, 120, 180, 240]);
});

test("what is done already is counted and not done again", () => {
  const plan = planOf(3);
  const done = {
    kind: "applied",
    words: "",
    reference: "r",
    isAtSink: "yes",
    isRefused: false,
    attempts: 1,
  } as const;
  const first = plan[0];
  if (first === undefined) throw new Error("no plan");
  plan[0] = { ...first, done };
  const story = new Story(plan).sees(START);
  expect(story.openOf("get")).toEqual([1, 2]);
  story.answers("get").answers("put").is("ended");
  expect(story.results.map((result) => result.index)).toEqual([1, 2]);
  expect(story.progress()).toMatchObject({ total: 3, done: 3, applied: 3 });
});

test("a failing object is tried again later while the others go on, then set aside", () => {
  const story = new Story(planOf(2), 0, { jitter: 0 }).sees(START).answers("get");
  const [bad] = story.open.keys();
  if (bad === undefined) throw new Error("nothing asked");
  const words = "port busy";
  story.sees({ kind: "refused", id: bad, problem: "failed", words }).answers("put");
  expect(story.results).toMatchObject([{ index: 1, kind: "applied" }]);
  expect(story.progress().lastProblem).toBe('camera 1 "Crane 1": port busy, again in 1 s');
  const waitsMs: number[] = [];
  for (let i = 0; i < 4; i += 1) {
    const fromMs = story.nowMs;
    while (story.openOf("get").length === 0) story.waits(10);
    waitsMs.push(story.nowMs - fromMs);
    story.answers("get").refuses("put", "failed", words);
  }
  for (const [i, ms] of waitsMs.entries()) {
    expect(ms).toBeGreaterThanOrEqual(500 * 2 ** i);
    expect(ms).toBeLessThanOrEqual(1_000 * 2 ** i + 10);
  }
  story.is("ended");
  expect(story.results[1]).toMatchObject({
    index: 0,
    kind: "failed",
    words: "port busy (5 attempts)",
    isAtSink: "unknown",
  });
  expect(story.progress().lastProblem).toBe(
    'camera 1 "Crane 1": port busy (5 attempts), set aside',
  );
});

test("occupied, missing and invalid are not tried again", () => {
  const occupied = new Story(planOf(1)).sees(START).answers("get");
  occupied.refuses("put", "occupied", "camera1.conf holds something else").is("ended");
  expect(occupied.results).toMatchObject([{ kind: "occupied", isAtSink: "no" }]);
  const missing = new Story(planOf(1)).sees(START).refuses("get", "missing", "not there");
  expect(missing.is("ended").results).toMatchObject([{ kind: "failed", words: "not there" }]);
});

test("a question without an answer is a failed attempt, and its late answer means nothing", () => {
  const story = new Story(planOf(1)).sees(START).answers("get");
  const [id] = story.open.keys();
  if (id === undefined) throw new Error("nothing asked");
  story.waits(LIMIT_MS - 1);
  expect(story.progress().retrying).toBe(0);
  expect(story.progress().stalledMs).toBe(LIMIT_MS - 1);
  story.waits(1);
  expect(story.progress().lastProblem).toMatch(/no answer within 30 s, again in/);
  story.sees({ kind: "putDone", id, result: "applied", reference: "late" });
  expect(story.last).toBe(`question ${id} is not open: a late answer`);
  expect(story.results).toEqual([]);
  story.waits(1_000).answers("get").answers("put").is("ended");
  expect(story.kinds()).toEqual(["applied"]);
});

test("content that comes too late is dropped", () => {
  const story = new Story(planOf(1)).sees(START);
  const [id] = story.open.keys();
  story.waits(LIMIT_MS);
  const late = step(story.transfer, { kind: "got", id: id ?? 0 }, story.nowMs);
  expect(late).toMatchObject({ isIgnored: true, effects: [{ kind: "drop", contentOf: id }] });
});

test("a pause asks nothing new, and removes what is put; a resume goes on", () => {
  const story = new Story(planOf(40, "move"), 0, { getsMax: 4 }).sees(START).answers("get", 1);
  story.sees({ kind: "pause" });
  const askedBefore = story.asked.length;
  story.answers("put").answers("get").waits(10_000);
  expect(story.openOf("remove")).toEqual([0]);
  expect(story.asked.length).toBe(askedBefore + 1);
  story.answers("remove").waits(10_000);
  expect(story.asked.length).toBe(askedBefore + 1);
  expect(story.progress()).toMatchObject({ stalledMs: 0, doneAtMs: undefined });
  expect(story.transfer).toMatchObject({ doubled: 0, done: 1 });
  story.sees({ kind: "resume" });
  expect(story.asked.length).toBeGreaterThan(askedBefore + 1);
});

test("a removal that fails in a pause waits for its end", () => {
  const story = new Story(planOf(1, "move")).sees(START).answers("get");
  story.sees({ kind: "pause" }).answers("put");
  const askedBefore = story.asked.length;
  story.refuses("remove", "failed", "busy").waits(60_000);
  expect(story.asked.length).toBe(askedBefore);
  story.sees({ kind: "resume" });
  expect(story.openOf("remove")).toEqual([0]);
  story.answers("remove").is("ended");
});

test("a cancel finishes what is in flight and skips the rest", () => {
  const story = new Story(planOf(40, "move"), 60).sees(START).answers("get").waits(1_000);
  story.answers("put", 1).sees({ kind: "cancel" }).is("finishing");
  expect(story.openOf("remove")).toEqual([0]);
  story.answers("put").answers("remove").answers("remove").is("ended");
  const count = { ...story.transfer.counts };
  expect(count).toEqual({ applied: 2, unchanged: 0, failed: 0, occupied: 0, skipped: 38 });
});

test("a removal that fails after a cancel is tried again; a put is not", () => {
  const story = new Story(planOf(2, "move")).sees(START).answers("get").answers("put", 1);
  story.sees({ kind: "cancel" }).refuses("put", "failed", "busy").refuses("remove", "failed", "x");
  story.is("finishing").waits(1_000).answers("remove").is("ended");
  expect(story.kinds()).toEqual(["applied", "failed"]);
});

test("a removal is tried until it is done, told after as many attempts as a put has", () => {
  const story = new Story(planOf(2, "move"), 0, { jitter: 0 }).sees(START).answers("get");
  story.answers("put").answers("remove", 1);
  for (let attempt = 1; attempt <= 40; attempt += 1) {
    story.refuses("remove", "failed", "disk full");
    expect(story.progress()).toMatchObject({ retrying: 1, unremoved: attempt < 5 ? 0 : 1 });
    story.waits(TRANSFER_DEFAULTS.backoffMaxMs);
    expect(story.openOf("remove")).toEqual([1]);
  }
  story.is("running").answers("remove").is("ended");
  expect(story.progress().unremoved).toBe(0);
  expect(story.kinds()).toEqual(["applied", "applied"]);
});

test("a source that removes nothing gets no more than a window of its objects doubled", () => {
  const story = new Story(planOf(40, "move"), 0, { putsMax: 3 }).sees(START);
  for (let i = 0; i < 20; i += 1) {
    story.answers("get").answers("put").refuses("remove", "failed", "disk full").waits(60_000);
  }
  expect(story.transfer.doubled).toBe(3);
  for (let i = 0; i < 20; i += 1) {
    story.waits(30_000).answers("remove").answers("get").answers("put").answers("remove");
  }
  story.is("ended");
  expect(story.transfer.doubled).toBe(0);
});

test("hurried, what waits for its next attempt gets it at once", () => {
  const story = new Story(planOf(2, "move")).sees({ kind: "hurry" });
  expect(story.last).toBe("nothing waits");
  story.sees(START).answers("get").answers("put", 1).refuses("remove", "failed", "busy");
  story.refuses("put", "failed", "busy");
  expect(story.openOf("remove")).toEqual([]);
  story.sees({ kind: "hurry" });
  expect([story.openOf("remove"), story.openOf("get")]).toEqual([[0], [1]]);
});

test("hurried, what was set aside is begun once more, alone or with all, and ends again", () => {
  const story = new Story(planOf(3), 0, { attemptsMax: 2 }).sees(START).answers("get");
  story.answers("put", 0);
  for (let i = 0; i < 2; i += 1) {
    story.refuses("put", "failed", "busy").waits(30_000).answers("get");
  }
  story.is("ended").sees({ kind: "hurry" });
  expect(story.last).toBe("nothing waits");

  const open = new Story(planOf(4), 0, { attemptsMax: 1 }).sees(START).answers("get");
  open.refuses("put", "failed", "busy", 1).refuses("put", "occupied", "theirs", 2);
  open.refuses("put", "failed", "busy", 3);
  expect(open.progress()).toMatchObject({ done: 3, failed: 2, occupied: 1 });
  open.sees({ kind: "hurry", indexes: new Set([1, 2]) });
  expect(open.last).toBe("1 failed object is tried again now");
  expect(open.progress()).toMatchObject({ done: 2, failed: 1, occupied: 1 });
  open.sees({ kind: "hurry" }).answers("get").answers("put").is("ended");
  expect(open.transfer.results.map((result) => result?.kind)).toEqual([
    "applied",
    "applied",
    "occupied",
    "applied",
  ]);
  expect(open.progress()).toMatchObject({ done: 4, applied: 3, occupied: 1, failed: 0 });
});

test("a cancel gives a removal that failed for long no more attempts", () => {
  const story = new Story(planOf(1, "move")).sees(START).answers("get").answers("put");
  for (let i = 0; i < 6; i += 1) story.refuses("remove", "failed", "busy").waits(30_000);
  story.refuses("remove", "failed", "busy").sees({ kind: "cancel" }).is("ended");
  expect(story.results).toMatchObject([{ kind: "failed", isAtSink: "yes", isRefused: false }]);
});

test("only what a store refuses is refused; what an earlier run may have put stays unknown", () => {
  for (const [problem, isRefused] of [
    ["occupied", true],
    ["missing", true],
    ["failed", false],
  ] as const) {
    const story = new Story(planOf(1), 0, { attemptsMax: 1 }).sees(START).answers("get");
    story.refuses("put", problem, "no").is("ended");
    expect(story.results).toMatchObject([{ isRefused, isAtSink: isRefused ? "no" : "unknown" }]);
  }
  const before = planOf(2).map((item) => ({ ...item, mayBeAtSink: true }));
  const story = new Story(before).sees(START).answers("get");
  story.refuses("put", "occupied", "edited").sees({ kind: "cancel" }).is("ended");
  expect(story.results.map(({ isAtSink }) => isAtSink)).toEqual(["unknown", "unknown"]);
  const cancelled = new Story(before).sees(START, { kind: "cancel" }).is("ended");
  expect(cancelled.results.map(({ isAtSink }) => isAtSink)).toEqual(["unknown", "unknown"]);
});

test("cancelled while paused, what is put after that stays at the source too, and says so", () => {
  const story = new Story(planOf(3, "move")).sees(START).answers("get");
  story.sees({ kind: "pause" }).answers("put", 1).refuses("remove", "failed", "busy");
  story.sees({ kind: "cancel" }).is("stopping");
  const askedBefore = story.asked.length;
  story.answers("put", 1).refuses("put", "failed", "busy").is("ended");
  expect(story.asked.length).toBe(askedBefore);
  expect(story.results).toMatchObject(
    [
      { index: 0, kind: "failed", isAtSink: "yes", words: /not removed from the source/ },
      { index: 1, kind: "failed", isAtSink: "yes" },
      { index: 2, kind: "failed", isAtSink: "unknown" },
    ].map((r) => ({
      ...r,
      words: r.words === undefined ? expect.any(String) : expect.stringMatching(r.words),
    })),
  );
});

test("a large object goes alone, small ones share the room", () => {
  const story = new Story(planOf(5, "copy", 30), 60, { heldBytesMax: 100 }).sees(START);
  expect(story.openOf("get")).toEqual([0, 1, 2]);
  const large = new Story(planOf(2, "copy", 300), 60, { heldBytesMax: 100 }).sees(START);
  expect(large.openOf("get")).toEqual([0]);
  large.answers("get").answers("put");
  expect(large.openOf("get")).toEqual([1]);
});

test("the rate and the end are told as they are", () => {
  const story = new Story(planOf(112), 60).sees(START).answers("get").answers("put");
  for (let i = 0; i < 36; i += 1) story.waits(1_000).answers("put").answers("get");
  const { ratePerMinute, isPaced, doneAtMs, done } = story.progress();
  expect(done).toBe(37);
  expect(Math.round(ratePerMinute)).toBe(60);
  expect(isPaced).toBe(true);
  expect(((doneAtMs ?? 0) - story.nowMs) / 1_000).toBeCloseTo(75, 0);
});

test("100,000 objects go through two at a time, each to its end", () => {
  const story = new Story(planOf(100_000), 0, { getsMax: 2, putsMax: 2 });
  let effects = step(story.transfer, START, 0).effects;
  let done = 0;
  while (effects.length > 0) {
    const next: TransferEffect[] = [];
    for (const effect of effects) {
      if (effect.kind === "result") done += 1;
      if (effect.kind !== "get" && effect.kind !== "put") continue;
      next.push(...step(story.transfer, goodAnswer(effect), 0).effects);
      progressOf(story.transfer, 0);
    }
    effects = next;
  }
  expect(done).toBe(100_000);
  expect(story.transfer.phase).toBe("ended");
});
