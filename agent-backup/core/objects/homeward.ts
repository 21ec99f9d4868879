// The way home of each object: which version counts, what is put where, what is removed.
//
// Three versions of an object are compared by digest: what was applied here (the item), what the
// main lists, what stands here now (objects/core/conflict.ts has the table). Nothing is remembered
// but the items: the same lists lead to the same plan after a crash. What goes home is noted in its
// item before it is put there (`leaving`), and once more before it is removed here: what is missing
// here since was removed by us and not deleted by somebody.
//
// Pure. Knows no stores; what is done with a verdict is io/moves/homeward-stores.ts.

import {
  isTooFew,
  type Side,
  type SideKnown,
  sideOf,
  type Verdict,
  verdictOf,
  verdictUnmoved,
} from "../../../objects/core/conflict.js";
import type { ObjectResult, PlanItem } from "../../../objects/core/plan.js";
import { idKey, type ManifestEntry } from "../../../proto/object.js";
import { atOnce, inPieces } from "../../../proto/pieces.js";
import type { Conflict, RecordItem } from "../record/record.js";
import { isBetween, overOlder, putAgain } from "./between.js";
import {
  afterRestore,
  atHome,
  entryOf,
  isItsOwn,
  mayHaveLeft,
  notReplaced,
  resultOf,
  settledItem,
  wentHome,
} from "./movement.js";

/** What a main lists, parked objects included, by id key. */
export type MainList = {
  readonly has: ReadonlyMap<string, ManifestEntry>;
  /** What is missing was put back and deleted there, or never parked: its journal says so. */
  readonly isAbsenceKnown: boolean;
  /** Its memory lost nothing since: a version of it that is not what was applied here is newer. */
  readonly isMemoryWhole: boolean;
};

/** The way home of one item. */
export type Homeward = {
  readonly plan: PlanItem;
  /** Undefined: there is nothing to do for it. */
  readonly verdict: Verdict | undefined;
  /** What stands here as its own, to be removed. */
  readonly there: ManifestEntry | undefined;
  /** What the main has now and a person did not choose, by digest: it is kept, and gives way. */
  readonly unchosen?: string;
  /** What the main lists, by digest. */
  readonly atMain?: string;
  /** The item as it is known to be now; the same object if nothing new is known. */
  readonly item: RecordItem;
};

/**
 * The ways home of all items; `there` is what stands in their places here, by id key. `isRebuild`: what
 * is missing anywhere is to be at home, whoever deleted it.
 */
export function homeward(
  items: readonly RecordItem[],
  there: ReadonlyMap<string, ManifestEntry>,
  main: MainList,
  isRebuild = false,
): readonly Homeward[] {
  return atOnce(homewardPieces(items, there, main, isRebuild));
}

/** The same in pieces. */
export function* homewardPieces(
  items: readonly RecordItem[],
  there: ReadonlyMap<string, ManifestEntry>,
  main: MainList,
  isRebuild = false,
): Generator<undefined, readonly Homeward[]> {
  const known = {
    main: {
      isAbsenceKnown: !isRebuild && main.isAbsenceKnown && !tooFewAtMain(items, main),
      isMemoryWhole: main.isMemoryWhole,
    },
    here: { isAbsenceKnown: !isRebuild && !tooFewHere(items, there), isMemoryWhole: true },
  };
  const ways: Homeward[] = [];
  yield* inPieces(items, (item) => {
    const key = idKey(item);
    const atMain = main.has.get(key);
    const way = wayOf(item, there.get(key), atMain, known);
    ways.push(atMain === undefined ? way : { ...way, atMain: atMain.digest });
  });
  return ways;
}

/** A main that lists none, or less than half, of its objects is not the one that was taken over. */
export function tooFewAtMain(items: readonly RecordItem[], { has }: MainList): boolean {
  const expected = items.filter(({ where }) => where !== "deleted");
  const listed = expected.filter((item) => has.has(idKey(item)));
  return isTooFew(listed.length, expected.length);
}

/** So much of what was put here is gone that the store is not believed: nothing counts as deleted. */
export function tooFewHere(
  items: readonly RecordItem[],
  there: ReadonlyMap<string, ManifestEntry>,
): boolean {
  const wereHere = items.filter(({ where }) => ["backup", "home", "deleted"].includes(where));
  // What went home is not missing: it was removed by us. So the answer stays as a restore goes on.
  const isMissing = (item: RecordItem) =>
    item.where === "backup" && !mayHaveLeft(item) && !there.has(idKey(item));
  const missing = wereHere.filter(isMissing).length;
  return isTooFew(wereHere.length - missing, wereHere.length);
}

/** An item after its step of a restore ended. */
export function afterHomeward(
  way: Homeward | undefined,
  item: RecordItem,
  result: ObjectResult,
  digest: string,
): RecordItem {
  const after = afterRestore(item, result, digest);
  // Nobody else has it to run: what the main refuses is told, and keeps nothing waiting.
  if (item.isRebuilt === true && result.isRefused) return { ...after, where: "left" };
  const isDeleted = way?.verdict === "deletedOnMain" || way?.verdict === "deletedOnBackup";
  if (after.where !== "home" || !isDeleted) return after;
  return {
    ...after,
    where: "deleted",
    words: DELETED_WORDS[way?.verdict === "deletedOnMain" ? 0 : 1],
  };
}

