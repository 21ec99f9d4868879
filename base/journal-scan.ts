// What a segment's bytes consist of: lines, bad stretches, and a torn end.
//
// Knows lines one by one and nothing of their order. After bad bytes it goes on at the next line
// that is sound in itself. A torn end is what a crash leaves of the last write: a sound beginning of
// a line, or zeros in place of it; only the last segment can have one.

import type { Digest } from "./content.js";
import { type JournalLine, nextLineAt, parseLine } from "./journal-line.js";

export type LinePiece = {
  readonly kind: "line";
  readonly line: JournalLine;
  readonly offset: number;
  readonly end: number;
  readonly digest: string;
  /** False: all of it is there but its line end. */
  readonly isEnded: boolean;
};

export type Piece =
  | LinePiece
  | {
      readonly kind: "bad";
      readonly offset: number;
      readonly end: number;
      readonly words: string;
      /** Only the end of a line that is sound itself: nothing is lost with it. */
      readonly isLineEnd: boolean;
    }
  | { readonly kind: "torn"; readonly offset: number; readonly end: number };

/** Takes a segment apart. The pieces cover every byte, in order. */
export function piecesOf(bytes: Uint8Array, isLast: boolean, digestOf: Digest): readonly Piece[] {
  const end = isLast ? endWithoutZeros(bytes) : bytes.length;
  const read = bytes.subarray(0, end);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < end) {
    const parsed = parseLine(read, at);
    if (parsed.kind === "line") {
      const { line, textEnd, lineEnd } = parsed;
      const digest = digestOf(read.subarray(at, textEnd));
      const lineStop = lineEnd === "there" ? textEnd + 1 : textEnd;
      const isEnded = lineEnd !== "missing";
      pieces.push({ kind: "line", line, offset: at, end: lineStop, digest, isEnded });
      at = lineStop;
      if (lineEnd !== "damaged") continue;
      at += 1;
      const words = "the end of the line is damaged; the line itself is sound";
      pieces.push({ kind: "bad", offset: textEnd, end: at, words, isLineEnd: true });
    } else if (parsed.kind === "short" && isLast) {
      break;
    } else {
      const next = resume(read, at, isLast);
      const words = parsed.kind === "bad" ? parsed.words : "it is cut off";
      pieces.push({ kind: "bad", offset: at, end: next, words, isLineEnd: false });
      at = next;
    }
  }
  if (at < bytes.length) pieces.push({ kind: "torn", offset: at, end: bytes.length });
  return pieces;
}

/** Where reading can go on after bad bytes at `at`. */
function resume(bytes: Uint8Array, at: number, isLast: boolean): number {
  let next = nextLineAt(bytes, at);
  while (next < bytes.length) {
    const { kind } = parseLine(bytes, next);
    if (kind === "line" || (kind === "short" && isLast)) break;
    next = nextLineAt(bytes, next);
  }
  return next;
}

/** Some file systems show zeros where a file grew and its bytes did not arrive before a crash. */
function endWithoutZeros(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return end;
}
