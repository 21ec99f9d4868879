// How a command ended, kept in a small file by the shell that waited for it.
//
// Decides how a shell's status is read, and that each end is told once per file: the file is
// removed when it has been read, and what it said is remembered for others who ask.

import { promises as fs } from "node:fs";
import { constants } from "node:os";
import type { ProcessEnd } from "../world.js";
import { isSystemError } from "./system-error.js";

/** A shell reports the death of its child by signal n as 128 + n. */
const SIGNAL_STATUS = 128;

/** Ends remembered for a second asker. */
const REMEMBERED_MAX = 64;

/** Reads the files that hold how commands ended. */
export class EndFiles {
  readonly #taken = new Map<string, ProcessEnd>();

  /** True if this end was told before. */
  isTaken(path: string): boolean {
    return this.#taken.has(path);
  }

  /** True if the file says how the command ended. */
  async has(path: string): Promise<boolean> {
    return (await readEnd(path)) !== undefined;
  }

  /** How the command ended; `undefined` if the file does not say. */
  async take(path: string): Promise<ProcessEnd | undefined> {
    const known = this.#taken.get(path);
    if (known !== undefined) return known;
    const end = await readEnd(path);
    if (end === undefined) return undefined;
    this.#taken.set(path, end);
    const [oldest] = this.#taken.keys();
    if (this.#taken.size > REMEMBERED_MAX && oldest !== undefined) this.#taken.delete(oldest);
    await fs.rm(path, { force: true }).catch(() => {}); // Left behind, it does no harm.
    return end;
  }
}

async function readEnd(path: string): Promise<ProcessEnd | undefined> {
  try {
    return endOfStatus(await fs.readFile(path, "utf8"));
  } catch (caught) {
    if (isSystemError(caught)) return undefined;
    throw caught;
  }
}

/**
 * Reads a shell's exit status. A command that itself exits with 128 + n cannot be told from one
 * that died of signal n; it is taken for the latter, as shells do.
 */
export function endOfStatus(text: string): ProcessEnd | undefined {
  if (!/^\d{1,3}\n$/.test(text)) return undefined; // Missing, or cut off by a full disk.
  const status = Number(text);
  const signal = Object.entries(constants.signals).find(([, n]) => status === SIGNAL_STATUS + n);
  return signal === undefined
    ? { exitCode: status, signal: undefined }
    : { exitCode: undefined, signal: signal[0] };
}
