// When cut off: stand down. The lease as a reckoning, and the agent that lets go at its end.

import { describe, expect, test } from "vitest";
import {
  answered,
  beats,
  greets,
  isOver,
  newLease,
  parkP99Ms,
  promised,
  welcomed,
} from "../../agent-main/core/lease.js";
import type { MainSettings } from "../../proto/settings.js";
import { CAMERAS, camera, expectExact, type Scene, scene } from "./cast.js";
import { HOME, OBJECTS } from "./memory-machine.js";

const LEASE_MS = 10_000;
const BUDGET_MS = 5_000;
const told = { leaseMs: LEASE_MS, objects: "all" };

describe("a lease", () => {
  const open = () => welcomed(greets(newLease(), 1_000), told, true);

  test("is counted from the sending of the heartbeat that is answered", () => {
    const sent = beats(beats(open(), 1, 2_000), 2, 3_000);
    const late = answered(sent, 1, LEASE_MS);
    expect(late.endsAtMs).toBe(12_000);
    expect(isOver(late, 11_999)).toBe(false);
    expect(isOver(late, 12_000)).toBe(true);
    expect(answered(late, 2, LEASE_MS).endsAtMs).toBe(13_000);
  });
  test("begins with a Welcome, counted from the Hello, or from what was answered since", () => {
    expect(open().endsAtMs).toBe(11_000);
    const later = answered(beats(open(), 1, 5_000), 1, 0);
    expect(later.endsAtMs, "an answer without a lease ends none").toBe(11_000);
    expect(welcomed(later, told, true).endsAtMs).toBe(15_000);
    expect(welcomed(later, told, false).endsAtMs, "it is told to hold").toBe(11_000);
  });
  test("is not shortened, not by an answer that nobody waits for, and not kept when told to keep", () => {
    const sent = answered(beats(open(), 7, 9_000), 7, LEASE_MS);
    expect(answered(sent, 7, 60_000).endsAtMs).toBe(19_000);
    expect(answered(sent, 8, LEASE_MS).endsAtMs).toBe(19_000);
    expect(welcomed(sent, told, true).endsAtMs).toBe(19_000);
    expect(welcomed(sent, { ...told, leaseMs: 0 }, false).endsAtMs).toBeUndefined();
  });
  test("is not counted under a promise, until the next Welcome", () => {
    expect(promised(open()).endsAtMs).toBeUndefined();
    expect(welcomed(greets(promised(open()), 50_000), told, true).endsAtMs).toBe(60_000);
  });
  test("awaits a bounded number of answers", () => {
    let lease = open();
    for (let n = 1; n <= 1_000; n += 1) lease = beats(lease, n, n);
    expect(lease.awaited.length).toBe(64);
    expect(answered(lease, 1, LEASE_MS).endsAtMs).toBe(11_000);
  });
  test("of parks that were measured, the p99 counts", () => {
    expect(parkP99Ms([])).toBe(0);
    expect(parkP99Ms([3, 900, 12])).toBe(900);
    expect(parkP99Ms([...Array.from({ length: 99 }, () => 10), 8_000])).toBe(10);
  });
});

/** A main that runs under a lease. */
async function leased(settings: Parameters<typeof scene>[0] = {}): Promise<Scene> {
  const s = await scene({
    ...settings,
    prepare: ({ backup, machine }) => {
      backup.leaseMs = LEASE_MS;
      backup.appears();
      settings.prepare?.({ backup, machine });
    },
  });
  await s.machine.until(
    () => s.backup.of("heartbeat").some((h) => h.healthy && h.welcomes === 1),
    "it runs, and what it was told is on its disk",
  );
  return s;
}

const fills = (s: Scene) => s.machine.disk.failures.set(`${HOME}/journal`, "full");
const empties = (s: Scene) => s.machine.disk.failures.clear();
const events = (s: Scene, event: string) => s.machine.log.filter((line) => line.event === event);
/** How long its objects stay with the application after the last heartbeat that was answered. */
async function letGoAfter(s: Scene): Promise<number> {
  const sentMs = s.backup.of("heartbeat").at(-1)?.sentAtMs ?? 0;
  await s.machine.until(() => s.machine.inStore.length === 0, "everything is let go of");
  return s.machine.clock.nowMs() - sentMs;
}

