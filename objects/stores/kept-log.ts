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

  constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.#path = path;
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
        const text = group.map((waiting) => waiting.line).join("");
        await this.#disk.append(this.#path, new TextEncoder().encode(text));
        await this.#disk.sync(this.#path);
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#isWriting = false;
  }
}
