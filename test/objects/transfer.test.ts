// The pure transfer: every object exactly one result, whatever the stores, time and operators do.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ObjectResult,
  type PlanItem,
  TRANSFER_DEFAULTS,
  type TransferConfig,
} from "../../objects/core/plan.js";
import {
  deadlineAtMs,
  due,
  newTransfer,
  step,
  type Transfer,
  type TransferEffect,
  type TransferEvent,
} from "../../objects/core/transfer.js";
import {
  PHASE_IGNORED,
  PHASE_TABLE,
  type TransferOrder,
  type TransferPhase,
} from "../../objects/core/transfer-phases.js";
import { progressOf } from "../../objects/core/transfer-progress.js";

const LIMIT_MS = TRANSFER_DEFAULTS.questionLimitMs;

function planOf(count: number, mode: PlanItem["mode"] = "copy", bytes = 10): PlanItem[] {
  return Array.from({ length: count }, (_, i) => ({
    entry: { type: "camera", number: i + 1, name: `Crane ${i + 1}`, bytes, digest: "0".repeat(64) },
    mode,
  }));
}

type Asked = Extract<TransferEffect, { readonly id: number }>;

/** One transfer, an instant, and what it asked. */
class Story {
  nowMs = 0;
  transfer: Transfer;
  readonly open = new Map<number, Asked>();
  readonly asked: { atMs: number; ask: Asked }[] = [];
  readonly results: ({ index: number } & ObjectResult)[] = [];
  readonly held = new Map<number, number>();
  heldBytesMax = 0;
  last = "";

  constructor(plan: PlanItem[], ratePerMinute = 0, config: Partial<TransferConfig> = {}) {
    this.transfer = newTransfer(plan, ratePerMinute, { ...TRANSFER_DEFAULTS, ...config });
  }
  sees(...events: TransferEvent[]): this {
    for (const event of events) {
      // As the shell does: what has come is held until it is dropped.
      if (event.kind === "got") this.held.set(event.id, this.open.get(event.id)?.entry.bytes ?? 1);
      const next = step(this.transfer, event, this.nowMs);
      this.transfer = next.transfer;
      this.last = next.why;
      for (const effect of next.effects) this.#take(effect);
      for (const id of this.open.keys()) if (!this.transfer.questions.has(id)) this.open.delete(id);
    }
    return this;
  }
  /** Moves time, stopping at every deadline. */
  waits(ms: number): this {
    const endMs = this.nowMs + ms;
    for (;;) {
      const atMs = deadlineAtMs(this.transfer, this.nowMs);
      if (atMs === undefined || atMs > endMs) break;
      this.nowMs = Math.max(this.nowMs, atMs);
      this.happens();
    }
    this.nowMs = endMs;
    return this;
  }
  happens(): this {
    for (let i = 0; ; i += 1) {
      const event = due(this.transfer, this.nowMs);
      if (event === undefined) return this;
      if (i > 10_000) throw new Error("something is due for ever");
      this.sees(event);
    }
  }
  /** Answers what is open of a kind, the oldest first. */
  answers(kind: Asked["kind"], count = Number.POSITIVE_INFINITY): this {
    let left = count;
    for (const ask of [...this.open.values()]) {
      if (ask.kind !== kind || left-- <= 0) continue;
      this.sees(goodAnswer(ask));
    }
    return this;
  }
  /** Without an index all that are open. */
  refuses(
    kind: Asked["kind"],
    problem: "failed" | "occupied" | "missing",
    words: string,
    index?: number,
  ): this {
    for (const ask of [...this.open.values()]) {
      if (ask.kind !== kind || (index !== undefined && ask.index !== index)) continue;
      this.sees({ kind: "refused", id: ask.id, problem, words });
    }
    return this;
  }
  openOf(kind: Asked["kind"]): number[] {
    return [...this.open.values()].filter((ask) => ask.kind === kind).map((ask) => ask.index);
  }
  is(phase: TransferPhase): this {
    expect(this.transfer.phase).toBe(phase);
    return this;
  }
  kinds(): string[] {
    return [...this.results].sort((a, b) => a.index - b.index).map((result) => result.kind);
  }
  progress() {
    return progressOf(this.transfer, this.nowMs);
  }
  #take(effect: TransferEffect): void {
    if (effect.kind === "result") {
      this.results.push({ index: effect.index, ...effect.result });
    } else if (effect.kind === "drop") this.held.delete(effect.contentOf);
    else {
      this.open.set(effect.id, effect);
      this.asked.push({ atMs: this.nowMs, ask: effect });
      if (effect.kind === "put") expect(this.held.has(effect.contentOf)).toBe(true);
    }
    const heldBytes = [...this.held.values()].reduce((sum, bytes) => sum + bytes, 0);
    this.heldBytesMax = Math.max(this.heldBytesMax, heldBytes);
  }
}

