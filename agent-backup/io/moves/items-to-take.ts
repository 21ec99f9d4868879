// What a takeover would take now: the chosen objects of the last good settings backup, against what
// stands in the backup's store. A takeover and its rehearsal ask here.

import { StoreError } from "../../../objects/store.js";
import { isChosen, parseChoice } from "../../../proto/choice.js";
import { idKey, type Manifest } from "../../../proto/object.js";
import { isLetGo, type KeptLease } from "../../core/lease.js";
import { wentBetween } from "../../core/objects/between.js";
import { tooFewHere } from "../../core/objects/homeward.js";
import {
  isItsOwn,
  mayBeHere,
  mayHaveLeft,
  standingItem,
  takeoverItems,
  untried,
  wentHome,
} from "../../core/objects/movement.js";
import type { RecordItem } from "../../core/record/record.js";
import type { SettingsBackups } from "../settings-backups.js";
import type { Moves } from "./moves.js";

export type TakeGiven = {
  /** The failover server's name. */
  readonly backupName: string;
  readonly moves: Pick<Moves, "placed" | "listPlaced">;
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

/** The items of a takeover, with the places that are occupied; words if they cannot be known. */
export async function itemsToTake(given: TakeGiven): Promise<ToTake | string> {
  const { backupName, moves, backups, objects, lease, items, isUnheard } = given;
  const choice = parseChoice(objects);
  const { last } = backups;
  const placed = moves.placed();
  if (typeof placed === "string") return placed;
  if (!choice.ok || last === undefined) return "there is no settings backup to take over from";
  const own = new Map(items.filter(mayBeHere).map((item) => [idKey(item), item]));
  const saved = new Map(isUnheard ? last.manifest.map((one) => [idKey(one), one]) : []);
  const occupied = new Map<string, string>();
  const forgotten: RecordItem[] = [];
  let there: Manifest;
  try {
    there = await moves.listPlaced(placed);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.message;
  }
  for (const entry of there) {
    const item = own.get(idKey(entry));
    if (isItsOwn(item, entry.digest)) continue;
    const meant = item === undefined ? saved.get(idKey(entry)) : undefined;
    if (meant?.digest === entry.digest) {
      forgotten.push(standingItem(meant));
      continue;
    }
    const words = `its place holds something that ${backupName} did not put there`;
    occupied.set(idKey(entry), words);
  }
  // A crash forgets the last results of a restore: what was on its way and is not here any more went
  // home. What was not, somebody has deleted here, unless so much is missing that the store is not believed.
  const standing = new Map(there.map((entry) => [idKey(entry), entry]));
  const isHereKnown = !tooFewHere(items, standing);
  const known = items.map((item) => {
    if (item.where !== "backup" || standing.has(idKey(item))) return item;
    if (item.leaving?.isExclusive === true) return wentBetween(item);
    return !mayHaveLeft(item) && isHereKnown ? item : wentHome(item);
  });
  const chosen = last.manifest.filter((entry) => isChosen(choice.value, entry));
  const letGo = chosen.filter((entry) => isLetGo(lease, choice.value, entry));
  const stays = chosen.length - letGo.length;
  const again = new Set(forgotten.map(idKey));
  const before = [...known.filter((item) => !again.has(idKey(item))), ...forgotten];
  return { items: untried(takeoverItems(letGo, choice.value, occupied, before)), there, stays };
}
