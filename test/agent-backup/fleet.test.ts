// The real shells of a backup agent against mains that are played over the real link.

import { describe, expect, test } from "vitest";
import { DiskError } from "../../base/world.js";
import { StoreError } from "../../objects/store.js";
import { decodeMessage, encodeMessage, isUnknown } from "../../proto/codec.js";
import { encodeFrame, LENGTH_BYTES } from "../../proto/frame.js";
import { wordsOf } from "../../proto/reason.js";
import { House, Main, STORE } from "./house.js";

const WAIT_MS = 30_000;
const PACE_MS = 60;

/** A main that runs, linked, with a good settings backup. */
async function ready(settings = {}, cameras = 5) {
  const house = await House.with(["m1", settings]);
  const main = new Main(house, "m1", cameras).connects();
  await house.passes(3_000);
  expect(house.agent.of("m1").backups.last?.manifest).toHaveLength(cameras);
  expect(house.agent.of("m1").server.liveness.state).toBe("running");
  return { house, main, shell: () => house.agent.of("m1") };
}

/** The same, dead, its objects on the backup. */
async function away(settings = {}, cameras = 5) {
  const all = await ready(settings, cameras);
  all.main.drops();
  await all.house.until(() => all.shell().server.custody.state === "backup", "taken over");
  return all;
}

/** Dead, parked when it returns, and told to take its objects back. */
async function goesHome(settings = {}, cameras = 5) {
  const all = await away(settings, cameras);
  all.main.connects();
  await all.house.passes(2_000);
  expect(all.main.runs).toEqual([]);
  const outcome = await all.house.agent.commands.run(
    { kind: "restore", name: "m1", seen: undefined },
    "op1",
  );
  expect(outcome.how).toBe("running");
  return all;
}

/** The disk refuses to do this at such paths, until it is healed. */
function breaks(house: House, what: "remove" | "replace" | "contents", path: string): () => void {
  const { disk } = house;
  if (what === "contents") {
    disk.failures.set("/var/backup/contents", "failed");
    return () => disk.failures.clear();
  }
  const { remove, replace } = disk;
  const sick = (at: string) => {
    if (at.startsWith(`${STORE}/${path}`)) throw new DiskError("full", at, "the disk is full");
  };
  if (what === "remove") {
    disk.remove = async (at) => {
      sick(at);
      return remove.call(disk, at);
    };
  } else {
    disk.replace = async (at, bytes) => {
      sick(at);
      return replace.call(disk, at, bytes);
    };
  }
  return () => Object.assign(disk, { remove, replace });
}

const files = (main: string, ...numbers: number[]) =>
  Object.fromEntries(numbers.map((n) => [`camera${n}.conf`, `${main} camera ${n}`]));
const keys = (...numbers: number[]) => numbers.map((n) => `camera ${n}`);

describe("settings backups", () => {
  test("one at connect, one on change, none without", async () => {
    const { house, main, shell } = await ready();
    await house.passes(60_000);
    expect(house.agent.events("settingsBackup.made")).toHaveLength(1);
    main.store.set("camera 6", "new");
    await house.passes(3_000);
    expect(house.agent.events("settingsBackup.made")).toHaveLength(2);
    expect(shell().server.facts.backup?.total).toBe(6);
    expect(main.heard("manifestRequest")).toHaveLength(2);
  });
  test("a list of less than half is suspect: kept aside, an alarm, asked for once", async () => {
    const { house, main, shell } = await ready();
    for (const n of [1, 2, 3]) main.store.delete(`camera ${n}`);
    await house.passes(60_000);
    expect(shell().backups.last?.manifest).toHaveLength(5);
    expect([...shell().alarms.keys()]).toEqual(["suspect"]);
    expect(main.heard("manifestRequest")).toHaveLength(2);
    for (const n of [1, 2, 3]) main.store.set(`camera ${n}`, "back");
    await house.passes(3_000);
    expect([...shell().alarms.keys()]).toEqual([]);
  });
  test("a disk that refuses: failed, with a reason, tried again later and not at every heartbeat", async () => {
    const { house, main, shell } = await ready();
    house.disk.failures.set("/var/backup/contents", "full");
    main.store.set("camera 1", "edited");
    await house.passes(25_000);
    expect(shell().observed.backupFailed).toContain("full");
    expect(main.heard("manifestRequest").length).toBeLessThan(4);
    house.disk.failures.clear();
    await house.passes(90_000);
    expect(shell().observed.backupFailed).toBe("");
  });
  test("thinning that the disk refuses is told, and costs nothing else", async () => {
    const { house, main } = await ready({ keep: 1 });
    house.disk.failures.clear();
    main.store.set("camera 1", "edited");
    const remove = house.disk.remove.bind(house.disk);
    house.disk.remove = async (path) => {
      if (path.endsWith(".set")) house.disk.failures.set(path, "denied");
      return remove(path);
    };
    await house.passes(5_000);
    expect(house.agent.of("m1").server.liveness.state).toBe("running");
  });
  test("a link replaced while the list is asked for: asked again over the new one", async () => {
    const { house, main, shell } = await ready();
    const ask = house.agent.keeper("m1").asked("op1");
    main.connects();
    await house.passes(1_000);
    expect((await ask).kind).toBe("failed");
    const again = house.agent.keeper("m1").asked("op1");
    await house.passes(3_000);
    expect((await again).kind).toBe("made");
    expect(shell().server.liveness.state).toBe("running");
  });
});

