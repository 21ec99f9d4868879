// One machine's disk: what is on it, what of that would survive a power cut, what is wrong with it.
//
// Knows files and folders only; whose operations they are, how long they take and which of them a
// crash cuts off is disk-view.ts. Whoever wants to know of changes is told of each, with the bytes
// before and after: the ground truth of the invariants is made of that.

import { folderOf, nameOf } from "../../../base/path.js";
import { type DiskEntry, DiskError, type DiskErrorKind } from "../../../base/world.js";
import type { Chance } from "./chance.js";

/** A file. `bytes` is never changed in place, except that an appended one grows behind `length`. */
class SimFile {
  #buffer: Uint8Array;
  length: number;
  syncedBytes: number;
  changedAtWallMs: number;

  constructor(bytes: Uint8Array, syncedBytes: number, changedAtWallMs: number) {
    this.#buffer = bytes;
    this.length = bytes.length;
    this.syncedBytes = syncedBytes;
    this.changedAtWallMs = changedAtWallMs;
  }

  get bytes(): Uint8Array {
    return this.#buffer.length === this.length
      ? this.#buffer
      : this.#buffer.subarray(0, this.length);
  }

  get isGrowing(): boolean {
    return this.#buffer.length !== this.length;
  }

  append(bytes: Uint8Array): void {
    const wanted = this.length + bytes.length;
    if (wanted > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(wanted, Math.ceil(wanted * 1.5)));
      larger.set(this.bytes);
      this.#buffer = larger;
    }
    this.#buffer.set(bytes, this.length);
    this.length = wanted;
  }

  cut(length: number): void {
    this.length = length;
    this.syncedBytes = Math.min(this.syncedBytes, length);
  }
}

/** What is wrong with a disk, below a path. */
export type DiskFault = {
  readonly below: string;
  readonly kind: Extract<DiskErrorKind, "full" | "read-only" | "failed" | "denied">;
};

/** Told of every change of a file; `undefined`: there was none, or is none now. */
export type DiskWatcher = (
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
) => void;

export class SimDisk {
  readonly #folders = new Map<string, Map<string, SimFile | "folder">>([["/", new Map()]]);
  /** What each folder shows, until something in it changes. */
  readonly #shown = new Map<string, readonly DiskEntry[]>();
  readonly watchers: DiskWatcher[] = [];
  /** Told of what a sync has made durable. */
  readonly syncWatchers: ((path: string, bytes: Uint8Array) => void)[] = [];
  faults: readonly DiskFault[] = [];
  /** Every operation takes so many times as long. */
  slowness = 1;
  wallMs: () => number;

  constructor(wallMs: () => number) {
    this.wallMs = wallMs;
  }

  read(path: string, bytesMax = Number.MAX_SAFE_INTEGER): Uint8Array | undefined {
    this.#mayRead(path);
    const file = this.#fileAt(path);
    if (file === undefined) return undefined;
    if (file.length > bytesMax) throw new DiskError("too-large", path, "it is too large");
    // An appended file's bytes lie in a buffer that grows: whoever reads them gets their own.
    return file.isGrowing ? file.bytes.slice() : file.bytes;
  }

  replace(path: string, bytes: Uint8Array): void {
    this.#mayWrite(path);
    const folder = this.#folders.get(folderOf(path));
    if (this.#fileAt(path) === undefined && folder === undefined) {
      throw new DiskError("failed", path, "no such file or folder");
    }
    this.put(path, bytes);
  }

