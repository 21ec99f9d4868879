// A restore that pauses in the middle: the objects in flight are on one side again as soon as the main
// runs and is linked, whatever stands against going on; nothing else moves. First the rules, then the
// real shells with a main that is played.

import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../../agent-backup/core/server/facts.js";
import { StoreError } from "../../objects/store.js";
import type { House } from "./house.js";
import { away, breaks, files, goesHome, keys } from "./one-main.js";
import type { Main } from "./played-main.js";
import { MINUTE, READY, restoring, SECOND, World } from "./world.js";

const by = { who: "anna" } as const;
const paused = () => {
  const world = restoring().sees("linkDropped").holds("restorePaused", 2n);
  expect(world.acts).toContain("pauseTransfer");
  return world;
};

describe("the rules", () => {
  test("are asked the moment the main runs again, long before its hold-down is over", () => {
    expect(paused().waits(SECOND).acts).toEqual([]);
    expect(paused().sees("helloStarting").runs(0).acts).toEqual([]);
    expect(paused().sees("helloRunning").holds("restorePaused", 2n).acts).toEqual([
      "settleInFlight",
    ]);
  });
  test.each([
    ["a hold", { kind: "hold", ...by }],
    ["maintenance", { kind: "maintain", ...by, untilWallMs: 2e12, reason: "" }],
  ] as const)("%s does not keep half of an object where it is", (_, event) => {
    const world = paused().feeds(event).sees("helloRunning");
    expect(world.acts).toEqual(["settleInFlight"]);
    world.feeds({ kind: "inFlightSettled", setAside: 0 }).runs(10 * MINUTE);
    expect(world.holds("restorePaused", 2n).acts).toEqual([]);
  });
  test("neither does a restart of the backup agent", () => {
    for (const custody of ["restoring", "restorePaused"] as const) {
      const world = new World({ custody, epoch: 2n });
      expect(world.sees("helloRunning").acts).toContain("settleInFlight");
    }
  });
  test("a main that stops running leaves them in flight; they are settled when it runs", () => {
    const world = paused().sees("helloRunning");
    world.effects = [];
    expect(world.sees("shutdownAbnormal").acts).toEqual(["pauseTransfer"]);
    world.feeds({ kind: "inFlightSettled", setAside: 0 });
    expect(world.sees("helloRunning").acts).toEqual(["settleInFlight"]);
  });
  test("what could not be settled is tried again, later each time", () => {
    const world = paused()
      .feeds({ kind: "hold", ...by })
      .sees("helloRunning");
    world.effects = [];
    for (const seconds of [10, 20, 40, 60, 60]) {
      world.feeds({ kind: "inFlightSettled", setAside: 1 }).runs(seconds * SECOND - 1);
      expect(world.acts).toEqual([]);
      expect(world.waits(1).acts).toEqual(["settleInFlight"]);
    }
    world.feeds({ kind: "inFlightSettled", setAside: 0 }).runs(10 * MINUTE);
    expect(world.acts).toEqual([]);
  });
  test("not while the disk is in doubt or takes nothing, and then at once", () => {
    for (const facts of [{ diskDoubt: "it was put back" }, { journalProblem: "it is full" }]) {
      const world = paused().feeds({ kind: "facts", facts: { ...READY, ...facts } });
      world.sees("helloRunning").feeds({ kind: "inFlightSettled", setAside: 1 }).runs(SECOND);
      expect(world.acts).toEqual([]);
      expect(world.feeds({ kind: "facts", facts: READY }).acts).toEqual(["settleInFlight"]);
    }
    const doubted = { kind: "doubted", words: "lost", epochSeen: 0n, isAway: false } as const;
    const world = paused().sees("helloRunning");
    world.effects = [];
    expect(world.feeds(doubted).acts).toEqual(["pauseTransfer"]);
    expect(world.runs(MINUTE).acts).toEqual([]);
  });
  test("a trouble that comes while one waits for its next try ends the wait, not the agent", () => {
    const world = paused()
      .feeds({ kind: "hold", ...by })
      .sees("helloRunning");
    world.feeds({ kind: "inFlightSettled", setAside: 1 });
    world.effects = [];
    const facts = { ...NO_FACTS, journalProblem: "it is full" };
    expect(world.feeds({ kind: "facts", facts }).runs(MINUTE).acts).toEqual([]);
    expect(world.feeds({ kind: "facts", facts: READY }).acts).toEqual(["settleInFlight"]);
  });
  test("a restore that ended incomplete has nothing in flight", () => {
    const world = restoring().feeds({ kind: "restoreEnded", setAside: 0, refused: 1 }).saved();
    world.effects = [];
    expect(world.holds("restorePaused").runs(MINUTE).acts).toEqual([]);
  });
});

