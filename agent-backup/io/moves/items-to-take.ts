// What a takeover would take now: the chosen objects of the last good settings backup, against what
// stands in the backup's store. A takeover and its rehearsal ask here.

import { eachInBreaths, filterInBreaths, inBreaths } from "../../../base/breath.js";
import { StoreError } from "../../../objects/store.js";
import { isChosen, parseChoice } from "../../../proto/choice.js";
import { idKey, type Manifest, type ManifestEntry } from "../../../proto/object.js";
import { isLetGo, type KeptLease } from "../../core/lease.js";
import { wentBetween } from "../../core/objects/between.js";
import { tooFewHere } from "../../core/objects/homeward.js";
import {
  isItsOwn,
  mayBeHere,
  mayHaveLeft,
  standingItem,
  takeoverPieces,
  untried,
  wentHome,
} from "../../core/objects/movement.js";
import type { RecordItem } from "../../core/record/record.js";
import type { SettingsBackups } from "../settings-backups.js";
import { byKey } from "./compare-sides.js";
import type { Moves } from "./moves.js";

export type TakeGiven = {
  /** The failover server's name. */
  readonly backupName: string;
  readonly moves: Pick<Moves, "placed" | "listPlaced" | "breathe">;
  readonly backups: Pick<SettingsBackups, "last">;
  /** As the setting says. */
  readonly objects: string;
  /** What the main lets go of when it stands down. */
  readonly lease: KeptLease;
  /** Of the movement before, if it was broken off. */
  readonly items: readonly RecordItem[];
  /**
   * The main was not heard since a person stood for a record that may be older than the truth: what
   * stands in a place with the very content of the settings backup was put there by a takeover that
   * nobody remembers.
   */
  readonly isUnheard: boolean;
};

/** What is to be taken, and what stands in the store where the main's objects could. */
export type ToTake = {
  readonly items: readonly RecordItem[];
  readonly there: Manifest;
  /** Chosen since the main was told last what it lets go of: it goes on running so many. */
  readonly stays: number;
};

/** Somebody who decides conflicts meanwhile is waited for so often. */
const LOOKS_MAX = 5;

/** The items of a takeover, with the places that are occupied; words if they cannot be known. */
export async function itemsToTake(given: TakeGiven): Promise<ToTake | string> {
  for (let looks = 1; ; looks += 1) {
    // The list is changed in place: what a person decides while this is made counts, too.
    const known = [...given.items];
    const taken = await taking(given, known);
    const isSame = given.items.every((item, i) => item === known[i]);
    if (isSame || looks === LOOKS_MAX) return taken;
  }
}

async function taking(given: TakeGiven, items: readonly RecordItem[]): Promise<ToTake | string> {
  const { backupName, moves, backups, objects, lease, isUnheard } = given;
  const { breathe } = moves;
  const choice = parseChoice(objects);
  const { last } = backups;
  const placed = moves.placed();
  if (typeof placed === "string") return placed;
  if (!choice.ok || last === undefined) return "there is no settings backup to take over from";
  const own = new Map<string, RecordItem>();
  await eachInBreaths(items, breathe, (item) => {
    if (mayBeHere(item)) own.set(idKey(item), item);
  });
  const saved = isUnheard ? await byKey(last.manifest, breathe) : new Map<string, ManifestEntry>();
  const occupied = new Map<string, string>();
  const forgotten: RecordItem[] = [];
  let there: Manifest;
  try {
    there = await moves.listPlaced(placed);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.message;
  }
  await eachInBreaths(there, breathe, (entry) => {
    const key = idKey(entry);
    const item = own.get(key);
    if (isItsOwn(item, entry.digest)) return;
    const meant = item === undefined ? saved.get(key) : undefined;
    if (meant?.digest === entry.digest) {
      forgotten.push(standingItem(meant));
      return;
    }
    const words = `its place holds something that ${backupName} did not put there`;
    occupied.set(key, words);
  });
  // A crash forgets the last results of a restore: what was on its way and is not here any more went
  // home. What was not, somebody has deleted here, unless so much is missing that the store is not believed.
  const standing = await byKey(items.length === 0 ? [] : there, breathe);
  const isHereKnown = !tooFewHere(items, standing);
  const again = new Set(forgotten.map(idKey));
  const before: RecordItem[] = [];
  await eachInBreaths(items, breathe, (item) => {
    const key = idKey(item);
    if (again.has(key)) return;
    if (item.where !== "backup" || standing.has(key)) before.push(item);
    else if (item.leaving?.isExclusive === true) before.push(wentBetween(item));
    else before.push(!mayHaveLeft(item) && isHereKnown ? item : wentHome(item));
  });
  before.push(...forgotten);
  let stays = 0;
  const letGo = await filterInBreaths(last.manifest, breathe, (entry) => {
    if (!isChosen(choice.value, entry)) return false;
    if (isLetGo(lease, choice.value, entry)) return true;
    stays += 1;
    return false;
  });
  const taken = takeoverPieces(letGo, choice.value, occupied, before);
  return { items: untried(await inBreaths(taken, breathe)), there, stays };
}
