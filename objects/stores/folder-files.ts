// Which files of a folder are objects: found by a pattern, read only when they may have changed.
//
// A file is read again if its size or time differs, or if it was so young when it was read that it
// may have changed again within the same tick of its clock. A folder that shows what it showed at
// the look before gives the list of before: most looks find nothing new, and cost a comparison.
// Knows no reload and no rules of put.

import type { Digest } from "../../base/content.js";
import { isLeftover, LEFTOVER_AGE_MS } from "../../base/leftovers.js";
import { joinPath } from "../../base/path.js";
import { type Disk, type DiskEntry, DiskError } from "../../base/world.js";
import { OBJECT_BYTES_MAX, OBJECTS_MAX } from "../../proto/limits.js";
import { idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { type Pattern, type PatternPart, readPath } from "../../proto/pattern.js";
import { buildManifest } from "../core/manifest.js";
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

/** What fits in one folder. `at`: its path within the store's folder, empty or with a `/` at its end. */
type Shown = { readonly at: string; readonly entries: readonly DiskEntry[] };

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
    const shown = await this.#show();
    if (this.#found !== undefined && isSameShown(shown, this.#found.shown))
      return this.#found.found;
    const found = meant(this.#options.pattern, shown);
    this.#found = { shown, found };
    return found;
  }

  /** Lists the objects, reading the files that may have changed since the list before. */
  async list(): Promise<Listing> {
    const found = await this.find();
    if (this.#listed?.found === found) return this.#listed.listing;
    const problems = [...found.problems];
    const files: FoundFile[] = [];
    for (const [key, same] of found.files) {
      const [first, second] = same;
      if (first !== undefined && second === undefined) files.push(first);
      else problems.push(twoFiles(key, same));
    }
    const cache = new Map<string, Cached>();
    let isSettled = true;
    let next = 0;
    const readSome = async () => {
      for (let i = next++; i < files.length; i = next++) {
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
    const built = buildManifest([...cache.values()].map((cached) => cached.entry));
    const listing = {
      manifest: built.manifest,
      problems: [...problems, ...built.problems].sort(),
    };
    this.#listed = isSettled ? { found, listing } : undefined;
    return listing;
  }

  /** All folders in which the pattern's files may be, as they are now. */
  async #show(): Promise<readonly Shown[]> {
    const { disk, folder, pattern, withdrawals } = this.#options;
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
      const fitting = (entries ?? []).filter(({ name }) => fits(part, name));
      if (isLast) shown.push({ at, entries: fitting });
      else {
        for (const { kind, name } of fitting) {
          if (kind === "folder") await walk(`${at}${name}/`, depth + 1);
        }
      }
    };
    await walk("", 0);
    return shown;
  }

  /** What killed writes have left goes; a failure means that it is tried with the next list. */
  async #sweep(at: string, entries: readonly DiskEntry[]): Promise<void> {
    const { disk, folder, wallMs } = this.#options;
    for (const entry of entries) {
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
function meant(pattern: Pattern, shown: readonly Shown[]): Found {
  const files = new Map<string, FoundFile[]>();
  const problems: string[] = [];
  let count = 0;
  for (const { at, entries } of shown) {
    for (const entry of entries) {
      if (count > OBJECTS_MAX) continue;
      const path = at + entry.name;
      const meaning = readPath(pattern, path);
      if (meaning === undefined) problems.push(`${path}: the number in its name is too large`);
      else if (entry.kind !== "file") problems.push(`${path} is not a file`);
      else if (++count > OBJECTS_MAX) {
        problems.push(`more than ${OBJECTS_MAX} objects: ${path} and those after it are left out`);
      } else {
        const key = idKey(meaning.id);
        const same = files.get(key);
        if (same === undefined) files.set(key, [{ path, id: meaning.id, entry }]);
        else same.push({ path, id: meaning.id, entry });
      }
    }
  }
  return { files, problems };
}

function isSameShown(a: readonly Shown[], b: readonly Shown[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, i) => {
    const other = b[i];
    return other?.at === one.at && isSameEntries(one.entries, other.entries);
  });
}

function isSameEntries(a: readonly DiskEntry[], b: readonly DiskEntry[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i];
    const other = b[i];
    const isSame =
      one?.name === other?.name &&
      one?.kind === other?.kind &&
      one?.bytes === other?.bytes &&
      one?.changedAtWallMs === other?.changedAtWallMs;
    if (!isSame) return false;
  }
  return true;
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
