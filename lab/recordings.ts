// The recordings on disk: all of them for the judge, and which cameras are growing right now.

import * as fs from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.js";
import { type Recording, readLines } from "./recording.js";

const EXTENSION = ".rec";

/** A file that got no line for this long is not growing: 12 lines. */
const GROWING_MS = 600;

/** Reads everything that a machine's recorder wrote. */
export function readRecordings(machine: Machine): readonly Recording[] {
  return recordingFiles(machine).map((file) => ({
    side: machine.side,
    file,
    lines: readLines(fs.readFileSync(join(machine.recordings, file), "utf8")),
  }));
}

/** Tells which cameras a machine's recorder is recording now, by its files alone. */
export class Growing {
  readonly #machine: Machine;
  /** Each file's first line never changes. */
  readonly #cameras = new Map<string, string>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** The cameras whose files got a line just now. */
  now(): ReadonlySet<string> {
    const growing = new Set<string>();
    for (const file of recordingFiles(this.#machine)) {
      const path = join(this.#machine.recordings, file);
      if (Date.now() - fs.statSync(path).mtimeMs > GROWING_MS) continue;
      const camera = this.#cameras.get(file) ?? readLines(firstBytes(path))[0]?.camera;
      if (camera === undefined) continue;
      this.#cameras.set(file, camera);
      growing.add(camera);
    }
    return growing;
  }

  /** How many of these are growing. */
  count(cameras: readonly string[]): number {
    const growing = this.now();
    return cameras.filter((camera) => growing.has(camera)).length;
  }
}

function recordingFiles(machine: Machine): readonly string[] {
  return fs.readdirSync(machine.recordings).filter((name) => name.endsWith(EXTENSION));
}

const FIRST_BYTES = 200;

function firstBytes(path: string): string {
  const file = fs.openSync(path, "r");
  try {
    const bytes = Buffer.alloc(FIRST_BYTES);
    return bytes.toString("utf8", 0, fs.readSync(file, bytes, 0, FIRST_BYTES, 0));
  } finally {
    fs.closeSync(file);
  }
}
