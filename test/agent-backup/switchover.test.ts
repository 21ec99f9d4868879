// A person moves the objects of a main that runs: by a switchover, or by force. On a virtual clock,
// first the core alone, then the real shells with a main that is played.

import { describe, expect, test } from "vitest";
import { keptOrder } from "../../agent-backup/core/by-order.js";
import { newRecord } from "../../agent-backup/core/record/record.js";
import { resumed } from "../../agent-backup/core/record/resumed.js";
import { NO_FACTS } from "../../agent-backup/core/server/facts.js";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { onBackup, READY, running, SECOND, takingOver, World } from "./world.js";

const PARK_LIMIT = 10 * SECOND;
const words = (world: World) => world.told.map((t) => t.words).join("\n");
const switchOver = { kind: "takeOver", who: "op1", how: "switchover" } as const;
const force = { kind: "takeOver", who: "op1", how: "forced" } as const;
const backedUp = { kind: "freshBackup", problem: "" } as const;

/** Ordered, backed up, its epoch on disk: the main is told to park. */
const parking = (start = {}) =>
  running(start).feeds(switchOver).feeds(backedUp).holds("raising", 1n).saved().holds("parking");

describe("a switchover", () => {
  test("backs up first, then saves the epoch, then parks, then moves", () => {
    const world = running().feeds(switchOver).holds("main", 0n);
    expect(world.effects.map((e) => e.kind)).toContain("backUpFresh");
    expect(world.acts).toEqual([]);
    expect(world.feeds(backedUp).holds("raising", 1n).acts).toEqual(["raise", "save"]);
    expect(world.saved().holds("parking").acts).toEqual(["park"]);
    expect(world.sees("keepAlive").holds("parking").acts, "it runs on, and is not paused").toEqual(
      [],
    );
    expect(world.parks().holds("takingOver", 1n).acts).toEqual(["startTakeover"]);
    world.sees("keepAlive").feeds({ kind: "takeoverEnded", setAside: 0 }).holds("backup", 1n);
    expect(words(world)).not.toContain("overlap is possible");
  });
  test("a backup that is refused ends it with nothing raised", () => {
    const world = running()
      .feeds(switchOver)
      .feeds({ kind: "freshBackup", problem: "the disk is full" })
      .holds("main", 0n);
    expect(world.acts).toEqual([]);
    expect(world.server.byOrder).toMatchObject({ freshFor: "", takeover: "ordinary" });
    expect(world.server.byOrder.undone?.words).toContain("the disk is full");
    world
      .sees("linkDropped")
      .waits(30 * SECOND)
      .holds("raising", 1n);
    expect(world.server.byOrder.isSwitchover, "a failover like any other").toBe(false);
  });
  test("what was permitted before the backup and is not after it ends it too", () => {
    const gone = running().feeds(switchOver).sees("shutdownNormal").feeds(backedUp);
    expect(gone.holds("main", 0n).server.byOrder.undone?.words).toContain("needs m1 running");
    const empty = { ...READY, backup: { ...READY.backup!, chosen: 0 } };
    const none = running().feeds(switchOver).feeds({ kind: "facts", facts: empty }).feeds(backedUp);
    expect(none.holds("main", 0n).server.byOrder.undone?.words).toContain("None of the chosen");
  });
  test("goes without a settings backup before it: it makes one", () => {
    running({ facts: NO_FACTS })
      .feeds(switchOver)
      .feeds({ kind: "facts", facts: READY })
      .feeds(backedUp)
      .holds("raising", 1n);
  });
  test("undone under a new epoch if parking is not confirmed within the park limit", () => {
    const world = parking();
    world.acts;
    expect(world.runs(PARK_LIMIT - 1).holds("parking", 1n).acts).toEqual([]);
    world.waits(1).holds("raisingBack", 2n);
    expect(words(world)).toContain("has not confirmed within 10 s");
    expect(world.acts).toEqual(["raise", "save"]);
    expect(world.saved().holds("restoring", 2n).acts).toEqual(["startRestore"]);
    world.feeds({ kind: "restoreEnded", setAside: 0, refused: 0 }).holds("main", 2n);
    world
      .saved()
      .runs(60 * SECOND)
      .holds("main", 2n);
    expect(world.server.orderedBy, "it does not begin again by itself").toBe("");
  });
  test("a link that drops while it parks is no leave to move: it has the same limit", () => {
    const world = parking().sees("linkDropped").holds("parking", 1n);
    world
      .waits(PARK_LIMIT - 1)
      .holds("parking", 1n)
      .waits(1)
      .holds("raisingBack", 2n);
    expect(words(world)).toContain("was not heard for 10 s");
    const back = parking().sees("linkDropped");
    back.feeds({ kind: "hello", on: "helloRunning", holdsParked: true }).holds("takingOver", 1n);
  });
  test("an undoing that cannot be saved is tried again, and what has parked by then is moved", () => {
    const failing = () => parking().waits(PARK_LIMIT).saveFails().holds("parking", 1n);
    failing()
      .runs(10 * SECOND - 1)
      .holds("parking", 1n)
      .waits(1)
      .holds("raisingBack", 2n);
    failing().parks().holds("takingOver", 1n);
  });
  test("is given back by hand only", () => {
    const away = () =>
      parking({ settings: { automaticRestore: true, holdDown: 5 } })
        .parks()
        .feeds({ kind: "takeoverEnded", setAside: 0 })
        .saved()
        .runs(600 * SECOND)
        .holds("backup", 1n);
    away().feeds({ kind: "restore", who: "op1" }).holds("raisingBack", 2n);
    const home = away()
      .feeds({ kind: "restore", who: "op1" })
      .saved()
      .feeds({ kind: "restoreEnded", setAside: 0, refused: 0 })
      .saved();
    expect(home.holds("main", 2n).server.byOrder.isSwitchover).toBe(false);
    onBackup({ settings: { automaticRestore: true, holdDown: 5 } })
      .sees("helloRunning")
      .runs(5 * SECOND)
      .holds("raisingBack", 2n);
  });
  test("after a restart the main is still to confirm, unless objects had begun to start", () => {
    const record = (custody: "parking" | "takingOver", server = parking().server) => ({
      ...newRecord("m1", 0),
      epoch: 1n,
      custody,
      byOrder: keptOrder(server.byOrder),
    });
    const again = (custody: "parking" | "takingOver") => {
      const world = new World();
      world.server = resumed(record(custody), world.server.settings, READY, world.now);
      return world.feeds({ kind: "time" });
    };
    again("parking").holds("parking").waits(PARK_LIMIT).holds("raisingBack", 2n);
    expect(again("takingOver").holds("takingOver").server.byOrder.isSwitchover).toBe(true);
  });
  test.each([
    ["a main that does not run", () => running().sees("linkDropped"), "needs m1 running"],
    ["one that is away already", () => onBackup().sees("helloRunning"), "not at home (backup)"],
    ["one that is being switched over", () => running().feeds(switchOver), "by op1"],
    ["nothing chosen", () => running({ settings: { objects: "none" } }), "No objects are chosen"],
    [
      "a journal that takes nothing",
      () => running({ facts: { ...READY, journalProblem: "the disk is full" } }),
      "Cannot act",
    ],
  ])("is refused for %s", async (_, world, reason) => {
    const { may } = await import("../../agent-backup/core/permission.js");
    const one = world();
    expect(wordsOf(may("switchOver", one.server, one.now))).toContain(reason);
    const before = one.server.custody;
    expect(one.feeds({ ...switchOver, who: "op2" }).server.custody).toBe(before);
  });
});

