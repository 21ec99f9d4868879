// What waits to be written, in order: appends that go together, and work between them.
//
// Everything that comes in one turn of the loop, or while a sync is under way, is one group. Knows
// nothing of the disk; a group that fails rejects all who wait for it and the next one begins.

import type { Payload } from "./journal-writer.js";

/** Nobody waits if both are undefined. */
export type Append = {
  readonly payload: Payload;
  /** Its group is durable only with a high-water mark that says so. */
  readonly isMarked: boolean;
  readonly resolve: ((sequence: number) => void) | undefined;
  readonly reject: ((error: unknown) => void) | undefined;
};

type Between = {
  /** Gets the failure of an append that was asked for before it, if there was one. */
  readonly work: (failure: { readonly error: unknown } | undefined) => Promise<void>;
  failure: { readonly error: unknown } | undefined;
};

/** One write: enough to make a sync worth its while. */
const GROUP_BYTES_MAX = 4 * 1024 * 1024;

/** Runs groups and the work between them, one after another. */
export class JournalQueue {
  readonly #writeGroup: (group: readonly Append[]) => Promise<void>;
  #waiting: (Append | Between)[] = [];
  #bytes = 0;
  #isRunning = false;
  #isAsked = false;

  /** `writeGroup` rejects if the group failed; it tells those who wait itself. */
  constructor(writeGroup: (group: readonly Append[]) => Promise<void>) {
    this.#writeGroup = writeGroup;
  }

  /** The bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Puts an append at the end; it is written when `run` is called, or with others before. */
  add(append: Append): void {
    this.#waiting.push(append);
    this.#bytes += append.payload.json.length;
  }

  /** Does `work` when everything added before is written or refused. */
  between(work: Between["work"]): Promise<void> {
    return new Promise((resolve, reject) => {
      const run: Between["work"] = (failure) => work(failure).then(resolve, reject);
      this.#waiting.push({ work: run, failure: undefined });
      this.run();
    });
  }

  /** Writes what waits. */
  run(): void {
    this.#isAsked = true;
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    await Promise.resolve(); // Others of this turn come along.
    while (this.#isAsked) {
      this.#isAsked = false;
      // What is added meanwhile and asked for by nobody waits for the next time.
      for (let left = this.#waiting.length; left > 0; ) left -= await this.#runFirst();
    }
    this.#isRunning = false;
  }

  /** Answers how many are done. */
  async #runFirst(): Promise<number> {
    const first = this.#waiting[0];
    if (first === undefined || !("work" in first)) return this.#runGroup();
    this.#waiting.shift();
    await first.work(first.failure);
    return 1;
  }

  async #runGroup(): Promise<number> {
    let count = 0;
    let bytes = 0;
    for (const waiting of this.#waiting) {
      if ("work" in waiting || (count > 0 && bytes >= GROUP_BYTES_MAX)) break;
      count += 1;
      bytes += waiting.payload.json.length;
    }
    const group = this.#waiting.splice(0, count) as Append[];
    try {
      await this.#writeGroup(group);
    } catch (error) {
      for (const waiting of this.#waiting) if ("work" in waiting) waiting.failure ??= { error };
    } finally {
      this.#bytes -= bytes;
    }
    return count;
  }
}
