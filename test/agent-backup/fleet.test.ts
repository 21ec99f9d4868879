// The real shells of a backup agent against a main that is played over the real link: settings
// backups, heartbeats, takeover.

import { describe, expect, test } from "vitest";
import { decodeMessage, encodeMessage, isUnknown } from "../../proto/codec.js";
import { encodeFrame, LENGTH_BYTES } from "../../proto/frame.js";
import { House } from "./house.js";
import { breaks, files, keys, PACE_MS, ready, WAIT_MS } from "./one-main.js";
import { Main } from "./played-main.js";

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
