// The backup agent's journal at work: what must not be forgotten, in one order for all mains.
//
// One batch at a time. What was told before is in the journal before what is written later, or with
// it; if a batch fails, happenings wait in their place and are tried again, and whoever writes gets
// words and decides what is true now. So no state is ever on disk without the decision that led to
// it. A start that could not be written goes ahead of everything else; while the journal refuses,
// it is tried again by itself, and whoever watches is told when that begins and ends. An epoch, a
// custody and a start are marked: cut off or put back, the journal says that they are missing.
// Compacts when the journal asks for it and at an orderly end. Decides nothing.

import type { Deadline, Deadlines } from "../../../base/deadlines.js";
import type { Journal } from "../../../base/journal.js";
import {
  JournalTrouble,
  type JournalWatcher,
  type Refused,
  refusedBy,
} from "../../../base/journal-trouble.js";
import type { Clock, Disk, Log } from "../../../base/world.js";
import { EVENTS_MAX } from "../../../proto/limits.js";
import { encodeEntry, type StateEntry } from "../../core/record/state-entry.js";
import type { StateImage } from "../../core/record/state-image.js";

export type StateLogGiven = {
  readonly journal: Journal;
  readonly disk: Pick<Disk, "freeBytes">;
  /** A file of the journal, to say how much room there is. */
  readonly path: string;
  /** To be done before anything is written; rejects as the journal does, and is tried again. */
  readonly first?: (() => Promise<void>) | undefined;
  /** What is in the journal. */
  readonly image: StateImage;
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly log: Log;
};

type Unit = {
  readonly entries: readonly StateEntry[];
  /** Undefined: nobody waits; tried again until it is done. */
  readonly told: ((words: string | undefined) => void) | undefined;
};

/** What happens is on disk within this: less than anybody would miss after a crash. */
const SOON_MS = 250;
const AGAIN_MS = 10_000;
/** Entries of one append, a page of items counted by its items: well below what is one write. */
const BATCH_WEIGHT_MAX = 2_000;

/** Writes the state of one backup agent. */
export class StateLog {
  readonly image: StateImage;
  readonly #given: StateLogGiven;
  readonly #soon: Deadline;
  readonly #trouble: JournalTrouble;
  #units: Unit[] = [];
  /** What goes ahead of everything. */
  #first: readonly StateEntry[] = [];
  #isFirstOwed: boolean;
  #running: Promise<void> | undefined;
  #compactAgainAtMs = 0;
  #isClosed = false;

  constructor(given: StateLogGiven) {
    this.#given = given;
    this.image = given.image;
    this.#isFirstOwed = given.first !== undefined;
    this.#trouble = new JournalTrouble(given);
    this.#soon = given.deadlines.add(() => this.#start());
  }

  /** Why the journal takes nothing now; undefined: it does. */
  get problem(): string | undefined {
    return this.#trouble.words;
  }

  /** Calls back when the journal begins to refuse and when it takes again; answers the way to stop. */
  watch(watcher: JournalWatcher): () => void {
    return this.#trouble.watch(watcher);
  }

  /** Writes a start of the agent. Words: it is not on disk, and goes ahead of whatever is written. */
  begin(entries: readonly StateEntry[]): Promise<string | undefined> {
    this.#first = entries;
    return this.write([]);
  }

