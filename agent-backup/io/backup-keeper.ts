// Keeps one main's settings backup current: at connect when there is no good copy, when the main's
// objects changed, when a restore ended, and when an operator asks (product.md §3).
//
// One attempt at a time. A failed one is tried again after a while, not at every heartbeat; a list
// that was looked at, and found suspect or unchanged, is not asked for again before it changes.

import { StoreError } from "../../objects/store.js";
import { isChosen, parseChoice } from "../../proto/choice.js";
import { counted } from "../../proto/counted.js";
import type { Facts } from "../core/server/facts.js";
import type { ServerShell } from "./server-shell.js";
import type { BackupEnd, BackupWhy, LastGood } from "./settings-backups.js";
import type { Site } from "./site.js";

const AGAIN_MS = 30_000;

/** Makes the settings backups of one main when they are due. */
export class BackupKeeper {
  readonly #site: Site;
  readonly #shell: ServerShell;
  readonly #backedUp: () => void;
  #running: Promise<BackupEnd> | undefined;
  #failedAtMs: number | undefined;
  /** What the main said of its list when it was last looked at. */
  #lookedDigest = "";
  #choice: { readonly of: LastGood; readonly text: string; readonly chosen: number } | undefined;

  constructor(site: Site, shell: ServerShell, backedUp: () => void) {
    this.#site = site;
    this.#shell = shell;
    this.#backedUp = backedUp;
  }

  /** Finds what is on disk. */
  async load(): Promise<void> {
    for (const words of await this.#shell.backups.load()) {
      this.#shell.tell("error", "settingsBackup.broken", words);
    }
    this.refreshFacts({});
  }

  /** Something may make a backup due. */
  consider(why: BackupWhy): void {
    const { settings, custody, doubt } = this.#shell.server;
    const { last } = this.#shell.backups;
    const { manifestDigest } = this.#shell.observed;
    if (this.#running !== undefined || !this.#isPossible() || custody.state !== "main") return;
    if (doubt !== "") return;
    const nowMs = this.#site.world.clock.nowMs();
    const isWaiting = this.#failedAtMs !== undefined && nowMs < this.#failedAtMs + AGAIN_MS;
    if (isWaiting && why !== "restore") return;
    const isOther =
      manifestDigest !== "" &&
      manifestDigest !== last?.digest &&
      manifestDigest !== this.#lookedDigest;
    const isDue = why === "restore" || last === undefined || (settings.backupOnChange && isOther);
    if (isDue) void this.#make(last === undefined ? "connect" : why, "");
  }

  /** An operator asks. Answers how it ended. */
  async asked(who: string): Promise<BackupEnd> {
    const { name } = this.#shell;
    const away = this.#away();
    if (away !== "") return { kind: "failed", words: away };
    if (!this.#isPossible()) {
      const end: BackupEnd = { kind: "failed", words: `${name} is not connected` };
      this.#ended(end, who);
      return end;
    }
    return this.#running ?? this.#make("asked", who);
  }

  /** As `asked`, and never one that was begun before. */
  async fresh(who: string): Promise<BackupEnd> {
    while (this.#running !== undefined) await this.#running;
    return this.asked(who);
  }

  /**
   * A person takes a suspect one for good, the newest if `number` is 0. Answers what was accepted, or
   * words why nothing was.
   */
  async accept(number: number, who: string): Promise<{ readonly words: string } | string> {
    while (this.#running !== undefined) await this.#running;
    const { name, backups, server } = this.#shell;
    if (server.custody.state !== "main") return `the objects of ${name} are not at home`;
    try {
      const before = backups.last?.manifest.length ?? 0;
      const accepted = await backups.accept(number);
      if (typeof accepted === "string") return accepted;
      const { length } = accepted.last.manifest;
      const what = `settings backup ${accepted.number} is good, ${counted(length, "object")}`;
      const words = `${what} instead of ${before}; a takeover uses it from now on`;
      this.#shell.alarms.delete("suspect");
      this.#shell.observed = { ...this.#shell.observed, backupFailed: "" };
      this.#shell.tell("warn", "settingsBackup.accepted", words, { who });
      this.refreshFacts({});
      this.#backedUp();
      return { words };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return error.message;
    }
  }

  /** Settings, backups or the store's state changed: what is known is put together anew. */
  refreshFacts(more: Partial<Pick<Facts, "storeProblem" | "occupied" | "shared">>): void {
    const { last } = this.#shell.backups;
    const facts: Facts = {
      ...this.#shell.server.facts,
      ...more,
      backup:
        last === undefined
          ? undefined
          : {
              wallMs: last.info.madeAtWallMs,
              total: last.manifest.length,
              chosen: this.#chosenOf(last),
              manifestDigest: last.digest,
              leftOut: last.info.note,
            },
    };
    if (!isSame(facts, this.#shell.server.facts)) this.#shell.feed({ kind: "facts", facts });
  }

  /** How many of a backup's objects are chosen; counted once. */
  #chosenOf(of: LastGood): number {
    const text = this.#shell.server.settings.objects;
    if (this.#choice?.of !== of || this.#choice.text !== text) {
      const choice = parseChoice(text);
      const chosen = choice.ok ? of.manifest.filter((e) => isChosen(choice.value, e)).length : 0;
      this.#choice = { of, text, chosen };
    }
    return this.#choice.chosen;
  }

  #isPossible(): boolean {
    const { linked, server } = this.#shell;
    return linked?.isWelcomed === true && linked.link.isOpen && server.settings.enabled;
  }

  async #make(why: BackupWhy, who: string): Promise<BackupEnd> {
    const shell = this.#shell;
    const remote = shell.linked?.remote;
    if (remote === undefined) return { kind: "failed", words: "not connected" };
    const { manifestDigest } = shell.observed;
    const { epoch } = shell.server.custody;
    this.#running = shell.backups.make(
      remote,
      why,
      (run) => shell.moves.show("settingsBackup", run),
      () => (shell.server.custody.epoch === epoch ? this.#away() : "its objects moved meanwhile"),
    );
    const before = shell.backups.last;
    const end = await this.#running;
    this.#running = undefined;
    if (end.kind !== "failed") this.#lookedDigest = manifestDigest;
    this.#ended(end, who);
    if (shell.backups.last !== before) this.#backedUp();
    if (end.kind === "made") await this.#thin();
    return end;
  }

  async #thin(): Promise<void> {
    try {
      const { settings, byOrder } = this.#shell.server;
      await this.#shell.backups.thin(settings.keep, byOrder.rebuild?.set);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#shell.tell("error", "settingsBackup.notThinned", error.message);
    }
  }

  /** Why no list of the main would be all of its objects; empty: they are at home. */
  #away(): string {
    const { server, name } = this.#shell;
    if (server.doubt !== "") return `none is made while it is not certain who runs ${name}`;
    if (server.custody.state === "main") return "";
    return `none is made while the objects of ${name} are not at home`;
  }

