// One agent under a supervisor: started again by itself whenever it ends, until it is switched off.

import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Machine } from "../../lab/machine.js";
import { register } from "../../lab/registry.js";

const AGENT = fileURLToPath(new URL("agent.ts", import.meta.url));
const AGAIN_MS = 50;

/** The agent of one machine. */
export class Supervised {
  readonly #machine: Machine;
  readonly #role: "main" | "backup";
  readonly #settings: Readonly<Record<string, unknown>>;
  #child: ChildProcess | undefined;
  #isWanted = false;
  /** How often it was started. */
  starts = 0;

  constructor(
    machine: Machine,
    role: "main" | "backup",
    settings: Readonly<Record<string, unknown>>,
  ) {
    this.#machine = machine;
    this.#role = role;
    this.#settings = settings;
  }

  /** It is started again whenever it ends. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** Starts it, and starts it again for as long as it is wanted. */
  on(): void {
    this.#isWanted = true;
    if (this.#child === undefined) this.#start();
  }

  /** Kills it, -9; the supervisor starts it again. */
  kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return Promise.resolve();
    return new Promise((resolve) => {
      child.once("close", () => resolve());
      child.kill("SIGKILL");
    });
  }

  /** Kills it, -9, for good. */
  off(): Promise<void> {
    this.#isWanted = false;
    return this.kill();
  }

  #start(): void {
    const { folder, log, agents } = this.#machine;
    this.starts += 1;
    appendFileSync(log, `# start ${this.starts}\n`);
    const output = openSync(log, "a");
    const args = [...process.execArgv, AGENT, this.#role, folder, JSON.stringify(this.#settings)];
    const child = spawn(process.execPath, args, {
      detached: true,
      stdio: ["ignore", output, output],
    });
    closeSync(output);
    this.#child = child;
    child.once("spawn", () => {
      if (child.pid !== undefined) void register(agents, child.pid);
    });
    child.once("close", () => {
      this.#child = undefined;
      setTimeout(() => {
        if (this.#isWanted && this.#child === undefined) this.#start();
      }, AGAIN_MS);
    });
  }
}
