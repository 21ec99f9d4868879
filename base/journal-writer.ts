// The end of a journal on disk: what is known to be there, and how it grows.
//
// Decides what happens after a failure. A group whose write or sync failed may be there in part or
// whole, so nothing is appended behind it: a new segment is begun whose first line says how much of
// the old one counts. The rest is void. If that fails too, the journal is *unsettled*: what is on
// disk behind the sound bytes is unknown, nothing is acknowledged, and every later attempt settles
// first. A high-water mark that failed may stand all the same: it is taken back before what it
// speaks of is made void, or it would report a loss where nothing was lost. One call at a time: the
// queue in journal.ts sees to it.

import { type Breathe, inBreaths } from "./breath.js";
import { joined } from "./bytes.js";
import type { Tip } from "./journal-chain.js";
import { encodeLine } from "./journal-line.js";
import type { JournalPlace } from "./journal-read.js";
import { JournalRefused } from "./journal-report.js";
import { encodeHeader, encodeMark, type Mark, markPath, segmentPath } from "./journal-segment.js";
import { type Disk, DiskError, type Log } from "./world.js";

/** An entry ready for its line. */
export type Payload = { readonly kind: string; readonly json: Uint8Array };

export type Segment = {
  readonly number: number;
  /** The bytes that are durable and count. */
  readonly bytes: number;
};

/** What has to be written before anything else can be. */
export type Owed =
  | { readonly kind: "nothing" }
  /** The last segment has an end that must not be built upon. */
  | { readonly kind: "rewrite"; readonly bytes: Uint8Array }
  | { readonly kind: "new-segment"; readonly why: string }
  /** A compaction failed and may have left its segment. */
  | { readonly kind: "remove-next" };

export type WriterStart = {
  readonly tip: Tip;
  readonly segment: Segment;
  readonly owed: Owed;
  /** The high-water mark to write first; it confirms what is before it. */
  readonly markDue: Mark | "tip" | undefined;
  /** All segments there are. */
  readonly numbers: readonly number[];
  /** The highest number ever given, as far as is known; it may be that of a file that is gone. */
  readonly highest: number;
  readonly snapshots: readonly number[];
  /** Of the records since the snapshot, and of the snapshot. */
  readonly recordBytes: number;
  readonly snapshotBytes: number;
};

/** Segments go on without a snapshot up to here; then a new one is begun. */
const SEGMENT_BYTES_MAX = 64 * 1024 * 1024;
/** A tenth of a million objects with long names is a quarter of it. */
const SNAPSHOT_BYTES_MAX = 256 * 1024 * 1024;
/** So much of a snapshot is made between two breaths: some milliseconds. */
const BREATH_BYTES = 256 * 1024;
const NOTHING_OWED: Owed = { kind: "nothing" };

/** Writes the segments of one journal. */
export class JournalWriter {
  tip: Tip;
  segment: Segment;
  recordBytes: number;
  snapshotBytes: number;
  readonly #place: JournalPlace & { readonly log: Log };
  readonly #disk: Disk;
  #owed: Owed;
  #markDue: Mark | "tip" | undefined;
  #numbers: number[];
  #snapshots: number[];
  #highest: number;
  /** The current segment's first line, as long as nothing follows it. */
  #header: Uint8Array | undefined;
  /** The mark on disk may speak of lines that are refused. */
  #isMarkAhead = false;

  constructor(place: JournalPlace & { readonly log: Log }, start: WriterStart) {
    this.#place = place;
    this.#disk = place.disk;
    this.tip = start.tip;
    this.segment = start.segment;
    this.recordBytes = start.recordBytes;
    this.snapshotBytes = start.snapshotBytes;
    this.#owed = start.owed;
    this.#markDue = start.markDue;
    this.#numbers = [...start.numbers];
    this.#snapshots = [...start.snapshots];
    this.#highest = start.highest;
  }

