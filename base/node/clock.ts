// The real clock: monotonic time, wall time and the one wake.
//
// Decides nothing but when to call back. Knows nothing of deadlines: base/deadlines.ts holds many
// behind this one wake. A wake is never early, and it comes one loop turn after its timer, so that
// bytes that became readable together with it are read first.

import { uptime } from "node:os";
import { performance } from "node:perf_hooks";
import type { Clock } from "../world.js";

/** The longest wait that a Node timer can hold; a longer one fires at once. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/** The uptime is told in hundredths of a second. */
const UPTIME_STEP_MS = 10;

/** Makes a clock with a wake of its own. */
export function realClock(): Clock {
  // The uptime counts sleep and the monotonic clock does not: their difference grows by sleep alone.
  const aheadMs = () => uptime() * 1_000 - performance.now();
  const aheadAtFirstMs = aheadMs();
  let sleptMs = 0;
  let timer: NodeJS.Timeout | undefined;
  let turn: NodeJS.Immediate | undefined;

  const cancel = () => {
    clearTimeout(timer);
    clearImmediate(turn);
    timer = undefined;
    turn = undefined;
  };

  const arm = (atMs: number, wake: () => void) => {
    const waitMs = atMs - performance.now();
    if (waitMs > 0) {
      const timerMs = Math.min(Math.ceil(waitMs), TIMER_MS_MAX);
      // Timers may fire early, and a long wait takes several: look again before waking.
      timer = setTimeout(() => arm(atMs, wake), timerMs);
      return;
    }
    timer = undefined;
    turn = setImmediate(() => {
      turn = undefined;
      wake();
    });
  };

  return {
    nowMs: () => performance.now(),
    wallMs: () => Date.now(),
    sleptMs: () => {
      const moreMs = aheadMs() - aheadAtFirstMs - UPTIME_STEP_MS;
      sleptMs = Math.max(sleptMs, Math.floor(moreMs));
      return sleptMs;
    },
    wakeAt(atMs, wake) {
      cancel();
      if (atMs === undefined || atMs === Number.POSITIVE_INFINITY) return;
      arm(atMs, wake);
    },
  };
}
