// What is to be moved: the items of a takeover from a settings backup, the plan of a takeover or a
// restore from the items, what the main must hold meanwhile, and what a result makes of an item.
//
// Pure. Knows nothing of stores; who is occupied and what was edited is told.

import type { ObjectResult, PlanItem } from "../../../objects/core/plan.js";
import { type Choice, isChosen } from "../../../proto/choice.js";
import type { Hello } from "../../../proto/messages.js";
import {
  compareIds,
  idKey,
  type Manifest,
  type ManifestEntry,
  type ObjectId,
} from "../../../proto/object.js";
import { atOnce, inPieces } from "../../../proto/pieces.js";
import type { CustodyState } from "../custody.js";
import { isLeased, type Lease, standsDown } from "../lease.js";
import type { RecordItem } from "../record/record.js";

/**
 * The items of a new takeover: the chosen objects of a settings backup. `occupied` are places that
 * hold something else, by id key with the store's words. An item of a movement that was broken off
 * (`before`) keeps what is known of it: where it is, and the content that went home. What is on the
 * backup stays an item whatever is chosen now: it has to go home some day.
 */
export function takeoverItems(
  manifest: Manifest,
  choice: Choice,
  occupied: ReadonlyMap<string, string>,
  before: readonly RecordItem[],
): readonly RecordItem[] {
  return atOnce(takeoverPieces(manifest, choice, occupied, before));
}

/** The same in pieces. */
export function* takeoverPieces(
  manifest: Manifest,
  choice: Choice,
  occupied: ReadonlyMap<string, string>,
  before: readonly RecordItem[],
): Generator<undefined, readonly RecordItem[]> {
  const known = new Map<string, RecordItem>();
  yield* inPieces(before, (item) => known.set(idKey(item), item));
  const chosen: ManifestEntry[] = [];
  const ids = new Set<string>();
  yield* inPieces(manifest, (entry) => {
    if (!isChosen(choice, entry)) return;
    chosen.push(entry);
    ids.add(idKey(entry));
  });
  // What was put on the main from an older settings backup went home, too.
  const isOlder = (item: RecordItem) => wasRebuilt(item) && isChosen(choice, item);
  const stays: ManifestEntry[] = [];
  yield* inPieces(before, (item) => {
    const isStaying = (mayBeHere(item) || isOlder(item)) && !ids.has(idKey(item));
    if (isStaying) stays.push(entryOf(item));
  });
  const items: RecordItem[] = [];
  yield* inPieces([...chosen, ...stays].sort(compareIds), (entry) => {
    const key = idKey(entry);
    items.push(takenItem(entry, known.get(key), occupied.get(key)));
  });
  return items;
}

/** The item of one entry; `old`: what is known of it; `words`: its place holds something else. */
function takenItem(
  entry: ManifestEntry,
  old: RecordItem | undefined,
  words: string | undefined,
): RecordItem {
  if (old?.where === "backup") return takenAgain(old);
  if (old?.where === "deleted") return old;
  if (old?.where === "home" && words === undefined) {
    const { isRebuilt: _, ...went } = old;
    return { ...went, where: "planned", result: undefined, words: "" };
  }
  if (words !== undefined) return { ...fresh(entry), where: "left", result: "occupied", words };
  return old !== undefined && mayBeHere(old) ? old : fresh(entry);
}

function wasRebuilt({ isRebuilt, where }: RecordItem): boolean {
  return isRebuilt === true && where === "home";
}

/** What stands here runs on; where the main has another version, that is put in its place. */
function takenAgain(item: RecordItem): RecordItem {
  const { leaving } = item;
  if (leaving === undefined) return item;
  if (leaving.removes === leaving.digest) return settledItem(item);
  const { digest, bytes } = leaving;
  return { ...item, where: "putting", digest, bytes };
}

/**
 * The main's version was to take the place of what stood here, and this stands there: itself, or what
 * it was to replace, which somebody may have edited and which runs on.
 */
export function notReplaced(item: RecordItem, digest: string): RecordItem {
  const { leaving, ...rest } = item;
  if (leaving === undefined) return item;
  return { ...rest, where: "backup", digest: digest === item.digest ? digest : leaving.removes };
}

