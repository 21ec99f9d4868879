// Takes held objects out of the application, and puts them back: never paced, nothing lost.
//
// The order is the safety: copied, sealed, only then removed, by the digest that was copied; what
// changed meanwhile is copied again. Then the application lets go (let-go.ts). Answers in words
// what could not be done; whoever asked tries again. Decides nothing of epochs: it is told which
// objects, and stops between steps when the order it works for is no longer in force.

import { type Breathe, breathing, eachInBreaths, filterInBreaths } from "../../base/breath.js";
import type { Deadlines } from "../../base/deadlines.js";
import type { Clock } from "../../base/world.js";
import { findEntry } from "../../objects/core/manifest.js";
import { type Store, StoreError } from "../../objects/store.js";
import { runTransfer, type TransferEnd } from "../../objects/transfer-run.js";
import { describeObject, idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import type { LetGo } from "./let-go.js";
import type { ParkedCopies } from "./parked-copies.js";

export type ParkingGiven = {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly digestOf: (bytes: Uint8Array) => string;
  readonly store: Store;
  readonly parked: ParkedCopies;
  readonly letGo: LetGo;
  readonly crashAt: (name: string) => void;
};

export type ParkingOrder = {
  readonly held: readonly ObjectId[];
  /** A parking before this one may have been cut off before the application let go. */
  readonly isLetGoOwed: boolean;
  /** False: a later order is in force. */
  readonly isWanted: () => boolean;
};

export type ParkingEnd =
  | { readonly kind: "cleared"; readonly moved: number }
  | { readonly kind: "failed"; readonly words: string }
  | { readonly kind: "overtaken" };

/** Somebody who keeps writing a held object back cannot keep us here for ever. */
const ROUNDS_MAX = 5;
/** Far above what a store does at once, far below what would cost memory. */
const REMOVES_AT_ONCE = 1_000;

/** Takes held objects out of the store into the parked copies. */
export async function park(given: ParkingGiven, order: ParkingOrder): Promise<ParkingEnd> {
  try {
    return await parkInRounds(given, order);
  } catch (error) {
    return { kind: "failed", words: storeWords(error) };
  }
}

async function parkInRounds(given: ParkingGiven, order: ParkingOrder): Promise<ParkingEnd> {
  const { store, letGo, crashAt } = given;
  const breathe = breathing(given.deadlines, given.clock);
  let moved = 0;
  let problem = "";
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    if (!order.isWanted()) return { kind: "overtaken" };
    const { there, hidden } = await find(store, order.held, breathe);
    if (hidden !== undefined) return { kind: "failed", words: hidden };
    if (there.length === 0) {
      if (moved === 0 && order.isLetGoOwed) letGo.removed();
      if (moved > 0 || order.isLetGoOwed) await letGo.after();
      return { kind: "cleared", moved };
    }
    const copied = await copy(given, there);
    if (copied !== undefined) return { kind: "failed", words: copied };
    crashAt("parkCopied");
    await letGo.before();
    if (!order.isWanted()) return { kind: "overtaken" };
    problem = await removeAll(given, there);
    letGo.removed();
    crashAt("parkRemoved");
    moved += there.length;
  }
  return { kind: "failed", words: problem === "" ? "held objects keep coming back" : problem };
}

/** The held objects that the store has; words if it may have one that it cannot list. */
async function find(
  store: Store,
  held: readonly ObjectId[],
  breathe: Breathe,
): Promise<{ there: ManifestEntry[]; hidden: string | undefined }> {
  const { manifest, problems } = await store.list();
  const wanted = new Set<string>();
  await eachInBreaths(manifest.length === 0 ? [] : held, breathe, (id) => wanted.add(idKey(id)));
  const there = await filterInBreaths(manifest, breathe, (entry) => wanted.has(idKey(entry)));
  if (problems.length === 0) return { there, hidden: undefined };
  const listed = new Set(there.map(idKey));
  for (const id of held) {
    if (listed.has(idKey(id))) continue;
    const hidden = await hiddenWords(store, id);
    if (hidden !== undefined) return { there, hidden };
  }
  return { there, hidden: undefined };
}

async function hiddenWords(store: Store, id: ObjectId): Promise<string | undefined> {
  try {
    await store.get(id);
    return `${idKey(id)} is there and is not listed`;
  } catch (error) {
    if (error instanceof StoreError && error.kind === "missing") return undefined;
    return storeWords(error);
  }
}

