// What a store is: a place that holds objects. Folder, kept copies, a link's far end are stores.
//
// A store knows nothing of epochs, custody, pace or retries. Its calls may be slow or never answer:
// whoever calls sets the limits. Its list is what is there now, whoever put it there.

import type { Manifest, ManifestEntry, ObjectId } from "../proto/object.js";

/** A list that could be made, with what stands in the way of using some of it. */
export type Listing = {
  readonly manifest: Manifest;
  /** Objects that could not be taken in, in words: two files for one object, a file over 4 MiB. */
  readonly problems: readonly string[];
  /**
   * Whatever once was here and is not in the list was deleted by somebody, and is not merely parked,
   * lost or hidden. Undefined: nobody says so.
   */
  readonly isAbsenceKnown?: boolean;
  /** False: whoever lists has lost some of its memory. A version that it kept may be an older one. */
  readonly isMemoryWhole?: boolean;
};

/** An operation that the store did not do. The message is the store's own words, for operators. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly kind: "unavailable" | "missing" | "occupied" | "invalid" | "failed",
    words: string,
    options?: ErrorOptions,
  ) {
    super(words, options);
  }
}

export type PutDone = {
  readonly result: "applied" | "unchanged";
  /** The store's own reference to the object; for a folder the file's path within it. */
  readonly reference: string;
};

/** All methods reject with StoreError and nothing else. */
export type Store = {
  /** For people: `folder /srv/rec/conf.d`. */
  readonly title: string;
  list(): Promise<Listing>;
  /** @throws {StoreError} `missing` if it is not there; `failed` if it is not what `digest` says */
  get(id: ObjectId, digest?: string): Promise<Uint8Array>;
  /**
   * Puts the object in its place; returns when whoever uses the store has been told. `replaces` is
   * the digest that the caller knows to be its own at that place: anything else found there is
   * `occupied` and stays. `undefined`: the place must be free, or hold exactly this content.
   */
  put(entry: ManifestEntry, content: Uint8Array, replaces?: string): Promise<PutDone>;
  /** Removes it if it is what `digest` says; no effect if nothing is there. */
  remove(id: ObjectId, digest?: string): Promise<void>;
  /** Returns when everything done so far has been told to whoever uses the store. */
  settle(): Promise<void>;
};

/** The store of an application: a main's own, or the one that a backup agent takes over into. */
export type UsedStore = Store & {
  /** Why it could not be used now, a sentence each: readiness. */
  check(): Promise<readonly string[]>;
  /** Names the place at which an object is put; `undefined`: it has none there. */
  pathOf(id: ObjectId): string | undefined;
};