  /** False if something stands there. */
  create(path: string, bytes: Uint8Array): boolean {
    this.#mayWrite(path);
    if (this.#entryAt(path) !== undefined) return false;
    this.replace(path, bytes);
    return true;
  }

  append(path: string, bytes: Uint8Array): void {
    this.#mayWrite(path);
    const file = this.#fileAt(path);
    const folder = this.#folders.get(folderOf(path));
    if (folder === undefined) throw new DiskError("failed", path, "no such file or folder");
    const before = file?.bytes;
    const grown = file ?? new SimFile(new Uint8Array(), 0, 0);
    grown.append(bytes);
    grown.changedAtWallMs = this.wallMs();
    folder.set(nameOf(path), grown);
    this.#tell(path, before, grown.bytes);
  }

  sync(path: string): void {
    this.#mayWrite(path);
    const file = this.#fileAt(path);
    if (file === undefined) return;
    const from = file.syncedBytes;
    file.syncedBytes = file.length;
    for (const synced of this.syncWatchers) synced(path, file.bytes.subarray(from));
  }

  list(folder: string): readonly DiskEntry[] | undefined {
    this.#mayRead(folder);
    const shown = this.#shown.get(folder);
    if (shown !== undefined) return shown;
    const entries = this.#folders.get(folder);
    if (entries === undefined) {
      if (this.#entryAt(folder) === undefined) return undefined;
      throw new DiskError("not-a-folder", folder, "it is a file");
    }
    const found: DiskEntry[] = [];
    for (const [name, entry] of entries) {
      const isFolder = entry === "folder";
      found.push({
        name,
        kind: isFolder ? "folder" : "file",
        bytes: isFolder ? 0 : entry.length,
        changedAtWallMs: isFolder ? 0 : entry.changedAtWallMs,
      });
    }
    found.sort((a, b) => (a.name < b.name ? -1 : 1));
    this.#shown.set(folder, found);
    return found;
  }

  makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#mayWrite(folder);
    const above = folderOf(folder);
    this.makeFolder(above);
    if (this.#entryAt(folder) !== undefined) {
      throw new DiskError("not-a-folder", folder, "it is a file");
    }
    this.#newFolder(folder, above);
  }

  rename(from: string, to: string): void {
    this.#mayWrite(from, false);
    this.#mayWrite(to, false);
    const file = this.#fileAt(from);
    const isNowhere = file === undefined || !this.#folders.has(folderOf(to));
    if (isNowhere) throw new DiskError("failed", from, "no such file or folder");
    const before = this.#fileAt(to)?.bytes;
    this.#folders.get(folderOf(from))?.delete(nameOf(from));
    this.#folders.get(folderOf(to))?.set(nameOf(to), file);
    // At no instant is it nowhere.
    this.#tell(to, before, file.bytes);
    this.#tell(from, file.bytes, undefined);
  }

  /** False if there is nothing to rename. */
  renameLoosely(from: string, to: string): boolean {
    this.#mayWrite(from, false);
    if (this.#fileAt(from) === undefined) return false;
    this.rename(from, to);
    return true;
  }

  /** False if something stands there. `isTorn`: cut off when the file has both names. */
  renameNew(from: string, to: string, isTorn = false): boolean {
    this.#mayWrite(to, false);
    if (this.#entryAt(to) !== undefined) return false;
    const file = this.#fileAt(from);
    if (file === undefined) throw new DiskError("failed", from, "no such file or folder");
    if (!isTorn) this.rename(from, to);
    else {
      this.#folders.get(folderOf(to))?.set(nameOf(to), file);
      this.#tell(to, undefined, file.bytes);
    }
    return true;
  }

  remove(path: string): void {
    this.#mayWrite(path, false);
    const file = this.#fileAt(path);
    if (file === undefined) return;
    this.#folders.get(folderOf(path))?.delete(nameOf(path));
    this.#tell(path, file.bytes, undefined);
  }

  /** Puts a file there as somebody else would, with the folders above it. */
  put(path: string, bytes: Uint8Array): void {
    this.#makeAll(folderOf(path));
    const before = this.#fileAt(path)?.bytes;
    const file = new SimFile(bytes, bytes.length, this.wallMs());
    this.#folders.get(folderOf(path))?.set(nameOf(path), file);
    this.#tell(path, before, bytes);
  }

  /** Removes a file as somebody else would. */
  drop(path: string): void {
    const file = this.#fileAt(path);
    this.#folders.get(folderOf(path))?.delete(nameOf(path));
    if (file !== undefined) this.#tell(path, file.bytes, undefined);
  }

  /** What is there, whatever is wrong with the disk. */
  peek(path: string): Uint8Array | undefined {
    const entry = this.#entryAt(path);
    return entry === undefined || entry === "folder" ? undefined : entry.bytes;
  }

  /** All files below a folder. */
  *files(below: string): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
    for (const [name, entry] of this.#folders.get(below) ?? []) {
      const path = below === "/" ? `/${name}` : `${below}/${name}`;
      if (entry === "folder") yield* this.files(path);
      else yield { path, bytes: entry.bytes };
    }
  }

  /** Power is cut: of what was appended and not synced, some beginning is left, or nothing. */
  powerCut(chance: Chance): void {
    for (const folder of [...this.#folders.keys()]) {
      for (const [name, file] of this.#folders.get(folder) ?? []) {
        if (file === "folder" || file.syncedBytes === file.length) continue;
        const before = file.bytes;
        const loose = file.length - file.syncedBytes;
        const how = chance.int(0, 2);
        const kept = how === 0 ? 0 : how === 1 ? loose : chance.int(0, loose);
        file.cut(file.syncedBytes + kept);
        file.syncedBytes = file.length;
        this.#tell(`${folder === "/" ? "" : folder}/${name}`, before, file.bytes);
      }
    }
  }

  #makeAll(folder: string): void {
    if (this.#folders.has(folder)) return;
    const above = folderOf(folder);
    this.#makeAll(above);
    this.#newFolder(folder, above);
  }

  #newFolder(folder: string, above: string): void {
    this.#folders.set(folder, new Map());
    this.#folders.get(above)?.set(nameOf(folder), "folder");
    this.#shown.delete(above);
  }

  #entryAt(path: string): SimFile | "folder" | undefined {
    return path === "/" ? "folder" : this.#folders.get(folderOf(path))?.get(nameOf(path));
  }

  #fileAt(path: string): SimFile | undefined {
    const entry = this.#entryAt(path);
    if (entry === "folder") throw new DiskError("not-a-file", path, "it is a folder");
    return entry;
  }

  #tell(path: string, before: Uint8Array | undefined, after: Uint8Array | undefined): void {
    this.#shown.delete(folderOf(path));
    for (const watcher of this.watchers) watcher(path, before, after);
  }

  #mayRead(path: string): void {
    for (const { below, kind } of this.faults) {
      if ((kind === "failed" || kind === "denied") && path.startsWith(below)) {
        throw new DiskError(kind, path, `the disk says ${kind}`);
      }
    }
  }

  /** A full disk still lets go of what is on it. */
  #mayWrite(path: string, grows = true): void {
    for (const { below, kind } of this.faults) {
      if (!grows && kind === "full") continue;
      if (path.startsWith(below)) throw new DiskError(kind, path, `the disk says ${kind}`);
    }
  }
}
