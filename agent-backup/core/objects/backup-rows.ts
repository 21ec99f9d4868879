// The settings backups of one main as people name them: by a number that rises with each and is never
// given twice, so that what was read in a list is still the same when it is chosen.
//
// A set has its number from when it was made; one of an earlier version gets the one after the set
// before it. Knows no disk. Pure.

import type { BackupRow } from "../../../proto/object-rows.js";

/** A kept set, as far as it matters here. */
export type KeptBackup = {
  readonly id: string;
  readonly madeAtWallMs: number;
  readonly why: string;
  readonly note: string;
  readonly number?: number | undefined;
  readonly objects: number;
  readonly bytes: number;
  readonly isSealed: boolean;
  readonly suspect: string;
};

/** One with its number. */
export type Numbered<T extends KeptBackup> = { readonly set: T; readonly number: number };

/** Sets, the oldest first, with their numbers. */
export function numbered<T extends KeptBackup>(sets: readonly T[]): readonly Numbered<T>[] {
  let last = 0;
  return sets.map((set) => {
    last = Math.max(set.number ?? 0, last + 1);
    return { set, number: last };
  });
}

/** What is kept, the newest first, as an operator reads it. */
export function backupRows(sets: readonly Numbered<KeptBackup>[]): readonly BackupRow[] {
  const lastGood = sets.findLast(({ set }) => isGood(set))?.set.id;
  return sets
    .map(({ set, number }) => ({
      number,
      madeWallMs: set.madeAtWallMs,
      why: set.why,
      objects: set.objects,
      bytes: set.bytes,
      state: stateOf(set, lastGood),
      words: set.suspect === "" ? leftOutWords(set.note) : set.suspect,
    }))
    .reverse();
}

/**
 * The one to put objects back from: of that number, or the last good one (`number` 0). One that is
 * suspect is taken only if it is named. Words if there is none, with those that there are.
 */
export function chosenBackup<T extends KeptBackup>(
  sets: readonly Numbered<T>[],
  number: number,
): Numbered<T> | string {
  const whole = sets.filter(({ set }) => set.isSealed);
  const found =
    number === 0
      ? whole.findLast(({ set }) => isGood(set))
      : whole.find((one) => one.number === number);
  if (found !== undefined) return found;
  if (number === 0) {
    const suspect = whole.length === 0 ? "" : `; ${numbersOf(whole)} would have to be named`;
    return `there is no good settings backup${suspect}`;
  }
  return noneOf(whole, number);
}

/**
 * The suspect one that a person takes for good: of that number, or the newest (`number` 0). Words if
 * there is none, or if it is older than the last good one, which would stay the last.
 */
export function suspectBackup<T extends KeptBackup>(
  sets: readonly Numbered<T>[],
  number: number,
): Numbered<T> | string {
  const whole = sets.filter(({ set }) => set.isSealed);
  const found =
    number === 0
      ? whole.findLast(({ set }) => !isGood(set))
      : whole.find((one) => one.number === number);
  if (found === undefined && number === 0) return "no settings backup is suspect";
  if (found === undefined) return noneOf(whole, number);
  if (isGood(found.set)) return `settings backup ${found.number} is good already`;
  const last = whole.findLast(({ set }) => isGood(set));
  if (last === undefined || last.number < found.number) return found;
  const words = `settings backup ${found.number} is older than the last good one, ${last.number}`;
  return `${words}: a takeover would use ${last.number} all the same`;
}

function noneOf(whole: readonly Numbered<KeptBackup>[], number: number): string {
  if (whole.length === 0) return `there is no settings backup ${number}, and no other`;
  return `there is no settings backup ${number}; there are ${numbersOf(whole)}`;
}

function isGood({ isSealed, suspect }: KeptBackup): boolean {
  return isSealed && suspect === "";
}

function stateOf(set: KeptBackup, lastGood: string | undefined): BackupRow["state"] {
  if (!set.isSealed) return "incomplete";
  if (set.suspect !== "") return "suspect";
  return set.id === lastGood ? "lastGood" : "good";
}

function leftOutWords(note: string): string {
  return note === "" ? "" : `left out: ${note}`;
}

/** `3, 4, 7 to 12`. */
function numbersOf(sets: readonly Numbered<KeptBackup>[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const { number } of sets) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map(({ from, to }) =>
      from === to ? `${from}` : `${from}${to - from === 1 ? "," : " to"} ${to}`,
    )
    .join(", ");
}
