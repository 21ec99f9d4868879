// A store that only checks: what would become of each put, if it were one. For drills.
//
// Judges by a list of what stands there and by the rules of a real put: the content is what its entry
// says, the object has a place, the place is free or holds that very content. Never writes, never asks
// the store that it stands for. What is put here is put nowhere.

import type { Digest } from "../../base/content.js";
import { OBJECT_BYTES_MAX } from "../../proto/limits.js";
import { idKey, type Manifest, type ObjectId } from "../../proto/object.js";
import { type Store, StoreError } from "../store.js";

export type Checked = {
  /** The title of the store that it stands for. */
  readonly title: string;
  /** What stands there, in the ids of whoever puts. */
  readonly there: Manifest;
  readonly digestOf: Digest;
  /** Why an object can have no place there; undefined: it can. */
  problemOf(id: ObjectId): string | undefined;
};

/** Makes a store that only checks. */
export function checkingStore({ title, there, digestOf, problemOf }: Checked): Store {
  const digests = new Map(there.map((entry) => [idKey(entry), entry.digest]));
  const refuse = async (): Promise<never> => {
    throw new StoreError("failed", `${title} is only checked`);
  };
  return {
    title: `check of ${title}`,
    list: async () => ({ manifest: there, problems: [] }),
    get: refuse,
    remove: refuse,
    settle: async () => {},
    put: async (entry, content, replaces) => {
      if (content.length > OBJECT_BYTES_MAX) {
        const words = `${idKey(entry)} has ${content.length} bytes, at most ${OBJECT_BYTES_MAX}`;
        throw new StoreError("invalid", words);
      }
      if (digestOf(content) !== entry.digest) {
        throw new StoreError("invalid", `${idKey(entry)}: content is not what its digest says`);
      }
      const problem = problemOf(entry);
      if (problem !== undefined) throw new StoreError("invalid", problem);
      const found = digests.get(idKey(entry));
      if (found === undefined) return { result: "applied", reference: "" };
      if (found === entry.digest) return { result: "unchanged", reference: "" };
      if (found === replaces) return { result: "applied", reference: "" };
      throw new StoreError("occupied", `the place of ${idKey(entry)} holds something else`);
    },
  };
}
