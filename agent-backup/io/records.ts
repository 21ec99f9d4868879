// The records of all mains on disk, one file each, replaced atomically. The newest text of a record
// wins; a save that is under way is never overtaken by an older one.
//
// Knows the format through core/record.ts only. A broken file is reported by name and kept: its main
// cannot be served before an operator has looked, and nothing else is affected.

import { joinPath } from "../../base/path.js";
import { type Disk, DiskError } from "../../base/world.js";
import { parseRecord, recordText, type ServerRecord } from "../core/record.js";
import { fileNameOf } from "./file-name.js";

export type RecordProblem = { readonly path: string; readonly words: string };

/** A record of 100,000 objects with long names stays below this. */
const RECORD_BYTES_MAX = 256 * 1024 * 1024;

/** Reads and saves records in `folder`. */
export class Records {
  readonly #lastSave = new Map<string, Promise<unknown>>();

  constructor(
    readonly disk: Disk,
    readonly folder: string,
  ) {}

  /** Every record that can be read, and every one that cannot, in words. */
  async load(): Promise<{ records: readonly ServerRecord[]; broken: readonly RecordProblem[] }> {
    const records: ServerRecord[] = [];
    const broken: RecordProblem[] = [];
    for (const { name, kind } of (await this.disk.list(this.folder)) ?? []) {
      if (kind !== "file" || !/^server-.*\.json$/.test(name)) continue;
      const path = joinPath(this.folder, name);
      const read = await this.#read(path);
      if (typeof read === "string") broken.push({ path, words: read });
      else records.push(read);
    }
    return { records, broken };
  }

  /** Saves a record; words if it could not be. Saves of one main happen in the order of the calls. */
  async save(record: ServerRecord): Promise<string | undefined> {
    const path = this.#path(record.name);
    return this.#inTurn(path, () =>
      this.disk.replace(path, new TextEncoder().encode(recordText(record))),
    );
  }

  /** Removes a main's record; words if it could not be. */
  async remove(name: string): Promise<string | undefined> {
    const path = this.#path(name);
    return this.#inTurn(path, () => this.disk.remove(path));
  }

  async #inTurn(path: string, work: () => Promise<void>): Promise<string | undefined> {
    const before = this.#lastSave.get(path) ?? Promise.resolve();
    const mine = before.then(async () => {
      try {
        await this.disk.makeFolder(this.folder);
        await work();
        return undefined;
      } catch (error) {
        if (error instanceof DiskError) return error.message;
        throw error;
      }
    });
    this.#lastSave.set(path, mine);
    return mine;
  }

  async #read(path: string): Promise<ServerRecord | string> {
    try {
      const bytes = await this.disk.read(path, RECORD_BYTES_MAX);
      return bytes === undefined ? "it vanished" : parseRecord(new TextDecoder().decode(bytes));
    } catch (error) {
      if (error instanceof DiskError) return error.message;
      throw error;
    }
  }

  #path(name: string): string {
    return joinPath(this.folder, `server-${fileNameOf(name)}.json`);
  }
}
