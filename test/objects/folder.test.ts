// The folder store: patterns, names, other people's files, and the reload of their user.

import { expect, test } from "vitest";
import { PIECE } from "../../base/breath.js";
import { LEFTOVER_AGE_MS, unfinishedName } from "../../base/leftovers.js";
import { StoreError } from "../../objects/store.js";
import { type FolderSettings, type FolderStore, openFolder } from "../../objects/stores/folder.js";
import { placedStore } from "../../objects/stores/placed.js";
import { OWED_AGAIN_MS } from "../../objects/stores/reload.js";
import { parsePlace } from "../../proto/place.js";
import { memoryWorld, objectOf } from "./memory-world.js";
import { storeContract } from "./store-contract.js";

const FOLDER = "/srv/rec/conf.d";
const RELOAD = "systemctl reload recorder";
const BURST_MS = 250;
const HOUR_MS = 3_600_000;

function opened(settings: Partial<FolderSettings> = {}) {
  const world = memoryWorld();
  world.disk.write(`${FOLDER}/README`, "not an object\n");
  const given = { folder: FOLDER, pattern: "camera{number}.conf", nameKey: "name", ...settings };
  const store = openFolder(world, given);
  if (!store.ok) throw new Error(store.words);
  return { ...world, store: store.value, until: world.clock.until.bind(world.clock) };
}

const words = (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) =>
      error instanceof StoreError ? `${error.kind}: ${error.message}` : String(error),
  );

const file = (name: string) => `${FOLDER}/${name}`;
const ONE = objectOf("camera", 1, "name = Gate north\n", "Gate north");
const ONE_NEW = objectOf("camera", 1, "name = Gate north\nfps = 25\n", "Gate north");

storeContract("folder", async () => opened());
storeContract("folder with a reload command", async () => opened({ reload: RELOAD }));
storeContract("folder with subfolders", async () => opened({ pattern: "{type}/{number}.json" }));
storeContract("placed +1000", async () => {
  const world = opened();
  return { ...world, store: placed(world.store, "+1000", "Dock Yard 4") };
});
storeContract("placed by a pattern", async () => {
  const world = opened();
  return { ...world, store: placed(world.store, "{main}-camera{number}.conf", "Dock Yard 4") };
});

function placed(store: FolderStore, text: string, main: string) {
  const place = parsePlace(text);
  if (!place.ok) throw new Error(place.words);
  const view = placedStore(store, place.value, main);
  if (!view.ok) throw new Error(view.words);
  return view.value;
}

test("what a killed write left goes with a list, not before any write has ended", async () => {
  const { store, disk, clock } = opened();
  const left = file(unfinishedName("0123456789abcdef"));
  disk.write(left, "half");
  disk.write(file(".other.tmp"), "somebody else's");
  await store.list();
  expect(disk.text(left)).toBe("half");
  await clock.passes(LEFTOVER_AGE_MS);
  await store.list();
  expect(disk.text(left)).toBeUndefined();
  expect(disk.text(file(".other.tmp"))).toBe("somebody else's");
});

test("only files that fit the pattern are objects; hidden and temporary ones are not", async () => {
  const { store, disk } = opened();
  disk.write(file("camera2.conf"), "name = B\n");
  disk.write(file("camera10.conf"), "no key here\n");
  for (const other of [".camera3.conf", "camera4.conf.tmp", "camera.conf", "xcamera5.conf"]) {
    disk.write(file(other), "name = other\n");
  }
  const { manifest, problems } = await store.list();
  expect(manifest.map((e) => `${e.type} ${e.number} ${e.name}`)).toEqual([
    "camera 2 B",
    "camera 10 camera10",
  ]);
  expect(problems).toEqual([]);
});

