// A row of the screen before it is painted: pieces of text with a meaning. Every part of the screen
// is a pure function from what is known to such rows; the screen lays them side by side and one
// above another, by cells. No colour here: theme.ts turns meanings into colours.

import { cells, cutEnd, sliceCells } from "./cells.js";

/** What a piece of text means; theme.ts names the colour. */
export type Role =
  | "stuck"
  | "dueSoon"
  | "due"
  | "line"
  | "moving"
  | "away"
  | "notReady"
  | "unseen"
  | "maintenance"
  | "ready"
  | "off"
  | "muted"
  | "title"
  | "plain";

export type Piece = { readonly text: string; readonly role?: Role; readonly reverse?: boolean };

/** One row, from its left edge. */
export type Line = readonly Piece[];

/** The width of a row in cells. */
export function lineCells(line: Line): number {
  return line.reduce((sum, piece) => sum + cells(piece.text), 0);
}

/** The row's text alone. */
export function plain(line: Line): string {
  return line.map((piece) => piece.text).join("");
}

/** A row of one piece. */
export function row(text: string, role: Role = "plain"): Line {
  return [{ text, role }];
}

/** The part of a row between two cells. */
export function sliceLine(line: Line, from: number, to: number): Line {
  const taken: Piece[] = [];
  let at = 0;
  for (const piece of line) {
    const wide = cells(piece.text);
    if (at + wide > from && at < to) {
      const text = sliceCells(piece.text, Math.max(0, from - at), to - at);
      taken.push({ ...piece, text });
    }
    at += wide;
  }
  return taken;
}

/** Cuts (with `…`) or pads a row to exactly the width. */
export function fit(line: Line, width: number): Line {
  const wide = lineCells(line);
  if (wide === width) return line;
  if (wide < width) return [...line, { text: " ".repeat(width - wide) }];
  if (width <= 0) return [];
  const kept = sliceLine(line, 0, width);
  const last = kept.at(-1);
  if (last === undefined) return kept;
  return [...kept.slice(0, -1), { ...last, text: cutEnd(`${last.text}…`, cells(last.text)) }];
}

/** Left text and right text on one row; the left one is cut if both do not fit. */
export function ends(leftSide: Line, rightSide: Line, width: number): Line {
  const rightCells = Math.min(lineCells(rightSide), width);
  return [...fit(leftSide, width - rightCells), ...fit(rightSide, rightCells)];
}

/** Lays a row over another from a cell on. */
export function over(under: Line, at: number, top: Line): Line {
  const end = at + lineCells(top);
  return [
    ...fit(sliceLine(under, 0, at), at),
    ...top,
    ...sliceLine(under, end, Number.MAX_SAFE_INTEGER),
  ];
}

/** The same row without its colours: what lies under a dialog, or is stale. */
export function dimmed(line: Line): Line {
  return line.map((piece) => ({ ...piece, role: "muted" as const }));
}

/** The same row in reverse: the selection. */
export function reversed(line: Line): Line {
  return line.map((piece) => ({ ...piece, reverse: true }));
}

/** Title rule: `── Tunnel West 2 ── 10.20.1.32 ───── 1–11 of 40 ── by severity`. */
export function rule(leftText: string, rightText: string, width: number): Line {
  const start = leftText === "" ? "" : `${leftText} `;
  const end = rightText === "" ? "" : ` ${rightText}`;
  const room = width - cells(end);
  const cut = cutEnd(start, room);
  return [
    { text: cut, role: "title" },
    { text: "─".repeat(Math.max(0, room - cells(cut))), role: "muted" },
    { text: end, role: "title" },
  ];
}
