// Real processes: commands that outlive the agent, and commands that are waited for.
//
// Decides how a command is detached and named so that a later agent can find it again. Knows
// nothing of what the commands do; watching and ending them is long-process.ts's concern.

import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { CommandLine, Processes, ProcessId, RunningProcess } from "../world.js";
import { EndFiles } from "./end-files.js";
import {
  isAlive,
  KEEPER_SCRIPT,
  LongProcess,
  MARKER,
  partsOf,
  runFileOf,
  startedAtOf,
} from "./long-process.js";
import { factsOf } from "./process-identity.js";
import { notStartedWords, runCommand } from "./run-command.js";
import { runningOf } from "./run-files.js";
import { shellCommand } from "./shell-command.js";
import { errorWords, toSystemError } from "./system-error.js";
import { talkToCommand } from "./talk-command.js";

const OUTPUT_MODE = 0o640;

/** Makes the processes of this machine. */
export function realProcesses(): Processes {
  const endFiles = new EndFiles();
  return {
    start: (line, outputFile) => start(line, outputFile, endFiles),
    find: (id) => find(id, endFiles),
    running: runningOf,
    run: runCommand,
    talk: talkToCommand,
  };
}

async function start(
  line: CommandLine,
  outputFile: string,
  endFiles: EndFiles,
): Promise<RunningProcess | string> {
  let output: FileHandle;
  try {
    output = await open(outputFile, "a", OUTPUT_MODE);
  } catch (caught) {
    return `${outputFile}: ${errorWords(toSystemError(caught))}`;
  }
  try {
    return await startInto(line, outputFile, output.fd, endFiles);
  } catch (caught) {
    return notStartedWords(line, caught);
  } finally {
    await output.close();
  }
}

/** @throws what Node throws if the system cannot start the command */
async function startInto(
  line: CommandLine,
  outputFile: string,
  outputHandle: number,
  endFiles: EndFiles,
): Promise<RunningProcess> {
  // One file per command, so that the end of an earlier one is never taken for this one's.
  const endFile = `${outputFile}.${randomBytes(6).toString("hex")}.end`;
  const marked = { ...line, environment: { ...line.environment, [MARKER]: endFile } };
  const { file, args, options } = shellCommand(marked, KEEPER_SCRIPT, [
    endFile,
    runFileOf(endFile),
  ]);
  const child = spawn(file, args, { ...options, stdio: ["ignore", outputHandle, outputHandle] });
  child.unref();
  // In this very turn: before the next one even a child that has ended keeps its pid.
  const facts = child.pid === undefined ? undefined : factsOf(child.pid);
  const pid = await spawned(child);
  // Without an identity the command still runs and is watched; it only cannot be found again.
  const identity = (await facts)?.identity ?? `unknown-${randomBytes(6).toString("hex")}`;
  const started = new LongProcess({ pid, startedAt: startedAtOf(identity, endFile) }, endFiles);
  started.watchChild(child);
  return started;
}

function spawned(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("spawn", () => resolve(child.pid ?? 0));
  });
}

async function find(id: ProcessId, endFiles: EndFiles): Promise<RunningProcess | undefined> {
  const { endFile } = partsOf(id);
  if (id.pid <= 1 || endFiles.isTaken(endFile)) return undefined;
  if (!(await isAlive(id)) && !(await endFiles.has(endFile))) return undefined;
  const found = new LongProcess(id, endFiles);
  found.watchFound();
  return found;
}
