// Names of a journal's files, the first line of a segment, and the high-water mark.
//
// A segment's first line says which segment came before, how many bytes of it count, whether it
// holds a snapshot of so many parts, and why it was begun. What stands behind the bytes that count
// was refused and is void.

import { encodeLine, type JournalLine, parseLine } from "./journal-line.js";
import { joinPath } from "./path.js";

export type SegmentHeader = {
  readonly number: number;
  readonly sequence: number;
  readonly before: string;
  /** The segment before; 0: none. */
  readonly previous: number;
  /** How many bytes of the segment before count. */
  readonly bytes: number;
  /** Parts of the snapshot it begins with; undefined: it only goes on. */
  readonly snapshot: number | undefined;
  /** For people. */
  readonly why: string;
};

/** A place in the journal, small and replaced as a whole: shows a journal that was put back. */
export type Mark = {
  readonly segment: number;
  /** The end of a line in that segment. */
  readonly bytes: number;
  readonly sequence: number;
  /** Of that line. */
  readonly digest: string;
  /** Everything up to here was acknowledged; what is behind it is there, and no more is known. */
  readonly confirmed: number;
};

/** The format's name; another number is another format. */
export const FORMAT = "journal/1";

const NAME = /^journal-(\d{8,15})\.jnl$/;
const encoder = new TextEncoder();

/** Where a segment is. */
export function segmentPath(folder: string, number: number): string {
  return joinPath(folder, `journal-${String(number).padStart(8, "0")}.jnl`);
}

/** The number in a segment's name; undefined if it is not one. */
export function segmentNumber(name: string): number | undefined {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Where the mark is. */
export function markPath(folder: string): string {
  return joinPath(folder, "journal.high");
}

/** The first line of a segment. */
export function encodeHeader(header: SegmentHeader): Uint8Array {
  const { number, sequence, before, previous, bytes, snapshot, why } = header;
  const json = encoder.encode(JSON.stringify({ previous, bytes, snapshot, why }));
  return encodeLine({ word: "segment", sequence, number }, { before, kind: FORMAT, json });
}

/** The header that a line is; undefined if it is not one. */
export function headerOf(line: JournalLine): SegmentHeader | undefined {
  if (line.word !== "segment" || line.kind !== FORMAT) return undefined;
  const { number, sequence, before } = line;
  const { previous, bytes, snapshot, why } = fieldsOf(line.value);
  if (!isCount(previous) || !isCount(bytes)) return undefined;
  if (snapshot !== undefined && !isCount(snapshot)) return undefined;
  const words = typeof why === "string" ? why : "";
  return { number, sequence, before, previous, bytes, snapshot, why: words };
}

/** The header that a segment's bytes begin with; words if another format wrote it. */
export function firstHeader(bytes: Uint8Array): SegmentHeader | string | undefined {
  const parsed = parseLine(bytes, 0);
  if (parsed.kind !== "line" || parsed.line.word !== "segment") return undefined;
  if (parsed.line.kind !== FORMAT)
    return `has format ${parsed.line.kind}, this version reads ${FORMAT}`;
  return headerOf(parsed.line);
}

/** The mark's file. */
export function encodeMark(mark: Mark): Uint8Array {
  const { segment: number, sequence, digest: before, bytes, confirmed } = mark;
  const fields = confirmed === sequence ? { bytes } : { bytes, confirmed };
  const json = encoder.encode(JSON.stringify(fields));
  return encodeLine({ word: "mark", sequence, number }, { before, kind: FORMAT, json });
}

/** Reads the mark's file; undefined if it is not one. */
export function parseMark(bytes: Uint8Array): Mark | undefined {
  const parsed = parseLine(bytes, 0);
  if (parsed.kind !== "line" || parsed.lineEnd !== "there") return undefined;
  const { line, textEnd } = parsed;
  if (line.word !== "mark" || textEnd + 1 !== bytes.length) return undefined;
  const { sequence } = line;
  const { bytes: end, confirmed = sequence } = fieldsOf(line.value);
  if (!isCount(end) || !isCount(confirmed) || confirmed > sequence) return undefined;
  return { segment: line.number, bytes: end, sequence, digest: line.before, confirmed };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
