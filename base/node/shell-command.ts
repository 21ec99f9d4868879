// A user's command line as arguments for the system's shell.
//
// Decides which shell, which environment and which process group. The command itself is handed to
// the shell as it was written. Knows nothing of how long it runs.

import type { SpawnOptions } from "node:child_process";
import type { CommandLine } from "../world.js";

/** What `spawn` needs. */
export type ShellCommand = {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: SpawnOptions;
};

/** Variables by which a supervisor speaks to the agent; a child that has them speaks for it. */
const SUPERVISOR_VARIABLES = [
  "NOTIFY_SOCKET",
  "WATCHDOG_PID",
  "WATCHDOG_USEC",
  "LISTEN_FDS",
  "LISTEN_PID",
  "LISTEN_FDNAMES",
];

/**
 * Prepares a command for the shell, in a process group of its own. On POSIX `script` is the shell
 * program that runs it, with the command as `$1` and `args` after it; Windows has no such wrapper.
 */
export function shellCommand(
  line: CommandLine,
  script: string,
  args: readonly string[] = [],
): ShellCommand {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of SUPERVISOR_VARIABLES) delete env[name];
  Object.assign(env, line.environment);
  const options: SpawnOptions = {
    detached: true,
    windowsHide: true,
    env,
    ...(line.folder === undefined ? {} : { cwd: line.folder }),
  };
  if (process.platform === "win32") {
    return { file: line.command, args: [], options: { ...options, shell: true } };
  }
  return { file: "/bin/sh", args: ["-c", script, "sh", line.command, ...args], options };
}
