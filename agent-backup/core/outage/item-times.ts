// When an object of a movement began to run on the backup and again at home: instants that are noted
// with the good result itself, so that whatever is known of the one is known of the other. Pure.

import { type RecordItem, STAYED_WALL_MS } from "../record/record.js";

/** An item with the instant of its change, if it changed where it is run. */
export function timed(before: RecordItem, after: RecordItem, wallMs: number): RecordItem {
  if (before.where === after.where) return after;
  if (after.where === "backup") {
    return { ...after, ranWallMs: wallMs, goneWallMs: undefined, homeWallMs: undefined };
  }
  if (after.where !== "home") return after;
  const { homeWallMs } = before;
  return homeWallMs === undefined
    ? { ...after, homeWallMs: wallMs }
    : { ...after, overlapMs: Math.max(0, wallMs - homeWallMs) };
}

/** The main has it again, and it is not removed here yet. */
export function confirmedAtHome(item: RecordItem, wallMs: number): RecordItem {
  return item.homeWallMs === undefined ? { ...item, homeWallMs: wallMs } : item;
}

/** It is about to be removed here, and the main does not have it yet. */
export function leavingFirst(item: RecordItem, wallMs: number): RecordItem {
  return { ...item, goneWallMs: wallMs, homeWallMs: undefined };
}

/** The items of a takeover that begins: nothing is measured of them yet. */
export function untimed(items: readonly RecordItem[]): readonly RecordItem[] {
  return items.map((item) => {
    const { ranWallMs: _, homeWallMs: __, overlapMs: ___, goneWallMs: ____, ...bare } = item;
    return item.where === "backup" ? { ...bare, ranWallMs: STAYED_WALL_MS } : bare;
  });
}
