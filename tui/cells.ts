// How wide a text is on a terminal, in cells, and how to cut and pad it to a width.
//
// Text that comes from elsewhere (names, sentences of other programs) is cleaned first: no control
// character, no sequence that joins several characters into one picture, so that the width counted
// here is the width drawn. Covers wide and combining characters; not every font agrees on the rest.

/** East Asian wide and fullwidth ranges, and the pictures that terminals draw wide. */
const WIDE =
  /[\u1100-\u115E\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\u3247\u3250-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const NARROW_ONLY =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2026\u2190-\u2193\u2500-\u25FC]*$/;
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;
const JOINERS = /[\p{M}\p{Emoji_Modifier}\u115F\u1160\u3164\uFFA0]/gu;
const REGIONAL = /\p{RI}/gu;

/** The cells of one character (a code point): 1 or 2. */
function cellsOf(character: string): number {
  return WIDE.test(character) ? 2 : 1;
}

/** Makes foreign text safe to draw: one line, nothing that moves the cursor or has no own cell. */
export function clean(text: string): string {
  if (NARROW_ONLY.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(UNSAFE, "?")
    .replace(JOINERS, "")
    .replace(REGIONAL, "?");
}

/** The width of clean text, in cells. */
export function cells(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += cellsOf(character);
  return sum;
}

/** The part of a text that stands between two cells; half of a wide character becomes a space. */
export function sliceCells(text: string, from: number, to: number): string {
  if (NARROW_ONLY.test(text)) return text.slice(Math.max(0, from), Math.max(0, to));
  let at = 0;
  let taken = "";
  for (const character of text) {
    const next = at + cellsOf(character);
    if (at >= from && next <= to) taken += character;
    else if (next > from && at < to) taken += " ";
    at = next;
  }
  return taken;
}

/** Cuts at the end, with `…` as the last cell, if the text is wider than the width. */
export function cutEnd(text: string, width: number): string {
  if (cells(text) <= width) return text;
  return width <= 0 ? "" : `${sliceCells(text, 0, width - 1)}…`;
}

/** Cuts in the middle: the number at the end of a name tells neighbours apart. */
export function cutMiddle(text: string, width: number): string {
  const wide = cells(text);
  if (wide <= width) return text;
  if (width <= 1) return width <= 0 ? "" : "…";
  const tail = Math.floor((width - 1) / 3);
  return `${sliceCells(text, 0, width - 1 - tail)}…${sliceCells(text, wide - tail, wide)}`;
}

/** Cuts or pads to exactly the width, text on the left. */
export function left(text: string, width: number): string {
  const cut = cutEnd(text, width);
  return cut + " ".repeat(Math.max(0, width - cells(cut)));
}

/** Cuts or pads to exactly the width, text on the right. */
export function right(text: string, width: number): string {
  const cut = cutEnd(text, width);
  return " ".repeat(Math.max(0, width - cells(cut))) + cut;
}

/** Breaks at spaces into lines of at most the width; what has no space is broken hard. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (cells(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (cells(line) > width) {
      lines.push(sliceCells(line, 0, width));
      line = sliceCells(line, width, cells(line));
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** Wraps to at most `rowsMax` lines; what does not fit is cut with `…`. */
export function wrapTo(text: string, width: number, rowsMax: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= rowsMax) return lines;
  const kept = lines.slice(0, Math.max(0, rowsMax - 1));
  if (rowsMax > 0) kept.push(cutEnd(lines.slice(rowsMax - 1).join(" "), width));
  return kept;
}
