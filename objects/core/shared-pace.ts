// One grid of slots for the transfers of many mains: a cap for the whole backup server.
//
// Whoever is ready asks for the next slot that nobody has, and gets that one alone; it asks again when
// it has used or missed it. So each has one slot ahead at most, and those that are ready take turns.
// A slot that its holder misses is lost, never caught up. Each transfer keeps its own pace beside it
// (pacer.ts): the slot is never before that. It answers, it never sleeps.

import { assert } from "../../base/assert.js";
import { Pacer } from "./pacer.js";
import { MINUTE_MS } from "./recent.js";

/** What a transfer asks before each put. */
export type Pace = Pick<Pacer, "nextAtMs" | "take" | "setRate" | "ratePerMinute" | "slotMs">;

/** The grid that all transfers of one server share. */
export class SharedPace {
  readonly #rate: number;
  /** Start of slot 0: the first that was asked for. */
  #startMs: number | undefined;
  /** The last slot that somebody has; -1: none. */
  #lastSlot = -1;

  constructor(ratePerMinute: number) {
    assert(Number.isInteger(ratePerMinute) && ratePerMinute > 0, "a cap is a whole number above 0");
    this.#rate = ratePerMinute;
  }

  /** The pace of one transfer: its own, within the shared grid. */
  of(ratePerMinute: number): Pace {
    return new PaceWithin(this, new Pacer(ratePerMinute));
  }

  get ratePerMinute(): number {
    return this.#rate;
  }

  get slotMs(): number {
    return MINUTE_MS / this.#rate;
  }

  /** Gives away the first slot that nobody has and that ends after an instant; its number. */
  reserve(fromMs: number): number {
    this.#startMs ??= fromMs;
    let slot = Math.max(this.#lastSlot + 1, Math.floor((fromMs - this.#startMs) / this.slotMs));
    while (this.startMs(slot + 1) <= fromMs) slot += 1;
    this.#lastSlot = slot;
    return slot;
  }

  startMs(slot: number): number {
    assert(this.#startMs !== undefined, "the grid has begun");
    return this.#startMs + (slot * MINUTE_MS) / this.#rate;
  }
}

class PaceWithin implements Pace {
  readonly #shared: SharedPace;
  readonly #own: Pacer;
  /** The slot that is this transfer's; `undefined`: it has to ask for one. */
  #slot: number | undefined;

  constructor(shared: SharedPace, own: Pacer) {
    this.#shared = shared;
    this.#own = own;
  }

  /** What can be had at most. */
  get ratePerMinute(): number {
    const own = this.#own.ratePerMinute;
    return own === 0 ? this.#shared.ratePerMinute : Math.min(own, this.#shared.ratePerMinute);
  }

  get slotMs(): number {
    return Math.max(this.#own.slotMs, this.#shared.slotMs);
  }

  nextAtMs(nowMs: number): number {
    const ownMs = this.#own.nextAtMs(nowMs);
    return this.#slot === undefined ? ownMs : Math.max(ownMs, this.#shared.startMs(this.#slot));
  }

  take(nowMs: number): boolean {
    // Whoever has to wait for its own pace anyway keeps nobody from a slot.
    if (this.#own.nextAtMs(nowMs) > nowMs) return false;
    const isMissed = this.#slot !== undefined && this.#shared.startMs(this.#slot + 1) <= nowMs;
    if (this.#slot === undefined || isMissed) this.#slot = this.#shared.reserve(nowMs);
    if (this.#shared.startMs(this.#slot) > nowMs) return false;
    this.#slot = undefined;
    return this.#own.take(nowMs);
  }

  setRate(ratePerMinute: number, nowMs: number): void {
    this.#own.setRate(ratePerMinute, nowMs);
  }
}
