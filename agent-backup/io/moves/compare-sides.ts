// Both sides of one main's objects listed, and the ways home that follow from it.

import { type Breathe, eachInBreaths, inBreaths } from "../../../base/breath.js";
import { type Listing, type Store, StoreError } from "../../../objects/store.js";
import { idKey, type Manifest, type ManifestEntry } from "../../../proto/object.js";
import {
  type Homeward,
  homewardPieces,
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
  sides: {
    readonly here: () => Promise<Manifest>;
    readonly remote: Store;
    readonly breathe: Breathe;
  },
): Promise<Sides | string> {
  const { here, remote, breathe } = sides;
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
  const there = await byKey(standing, breathe);
  const has = await byKey(listing.manifest, breathe);
  const main = {
    has,
    isAbsenceKnown: listing.isAbsenceKnown === true && isSameMachine,
    isMemoryWhole: listing.isMemoryWhole !== false && isSameMachine,
  };
  return { there, main };
}

/** The entries of a manifest by their id's key. */
export async function byKey(
  manifest: Manifest,
  breathe: Breathe,
): Promise<ReadonlyMap<string, ManifestEntry>> {
  const entries = new Map<string, ManifestEntry>();
  await eachInBreaths(manifest, breathe, (entry) => entries.set(idKey(entry), entry));
  return entries;
}

/** The ways home of a main's items, as both sides are. The list must not change meanwhile. */
export async function compared(
  name: string,
  items: readonly RecordItem[],
  how: { readonly sides: Sides; readonly isRebuild: boolean; readonly breathe: Breathe },
): Promise<Compared> {
  const { sides, isRebuild, breathe } = how;
  const { there, main } = sides;
  let listed = 0;
  await eachInBreaths(items, breathe, (item) => {
    if (main.has.has(idKey(item))) listed += 1;
  });
  const tooFew =
    `${name} has ${listed} of its ${items.length} objects, less than half: it is not restored by ` +
    `itself. Look at its disk, then order restore: locum restore "${name}" brings home what was ` +
    "taken over, with --all also what else it has lost";
  return {
    ways: await inBreaths(homewardPieces(items, there, main, isRebuild), breathe),
    tooFew: tooFewAtMain(items, main) ? tooFew : "",
  };
}
