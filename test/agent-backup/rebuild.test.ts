// A main that lost its disk is rebuilt from a settings backup: by the real shells of a backup agent, with
// a main that is played over the real link.

import { describe, expect, test } from "vitest";
import { rebuildCounts, rebuiltItems } from "../../agent-backup/core/objects/rebuild.js";
import { StoreError } from "../../objects/store.js";
import type { Outcome } from "../../proto/view.js";
import { House, STORE } from "./house.js";
import { Main } from "./played-main.js";
import { onBackup, restoring, running, SECOND } from "./world.js";

const key = (n: number) => `camera ${n}`;
const text = (n: number) => `m1 camera ${n}`;
const all = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [key(i + 1), text(i + 1)]));

/** The same name and key on a new disk: nothing of it is known there. */
function losesDisk(main: Main): void {
  main.store.clear();
  main.parked.clear();
  Object.assign(main, { holding: "none", epoch: 0n, backupId: "", boot: 1n });
  main.instance += "-anew";
}

/** A main with a settings backup, at home. */
async function atHome(settings = {}, cameras = 6) {
  const house = await House.with(["m1", { lookForChanges: 1, ...settings }]);
  const main = new Main(house, "m1", cameras).connects();
  await house.passes(3_000);
  const shell = () => house.agent.of("m1");
  const custody = () => shell().server.custody.state;
  /** The answer needs the main's list: time passes until it is there, or nobody gives it any more. */
  const orders = async (more: { backup?: number; isSure?: boolean; force?: string } = {}) => {
    const command = {
      kind: "restore",
      name: "m1",
      seen: undefined,
      all: true,
      isSure: true,
    } as const;
    const asked = house.agent.commands.run({ ...command, ...more }, "op1");
    let answer: Outcome | undefined;
    void asked.then((outcome) => {
      answer = outcome;
    });
    await house.until(() => answer !== undefined || house.agent.isDead, "answered", 70_000);
    return answer ?? (await new Promise<Outcome>(() => {}));
  };
  const restores = () =>
    house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
  const home = (what = "at home") => house.until(() => custody() === "main", what);
  const backups = async () => {
    const { backups: rows = [] } = await house.agent.commands.run(
      { kind: "readBackups", name: "m1" },
      "op1",
    );
    return rows.map(({ number, state }) => `${number} ${state}`);
  };
  const comesBack = async (has: readonly number[] = []) => {
    main.drops();
    losesDisk(main);
    for (const n of has) main.store.set(key(n), text(n));
    main.connects();
    await house.passes(3_000);
  };
  return { house, main, shell, custody, orders, restores, home, backups, comesBack };
}

/** Taken over, as far as it is chosen, and back with a disk that has nothing. */
async function takenOver(settings = {}, cameras = 6) {
  const one = await atHome({ objects: "camera 1-3", ...settings }, cameras);
  one.main.drops();
  await one.house.until(() => one.custody() === "backup", "taken over");
  const returns = async () => {
    losesDisk(one.main);
    one.main.connects();
    await one.house.passes(2_000);
  };
  return { ...one, returns };
}