test("a longer number alone is the object and stays at its path", async () => {
  const { store, disk } = opened();
  disk.write(file("camera01.conf"), "name = Gate north\n");
  expect((await store.list()).manifest.map((entry) => entry.number)).toEqual([1]);
  const put = await store.put(ONE_NEW.entry, ONE_NEW.content, ONE.entry.digest);
  expect(put).toEqual({ result: "applied", reference: "camera01.conf" });
  expect(disk.text(file("camera1.conf"))).toBeUndefined();
  await store.remove(ONE_NEW.entry, ONE_NEW.entry.digest);
  expect(disk.text(file("camera01.conf"))).toBeUndefined();
});

test("two files for one object are a problem that names both, and nobody's", async () => {
  const { store, disk } = opened();
  disk.write(file("camera01.conf"), "name = a\n");
  disk.write(file("camera1.conf"), "name = Gate north\n");
  const { manifest, problems } = await store.list();
  expect(manifest).toEqual([]);
  expect(problems).toEqual(["camera 1 is in two files: camera01.conf and camera1.conf"]);
  const both = /two files: .*camera/;
  expect(await words(store.put(ONE.entry, ONE.content))).toMatch(/^occupied/);
  expect(await words(store.remove(ONE.entry, ONE.entry.digest))).toMatch(both);
  expect(await words(store.get(ONE.entry))).toMatch(both);
  expect(disk.text(file("camera1.conf"))).toBe("name = Gate north\n");
});

test("a file over 4 MiB is a problem; a put does not overwrite it", async () => {
  const { store, disk } = opened();
  disk.write(file("camera1.conf"), new Uint8Array(4 * 1024 * 1024 + 1));
  disk.write(file("camera2.conf"), new Uint8Array(4 * 1024 * 1024));
  const { manifest, problems } = await store.list();
  expect(manifest.map((entry) => entry.number)).toEqual([2]);
  expect(problems).toEqual(["camera1.conf has 4194305 bytes, more than the 4194304 of an object"]);
  expect(await words(store.put(ONE.entry, ONE.content))).toMatch(/^occupied/);
  expect(await words(store.remove(ONE.entry))).toMatch(/^occupied/);
  expect(await words(store.get(ONE.entry))).toMatch(/^invalid/);
});

test("a folder that is gone is unavailable, never empty, and is never made", async () => {
  const { store, disk, until } = opened({ pattern: "{type}/{number}.json" });
  disk.removeFolder(FOLDER);
  const gone = `unavailable: folder ${FOLDER} is not there`;
  expect(await words(store.list())).toBe(gone);
  expect(await words(until(store.put(ONE.entry, ONE.content)))).toBe(gone);
  expect(await store.check()).toEqual([`folder ${FOLDER} is not there`]);
  expect(disk.paths(FOLDER)).toEqual([]);
});

test("a folder that cannot be read or written says why", async () => {
  const { store, disk } = opened();
  expect(await store.check()).toEqual([]);
  expect(disk.paths(FOLDER)).toEqual([file("README")]);
  disk.failures.set(`${FOLDER}/.`, "read-only");
  expect((await store.check())[0]).toMatch(/cannot be used: .*read-only/);
  disk.failures.set(FOLDER, "denied");
  expect(await words(store.list())).toMatch(/^unavailable: .*denied/);
  expect(await words(store.put(ONE.entry, ONE.content))).toMatch(/^unavailable/);
});

test("an unchanged file is read once, a young one again", async () => {
  const { store, disk, clock } = opened();
  disk.write(file("camera1.conf"), "name = old\n", clock.wallMs() - HOUR_MS);
  disk.write(file("camera2.conf"), "name = a\n", clock.wallMs() - 1_999);
  disk.write(file("camera3.conf"), "name = b\n", clock.wallMs() - 2_000);
  await store.list();
  disk.done.length = 0;
  disk.write(file("camera2.conf"), "name = z\n", clock.wallMs() - 1_999); // Same size and time.
  const { manifest } = await store.list();
  expect(disk.done.filter((line) => line.startsWith("read"))).toEqual([
    `read ${file("camera2.conf")}`,
  ]);
  expect(manifest.map((entry) => entry.name)).toEqual(["old", "z", "b"]);
  disk.write(file("camera1.conf"), "name = new name\n", clock.wallMs() - HOUR_MS);
  expect((await store.list()).manifest[0]?.name).toBe("new name");
});

