// The smaller parts of the backup agent: the record's way to the disk, the look-out, the event log.

import { describe, expect, test } from "vitest";
import { newRecord, type RecordItem } from "../../agent-backup/core/record/record.js";
import { Happenings } from "../../agent-backup/io/happenings.js";
import { RecordKeeper } from "../../agent-backup/io/state/record-keeper.js";
import type { StateLog } from "../../agent-backup/io/state/state-log.js";
import { beginBoot, openState } from "../../agent-backup/io/state/state-open.js";
import { wordsOf } from "../../proto/reason.js";
import { silentLog } from "../link/virtual.js";
import { memoryWorld, turns } from "../objects/memory-world.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

async function opened(world: ReturnType<typeof memoryWorld>): Promise<StateLog> {
  const state = await openState({ ...world, log: silentLog }, { ...world, folder: "/var/backup" });
  if (typeof state === "string") throw new Error(state);
  if (state.state.image.identity === undefined) {
    await beginBoot({ ...world, log: silentLog }, "/var/backup", state);
    world.disk.done.length = 0;
  }
  return state.state;
}

async function keeping(isNew = false) {
  const world = memoryWorld();
  const problems: (string | undefined)[] = [];
  const state = await opened(world);
  const keeper = new RecordKeeper(
    {
      clock: world.clock,
      deadlines: world.deadlines,
      state,
      problem: (words) => problems.push(words),
    },
    { record: newRecord("m1", 1), plan: 0 },
    isNew,
  );
  const writes = () => world.disk.done.filter((line) => line.startsWith("append")).length;
  const onDisk = async () => (await opened(world)).image.find("m1")?.record;
  return { ...world, keeper, problems, writes, onDisk };
}

describe("the record's way to the disk", () => {
  test("what has not changed is not written; a new one is", async () => {
    const old = await keeping();
    await old.keeper.save();
    old.keeper.change({ lastResult: "" });
    await old.keeper.save();
    expect(old.writes()).toBe(0);
    const fresh = await keeping(true);
    await fresh.keeper.save();
    expect(await fresh.onDisk()).toEqual(newRecord("m1", 1));
  });
  test("however many ask, at most one save waits, and it writes the newest", async () => {
    const { keeper, disk, writes, onDisk } = await keeping();
    let release = () => {};
    const sync = disk.sync.bind(disk);
    disk.sync = async (path) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return sync(path);
    };
    const saves = [];
    for (let i = 0; i < 100; i++) {
      keeper.change({ lastResult: `result ${i}` });
      saves.push(keeper.save());
      await turns();
    }
    release();
    await turns();
    release();
    expect(await Promise.all(saves)).toEqual(Array(100).fill(undefined));
    expect(writes()).toBe(2);
    expect((await onDisk())?.lastResult).toBe("result 99");
  });
  test("a save answers for what was known when it was asked", async () => {
    const { keeper, onDisk } = await keeping();
    keeper.change({ lastResult: "one" });
    const first = keeper.save();
    keeper.change({ lastResult: "two" });
    await first;
    await keeper.save();
    expect((await onDisk())?.lastResult).toBe("two");
  });
  test("a disk that refuses: words, an alarm, and again every 10 s until it is done", async () => {
    const { keeper, disk, clock, problems, onDisk } = await keeping();
    disk.failures.set("/var/backup/journal", "full");
    keeper.change({ lastResult: "one" });
    await keeper.saveQuietly();
    expect(problems).toHaveLength(1);
    await clock.passes(9_999);
    expect(problems).toHaveLength(1);
    await clock.passes(1);
    expect(problems).toHaveLength(2);
    disk.failures.clear();
    await clock.passes(10_000);
    expect(problems.at(-1)).toBeUndefined();
    expect((await onDisk())?.lastResult).toBe("one");
    await clock.passes(60_000);
    expect(problems).toHaveLength(3);
  });
  test("results are gathered for a quarter of a second, and nothing else of the list is written", async () => {
    const { keeper, clock, disk, writes, onDisk } = await keeping();
    const items = Array.from({ length: 1_234 }, (_, i) => itemOf(i));
    keeper.change({ items });
    await keeper.save();
    expect(writes()).toBe(1);
    const bytes = () => disk.paths("/var/backup/journal").map((p) => disk.bytes(p)?.length ?? 0);
    const before = Math.max(...bytes());
    for (let i = 0; i < 10; i++) keeper.changeItem(i, { ...itemOf(i), where: "backup" });
    await clock.passes(249);
    expect(writes()).toBe(1);
    await clock.passes(1);
    expect(writes()).toBe(2);
    expect(Math.max(...bytes()) - before).toBeLessThan(10 * 500);
    const read = (await onDisk())?.items ?? [];
    expect(read.filter(({ where }) => where === "backup")).toHaveLength(10);
    expect(read).toHaveLength(1_234);
  });
  test("removed: nothing is written behind it", async () => {
    const { keeper, clock, onDisk } = await keeping(true);
    await keeper.save();
    keeper.change({ lastResult: "late" });
    const late = keeper.saveQuietly();
    await keeper.remove();
    await late;
    keeper.change({ lastResult: "later" });
    await keeper.saveQuietly();
    await clock.passes(60_000);
    expect(await onDisk()).toBeUndefined();
  });
});

