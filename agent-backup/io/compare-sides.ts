// Both sides of one main's objects listed, and the ways home that follow from it.

import { type Listing, type Store, StoreError } from "../../objects/store.js";
import { idKey, type Manifest } from "../../proto/object.js";
import { type Homeward, homeward, tooFewAtMain } from "../core/homeward.js";
import type { RecordItem } from "../core/record.js";
import { inTime, LIST_LIMIT_MS } from "./in-time.js";
import type { Site } from "./site.js";

/** The ways home of all items, and why they would not be gone by themselves; empty: they would. */
export type Compared = { readonly ways: readonly Homeward[]; readonly tooFew: string };

/** Lists both sides; words if one of them does not list, or not in time. Moves nothing. */
export async function compareSides(
  { world, deadlines }: Pick<Site, "world" | "deadlines">,
  main: {
    readonly name: string;
    readonly items: readonly RecordItem[];
    /** It has the disk that it had when its objects were taken over. */
    readonly isSameMachine: boolean;
  },
  sides: { readonly here: () => Promise<Manifest>; readonly remote: Store },
): Promise<Compared | string> {
  const { name, items, isSameMachine } = main;
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
  const list = {
    has,
    isAbsenceKnown: listing.isAbsenceKnown === true && isSameMachine,
    isMemoryWhole: listing.isMemoryWhole !== false && isSameMachine,
  };
  const listed = items.filter((item) => has.has(idKey(item))).length;
  const tooFew =
    `${name} has ${listed} of its ${items.length} objects, less than half: it is not restored by ` +
    "itself. Look at its disk, then order restore";
  return {
    ways: homeward(items, there, list),
    tooFew: tooFewAtMain(items, list) ? tooFew : "",
  };
}
