// Long work over many things, in pieces between which everybody else has a turn of the loop.
//
// 100,000 objects take a list, a sort or a file some tenths of a second: done at once, no heartbeat
// would be sent or heard meanwhile. Here such work stops after every piece, and goes on where it was.
// What it works on must not change meanwhile, or must be taken by the caller before. Lists of up to
// one piece take no pause: they are done as if there were no pieces. Decides nothing.

import { joined } from "./bytes.js";
import type { Deadlines } from "./deadlines.js";
import type { Clock } from "./world.js";

/** Returns in a later turn of the loop, after what became ready meanwhile. */
export type Breathe = () => Promise<void>;

/** So many things are dealt with between two breaths: some milliseconds, of simple things. */
export const PIECE = 2_000;

/** For work that is small, and for tests: goes on at once. */
export const BREATHLESS: Breathe = () => Promise.resolve();

/** A breath by the clock's own wake. */
export function breathing(deadlines: Deadlines, clock: Pick<Clock, "nowMs">): Breathe {
  let waiting: (() => void)[] = [];
  const turn = deadlines.add(() => {
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  });
  return () =>
    new Promise((go) => {
      waiting.push(go);
      if (turn.atMs === undefined) deadlines.set(turn, clock.nowMs());
    });
}

/**
 * Runs work that says itself where it may be interrupted: it yields there. For what is pure and may
 * know no breath.
 */
export async function inBreaths<R>(work: Generator<undefined, R>, breathe: Breathe): Promise<R> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await breathe();
  }
}

/** Does something with each, piece by piece. Rejects, and does no more, as soon as one throws. */
export async function eachInBreaths<T>(
  things: Iterable<T>,
  breathe: Breathe,
  work: (thing: T, index: number) => void,
  piece = PIECE,
): Promise<void> {
  let index = 0;
  for (const thing of things) {
    if (index > 0 && index % piece === 0) await breathe();
    work(thing, index);
    index += 1;
  }
}

/** What `make` makes of each, piece by piece, in their order. */
export async function mapInBreaths<T, R>(
  things: Iterable<T>,
  breathe: Breathe,
  make: (thing: T, index: number) => R,
  piece = PIECE,
): Promise<R[]> {
  const made: R[] = [];
  await eachInBreaths(things, breathe, (thing, index) => made.push(make(thing, index)), piece);
  return made;
}

/** Those of which it is true, piece by piece, in their order. */
export async function filterInBreaths<T>(
  things: Iterable<T>,
  breathe: Breathe,
  isWanted: (thing: T) => boolean,
): Promise<T[]> {
  const wanted: T[] = [];
  await eachInBreaths(things, breathe, (thing) => {
    if (isWanted(thing)) wanted.push(thing);
  });
  return wanted;
}

/** A sorted copy; equal ones keep their order. Piece by piece sorted, then merged. */
export async function sortInBreaths<T>(
  things: readonly T[],
  breathe: Breathe,
  compare: (a: T, b: T) => number,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < things.length; at += PIECE) {
    if (at > 0) await breathe();
    runs.push(things.slice(at, at + PIECE).sort(compare));
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [a, b] = [runs[i] ?? [], runs[i + 1] ?? []];
      merged.push(await mergeInBreaths(a, b, breathe, compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergeInBreaths<T>(
  a: readonly T[],
  b: readonly T[],
  breathe: Breathe,
  compare: (a: T, b: T) => number,
): Promise<T[]> {
  // Most lists come nearly in order: then there is nothing to merge.
  const [last, first] = [a.at(-1), b[0]];
  if (last === undefined || first === undefined || compare(last, first) <= 0) return [...a, ...b];
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (merged.length > 0 && merged.length % (2 * PIECE) === 0) await breathe();
    const [one, other] = [a[i], b[j]];
    const isFirst = other === undefined || (one !== undefined && compare(one, other) <= 0);
    if (isFirst) merged.push(a[i++] as T);
    else merged.push(b[j++] as T);
  }
  return merged;
}

const encoder = new TextEncoder();

/** The bytes of a text that is made line by line. */
export async function bytesInBreaths<T>(
  things: Iterable<T>,
  breathe: Breathe,
  lineOf: (thing: T, index: number) => string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let lines: string[] = [];
  const take = () => {
    pieces.push(encoder.encode(lines.join("")));
    lines = [];
  };
  await eachInBreaths(things, breathe, (thing, index) => {
    lines.push(lineOf(thing, index));
    if (lines.length === PIECE) take();
  });
  take();
  return joined(pieces);
}
