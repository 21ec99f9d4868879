// A main that lost its disk is rebuilt: what it does not have, and what does not stand here either, is
// put on it from a settings backup that a person has chosen.
//
// A rebuild is a restore with more items: their source is the kept contents instead of the backup's
// store. Nothing is remembered but which settings backup it is and the items, so the same lists lead
// to the same plan after a crash, and a plan made anew while it goes on changes nothing that is done.
// What the main has is never overwritten and nothing is deleted: absence means that it is put there.
// Pure. Knows no stores.

import { compareIds, idKey, type Manifest, type ManifestEntry } from "../../../proto/object.js";
import { utcText } from "../../../proto/utc.js";
import { count, type Fields, finite, string } from "../record/fields.js";
import type { RecordItem } from "../record/record.js";

/** The settings backup that a main is rebuilt from. */
export type Rebuild = {
  /** The kept set's id. */
  readonly set: string;
  /** What people name it by. */
  readonly number: number;
  readonly madeWallMs: number;
};

type Has = ReadonlyMap<string, ManifestEntry>;

/** `backup 17 of 2026-11-20 02:00 UTC`. */
export function rebuildName({ number, madeWallMs }: Rebuild): string {
  return `backup ${number} of ${utcText(madeWallMs)}`;
}

/** @throws {FieldRefused} unless it is exactly that */
export function parseRebuild(from: Fields): Rebuild {
  const set = string(from, "set");
  return { set, number: count(from, "number"), madeWallMs: finite(from, "madeWallMs") };
}

/**
 * The items of a restore with everything of a settings backup among them; the same list if nothing is
 * new. What stands here stays as it is. What the main lacks although it was left to it, deleted, or
 * home already, is to be put there; from this backup, but for what went home from here: that is newer.
 */
export function rebuiltItems(
  items: readonly RecordItem[],
  manifest: Manifest,
  has: Has,
): readonly RecordItem[] {
  const entries = new Map(manifest.map((entry) => [idKey(entry), entry]));
  const known = new Set(items.map(idKey));
  const before = items.flatMap((item) => {
    const entry = entries.get(idKey(item));
    return has.has(idKey(item)) ? [item] : lacking(item, entry);
  });
  const added = manifest
    .filter((entry) => !known.has(idKey(entry)))
    .map((entry) => {
      const isThere = has.get(idKey(entry))?.digest === entry.digest;
      const item = fromBackup(entry);
      return isThere ? ({ ...item, where: "home", result: "unchanged" } as const) : item;
    });
  const isSame =
    added.length === 0 &&
    before.length === items.length &&
    before.every((item, i) => item === items[i]);
  return isSame ? items : [...before, ...added].sort(compareIds);
}

/** An item that the main does not have. */
function lacking(item: RecordItem, entry: ManifestEntry | undefined): readonly RecordItem[] {
  switch (item.where) {
    case "backup":
    case "putting":
      return [item];
    case "home":
      // It stood here: what went home counts. Otherwise nobody has put it there.
      return [fromBackup(item.ranWallMs === undefined ? (entry ?? item) : item)];
    case "planned":
      if (item.isRebuilt === true && item.digest === entry?.digest) return [item];
      break;
    case "left":
    case "deleted":
      break;
  }
  if (entry !== undefined) return [fromBackup(entry)];
  // Of another settings backup, that was chosen before this one.
  return item.isRebuilt === true ? [] : [item];
}

function fromBackup({ type, number, name, bytes, digest }: ManifestEntry): RecordItem {
  return {
    ...{ type, number, name, bytes, digest },
    ...{ where: "planned", result: undefined, words: "", reference: "", isRebuilt: true },
  };
}

/** What a rebuild would do, in numbers. */
export type RebuildCounts = {
  readonly total: number;
  /** Of those of the settings backup, the main has so many. */
  readonly had: number;
  /** Of them, with another content than the settings backup. */
  readonly other: number;
  /** They stand here, or may: they go home from here. */
  readonly here: number;
  readonly put: number;
  /** All that the main has then. */
  readonly after: number;
};

/** Counts what a rebuild would do, from what is known and listed now. */
export function rebuildCounts(
  items: readonly RecordItem[],
  manifest: Manifest,
  has: Has,
): RebuildCounts {
  const here = new Set(
    items.filter(({ where }) => where === "backup" || where === "putting").map(idKey),
  );
  const away = manifest.filter((entry) => !here.has(idKey(entry)));
  const had = manifest.filter((entry) => has.has(idKey(entry)));
  const other = away.filter((entry) => {
    const digest = has.get(idKey(entry))?.digest;
    return digest !== undefined && digest !== entry.digest;
  });
  const all = new Set([...has.keys(), ...here, ...manifest.map(idKey)]);
  return {
    total: manifest.length,
    had: had.length,
    other: other.length,
    here: here.size,
    put: away.filter((entry) => !has.has(idKey(entry))).length,
    after: all.size,
  };
}

/** What would be done, before it is ordered: `m1 has 2 of 96 objects; 94 are put back from …`. */
export function rebuildQuestion(
  name: string,
  backupName: string,
  rebuild: Rebuild,
  { total, had, other, here, put }: RebuildCounts,
): string {
  const home = here === 0 ? "" : `; ${here} go home from ${backupName}`;
  const stays =
    other === 0
      ? ""
      : `; ${other} of those that it has differ from the backup and stay as they are`;
  return `${name} has ${had} of ${total} objects; ${put} are put back from ${rebuildName(rebuild)}${home}${stays}`;
}

/** Objects that are named in one sentence. */
const NAMED_MAX = 5;

/** How a rebuild ended, beside what went home from here; for the record. */
export function rebuildResult(
  items: readonly RecordItem[],
  name: string,
  rebuild: Rebuild,
): { readonly words: string; readonly fields: Readonly<Record<string, string>> } {
  const own = items.filter(({ isRebuilt }) => isRebuilt === true);
  const home = own.filter(({ where }) => where === "home");
  const had = home.filter(({ result }) => result === "unchanged").length;
  const left = own.filter(({ where }) => where === "left");
  const named = left.slice(0, NAMED_MAX).map((item) => `${idKey(item)}: ${item.words}`);
  const more = left.length > NAMED_MAX ? ` and ${left.length - NAMED_MAX} more` : "";
  const stays =
    left.length === 0 ? "" : `; ${left.length} were not put (${named.join("; ")}${more})`;
  return {
    words: `${home.length - had} of them put back from ${rebuildName(rebuild)}, ${had} were at ${name} already${stays}`,
    fields: {
      rebuiltFrom: rebuildName(rebuild),
      rebuilt: String(home.length - had),
      ...(left.length === 0 ? {} : { notRebuilt: String(left.length) }),
    },
  };
}
