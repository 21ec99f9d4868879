// What a command of Locum is given by the program it runs in: the world, the places of files, the
// terminal's two streams, the settings file. Types only; base/node/host.ts is the real one.
//
// A command answers its exit status; it never ends the process itself.

import type { World } from "./world.js";

/** 0: done. 1: it was tried and failed. 2: refused, nothing changed. */
export type ExitStatus = 0 | 1 | 2;

/** A settings file that could be read, whole. */
export type SettingsOpen = {
  readonly kind: "open";
  readonly path: string;
  values(): Record<string, unknown>;
  /** Replaces the whole document; words if it could not be written. */
  write(values: Readonly<Record<string, unknown>>): string | undefined;
};
/** One that could not: the words name file, key, value and what is allowed. It is kept. */
export type SettingsBroken = { readonly kind: "broken"; readonly words: string };
export type SettingsFile = SettingsOpen | SettingsBroken;

export type Role = "main" | "backup";

export type Host = {
  readonly world: World;
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly digestOf: (bytes: Uint8Array) => string;
  /** Locum's version: `0.1.0`. */
  readonly version: string;
  /** Who runs this program, for records: `op1`. */
  readonly who: string;
  /**
   * Where an agent keeps everything: `<dir>/main` or `<dir>/backup`; without `dir`, LOCUM_DIR, else
   * the system's place for a privileged user, else a place in the user's home.
   */
  folderFor(role: Role, dir: string | undefined): string;
  /** The absolute form of a path as typed, with `/` between its parts. */
  absolute(path: string): string;
  /** Opens `<folder>/<name>.json`; `schema` is a JSON schema of the whole document. */
  openSettings(folder: string, name: string, schema: Record<string, unknown>): SettingsFile;
  /** A line to standard output. */
  print(line: string): void;
  /** A line to standard error. */
  complain(line: string): void;
  /** Calls back once, at the first signal that asks the program to end. */
  onStop(stop: (signal: string) => void): void;
};
