// The gap reports of outages that have ended, a file each: `gaps/<main>/<epoch>.json`.
//
// The newest GAP_LISTS_MAX of a main are kept. Their figures are in the event log and the history, too,
// so a list that cannot be written costs the rows and delays nothing: it is tried once, with a limit.

import type { Deadlines } from "../../../base/deadlines.js";
import { joinPath } from "../../../base/path.js";
import { DiskError, type World } from "../../../base/world.js";
import { StoreError } from "../../../objects/store.js";
import { GAP_LISTS_MAX } from "../../../proto/limits.js";
import { type GapList, gapListText, parseGapList } from "../../core/outage/gap-list.js";
import { inTime } from "../in-time.js";
import { fileNameOf } from "./file-name.js";

/** A disk that does not take a list within this does without. */
const WRITE_LIMIT_MS = 5_000;
/** Of 100,000 objects with the longest names. */
const LIST_BYTES_MAX = 64 * 1024 * 1024;
/** Somebody who pages through a list comes again within this. */
const REMEMBERED_MS = 30_000;

const FILE = /^(\d{1,20})\.json$/;

/** Keeps gap lists. Never rejects. */
export class GapLists {
  readonly #given: {
    readonly world: Pick<World, "clock" | "disk" | "log">;
    readonly deadlines: Deadlines;
  };
  readonly #folder: string;
  readonly #forget: ReturnType<Deadlines["add"]>;
  /** The list read last. */
  #read: { readonly path: string; readonly list: GapList } | undefined;

  constructor(
    given: { readonly world: Pick<World, "clock" | "disk" | "log">; readonly deadlines: Deadlines },
    folder: string,
  ) {
    this.#given = given;
    this.#folder = folder;
    this.#forget = given.deadlines.add(() => {
      this.#read = undefined;
    });
  }

  /** Keeps a main's list, and the newest of those before it. */
  async keep(name: string, list: GapList): Promise<void> {
    const { world, deadlines } = this.#given;
    const time = { clock: world.clock, deadlines };
    try {
      await inTime(time, WRITE_LIMIT_MS, "the disk", this.#write(name, list));
    } catch (error) {
      if (!(error instanceof DiskError) && !(error instanceof StoreError)) throw error;
      const epoch = String(list.epoch);
      world.log("error", "gaps.notKept", { server: name, epoch, words: error.message });
    }
  }

  /** The epochs of the outages whose lists are kept, oldest first. */
  async epochs(name: string): Promise<readonly bigint[]> {
    try {
      const there = (await this.#given.world.disk.list(this.#folderOf(name))) ?? [];
      return there
        .flatMap(({ name: file }) => FILE.exec(file)?.[1] ?? [])
        .map(BigInt)
        .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return [];
    }
  }

  /** A list; words if it cannot be read, undefined if there is none. */
  async read(name: string, epoch: bigint): Promise<GapList | string | undefined> {
    const path = this.#pathOf(name, epoch);
    const { world, deadlines } = this.#given;
    deadlines.set(this.#forget, world.clock.nowMs() + REMEMBERED_MS);
    if (this.#read?.path === path) return this.#read.list;
    try {
      const bytes = await world.disk.read(path, LIST_BYTES_MAX);
      if (bytes === undefined) return undefined;
      const list = parseGapList(new TextDecoder().decode(bytes));
      if (typeof list === "string") return `${path} ${list}`;
      this.#read = { path, list };
      return list;
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return error.message;
    }
  }

  /** The main is not monitored any more. */
  async forget(name: string): Promise<void> {
    try {
      for (const epoch of await this.epochs(name)) await this.#remove(name, epoch);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
    }
  }

  async #write(name: string, list: GapList): Promise<void> {
    const { disk } = this.#given.world;
    await disk.makeFolder(this.#folderOf(name));
    await disk.replace(this.#pathOf(name, list.epoch), new TextEncoder().encode(gapListText(list)));
    this.#read = undefined;
    const all = await this.epochs(name);
    for (const epoch of all.slice(0, -GAP_LISTS_MAX)) await this.#remove(name, epoch);
  }

  #remove(name: string, epoch: bigint): Promise<void> {
    return this.#given.world.disk.remove(this.#pathOf(name, epoch));
  }

  #folderOf(name: string): string {
    return joinPath(this.#folder, fileNameOf(name));
  }

  #pathOf(name: string, epoch: bigint): string {
    return joinPath(this.#folderOf(name), `${epoch}.json`);
  }
}
