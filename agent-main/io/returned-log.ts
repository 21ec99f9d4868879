// Which objects came home under which epoch: `returned.log`, one synced line per object.
//
// Written before the backup agent is told of the object: what it was told is home stays home over a
// crash. A last line cut short by a crash is dropped: that object is put again, which changes
// nothing. Lines of an earlier epoch mean nothing and go with the next `restart`.

import { joinPath } from "../../base/path.js";
import type { Disk } from "../../base/world.js";
import { idKey, type ObjectId } from "../../proto/object.js";

/** 100,000 objects with the longest names, twice over. */
const LOG_BYTES_MAX = 64 * 1024 * 1024;

/** The journal of objects that came home. All methods reject with DiskError and nothing else. */
export class ReturnedLog {
  readonly #disk: Disk;
  readonly #path: string;

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#path = joinPath(folder, "returned.log");
  }

  /** What came home under an epoch: digest by idKey. Mends a line that a crash cut short. */
  async read(epoch: bigint): Promise<Map<string, string>> {
    const bytes = await this.#disk.read(this.#path, LOG_BYTES_MAX);
    const returned = new Map<string, string>();
    if (bytes === undefined) return returned;
    const text = new TextDecoder().decode(bytes);
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole.length < text.length) {
      await this.#disk.replace(this.#path, new TextEncoder().encode(whole));
    }
    for (const line of whole.split("\n")) {
      const [under, type, number, digest] = line.split(" ");
      if (under !== String(epoch) || type === undefined || digest === undefined) continue;
      returned.set(idKey({ type, number: Number(number) }), digest);
    }
    return returned;
  }

  /** Notes an object; when it returns, the note survives a power cut. */
  async note(epoch: bigint, id: ObjectId, digest: string): Promise<void> {
    const line = `${epoch} ${idKey(id)} ${digest}\n`;
    await this.#disk.append(this.#path, new TextEncoder().encode(line));
    await this.#disk.sync(this.#path);
  }

  /** Begins anew. */
  restart(): Promise<void> {
    return this.#disk.remove(this.#path);
  }
}
