// The pace as the receiver sees it: of one main, and of all together under a cap.

import { expect, test } from "vitest";
import { House, STORE } from "./house.js";
import { Main } from "./played-main.js";

const RATE = 1_000;
const SLOT_MS = 60;

/** Mains with so many objects each, all taken over at once; when each object was put. */
async function takenOver(mains: number, cameras: number, cap: number, transferRate: number) {
  const house = new House();
  house.cap = cap;
  house.disk.write(`${STORE}/readme.txt`, "the store");
  const names = Array.from({ length: mains }, (_, i) => `m${i + 1}`);
  names.forEach((name, i) => {
    house.roster.set(name, { placeAs: i === 0 ? "same" : `+${i * 10_000}`, transferRate });
  });
  await house.starts();
  const played = names.map((name) => new Main(house, name, cameras).connects());
  await house.passes(5_000);
  const putAtMs: { main: number; atMs: number }[] = [];
  const { replace } = house.disk;
  house.disk.replace = async (path, bytes) => {
    const number = Number(/camera(\d+)\.conf$/.exec(path)?.[1] ?? 0);
    if (path.startsWith(STORE) && number > 0) {
      putAtMs.push({ main: Math.floor(number / 10_000), atMs: house.clock.nowMs() });
    }
    return replace.call(house.disk, path, bytes);
  };
  for (const main of played) main.drops();
  await house.passes(1_000);
  for (const name of names) {
    // All at once are held for a joint failure: an operator does not wait.
    await house.agent.commands.run({ kind: "takeOver", name, seen: undefined }, "op1");
  }
  const isDone = () =>
    names.every((name) => house.agent.of(name).server.custody.state === "backup");
  await house.until(isDone, "all are taken over");
  return putAtMs;
}

/** How many slots hold more than one object, by the first one's. */
function crowded(instants: readonly number[], slotMs: number): number {
  const [first = 0] = instants;
  const slots = instants.map((ms) => Math.floor((ms - first) / slotMs));
  return slots.length - new Set(slots).size;
}

test("1,000 objects at 1000/min: never two in a slot of 60 ms, the whole within 0.5 %", async () => {
  const puts = (await takenOver(1, 1_000, 0, RATE)).map(({ atMs }) => atMs);
  expect(puts).toHaveLength(1_000);
  expect(crowded(puts, SLOT_MS)).toBe(0);
  const tookMs = (puts.at(-1) ?? 0) - (puts[0] ?? 0);
  const error = Math.abs(tookMs - 999 * SLOT_MS) / (999 * SLOT_MS);
  expect(error).toBeLessThan(0.005);
}, 60_000);

test("three mains under a cap share one grid, and each gets its part of it", async () => {
  const puts = await takenOver(3, 100, RATE, 0);
  expect(puts).toHaveLength(300);
  expect(
    crowded(
      puts.map(({ atMs }) => atMs),
      SLOT_MS,
    ),
  ).toBe(0);
  const tookMs = (puts.at(-1)?.atMs ?? 0) - (puts[0]?.atMs ?? 0);
  expect(Math.abs(tookMs - 299 * SLOT_MS) / (299 * SLOT_MS)).toBeLessThan(0.02);
  // Of any 30 in the middle each has about a third.
  for (let at = 30; at + 30 < 270; at += 30) {
    for (const main of [0, 1, 2]) {
      const part = puts.slice(at, at + 30).filter((put) => put.main === main).length;
      expect(part).toBeGreaterThanOrEqual(8);
    }
  }
}, 60_000);

test("without rate and cap nothing waits for a slot", async () => {
  const puts = await takenOver(1, 500, 0, 0);
  expect((puts.at(-1)?.atMs ?? 0) - (puts[0]?.atMs ?? 0)).toBeLessThan(500 * SLOT_MS * 0.1);
});
