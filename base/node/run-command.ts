// One command that is waited for: its output, its end, its limit.
//
// Decides what is kept of its output: beyond the limit it is read and dropped, so that it never blocks.
// When waiting is over is child-end.ts's.

import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { CommandLine, CommandResult } from "../world.js";
import { awaitChild } from "./child-end.js";
import { shellCommand } from "./shell-command.js";
import { errorWords, toSystemError } from "./system-error.js";

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
    awaitChild(child, limits.timeMs, {
      notStarted: (caught) => resolve(notStarted(line, caught)),
      over: (end) => resolve({ end, output: output() }),
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