/** The slot of an instant, by the definition of the grid and without a tolerance. */
function slotOf(atMs: number, startMs: number, rate: number): number {
  let slot = Math.floor(((atMs - startMs) * rate) / 60_000) - 1;
  while (startMs + ((slot + 1) * 60_000) / rate <= atMs) slot += 1;
  return slot;
}

function goodAnswer(ask: Asked): TransferEvent {
  if (ask.kind === "get") return { kind: "got", id: ask.id };
  if (ask.kind === "remove") return { kind: "removed", id: ask.id };
  return { kind: "putDone", id: ask.id, result: "applied", reference: `ref ${ask.index}` };
}

const START = { kind: "start" } as const;

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

const anyAct = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("answer" as const), pick: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("refuse" as const),
      pick: fc.nat(),
      problem: fc.constantFrom("failed", "unavailable", "occupied", "missing", "invalid" as const),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.nat(40_000) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.nat(100) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("late" as const), pick: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom("pause", "resume", "resume" as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("rate" as const), rate: fc.constantFrom(0, 60, 1_000) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel" as const), pick: fc.nat(6) }) },
);

test("whatever happens: one result each, one put a slot, within the window, in order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom("copy" as const, "move" as const),
      fc.constantFrom(0, 60, 1_000),
      fc.array(anyAct, { maxLength: 120 }),
      (count, mode, rate, acts) => {
        const config = { getsMax: 5, putsMax: 3, heldBytesMax: 60 };
        const story = new Story(planOf(count, mode, 20), rate, config).sees(START);
        let isRateFixed = true;
        for (const act of acts) {
          const open = [...story.open.values()];
          const picked = "pick" in act ? open[act.pick % Math.max(1, open.length)] : undefined;
          if (act.do === "wait") story.waits(act.ms);
          else if (act.do === "answer" && picked !== undefined) story.sees(goodAnswer(picked));
          else if (act.do === "refuse" && picked !== undefined) {
            story.sees({ kind: "refused", id: picked.id, problem: act.problem, words: "no" });
          } else if (act.do === "late") {
            const before = JSON.stringify(story.transfer.counts);
            const old = story.asked[act.pick % story.asked.length];
            if (old !== undefined && !story.open.has(old.ask.id)) story.sees(goodAnswer(old.ask));
            expect(JSON.stringify(story.transfer.counts)).toBe(before);
          } else if (act.do === "rate") {
            isRateFixed = false;
            story.sees({ kind: "rate", ratePerMinute: act.rate });
          } else if (act.do === "pause" || act.do === "resume") story.sees({ kind: act.do });
          else if (act.do === "cancel" && act.pick === 0) story.sees({ kind: "cancel" });
          expect(story.openOf("get").length).toBeLessThanOrEqual(config.getsMax);
          const sunk = story.openOf("put").length + story.openOf("remove").length;
          expect(sunk).toBeLessThanOrEqual(config.putsMax);
          expect(story.transfer.heldBytes).toBeLessThanOrEqual(config.heldBytesMax);
          // An object is in one place at a time.
          const indices = [...story.open.values()].map((ask) => ask.index);
          expect(new Set(indices).size).toBe(indices.length);
        }
        // In the end everybody answers.
        story.sees({ kind: "resume" });
        for (let i = 0; story.transfer.phase !== "ended"; i += 1) {
          if (i > 5_000) throw new Error("it does not end");
          story.answers("get").answers("put").answers("remove").waits(500);
        }
        expect(story.results.map((result) => result.index).sort((a, b) => a - b)).toEqual([
          ...Array(count).keys(),
        ]);
        const counted = Object.values(story.transfer.counts).reduce((a, b) => a + b, 0);
        expect(counted).toBe(count);
        expect(story.transfer).toMatchObject({ doubled: 0, unremoved: 0 });
        expect(story.open.size).toBe(0);
        expect(story.held.size).toBe(0);
        expect(story.heldBytesMax).toBeLessThanOrEqual(config.heldBytesMax);
        const firstGets = story.asked
          .filter(({ ask }) => ask.kind === "get")
          .map((a) => a.ask.index);
        const firsts = firstGets.filter((index, i) => firstGets.indexOf(index) === i);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        const putsMs = story.asked.filter(({ ask }) => ask.kind === "put").map((a) => a.atMs);
        if (isRateFixed && rate > 0) {
          const first = putsMs[0] ?? 0;
          const slots = putsMs.map((atMs) => slotOf(atMs, first, rate));
          expect(new Set(slots).size).toBe(slots.length);
        }
        // What was moved is put exactly as often as it was said to be.
        for (const { kind, isAtSink } of story.results) {
          if (kind === "applied" || kind === "unchanged") expect(isAtSink).toBe("yes");
        }
      },
    ),
    { numRuns: 400 },
  );
});