describe("a main whose objects should be at home has lost its disk", () => {
  test("nothing is done by itself; the alarm names the command; the question has the numbers", async () => {
    const { house, main, shell, orders, comesBack, custody } = await atHome();
    await comesBack([2, 5]);
    await house.passes(60_000);
    expect(main.store.size).toBe(2);
    expect(shell().view().alarms.join()).toContain('locum restore "m1" --all');
    const asked = await orders({ isSure: false });
    expect(asked.how).toBe("refused");
    expect(asked.reasons[0]?.kind).toBe("toBeConfirmed");
    expect(asked.words).toMatch(
      /^m1 has 2 of 6 objects; 4 are put back from backup 1 of \d{4}-\d\d-\d\d \d\d:\d\d UTC\. Nothing was done; say that you are sure \(--yes\)/,
    );
    expect(custody()).toBe("main");
    expect(house.agent.events("command.restoreRefused")).toEqual([]);
  });
  test("all that is missing is put back under a new epoch, and a settings backup ends it", async () => {
    const { house, main, shell, orders, comesBack, home, backups } = await atHome();
    await comesBack([2, 5]);
    expect(await backups()).toEqual(["2 suspect", "1 lastGood"]);
    const ordered = await orders();
    expect(ordered.how).toBe("running");
    expect(ordered.words).toContain("4 are put back from backup 1 of");
    await home();
    await house.passes(3_000);
    expect(Object.fromEntries(main.store)).toEqual(all(6));
    expect(main.parked.size).toBe(0);
    expect(house.stored).toEqual({});
    const view = shell().view();
    expect(view).toMatchObject({ epoch: 1n, alarms: [], backupFailed: "" });
    expect(view.byOrder).toBeUndefined();
    expect(view.lastResult).toMatch(
      /^6 of 6 objects gone home: m1 runs them; 4 of them put back from backup 1 of .* UTC, 2 were at m1 already$/,
    );
    expect(await backups()).toEqual(["2 suspect", "1 lastGood"]);
    expect(main.heard("takeBack")).toMatchObject([{ epoch: 1n, objects: 0 }]);
    const [decision] = house.agent.events("decision.restore");
    expect(decision).toMatch(
      /^restore of all objects, backup 1 of .* UTC, ordered by op1: running/,
    );
  });
  test("what the main has is never overwritten, and is named", async () => {
    const { house, main, orders, comesBack, home, shell } = await atHome();
    await comesBack([2]);
    main.store.set(key(3), "made anew");
    main.store.set(key(9), "its own");
    const asked = await orders({ isSure: false });
    expect(asked.words).toContain("1 of those that it has differ from the backup and stay");
    await orders();
    await home();
    expect(Object.fromEntries(main.store)).toEqual({
      ...{ ...all(6), [key(3)]: "made anew", [key(9)]: "its own" },
    });
    expect(shell().view().lastResult).toContain("1 were not put (camera 3: the main has another");
    await house.passes(3_000);
    expect(shell().view().alarms).toEqual([]);
  });
  test("what comes up in its place while it is under way is not overwritten either", async () => {
    const { main, orders, comesBack, home, shell } = await atHome({ transferRate: 60 });
    await comesBack();
    main.onPut = (at) => {
      if (at === key(1)) main.store.set(key(4), "made meanwhile");
      if (at === key(5)) throw new StoreError("invalid", "no camera of that kind here");
    };
    await orders();
    await home();
    expect(main.store.get(key(4))).toBe("made meanwhile");
    expect(main.store.size).toBe(5);
    expect(shell().view().lastResult).toContain(
      "2 were not put (camera 4: runs here; camera 5: no camera of that kind here)",
    );
  });
  test("at the main's rate, on the grid", async () => {
    const { house, main, orders, comesBack, home } = await atHome({ transferRate: 120 });
    await comesBack();
    const putAtMs: number[] = [];
    main.onPut = () => putAtMs.push(house.clock.nowMs());
    await orders();
    await home();
    const apartMs = putAtMs.slice(1).map((atMs, i) => atMs - (putAtMs[i] ?? 0));
    expect(apartMs).toHaveLength(5);
    for (const ms of apartMs) expect(Math.abs(ms - 500)).toBeLessThanOrEqual(20);
  });
  test("from an older settings backup, which is not thinned away meanwhile", async () => {
    const one = await atHome({ keep: 1, transferRate: 60 });
    const { house, main, orders, comesBack, home, backups, shell } = one;
    main.store.set(key(2), "edited");
    main.store.set(key(7), "new");
    await house.passes(3_000);
    expect(await backups()).toEqual(["2 lastGood"]);
    shell().resettle({ ...shell().server.settings, keep: 30 });
    main.store.delete(key(7));
    await house.passes(3_000);
    await comesBack();
    expect(await backups()).toEqual(["4 suspect", "3 lastGood", "2 good"]);
    shell().resettle({ ...shell().server.settings, keep: 1 });
    expect((await orders({ backup: 2 })).how).toBe("running");
    await house.passes(1_500);
    await house.agent.of("m1").backups.thin(1, shell().server.byOrder.rebuild?.set);
    expect((await backups()).join()).toContain("2 good");
    await home();
    expect(main.store.get(key(7))).toBe("new");
    expect(main.store.get(key(2))).toBe("edited");
  });
  test("an object whose kept content is broken has its result, the others are put", async () => {
    const { house, main, orders, comesBack, home, shell } = await atHome();
    const entry = shell().backups.last?.manifest.find(({ number }) => number === 3);
    const [path = ""] = house.disk.paths("/var/backup/contents/").filter((at) => {
      return at.endsWith(entry?.digest ?? "?");
    });
    house.disk.write(path, "rubbish");
    await comesBack();
    await orders();
    await home();
    expect(main.store.size).toBe(5);
    expect(shell().view().lastResult).toContain("1 were not put (camera 3: the kept content of");
  });
});

