// The two ends of a restore as a transfer sees them: where each content comes from, what putting and
// removing it means, by the verdict of its object (core/objects/homeward.ts).
//
// Whatever is removed here and does not go home, or is taken from the main, is kept first.

import { type PutDone, type Store, StoreError } from "../../../objects/store.js";
import { idKey, type ManifestEntry, type ObjectId } from "../../../proto/object.js";
import type { Homeward } from "../../core/objects/homeward.js";
import type { Site } from "../site.js";
import type { KeptCopies } from "./kept-copies.js";

export type HomewardGiven = {
  readonly site: Pick<Site, "contents" | "digestOf">;
  readonly ways: readonly Homeward[];
  /** This main's view of the backup's store. */
  readonly placed: Store;
  readonly remote: Store;
  readonly kept: KeptCopies;
  readonly epoch: bigint;
};

export type HomewardStores = {
  readonly source: Store;
  readonly sink: Store;
  /** @throws {StoreError} if a copy that has to be kept could not be */
  keepFirst(way: Homeward): Promise<void>;
};

/** Source and sink of a restore, and what is to be done before an object is removed here. */
export function homewardStores(given: HomewardGiven): HomewardStores {
  const { site, placed, remote, kept, epoch } = given;
  const ways = new Map(given.ways.map((way) => [idKey(way.item), way]));
  const contents = contentsStore(site);
  const wayOf = (id: ObjectId): Homeward => {
    const way = ways.get(idKey(id));
    if (way === undefined) throw new RangeError("a question is for an object of the plan");
    return way;
  };

  /** As it stands here; from now on it is among the contents, too. */
  const here = async (entry: ManifestEntry) => {
    const content = await placed.get(entry, entry.digest);
    await site.contents.put(content);
    return content;
  };

  /** The same of what is about to be removed: edited meanwhile, it is compared once more instead. */
  const stillHere = async (entry: ManifestEntry) => {
    try {
      return await here(entry);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const now = await placed.get(entry);
      if (site.digestOf(now) === entry.digest) throw error;
      throw new StoreError("occupied", error.message);
    }
  };

  /** What the main has in this very version. */
  const there = async (entry: ManifestEntry) => {
    const found = await site.contents.get(entry.digest);
    if (found.kind === "found") return found.bytes;
    const content = await remote.get(entry, entry.digest);
    await site.contents.put(content);
    return content;
  };

  /** The main's version of a conflict that was decided for the backup's. */
  const keepOther = async ({ unchosen, plan: { entry } }: Homeward) => {
    if (unchosen === undefined) return;
    const other = { ...entry, digest: unchosen };
    await kept.keep({ epoch, why: "replaced" }, other, await there(other));
  };

  const get = async (id: ObjectId, digest = ""): Promise<Uint8Array> => {
    const way = wayOf(id);
    const { entry } = way.plan;
    if (way.there?.digest === digest) {
      const content = await here(way.there);
      const why = way.verdict;
      if (why === "deletedOnMain") await kept.keep({ epoch, why }, way.there, content);
      await keepOther(way);
      return content;
    }
    switch (way.verdict) {
      case "main":
        return there(entry);
      case "deletedOnBackup": {
        const content = await there(entry);
        await kept.keep({ epoch, why: way.verdict }, entry, content);
        return content;
      }
      default:
        await keepOther(way);
        return contents.get(id, digest);
    }
  };

  return {
    source: {
      ...contents,
      title: placed.title,
      get,
      // What stands here is known by its own digest, whatever goes home in its place.
      remove: (id) => {
        const { item, there: standing } = wayOf(id);
        return placed.remove(id, standing?.digest ?? item.digest);
      },
      settle: () => placed.settle(),
    },
    sink: {
      ...remote,
      put: async (entry, content, replaces) => {
        const { verdict, unchosen } = wayOf(entry);
        if (verdict === "deletedOnMain") return { result: "unchanged", reference: "" };
        if (verdict !== "deletedOnBackup") {
          const put = () => remote.put(entry, content, replaces);
          return unchosen === undefined ? put() : putOver(put, remote, entry, unchosen);
        }
        await remote.remove(entry, entry.digest);
        return { result: "applied", reference: "" };
      },
    },
    keepFirst: async ({ there: standing, plan: { entry }, verdict }) => {
      if (standing === undefined || verdict === "deletedOnMain") return;
      if (standing.digest !== entry.digest) {
        await kept.keep({ epoch, why: "replaced" }, standing, await stillHere(standing));
      }
    },
  };
}

/**
 * The main runs the version that was not chosen, it has not parked it: that one gives way, if it is
 * still what the person saw. The main keeps a copy.
 */
async function putOver(
  put: () => Promise<PutDone>,
  remote: Store,
  id: ObjectId,
  unchosen: string,
): Promise<PutDone> {
  try {
    return await put();
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== "occupied") throw error;
    await remote.remove(id, unchosen);
    return put();
  }
}

/** The contents of all settings backups, by digest. */
export function contentsStore({ contents }: Pick<Site, "contents">): Store {
  const refuse = async (): Promise<never> => {
    throw new StoreError("failed", "kept contents are only read");
  };
  return {
    title: "kept contents",
    list: refuse,
    put: refuse,
    remove: refuse,
    settle: async () => {},
    get: async (id, digest = "") => {
      const found = await contents.get(digest);
      if (found.kind === "found") return found.bytes;
      const words = found.kind === "missing" ? "is missing" : `is broken: ${found.path}`;
      throw new StoreError("missing", `the kept content of ${idKey(id)} ${words}`);
    },
  };
}