test("a folder that shows the same is the same list; anything new in it is seen", async () => {
  const { store, disk, clock } = opened({ pattern: "{type}/{number}.conf" });
  const writes = (path: string, text: string, agoMs = HOUR_MS) =>
    disk.write(file(path), text, clock.wallMs() - agoMs);
  writes("camera/1.conf", "name = a\n");
  writes("monitor/7.conf", "name = b\n");
  const numbers = async () => (await store.list()).manifest.map(({ number }) => number);
  const first = await store.list();
  expect(await store.list()).toBe(first);
  expect(first.manifest.map(({ name }) => name)).toEqual(["a", "b"]);
  writes("monitor/8.conf", "name = c\n");
  expect(await numbers()).toEqual([1, 7, 8]);
  await store.remove({ type: "camera", number: 1 });
  expect(await numbers()).toEqual([7, 8]);
  writes("monitor/08.conf", "name = c\n");
  expect((await store.list()).problems).toEqual([expect.stringContaining("monitor 8 is in two")]);
  await disk.remove(file("monitor/08.conf"));
  writes("monitor/7.conf", "name = z\n", HOUR_MS - 1); // Same size, another time.
  expect((await store.list()).manifest[0]?.name).toBe("z");
});

test("an object without a place in the pattern is invalid, whatever its type tries", async () => {
  const { store } = opened({ pattern: "{type}/{number}.json" });
  for (const type of ["..", ".hidden", "a/b", "", "ends."]) {
    const { content, entry } = objectOf(type, 1, "x");
    expect(await words(store.put(entry, content))).toMatch(/^invalid: .*has no place/);
  }
  const flat = opened().store;
  const output = objectOf("output", 3, "x");
  expect(await words(flat.put(output.entry, output.content))).toBe(
    'invalid: output 3 has no place in "camera{number}.conf"',
  );
});

test("bad settings are refused in words", () => {
  const world = memoryWorld();
  const refusal = (settings: Partial<FolderSettings>) => {
    const store = openFolder(world, { folder: FOLDER, pattern: "c{number}", ...settings });
    return store.ok ? "opened" : store.words;
  };
  expect(refusal({})).toBe("opened");
  expect(refusal({ folder: "conf.d" })).toMatch(/not an absolute path/);
  expect(refusal({ pattern: "camera.conf" })).toMatch(/\{number\} exactly once/);
  expect(refusal({ nameKey: "xml:a" })).toMatch(/allowed are ini:, json:, yaml:/);
  expect(refusal({ reload: "  " })).toMatch(/blank/);
});

test("one main's objects stand beside another's in one folder", async () => {
  const { store, disk } = opened();
  const north = placed(store, "same", "North");
  const dock = placed(store, "+1000", "Dock");
  const gate = placed(store, "{main}-cam-{number}.yaml", "Gate 12");
  const cam = objectOf("cam", 1, "name: Gate\n");
  await north.put(ONE.entry, ONE.content);
  await dock.put(ONE_NEW.entry, ONE_NEW.content);
  await gate.put(cam.entry, cam.content);
  expect(disk.paths(`${FOLDER}/c`)).toEqual([file("camera1.conf"), file("camera1001.conf")]);
  expect(disk.text(file("Gate 12-cam-1.yaml"))).toBe("name: Gate\n");
  expect((await dock.list()).manifest.map((entry) => entry.number)).toEqual([1]);
  expect((await gate.list()).manifest.map((entry) => entry.number)).toEqual([1]);
  await dock.remove(ONE_NEW.entry, ONE_NEW.entry.digest);
  expect(disk.text(file("camera1.conf"))).toBe("name = Gate north\n");
  const high = objectOf("camera", 4_294_967_295, "x");
  expect(await words(dock.put(high.entry, high.content))).toMatch(/^invalid: .*above/);
});

