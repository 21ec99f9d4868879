// Which files of a folder are objects: found by a pattern, read only when they may have changed.
//
// A file is read again if its size or time differs, or if it was so young when it was read that it
// may have changed again within the same tick of its clock. A folder that shows what it showed at
// the look before gives the list of before: most looks find nothing new, and cost a comparison. What
// is as it was is kept, not made anew, and all of it is done in breaths: a folder may have 100,000
// files. Knows no reload and no rules of put.

import {
  type Breathe,
  eachInBreaths,
  filterInBreaths,
  PIECE,
  sortInBreaths,
} from "../../base/breath.js";
import type { Digest } from "../../base/content.js";
import { isLeftover, LEFTOVER_AGE_MS } from "../../base/leftovers.js";
import { joinPath } from "../../base/path.js";
import { type Disk, type DiskEntry, DiskError } from "../../base/world.js";
import { OBJECT_BYTES_MAX, OBJECTS_MAX } from "../../proto/limits.js";
import { compareIds, idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { type Pattern, type PatternPart, readPath } from "../../proto/pattern.js";
import { entryFault, withoutTwins } from "../core/manifest.js";
import type { NameKey } from "../core/name-key.js";
import { type Listing, StoreError } from "../store.js";
import { objectName } from "./name-of.js";
import type { Withdrawals } from "./withdrawal.js";

/** The coarsest clock of a file system in use (FAT) counts in steps of 2 s. */
const RACY_MS = 2_000;
/** Files read at once: twice Node's four file threads. */
const READS_AT_ONCE = 8;

export type FoundFile = { readonly path: string; readonly id: ObjectId; readonly entry: DiskEntry };

/** The files of each object, by its id's key; and in words what is no object's file. */
export type Found = {
  readonly files: ReadonlyMap<string, readonly FoundFile[]>;
  readonly problems: readonly string[];
};

/** What fits the pattern, as it was seen; without an id its number is too large. */
type Seen = Omit<FoundFile, "id"> & { readonly id: ObjectId | undefined; readonly key: string };

/** What fits in one folder. `at`: its path within the store's folder, empty or with a `/` at its end. */
type Shown = { readonly at: string; readonly seen: readonly Seen[] };

type Cached = {
  readonly bytes: number;
  readonly changedAtWallMs: number;
  readonly isSettled: boolean;
  readonly entry: ManifestEntry;
};

export type FolderFilesOptions = {
  readonly disk: Disk;
  readonly wallMs: () => number;
  readonly folder: string;
  readonly pattern: Pattern;
  readonly nameKey: NameKey;
  readonly digestOf: Digest;
  /** The removals in this folder: one that a crash cut off is ended before anything is found. */
  readonly withdrawals: Withdrawals;
  readonly breathe: Breathe;
};

/** The files of one folder that fit one pattern. */
export class FolderFiles {
  readonly #options: FolderFilesOptions;
  #cache = new Map<string, Cached>();
  #found: { readonly shown: readonly Shown[]; readonly found: Found } | undefined;
  /** The last list, if nothing of it has to be read again. */
  #listed: { readonly found: Found; readonly listing: Listing } | undefined;

  constructor(options: FolderFilesOptions) {
    this.#options = options;
  }

  /**
   * Finds the files without reading them, those of one object together. What was found before is
   * answered again while the folder shows the same.
   * @throws {StoreError} `unavailable` if the folder is not there
   * @throws {DiskError} if it cannot be listed
   */
  async find(): Promise<Found> {
    const before = this.#found;
    const shown = await this.#show(before?.shown ?? []);
    if (before !== undefined && isSameShown(shown, before.shown)) return before.found;
    const found = await meant(shown, this.#options.breathe);
    this.#found = { shown, found };
    return found;
  }

  /** Lists the objects, reading the files that may have changed since the list before. */
  async list(): Promise<Listing> {
    const found = await this.find();
    if (this.#listed?.found === found) return this.#listed.listing;
    const { breathe } = this.#options;
    const problems = [...found.problems];
    const files: FoundFile[] = [];
    await eachInBreaths(found.files, breathe, ([key, same]) => {
      const [first, second] = same;
      if (first !== undefined && second === undefined) files.push(first);
      else problems.push(twoFiles(key, same));
    });
    const cache = new Map<string, Cached>();
    let isSettled = true;
    let next = 0;
    const readSome = async () => {
      for (let i = next++; i < files.length; i = next++) {
        if (i > 0 && i % PIECE === 0) await breathe();
        const file = files[i];
        if (file === undefined) return;
        const cached = this.#known(file) ?? (await this.#look(file));
        if (typeof cached === "object") cache.set(file.path, cached);
        else if (cached !== undefined) problems.push(cached);
        isSettled &&= typeof cached === "object" && cached.isSettled;
      }
    };
    await Promise.all(Array.from({ length: READS_AT_ONCE }, readSome));
    this.#cache = cache;
    const sound: ManifestEntry[] = [];
    await eachInBreaths(cache.values(), breathe, ({ entry }) => {
      const fault = entryFault(entry);
      if (fault === undefined) sound.push(entry);
      else problems.push(fault);
    });
    const built = withoutTwins(await sortInBreaths(sound, breathe, compareIds));
    const listing = {
      manifest: built.manifest,
      problems: [...problems, ...built.problems].sort(),
    };
    this.#listed = isSettled ? { found, listing } : undefined;
    return listing;
  }

  /** All folders in which the pattern's files may be, as they are now. */
  async #show(before: readonly Shown[]): Promise<readonly Shown[]> {
    const { disk, folder, pattern, breathe, withdrawals } = this.#options;
    const shown: Shown[] = [];
    const walk = async (at: string, depth: number): Promise<void> => {
      const part = pattern.parts[depth];
      if (part === undefined) return;
      const isLast = depth === pattern.parts.length - 1;
      if (!isLast && part.literal !== undefined && depth > 0) {
        return walk(`${at}${part.literal}/`, depth + 1);
      }
      const here = joinPath(folder, at).replace(/(?<=.)\/$/, "");
      let entries = await disk.list(here);
      if (await withdrawals.settle(here, entries ?? [])) entries = await disk.list(here);
      if (entries === undefined && depth === 0) throw notThere(folder);
      await this.#sweep(at, entries ?? []);
      const fitting = await filterInBreaths(entries ?? [], breathe, ({ name }) => fits(part, name));
      if (isLast) shown.push({ at, seen: await this.#see(at, fitting, before) });
      else {
        for (const { kind, name } of fitting) {
          if (kind === "folder") await walk(`${at}${name}/`, depth + 1);
        }
      }
    };
    await walk("", 0);
    return shown;
  }

  /** What a folder's entries mean. What is as it was before is the same object: both lists are in order. */
  async #see(
    at: string,
    entries: readonly DiskEntry[],
    before: readonly Shown[],
  ): Promise<readonly Seen[]> {
    const { pattern, breathe } = this.#options;
    const old = before.find((one) => one.at === at)?.seen ?? [];
    const seen: Seen[] = [];
    let next = 0;
    await eachInBreaths(entries, breathe, (entry) => {
      while ((old[next]?.entry.name ?? entry.name) < entry.name) next += 1;
      const known = old[next]?.entry.name === entry.name ? old[next] : undefined;
      if (known !== undefined && isSameEntry(known.entry, entry)) seen.push(known);
      else if (known !== undefined) seen.push({ ...known, entry });
      else {
        const path = at + entry.name;
        const id = readPath(pattern, path)?.id;
        seen.push({ path, entry, id, key: id === undefined ? "" : idKey(id) });
      }
    });
    return seen;
  }

  /** What killed writes have left goes; a failure means that it is tried with the next list. */
  async #sweep(at: string, entries: readonly DiskEntry[]): Promise<void> {
    const { disk, folder, wallMs, breathe } = this.#options;
    for (const [i, entry] of entries.entries()) {
      if (i > 0 && i % PIECE === 0) await breathe();
      const isOld = wallMs() - entry.changedAtWallMs >= LEFTOVER_AGE_MS;
      if (!isOld || !isLeftover(entry)) continue;
      try {
        await disk.remove(joinPath(folder, `${at}${entry.name}`));
      } catch (error) {
        if (!(error instanceof DiskError)) throw error;
      }
    }
  }

  /** As it was read before, if it cannot have changed since. */
  #known({ path, entry }: FoundFile): Cached | undefined {
    const before = this.#cache.get(path);
    const isSame =
      before?.bytes === entry.bytes && before.changedAtWallMs === entry.changedAtWallMs;
    return isSame && before.isSettled ? before : undefined;
  }

  /** Words if it cannot be taken in; `undefined` if it has gone meanwhile. */
  async #look(file: FoundFile): Promise<Cached | string | undefined> {
    const { bytes, changedAtWallMs } = file.entry;
    const { disk, folder, nameKey, digestOf } = this.#options;
    const readAtWallMs = this.#options.wallMs();
    let content: Uint8Array | undefined;
    try {
      content = await disk.read(joinPath(folder, file.path), OBJECT_BYTES_MAX);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      if (error.kind !== "too-large") return `${file.path} cannot be read: ${error.message}`;
      return `${file.path} has ${bytes} bytes, more than the ${OBJECT_BYTES_MAX} of an object`;
    }
    if (content === undefined) return undefined;
    const name = objectName(nameKey, file.path, content);
    return {
      bytes,
      changedAtWallMs,
      isSettled: content.length === bytes && readAtWallMs - changedAtWallMs >= RACY_MS,
      entry: { ...file.id, name, bytes: content.length, digest: digestOf(content) },
    };
  }
}

