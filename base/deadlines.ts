// Many owners' deadlines behind the clock's one wake.
//
// A binary heap ordered by the instant at which each entry was last placed. Moving a deadline to a
// later instant only writes a number: the entry is put in its right place when its old instant
// comes up. So a keep-alive that re-arms a timer costs O(1) and allocates nothing; one main or ten
// thousand make no difference to it. Moving a deadline earlier sifts the entry up, O(log n).
//
// Contract: `onDue` may set any deadline, its own too. A deadline that is due is cleared before its
// owner is told, so an owner that still has time-driven work sets it again.

import { assert } from "./assert.js";
import type { Clock } from "./world.js";

/** One owner's place in the heap. Made by `Deadlines.add`, moved by `Deadlines.set`. */
export type Deadline = {
  /** The instant at which the owner wants to be told; `undefined`: never. */
  atMs: number | undefined;
  /** The instant by which the heap is ordered; at or before `atMs`. Owned by Deadlines. */
  placedAtMs: number;
  /** The place in the heap; -1 when not in it. Owned by Deadlines. */
  index: number;
  readonly onDue: (nowMs: number) => void;
};

/** Holds any number of deadlines and wakes their owners, earliest first. */
export class Deadlines {
  readonly #heap: Deadline[] = [];
  readonly #clock: Clock;
  #wakeAtMs: number | undefined;
  #isFiring = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Makes a place for an owner. Nothing is armed yet. */
  add(onDue: (nowMs: number) => void): Deadline {
    return { atMs: undefined, placedAtMs: 0, index: -1, onDue };
  }

  /** Sets, moves or (with `undefined`) clears a deadline. */
  set(deadline: Deadline, atMs: number | undefined): void {
    assert(atMs === undefined || !Number.isNaN(atMs), "a deadline is a number");
    deadline.atMs = atMs;
    if (atMs === undefined) {
      // Elsewhere it is dropped when its old place comes up; first in line it would hold the wake.
      if (deadline.index === 0) this.#arm();
      return;
    }
    if (deadline.index === -1) this.#push(deadline, atMs);
    else if (atMs < deadline.placedAtMs) {
      deadline.placedAtMs = atMs;
      this.#up(deadline.index);
    } else return;
    this.#arm();
  }

  /** How many deadlines have a place in the heap. For tests and metrics. */
  get size(): number {
    return this.#heap.length;
  }

  #arm(): void {
    if (this.#isFiring) return;
    while (this.#heap[0] !== undefined && this.#heap[0].atMs === undefined) this.#pop();
    const first = this.#heap[0];
    const atMs = first?.placedAtMs;
    if (atMs === this.#wakeAtMs) return;
    this.#wakeAtMs = atMs;
    this.#clock.wakeAt(atMs, () => this.#wake());
  }

  #wake(): void {
    this.#wakeAtMs = undefined;
    this.#isFiring = true;
    const nowMs = this.#clock.nowMs();
    try {
      for (;;) {
        const first = this.#heap[0];
        if (first === undefined || first.placedAtMs > nowMs) break;
        if (first.atMs === undefined) this.#pop();
        else if (first.atMs > nowMs) {
          first.placedAtMs = first.atMs;
          this.#down(0);
        } else {
          this.#pop();
          first.atMs = undefined;
          first.onDue(nowMs);
        }
      }
    } finally {
      this.#isFiring = false;
      this.#arm();
    }
  }

  #push(deadline: Deadline, atMs: number): void {
    deadline.placedAtMs = atMs;
    deadline.index = this.#heap.length;
    this.#heap.push(deadline);
    this.#up(deadline.index);
  }

  #pop(): void {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return;
    first.index = -1;
    if (first === last) return;
    last.index = 0;
    this.#heap[0] = last;
    this.#down(0);
  }

  #up(from: number): void {
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#swapIfLater(parent, i)) return;
      i = parent;
    }
  }

  #down(from: number): void {
    let i = from;
    for (;;) {
      const left = 2 * i + 1;
      const right = left + 1;
      const a = this.#heap[left];
      const b = this.#heap[right];
      if (a === undefined) return;
      const child = b !== undefined && b.placedAtMs < a.placedAtMs ? right : left;
      if (!this.#swapIfLater(i, child)) return;
      i = child;
    }
  }

  /** Puts the earlier of two in the upper place; true if they changed places. */
  #swapIfLater(upper: number, lower: number): boolean {
    const a = this.#heap[upper];
    const b = this.#heap[lower];
    assert(a !== undefined && b !== undefined, "both places are in the heap");
    if (a.placedAtMs <= b.placedAtMs) return false;
    this.#heap[upper] = b;
    this.#heap[lower] = a;
    b.index = upper;
    a.index = lower;
    return true;
  }
}
