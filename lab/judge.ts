// The judge: was each camera recorded by the right side, before, during and after?
//
// It reads the recordings and nothing else: what the agents say of themselves is no evidence. It is
// told what should have been: phases (these cameras on this side, or on none) and handovers (these
// cameras from one side to another, because of this, not later than that). Pure.
//
// A camera is on two sides at once in exactly one lawful case: within a restore, between its two
// sides, for at most the overlap limit. Everything else is dual-active time and a failure, however
// short it was.

import { figuresOf, type HandoverFigures } from "./handover.js";
import { HOLE_MS, type Interval, intervalsByCamera, longestHoleMs, shared } from "./intervals.js";
import type { Recording } from "./recording.js";

/** For a time, these cameras were to be recorded by this side and by no other. */
export type Phase = {
  readonly name: string;
  readonly cameras: readonly string[];
  /** `undefined`: by nobody. */
  readonly side: string | undefined;
  readonly fromMs: number;
  readonly toMs: number;
};

/** These cameras were to move from one side to another within a time. */
export type Handover = {
  readonly name: string;
  readonly kind: "takeover" | "restore";
  readonly cameras: readonly string[];
  readonly from: string;
  readonly to: string;
  /** What began it: the kill, the hang, the return, the operator's command. */
  readonly causeAtMs: number;
  /** By then the receiver recorded all of them and the giver none. */
  readonly untilMs: number;
  readonly ratePerMinute: number;
};

export type Evidence = {
  readonly recordings: readonly Recording[];
  /** The right content of each camera, as the digest in its lines. */
  readonly digests: ReadonlyMap<string, string>;
  readonly phases: readonly Phase[];
  readonly handovers: readonly Handover[];
};

export type Judgement = {
  readonly handovers: readonly HandoverFigures[];
  /** Cameras that the right side did not record when it should have. */
  readonly missing: readonly string[];
  /** Cameras recorded by two at once, or by one that should not have. */
  readonly duplicated: readonly string[];
  /** The longest that one camera was recorded twice outside a restore's overlap. */
  readonly dualActiveMsMax: number;
  /** The longest overlap of one camera in a restore. */
  readonly overlapMsMax: number;
  readonly gapMsMax: number;
  readonly paceErrorPercent: number;
  /** What is wrong, a sentence each. None: everything is as it should be. */
  readonly problems: readonly string[];
};

/** product.md §2: the doubled time per object is at most the restore overlap limit. */
export const OVERLAP_MS_MAX = 5_000;

/** The lab promises the set pace to one part in a hundred. */
export const PACE_ERROR_PERCENT_MAX = 1;

/** Judges what was recorded against what should have been. */
export function judge(evidence: Evidence): Judgement {
  const byCamera = intervalsByCamera(evidence.recordings);
  const doubles = doublesOf(byCamera, evidence.handovers);
  const phases = evidence.phases.map((phase) => phaseFaults(phase, byCamera, evidence.digests));
  const handovers = evidence.handovers.map((handover) => figuresOf(handover, byCamera));
  const paceErrorPercent = Math.max(0, ...handovers.map((figures) => figures.paceErrorPercent));
  const missing = [...phases, ...handovers].flatMap((found) => found.missing);
  const duplicated = [...doubles.faults, ...phases.flatMap((found) => found.intruders)];
  return {
    handovers,
    missing: camerasIn(missing),
    duplicated: camerasIn(duplicated),
    dualActiveMsMax: doubles.dualActiveMsMax,
    overlapMsMax: doubles.overlapMsMax,
    gapMsMax: Math.max(0, ...handovers.map((figures) => figures.gapMsMax)),
    paceErrorPercent,
    problems: [
      ...[...missing, ...duplicated].map(({ words }) => words),
      ...handovers.flatMap(paceProblems),
    ],
  };
}

/** A fault of one camera, in words. */
export type CameraFault = { readonly camera: string; readonly words: string };

function camerasIn(faults: readonly CameraFault[]): readonly string[] {
  return [...new Set(faults.map(({ camera }) => camera))].sort();
}

function paceProblems({ handover, paceErrorPercent, burst }: HandoverFigures): readonly string[] {
  const problems: string[] = [];
  if (paceErrorPercent >= PACE_ERROR_PERCENT_MAX) {
    problems.push(`${handover.name}: the pace was off by ${paceErrorPercent.toFixed(2)} %`);
  }
  if (burst !== undefined) problems.push(`${handover.name}: ${burst}`);
  return problems;
}

function phaseFaults(
  phase: Phase,
  byCamera: ReadonlyMap<string, readonly Interval[]>,
  digests: ReadonlyMap<string, string>,
): { missing: readonly CameraFault[]; intruders: readonly CameraFault[] } {
  const missing: CameraFault[] = [];
  const intruders: CameraFault[] = [];
  for (const camera of phase.cameras) {
    const all = byCamera.get(camera) ?? [];
    const others = all.filter((interval) => interval.side !== phase.side);
    for (const other of others) {
      const time = shared(phase, other);
      if (time === undefined) continue;
      const forMs = Math.round(time.toMs - time.fromMs);
      const words = `${phase.name}: ${camera} was recorded by ${other.side} for ${forMs} ms`;
      intruders.push({ camera, words });
    }
    if (phase.side === undefined) continue;
    const right = all.filter(
      ({ side, digest }) => side === phase.side && digest === digests.get(camera),
    );
    const holeMs = Math.round(longestHoleMs(phase, right));
    if (holeMs <= HOLE_MS) continue;
    const words = `${phase.name}: ${camera} was not recorded by ${phase.side} for ${holeMs} ms`;
    missing.push({ camera, words });
  }
  return { missing, intruders };
}

/** Every time in which one camera was recorded twice, sorted into lawful overlap and fault. */
function doublesOf(
  byCamera: ReadonlyMap<string, readonly Interval[]>,
  handovers: readonly Handover[],
): { faults: CameraFault[]; dualActiveMsMax: number; overlapMsMax: number } {
  const faults: CameraFault[] = [];
  let dualActiveMsMax = 0;
  let overlapMsMax = 0;
  for (const [camera, intervals] of byCamera) {
    let dualMs = 0;
    for (const [a, b] of pairs(intervals)) {
      const time = shared(a, b);
      if (time === undefined) continue;
      const forMs = time.toMs - time.fromMs;
      const isRestore = handovers.some((handover) => allows(handover, a, b, time));
      if (isRestore) overlapMsMax = Math.max(overlapMsMax, forMs);
      if (isRestore && forMs <= OVERLAP_MS_MAX) continue;
      dualMs += forMs;
      const words = `${camera} was recorded by ${a.side} and ${b.side} for ${Math.round(forMs)} ms`;
      faults.push({ camera, words });
    }
    dualActiveMsMax = Math.max(dualActiveMsMax, dualMs);
  }
  return { faults, dualActiveMsMax, overlapMsMax };
}

function allows(
  handover: Handover,
  a: Interval,
  b: Interval,
  time: { readonly fromMs: number; readonly toMs: number },
): boolean {
  const { kind, from, to, cameras, causeAtMs, untilMs } = handover;
  return (
    kind === "restore" &&
    cameras.includes(a.camera) &&
    ((a.side === from && b.side === to) || (a.side === to && b.side === from)) &&
    time.fromMs >= causeAtMs &&
    time.toMs <= untilMs
  );
}

function* pairs(intervals: readonly Interval[]): Generator<readonly [Interval, Interval]> {
  for (const [index, a] of intervals.entries()) {
    for (const b of intervals.slice(index + 1)) yield [a, b];
  }
}