/** Which files are whose, of all that the folders show. */
async function meant(shown: readonly Shown[], breathe: Breathe): Promise<Found> {
  const files = new Map<string, FoundFile[]>();
  const problems: string[] = [];
  let count = 0;
  const take = (one: Seen) => {
    const { path, entry, key } = one;
    if (count > OBJECTS_MAX) return;
    if (!isNumbered(one)) problems.push(`${path}: the number in its name is too large`);
    else if (entry.kind !== "file") problems.push(`${path} is not a file`);
    else if (++count > OBJECTS_MAX) {
      problems.push(`more than ${OBJECTS_MAX} objects: ${path} and those after it are left out`);
    } else {
      const same = files.get(key);
      if (same === undefined) files.set(key, [one]);
      else same.push(one);
    }
  };
  for (const { seen } of shown) await eachInBreaths(seen, breathe, take);
  return { files, problems };
}

function isNumbered(one: Seen): one is Seen & FoundFile {
  return one.id !== undefined;
}

function isSameShown(a: readonly Shown[], b: readonly Shown[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ at, seen }, i) => {
    const other = b[i];
    if (other?.at !== at || other.seen.length !== seen.length) return false;
    return seen.every((one, n) => one === other.seen[n]);
  });
}

function isSameEntry(one: DiskEntry, other: DiskEntry): boolean {
  return (
    one.kind === other.kind &&
    one.bytes === other.bytes &&
    one.changedAtWallMs === other.changedAtWallMs
  );
}

/** For operators: `camera 1 is in two files: camera01.conf and camera1.conf`. */
export function twoFiles(key: string, files: readonly { readonly path: string }[]): string {
  const paths = files.map((file) => file.path).join(" and ");
  return `${key} is in ${files.length === 2 ? "two" : files.length} files: ${paths}`;
}

/** The folder of a store is not there: an unmounted disk, a mistyped path. */
export function notThere(folder: string): StoreError {
  return new StoreError("unavailable", `folder ${folder} is not there`);
}

function fits(part: PatternPart, name: string): boolean {
  return part.literal === undefined ? part.form.test(name) : part.literal === name;
}
