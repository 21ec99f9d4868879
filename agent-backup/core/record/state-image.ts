// What the backup agent's journal amounts to: identity, every main's record, the newest happenings.
//
// The same code follows the entries at a start and while they are written, so a snapshot says exactly
// what was read or written. What does not fit, or was lost, puts the mains concerned in doubt: their
// last known custody is shown and never acted upon (product.md §1, "safe state"). A later `server`
// entry with the objects at home ends the doubt: it says all there is to know.

import { EVENTS_MAX } from "../../../proto/limits.js";
import type { Happening } from "../../../proto/view.js";
import { Histories } from "./histories.js";
import { newRecord, type RecordItem, type ServerRecord } from "./record.js";
import { decodeEntry, type JsonEntry, planEntries, type StateEntry } from "./state-entry.js";

type Plan = { readonly plan: number; readonly count: number; readonly items: RecordItem[] };

type MainImage = {
  record: ServerRecord;
  plan: number;
  items: RecordItem[];
  /** Pages of a plan that is not in force yet. */
  pending: Plan | undefined;
  /** Found while reading; not in the record yet. */
  doubt: string;
};

/** All of it may be older than the truth: why, since when, and which mains have been heard since. */
export type DiskDoubt = {
  readonly why: string;
  readonly sinceWallMs: number;
  /** Names in lower case. */
  readonly heard: ReadonlySet<string>;
};

/** What a start gets of one main. */
export type MainState = { readonly record: ServerRecord; readonly plan: number };

/** Entries added up. */
export class StateImage {
  identity: { readonly id: string; readonly boot: bigint } | undefined;
  #disk: (DiskDoubt & { readonly heard: Set<string> }) | undefined;
  #happenings: Happening[] = [];
  readonly #mains = new Map<string, MainImage>();
  /** What was done with each main, longer than what happened is kept. */
  readonly histories = new Histories();

