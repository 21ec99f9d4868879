// A takeover that a person cancels while it runs, and two that both believe they hold the objects. On a
// virtual clock, first the core alone, then the real shells with a main that is played.

import { describe, expect, test } from "vitest";
import { standingRefusal } from "../../agent-backup/core/server/stand.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { onBackup, restoring, running, SECOND, takingOver, type World } from "./world.js";

const WAIT = 30 * SECOND;
const cancel = { kind: "cancel", who: "op1" } as const;
const words = (world: World) => world.told.map((t) => t.words).join("\n");
/** The main came back while its objects were on the move, and has not parked. */
const paused = () => takingOver().sees("helloRunning").holds("paused");

describe("a takeover that is cancelled", () => {
  test("of a main that is down stops where it is: partial, and that failure is dropped", () => {
    const world = takingOver();
    world.acts;
    expect(world.feeds(cancel).holds("partial", 1n).acts).toEqual(["pauseTransfer"]);
    expect(world.server.standing.cancel?.who).toBe("op1");
    world
      .waits(3_600 * SECOND)
      .is("failed")
      .holds("partial", 1n);
    expect(world.acts).toEqual([]);
  });
  test("of a main that runs goes back under a new epoch, by whoever cancelled", () => {
    const world = paused();
    world.acts;
    expect(world.feeds(cancel).holds("raisingBack", 2n).acts).toEqual(["raise", "save"]);
    expect(world.server.raisedBy).toBe("op1");
    expect(world.saved().holds("restoring", 2n).acts).toEqual(["startRestore"]);
    expect(world.server.standing.cancel, "there is no failure to drop").toBeUndefined();
  });
  test("goes back later if the epoch cannot be saved now", () => {
    const world = paused().feeds(cancel).saveFails().holds("partial", 1n);
    world
      .waits(10 * SECOND - 1)
      .holds("partial")
      .runs(1)
      .holds("raisingBack", 2n);
  });
  test("while the main parks, after it has parked, and while a switchover is prepared", () => {
    const hung = running().waits(WAIT).is("failed").saved().holds("parking");
    hung.feeds(cancel).holds("partial", 1n);
    const switching = running().feeds({ kind: "takeOver", who: "op2", how: "switchover" });
    const prepared = switching.feeds(cancel).holds("main", 0n);
    prepared.feeds({ kind: "freshBackup", problem: "" }).holds("main", 0n);
    expect(prepared.server.byOrder.undone?.words).toContain("cancelled by op1");
    const parking = () =>
      running()
        .feeds({ kind: "takeOver", who: "op2", how: "switchover" })
        .feeds({ kind: "freshBackup", problem: "" })
        .saved()
        .holds("parking", 1n);
    const undone = parking().feeds(cancel).holds("raisingBack", 2n);
    expect(undone.server.byOrder.undone?.words).toContain("op1 has cancelled it");
    parking().parks().holds("takingOver", 1n).feeds(cancel).holds("raisingBack", 2n);
  });
  test("out of partial: finished by order, given back when the main runs, or it fails anew", () => {
    const partial = (settings = {}) =>
      takingOver({ settings }).feeds(cancel).holds("partial").sees("helloRunning");
    partial()
      .feeds({ kind: "takeOver", who: "op1" })
      .holds("parking", 1n)
      .parks()
      .holds("takingOver");
    partial().feeds({ kind: "restore", who: "op1" }).holds("raisingBack", 2n);
    partial()
      .runs(600 * SECOND)
      .holds("partial", 1n);
    partial({ automaticRestore: true, holdDown: 5 })
      .runs(5 * SECOND)
      .holds("raisingBack", 2n);
    partial().sees("linkDropped").waits(WAIT).is("failed").holds("takingOver", 1n);
    takingOver().feeds(cancel).feeds({ kind: "restore", who: "op1" }).holds("partial", 1n);
    takingOver().feeds(cancel).feeds({ kind: "takeOver", who: "op1" }).holds("takingOver", 1n);
  });
  test.each([
    ["raising", running().sees("linkDropped").waits(WAIT), "Cancel again in a moment"],
    ["partial", takingOver().feeds(cancel), "cancelled already"],
    ["backup", onBackup(), "Restore instead"],
    ["restoring", restoring(), "on their way home"],
    ["restorePaused", restoring().sees("linkDropped"), "on their way home"],
  ] as const)("in %s there is none: refused with words", (custody, world, reason) => {
    const before = world.holds(custody).server;
    expect(standingRefusal(before, cancel)).toContain(reason);
    expect(world.feeds(cancel).server.custody).toBe(before.custody);
  });
});

