// Which commands run, though nobody remembers having started them.
//
// The keeper of a command writes its own pid and its end file into `<output file>.<hex>.run` before
// it runs the command, and removes it at the end: an agent that was killed between the two leaves
// what the next one needs. Nothing is taken from such a file alone: the process must have been given
// that very end file, or what it left of its group must bear its mark. On Linux keepers are looked
// for among all processes as well, so that one that did not come to write its file is found too.

import { promises as fs } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ProcessId } from "../world.js";
import { MARKER, startedAtOf } from "./long-process.js";
import {
  factsOf,
  hasArgument,
  hasLiveMember,
  leadersWith,
  startedTicks,
} from "./process-identity.js";
import { isSystemError } from "./system-error.js";

type Keeper = { readonly pid: number; readonly endFile: string };

const HEX = "[0-9a-f]{12}";
/** The first line of such a file: pid and end file. */
const LINE = /^(\d{1,10}) ([^\n]+\.end)\n/;
/** In place of an identity, of a keeper that ended before its command. */
const NO_IDENTITY = "unknown-keeper";

/** The commands with this output file that live now, the oldest first. */
export async function runningOf(outputFile: string): Promise<readonly ProcessId[]> {
  if (process.platform === "win32") return [];
  const ends = new RegExp(`^${escaped(outputFile)}\\.${HEX}\\.end$`);
  const found = new Map<string, ProcessId & { readonly ticks: number }>();
  const written = await keepersWritten(outputFile);
  const seen = leadersWith((argument) => ends.test(argument));
  for (const keeper of [...written, ...seen.map((s) => ({ pid: s.pid, endFile: s.argument }))]) {
    const id = await livingId(keeper);
    if (id !== undefined) found.set(keeper.endFile, { ...id, ticks: startedTicks(id.pid) });
  }
  return [...found.values()]
    .sort((a, b) => a.ticks - b.ticks)
    .map(({ pid, startedAt }) => ({ pid, startedAt }));
}

/** What the files say; those of keepers that are gone are removed. */
async function keepersWritten(outputFile: string): Promise<readonly Keeper[]> {
  const folder = dirname(outputFile);
  const runs = new RegExp(`^${escaped(basename(outputFile))}\\.${HEX}\\.run$`);
  const names = (await orNothing(fs.readdir(folder))) ?? [];
  const keepers: Keeper[] = [];
  for (const name of names.filter((one) => runs.test(one)).sort()) {
    const path = join(folder, name);
    const [, pid, endFile] = LINE.exec((await orNothing(fs.readFile(path, "utf8"))) ?? "") ?? [];
    if (pid === undefined || endFile === undefined) continue; // It is being written.
    const keeper = { pid: Number(pid), endFile };
    if ((await livingId(keeper)) !== undefined) keepers.push(keeper);
    else await orNothing(fs.rm(path, { force: true }));
  }
  return keepers;
}

async function livingId({ pid, endFile }: Keeper): Promise<ProcessId | undefined> {
  if (pid <= 1) return undefined;
  if (await hasArgument(pid, endFile)) {
    const facts = await factsOf(pid);
    if (facts?.isAlive === true) return { pid, startedAt: startedAtOf(facts.identity, endFile) };
  }
  if (!hasLiveMember(pid, `${MARKER}=${endFile}`)) return undefined;
  return { pid, startedAt: startedAtOf(NO_IDENTITY, endFile) };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (caught) {
    if (isSystemError(caught)) return undefined;
    throw caught;
  }
}
