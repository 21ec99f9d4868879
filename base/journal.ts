// An append-only journal in a folder of segment files: what an agent must not forget.
//
// What its owner may rely on:
// - An append that resolved is durable and comes back at every start, in order, once.
// - An append that was rejected is in one of two states, and `isSettled` tells which. Settled (the
//   usual case: the disk took a new segment after the failure): it never comes back. Unsettled: the
//   disk refuses everything, the record may be there; it is made void by the next thing the disk
//   takes. Only if the process ends before that can it come back, and then as not confirmed and
//   counted in the report. The owner of a record that is not confirmed acts as if it had been
//   accepted: that is safe for whatever is written before its effect. It is durable as soon as the
//   journal is settled, which it is after opening unless the report says `unsettled`.
// - A marked append resolves when the high-water mark, a file of its own, says so too: a journal
//   that was cut off below it, at whatever byte, or put back from an older copy, is reported as a
//   loss. What is behind the last mark can be cut off at the end of a record unnoticed. Of one whose
//   mark is missing nothing is lost, but this start cannot tell whether something is.
// - Damage is reported with place and words at every start until `compact`, which is how the owner
//   says that what it knows now is right. Damaged bytes are set aside, never overwritten.
// - `compact` is given what all records appended before the call amount to. If one of those fails
//   meanwhile, so does the compaction.
// - One process at a time has the folder open; nobody else writes in it.

import { BREATHLESS, type Breathe } from "./breath.js";
import type { Deadline, Deadlines } from "./deadlines.js";
import { KIND, RECORD_BYTES_MAX } from "./journal-line.js";
import { openFolder } from "./journal-open.js";
import { type Append, JournalQueue } from "./journal-queue.js";
import { auditJournal, type JournalPlace } from "./journal-read.js";
import {
  type JournalEntry,
  type JournalRecord,
  JournalRefused,
  type JournalReport,
  type JournalVerdict,
} from "./journal-report.js";
import { verdictOf } from "./journal-verdict.js";
import type { JournalWriter, Payload } from "./journal-writer.js";
import { type Clock, DiskError, type Log } from "./world.js";

export type JournalOptions = JournalPlace & {
  readonly log: Log;
  /** With these, `appendSoon` waits a little for company; without, it writes at once. */
  readonly soon?: { readonly deadlines: Deadlines; readonly clock: Clock };
  /** Records worth this many bytes make `wantsCompaction` true; more if the snapshot is larger. */
  readonly compactAfterBytes?: number;
  /** Older segments to keep beside the last two generations, for an audit. */
  readonly segmentsKeptMore?: number;
  /** Between the pieces of a large snapshot; default: never. */
  readonly breathe?: Breathe;
};

export type OpenJournal =
  | {
      readonly kind: "open";
      readonly journal: Journal;
      /** The last snapshot, and the records since. */
      readonly snapshot: readonly JournalEntry[];
      readonly records: readonly JournalRecord[];
      readonly report: JournalReport;
    }
  /** It cannot be read at all; nothing was changed. */
  | { readonly kind: "broken"; readonly path: string; readonly words: string };

const COMPACT_AFTER_BYTES = 4 * 1024 * 1024;
/** What may wait for a slow disk: more than the records of a movement of 100,000 objects. */
const QUEUE_BYTES_MAX = 64 * 1024 * 1024;
/** How long `appendSoon` waits for company: less than anybody would miss after a crash. */
const SOON_MS = 250;
/** So much of a snapshot is made between two breaths: some milliseconds. */
const BREATH_BYTES = 256 * 1024;
const encoder = new TextEncoder();

/** Opens the journal of a folder, or begins one. */
export async function openJournal(options: JournalOptions): Promise<OpenJournal> {
  try {
    const opened = await openFolder(options);
    if (opened.kind === "broken") return opened;
    const { writer, ...rest } = opened;
    return { ...rest, journal: new Journal(options, writer) };
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return { kind: "broken", path: error.path, words: error.message };
  }
}

/** A journal that is open. Made by `openJournal`. */
export class Journal {
  readonly #options: JournalOptions;
  readonly #writer: JournalWriter;
  readonly #queue: JournalQueue;
  readonly #soon: Deadline | undefined;
  #closing: Promise<void> | undefined;
  /** How many were refused since the disk took something. */
  #refusedCount = 0;

  constructor(options: JournalOptions, writer: JournalWriter) {
    this.#options = options;
    this.#writer = writer;
    this.#queue = new JournalQueue((group) => this.#write(group));
    this.#soon = options.soon?.deadlines.add(() => this.#queue.run());
  }

  /** The number of the last record that is durable; 0: there is none. */
  get sequence(): number {
    return this.#writer.tip.sequence;
  }

  /** False: the disk failed, and whether what was rejected last is on it is not known. */
  get isSettled(): boolean {
    return this.#writer.isSettled;
  }

  /** The records since the snapshot have outgrown it. */
  get wantsCompaction(): boolean {
    const { recordBytes, snapshotBytes } = this.#writer;
    const { compactAfterBytes = COMPACT_AFTER_BYTES } = this.#options;
    return recordBytes >= Math.max(compactAfterBytes, snapshotBytes);
  }

  /**
   * Appends a record; resolves with its number when it would survive a power cut. `isMarked`: and
   * when its loss would be reported, at the price of one small file replaced for the whole group.
   * @throws {DiskError} it is not acknowledged; see the head of this file
   * @throws {JournalRefused} nothing was written
   */
  append(entry: JournalEntry, { isMarked = false } = {}): Promise<number> {
    const payload = this.#taken(entry);
    if (payload instanceof JournalRefused) return Promise.reject(payload);
    return new Promise((resolve, reject) => {
      this.#queue.add({ payload, isMarked, resolve, reject });
      this.#queue.run();
    });
  }

