// Mains without a usable key: told at the start, and looked at again until each can be let in.
//
// A disk that refuses for a moment, or a file whose rights a person has just set right, must not lock
// a main out until the next start. Decides nothing about who gets in: the keys do.

import type { Deadline } from "../../../base/deadlines.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";
import type { KeyGiven, Keys } from "./keys.js";

/** Soon enough for a person who waits for it. */
export const KEY_AGAIN_MS = 10_000;

/** Looks after the keys that could not be used. */
export class KeyWatch {
  readonly #site: Pick<Site, "deadlines" | "world">;
  readonly #keys: Keys;
  readonly #find: (name: string) => ServerShell | undefined;
  readonly #deadline: Deadline;
  #refused = new Map<string, string>();
  #isStopped = false;

  constructor(
    site: Pick<Site, "deadlines" | "world">,
    keys: Keys,
    find: (name: string) => ServerShell | undefined,
  ) {
    this.#site = site;
    this.#keys = keys;
    this.#find = find;
    this.#deadline = site.deadlines.add(() => void this.#again());
  }

  /** Tells what came of the keys of these mains at the start. */
  begin(names: readonly string[], given: readonly KeyGiven[]): void {
    for (const [i, name] of names.entries()) this.#tell(name, given[i]);
    this.#later();
  }

  stop(): void {
    this.#isStopped = true;
    this.#site.deadlines.set(this.#deadline, undefined);
  }

  async #again(): Promise<void> {
    const names = [...this.#refused.keys()].filter((name) => this.#find(name) !== undefined);
    const given = await this.#keys.giveAll(names);
    if (this.#isStopped) return;
    const before = this.#refused;
    this.#refused = new Map();
    for (const [i, name] of names.entries()) this.#tell(name, given[i], before.get(name));
    this.#later();
  }

  /** `before`: what kept this main out until now. */
  #tell(name: string, given: KeyGiven | undefined, before?: string): void {
    const shell = this.#find(name);
    if (shell === undefined || given === undefined) return;
    if (given.kind === "refused") {
      this.#refused.set(name, given.words);
      if (given.words === before) return;
      this.#alarm(shell, "error", "key.refused", `it cannot be let in. ${given.words}`);
    } else if (given.kind === "made") {
      const words = `it had no key; one was made in ${given.path}: copy it to the main over a safe channel`;
      this.#alarm(shell, "warn", "key.made", words);
    } else if (before !== undefined) {
      shell.alarms.delete("key");
      shell.tell("info", "key.usable", "its key can be used again");
      shell.changed();
    }
  }

  #alarm(shell: ServerShell, level: "error" | "warn", event: string, words: string): void {
    shell.alarms.set("key", words);
    shell.tell(level, event, words);
    shell.changed();
  }

  #later(): void {
    if (this.#refused.size === 0 || this.#isStopped) return;
    this.#site.deadlines.set(this.#deadline, this.#site.world.clock.nowMs() + KEY_AGAIN_MS);
  }
}