  /** Something that nobody waits for; it is in the journal before what is written after it. */
  soon(entry: StateEntry): void {
    if (this.#isClosed) return;
    this.#units.push({ entries: [entry], told: undefined });
    this.#bound();
    if (this.#soon.atMs === undefined)
      this.#startIn(this.problem === undefined ? SOON_MS : AGAIN_MS);
  }

  /** Returns when the entries, in their order, would survive a power cut; or words why not. */
  write(entries: readonly StateEntry[]): Promise<string | undefined> {
    if (this.#isClosed) return Promise.resolve("the journal is closed");
    return new Promise((told) => {
      this.#units.push({ entries, told });
      this.#start();
    });
  }

  /** Returns when everything given so far is in the journal, or was refused. */
  async settle(): Promise<string | undefined> {
    return this.write([]);
  }

  /** Writes what waits, compacts, ends. Words if something is not on disk. */
  async close(): Promise<string | undefined> {
    return this.end(true);
  }

  /** The same, with a snapshot only if one is asked for. */
  async end(isCompacted = false): Promise<string | undefined> {
    const words = await this.settle();
    this.stop();
    await this.#running;
    try {
      if (words === undefined && isCompacted) await this.#compact();
      await this.#given.journal.close();
      return words;
    } catch (error) {
      return words ?? refusedBy(error).message;
    }
  }

  /** Nothing is written by itself any more. */
  stop(): void {
    this.#isClosed = true;
    this.#given.deadlines.set(this.#soon, undefined);
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      // Whatever came between the last look and now.
      if (this.#units.some(({ told }) => told !== undefined)) this.#start();
    });
  }

  async #run(): Promise<void> {
    await Promise.resolve(); // Others of this turn come along.
    // Something is tried although nothing waits: the journal may take it again.
    let isTried = false;
    while (this.#units.length > 0 || (this.problem !== undefined && !isTried)) {
      isTried = true;
      const units = this.#take();
      const refused = await this.#write(units.flatMap((unit) => unit.entries));
      if (refused !== undefined) {
        // Ahead of what came meanwhile: the order stays.
        this.#units.unshift(...units.filter(({ told }) => told === undefined));
        this.#startIn(AGAIN_MS);
      }
      for (const { told } of units) told?.(refused?.message);
      if (refused !== undefined && !this.#units.some(({ told }) => told !== undefined)) return;
      if (refused === undefined) await this.#compactIfDue();
    }
  }

  /** What goes ahead, then entries; tells whether the journal takes them. */
  async #write(entries: readonly StateEntry[]): Promise<Refused | undefined> {
    const isNothing = entries.length === 0 && this.#first.length === 0 && !this.#isFirstOwed;
    if (isNothing && this.problem === undefined) return undefined;
    const refused =
      (await this.#doFirst()) ??
      (isNothing ? await refusalOf(this.#given.journal.probe()) : await this.#append(entries));
    this.#trouble.tell(refused);
    return refused;
  }

  async #doFirst(): Promise<Refused | undefined> {
    const { first } = this.#given;
    if (this.#isFirstOwed && first !== undefined) {
      const refused = await refusalOf(first());
      if (refused !== undefined) return refused;
      this.#isFirstOwed = false;
    }
    const refused = await this.#append(this.#first);
    if (refused === undefined) this.#first = [];
    return refused;
  }

  /** The next units that go together; one that is larger than a batch goes alone. */
  #take(): readonly Unit[] {
    let weight = 0;
    let taken = 0;
    for (const unit of this.#units) {
      weight += unit.entries.reduce((sum, entry) => sum + weightOf(entry), 0);
      if (taken > 0 && weight > BATCH_WEIGHT_MAX) break;
      taken += 1;
    }
    return this.#units.splice(0, taken);
  }

  /** Part by part: a part is asked only when the one before is durable. */
  async #append(entries: readonly StateEntry[]): Promise<Refused | undefined> {
    for (let from = 0; from < entries.length; ) {
      let weight = 0;
      let to = from;
      for (; to < entries.length; to += 1) {
        weight += weightOf(entries[to]);
        if (to > from && weight > BATCH_WEIGHT_MAX) break;
      }
      const part = entries.slice(from, to);
      const asked = part.map((entry) => {
        const isMarked = this.image.isTurn(entry);
        return this.#given.journal.append(encodeEntry(entry), { isMarked });
      });
      const refused = (await Promise.allSettled(asked)).find(({ status }) => status === "rejected");
      if (refused?.status === "rejected") return refusedBy(refused.reason);
      for (const entry of part) this.image.apply(entry);
      from = to;
    }
    return undefined;
  }

  async #compactIfDue(): Promise<void> {
    const { journal, clock, log } = this.#given;
    if (!journal.wantsCompaction || clock.nowMs() < this.#compactAgainAtMs) return;
    try {
      await this.#compact();
    } catch (error) {
      this.#compactAgainAtMs = clock.nowMs() + AGAIN_MS;
      log("error", "journal.notCompacted", { words: refusedBy(error).message });
    }
  }

  async #compact(): Promise<void> {
    await this.#given.journal.compact(this.image.entries().map(encodeEntry));
  }

  #startIn(ms: number): void {
    if (this.#isClosed) return;
    this.#given.deadlines.set(this.#soon, this.#given.clock.nowMs() + ms);
  }

  /** A disk that refuses for long costs the oldest happenings. */
  #bound(): void {
    if (this.#units.length <= 2 * EVENTS_MAX) return;
    let left = EVENTS_MAX;
    this.#units = this.#units.filter(({ told }) => told !== undefined || left-- <= 0);
    this.#given.log("error", "journal.dropped", { happenings: EVENTS_MAX });
  }
}

function weightOf(entry: StateEntry | undefined): number {
  return entry?.kind === "items" ? entry.items.length : 1;
}

async function refusalOf(work: Promise<void>): Promise<Refused | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return refusedBy(error);
  }
}
