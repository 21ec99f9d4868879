// Hold, act now, cancel, maintenance, flap lock: what stands against automatic acts, and how it ends.

import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../../agent-backup/core/server/facts.js";
import { deadlineAtMs } from "../../agent-backup/core/server.js";
import {
  FLAP_WALL_MS,
  NOTHING_STANDS,
  takenOverByItself,
} from "../../agent-backup/core/standing.js";
import { standingAlarms } from "../../agent-backup/core/view/view-standing.js";
import { wordsOf } from "../../proto/reason.js";
import { MINUTE, onBackup, running, SECOND, type World, World as Worlds } from "./world.js";

const WAIT = 30 * SECOND;
const by = { who: "anna" } as const;
const lost = (start = {}) => running(start).sees("linkDropped");
const home = (world: World) => world.sees("helloRunning");

describe("hold", () => {
  test("freezes a countdown; released, it goes on with what was left", () => {
    const world = lost()
      .waits(20 * SECOND)
      .feeds({ kind: "hold", ...by });
    world
      .waits(10 * MINUTE)
      .is("lost")
      .holds("main");
    world
      .feeds({ kind: "release", ...by })
      .waits(10 * SECOND - 1)
      .is("lost")
      .waits(1)
      .is("failed")
      .holds("raising", 1n);
  });
  test("what was armed in it stands still since then", () => {
    const world = running().feeds({ kind: "hold", ...by });
    world
      .waits(5 * SECOND)
      .sees("keepAlive")
      .waits(MINUTE)
      .feeds({ kind: "release", ...by });
    world
      .waits(30 * SECOND - 1)
      .is("running")
      .waits(1)
      .is("failed");
  });
  test("of a failed main keeps the verdict and withholds the act, until it is released", () => {
    const world = lost({ facts: NO_FACTS }).waits(WAIT).is("failed");
    world.feeds({ kind: "hold", ...by });
    expect(wordsOf(world.server.blocked)).toMatch(/anna holds m1/);
  });
  test("of a main on the backup freezes the hold-down", () => {
    const world = home(onBackup({ settings: { automaticRestore: true } })).runs(20 * SECOND);
    world.feeds({ kind: "hold", ...by }).runs(5 * MINUTE);
    world.holds("backup").feeds({ kind: "release", ...by });
    world.runs(9 * SECOND).holds("backup");
    world.runs(2 * SECOND).holds("raisingBack", 2n);
  });
  test("that is forgotten is an alarm after a quarter of an hour, in words that stay the same", () => {
    const world = running().feeds({ kind: "hold", ...by });
    const alarms = () => standingAlarms(world.server, world.now);
    world.waits(15 * MINUTE - 1);
    expect(alarms()).toEqual([]);
    expect(deadlineAtMs(world.server, world.now), "the view is made anew").toBe(world.nowMs + 1);
    const [words] = world.waits(1) && alarms();
    expect(words).toMatch(/^anna holds m1 since \d{4}-\d\d-\d\d \d\d:\d\d UTC\. Release it/);
    world.waits(300 * MINUTE);
    expect(alarms()).toEqual([words]);
    expect(world.feeds({ kind: "release", ...by }) && alarms()).toEqual([]);
  });
  test("counts from its order after a restart of the agent, too", () => {
    const { wallMs } = new Worlds().now;
    const held = (sinceWallMs: number) =>
      new Worlds({ standing: { ...NOTHING_STANDS, hold: { who: "anna", sinceWallMs } } });
    const alarms = (world: Worlds) => standingAlarms(world.server, world.now);
    expect(alarms(held(wallMs - 15 * MINUTE))).toHaveLength(1);
    const world = held(wallMs - 15 * MINUTE + 1);
    expect(alarms(world)).toEqual([]);
    expect(alarms(world.waits(1))).toHaveLength(1);
  });
  test("twice is refused, and so is a release of what is not held", () => {
    const world = running().feeds({ kind: "release", ...by });
    expect(world.told.map(({ event }) => event)).not.toContain("server.released");
    world.feeds({ kind: "hold", ...by }).feeds({ kind: "hold", who: "bert" });
    expect(world.server.standing.hold?.who).toBe("anna");
  });
  test("survives a restart of the agent", () => {
    const hold = { who: "anna", sinceWallMs: 1 };
    const world = new Worlds({ wasFailed: true, standing: { ...NOTHING_STANDS, hold } });
    world.waits(10 * MINUTE).holds("main", 0n);
    world.feeds({ kind: "release", ...by }).holds("raising", 1n);
  });
});

