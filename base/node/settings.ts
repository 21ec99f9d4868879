// One settings file: opened, checked against its schema, written whole.
//
// Decides where the file is (always where the caller says, never a place of the user's) and that a
// file which is broken is reported and left as it is. The schema, its defaults and its rules are
// the caller's; none is filled in here, so the file holds what people set and nothing else.
// One process writes the file: what it holds is read once, at opening.
//
// `conf` brings in `when-exit`, which answers every ending signal by sending it again, once. A
// process that keeps files here must handle its signals for good: see stop-signals.ts.

import { closeSync, fsyncSync, openSync } from "node:fs";
import Conf, { type Options } from "conf";
import type { SettingsFile } from "../host.js";
import { lineAndColumn, violationWords } from "./settings-words.js";
import { errorWords, isSystemError } from "./system-error.js";

type Values = Record<string, unknown>;

/** Readable by its owner only: the file may name accounts of the application. */
const FILE_MODE = 0o600;

/** How `conf` begins the message about a value that its schema refuses. */
const VIOLATION = "Config schema violation: ";

/**
 * Opens `<folder>/<name>.json`; a missing file is an empty document. `schema` is a JSON schema of
 * the whole document. The folder is made if need be, the file at the first write.
 */
export function openSettingsFile(folder: string, name: string, schema: Values): SettingsFile {
  const path = `${folder}/${name}.json`;
  /** What was read last, for the words about it. */
  let document: unknown = {};
  let conf: Conf<Values>;
  let current: Values;
  const { properties, ...root } = schema;
  try {
    conf = new Conf<Values>({
      cwd: folder,
      configName: name,
      fileExtension: "json",
      schema: (properties ?? {}) as NonNullable<Options<Values>["schema"]>,
      rootSchema: root,
      ajvOptions: { useDefaults: false, allowUnionTypes: true },
      clearInvalidConfig: false,
      configFileMode: FILE_MODE,
      deserialize: (text) => {
        const parsed = parse(text);
        document = parsed;
        return parsed as Values; // Checked against the schema by `conf` in the next step.
      },
    });
    current = conf.store;
  } catch (caught) {
    return { kind: "broken", words: wordsFor(path, caught, () => document, schema) };
  }

  return {
    kind: "open",
    path,
    values: () => ({ ...structuredClone(current) }),
    write(values) {
      const copy = structuredClone(values) as Values;
      try {
        writeWhole(conf, copy);
        syncFolder(folder);
      } catch (caught) {
        return wordsFor(path, caught, () => copy, schema);
      }
      current = copy;
      return undefined;
    },
  };
}

class BrokenSyntax extends Error {}

/** @throws {BrokenSyntax} with line and column where the parser tells */
function parse(text: string): unknown {
  try {
    // Editors on Windows put an invisible mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (caught) {
    if (!(caught instanceof SyntaxError)) throw caught;
    const empty = text.trim() === "" ? "the file is empty" : undefined;
    throw new BrokenSyntax(empty ?? lineAndColumn(caught.message, text), { cause: caught });
  }
}

/** Inside a snap `conf` writes in place, which a power cut can tear. Our folder allows renaming. */
function writeWhole(conf: Conf<Values>, values: Values): void {
  const { SNAP } = process.env;
  delete process.env.SNAP;
  try {
    conf.store = values;
  } finally {
    if (SNAP !== undefined) process.env.SNAP = SNAP;
  }
}

/** `conf` syncs the file; its name becomes durable with the folder. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } catch (caught) {
    if (!isSystemError(caught) || caught.code !== "EINVAL") throw caught;
  } finally {
    closeSync(handle);
  }
}

/** @throws what was caught if it is about neither the file, its syntax nor its values: our bug */
function wordsFor(path: string, caught: unknown, document: () => unknown, schema: Values): string {
  if (caught instanceof BrokenSyntax) return `${path} is not valid JSON: ${caught.message}`;
  if (isSystemError(caught)) return `${path}: ${errorWords(caught)}`;
  if (caught instanceof Error && caught.message.startsWith(VIOLATION)) {
    const violations = caught.message.slice(VIOLATION.length);
    return `${path}: ${violationWords(violations, document(), schema)}`;
  }
  throw caught;
}
