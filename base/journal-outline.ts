// What a segment is before its records are followed: its header, its snapshot and whether that is
// whole, and the number it goes on from.

import type { LinePiece, Piece } from "./journal-scan.js";
import { headerOf, type SegmentHeader } from "./journal-segment.js";

export type Outline = {
  readonly header: SegmentHeader | undefined;
  /** The sequence that the first record follows, as far as it can be told. */
  readonly base: number | undefined;
  /** How many parts its snapshot has; undefined: it has none. */
  readonly partCount: number | undefined;
  /** The parts that are sound. */
  readonly parts: readonly LinePiece[];
  /** All parts are there and follow from one another. */
  readonly isSnapshotWhole: boolean;
};

/** Looks over a segment's pieces. */
export function outlineOf(pieces: readonly Piece[]): Outline {
  const lines = pieces.filter((piece) => piece.kind === "line");
  const first = pieces[0];
  const header = first?.kind === "line" ? headerOf(first.line) : undefined;
  const parts = lines.filter(({ line }) => line.word === "snapshot");
  const partCount = header === undefined ? partsOf(parts[0]) : header.snapshot;
  const before = header !== undefined && first?.kind === "line" ? first.digest : undefined;
  return {
    header,
    base: header?.sequence ?? baseOf(parts[0] ?? lines.find(({ line }) => line.word === "record")),
    partCount,
    parts,
    isSnapshotWhole: parts.length === partCount && areLinked(parts, before),
  };
}

function areLinked(parts: readonly LinePiece[], beforeFirst: string | undefined): boolean {
  let before = beforeFirst;
  return parts.every(({ line, digest }, i) => {
    const isNext = line.word === "snapshot" && line.part === i + 1 && line.parts === parts.length;
    const isLinked = before === undefined || line.before === before;
    before = digest;
    return isNext && isLinked;
  });
}

function partsOf(piece: LinePiece | undefined): number | undefined {
  return piece?.line.word === "snapshot" ? piece.line.parts : undefined;
}

function baseOf(piece: LinePiece | undefined): number | undefined {
  if (piece === undefined) return undefined;
  return piece.line.word === "snapshot" ? piece.line.sequence : piece.line.sequence - 1;
}
