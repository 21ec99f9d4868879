// Carries a store's error over the wire as words: `missing: camera 3 is not there`.
//
// The wire has one text per problem; its first word is the kind, if it is one that we know.

import { StoreError } from "../objects/store.js";

const KINDS = ["unavailable", "missing", "occupied", "invalid", "failed"] as const;

/** A store's error as words for the wire. */
export function problemOf(error: StoreError): string {
  return `${error.kind}: ${error.message}`;
}

/** Words from the wire as a store's error. */
export function errorOf(problem: string): StoreError {
  const kind = KINDS.find((k) => problem.startsWith(`${k}: `));
  if (kind === undefined) return new StoreError("failed", problem);
  return new StoreError(kind, problem.slice(kind.length + 2));
}

/** The error of a link that is gone: everything asked over it ends in this. */
export function gone(words: string): StoreError {
  return new StoreError("unavailable", `the link ended: ${words}`);
}
