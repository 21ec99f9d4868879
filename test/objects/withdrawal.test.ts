// A file is removed only if it is what was read, whoever writes when, and wherever the agent is ended.

import { mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { realDisk } from "../../base/node/disk.js";
import { type Disk, DiskError } from "../../base/world.js";
import { StoreError } from "../../objects/store.js";
import { type FolderStore, openFolder } from "../../objects/stores/folder.js";
import { memoryWorld, objectOf, textOf } from "./memory-world.js";

const FOLDER = "/srv/rec/conf.d";
const PLACE = `${FOLDER}/camera1.conf`;
const ONE = objectOf("camera", 1, "name = Gate north\n");
const EDITED = "name = Gate north\nfps = 25\n";
const NEW = objectOf("camera", 1, "name = Gate north, as it was put\n");
const OUT = `${FOLDER}/.camera1.conf.${ONE.entry.digest.slice(0, 16)}.locum-out`;

type World = ReturnType<typeof memoryWorld>;

/** A disk whose every operation is told before it is done; what is told `dead` never ends. */
function tapped(disk: Disk, before: (what: string, path: string) => "dead" | undefined): Disk {
  const never = new Promise<never>(() => {});
  const told =
    <A extends [string, ...unknown[]], R>(what: string, act: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      before(what, args[0]) === "dead" ? never : act(...args);
  return {
    read: told("read", (...args) => disk.read(...args)),
    replace: told("replace", (...args) => disk.replace(...args)),
    create: told("create", (...args) => disk.create(...args)),
    append: told("append", (...args) => disk.append(...args)),
    sync: told("sync", (...args) => disk.sync(...args)),
    list: told("list", (...args) => disk.list(...args)),
    makeFolder: told("makeFolder", (...args) => disk.makeFolder(...args)),
    rename: told("rename", (...args) => disk.rename(...args)),
    renameLoosely: told("renameLoosely", (...args) => disk.renameLoosely(...args)),
    renameNew: told("renameNew", (...args) => disk.renameNew(...args)),
    remove: told("remove", (...args) => disk.remove(...args)),
    freeBytes: told("freeBytes", (...args) => disk.freeBytes(...args)),
  };
}

function storeOn(world: World, disk: Disk, folder = FOLDER) {
  const opened = openFolder({ ...world, disk }, { folder, pattern: "camera{number}.conf" });
  if (!opened.ok) throw new Error(opened.words);
  return opened.value;
}

const removed = (promise: Promise<unknown>) =>
  promise.then(
    () => "removed",
    (error: unknown) => (error instanceof StoreError ? error.kind : String(error)),
  );

/** What is done to the object: it is removed, put over what stands there, or put where nothing stands. */
type Deed = (store: FolderStore) => Promise<unknown>;
const removes: Deed = (store) => store.remove(ONE.entry, ONE.entry.digest);
const replaces: Deed = (store) => store.put(NEW.entry, NEW.content, ONE.entry.digest);
const makes: Deed = (store) => store.put(NEW.entry, NEW.content);

/** Does it; somebody does something before operation `editAt`, the agent ends before `killAt`. */
async function plays(edit: string | undefined, editAt: number, killAt: number, deed = removes) {
  const world = memoryWorld();
  if (deed === makes) world.disk.makeFolder(FOLDER);
  else world.disk.write(PLACE, ONE.content);
  const done: string[] = [];
  let isDead = false;
  let ended: () => void = () => {};
  const dead = new Promise<string>((resolve) => {
    ended = () => resolve("killed");
  });
  const disk = tapped(world.disk, (what, path) => {
    if (isDead) return "dead";
    done.push(`${what} ${path.slice(FOLDER.length)}`);
    if (done.length === editAt) {
      if (edit === undefined) world.disk.forget(PLACE);
      else world.disk.write(PLACE, edit);
    }
    isDead = done.length === killAt;
    if (isDead) ended();
    return isDead ? "dead" : undefined;
  });
  const outcome = await Promise.race([removed(deed(storeOn(world, disk))), dead]);
  return { world, done, outcome, standsAtDeath: world.disk.text(PLACE) };
}

test("edited at any instant of its removal, and the agent ended at any: the edit is there", async () => {
  const { done } = await plays("", 0, 0);
  const last = done.length;
  expect(done.map((what) => what.split(" ")[0])).toEqual([
    "list",
    "read",
    "renameLoosely",
    "read",
    "remove",
  ]);
  let played = 0;
  for (let editAt = 1; editAt <= last + 2; editAt += 1) {
    for (let killAt = 0; killAt <= last + 2; killAt += 1) {
      const { world, outcome, done: ops } = await plays(EDITED, editAt, killAt);
      const at = `edited before ${editAt}, killed before ${killAt}: ${ops.join(", ")}`;
      if (editAt > ops.length) continue; // It was over by then.
      played += 1;
      // The next start: it lists, and whoever wanted it gone asks again.
      const store = storeOn(world, world.disk);
      const { manifest } = await store.list();
      expect(
        manifest.map(({ number, bytes }) => [number, bytes]),
        at,
      ).toEqual([[1, EDITED.length]]);
      expect(await removed(store.remove(ONE.entry, ONE.entry.digest)), at).toBe("occupied");
      expect(world.disk.text(PLACE), at).toBe(EDITED);
      expect(world.disk.paths(FOLDER), at).toEqual([PLACE]);
      const wasThere = editAt <= 3;
      if (outcome !== "killed") expect(outcome, at).toBe(wasThere ? "occupied" : "removed");
    }
  }
  expect(played).toBeGreaterThan(20);
});

test("not edited, and the agent ended at any instant: the next start has it or has it not", async () => {
  for (let killAt = 1; killAt <= 5; killAt += 1) {
    const { world, outcome, done } = await plays("", 0, killAt);
    const at = `killed before ${killAt}: ${done.join(", ")}`;
    expect(outcome, at).toBe("killed");
    const store = storeOn(world, world.disk);
    expect((await store.list()).manifest.length, at).toBe(killAt <= 3 ? 1 : 0);
    expect(await removed(store.remove(ONE.entry, ONE.entry.digest)), at).toBe("removed");
    expect(world.disk.paths(FOLDER), at).toEqual([]);
  }
});

test("deleted by somebody at any instant of its removal, it is gone", async () => {
  for (let editAt = 1; editAt <= 5; editAt += 1) {
    const { world, outcome } = await plays(undefined, editAt, 0);
    expect([editAt, outcome]).toEqual([editAt, "removed"]);
    expect(world.disk.paths(FOLDER)).toEqual([]);
  }
});

test.each([
  ["put over what stands there", replaces],
  ["put where nothing stands", makes],
])(
  "edited at any instant in which it is %s, and the agent ended at any: the edit is there",
  async (_, deed) => {
    const { done, outcome: unharmed } = await plays("", 0, 0, deed);
    expect(unharmed).toBe("removed");
    let played = 0;
    for (let editAt = 1; editAt <= done.length + 2; editAt += 1) {
      for (let killAt = 0; killAt <= done.length + 2; killAt += 1) {
        const { world, done: ops } = await plays(EDITED, editAt, killAt, deed);
        const at = `edited before ${editAt}, killed before ${killAt}: ${ops.join(", ")}`;
        if (editAt > ops.length) continue; // It was over by then.
        played += 1;
        const store = storeOn(world, world.disk);
        await store.list();
        expect(await removed(deed(store)), at).toBe("occupied");
        expect(world.disk.text(PLACE), at).toBe(EDITED);
        const hidden = world.disk.paths(FOLDER).filter((path) => /locum-(out|old)$/.test(path));
        expect(hidden, at).toEqual([]);
      }
    }
    expect(played).toBeGreaterThan(10);
  },
);

test("not edited, and the agent ended while it is put over: the old content stands, or the new", async () => {
  const { done } = await plays("", 0, 0, replaces);
  const seen = new Set<string | undefined>();
  for (let killAt = 1; killAt <= done.length; killAt += 1) {
    const { world, outcome } = await plays("", 0, killAt, replaces);
    expect(outcome).toBe("killed");
    const store = storeOn(world, world.disk);
    expect((await store.list()).manifest.length, `killed before ${killAt}`).toBe(1);
    seen.add(world.disk.text(PLACE));
    expect(await removed(replaces(store))).toBe("removed");
    expect(world.disk.bytes(PLACE)).toEqual(NEW.content);
  }
  expect([...seen]).toEqual([textOf(ONE.content), textOf(NEW.content)]);
});

test("a disk that is full leaves what stands there where it is", async () => {
  const world = memoryWorld();
  world.disk.write(PLACE, ONE.content);
  const store = storeOn(world, {
    ...tapped(world.disk, () => undefined),
    replace: async (path) => {
      throw new DiskError("full", path, "no space");
    },
  });
  expect(await removed(replaces(store))).toBe("unavailable");
  expect(world.disk.paths(FOLDER)).toEqual([PLACE]);
  expect(world.disk.bytes(PLACE)).toEqual(ONE.content);
});

test("a removal that was cut off is ended before anything is put, got or removed", async () => {
  for (const what of ["get", "put", "remove"] as const) {
    const world = memoryWorld();
    world.disk.write(OUT, EDITED);
    const store = storeOn(world, world.disk);
    if (what === "get") expect((await store.get(ONE.entry)).length).toBe(EDITED.length);
    else if (what === "remove") {
      expect(await removed(store.remove(ONE.entry, ONE.entry.digest))).toBe("occupied");
    } else {
      const refused = store.put(ONE.entry, ONE.content).then(() => undefined);
      expect(await removed(refused)).toBe("occupied");
    }
    expect(world.disk.text(PLACE)).toBe(EDITED);
    expect(world.disk.paths(FOLDER)).toEqual([PLACE]);
  }
});

test("what somebody has put in its place since counts, not what was taken out", async () => {
  const world = memoryWorld();
  world.disk.write(OUT, "edited first\n");
  world.disk.write(PLACE, EDITED);
  const store = storeOn(world, world.disk);
  expect((await store.list()).manifest.map(({ bytes }) => bytes)).toEqual([EDITED.length]);
  expect(world.disk.paths(FOLDER)).toEqual([PLACE]);
});

test("a disk that fails between the two steps hides nothing: the next try finds it", async () => {
  const world = memoryWorld();
  world.disk.write(PLACE, ONE.content);
  const disk = tapped(world.disk, (what) => {
    if (what === "renameLoosely") world.disk.write(PLACE, EDITED);
    return undefined;
  });
  let isFailing = true;
  const store = storeOn(world, {
    ...disk,
    renameNew: async (from, to) => {
      if (isFailing) throw new DiskError("failed", to, "it fails for a moment");
      return world.disk.renameNew(from, to);
    },
  });
  expect(await removed(store.remove(ONE.entry, ONE.entry.digest))).toBe("unavailable");
  expect(world.disk.text(PLACE)).toBeUndefined();
  expect(await removed(store.remove(ONE.entry, ONE.entry.digest))).toBe("unavailable");
  isFailing = false;
  expect(await removed(store.remove(ONE.entry, ONE.entry.digest))).toBe("occupied");
  expect(world.disk.text(PLACE)).toBe(EDITED);
});

test("what cannot be removed at its hidden name is gone from its place, and goes later", async () => {
  const world = memoryWorld();
  world.disk.write(PLACE, ONE.content);
  world.disk.failures.set(OUT, "read-only");
  const store = storeOn(world, world.disk);
  expect(await removed(store.remove(ONE.entry, ONE.entry.digest))).toBe("unavailable");
  expect((await store.list()).manifest).toEqual([]);
  expect(await removed(store.remove(ONE.entry, ONE.entry.digest))).toBe("removed");
  expect(world.disk.paths(FOLDER)).toEqual([OUT]);
  world.disk.failures.clear();
  await store.list();
  expect(world.disk.paths(FOLDER)).toEqual([]);
});

test("an application that reads by pattern never takes the hidden name for an object", async () => {
  const world = memoryWorld();
  world.disk.write(OUT, EDITED);
  world.disk.write(`${FOLDER}/.camera2.conf.0123456789abcdef.locum-out2`, "somebody else's");
  const store = storeOn(world, world.disk);
  expect((await store.list()).manifest.map(({ number }) => number)).toEqual([1]);
  expect(world.disk.paths(FOLDER)).toHaveLength(2);
});

for (const how of ["by a rename", "into the open file"] as const) {
  test(`on a real disk an editor that saves ${how} in the moment of the removal keeps its work`, async () => {
    const folder = (await mkdtemp(join(tmpdir(), "locum-objects-"))).replaceAll("\\", "/");
    try {
      const place = join(folder, "camera1.conf");
      await writeFile(place, ONE.content);
      const editor = await open(place, "r+");
      const real = realDisk();
      let isEdited = false;
      const store = storeOn(
        memoryWorld(),
        {
          ...real,
          renameLoosely: async (from, to) => {
            if (isEdited) return real.renameLoosely(from, to);
            isEdited = true;
            if (how === "by a rename") {
              await writeFile(join(folder, "camera1.conf~"), EDITED);
              await rename(join(folder, "camera1.conf~"), place);
            }
            const done = await real.renameLoosely(from, to);
            if (how === "into the open file") await editor.write(EDITED, 0);
            return done;
          },
        },
        folder,
      );
      expect(await removed(store.remove(ONE.entry, ONE.entry.digest))).toBe("occupied");
      await editor.close();
      expect(await readdir(folder)).toEqual(["camera1.conf"]);
      const { manifest } = await store.list();
      expect(manifest.map(({ bytes }) => bytes)).toEqual([EDITED.length]);
      const now = manifest[0]?.digest;
      expect(await removed(store.remove(ONE.entry, now))).toBe("removed");
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test("on a real disk what is put over a file keeps its rights, and leaves nothing beside it", async () => {
  const folder = (await mkdtemp(join(tmpdir(), "locum-objects-"))).replaceAll("\\", "/");
  try {
    const place = join(folder, "camera1.conf");
    await writeFile(place, ONE.content, { mode: 0o640 });
    const { mode } = await stat(place);
    const store = storeOn(memoryWorld(), realDisk(), folder);
    expect(await removed(replaces(store))).toBe("removed");
    expect((await readFile(place)).equals(NEW.content)).toBe(true);
    expect((await stat(place)).mode).toBe(mode);
    expect(await readdir(folder)).toEqual(["camera1.conf"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
