// What this agent must not forget, in its journal: `journal/` in its folder.
//
// Decides nothing: core/memory.ts knows what the records mean. Every save is appended and durable
// when it returns. Damage is told by base/journal.ts with path and words; what was lost with it may
// have been an order, so the state is then in doubt: its epoch is at least the highest of any
// record, what was held stays held, and the doubt ends when an order of the backup agent is on disk.
// Only then is the journal begun anew, so that a crash before that is in doubt again.
//
// A disk that takes nothing, at a start or later, is trouble and no end: what was read is in force,
// whoever saves is refused and tries again, and so does this file until the disk takes again.

import { breathing } from "../../base/breath.js";
import type { Digest } from "../../base/content.js";
import type { Deadline, Deadlines } from "../../base/deadlines.js";
import { type Journal, openJournal } from "../../base/journal.js";
import { JournalRefused } from "../../base/journal-report.js";
import { markPath } from "../../base/journal-segment.js";
import { JournalTrouble, refusedBy } from "../../base/journal-trouble.js";
import { joinPath } from "../../base/path.js";
import { Turns } from "../../base/turns.js";
import { DiskError, type World } from "../../base/world.js";
import type { ObjectId } from "../../proto/object.js";
import { type CustodyRecord, isHolding } from "../core/custody.js";
import {
  changes,
  learn,
  type MainState,
  type Memory,
  memoryOf,
  recall,
  snapshotOf,
} from "../core/memory.js";
import { type Entry, entryOf, type MemoryRecord, type Told } from "../core/memory-record.js";
import { type Before, readBefore, setBeforeAside } from "./state-before.js";

export type StateGiven = {
  readonly world: Pick<World, "clock" | "disk" | "random" | "log">;
  readonly deadlines: Deadlines;
  readonly folder: string;
  readonly digestOf: Digest;
};

const INSTANCE_BYTES = 16;
/** Starts that damage may have made forgotten: none of their messages is taken for a newer one's. */
const BOOTS_FORGOTTEN_MAX = 2n ** 20n;
/** What the disk refused is tried again. */
const AGAIN_MS = 10_000;
/** So many records are one write at most; of more, the last waits until the others are there. */
const RECORDS_AT_ONCE = 40;
/** Never forgotten unnoticed: starts, whose this main is, its leases, who holds its objects. */
const MARKED: ReadonlySet<string> = new Set(["boot", "backup", "told", "custody", "left"]);

/** The state of one folder, open. */
export class StateJournal {
  readonly #given: StateGiven;
  readonly #journal: Journal;
  readonly #turns = new Turns();
  /** What the journal is known to say. */
  readonly #memory: Memory;
  /** Appended and not answered yet, in order. */
  readonly #inFlight = new Set<Entry>();
  readonly #trouble: JournalTrouble;
  readonly #again: Deadline;
  /** To be done before anything is written. */
  #first: (() => Promise<void>) | undefined;
  #doingFirst: Promise<void> | undefined;
  #isClosed = false;
  #state: MainState;
  #doubt: string;
  #isTold = false;
  #isCompacting = false;

  private constructor(given: StateGiven, journal: Journal, memory: Memory, doubt: string) {
    this.#given = given;
    this.#journal = journal;
    this.#memory = memory;
    this.#state = memory.state;
    this.#doubt = doubt;
    const { world, deadlines, folder } = given;
    const path = markPath(joinPath(folder, "journal"));
    this.#trouble = new JournalTrouble({ ...world, deadlines, path });
    this.#trouble.watch((words) => this.#tell(words));
    this.#again = deadlines.add(() => void this.#tryAgain());
  }

  /**
   * Opens the journal, or begins it with what an earlier version kept in `state.json`, and counts
   * this start, on disk as soon as that takes it: a boot that is said twice is not lower than the one
   * before, and no more is asked of it. Words if the journal cannot be read.
   */
  static async open(given: StateGiven): Promise<StateJournal | string> {
    try {
      return await StateJournal.#open(given);
    } catch (error) {
      if (error instanceof DiskError) return error.message;
      throw error;
    }
  }

