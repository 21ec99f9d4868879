// The result of a drill in words: its verdict first, then what is good, missing, occupied and stale,
// then the store. For the page and for `locum drill`.

import type { DrillProblem, DrillVerdict, DrillView } from "../proto/report.js";
import type { BackupView } from "../proto/view.js";
import { fine } from "./gap-words.js";
import { clock, day, duration, oneUnit, type Zone } from "./times.js";

const VERDICTS: Readonly<Record<DrillVerdict, string>> = {
  wouldWork: "WOULD WORK",
  inPart: "IN PART",
  wouldFail: "WOULD FAIL",
  brokenOff: "BROKEN OFF",
};
/** `occupied`, and two cells. */
const LABEL = 10;
const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/** `Drill of Mast 9: nothing was touched, 03:10:02, took 0.9 s.` */
export function drillHead(server: string, drill: DrillView, zone: Zone): string {
  return `Drill of ${server}: nothing was touched, ${clock(drill.wallMs, zone)}, took ${fine(drill.tookMs)}.`;
}

/** The result, a row each. */
export function drillLines(drill: DrillView, backup: BackupView, zone: Zone): readonly string[] {
  const { verdict, total, good, problems, lastsMs, ratePerMinute } = drill;
  const lasts =
    lastsMs === undefined ? "not paced" : `${duration(lastsMs)} at ${ratePerMinute}/min`;
  const from =
    drill.backupWallMs === undefined
      ? ""
      : ` From the settings backup of ${day(drill.backupWallMs, zone)} ${clock(drill.backupWallMs, zone).slice(0, 5)}.`;
  const head =
    verdict === "brokenOff"
      ? `${VERDICTS[verdict]}: ${drill.words}.`
      : `${VERDICTS[verdict]}: ${good} of ${total} objects would run on ${backup.name}, ${lasts}.${from}`;
  return [
    head,
    ...drill.reasons.map((words) => `Refused: ${words}`),
    row(good, "good", ""),
    ...counted(drill.missing, "missing", problems),
    ...counted(drill.occupied, "occupied", problems),
    ...counted(drill.failed, "failed", problems),
    ...(drill.stale === undefined
      ? ["Whether any has changed since the backup is not known."]
      : counted(drill.stale, "stale", problems)),
    ...drill.notes.map((words) => `Not by itself: ${words}`),
    storeLine(drill, backup),
  ];
}

/** `drill 3 d ago: 112 of 112 in 1m52s`, `drill 3 d ago: 2 missing`. */
export function lastDrillSaid(drill: DrillView, nowWallMs: number): string {
  const ago = `drill ${oneUnit(Math.max(0, nowWallMs - drill.wallMs))} ago`;
  const bad = (["missing", "occupied", "failed"] as const).flatMap((what) =>
    drill[what] === 0 ? [] : [`${drill[what]} ${what}`],
  );
  if (drill.verdict === "brokenOff") return `${ago}: broken off`;
  if (drill.verdict === "wouldFail") return `${ago}: would fail`;
  if (bad.length > 0) return `${ago}: ${bad.join(", ")}`;
  const stale = drill.stale === undefined || drill.stale === 0 ? "" : `, ${drill.stale} stale`;
  const lasts = drill.lastsMs === undefined ? "" : ` in ${duration(drill.lastsMs)}`;
  return `${ago}: ${drill.good} of ${drill.total}${lasts}${stale}`;
}

function row(count: number, what: string, words: string): string {
  return `${String(count).padStart(3)} ${what.padEnd(LABEL)}${words}`.trimEnd();
}

/** The first row says how many, each row one object. */
function counted(
  count: number,
  what: DrillProblem["what"],
  problems: readonly DrillProblem[],
): readonly string[] {
  if (count === 0) return [];
  const named = problems.filter((one) => one.what === what);
  if (named.length === 0) return [row(count, what, "")];
  const rest = count - named.length;
  const rows = named.map(({ type, number, name, words }, index) => {
    const title = name === "" ? "" : ` "${name}"`;
    const said = `${type} ${number}${title}: ${words}`;
    return index === 0 ? row(count, what, said) : `${" ".repeat(LABEL + 4)}${said}`;
  });
  return rest === 0 ? rows : [...rows, `${" ".repeat(LABEL + 4)}and ${rest} more`];
}

function storeLine({ freeBytes }: DrillView, backup: BackupView): string {
  const answers = backup.storeProblem === "" ? "answers" : `: ${backup.storeProblem}`;
  const free =
    freeBytes === undefined
      ? ""
      : freeBytes >= GIB
        ? `, ${Math.floor(freeBytes / GIB)} GB free`
        : `, ${Math.floor(freeBytes / MIB)} MB free`;
  const limit =
    backup.limitObjects === 0
      ? "no limit"
      : `limit ${backup.awayObjects} of ${backup.limitObjects}`;
  return `Store ${backup.store} ${answers}${free}; ${limit}`;
}
