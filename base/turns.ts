// One after another for the same key, side by side for different ones.

/** Queues asynchronous work by key. A key without work costs nothing. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** Runs `work` when all work given before for this key has ended, however it ended. */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const result = before.then(work);
    const ended = result.then(
      () => {},
      () => {},
    );
    this.#last.set(key, ended);
    void ended.then(() => {
      if (this.#last.get(key) === ended) this.#last.delete(key);
    });
    return result;
  }

  /** How many keys have work. For tests. */
  get size(): number {
    return this.#last.size;
  }
}
