// A disk that fails or dies at a chosen operation, and an owner that knows what it was promised.

import { expect } from "vitest";
import { type Journal, type JournalOptions, openJournal } from "../../base/journal.js";
import type { JournalEntry, JournalRecord } from "../../base/journal-report.js";
import { DiskError, type Log } from "../../base/world.js";
import { digestOf, MemoryDisk } from "../objects/memory-world.js";

export const FOLDER = "/state/journal";
export const QUIET: Log = () => {};

/** Not done at all; done and denied all the same; done in part (an append only). */
export type Fault = "before" | "after" | "torn";
const TORN_BYTES = 30;

/** Counts operations that change something; one can fail, or kill the process. */
export class FaultDisk extends MemoryDisk {
  /** What a power cut leaves, whatever the system shows. */
  readonly #durable = new Map<string, Uint8Array>();
  /** A sync failed: the next ones say yes and write nothing, as Linux does. */
  readonly #deceitful = new Set<string>();
  operations = 0;
  plan: ((n: number) => { fault: Fault; isDeath: boolean } | undefined) | undefined;
  isDead = false;

  constructor() {
    super(() => 0);
  }
  override write(path: string, content: string | Uint8Array): void {
    super.write(path, content);
    this.#deceitful.delete(path);
    this.#durable.set(path, super.bytes(path) ?? new Uint8Array());
  }
  /** The machine comes back; of what was not synced there are `tornBytes` at most. */
  powerCut(tornBytes = 0): void {
    for (const path of this.paths()) {
      const durable = this.#durable.get(path) ?? new Uint8Array();
      const shown = super.bytes(path) ?? new Uint8Array();
      this.write(path, shown.slice(0, durable.length + tornBytes));
    }
    this.restart();
  }
  /** The process comes back; what the system showed it still shows. */
  restart(): void {
    this.isDead = false;
    this.plan = undefined;
  }
  /** An exact copy, all of it durable. */
  copy(): FaultDisk {
    const copy = new FaultDisk();
    for (const path of this.paths()) copy.write(path, super.bytes(path)?.slice() ?? "");
    return copy;
  }

  override read(path: string, bytesMax?: number) {
    this.#mustLive(path);
    return super.read(path, bytesMax);
  }
  override list(folder: string) {
    this.#mustLive(folder);
    return super.list(folder);
  }
  override async replace(path: string, bytes: Uint8Array): Promise<void> {
    await this.#faulty(path, () => super.replace(path, bytes));
  }
  override async append(path: string, bytes: Uint8Array): Promise<void> {
    await this.#faulty(
      path,
      () => super.append(path, bytes),
      () => super.append(path, bytes.slice(0, TORN_BYTES)),
    );
  }
  override async sync(path: string): Promise<void> {
    const sync = async () => {
      await super.sync(path);
      if (!this.#deceitful.has(path))
        this.#durable.set(path, super.bytes(path) ?? new Uint8Array());
    };
    try {
      await this.#faulty(path, sync);
    } catch (error) {
      this.#deceitful.add(path);
      throw error;
    }
  }
  override async makeFolder(folder: string): Promise<void> {
    await this.#faulty(folder, () => super.makeFolder(folder));
  }
  override async remove(path: string): Promise<void> {
    await this.#faulty(path, () => super.remove(path));
  }

  async #faulty(path: string, work: () => Promise<void>, half = async () => {}): Promise<void> {
    this.#mustLive(path);
    const planned = this.plan?.(this.operations);
    this.operations += 1;
    if (planned === undefined) return work();
    if (planned.fault === "after") await work();
    if (planned.fault === "torn") await half();
    this.isDead = planned.isDeath;
    throw new DiskError("failed", path, `as the test wants it (${planned.fault})`);
  }
  #mustLive(path: string): void {
    if (this.isDead) throw new DiskError("failed", path, "the process is dead");
  }
}

export const options = (disk: MemoryDisk) => ({ disk, folder: FOLDER, digestOf, log: QUIET });

/** Opens, or fails with the words. */
export async function mustOpen(disk: MemoryDisk, more: Partial<JournalOptions> = {}) {
  const opened = await openJournal({ ...options(disk), ...more });
  if (opened.kind === "broken") throw new Error(opened.words);
  return opened;
}

