// What a rehearsed takeover came to: the verdict, one sentence, flat fields for the record and back.
//
// Pure; whoever rehearsed hands in the counts. A drill promises nothing: it says what was so when it
// looked.

import { DRILL_PROBLEMS_MAX } from "../../../proto/limits.js";
import type { DrillProblem, DrillVerdict, DrillView, HistoryEntry } from "../../../proto/report.js";

const MINUTE_MS = 60_000;
const VERDICTS: Readonly<Record<DrillVerdict, string>> = {
  wouldWork: "would work",
  inPart: "in part",
  wouldFail: "would fail",
  brokenOff: "broken off",
};

/** What was found out. */
export type Rehearsed = {
  readonly wallMs: number;
  readonly tookMs: number;
  readonly who: string;
  /** Objects that would be taken. */
  readonly total: number;
  /** Those whose content was read and whose place was free. */
  readonly moved: number;
  readonly problems: readonly DrillProblem[];
  /** Undefined: whether any has changed is not known. */
  readonly stale: readonly DrillProblem[] | undefined;
  readonly ratePerMinute: number;
  readonly backupWallMs: number | undefined;
  readonly freeBytes: number | undefined;
  /** Bytes of the contents that would be put. */
  readonly bytes: number;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  /** Why it was not finished; empty: it was. */
  readonly brokenOff: string;
};

/** The result as it is shown and recorded. */
export function drillView(of: Rehearsed): DrillView {
  const { total, moved, problems, stale, bytes, freeBytes } = of;
  const isFull = freeBytes !== undefined && freeBytes < bytes;
  const room = `The store has room for ${freeBytes} bytes, the objects have ${bytes}.`;
  const reasons = isFull ? [...of.reasons, room] : of.reasons;
  const count = (what: DrillProblem["what"]) => problems.filter((one) => one.what === what).length;
  const verdict = verdictOf({ ...of, reasons });
  const lastsMs = of.ratePerMinute === 0 ? undefined : (total * MINUTE_MS) / of.ratePerMinute;
  return {
    verdict,
    wallMs: of.wallMs,
    tookMs: of.tookMs,
    who: of.who,
    total,
    good: moved,
    missing: count("missing"),
    occupied: count("occupied"),
    failed: count("failed"),
    stale: stale?.length,
    lastsMs,
    ratePerMinute: of.ratePerMinute,
    backupWallMs: of.backupWallMs,
    freeBytes,
    reasons,
    notes: of.notes,
    problems: [...problems, ...(stale ?? [])].slice(0, DRILL_PROBLEMS_MAX),
    words: wordsOf(of, verdict, reasons),
  };
}

function verdictOf({ brokenOff, reasons, total, moved }: Rehearsed): DrillVerdict {
  if (brokenOff !== "") return "brokenOff";
  if (reasons.length > 0 || moved === 0) return "wouldFail";
  return moved === total ? "wouldWork" : "inPart";
}

function wordsOf(
  { total, moved, problems, stale, brokenOff }: Rehearsed,
  verdict: DrillVerdict,
  reasons: readonly string[],
): string {
  const said = VERDICTS[verdict];
  if (verdict === "brokenOff")
    return `drill ${said}: ${brokenOff}, ${moved} of ${total} were looked at`;
  const [first] = problems;
  const why =
    reasons[0] ??
    (first === undefined ? "" : `${first.type} ${first.number} is ${first.what}: ${first.words}`);
  const old =
    stale === undefined || stale.length === 0 ? "" : `, ${stale.length} changed since the backup`;
  return `drill, ${said}: ${moved} of ${total} objects would run${old}${why === "" ? "" : `; ${why}`}`;
}

/** The result as flat fields of a record. */
export function drillFields(view: DrillView): Readonly<Record<string, string>> {
  const { verdict, total, good, missing, occupied, failed, stale, lastsMs } = view;
  const counts = { total, good, missing, occupied, failed };
  const ms = (value: number | undefined) =>
    value === undefined ? "unknown" : String(Math.round(value));
  return {
    verdict,
    ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)])),
    stale: ms(stale),
    tookMs: ms(view.tookMs),
    lastsMs: ms(lastsMs),
    ratePerMinute: String(view.ratePerMinute),
    ...(view.backupWallMs === undefined ? {} : { backupWallMs: ms(view.backupWallMs) }),
  };
}

/** The newest drill of a history; what was found in single objects is not in it. */
export function recalledDrill(entries: readonly HistoryEntry[]): DrillView | undefined {
  const entry = entries.findLast(({ kind }) => kind === "drill");
  if (entry === undefined) return undefined;
  const { fields, who, result, endedWallMs, beganWallMs } = entry;
  const number = (key: string): number | undefined => {
    const value = Number(fields[key] ?? "unknown");
    return Number.isFinite(value) ? value : undefined;
  };
  const verdict = (Object.keys(VERDICTS) as DrillVerdict[]).find((word) => word === fields.verdict);
  return {
    verdict: verdict ?? "brokenOff",
    wallMs: endedWallMs ?? beganWallMs,
    tookMs: number("tookMs") ?? 0,
    who,
    total: number("total") ?? 0,
    good: number("good") ?? 0,
    missing: number("missing") ?? 0,
    occupied: number("occupied") ?? 0,
    failed: number("failed") ?? 0,
    stale: number("stale"),
    lastsMs: number("lastsMs"),
    ratePerMinute: number("ratePerMinute") ?? 0,
    backupWallMs: number("backupWallMs"),
    freeBytes: undefined,
    reasons: [],
    notes: [],
    problems: [],
    words: result,
  };
}