/**
 * The same ways in the order "exclusive": what this agent put here (`ours`) is removed here by whoever
 * puts it at the main, before. What was removed and not put yet, in a run that was cut off, is not
 * there any more and still ours: a put that fails is applied here again.
 */
export function exclusiveWays(ways: readonly Homeward[]): {
  readonly plan: readonly PlanItem[];
  readonly ours: ReadonlySet<string>;
} {
  const ours = new Set<string>();
  const plan = ways.map(({ plan: step, there, verdict, item }) => {
    const isMoved = step.mode === "move" && there !== undefined && step.done === undefined;
    const isBetween = item.where === "backup" && there === undefined && verdict === "copy";
    if (isMoved || isBetween) ours.add(idKey(item));
    return isMoved ? { ...step, mode: "copy" as const } : step;
  });
  return { plan, ours };
}

/** True if its way home has begun and has no end: it may be on both sides, or on neither. */
export function isInFlight({ where, leaving }: RecordItem): boolean {
  return where === "backup" && leaving !== undefined;
}

/** Of these ways those of the items in flight; all others stay where they are. */
export function inFlightWays(
  ways: readonly Homeward[],
  items: readonly RecordItem[],
): readonly Homeward[] {
  return ways.map((way, index) => {
    const item = items[index] ?? way.item;
    if (isInFlight(item)) return way;
    const done = { ...STAYED, isAtSink: "no", isRefused: true } as const;
    const plan: PlanItem = { entry: way.plan.entry, mode: "copy", done };
    return { plan, verdict: undefined, there: undefined, item };
  });
}

/** The items that wait for a person to choose. */
export function openConflicts(items: readonly RecordItem[]): readonly RecordItem[] {
  return items.filter(isOpenConflict);
}

/** True if it waits for a person to choose. */
export function isOpenConflict({ conflict }: RecordItem): boolean {
  return conflict !== undefined && conflict.keep === undefined;
}

const DELETED_WORDS = [
  "deleted on the main; a copy is kept on the backup",
  "deleted on the backup; a copy is kept on both",
] as const;

type Known = { readonly main: SideKnown; readonly here: SideKnown };

function wayOf(
  item: RecordItem,
  found: ManifestEntry | undefined,
  main: ManifestEntry | undefined,
  known: Known,
): Homeward {
  const nothing = { verdict: undefined, there: undefined, item };
  const entry = entryOf(item);
  switch (item.where) {
    case "home":
      return { ...nothing, plan: { entry, mode: "move", done: resultOf(item, "yes") } };
    case "left":
      return { ...nothing, plan: { entry, mode: "copy", done: { ...STAYED, words: item.words } } };
    case "deleted":
      // Whoever made it anew under that number since has it.
      return main === undefined || main.digest !== item.digest
        ? { ...nothing, plan: { entry, mode: "copy", done: { ...STAYED, words: item.words } } }
        : wayBy("deletedOnBackup", { item, found: undefined, main });
    case "backup":
      if (item.leaving !== undefined && found === undefined && mayHaveLeft(item)) {
        return isBetween(item, item.leaving, main)
          ? putAgain(item, item.leaving, main)
          : cameHome(item);
      }
      return overOlder(wayByChoice({ item, found, main }, known), item, main);
    case "planned":
    case "putting": {
      if (item.isRebuilt === true) return rebuiltWay(item, main);
      const isOurs = found !== undefined && isItsOwn(item, found.digest);
      const side = mainSide(item, main, known);
      if (isOurs) {
        // The main's version was to take its place, or it was put before.
        const way =
          item.leaving === undefined
            ? wayBy(verdictOf(side, { kind: "same" }), { item, found, main })
            : wayByChoice({ item: notReplaced(item, found.digest), found, main }, known);
        return overOlder(way, item, main);
      }
      const verdict = verdictUnmoved(side);
      const mayCome = verdict === "gone" && item.where === "putting";
      // Somebody else's stands there: ours has not come, or it would not.
      const isVacant = found === undefined;
      const unmoved = wayBy(mayCome && isVacant ? "deletedOnMain" : verdict, {
        ...{ item, found: undefined, main },
        isVacant,
      });
      return overOlder(unmoved, item, main);
    }
  }
}

/** From a settings backup, if the main does not have it; what it has stays as it is. */
function rebuiltWay(item: RecordItem, main: ManifestEntry | undefined): Homeward {
  const entry = entryOf(item);
  const nothing = { verdict: undefined, there: undefined };
  if (main === undefined)
    return { verdict: "copy", there: undefined, item, plan: { entry, mode: "copy" } };
  if (main.digest === item.digest) {
    // Put in a run before, that has not heard so.
    const home: RecordItem = { ...item, where: "home", result: "applied", words: "" };
    return { ...nothing, item: home, plan: { entry, mode: "copy", done: resultOf(home, "yes") } };
  }
  const left: RecordItem = { ...item, where: "left", result: "skipped", words: OTHER_WORDS };
  const done: ObjectResult = { ...STAYED, words: OTHER_WORDS };
  return { ...nothing, item: left, plan: { entry, mode: "copy", done } };
}

