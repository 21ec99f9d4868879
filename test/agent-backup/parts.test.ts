// The smaller parts of the backup agent: the record's way to the disk, the look-out, the event log.

import { describe, expect, test } from "vitest";
import { newRecord, type RecordItem } from "../../agent-backup/core/record.js";
import { Happenings } from "../../agent-backup/io/happenings.js";
import { RecordKeeper } from "../../agent-backup/io/record-keeper.js";
import { Records } from "../../agent-backup/io/records.js";
import { silentLog } from "../link/virtual.js";
import { memoryWorld, turns } from "../objects/memory-world.js";
import { House, Main } from "./house.js";

const RECORDS = "/var/backup/records";

function keeping(isNew = false) {
  const world = memoryWorld();
  const problems: (string | undefined)[] = [];
  const keeper = new RecordKeeper(
    {
      clock: world.clock,
      deadlines: world.deadlines,
      records: new Records(world.disk, RECORDS),
      problem: (words) => problems.push(words),
    },
    newRecord("m1", 1),
    isNew,
  );
  const writes = () => world.disk.done.filter((line) => line.startsWith("replace")).length;
  const onDisk = () =>
    JSON.parse(world.disk.text(`${RECORDS}/server-m1.json`) ?? "{}") as Record<string, unknown>;
  return { ...world, keeper, problems, writes, onDisk };
}

describe("the record's way to the disk", () => {
  test("what has not changed is not written; a new one is", async () => {
    const old = keeping();
    await old.keeper.save();
    old.keeper.change({ lastResult: "" });
    await old.keeper.save();
    expect(old.writes()).toBe(0);
    const fresh = keeping(true);
    await fresh.keeper.save();
    expect(fresh.onDisk().name).toBe("m1");
  });
  test("however many ask, at most one save waits, and it writes the newest", async () => {
    const { keeper, disk, writes, onDisk } = keeping();
    let release = () => {};
    const replace = disk.replace.bind(disk);
    disk.replace = async (path, bytes) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return replace(path, bytes);
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
    expect(onDisk().lastResult).toBe("result 99");
  });
  test("a save answers for what was known when it was asked", async () => {
    const { keeper, onDisk } = keeping();
    keeper.change({ lastResult: "one" });
    const first = keeper.save();
    keeper.change({ lastResult: "two" });
    await first;
    await keeper.save();
    expect(onDisk().lastResult).toBe("two");
  });
  test("a disk that refuses: words, an alarm, and again every 10 s until it is done", async () => {
    const { keeper, disk, clock, problems, onDisk } = keeping();
    disk.failures.set(RECORDS, "full");
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
    expect(onDisk().lastResult).toBe("one");
    await clock.passes(60_000);
    expect(problems).toHaveLength(3);
  });
  test("results are gathered for a second; a long list for longer", async () => {
    const item = (number: number): RecordItem => ({
      type: "camera",
      number,
      name: "",
      bytes: 1,
      digest: "a".repeat(64),
      where: "planned",
      result: undefined,
      words: "",
      reference: "",
    });
    const run = async (count: number, ms: number) => {
      const { keeper, clock, writes } = keeping();
      keeper.change({ items: Array.from({ length: count }, (_, i) => item(i)) });
      for (let i = 0; i < 10; i++) {
        keeper.changeItem(i, { ...item(i), where: "backup" });
        await clock.passes(10);
      }
      await clock.passes(ms - 101);
      expect(writes()).toBe(0);
      await clock.passes(1);
      expect(writes()).toBe(1);
    };
    await run(10, 1_001);
    await run(10_000, 2_000);
  });
  test("removed: nothing is written behind it", async () => {
    const { keeper, disk, clock } = keeping(true);
    await keeper.save();
    keeper.change({ lastResult: "late" });
    const late = keeper.saveQuietly();
    await keeper.remove();
    await late;
    keeper.change({ lastResult: "later" });
    await keeper.saveQuietly();
    await clock.passes(60_000);
    expect(disk.paths(RECORDS)).toEqual([]);
  });
});

describe("the look-out", () => {
  test("occupied and shared places, and a store that is gone, become reasons and go again", async () => {
    const house = await House.with("m1", "m2");
    for (const name of ["m1", "m2"]) new Main(house, name, 2).connects();
    await house.passes(40_000);
    const notReady = () => house.agent.of("m1").view().notReady.join(" ");
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
  const open = async (world: ReturnType<typeof memoryWorld>) => {
    const log = new Happenings({ ...world, log: silentLog }, "/var/backup");
    await log.load();
    return log;
  };

  test("goes on after a torn line, and leaves out what is no event", async () => {
    const world = memoryWorld();
    const first = await open(world);
    first.tell(telling("one"));
    await first.settle();
    const text = world.disk.text("/var/backup/events.jsonl") ?? "";
    const junk = ["{}", "null", "[]", '{"sequence":9,"words":"x","epoch":"1"}', text.slice(0, 40)];
    world.disk.write("/var/backup/events.jsonl", `${text}${junk.join("\n")}`);
    const second = await open(world);
    expect(second.newest(10, "M1").happenings.map((h) => h.words)).toEqual(["one"]);
    second.tell(telling("two"));
    await second.settle();
    const third = await open(world);
    const { happenings } = third.newest(10, "");
    expect(happenings.map((h) => [h.sequence, h.words])).toEqual([
      [1, "one"],
      [2, "two"],
    ]);
    expect(happenings[0]).toMatchObject({ epoch: 3n, fields: { a: "1" } });
  });
  test("a disk that refuses costs the file and nothing else", async () => {
    const world = memoryWorld();
    const log = await open(world);
    world.disk.failures.set("/var/backup", "full");
    log.tell(telling("one"));
    await log.settle();
    world.disk.failures.clear();
    log.tell(telling("two"));
    await log.settle();
    expect(log.newest(10, "").happenings).toHaveLength(2);
    expect(world.disk.text("/var/backup/events.jsonl")).toContain("two");
  });
});
