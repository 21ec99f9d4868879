// What a journal answers: records, breaks and reports. Types, and the words they have in common.

/** What the owner gives and gets back. `value` is JSON; a bigint is for the owner to write as text. */
export type JournalEntry = { readonly kind: string; readonly value: unknown };

export type JournalRecord = JournalEntry & {
  readonly sequence: number;
  /**
   * False: nothing proves that whoever appended it was told so. It was in the last group before a
   * crash, and may even have been refused if the disk failed just before. It is durable now.
   */
  readonly isConfirmed: boolean;
  /** Something this start needs was lost before it: what it builds upon may be missing. */
  readonly isAfterBreak: boolean;
};

export type JournalBreakKind =
  /** Bytes that are no sound line; they are set aside. */
  | "bad-bytes"
  /** A line that was there before, or that does not belong here; set aside, not read. */
  | "misplaced"
  /** A sound line that does not follow from the one before: altered, or from another copy. */
  | "chain"
  /** Sequence numbers are missing though no bytes are damaged. */
  | "gap"
  | "bad-snapshot"
  | "empty-segment"
  /** A segment ends before the place that its successor names. */
  | "short-segment"
  | "missing-segment"
  /** The journal ends before its high-water mark: an older copy, or the end was cut off. */
  | "rolled-back"
  /** The journal is as long as its mark says, but not the same: another copy. */
  | "differs"
  | "bad-mark"
  | "missing-mark";

export type JournalBreak = {
  readonly kind: JournalBreakKind;
  /** The segment's number; 0: the journal as a whole. */
  readonly segment: number;
  readonly path: string;
  readonly offset: number;
  readonly bytes: number;
  /** For an operator. */
  readonly words: string;
  /** True unless everything this start needs is known to be there all the same. */
  readonly isLoss: boolean;
  /** Where the bytes were copied to; undefined: there are none, or the disk refused. */
  readonly setAside: string | undefined;
  /** It was found and set aside by an earlier start already. */
  readonly isKnown: boolean;
};

export type JournalRange = {
  readonly path: string;
  readonly offset: number;
  readonly bytes: number;
};

export type JournalReport = {
  /** There was nothing: a first start. */
  readonly isNew: boolean;
  /** No break: what was acknowledged is there. A torn end alone is clean. */
  readonly isClean: boolean;
  /** The torn end that a crash left; it is not in the journal any more. */
  readonly cut: JournalRange | undefined;
  /** What a failed write left behind; whoever appended it was told that it is refused. */
  readonly withdrawn: readonly JournalRange[];
  /** How many records at the end are not confirmed. */
  readonly unconfirmed: number;
  readonly breaks: readonly JournalBreak[];
  /** The disk did not take what opening has to write; appends try again. */
  readonly unsettled: string | undefined;
};

export type JournalVerdict =
  | {
      readonly kind: "whole";
      readonly segments: number;
      readonly records: number;
      /** The last record's number and the last line's digest: noted elsewhere, they fix all before. */
      readonly sequence: number;
      readonly digest: string;
    }
  | {
      readonly kind: "broken";
      readonly first: JournalBreak;
      readonly breaks: number;
      readonly segments: number;
      readonly records: number;
    };

/** Why a journal did not take a record at all. Nothing was written. */
export class JournalRefused extends Error {
  override readonly name = "JournalRefused";
  constructor(
    readonly code: "record-too-large" | "snapshot-too-large" | "queue-full" | "closed" | "not-json",
    words: string,
  ) {
    super(words);
  }
}

/** `number 42`, `numbers 42 to 44`. */
export function numbersText(first: number, last: number): string {
  return first === last ? `number ${first}` : `numbers ${first} to ${last}`;
}
