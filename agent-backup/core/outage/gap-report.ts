// The gap report of an outage: for each object how long nobody ran it, from the last sign of life of
// its main until it was applied on the backup, and again from a death of the main after it went home;
// and how long both ran it while it went home, which is another figure.
//
// What is not known is "unknown" or "at least", never 0. An object that stayed on the backup from an
// outage before has no gap in this one. Pure: the instants are in the items and the outage.

import { type RecordItem, STAYED_WALL_MS } from "../record/record.js";
import { type Outage, open, type Spell } from "./outage.js";

/**
 * `known`: measured. `atLeast`: it may have begun earlier than anybody here saw. `open`: nobody runs
 * it yet. `unknown`: what it would be reckoned from is not there. `stayed`: on the backup all along.
 */
export const GAP_KINDS = ["known", "atLeast", "open", "unknown", "stayed"] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** One object in a gap report. */
export type ObjectGap = {
  readonly type: string;
  readonly number: number;
  readonly name: string;
  readonly kind: GapKind;
  /** Until now, of one that nobody runs yet; undefined: unknown, or none because it stayed. */
  readonly gapMs: number | undefined;
  /** How long both ran it on its way home; undefined: not at home, or not known. */
  readonly overlapMs: number | undefined;
};

/** Of all objects of an outage. Figures are of those whose gap has ended; undefined: of none. */
export type GapSummary = {
  readonly objects: number;
  readonly measured: number;
  readonly atLeast: number;
  readonly unknown: number;
  readonly stayed: number;
  /** Run by nobody yet, and for how long the longest of them. */
  readonly nobody: number;
  readonly nobodyMs: number | undefined;
  readonly minMs: number | undefined;
  readonly medianMs: number | undefined;
  readonly p99Ms: number | undefined;
  readonly maxMs: number | undefined;
  /** The object of the longest gap: `camera 118`; empty: there is none. */
  readonly longest: string;
  readonly overlapMaxMs: number | undefined;
};

/** The gaps of objects of an outage until an instant, in the items' order. */
export function objectGaps(
  items: readonly RecordItem[],
  outage: Outage,
  nowWallMs: number,
): readonly ObjectGap[] {
  const spells = spellsOf(outage);
  return items.map((item) => {
    const { type, number, name, overlapMs } = item;
    return { type, number, name, overlapMs, ...measured(item, outage, spells, nowWallMs) };
  });
}

/** The figures of a list of gaps. */
export function gapSummary(gaps: readonly ObjectGap[]): GapSummary {
  const count = (kind: GapKind) => gaps.filter((gap) => gap.kind === kind).length;
  const ended = gaps
    .filter(({ kind, gapMs }) => gapMs !== undefined && (kind === "known" || kind === "atLeast"))
    .sort((a, b) => (a.gapMs ?? 0) - (b.gapMs ?? 0));
  const waiting = gaps.flatMap(({ kind, gapMs }) => (kind === "open" ? [gapMs ?? 0] : []));
  const overlaps = gaps.flatMap(({ overlapMs }) => overlapMs ?? []);
  const at = (share: number) => ended[Math.max(0, Math.ceil(share * ended.length) - 1)]?.gapMs;
  const last = ended.at(-1);
  return {
    objects: gaps.length,
    measured: ended.length,
    atLeast: count("atLeast"),
    unknown: count("unknown"),
    stayed: count("stayed"),
    nobody: waiting.length,
    nobodyMs: largest(waiting),
    minMs: ended[0]?.gapMs,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    maxMs: last?.gapMs,
    longest: last === undefined ? "" : `${last.type} ${last.number}`,
    overlapMaxMs: largest(overlaps),
  };
}

/** A summary as flat fields of a record: milliseconds; what is not known is left out, or "unknown". */
export function gapFields(summary: GapSummary): Readonly<Record<string, string>> {
  const { objects, atLeast, unknown, stayed, nobody, longest } = summary;
  const ms = (value: number | undefined) =>
    value === undefined ? "unknown" : String(Math.round(value));
  const some = (key: string, count: number) => (count === 0 ? {} : { [key]: String(count) });
  return {
    gapObjects: String(objects - stayed),
    gapMinMs: ms(summary.minMs),
    gapMedianMs: ms(summary.medianMs),
    gapP99Ms: ms(summary.p99Ms),
    gapMaxMs: ms(summary.maxMs),
    ...(longest === "" ? {} : { gapLongest: longest }),
    ...some("gapAtLeast", atLeast),
    ...some("gapUnknown", unknown),
    ...some("gapStayed", stayed),
    ...some("gapNobody", nobody),
    ...(summary.nobodyMs === undefined ? {} : { gapNobodyMs: ms(summary.nobodyMs) }),
    ...(summary.overlapMaxMs === undefined ? {} : { overlapMaxMs: ms(summary.overlapMaxMs) }),
  };
}