describe("force", () => {
  test("takes a running main over when it has parked, or has had its time to", () => {
    running().feeds(force).saved().holds("parking").parks().holds("takingOver");
    running().feeds(force).saved().holds("parking").sees("linkDropped").holds("takingOver");
    const world = running().feeds(force).holds("raising", 1n).saved();
    world.runs(10 * SECOND - 1).holds("parking", 1n);
    world.waits(1).holds("takingOver", 1n);
    expect(world.acts).toEqual(["raise", "save", "park", "startTakeover"]);
    world.sees("keepAlive").holds("takingOver", 1n);
    world.sees("linkDropped").sees("helloRunning").holds("takingOver", 1n);
    world.feeds({ kind: "takeoverEnded", setAside: 0 }).holds("contention", 1n).parks();
    world.holds("backup", 1n);
    expect(world.server.byOrder).toMatchObject({ takeover: "ordinary", isSwitchover: true });
  });
  test("says what it overrules, in the record", () => {
    const held = running({ settings: { automaticRestore: true } })
      .feeds({ kind: "hold", who: "op2" })
      .feeds({ kind: "maintain", who: "op2", untilWallMs: 2e12, reason: "fans" })
      .feeds(force);
    const told = held.told.find(({ event }) => event === "server.forced");
    expect(told?.words).toContain("m1 is running: both may run its objects until it has parked.");
    expect(told?.words).toContain("op2 holds m1");
    expect(told?.words).toContain("In maintenance by op2");
    expect(held.holds("raising").saved().parks().holds("takingOver").told).not.toEqual([]);
  });
  test("ends the wait of a switchover, and of a main that hangs", () => {
    parking().feeds(force).holds("takingOver", 1n);
    running()
      .waits(30 * SECOND)
      .is("failed")
      .saved()
      .holds("parking")
      .feeds(force)
      .holds("takingOver");
  });
  test("of a main that is down stays a failover that comes home by itself", () => {
    const settings = { automaticTakeover: false, automaticRestore: true, holdDown: 5 };
    const world = running({ settings }).sees("linkDropped").feeds(force).saved();
    world.feeds({ kind: "takeoverEnded", setAside: 0 }).saved().sees("helloRunning");
    world.runs(5 * SECOND).holds("raisingBack", 2n);
  });
  test.each([
    ["no settings backup", { facts: NO_FACTS }],
    ["nothing chosen", { settings: { objects: "none" } }],
    ["a journal that takes nothing", { facts: { ...READY, journalProblem: "full" } }],
  ])("never passes %s", (_, start) => {
    expect(running(start).feeds(force).holds("main", 0n).acts).toEqual([]);
  });
  test("a forced order that waits for its save does not force what comes after it", () => {
    const world = running().feeds(force).saveFails().holds("main", 0n).sees("linkDropped");
    world.sees("helloRunning").sees("linkDropped");
    expect(world.server.byOrder.takeover).toBe("forced");
    world
      .waits(10 * SECOND)
      .holds("raising", 1n)
      .saved()
      .holds("takingOver");
    const over = takingOver().feeds({ kind: "takeoverEnded", setAside: 0 });
    expect(over.server.byOrder.takeover).toBe("ordinary");
  });
});

