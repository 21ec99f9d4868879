// Which process a pid means: the instant of its start, as the system tells it.
//
// Decides what counts as the same process and what counts as alive: a zombie has ended. On Linux
// the answer is exact (start in clock ticks, and the boot it belongs to) and comes at once; on
// macOS and Windows a tool of the system is asked, to the second and to 100 ns. Where nothing can
// be learned there is no identity, and such a process is never found again, and never signalled.

import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { isSystemError } from "./system-error.js";

/** What the system says of a pid. */
export type ProcessFacts = {
  /** Equal only for the same process; without spaces. */
  readonly identity: string;
  readonly isAlive: boolean;
};

/** PowerShell may take seconds to load on a busy machine. */
const ASK_MS_MAX = 10_000;

/** Facts of a pid, or `undefined` if there is no such process. On Linux read in the same turn. */
export async function factsOf(pid: number): Promise<ProcessFacts | undefined> {
  if (process.platform === "linux") return linuxFacts(pid);
  const text = process.platform === "win32" ? await askWindows(pid) : await askPs(pid);
  if (text === undefined) return undefined;
  return { identity: text.replace(/\s+/g, "_"), isAlive: true };
}

/**
 * True if a process of the group lives that was started with the marker in its environment. Only
 * Linux can tell; elsewhere the answer is no, so that nothing unproven is signalled.
 */
export function hasLiveMember(group: number, marker: string): boolean {
  if (process.platform !== "linux" || !canSignalGroup(group)) return false;
  return readdirSync("/proc").some((name) => {
    if (!/^\d+$/.test(name)) return false;
    const stat = linuxStat(Number(name));
    if (stat === undefined || stat.group !== group || !stat.isAlive) return false;
    return readProc(`/proc/${name}/environ`)?.split("\0").includes(marker) === true;
  });
}

/** True if this very process lives and was started by a command line with this argument. */
export async function hasArgument(pid: number, argument: string): Promise<boolean> {
  if (process.platform === "linux") {
    const isThere = readProc(`/proc/${pid}/cmdline`)?.split("\0").includes(argument);
    return isThere === true && linuxStat(pid)?.isAlive === true;
  }
  if (process.platform === "win32") return false;
  const line = await ask("ps", ["-ww", "-o", "args=", "-p", String(pid)]);
  return line?.includes(argument) === true;
}

/** Leaders of a process group with an argument that `isWanted`. Only Linux can tell. */
export function leadersWith(
  isWanted: (argument: string) => boolean,
): readonly { readonly pid: number; readonly argument: string }[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const argument = readProc(`/proc/${name}/cmdline`)?.split("\0").find(isWanted);
    if (argument === undefined) return [];
    const pid = Number(name);
    const stat = linuxStat(pid);
    return stat?.isAlive === true && stat.group === pid ? [{ pid, argument }] : [];
  });
}

/** When a process began, to compare with others of this boot; 0: not known. */
export function startedTicks(pid: number): number {
  return Number(linuxStat(pid)?.startTicks ?? 0);
}

function canSignalGroup(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch (caught) {
    if (!isSystemError(caught)) throw caught;
    return caught.code === "EPERM";
  }
}

type LinuxStat = { readonly isAlive: boolean; readonly group: number; readonly startTicks: string };

function linuxFacts(pid: number): ProcessFacts | undefined {
  const stat = linuxStat(pid);
  const boot = readProc("/proc/sys/kernel/random/boot_id");
  if (stat === undefined || boot === undefined) return undefined;
  return { identity: `${boot.trim()}-${stat.startTicks}`, isAlive: stat.isAlive };
}

/** Source: proc(5), /proc/pid/stat: state is field 3, pgrp field 5, starttime field 22. */
function linuxStat(pid: number): LinuxStat | undefined {
  const text = readProc(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The name in field 2 may hold blanks and brackets; what follows the last bracket does not.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state, , group] = fields;
  const startTicks = fields[19];
  if (state === undefined || group === undefined || startTicks === undefined) return undefined;
  return { isAlive: !"ZXx".includes(state), group: Number(group), startTicks };
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (caught) {
    if (isSystemError(caught)) return undefined; // Gone, or not ours to read.
    throw caught;
  }
}

async function askPs(pid: number): Promise<string | undefined> {
  const answer = await ask("ps", ["-o", "stat=,lstart=", "-p", String(pid)]);
  const [state, ...start] = answer?.split(/\s+/) ?? [];
  return state === undefined || state.startsWith("Z") ? undefined : start.join(" ");
}

async function askWindows(pid: number): Promise<string | undefined> {
  const script = `(Get-Process -Id ${pid} -ErrorAction Stop).StartTime.ToFileTimeUtc()`;
  const answer = await ask("powershell", ["-NoProfile", "-NonInteractive", "-Command", script]);
  if (answer !== undefined) return answer;
  const lines = await ask("wmic", ["process", "where", `ProcessId=${pid}`, "get", "CreationDate"]);
  return lines?.split(/\s+/).find((word) => /^\d{14}/.test(word));
}

/** What a tool of the system prints, or `undefined` if it fails or says nothing. */
function ask(tool: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = {
      timeout: ASK_MS_MAX,
      windowsHide: true,
      env: { ...process.env, LC_ALL: "C" },
    };
    execFile(tool, args, options, (error, stdout) => {
      const text = stdout.trim();
      resolve(error !== null || text === "" ? undefined : text);
    });
  });
}