describe("refused, and nothing is changed", () => {
  test("no connection, not running, nothing to put back, no such settings backup", async () => {
    const { house, main, shell, orders, comesBack } = await atHome();
    expect((await orders()).words).toContain("m1 has all that is in backup 1 of");
    expect((await orders({ backup: 9 })).words).toContain(
      'There is no settings backup 9; there are 1; locum backups "m1" lists them.',
    );
    await comesBack();
    main.healthy = false;
    main.link?.send({ kind: "shutdown", how: "normal", exitCode: 0, signal: "", reason: "" });
    await house.passes(100);
    expect((await orders()).words).toContain("Restore needs m1 running; it is stopped.");
    main.drops();
    await house.passes(100);
    expect((await orders()).words).toContain("Restore needs m1 running; it is not connected.");
    expect((await orders({ force: "m2" })).words).toContain("type the name of the server");
    expect(shell().server.custody).toMatchObject({ state: "main", epoch: 0n });
  });
  test("what was seen has passed; nothing good is kept", async () => {
    const house = await House.with("m1");
    const main = new Main(house, "m1", 0).connects();
    await house.passes(3_000);
    const command = { kind: "restore", name: "m1", all: true, isSure: true } as const;
    const seen = { state: "running", custody: "backup", epoch: 7n } as const;
    const past = await house.agent.commands.run({ ...command, seen }, "op1");
    expect(past.reasons[0]?.kind).toBe("passed");
    expect(main.store.size).toBe(0);
    const other = await House.with("m1");
    new Main(other, "m1", 3);
    const none = await other.agent.commands.run({ ...command, seen: undefined }, "op1");
    expect(none.words).toContain("it is not connected");
  });
  test("by force also of an application that does not run without its objects", async () => {
    const { house, main, orders, comesBack } = await atHome();
    await comesBack();
    main.healthy = false;
    main.application = "crashed";
    main.link?.send({ kind: "shutdown", how: "abnormal", exitCode: 1, signal: "", reason: "" });
    await house.passes(100);
    expect((await orders()).how).toBe("refused");
    expect((await orders({ force: "m1" })).how).toBe("running");
    await house.until(() => main.store.size === 6, "all are put");
  });
});

describe("a main whose objects were taken over has lost its disk", () => {
  test("what is here goes home, the rest comes from the settings backup", async () => {
    const { house, main, orders, home, returns, shell } = await takenOver();
    house.disk.write(`${STORE}/camera2.conf`, "edited on north");
    await returns();
    const asked = await orders({ isSure: false });
    expect(asked.words).toMatch(
      /^m1 has 0 of 6 objects; 3 are put back from backup 1 of .* UTC; 3 go home from north\./,
    );
    await orders();
    await home();
    await house.passes(3_000);
    expect(Object.fromEntries(main.store)).toEqual({ ...all(6), [key(2)]: "edited on north" });
    expect(house.stored).toEqual({});
    expect(shell().view()).toMatchObject({ epoch: 2n, alarms: [] });
    // Nobody saw when the main lost what was not taken over.
    const entry = shell().view().lastResult;
    expect(entry).toContain("3 of them put back from backup 1");
  });
  test("restored by itself it waits with an alarm, over a restart; --all goes on under that epoch", async () => {
    const one = await takenOver({ automaticRestore: true, holdDown: 1 });
    const { house, main, orders, home, returns, custody, shell } = one;
    await returns();
    await house.until(() => custody() === "restorePaused", "it waits for a person");
    const has = "m1 has 0 of its 3 objects, less than half";
    expect(shell().view().alarms.join()).toContain(has);
    await house.restarts();
    main.connects();
    await house.passes(5_000);
    expect(shell().view().alarms.join()).toContain(has);
    expect(shell().view().alarms.join()).toContain("--all");
    await orders();
    await home();
    await house.passes(3_000);
    expect(Object.fromEntries(main.store)).toEqual(all(6));
    expect(house.stored).toEqual({});
    expect(shell().view().alarms).toEqual([]);
    expect(shell().server.custody.epoch).toBe(2n);
  });
  test("plain restore brings home what was taken over, and --all the rest afterwards", async () => {
    const { house, main, orders, restores, home, returns } = await takenOver();
    await returns();
    await restores();
    await home();
    expect(main.runs).toEqual([1, 2, 3].map(key));
    await house.passes(3_000);
    // The settings backup that ended it has half of them, and is the last good one.
    expect((await orders()).words).toContain("An older one may have more");
    await orders({ backup: 1 });
    await home();
    expect(Object.fromEntries(main.store)).toEqual(all(6));
  });
  test("deleted here during the outage: put back, for all of it was asked for", async () => {
    const { house, main, orders, home, returns } = await takenOver();
    house.disk.forget(`${STORE}/camera2.conf`);
    await returns();
    await orders();
    await home();
    expect(Object.fromEntries(main.store)).toEqual(all(6));
  });
  test("it loses its disk once more in the middle: what had gone home is put there again", async () => {
    const { house, main, orders, home, returns } = await takenOver({ transferRate: 60 });
    house.disk.write(`${STORE}/camera1.conf`, "edited on north");
    await returns();
    await orders();
    await house.until(() => main.store.size >= 4, "four are home");
    main.drops();
    await house.passes(1_000);
    await returns();
    await home();
    expect(Object.fromEntries(main.store)).toEqual({ ...all(6), [key(1)]: "edited on north" });
    expect(house.stored).toEqual({});
  });
  test("it fails in the middle: what was chosen is taken over again, nothing of it twice", async () => {
    const { house, main, orders, home, returns, custody } = await takenOver({ transferRate: 60 });
    await returns();
    await orders();
    await house.until(() => main.store.size >= 4, "four are home");
    const has = Object.fromEntries(main.store);
    main.drops();
    await house.until(() => custody() === "backup", "taken over again");
    expect(Object.keys(house.stored).sort()).toEqual([1, 2, 3].map((n) => `camera${n}.conf`));
    main.connects();
    await house.passes(2_000);
    expect(main.runs).toEqual(
      Object.keys(has)
        .filter((at) => Number(at.split(" ")[1]) > 3)
        .sort(),
    );
    await orders();
    await home();
    expect(Object.fromEntries(main.store)).toEqual(all(6));
  });
});

