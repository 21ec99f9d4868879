// Long work in breaths: the same result as at once, and everybody else has his turn meanwhile.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  breathing,
  bytesInBreaths,
  eachInBreaths,
  filterInBreaths,
  mapInBreaths,
  PIECE,
  sortInBreaths,
} from "../../base/breath.js";
import { Deadlines } from "../../base/deadlines.js";
import { memoryWorld } from "../objects/memory-world.js";

/** Counts the breaths. */
function counted() {
  const taken = { breaths: 0 };
  const breathe = async () => {
    taken.breaths += 1;
  };
  return { taken, breathe };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => (i * 7_919) % count);

test("what fits into one piece takes no breath, one thing more takes one", async () => {
  for (const [count, breaths] of [
    [0, 0],
    [PIECE, 0],
    [PIECE + 1, 1],
    [2 * PIECE, 1],
  ] as const) {
    const { taken, breathe } = counted();
    expect(await mapInBreaths(numbers(count), breathe, (n) => n)).toEqual(numbers(count));
    expect(taken.breaths, String(count)).toBe(breaths);
  }
});

test("a list is sorted as at once, equal ones in their order", async () => {
  const things = fc.array(fc.record({ key: fc.integer({ min: 0, max: 50 }), at: fc.nat() }), {
    minLength: PIECE - 5,
    maxLength: 4 * PIECE,
  });
  const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
  await fc.assert(
    fc.asyncProperty(things, async (list) => {
      const sorted = await sortInBreaths(list, counted().breathe, byKey);
      expect(sorted).toEqual([...list].sort(byKey));
    }),
    { numRuns: 20 },
  );
});

test("lists in order, in reverse and alike are sorted whole", async () => {
  const list = numbers(3 * PIECE + 7);
  const up = [...list].sort((a, b) => a - b);
  for (const given of [list, up, [...up].reverse(), up.map(() => 1)]) {
    const sorted = await sortInBreaths(given, counted().breathe, (a, b) => a - b);
    expect(sorted).toEqual([...given].sort((a, b) => a - b));
  }
});

test("bytes made line by line are those of the whole text", async () => {
  for (const count of [0, 1, PIECE, PIECE + 1, 3 * PIECE]) {
    const lineOf = (n: number, i: number) => `${i} ${n} Straße\n`;
    const bytes = await bytesInBreaths(numbers(count), counted().breathe, lineOf);
    expect(new TextDecoder().decode(bytes)).toBe(numbers(count).map(lineOf).join(""));
  }
});

test("those that are wanted stay in their order", async () => {
  const list = numbers(2 * PIECE + 1);
  const even = await filterInBreaths(list, counted().breathe, (n) => n % 2 === 0);
  expect(even).toEqual(list.filter((n) => n % 2 === 0));
});

test("what throws ends the work", async () => {
  let done = 0;
  const work = eachInBreaths(numbers(PIECE * 2), counted().breathe, (_, i) => {
    if (i === PIECE + 3) throw new RangeError("enough");
    done += 1;
  });
  await expect(work).rejects.toThrow("enough");
  expect(done).toBe(PIECE + 3);
});

test("a deadline that is due has its turn between two pieces", async () => {
  const { clock } = memoryWorld();
  const deadlines = new Deadlines(clock);
  const seen: string[] = [];
  const beat = deadlines.add(() => seen.push("heartbeat"));
  const breathe = breathing(deadlines, clock);
  const work = eachInBreaths([1, 2], breathe, (n) => seen.push(`piece ${n}`), 1);
  deadlines.set(beat, clock.nowMs());
  expect(await clock.until(work)).toBe(undefined);
  expect(seen).toEqual(["piece 1", "heartbeat", "piece 2"]);
});

test("all who breathe at one instant go on", async () => {
  const { clock } = memoryWorld();
  const breathe = breathing(new Deadlines(clock), clock);
  await clock.until(Promise.all([breathe(), breathe(), breathe()]));
});
