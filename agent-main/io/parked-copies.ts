// The contents of what this main holds for its backup agent: parked objects, safe from everything.
//
// Parked content is the last thing ever deleted (product.md §2): it outlives the restore, and goes
// only when so many later holds have ended. One kept set per hold; which one is the present is on
// the disk's state. Whoever parks copies first, asks for `seal`, removes from the application last.

import type { Contents } from "../../base/content.js";
import { findEntry } from "../../objects/core/manifest.js";
import { type Store, StoreError } from "../../objects/store.js";
import { type KeptRoom, sweepContents } from "../../objects/stores/kept.js";
import { idKey, type Manifest, type ObjectId } from "../../proto/object.js";
import type { Told } from "../core/memory-record.js";

/** Sets of earlier holds that are kept aside. */
export const HOLDS_KEPT = 5;

/** What a set says of itself once its hold is over. */
const OVER = "its hold is over";

/** Notes of sets: what this main was to do when cut off; with stand down, lease in ms and choice follow. */
const KEEP = "keep";
const STAND_DOWN = "stand down ";

export type ParkedCopiesGiven = {
  readonly room: KeptRoom;
  readonly contents: Contents;
  readonly wallMs: () => number;
  /** The set of the present hold; empty: nothing is held. */
  readonly setId: () => string;
  /** What was told of leases last. */
  readonly told: () => Told;
};

/** A set of copies, and the leases under which it was begun; undefined: it kept, or does not say so. */
export type HoldFound = { readonly id: string; readonly told: Told | undefined };

/** The parked copies of one main. All methods reject with StoreError and nothing else. */
export class ParkedCopies {
  readonly #given: ParkedCopiesGiven;
  /** As the sink and the source of transfers. A put supersedes an earlier copy of the object. */
  readonly store: Store;

  constructor(given: ParkedCopiesGiven) {
    this.#given = given;
    const at = () => given.room.store(given.setId());
    this.store = {
      title: "parked objects",
      list: async () => ({ manifest: await this.list(), problems: [] }),
      get: (id, digest) => at().get(id, digest),
      put: async (entry, content) => {
        try {
          return await at().put(entry, content);
        } catch (error) {
          if (!(error instanceof StoreError) || error.kind !== "occupied") throw error;
          return at().put(entry, content, await this.digestOf(entry));
        }
      },
      remove: (id, digest) => at().remove(id, digest),
      settle: () => at().settle(),
    };
  }

  /** Makes sure that the set of the present hold is there. */
  async begin(): Promise<void> {
    await this.#begun(this.#given.setId());
  }

  /** Begins another set with what of the present hold's is still out; the present one is of the past. */
  async renew(id: string, isHome: (object: ObjectId) => boolean): Promise<void> {
    const out = (await this.list()).filter((entry) => !isHome(entry));
    await this.#begun(id);
    const lacking = await this.#given.room.add(id, out);
    const [first] = lacking;
    if (first === undefined) return;
    throw new StoreError("failed", `the parked copy of ${idKey(first)} is not there`);
  }

  /**
   * The set of the hold that is not over, as far as the sets themselves tell: a journal that has lost
   * something may name an earlier one, or none. The present one if there is no other.
   */
  async unfinished(): Promise<HoldFound> {
    const { room, setId } = this.#given;
    try {
      const { sets } = await room.list();
      const last = sets.at(-1);
      if (last === undefined || last.suspect === OVER) return { id: setId(), told: undefined };
      return { id: last.id, told: toldOf(last.note) };
    } catch (error) {
      if (error instanceof StoreError) return { id: setId(), told: undefined };
      throw error;
    }
  }

  /** A hold is over: its copies are kept aside, and nobody goes on from them. Words if it could not. */
  async over(id: string): Promise<string | undefined> {
    try {
      await this.#given.room.retire(id, OVER);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.kind !== "missing") return error.message;
    }
    return this.sweep();
  }

  /** What was parked in the present hold, home by now or not. */
  async list(): Promise<Manifest> {
    if (this.#given.setId() === "") return [];
    try {
      return await this.#given.room.manifest(this.#given.setId());
    } catch (error) {
      if (error instanceof StoreError && error.kind === "missing") return [];
      throw error;
    }
  }

  /** Returns when all that was put is proved to be there, and would survive a power cut. */
  async seal(): Promise<void> {
    await this.#given.room.seal(this.#given.setId());
  }

  /** The digest of an object's copy, if there is one. Costs a look at the whole list. */
  async digestOf(id: ObjectId): Promise<string | undefined> {
    return findEntry(await this.list(), id)?.digest;
  }

  /** The digests of an object's copies, of earlier holds too: whatever of these stands somewhere is kept. */
  async digestsOf(id: ObjectId): Promise<readonly string[]> {
    const { room } = this.#given;
    const { sets } = await room.list();
    const digests = new Set<string>();
    for (const set of sets) {
      const digest = findEntry(await room.manifest(set.id), id)?.digest;
      if (digest !== undefined) digests.add(digest);
    }
    return [...digests].reverse();
  }

  /** An object's copy, if it has this very content. */
  async content(id: ObjectId, digest: string): Promise<Uint8Array | undefined> {
    if (this.#given.setId() === "") return undefined;
    try {
      return await this.#given.room.store(this.#given.setId()).get(id, digest);
    } catch (error) {
      if (error instanceof StoreError) return undefined;
      throw error;
    }
  }

  /** A set that is there already is as good. */
  async #begun(id: string): Promise<void> {
    const { room, wallMs, told } = this.#given;
    try {
      await room.begin(id, { madeAtWallMs: wallMs(), why: "park", note: noteOf(told()) });
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind !== "occupied") throw error;
    }
  }

  /** Lets go of the oldest holds of before, never of the present one; words if it could not. */
  async sweep(): Promise<string | undefined> {
    const { room, contents, setId } = this.#given;
    try {
      const { sets, problems } = await room.list();
      if (problems.length > 0) return problems.join("; ");
      const past = sets.filter((set) => set.id !== setId());
      for (const set of past.slice(0, Math.max(0, past.length - HOLDS_KEPT))) {
        await room.delete(set.id);
      }
      const swept = await sweepContents(contents, [room]);
      return typeof swept === "string" ? swept : undefined;
    } catch (error) {
      if (error instanceof StoreError) return error.message;
      throw error;
    }
  }
}

/** What a set notes of the leases; a journal that is lost cannot say it any more. */
function noteOf({ leaseMs, objects }: Told): string {
  return leaseMs === 0 ? KEEP : `${STAND_DOWN}${leaseMs} ${objects}`;
}

/** What a note says; undefined: to keep, or it is of an earlier version, or not as it was written. */
function toldOf(note: string): Told | undefined {
  if (!note.startsWith(STAND_DOWN)) return undefined;
  const words = note.slice(STAND_DOWN.length);
  const at = words.indexOf(" ");
  const leaseMs = Number(words.slice(0, at));
  if (at < 1 || !Number.isSafeInteger(leaseMs) || leaseMs < 1) return undefined;
  return { leaseMs, objects: words.slice(at + 1), isPromised: false };
}