  /**
   * Appends a record that nobody waits for: it is durable with the next group, in its place among
   * the others. False: refused and logged. A failure of the disk is logged too.
   */
  appendSoon(entry: JournalEntry): boolean {
    const payload = this.#taken(entry);
    if (payload instanceof JournalRefused) {
      this.#options.log("error", "journal.refused", { kind: entry.kind, words: payload.message });
      return false;
    }
    this.#queue.add({ payload, isMarked: false, resolve: undefined, reject: undefined });
    const { soon } = this.#options;
    if (soon === undefined || this.#soon === undefined) this.#queue.run();
    else if (this.#soon.atMs === undefined) {
      soon.deadlines.set(this.#soon, soon.clock.nowMs() + SOON_MS);
    }
    return true;
  }

  /**
   * Begins a fresh segment with a snapshot of what all records appended so far amount to. The
   * generation before is kept, older ones are removed. After a crash there is the old or the new. The
   * snapshot is gone through later, between what was appended before and after this call: what it
   * gives must be fixed now.
   * @throws {DiskError} the disk refused, or a record appended before it failed; all is as it was
   * @throws {JournalRefused} nothing was written
   */
  compact(snapshot: Iterable<JournalEntry>): Promise<void> {
    const closed = this.#closedWords();
    if (closed !== undefined) return Promise.reject(closed);
    return this.#queue.between(async (failure) => {
      if (failure !== undefined) throw failure.error;
      const { breathe = BREATHLESS, folder, log, segmentsKeptMore = 0 } = this.#options;
      const payloads: Payload[] = [];
      let bytes = 0;
      for (const entry of snapshot) {
        const payload = payloadOf(entry);
        if (payload instanceof JournalRefused) throw payload;
        payloads.push(payload);
        bytes += payload.json.length;
        if (bytes < BREATH_BYTES) continue;
        bytes = 0;
        await breathe();
      }
      await this.#writer.compact(payloads, { keptMore: segmentsKeptMore, breathe });
      const { segment, tip } = this.#writer;
      const { number } = segment;
      const { sequence } = tip;
      log("info", "journal.compacted", { folder, segment: number, bytes: segment.bytes, sequence });
    });
  }

  /**
   * Writes the high-water mark, and before it what is owed: shows whether the disk takes anything.
   * @throws {DiskError} it does not
   */
  probe(): Promise<void> {
    return this.#queue.between(async () => {
      await this.#writer.settle();
      await this.#writer.mark();
    });
  }

  /**
   * Follows the chain through all segments that are kept, up to what is durable now.
   * @throws {DiskError} if one cannot be read
   */
  async verify(): Promise<JournalVerdict> {
    const { segment, tip } = this.#writer;
    return verdictOf(await auditJournal(this.#options, segment), segment, tip);
  }

  /**
   * Writes what waits and the high-water mark. Nothing can be appended any more.
   * @throws {DiskError} what waited was refused, or the end is not orderly; nothing that was
   *   acknowledged is concerned
   */
  close(): Promise<void> {
    if (this.#soon !== undefined) this.#options.soon?.deadlines.set(this.#soon, undefined);
    this.#closing ??= this.#queue.between(async (failure) => {
      await this.#writer.settle();
      await this.#writer.mark();
      if (failure !== undefined) throw failure.error;
    });
    return this.#closing;
  }

  async #write(group: readonly Append[]): Promise<void> {
    const first = this.#writer.tip.sequence + 1;
    try {
      const isMarked = group.some((append) => append.isMarked);
      await this.#writer.append(
        group.map(({ payload }) => payload),
        isMarked,
      );
    } catch (error) {
      if (this.#refusedCount === 0) {
        const words = error instanceof Error ? error.message : String(error);
        this.#options.log("error", "journal.failed", { records: group.length, words });
      }
      this.#refusedCount += group.length;
      for (const { reject } of group) reject?.(error);
      throw error;
    }
    if (this.#refusedCount > 0) {
      this.#options.log("info", "journal.recovered", { refused: this.#refusedCount });
      this.#refusedCount = 0;
    }
    group.forEach(({ resolve }, i) => {
      resolve?.(first + i);
    });
  }

  #taken(entry: JournalEntry): Payload | JournalRefused {
    const closed = this.#closedWords();
    if (closed !== undefined) return closed;
    const payload = payloadOf(entry);
    if (payload instanceof JournalRefused) return payload;
    if (this.#queue.bytes + payload.json.length > QUEUE_BYTES_MAX) {
      const words = `${this.#queue.bytes} bytes wait for the disk, ${QUEUE_BYTES_MAX} may`;
      return new JournalRefused("queue-full", words);
    }
    return payload;
  }

  #closedWords(): JournalRefused | undefined {
    if (this.#closing === undefined) return undefined;
    return new JournalRefused("closed", "the journal is closed");
  }
}

function payloadOf({ kind, value }: JournalEntry): Payload | JournalRefused {
  if (!KIND.test(kind)) return new JournalRefused("not-json", `"${kind}" is no kind of record`);
  const text = jsonOf(value);
  if (text instanceof JournalRefused) return text;
  const json = encoder.encode(text);
  if (json.length <= RECORD_BYTES_MAX) return { kind, json };
  const words = `a record of ${json.length} bytes is above ${RECORD_BYTES_MAX} (${kind})`;
  return new JournalRefused("record-too-large", words);
}

function jsonOf(value: unknown): string | JournalRefused {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text ?? new JournalRefused("not-json", "the value has no JSON");
  } catch (error) {
    // A bigint or a circle.
    if (!(error instanceof TypeError)) throw error;
    return new JournalRefused("not-json", error.message);
  }
}
