// Small words that all commands share.
//
// Whatever came from elsewhere (names, sentences of other programs) is made one safe line before it
// is printed: no text of another program may move the cursor of the person who reads it.

import { cells, clean, left, right } from "../cells.js";
import { clock, LOCAL_ZONE, type Zone } from "../times.js";

/** One column of a plain table. */
export type Column<T> = {
  readonly title: string;
  /** Figures stand on the right. */
  readonly isFigure?: boolean;
  readonly text: (row: T) => string;
};

const BETWEEN_COLUMNS = "  ";

/** A local date and time that sorts: `2026-06-05 03:14:37`. */
export function dateTime(wallMs: number, zone: Zone = LOCAL_ZONE): string {
  const date = new Date(wallMs + zone(wallMs)).toISOString().slice(0, "YYYY-MM-DD".length);
  return `${date} ${clock(wallMs, zone)}`;
}

/** A server's name and what is said of it; not named twice if the sentence begins with it. */
export function about(name: string, words: string): string {
  const isNamed = words.startsWith(`${name}:`) || words.startsWith(`${name} `);
  return clean(isNamed ? words : `${name}: ${words}`);
}

/** A plain table: a title row, columns as wide as what is in them, nothing cut. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string[] {
  const texts = rows.map((row) => columns.map(({ text }) => clean(text(row))));
  const lines = [columns.map(({ title }) => title), ...texts];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => cells(line[i] ?? ""))));
  return lines.map((line) =>
    line
      .map((text, i) => (columns[i]?.isFigure === true ? right : left)(text, widths[i] ?? 0))
      .join(BETWEEN_COLUMNS)
      .trimEnd(),
  );
}
