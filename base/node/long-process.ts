// One command that outlives the agent: started here or found again.
//
// Decides when it has ended and whom a stop reaches. On POSIX the command runs under a small shell
// that leads the process group, sleeps through the signals the group gets, and at the end writes
// the status into a file: so the true end is known even to an agent that was started later. Before
// the command runs the shell says in another file which process it is (run-files.ts). Should that
// shell alone be killed, the command counts as running while its group has a live member. A process
// found again is verified before it is signalled: a pid that was reused is never hit.

import { type ChildProcess, execFile } from "node:child_process";
import { promises as fs } from "node:fs";
import { assert } from "../assert.js";
import type { ProcessEnd, ProcessId, RunningProcess } from "../world.js";
import type { EndFiles } from "./end-files.js";
import { factsOf, hasLiveMember } from "./process-identity.js";
import { isSystemError } from "./system-error.js";

/** How often a process that is not our child is looked at; an end is quick to show at first. */
const LOOK_MS_MAX = 250;
const LOOK_MS_MIN = 10;

/** Of a command's end file: where its keeper says, while it runs, which process it is. */
export function runFileOf(endFile: string): string {
  return endFile.replace(/\.end$/, ".run");
}

/** The variable that marks every process of the group as the command's. */
export const MARKER = "LOCUM_PROCESS";

/**
 * The shells around the command. A trap that does something, unlike one that ignores, is not
 * inherited by the command, and a shell acts on it only after the command has ended. So the outer
 * one waits for the end and writes it down; the inner one, in which the command may call `exit`,
 * goes on to no further command after a stop, and does not end before the one that it runs: not
 * every shell replaces itself by its last command, and what ends slowly has not ended yet. A stop in
 * the very moment in which it starts a command may be missed: whoever stops has a limit, then kills.
 */
export const KEEPER_SCRIPT = `trap : HUP INT QUIT TERM USR1 USR2
{ echo "$$ $2" > "$3"; } 2>/dev/null
/bin/sh -c 'trap exit HUP INT QUIT TERM
trap : USR1 USR2
eval "$1"' sh "$1"
s=$?
rm -f "$3" 2>/dev/null
echo "$s" > "$2"
exit "$s"`;

/** Puts identity and end file together as the opaque part of a ProcessId. */
export function startedAtOf(identity: string, endFile: string): string {
  return `${identity} ${endFile}`;
}

/** Takes apart what `startedAtOf` put together. */
export function partsOf(id: ProcessId): { readonly identity: string; readonly endFile: string } {
  const blank = id.startedAt.indexOf(" ");
  return { identity: id.startedAt.slice(0, blank), endFile: id.startedAt.slice(blank + 1) };
}

/** True if the process named by the id, or what it left of its group, is alive. */
export async function isAlive(id: ProcessId): Promise<boolean> {
  const { identity, endFile } = partsOf(id);
  const facts = await factsOf(id.pid);
  if (facts?.identity === identity && facts.isAlive) return true;
  return hasLiveMember(id.pid, `${MARKER}=${endFile}`);
}

/** A command that is watched until its end. */
export class LongProcess implements RunningProcess {
  readonly id: ProcessId;
  onEnd: (end: ProcessEnd) => void = () => {};

  readonly #endFile: string;
  readonly #endFiles: EndFiles;
  /** How the group's leader ended, as far as it was seen. */
  #leaderEnd: ProcessEnd = { exitCode: undefined, signal: undefined };
  #isOwnChild = false;
  #isEnded = false;

  constructor(id: ProcessId, endFiles: EndFiles) {
    assert(id.pid > 1, "a command's pid is above 1");
    this.id = id;
    this.#endFile = partsOf(id).endFile;
    this.#endFiles = endFiles;
  }

  /** Watches a child of ours, which the system reports at once, or has reported already. */
  watchChild(child: ChildProcess): void {
    this.#isOwnChild = true;
    const seen = () => {
      this.#isOwnChild = false;
      this.#leaderEnd = {
        exitCode: child.exitCode ?? undefined,
        signal: child.signalCode ?? undefined,
      };
      this.#lookIn(0);
    };
    if (child.exitCode === null && child.signalCode === null) child.once("exit", seen);
    else seen();
  }

  /** Watches a process that is not our child, by looking. */
  watchFound(): void {
    this.#lookIn(LOOK_MS_MIN);
  }

  stop(isHard: boolean): void {
    if (isHard) this.#leaderEnd = { exitCode: undefined, signal: "SIGKILL" };
    // A child that was not reported ended cannot have lost its pid to another process. After the
    // end, what the command left behind in its group can still be reached.
    if (this.#isOwnChild) signalGroup(this.id.pid, isHard);
    else void this.#stopFound(isHard);
  }

  async #stopFound(isHard: boolean): Promise<void> {
    if (await isAlive(this.id)) signalGroup(this.id.pid, isHard);
  }

  #lookIn(waitMs: number): void {
    const nextMs = Math.min(Math.max(2 * waitMs, LOOK_MS_MIN), LOOK_MS_MAX);
    setTimeout(() => void this.#look(nextMs), waitMs).unref();
  }

  async #look(nextMs: number): Promise<void> {
    const isOver = !(await isStillThere(this.id));
    const end = await this.#endFiles.take(this.#endFile);
    if (end !== undefined) this.#tell(end);
    else if (isOver) this.#tell(this.#leaderEnd);
    else this.#lookIn(nextMs);
  }

  #tell(end: ProcessEnd): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    // A keeper that was killed could not; left behind, the next `running` removes it.
    fs.rm(runFileOf(this.#endFile), { force: true }).catch(() => {});
    this.onEnd(end);
  }
}

/** Looks cheaply where identity costs a process of its own: Windows and macOS look at the pid. */
async function isStillThere(id: ProcessId): Promise<boolean> {
  if (process.platform === "linux") return isAlive(id);
  try {
    process.kill(process.platform === "win32" ? id.pid : -id.pid, 0);
    return true;
  } catch (caught) {
    if (!isSystemError(caught)) throw caught;
    return caught.code === "EPERM";
  }
}

/** Sends the stop to all of the group; one that is gone has no need of it. */
export function signalGroup(pid: number, isHard: boolean): void {
  assert(pid > 1, "no signal goes to everybody");
  if (process.platform === "win32") {
    const args = ["/PID", String(pid), "/T", ...(isHard ? ["/F"] : [])];
    execFile("taskkill", args, { windowsHide: true }, () => {});
    return;
  }
  try {
    process.kill(-pid, isHard ? "SIGKILL" : "SIGTERM");
  } catch (caught) {
    if (!isSystemError(caught)) throw caught;
  }
}
