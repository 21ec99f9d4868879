// Who was started: a file with one line per process, so that each of them can be ended by name.
//
// Decides what names a process for ever (its pid, and the instant of its start as the system tells
// it), so that a pid that belongs to somebody else by now is never signalled. A line is written by
// whoever starts a process, or by the process itself.

import * as fs from "node:fs";
import { factsOf } from "../base/node/process-identity.js";
import { isSystemError } from "../base/node/system-error.js";

type Entry = {
  readonly pid: number;
  /** The process group that dies with it; the pid itself where there are none. */
  readonly group: number;
  readonly identity: string;
};

/** Writes a process down. One that has ended already needs no line. */
export async function register(file: string, pid: number): Promise<void> {
  const facts = await factsOf(pid);
  if (facts === undefined) return;
  fs.appendFileSync(file, `${pid} ${groupOf(pid)} ${facts.identity}\n`);
}

/** The pids of those in the file that live, the last started last. */
export async function livingIn(file: string): Promise<readonly number[]> {
  return (await livingEntries(file)).map(({ pid }) => pid);
}

/**
 * Kills every process in the file that lives, with its group, and cannot be refused. Returns when
 * they are gone, or after two seconds with those that are not.
 */
export async function killAllIn(file: string): Promise<readonly number[]> {
  for (let triesLeft = KILL_MS_MAX / KILL_EVERY_MS; ; triesLeft -= 1) {
    const living = await livingEntries(file);
    if (living.length === 0 || triesLeft <= 0) return living.map(({ pid }) => pid);
    for (const entry of living) kill(entry);
    await new Promise((resolve) => setTimeout(resolve, KILL_EVERY_MS));
  }
}

const KILL_MS_MAX = 2_000;
const KILL_EVERY_MS = 20;

function kill({ pid, group }: Entry): void {
  const isOurOwnGroup = group === groupOf(process.pid);
  for (const target of isOurOwnGroup ? [pid] : [-group, pid]) {
    try {
      process.kill(target, "SIGKILL");
    } catch (caught) {
      // Gone in the meantime, or Windows, which has no groups.
      if (!isSystemError(caught)) throw caught;
    }
  }
}

async function livingEntries(file: string): Promise<readonly Entry[]> {
  const living: Entry[] = [];
  for (const entry of entriesIn(file)) {
    const facts = await factsOf(entry.pid);
    if (facts?.isAlive === true && facts.identity === entry.identity) living.push(entry);
  }
  return living;
}

function entriesIn(file: string): readonly Entry[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .slice(0, -1)
    .flatMap((line) => {
      const [pid, group, identity] = line.split(" ");
      if (identity === undefined || !(Number(pid) > 1) || !(Number(group) > 1)) return [];
      return [{ pid: Number(pid), group: Number(group), identity }];
    });
}

/** Source: proc(5), /proc/pid/stat: pgrp is field 5, the third after the name in brackets. */
function groupOf(pid: number): number {
  if (process.platform !== "linux") return pid;
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
  } catch (caught) {
    if (!isSystemError(caught)) throw caught;
    return pid; // Ended since; nothing will be signalled.
  }
}
