// One kept set in memory, as its files say.

import type { Disk } from "../../base/world.js";
import { compareIds, idKey, type Manifest, type ManifestEntry } from "../../proto/object.js";
import { StoreError } from "../store.js";
import { applyLog, type FileWork, type KeptHead, readLog, readSealed } from "./kept-files.js";
import { GroupedLog } from "./kept-log.js";

export type KeptInfo = KeptHead & {
  readonly id: string;
  readonly objects: number;
  readonly bytes: number;
  /** A good copy, unless `suspect`. */
  readonly isSealed: boolean;
  /** Why it is not used by itself; empty: nothing is suspect about it. */
  readonly suspect: string;
};

/** A set at work. Owned by its KeptRoom. */
export type KeptSet = {
  readonly head: KeptHead;
  suspect: string;
  isSealed: boolean;
  /** Its files are being replaced by one: nothing may be added meanwhile. */
  isSealing: boolean;
  readonly entries: Map<string, ManifestEntry>;
  /** The entries in order, until one of them changes. */
  manifest: Manifest | undefined;
  readonly log: GroupedLog;
  /** Operations under way: it stays in memory. */
  users: number;
  /** Of them, those that change it. */
  writers: number;
};

/**
 * Reads a set's files; cuts a torn line off its log.
 * @throws {StoreError} `missing` if there is none; `invalid`, naming the path, if one is broken
 * @throws {DiskError} if one cannot be read
 */
export async function loadKeptSet(
  id: string,
  files: { readonly disk: Disk; readonly setPath: string; readonly logPath: string },
  work: FileWork,
): Promise<KeptSet> {
  const { disk, setPath, logPath } = files;
  const entries = new Map<string, ManifestEntry>();
  let head: KeptHead | undefined;
  let suspect = "";
  const setBytes = await disk.read(setPath);
  if (setBytes !== undefined) {
    const sealed = await readSealed(setBytes, work);
    if (typeof sealed === "string") throw broken(setPath, sealed);
    for (const entry of sealed.manifest) entries.set(idKey(entry), entry);
    const { suspect: _, manifest: __, ...rest } = sealed;
    head = rest;
    suspect = sealed.suspect;
  }
  const logBytes = await disk.read(logPath);
  let soundBytes = 0;
  if (logBytes !== undefined) {
    const read = await readLog(logBytes, work);
    if (typeof read === "string") throw broken(logPath, read);
    soundBytes = read.soundBytes;
    if (soundBytes < logBytes.length) await disk.replace(logPath, logBytes.slice(0, soundBytes));
    applyLog(entries, read.lines);
    for (const line of read.lines) if (line.kind === "head") head ??= line.head;
  }
  // A log without a head and without its set is the rest of a deletion.
  if (head === undefined) throw new StoreError("missing", `there is no kept set ${id}`);
  return {
    head,
    suspect,
    isSealed: setBytes !== undefined,
    isSealing: false,
    entries,
    manifest: undefined,
    log: new GroupedLog(disk, logPath, soundBytes),
    users: 0,
    writers: 0,
  };
}

/** The objects of a set, in order. */
export function manifestOf(set: KeptSet): Manifest {
  set.manifest ??= [...set.entries.values()].sort(compareIds);
  return set.manifest;
}

/** What a list of sets shows of one. */
export function infoOf(id: string, set: KeptSet): KeptInfo {
  let bytes = 0;
  for (const entry of set.entries.values()) bytes += entry.bytes;
  const { head, isSealed, suspect, entries } = set;
  return { id, ...head, objects: entries.size, bytes, isSealed, suspect };
}

/** Why a content cannot be given out, in words. */
export function contentWords(
  found: { readonly kind: "missing" } | { readonly kind: "corrupt"; readonly path: string },
): string {
  return found.kind === "missing" ? "its content is gone" : `${found.path} is broken`;
}

function broken(path: string, words: string): StoreError {
  return new StoreError("invalid", `${path} is broken: ${words}`);
}
