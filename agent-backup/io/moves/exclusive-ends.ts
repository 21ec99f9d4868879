// A restore in the order "exclusive": an object is removed here, then put at the main. No object runs
// twice; each runs nowhere for the time between. A put that fails is applied here again.
//
// The main's store with that order around each put, and what runs here as it is then: what is out for
// a put that was not answered in time is not missing, its content is kept. One object at a time is asked
// about once: what is tried again waits for the try before, however late its answer is. After the
// movement is over nothing is applied here any more: whoever moves it next sees that it is not here.

import type { Deadlines } from "../../../base/deadlines.js";
import type { Clock } from "../../../base/world.js";
import { isRefusal } from "../../../objects/core/plan.js";
import type { PutDone, Store } from "../../../objects/store.js";
import { StoreError } from "../../../objects/store.js";
import { idKey, type ManifestEntry } from "../../../proto/object.js";

export type ExclusiveGiven = {
  /** What runs here. */
  readonly placed: Store;
  readonly remote: Store;
  /** Where contents come from. */
  readonly source: Store;
  /** The contents that `source` has given out once. */
  readonly contents: Pick<Store, "get">;
  /** The objects, by id key, that this agent put here. */
  readonly ours: ReadonlySet<string>;
  /** Awaited before an object is removed here. @throws {Withheld} if it cannot be noted */
  note(entry: ManifestEntry): Promise<void>;
  /** The main has it. */
  isHome(entry: ManifestEntry): void;
  /** The movement has ended. */
  isOver(): boolean;
  /** Resolves at this main's next slot: what was removed at the pace is put at it, too. */
  slot(): Promise<void>;
};

/** The two ends of the movement; the main's objects are a sink that removes each here first. */
export function exclusiveEnds(given: ExclusiveGiven): {
  readonly source: Store;
  readonly sink: Store;
} {
  const { placed, remote, source, contents, ours } = given;
  const asked = new Map<string, Promise<unknown>>();
  const out = new Set<string>();
  const home = new Set<string>();
  const inTurn = (key: string, work: () => Promise<PutDone>): Promise<PutDone> => {
    const before = asked.get(key) ?? Promise.resolve();
    const done = before.then(work);
    // Whoever asked gets the error; the next try goes on all the same.
    asked.set(
      key,
      done.catch(() => {}),
    );
    return done;
  };
  return {
    source: {
      ...source,
      get: async (id, digest) => {
        const key = idKey(id);
        await asked.get(key);
        try {
          return await source.get(id, digest);
        } catch (error) {
          const isOut = error instanceof StoreError && error.kind === "missing" && out.has(key);
          if (!isOut) throw error;
          return contents.get(id, digest);
        }
      },
    },
    sink: {
      ...remote,
      title: remote.title,
      put: (entry, content, replaces) => {
        const key = idKey(entry);
        if (!ours.has(key)) return remote.put(entry, content, replaces);
        const isOut = (is: boolean) => (is ? out.add(key) : out.delete(key));
        return inTurn(key, async () => {
          // The try before was answered late, and well.
          if (home.has(key)) return { result: "unchanged", reference: "" };
          const done = await moved(given, { entry, content, replaces }, isOut);
          home.add(key);
          return done;
        });
      },
      settle: async () => {
        await placed.settle();
        await remote.settle();
      },
    },
  };
}

/** Slots that are at least so far apart, one for each who asks. */
export function slots(
  { clock, deadlines }: { readonly clock: Clock; readonly deadlines: Deadlines },
  slotMs: () => number,
): () => Promise<void> {
  let nextAtMs = Number.NEGATIVE_INFINITY;
  return () => {
    const nowMs = clock.nowMs();
    const atMs = Math.max(nowMs, nextAtMs);
    nextAtMs = atMs + slotMs();
    if (atMs === nowMs) return Promise.resolve();
    return new Promise((resolve) =>
      deadlines.set(
        deadlines.add(() => resolve()),
        atMs,
      ),
    );
  };
}

type Put = {
  readonly entry: ManifestEntry;
  readonly content: Uint8Array;
  readonly replaces: string | undefined;
};

/** `isOut` is told whether the object is removed here, by us, when that changes. */
async function moved(
  given: ExclusiveGiven,
  { entry, content, replaces }: Put,
  isOut: (is: boolean) => void,
): Promise<PutDone> {
  const { placed, remote, note, isHome, isOver, slot } = given;
  if (isOver()) throw new StoreError("unavailable", "the restore is paused");
  await asSetAside(() => note(entry));
  try {
    await placed.remove(entry, entry.digest);
  } catch (error) {
    // It may be out of the folder all the same, where only the reload has failed.
    const isThere = error instanceof StoreError && error.kind === "occupied";
    if (!isThere && !isOver()) {
      isOut(true);
      await applyAgain(placed, entry, content, error);
      isOut(false);
    }
    throw setAside(error);
  }
  isOut(true);
  await slot();
  try {
    const done = await remote.put(entry, content, replaces);
    isHome(entry);
    return done;
  } catch (error) {
    if (!isOver()) {
      await applyAgain(placed, entry, content, error);
      isOut(false);
    }
    throw error;
  }
}

/** What rejects with a refusal of this side is set aside. */
async function asSetAside(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw setAside(error);
  }
}

/** Changed here meanwhile: the main has refused nothing, so it is compared once more. */
function setAside(error: unknown): unknown {
  if (!(error instanceof StoreError) || !isRefusal(error.kind)) return error;
  return new StoreError("failed", error.message, { cause: error });
}

/** @throws {StoreError} with both sentences, if it does not go here either: nobody runs it */
async function applyAgain(
  placed: Store,
  entry: ManifestEntry,
  content: Uint8Array,
  cause: unknown,
): Promise<void> {
  try {
    await placed.put(entry, content);
  } catch (error) {
    if (!(error instanceof StoreError) || !(cause instanceof StoreError)) throw error;
    const words = `${cause.message}; and it could not be applied here again: ${error.message}`;
    throw new StoreError(cause.kind, words, { cause });
  }
}
