// One machine of the stage: a folder with the cameras' files, a recorder's output, an agent's state.
//
// Everything that runs "on" a machine is in its two registries, so a machine can be switched off.
// Knows nothing of what its agent is told.

import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileNameOf } from "../agent-backup/io/state/file-name.js";
import { type Entry, labScript } from "./entry.js";
import { launch } from "./launch.js";
import { killAllIn, livingIn } from "./registry.js";

/** Where a machine keeps everything. Short names: a Unix socket's path has at most 107 bytes. */
export type Machine = {
  /** As its recordings name it: `main-1`, `backup`. */
  readonly side: string;
  /** The agent's `--dir`. */
  readonly folder: string;
  /** One file per camera: what the agent protects, what the recorder reads. */
  readonly cameras: string;
  /** What the recorder writes. */
  readonly recordings: string;
  /** What the agent prints. */
  readonly log: string;
  /** Agents that were started. Recorders write themselves down in their folder. */
  readonly agents: string;
  readonly recorders: string;
};

/** Makes a machine's folders. */
export function makeMachine(root: string, short: string, side: string): Machine {
  const folder = join(root, short);
  const machine = {
    side,
    folder,
    cameras: join(folder, "cameras"),
    recordings: join(folder, "recordings"),
    log: join(folder, "agent.log"),
    agents: join(folder, "agents"),
    recorders: join(folder, "recordings", "pids"),
  };
  mkdirSync(machine.cameras, { recursive: true });
  mkdirSync(machine.recordings, { recursive: true });
  return machine;
}

/** The command that records this machine's cameras. */
export function recorderOf(machine: Machine): Entry {
  return [...labScript("recorder"), "--cameras", machine.cameras, "--out", machine.recordings];
}

/** The command that checks this machine's recorder. */
export function recorderCheckOf(machine: Machine): Entry {
  return [...labScript("recorder-check"), "--out", machine.recordings];
}

/** Copies a main's key from its backup's machine to its own, as an operator does once. */
export function carryKey(name: string, from: Machine, to: Machine): void {
  const folder = join(to.folder, "main");
  mkdirSync(folder, { recursive: true });
  const target = join(folder, "backup.key");
  copyFileSync(join(from.folder, "backup", "keys", `${fileNameOf(name)}.key`), target);
  chmodSync(target, 0o600);
}

/** Starts this machine's agent. */
export async function startAgent(
  machine: Machine,
  entry: Entry,
  args: readonly string[],
): Promise<void> {
  appendFileSync(machine.log, `# ${args.join(" ")}\n`);
  await launch({ entry, args, log: machine.log, registry: machine.agents });
}

/** Starts this machine's recorder without an agent to look after it. */
export async function startRecorder(machine: Machine): Promise<void> {
  const [program, ...args] = recorderOf(machine);
  const log = join(machine.folder, "recorder.log");
  // It writes itself down; a second line for the same process does no harm.
  await launch({ entry: [program], args, log, registry: machine.recorders });
}

/** True if the machine's agent lives. */
export async function hasAgent(machine: Machine): Promise<boolean> {
  return (await livingIn(machine.agents)).length > 0;
}

/** The pid of the machine's recorder, if it lives. */
export async function recorderPid(machine: Machine): Promise<number | undefined> {
  return (await livingIn(machine.recorders)).at(-1);
}

/** Kills the agent alone, -9. */
export async function killAgent(machine: Machine): Promise<void> {
  await killAllIn(machine.agents);
}

/** Kills everything on the machine, -9: the agent first, so that it sees nothing. */
export async function switchOff(machine: Machine): Promise<void> {
  await killAllIn(machine.agents);
  await killAllIn(machine.recorders);
}

/** The last lines that the machine's agent printed, for people. */
export function lastWords(machine: Machine, lines: number): readonly string[] {
  if (!existsSync(machine.log)) return [];
  return readFileSync(machine.log, "utf8").trimEnd().split("\n").slice(-lines);
}