  static async #open(given: StateGiven): Promise<StateJournal | string> {
    const { world, folder, digestOf } = given;
    const { disk, log } = world;
    const place = joinPath(folder, "journal");
    const before = await readBefore(disk, folder);
    const isBegun = ((await disk.list(place)) ?? []).length > 0;
    if (before.kind === "broken" && !isBegun) return before.words;
    const breathe = breathing(given.deadlines, world.clock);
    const opened = await openJournal({ disk, folder: place, digestOf, log, breathe });
    if (opened.kind === "broken") return `${opened.path} cannot be used: ${opened.words}`;
    const { journal, snapshot, records, report } = opened;
    const recalled = recall([...snapshot, ...records]);
    const { problems } = recalled;
    for (const words of problems.slice(0, 20))
      log("error", "state.notUnderstood", { place, words });
    const lost = report.breaks.find(({ isLoss }) => isLoss);
    const doubt = lost === undefined ? problems[0] : `${lost.path}: ${lost.words}`;
    const isNew = recalled.memory.state.instance === "";
    if (isNew && before.kind === "broken") {
      await journal.close();
      return before.words;
    }
    const memory = isNew ? memoryBefore(before, recalled.memory.epochMax) : recalled.memory;
    const made = new StateJournal(given, journal, memory, doubt ?? "");
    const isCompacted = doubt === undefined && report.breaks.length > 0;
    const isTakenOver = isNew && before.kind === "state";
    if (isCompacted || isTakenOver || before.kind !== "none") {
      made.#first = async () => {
        if (isCompacted || isTakenOver) await made.#compact();
        if (before.kind !== "none") await setBeforeAside(disk, folder);
      };
    }
    await made.#begin();
    return made;
  }

  get state(): MainState {
    return this.#state;
  }

  /** What came home in the present hold: digest by idKey. */
  get returned(): Map<string, string> {
    return new Map([...this.#memory.returned].map(([key, { digest }]) => [key, digest]));
  }

  /** Why it is not known for certain who holds the objects; empty: it is. */
  get doubt(): string {
    return this.#doubt;
  }

  /** What is known to be on disk. */
  get onDisk(): CustodyRecord {
    return this.#memory.state.custody;
  }

  /** What was told last, as far as it is on disk. */
  get toldOnDisk(): Told {
    return this.#memory.state.told;
  }

  /** The highest epoch in anything that is on disk. */
  get epochOnDisk(): bigint {
    return this.#memory.epochMax;
  }

  /** Why the journal takes nothing now, a sentence with what to do; empty: it does. */
  get trouble(): string {
    return this.#trouble.words ?? "";
  }

  /** The backup agent said who holds the objects: with the next save the doubt is over. */
  told(): void {
    this.#isTold = true;
  }

  /** Changes what the next save writes. */
  set(change: Partial<MainState>): void {
    this.#state = { ...this.#state, ...change };
  }

  /**
   * Writes what is set now; when it returns, it survives a power cut.
   * @throws {DiskError} if the disk did not take it; what was set stays set
   */
  save(): Promise<void> {
    return this.#turns.take("state", async () => {
      const entries = changes(this.#memory, this.#state);
      const isLong = entries.length > RECORDS_AT_ONCE;
      const first = isLong ? entries.length - 1 : 0;
      for (let at = 0; at < first; at += RECORDS_AT_ONCE) {
        await this.#addAll(entries.slice(at, Math.min(first, at + RECORDS_AT_ONCE)));
      }
      await this.#addAll(entries.slice(first));
      if (this.#doubt !== "" && this.#isTold) await this.#endDoubt();
      else this.#mayCompact();
    });
  }

  /** Writes soon that no process of the application lives: nothing is done because of that. */
  forgetApplication(): void {
    this.set({ application: undefined });
    if (this.#memory.state.application === undefined || this.#first !== undefined) return;
    const entry = entryOf({ kind: "application", process: undefined });
    if (this.#journal.appendSoon(entry)) learn(this.#memory, entry);
  }

  /**
   * Notes an object that came home; when it returns, the note survives a power cut.
   * @throws {DiskError} if the disk did not take it
   */
  async note(epoch: bigint, id: ObjectId, digest: string): Promise<void> {
    const { type, number } = id;
    await this.#add(entryOf({ kind: "returned", epoch, objects: [{ type, number, digest }] }));
    this.#mayCompact();
  }

  /**
   * Forgets the backup agent, what is held, and every epoch, and keeps these words of it for the next
   * one; when it returns, that survives a power cut. @throws {DiskError} if the disk did not take it
   */
  leave(byHand: string): Promise<void> {
    return this.#turns.take("state", async () => {
      const nobody: MemoryRecord = { kind: "backup", id: "", name: "", byHand };
      await this.#addAll([entryOf({ kind: "left" }), entryOf(nobody)]);
      this.#state = this.#memory.state;
    });
  }

  /** Ends in order: nothing can be saved any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#given.deadlines.set(this.#again, undefined);
    try {
      await this.#journal.close();
    } catch (error) {
      this.#given.world.log("warn", "state.notClosed", { words: diskError(error).message });
    }
  }

  /** Counts this start and settles what is in doubt on the safe side. */
  async #begin(): Promise<void> {
    const { world, folder } = this.#given;
    const { instance, boot, custody, isParkedDoubted } = this.#state;
    const isDoubtful = this.#doubt !== "";
    const { epochMax } = this.#memory;
    const epoch = epochMax > custody.epoch ? epochMax : custody.epoch;
    this.set({
      instance: instance === "" ? world.random.hex(INSTANCE_BYTES) : instance,
      boot: boot + (isDoubtful ? BOOTS_FORGOTTEN_MAX : 1n),
      custody: isDoubtful ? onSafeSide(custody, epoch) : custody,
      isParkedDoubted: isDoubtful || isParkedDoubted,
    });
    if (isDoubtful) {
      world.log("error", "state.doubtful", {
        folder,
        words: this.#doubt,
        holding: custody.holding,
        epoch: String(epoch),
        objects: custody.hold.length,
        next: "what was held stays held; the backup agent is asked before anything is started",
      });
    }
    await this.#tryAgain();
  }

  /** Writes what is set, or looks whether the disk takes anything. */
  async #tryAgain(): Promise<void> {
    try {
      await this.save();
      if (this.#trouble.words === undefined) return;
      await this.#journal.probe();
      this.#trouble.tell(undefined);
    } catch (error) {
      this.#refused(error);
    }
  }

  /** What kept something off the disk; it is tried again. */
  #refused(error: unknown): DiskError {
    const { clock } = this.#given.world;
    const refused = diskError(error);
    if (this.#isClosed) return refused;
    this.#trouble.tell(refused);
    this.#given.deadlines.set(this.#again, clock.nowMs() + AGAIN_MS);
    return refused;
  }

  #tell(words: string | undefined): void {
    const { log } = this.#given.world;
    if (words === undefined)
      log("info", "state.recovered", { words: "the journal is written again" });
    else log("error", "state.refused", { words });
  }

  /** @throws {DiskError | JournalRefused} */
  #doFirst(): Promise<void> {
    const first = this.#first;
    if (first === undefined) return Promise.resolve();
    this.#doingFirst ??= first().then(
      () => {
        this.#first = undefined;
        this.#doingFirst = undefined;
      },
      (error: unknown) => {
        this.#doingFirst = undefined;
        throw error;
      },
    );
    return this.#doingFirst;
  }

  async #addAll(entries: readonly Entry[]): Promise<void> {
    await Promise.all(entries.map((entry) => this.#add(entry)));
  }

  /** @throws {DiskError} */
  async #add(entry: Entry): Promise<void> {
    try {
      if (this.#first !== undefined) await this.#doFirst();
      await this.#append(entry);
      this.#trouble.tell(undefined);
    } catch (error) {
      throw this.#refused(error);
    }
  }

  async #append(entry: Entry): Promise<void> {
    this.#inFlight.add(entry);
    try {
      await this.#journal.append(entry, { isMarked: MARKED.has(entry.kind) });
      learn(this.#memory, entry);
    } finally {
      this.#inFlight.delete(entry);
    }
  }

  /** What waits for the disk comes after the snapshot; if it is refused, so is the compaction. */
  async #compact(): Promise<void> {
    await this.#journal.compact(snapshotOf(this.#memory, [...this.#inFlight]));
  }

  #mayCompact(): void {
    if (this.#isCompacting || this.#doubt !== "" || !this.#journal.wantsCompaction) return;
    void this.#compactQuietly();
  }

  /** True if it was done. */
  async #compactQuietly(): Promise<boolean> {
    this.#isCompacting = true;
    try {
      await this.#compact();
      return true;
    } catch (error) {
      this.#given.world.log("warn", "state.notCompacted", { words: diskError(error).message });
      return false;
    } finally {
      this.#isCompacting = false;
    }
  }

  async #endDoubt(): Promise<void> {
    if (!(await this.#compactQuietly())) return;
    this.#doubt = "";
    const { epoch, holding } = this.#state.custody;
    this.#given.world.log("info", "state.certain", { epoch: String(epoch), holding });
  }
}

/** What an earlier version kept, or nothing. */
function memoryBefore(before: Before, epochMax: bigint): Memory {
  const memory = before.kind === "state" ? memoryOf(before.state) : memoryOf();
  if (before.kind === "state")
    for (const [key, home] of before.returned) memory.returned.set(key, home);
  if (epochMax > memory.epochMax) memory.epochMax = epochMax;
  return memory;
}

/** Never a lower epoch than was read; what is held is made sure to be out once more. */
function onSafeSide(custody: CustodyRecord, epoch: bigint): CustodyRecord {
  return { ...custody, epoch, isCleared: custody.isCleared && !isHolding(custody) };
}

/** What kept a record off the disk; anything else is a bug of ours. */
function diskError(error: unknown): DiskError {
  const refused = refusedBy(error);
  return refused instanceof JournalRefused
    ? new DiskError("failed", "journal", refused.message, { cause: refused })
    : refused;
}