test("a burst of changes is one reload, and each change waits for it", async () => {
  const { store, processes, clock } = opened({ reload: RELOAD });
  processes.lastsMs = 100;
  const ended: number[] = [];
  const put = (number: number) => {
    const { entry, content } = objectOf("camera", number, `name = ${number}\n`);
    return store.put(entry, content).then(() => ended.push(clock.nowMs()));
  };
  const startMs = clock.nowMs();
  const first = Promise.all([put(1), put(2)]);
  await clock.passes(BURST_MS - 1);
  const third = put(3);
  await clock.passes(0);
  expect(processes.ran).toEqual([]);
  await clock.passes(1);
  expect(processes.ran).toEqual([{ command: RELOAD, startedAtMs: startMs + BURST_MS }]);
  const fourth = put(4); // During the reload: it waits for the next one.
  await clock.until(Promise.all([first, third]));
  expect(ended).toEqual([BURST_MS + 100, BURST_MS + 100, BURST_MS + 100].map((ms) => startMs + ms));
  await clock.until(fourth);
  expect(processes.ran).toHaveLength(2);
  expect(ended[3]).toBe(startMs + 2 * BURST_MS + 100);
});

test("settle reloads at once and only if something is owed", async () => {
  const { store, processes, clock } = opened({ reload: RELOAD });
  await clock.until(store.settle());
  expect(processes.ran).toEqual([]);
  const put = store.put(ONE.entry, ONE.content);
  await clock.passes(0);
  const startMs = clock.nowMs();
  await clock.until(store.settle());
  expect(clock.nowMs()).toBe(startMs);
  await clock.until(put);
  expect(processes.ran).toHaveLength(1);
});

test("a put that finds its file right neither writes nor reloads", async () => {
  const { store, disk, processes, until } = opened({ reload: RELOAD });
  disk.write(file("camera1.conf"), ONE.content);
  expect((await until(store.put(ONE.entry, ONE.content))).result).toBe("unchanged");
  expect(processes.ran).toEqual([]);
  expect(disk.done.some((line) => line.startsWith("replace"))).toBe(false);
});

test("a reload that fails fails its burst, and stays owed until one goes well", async () => {
  const { store, processes, until } = opened({ reload: RELOAD });
  processes.answer = () => ({
    end: { exitCode: 1, signal: undefined },
    output: "trying\ncamera 1: no such device\n\n",
  });
  const failed = `failed: reload command "${RELOAD}" ended with exit code 1: camera 1: no such device`;
  expect(await words(until(store.put(ONE.entry, ONE.content)))).toBe(failed);
  // The file is right now, but its user does not know: unchanged is not said without a reload.
  expect(await words(until(store.put(ONE.entry, ONE.content)))).toBe(failed);
  expect(await words(until(store.settle()))).toBe(failed);
  processes.answer = () => ({ end: { exitCode: 0, signal: undefined }, output: "" });
  expect((await until(store.put(ONE.entry, ONE.content))).result).toBe("unchanged");
  expect(processes.ran).toHaveLength(4);
  expect((await until(store.put(ONE.entry, ONE.content))).result).toBe("unchanged");
  expect(processes.ran).toHaveLength(4);
});

test.each([
  ["timed-out", /did not end within 30 s$/],
  ["not-started", /could not be started$/],
  [{ exitCode: undefined, signal: "SIGKILL" }, /was ended by SIGKILL$/],
] as const)("a reload that ends as %j is said in words", async (end, expected) => {
  const { store, processes, until } = opened({ reload: RELOAD });
  processes.answer = () => ({ end, output: "" });
  expect(await words(until(store.put(ONE.entry, ONE.content)))).toMatch(expected);
});

test("a reload that is owed is tried again by itself until one goes well", async () => {
  const { store, disk, processes, clock, until } = opened({ reload: RELOAD });
  disk.write(file("camera1.conf"), ONE.content);
  processes.answer = () => ({ end: { exitCode: 1, signal: undefined }, output: "" });
  expect(await words(until(store.remove(ONE.entry, ONE.entry.digest)))).toMatch(/^failed/);
  expect(processes.ran).toHaveLength(1);
  await clock.passes(OWED_AGAIN_MS);
  expect(processes.ran).toHaveLength(2);
  processes.answer = () => ({ end: { exitCode: 0, signal: undefined }, output: "" });
  await clock.passes(HOUR_MS);
  expect(processes.ran).toHaveLength(3);
});