describe("act now", () => {
  test("ends the countdown of a takeover", () => {
    lost()
      .waits(1)
      .feeds({ kind: "actNow", ...by })
      .is("failed")
      .holds("raising", 1n);
    running()
      .sees("shutdownNormal")
      .feeds({ kind: "actNow", ...by })
      .holds("raising", 1n);
    new Worlds()
      .sees("helloStarting")
      .feeds({ kind: "actNow", ...by })
      .holds("raising", 1n);
  });
  test("ends the keep-alive of a main that hangs, never of one that is well", () => {
    running()
      .waits(3 * SECOND)
      .feeds({ kind: "actNow", ...by })
      .holds("raising", 1n);
    running()
      .waits(3 * SECOND - 1)
      .feeds({ kind: "actNow", ...by })
      .is("running")
      .holds("main", 0n);
  });
  test("ends the hold-down of a restore, and a hold with it", () => {
    const world = home(onBackup({ settings: { automaticRestore: true } })).runs(SECOND);
    world.feeds({ kind: "hold", ...by }).feeds({ kind: "actNow", ...by });
    world.holds("raisingBack", 2n);
    expect(world.server.standing.hold).toBeUndefined();
  });
  test("is refused where a takeover would be", () => {
    lost({ facts: NO_FACTS })
      .feeds({ kind: "actNow", ...by })
      .is("lost")
      .holds("main", 0n);
  });
});

describe("cancel", () => {
  test("drops this failure; the main is judged anew when it has been running", () => {
    const world = lost()
      .feeds({ kind: "cancel", ...by })
      .waits(WAIT)
      .is("failed")
      .holds("main");
    world.waits(60 * MINUTE).holds("main", 0n);
    home(world);
    expect(world.server.standing.cancel).toBeUndefined();
    world.sees("linkDropped").waits(WAIT).holds("raising", 1n);
  });
  test("is not for a main that runs, nor for one whose objects are away", () => {
    expect(running().feeds({ kind: "cancel", ...by }).server.standing.cancel).toBeUndefined();
    expect(onBackup().feeds({ kind: "cancel", ...by }).server.standing.cancel).toBeUndefined();
  });
});

