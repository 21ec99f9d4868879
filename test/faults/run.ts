// `npm run faults`: real agents killed with -9 in takeover (the main dead, or linked), restore,
// settings backup and at rest, each at as many different places as there are cycles and at every
// named point that a rehearsal passes; each must go on by itself, and the set of objects must be
// exact, judged from the files in the two folders and from what the two recorders wrote.
//
// With --cycles N (20; fewer strike at a share of the points), --places or --points for one half,
// --table (every fault with its figures), --json: the last line is one flat object. Exit status 1 if
// anything is wrong. Needs `npm run build`.

import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { lastWords } from "../../lab/machine.js";
import { ActivityJudge } from "./activity.js";
import { type Cycle, faultWords, type Movement, type Outcome, Player } from "./cycle.js";
import { OBJECTS, Pair } from "./pair.js";
import { type Point, placeCycles, pointCycles, pointWords, shareOf } from "./plan.js";
import { forgetPoints, pointsPassed } from "./strikes.js";

const ROOT = resolve(import.meta.dirname, "../..");
const PARTS = ["agent-main", "agent-backup", "link", "objects", "proto", "service", "base", "lab"];

type Row = Outcome & { readonly dualActiveMs: number; readonly overlapMs: number };

const { values } = parseArgs({
  options: {
    cycles: { type: "string", default: "20" },
    places: { type: "boolean", default: false },
    points: { type: "boolean", default: false },
    table: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const cycles = Number(values.cycles);
const isWhole = values.places === values.points;
if (isStale()) {
  console.error("dist/ is older than the sources, or not there: npm run build, then again.");
  process.exit(2);
}

const rows: Row[] = [];
let faultsRun = 0;
let faultsFailed = 0;
let dualActiveMsMax = 0;
let falseTakeovers = 0;
let points: readonly Point[] = [];
const covered = new Set<string>();
const pair = await Pair.make();
const activity = new ActivityJudge(pair.main, pair.backup);
const player = new Player(pair, activity);
let isOver = false;
process.once("SIGINT", () => {
  isOver = true;
});
try {
  if (isWhole || values.points) points = await rehearse();
  const chosen: Cycle[] = [];
  if (isWhole || values.places) chosen.push(...placeCycles(cycles));
  if (isWhole || values.points) chosen.push(...pointCycles(shareOf(points, cycles)));
  for (const [index, cycle] of chosen.entries()) {
    if (isOver) break;
    await one(cycle, `${index + 1}/${chosen.length}`);
  }
} catch (caught) {
  faultsFailed += 1;
  explain(caught);
}
const { leftBehind } = pair.contents("both");
await pair.end({ keep: faultsFailed > 0 });
if (faultsFailed > 0) say(`everything is kept in ${pair.root}`);
if (values.table) table();
const figures = {
  faultsRun,
  faultsFailed,
  objects: OBJECTS,
  crashPoints: points.length,
  crashPointsCovered: points.filter((point) => covered.has(pointWords(point))).length,
  falseTakeovers,
  dualActiveMsMax,
  leftBehind,
  overlapMsMax: Math.max(0, ...rows.map(({ overlapMs }) => overlapMs)),
};
if (values.json) console.log(JSON.stringify(figures));
process.exit(faultsFailed === 0 ? 0 : 1);

/** Plays one cycle and counts it. */
async function one(cycle: Cycle, place: string): Promise<void> {
  let outcomes: readonly Outcome[];
  try {
    outcomes = await player.play(cycle);
  } catch (caught) {
    faultsRun += 1;
    faultsFailed += 1;
    say(`${place} FAILED ${JSON.stringify(cycle)}`);
    explain(caught);
    await player.recover();
    activity.judge(pair.takeUnlinkedMs());
    return;
  }
  const { dualActiveMs, overlapMs } = activity.judge(pair.takeUnlinkedMs());
  dualActiveMsMax = Math.max(dualActiveMsMax, dualActiveMs);
  for (const outcome of outcomes) {
    const wrong = [...outcome.wrong];
    if (dualActiveMs > 0) wrong.push(`an object was run twice for ${dualActiveMs} ms`);
    if (outcome.end === "taken over") {
      falseTakeovers += 1;
      wrong.push("nobody was to take over");
    }
    faultsRun += 1;
    if (wrong.length > 0) faultsFailed += 1;
    if (outcome.hasStruck) covered.add(faultWords(outcome.fault));
    rows.push({ ...outcome, dualActiveMs, overlapMs });
    const verdict = wrong.length > 0 ? "FAILED" : outcome.hasStruck ? "ok    " : "missed";
    const figures = `${outcome.end}, ${outcome.resumedMs} ms, overlap ${overlapMs} ms`;
    say(`${place} ${verdict} ${faultWords(outcome.fault)}; ${figures} ${wrong.join("; ")}`);
  }
}

/** Plays every movement unharmed once, and answers the points that the agents pass in it. */
async function rehearse(): Promise<readonly Point[]> {
  const found: Point[] = [];
  for (const movement of [
    "settings backup",
    "takeover",
    "restore",
    "takeover with the link up",
  ] as const) {
    forgetPoints(pair);
    await player.rehearse(movement);
    found.push(...passedIn(movement, "main"), ...passedIn(movement, "backup"));
    if (movement === "takeover with the link up") await player.rehearse("restore");
  }
  const { dualActiveMs } = activity.judge(pair.takeUnlinkedMs());
  say(`rehearsed: ${found.length} points, an object was run twice for ${dualActiveMs} ms`);
  return found;
}

function passedIn(movement: Movement, side: "main" | "backup"): readonly Point[] {
  // A main that has no power passes nothing; its start belongs to the restore.
  if (movement === "takeover" && side === "main") return [];
  return [...pointsPassed(pair[side])].map(([point, times]) => ({ movement, side, point, times }));
}

function explain(caught: unknown): void {
  say(caught instanceof Error ? (caught.stack ?? caught.message) : String(caught));
  const { custody, state, linked, epoch, lastResult, alarms } = pair.view ?? {};
  say(`${state} ${custody} epoch ${epoch} linked ${linked}: ${lastResult} ${alarms?.join("; ")}`);
  say(JSON.stringify(pair.contents("both")));
  for (const machine of [pair.backup, pair.main]) {
    for (const line of lastWords(machine, 8)) say(`  ${machine.side}: ${line}`);
  }
}

function table(): void {
  say("| fault | end | until all is exact, ms | dual-active ms | overlap ms |");
  say("|---|---|--:|--:|--:|");
  for (const { fault, end, resumedMs, dualActiveMs, overlapMs } of rows) {
    say(`| ${faultWords(fault)} | ${end} | ${resumedMs} | ${dualActiveMs} | ${overlapMs} |`);
  }
}

/** What is killed is what was built: it must be of these sources. */
function isStale(): boolean {
  const built = join(ROOT, "dist", "locum.js");
  if (!existsSync(built)) return true;
  const builtMs = statSync(built).mtimeMs;
  return PARTS.some((part) =>
    readdirSync(join(ROOT, part), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(".ts"))
      .some((path) => statSync(join(ROOT, part, path)).mtimeMs > builtMs),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
