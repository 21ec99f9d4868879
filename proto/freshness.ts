// Tells a heartbeat that has just been sent from one that lay in a buffer.
//
// A cut that heals delivers all that was sent meanwhile in one burst: a proof of life then, not of
// life now. The clocks of the two ends differ by an unknown offset, so lateness is measured against
// the quickest heartbeat of this link: the smallest (arrival - sent) seen. That smallest may creep
// up by the drift allowed between two clocks, so that a slow pair of clocks never looks late.
//
// A main whose host slept goes on with a monotonic clock that stood still: from then on each of its
// heartbeats looks late by the same time, for ever. What comes out of a buffer comes all at once, so
// that each is less late than the one before by a whole period. Two in a row that are equally late
// are therefore alive, and the measure begins anew with them. What that could hide is bounded: bytes
// that stay away for three periods end the link, so a lag never grows by more at once.

/** What a link knows of the lateness of its heartbeats. */
export type Freshness = {
  /** Of the last heartbeat; 0: none yet. */
  readonly sequence: number;
  /** The smallest arrival - sent, on two clocks that have nothing in common. */
  readonly offsetMs: number;
  /** Arrival - sent of the last heartbeat. */
  readonly lastOffsetMs: number;
  readonly arrivedAtMs: number;
};

/** Before the first heartbeat. */
export const NOTHING_HEARD: Freshness = {
  sequence: 0,
  offsetMs: 0,
  lastOffsetMs: 0,
  arrivedAtMs: 0,
};

/** One heartbeat lost and the next one under way are no reason to doubt. */
const LATE_PERIODS = 2;
/** What a busy machine and a full line add: two turns of a slow loop at 100 ms, and as much again. */
const LATE_MARGIN_MS = 400;
/** 0.1 %, as the lease counts (product.md §2): twice what a clock under correction drifts. */
const DRIFT = 0.001;
/** In a burst two neighbours differ by one period: half of it tells the two apart. */
const STEADY_PERIODS = 0.5;

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
  const heard = { sequence, lastOffsetMs: offsetMs, arrivedAtMs: nowMs };
  const isNext = sequence === known.sequence + 1;
  const differsMs = Math.abs(offsetMs - known.lastOffsetMs);
  const isSteady = isNext && differsMs < STEADY_PERIODS * periodMs;
  const crept = known.offsetMs + (nowMs - known.arrivedAtMs) * DRIFT;
  const smallest = Math.min(crept, offsetMs);
  const isLate = offsetMs - smallest > LATE_PERIODS * periodMs + LATE_MARGIN_MS;
  if (known.sequence === 0 || (isLate && isSteady)) {
    return { known: { ...heard, offsetMs }, isStale: false };
  }
  return { known: { ...heard, offsetMs: smallest }, isStale: isLate };
}
