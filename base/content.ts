// Contents, each a file named by its SHA-256: `<folder>/ab/abcdef…`. Equal contents are one file.
//
// Only the process that owns the folder writes to it; so what is there is listed once for each
// first pair of digits and then known. A file that is not what its name says is reported, never
// given out, and replaced when the right content is put again. Knows nothing of who refers to what.

import { BREATHLESS, type Breathe } from "./breath.js";
import { folderOf, joinPath } from "./path.js";
import { Turns } from "./turns.js";
import type { Disk } from "./world.js";

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => string;

export type ContentFound =
  | { readonly kind: "found"; readonly bytes: Uint8Array }
  | { readonly kind: "missing" }
  /** The file is there and is not what its name says. */
  | { readonly kind: "corrupt"; readonly path: string };

/** How a sweep leaves room for others; default: it takes none. */
export type SweepPace = {
  readonly breathe?: Breathe;
  readonly goOn?: () => Promise<boolean>;
};

const DIGEST = /^[0-9a-f]{64}$/;

/** Keeps contents. All methods reject with the Disk's DiskError and nothing else. */
export class Contents {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #digestOf: Digest;
  readonly #turns = new Turns();
  /** By the first two digits: what is there, with its size. */
  readonly #known = new Map<string, Promise<Map<string, number>>>();
  /** Put since the last sweep began: nobody may have had time to refer to them. */
  #young = new Set<string>();

  constructor(disk: Disk, folder: string, digestOf: Digest) {
    this.#disk = disk;
    this.#folder = folder;
    this.#digestOf = digestOf;
  }

  /** Where a content is or would be. */
  pathOf(digest: string): string {
    return joinPath(this.#folder, digest.slice(0, 2), digest);
  }

  /** Keeps a content; when it returns, the content survives a power cut. Answers its digest. */
  async put(bytes: Uint8Array): Promise<string> {
    const digest = this.#digestOf(bytes);
    this.#young.add(digest);
    await this.#turns.take(digest, async () => {
      const known = await this.#at(digest);
      if (known.get(digest) === bytes.length) return;
      const path = this.pathOf(digest);
      await this.#disk.makeFolder(folderOf(path));
      await this.#disk.replace(path, bytes);
      known.set(digest, bytes.length);
    });
    return digest;
  }

  /** The content, compared with its digest. */
  async get(digest: string): Promise<ContentFound> {
    if (!DIGEST.test(digest)) return { kind: "missing" };
    const path = this.pathOf(digest);
    const bytes = await this.#disk.read(path);
    if (bytes === undefined) return { kind: "missing" };
    if (this.#digestOf(bytes) === digest) return { kind: "found", bytes };
    // Forgotten, so that the next put writes it anew.
    (await this.#at(digest)).delete(digest);
    return { kind: "corrupt", path };
  }

  /** True if there is a file for it; whether it is sound only `get` tells. */
  async has(digest: string): Promise<boolean> {
    return DIGEST.test(digest) && (await this.#at(digest)).has(digest);
  }

  /**
   * As `has`, and keeps it from the sweep that runs or comes next: for one who is about to refer to
   * a content that is there already.
   */
  async claim(digest: string): Promise<boolean> {
    this.#young.add(digest);
    return this.#turns.take(digest, () => this.has(digest));
  }

  /**
   * Removes what is not in `keep`, except what was put or claimed since the sweep before: between a put and
   * the first reference to it nobody else can know that it is wanted. `goOn` is asked after each that
   * went: false ends it there. Answers how many went.
   */
  async sweep(
    keep: ReadonlySet<string>,
    { breathe = BREATHLESS, goOn }: SweepPace = {},
  ): Promise<number> {
    const young = this.#young;
    this.#young = new Set();
    const folders = (await this.#disk.list(this.#folder)) ?? [];
    let count = 0;
    for (const { name, kind } of folders) {
      if (kind !== "folder" || !/^[0-9a-f]{2}$/.test(name)) continue;
      await breathe();
      for (const digest of [...(await this.#at(name)).keys()]) {
        if (keep.has(digest) || young.has(digest)) continue;
        const gone = await this.#turns.take(digest, async () => {
          if (this.#young.has(digest)) return 0;
          (await this.#at(digest)).delete(digest);
          await this.#disk.remove(this.pathOf(digest));
          return 1;
        });
        count += gone;
        if (gone > 0 && (await goOn?.()) === false) return count;
      }
    }
    return count;
  }

  #at(digest: string): Promise<Map<string, number>> {
    const prefix = digest.slice(0, 2);
    const before = this.#known.get(prefix);
    if (before !== undefined) return before;
    const listed = this.#disk.list(joinPath(this.#folder, prefix)).then((entries = []) => {
      const files = entries.filter((e) => e.kind === "file" && DIGEST.test(e.name));
      return new Map(files.map((e) => [e.name, e.bytes]));
    });
    this.#known.set(prefix, listed);
    // A folder that could not be listed is asked again.
    listed.catch(() => this.#known.delete(prefix));
    return listed;
  }
}
