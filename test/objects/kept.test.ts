// Kept sets: what survives a crash, what is a good copy, what is never deleted.

import { expect, test } from "vitest";
import { breathing, PIECE } from "../../base/breath.js";
import { Contents } from "../../base/content.js";
import { Deadlines } from "../../base/deadlines.js";
import { StoreError } from "../../objects/store.js";
import { KeptRoom, sweepContents } from "../../objects/stores/kept.js";
import { digestOf, memoryWorld, objectOf, textOf } from "./memory-world.js";
import { storeContract } from "./store-contract.js";

const DIR = "/var/lib/locum";
const HEAD = { madeAtWallMs: 1_790_000_000_000, why: "daily", note: "" };
const ONE = objectOf("camera", 1, "name = Gate north\n", "Gate north");
const TWO = objectOf("camera", 2, "name = Gate süd\n", "Gate süd");
const SAME = objectOf("camera", 3, "name = Gate north\n", "Gate north");

type Disk = ReturnType<typeof memoryWorld>["disk"];

function opened(isEditable = false, world = memoryWorld()) {
  return { ...world, ...reopened(world.disk, isEditable) };
}

/** As a new process finds it. */
function reopened(disk: Disk, isEditable = false) {
  const contents = new Contents(disk, `${DIR}/content`, digestOf);
  const folder = `${DIR}/sets`;
  const room = new KeptRoom({ disk, folder, contents, digestOf, title: "kept set", isEditable });
  return { room, contents };
}

const words = (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) =>
      error instanceof StoreError ? `${error.kind}: ${error.message}` : String(error),
  );

async function withSet(isEditable = false) {
  const world = opened(isEditable);
  await world.room.begin("a", HEAD);
  const store = world.room.store("a");
  for (const { entry, content } of [ONE, TWO]) await store.put(entry, content);
  return { ...world, store };
}

storeContract("open kept set", async () => {
  const { room, clock } = opened();
  await room.begin("a", HEAD);
  return { store: room.store("a"), until: clock.until.bind(clock) };
});
storeContract("sealed set of parked objects", async () => {
  const { room, clock } = opened(true);
  await room.begin("a", HEAD);
  await room.seal("a");
  return { store: room.store("a"), until: clock.until.bind(clock) };
});

test("what put confirmed survives a power cut before the set is sealed", async () => {
  const { disk } = await withSet();
  disk.crash();
  const { room } = reopened(disk);
  const { sets } = await room.list();
  expect(sets).toMatchObject([{ id: "a", objects: 2, isSealed: false, why: "daily" }]);
  expect(await room.manifest("a")).toEqual([ONE.entry, TWO.entry]);
  expect(textOf(await room.store("a").get(TWO.entry))).toBe(textOf(TWO.content));
});

test("a torn last line is cut, at whatever byte, and writing goes on behind it", async () => {
  const { disk } = await withSet();
  const log = disk.bytes(`${DIR}/sets/a.log`) ?? new Uint8Array();
  const firstBytes = textOf(log).indexOf("\n") + 1;
  for (let cut = firstBytes; cut < log.length; cut += 7) {
    disk.write(`${DIR}/sets/a.log`, log.slice(0, cut));
    const { room } = reopened(disk);
    const count = (await room.manifest("a")).length;
    await room.store("a").put(SAME.entry, SAME.content);
    const again = reopened(disk).room;
    expect(await again.manifest("a")).toHaveLength(count + 1);
  }
});

test("a sealed set is one file proved by its digest, and stays as it is", async () => {
  const { room, disk, store } = await withSet();
  const info = await room.seal("a");
  expect(info).toMatchObject({ objects: 2, isSealed: true, suspect: "" });
  expect(disk.paths(`${DIR}/sets`)).toEqual([`${DIR}/sets/a.set`]);
  expect(await words(store.put(SAME.entry, SAME.content))).toMatch(/^invalid: .*stays as it is/);
  expect(await words(store.remove(ONE.entry))).toMatch(/^invalid/);
  const again = reopened(disk).room;
  expect(await again.list()).toEqual({ sets: [info], problems: [] });
  expect(await again.manifest("a")).toEqual([ONE.entry, TWO.entry]);
  expect(await again.verify("a")).toEqual([]);
});

