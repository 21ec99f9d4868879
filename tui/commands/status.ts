// All servers of one backup agent as plain text: a line that sums up, a table with the worst first,
// the reasons in words. The same words as on the screen (words.ts), without glyphs: it is read by
// people in a pipe, by screen readers, and by grep.

import { counted } from "../../proto/counted.js";
import type { BackupView, ServerView } from "../../proto/view.js";
import { clean } from "../cells.js";
import { countOf, type Entry, type Roster } from "../roster.js";
import { type Class, type Next, RANKS, reasons } from "../standing.js";
import {
  backupWord,
  forWord,
  type Instant,
  nextWord,
  objectsWord,
  okWord,
  stateWord,
} from "../words.js";
import { about, type Column, table } from "./wording.js";

/** Ranks up to this one want a person (interface.md §1): stuck, timer runs, … not ready. */
const TROUBLE_RANK_MAX = RANKS.notReady;

/** A class in the sum, in the order of urgency. */
const CLASS_WORDS: Readonly<Record<Class, string>> = {
  stuck: "stuck",
  timer: "due",
  line: "in line",
  moving: "moving",
  away: "on backup",
  notReady: "not ready",
  unseen: "unseen",
  maintenance: "in maintenance",
  ready: "running and ready",
  off: "off",
};

/** Everything that `locum status` prints. */
export function statusLines(backup: BackupView, roster: Roster, at: Instant): readonly string[] {
  const sum = summaryLine(backup, roster);
  if (roster.severity.length === 0) return [sum, ...agentLines(backup)];
  const troubles = roster.severity.flatMap((entry) =>
    troubleWords(entry.view).map((words) => about(entry.view.name, words)),
  );
  const rest = [...agentLines(backup), ...troubles];
  return [
    sum,
    "",
    ...table(columnsAt(at), roster.severity),
    ...(rest.length > 0 ? [""] : []),
    ...rest,
  ];
}

/** `north: 40 servers: 1 due, 34 running and ready.` */
export function summaryLine(backup: BackupView, roster: Roster): string {
  const total = roster.severity.length;
  const name = clean(backup.name);
  if (total === 0) return `${name}: no servers are monitored yet; locum backup add adds one.`;
  if (countOf(roster, "ready") === total) {
    const who = total === 1 ? "its one server is" : `all ${total} servers are`;
    return `${name}: ${who} running and ready.`;
  }
  const parts = Object.entries(CLASS_WORDS).flatMap(([klass, words]) => {
    const count = countOf(roster, klass as Class);
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${name}: ${counted(total, "server")}: ${parts.join(", ")}.`;
}

/** 0: nothing is wrong. 1: somebody must look. */
export function statusExit(backup: BackupView, roster: Roster): 0 | 1 {
  const [worst] = roster.severity;
  const isTrouble = worst !== undefined && isInTrouble(worst);
  return isTrouble || backup.storeProblem !== "" || backup.alarms.length + backup.unfit.length > 0
    ? 1
    : 0;
}

/** True if somebody must look at this server. */
export function isInTrouble(entry: Entry): boolean {
  return RANKS[entry.standing.class] <= TROUBLE_RANK_MAX;
}

/** One server in one line: `Mast 9: running, main 64, failed backup: …`. For --watch. */
export function serverLine(entry: Entry, at: Instant): string {
  const { view, standing } = entry;
  const next = nextWord(standing.next, at);
  const words = [stateWord(view), objectsWord(view, true), ...(next === "" ? [] : [next])];
  const why = [view.why, ...troubleWords(view)].filter((part) => part !== "").join("; ");
  return about(view.name, `${words.join(", ")}${why === "" ? "" : ` (${why})`}`);
}

/**
 * What a change of makes a new line of --watch: every word of a server but those that only time, a
 * countdown or the object in flight moves.
 */
export function lineKey(entry: Entry): string {
  const { view, standing } = entry;
  const isMoving = view.transfer !== undefined;
  return JSON.stringify([
    stateWord(view),
    view.why,
    view.custody,
    view.epoch.toString(),
    view.mainParked,
    view.linked,
    standing.class,
    nextKey(standing.next),
    view.transfer?.what,
    isMoving ? undefined : [view.onBackup, view.failedTotal],
    view.objectsChosen,
    view.lastResult,
    troubleWords(view),
  ]);
}

/** Why this server wants a person, a sentence each; none if it does not. */
export function troubleWords(server: ServerView): readonly string[] {
  return [
    ...new Set([
      ...server.blocked.map(({ words }) => words),
      ...reasons(server),
      ...server.unhealthy,
      ...(server.leaseWords === "" ? [] : [server.leaseWords]),
    ]),
  ];
}

function nextKey(next: Next): string {
  return "words" in next ? next.words : next.kind;
}

/** What concerns the agent itself: its alarms, why it may not judge, its store. */
function agentLines(backup: BackupView): readonly string[] {
  const alarms = [...backup.alarms, ...backup.unfit.map(({ words }) => words)].map(clean);
  if (backup.storeProblem === "") return alarms;
  return [
    ...alarms,
    clean(`${backup.name}: the store ${backup.store} does not answer: ${backup.storeProblem}`),
  ];
}

function columnsAt(at: Instant): readonly Column<Entry>[] {
  return [
    { title: "SERVER", text: ({ view }) => view.name },
    { title: "STATE", text: ({ view }) => stateWord(view) },
    { title: "FOR", isFigure: true, text: ({ view }) => forWord(view, at) },
    { title: "OBJECTS", text: ({ view }) => objectsWord(view, true) },
    { title: "NEXT", text: ({ standing }) => nextWord(standing.next, at) },
    { title: "BACKUP", isFigure: true, text: ({ view }) => backupWord(view, at, true) },
    { title: "OK", text: ({ view }) => okWord(view, at, 0) },
  ];
}
