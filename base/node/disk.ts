// The real disk: whole files replaced atomically, files appended to, folders listed.
//
// Decides nothing but how each promise of `Disk` is kept on this system. Every refusal leaves as a
// DiskError with a kind and plain words. Knows nothing of what the files mean.

import { randomBytes } from "node:crypto";
import { constants, promises as fs, type Stats } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Breathe, sortInBreaths } from "../breath.js";
import { unfinishedName } from "../leftovers.js";
import { type Disk, type DiskEntry, DiskError } from "../world.js";
import { AppendFiles, writeAll } from "./append-files.js";
import { toDiskError } from "./disk-error.js";
import {
  nameDurably,
  renameDurably,
  renameLoosely,
  renameNewDurably,
  syncFolder,
} from "./durable.js";
import { isSystemError } from "./system-error.js";

/** The most that is read at once when the caller names no limit of its own. */
const READ_BYTES_MAX = 1024 ** 3;

/** Entries of a folder looked at together: twice Node's four file threads, so none is idle. */
const STATS_AT_ONCE = 8;

const SECRET_MODE = 0o600;
const FILE_MODE = 0o644;
const FOLDER_SECRET_MODE = 0o700;
const MODE_MASK = 0o7777;
const OTHERS_MASK = 0o077;
const IS_WINDOWS = process.platform === "win32";

const breathe: Breathe = () => nextTurn(undefined);

/** File handles belong to the process: every disk of it shares the few that are kept open. */
const appended = new AppendFiles();

/** Makes the disk of this machine. */
export function realDisk(): Disk {
  const letGo = (path: string) => appended.letGo(path);
  return {
    read: (path, bytesMax = READ_BYTES_MAX, how = {}) =>
      named(path, () => read(path, bytesMax, how.secret === true)),
    replace: (path, bytes, how) =>
      named(path, async () => {
        await letGo(path);
        const { secret: isSecret = false, rightsOf = path } = how ?? {};
        await replace(path, bytes, isSecret, rightsOf);
      }),
    create: (path, bytes) =>
      named(path, async () => {
        await letGo(path);
        return create(path, bytes);
      }),
    append: (path, bytes) => named(path, () => appended.append(path, bytes)),
    sync: (path) => named(path, () => appended.sync(path)),
    list: (folder) => named(folder, () => list(folder)),
    makeFolder: (folder, how) => named(folder, () => makeFolder(folder, how?.secret === true)),
    rename: (from, to) =>
      named(from, async () => {
        await letGo(from);
        await letGo(to);
        await renameDurably(from, to);
      }),
    renameLoosely: (from, to) =>
      named(from, async () => {
        await letGo(from);
        return renameLoosely(from, to);
      }),
    renameNew: (from, to) =>
      named(from, async () => {
        await letGo(from);
        return renameNewDurably(from, to);
      }),
    remove: (path) =>
      named(path, async () => {
        await letGo(path);
        await remove(path);
      }),
    freeBytes: (path) => freeBytes(dirname(path)),
  };
}

/** What a program that is not the system's own may still write. */
async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await fs.statfs(folder);
    return bavail * bsize;
  } catch (caught) {
    if (isSystemError(caught)) return undefined;
    throw caught;
  }
}

/** @throws {DiskError} in place of what the system said */
async function named<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (caught) {
    throw toDiskError(caught, path);
  }
}

async function orUndefined<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (caught) {
    if (isSystemError(caught) && caught.code === "ENOENT") return undefined;
    throw caught;
  }
}

async function read(
  path: string,
  bytesMax: number,
  isSecret: boolean,
): Promise<Uint8Array | undefined> {
  // Looked at before it is opened: opening a device or a pipe may already do something to it.
  const seen = await orUndefined(fs.stat(path));
  if (seen === undefined) return undefined;
  mustBeFile(seen, path, bytesMax);
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const handle = await orUndefined(fs.open(path, flags));
  if (handle === undefined) return undefined;
  try {
    const opened = await handle.stat();
    mustBeFile(opened, path, bytesMax);
    if (isSecret) mustBeOwnersAlone(opened, path);
    return await readAll(handle, opened.size, path, bytesMax);
  } finally {
    await handle.close();
  }
}

function mustBeFile(stat: Stats, path: string, bytesMax: number): void {
  if (!stat.isFile())
    throw new DiskError("not-a-file", path, `it is ${kindWords(stat)}, not a file`);
  if (stat.size > bytesMax) throw tooLarge(path, stat.size, bytesMax);
}

/** Windows has other rights than these, and shows none of them here. */
function mustBeOwnersAlone(stat: Stats, path: string): void {
  if (IS_WINDOWS || (stat.mode & OTHERS_MASK) === 0) return;
  const mode = (stat.mode & MODE_MASK).toString(8).padStart(4, "0");
  throw new DiskError("exposed", path, `others than its owner may read it (mode ${mode})`);
}

function kindWords(stat: Stats): string {
  if (stat.isDirectory()) return "a folder";
  if (stat.isFIFO()) return "a named pipe";
  return stat.isSocket() ? "a socket" : "a device";
}

function tooLarge(path: string, bytes: number, bytesMax: number): DiskError {
  return new DiskError("too-large", path, `${bytes} bytes are more than the ${bytesMax} allowed`);
}

