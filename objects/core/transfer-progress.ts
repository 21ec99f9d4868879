// How far a transfer is, told truly: paced is not stalled, unknown is not zero. All O(1).

import { describeObject } from "../../proto/object.js";
import type { ObjectResult } from "./plan.js";
import { MINUTE_MS } from "./recent.js";
import type { Transfer } from "./transfer.js";
import type { TransferPhase } from "./transfer-phases.js";
import { planItem } from "./transfer-work.js";

export type TransferProgress = Readonly<Record<ObjectResult["kind"], number>> & {
  readonly phase: TransferPhase;
  readonly total: number;
  /** Ended, in whatever result. */
  readonly done: number;
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly inFlight: number;
  /** Failed at least once and waiting for the next attempt. */
  readonly retrying: number;
  /** Put, and after many attempts not removed from the source: on both sides meanwhile. */
  readonly unremoved: number;
  readonly lastResultAtMs: number | undefined;
  /** Measured over the last minute, or since it went on if that is less. */
  readonly ratePerMinute: number;
  /** 0: not paced. */
  readonly rateLimitPerMinute: number;
  /** The limit sets the speed: the next object waits for its slot. */
  readonly isPaced: boolean;
  /** How long nothing has come back although the limit is not the reason; 0 when not running. */
  readonly stalledMs: number;
  /** Estimate of the end; `undefined` while it does not run or nothing has come back. */
  readonly doneAtMs: number | undefined;
  /** The object that failed last, in words; empty: none is failing. */
  readonly lastProblem: string;
};

/** How far a transfer is. */
export function progressOf(t: Transfer, nowMs: number): TransferProgress {
  const isRunning = t.phase === "running";
  const isPaced = isRunning && t.ready.size > 0 && t.pacer.nextAtMs(nowMs) > nowMs;
  const sinceMs = Math.max(t.activeSinceMs ?? nowMs, t.lastResultAtMs ?? 0);
  const ratePerMinute = measuredRate(t, nowMs);
  return {
    // One by one: a spread costs twenty times the rest of this function.
    applied: t.counts.applied,
    unchanged: t.counts.unchanged,
    failed: t.counts.failed,
    occupied: t.counts.occupied,
    skipped: t.counts.skipped,
    phase: t.phase,
    total: t.plan.length,
    done: t.done,
    doneBytes: t.doneBytes,
    totalBytes: t.totalBytes,
    inFlight: t.questions.size,
    retrying: t.retries.size,
    unremoved: t.unremoved,
    lastResultAtMs: t.lastResultAtMs,
    ratePerMinute,
    rateLimitPerMinute: t.pacer.ratePerMinute,
    isPaced,
    stalledMs: isRunning && !isPaced ? Math.max(0, nowMs - sinceMs) : 0,
    doneAtMs: isRunning ? estimate(t, nowMs, ratePerMinute, isPaced) : undefined,
    lastProblem: problemWords(t, nowMs),
  };
}

function measuredRate(t: Transfer, nowMs: number): number {
  const count = t.recent.count(nowMs);
  if (count === 0 || t.activeSinceMs === undefined) return 0;
  const oldestMs = t.recent.newest(count) ?? nowMs;
  const activeMs = nowMs - Math.min(t.activeSinceMs, oldestMs);
  // The first object of a minute stands for the slot after it.
  const spanMs = Math.min(MINUTE_MS, Math.max(activeMs, nowMs - oldestMs + t.pacer.slotMs, 1));
  return (count * MINUTE_MS) / spanMs;
}

function estimate(t: Transfer, nowMs: number, rate: number, isPaced: boolean): number | undefined {
  const left = t.plan.length - t.done;
  if (left === 0) return nowMs;
  const limit = t.pacer.ratePerMinute;
  const speed = isPaced || (rate === 0 && limit > 0) ? limit : rate;
  return speed === 0 ? undefined : nowMs + (left * MINUTE_MS) / speed;
}

function problemWords(t: Transfer, nowMs: number): string {
  if (t.lastProblem === undefined) return "";
  const { index, words, againAtMs } = t.lastProblem;
  const { entry } = planItem(t, index);
  const again =
    againAtMs === undefined || t.results[index] !== undefined
      ? "set aside"
      : againAtMs > nowMs
        ? `again in ${Math.ceil((againAtMs - nowMs) / 1_000)} s`
        : "tried again now";
  return `${describeObject(entry, entry.name)}: ${words}, ${again}`;
}
