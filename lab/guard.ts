// Ending everything that a stage started, whatever becomes of the lab.
//
// The guardian is a small process that holds one end of a pipe. When the other end closes, because
// the lab has ended or was killed, it ends what is left. A second sweep finds nothing.

import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError } from "../base/node/system-error.js";
import { labScript } from "./entry.js";
import { killAllIn } from "./registry.js";
import { pause } from "./wait.js";

/** A recorder that was just being started when its agent was killed writes itself down by then. */
const LATE_START_MS = 300;

/** Kills every process that the machines of a stage wrote down: agents first, then recorders. */
export async function sweep(root: string): Promise<void> {
  for (const waitMs of [0, LATE_START_MS]) {
    await pause(waitMs);
    const folders = (await foldersIn(root)).map((name) => join(root, name));
    await Promise.all(folders.map((folder) => killAllIn(join(folder, "agents"))));
    await Promise.all(folders.map((folder) => killAllIn(join(folder, "recordings", "pids"))));
  }
}

/** Starts the guardian of a stage. `remove`: the folder is of no use to anybody afterwards. */
export function startGuardian(
  root: string,
  how: { readonly remove: boolean },
): { release(): void } {
  const [program, ...args] = labScript("guardian");
  const child = spawn(program, [...args, how.remove ? "remove" : "keep", root], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true,
  });
  child.unref();
  child.stdin.on("error", () => {}); // The guardian has ended: there is nothing to tell it.
  return { release: () => child.stdin.end() };
}

async function foldersIn(root: string): Promise<readonly string[]> {
  try {
    return await readdir(root);
  } catch (caught) {
    if (isSystemError(caught) && caught.code === "ENOENT") return [];
    throw caught;
  }
}