/** True if this very content may stand in the item's place as its own. */
export function isItsOwn(item: RecordItem | undefined, digest: string): boolean {
  if (item === undefined) return false;
  const { where, leaving } = item;
  // What was to be replaced by the main's version was its own; so it is if somebody has edited it.
  return where === "backup" || item.digest === digest || leaving !== undefined;
}

/** True if the backup's store holds the item, or may: a put without a good end, or without any. */
export function mayBeHere({ where }: RecordItem): boolean {
  return where === "backup" || where === "putting";
}

/**
 * The items of a takeover that is turned round: what was not moved is run by the main, which never
 * parked it, and does not go home, unless the main may have an older version of it.
 */
export function turnedRound(items: readonly RecordItem[]): readonly RecordItem[] {
  const isMains = ({ where, mainHas }: RecordItem) => where === "planned" && mainHas === undefined;
  return items.map((item) => (isMains(item) ? { ...item, where: "home" } : item));
}

/** The items of a movement that begins: what was tried in the one before does not count. */
export function untried(items: readonly RecordItem[]): readonly RecordItem[] {
  return items.map((item) => (item.attempts === undefined ? item : { ...item, attempts: 0 }));
}

/** True if the movement under way has given it up for now: it is tried again. */
export function isSetAside({ where, result }: RecordItem): boolean {
  return result === "failed" && (where === "planned" || where === "putting" || where === "backup");
}

/**
 * The transfer's plan of a takeover: what is done already is counted, not done again. What may be
 * here from an earlier attempt counts as not known to be here until a put of it ends well, however
 * this attempt is refused: it is never the main's to run meanwhile.
 */
export function takeoverPlan(items: readonly RecordItem[]): readonly PlanItem[] {
  return items.map((item) => {
    const entry = entryOf(item);
    if (item.where === "backup") return { entry, mode: "copy", done: resultOf(item, "yes") };
    const isOver = item.where === "left" || item.where === "deleted" || item.isRebuilt === true;
    if (isOver) return { entry, mode: "copy", done: resultOf(item, "no") };
    const replaces = item.leaving === undefined ? {} : { replaces: item.leaving.removes };
    return { entry, mode: "copy", mayBeAtSink: mayBeHere(item), ...replaces };
  });
}

/** An item whose put into the backup's store begins. */
export function beforeTakeover(item: RecordItem): RecordItem {
  return { ...item, where: "putting" };
}

/** An item whose put was called off before it reached the store. */
export function calledOff(item: RecordItem): RecordItem {
  return item.where === "putting" ? { ...item, where: "planned" } : item;
}

/**
 * What was being put when the agent was killed, by what stands in its places now (digests by id
 * key): that very content is ours; without it the put has not come about.
 */
export function putOrNot(item: RecordItem, there: ReadonlyMap<string, string>): RecordItem {
  if (item.where !== "putting") return item;
  const isThere = there.get(idKey(item)) === item.digest;
  return isThere ? { ...item, where: "backup", result: "applied" } : calledOff(item);
}

/**
 * An item after its step of a takeover ended. Only what the store refused, and what is certainly not
 * there, is left to the main. What failed for a reason that may pass stays to be taken (aside.ts).
 */
export function afterTakeover(item: RecordItem, result: ObjectResult): RecordItem {
  const isThere = result.kind === "applied" || result.kind === "unchanged";
  if (result.kind === "occupied" && item.leaving !== undefined) {
    // Somebody has edited it since the takeover began.
    const attempts = triedAgain(item, result);
    return { ...notReplaced(item, ""), result: "unchanged", words: EDITED_WORDS, attempts };
  }
  const notThere = result.isAtSink !== "no" ? "putting" : result.isRefused ? "left" : "planned";
  return {
    ...(isThere ? settledItem(item) : item),
    where: isThere ? "backup" : notThere,
    result: result.kind,
    words: result.words,
    reference: result.reference || item.reference,
    attempts: triedAgain(item, result),
  };
}

const EDITED_WORDS = "edited here while the main's version was on its way: it runs on as it is";

/** Over all attempts of a movement, however often it was begun. */
function triedAgain({ attempts = 0 }: RecordItem, result: ObjectResult): number {
  return attempts + result.attempts;
}