describe("a main that is cut off", () => {
  test("lets go when its lease ends, not before, and says so in its next Hello", async () => {
    const s = await leased();
    s.backup.vanishes();
    const tookMs = await letGoAfter(s);
    expect(tookMs).toBeGreaterThanOrEqual(LEASE_MS);
    expect(tookMs).toBeLessThan(LEASE_MS + 1_000);
    await s.machine.until(() => s.agent.status().isCleared, "noted");
    expect(s.agent.status()).toMatchObject({ holding: "stoodDown", epoch: "0", parked: 3 });
    expect(s.agent.status().whenCutOff).toMatch(/^stood down/);
    s.backup.welcomes = false;
    s.backup.appears();
    await s.machine.until(() => s.backup.of("hello").length > 1, "another Hello");
    expect(s.backup.hello).toMatchObject({ holding: "stoodDown", epoch: 0n, parked: 3, lateMs: 0 });
  });
  test("counts from what it has sent, however late the answer was", async () => {
    const s = await leased();
    s.backup.answers = false;
    const count = s.backup.of("heartbeat").length;
    await s.machine.until(() => s.backup.of("heartbeat").length > count, "one more");
    const { sequence, sentAtMs } = s.backup.of("heartbeat").at(-1) ?? { sequence: 0, sentAtMs: 0 };
    await s.machine.passes(1_900);
    s.backup.link?.send({ kind: "heartbeatAck", sequence, leaseMs: LEASE_MS });
    await s.machine.passes(50);
    s.backup.vanishes();
    await letGoAfter(s);
    expect(s.machine.clock.nowMs() - sentAtMs).toBeLessThan(LEASE_MS + 1_000);
  });
  test("takes everything back at the next Welcome, under a new lease", async () => {
    const s = await leased();
    s.backup.vanishes();
    await letGoAfter(s);
    s.backup.appears();
    await s.machine.until(() => s.agent.status().holding === "none", "it runs all");
    expectExact(s, []);
    await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.stoodDown === false, "said");
    s.backup.vanishes();
    await letGoAfter(s);
    expect(s.machine.inStore).toEqual([]);
  });
  test("lets go of nothing while it is answered, and of nothing when told to keep", async () => {
    const s = await leased();
    await s.machine.passes(5 * LEASE_MS);
    expect(s.machine.inStore).toEqual(["1", "2", "3"]);
    s.backup.leaseMs = 0;
    s.backup.welcome();
    await s.machine.passes(100);
    s.backup.vanishes();
    await s.machine.passes(5 * LEASE_MS);
    expect(s.machine.inStore).toEqual(["1", "2", "3"]);
  });
  test("lets go of what may be taken over, and runs the rest", async () => {
    const s = await leased({
      prepare: ({ backup }) => {
        backup.objects = "camera 2-9";
      },
    });
    s.backup.vanishes();
    await s.machine.until(() => s.agent.status().holding === "stoodDown", "it stands down");
    await s.machine.until(() => s.agent.status().isCleared, "out");
    expect(s.machine.inStore).toEqual(["1"]);
  });
  test("dials again two seconds after a try at most, until it is told to run", async () => {
    const s = await leased();
    const { machine } = s;
    s.backup.vanishes();
    await letGoAfter(s);
    await machine.until(() => s.agent.status().isCleared, "noted");
    const before = machine.net.dials;
    await machine.passes(60_000);
    expect(machine.net.dials - before).toBeGreaterThanOrEqual(30);
    expect(machine.net.dials - before).toBeLessThanOrEqual(60);
    for (let heal = 0; heal < 5; heal += 1) {
      s.backup.appears();
      const fromMs = machine.clock.nowMs();
      await machine.until(() => s.agent.status().holding === "none", "it runs all");
      expect(machine.clock.nowMs() - fromMs).toBeLessThan(2_500);
      s.backup.vanishes();
      await letGoAfter(s);
      await machine.passes(30_000);
    }
  });
  test("that keeps dials as ever: nothing waits for it", async () => {
    const s = await leased();
    s.backup.leaseMs = 0;
    s.backup.welcome();
    await s.machine.passes(2_000);
    s.backup.vanishes();
    await s.machine.passes(30_000);
    const before = s.machine.net.dials;
    await s.machine.passes(60_000);
    expect(s.machine.net.dials - before).toBeLessThan(15);
  });
  test("goes on holding after a restart of its agent, and is taken over as one that holds", async () => {
    const s = await leased();
    s.backup.vanishes();
    await letGoAfter(s);
    await s.machine.until(() => s.agent.status().isCleared, "noted");
    s.kill();
    await s.start();
    await s.machine.passes(60_000);
    expect(s.machine.inStore).toEqual([]);
    s.backup.says("backup", 1n, CAMERAS).appears();
    await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 1n), "parked");
    expectExact(s, [1, 2, 3]);
  });
  test("what is gone since it stood down once does not come back when it did so again", async () => {
    const s = await leased();
    s.backup.vanishes();
    await letGoAfter(s);
    s.backup.appears();
    await s.machine.until(() => s.agent.status().holding === "none", "it runs all");
    s.machine.disk.forget(`${OBJECTS}/camera2.conf`);
    await s.machine.passes(5_000);
    s.backup.vanishes();
    await letGoAfter(s);
    s.backup.appears();
    await s.machine.until(() => s.machine.inStore.length > 0, "back");
    await s.machine.until(() => s.agent.status().holding === "none", "it runs all again");
    expect(s.machine.inStore).toEqual(["1", "3"]);
  });
  test("during a restore lets go of what came home, too", async () => {
    const s = await leased();
    s.backup.park(1n, CAMERAS);
    await s.machine.until(() => s.backup.of("parked").length > 0, "parked");
    s.backup.says("returning", 2n, [camera(3)]).welcome();
    await s.machine.until(() => s.machine.inStore.length === 2, "some came home");
    s.backup.vanishes();
    await letGoAfter(s);
    expect(s.agent.status().holding).toBe("stoodDown");
    s.backup.appears();
    await s.machine.until(() => s.machine.inStore.length === 2, "home again");
    expect(s.machine.inStore).toEqual(["1", "2"]);
  });
  test("told to hold some, it stands down the rest only where that may be taken over", async () => {
    for (const isPaused of [false, true]) {
      const s = await leased();
      s.backup.isPaused = isPaused;
      s.backup.grants = isPaused;
      s.backup.park(1n, [camera(1)]);
      await s.machine.until(() => s.backup.of("parked").length > 0, "parked");
      s.backup.vanishes();
      await s.machine.passes(3 * LEASE_MS);
      expect(s.machine.inStore).toEqual(isPaused ? [] : ["2", "3"]);
    }
  });
  test("and so does its next start, with the application running or not", async () => {
    for (const isAlive of [true, false]) {
      const s = await leased();
      s.backup.isPaused = true;
      s.backup.park(1n, [camera(1)]);
      await s.machine.until(() => s.backup.of("parked").length > 0, "parked");
      s.backup.vanishes();
      s.kill();
      if (!isAlive) s.machine.application?.end({ exitCode: 1, signal: undefined });
      await s.start();
      await s.machine.passes(120_000);
      expect(s.machine.inStore).toEqual([]);
      expect(s.agent.status().holding).toBe("stoodDown");
    }
  });
});

