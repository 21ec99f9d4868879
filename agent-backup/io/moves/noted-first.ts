// What is about to be done with an object is on disk before it is done: so a crash leaves no object of
// which nobody knows who has it.
//
// Decides nothing: core/objects says what an item is then.

import { type Store, StoreError } from "../../../objects/store.js";
import { Withheld } from "../../../objects/transfer-run.js";
import type { ManifestEntry } from "../../../proto/object.js";
import { leaving } from "../../core/objects/between.js";
import type { Homeward } from "../../core/objects/homeward.js";
import { beforeTakeover, removing } from "../../core/objects/movement.js";
import type { RecordItem } from "../../core/record/record.js";
import type { MoveOwner } from "./moves.js";

/** The list of items that is noted in. */
export type NotedIn = Pick<MoveOwner, "record" | "itemChanged" | "saveItems">;

/**
 * That a put has begun is on disk before the store is asked: a crash leaves no unknown object.
 * @throws {Withheld} with the words why it could not be noted
 */
export async function keepPutting(list: NotedIn, index: number): Promise<void> {
  const item = list.record().items[index];
  if (item === undefined || item.where === "putting") return;
  list.itemChanged(index, beforeTakeover(item));
  await noted(list, index, item);
}

/**
 * What goes home is on disk before it is put there: it is taken over again like that, and what is
 * missing here afterwards was not deleted by somebody.
 * @throws {Withheld} with the words why it could not be noted
 */
export async function keepLeaving(
  list: NotedIn,
  way: Homeward,
  index: number,
  goes: { readonly entry: ManifestEntry; readonly isExclusive: boolean },
): Promise<void> {
  const item = list.record().items[index];
  if (item === undefined) return;
  const known = leaving(way, item, goes);
  if (known === item) return;
  list.itemChanged(index, known);
  await noted(list, index, item);
}

/**
 * That the main has it is on disk before it is removed here: what is missing here before that was
 * deleted by somebody, and is compared once more.
 * @throws {Withheld} with the words why it could not be noted
 * @throws {StoreError} `occupied` if somebody has deleted it here
 */
export async function keepRemoving(
  list: NotedIn & Pick<MoveOwner, "isAtHome">,
  { there, verdict }: Homeward,
  index: number,
  placed: Store,
): Promise<void> {
  list.isAtHome(index);
  const item = list.record().items[index];
  if (item === undefined || there === undefined || verdict === "deletedOnMain") return;
  const begun = removing(item);
  if (begun === item) return;
  list.itemChanged(index, begun);
  await noted(list, index, item);
  if (await stands(placed, there)) return;
  list.itemChanged(index, item);
  throw new StoreError("occupied", "somebody has deleted it on the backup while it went home");
}

/** Whatever its content is: that is looked at when it is removed. */
async function stands(placed: Store, id: ManifestEntry): Promise<boolean> {
  try {
    await placed.get(id);
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.kind !== "missing";
  }
}

/**
 * Returns when what is about to be done is on disk. Otherwise nothing is done, and it stands as
 * before: the next try has to note it too.
 */
async function noted(list: NotedIn, index: number, before: RecordItem): Promise<void> {
  const words = await list.saveItems();
  if (words === undefined) return;
  list.itemChanged(index, before);
  throw new Withheld(`it could not be noted: ${words}`);
}
