// What a list of objects is: in order, no id twice, every field within its range; how two lists
// differ; when a list is too short to be believed.
//
// Knows nothing of where a list came from, nor of contents beyond their digests. Lists hold up to
// 100,000 entries: every function here is a single pass, or a sort and a single pass.

import { counted } from "../../proto/counted.js";
import { OBJECT_BYTES_MAX, OBJECT_NAME_CHARS_MAX } from "../../proto/limits.js";
import {
  compareIds,
  describeObject,
  idKey,
  isDigest,
  isObjectNumber,
  isObjectType,
  type Manifest,
  type ManifestEntry,
  type ObjectId,
} from "../../proto/object.js";

/** Why an entry cannot stand in a manifest, in words; `undefined` if it can. */
export function entryFault(entry: ManifestEntry): string | undefined {
  if (!isObjectType(entry.type)) return `type "${entry.type}" is not 1 to 60 letters, digits, ._-`;
  if (!isObjectNumber(entry.number)) return `number ${entry.number} is not 0 to 4294967295`;
  const what = idKey(entry);
  if (entry.name.length > OBJECT_NAME_CHARS_MAX) {
    return `${what}: name of ${entry.name.length} characters, at most ${OBJECT_NAME_CHARS_MAX}`;
  }
  if (!Number.isInteger(entry.bytes) || entry.bytes < 0 || entry.bytes > OBJECT_BYTES_MAX) {
    return `${what}: ${entry.bytes} bytes, allowed are 0 to ${OBJECT_BYTES_MAX}`;
  }
  if (!isDigest(entry.digest)) return `${what}: digest is not 64 hexadecimal digits`;
  return undefined;
}

/** Why a list is no manifest, in words that name the first offence; `undefined` if it is one. */
export function manifestFault(entries: readonly ManifestEntry[]): string | undefined {
  let before: ManifestEntry | undefined;
  for (const entry of entries) {
    const fault = entryFault(entry);
    if (fault !== undefined) return fault;
    const misplaced = orderFault(before, entry);
    if (misplaced !== undefined) return misplaced;
    before = entry;
  }
  return undefined;
}

/** Why an entry cannot stand after the one before it, in words; `undefined` if it can. */
export function orderFault(
  before: ManifestEntry | undefined,
  entry: ManifestEntry,
): string | undefined {
  if (before === undefined) return undefined;
  const order = compareIds(before, entry);
  if (order === 0) return `${idKey(entry)} is there twice`;
  return order > 0 ? `${idKey(entry)} stands after ${idKey(before)}: not in order` : undefined;
}

/**
 * Makes a manifest of entries in any order. An entry that cannot stand in one is left out, and so
 * is every entry of an id that is there twice: which of them is meant cannot be known.
 */
export function buildManifest(entries: Iterable<ManifestEntry>): {
  readonly manifest: Manifest;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const sound: ManifestEntry[] = [];
  for (const entry of entries) {
    const fault = entryFault(entry);
    if (fault === undefined) sound.push(entry);
    else problems.push(fault);
  }
  const { manifest, problems: twins } = withoutTwins(sound.sort(compareIds));
  return { manifest, problems: [...problems, ...twins] };
}

/** Of sound entries in order those of ids that are there once; words for the others. */
export function withoutTwins(sound: readonly ManifestEntry[]): {
  readonly manifest: Manifest;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const manifest: ManifestEntry[] = [];
  for (let i = 0; i < sound.length; ) {
    const first = sound[i];
    if (first === undefined) break;
    let end = i + 1;
    for (let other = sound[end]; other !== undefined; other = sound[++end]) {
      if (compareIds(first, other) !== 0) break;
    }
    if (end === i + 1) manifest.push(first);
    else problems.push(`${describeObject(first, first.name)} is there ${end - i} times`);
    i = end;
  }
  return { manifest, problems };
}

