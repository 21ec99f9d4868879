// One main's record in memory and its way to the disk: what is in it is what the disk should say.
//
// One write at a time. Whoever asks for a save while one is under way waits for the next, which
// writes what is known when it begins: however slow the disk, at most one save waits. A save that
// nobody waits for and that fails is an alarm, and is tried again until it is done. Decides nothing.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Clock } from "../../base/world.js";
import type { RecordItem, ServerRecord } from "../core/record.js";
import type { Records } from "./records.js";

export type RecordKeeperGiven = {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly records: Records;
  /** A quiet save failed, in words; or what failed before is on disk now. */
  problem(words: string | undefined): void;
};

/** Results of objects are on disk within this, and a bit more for long lists. */
const ITEMS_SAVE_MS = 1_000;
/** 100,000 items: every 11 s, for writing them takes a good part of a second. */
const ITEM_SAVE_MS = 0.1;
const AGAIN_MS = 10_000;

/** Keeps the record of one main. */
export class RecordKeeper {
  readonly #given: RecordKeeperGiven;
  readonly #soon: Deadline;
  #record: ServerRecord;
  #isDirty: boolean;
  #isRemoved = false;
  #writing: Promise<string | undefined> = Promise.resolve(undefined);
  #next: Promise<string | undefined> | undefined;

  /** `isNew`: there is no file of it yet. */
  constructor(given: RecordKeeperGiven, record: ServerRecord, isNew: boolean) {
    this.#given = given;
    this.#record = record;
    this.#isDirty = isNew;
    this.#soon = given.deadlines.add(() => void this.saveQuietly());
  }

  get record(): ServerRecord {
    return this.#record;
  }

  /** Changes the record in memory; nothing if it says so already. */
  change(part: Partial<ServerRecord>): void {
    const keys = Object.keys(part) as (keyof ServerRecord)[];
    if (keys.every((key) => part[key] === this.#record[key])) return;
    this.#record = { ...this.#record, ...part };
    this.#isDirty = true;
  }

  /** Changes one item in place: a copy of 100,000 for each result would be the whole cost. */
  changeItem(index: number, item: RecordItem): void {
    const items = this.#record.items as RecordItem[];
    items[index] = item;
    this.#isDirty = true;
    if (this.#soon.atMs === undefined) this.#saveIn(ITEMS_SAVE_MS + items.length * ITEM_SAVE_MS);
  }

  /** Returns when everything known at this call is on disk, or words why not. */
  save(): Promise<string | undefined> {
    this.#next ??= this.#writing.then(() => {
      this.#next = undefined;
      this.#writing = this.#write();
      return this.#writing;
    });
    return this.#next;
  }

  /** As `save`; a failure is an alarm and is tried again. */
  async saveQuietly(): Promise<void> {
    const words = await this.save();
    if (this.#isRemoved) return;
    this.#given.problem(words);
    if (words !== undefined) this.#saveIn(AGAIN_MS);
  }

  /** Saves no more by itself. */
  stop(): void {
    this.#given.deadlines.set(this.#soon, undefined);
  }

  /** The main is not monitored any more. Words if its file could not be removed. */
  async remove(): Promise<string | undefined> {
    this.#isRemoved = true;
    this.stop();
    await this.#writing;
    return this.#given.records.remove(this.#record.name);
  }

  async #write(): Promise<string | undefined> {
    if (!this.#isDirty || this.#isRemoved) return undefined;
    this.#isDirty = false;
    const words = await this.#given.records.save(this.#record);
    if (words !== undefined) this.#isDirty = true;
    return words;
  }

  #saveIn(ms: number): void {
    this.#given.deadlines.set(this.#soon, this.#given.clock.nowMs() + ms);
  }
}
