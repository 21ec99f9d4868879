// One main's record in memory and its way to the journal: what is in it is what the disk should say.
//
// One write at a time, of what has changed since the last. Whoever asks for a save while one is under
// way waits for the next, which writes what is known when it begins: however slow the disk, at most
// one save waits. A new list of items goes ahead of the entry that puts it in force. A save that
// nobody waits for and that fails is an alarm, and is tried again until it is done. Decides nothing.

import type { Deadline, Deadlines } from "../../../base/deadlines.js";
import type { Clock } from "../../../base/world.js";
import { type ItemTally, retally, tallyOf } from "../../core/objects/item-tally.js";
import type { RecordItem, ServerRecord } from "../../core/record/record.js";
import { planEntries, type StateEntry } from "../../core/record/state-entry.js";
import type { MainState } from "../../core/record/state-image.js";
import type { StateLog } from "./state-log.js";

export type RecordKeeperGiven = {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly state: StateLog;
  /** A quiet save failed, in words; or what failed before is on disk now. */
  problem(words: string | undefined): void;
};

/** Results of objects are on disk within this. */
const ITEMS_SAVE_MS = 250;
const AGAIN_MS = 10_000;

/** Keeps the record of one main. */
export class RecordKeeper {
  readonly #given: RecordKeeperGiven;
  readonly #soon: Deadline;
  #record: ServerRecord;
  #tally: ItemTally;
  /** The number of the list of items that the record has now. */
  #plan: number;
  /** What is not in the journal: the whole list, everything but the list, single items. */
  #isPlanNew = false;
  #isDirty: boolean;
  #items = new Set<number>();
  #isRemoved = false;
  #writing: Promise<string | undefined> = Promise.resolve(undefined);
  #next: Promise<string | undefined> | undefined;

  /** `isNew`: the journal has nothing of it yet. */
  constructor(given: RecordKeeperGiven, { record, plan }: MainState, isNew: boolean) {
    this.#given = given;
    this.#record = record;
    this.#tally = tallyOf(record.items);
    this.#plan = plan;
    this.#isDirty = isNew;
    this.#soon = given.deadlines.add(() => void this.saveQuietly());
  }

  get record(): ServerRecord {
    return this.#record;
  }

  /** How many of its items stand how. */
  get tally(): ItemTally {
    return this.#tally;
  }

  /** Changes the record in memory; nothing if it says so already. */
  change(part: Partial<ServerRecord>): void {
    const keys = Object.keys(part) as (keyof ServerRecord)[];
    if (keys.every((key) => part[key] === this.#record[key])) return;
    if (part.items !== undefined && part.items !== this.#record.items) {
      this.#plan += 1;
      this.#isPlanNew = true;
      this.#items.clear();
    }
    // The list is changed in place from now on: it is nobody else's.
    const items = part.items === undefined ? this.#record.items : [...part.items];
    if (items !== this.#record.items) this.#tally = tallyOf(items);
    this.#record = { ...this.#record, ...part, items };
    this.#isDirty = true;
  }

  /** Changes one item in place: a copy of 100,000 for each result would be the whole cost. */
  changeItem(index: number, item: RecordItem): void {
    const items = this.#record.items as RecordItem[];
    retally(this.#tally, items[index], item);
    items[index] = item;
    if (!this.#isPlanNew) this.#items.add(index);
    if (this.#soon.atMs === undefined) this.#saveIn(ITEMS_SAVE_MS);
  }

  /** Another list of items, on disk when this returns; or words, and the list is as it was. */
  async replan(items: readonly RecordItem[]): Promise<string | undefined> {
    const before = this.#record.items;
    this.change({ items });
    const words = await this.save();
    if (words !== undefined) this.change({ items: before });
    return words;
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

  /** The main is not monitored any more. Words if that could not be written. */
  async remove(): Promise<string | undefined> {
    this.#isRemoved = true;
    this.stop();
    await this.#writing;
    return this.#given.state.write([{ kind: "removed", name: this.#record.name }]);
  }

  async #write(): Promise<string | undefined> {
    if (this.#isRemoved) return undefined;
    const isPlanNew = this.#isPlanNew;
    const isDirty = this.#isDirty;
    const items = this.#items;
    const entries = this.#entries();
    if (entries.length === 0) return undefined;
    this.#isPlanNew = false;
    this.#isDirty = false;
    this.#items = new Set();
    const words = await this.#given.state.write(entries);
    if (words === undefined) return undefined;
    this.#isPlanNew ||= isPlanNew;
    this.#isDirty ||= isDirty;
    // Those of a list that is to be written anew are in it.
    this.#items = this.#isPlanNew ? new Set() : new Set([...items, ...this.#items]);
    return words;
  }

  #entries(): readonly StateEntry[] {
    const record = this.#record;
    const plan = this.#plan;
    const { name } = record;
    if (this.#isPlanNew) return planEntries(record, plan);
    const entries: StateEntry[] = [...this.#items].flatMap((index) => {
      const item = record.items[index];
      return item === undefined ? [] : { kind: "item" as const, name, plan, index, item };
    });
    if (this.#isDirty) entries.push({ kind: "server", record, plan, count: record.items.length });
    return entries;
  }

  #saveIn(ms: number): void {
    this.#given.deadlines.set(this.#soon, this.#given.clock.nowMs() + ms);
  }
}
