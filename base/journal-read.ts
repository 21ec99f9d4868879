// Reads the journal of a folder: its last two generations to start from, or all of it to audit.
//
// A generation is a segment that begins with a snapshot, with those that only go on after it. The
// one before the last is read too: it stands for a snapshot that is damaged, and shows a last
// segment that was put back from elsewhere. Changes nothing on disk. Rejects with DiskError only.

import type { Digest } from "./content.js";
import type { FoundBreak } from "./journal-breaks.js";
import { Chain, type SegmentBytes } from "./journal-chain.js";
import {
  firstHeader,
  type Mark,
  markPath,
  parseMark,
  segmentNumber,
  segmentPath,
} from "./journal-segment.js";
import type { Disk } from "./world.js";

export type JournalPlace = {
  readonly disk: Disk;
  readonly folder: string;
  readonly digestOf: Digest;
};

export type ReadJournal = {
  readonly kind: "read";
  readonly chain: Chain;
  /** All segments there are, oldest first; not all of them were read. */
  readonly numbers: readonly number[];
  /** Those of the segments read that begin with a snapshot. */
  readonly snapshots: readonly number[];
  readonly last: SegmentBytes | undefined;
  readonly mark: Mark | undefined;
  /** Names of all files in the folder. */
  readonly names: ReadonlySet<string>;
};

/** Written by a version whose format this one does not know. */
export type UnknownFormat = {
  readonly kind: "unknown-format";
  readonly path: string;
  readonly words: string;
};

/** The most that a segment can be: the largest snapshot, the records after it, one more group. */
export const SEGMENT_READ_BYTES_MAX = 512 * 1024 * 1024;
const UNNOTICED =
  "whether records were cut off at the end, or an older copy was put back, cannot be told this time; it is written anew";
const MARK_BYTES_MAX = 4_096;
const GENERATIONS = 2;

/** Reads what a start needs. */
export async function readJournal(place: JournalPlace): Promise<ReadJournal | UnknownFormat> {
  const { disk, folder, digestOf } = place;
  const names = new Set((await disk.list(folder))?.map(({ name }) => name));
  const numbers = [...names].map(segmentNumber).filter((n) => n !== undefined);
  numbers.sort((a, b) => a - b);
  const markBytes = await disk.read(markPath(folder), MARK_BYTES_MAX);
  const mark = markBytes === undefined ? undefined : parseMark(markBytes);
  const segments: SegmentBytes[] = [];
  const snapshots: number[] = [];
  for (const number of numbers.toReversed()) {
    const segment = await readSegment(place, number);
    const header = firstHeader(segment.bytes);
    if (typeof header === "string") {
      return { kind: "unknown-format", path: segment.path, words: header };
    }
    segments.unshift(segment);
    if (header?.snapshot !== undefined) snapshots.unshift(number);
    if (snapshots.length === GENERATIONS) break;
  }
  const chain = new Chain(digestOf, mark, true);
  segments.forEach((segment, i) => {
    const isLast = i === segments.length - 1;
    chain.read(segment, { next: nextHeader(segments[i + 1]), isLast });
  });
  const oldest = segments[0]?.number;
  judgeMark(chain, { folder, mark, markBytes, oldest });
  return { kind: "read", chain, numbers, snapshots, last: segments.at(-1), mark, names };
}

/** Follows all segments there are, up to a place in the last one. */
export async function auditJournal(
  place: JournalPlace,
  upTo: { readonly number: number; readonly bytes: number },
): Promise<Chain> {
  for (;;) {
    const listed = (await place.disk.list(place.folder)) ?? [];
    const numbers = listed.map(({ name }) => segmentNumber(name)).filter((n) => n !== undefined);
    numbers.sort((a, b) => a - b);
    const chain = await follow(
      place,
      numbers.filter((n) => n <= upTo.number),
      upTo,
    );
    if (chain !== undefined) return chain;
  }
}

/** Undefined: the oldest was removed meanwhile, as compaction does; what is there has to be looked at anew. */
async function follow(
  place: JournalPlace,
  numbers: readonly number[],
  upTo: { readonly number: number; readonly bytes: number },
): Promise<Chain | undefined> {
  const chain = new Chain(place.digestOf, undefined, false);
  let segment: SegmentBytes | undefined;
  for (const number of [...numbers, undefined]) {
    let next = number === undefined ? undefined : await readSegment(place, number);
    if (next?.number === upTo.number) next = { ...next, bytes: next.bytes.subarray(0, upTo.bytes) };
    if (segment !== undefined) {
      chain.read(segment, { next: nextHeader(next), isLast: next === undefined });
      chain.records = [];
    }
    segment = next;
  }
  const left = await place.disk.list(place.folder);
  const isThere = left?.some(({ name }) => segmentNumber(name) === numbers[0]) ?? false;
  return isThere || numbers.length === 0 ? chain : undefined;
}

async function readSegment({ disk, folder }: JournalPlace, number: number): Promise<SegmentBytes> {
  const path = segmentPath(folder, number);
  // Removed between list and read: as an empty file it is reported, not passed over.
  const bytes = (await disk.read(path, SEGMENT_READ_BYTES_MAX)) ?? new Uint8Array();
  return { number, path, bytes };
}

function nextHeader(next: SegmentBytes | undefined) {
  const header = next === undefined ? undefined : firstHeader(next.bytes);
  return typeof header === "string" ? undefined : header;
}

function judgeMark(
  chain: Chain,
  found: {
    readonly folder: string;
    readonly mark: Mark | undefined;
    readonly markBytes: Uint8Array | undefined;
    /** The oldest segment that was read; undefined: there is none. */
    readonly oldest: number | undefined;
  },
): void {
  const { folder, mark, markBytes, oldest } = found;
  const { breaks, tip } = chain;
  const path = markPath(folder);
  const at = { segment: 0, path, offset: 0 };
  if (markBytes === undefined) {
    // Before the first record there may be none: a crash in the middle of the first start.
    if (chain.recordCount === 0 && chain.segmentCount <= 1 && breaks.found.length === 0) return;
    breaks.add("missing-mark", at, `the high-water mark is missing: ${UNNOTICED}`, false);
  } else if (mark === undefined) {
    const words = `the high-water mark is damaged: ${UNNOTICED}`;
    breaks.add("bad-mark", { ...at, raw: markBytes }, words, false);
  } else if (oldest === undefined) {
    const words = `all segments are missing; the mark says ${mark.sequence}`;
    breaks.add("missing-segment", at, words, true);
  } else if (chain.markIsRight !== true) {
    if (breaks.found.some((found) => isAt(found, mark))) return; // Told already.
    const place = { ...at, raw: markBytes };
    if (tip.sequence < mark.sequence) {
      const words = `it ends at ${tip.sequence}, its mark says ${mark.sequence}: an older copy, or cut off`;
      breaks.add("rolled-back", place, words, true);
    } else if (mark.segment >= oldest || chain.markIsRight === false) {
      breaks.add(
        "differs",
        place,
        `at ${mark.sequence} it is not what its mark says: another copy`,
        true,
      );
    }
  }
}

/** The marked line itself is what is damaged. */
function isAt({ segment, offset, raw }: FoundBreak, mark: Mark): boolean {
  return segment === mark.segment && offset < mark.bytes && mark.bytes <= offset + raw.length;
}