test("a crash between the sealed file and the removal of its log changes nothing", async () => {
  const { room, disk } = await withSet(true);
  const log = disk.text(`${DIR}/sets/a.log`) ?? "";
  await room.seal("a");
  disk.write(`${DIR}/sets/a.log`, log);
  const again = reopened(disk, true).room;
  await again.store("a").remove(ONE.entry, ONE.entry.digest);
  const third = reopened(disk, true).room;
  expect(await third.manifest("a")).toEqual([TWO.entry]);
});

test("parked objects go home one by one, durably", async () => {
  const { room, disk, store } = await withSet(true);
  await room.seal("a");
  await store.remove(ONE.entry, ONE.entry.digest);
  disk.crash();
  const again = reopened(disk, true).room;
  expect(await again.manifest("a")).toEqual([TWO.entry]);
  expect((await again.list()).sets[0]?.objects).toBe(1);
});

test("a set is not sealed while a content is lacking", async () => {
  const { room } = opened();
  await room.begin("a", HEAD);
  expect(await room.add("a", [ONE.entry, TWO.entry])).toEqual([ONE.entry, TWO.entry]);
  await room.store("a").put(ONE.entry, ONE.content);
  expect(await room.add("a", [SAME.entry])).toEqual([]);
  expect((await room.seal("a")).objects).toBe(2);
});

