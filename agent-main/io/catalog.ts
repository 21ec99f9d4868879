// What this main has: what is in the application's store, and what is parked, as one list.
//
// Parked objects count as present (product.md §3). The store is looked at every so often; a look
// that hangs holds up later looks and nothing else. The digest of the last list goes with every
// heartbeat, so that the backup agent sees a change without asking.

import type { Breathe } from "../../base/breath.js";
import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Log } from "../../base/world.js";
import { joinedManifests } from "../../objects/core/manifest.js";
import { manifestDigest } from "../../objects/manifest-digest.js";
import { type Listing, type Store, StoreError } from "../../objects/store.js";
import type { Manifest, ObjectId } from "../../proto/object.js";
import type { ParkedCopies } from "./parked-copies.js";

export type CatalogGiven = {
  readonly store: Store;
  readonly parked: ParkedCopies;
  /** True for a parked object that is not in the application's hands. */
  readonly isOut: (id: ObjectId) => boolean;
  /** This agent's journal tells of every object whether it is parked: what is missing was deleted. */
  readonly isAbsenceKnown: () => boolean;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly digestOf: (bytes: Uint8Array) => string;
  readonly breathe: Breathe;
  readonly log: Log;
};

/** Before the first Welcome says otherwise. */
const LOOK_MS_DEFAULT = 10_000;

/** The list of this main's objects. */
export class Catalog {
  readonly #given: CatalogGiven;
  readonly #next: Deadline;
  #everyMs = LOOK_MS_DEFAULT;
  #digest = "";
  /** The last list; undefined: none could be made yet. */
  #manifest: Manifest | undefined;
  #problem = "";
  #isLooking = false;
  /** Lists are numbered as they are begun; and the number of the one that is shown. */
  #begun = 0;
  #shown = 0;

  /** As the link serves it: a fresh list, contents from where they are. */
  readonly store: Store;

  constructor(given: CatalogGiven) {
    this.#given = given;
    this.#next = given.deadlines.add(() => void this.look());
    this.store = {
      ...given.store,
      list: () => this.#list(),
      get: (id, digest) => this.#get(id, digest),
    };
  }

  /** Of the last list; empty: none could be made yet. */
  get digest(): string {
    return this.#digest;
  }

  /** The last list; undefined: none could be made yet. */
  get manifest(): Manifest | undefined {
    return this.#manifest;
  }

  /** How many objects the last list has; undefined: none could be made yet. */
  get objects(): number | undefined {
    return this.#manifest?.length;
  }

  /** Why the last list could not be made; empty: it could. */
  get problem(): string {
    return this.#problem;
  }

  /** Begins to look, the first time now. */
  start(): void {
    this.#given.deadlines.set(this.#next, this.#given.nowMs());
  }

  /** Sets how often it looks. */
  lookEvery(ms: number): void {
    if (ms === this.#everyMs) return;
    this.#everyMs = ms;
    if (!this.#isLooking) this.#given.deadlines.set(this.#next, this.#given.nowMs() + ms);
  }

  /** Looks now, unless a look is under way. */
  async look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      await this.#list();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    } finally {
      this.#isLooking = false;
      this.#given.deadlines.set(this.#next, this.#given.nowMs() + this.#everyMs);
    }
  }

  async #list(): Promise<Listing> {
    const { store, parked, digestOf, breathe } = this.#given;
    this.#begun += 1;
    const turn = this.#begun;
    try {
      // The copies first: what is on its way between the two is in one list at least.
      const copies = await parked.list();
      const listing = await store.list();
      const manifest = joinedManifests(listing.manifest, copies, this.#given.isOut);
      const isSame = this.#manifest !== undefined && isSameList(manifest, this.#manifest);
      const digest = isSame ? this.#digest : await manifestDigest(manifest, digestOf, breathe);
      // One that was begun later may have come to its end before this one.
      if (turn > this.#shown) {
        this.#shown = turn;
        this.#digest = digest;
        this.#manifest = manifest;
      }
      this.#say(listing.problems.join("; "));
      const isAbsenceKnown = this.#given.isAbsenceKnown();
      return { manifest, problems: listing.problems, isAbsenceKnown };
    } catch (error) {
      if (error instanceof StoreError) this.#say(error.message);
      throw error;
    }
  }

  async #get(id: ObjectId, digest: string | undefined): Promise<Uint8Array> {
    const { store, parked } = this.#given;
    try {
      return await store.get(id, digest);
    } catch (error) {
      if (!(error instanceof StoreError) || digest === undefined) throw error;
      const copy = await parked.content(id, digest);
      if (copy === undefined) throw error;
      return copy;
    }
  }

  /** A problem is logged when it begins, changes and ends. */
  #say(problem: string): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    if (problem === "") this.#given.log("info", "store.well", {});
    else this.#given.log("warn", "store.problem", { words: problem });
  }
}

/** True if nothing is new. Stores give the same entry for what they have not read again. */
function isSameList(a: Manifest, b: Manifest): boolean {
  return a === b || (a.length === b.length && a.every((entry, i) => entry === b[i]));
}
