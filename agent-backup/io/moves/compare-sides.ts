// Both sides of one main's objects listed, and the ways home that follow from it.

import { type Listing, type Store, StoreError } from "../../../objects/store.js";
import { idKey, type Manifest, type ManifestEntry } from "../../../proto/object.js";
import {
  type Homeward,
  homeward,
  type MainList,
  tooFewAtMain,
} from "../../core/objects/homeward.js";
import type { RecordItem } from "../../core/record/record.js";
import { inTime, LIST_LIMIT_MS } from "../in-time.js";
import type { Site } from "../site.js";

/** What stands in the places of one main here, and what the main lists. */
export type Sides = {
  readonly there: ReadonlyMap<string, ManifestEntry>;
  readonly main: MainList;
};

/** The ways home of all items, and why they would not be gone by themselves; empty: they would. */
export type Compared = { readonly ways: readonly Homeward[]; readonly tooFew: string };

/**
 * Lists both sides; words if one of them does not list, or not in time. `isSameMachine`: the main has
 * the disk that it had when its objects were taken over.
 */
export async function listSides(
  { world, deadlines }: Pick<Site, "world" | "deadlines">,
  isSameMachine: boolean,
  sides: { readonly here: () => Promise<Manifest>; readonly remote: Store },
): Promise<Sides | string> {
  const { here, remote } = sides;
  let standing: Manifest;
  let listing: Listing;
  try {
    standing = await here();
    const time = { clock: world.clock, deadlines };
    listing = await inTime(time, LIST_LIMIT_MS, remote.title, remote.list());
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
  const there = new Map(standing.map((entry) => [idKey(entry), entry]));
  const has = new Map(listing.manifest.map((entry) => [idKey(entry), entry]));
  const main = {
    has,
    isAbsenceKnown: listing.isAbsenceKnown === true && isSameMachine,
    isMemoryWhole: listing.isMemoryWhole !== false && isSameMachine,
  };
  return { there, main };
}

/** The ways home of a main's items, as both sides are. */
export function compared(
  name: string,
  items: readonly RecordItem[],
  { there, main }: Sides,
  isRebuild: boolean,
): Compared {
  const listed = items.filter((item) => main.has.has(idKey(item))).length;
  const tooFew =
    `${name} has ${listed} of its ${items.length} objects, less than half: it is not restored by ` +
    `itself. Look at its disk, then order restore: locum restore "${name}" brings home what was ` +
    "taken over, with --all also what else it has lost";
  return {
    ways: homeward(items, there, main, isRebuild),
    tooFew: tooFewAtMain(items, main) ? tooFew : "",
  };
}
