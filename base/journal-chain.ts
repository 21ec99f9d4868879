// Follows a journal from segment to segment: which records there are, in order, and where it breaks.
//
// Every line names the digest of the one before, through headers and snapshots. A segment that
// begins with a whole snapshot makes everything before it unnecessary. If the snapshot is damaged
// and the segments before it are whole, they stand for it: a snapshot says nothing that they do not.
// Never gives out a record twice, nor one that its own checksum does not prove.

import type { Digest } from "./content.js";
import { type BreakPlace, Breaks } from "./journal-breaks.js";
import { type JournalLine, NO_DIGEST } from "./journal-line.js";
import { type Outline, outlineOf } from "./journal-outline.js";
import { type JournalEntry, type JournalRange, numbersText } from "./journal-report.js";
import { type LinePiece, piecesOf } from "./journal-scan.js";
import type { Mark, SegmentHeader } from "./journal-segment.js";

export type SegmentBytes = {
  readonly number: number;
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** The end of a chain: the last record's number and the last line's digest. */
export type Tip = { readonly sequence: number; readonly digest: string };

export type FollowedRecord = JournalEntry & {
  readonly sequence: number;
  readonly isAfterBreak: boolean;
  /** It may have been refused; never counts as confirmed. */
  isDoubtful: boolean;
};

/** How a segment is to be read. */
export type SegmentPlace = {
  /** The header of the segment after it, if there is one that can be read. */
  readonly next: SegmentHeader | undefined;
  readonly isLast: boolean;
};

/** Reads segments, oldest first. */
export class Chain {
  readonly breaks = new Breaks();
  snapshot: readonly JournalEntry[] = [];
  records: FollowedRecord[] = [];
  tip: Tip = { sequence: 0, digest: NO_DIGEST };
  /** Everything up to here was acknowledged, or its group followed by one that was. */
  confirmed = 0;
  readonly withdrawn: JournalRange[] = [];
  cut: JournalRange | undefined;
  /**
   * Where the last segment's lines and bad bytes end, torn end excepted, and whether the last one has
   * its line end.
   */
  soundBytes = 0;
  isEnded = true;
  /** Bytes of the lines of the records, and of the snapshot's segment up to them. */
  recordBytes = 0;
  snapshotBytes = 0;
  segmentCount = 0;
  recordCount = 0;
  /** What stands where the mark points; undefined: nothing does. */
  markIsRight: boolean | undefined;

  readonly #digestOf: Digest;
  readonly #mark: Mark | undefined;
  readonly #mustBegin: boolean;
  #last: number | undefined;
  /** False after bad bytes: the next line cannot be compared with the one before. */
  #isLinked = true;
  #isLossy = false;

  /** `mustBegin`: what is before the first segment is needed, unless that begins with a snapshot. */
  constructor(digestOf: Digest, mark: Mark | undefined, mustBegin: boolean) {
    this.#digestOf = digestOf;
    this.#mark = mark;
    this.#mustBegin = mustBegin;
  }

  /** Reads the next segment. */
  read(segment: SegmentBytes, { next, isLast }: SegmentPlace): void {
    const limit = next?.previous === segment.number ? next.bytes : undefined;
    const bytes = this.#within(segment, limit);
    const pieces = piecesOf(bytes, isLast, this.#digestOf);
    const outline = outlineOf(pieces);
    this.#begin(segment, outline);
    this.soundBytes = 0;
    this.isEnded = true;
    for (const piece of pieces) {
      const { number, path } = segment;
      const at: BreakPlace = { segment: number, path, offset: piece.offset };
      const raw = bytes.subarray(piece.offset, piece.end);
      if (piece.kind === "torn") {
        this.cut = { path, offset: piece.offset, bytes: piece.end - piece.offset };
        continue;
      }
      this.soundBytes = piece.end;
      if (piece.kind === "line") {
        this.isEnded = piece.isEnded;
        if (piece.line.word === "record") this.recordBytes += raw.length;
        this.#line(piece, segment, { ...at, raw });
        this.#compareWithMark(piece, segment);
      } else if (piece.isLineEnd) {
        this.breaks.add("bad-bytes", { ...at, raw }, piece.words, false);
      } else {
        this.breaks.suspect("bad-bytes", { ...at, raw }, piece.words);
        this.#isLinked = false;
      }
    }
    if (this.#isTipMarked(segment)) this.breaks.dismiss();
    if (!isLast && limit === undefined) this.#doubt();
    this.#last = segment.number;
    this.segmentCount += 1;
  }

  /** The part of a segment that counts. */
  #within({ number, path, bytes }: SegmentBytes, limit: number | undefined): Uint8Array {
    const at = { segment: number, path, offset: bytes.length };
    if (bytes.length === 0 && limit !== 0) {
      this.breaks.suspect("empty-segment", at, "the file is empty");
      this.#isLinked = false;
    } else if (limit !== undefined && limit > bytes.length) {
      const words = `it is ${bytes.length} bytes long; the segment after it says ${limit}`;
      this.breaks.suspect("short-segment", at, words);
      this.#isLinked = false;
    } else if (limit !== undefined && limit < bytes.length) {
      this.withdrawn.push({ path, offset: limit, bytes: bytes.length - limit });
      return bytes.subarray(0, limit);
    }
    return bytes;
  }

  #begin({ number, path }: SegmentBytes, outline: Outline): void {
    const { header, base, partCount, parts, isSnapshotWhole } = outline;
    const at = { segment: number, path, offset: 0 };
    const isFirst = this.#last === undefined;
    if (isFirst) {
      const isBeginning = header === undefined ? number === 1 : header.previous === 0;
      this.tip = { sequence: base ?? 0, digest: header?.before ?? NO_DIGEST };
      this.#isLinked &&= header !== undefined;
      if (!isBeginning && partCount === undefined && this.#mustBegin) {
        this.breaks.add("missing-segment", at, "the segments before it are missing", true);
        this.#isLossy = true;
      }
    } else {
      this.#follow(at, outline);
    }
    this.confirmed = Math.max(this.confirmed, header?.sequence ?? 0);
    if (partCount === undefined) return;
    const entries = parts.map(({ line: { kind, value } }) => ({ kind, value }));
    if (isSnapshotWhole) {
      this.breaks.forgive();
      this.#isLossy = false;
    } else {
      const isRebuilt = !isFirst && !this.#isLossy && this.tip.sequence === base;
      const words = `its snapshot has ${parts.length} of ${partCount} parts; ${
        isRebuilt ? "taken from the segments before it" : "the others are lost"
      }`;
      this.breaks.add("bad-snapshot", at, words, !isRebuilt);
      if (isRebuilt) return;
      this.#isLossy = true;
    }
    this.snapshot = entries;
    this.snapshotBytes = parts.at(-1)?.end ?? 0;
    this.records = [];
    this.recordBytes = 0;
    this.tip = { sequence: base ?? this.tip.sequence, digest: this.tip.digest };
  }

  /** How a segment goes on from the one before. */
  #follow(at: BreakPlace, { header, base }: Outline): void {
    const last = this.#last ?? 0;
    const previous = header?.previous ?? at.segment - 1;
    if (previous !== last) {
      const words = `segment ${numbersText(last + 1, previous)} missing before it`;
      this.breaks.suspect("missing-segment", at, words);
      this.#isLinked = false;
    }
    const from = this.tip.sequence;
    if (base !== undefined && base < from) {
      // Where the one before ends is not told: what this one numbers anew was refused there.
      this.records = this.records.filter(({ sequence }) => sequence <= base);
      this.tip = { sequence: base, digest: NO_DIGEST };
      this.#isLinked = false;
      if (header !== undefined) {
        const words = `it goes on from ${base}, but ${from} was before it`;
        this.breaks.add("differs", at, words, false);
      }
    }
    if (header === undefined) return;
    if (header.sequence > from) this.#lose(at, from + 1, header.sequence);
    else if (this.#isLinked && header.before !== this.tip.digest) this.#unchained(at);
    else this.breaks.dismiss();
  }

  #line(piece: LinePiece, segment: SegmentBytes, at: BreakPlace): void {
    const { line, digest, offset } = piece;
    if (line.word === "record") {
      this.#record(line, digest, at);
      return;
    }
    const isHeader = line.word === "segment" && offset === 0;
    if (isHeader && line.number !== segment.number) {
      this.breaks.add(
        "misplaced",
        { ...at, raw: new Uint8Array() },
        `it says it is segment ${line.number}`,
        false,
      );
    }
    if (!isHeader && (line.word !== "snapshot" || line.sequence !== this.tip.sequence)) {
      this.breaks.add("misplaced", at, `a ${line.word} line does not belong here`, false);
      return;
    }
    if (!isHeader && this.#isLinked && line.before !== this.tip.digest) this.#unchained(at);
    this.#isLinked = true;
    this.tip = { sequence: isHeader ? line.sequence : this.tip.sequence, digest };
  }

  #record(line: JournalLine & { word: "record" }, digest: string, at: BreakPlace): void {
    const { sequence, kind, value, confirmed, before } = line;
    const from = this.tip.sequence;
    if (sequence <= from) {
      this.breaks.add("misplaced", at, `number ${sequence} comes again after ${from}`, false);
      return;
    }
    if (sequence > from + 1) this.#lose(at, from + 1, sequence - 1);
    else if (this.#isLinked && before !== this.tip.digest) this.#unchained(at);
    else this.breaks.dismiss();
    const isAfterBreak = this.#isLossy;
    this.records.push({ sequence, kind, value, isAfterBreak, isDoubtful: false });
    this.recordCount += 1;
    this.confirmed = Math.max(this.confirmed, confirmed);
    this.tip = { sequence, digest };
    this.#isLinked = true;
  }

  #lose(at: BreakPlace, first: number, last: number): void {
    this.#isLossy = true;
    if (this.breaks.close(first, last)) return;
    const { raw: _, ...place } = at;
    this.breaks.add("gap", place, `${numbersText(first, last)} missing before it`, true);
  }

  #unchained(at: BreakPlace): void {
    this.#isLossy = true;
    const { raw: _, ...place } = at;
    const words = `it does not follow from the line before (after number ${this.tip.sequence})`;
    this.breaks.add("chain", place, words, true);
  }

  #compareWithMark({ end, digest }: LinePiece, { number }: SegmentBytes): void {
    const mark = this.#mark;
    if (mark?.segment !== number || mark.bytes !== end) return;
    this.markIsRight = mark.digest === digest;
    if (this.markIsRight) this.confirmed = Math.max(this.confirmed, mark.confirmed);
  }

  /** The mark proves that bad bytes at the end of this segment held no record after the tip. */
  #isTipMarked({ number }: SegmentBytes): boolean {
    const mark = this.#mark;
    if (mark?.segment !== number || this.#isLossy) return false;
    return this.soundBytes <= mark.bytes && this.tip.sequence === mark.sequence;
  }

  /** Where this segment ends is not told, so its last group may have been refused. */
  #doubt(): void {
    for (const record of this.records) {
      if (record.sequence > this.confirmed) record.isDoubtful = true;
    }
  }
}
