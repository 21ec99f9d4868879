// The whole disk of this backup agent in doubt: its journal was lost, damaged or put back, or a main of
// ours knows a higher epoch (product.md §2, "A backup disk lost or rolled back").
//
// Until every enabled main was heard, or an operator confirms, nothing is done by itself for any main
// (core/permission.ts). It is on disk, survives restarts, and ends by itself. Who holds the objects of
// one main is that main's doubt (doubtful.ts), which may outlast this one.

import { utcText } from "../../../proto/utc.js";
import type { Telling } from "../happenings.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";

export type DiskDoubtGiven = {
  shells(): readonly ServerShell[];
  /** What is shown of it changed. */
  changed(): void;
};

/** Mains named in the alarm. */
const NAMED_MAX = 10;
/** Records that are saved at once when an operator confirms. */
const CONFIRMED_AT_ONCE = 100;

/** The doubt of one agent's whole disk. */
export class DiskDoubt {
  readonly #site: Site;
  readonly #given: DiskDoubtGiven;
  #why: string;
  #sinceWallMs: number;
  /** Names in lower case. */
  #heard: Set<string>;

  constructor(site: Site, given: DiskDoubtGiven) {
    this.#site = site;
    this.#given = given;
    const disk = site.state.image.disk;
    this.#why = disk?.why ?? "";
    this.#sinceWallMs = disk?.sinceWallMs ?? 0;
    this.#heard = new Set(disk?.heard);
  }

  /** Empty: the disk is certain. */
  get why(): string {
    return this.#why;
  }

  /** Enabled mains that have not been heard since. */
  get unheard(): readonly string[] {
    return this.#given
      .shells()
      .filter((shell) => shell.server.settings.enabled && this.isAwaited(shell))
      .map(({ name }) => name);
  }

  /** True if a main has not been heard since. */
  isAwaited({ name }: ServerShell): boolean {
    return this.#why !== "" && !this.#isHeard(name);
  }

  /** For people, with what to do; empty: there is no doubt. */
  get alarm(): string {
    if (this.#why === "") return "";
    const { unheard } = this;
    const some = unheard.slice(0, NAMED_MAX).join(", ");
    const more = unheard.length > NAMED_MAX ? ` and ${unheard.length - NAMED_MAX} more` : "";
    return (
      `The disk of ${this.#site.name} is in doubt since ${utcText(this.#sinceWallMs)}: ${this.#why}. Nothing is done ` +
      `by itself until every enabled main was heard. Not heard yet: ${some}${more}. ` +
      "If they will not come, look at them, then locum backup confirm-state."
    );
  }

  /** Evidence came while the agent runs: it stops acting, and hears every main but `but` anew. */
  begin(why: string, but: ServerShell): void {
    const { state } = this.#site;
    this.#sinceWallMs = this.#site.world.clock.wallMs();
    this.#why = why;
    this.#heard = new Set();
    state.soon({ kind: "disk", why, sinceWallMs: this.#sinceWallMs });
    this.#tell("error", "disk.doubt", `the disk of ${this.#site.name} is in doubt: ${why}`);
    for (const shell of this.#given.shells()) {
      shell.feed({ kind: "doubted", words: why, epochSeen: 0n, isAway: false });
      if (shell !== but)
        shell.linked?.link.close("its backup agent's disk is in doubt: say it again");
    }
    this.#spread();
  }

  /** What permission knows of it, to one main that was just added; `isNew`: nothing can be lost of it. */
  added(shell: ServerShell, isNew: boolean): void {
    if (this.#why === "") return;
    shell.feed({ kind: "facts", facts: { ...shell.server.facts, diskDoubt: this.#why } });
    if (isNew) this.heard(shell.name);
  }

  /** A main has said who holds its objects. */
  heard(name: string): void {
    if (this.#why === "" || this.#isHeard(name)) return;
    this.#heard.add(name.toLowerCase());
    this.#site.state.soon({ kind: "heard", name });
    this.#given.changed();
    this.consider();
  }

  /** The list of mains, or a setting of one, changed: perhaps nobody is waited for any more. */
  consider(): void {
    if (this.#why === "" || this.unheard.length > 0 || this.#given.shells().length === 0) return;
    this.#end("every enabled main was heard", "");
  }

  /** An operator stands for what is known of the mains that were not heard. Words if it is not on disk. */
  async confirm(who: string): Promise<string | undefined> {
    const waiting = this.#given
      .shells()
      .filter(({ name, server }) => !this.#isHeard(name) && server.doubt !== "");
    for (let at = 0; at < waiting.length; at += CONFIRMED_AT_ONCE) {
      const some = waiting.slice(at, at + CONFIRMED_AT_ONCE);
      const refused = await Promise.all(some.map((shell) => shell.doubtful.confirmUnheard(who)));
      const words = refused.find((one) => one !== undefined);
      if (words !== undefined) return words;
    }
    if (this.#why !== "") this.#end("an operator has confirmed what is known", who);
    return undefined;
  }

  #end(how: string, who: string): void {
    this.#why = "";
    this.#heard = new Set();
    this.#site.state.soon({ kind: "disk", why: "", sinceWallMs: 0 });
    this.#tell("warn", "disk.certain", `the disk of ${this.#site.name} is certain: ${how}`, who);
    this.#spread();
  }

  #spread(): void {
    for (const shell of this.#given.shells()) {
      shell.feed({ kind: "facts", facts: { ...shell.server.facts, diskDoubt: this.#why } });
    }
    this.#given.changed();
  }

  #isHeard(name: string): boolean {
    return this.#heard.has(name.toLowerCase());
  }

  #tell(level: Telling["level"], event: string, words: string, who = ""): void {
    const { happenings } = this.#site;
    happenings.tell({ level, event, server: "", epoch: 0n, who, words, fields: {} });
  }
}
