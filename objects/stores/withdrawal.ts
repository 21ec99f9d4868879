// Taking a file out of its place, or putting another there, only if it is still what was read: no system
// does that in one step.
//
// The file is first renamed to a hidden name of Locum's, where nobody finds it to write to it, and
// read there. Edited meanwhile it goes back to its place, unless somebody has put something newer
// there. If it is what was meant it goes, where it was to be removed; where it was to be replaced
// it goes when the new one has its place. The hidden name says which, and what the file was to be,
// so whoever finds one after a crash ends it the same way: a removal is done or has never begun, a
// file has the old content or the new.
//
// What is not seen: an editor that had the file open and writes into it after it was read there.

import type { Digest } from "../../base/content.js";
import { unfinishedName } from "../../base/leftovers.js";
import { folderOf, joinPath, nameOf } from "../../base/path.js";
import { type Disk, type DiskEntry, DiskError } from "../../base/world.js";
import { OBJECT_BYTES_MAX } from "../../proto/limits.js";

const OUT = /^\.(.+)\.([0-9a-f]{16})\.locum-(out|old)$/;
const DIGITS = 16;
/** The longest file name that every system in use takes. */
const NAME_BYTES_MAX = 255;

export type WithdrawalsGiven = { readonly disk: Disk; readonly digestOf: Digest };

/** What becomes of a file that is what it was to be: it goes, or stays unless a new one has its place. */
type Meant = "out" | "old";

/** True of the name of a file that is being removed or replaced, or where that was cut off. */
export function isWithdrawn({ name, kind }: Pick<DiskEntry, "name" | "kind">): boolean {
  return kind === "file" && OUT.test(name);
}

/** The removals and replacements of one folder and those below it. */
export class Withdrawals {
  readonly #given: WithdrawalsGiven;
  /** Paths of files that are out of their places for the moment. */
  readonly #underWay = new Set<string>();

  constructor(given: WithdrawalsGiven) {
    this.#given = given;
  }

  /**
   * Removes a file whose content is that. `edited`: it is another by now, and stands there.
   * @throws {DiskError} it may be out of its place then: `settle` before it is looked for again
   */
  async remove(path: string, digest: string): Promise<"gone" | "edited"> {
    const { disk } = this.#given;
    const out = hiddenName(path, digest, "out");
    if (out === undefined) {
      await disk.remove(path);
      return "gone";
    }
    return this.#alone(out, async () => {
      if (!(await disk.renameLoosely(path, out))) return "gone";
      return this.#end({ out, path, digest, meant: "out" }, (left) => disk.remove(left));
    });
  }

  /**
   * Puts a file in the place of one whose content is that. `edited`: it is another by now, and stands
   * there. Deleted meanwhile, the new one is put all the same.
   * @throws {DiskError} as `remove`
   */
  async replace(path: string, digest: string, bytes: Uint8Array): Promise<"done" | "edited"> {
    const { disk, digestOf } = this.#given;
    const old = hiddenName(path, digest, "old");
    if (old === undefined) {
      await disk.replace(path, bytes);
      return "done";
    }
    const unique = digestOf(new TextEncoder().encode(path)).slice(0, DIGITS);
    const fresh = joinPath(folderOf(path), unfinishedName(unique));
    // On the disk first: one that is full leaves the old one where it is.
    await disk.replace(fresh, bytes, { rightsOf: path });
    return this.#alone(old, async () => {
      const isOut = await disk.renameLoosely(path, old);
      let isDone = false;
      try {
        const found = isOut ? await this.#read(old) : undefined;
        const isMeant = found === undefined || this.#isContent(found, digest);
        isDone = isMeant && (await disk.renameNew(fresh, path));
      } finally {
        if (!isDone) {
          if (isOut) await this.#end({ out: old, path, digest, meant: "old" });
          await this.#sweep(fresh);
        }
      }
      if (isDone && isOut) await this.#sweep(old);
      return isDone ? "done" : "edited";
    });
  }

  /**
   * Ends in a folder what was cut off; true if a file is in its place again.
   * @throws {DiskError} if one that was edited cannot go back
   */
  async settle(folder: string, entries: readonly DiskEntry[]): Promise<boolean> {
    let isBack = false;
    for (const entry of entries) {
      if (!isWithdrawn(entry)) continue; // Almost all, of perhaps 100,000.
      const out = joinPath(folder, entry.name);
      if (this.#underWay.has(out)) continue;
      const [, name = "", digest = "", word] = OUT.exec(entry.name) ?? [];
      const meant = word === "old" ? "old" : "out";
      const cutOff = { out, path: joinPath(folder, name), digest, meant } as const;
      const end = await this.#end(cutOff);
      isBack ||= end === "edited";
    }
    return isBack;
  }

  async #end(
    { out, path, digest, meant }: { out: string; path: string; digest: string; meant: Meant },
    drop: (path: string) => Promise<void> = (left) => this.#sweep(left),
  ): Promise<"gone" | "edited"> {
    const { disk } = this.#given;
    const found = await this.#read(out);
    if (found === undefined) {
      // Another agent in the same folder has ended it.
      return (await disk.read(path)) === undefined ? "gone" : "edited";
    }
    const goes = meant === "out" && this.#isContent(found, digest);
    if (!goes && (await disk.renameNew(out, path))) return "edited";
    // What stands in its place by now was written after it.
    await drop(out);
    return goes ? "gone" : "edited";
  }

  #isContent(found: Uint8Array | "unreadable", digest: string): boolean {
    if (found === "unreadable") return false;
    return this.#given.digestOf(found).startsWith(digest.slice(0, DIGITS));
  }

  async #alone<T>(out: string, work: () => Promise<T>): Promise<T> {
    this.#underWay.add(out);
    try {
      return await work();
    } finally {
      this.#underWay.delete(out);
    }
  }

  /** What does not go hides nothing: it is tried again with the next list. */
  async #sweep(out: string): Promise<void> {
    try {
      await this.#given.disk.remove(out);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
    }
  }

  /** What cannot be read is nothing that anybody knows: it goes back. */
  async #read(out: string): Promise<Uint8Array | "unreadable" | undefined> {
    try {
      return await this.#given.disk.read(out, OBJECT_BYTES_MAX);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return "unreadable";
    }
  }
}

/** Where a file is for the moment; undefined: its own name is too long for that. */
function hiddenName(path: string, digest: string, meant: Meant): string | undefined {
  const name = `.${nameOf(path)}.${digest.slice(0, DIGITS)}.locum-${meant}`;
  if (new TextEncoder().encode(name).length > NAME_BYTES_MAX) return undefined;
  return joinPath(folderOf(path), name);
}
