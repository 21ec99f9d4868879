// The alarm of a record that cannot be saved: told once, shown for as long as it lasts.

import type { ServerShell } from "../server-shell.js";

/** Watches the quiet saves of one main's record. */
export class SaveAlarm {
  readonly #shell: Pick<ServerShell, "alarms" | "name" | "tell" | "changed">;

  constructor(shell: Pick<ServerShell, "alarms" | "name" | "tell" | "changed">) {
    this.#shell = shell;
  }

  /** A save failed, in words; or what failed before is on disk now. */
  problem(words: string | undefined): void {
    const { alarms, name } = this.#shell;
    if (words === undefined) {
      if (alarms.delete("save")) this.#shell.changed();
    } else if (!alarms.has("save")) {
      alarms.set("save", `The record of ${name} cannot be saved: ${words}.`);
      this.#shell.tell("error", "server.saveFailed", words);
      this.#shell.changed();
    }
  }
}
