// The grid of slots: never two in one, never more than the rate in a minute, nothing caught up.

import fc from "fast-check";
import { expect, test } from "vitest";
import { Pacer } from "../../objects/core/pacer.js";

const MINUTE_MS = 60_000;

/** At most `max` instants lie within any minute. */
function expectMinutesWithin(takenMs: readonly number[], max: (fromMs: number) => number): void {
  for (const [i, from] of takenMs.entries()) {
    let count = 0;
    for (let k = i; (takenMs[k] ?? Number.POSITIVE_INFINITY) < from + MINUTE_MS; k += 1) count += 1;
    expect(count).toBeLessThanOrEqual(max(from));
  }
}

/** The slot of an instant, by the definition of the grid and without a tolerance. */
function slotOf(atMs: number, startMs: number, rate: number): number {
  let slot = Math.floor(((atMs - startMs) * rate) / MINUTE_MS) - 1;
  while (startMs + ((slot + 1) * MINUTE_MS) / rate <= atMs) slot += 1;
  return slot;
}

test("objects that are never late take one slot each, without drift", () => {
  for (const rate of [1, 7, 60, 1_000, 999_983]) {
    const pacer = new Pacer(rate);
    const startMs = 12_345.678;
    let nowMs = startMs;
    const count = Math.min(3_000, rate * 3);
    for (let i = 0; i < count; i += 1) {
      nowMs = pacer.nextAtMs(nowMs);
      expect(pacer.take(nowMs)).toBe(true);
      expect(pacer.take(nowMs)).toBe(false);
    }
    expect(nowMs).toBeCloseTo(startMs + ((count - 1) * MINUTE_MS) / rate, 5);
  }
});

test("a slot used late is fine, one that passed unused is lost, the grid stays", () => {
  const pacer = new Pacer(1_000, 0); // One every 60 ms.
  expect(pacer.take(0)).toBe(true);
  expect(pacer.take(59)).toBe(false);
  expect(pacer.take(60)).toBe(true);
  expect(pacer.take(119)).toBe(false);
  expect(pacer.take(179)).toBe(true); // Late within [120, 180).
  expect(pacer.nextAtMs(179)).toBe(180);
  expect(pacer.take(180)).toBe(true);
  // A stall of ten slots: one goes now, the next at the grid's next slot.
  expect(pacer.take(795)).toBe(true);
  expect(pacer.take(796)).toBe(false);
  expect(pacer.nextAtMs(796)).toBe(840);
});

test("a late slot followed by punctual ones never gives a minute one too many", () => {
  const pacer = new Pacer(2, 0); // One every 30 s.
  expect(pacer.take(29_000)).toBe(true);
  expect(pacer.take(30_000)).toBe(true);
  expect(pacer.nextAtMs(60_000)).toBe(89_000); // A minute after the first, within its slot.
  expect(pacer.take(88_999)).toBe(false);
  expect(pacer.take(89_000)).toBe(true);
});

test("a rate of 0 is not paced", () => {
  const pacer = new Pacer(0);
  for (let i = 0; i < 100; i += 1) expect(pacer.take(5)).toBe(true);
  expect(pacer.nextAtMs(7)).toBe(7);
  pacer.setRate(60, 5);
  expect(pacer.take(5)).toBe(true);
  expect(pacer.nextAtMs(5)).toBe(1_005);
});

test("a new rate counts from the slot used last", () => {
  const pacer = new Pacer(60, 0);
  expect(pacer.take(0)).toBe(true);
  pacer.setRate(600, 10);
  expect(pacer.nextAtMs(10)).toBe(100);
  pacer.setRate(6, 20);
  expect(pacer.nextAtMs(20)).toBe(10_000);
  pacer.setRate(0, 30);
  expect(pacer.nextAtMs(30)).toBe(30);
});

const anyRate = fc.oneof(fc.constantFrom(1, 2, 60, 1_000), fc.integer({ min: 1, max: 5_000 }));
const anyWaitMs = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 90, noNaN: true }),
  fc.double({ min: 0, max: 70_000, noNaN: true }),
);

test("whatever the delays: one object a slot, at most the rate in a minute", () => {
  fc.assert(
    fc.property(anyRate, fc.array(anyWaitMs, { maxLength: 300 }), (rate, waits) => {
      const startMs = 1_000;
      const pacer = new Pacer(rate, startMs);
      const taken: number[] = [];
      let nowMs = startMs;
      for (const waitMs of waits) {
        const nextMs = pacer.nextAtMs(nowMs);
        expect(nextMs).toBeGreaterThanOrEqual(nowMs);
        if (waitMs > 0 && waitMs < 1)
          nowMs = nextMs; // Some exactly on time.
        else nowMs += waitMs;
        const isDue = pacer.nextAtMs(nowMs) <= nowMs;
        expect(pacer.take(nowMs)).toBe(isDue);
        if (isDue) taken.push(nowMs);
      }
      const slots = taken.map((atMs) => slotOf(atMs, startMs, rate));
      expect(new Set(slots).size).toBe(slots.length);
      expectMinutesWithin(taken, () => rate);
    }),
    { numRuns: 300 },
  );
});

test("whatever the changes of rate: never more in a minute than the highest rate in it", () => {
  const anyAct = fc.record({ waitMs: anyWaitMs, rate: fc.option(anyRate, { freq: 8 }) });
  fc.assert(
    fc.property(anyRate, fc.array(anyAct, { maxLength: 200 }), (firstRate, acts) => {
      const pacer = new Pacer(firstRate, 0);
      const rates = [{ fromMs: 0, rate: firstRate }];
      const taken: number[] = [];
      let nowMs = 0;
      let lastMs = Number.NEGATIVE_INFINITY;
      for (const { waitMs, rate } of acts) {
        nowMs = waitMs < 1 ? pacer.nextAtMs(nowMs) : nowMs + waitMs;
        if (rate !== null) {
          pacer.setRate(rate, nowMs);
          rates.push({ fromMs: nowMs, rate });
        }
        if (!pacer.take(nowMs)) continue;
        expect(pacer.take(nowMs)).toBe(false);
        taken.push(nowMs);
        expect(nowMs).toBeGreaterThan(lastMs);
        lastMs = nowMs;
      }
      expectMinutesWithin(taken, (fromMs) =>
        Math.max(
          ...rates
            .filter(({ fromMs: at }, i) => {
              const endMs = rates[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY;
              return at < fromMs + MINUTE_MS && endMs >= fromMs;
            })
            .map(({ rate }) => rate),
        ),
      );
    }),
    { numRuns: 300 },
  );
});

test("a pace of a million a minute costs little per object", () => {
  const pacer = new Pacer(1_000_000, 0);
  let nowMs = 0;
  for (let i = 0; i < 200_000; i += 1) {
    nowMs = pacer.nextAtMs(nowMs);
    if (!pacer.take(nowMs)) throw new Error("the slot that was named is not free");
  }
  expect(nowMs).toBeCloseTo(199_999 * 0.06, 3);
});
