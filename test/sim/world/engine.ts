// One queue of events for a whole virtual world: the only thing in it that moves time.
//
// Events of one instant run in the order of asking, wakes of clocks after everything else: what is
// readable is read before any timer fires. After each event all promises settle. The hash of all
// events run so far tells two runs apart at the first difference.

import { Chance } from "./chance.js";
import { drain } from "./drain.js";

/** An event that waits; `cancel` it by taking its `run` away. */
export type Waiting = {
  readonly atMs: number;
  readonly order: number;
  run: (() => void) | undefined;
};

/** Wakes come after all other events of their instant. */
const WAKE_ORDER = 2 ** 50;
const TOLD_MAX = 50;

/** Time, chance and the order of things. */
export class Engine {
  nowMs = 0;
  readonly chance: Chance;
  /** What an event threw: a bug of the program under test, or of the simulator. */
  onThrown: (error: unknown) => void = (error) => {
    throw error;
  };
  events = 0;
  #hash = 0x811c9dc5;
  #order = 0;
  readonly #heap: Waiting[] = [];
  readonly #told: string[] = [];
  #toldCount = 0;

  constructor(seed: bigint) {
    this.chance = new Chance(seed);
  }

  /** Runs something at an instant, not before now. */
  at(atMs: number, run: () => void): Waiting {
    return this.#push(atMs, this.#order++, run);
  }

  /** The same, after all other events of that instant. */
  wakeAt(atMs: number, run: () => void): Waiting {
    return this.#push(atMs, WAKE_ORDER + this.#order++, run);
  }

  in(ms: number, run: () => void): Waiting {
    return this.at(this.nowMs + ms, run);
  }

  /** Something that a reader of a failure wants to know. */
  tell(words: string): void {
    this.mix(words.length);
    this.#toldCount += 1;
    const line = `${(this.nowMs / 1_000).toFixed(3)} ${words}`;
    if (this.#told.length < TOLD_MAX) this.#told.push(line);
    else this.#told[(this.#toldCount - 1) % TOLD_MAX] = line;
  }

  /** The newest of what was told, oldest first. */
  get told(): readonly string[] {
    if (this.#told.length < TOLD_MAX) return this.#told;
    const first = this.#toldCount % TOLD_MAX;
    return [...this.#told.slice(first), ...this.#told.slice(0, first)];
  }

  get hash(): string {
    return (this.#hash >>> 0).toString(16).padStart(8, "0");
  }

  mix(value: number): void {
    this.#hash = Math.imul(this.#hash ^ value, 0x01000193);
  }

  /** Runs the next event if there is one until `endMs`; else moves time there and answers false. */
  step(endMs: number): boolean {
    const next = this.#heap[0];
    if (next === undefined || next.atMs > endMs) {
      this.nowMs = Math.max(this.nowMs, endMs);
      return false;
    }
    this.#pop();
    if (next.run === undefined) return true;
    this.nowMs = Math.max(this.nowMs, next.atMs);
    this.events += 1;
    this.mix(Math.floor(this.nowMs * 64));
    this.mix(next.order);
    try {
      next.run();
    } catch (error) {
      this.onThrown(error);
    }
    drain();
    return true;
  }

  #push(atMs: number, order: number, run: () => void): Waiting {
    const waiting: Waiting = { atMs: Math.max(atMs, this.nowMs), order, run };
    const heap = this.#heap;
    let i = heap.length;
    heap.push(waiting);
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = heap[up] as Waiting;
      if (isBefore(parent, waiting)) break;
      heap[i] = parent;
      i = up;
    }
    heap[i] = waiting;
    return waiting;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop() as Waiting;
    const length = heap.length;
    if (length === 0) return;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= length) break;
      const right = child + 1;
      if (right < length && isBefore(heap[right] as Waiting, heap[child] as Waiting)) child = right;
      const below = heap[child] as Waiting;
      if (isBefore(last, below)) break;
      heap[i] = below;
      i = child;
    }
    heap[i] = last;
  }
}

function isBefore(a: Waiting, b: Waiting): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}