  /** Nothing is on disk but what counts, or what is known not to. */
  get isSettled(): boolean {
    return this.#owed.kind === "nothing";
  }

  /**
   * Writes what is owed.
   * @throws {DiskError} if the disk refuses; it stays owed
   */
  async settle(): Promise<void> {
    const { folder } = this.#place;
    const owed = this.#owed;
    const path = segmentPath(folder, this.segment.number);
    if (this.#isMarkAhead) {
      await this.mark();
      this.#isMarkAhead = false;
    }
    if (owed.kind === "rewrite") {
      await this.#disk.replace(path, owed.bytes);
      this.segment = { number: this.segment.number, bytes: owed.bytes.length };
    } else if (owed.kind === "new-segment") {
      // A segment without records is written anew: a disk that fails for long leaves one, not many.
      if (this.#header !== undefined) await this.#disk.replace(path, this.#header);
      else await this.#begin(owed.why);
    } else if (owed.kind === "remove-next") {
      await this.#disk.remove(segmentPath(folder, this.#highest + 1));
    }
    this.#owed = NOTHING_OWED;
    if (this.#markDue !== undefined) await this.mark(this.#markDue);
  }

  /**
   * Appends records as one group; when it returns, all of them are durable, and `isMarked` the mark
   * that says so.
   * @throws {DiskError} none of them is acknowledged; if `isSettled`, none will come back either
   */
  async append(payloads: readonly Payload[], isMarked = false): Promise<void> {
    if (this.isSettled && this.#isFull()) {
      this.#owed = { kind: "new-segment", why: "the one before is full" };
    }
    await this.settle();
    const { lines, tip } = this.#chain(payloads, ({ sequence }, i) => ({
      word: "record",
      sequence: sequence + 1 + i,
      confirmed: sequence,
    }));
    const reached = { sequence: this.tip.sequence + payloads.length, digest: tip };
    const { number } = this.segment;
    const bytes = this.segment.bytes + lines.length;
    const path = segmentPath(this.#place.folder, number);
    let isMarking = false;
    try {
      await this.#disk.append(path, lines);
      await this.#disk.sync(path);
      isMarking = isMarked;
      const confirmed = this.tip.sequence; // Nobody was told of these yet.
      if (isMarked) await this.mark({ segment: number, bytes, ...reached, confirmed });
    } catch (error) {
      this.#isMarkAhead = isMarking;
      this.#owed = { kind: "new-segment", why: `a write failed: ${wordsOf(error)}` };
      await this.#trySettle();
      throw error;
    }
    this.#header = undefined;
    this.tip = reached;
    this.segment = { number, bytes };
    this.recordBytes += lines.length;
  }

  /**
   * Begins a new segment with a snapshot.
   * @throws {DiskError} the journal goes on as it was
   * @throws {JournalRefused} `snapshot-too-large`
   */
  async compact(
    payloads: readonly Payload[],
    { keptMore, breathe }: { readonly keptMore: number; readonly breathe: Breathe },
  ): Promise<void> {
    await this.settle();
    const number = this.#highest + 1;
    const header = this.#headerLine("compacted", payloads.length);
    const { lines, tip } = await inBreaths(this.#snapshot(payloads, header), breathe);
    if (lines.length > SNAPSHOT_BYTES_MAX) {
      const words = `a snapshot of ${lines.length} bytes is above ${SNAPSHOT_BYTES_MAX}`;
      throw new JournalRefused("snapshot-too-large", words);
    }
    try {
      await this.#disk.replace(segmentPath(this.#place.folder, number), lines);
    } catch (error) {
      // Its name may stand there all the same. Records that go on in the old one would be void.
      this.#owed = { kind: "remove-next" };
      await this.#trySettle();
      throw error;
    }
    this.#entered(number, lines.length, tip);
    this.#header = undefined;
    this.#snapshots.push(number);
    this.recordBytes = 0;
    this.snapshotBytes = lines.length;
    this.#markDue = "tip";
    await this.#tidy(keptMore);
  }

  /**
   * Writes the high-water mark: where the journal ends now, or another place.
   * @throws {DiskError}
   */
  async mark(at: Mark | "tip" = "tip"): Promise<void> {
    const { number, bytes } = this.segment;
    const { sequence } = this.tip;
    const tip = { segment: number, bytes, ...this.tip, confirmed: sequence };
    const mark = at === "tip" ? tip : at;
    await this.#disk.replace(markPath(this.#place.folder), encodeMark(mark));
    this.#markDue = undefined;
  }

  async #begin(why: string): Promise<void> {
    await this.#disk.makeFolder(this.#place.folder);
    const number = this.#highest + 1;
    const header = this.#headerLine(why, undefined);
    await this.#disk.replace(segmentPath(this.#place.folder, number), header);
    this.#entered(number, header.length, this.#digest(header));
    this.#header = header;
  }

