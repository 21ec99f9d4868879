// From meanings to what a terminal draws: colours by role, glyphs by character set.
//
// 16 colours, never blue or bright black, no backgrounds. NO_COLOR: bold for ranks 1 and 2, reverse
// for the selection, nothing else. The whole screen is composed with the Unicode glyphs; for the
// ASCII set every character is replaced, one cell for one cell, while the row is painted.

import { cells } from "./cells.js";
import type { Line, Role } from "./line.js";

export type Theme = { readonly colour: boolean; readonly glyphs: "unicode" | "ascii" };

const BOLD = "1";
const DIM = "2";
const REVERSE = "7";

/** SGR codes by role. */
const COLOURS: Readonly<Record<Role, string>> = {
  stuck: "1;31",
  dueSoon: "1;31",
  due: "33",
  line: "33",
  moving: "36",
  away: "35",
  notReady: "33",
  unseen: DIM,
  maintenance: DIM,
  ready: "32",
  off: DIM,
  muted: DIM,
  title: "",
  plain: "",
};

const EMPHASIS: ReadonlySet<Role> = new Set<Role>(["stuck", "dueSoon", "due"]);

const ASCII: Readonly<Record<string, string>> = {
  "■": "X",
  "▲": "^",
  "≡": "=",
  "→": ">",
  "←": "<",
  "↑": "^",
  "↓": "v",
  "□": "B",
  "║": "m",
  "●": "o",
  "○": "-",
  "►": "*",
  "▼": "v",
  "…": "~",
  "•": "*",
  "█": "#",
  "░": ".",
  "▌": "_",
  "─": "-",
  "│": "|",
  "┌": "+",
  "┐": "+",
  "└": "+",
  "┘": "+",
  "–": "-",
  "—": "-",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "×": "x",
};

/** Replaces what is not ASCII, cell for cell; what has no counterpart becomes `?`. */
export function toAscii(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
  return text.replace(/[^\x00-\x7F]/gu, (char) => ASCII[char] ?? "?".repeat(cells(char)));
}

/** Turns a row into text with colour codes; it ends with everything switched off. */
export function paint(line: Line, theme: Theme): string {
  let painted = "";
  for (const piece of line) {
    if (piece.text === "") continue;
    const text = theme.glyphs === "ascii" ? toAscii(piece.text) : piece.text;
    const codes = codesOf(piece.role ?? "plain", piece.reverse === true, theme);
    painted += codes === "" ? text : `\u001B[${codes}m${text}\u001B[0m`;
  }
  return painted;
}

function codesOf(role: Role, reverse: boolean, theme: Theme): string {
  const emphasis = EMPHASIS.has(role) ? BOLD : "";
  const own = theme.colour ? COLOURS[role] : emphasis;
  return [own, reverse ? REVERSE : ""].filter((code) => code !== "").join(";");
}

/**
 * Chooses by what the terminal says of itself: `NO_COLOR`, the encoding of the locale, the Linux
 * console. `LOCUM_GLYPHS=ascii` asks for the ASCII set where glyphs are drawn two cells wide.
 */
export function chooseTheme(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Theme {
  const colour = (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  const isUtf8 = platform === "win32" || /utf-?8/i.test(locale);
  const wanted = env.LOCUM_GLYPHS;
  const ascii = wanted === "ascii" || (wanted !== "unicode" && (!isUtf8 || env.TERM === "linux"));
  return { colour, glyphs: ascii ? "ascii" : "unicode" };
}
