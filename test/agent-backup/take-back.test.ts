// A main whose objects a person has taken back there: at its next contact that is a restore asked for,
// under a new epoch, and nothing is parked for it again. First the core alone, then with the real
// shells and a main that is played.

import { describe, expect, test } from "vitest";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { onBackup, restoring, SECOND, takingOver } from "./world.js";

const back = { kind: "hello", on: "helloRunning", holdsParked: false, isTakenBack: true } as const;

describe("at the next contact", () => {
  test("a restore under a new epoch, whatever would be done by itself", () => {
    const world = onBackup({ settings: { automaticRestore: false } });
    world.feeds({ kind: "hold", who: "op1" });
    world.acts;
    expect(world.feeds(back).holds("raisingBack", 2n).acts).toEqual(["raise", "save"]);
    expect(world.server.raisedBy).toBe("take-back on m1");
    world.saved().holds("restoring", 2n);
    world.feeds({ kind: "restoreEnded", setAside: 0, refused: 0 }).holds("main", 2n);
    expect(world.server.byOrder.isTakenBack).toBe(false);
  });
  test("of a main that does not run yet: it waits, and is not parked", () => {
    const world = onBackup()
      .feeds({ ...back, on: "helloStopped" })
      .holds("backup", 1n);
    world.sees("startup").sees("keepAlive").holds("raisingBack", 2n);
  });
  test("of a takeover in the middle, and of a restore that was never heard of there", () => {
    takingOver().feeds(back).holds("raisingBack", 2n);
    const paused = restoring().sees("linkDropped").holds("restorePaused", 2n);
    paused.feeds(back).holds("restoring", 2n);
    const stuck = restoring().feeds({ kind: "restoreEnded", setAside: 0, refused: 1 });
    stuck.sees("linkDropped").feeds(back).holds("restorePaused", 2n);
  });
  test("an epoch that cannot be saved now is raised later", () => {
    const world = onBackup().feeds(back).saveFails();
    world.waits(10 * SECOND - 1);
    expect(world.server.custody.epoch).toBe(1n);
    world.runs(1).holds("raisingBack", 2n);
  });
  test("a main that failed meanwhile is taken over anew, and holds again", () => {
    const world = onBackup().feeds(back).saved().sees("linkDropped").holds("restorePaused", 2n);
    world
      .waits(30 * SECOND)
      .is("failed")
      .holds("raising", 3n);
    expect(world.server.byOrder.isTakenBack).toBe(false);
  });
});

test("with a main that is played: it runs all the time, and the backup lets go", async () => {
  const house = await House.with("m1");
  const main = new Main(house, "m1", 5).connects();
  await house.passes(3_000);
  const shell = () => house.agent.of("m1");
  const keys = [...main.store.keys()];
  main.drops();
  await house.until(() => shell().server.custody.state === "backup", "taken over");
  house.disk.write("/srv/store/camera3.conf", "edited here");
  main.holding = "takenBack";
  main.epoch = 1n;
  main.byHand = "2026-11-22 16:20 UTC: its 5 parked objects were taken back";
  main.connects();
  let least = keys.length;
  await house.until(() => {
    least = Math.min(least, main.runs.length);
    return ["main", "restorePaused"].includes(shell().server.custody.state);
  }, "home");
  expect(least, "nothing was parked again").toBe(keys.length);
  expect(house.agent.events("main.byHand")).toEqual([`by hand on m1: ${main.byHand}`]);
  expect(main.epoch).toBe(2n);
  expect(main.heard("welcome").at(-1)).toMatchObject({ custody: "returning", hold: 0, epoch: 2n });
  // This played main refuses what differs; one with a parked copy takes it.
  expect(Object.keys(house.stored)).toEqual(["camera3.conf"]);
  expect(shell().view().alarms.join() + shell().view().lastResult).toContain("camera 3");
  main.store.set("camera 3", "edited here");
  await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
  await house.until(() => shell().server.custody.state === "main", "home");
  expect(main.store.get("camera 3")).toBe("edited here");
  expect(house.stored).toEqual({});
});