describe("heartbeats", () => {
  test("late ones, such as a healed cut delivers, keep the link and are no keep-alives", async () => {
    const { house, main, shell } = await ready();
    const { wire } = main;
    if (wire === undefined) throw new Error("it is linked");
    const send = wire.send.bind(wire);
    wire.send = (frame) => {
      const m = decodeMessage(frame.subarray(LENGTH_BYTES));
      if (isUnknown(m) || m.body.kind !== "heartbeat") return send(frame);
      // Never equally late twice, as out of a buffer that empties in bursts.
      const lateMs = 2_500 + (m.body.sequence % 2) * 2_000;
      const body = { ...m.body, sentAtMs: m.body.sentAtMs - lateMs };
      return send(encodeFrame(encodeMessage({ ...m, body })));
    };
    const lastMs = shell().observed.lastKeepAliveAtMs;
    await house.passes(29_000);
    expect(shell().observed.lastKeepAliveAtMs).toBe(lastMs);
    expect(shell().server.liveness.state).toBe("running");
    await house.passes(2_000);
    expect(shell().server.isLinked).toBe(true);
    expect(shell().server.liveness).toMatchObject({ state: "failed", why: "keep-alive lost" });
  });
});

describe("takeover", () => {
  test("at the pace, into the places, when the wait is over", async () => {
    const { house, main, shell } = await ready();
    main.drops();
    await house.passes(WAIT_MS - 100);
    expect(house.stored).toEqual({});
    const tookMs = await house.until(() => Object.keys(house.stored).length === 5, "all there");
    expect(tookMs).toBeGreaterThanOrEqual(4 * PACE_MS);
    expect(tookMs).toBeLessThan(100 + 4 * PACE_MS + 500);
    await house.passes(500);
    expect(house.stored).toEqual(files("m1", 1, 2, 3, 4, 5));
    expect(shell().server.custody).toMatchObject({ state: "backup", epoch: 1n });
    expect(shell().view()).toMatchObject({
      onBackup: 5,
      lastResult: "5 of 5 objects taken over: north runs them",
    });
    expect(house.agent.events("decision.takeover")[0]).toBe(
      "takeover by itself: failed, connection lost",
    );
  });
  test("the last sign of life stands in the view and in the decision", async () => {
    const { house, main, shell } = await ready();
    main.drops();
    await house.passes(10_000);
    expect(shell().view().lastHeardWallMs).toBeLessThan(house.clock.wallMs() - 9_000);
  });
  test("nothing occupied is overwritten; the others go on", async () => {
    const { house, main, shell } = await ready();
    house.disk.write("/srv/store/camera3.conf", "somebody's own");
    main.drops();
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    expect(house.stored).toEqual({ ...files("m1", 1, 2, 4, 5), "camera3.conf": "somebody's own" });
    expect(shell().view().failed).toMatchObject([{ number: 3, result: "occupied" }]);
    main.connects();
    await house.passes(2_000);
    expect(main.runs).toEqual(keys(3));
  });
  test("an object that another program puts there meanwhile is left alone, also by the restore", async () => {
    const { house, main, shell } = await ready({ transferRate: 60 });
    main.drops();
    await house.until(() => Object.keys(house.stored).length === 2, "two there");
    house.disk.write("/srv/store/camera5.conf", "somebody's own");
    main.connects();
    await house.passes(2_000);
    expect(shell().server.custody.state).toBe("paused");
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(house.stored).toEqual({ "camera5.conf": "somebody's own" });
    expect(main.store.get("camera 5")).toBe("m1 camera 5");
  });
  test.each([0, 40, 100, 160, 300, 600])(
    "killed %i ms into it: it goes on, the set is exact",
    async (ms) => {
      const { house, main, shell } = await ready({}, 8);
      main.drops();
      await house.passes(WAIT_MS);
      await house.passes(ms);
      house.kill();
      await house.passes(1_000);
      await house.starts();
      await house.until(() => shell().server.custody.state === "backup", "taken over");
      expect(house.stored).toEqual(files("m1", 1, 2, 3, 4, 5, 6, 7, 8));
      expect(shell().server.custody.epoch).toBe(1n);
      expect(shell().view().onBackup).toBe(8);
    },
  );
  test("a hung main is told to park, confirms, and holds", async () => {
    const { house, main, shell } = await ready();
    main.healthy = false;
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    expect(main.heard("park")).toHaveLength(1);
    expect(main.runs).toEqual([]);
    expect(Object.keys(house.stored)).toHaveLength(5);
    expect(shell().view()).toMatchObject({ mainParked: true, unhealthy: ["hangs"] });
  });
  test("a store that hangs delays no heartbeat's answer, and blocks no other main", async () => {
    const house = await House.with("m1", "m2");
    const m1 = new Main(house, "m1", 3).connects();
    const m2 = new Main(house, "m2", 3).connects();
    await house.passes(3_000);
    house.hangs.add("/srv/store");
    m1.drops();
    await house.passes(200_000);
    expect(house.agent.of("m2").server.liveness.state).toBe("running");
    expect(m2.ends).toEqual([]);
    // Given up, said, and tried again.
    expect(house.agent.events("server.saveFailed").join()).toContain("has not answered");
    house.hangs.clear();
    await house.until(() => house.agent.of("m1").server.custody.state === "backup", "taken over");
    expect(house.stored).toEqual(files("m1", 1, 2, 3));
  });
  test("the agent stops in the middle of a decision: nothing is taken over by the stop", async () => {
    const { house, main, shell } = await ready({ waitForReconnection: 0 });
    expect(main.runs).toHaveLength(5);
    house.agent.stops();
    await house.passes(5_000);
    await shell().settle();
    expect(shell().server.custody.state).toBe("main");
    expect(house.stored).toEqual({});
    await house.starts();
    expect(shell().server).toMatchObject({
      liveness: { state: "unseen" },
      custody: { state: "main" },
    });
  });
  test("stopped while the places are being listed: no empty takeover is found at the next start", async () => {
    const { house, main, shell } = await ready({ waitForReconnection: 0 });
    house.hangs.add("/srv/store");
    main.drops();
    await house.passes(1_000);
    expect(shell().server.custody.state).toBe("raising");
    house.agent.stops();
    await shell().settle();
    house.hangs.clear();
    await house.starts();
    expect(shell().server.custody).toMatchObject({ state: "main", epoch: 0n });
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    expect(Object.keys(house.stored)).toHaveLength(5);
  });
});