describe("maintenance", () => {
  const until = (world: World, ms: number) =>
    world.feeds({
      kind: "maintain",
      ...by,
      untilWallMs: world.now.wallMs + ms,
      reason: "new disks",
    });

  test("no takeover meanwhile; over by itself if the main runs then", () => {
    const world = until(running(), 10 * MINUTE)
      .sees("linkDropped")
      .waits(WAIT)
      .is("failed");
    world.holds("main", 0n);
    expect(wordsOf(world.server.blocked)).toMatch(/In maintenance by anna until .*: new disks/);
    home(world).runs(10 * MINUTE - WAIT);
    expect(world.server.standing.maintenance).toBeUndefined();
    world.sees("linkDropped").waits(WAIT).holds("raising", 1n);
  });
  test("overrun if it does not run at the end: stays until ended by hand, and then acts", () => {
    const world = until(running(), MINUTE).sees("linkDropped").waits(MINUTE);
    expect(world.server.standing.maintenance?.isOverrun).toBe(true);
    expect(world.told.map(({ event }) => event)).toContain("server.maintenanceOverrun");
    world.waits(60 * MINUTE).holds("main", 0n);
    home(world).runs(MINUTE).sees("linkDropped").waits(WAIT).holds("main", 0n);
    world.feeds({ kind: "endMaintenance", ...by }).holds("raising", 1n);
  });
  test("one millisecond before its end, and at it", () => {
    const world = until(running(), MINUTE);
    world.runs(MINUTE - SECOND).waits(SECOND - 1);
    expect(world.server.standing.maintenance).toBeDefined();
    world.waits(1);
    expect(world.server.standing.maintenance).toBeUndefined();
  });
  test("the clock of restarting for ever stands still in it", () => {
    const world = until(new Worlds(), 600 * MINUTE);
    for (let i = 0; i < 40; i++) {
      world.sees("linkDropped", "helloStarting").waits(2 * MINUTE);
    }
    world.is("connected");
    expect(world.server.liveness.startingMs).toBe(0);
  });
  test("an order of an operator passes it", () => {
    until(running(), 10 * MINUTE)
      .sees("shutdownNormal")
      .feeds({ kind: "takeOver", ...by })
      .holds("raising", 1n);
  });
  test("whose end passed while the agent was down waits for the main to connect", () => {
    const maintenance = { ...by, sinceWallMs: 1, untilWallMs: 2, reason: "", isOverrun: false };
    const standing = { ...NOTHING_STANDS, maintenance };
    const world = new Worlds({ standing }).sees("helloRunning").runs(WAIT);
    expect(world.server.standing.maintenance).toBeUndefined();
    const absent = new Worlds({ standing }).waits(WAIT);
    expect(absent.server.standing.maintenance?.isOverrun).toBe(true);
  });
});

describe("flap lock", () => {
  const flap = (world: World) =>
    world
      .sees("linkDropped")
      .waits(WAIT)
      .saved()
      .feeds({ kind: "takeoverEnded", setAside: 0 })
      .saved();
  const back = (world: World) =>
    home(world)
      .feeds({ kind: "restore", ...by })
      .saved()
      .feeds({ kind: "restoreEnded", refused: 0, setAside: 0 })
      .saved();

  test("the third automatic takeover in a day locks the automatic restore, not the takeover", () => {
    const world = running({ settings: { automaticRestore: true } });
    back(flap(world));
    back(flap(world));
    expect(world.server.standing.isFlapLocked).toBe(false);
    flap(world).holds("backup");
    expect(world.server.standing.isFlapLocked).toBe(true);
    home(world)
      .runs(10 * MINUTE)
      .holds("backup");
    back(world.feeds({ kind: "acknowledge", ...by }));
    expect(world.server.standing).toMatchObject({ isFlapLocked: false, takeoversWallMs: [] });
    flap(world).holds("backup");
  });
  test("a restore that was ordered and broken off goes on by itself, locked or not", () => {
    const world = running({ settings: { automaticRestore: true } });
    back(flap(world));
    back(flap(world));
    home(flap(world))
      .feeds({ kind: "restore", ...by })
      .saved()
      .holds("restoring")
      .sees("linkDropped")
      .holds("restorePaused");
    expect(world.server.standing.isFlapLocked).toBe(true);
    home(world)
      .runs(10 * MINUTE)
      .holds("restoring");
  });
  test("takeovers by order do not count, nor do those of an earlier day", () => {
    const world = running();
    for (let i = 0; i < 4; i++) {
      world.sees("shutdownNormal").feeds({ kind: "takeOver", ...by });
      back(world.saved().feeds({ kind: "takeoverEnded", setAside: 0 }).saved());
    }
    expect(world.server.standing.takeoversWallMs).toEqual([]);
    const twice = takenOverByItself(takenOverByItself(NOTHING_STANDS, 0), 1);
    expect(takenOverByItself(twice, FLAP_WALL_MS).isFlapLocked).toBe(false);
    expect(takenOverByItself(twice, FLAP_WALL_MS - 1).isFlapLocked).toBe(true);
  });
  test("a takeover whose epoch could not be saved does not count", () => {
    const world = running().sees("linkDropped").waits(WAIT).saveFails();
    expect(world.server.standing.takeoversWallMs).toEqual([]);
  });
});
