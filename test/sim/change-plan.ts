// What persons do to single objects while they are away from home, as plain data, drawn from a seed.
//
// A person waits for his moment from `atMs` on: until the objects of the main are away and what he
// wants to change stands before him on that side. One who wants to change both sides changes one
// object on each, in whatever order he gets at them. Not everybody decides his conflicts.
//
// What nobody draws: a file that is put by hand where a main has parked an object (it would run twice),
// and one that is deleted in the seconds in which the main parks it or puts it back (it cannot be told
// from what was parked).

import type { Chance } from "./world/chance.js";

/** What is done to an object on a side; `same`: it is made what it is on the other side. */
export type Deed = "edit" | "delete" | "create" | "same";

export type Change = {
  readonly atMs: number;
  /** He waits no longer. */
  readonly lastsMs: number;
  /** Index into mains, as of a fault. */
  readonly main: number;
  /** Which object, in [0, 1). */
  readonly share: number;
  readonly onMain?: Deed;
  readonly onBackup?: Deed;
  /** Conflicts are looked at, and decided. */
  readonly isDecision?: true;
};

const MINUTE_MS = 60_000;
/** In this share of the scenarios somebody changes something; after this share of the changes looks. */
const CHANGED = 0.6;
const DECIDED = 0.6;

/** Draws changes between two instants. */
export function drawChanges(
  chance: Chance,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): readonly Change[] {
  if (!chance.happens(CHANGED)) return [];
  const changes: Change[] = [];
  const everyMs = chance.spread(0.2, 4) * MINUTE_MS;
  for (let atMs = fromMs; atMs < toMs; atMs += chance.between(0.2, 2) * everyMs) {
    const lastsMs = Math.round(Math.min(chance.spread(2, 120) * MINUTE_MS, toMs - atMs));
    const [main, share] = [chance.int(0, 9), chance.uniform()];
    const change = { atMs: Math.round(atMs), lastsMs, main, share, ...drawDeeds(chance) };
    changes.push(change);
    if (!chance.happens(DECIDED)) continue;
    const inMs = Math.round(chance.spread(0.2, 30) * MINUTE_MS);
    const decision = { main, share: chance.uniform(), lastsMs, isDecision: true } as const;
    changes.push({ ...decision, atMs: change.atMs + inMs });
  }
  return changes.filter(({ atMs }) => atMs < toMs);
}

/** Half of them change both sides. */
function drawDeeds(chance: Chance): Pick<Change, "onMain" | "onBackup"> {
  const deed = () => chance.pick(["edit", "edit", "edit", "delete", "delete", "create"] as const);
  if (chance.happens(0.25)) return { onMain: deed() };
  if (chance.happens(0.3)) return { onBackup: deed() };
  const change = () => chance.pick(["edit", "edit", "delete"] as const);
  const both = { onMain: change(), onBackup: change() };
  if (!chance.happens(0.15)) return both;
  return chance.happens(0.5) ? { ...both, onMain: "same" } : { ...both, onBackup: "same" };
}
