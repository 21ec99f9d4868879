// The few files that are being appended to, kept open between appends.
//
// Decides which handles stay open and in what order operations on one file run: one after another
// per path. An append that fails half-way is taken back, so that what follows it is not garbage in
// the middle; a file that was removed by others is made anew. Keeping the handle matters for more
// than speed: an error of writing back is reported by `sync` only through a handle that was open
// when it happened. Assumes one writer per file.

import { constants, promises as fs } from "node:fs";
import { dirname } from "node:path";
import { DiskError } from "../world.js";
import { syncFolder } from "./durable.js";
import { isSystemError } from "./system-error.js";

type Open = {
  readonly handle: fs.FileHandle;
  /** The file's length before the operation that runs. */
  bytes: number;
  /** The file's own name may not have reached the disk yet. */
  isNameSynced: boolean;
};

/** Files appended to at one time: a journal or two per main that is busy, with room. */
const OPEN_MAX = 32;

const FILE_MODE = 0o644;

/** Appends to files and syncs them. Throws what Node throws. */
export class AppendFiles {
  /** Least recently used first. */
  readonly #open = new Map<string, Open>();
  /** The last operation of each path that has one running. */
  readonly #running = new Map<string, Promise<unknown>>();

  /** Appends all the bytes or, if that fails, none. */
  append(path: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(path, async () => {
      const file = await this.#use(path, true);
      if (file === undefined) return;
      try {
        await writeAll(file.handle, bytes);
      } catch (caught) {
        await truncateAsFarAsPossible(file);
        throw caught;
      }
    });
  }

  /** Returns when what was appended would survive a power cut. No file: nothing to do. */
  sync(path: string): Promise<void> {
    return this.#inTurn(path, async () => {
      const file = await this.#use(path, false);
      if (file === undefined) return;
      await file.handle.datasync();
      if (file.isNameSynced) return;
      await syncFolder(dirname(path));
      file.isNameSynced = true;
    });
  }

  /** Forgets the handle of a path before something else becomes of the file. */
  letGo(path: string): Promise<void> {
    return this.#inTurn(path, () => this.#close(path));
  }

  /** Runs an operation after those of the same path that were asked for earlier. */
  #inTurn<T>(path: string, operation: () => Promise<T>): Promise<T> {
    const before = this.#running.get(path) ?? Promise.resolve();
    const mine = before.then(operation, operation);
    this.#running.set(path, mine);
    const done = () => {
      if (this.#running.get(path) === mine) this.#running.delete(path);
    };
    mine.then(done, done);
    return mine;
  }

  async #use(path: string, isMade: boolean): Promise<Open | undefined> {
    const known = this.#open.get(path);
    if (known !== undefined) {
      const stat = await known.handle.stat();
      if (stat.nlink > 0) {
        known.bytes = stat.size;
        this.#open.delete(path);
        this.#open.set(path, known);
        return known;
      }
      await this.#close(path); // Removed or replaced by somebody else.
    }
    const file = await openToAppend(path, isMade);
    if (file === undefined) return undefined;
    this.#open.set(path, file);
    await this.#closeOldest();
    return file;
  }

  async #closeOldest(): Promise<void> {
    for (const path of this.#open.keys()) {
      if (this.#open.size <= OPEN_MAX) return;
      // A file in the middle of an operation is left; it is closed when its turn comes again.
      if (!this.#running.has(path)) await this.#close(path);
    }
  }

  async #close(path: string): Promise<void> {
    const file = this.#open.get(path);
    if (file === undefined) return;
    this.#open.delete(path);
    await file.handle.close();
  }
}

async function openToAppend(path: string, isMade: boolean): Promise<Open | undefined> {
  // Without blocking: a named pipe at this path must not hold the agent up.
  const flags = constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0);
  let handle: fs.FileHandle;
  try {
    handle = await fs.open(path, isMade ? flags | constants.O_CREAT : flags, FILE_MODE);
  } catch (caught) {
    if (!isMade && isSystemError(caught) && caught.code === "ENOENT") return undefined;
    throw caught;
  }
  const stat = await handle.stat();
  if (stat.isFile()) return { handle, bytes: stat.size, isNameSynced: false };
  await handle.close();
  throw new DiskError("not-a-file", path, "only files are appended to");
}

/** Writes all of the bytes where the handle stands. */
export async function writeAll(handle: fs.FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.byteLength) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.byteLength - written, null);
    written += bytesWritten;
  }
}

async function truncateAsFarAsPossible(file: Open): Promise<void> {
  try {
    await file.handle.truncate(file.bytes);
  } catch (caught) {
    // The reader of the file must then recognise a torn record, as it must after a power cut.
    if (!isSystemError(caught)) throw caught;
  }
}
