// A line before something of which only so much may go on at once.
//
// Decides who goes next (first come, first served) and who has waited too long. Knows nothing of
// what goes on.

/** Work that waits for room. */
export class Line {
  readonly #waiting = new Set<() => void>();
  #underWay = 0;

  /** At most `max` at once; nobody waits longer than `waitMsMax`. */
  constructor(
    readonly max: number,
    readonly waitMsMax: number,
  ) {}

  /** How much goes on now. */
  get underWay(): number {
    return this.#underWay;
  }

  /** Does the work when there is room; answers `undefined` if none came in time. */
  async take<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.#underWay < this.max) this.#underWay += 1;
    else if (!(await this.#room())) return undefined;
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  /** Waits for a place, which is then ours; false if the wait was too long. */
  #room(): Promise<boolean> {
    return new Promise((resolve) => {
      const enter = () => {
        clearTimeout(timer);
        this.#waiting.delete(enter);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(enter);
        resolve(false);
      }, this.waitMsMax);
      this.#waiting.add(enter);
    });
  }

  /** Hands the place on to whoever waits longest. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) this.#underWay -= 1;
    else first();
  }
}
