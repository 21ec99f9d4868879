// One command that is waited for: its output, its end, its limit.
//
// Decides when waiting is over: when the command has ended and its pipes are closed, or a moment
// after its end if a process that it left behind keeps them open, or at the time limit, when its
// whole group is killed. Output beyond the limit is read and dropped, so that it never blocks.

import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { CommandLine, CommandResult } from "../world.js";
import { signalGroup } from "./long-process.js";
import { shellCommand } from "./shell-command.js";
import { errorWords, toSystemError } from "./system-error.js";

/** How long pipes may stay open after the end: what is still in them comes at once. */
const PIPES_MS_MAX = 200;

/** How long a killed command may take to vanish; one stuck in the kernel is not waited for. */
const KILLED_MS_MAX = 1_000;

/** Standard output and error as one stream, in the order of writing; no shell is left over. */
const RUN_SCRIPT = `exec /bin/sh -c "$1" 2>&1`;

/** Runs a command to its end or its limit. Never rejects. */
export function runCommand(
  line: CommandLine,
  limits: { readonly timeMs: number; readonly outputBytesMax: number },
): Promise<CommandResult> {
  const { file, args, options } = shellCommand(line, RUN_SCRIPT);
  let child: ChildProcess;
  try {
    child = spawn(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  } catch (caught) {
    return Promise.resolve(notStarted(line, caught));
  }
  return new Promise((resolve) => {
    const output = collect([child.stdout, child.stderr], limits.outputBytesMax);
    let isTimedOut = false;
    let timer = setTimeout(() => {
      isTimedOut = true;
      if (child.pid !== undefined) signalGroup(child.pid, true);
      timer = setTimeout(() => finish("timed-out"), KILLED_MS_MAX);
    }, limits.timeMs);

    const finish = (end: CommandResult["end"]) => {
      clearTimeout(timer);
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.unref();
      resolve({ end: isTimedOut ? "timed-out" : end, output: output() });
    };
    const finishWith = (exitCode: number | null, signal: string | null) =>
      finish({ exitCode: exitCode ?? undefined, signal: signal ?? undefined });

    child.once("error", (caught) => {
      clearTimeout(timer);
      resolve(notStarted(line, caught));
    });
    child.once("close", finishWith);
    child.once("exit", (exitCode, signal) => {
      clearTimeout(timer);
      timer = setTimeout(() => finishWith(exitCode, signal), PIPES_MS_MAX);
    });
  });
}

/** Why a command could not even be started, in words. */
export function notStartedWords(line: CommandLine, caught: unknown): string {
  const error = toSystemError(caught);
  // The shell is always there: what is missing is the folder.
  if (error.code === "ENOENT" && line.folder !== undefined) {
    return `the folder ${line.folder} does not exist`;
  }
  return `the system could not start the command: ${errorWords(error)}`;
}

function notStarted(line: CommandLine, caught: unknown): CommandResult {
  return { end: "not-started", output: notStartedWords(line, caught) };
}

/** Keeps the first bytes of the streams; answers a function that gives them as text. */
function collect(streams: readonly (Readable | null)[], bytesMax: number): () => string {
  const kept: Uint8Array[] = [];
  let keptBytes = 0;
  for (const stream of streams) {
    stream?.on("error", () => {});
    stream?.on("data", (chunk: Uint8Array) => {
      if (keptBytes >= bytesMax) return;
      const piece = chunk.subarray(0, bytesMax - keptBytes);
      kept.push(piece);
      keptBytes += piece.byteLength;
    });
  }
  // As a stream: a character that was cut in two at the limit is left out.
  return () => new TextDecoder().decode(Buffer.concat(kept), { stream: true });
}