describe("the stop budget", () => {
  test("an application that does not end is killed within it", async () => {
    const s = await leased({ settings: { parkBy: "restart", stopLimit: 60 } });
    const before = s.machine.application;
    if (before !== undefined) before.obeys = false;
    const sentMs = () => s.backup.of("heartbeat").at(-1)?.sentAtMs ?? 0;
    s.backup.vanishes();
    await s.machine.until(() => before?.isAlive === false, "killed");
    const endedMs = s.machine.clock.nowMs() - sentMs();
    expect(endedMs).toBeLessThan(LEASE_MS + BUDGET_MS);
    expect(before?.stops.at(-1)).toBe("hard");
    await s.machine.until(() => s.machine.application !== undefined, "started again");
    expect(s.machine.application?.reads).toEqual([]);
  });
  test("says what letting go takes by its settings, before any was measured", async () => {
    const hello = async (settings: Partial<MainSettings>) => {
      const { stopBudgetMs, stopLimitMs } = (await leased({ settings })).backup.hello;
      return [stopBudgetMs, stopLimitMs];
    };
    expect(await hello({ parkBy: "removal" })).toEqual([3_000, 0]);
    expect(await hello({ parkBy: "removal", noticesWithin: 10 })).toEqual([12_000, 0]);
    expect(await hello({ parkBy: "removal", noticesWithin: 0 })).toEqual([0, 0]);
    expect(await hello({ parkBy: "restart", stopLimit: 60 })).toEqual([0, 60_000]);
    expect(await hello({ parkBy: "auto", stopLimit: 3 })).toEqual([0, 3_000]);
    expect(await hello({ parkBy: "reload", reload: "reload" })).toEqual([0, 0]);
  });
  test("an application that notices late has its time in it, and is not killed", async () => {
    const s = await leased({ settings: { noticesWithin: 10 } });
    const before = s.machine.application;
    s.backup.vanishes();
    await letGoAfter(s);
    const goneMs = s.machine.clock.nowMs();
    await s.machine.until(() => s.agent.status().isCleared, "all out");
    expect(s.machine.clock.nowMs() - goneMs).toBeGreaterThanOrEqual(9_900);
    await s.machine.passes(5_000);
    expect(s.machine.application).toBe(before);
    expect(events(s, "standDown.killed")).toEqual([]);
    expect(events(s, "standDown.late")).toEqual([]);
  });
  test("a disk that takes nothing ends the application: it starts when it may", async () => {
    const s = await leased();
    const before = s.machine.application;
    fills(s);
    s.backup.vanishes();
    await s.machine.until(() => before?.isAlive === false, "killed");
    await s.machine.passes(30_000);
    expect(s.machine.application).toBeUndefined();
    empties(s);
    await s.machine.until(() => s.machine.application !== undefined, "started again");
    expect(s.machine.application?.reads).toEqual([]);
    expect(s.agent.status().holding).toBe("stoodDown");
    s.backup.appears();
    await s.machine.until(() => s.agent.status().holding === "none", "it runs all");
    expectExact(s, []);
  });
  test("the wait for a disk is none of the application's, which had let go in time", async () => {
    const s = await leased();
    fills(s);
    // Another order waits for the disk ahead of the end of the lease.
    s.backup.says("main", 1n).welcome();
    await s.machine.passes(500);
    s.backup.vanishes();
    await s.machine.until(() => s.machine.application === undefined, "killed");
    await s.machine.passes(50_000);
    empties(s);
    await s.machine.until(() => events(s, "park.cleared").length > 0, "all out");
    await s.machine.passes(1_000);
    s.backup.appears();
    await s.machine.until(() => s.agent.status().holding === "none", "it runs all");
    expect(s.backup.hello.stopBudgetMs).toBeLessThanOrEqual(BUDGET_MS);
  });
});

