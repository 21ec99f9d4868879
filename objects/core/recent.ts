// The instants of the last minute, oldest first. Forgetting is amortised: O(1) for each instant.

/** The span over which a rate is measured. */
export const MINUTE_MS = 60_000;

/** Instants in the order in which they came; those a whole minute old are forgotten. */
export class Recent {
  #instants: number[] = [];
  #oldest = 0;

  add(atMs: number): void {
    this.#instants.push(atMs);
  }

  /** How many lie within the minute that ends now, the instant a minute ago excluded. */
  count(nowMs: number): number {
    for (let t = this.#instants[this.#oldest]; t !== undefined && !isRecent(t, nowMs); ) {
      t = this.#instants[++this.#oldest];
    }
    // Half of a long array is forgotten: copying the rest costs no more than it held.
    if (this.#oldest > 1_024 && this.#oldest * 2 > this.#instants.length) {
      this.#instants = this.#instants.slice(this.#oldest);
      this.#oldest = 0;
    }
    return this.#instants.length - this.#oldest;
  }

  /** The n-th newest, 1 being the newest; `undefined` if it is forgotten or never was. */
  newest(n: number): number | undefined {
    const at = this.#instants.length - n;
    return at < this.#oldest ? undefined : this.#instants[at];
  }

  clear(): void {
    this.#instants = [];
    this.#oldest = 0;
  }
}

/** True if less than a minute has passed since the instant. */
export function isRecent(atMs: number, nowMs: number): boolean {
  return atMs + MINUTE_MS > nowMs;
}