  #headerLine(why: string, snapshot: number | undefined): Uint8Array {
    const { number: previous, bytes } = this.segment;
    const { sequence, digest: before } = this.tip;
    const number = this.#highest + 1;
    return encodeHeader({ number, sequence, before, previous, bytes, snapshot, why });
  }

  #entered(number: number, bytes: number, digest: string): void {
    this.segment = { number, bytes };
    this.tip = { sequence: this.tip.sequence, digest };
    this.#numbers.push(number);
    this.#highest = number;
  }

  /** Lines that follow from one another, the first from the tip. */
  #chain(
    payloads: readonly Payload[],
    headOf: (tip: Tip, i: number) => Parameters<typeof encodeLine>[0],
  ): { lines: Uint8Array; tip: string } {
    let before = this.tip.digest;
    const lines = payloads.map(({ kind, json }, i) => {
      const line = encodeLine(headOf(this.tip, i), { before, kind, json });
      before = this.#digest(line);
      return line;
    });
    return { lines: joined(lines), tip: before };
  }

  /** The lines of a snapshot after its header; may be interrupted where it yields. */
  *#snapshot(
    payloads: readonly Payload[],
    header: Uint8Array,
  ): Generator<undefined, { lines: Uint8Array; tip: string }> {
    const { sequence } = this.tip;
    const parts = payloads.length;
    const all = [header];
    let before = this.#digest(header);
    let bytes = 0;
    for (const [i, { kind, json }] of payloads.entries()) {
      const head = { word: "snapshot", sequence, part: i + 1, parts } as const;
      const line = encodeLine(head, { before, kind, json });
      before = this.#digest(line);
      all.push(line);
      bytes += line.length;
      if (bytes < BREATH_BYTES) continue;
      bytes = 0;
      yield;
    }
    return { lines: joined(all), tip: before };
  }

  #digest(line: Uint8Array): string {
    return this.#place.digestOf(line.subarray(0, -1));
  }

  #isFull(): boolean {
    return this.recordBytes > 0 && this.segment.bytes >= SEGMENT_BYTES_MAX + this.snapshotBytes;
  }

  async #trySettle(): Promise<void> {
    try {
      await this.settle();
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      // The failure that led here is told; this one will come again if it lasts.
    }
  }

  /** Marks the new generation and removes what is older than the one before and not to be kept. */
  async #tidy(keptMore: number): Promise<void> {
    try {
      await this.mark();
      const needed = this.#snapshots.at(-2) ?? 0;
      const older = this.#numbers.filter((number) => number < needed);
      // Oldest first: a crash in between leaves no hole.
      for (const number of older.slice(0, Math.max(0, older.length - keptMore))) {
        await this.#disk.remove(segmentPath(this.#place.folder, number));
        this.#numbers = this.#numbers.filter((n) => n !== number);
      }
      this.#snapshots = this.#snapshots.slice(-2);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      this.#place.log("warn", "journal.untidy", { words: error.message });
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