/** What runs on both sides, and on neither. */
function sides(house: House, main: Main, all: readonly string[]) {
  const isHere = (key: string) => `${key.replace(" ", "")}.conf` in house.stored;
  const isThere = (key: string) => main.store.has(key);
  return {
    twice: all.filter((key) => isHere(key) && isThere(key)),
    nowhere: all.filter((key) => !isHere(key) && !isThere(key)),
  };
}

const ALL = keys(1, 2, 3, 4, 5, 6);
const orders = (what: "hold" | "release") =>
  ({ kind: "order", what, name: "m1", seen: undefined, untilWallMs: 0, reason: "" }) as const;
const [hold, release] = [orders("hold"), orders("release")];

/** The main has put its second object, and its answer is lost with the link. */
async function cutInHalf(isExclusive = false) {
  const all = await away({ transferRate: 60 }, 6);
  const { house, main, shell } = all;
  let puts = 0;
  main.onPut = () => {
    puts += 1;
    if (puts === 2) main.drops();
  };
  main.connects();
  await house.passes(2_000);
  const restore = { kind: "restore", name: "m1", seen: undefined } as const;
  await house.agent.commands.run({ ...restore, exclusive: isExclusive }, "op1");
  await house.until(() => shell().server.custody.state === "restorePaused", "paused");
  await house.passes(2_000);
  return all;
}

describe("with a main that is played", () => {
  test("its answer was lost: settled with the link, and nothing more of what is held", async () => {
    const { house, main, shell } = await cutInHalf();
    expect(sides(house, main, ALL).twice).toEqual(["camera 2"]);
    await house.agent.commands.run(hold, "anna");
    main.connects();
    await house.passes(1_500);
    expect(sides(house, main, ALL)).toEqual({ twice: [], nowhere: [] });
    expect(house.agent.events("restore.settled")).toEqual([
      "1 of 1 objects in flight when the restore paused are home",
    ]);
    expect(shell().view()).toMatchObject({ custody: "restorePaused", onBackup: 4 });
    expect(shell().view().transfer).toBeUndefined();
    await house.passes(120_000);
    expect(house.stored).toEqual(files("m1", 3, 4, 5, 6));
    await house.agent.commands.run(release, "anna");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(ALL);
    expect(house.stored).toEqual({});
  });
  test("the backup agent was killed: the same", async () => {
    const { house, main, shell } = await cutInHalf();
    await house.agent.commands.run(hold, "anna");
    await house.restarts();
    main.connects();
    await house.passes(1_500);
    expect(sides(house, main, ALL)).toEqual({ twice: [], nowhere: [] });
    expect(house.stored).toEqual(files("m1", 3, 4, 5, 6));
    expect(shell().server.custody.state).toBe("restorePaused");
  });
  test("in the middle of settling the link is lost again, and again: settled in the end", async () => {
    const { house, main } = await cutInHalf();
    await house.agent.commands.run(hold, "anna");
    let drops = 0;
    main.onPut = () => {
      drops += 1;
      if (drops <= 3) main.drops();
    };
    for (let round = 0; round < 5; round += 1) {
      main.connects();
      await house.passes(5_000);
    }
    expect(drops).toBeGreaterThan(3);
    expect(sides(house, main, ALL)).toEqual({ twice: [], nowhere: [] });
    expect(house.stored).toEqual(files("m1", 3, 4, 5, 6));
  });
  test("what cannot be removed here is tried until it is, and the restore goes on meanwhile", async () => {
    const { house, main, shell } = await cutInHalf();
    const heal = breaks(house, "remove", "camera2");
    main.connects();
    await house.passes(15_000);
    expect(sides(house, main, ALL).twice).toEqual(["camera 2"]);
    expect(shell().view().alarms.join()).toContain("Both sides run 1 object");
    await house.until(() => shell().server.custody.state === "restoring", "hold-down", 40_000);
    heal();
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(sides(house, main, ALL)).toEqual({ twice: [], nowhere: [] });
  });
  test("the main fails instead: it is taken over again, with what had gone home", async () => {
    const { house, main, shell } = await cutInHalf();
    main.connects();
    await house.passes(100);
    main.drops();
    await house.until(() => shell().server.custody.epoch === 3n, "again");
    await house.until(() => shell().server.custody.state === "backup", "away");
    expect(house.stored).toEqual(files("m1", 1, 2, 3, 4, 5, 6));
  });
});

