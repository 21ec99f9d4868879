// One handover in figures: gaps, first and last camera, and the pace at the receiver.
//
// The pace is a grid of evenly spaced slots without bursts. Two things are judged from the instants
// at which the receiver started the cameras: how long all of them took, against (n - 1) slots; and
// that at no time more than one slot was caught up, which would be a burst. Pure.

import type { Interval } from "./intervals.js";
import type { CameraFault, Handover } from "./judge.js";

export type HandoverFigures = {
  readonly handover: Handover;
  /** From the cause to the first and the last camera that the receiver recorded. */
  readonly firstMs: number;
  readonly lastMs: number;
  /** From the giver's last line to the receiver's first, for the camera that waited longest. */
  readonly gapMsMax: number;
  /** How long both recorded a camera, for the one that was doubled longest. */
  readonly overlapMsMax: number;
  /** How far all of them together were from (n - 1) slots, in percent of that. */
  readonly paceErrorPercent: number;
  /** Where the receiver was given more than the pace allows, in words. */
  readonly burst: string | undefined;
  readonly missing: readonly CameraFault[];
};

const MS_PER_MINUTE = 60_000;

/** Measures a handover from the stretches in which each camera was recorded. */
export function figuresOf(
  handover: Handover,
  byCamera: ReadonlyMap<string, readonly Interval[]>,
): HandoverFigures {
  const { cameras, from, to, causeAtMs, untilMs, name, ratePerMinute } = handover;
  const startedAtMs: number[] = [];
  const missing: CameraFault[] = [];
  let gapMsMax = 0;
  let overlapMsMax = 0;
  for (const camera of cameras) {
    const intervals = byCamera.get(camera) ?? [];
    const received = intervals
      .filter(({ side, fromMs }) => side === to && fromMs >= causeAtMs && fromMs <= untilMs)
      .sort((a, b) => a.fromMs - b.fromMs)[0];
    if (received === undefined) {
      missing.push({ camera, words: `${name}: ${camera} did not come to ${to}` });
      continue;
    }
    startedAtMs.push(received.fromMs);
    const lastAtMs = intervals
      .filter(({ side, fromMs }) => side === from && fromMs <= untilMs)
      .reduce((latestMs, { toMs }) => Math.max(latestMs, toMs), Number.NEGATIVE_INFINITY);
    if (lastAtMs > Number.NEGATIVE_INFINITY) {
      gapMsMax = Math.max(gapMsMax, received.fromMs - lastAtMs);
      overlapMsMax = Math.max(overlapMsMax, lastAtMs - received.fromMs);
    }
  }
  startedAtMs.sort((a, b) => a - b);
  const firstAtMs = startedAtMs[0] ?? Number.NaN;
  const lastAtMs = startedAtMs.at(-1) ?? Number.NaN;
  const slotMs = MS_PER_MINUTE / ratePerMinute;
  return {
    handover,
    firstMs: firstAtMs - causeAtMs,
    lastMs: lastAtMs - causeAtMs,
    gapMsMax,
    overlapMsMax,
    paceErrorPercent: paceErrorPercent(startedAtMs, slotMs),
    burst: burstIn(startedAtMs, slotMs),
    missing,
  };
}

/** |last - first - (n - 1) slots| in percent of (n - 1) slots; 0 for fewer than two. */
export function paceErrorPercent(startedAtMs: readonly number[], slotMs: number): number {
  const first = startedAtMs[0];
  const last = startedAtMs.at(-1);
  if (first === undefined || last === undefined || startedAtMs.length < 2) return 0;
  const dueMs = (startedAtMs.length - 1) * slotMs;
  return (Math.abs(last - first - dueMs) / dueMs) * 100;
}

/**
 * Words if within any stretch more came than its slots and one more. One slot is allowed, because
 * the receiver may see one camera late and the next in time.
 */
function burstIn(startedAtMs: readonly number[], slotMs: number): string | undefined {
  for (const [i, fromMs] of startedAtMs.entries()) {
    for (const [later, atMs] of startedAtMs.slice(i + 1).entries()) {
      // From its first to its last, k cameras take k - 1 slots.
      if (atMs - fromMs >= later * slotMs - SLACK_MS) continue;
      return `a burst: ${later + 2} cameras within ${Math.round(atMs - fromMs)} ms`;
    }
  }
  return undefined;
}

/** The clock's fraction of a millisecond, and a line's rounding. */
const SLACK_MS = 1;
