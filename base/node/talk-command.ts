// One command that is talked to: input on its standard input, its streams apart, its limits.
//
// Decides what it may cost: when it has written more than it may its whole group is killed, as at the
// time limit (child-end.ts); so it is when this program ends. Of standard error the last bytes are
// kept: that is where a program says why it failed.

import { type ChildProcess, spawn } from "node:child_process";
import type { CommandLine, CommandTalk } from "../world.js";
import { awaitChild } from "./child-end.js";
import { signalGroup } from "./long-process.js";
import { notStartedWords } from "./run-command.js";
import { shellCommand } from "./shell-command.js";

const ERRORS_BYTES_MAX = 4 * 1024;

const SCRIPT = `exec /bin/sh -c "$1"`;

/** The groups of commands that are under way: none of them outlives this program. */
const underWay = new Set<number>();
let isEndWatched = false;

/** Talks to a command to its end or its limit. Never rejects. */
export function talkToCommand(
  line: CommandLine,
  input: Uint8Array,
  limits: { readonly timeMs: number; readonly outputBytesMax: number },
): Promise<CommandTalk> {
  const { file, args, options } = shellCommand(line, SCRIPT);
  let child: ChildProcess;
  try {
    child = spawn(file, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
  } catch (caught) {
    return Promise.resolve(notStarted(line, caught));
  }
  return new Promise((resolve) => {
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    let errors = new Uint8Array();
    const over = (talk: CommandTalk) => {
      if (child.pid !== undefined) underWay.delete(child.pid);
      resolve(talk);
    };
    const kill = awaitChild<"too-much">(child, limits.timeMs, {
      notStarted: (caught) => over(notStarted(line, caught)),
      over: (end) =>
        over({ end, output: Buffer.concat(pieces), errors: new TextDecoder().decode(errors) }),
    });
    child.stdout?.on("data", (chunk: Uint8Array) => {
      bytes += chunk.byteLength;
      if (bytes <= limits.outputBytesMax) pieces.push(chunk);
      else kill("too-much");
    });
    child.stderr?.on("data", (chunk: Uint8Array) => {
      errors = Buffer.concat([errors, chunk]).subarray(-ERRORS_BYTES_MAX);
    });
    // One that does not read its input, or has ended before it did, says so by its end.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.on("error", () => {});
    if (child.pid === undefined) return;
    watchEnd();
    underWay.add(child.pid);
    child.stdin?.end(input);
  });
}

/** However this program ends, short of being killed itself, its commands end with it. */
function watchEnd(): void {
  if (isEndWatched) return;
  isEndWatched = true;
  process.on("exit", () => {
    for (const pid of underWay) signalGroup(pid, true);
  });
}

function notStarted(line: CommandLine, caught: unknown): CommandTalk {
  return { end: "not-started", output: new Uint8Array(), errors: notStartedWords(line, caught) };
}
