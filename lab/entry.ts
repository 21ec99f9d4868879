// How the lab starts other programs of this very Locum: the same Node, the same entry, the same
// flags. So it works from dist/ as well as from source under a loader.

import { fileURLToPath } from "node:url";

/** A program and its first arguments; what follows is its own. */
export type Entry = readonly [program: string, ...args: string[]];

/** The entry of the process that is running: `locum` itself. */
export function ownEntry(): Entry {
  return [process.execPath, ...process.execArgv, process.argv[1] ?? "locum"];
}

/** A script of the lab's own, beside this file: `recorder`, `guardian`. */
export function labScript(name: string): Entry {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const path = fileURLToPath(new URL(`./${name}.${extension}`, import.meta.url));
  return [process.execPath, ...process.execArgv, path];
}

/** A command line for the system's shell. */
export function shellLine(words: readonly string[]): string {
  const quoted = (word: string) =>
    process.platform === "win32" ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`;
  return words.map((word) => (/^[\w./:=-]+$/.test(word) ? word : quoted(word))).join(" ");
}