  #ended(end: BackupEnd, who: string): void {
    const shell = this.#shell;
    this.#failedAtMs = end.kind === "failed" ? this.#site.world.clock.nowMs() : undefined;
    const words = end.kind === "made" ? "" : end.words;
    const isNews = shell.observed.backupFailed !== words || end.kind === "made";
    shell.observed = { ...shell.observed, backupFailed: words };
    if (end.kind === "suspect") shell.alarms.set("suspect", suspectAlarm(shell.name, words));
    else if (end.kind === "made") shell.alarms.delete("suspect");
    if (isNews) {
      const level = end.kind === "made" ? "info" : "warn";
      shell.tell(level, `settingsBackup.${end.kind}`, `settings backup: ${end.words}`, { who });
    }
    this.refreshFacts({});
  }
}

function suspectAlarm(name: string, words: string): string {
  const lost = `Has ${name} lost its disk? locum restore "${name}" --all puts its objects back`;
  const meant = `If that is all it has: locum backups "${name}" accept`;
  return `settings backup is suspect: ${words}. ${lost}. ${meant}.`;
}

function isSame(a: Facts, b: Facts): boolean {
  return (
    a.storeProblem === b.storeProblem &&
    a.journalProblem === b.journalProblem &&
    a.occupied.join("\n") === b.occupied.join("\n") &&
    a.shared.join("\n") === b.shared.join("\n") &&
    a.backup?.wallMs === b.backup?.wallMs &&
    a.backup?.total === b.backup?.total &&
    a.backup?.chosen === b.backup?.chosen &&
    a.backup?.manifestDigest === b.backup?.manifestDigest &&
    a.backup?.leftOut === b.backup?.leftOut
  );
}
