// Tells a heartbeat that has just been sent from one that lay in a buffer.
//
// A cut that heals delivers all that was sent meanwhile in one burst: a proof of life then, not of
// life now. The clocks of the two ends differ by an unknown offset, so lateness is measured against
// the quickest heartbeat of this link: the smallest (arrival - sent) seen. That smallest may creep
// up by the drift allowed between two clocks, so that a slow pair of clocks never looks late.

/** What a link knows of the lateness of its heartbeats. */
export type Freshness = {
  /** Of the last heartbeat; 0: none yet. */
  readonly sequence: number;
  /** The smallest arrival - sent, on two clocks that have nothing in common. */
  readonly offsetMs: number;
  readonly arrivedAtMs: number;
};

/** Before the first heartbeat. */
export const NOTHING_HEARD: Freshness = { sequence: 0, offsetMs: 0, arrivedAtMs: 0 };

/** One heartbeat lost and the next one under way are no reason to doubt. */
const LATE_PERIODS = 2;
/** What a busy machine and a full line add: two turns of a slow loop at 100 ms, and as much again. */
const LATE_MARGIN_MS = 400;
/** 0.1 %, as the lease counts (product.md §2): twice what a clock under correction drifts. */
const DRIFT = 0.001;

/** Takes one heartbeat. `isStale`: it says nothing about now. */
export function take(
  known: Freshness,
  heartbeat: { readonly sequence: number; readonly sentAtMs: number },
  periodMs: number,
  nowMs: number,
): { readonly known: Freshness; readonly isStale: boolean } {
  const { sequence, sentAtMs } = heartbeat;
  if (sequence <= known.sequence) return { known, isStale: true };
  const offsetMs = nowMs - sentAtMs;
  if (known.sequence === 0) {
    return { known: { sequence, offsetMs, arrivedAtMs: nowMs }, isStale: false };
  }
  const crept = known.offsetMs + (nowMs - known.arrivedAtMs) * DRIFT;
  const smallest = Math.min(crept, offsetMs);
  return {
    known: { sequence, offsetMs: smallest, arrivedAtMs: nowMs },
    isStale: offsetMs - smallest > LATE_PERIODS * periodMs + LATE_MARGIN_MS,
  };
}
