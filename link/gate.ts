// Lets a few tasks run at once; the others wait in line, first come, first served.

/** A line in front of something of which only so many may be done at once. */
export class Gate {
  readonly #atOnceMax: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(atOnceMax: number) {
    this.#atOnceMax = atOnceMax;
  }

  /** Tasks that run or wait. */
  get count(): number {
    return this.#running + this.#waiting.length;
  }

  /** Runs a task when it is its turn; answers what it answers. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnceMax) {
      await new Promise<void>((go) => this.#waiting.push(go));
    } else this.#running += 1;
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next(); // Its place passes on.
    }
  }
}