describe("killed at any instant it ends as it should", () => {
  test.each(["at home", "taken over"] as const)(
    "the backup agent, at every change of its disk, %s",
    async (where) => {
      let deaths = 0;
      for (let lives = 1; lives < 80; lives += 1) {
        const one = where === "at home" ? await atHome() : await takenOver();
        const { house, main, orders, custody } = one;
        if (where === "at home") await one.comesBack([2, 5]);
        else await (one as Awaited<ReturnType<typeof takenOver>>).returns();
        house.livesFor = lives;
        void orders();
        await house.passes(3_000);
        house.livesFor = undefined;
        deaths += house.agent.isDead ? 1 : 0;
        await house.restarts();
        main.connects();
        await house.passes(3_000);
        if (custody().startsWith("restor")) {
          // It is on disk: nobody has to order it again.
          await house.until(() => custody() === "main", `at home, change ${lives}`);
          expect(main.store.size, `killed at change ${lives}`).toBe(6);
        } else if (main.store.size < 6) await orders();
        await house.until(() => custody() === "main", `at home, change ${lives}`);
        await house.passes(1_000);
        expect(Object.fromEntries(main.store), `killed at change ${lives}`).toEqual(all(6));
        expect(main.parked.size).toBe(0);
        expect(house.stored).toEqual({});
        house.kill();
      }
      expect(deaths).toBeGreaterThan(10);
    },
    120_000,
  );
  test("the link, at every put: it goes on by itself with what is left", async () => {
    for (let puts = 1; puts <= 6; puts += 1) {
      const { house, main, orders, custody, comesBack } = await atHome({ transferRate: 600 });
      await comesBack();
      let left = puts;
      main.onPut = () => {
        left -= 1;
        if (left === 0) main.drops();
      };
      await orders();
      await house.until(() => custody() === "restorePaused", "paused");
      main.connects();
      await house.passes(1_000);
      // Whatever is made there in its place meanwhile is not the backup agent's to park.
      expect(main.heard("welcome").at(-1)).toMatchObject({ custody: "returning", hold: 0 });
      await house.until(() => custody() === "main", "home");
      expect(Object.fromEntries(main.store)).toEqual(all(6));
      house.kill();
    }
  });
});

test("cut off in the middle it stands down with what came home, and gets all of it", async () => {
  const settings = { whenCutOff: "stand down" as const, transferRate: 60 };
  const { house, main, orders, comesBack, custody, home } = await atHome(settings);
  await comesBack();
  await orders();
  await house.until(() => main.store.size >= 3, "three are home");
  expect(main.leases.at(-1), "it runs them under a lease").toBeGreaterThan(0);
  main.drops();
  main.standsDown();
  await house.passes(5_000);
  expect(custody()).toBe("restorePaused");
  main.connects();
  await home();
  await house.passes(2_000);
  expect(Object.fromEntries(main.store)).toEqual(all(6));
  expect(main.parked.size).toBe(0);
});

