// A restore in the order "exclusive": an object is removed here, then put at the main. No object runs
// twice; each runs nowhere for the time between. A put that fails is applied here again.
//
// The main's store with that order around each put. One object at a time is asked about once: what is
// tried again waits for the try before, however late its answer is. After the movement is over nothing
// is applied here any more: whoever moves it next sees that it is not here.

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

/** The main's objects as a sink that removes each here first. */
export function exclusiveSink(given: ExclusiveGiven): Store {
  const { placed, remote, ours } = given;
  const asked = new Map<string, Promise<unknown>>();
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
    ...remote,
    title: remote.title,
    put: (entry, content, replaces) => {
      const key = idKey(entry);
      if (!ours.has(key)) return remote.put(entry, content, replaces);
      return inTurn(key, () => moved(given, entry, content, replaces));
    },
    settle: async () => {
      await placed.settle();
      await remote.settle();
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

async function moved(
  given: ExclusiveGiven,
  entry: ManifestEntry,
  content: Uint8Array,
  replaces: string | undefined,
): Promise<PutDone> {
  const { placed, remote, note, isHome, isOver, slot } = given;
  if (isOver()) throw new StoreError("unavailable", "the restore is paused");
  await asSetAside(() => note(entry));
  try {
    await placed.remove(entry, entry.digest);
  } catch (error) {
    // It may be out of the folder all the same, where only the reload has failed.
    const isThere = error instanceof StoreError && error.kind === "occupied";
    if (!isThere && !isOver()) await applyAgain(placed, entry, content, error);
    throw setAside(error);
  }
  await slot();
  try {
    const done = await remote.put(entry, content, replaces);
    isHome(entry);
    return done;
  } catch (error) {
    if (!isOver()) await applyAgain(placed, entry, content, error);
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
