// Objects that come home: admitted under the epoch in force, put, journalled, told.
//
// The order is the safety: in the store, then in the journal, then told to the application (by its
// reload command, which the store runs, or by a restart: home-batch.ts), then answered to the
// backup agent, which removes its own only after that answer. An object put and not journalled when
// a crash came is parked again and put again. Decides nothing: core/custody.ts says whether a put
// is welcome.

import type { Admission } from "../../link/serve-store.js";
import { type PutDone, type Store, StoreError } from "../../objects/store.js";
import type { PutObject } from "../../proto/messages.js";
import { idKey } from "../../proto/object.js";
import { judgePut } from "../core/custody.js";
import type { Custodian } from "./custodian.js";
import type { HomeBatch } from "./home-batch.js";
import type { Lane } from "./lane.js";
import type { ParkedCopies } from "./parked-copies.js";

export type HomecomingGiven = {
  readonly custodian: Custodian;
  readonly store: Store;
  readonly parked: ParkedCopies;
  readonly lane: Lane;
  /** Of an application that takes notice by a restart. */
  readonly batch: HomeBatch | undefined;
  readonly crashAt: (name: string) => void;
};

/**
 * Says what is to be done with an object that the backup agent gives back.
 * @throws {StoreError} `unavailable` in words: the order to take it back cannot be carried out now
 */
export async function admit(given: HomecomingGiven, put: PutObject): Promise<Admission> {
  const { custodian, parked } = given;
  for (;;) {
    switch (judgePut(custodian.custody, put.epoch)) {
      case "refuse":
        return { kind: "epoch", epoch: custodian.custody.record.epoch };
      case "unordered":
        return { kind: "refused", words: `no return under epoch ${put.epoch} was ordered here` };
      case "wait":
        if (custodian.problem !== "") throw new StoreError("unavailable", custodian.problem);
        await custodian.moved();
        continue;
      case "take": {
        const content = await parked.content(put.entry, put.entry.digest);
        return content === undefined ? { kind: "need" } : { kind: "have", content };
      }
    }
  }
}

/**
 * Puts an object into the application's store.
 * @throws {StoreError} the store's own; `failed` if another order came meanwhile
 */
export async function takeHome(
  given: HomecomingGiven,
  put: PutObject,
  content: Uint8Array,
): Promise<PutDone> {
  const { custodian, lane, batch, crashAt } = given;
  const { epoch, entry } = put;
  const work = async () => {
    if (judgePut(custodian.custody, epoch) !== "take") {
      throw new StoreError("failed", "another order of the backup agent came meanwhile");
    }
    if (custodian.trouble !== "") throw new StoreError("unavailable", custodian.trouble);
    const result = await putOver(given, put, content);
    crashAt("homePut");
    await noted(given, put, result);
    crashAt("homeJournalled");
    return result;
  };
  if (batch === undefined) return lane.shared(work);
  const key = `${idKey(entry)} ${entry.digest}`;
  if (!batch.hasTaken(epoch, key)) return batch.take(epoch, key, work);
  // Asked again because the answer was late: the application knows it, unless it was gone again.
  const again = await lane.shared(work);
  return again.result === "unchanged" ? again : batch.take(epoch, key, async () => again);
}

/**
 * Takes an object away that was deleted on the backup: it is out of the application from now on, and
 * is not put back when the restore ends. A copy is kept among the parked ones.
 * @throws {StoreError} the store's own; nothing is removed if it is another content by now
 */
export async function takeAway(given: HomecomingGiven, put: PutObject): Promise<PutDone> {
  const { custodian, lane, store, parked, crashAt } = given;
  const { epoch, entry } = put;
  const { type, number, digest } = entry;
  const id = { type, number };
  return lane.shared(async () => {
    if (judgePut(custodian.custody, epoch) !== "take") {
      throw new StoreError("failed", "another order of the backup agent came meanwhile");
    }
    if (custodian.trouble !== "") throw new StoreError("unavailable", custodian.trouble);
    await keepCopy(given, put);
    crashAt("homeCopied");
    await store.remove(id, digest);
    crashAt("homeRemoved");
    await custodian.cameHome(epoch, id, digest);
    const copy = await parked.content(id, digest);
    return { result: copy === undefined ? "unchanged" : "applied", reference: "" };
  });
}

/** What is about to be removed is among the parked copies, unless it is not there at all. */
async function keepCopy({ store, parked }: HomecomingGiven, { entry }: PutObject): Promise<void> {
  if ((await parked.content(entry, entry.digest)) !== undefined) return;
  try {
    const content = await store.get(entry, entry.digest);
    await parked.begin();
    await parked.store.put({ ...entry, bytes: content.length }, content);
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== "missing") throw error;
  }
}

/** What could not be noted leaves the application again: the backup server runs it, and goes on. */
async function noted(
  { custodian, store }: HomecomingGiven,
  { epoch, entry }: PutObject,
  { result }: PutDone,
): Promise<void> {
  const isNew = result === "applied" && !custodian.custody.returned.has(idKey(entry));
  try {
    await custodian.cameHome(epoch, entry, entry.digest);
  } catch (error) {
    if (isNew) await takeOut(store, entry);
    throw error;
  }
}

/** If it does not go, it is put once more, or parked: until then the backup server runs it too. */
async function takeOut(store: Store, { digest, ...id }: PutObject["entry"]): Promise<void> {
  try {
    await store.remove(id, digest);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/**
 * What stands in its place gives way only if it is known to be ours: put here, or parked, in this hold
 * or an earlier one.
 */
async function putOver(
  { custodian, store, parked }: HomecomingGiven,
  { entry }: PutObject,
  content: Uint8Array,
): Promise<PutDone> {
  const home = custodian.custody.returned.get(idKey(entry));
  try {
    return await store.put(entry, content, home);
  } catch (error) {
    if (!isOccupied(error) || home !== undefined) throw error;
    for (const copy of await parked.digestsOf(entry)) {
      const done = await unlessOccupied(store.put(entry, content, copy));
      if (done !== undefined) return done;
    }
    throw error;
  }
}

async function unlessOccupied(put: Promise<PutDone>): Promise<PutDone | undefined> {
  try {
    return await put;
  } catch (error) {
    if (isOccupied(error)) return undefined;
    throw error;
  }
}

function isOccupied(error: unknown): boolean {
  return error instanceof StoreError && error.kind === "occupied";
}