describe("a forced restore", () => {
  const away = () => onBackup().sees("helloStopped").is("failed");
  test("goes to a main that is linked and does not run", () => {
    away().feeds({ kind: "restore", who: "op1" }).holds("backup", 1n);
    const world = away().feeds({ kind: "restore", who: "op1", isForced: true });
    world.holds("raisingBack", 2n).saved().holds("restoring", 2n);
    world.feeds({ kind: "restoreEnded", setAside: 0, refused: 0 }).holds("main", 2n).saved();
    world
      .waits(3_600 * SECOND)
      .is("failed")
      .holds("main", 2n);
    expect(world.server.standing.cancel?.who, "that failure takes nothing away again").toBe("op1");
    world
      .sees("helloRunning")
      .sees("linkDropped")
      .waits(30 * SECOND)
      .holds("raising", 3n);
  });
  test("pauses with the link; a main without one cannot take anything", () => {
    const world = away().feeds({ kind: "restore", who: "op1", isForced: true }).saved();
    world.sees("linkDropped").holds("restorePaused").sees("helloStopped");
    world.waits(60 * SECOND).holds("restorePaused");
    onBackup().feeds({ kind: "restore", who: "op1", isForced: true }).holds("backup", 1n);
  });
});

describe("with a main that is played", () => {
  const ready = async (settings = {}) => {
    const house = await House.with(["m1", settings]);
    const main = new Main(house, "m1", 5).connects();
    await house.passes(3_000);
    const shell = () => house.agent.of("m1");
    const orders = (more: { switchover?: boolean; force?: string }) =>
      house.agent.commands.run({ kind: "takeOver", name: "m1", seen: undefined, ...more }, "op1");
    return { house, main, shell, orders };
  };
  const all = ["camera 1", "camera 2", "camera 3", "camera 4", "camera 5"];

  test("what was edited a moment ago goes along, and nothing ever runs twice", async () => {
    const { house, main, shell, orders } = await ready({ automaticRestore: true, holdDown: 0 });
    main.store.set("camera 3", "edited");
    const outcome = await orders({ switchover: true });
    expect(outcome).toMatchObject({ how: "running" });
    expect(outcome.words).toContain("backed up first");
    let doubled = 0;
    await house.until(() => {
      const here = Object.keys(house.stored).map((f) => `camera ${f.replace(/\D/g, "")}`);
      doubled += here.filter((key) => main.store.has(key)).length;
      return shell().server.custody.state === "backup";
    }, "switched over");
    expect(doubled).toBe(0);
    expect(main.runs).toEqual([]);
    expect(house.stored["camera3.conf"]).toBe("edited");
    await house.passes(60_000);
    expect(shell().server.custody.state, "given back by hand only").toBe("backup");
    expect(shell().view().byOrder?.switchover).toBe(true);
    await house.restarts();
    main.connects();
    await house.passes(60_000);
    expect(shell().server.custody.state, "also after a restart").toBe("backup");
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(all);
  });
  test("a main that does not confirm keeps all of it, under a new epoch", async () => {
    const { house, main, shell, orders } = await ready({ parkLimit: 2 });
    main.confirms = false;
    await orders({ switchover: true });
    await house.until(() => shell().server.custody.epoch === 2n, "undone");
    await house.until(() => shell().server.custody.state === "main", "at home");
    await house.passes(5_000);
    expect(main.runs).toEqual(all);
    expect(house.stored).toEqual({});
    expect(main.epoch).toBe(2n);
    expect(shell().view().byOrder?.undone).toContain("has not confirmed within 2 s");
    expect(house.agent.events("server.switchoverUndone")).toHaveLength(1);
  });
  test("force asks for the name as it is shown", async () => {
    const { house, shell, orders } = await ready();
    for (const typed of ["M1", "m", ""]) {
      const outcome = await orders({ force: typed });
      expect(outcome.how).toBe("refused");
      expect(outcome.words).toContain(`type the name of the server as it is shown: "m1"`);
    }
    expect(shell().server.custody.epoch).toBe(0n);
    expect((await orders({ force: "m1" })).how).toBe("running");
    await house.until(() => shell().server.custody.state === "backup", "forced");
    const forced = house.agent.events("decision.takeover");
    expect(forced[0]).toContain("forced takeover ordered by op1");
  });
  test("without the word a running main is not moved, and the answer says how", async () => {
    const { orders } = await ready();
    const outcome = await orders({});
    expect(outcome.how).toBe("refused");
    expect(outcome.words).toContain("switch it over (--switchover)");
  });
});