function largest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b));
}

type Measured = { readonly kind: GapKind; readonly gapMs: number | undefined };
const UNKNOWN: Measured = { kind: "unknown", gapMs: undefined };

/** The spells of an outage, each kind by its beginning. */
type Spells = { readonly down: readonly Spell[]; readonly both: readonly Spell[] };

function spellsOf({ down, held }: Outage): Spells {
  const both = [...down, ...held].sort((a, b) => a.fromWallMs - b.fromWallMs);
  return { down: [...down].sort((a, b) => a.fromWallMs - b.fromWallMs), both };
}

function measured(
  item: RecordItem,
  { epoch, beganWallMs }: Outage,
  { down, both }: Spells,
  nowWallMs: number,
): Measured {
  const { where, ranWallMs, homeWallMs } = item;
  if (epoch === 0n) return UNKNOWN; // An earlier version took it over.
  // The main has lost it at some time that nobody saw; what it had all along was its own.
  const wasItsOwn = item.isRebuilt === true && (item.result === "unchanged" || where === "left");
  if (item.isRebuilt === true && !wasItsOwn) return UNKNOWN;
  const isOnBackup = where === "backup";
  if (isOnBackup && ranWallMs === STAYED_WALL_MS) return { kind: "stayed", gapMs: undefined };
  if (isOnBackup && ranWallMs === undefined) return UNKNOWN;
  const isOld = ranWallMs !== undefined && ranWallMs !== STAYED_WALL_MS && ranWallMs < beganWallMs;
  // The wall clock was put back between two lives of the agent.
  if (isOld || (ranWallMs ?? 0) > (homeWallMs ?? Number.POSITIVE_INFINITY)) return UNKNOWN;
  // What was left to the main is never held; what is at home is held no more.
  const before = where === "left" || wasItsOwn ? down : both;
  const first = within(before, [0, ranWallMs ?? homeWallMs ?? nowWallMs], nowWallMs);
  const isHome = where === "home" && homeWallMs !== undefined;
  const second = isHome ? within(down, [homeWallMs, nowWallMs], nowWallMs) : NOTHING;
  if (first === undefined || second === undefined) return UNKNOWN;
  // Between its removal here and the main's confirmation nobody ran it.
  const isExclusive = isHome && item.goneWallMs !== undefined;
  const betweenMs = isExclusive ? Math.max(0, homeWallMs - (item.goneWallMs ?? homeWallMs)) : 0;
  const gapMs = first.ms + betweenMs + second.ms;
  const waits = isOnBackup ? undefined : open(isHome ? down : before);
  if (waits !== undefined) return { kind: "open", gapMs };
  // It went home while this agent did not look.
  const isUnseen = where === "home" && !isHome && ranWallMs !== undefined;
  const isAtLeast = first.isAtLeast || second.isAtLeast || isUnseen;
  return { kind: isAtLeast ? "atLeast" : "known", gapMs };
}

type Within = { readonly ms: number; readonly isAtLeast: boolean };
const NOTHING: Within = { ms: 0, isAtLeast: false };

/**
 * How much of a time the spells (by their beginning) cover, each instant counted once. Undefined: one
 * ends before it begins, so the wall clock was put back between two lives of the agent.
 */
function within(
  spells: readonly Spell[],
  [fromWallMs, toWallMs]: readonly [number, number],
  nowWallMs: number,
): Within | undefined {
  let coveredWallMs = fromWallMs;
  let ms = 0;
  let isAtLeast = false;
  for (const spell of spells) {
    if ((spell.toWallMs ?? Math.max(nowWallMs, toWallMs)) < spell.fromWallMs) return undefined;
    const begins = Math.max(spell.fromWallMs, coveredWallMs);
    const ends = Math.min(spell.toWallMs ?? toWallMs, toWallMs);
    if (ends <= begins) continue;
    ms += ends - begins;
    coveredWallMs = ends;
    isAtLeast ||= spell.isAtLeast;
  }
  return { ms, isAtLeast };
}
