// What a main's objects in the backup's store amount to when the record of its takeover is lost or
// older than the truth: which are this agent's to give home, and which nobody can attribute.
//
// Pure. An object is known by its place together with its content, or by what the record says of it.
// Parked copies of the main are not listed: what does not stand here goes home from them by itself.

import {
  compareIds,
  idKey,
  type Manifest,
  type ManifestEntry,
  type ObjectId,
} from "../../../proto/object.js";
import type { CustodyState } from "../custody.js";
import type { RecordItem } from "../record/record.js";
import { mayBeHere, removing, wentHome } from "./movement.js";

export type FoundFrom = {
  /** What stands in the store where this main's objects could. */
  readonly there: Manifest;
  /** Everything that the main has, parked or run. */
  readonly atMain: Manifest;
  /** What the main holds parked. */
  readonly held: readonly ObjectId[];
  /** The main's last good settings backup: what a takeover put here. Empty: there is none. */
  readonly backup: Manifest;
  /** The record, however old. */
  readonly items: readonly RecordItem[];
};

export type Found = {
  /** On the backup, to go home: the items of the movement from now on. */
  readonly items: readonly RecordItem[];
  /** The main holds them parked, and other content stands in their places: a person decides. */
  readonly disputed: readonly ManifestEntry[];
};

/** Sorts what was found. */
export function sortFound({ there, atMain, held, backup, items }: FoundFrom): Found {
  const saved = new Map(backup.map((entry) => [idKey(entry), entry.digest]));
  const main = new Map(atMain.map((entry) => [idKey(entry), entry]));
  const parked = new Set(held.map(idKey));
  const known = new Map(items.filter(mayBeHere).map((item) => [idKey(item), item]));
  const standing = new Map(there.map((entry) => [idKey(entry), entry]));
  const found: RecordItem[] = [];
  const disputed: ManifestEntry[] = [];
  for (const entry of there) {
    const key = idKey(entry);
    const atHome = main.get(key);
    const item = known.get(key);
    const contents = [atHome?.digest, item?.digest, saved.get(key)];
    const isSame = contents.includes(entry.digest);
    // Edited here during the outage: the record says that it is ours, the main does not run it.
    const isEdited = item?.where === "backup" && (parked.has(key) || atHome === undefined);
    if (isSame || isEdited) found.push(onBackup(entry, atHome, item));
    else if (parked.has(key)) disputed.push(entry);
  }
  // What neither stands here nor is at the main goes home from the kept contents, unless it was on its
  // way: since this record was written it may have got there.
  const lost = items.filter(
    (item) => item.where === "backup" && !standing.has(idKey(item)) && !main.has(idKey(item)),
  );
  return { items: [...found, ...lost.map(removing)].sort(compareIds), disputed };
}

/**
 * How many objects stand in the store with the very content of the main's last settings backup, or
 * as the record says: of a main that says that it runs them all, both would.
 */
export function leftBehind(
  there: Manifest,
  backup: Manifest,
  items: readonly RecordItem[],
): readonly ManifestEntry[] {
  const digests = new Map(backup.map((entry) => [idKey(entry), entry.digest]));
  const known = new Set(items.filter(mayBeHere).map(idKey));
  return there.filter(
    (entry) => digests.get(idKey(entry)) === entry.digest || known.has(idKey(entry)),
  );
}

/** What stands in the store with the very content of the settings backup, and is no item of the record. */
export function unnamed(
  there: Manifest,
  backup: Manifest,
  items: readonly RecordItem[],
): readonly ManifestEntry[] {
  const named = new Set(items.map(idKey));
  return leftBehind(there, backup, []).filter((entry) => !named.has(idKey(entry)));
}

/** The states in which a takeover goes on to put what is planned. */
const TAKING: readonly CustodyState[] = ["parking", "takingOver", "paused", "partial"];

/**
 * The items of a record that a person stands for, with what stands in the store now. The record may be
 * older than the truth: what was here and is not any more has gone home since, and nobody knows that
 * anybody has deleted it. A takeover that goes on puts it again.
 */
export function itemsStoodFor(
  items: readonly RecordItem[],
  there: Manifest,
  custody: CustodyState,
): readonly RecordItem[] {
  const standing = new Set(there.map(idKey));
  return items.map((item) => {
    if (item.where !== "backup" || standing.has(idKey(item))) return removing(item);
    if (TAKING.includes(custody)) {
      return { ...wentHome(item), where: "planned", result: undefined, words: "" };
    }
    const { digest, bytes } = item;
    return removing({ ...item, leaving: item.leaving ?? { digest, bytes, removes: digest } });
  });
}

function onBackup(
  { type, number, name, bytes, digest }: ManifestEntry,
  atHome: ManifestEntry | undefined,
  item: RecordItem | undefined,
): RecordItem {
  return {
    type,
    number,
    name: name || (item?.name ?? atHome?.name ?? ""),
    bytes,
    digest,
    where: "backup",
    result: "applied",
    words: "",
    reference: item?.reference ?? "",
  };
}
