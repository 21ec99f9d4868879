// Appends lines to a file so that those who wait together share one sync.

import type { Disk } from "../../base/world.js";

type Waiting = {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** Appends to one file, in order. */
export class GroupedLog {
  readonly #disk: Disk;
  readonly #path: string;
  #waiting: Waiting[] = [];
  #isWriting = false;

  /** How much of the file is known to be whole lines. */
  #soundBytes: number;
  /** An append failed: there may be part of a line behind the sound ones. */
  #isTorn = false;

  constructor(disk: Disk, path: string, soundBytes: number) {
    this.#disk = disk;
    this.#path = path;
    this.#soundBytes = soundBytes;
  }

  /** The file was removed: the next line begins it anew. */
  begunAnew(): void {
    this.#soundBytes = 0;
    this.#isTorn = false;
  }

  /**
   * Appends a line; returns when it survives a power cut.
   * @throws {DiskError} if it is not known to
   */
  append(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, resolve, reject });
      if (!this.#isWriting) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#isTorn) await this.#repair();
        const bytes = new TextEncoder().encode(group.map((waiting) => waiting.line).join(""));
        this.#isTorn = true;
        await this.#disk.append(this.#path, bytes);
        await this.#disk.sync(this.#path);
        this.#isTorn = false;
        this.#soundBytes += bytes.length;
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#isWriting = false;
  }

  /** What was reported as failed must not come back with the next start. */
  async #repair(): Promise<void> {
    const bytes = await this.#disk.read(this.#path);
    if (bytes !== undefined) {
      await this.#disk.replace(this.#path, bytes.slice(0, this.#soundBytes));
    }
    this.#isTorn = false;
  }
}
