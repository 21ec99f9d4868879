// What stands for a camera's file in a recording: the first digits of its SHA-256.

import { createHash } from "node:crypto";

const DIGEST_DIGITS = 12;

/** The digest of a camera's file, as a recorder's line gives it. */
export function digestOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, DIGEST_DIGITS);
}