const OTHER_WORDS =
  "the main has another content, which stays; to have that of the settings backup, remove it there and " +
  "order the restore again";

/** It was on its way, and is not here any more: we have removed it once it was there. */
function cameHome(item: RecordItem): Homeward {
  const home: RecordItem = { ...atHome(wentHome(item)), result: "applied", words: "" };
  const plan: PlanItem = { entry: entryOf(home), mode: "move", done: resultOf(home, "yes") };
  return { plan, verdict: undefined, there: undefined, item: home };
}

type Versions = {
  readonly item: RecordItem;
  readonly found: ManifestEntry | undefined;
  readonly main: ManifestEntry | undefined;
  /** Nothing stands in its place. */
  readonly isVacant?: boolean;
};

function wayBy(verdict: Verdict, { item, found, main, isVacant = false }: Versions): Homeward {
  // A put that nobody answered may be done yet: it is removed after it, in its own turn.
  const mayCome = isVacant && item.where === "putting";
  const mode = found !== undefined || mayCome ? "move" : "copy";
  const way = { verdict, there: found, item };
  const entry = entryOf(item);
  switch (verdict) {
    case "backup":
    case "deletedOnMain":
      if (found === undefined) return { ...way, plan: { entry, mode } };
      return { ...way, plan: { entry: { ...found, name: found.name || item.name }, mode: "move" } };
    case "main":
      return { ...way, plan: { entry: main ?? entry, mode } };
    case "deletedOnBackup":
      return { ...way, plan: { entry: main ?? entry, mode: "copy" } };
    case "copy":
      return { ...way, plan: { entry, mode } };
    case "gone": {
      const words = "deleted on both sides";
      const deleted: RecordItem = { ...settledItem(item), where: "deleted", words };
      const done: ObjectResult = { ...STAYED, kind: "unchanged", words };
      return { verdict, there: undefined, item: deleted, plan: { entry, mode: "copy", done } };
    }
    case "conflict": {
      const conflict = { main: main?.digest ?? "", backup: found?.digest ?? "" };
      const words = conflictWords(conflict, item.digest);
      const isKnown = item.words === words && isSameConflict(item.conflict, conflict);
      const listed: RecordItem = isKnown ? item : { ...item, result: "skipped", words, conflict };
      const done: ObjectResult = { ...STAYED, words, isAtSink: "no", isRefused: true };
      return { verdict, there: found, item: listed, plan: { entry, mode: "copy", done } };
    }
  }
}

/** What a person has chosen counts for these very versions, whatever the doubt was that had him asked. */
function wayByChoice(versions: Versions, known: Known): Homeward {
  const { item, found, main } = versions;
  const verdict = verdictOf(mainSide(item, main, known), hereSide(item, found, known));
  const now = { main: main?.digest ?? "", backup: found?.digest ?? "" };
  const keep = isSameConflict(item.conflict, now) ? item.conflict?.keep : undefined;
  // What is missing may be missing for another reason now than when it was decided.
  const areBoth = now.main !== "" && now.backup !== "";
  if (keep === undefined || !(verdict === "conflict" || areBoth)) return wayBy(verdict, versions);
  if (keep === "main") return wayBy(now.main === "" ? "deletedOnMain" : "main", versions);
  if (now.backup === "") return wayBy("deletedOnBackup", versions);
  const way = wayBy("backup", versions);
  return now.main === "" ? way : { ...way, unchosen: now.main };
}

function isSameConflict(a: Conflict | undefined, b: Conflict): boolean {
  return a?.main === b.main && a.backup === b.backup;
}

function conflictWords({ main, backup }: Conflict, applied: string): string {
  if (main === "") return "conflict: deleted on the main, changed on the backup";
  if (backup === "") return "conflict: changed on the main, deleted on the backup";
  if (backup === applied) {
    return "conflict: the main has another version and cannot tell whether it is newer: its memory was damaged, or it is another machine";
  }
  return "conflict: changed on the main and on the backup, differently";
}

/** What came home from here counts as applied there: only what was done to it since is a change. */
function mainSide(item: RecordItem, main: ManifestEntry | undefined, known: Known): Side {
  const { leaving, mainHas } = item;
  if (mainHas !== undefined && main?.digest === mainHas) return { kind: "same" };
  const isFromHere = leaving !== undefined && leaving.digest === leaving.removes;
  if (isFromHere && main?.digest === leaving.digest) return { kind: "same" };
  return sideOf(item.digest, main?.digest, known.main);
}

function hereSide(item: RecordItem, found: ManifestEntry | undefined, known: Known): Side {
  return sideOf(item.digest, found?.digest, known.here);
}

const STAYED: ObjectResult = {
  kind: "skipped",
  words: "",
  reference: "",
  isAtSink: "yes",
  isRefused: false,
  attempts: 0,
};