describe("objects that the backup's store cannot take now", () => {
  const stuck = async (settings = {}) => {
    const all = await ready(settings);
    const heal = breaks(all.house, "replace", "camera2");
    all.main.drops();
    await all.house.until(() => all.shell().server.custody.state === "backup", "taken over");
    expect(Object.keys(all.house.stored)).toHaveLength(4);
    return { ...all, heal };
  };
  test("are tried again until they are taken, with an alarm and a countdown meanwhile", async () => {
    const { house, shell, heal } = await stuck();
    expect(shell().view()).toMatchObject({ dueWhat: "tryAgain", onBackup: 4 });
    await house.passes(200_000);
    expect(shell().view().alarms.join()).toContain("1 of 5 objects are not taken over: nobody");
    expect(house.agent.events("takeover.ended"), "told once").toHaveLength(1);
    heal();
    await house.until(() => Object.keys(house.stored).length === 5, "all there", 61_000);
    await house.passes(1_000);
    expect(shell().view()).toMatchObject({ alarms: [], onBackup: 5, dueWhat: "none" });
    expect(shell().server.custody).toMatchObject({ state: "backup", epoch: 1n });
    expect(house.agent.events("takeover.ended").at(-1)).toContain("5 of 5 objects taken over");
  });
  test("are tried again after a restart too, and held by the main meanwhile", async () => {
    const { house, main, heal } = await stuck();
    await house.restarts();
    main.connects();
    await house.passes(5_000);
    expect(main.runs).toEqual([]);
    heal();
    await house.until(() => Object.keys(house.stored).length === 5, "all there", 61_000);
    expect(main.runs).toEqual([]);
  });
  test("a restore takes them home from the main's settings backup", async () => {
    const { house, main, shell } = await stuck();
    main.connects();
    await house.passes(2_000);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
    expect(house.stored).toEqual({});
  });
  test("found occupied only then, they are the main's, which is told although it is linked", async () => {
    const { house, main, shell, heal } = await ready().then(async (all) => {
      all.main.healthy = false;
      return { ...all, heal: breaks(all.house, "contents", "") };
    });
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    expect(shell().record.items.map((i) => i.where)).toEqual(Array(5).fill("planned"));
    expect([...main.held]).toHaveLength(5);
    house.disk.write("/srv/store/camera3.conf", "somebody's own");
    heal();
    await house.until(() => Object.keys(house.stored).length === 5, "all there", 61_000);
    await house.passes(1_000);
    expect(main.runs).toEqual(keys(3));
    expect(house.stored["camera3.conf"]).toBe("somebody's own");
  });
  test("that a put has begun is known before the store is asked", async () => {
    const { house, main, shell } = await ready();
    main.healthy = false;
    house.hangs.add("/srv/store/camera2");
    await house.until(() => Object.keys(house.stored).length === 4, "the others are there");
    const item = () => shell().record.items.find(({ number }) => number === 2);
    expect(item()).toMatchObject({ where: "putting", result: undefined });
  });
  test("a put whose answer was lost is held by the main whatever comes after it", async () => {
    const { house, main, shell } = await ready();
    main.healthy = false;
    house.hangs.add("/srv/store/camera2");
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    const item = () => shell().record.items.find(({ number }) => number === 2);
    expect(item()).toMatchObject({ where: "putting", result: "failed" });
    house.disk.write("/srv/store/camera2.conf", "edited since");
    house.hangs.clear();
    await house.passes(200_000);
    expect(item()?.where).toBe("putting");
    expect(main.runs).toEqual([]);
  });
});