describe("the start gate", () => {
  const down = async (s: Scene) => {
    s.backup.vanishes();
    s.kill();
    s.machine.application?.end({ exitCode: 0, signal: undefined });
    await s.machine.passes(50);
  };

  test("unanswered, it stands down before the application starts", async () => {
    const s = await leased();
    await down(s);
    await s.start();
    await s.machine.passes(14_000);
    expect(s.machine.application).toBeUndefined();
    await s.machine.until(() => s.machine.application !== undefined, "started");
    expect(s.machine.application?.reads).toEqual([]);
    expect(events(s, "gate.transition").at(-2)?.fields.on).toBe("expiredLeaseless");
    s.backup.appears();
    await s.machine.until(() => s.agent.status().holding === "none", "it runs all");
    expectExact(s, []);
  });
  test("an application that was found running is let go on while it asks, and stands down then", async () => {
    const s = await leased();
    s.backup.vanishes();
    s.kill();
    await s.start();
    await s.machine.passes(14_000);
    expect(s.machine.inStore).toEqual(["1", "2", "3"]);
    await s.machine.until(() => s.machine.inStore.length === 0, "it stands down");
  });
  test("told to keep, it starts", async () => {
    const s = await leased();
    s.backup.leaseMs = 0;
    s.backup.welcome();
    await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.welcomes === 2, "on disk");
    await down(s);
    await s.start();
    await s.machine.passes(16_000);
    expect(s.machine.application?.reads).toEqual(["1", "2", "3"]);
  });
});

