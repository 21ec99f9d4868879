// What a movement set aside, and when it is tried again by itself.
//
// The rule: what a store refused (isRefusal: its place is occupied, its content not wanted, nothing
// to give) needs a person; everything else may pass by itself and is tried again for as long as the
// custody that wants it lasts: a takeover's objects in `backup`, a restore's in `restoring`, that
// is while the main runs and is linked. Nothing is remembered for it but the items of the record, so
// a restart of the agent changes nothing. Knows no store and no clock.

import type { ObjectResult } from "../../../objects/core/plan.js";
import { describeObject } from "../../../proto/object.js";
import type { CustodyState } from "../custody.js";
import type { RecordItem } from "../record/record.js";
import { openConflicts } from "./homeward.js";

/** What a movement that ended has not done. */
export type Aside = {
  /** Tried again by itself. */
  readonly setAside: number;
  /** Goes on by order only. */
  readonly refused: number;
};

/**
 * From the first try to all later ones, doubling. A minute, because what is set aside is run by
 * nobody or on both sides, and because a try costs one look at the store and its objects' pace.
 */
const AGAIN_MS_MIN = 10_000;
const AGAIN_MS_MAX = 60_000;

/** How long after so many ends with something set aside, the last included, it is tried again. */
export function againDelayMs(ends: number): number {
  return Math.min(AGAIN_MS_MAX, AGAIN_MS_MIN * 2 ** (ends - 1));
}

/** How many objects of a takeover are still to be taken. What was refused is the main's. */
export function notTaken(items: readonly RecordItem[]): number {
  const isOpen = ({ where, isRebuilt }: RecordItem) =>
    (where === "planned" && isRebuilt !== true) || where === "putting";
  return items.filter(isOpen).length;
}

/** What a restore has not brought home, by the results of its transfer; none: it did not begin. */
export function notHome(
  items: readonly RecordItem[],
  results: readonly ObjectResult[] | undefined,
): Aside {
  let setAside = 0;
  let refused = 0;
  items.forEach(({ where }, index) => {
    if (isOver(where)) return;
    if (results?.[index]?.isRefused === true) refused += 1;
    else setAside += 1;
  });
  return { setAside, refused };
}

/** The alarm while objects wait for a person to choose; undefined: none does. */
export function conflictAlarm(name: string, items: readonly RecordItem[]): string | undefined {
  const open = openConflicts(items);
  const [first] = open;
  if (first === undefined) return undefined;
  return (
    `${open.length} of ${items.length} objects were changed on both sides and stay where they are ` +
    `(${describeObject(first, first.name)}). Choose for each: locum conflicts "${name}".`
  );
}

/** A person has chosen since its restore found it a conflict. */
export function isDecidedSince({ conflict, result }: RecordItem): boolean {
  return conflict?.keep !== undefined && result === "skipped";
}

/** The same of a restore that has ended: what was decided while it went on is tried again. */
export function notHomeYet(
  items: readonly RecordItem[],
  results: readonly ObjectResult[] | undefined,
): Aside {
  const { setAside, refused } = notHome(items, results);
  const isNow = (item: RecordItem, index: number) =>
    !isOver(item.where) && isDecidedSince(item) && results?.[index]?.isRefused === true;
  const decided = items.filter(isNow).length;
  return { setAside: setAside + decided, refused: refused - decided };
}

function isOver(where: RecordItem["where"]): boolean {
  return where === "home" || where === "left" || where === "deleted";
}

/** The alarm while something is set aside, for a person; undefined: nothing is. */
export function asideAlarm(
  custody: CustodyState,
  items: readonly RecordItem[],
): string | undefined {
  const isTaking = custody === "backup" || custody === "contention";
  if (!isTaking && custody !== "restoring") return undefined;
  const open = items.filter(({ where }) =>
    isTaking ? where === "planned" || where === "putting" : !isOver(where),
  );
  if (open.length === 0) return undefined;
  const worst = open.find(({ result }) => result === "failed" || result === "occupied");
  const why =
    worst === undefined ? "" : ` (${describeObject(worst, worst.name)}: ${worst.words.trim()})`;
  const what = isTaking ? "are not taken over: nobody runs them" : "have not gone home";
  return (
    `${open.length} of ${items.length} objects ${what}${why}. They are tried again by themselves ` +
    `every ${AGAIN_MS_MIN / 1_000} to ${AGAIN_MS_MAX / 1_000} s.`
  );
}