describe("the main runs again in the middle of a takeover", () => {
  const middle = async (settings = {}) => {
    const all = await ready({ transferRate: 60, ...settings });
    all.main.drops();
    await all.house.until(() => Object.keys(all.house.stored).length === 2, "two there");
    all.main.connects();
    await all.house.passes(3_000);
    expect(all.shell().server.custody.state).toBe("paused");
    return all;
  };
  test("it pauses: the main holds what was moved, and runs the rest", async () => {
    const { house, main } = await middle();
    const moved = Object.keys(house.stored).length;
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5).slice(moved));
    expect([...main.held].sort()).toEqual(keys(1, 2, 3, 4, 5).slice(0, moved));
    await house.passes(60_000);
    expect(Object.keys(house.stored)).toHaveLength(moved);
  });
  test("paused in the very turn in which it began: nothing is moved", async () => {
    const { house, main, shell } = await ready();
    main.confirms = false;
    main.healthy = false;
    await house.until(() => shell().server.custody.state === "parking", "parking");
    shell().feed({ kind: "linkDropped", why: "rst" });
    expect(shell().server.custody.state).toBe("takingOver");
    shell().feed({ kind: "hello", on: "helloRunning", holdsParked: false });
    expect(shell().server.custody.state).toBe("paused");
    await house.passes(5_000);
    expect(house.stored).toEqual({});
  });
  test("finished by order: all of it is on the backup, and held", async () => {
    const { house, main, shell } = await middle();
    await house.agent.commands.run({ kind: "takeOver", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    expect(house.stored).toEqual(files("m1", 1, 2, 3, 4, 5));
    expect(main.runs).toEqual([]);
    expect(shell().view().onBackup).toBe(5);
  });
  test("fails again: it goes on under the same epoch", async () => {
    const { house, main, shell } = await middle();
    main.drops();
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    expect(house.stored).toEqual(files("m1", 1, 2, 3, 4, 5));
    expect(shell().server.custody.epoch).toBe(1n);
  });
  test("turned round: only what was moved goes home", async () => {
    const { house, main, shell } = await middle({ automaticRestore: true });
    main.store.set("camera 5", "edited at home meanwhile");
    await house.until(() => shell().server.custody.state === "main", "home");
    await house.passes(1_000);
    expect(house.stored).toEqual({});
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5));
    expect(main.store.get("camera 5")).toBe("edited at home meanwhile");
    expect(shell().record.items).toEqual([]);
  });
  test("the agent is killed in the pause: nothing more is moved", async () => {
    const { house, main, shell } = await middle();
    const moved = Object.keys(house.stored).length;
    await house.restarts();
    main.connects();
    await house.passes(20_000);
    expect(shell().server.custody.state).toBe("paused");
    expect(Object.keys(house.stored)).toHaveLength(moved);
    expect(main.runs).toEqual(keys(1, 2, 3, 4, 5).slice(moved));
  });
});

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
  test("edited on the backup goes home edited; deleted there comes from the kept copy", async () => {
    const { house, main, shell } = await away();
    house.disk.write("/srv/store/camera2.conf", "edited on north");
    await house.disk.remove("/srv/store/camera4.conf");
    main.connects();
    await house.passes(2_000);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.store.get("camera 2")).toBe("edited on north");
    expect(main.store.get("camera 4")).toBe("m1 camera 4");
    await house.passes(5_000);
    expect(shell().backups.last?.manifest).toHaveLength(5);
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
    main.store.set("camera 3", "made at home meanwhile");
    await house.until(() => shell().server.custody.state === "restorePaused", "stuck");
    await house.passes(60_000);
    expect(shell().server.custody.state).toBe("restorePaused");
    expect(house.stored).toEqual(files("m1", 3));
    expect(shell().view().failed).toMatchObject([{ number: 3, result: "occupied" }]);
    main.store.delete("camera 3");
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
    expect(shell().view().alarms.join()).toContain("1 objects run on both sides");
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
    expect(outcome.words).toBe("m1: 1 objects that failed are tried again now.");
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
    // Sooner than anything could tell that the last one must not go.
    main.onPut = () => {
      if (main.store.size === 2) house.disk.failures.set("/var/backup/journal", "full");
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

describe("at the door", () => {
  test("an unknown name, a foreign backup, an epoch ahead: refused with words, nothing changed", async () => {
    const { house, shell } = await away();
    const stranger = new Main(house, "m9", 1).connects();
    await house.passes(100);
    expect(stranger.ends[0]).toMatchObject({
      kind: "refused",
      words: 'north does not monitor a server "m9"',
    });
    const foreign = new Main(house, "m1", 1);
    foreign.backupId = "c".repeat(32);
    foreign.connects();
    await house.passes(100);
    expect(foreign.ends[0]?.words).toContain("belongs to another backup agent");
    const ahead = new Main(house, "m1", 1);
    ahead.epoch = 7n;
    ahead.connects();
    await house.passes(100);
    expect(ahead.ends[0]?.words).toContain("has epoch 7 and belongs to no backup agent");
    expect(shell().server.isLinked).toBe(false);
    expect(shell().alarms.get("refused")).toContain("epoch 7");
    await house.passes(61_000);
    expect([...shell().alarms.keys()]).toEqual([]);
  });
  test("two mains with one name: the second is refused, the alarm ends some time after it gave up", async () => {
    const { house, main, shell } = await ready();
    const other = new Main(house, "M1", 1);
    other.instance = "i-other";
    other.connects();
    await house.passes(1_000);
    expect(other.ends[0]?.words).toContain('two mains are named "M1"');
    expect(shell().view().alarms.join()).toContain("two mains");
    expect(main.ends).toEqual([]);
    await house.passes(60_000);
    expect(shell().view().alarms).toEqual([]);
  });
  test("an earlier boot of the same machine", async () => {
    const { house, main } = await ready();
    main.drops();
    main.boot = 0n;
    main.connects();
    await house.passes(100);
    expect(main.ends.at(-1)?.words).toContain("said boot 0, but boot 1");
  });
  test("a newer link of the same main takes the place of the old one, which is no loss", async () => {
    const { house, main, shell } = await ready();
    main.connects();
    await house.passes(60_000);
    expect(shell().server.liveness.state).toBe("running");
    expect(house.agent.events("server.transition").join()).not.toContain("lost");
  });
});

describe("settings and commands", () => {
  test("changed settings are told on the open link; changed while away, with the next Welcome", async () => {
    const { house, main } = await ready();
    const set = (settings: Record<string, string>) =>
      house.agent.commands.run({ kind: "setServer", name: "m1", settings, isSure: false }, "op1");
    expect((await set({ heartbeat: "0.5" })).how).toBe("done");
    await house.passes(1_000);
    expect(main.heard("welcome").at(-1)?.settings.heartbeatMs).toBe(500);
    main.drops();
    await set({ heartbeat: "2" });
    main.connects();
    await house.passes(100);
    expect(main.heard("welcome").at(-1)?.settings.heartbeatMs).toBe(2_000);
  });
  test("a change that would act at once is refused until somebody is sure", async () => {
    const { house, main } = await ready({ automaticTakeover: false });
    main.drops();
    await house.passes(31_000);
    const server = () => house.agent.of("m1").server;
    expect(server().liveness.state).toBe("failed");
    const set = (isSure: boolean) =>
      house.agent.commands.run(
        { kind: "setServer", name: "m1", settings: { automaticTakeover: "on" }, isSure },
        "op1",
      );
    const refused = await set(false);
    expect(refused).toMatchObject({
      how: "refused",
      reasons: [{ kind: "other", words: "m1 would be taken over at once." }],
    });
    expect(server().settings.automaticTakeover).toBe(false);
    expect((await set(true)).how).toBe("done");
    await house.passes(1_000);
    expect(server().custody.state).not.toBe("main");
  });
  test("what binds the objects to their places stays while they are away", async () => {
    const { house } = await away();
    for (const settings of [{ "place-as": "+10" }, { placeAs: "+10" }, { enabled: "off" }]) {
      const outcome = await house.agent.commands.run(
        { kind: "setServer", name: "m1", settings, isSure: false },
        "op1",
      );
      expect(outcome.words).toContain("stays as it is while the objects of m1 are not at home");
    }
    const removed = await house.agent.commands.run({ kind: "removeServer", name: "m1" }, "op1");
    expect(removed).toMatchObject({ how: "refused" });
  });
  test("a command on what has passed is refused", async () => {
    const { house, main } = await ready();
    main.drops();
    await house.passes(1_000);
    const seen = { state: "running", custody: "main", epoch: 0n } as const;
    const outcome = await house.agent.commands.run({ kind: "takeOver", name: "m1", seen }, "op1");
    expect(outcome.words).toContain("has passed");
    const now = { ...seen, state: "lost" } as const;
    const done = await house.agent.commands.run({ kind: "takeOver", name: "m1", seen: now }, "op1");
    expect(done).toMatchObject({ how: "running", words: "m1: 5 objects start on north, epoch 1." });
  });
  test("refusals have reasons", async () => {
    const { house } = await ready();
    const run = (kind: "takeOver" | "restore", name = "m1") =>
      house.agent.commands.run({ kind, name, seen: undefined }, "op1");
    expect(wordsOf((await run("takeOver")).reasons)).toContain("m1 is running");
    expect((await run("restore")).reasons).toEqual([
      { kind: "atHome", words: "The objects of m1 are at home." },
    ]);
    expect((await run("restore", "m7")).words).toBe('There is no server "m7"; monitored are: m1.');
  });
  test("back up all: one that is not there does not keep the others waiting", async () => {
    const house = await House.with("m1", "m2", "m3");
    for (const name of ["m1", "m3"]) new Main(house, name, 2).connects();
    await house.passes(3_000);
    const all = house.agent.commands.run({ kind: "backUpNow", name: "" }, "op1");
    await house.passes(2_000);
    const outcome = await all;
    expect(outcome.words).toBe(
      "2 of 3 servers are backed up. m2: back up failed, m2 is not connected.",
    );
  });
  test("removed while its settings backup is made: nothing of it goes on", async () => {
    const { house, main } = await ready();
    void house.agent.keeper("m1").asked("op1");
    const outcome = await house.agent.commands.run({ kind: "removeServer", name: "m1" }, "op1");
    expect(outcome.how).toBe("done");
    await house.passes(5_000);
    expect(main.ends.at(-1)?.kind).toBe("fin");
    expect(house.agent.site.state.image.find("m1")).toBeUndefined();
  });
  test("an unhealthy main's reasons reach the view at once", async () => {
    const { house, main, shell } = await ready();
    main.healthy = false;
    const before = house.agent.changes;
    await house.passes(1_500);
    expect(shell().view().unhealthy).toEqual(["hangs"]);
    expect(house.agent.changes).toBeGreaterThan(before);
  });
});
