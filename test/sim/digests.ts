// SHA-256 as the agents use it, remembered for bytes that were seen before: in the virtual world
// the same file is the same array, and no array is ever changed.

import { hash } from "node:crypto";

const known = new WeakMap<Uint8Array, string>();

/** 64 lower-case hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  let digest = known.get(bytes);
  if (digest === undefined) {
    digest = hash("sha256", bytes, "hex");
    known.set(bytes, digest);
  }
  return digest;
}
