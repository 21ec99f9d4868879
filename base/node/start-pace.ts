// How fast processes are started, when many are wanted.
//
// Starting one holds up the whole loop for as long as the system copies this process: milliseconds,
// more on a busy machine, and for that time no socket is read and no timer fires. Decides that after
// each start the loop is free for a multiple of what the start took.

import { setTimeout as pause } from "node:timers/promises";

/** A fifth of the loop's time at most goes into starting. */
const FREE_PER_START = 4;

/** Starts one after another, with pauses between. */
export class StartPace {
  #last: Promise<void> = Promise.resolve();
  #freeAtMs = 0;

  /** Calls `start` when it is its turn; answers what the promise of it gives. */
  async take<T>(start: () => Promise<T>): Promise<T> {
    const begun = this.#last.then(async () => {
      const waitMs = this.#freeAtMs - performance.now();
      if (waitMs > 0) await pause(waitMs);
      const beganAtMs = performance.now();
      const result = start();
      const endedAtMs = performance.now();
      this.#freeAtMs = endedAtMs + FREE_PER_START * (endedAtMs - beganAtMs);
      return { result };
    });
    this.#last = begun.then(
      () => {},
      () => {},
    );
    return (await begun).result;
  }
}