test("a broken file is named, never used, never deleted, and nothing is swept", async () => {
  const { room, disk, contents } = await withSet();
  await room.seal("a");
  await room.begin("b", { ...HEAD, madeAtWallMs: HEAD.madeAtWallMs + 1 });
  await room.seal("b");
  const path = `${DIR}/sets/a.set`;
  const text = disk.text(path) ?? "";
  for (const spoiled of ["", text.slice(0, -10), text.replace("Gate", "gate"), `${text}x`]) {
    disk.write(path, spoiled);
    const again = reopened(disk);
    const { sets, problems } = await again.room.list();
    expect(sets.map((set) => set.id)).toEqual(["b"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${path} is broken`);
    expect(await words(again.room.manifest("a"))).toMatch(/^invalid/);
    expect(await words(again.room.delete("a"))).toMatch(/^invalid/);
    expect(await words(again.room.begin("a", HEAD))).toMatch(/^invalid/);
    expect(await sweepContents(again.contents, [again.room])).toContain(path);
    expect(disk.text(path)).toBe(spoiled);
  }
  expect(await contents.has(ONE.entry.digest)).toBe(true);
});

test("a bad line in the middle of a log is broken, not torn", async () => {
  const { disk } = await withSet();
  const path = `${DIR}/sets/a.log`;
  disk.write(path, (disk.text(path) ?? "").replace("Gate north", "Gate norTh"));
  expect((await reopened(disk).room.list()).problems[0]).toContain(`${path} is broken: line 2`);
});

test("a suspect set is kept and becomes good when a person accepts it", async () => {
  const { room, disk } = await withSet();
  expect((await room.seal("a", "less than half")).suspect).toBe("less than half");
  expect((await reopened(disk).room.list()).sets[0]?.suspect).toBe("less than half");
  await room.accept("a");
  expect((await reopened(disk).room.list()).sets[0]?.suspect).toBe("");
});

test("equal contents are kept once; the last set that refers to one keeps it", async () => {
  const { room, disk, contents } = await withSet();
  await room.store("a").put(SAME.entry, SAME.content);
  await room.seal("a");
  expect(disk.paths(`${DIR}/content`)).toHaveLength(2);
  await room.begin("b", { ...HEAD, madeAtWallMs: HEAD.madeAtWallMs + 1 });
  await room.add("b", [ONE.entry]);
  await room.seal("b");
  await room.delete("a");
  expect(await sweepContents(contents, [room])).toBe(0); // Put since the sweep before: young.
  expect(await sweepContents(contents, [room])).toBe(1);
  expect(textOf(await room.store("b").get(ONE.entry))).toBe(textOf(ONE.content));
  expect((await room.list()).sets.map((set) => set.id)).toEqual(["b"]);
});

test("a deletion cut short leaves no set behind", async () => {
  const { room, disk, store } = await withSet(true);
  await room.seal("a");
  await store.remove(ONE.entry);
  disk.failures.set(`${DIR}/sets/a.log`, "failed");
  expect(await words(room.delete("a"))).toMatch(/^unavailable/);
  disk.failures.clear();
  const again = reopened(disk, true).room;
  expect(await again.list()).toEqual({ sets: [], problems: [] });
  await again.begin("a", HEAD);
  expect(await again.manifest("a")).toEqual([]);
});

test("a full disk fails the put and leaves the set whole", async () => {
  const { disk, store } = await withSet();
  disk.failures.set(`${DIR}/sets/a.log`, "full");
  expect(await words(store.put(SAME.entry, SAME.content))).toMatch(/^unavailable: .*full/);
  disk.failures.clear();
  expect(await reopened(disk).room.manifest("a")).toHaveLength(2);
  await store.put(SAME.entry, SAME.content);
  expect(await reopened(disk).room.manifest("a")).toHaveLength(3);
});

test("a broken content is named and healed by the next put", async () => {
  const { room, disk, contents, store } = await withSet();
  const path = contents.pathOf(ONE.entry.digest);
  disk.write(path, "something else");
  expect(await words(store.get(ONE.entry))).toBe(`invalid: camera 1: ${path} is broken`);
  expect(await room.verify("a")).toEqual([`camera 1: ${path} is broken`]);
  await store.put(ONE.entry, ONE.content);
  expect(await room.verify("a")).toEqual([]);
});

test("many sets are listed the oldest first, however few are held in memory", async () => {
  const { room, disk } = opened();
  for (let i = 9; i >= 0; i -= 1) {
    await room.begin(`s${i}`, { ...HEAD, madeAtWallMs: 1_000 + i });
    await room.store(`s${i}`).put(ONE.entry, ONE.content);
    if (i % 2 === 0) await room.seal(`s${i}`);
  }
  for (const some of [room, reopened(disk).room]) {
    const { sets } = await some.list();
    expect(sets.map((set) => set.madeAtWallMs)).toEqual(
      [...Array(10).keys()].map((i) => 1_000 + i),
    );
    expect(sets.every((set) => set.objects === 1)).toBe(true);
  }
});

test("a set of more objects than one piece is sealed and read back whole, others between", async () => {
  const world = memoryWorld();
  const breathe = breathing(new Deadlines(world.clock), world.clock);
  const contents = new Contents(world.disk, `${DIR}/content`, digestOf);
  const folder = `${DIR}/sets`;
  const options = { disk: world.disk, folder, contents, digestOf, title: "kept set", breathe };
  const count = 2 * PIECE + 3;
  const entries = Array.from({ length: count }, (_, i) => ({
    ...ONE.entry,
    number: i + 1,
    name: `Gate "${i}"\u2028`,
  }));
  await contents.put(ONE.content);
  const room = new KeptRoom({ ...options, isEditable: true });
  await room.begin("a", HEAD);
  expect(await world.clock.until(room.add("a", entries))).toEqual([]);
  const open = new KeptRoom({ ...options, isEditable: true });
  expect(await world.clock.until(open.manifest("a"))).toEqual(entries);
  await world.clock.until(room.seal("a"));
  const sealed = new KeptRoom({ ...options, isEditable: true });
  expect(await world.clock.until(sealed.manifest("a"))).toEqual(entries);
  expect([...(await world.clock.until(sealed.references()))]).toEqual([ONE.entry.digest]);
});

test("what is put while a set is being completed is refused, not lost between two breaths", async () => {
  const world = memoryWorld();
  const breathe = breathing(new Deadlines(world.clock), world.clock);
  const contents = new Contents(world.disk, `${DIR}/content`, digestOf);
  const folder = `${DIR}/sets`;
  const options = { disk: world.disk, folder, contents, digestOf, title: "kept set", breathe };
  const room = new KeptRoom({ ...options, isEditable: true });
  const entries = Array.from({ length: PIECE + 1 }, (_, i) => ({ ...ONE.entry, number: i + 1 }));
  await contents.put(ONE.content);
  await room.begin("a", HEAD);
  await world.clock.until(room.add("a", entries));
  const sealing = room.seal("a");
  // Before each breath that the sealing takes, somebody puts something.
  const tried: { readonly number: number; readonly said: Promise<string> }[] = [];
  let number = 10_000;
  const put = () => {
    number += 1;
    const entry = { ...ONE.entry, number };
    tried.push({ number, said: words(room.store("a").put(entry, ONE.content)) });
  };
  put();
  await world.clock.until(sealing);
  put();
  const said = await world.clock.until(Promise.all(tried.map((one) => one.said)));
  const again = new KeptRoom({ ...options, isEditable: true });
  const kept = new Set((await world.clock.until(again.manifest("a"))).map((e) => e.number));
  for (const [i, one] of tried.entries()) {
    expect(kept.has(one.number), `${one.number}: ${said[i]}`).toBe(said[i] === "no refusal");
  }
  expect(kept.size).toBeGreaterThan(PIECE);
});