/** An item after its step of a restore ended, with the digest that went home. */
export function afterRestore(item: RecordItem, result: ObjectResult, digest: string): RecordItem {
  const isHome = result.kind === "applied" || result.kind === "unchanged";
  return {
    ...(isHome ? atHome(settledItem(item)) : item),
    digest: isHome ? digest : item.digest,
    bytes: isHome && item.leaving?.digest === digest ? item.leaving.bytes : item.bytes,
    where: isHome ? "home" : item.where,
    result: result.kind,
    words: result.words,
    attempts: triedAgain(item, result),
  };
}

/** True if its removal here was begun, or may have been: what is missing here since was removed by us. */
export function mayHaveLeft({ leaving }: RecordItem): boolean {
  return leaving?.isExclusive === true || leaving?.isRemoved === true;
}

/**
 * An item whose removal here begins. The same of one in a record that may be older than the truth: what
 * was on its way home then may have been removed since.
 */
export function removing(item: RecordItem): RecordItem {
  const { leaving } = item;
  return leaving === undefined || mayHaveLeft(item)
    ? item
    : { ...item, leaving: { ...leaving, isRemoved: true } };
}

/** An item that was here and is not any more: a crash has forgotten how its restore ended. */
export function wentHome(item: RecordItem): RecordItem {
  const { digest, bytes } = item.leaving ?? item;
  return { ...settledItem(item), where: "home", digest, bytes };
}

/** An item that is home: the main has this very version. */
export function atHome({ mainHas: _, ...item }: RecordItem): RecordItem {
  return item;
}

/** An item of which nothing is open any more. */
export function settledItem({ leaving: _, conflict: __, ...item }: RecordItem): RecordItem {
  return item;
}

/**
 * Which objects the main must hold in a custody state: those that it must not run. What the backup
 * could not take is not among them: better run by the main than by nobody. Nor is what it was never
 * told to let go of, and is to have from a settings backup.
 */
export function heldItems(custody: CustodyState, all: readonly RecordItem[]): readonly ObjectId[] {
  const items = all.filter(({ isRebuilt }) => isRebuilt !== true);
  switch (custody) {
    case "main":
    case "raising":
      return [];
    case "parking":
    case "takingOver":
    case "backup":
    case "raisingBack":
    case "contention":
      return items.filter((item) => item.where !== "left");
    case "paused":
    case "partial":
      // Of what was being put when the agent was killed nobody knows yet: better not run twice.
      return items.filter(({ where }) => ["backup", "putting", "deleted"].includes(where));
    case "restoring":
    case "restorePaused":
      return items.filter((item) => item.where !== "left" && item.where !== "home");
  }
}

/** Some objects are here, and the rest is the main's, which knows which. */
export function isSplit(custody: CustodyState): boolean {
  return custody === "paused" || custody === "partial";
}

/**
 * True if what a Hello says means that the main holds all it must hold: as it was told to under the
 * epoch in force, or because its lease had ended before anything started here.
 */
export function holdsParked(
  said: Pick<Hello, "holding" | "epoch" | "parked">,
  { custody, lease }: { readonly custody: KnownCustody; readonly lease: Lease },
  items: readonly RecordItem[],
): boolean {
  const { state, epoch } = custody;
  if (said.holding === "stoodDown") return standsDown(lease) && !isLeased(state);
  const isTold = said.holding === "parked" && said.epoch === epoch && epoch > 0n;
  // After a pause it holds what was moved, and no more.
  return isTold && said.parked >= heldItems(state, items).length;
}

type KnownCustody = { readonly state: CustodyState; readonly epoch: bigint };

/** An item's entry in the settings backup, or of what went home. */
export function entryOf(item: RecordItem): ManifestEntry {
  const { type, number, name, bytes, digest } = item;
  return { type, number, name, bytes, digest };
}

/** What is to be taken, and stands in its place already with this very content. */
export function standingItem(entry: ManifestEntry): RecordItem {
  return { ...fresh(entry), where: "putting" };
}

function fresh(entry: ManifestEntry): RecordItem {
  const { type, number, name, bytes, digest } = entry;
  const nothing = { where: "planned", result: undefined, words: "", reference: "" } as const;
  return { type, number, name, bytes, digest, ...nothing };
}

/** How an item ended in an earlier run. */
export function resultOf(item: RecordItem, isAtSink: "yes" | "no"): ObjectResult {
  const kind = item.result ?? "unchanged";
  const { words, reference } = item;
  return { kind, words, reference, isAtSink, isRefused: isAtSink === "no", attempts: 0 };
}
