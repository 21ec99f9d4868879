// The list of what is wrong with a journal, while it is being read.
//
// Bad bytes say nothing of what they held. What follows tells: if the next sound record has the next
// number, nothing was lost with them. Until then the break is open.

import { type JournalBreakKind, numbersText } from "./journal-report.js";

/** A break before it is told to anybody. */
export type FoundBreak = {
  readonly kind: JournalBreakKind;
  readonly segment: number;
  readonly path: string;
  readonly offset: number;
  /** What was there; empty if nothing is to be set aside. */
  readonly raw: Uint8Array;
  words: string;
  isLoss: boolean;
};

/** Where a break is. */
export type BreakPlace = Pick<FoundBreak, "segment" | "path" | "offset"> & {
  readonly raw?: Uint8Array;
};

const NOTHING = new Uint8Array();

/** Collects breaks in the order in which they are met. */
export class Breaks {
  readonly found: FoundBreak[] = [];
  #open: FoundBreak[] = [];

  /** Something whose consequence is known. */
  add(kind: JournalBreakKind, at: BreakPlace, words: string, isLoss: boolean): FoundBreak {
    const { segment, path, offset, raw = NOTHING } = at;
    const found = { kind, segment, path, offset, raw, words, isLoss };
    this.found.push(found);
    return found;
  }

  /** Something whose consequence the next sound line will show. */
  suspect(kind: JournalBreakKind, at: BreakPlace, words: string): void {
    this.#open.push(this.add(kind, at, words, true));
  }

  /** There are breaks whose consequence is not known. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** How many lines may have been in bad bytes since the last sound line; at least one if open. */
  get linesOpen(): number {
    const lines = this.#open.map(({ raw }) => raw.filter((byte) => byte === 0x0a).length);
    return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
  }

  /** The open breaks cost these numbers. False: nothing was open, the gap has no visible cause. */
  close(first: number, last: number): boolean {
    const isExplained = this.isOpen;
    for (const open of this.#open) open.words += `; ${numbersText(first, last)} lost`;
    this.#open = [];
    return isExplained;
  }

  /** The open breaks cost nothing. */
  dismiss(): void {
    for (const open of this.#open) open.isLoss = false;
    this.#open = [];
  }

  /** A whole snapshot stands for everything so far. */
  forgive(): void {
    for (const found of this.found) found.isLoss = false;
    this.#open = [];
  }
}
