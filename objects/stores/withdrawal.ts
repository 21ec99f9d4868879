// Taking a file out of its place only if it is still what was read: no system does that in one step.
//
// The file is first renamed to a hidden name of Locum's, where nobody finds it to write to it, and read
// there. If it is what was meant it goes; edited meanwhile it goes back to its place, unless somebody
// has put something newer there. The hidden name says what the file was to be, so whoever finds one
// after a crash ends it the same way, and a removal that was cut off is done or has never begun.
//
// What is not seen: an editor that had the file open and writes into it after it was read there.

import type { Digest } from "../../base/content.js";
import { folderOf, joinPath, nameOf } from "../../base/path.js";
import { type Disk, type DiskEntry, DiskError } from "../../base/world.js";
import { OBJECT_BYTES_MAX } from "../../proto/limits.js";

const OUT = /^\.(.+)\.([0-9a-f]{16})\.locum-out$/;
const DIGITS = 16;
/** The longest file name that every system in use takes. */
const NAME_BYTES_MAX = 255;

export type WithdrawalsGiven = { readonly disk: Disk; readonly digestOf: Digest };

/** True of the name of a file that is being removed, or whose removal was cut off. */
export function isWithdrawn({ name, kind }: Pick<DiskEntry, "name" | "kind">): boolean {
  return kind === "file" && OUT.test(name);
}

/** The removals of one folder and those below it. */
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
    const name = `.${nameOf(path)}.${digest.slice(0, DIGITS)}.locum-out`;
    if (new TextEncoder().encode(name).length > NAME_BYTES_MAX) {
      await disk.remove(path);
      return "gone";
    }
    const out = joinPath(folderOf(path), name);
    this.#underWay.add(out);
    try {
      if (!(await disk.renameLoosely(path, out))) return "gone";
      return await this.#end(out, path, digest, (left) => disk.remove(left));
    } finally {
      this.#underWay.delete(out);
    }
  }

  /**
   * Ends the removals in a folder that were cut off; true if a file is in its place again.
   * @throws {DiskError} if one that was edited cannot go back
   */
  async settle(folder: string, entries: readonly DiskEntry[]): Promise<boolean> {
    let isBack = false;
    for (const entry of entries) {
      if (!isWithdrawn(entry)) continue; // Almost all, of perhaps 100,000.
      const out = joinPath(folder, entry.name);
      if (this.#underWay.has(out)) continue;
      const [, name = "", digest = ""] = OUT.exec(entry.name) ?? [];
      const end = await this.#end(out, joinPath(folder, name), digest, (left) => this.#sweep(left));
      isBack ||= end === "edited";
    }
    return isBack;
  }

  async #end(
    out: string,
    path: string,
    digest: string,
    drop: (path: string) => Promise<void>,
  ): Promise<"gone" | "edited"> {
    const { disk, digestOf } = this.#given;
    const found = await this.#read(out);
    if (found === undefined) {
      // Another agent in the same folder has ended it.
      return (await disk.read(path)) === undefined ? "gone" : "edited";
    }
    const isMeant = found !== "unreadable" && digestOf(found).startsWith(digest.slice(0, DIGITS));
    if (!isMeant && (await disk.renameNew(out, path))) return "edited";
    // What stands in its place by now was written after it.
    await drop(out);
    return isMeant ? "gone" : "edited";
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
