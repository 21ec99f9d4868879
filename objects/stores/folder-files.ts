// Which files of a folder are objects: found by a pattern, read only when they may have changed.
//
// A file is read again if its size or time differs, or if it was so young when it was read that it
// may have changed again within the same tick of its clock. Knows no reload and no rules of put.

import type { Digest } from "../../base/content.js";
import { joinPath } from "../../base/path.js";
import { type Disk, type DiskEntry, DiskError } from "../../base/world.js";
import { OBJECT_BYTES_MAX, OBJECTS_MAX } from "../../proto/limits.js";
import { idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { type Pattern, type PatternPart, readPath } from "../../proto/pattern.js";
import { buildManifest } from "../core/manifest.js";
import type { NameKey } from "../core/name-key.js";
import { type Listing, StoreError } from "../store.js";
import { objectName } from "./name-of.js";

/** The coarsest clock of a file system in use (FAT) counts in steps of 2 s. */
const RACY_MS = 2_000;
/** Files read at once: twice Node's four file threads. */
const READS_AT_ONCE = 8;

export type FoundFile = { readonly path: string; readonly id: ObjectId; readonly entry: DiskEntry };

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
};

/** The files of one folder that fit one pattern. */
export class FolderFiles {
  readonly #options: FolderFilesOptions;
  #cache = new Map<string, Cached>();

  constructor(options: FolderFilesOptions) {
    this.#options = options;
  }

  /**
   * Finds the files without reading them, those of one object together.
   * @throws {StoreError} `unavailable` if the folder is not there
   * @throws {DiskError} if it cannot be listed
   */
  async find(): Promise<{ found: Map<string, FoundFile[]>; problems: string[] }> {
    const found = new Map<string, FoundFile[]>();
    const problems: string[] = [];
    const { disk, folder, pattern } = this.#options;
    let count = 0;
    const walk = async (at: string, depth: number): Promise<void> => {
      const part = pattern.parts[depth];
      if (part === undefined) return;
      const isLast = depth === pattern.parts.length - 1;
      if (!isLast && part.literal !== undefined && depth > 0) {
        return walk(`${at}${part.literal}/`, depth + 1);
      }
      const entries = await disk.list(joinPath(folder, at).replace(/(?<=.)\/$/, ""));
      if (entries === undefined && depth === 0) throw notThere(folder);
      for (const entry of entries ?? []) {
        if (!fits(part, entry.name)) continue;
        if (!isLast && entry.kind === "folder") await walk(`${at}${entry.name}/`, depth + 1);
        if (!isLast || count > OBJECTS_MAX) continue;
        const path = at + entry.name;
        const meaning = readPath(pattern, path);
        if (meaning === undefined) problems.push(`${path}: the number in its name is too large`);
        else if (entry.kind !== "file") problems.push(`${path} is not a file`);
        else if (++count > OBJECTS_MAX) {
          problems.push(
            `more than ${OBJECTS_MAX} objects: ${path} and those after it are left out`,
          );
        } else {
          const key = idKey(meaning.id);
          const files = found.get(key);
          if (files === undefined) found.set(key, [{ path, id: meaning.id, entry }]);
          else files.push({ path, id: meaning.id, entry });
        }
      }
    };
    await walk("", 0);
    return { found, problems };
  }

  /** Lists the objects, reading the files that may have changed since the list before. */
  async list(): Promise<Listing> {
    const { found, problems } = await this.find();
    const files: FoundFile[] = [];
    for (const [key, same] of found) {
      const [first, second] = same;
      if (first !== undefined && second === undefined) files.push(first);
      else problems.push(twoFiles(key, same));
    }
    const cache = new Map<string, Cached>();
    let next = 0;
    const readSome = async () => {
      for (let i = next++; i < files.length; i = next++) {
        const file = files[i];
        if (file === undefined) return;
        const cached = await this.#look(file);
        if (typeof cached === "string") problems.push(cached);
        else if (cached !== undefined) cache.set(file.path, cached);
      }
    };
    await Promise.all(Array.from({ length: READS_AT_ONCE }, readSome));
    this.#cache = cache;
    const built = buildManifest([...cache.values()].map((cached) => cached.entry));
    return { manifest: built.manifest, problems: [...problems, ...built.problems].sort() };
  }

  /** Words if it cannot be taken in; `undefined` if it has gone meanwhile. */
  async #look(file: FoundFile): Promise<Cached | string | undefined> {
    const { bytes, changedAtWallMs } = file.entry;
    const before = this.#cache.get(file.path);
    const isSame = before?.bytes === bytes && before.changedAtWallMs === changedAtWallMs;
    if (before !== undefined && isSame && before.isSettled) return before;
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