test("a reload that was owed before a crash is tried by itself, once the store is looked at", async () => {
  const mark = "/var/lib/locum/reload-owed";
  const { store, disk, processes, clock, until } = opened({ reload: RELOAD, reloadMark: mark });
  disk.write(mark, "");
  expect(await until(store.check())).toEqual([]);
  await clock.passes(HOUR_MS);
  expect(processes.ran).toHaveLength(1);
  expect(disk.text(mark)).toBeUndefined();
});

test("a reload that hangs is given up after 30 s", async () => {
  const { store, processes, clock } = opened({ reload: RELOAD });
  processes.lastsMs = HOUR_MS;
  const startMs = clock.nowMs();
  expect(await words(clock.until(store.put(ONE.entry, ONE.content)))).toMatch(/within 30 s/);
  expect(clock.nowMs() - startMs).toBe(BURST_MS + 30_000);
});

test("a crash between write and reload does not forget the reload", async () => {
  const mark = "/var/lib/locum/reload-owed";
  const { store, disk, processes, clock, ...world } = opened({ reload: RELOAD, reloadMark: mark });
  disk.write("/var/lib/locum/other", "");
  const put = words(store.put(ONE.entry, ONE.content));
  await clock.passes(0);
  expect(disk.text(mark)).toBe("");
  // The process dies here: another one finds the file right and the mark standing.
  const again = openFolder(
    { disk, processes, clock, ...world },
    { folder: FOLDER, pattern: "camera{number}.conf", reload: RELOAD, reloadMark: mark },
  );
  if (!again.ok) throw new Error(again.words);
  processes.ran.length = 0;
  expect((await clock.until(again.value.put(ONE.entry, ONE.content))).result).toBe("unchanged");
  await clock.until(put);
  expect(processes.ran.length).toBeGreaterThan(0);
  expect(disk.text(mark)).toBeUndefined();
});

test("the places of many objects are looked for once, and again when they are old", async () => {
  const { store, disk, clock } = opened();
  const cameras = Array.from({ length: 50 }, (_, i) => objectOf("camera", i + 1, `name = ${i}\n`));
  let lists = 0;
  const { list } = disk;
  disk.list = (folder) => {
    lists += 1;
    return list.call(disk, folder);
  };
  const putAll = () => Promise.all(cameras.map(({ entry, content }) => store.put(entry, content)));
  await putAll();
  expect(lists).toBe(1);
  await putAll();
  expect(lists).toBe(1);
  await clock.passes(11_000);
  await putAll();
  expect(lists).toBe(2);
});

test("of a folder with more files than one piece every change is seen, and nothing else", async () => {
  const { store, disk, clock, until } = opened();
  const count = PIECE + 5;
  const write = (n: number, text: string) => disk.write(file(`camera${n}.conf`), text);
  for (let n = 1; n <= count; n += 1) write(n, `name = Gate ${n}\n`);
  await clock.passes(HOUR_MS);
  const first = await until(store.list());
  expect(first.manifest.map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, i) => i + 1),
  );
  expect(await until(store.list())).toBe(first);
  disk.remove(file("camera1.conf"));
  write(2, "name = Gate 2, edited\n");
  write(count + 1, "name = new\n");
  write(900, "name = gate 900\n");
  const { manifest } = await until(store.list());
  const before = new Map(first.manifest.map((entry) => [entry.number, entry]));
  const changed = manifest.filter((entry) => before.get(entry.number) !== entry);
  expect(changed.map(({ number, name }) => [number, name])).toEqual([
    [2, "Gate 2, edited"],
    [900, "gate 900"],
    [count + 1, "new"],
  ]);
  expect(manifest).toHaveLength(count);
  expect(manifest[0]?.number).toBe(2);
});
