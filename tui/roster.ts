// All servers of one backup agent, sorted, kept current by views that carry only what changed.
//
// A change of a few among 10,000 costs a copy of the list and a binary search for each of them;
// nothing is sorted anew. Persistent: an update answers a new roster and leaves the old one alone.

import type { View } from "../proto/view.js";
import {
  compareNames,
  compareSeverity,
  RANKS,
  type Shown,
  type Standing,
  standing,
} from "./standing.js";

export type Entry = {
  readonly view: Shown;
  readonly standing: Standing;
  /** For finding. */
  readonly lower: string;
};

export type Order = "severity" | "name";

export type Roster = {
  readonly byName: ReadonlyMap<string, Entry>;
  readonly severity: readonly Entry[];
  readonly name: readonly Entry[];
  /** How many there are of each rank; index 0 is not used. */
  readonly counts: readonly number[];
};

const RANK_COUNT = 10;

/** Before the first view. */
export const NO_SERVERS: Roster = {
  byName: new Map(),
  severity: [],
  name: [],
  counts: Array.from({ length: RANK_COUNT + 1 }, () => 0),
};

/** Applies one view. */
export function updateRoster(
  before: Roster,
  view: Pick<View, "full" | "servers" | "removed">,
): Roster {
  if (!view.full && view.servers.length === 0 && view.removed.length === 0) return before;
  const base = view.full ? NO_SERVERS : before;
  const byName = new Map(base.byName);
  const gone = new Set<Entry>();
  const counts = [...base.counts];
  const drop = (name: string) => {
    const old = byName.get(name);
    if (old === undefined) return;
    gone.add(old);
    byName.delete(name);
    bump(counts, old, -1);
  };
  view.removed.forEach(drop);
  const changed = new Map<string, Entry>();
  for (const server of view.servers) {
    drop(server.name);
    const entry = {
      view: server,
      standing: standing(server),
      lower: server.name.toLocaleLowerCase(),
    };
    byName.set(server.name, entry);
    bump(counts, entry, 1);
    const twice = changed.get(server.name);
    if (twice !== undefined) gone.add(twice);
    changed.set(server.name, entry);
  }
  const fresh = [...changed.values()];
  return {
    byName,
    counts,
    severity: merge(base.severity, gone, fresh, compareSeverity),
    name: merge(base.name, gone, fresh, byTheName),
  };
}

const byTheName = (a: Entry, b: Entry) => compareNames(a.view.name, b.view.name);

function bump(counts: number[], entry: Entry, by: number): void {
  const rank = RANKS[entry.standing.class];
  counts[rank] = (counts[rank] ?? 0) + by;
}

/** From here on one pass over all is cheaper than moving each. */
const FEW = 64;

/** The sorted list without `gone` and with `fresh`, each put in its place. */
function merge(
  sorted: readonly Entry[],
  gone: ReadonlySet<Entry>,
  fresh: readonly Entry[],
  compare: (a: Entry, b: Entry) => number,
): readonly Entry[] {
  if (gone.size + fresh.length > FEW) return mergeMany(sorted, gone, fresh, compare);
  const list = [...sorted];
  for (const entry of gone) {
    const at = placeOf(list, entry, compare, 0);
    if (list[at] === entry) list.splice(at, 1);
  }
  for (const entry of fresh) list.splice(placeOf(list, entry, compare, 0), 0, entry);
  return list;
}

function mergeMany(
  sorted: readonly Entry[],
  gone: ReadonlySet<Entry>,
  fresh: readonly Entry[],
  compare: (a: Entry, b: Entry) => number,
): readonly Entry[] {
  const kept = gone.size === 0 ? sorted : sorted.filter((entry) => !gone.has(entry));
  const added = [...fresh].sort(compare);
  const merged: Entry[] = [];
  let from = 0;
  for (const entry of added) {
    const at = placeOf(kept, entry, compare, from);
    for (let i = from; i < at; i++) push(merged, kept[i]);
    merged.push(entry);
    from = at;
  }
  for (let i = from; i < kept.length; i++) push(merged, kept[i]);
  return merged;
}

function push(list: Entry[], entry: Entry | undefined): void {
  if (entry !== undefined) list.push(entry);
}

/** The first index from `low` on whose entry does not come before this one. */
function placeOf(
  sorted: readonly Entry[],
  entry: Entry,
  compare: (a: Entry, b: Entry) => number,
  low: number,
): number {
  let high = sorted.length;
  let from = low;
  while (from < high) {
    const middle = (from + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && compare(there, entry) < 0) from = middle + 1;
    else high = middle;
  }
  return from;
}

/** Names in the order to be shown, those that contain the filter. */
export function namesShown(roster: Roster, order: Order, filter: string): readonly string[] {
  const wanted = filter.toLocaleLowerCase();
  const names: string[] = [];
  for (const entry of roster[order]) {
    if (wanted === "" || entry.lower.includes(wanted)) names.push(entry.view.name);
  }
  return names;
}

/** How many servers are of a class. */
export function countOf(roster: Roster, klass: Standing["class"]): number {
  return roster.counts[RANKS[klass]] ?? 0;
}

/** How many are not well: everything above running and ready, but not those switched off. */
export function countBad(roster: Roster): number {
  return roster.byName.size - countOf(roster, "ready") - countOf(roster, "off");
}

/** The most urgent server. */
export function worst(roster: Roster): Entry | undefined {
  return roster.severity[0];
}

/** The most urgent server of a class. */
export function firstOf(roster: Roster, klass: Standing["class"]): Entry | undefined {
  const rank = RANKS[klass];
  const before = roster.counts.slice(1, rank).reduce((sum, count) => sum + count, 0);
  const entry = roster.severity[before];
  return entry?.standing.class === klass ? entry : undefined;
}