async function copy(
  given: ParkingGiven,
  entries: readonly ManifestEntry[],
): Promise<string | undefined> {
  const { clock, deadlines, digestOf, store, parked } = given;
  const end = await runTransfer({
    clock,
    deadlines,
    digestOf,
    source: store,
    sink: parked.store,
    plan: entries.map((entry) => ({ entry, mode: "copy" })),
    ratePerMinute: 0,
    config: { attemptsMax: 2, backoffMinMs: 100 },
    onResult: () => given.crashAt("parkObjectCopied"),
  }).done;
  const failed = firstProblem(entries, end);
  if (failed !== undefined) return failed;
  await parked.seal();
  return undefined;
}

/** Removes what was copied, and nothing else; words of the first that would not go. */
async function removeAll(given: ParkingGiven, entries: readonly ManifestEntry[]): Promise<string> {
  let problem = "";
  for (let at = 0; at < entries.length; at += REMOVES_AT_ONCE) {
    const batch = entries.slice(at, at + REMOVES_AT_ONCE).map(async (entry) => {
      try {
        await given.store.remove(entry, entry.digest);
        given.crashAt("parkObjectRemoved");
      } catch (error) {
        problem = `${describeObject(entry, entry.name)}: ${storeWords(error)}`;
      }
    });
    await Promise.all(batch);
  }
  return problem;
}

export type PutBackEnd = {
  readonly put: number;
  /** What stands in the application again, by idKey, with its digest. */
  readonly back: ReadonlyMap<string, string>;
  /** Places that hold something else now: what stands there stays, ours stays parked. */
  readonly occupied: readonly string[];
  /** What could not be done now, in words; undefined: all that could be is back. */
  readonly problem: string | undefined;
};

const NOTHING_BACK = { put: 0, back: new Map<string, string>(), occupied: [] };

/** Puts what is parked and did not come home back into the store; newer content stays. */
export async function putBack(
  given: ParkingGiven,
  isHome: (id: ObjectId) => boolean,
): Promise<PutBackEnd> {
  try {
    const { clock, deadlines, digestOf } = given;
    const copies = await given.parked.list();
    const isOut = (entry: ManifestEntry) => !isHome(entry);
    const entries = await filterInBreaths(copies, breathing(deadlines, clock), isOut);
    if (entries.length === 0) return { ...NOTHING_BACK, problem: undefined };
    const end = await runTransfer({
      clock,
      deadlines,
      digestOf,
      source: given.parked.store,
      sink: given.store,
      plan: entries.map((entry) => ({ entry, mode: "copy" })),
      ratePerMinute: 0,
      config: { attemptsMax: 2 },
      onResult: () => given.crashAt("putBackObject"),
    }).done;
    await given.letGo.after();
    return await whatStands(given.store, entries, end);
  } catch (error) {
    return { ...NOTHING_BACK, problem: storeWords(error) };
  }
}

/**
 * What the store has is the answer: a put that failed because an application that does not run could
 * not be told has put its object all the same.
 */
async function whatStands(
  store: Store,
  entries: readonly ManifestEntry[],
  end: TransferEnd,
): Promise<PutBackEnd> {
  const { manifest } = await store.list();
  const occupied: string[] = [];
  const back = new Map<string, string>();
  let problem: string | undefined;
  entries.forEach((entry, i) => {
    const what = describeObject(entry, entry.name);
    const words = end.results[i]?.words ?? "";
    const digest = findEntry(manifest, entry)?.digest;
    if (digest === entry.digest) back.set(idKey(entry), digest);
    else if (digest !== undefined) occupied.push(`${what}: its place holds something else`);
    else if (end.results[i]?.kind === "occupied") occupied.push(`${what}: ${words}`);
    else problem ??= `${what}: ${words === "" ? "not in the store after it was put" : words}`;
  });
  return { put: back.size, back, occupied, problem };
}

/** The words of a store's refusal; a bug of ours is not one. */
export function storeWords(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  throw error;
}

function firstProblem(entries: readonly ManifestEntry[], end: TransferEnd): string | undefined {
  const at = end.results.findIndex((r) => r.kind === "failed" || r.kind === "skipped");
  const entry = entries[at];
  if (entry !== undefined) return `${describeObject(entry, entry.name)}: ${end.results[at]?.words}`;
  return end.settleProblem;
}
