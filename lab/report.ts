// What the judgement says, for people and for programs. Pure.

import type { HandoverFigures } from "./handover.js";
import type { Judgement } from "./judge.js";

const PROBLEMS_SHOWN_MAX = 20;

/** The verdict for people: a line per handover, the sums, every problem up to a bound. */
export function reportLines(judgement: Judgement): readonly string[] {
  const { problems } = judgement;
  const hidden = problems.length - PROBLEMS_SHOWN_MAX;
  return [
    "judged from the recordings:",
    ...judgement.handovers.map(handoverLine),
    `  missing ${judgement.missing.length}, duplicated ${judgement.duplicated.length}, ` +
      `on two sides at once for at most ${ms(judgement.dualActiveMsMax)} outside a restore`,
    ...problems.slice(0, PROBLEMS_SHOWN_MAX).map((problem) => `  WRONG: ${problem}`),
    ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
    problems.length === 0
      ? "every camera was recorded by the right side"
      : `FAILED: ${problems.length} ${problems.length === 1 ? "thing is" : "things are"} wrong`,
  ];
}

/** The figures for programs: one flat object. What was not reached or not judged is null. */
export function figures(
  judgement: Judgement | undefined,
  objects: number,
): Readonly<Record<string, number | null>> {
  const takeover = judgement?.handovers.find(({ handover }) => handover.kind === "takeover");
  const restore = judgement?.handovers.find(({ handover }) => handover.kind === "restore");
  return {
    objects,
    takeoverFirstMs: whole(takeover?.firstMs),
    takeoverLastMs: whole(takeover?.lastMs),
    paceErrorPercent: rounded(judgement?.paceErrorPercent, 1_000),
    restoreLastMs: whole(restore?.lastMs),
    missing: whole(judgement?.missing.length),
    duplicated: whole(judgement?.duplicated.length),
    dualActiveMsMax: whole(judgement?.dualActiveMsMax),
    overlapMsMax: whole(judgement?.overlapMsMax),
    gapMsMax: whole(judgement?.gapMsMax),
  };
}

function handoverLine(found: HandoverFigures): string {
  const { handover, firstMs, lastMs, gapMsMax, overlapMsMax, paceErrorPercent } = found;
  const moved = handover.cameras.length - found.missing.length;
  const between =
    handover.kind === "restore"
      ? `longest overlap ${ms(overlapMsMax)}, longest gap ${ms(gapMsMax)}`
      : `longest gap ${ms(gapMsMax)}`;
  return (
    `  ${handover.name}: ${moved} of ${handover.cameras.length}, first after ${ms(firstMs)}, ` +
    `last after ${ms(lastMs)}, pace off by ${paceErrorPercent.toFixed(2)} %, ${between}`
  );
}

function ms(value: number): string {
  return Number.isNaN(value) ? "–" : `${Math.round(value)} ms`;
}

function whole(value: number | undefined): number | null {
  return rounded(value, 1);
}

function rounded(value: number | undefined, parts: number): number | null {
  return value === undefined || Number.isNaN(value) ? null : Math.round(value * parts) / parts;
}
