// Many deadlines behind one wake behave as a sorted list would, and cost less.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Deadline, Deadlines } from "../../base/deadlines.js";
import type { Clock } from "../../base/world.js";

/** A clock that a test moves. Counts how often a wake was asked for. */
class TestClock implements Clock {
  ms = 0;
  asked = 0;
  #atMs: number | undefined;
  #wake: () => void = () => {};

  nowMs(): number {
    return this.ms;
  }
  wallMs(): number {
    return this.ms;
  }
  sleptMs(): number {
    return 0;
  }
  wakeAt(atMs: number | undefined, wake: () => void): void {
    this.asked += 1;
    this.#atMs = atMs;
    this.#wake = wake;
  }
  /** Moves to an instant, stopping at each wake on the way. */
  runTo(ms: number): void {
    while (this.#atMs !== undefined && this.#atMs <= ms) {
      this.ms = Math.max(this.ms, this.#atMs);
      this.#atMs = undefined;
      this.#wake();
    }
    this.ms = Math.max(this.ms, ms);
  }
  get wakesAtMs(): number | undefined {
    return this.#atMs;
  }
}

function setUp(count: number) {
  const clock = new TestClock();
  const deadlines = new Deadlines(clock);
  const told: string[] = [];
  const all = Array.from({ length: count }, (_, i) =>
    deadlines.add((nowMs) => told.push(`${i}@${nowMs}`)),
  );
  const [a, b, c] = all as [Deadline, Deadline, Deadline];
  return { clock, deadlines, told, all, a, b, c };
}

test("owners are told at their instant, earliest first, once", () => {
  const { clock, deadlines, told, a, b, c } = setUp(3);
  deadlines.set(a, 30);
  deadlines.set(b, 10);
  deadlines.set(c, 20);
  clock.runTo(9);
  expect(told).toEqual([]);
  clock.runTo(10);
  expect(told).toEqual(["1@10"]);
  clock.runTo(100);
  expect(told).toEqual(["1@10", "2@20", "0@30"]);
  expect(deadlines.size).toBe(0);
  expect(clock.wakesAtMs).toBeUndefined();
});

test("when everything is cleared there is no wake: it would keep a process from ending", () => {
  const { clock, deadlines, told, a, b, c } = setUp(3);
  deadlines.set(a, 10);
  deadlines.set(b, 20);
  deadlines.set(c, 30);
  deadlines.set(b, undefined);
  deadlines.set(a, undefined);
  expect(clock.wakesAtMs).toBe(30);
  deadlines.set(c, undefined);
  expect(clock.wakesAtMs).toBeUndefined();
  deadlines.set(b, 40);
  clock.runTo(100);
  expect(told).toEqual(["1@40"]);
});

test("re-arming later touches neither the heap nor the clock until the old instant comes up", () => {
  const { clock, deadlines, told, a, b } = setUp(3);
  deadlines.set(a, 10);
  deadlines.set(b, 15);
  const asked = clock.asked;
  for (let atMs = 11; atMs <= 1_000; atMs += 1) deadlines.set(a, atMs);
  expect(clock.asked).toBe(asked);
  expect([a.placedAtMs, a.index]).toEqual([10, 0]);
  clock.runTo(999);
  expect(told).toEqual(["1@15"]);
  clock.runTo(1_000);
  expect(told).toEqual(["1@15", "0@1000"]);
});

test("moving earlier, also across a later re-arming, is told at the earlier instant", () => {
  const { clock, deadlines, told, a } = setUp(3);
  deadlines.set(a, 50);
  deadlines.set(a, 80);
  deadlines.set(a, 60); // Earlier than asked for last, later than its place.
  clock.runTo(59);
  expect(told).toEqual([]);
  clock.runTo(60);
  expect(told).toEqual(["0@60"]);
  deadlines.set(a, 100);
  deadlines.set(a, 70); // Earlier than its place.
  clock.runTo(70);
  expect(told).toEqual(["0@60", "0@70"]);
});

test("a cleared deadline is silent, and can be set again before its old place comes up", () => {
  const { clock, deadlines, told, a, b } = setUp(3);
  deadlines.set(a, 10);
  deadlines.set(b, 10);
  deadlines.set(a, undefined);
  deadlines.set(b, undefined);
  deadlines.set(b, 25);
  clock.runTo(24);
  expect(told).toEqual([]);
  expect(deadlines.size).toBe(1);
  clock.runTo(25);
  expect(told).toEqual(["1@25"]);
});

test("an owner may set any deadline when it is told: its own, one that is due, one that is past", () => {
  const clock = new TestClock();
  const deadlines = new Deadlines(clock);
  const told: string[] = [];
  const other = deadlines.add((nowMs) => told.push(`other@${nowMs}`));
  const cleared = deadlines.add((nowMs) => told.push(`cleared@${nowMs}`));
  const own: Deadline = deadlines.add((nowMs) => {
    told.push(`own@${nowMs}`);
    if (nowMs >= 30) return;
    expect(own.atMs).toBeUndefined();
    deadlines.set(own, nowMs + 10);
    deadlines.set(other, nowMs - 5);
    deadlines.set(cleared, undefined);
  });
  deadlines.set(own, 10);
  deadlines.set(cleared, 10);
  clock.runTo(40);
  expect(told).toEqual(["own@10", "other@10", "own@20", "other@20", "own@30"]);
});

test("an owner that throws costs the others nothing", () => {
  const { clock, deadlines, told, a } = setUp(3);
  const bad = deadlines.add(() => {
    throw new Error("bad owner");
  });
  deadlines.set(bad, 5);
  deadlines.set(a, 5);
  expect(() => clock.runTo(5)).toThrow("bad owner");
  clock.runTo(5);
  expect(told).toEqual(["0@5"]);
});

const OWNERS = 6;

/** One thing that happens: a deadline is set or cleared, or time passes. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    owner: fc.nat(OWNERS - 1),
    inMs: fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant("pass" as const), ms: fc.nat(30) }),
);

test("whatever is set, moved and cleared, a naive list tells the same owners at the same instants", () => {
  const property = fc.property(fc.array(happening, { maxLength: 120 }), (happenings) => {
    const { clock, deadlines, told, all } = setUp(OWNERS);
    const model = new Map<number, number>();
    const expected: string[] = [];
    for (const each of happenings) {
      if (each.kind === "set") {
        const owner = all[each.owner];
        if (owner === undefined) continue;
        const atMs = each.inMs === undefined ? undefined : clock.ms + each.inMs;
        deadlines.set(owner, atMs);
        if (atMs === undefined) model.delete(each.owner);
        else model.set(each.owner, atMs);
      } else {
        const toMs = clock.ms + each.ms;
        for (const [owner, atMs] of [...model].sort(([, x], [, y]) => x - y)) {
          if (atMs > toMs) continue;
          expected.push(`${owner}@${Math.max(atMs, clock.ms)}`);
          model.delete(owner);
        }
        clock.runTo(toMs);
        // Owners of one instant are told in no particular order.
        expect(byInstant(told)).toEqual(byInstant(expected));
      }
      expect(all.filter((owner) => owner.atMs !== undefined).length).toBe(model.size);
      expect(deadlines.size).toBeLessThanOrEqual(OWNERS);
      for (const owner of all) if (owner.atMs !== undefined) expect(owner.index).not.toBe(-1);
    }
  });
  fc.assert(property, { numRuns: 500 });
});

/** The tellings, instants in order of telling, owners of one instant sorted. */
function byInstant(told: readonly string[]): string[] {
  const atMs = (telling: string) => Number(telling.split("@")[1]);
  const instants = told.map(atMs);
  expect(instants).toEqual([...instants].sort((x, y) => x - y));
  return [...told].sort((x, y) => atMs(x) - atMs(y) || (x < y ? -1 : 1));
}
