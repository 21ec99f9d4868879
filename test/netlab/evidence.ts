// What can be shown of a time: who recorded which camera, and what the backup agent decided.
//
// Dual-active time comes from the recordings alone, that is from the protected application's own
// effects. The agent's events say when it decided; where they are needed to tell a restore's lawful
// overlap from a doubled run, they only ever make the lawful part smaller.

import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../../lab/digest.js";
import { type Interval, intervalsOf, shared } from "../../lab/intervals.js";
import type { Machine } from "../../lab/machine.js";
import { monotonicMs } from "../../lab/monotonic.js";
import { cameraFile, readLines } from "../../lab/recording.js";
import type { Happening } from "../../proto/view.js";
import type { House } from "./house.js";
import { CAMERAS, type MainHost } from "./main-host.js";

/** An instant from which on evidence is gathered. */
export type Mark = {
  readonly wallMs: number;
  readonly atMs: number;
  /** Bytes of each recording that are older. */
  readonly bytes: ReadonlyMap<string, number>;
};

/** What is known of one main since a mark. Milliseconds since the mark, unless they are a length. */
export type Account = {
  /** Automatic takeovers and forced starts that were decided. */
  readonly takeovers: number;
  readonly decidedMs: number | undefined;
  /** The first line of the backup's recorder for one of its cameras. */
  readonly firstObjectMs: number | undefined;
  /** The camera that was recorded on both sides longest, restores left out. */
  readonly dualActiveMs: number;
  /** The camera that was recorded on both sides longest in a restore. */
  readonly overlapMs: number;
  /** The camera that nobody recorded longest. */
  readonly gapMs: number;
};

export type Evidence = {
  readonly happenings: readonly Happening[];
  /** How often the backup agent was away itself, and judged nobody for a while. */
  readonly selfDoubts: number;
  of(main: MainHost): Account;
};

/** Begins to gather. */
export function markNow(house: House): Mark {
  const bytes = new Map<string, number>();
  for (const path of recordings(house)) bytes.set(path, sizeOf(path));
  return { wallMs: Date.now(), atMs: monotonicMs(), bytes };
}

/** Everything since a mark; the backup agent must answer. */
export async function evidenceSince(house: House, mark: Mark): Promise<Evidence> {
  const happenings = await house.happenings(mark.wallMs);
  const endsAtMs = monotonicMs();
  return {
    happenings,
    selfDoubts: happenings.filter(({ event }) => event === "agent.gap").length,
    of: (main) => account(house, mark, endsAtMs, happenings, main),
  };
}

function account(
  house: House,
  mark: Mark,
  endsAtMs: number,
  all: readonly Happening[],
  main: MainHost,
): Account {
  const happenings = all.filter(({ server }) => server === main.name);
  const decided = happenings.filter(
    ({ event, words }) => event === "decision.takeover" && words.includes("by itself"),
  );
  const restores = restoresIn(happenings, mark);
  const own = intervalsSince(main.machine, mark);
  const backups = intervalsSince(house.backup, mark);
  let [dualActiveMs, overlapMs, gapMs] = [0, 0, 0];
  let firstObjectAtMs = Number.POSITIVE_INFINITY;
  for (let number = 1; number <= CAMERAS; number++) {
    const camera = `${main.machine.side}/${number}`;
    const here = own.filter((interval) => interval.camera === camera);
    const there = backups.filter((interval) => interval.camera === camera);
    for (const { fromMs } of there) firstObjectAtMs = Math.min(firstObjectAtMs, fromMs);
    let [dualMs, doubledMs] = [0, 0];
    for (const a of here) {
      for (const b of there) {
        const time = shared(a, b);
        if (time === undefined) continue;
        const isRestore = restores.some(
          ({ fromMs, toMs }) => time.fromMs >= fromMs && time.toMs <= toMs,
        );
        if (isRestore) doubledMs += time.toMs - time.fromMs;
        else dualMs += time.toMs - time.fromMs;
      }
    }
    dualActiveMs = Math.max(dualActiveMs, dualMs);
    overlapMs = Math.max(overlapMs, doubledMs);
    gapMs = Math.max(gapMs, longestGapMs([...here, ...there], mark.atMs, endsAtMs));
  }
  const first = decided[0];
  return {
    takeovers: decided.length,
    decidedMs: first === undefined ? undefined : first.wallMs - mark.wallMs,
    firstObjectMs: Number.isFinite(firstObjectAtMs) ? firstObjectAtMs - mark.atMs : undefined,
    dualActiveMs,
    overlapMs,
    gapMs,
  };
}

type Span = { readonly fromMs: number; readonly toMs: number };

/** A camera that the backup removed is recorded until its recorder sees it. */
const SEEN_REMOVED_MS = 500;

/** From the decision to give back until custody is the main's, on the monotonic clock. */
function restoresIn(happenings: readonly Happening[], mark: Mark): readonly Span[] {
  const toMonotonic = (wallMs: number) => wallMs - mark.wallMs + mark.atMs;
  return happenings
    .filter(({ event }) => event === "decision.restore")
    .map(({ wallMs, sequence }) => {
      const end = happenings.find(
        (later) =>
          later.sequence > sequence &&
          later.event === "server.custody" &&
          later.fields.to === "main",
      );
      const toMs = end === undefined ? Number.POSITIVE_INFINITY : toMonotonic(end.wallMs);
      return { fromMs: toMonotonic(wallMs), toMs: toMs + SEEN_REMOVED_MS };
    });
}

function longestGapMs(spans: readonly Span[], fromMs: number, toMs: number): number {
  let coveredToMs = fromMs;
  let longestMs = 0;
  for (const span of [...spans].sort((a, b) => a.fromMs - b.fromMs)) {
    longestMs = Math.max(longestMs, span.fromMs - coveredToMs);
    coveredToMs = Math.max(coveredToMs, span.toMs);
  }
  return Math.max(longestMs, toMs - coveredToMs);
}

/** Words if an object is missing, doubled or not what it was; empty: everything is home. */
export function notHome(house: House): string {
  for (const { machine } of house.mains) {
    const names = objectFiles(machine.cameras);
    if (names.length !== CAMERAS) return `${machine.side} has ${names.length} objects`;
    for (let number = 1; number <= CAMERAS; number++) {
      const path = join(machine.cameras, `camera${number}.conf`);
      const isSame = readFileSync(path, "utf8") === cameraFile(machine.side, number);
      if (!isSame) return `${path} is not what it was (${digestOf(readFileSync(path))})`;
    }
  }
  const left = objectFiles(house.backup.cameras);
  return left.length === 0 ? "" : `the backup still has ${left.join(", ")}`;
}

function objectFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".conf") && !name.startsWith("."));
}

function intervalsSince(machine: Machine, mark: Mark): readonly Interval[] {
  const found = recordingsOf(machine).map((path) => ({
    side: machine.side,
    file: path,
    lines: readLines(textFrom(path, mark.bytes.get(path) ?? 0)),
  }));
  return intervalsOf(found);
}

function recordings(house: House): readonly string[] {
  return [house.backup, ...house.mains.map(({ machine }) => machine)].flatMap(recordingsOf);
}

function recordingsOf({ recordings: folder }: Machine): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".rec"))
    .map((name) => join(folder, name));
}

/** Up to the last whole line. */
function sizeOf(path: string): number {
  return readFileSync(path).lastIndexOf("\n") + 1;
}

function textFrom(path: string, offset: number): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(file).size - offset));
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, bytes.length, offset));
  } finally {
    closeSync(file);
  }
}