describe("a promise of the backup agent", () => {
  test("needs no lease until the next contact, not after a restart either", async () => {
    const s = await leased();
    s.backup.link?.send({ kind: "noTakeover" });
    await s.machine.until(() => events(s, "standDown.promised").length > 0, "on disk");
    s.backup.vanishes();
    await s.machine.passes(5 * LEASE_MS);
    expect(s.machine.inStore).toEqual(["1", "2", "3"]);
    s.kill();
    await s.start();
    await s.machine.passes(5 * LEASE_MS);
    expect(s.machine.inStore).toEqual(["1", "2", "3"]);
    s.backup.got.length = 0;
    s.backup.appears();
    await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.welcomes === 1, "met");
    s.backup.vanishes();
    await letGoAfter(s);
    expect(s.agent.status().holding).toBe("stoodDown");
  });
  test("that does not get to its disk changes nothing", async () => {
    const s = await leased();
    fills(s);
    s.backup.link?.send({ kind: "noTakeover" });
    await s.machine.until(() => events(s, "standDown.notPromised").length > 0, "refused");
    empties(s);
    s.backup.vanishes();
    await letGoAfter(s);
  });
});

test("settings that are not on its disk are not confirmed, and not in force", async () => {
  const s = await leased();
  fills(s);
  s.backup.objects = "camera 1";
  s.backup.welcome();
  await s.machine.passes(5_000);
  expect(s.backup.of("heartbeat").at(-1)?.welcomes).toBe(1);
  expect(s.agent.status().whenCutOff).toMatch(/^stand down/);
  empties(s);
  await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.welcomes === 2, "confirmed");
});

test("told to stand down while its disk takes nothing, it keeps, and its application works on", async () => {
  const s = await leased({
    prepare: ({ backup }) => {
      backup.leaseMs = 0;
    },
  });
  fills(s);
  s.backup.leaseMs = LEASE_MS;
  s.backup.grants = false;
  s.backup.welcome();
  await s.machine.passes(5 * LEASE_MS);
  expect(s.agent.status().whenCutOff).toBe("keep");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
  s.backup.grants = true;
  empties(s);
  await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.welcomes === 2, "on disk");
  s.backup.vanishes();
  await letGoAfter(s);
});

test.each(["told to hold, then to run", "parked, told to run"])(
  "the lease ends while orders wait for the disk: when it takes again nothing is run: %s",
  async (orders) => {
    const s = await leased();
    if (orders === "told to hold, then to run") fills(s);
    s.backup.park(5n, CAMERAS);
    await s.machine.passes(1_000);
    fills(s);
    s.backup.says("main", 6n).welcome();
    await s.machine.passes(1_000);
    s.backup.vanishes();
    await s.machine.passes(LEASE_MS + 2 * BUDGET_MS, 20);
    empties(s);
    await s.machine.until(() => s.agent.status().holding === "stoodDown", "it stands down");
    await s.machine.passes(60_000, 50);
    expect(s.agent.status()).toMatchObject({ epoch: "6", holding: "stoodDown", parked: 3 });
    expect(events(s, "park.putBack")).toEqual([]);
    expect(s.machine.inStore).toEqual([]);
  },
);