test("the chosen settings backup is gone: it waits for a person, who names another", async () => {
  const one = await atHome({ transferRate: 60 });
  const { house, main, shell, orders, comesBack, custody, home } = one;
  main.store.set(key(2), "edited");
  await house.passes(3_000);
  await comesBack();
  await orders({ backup: 1 });
  await house.until(() => main.store.size >= 2, "two are home");
  main.drops();
  await house.until(() => custody() === "restorePaused", "paused");
  for (const path of house.disk.paths("/var/backup/backups/")) {
    if (path.includes(shell().server.byOrder.rebuild?.set ?? "?")) house.disk.forget(path);
  }
  await house.restarts();
  main.connects();
  await house.until(() => shell().server.restoreStuck, "it waits for a person");
  expect(shell().view().alarms.join()).toContain("cannot be read: there is no kept set");
  expect((await orders({ backup: 2 })).how).toBe("running");
  await home();
  expect(main.store.size).toBe(6);
  expect(main.store.get(key(2))).toBe(text(2));
});

describe("the order, in the core alone", () => {
  const rebuild = { set: "1-a", number: 1, madeWallMs: 0 };
  const order = { kind: "restore", who: "op1", rebuild } as const;
  test("of a main whose objects are at home: an epoch on disk first, then they go", () => {
    const world = running().feeds(order).holds("raisingBack", 1n);
    expect(world.acts).toEqual(["raise", "save"]);
    expect(world.saved().holds("restoring", 1n).acts).toEqual(["startRestore"]);
    expect(world.server.byOrder.rebuild).toEqual(rebuild);
    world.feeds({ kind: "restoreEnded", setAside: 0, refused: 0 }).holds("main", 1n);
    expect(world.server.byOrder.rebuild).toBeUndefined();
  });
  test("an epoch that cannot be saved: it stays at home, and nothing is left of the order", () => {
    const world = running().feeds(order).saveFails().holds("main", 0n);
    expect(world.server.byOrder.rebuild).toBeUndefined();
    world.runs(60 * SECOND).holds("main", 0n);
    const away = onBackup().sees("helloRunning").feeds(order).saveFails().holds("backup", 1n);
    expect(away.server.byOrder.rebuild).toBeUndefined();
  });
  test("plain restore of a main whose objects are at home is nothing", () => {
    running().feeds({ kind: "restore", who: "op1" }).holds("main", 0n);
  });
  test("it survives a pause, and a plain order goes on with it; a takeover ends it", () => {
    const world = restoring().feeds({ kind: "restoreEnded", setAside: 0, refused: 1 });
    world.feeds(order).holds("restoring", 2n).sees("linkDropped").holds("restorePaused", 2n);
    expect(world.server.byOrder.rebuild).toEqual(rebuild);
    world.sees("helloRunning").feeds({ kind: "restore", who: "op2" }).holds("restoring", 2n);
    expect(world.server.byOrder.rebuild).toEqual(rebuild);
    world
      .sees("linkDropped")
      .waits(30 * SECOND)
      .holds("raising", 3n);
    expect(world.server.byOrder.rebuild).toBeUndefined();
  });
});

describe("what would be done, in numbers", () => {
  const entry = (number: number, digest = "d") => ({
    ...{ type: "camera", number, name: "", bytes: 1, digest },
  });
  const has = (...entries: ReturnType<typeof entry>[]) =>
    new Map(entries.map((one) => [`camera ${one.number}`, one]));
  const item = (number: number, where: "backup" | "left" | "home") => ({
    ...{ ...entry(number), where, result: undefined, words: "", reference: "" },
  });
  test("each object counts once, wherever it is", () => {
    const manifest = [1, 2, 3, 4].map((n) => entry(n));
    const items = [item(1, "backup"), item(2, "left")];
    const counts = rebuildCounts(items, manifest, has(entry(3, "other"), entry(9)));
    expect(counts).toEqual({ total: 4, had: 1, other: 1, here: 1, put: 2, after: 5 });
  });
  test("a plan made again is the same plan; of another backup it is another", () => {
    const manifest = [1, 2, 3].map((n) => entry(n));
    const once = rebuiltItems([item(1, "backup")], manifest, has(entry(2)));
    expect(once.map(({ where }) => where)).toEqual(["backup", "home", "planned"]);
    expect(rebuiltItems(once, manifest, has(entry(2)))).toBe(once);
    const other = rebuiltItems(once, [entry(1), entry(4)], has(entry(2)));
    expect(other.map(({ number, where }) => `${number} ${where}`)).toEqual([
      ...["1 backup", "2 home", "4 planned"],
    ]);
    // What it had is gone by now.
    const lost = rebuiltItems(once, manifest, has());
    expect(lost.map(({ where }) => where)).toEqual(["backup", "planned", "planned"]);
  });
});