  /** Adds one entry. Words if it does not fit to what was before. */
  apply(entry: StateEntry): string | undefined {
    switch (entry.kind) {
      case "boot":
        this.identity = { id: entry.id, boot: entry.boot };
        return undefined;
      case "server":
        return this.#server(entry);
      case "items":
        return this.#page(entry);
      case "item": {
        const main = this.#main(entry.name);
        if (main.plan !== entry.plan || entry.index >= main.items.length) {
          return this.doubt(entry.name, "a result is of no object of its movement");
        }
        main.items[entry.index] = entry.item;
        return undefined;
      }
      case "removed":
        this.#mains.delete(entry.name.toLowerCase());
        this.histories.remove(entry.name);
        this.#disk?.heard.delete(entry.name.toLowerCase());
        return undefined;
      case "disk": {
        const { why, sinceWallMs } = entry;
        this.#disk = why === "" ? undefined : { why, sinceWallMs, heard: new Set() };
        return undefined;
      }
      case "heard":
        this.#disk?.heard.add(entry.name.toLowerCase());
        return undefined;
      case "event":
        if (entry.happening.sequence <= (this.#happenings.at(-1)?.sequence ?? 0)) return undefined;
        this.#happenings.push(entry.happening);
        this.histories.happened(entry.happening);
        if (this.#happenings.length >= 2 * EVENTS_MAX) this.#happenings = this.happenings.slice();
        return undefined;
      case "history":
        this.histories.add(entry);
        return undefined;
    }
  }

  /**
   * True if an entry says what must never be forgotten unnoticed: a start, another epoch or custody
   * of a main, its removal. What is moved is found again; what happened is only told.
   */
  isTurn(entry: StateEntry): boolean {
    if (entry.kind === "boot" || entry.kind === "removed") return true;
    if (entry.kind !== "server") return false;
    const before = this.#mains.get(entry.record.name.toLowerCase())?.record;
    const { epoch, custody } = entry.record;
    if (before?.epoch !== epoch) return before !== undefined || epoch > 0n;
    // After a start a takeover goes on alike from both.
    return before.custody !== custody && custody !== "takingOver";
  }

  /** What is known of a main, or of every main, may be older than the truth. Answers the words. */
  doubt(name: string | undefined, words: string): string {
    const mains = name === undefined ? this.#mains.values() : [this.#main(name)];
    for (const main of mains) if (main.doubt === "") main.doubt = words;
    return words;
  }

  /** What reading has put in doubt is in the records from now on, until somebody says otherwise. */
  keepDoubts(): void {
    for (const main of this.#mains.values()) {
      main.record = { ...main.record, doubt: main.doubt || main.record.doubt };
      main.doubt = "";
    }
  }

  /** Undefined: what is here is the truth. */
  get disk(): DiskDoubt | undefined {
    return this.#disk;
  }

  /**
   * All of this may be older than the truth: every main is in doubt until it was heard, and has had
   * epochs up to `epochSeen`.
   */
  doubtDisk(why: string, sinceWallMs: number, epochSeen: bigint): void {
    this.apply({ kind: "disk", why, sinceWallMs });
    this.doubt(undefined, why);
    this.keepDoubts();
    for (const main of this.#mains.values()) {
      const { record } = main;
      if (record.epochSeen < epochSeen) main.record = { ...record, epochSeen };
    }
  }

  /** The highest epoch that any main is known to have had. */
  get epochMax(): bigint {
    return [...this.#mains.values()].reduce((max, { record: { epoch, epochSeen } }) => {
      const own = epoch > epochSeen ? epoch : epochSeen;
      return own > max ? own : max;
    }, 0n);
  }

  /** The newest, oldest of them first. */
  get happenings(): readonly Happening[] {
    return this.#happenings.slice(-EVENTS_MAX);
  }

  /** Every main; the lists of items are the caller's own. */
  get mains(): readonly MainState[] {
    return [...this.#mains.values()].map((main) => ({ record: recordOf(main), plan: main.plan }));
  }

  find(name: string): MainState | undefined {
    const main = this.#mains.get(name.toLowerCase());
    return main === undefined ? undefined : { record: recordOf(main), plan: main.plan };
  }

  /** Entries that amount to all of this. */
  entries(): readonly StateEntry[] {
    const { identity } = this;
    const boot = identity === undefined ? [] : [{ kind: "boot" as const, ...identity }];
    const mains = this.mains.flatMap(({ record, plan }) => planEntries(record, plan));
    const events = this.happenings.map((happening) => ({ kind: "event" as const, happening }));
    return [...boot, ...mains, ...this.#diskEntries(), ...this.histories.parts(), ...events];
  }

  #diskEntries(): readonly StateEntry[] {
    if (this.#disk === undefined) return [];
    const { why, sinceWallMs, heard } = this.#disk;
    const names = [...heard].map((name) => ({ kind: "heard" as const, name }));
    return [{ kind: "disk", why, sinceWallMs }, ...names];
  }

  #server({ record, plan, count }: StateEntry & { kind: "server" }): string | undefined {
    const main = this.#main(record.name);
    const { pending } = main;
    main.record = { ...record, items: [] };
    const isPending = pending?.plan === plan && pending.count === count;
    const isWhole = plan === main.plan && main.items.length === count;
    if (isPending && pending.items.length === count) main.items = pending.items;
    else if (count === 0) main.items = [];
    else if (!isWhole) return this.doubt(record.name, "the list of what was moved is not whole");
    main.plan = plan;
    main.pending = undefined;
    if (record.custody === "main") main.doubt = "";
    return undefined;
  }

  #page(page: StateEntry & { kind: "items" }): string | undefined {
    const main = this.#main(page.name);
    const { plan, count, first, items } = page;
    if (first === 0) main.pending = { plan, count, items: [...items] };
    else if (main.pending?.plan !== plan || main.pending.items.length !== first) {
      return this.doubt(page.name, "a page of what was moved is missing");
    } else main.pending.items.push(...items);
    return undefined;
  }

  #main(name: string): MainImage {
    const known = this.#mains.get(name.toLowerCase());
    if (known !== undefined) return known;
    const record = newRecord(name, 0);
    const main = { record, plan: 0, items: [], pending: undefined, doubt: "" };
    this.#mains.set(name.toLowerCase(), main);
    return main;
  }
}

function recordOf({ record, items, doubt }: MainImage): ServerRecord {
  return { ...record, items: [...items], doubt: doubt || record.doubt };
}

/** What a journal gave back. */
export type ReadState = {
  readonly image: StateImage;
  /** What could not be read or did not fit, a sentence each. */
  readonly problems: readonly string[];
  /** Some of it may have changed who holds a main's objects. */
  readonly isHarmed: boolean;
};

type ReadRecord = JsonEntry & { readonly isAfterBreak?: boolean };

/**
 * Adds up a snapshot and the records since. `losses`: what is known to be lost, in words; where, the
 * records say, if there is one loss only.
 */
export function replay(
  snapshot: readonly JsonEntry[],
  records: readonly ReadRecord[],
  losses: readonly string[],
): ReadState {
  const image = new StateImage();
  const problems: string[] = [];
  let isHarmed = losses.length > 0;
  const lost = losses.join("; ");
  let isBeforeLoss = losses.length === 1;
  for (const entry of [...snapshot, ...records] as readonly ReadRecord[]) {
    if (isBeforeLoss && entry.isAfterBreak === true) {
      isBeforeLoss = false;
      image.doubt(undefined, lost);
    }
    const read = decodeEntry(entry);
    const words =
      read.kind !== "bad"
        ? image.apply(read)
        : read.isHarmless
          ? read.words
          : image.doubt(read.name, read.words);
    if (words === undefined) continue;
    problems.push(words);
    isHarmed ||= read.kind !== "bad" || !read.isHarmless;
  }
  // A loss at the end, or more than one: nothing says what came after the last.
  if (losses.length > 1 || (losses.length === 1 && isBeforeLoss)) image.doubt(undefined, lost);
  image.keepDoubts();
  return { image, problems, isHarmed };
}
