// One main's view of the backup's store: its own ids inside, the places of `place as` outside.
//
// Several mains' objects stand in one store; the view speaks of all that stands where one main's
// could, whoever put it there. Which of them are the main's the caller's journal says.

import type { ManifestEntry, ObjectId } from "../../proto/object.js";
import { type Parsed, parsed, refused } from "../../proto/parsed.js";
import { originOf, type Place, patternOfPlace, placeOf } from "../../proto/place.js";
import { type Store, StoreError } from "../store.js";
import type { FolderStore } from "./folder.js";

/** A main's view of a store; words if the place cannot be had there. */
export function placedStore(store: Store | FolderStore, place: Place, main: string): Parsed<Store> {
  if (place.kind === "same") return parsed(store);
  if (place.kind === "offset") return parsed(shifted(store, place, main));
  if (!("withPattern" in store)) {
    return refused(`place "${place.pattern}" needs a folder; ${store.title} has no file names`);
  }
  const pattern = patternOfPlace(place, main);
  return pattern.ok ? parsed(store.withPattern(pattern.value)) : pattern;
}

function shifted(store: Store, place: Place, main: string): Store {
  const there = <I extends ObjectId>(id: I): I => {
    const placed = placeOf(place, main, id);
    if (!placed.ok) throw new StoreError("invalid", placed.words);
    return { ...id, number: placed.value.id.number };
  };
  const here = (entry: ManifestEntry): readonly ManifestEntry[] => {
    const origin = originOf(place, entry);
    return origin === undefined ? [] : [{ ...entry, number: origin.number }];
  };
  return {
    title: store.title,
    list: async () => {
      const { manifest, problems } = await store.list();
      // Moving all numbers by the same keeps their order.
      return { manifest: manifest.flatMap(here), problems };
    },
    get: async (id, digest) => store.get(there(id), digest),
    put: async (entry, content, replaces) => store.put(there(entry), content, replaces),
    remove: async (id, digest) => store.remove(there(id), digest),
    settle: () => store.settle(),
  };
}
