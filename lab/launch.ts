// Starting processes: agents that go on, commands that are waited for.
//
// Every process that goes on leads a group of its own, so that a Ctrl-C at the lab's terminal
// reaches the lab alone, and stands in a registry, so that it can be ended whatever happens.

import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import type { Entry } from "./entry.js";
import { register } from "./registry.js";

/** A program that goes on: where its output goes, and the registry that it is written into. */
export type Launch = {
  readonly entry: Entry;
  readonly args: readonly string[];
  readonly log: string;
  readonly registry: string;
};

/**
 * Starts a program that goes on and writes it down. It outlives this process.
 * @throws if the system cannot start it
 */
export async function launch({ entry, args, log, registry }: Launch): Promise<void> {
  const output = openSync(log, "a");
  const [program, ...first] = entry;
  const child = spawn(program, [...first, ...args], {
    detached: true,
    stdio: ["ignore", output, output],
    windowsHide: true,
  });
  closeSync(output);
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("spawn", () => resolve());
  });
  child.unref();
  if (child.pid !== undefined) await register(registry, child.pid);
}

/** What a command answered. `status` is undefined if it had to be ended. */
export type Answer = { readonly status: number | undefined; readonly output: string };

const COMMAND_MS_MAX = 20_000;

/** Runs a command to its end and answers its exit status with everything that it printed. */
export function run(entry: Entry, args: readonly string[]): Promise<Answer> {
  const [program, ...first] = entry;
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: COMMAND_MS_MAX,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    let output = "";
    const take = (bytes: Buffer) => {
      output += bytes.toString("utf8");
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", (caught) => resolve({ status: undefined, output: caught.message }));
    child.once("close", (status) => resolve({ status: status ?? undefined, output }));
  });
}
