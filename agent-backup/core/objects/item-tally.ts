// How many objects of a movement stand how, counted as they change: a view is made many times a
// second, and 100,000 items are not to be gone through for each.
//
// Pure, but for this: a tally is changed in place, by whoever changes the items in place.

import type { RecordItem } from "../record/record.js";
import { isOpenConflict } from "./homeward.js";
import { mayBeHere } from "./movement.js";

/** Counts of one list of items. */
export type ItemTally = {
  onBackup: number;
  /** On the backup, or put without an answer. */
  mayBeHere: number;
  /** Ended in a failure or a refusal. */
  bad: number;
  openConflicts: number;
};

/** Counts a list. */
export function tallyOf(items: readonly RecordItem[]): ItemTally {
  const tally: ItemTally = { onBackup: 0, mayBeHere: 0, bad: 0, openConflicts: 0 };
  for (const item of items) count(tally, item, 1);
  return tally;
}

/** One item of the list was changed. */
export function retally(tally: ItemTally, before: RecordItem | undefined, after: RecordItem): void {
  if (before !== undefined) count(tally, before, -1);
  count(tally, after, 1);
}

/** True if it ended in a failure or a refusal: operators are shown which. */
export function isBad({ result }: RecordItem): boolean {
  return result === "failed" || result === "occupied";
}

function count(tally: ItemTally, item: RecordItem, by: 1 | -1): void {
  if (item.where === "backup") tally.onBackup += by;
  if (mayBeHere(item)) tally.mayBeHere += by;
  if (isBad(item)) tally.bad += by;
  if (isOpenConflict(item)) tally.openConflicts += by;
}
