// An object that is between the sides: removed here in the order "exclusive", and perhaps not at home yet.
//
// What goes, and what the main has in its place, is noted before it is removed here. Found there later,
// that is no change of the main: what was on its way counts, also after another takeover.
//
// Pure. Which way home an object has otherwise is homeward.ts.

import type { ManifestEntry } from "../../../proto/object.js";
import type { Leaving, RecordItem } from "../record/record.js";
import type { Homeward } from "./homeward.js";
import { entryOf, wentHome } from "./movement.js";

/** An item that is about to be put at home; the same object if there is nothing to be noted of it. */
export function leaving(
  { there, verdict, atMain }: Homeward,
  item: RecordItem,
  { entry, isExclusive }: { readonly entry: ManifestEntry; readonly isExclusive: boolean },
): RecordItem {
  if (there === undefined || verdict === "deletedOnMain") return item;
  const both = { digest: entry.digest, bytes: entry.bytes, removes: there.digest };
  const replaces = atMain === undefined || atMain === entry.digest ? {} : { replaces: atMain };
  const goes: Leaving = isExclusive ? { ...both, isExclusive, ...replaces } : both;
  return isSameLeaving(item.leaving, goes) ? item : { ...item, leaving: goes };
}

function isSameLeaving(a: Leaving | undefined, b: Leaving): boolean {
  const isSame = a?.digest === b.digest && a.removes === b.removes && a.replaces === b.replaces;
  return isSame && (a.isExclusive === true) === (b.isExclusive === true);
}

/**
 * An item that was here, in the order "exclusive": nobody knows whether the main has it by now, or what
 * it had before.
 */
export function wentBetween(item: RecordItem): RecordItem {
  const went = wentHome(item);
  const mainHas = item.leaving?.replaces ?? item.mainHas ?? item.digest;
  return mainHas === went.digest ? went : { ...went, mainHas };
}

/** It was removed here first, and nothing says that the main has it: its copy goes home. */
export function isBetween(
  item: RecordItem,
  { digest, replaces, isExclusive = false }: Leaving,
  main: ManifestEntry | undefined,
): boolean {
  if (main === undefined) return isExclusive;
  return isExclusive && [item.digest, digest, replaces].includes(main.digest);
}

/** Its copy goes home once more; what the main has in its place gives way. */
export function putAgain(
  item: RecordItem,
  { digest, bytes, replaces }: Leaving,
  main: ManifestEntry | undefined,
): Homeward {
  const entry = { ...entryOf(item), digest, bytes };
  const way: Homeward = { verdict: "copy", there: undefined, item, plan: { entry, mode: "copy" } };
  const isOther = replaces !== undefined && replaces !== item.digest && main?.digest === replaces;
  return isOther ? { ...way, unchosen: replaces } : way;
}

/** What was on its way home when that was cut off counts, not what it would have replaced there. */
export function overOlder(
  way: Homeward,
  item: RecordItem,
  main: ManifestEntry | undefined,
): Homeward {
  const { mainHas } = item;
  if (mainHas === undefined || main?.digest !== mainHas) return way;
  switch (way.verdict) {
    case "main":
      return {
        ...way,
        verdict: "copy",
        plan: { ...way.plan, entry: entryOf(item) },
        unchosen: mainHas,
      };
    case "backup":
    case "copy":
      return { ...way, unchosen: mainHas };
    default:
      return way;
  }
}
