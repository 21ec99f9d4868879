// I8: the pace at the receiver, counted from the moments in which the agent begins to write objects
// into a store: in any 60 s no more than the rate, and never two in one slot.
//
// The grid is the sender's: one object late in its slot and the next early in its own may be close
// together, but between the first and the third of three there is always a whole slot. What a sick
// disk, a slow line or a frozen program holds up may come closer together afterwards; so a window
// with trouble in it is not judged.

import { type MainTruth, slotMsOf, type Truth } from "./truth.js";
import type { Engine } from "./world/engine.js";

const MINUTE_MS = 60_000;
/** Below this, two disk operations may change places with a slot. */
const SLOT_MS_MIN = 40;
/** Share of a slot by which a disk's and a line's own unevenness may bring two objects together. */
const UNEVEN = 0.6;

/** Objects at the beginning of a movement whose spacing is not judged. */
const FIRST_FEW = 4;

/** An application that is restarted takes in what came since its last start, all at once. */
const BATCH = 64;

type Counted = {
  atMs: number[];
  rate: number;
  rateSinceMs: number;
  isOver: boolean;
  isClose: boolean;
};

/** What was held up by a slow disk or line has come by then. */
const BUNCH_MS = 5_000;

/** Counts the objects of each main, in each direction. */
export class PaceJudge {
  readonly #engine: Engine;
  readonly #truth: Truth;
  readonly #violation: (invariant: string, words: string) => void;
  readonly #counted = new Map<string, Counted>();

  constructor(engine: Engine, truth: Truth, violation: (invariant: string, words: string) => void) {
    this.#engine = engine;
    this.#truth = truth;
    this.#violation = violation;
  }

  /** The rate in force; 0: not paced, or not known. */
  rateOf(main: MainTruth): number {
    return this.#of(main, "takeover").rate;
  }

  /** The operator set another rate. */
  rateSet(main: MainTruth, rate: number): void {
    main.slotMs = slotMsOf(rate);
    for (const direction of ["takeover", "restore"]) {
      const counted = this.#of(main, direction);
      counted.rate = rate;
      counted.rateSinceMs = this.#engine.nowMs;
      counted.atMs = [];
    }
  }

  /** An object of this main begins to be written at the receiver. */
  put(main: MainTruth, direction: "takeover" | "restore"): void {
    const nowMs = this.#engine.nowMs;
    const counted = this.#of(main, direction);
    const { rate } = counted;
    const slotMs = slotMsOf(rate);
    const lastButOneMs = counted.atMs.at(-2);
    counted.atMs.push(nowMs);
    while ((counted.atMs[0] ?? nowMs) <= nowMs - MINUTE_MS) counted.atMs.shift();
    // What a fault held up comes in a bunch at its end: the whole window lies behind that.
    const isCalm = this.#truth.calmMs(main) > MINUTE_MS + BUNCH_MS;
    if (rate === 0 || !isCalm || nowMs - counted.rateSinceMs < MINUTE_MS) return;
    const { name } = main.machine.plan;
    const isBatched = direction === "restore" && main.machine.plan.watching === "restarts";
    if (counted.atMs.length > rate + 1 + (isBatched ? BATCH : 0) && !counted.isOver) {
      counted.isOver = true; // Said once.
      this.#violation(
        "I8",
        `${name} ${direction}: ${counted.atMs.length} objects in 60 s, rate ${rate}`,
      );
    }
    // The first of a movement are held up at the receiver until its own disk has the order.
    const isBegun = counted.atMs.length > FIRST_FEW;
    if (isBatched || slotMs < SLOT_MS_MIN || lastButOneMs === undefined || !isBegun) return;
    if (nowMs - lastButOneMs >= slotMs * (1 - UNEVEN) || counted.isClose) return;
    counted.isClose = true;
    const apart = (nowMs - lastButOneMs).toFixed(1);
    this.#violation("I8", `${name} ${direction}: three objects in ${apart} ms, slot ${slotMs} ms`);
  }

  #of(main: MainTruth, direction: string): Counted {
    const key = `${main.index} ${direction}`;
    let counted = this.#counted.get(key);
    if (counted === undefined) {
      const rate = Number(main.machine.plan.server.transferRate);
      counted = { atMs: [], rate, rateSinceMs: -MINUTE_MS, isOver: false, isClose: false };
      this.#counted.set(key, counted);
    }
    return counted;
  }
}