/** Numbers in snapshots and records, in order. */
export function numbersOf(entries: readonly JournalEntry[]): number[] {
  return entries.flatMap(({ value }) => (value as { n: readonly number[] }).n);
}

const PART = 4;
/** Every third is marked. */
const isMarked = (n: number) => n % 3 === 0;

/** Appends numbers and knows of each whether it was promised, refused, or neither. */
export class Owner {
  journal: Journal | undefined;
  /** Promised, in order. */
  kept: number[] = [];
  /** Asked for and not answered, in order. */
  asked: number[] = [];
  /** Refused or unanswered, and may be there: the disk did not settle. */
  maybe = new Set<number>();
  /** Nobody waited for these: they may be there or not, once. */
  readonly soon = new Set<number>();
  /** Came back, and the disk has not settled since: not durable yet. */
  #tentative: readonly number[] = [];
  /** What came back that nobody had been promised. */
  readonly returned: number[] = [];
  #next = 1;

  constructor(readonly disk: FaultDisk) {}

  /** Opens and compares with what was promised. False: the disk refused. */
  async opens(): Promise<boolean> {
    for (const n of this.asked) this.maybe.add(n);
    this.asked = [];
    const opened = await openJournal(options(this.disk));
    if (opened.kind === "broken") return false;
    const { journal, snapshot, records, report } = opened;
    expect(report.breaks).toEqual([]);
    const found = [...numbersOf(snapshot), ...numbersOf(records)];
    this.#compare(found, records, report.unsettled === undefined);
    this.journal = journal;
    return true;
  }

  /** Appends; answers when it is decided. */
  async appends(isSoon = false): Promise<void> {
    const { journal } = this;
    const n = this.#next++;
    const entry = { kind: "number", value: { n: [n] } };
    if (isSoon) {
      this.soon.add(n);
      journal?.appendSoon(entry);
      return;
    }
    this.asked.push(n);
    try {
      await journal?.append(entry, { isMarked: isMarked(n) });
      this.#knows(n);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      if (journal !== this.journal) return;
      this.asked = this.asked.filter((other) => other !== n);
      this.maybe.add(n);
      this.#looks();
    }
  }

  async compacts(): Promise<boolean> {
    const all = [...this.kept, ...this.#tentative, ...this.asked].sort((a, b) => a - b);
    const parts: JournalEntry[] = [];
    for (let at = 0; at < all.length; at += PART) {
      parts.push({ kind: "state", value: { n: all.slice(at, at + PART) } });
    }
    return this.#tries(() => this.journal?.compact(parts));
  }

  async closes(): Promise<boolean> {
    return this.#tries(() => this.journal?.close());
  }

  async #tries(work: () => Promise<void> | undefined): Promise<boolean> {
    try {
      await work();
      this.#looks();
      return true;
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return false;
    }
  }

  #knows(n: number): void {
    this.#looks();
    this.kept.push(n);
    this.asked = this.asked.filter((other) => other !== n);
  }

  /** A settled journal has made void what it refused, and durable what it gave out. */
  #looks(): void {
    if (!this.journal?.isSettled || this.disk.isDead) return;
    this.maybe.clear();
    this.kept = [...this.kept, ...this.#tentative].sort((a, b) => a - b);
    this.#tentative = [];
  }

  #compare(found: readonly number[], records: readonly JournalRecord[], isSettled: boolean): void {
    const known = new Set(this.kept);
    const unknown = found.filter((n) => !known.has(n));
    expect(found.filter((n) => known.has(n))).toEqual(this.kept);
    expect(new Set(found).size).toBe(found.length);
    const surprising = unknown.filter((n) => !this.soon.has(n));
    expect(surprising.filter((n) => !this.maybe.has(n))).toEqual([]);
    // What nobody was promised is said to be unconfirmed.
    const unconfirmed = records.filter(({ isConfirmed }) => !isConfirmed);
    expect(numbersOf(unconfirmed)).toEqual(expect.arrayContaining(surprising));
    expect([...found]).toEqual([...found].sort((a, b) => a - b));
    this.returned.push(...surprising);
    this.#tentative = unknown;
    this.maybe = new Set(surprising);
    if (!isSettled) return;
    this.#tentative = [];
    this.kept = [...found];
    this.maybe.clear();
  }
}
