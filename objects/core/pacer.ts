// When the next object may go: a grid of evenly spaced slots, without bursts.
//
// At a rate of r objects a minute slot k is the interval [start + k·60000/r, start + (k+1)·60000/r),
// computed from k each time, so that no rounding adds up. A slot takes one object; used late within
// itself is fine; one that passed unused is lost, never caught up. Besides, no 60 s hold more than r
// objects: a slot used late followed by one used early would give r + 1, so the early one waits (at
// most to the end of its slot). Pauses and stalls do not move the grid.
// It answers, it never sleeps: whoever asks arms the timer.

import { assert } from "../../base/assert.js";
import { isRecent, MINUTE_MS, Recent } from "./recent.js";

/** Largest rate, objects per minute (product.md §1). */
export const RATE_PER_MINUTE_MAX = 1_000_000;

/** A grid of slots. A rate of 0 is not paced: every instant will do. */
export class Pacer {
  #rate: number;
  /** Start of slot 0; `undefined`: the first object taken sets it. */
  #startMs: number | undefined;
  /** The slot used last; -1: none of this grid. */
  #lastSlot = -1;
  readonly #taken = new Recent();
  /** Rates of the past minute and when they ended: earlier ones higher, none dominated. */
  #past: { readonly rate: number; readonly endedAtMs: number }[] = [];

  /** Without `startMs` the grid begins with the first object. */
  constructor(ratePerMinute: number, startMs?: number) {
    assertRate(ratePerMinute);
    this.#rate = ratePerMinute;
    this.#startMs = startMs;
  }

  get ratePerMinute(): number {
    return this.#rate;
  }

  /** Length of a slot; 0 if not paced. */
  get slotMs(): number {
    return this.#rate === 0 ? 0 : MINUTE_MS / this.#rate;
  }

  /** The earliest instant, not before `nowMs`, at which `take` would answer true. */
  nextAtMs(nowMs: number): number {
    if (this.#rate === 0) return nowMs;
    const slotFreeAtMs =
      this.#startMs === undefined ? nowMs : Math.max(nowMs, this.#slotStartMs(this.#lastSlot + 1));
    return Math.max(slotFreeAtMs, this.#minuteFreeAtMs(nowMs));
  }

  /** Takes the slot of this instant for one object; false if it is used or not begun. */
  take(nowMs: number): boolean {
    if (this.nextAtMs(nowMs) > nowMs) return false;
    if (this.#rate === 0) return true;
    this.#startMs ??= nowMs;
    this.#lastSlot = this.#slotAt(nowMs);
    this.#taken.add(nowMs);
    return true;
  }

  /**
   * Changes the rate. The slot used last becomes the new grid's first, so that the change itself
   * never lets two objects into one interval, new or old.
   */
  setRate(ratePerMinute: number, nowMs: number): void {
    assertRate(ratePerMinute);
    if (ratePerMinute === this.#rate) return;
    const rateBefore = this.#rate === 0 ? Number.POSITIVE_INFINITY : this.#rate;
    this.#past = this.#past.filter((p) => p.rate > rateBefore && isRecent(p.endedAtMs, nowMs));
    this.#past.push({ rate: rateBefore, endedAtMs: nowMs });
    const last = this.#taken.newest(1);
    const wasPaced = this.#rate !== 0 && this.#startMs !== undefined;
    const anchorMs =
      wasPaced && this.#lastSlot >= 0 ? this.#slotStartMs(this.#lastSlot) : this.#startMs;
    this.#rate = ratePerMinute;
    if (ratePerMinute === 0) {
      // Not paced: nothing is remembered, the next grid begins with its first object.
      this.#startMs = undefined;
      this.#lastSlot = -1;
      this.#taken.clear();
      return;
    }
    this.#startMs = anchorMs;
    this.#lastSlot = last === undefined || anchorMs === undefined ? -1 : this.#slotAt(last);
  }

  #slotStartMs(slot: number): number {
    assert(this.#startMs !== undefined, "the grid has begun");
    return this.#startMs + (slot * MINUTE_MS) / this.#rate;
  }

  /** The slot whose interval holds the instant; the same arithmetic as its start, to the last bit. */
  #slotAt(nowMs: number): number {
    assert(this.#startMs !== undefined, "the grid has begun");
    let slot = Math.floor(((nowMs - this.#startMs) * this.#rate) / MINUTE_MS);
    while (this.#slotStartMs(slot + 1) <= nowMs) slot += 1;
    while (this.#slotStartMs(slot) > nowMs) slot -= 1;
    return slot;
  }

  /** From when on one more object leaves no minute with more than its rate. */
  #minuteFreeAtMs(nowMs: number): number {
    if (this.#past.length > 0) {
      this.#past = this.#past.filter((p) => isRecent(p.endedAtMs, nowMs));
    }
    const rateMax = Math.max(this.#rate, this.#past[0]?.rate ?? 0);
    if (this.#taken.count(nowMs) < rateMax) return nowMs;
    const full = this.#taken.newest(rateMax);
    return full === undefined ? nowMs : full + MINUTE_MS;
  }
}

function assertRate(ratePerMinute: number): void {
  assert(
    Number.isInteger(ratePerMinute) && ratePerMinute >= 0 && ratePerMinute <= RATE_PER_MINUTE_MAX,
    "a rate is a whole number from 0 to 1,000,000",
  );
}