/** One list of two: what only `others` has is taken if it is wanted. */
export function joinedManifests(
  manifest: Manifest,
  others: Manifest,
  isWanted: (entry: ManifestEntry) => boolean,
): Manifest {
  const joined: ManifestEntry[] = [];
  let at = 0;
  for (const other of others) {
    let own = manifest[at];
    while (own !== undefined && compareIds(own, other) < 0) {
      joined.push(own);
      at += 1;
      own = manifest[at];
    }
    const isThere = own !== undefined && compareIds(own, other) === 0;
    if (!isThere && isWanted(other)) joined.push(other);
  }
  if (joined.length === at) return manifest; // Nothing was taken.
  for (const own of manifest.slice(at)) joined.push(own);
  return joined;
}

/** The entry of an id, or `undefined`. O(log n). */
export function findEntry(manifest: Manifest, id: ObjectId): ManifestEntry | undefined {
  let low = 0;
  let high = manifest.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = manifest[middle];
    if (entry === undefined) return undefined;
    const order = compareIds(entry, id);
    if (order === 0) return entry;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

export type ManifestDiff = {
  /** In `after` only. */
  readonly added: readonly ManifestEntry[];
  /** In both, with another content or another name. */
  readonly changed: readonly { readonly before: ManifestEntry; readonly after: ManifestEntry }[];
  /** In `before` only. */
  readonly removed: readonly ManifestEntry[];
  /** In both, alike. */
  readonly same: readonly ManifestEntry[];
};

/** How `after` differs from `before`; each part in manifest order. */
export function diffManifests(before: Manifest, after: Manifest): ManifestDiff {
  const added: ManifestEntry[] = [];
  const changed: { before: ManifestEntry; after: ManifestEntry }[] = [];
  const removed: ManifestEntry[] = [];
  const same: ManifestEntry[] = [];
  let b = 0;
  let a = 0;
  for (;;) {
    const old = before[b];
    const now = after[a];
    if (old === undefined && now === undefined) return { added, changed, removed, same };
    const order = old === undefined ? 1 : now === undefined ? -1 : compareIds(old, now);
    if (order <= 0) b += 1;
    if (order >= 0) a += 1;
    if (order < 0 && old !== undefined) removed.push(old);
    else if (order > 0 && now !== undefined) added.push(now);
    else if (old !== undefined && now !== undefined) {
      if (old.digest === now.digest && old.name === now.name) same.push(now);
      else changed.push({ before: old, after: now });
    }
  }
}

/** The entries whose content is lacking: one for each digest, however many objects share it. */
export function lackedContents(
  manifest: Manifest,
  has: (digest: string) => boolean,
): readonly ManifestEntry[] {
  const asked = new Set<string>();
  return manifest.filter((entry) => {
    if (asked.has(entry.digest) || has(entry.digest)) return false;
    asked.add(entry.digest);
    return true;
  });
}

/**
 * The canonical text of a manifest, for its digest: equal for equal manifests, never equal for
 * different ones (names are JSON strings, so that no name can look like a further line).
 */
export function manifestText(manifest: Manifest): string {
  return `${MANIFEST_TITLE}${manifest.map(manifestLine).join("")}`;
}

/** How the text of a manifest begins: a line of its own. */
export const MANIFEST_TITLE = "locum manifest 1\n";

/** The line of one entry in the text of a manifest. */
export function manifestLine(e: ManifestEntry): string {
  return `${e.type}\t${e.number}\t${e.bytes}\t${e.digest}\t${JSON.stringify(e.name)}\n`;
}

/**
 * Why a list is not believed by itself, in words; `undefined` if it is. An unmounted folder looks
 * like an empty server (product.md §3): none, or less than half of the last good one, is suspect.
 */
export function suspicion(manifest: Manifest, lastGood: Manifest | undefined): string | undefined {
  if (lastGood === undefined || lastGood.length === 0) return undefined;
  if (manifest.length * 2 >= lastGood.length) return undefined;
  return manifest.length === 0
    ? `no objects, the last good one has ${lastGood.length}`
    : `${counted(manifest.length, "object")}, less than half of the last good one's ${lastGood.length}`;
}
