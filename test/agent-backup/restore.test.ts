// Restore by the real shells of a backup agent, to a main that is played over the real link.

import { describe, expect, test } from "vitest";
import { StoreError } from "../../objects/store.js";
import { STORE } from "./house.js";
import { away, breaks, files, goesHome, keys } from "./one-main.js";
import { Main } from "./played-main.js";

describe("restore", () => {
  test("each object is put at home and confirmed before it is removed here", async () => {
    const { house, main, shell } = await goesHome();
    main.onPut = (key) => {
      expect(Object.keys(house.stored)).toContain(`${key.replace(" ", "")}.conf`);
    };
    await house.until(() => shell().server.custody.state === "main", "home");
    await house.passes(1_000);
    expect(house.stored).toEqual({});
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
    expect(main.heard("restoreDone")).toHaveLength(1);
    expect(shell().view()).toMatchObject({
      epoch: 2n,
      lastResult: "5 of 5 objects gone home: m1 runs them",
    });
    expect(house.agent.told.find((t) => t.event === "decision.restore")).toMatchObject({
      who: "op1",
    });
    const asked = main.heard("manifestRequest").length;
    expect(asked, "a settings backup is made when a restore ends").toBeGreaterThan(1);
  });
  test("edited on the backup goes home edited; deleted there it is deleted at home", async () => {
    const { house, main, shell } = await away();
    house.disk.write("/srv/store/camera2.conf", "edited on north");
    await house.disk.remove("/srv/store/camera4.conf");
    main.connects();
    await house.passes(2_000);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.store.get("camera 2")).toBe("edited on north");
    expect(main.store.has("camera 4")).toBe(false);
    expect(main.kept).toEqual(["camera 4: m1 camera 4"]);
    await house.passes(5_000);
    expect(shell().backups.last?.manifest).toHaveLength(4);
  });
  test("removed here and not told before a crash, it ends when the recorder was told", async () => {
    const { house, main, shell } = await away();
    let exitCode = 0;
    house.reload = () => exitCode;
    await house.restarts();
    main.connects();
    await house.passes(40_000);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => main.store.size === 5, "all were put there");
    exitCode = 1;
    await house.until(() => Object.keys(house.stored).length === 0, "all is removed here");
    house.kill();
    await house.restarts();
    main.connects();
    await house.passes(200_000);
    expect(shell().server.custody.state).toBe("restoring");
    expect(shell().view().lastResult).toContain("it ends when all is told");
    expect(shell().view().lastResult).toContain("exit code 1");
    exitCode = 0;
    await house.until(() => shell().server.custody.state === "main", "told", 90_000);
    expect(shell().view().lastResult).toBe("5 of 5 objects gone home: m1 runs them");
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
  });
  test("by itself when the main has returned", async () => {
    const { house, main, shell } = await away({ automaticRestore: true });
    main.connects();
    await house.passes(29_000);
    expect(shell().server.custody.state).toBe("backup");
    await house.until(() => shell().server.custody.state === "main", "home", 5_000);
  });
  test("the link is lost in the middle: nothing is lost or doubled, and it goes on after the hold-down", async () => {
    const { house, main, shell } = await goesHome({ transferRate: 60 }, 6);
    await house.until(() => main.store.size >= 2, "two are home");
    main.drops();
    await house.passes(5_000);
    expect(shell().server.custody.state).toBe("restorePaused");
    const home = main.store.size;
    expect(Object.keys(house.stored).length + home).toBeGreaterThanOrEqual(6);
    main.connects();
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5, 6));
    expect(house.stored).toEqual({});
  });
  test("paused while the store is still being listed: nothing goes home, and then all of it", async () => {
    const { house, main, shell } = await away();
    main.connects();
    await house.passes(2_000);
    house.hangs.add("/srv/store");
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "restoring", "begun");
    main.healthy = false;
    main.link?.send({ kind: "shutdown", how: "abnormal", exitCode: 1, signal: "", reason: "" });
    await house.until(() => shell().server.custody.state === "restorePaused", "paused");
    house.hangs.clear();
    await house.passes(62_000);
    expect(house.agent.events("restore.ended")).toEqual([]);
    expect(main.store.size).toBe(0);
    expect(shell().server.restoreStuck).toBe(false);
    main.healthy = true;
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(house.stored).toEqual({});
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
  });
  test("a newer link replaces the one in use: it goes on over that", async () => {
    const { house, main, shell } = await goesHome({ transferRate: 60 }, 6);
    await house.until(() => main.store.size >= 2, "two are home");
    main.connects();
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5, 6));
    expect(house.stored).toEqual({});
    expect(house.agent.events("server.custody").join()).not.toContain("waits for an operator");
  });
  test("the main fails in the middle: what had gone home is taken over again, edits too", async () => {
    const { house, main, shell } = await away({ transferRate: 60 });
    house.disk.write("/srv/store/camera1.conf", "edited on north");
    main.connects();
    await house.passes(2_000);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => main.store.size >= 2, "two are home");
    // The choice is changed meanwhile: what is on the backup is not forgotten.
    shell().resettle({ ...shell().server.settings, objects: "camera 1-3" });
    main.drops();
    await house.until(
      () => shell().server.custody.epoch === 3n && shell().server.custody.state === "backup",
      "again",
    );
    expect(house.stored).toEqual({
      ...files("m1", 1, 2, 3, 4, 5),
      "camera1.conf": "edited on north",
    });
    expect(shell().record.items.map((i) => i.where)).toEqual(Array(5).fill("backup"));
  });
  test.each([0, 100, 1_500, 2_500])("killed %i ms into it: exact in the end", async (ms) => {
    const { house, main, shell } = await goesHome({ transferRate: 60 }, 4);
    await house.passes(ms);
    await house.restarts();
    main.connects();
    await house.passes(1_000);
    if (shell().server.custody.state === "backup") {
      // The order was not on disk yet.
      expect(ms).toBe(0);
      await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    }
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(keys(1, 2, 3, 4));
    expect(house.stored).toEqual({});
  });
  test("an object that home refuses: the rest goes home, an operator goes on", async () => {
    const { house, main, shell } = await goesHome();
    main.onPut = (key) => {
      if (key === "camera 3") throw new StoreError("occupied", "runs here");
    };
    await house.until(() => shell().server.custody.state === "restorePaused", "stuck");
    await house.passes(60_000);
    expect(shell().server.custody.state).toBe("restorePaused");
    expect(house.stored).toEqual(files("m1", 3));
    expect(shell().view().failed).toMatchObject([{ number: 3, result: "occupied" }]);
    main.onPut = () => {};
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(house.stored).toEqual({});
  });
  test("what cannot be removed here runs on both sides, is an alarm, and ends by itself", async () => {
    const { house, main, shell } = await goesHome({}, 3);
    const heal = breaks(house, "remove", "camera2");
    await house.passes(60_000);
    expect(main.runs).toEqual(keys(1, 2, 3));
    expect(house.stored).toEqual(files("m1", 2));
    expect(shell().server).toMatchObject({ custody: { state: "restoring" }, restoreStuck: false });
    expect(shell().view().alarms.join()).toContain("Both sides run 1 object");
    expect(house.agent.events("restore.unremoved")).toHaveLength(1);
    heal();
    await house.until(() => shell().server.custody.state === "main", "home", 31_000);
    expect(house.stored).toEqual({});
    expect(shell().view().alarms).toEqual([]);
    expect(house.agent.events("restore.removed")).toHaveLength(1);
  });
  const again = { kind: "restore", name: "m1", seen: undefined } as const;
  const actNow = { kind: "order", what: "actNow", untilWallMs: 0, reason: "" } as const;
  test.each([
    ["restore again", again],
    ["act now", { ...actNow, name: "m1", seen: undefined }],
  ])("an operator who says %s does not wait for the next attempt", async (_, command) => {
    const { house, shell } = await goesHome({}, 3);
    const heal = breaks(house, "remove", "camera2");
    await house.passes(90_000);
    heal();
    const outcome = await house.agent.commands.run(command, "op1");
    expect(outcome.words).toBe("m1: 1 failed object is tried again now.");
    await house.until(() => shell().server.custody.state === "main", "home", 1_000);
    expect(house.stored).toEqual({});
  });
  test("what home could not take, and did not refuse, goes home at once by an order", async () => {
    const { house, main, shell } = await goesHome({}, 3);
    let isFull = true;
    main.onPut = (key) => {
      if (isFull && key === "camera 2") throw new StoreError("unavailable", "disk full");
    };
    await house.passes(100_000);
    expect(shell().server.custody.state).toBe("restoring");
    expect(house.stored).toEqual(files("m1", 2));
    expect(shell().view()).toMatchObject({ dueWhat: "tryAgain" });
    expect(shell().view().alarms.join()).toContain("1 of 3 objects have not gone home (camera 2");
    expect(house.agent.events("restore.ended"), "told once").toHaveLength(1);
    isFull = false;
    const outcome = await house.agent.commands.run(
      { ...actNow, name: "m1", seen: undefined },
      "op1",
    );
    expect(outcome.words).toBe("m1: what has not gone home is tried again now, epoch 2.");
    await house.until(() => shell().server.custody.state === "main", "home", 1_000);
    expect(main.runs).toEqual(keys(1, 2, 3));
  });
  test("what home could not take goes home by itself, too", async () => {
    const { house, main, shell } = await goesHome({}, 3);
    let isFull = true;
    main.onPut = (key) => {
      if (isFull && key === "camera 2") throw new StoreError("unavailable", "disk full");
    };
    await house.passes(100_000);
    isFull = false;
    await house.until(() => shell().server.custody.state === "main", "home", 61_000);
    expect(main.runs).toEqual(keys(1, 2, 3));
  });
  test("edited here in the moment in which it went home: the edit goes home too", async () => {
    const { house, main, shell } = await goesHome({}, 3);
    let puts = 0;
    main.onPut = (key) => {
      if (key !== "camera 2") return;
      puts += 1;
      if (puts === 1) house.disk.write("/srv/store/camera2.conf", "edited on north");
      else main.store.delete(key); // Known to be ours there: it gives way.
    };
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(house.stored).toEqual({});
    expect(main.store.get("camera 2")).toBe("edited on north");
  });
  test("the store does not answer when it begins: it begins when it does", async () => {
    const { house, shell } = await away();
    const main = new Main(house, "m1", 5).connects();
    await house.passes(2_000);
    house.disk.failures.set("/srv/store", "failed");
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.passes(30_000);
    expect(shell().server.custody.state).toBe("restoring");
    house.disk.failures.clear();
    await house.until(() => shell().server.custody.state === "main", "home", 61_000);
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
  });
  test("the end that cannot be saved: the main is told once it is", async () => {
    const { house, main, shell } = await goesHome({ transferRate: 60 }, 3);
    // When the last one goes: that it may was noted before.
    const { remove } = house.disk;
    house.disk.remove = async (path) => {
      if (path.startsWith(STORE) && main.store.size === 3) {
        house.disk.failures.set("/var/backup/journal", "full");
      }
      return remove.call(house.disk, path);
    };
    await house.until(() => shell().server.custody.state === "main", "home");
    await house.passes(2_000);
    expect(main.heard("restoreDone")).toHaveLength(0);
    expect(shell().alarms.get("save")).toContain("full");
    house.disk.failures.clear();
    await house.passes(11_000);
    expect(main.heard("restoreDone")).toHaveLength(1);
    expect([...shell().alarms.keys()]).toEqual([]);
  });
});

test("paused while the backup's folder does not settle, and ordered on: it ends once", async () => {
  const { house, main, shell } = await goesHome();
  const placed = shell().moves.placed();
  if (typeof placed === "string") throw new Error(placed);
  const { settle } = placed;
  Object.assign(placed, { settle: () => new Promise<void>(() => {}) });
  await house.until(() => main.runs.length === 5, "all are put");
  await house.passes(1_000);
  // It is not welcomed before what was paused is over, and dials again.
  for (let round = 0; shell().server.custody.state !== "main"; round += 1) {
    expect(round).toBeLessThan(15);
    if (round === 3) Object.assign(placed, { settle });
    main.drops();
    await house.passes(500);
    main.connects();
    await house.passes(500);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.passes(4_000);
  }
  await house.passes(60_000);
  expect(house.agent.events("restore.ended")).toHaveLength(1);
  expect([shell().record.items, house.stored]).toEqual([[], {}]);
  await house.restarts();
  expect(shell().server.doubt).toBe("");
});
