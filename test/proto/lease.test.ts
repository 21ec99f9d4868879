// The reckoning of a lease: it fits into the wait, it is the longest that does, refusals name values.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  LEASE_HEARTBEATS,
  LEASE_MARGIN_MS,
  leaseOverInMs,
  leaseProblem,
  longestLeaseMs,
  STOP_BUDGET_MS,
  stopBudgetMs,
} from "../../proto/lease.js";

const settings = fc.record({
  waitForReconnection: fc.oneof(
    fc.integer({ min: 0, max: 120 }),
    fc.integer({ min: 0, max: 65_535 }),
  ),
  heartbeat: fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
});
const budget = fc.integer({ min: STOP_BUDGET_MS, max: 60_000 });

test("about 23 s at the defaults", () => {
  expect(longestLeaseMs({ waitForReconnection: 30, heartbeat: 1 }, STOP_BUDGET_MS)).toBe(22_977);
  expect(leaseOverInMs(22_977, STOP_BUDGET_MS)).toBe(30_000);
});

test("a lease that is granted is over within the wait, a longer one would not be", () => {
  fc.assert(
    fc.property(settings, budget, (given, budgetMs) => {
      const leaseMs = longestLeaseMs(given, budgetMs);
      if (leaseMs === 0) return;
      const waitMs = given.waitForReconnection * 1_000;
      expect(leaseMs).toBeGreaterThanOrEqual(LEASE_HEARTBEATS * given.heartbeat * 1_000);
      expect(leaseOverInMs(leaseMs, budgetMs)).toBeLessThanOrEqual(waitMs);
      expect((leaseMs + 1) * 1.001 + budgetMs + LEASE_MARGIN_MS).toBeGreaterThan(waitMs);
    }),
  );
});

test("a refusal names a wait that fits, and none that is a second shorter does", () => {
  fc.assert(
    fc.property(settings, budget, (given, budgetMs) => {
      const words = leaseProblem(given, budgetMs);
      expect(words === undefined).toBe(longestLeaseMs(given, budgetMs) > 0);
      if (words === undefined) return;
      const needed = Number(/to at least (\d+) s/.exec(words)?.[1]);
      const fits = (wait: number) =>
        longestLeaseMs({ ...given, waitForReconnection: wait }, budgetMs) > 0;
      expect(fits(needed)).toBe(true);
      expect(fits(needed - 1)).toBe(false);
      const beat = /or Heartbeat to at most ([\d.]+) s/.exec(words)?.[1];
      if (beat !== undefined) {
        expect(longestLeaseMs({ ...given, heartbeat: Number(beat) }, budgetMs)).toBeGreaterThan(0);
      }
    }),
  );
});

test("the words, with all numbers", () => {
  expect(leaseProblem({ waitForReconnection: 10, heartbeat: 1 }, STOP_BUDGET_MS)).toBe(
    "When cut off: stand down does not fit. Wait for reconnection 10 s less 5 s to stop, 2 s margin and " +
      "0.1 % drift leaves 3 s for a lease; five heartbeats of 1 s need 5 s. Set Wait for reconnection " +
      "to at least 13 s, or Heartbeat to at most 0.5 s.",
  );
  expect(stopBudgetMs(0)).toBe(STOP_BUDGET_MS);
  expect(stopBudgetMs(7_000.2)).toBe(7_001);
});