describe("contention", () => {
  const unparked = { kind: "hello", on: "helloRunning", holdsParked: false } as const;
  test("a main that runs what is on the backup: named, told to park, an alarm", () => {
    const world = onBackup();
    world.acts;
    expect(world.feeds(unparked).holds("contention", 1n).acts).toEqual(["park"]);
    const told = world.feeds({ kind: "time" }).holds("contention", 1n);
    expect(
      told
        .sees("keepAlive")
        .runs(60 * SECOND)
        .holds("contention", 1n).acts,
    ).toEqual([]);
    expect(told.parks().holds("backup", 1n).acts, "the higher epoch has won").toEqual([]);
    expect(words(onBackup().feeds(unparked))).toContain("both may run them until it parks");
  });
  test("lasts while the main is not heard, and until it says that it has parked", () => {
    const world = onBackup().feeds(unparked).sees("linkDropped").waits(WAIT).is("failed");
    world.holds("contention", 1n).sees("helloRunning").holds("contention", 1n);
    world.feeds({ ...unparked, holdsParked: true }).holds("backup", 1n);
  });
  test("one that is down or holds its own is none", () => {
    onBackup().feeds({ kind: "hello", on: "helloStopped", holdsParked: false }).holds("backup");
    onBackup()
      .feeds({ ...unparked, holdsParked: true })
      .holds("backup");
    onBackup().feeds({ kind: "hello", on: "helloStarting", holdsParked: false }).holds("backup");
  });
  test("is never given back by itself, and may be by a person", () => {
    const settings = { automaticRestore: true, holdDown: 5 };
    const world = onBackup({ settings })
      .feeds(unparked)
      .runs(60 * SECOND)
      .holds("contention", 1n);
    world.feeds({ kind: "restore", who: "op1" }).holds("raisingBack", 2n);
    const failed = onBackup().feeds(unparked).feeds({ kind: "restore", who: "op1" }).saveFails();
    failed.holds("contention", 1n);
  });
});

describe("with a main that is played", () => {
  const moving = async (settings = {}) => {
    const house = await House.with(["m1", { transferRate: 60, ...settings }]);
    const main = new Main(house, "m1", 5).connects();
    await house.passes(3_000);
    const shell = () => house.agent.of("m1");
    main.drops();
    await house.until(() => Object.keys(house.stored).length === 2, "two are here");
    const order = {
      kind: "order",
      name: "m1",
      seen: undefined,
      untilWallMs: 0,
      reason: "",
    } as const;
    const cancels = () => house.agent.commands.run({ ...order, what: "cancel" }, "op1");
    return { house, main, shell, cancels };
  };
  const keys = (...numbers: number[]) => numbers.map((n) => `camera ${n}`);

  test("no object is begun after a cancel, and the main runs the rest when it is back", async () => {
    const { house, main, shell, cancels } = await moving();
    expect((await cancels()).how).toBe("done");
    await house.passes(60_000);
    const here = Object.keys(house.stored).length;
    expect(here).toBeLessThanOrEqual(3);
    expect(shell().view()).toMatchObject({ custody: "partial", onBackup: here });
    expect(shell().view().alarms.join()).toContain(`${here} of 5 objects of m1 run here`);
    expect(main.runs, "it is down").toEqual(keys(1, 2, 3, 4, 5));
    main.connects();
    await house.passes(3_000);
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5).slice(here));
    await house.restarts();
    main.connects();
    await house.passes(3_000);
    expect(house.agent.of("m1").server.custody.state, "also after a restart").toBe("partial");
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5).slice(here));
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
    expect(house.stored).toEqual({});
  });
  test("what was moved goes back at once if the main runs", async () => {
    const { house, main, shell, cancels } = await moving();
    main.connects();
    await house.until(() => shell().server.custody.state === "paused", "paused");
    const outcome = await cancels();
    expect(outcome).toMatchObject({ how: "done" });
    expect(outcome.words).toContain("goes back");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
    expect(house.stored).toEqual({});
    expect(main.epoch).toBe(2n);
  });
  test("a main that never heard of its takeover is in contention until it has parked", async () => {
    const { house, main, shell } = await moving();
    await house.until(() => shell().server.custody.state === "backup", "all here");
    main.confirms = false;
    main.connects();
    await house.passes(3_000);
    expect(shell().view().custody).toBe("contention");
    expect(shell().view().alarms.join()).toContain("the higher epoch wins");
    await house.restarts();
    main.drops();
    await house.passes(1_000);
    expect(house.agent.of("m1").server.custody.state, "kept on disk").toBe("contention");
    main.confirms = true;
    main.connects();
    await house.passes(3_000);
    expect(shell().view()).toMatchObject({ custody: "backup", epoch: 1n });
    expect(shell().view().alarms).toEqual([]);
    expect(main.runs).toEqual([]);
  });
});