function itemOf(number: number): RecordItem {
  return {
    type: "camera",
    number,
    name: "",
    bytes: 1,
    digest: "a".repeat(64),
    where: "planned",
    result: undefined,
    words: "",
    reference: "",
  };
}

describe("the look-out", () => {
  test("occupied and shared places, and a store that is gone, become reasons and go again", async () => {
    const house = await House.with("m1", "m2");
    for (const name of ["m1", "m2"]) new Main(house, name, 2).connects();
    await house.passes(40_000);
    const notReady = () => wordsOf(house.agent.of("m1").view().notReady);
    expect(notReady()).toContain("2 places are shared with other mains");
    house.disk.write("/srv/store/camera1.conf", "somebody's own");
    await house.passes(31_000);
    expect(notReady()).toContain("1 place is occupied: camera 1 is in folder /srv/store already");
    house.disk.failures.set("/srv/store", "read-only");
    await house.passes(31_000);
    expect(notReady()).toContain("The backup's store does not answer");
    house.disk.failures.clear();
    await house.passes(31_000);
    expect(notReady()).not.toContain("does not answer");
  });
  test("a look that finds nothing new changes nothing, and reads no file twice", async () => {
    const house = await House.with(["m1", { placeAs: "{main}-camera{number}.conf" }]);
    new Main(house, "m1", 2).connects();
    for (let n = 1; n <= 20; n++) house.disk.write(`/srv/store/m1-camera${100 + n}.conf`, "own");
    await house.passes(70_000);
    house.disk.done.length = 0;
    const { facts } = house.agent.of("m1").server;
    await house.passes(65_000);
    expect(house.agent.of("m1").server.facts).toBe(facts);
    expect(house.disk.done.filter((line) => line.startsWith("list /srv")).length).toBeGreaterThan(
      2,
    );
    expect(house.disk.done.filter((line) => line.startsWith("read /srv/store"))).toEqual([]);
  });
});

describe("the event log", () => {
  const telling = (words: string) => ({
    level: "info" as const,
    event: "test",
    server: "m1",
    epoch: 3n,
    who: "",
    words,
    fields: { a: "1" },
  });

  test("is there again after a start, numbered on", async () => {
    const world = memoryWorld();
    const state = await opened(world);
    const first = new Happenings({ ...world, log: silentLog }, state);
    first.tell(telling("one"));
    await state.settle();
    const second = new Happenings({ ...world, log: silentLog }, await opened(world));
    expect(second.newest(10, "M1").happenings).toMatchObject([
      { sequence: 1, words: "one", epoch: 3n, fields: { a: "1" } },
    ]);
    expect(second.tell(telling("two")).sequence).toBe(2);
  });
  test("a disk that refuses delays it; nothing is written before what was told earlier", async () => {
    const world = memoryWorld();
    const state = await opened(world);
    const problems: (string | undefined)[] = [];
    state.watch((words) => problems.push(words));
    const log = new Happenings({ ...world, log: silentLog }, state);
    world.disk.failures.set("/var/backup", "full");
    log.tell(telling("one"));
    expect(await state.write([{ kind: "removed", name: "m9" }])).toContain("full");
    log.tell(telling("two"));
    world.disk.failures.clear();
    await world.clock.passes(10_000);
    expect(problems).toEqual([expect.stringContaining("full"), undefined]);
    expect(log.newest(10, "").happenings).toHaveLength(2);
    const { happenings } = (await opened(world)).image;
    expect(happenings.map(({ words }) => words)).toEqual(["one", "two"]);
  });
});