/** Reads to the end, wherever that is by now; a file that grows past the limit is refused. */
async function readAll(
  handle: fs.FileHandle,
  bytesExpected: number,
  path: string,
  bytesMax: number,
): Promise<Uint8Array> {
  let bytes = new Uint8Array(bytesExpected);
  let filled = 0;
  for (;;) {
    // One byte beyond what was expected shows whether the file has grown.
    const room = filled < bytes.byteLength ? bytes.subarray(filled) : new Uint8Array(1);
    const { bytesRead } = await handle.read(room, 0, room.byteLength, filled);
    if (bytesRead === 0) return bytes.subarray(0, filled);
    filled += bytesRead;
    if (filled > bytesMax) throw tooLarge(path, filled, bytesMax);
    if (filled > bytes.byteLength) {
      const larger = new Uint8Array(Math.min(2 * filled, bytesMax));
      larger.set(bytes);
      larger.set(room, filled - 1);
      bytes = larger;
    }
  }
}

async function replace(
  path: string,
  bytes: Uint8Array,
  isSecret: boolean,
  rightsOf: string,
): Promise<void> {
  const replaced = await orUndefined(fs.stat(rightsOf));
  if (replaced !== undefined && !replaced.isFile()) {
    throw new DiskError("not-a-file", rightsOf, `it is ${kindWords(replaced)}, not a file`);
  }
  await throughTemp(path, async (temp) => {
    await writeNew(temp, bytes, isSecret ? undefined : { of: replaced });
    await renameDurably(temp, path);
  });
}

async function create(path: string, bytes: Uint8Array): Promise<boolean> {
  return throughTemp(path, async (temp) => {
    await writeNew(temp, bytes, { of: undefined });
    if (await nameDurably(temp, path)) return true;
    await fs.rm(temp, { force: true });
    return false;
  });
}

/** Whatever fails, the file beside it does not stay. */
async function throughTemp<T>(path: string, work: (temp: string) => Promise<T>): Promise<T> {
  const temp = join(dirname(path), unfinishedName(randomBytes(8).toString("hex")));
  try {
    return await work(temp);
  } catch (caught) {
    await fs.rm(temp, { force: true }).catch(() => {}); // The first failure is the one to report.
    throw caught;
  }
}

/** Returns when the bytes are on the disk; the owner's alone without `rights`. */
async function writeNew(
  path: string,
  bytes: Uint8Array,
  rights: { readonly of: Stats | undefined } | undefined,
): Promise<void> {
  const handle = await fs.open(path, "wx", SECRET_MODE);
  try {
    await writeAll(handle, bytes);
    if (rights !== undefined) await giveRightsOf(handle, rights.of);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A replaced file stays readable to those who could read it. */
async function giveRightsOf(handle: fs.FileHandle, replaced: Stats | undefined): Promise<void> {
  if (replaced === undefined) {
    await handle.chmod(FILE_MODE);
    return;
  }
  try {
    await handle.chown(replaced.uid, replaced.gid);
  } catch (caught) {
    // Only the superuser gives files away; the new one then belongs to the agent's user.
    if (!isSystemError(caught)) throw caught;
  }
  await handle.chmod(replaced.mode & MODE_MASK);
}

async function list(folder: string): Promise<readonly DiskEntry[] | undefined> {
  const names = await orUndefined(fs.readdir(folder));
  if (names === undefined) return undefined;
  // By code unit, as JavaScript compares strings: the same order on every system.
  const ordered = await sortInBreaths(names, breathe, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const entries: (DiskEntry | undefined)[] = [];
  let next = 0;
  const look = async () => {
    for (let i = next++; i < ordered.length; i = next++) {
      const name = ordered[i];
      if (name !== undefined) entries[i] = await entryOf(folder, name);
    }
  };
  await Promise.all(Array.from({ length: STATS_AT_ONCE }, look));
  return entries.filter((entry) => entry !== undefined);
}

/** A link counts as what it leads to; one that leads nowhere is `other`. */
async function entryOf(folder: string, name: string): Promise<DiskEntry | undefined> {
  const path = join(folder, name);
  const stat = await statOf(path);
  if (stat === undefined) return undefined;
  const kind = stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
  return { name, kind, bytes: stat.size, changedAtWallMs: stat.mtimeMs };
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await fs.stat(path);
  } catch (caught) {
    if (!isSystemError(caught)) throw caught;
    return orUndefined(fs.lstat(path)); // Vanished, unless it is a link that leads nowhere.
  }
}

async function makeFolder(folder: string, isSecret: boolean): Promise<void> {
  const first = await fs.mkdir(folder, { recursive: true });
  if (isSecret) await fs.chmod(folder, FOLDER_SECRET_MODE);
  if (first === undefined) return;
  // Each new folder's name stands in the one above it.
  for (let made = resolve(folder); made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

async function remove(path: string): Promise<void> {
  try {
    await fs.unlink(path);
  } catch (caught) {
    if (isSystemError(caught) && caught.code === "ENOENT") return;
    // Linux says EISDIR, macOS and Windows EPERM.
    const stat = await orUndefined(fs.lstat(path));
    if (stat?.isDirectory()) throw new DiskError("not-a-file", path, "it is a folder, not a file");
    throw caught;
  }
  await syncFolder(dirname(path));
}
