// When waiting for a child process is over: when it has ended and its pipes are closed, or a moment
// after its end if a process that it left behind keeps them open, or when it was killed.
//
// The one place that knows these limits; what is read from the pipes, and why it is killed besides the
// time limit, is whoever started it. A child that is killed goes with its whole group.

import type { ChildProcess } from "node:child_process";
import { signalGroup } from "./long-process.js";

/** How long pipes may stay open after the end: what is still in them comes at once. */
const PIPES_MS_MAX = 200;
/** How long a killed command may take to vanish; one stuck in the kernel is not waited for. */
const KILLED_MS_MAX = 1_000;

/** How a child ended by itself. */
export type ChildEnd = {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
};

/** Told once, by one of them. `Why`: what it was killed for, wherever its end came from then. */
export type ChildOver<Why extends string> = {
  /** It could not be started. */
  notStarted(caught: unknown): void;
  over(end: ChildEnd | Why | "timed-out"): void;
};

/** Waits for a child; answers the way to kill it, which has no effect a second time. */
export function awaitChild<Why extends string = never>(
  child: ChildProcess,
  timeMs: number,
  on: ChildOver<Why>,
): (why: Why) => void {
  let killedFor: Why | "timed-out" | undefined;
  const over = (end: ChildEnd | Why | "timed-out") => {
    clearTimeout(timer);
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
    child.unref();
    on.over(killedFor ?? end);
  };
  const overWith = (exitCode: number | null, signal: string | null) =>
    over({ exitCode: exitCode ?? undefined, signal: signal ?? undefined });
  const kill = (why: Why | "timed-out") => {
    if (killedFor !== undefined) return;
    killedFor = why;
    if (child.pid !== undefined) signalGroup(child.pid, true);
    clearTimeout(timer);
    timer = setTimeout(() => over(why), KILLED_MS_MAX);
  };
  let timer = setTimeout(() => kill("timed-out"), timeMs);
  child.once("error", (caught) => {
    clearTimeout(timer);
    on.notStarted(caught);
  });
  child.once("close", overWith);
  child.once("exit", (exitCode, signal) => {
    clearTimeout(timer);
    timer = setTimeout(() => overWith(exitCode, signal), PIPES_MS_MAX);
  });
  return kill;
}