describe("exclusive", () => {
  test.each([
    [true, "the main has it"],
    [false, "the main never got it"],
  ])("killed between the removal here and the answer from there, %s: %s", async (isPut) => {
    const { house, main, shell } = await away({ transferRate: 60 }, 6);
    main.connects();
    await house.passes(2_000);
    let puts = 0;
    main.onPut = () => {
      puts += 1;
      if (puts !== 2) return;
      house.kill();
      if (!isPut) throw new StoreError("failed", "it went down with its host");
    };
    const order = { kind: "restore", name: "m1", seen: undefined, exclusive: true } as const;
    await house.agent.commands.run(order, "op1");
    await house.until(() => house.agent.isDead, "killed");
    await house.passes(1_000);
    const nowhere = isPut ? [] : ["camera 2"];
    expect(sides(house, main, ALL)).toEqual({ twice: [], nowhere });
    await house.starts();
    await house.agent.commands.run(hold, "anna");
    await house.passes(2_000);
    main.connects();
    let twice = 0;
    await house.until(() => {
      twice += sides(house, main, ALL).twice.length;
      return shell().server.inFlight === "none";
    }, "settled");
    expect(sides(house, main, ALL)).toEqual({ twice: [], nowhere: [] });
    expect(twice).toBe(0);
    expect(main.runs).toEqual(keys(1, 2));
    await house.passes(120_000);
    expect(shell().server.custody.state).toBe("restorePaused");
    expect(house.stored).toEqual(files("m1", 3, 4, 5, 6));
  });
  test("the answer was lost, and it was applied here again: settled with the link", async () => {
    const { house, main } = await cutInHalf(true);
    expect(sides(house, main, ALL).nowhere).toEqual([]);
    await house.agent.commands.run(hold, "anna");
    main.connects();
    await house.passes(3_000);
    expect(sides(house, main, ALL)).toEqual({ twice: [], nowhere: [] });
    expect(Object.keys(house.stored)).toHaveLength(4);
  });
});

test("nothing in flight: nobody is asked for a list", async () => {
  const { house, main, shell } = await goesHome({ transferRate: 60 }, 6);
  await house.until(() => main.store.size >= 2, "two are home");
  await house.passes(500);
  await house.agent.commands.run(hold, "anna");
  main.drops();
  await house.passes(1_000);
  const asked = main.heard("manifestRequest").length;
  main.connects();
  await house.passes(3_000);
  expect(shell().server).toMatchObject({ custody: { state: "restorePaused" }, inFlight: "none" });
  expect(main.heard("manifestRequest")).toHaveLength(asked);
});
