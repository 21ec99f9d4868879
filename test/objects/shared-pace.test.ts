// One grid for the transfers of many mains.

import { expect, test } from "vitest";
import { type Pace, SharedPace } from "../../objects/core/shared-pace.js";

const SLOT_MS = 60;
const CAP = 1_000;

/** Each wants to go as often as it may until `endMs`; when each went. */
function race(
  paces: readonly Pace[],
  endMs: number,
  stalls: (nowMs: number) => boolean = () => false,
) {
  const went = paces.map((): number[] => []);
  for (let nowMs = 0; nowMs < endMs; nowMs += 1) {
    if (stalls(nowMs)) continue;
    paces.forEach((pace, i) => {
      if (pace.take(nowMs)) went[i]?.push(nowMs);
    });
  }
  return went;
}

const slotsOf = (instants: readonly number[]) => instants.map((ms) => Math.floor(ms / SLOT_MS));

test("two mains share one grid: never two objects in a slot, and they take turns", () => {
  const cap = new SharedPace(CAP);
  const [a = [], b = []] = race([cap.of(0), cap.of(0)], 60_000);
  const slots = slotsOf([...a, ...b].sort((x, y) => x - y));
  expect(new Set(slots).size).toBe(slots.length);
  expect(slots).toHaveLength(CAP);
  expect([a.length, b.length]).toEqual([CAP / 2, CAP / 2]);
});

test("one that is alone gets every slot; its own rate holds beside the cap", () => {
  expect(race([new SharedPace(CAP).of(0)], 60_000)[0]).toHaveLength(CAP);
  expect(race([new SharedPace(CAP).of(100)], 60_000)[0]).toHaveLength(100);
  const cap = new SharedPace(CAP);
  const [slow = [], fast = []] = race([cap.of(60), cap.of(0)], 60_000);
  expect(slow).toHaveLength(60);
  expect(fast.length).toBeGreaterThanOrEqual(CAP - 60 - 2);
});

test("after a stall nothing is caught up, and one that stops keeps no slot but its last", () => {
  const cap = new SharedPace(CAP);
  const [went = []] = race([cap.of(0)], 60_000, (ms) => ms >= 10_000 && ms < 40_000);
  const slots = slotsOf(went);
  expect(new Set(slots).size).toBe(slots.length);
  expect(went.length).toBeLessThanOrEqual(CAP / 2 + 1);

  const shared = new SharedPace(CAP);
  const [first, second] = [shared.of(0), shared.of(0)];
  race([first, second], 6_000);
  const [alone = []] = race([second], 6_000);
  expect(alone.length).toBe(0); // The clock of this race has not moved past the first.
});

test("a rate that changes changes the own pace and not the grid", () => {
  const cap = new SharedPace(CAP);
  const pace = cap.of(60);
  expect(pace.take(0)).toBe(true);
  expect(pace.nextAtMs(1)).toBe(1_000);
  pace.setRate(0, 1);
  expect(pace.take(1)).toBe(false);
  expect(pace.nextAtMs(1)).toBe(SLOT_MS);
  expect([pace.ratePerMinute, pace.slotMs]).toEqual([CAP, SLOT_MS]);
});
