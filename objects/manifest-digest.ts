// The digest of a manifest, as both agents reckon it: of its canonical text, made in breaths.

import { type Breathe, bytesInBreaths } from "../base/breath.js";
import type { Digest } from "../base/content.js";
import type { Manifest } from "../proto/object.js";
import { MANIFEST_TITLE, manifestLine } from "./core/manifest.js";

/** Equal for equal manifests, and for no others. */
export async function manifestDigest(
  manifest: Manifest,
  digestOf: Digest,
  breathe: Breathe,
): Promise<string> {
  if (manifest.length === 0) return digestOf(new TextEncoder().encode(MANIFEST_TITLE));
  const text = await bytesInBreaths(
    manifest,
    breathe,
    (entry, i) => `${i === 0 ? MANIFEST_TITLE : ""}${manifestLine(entry)}`,
  );
  return digestOf(text);
}
