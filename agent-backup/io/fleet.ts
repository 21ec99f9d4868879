// All mains of one backup agent: who is monitored, with what belongs to each: its shell, its settings
// backups, its ping check; and which of them wait for evidence that this agent may judge.
//
// Links come in at door.ts. Holds no judgement of its own.

import type { Deadline } from "../../base/deadlines.js";
import type { ServerSettings } from "../../proto/settings.js";
import { newRecord } from "../core/record/record.js";
import type { MainState } from "../core/record/state-image.js";
import { NO_FACTS } from "../core/server/facts.js";
import { BackupKeeper } from "./backup-keeper.js";
import { DiskDoubt } from "./doubt/disk-doubt.js";
import { within } from "./in-time.js";
import { Drills } from "./moves/drills.js";
import { ServerShell } from "./server-shell.js";
import type { Site } from "./site.js";
import { HostWatch, PingPlaces } from "./watch/host-watch.js";
import { PingCheck } from "./watch/ping-check.js";

/** A stop does not wait longer for a disk that hangs: mains that were not told stand down. */
const PROMISE_LIMIT_MS = 3_000;

type Member = {
  readonly shell: ServerShell;
  readonly keeper: BackupKeeper;
  readonly check: PingCheck;
  readonly host: HostWatch;
};

/** The shells of all mains. */
export class Fleet {
  readonly disk: DiskDoubt;
  readonly drills: Drills;
  readonly #site: Site;
  readonly #members = new Map<string, Member>();
  readonly #changed: (shell: ServerShell | undefined) => void;
  readonly #backedUp: () => void;
  /** Those whose takeover only this agent's own health withholds. */
  readonly #doubted = new Set<ServerShell>();
  readonly #lookAgain: Deadline;
  /** Called when one more takeover waits for evidence. */
  onDoubted: () => void = () => {};
  readonly #pingPlaces = new PingPlaces();

  /**
   * `changed` is called with a main, or without for what concerns all; `backedUp` when a main has a
   * new settings backup.
   */
  constructor(site: Site, changed: (shell: ServerShell | undefined) => void, backedUp = () => {}) {
    this.#site = site;
    this.drills = new Drills(site);
    this.disk = new DiskDoubt(site, {
      shells: () => this.shells,
      changed: () => changed(undefined),
    });
    this.#changed = (shell) => {
      if (shell !== undefined) this.#doubts(shell);
      if (shell !== undefined) this.drills.look(shell);
      changed(shell);
    };
    this.#backedUp = backedUp;
    this.#lookAgain = site.deadlines.add(() => {
      for (const shell of [...this.#doubted]) shell.feed({ kind: "time" });
    });
    site.desk.onTurn = (name, turn) => this.find(name)?.feed({ kind: "turn", turn });
  }

  /** Mains whose takeover waits for evidence that this agent is fit to judge. */
  get doubted(): ReadonlySet<ServerShell> {
    return this.#doubted;
  }

  #doubts(shell: ServerShell): void {
    const isNew = !this.#doubted.has(shell);
    if (!shell.isWithheldByUs) this.#doubted.delete(shell);
    else if (isNew) {
      this.#doubted.add(shell);
      this.onDoubted();
    }
  }

  /** What this agent knows of itself has changed: those that it concerns are judged again, soon. */
  lookAgain(): void {
    if (this.#doubted.size === 0) return;
    this.#site.deadlines.set(this.#lookAgain, this.#site.world.clock.nowMs());
  }

  get shells(): readonly ServerShell[] {
    return [...this.#members.values()].map((member) => member.shell);
  }

  find(name: string): ServerShell | undefined {
    return this.#members.get(name.toLowerCase())?.shell;
  }

  keeperOf(shell: ServerShell): BackupKeeper | undefined {
    return this.#memberOf(shell)?.keeper;
  }

  #memberOf(shell: ServerShell): Member | undefined {
    return this.#members.get(shell.name.toLowerCase());
  }

  /**
   * Begins to monitor a main; `known` is undefined if the journal has nothing of it: it was just
   * added (`isNew`), or what there was is lost.
   */
  async add(
    name: string,
    settings: ServerSettings,
    known: MainState | undefined,
    isNew = false,
  ): Promise<void> {
    const doubt = isNew ? "" : this.disk.why;
    const { clock } = this.#site.world;
    const epochSeen = isNew ? 0n : this.#site.epochKnown;
    const fresh = { ...newRecord(name, clock.wallMs()), doubt, epochSeen };
    const record = { ...(known?.record ?? fresh), name };
    const shell = new ServerShell(
      this.#site,
      {
        known: { record, plan: known?.plan ?? 0 },
        isNew: known === undefined,
        settings,
        facts: NO_FACTS,
      },
      {
        changed: this.#changed,
        atHome: (member) => this.keeperOf(member)?.consider("restore"),
        turned: (member) => {
          this.#memberOf(member)?.check.consider();
          this.#memberOf(member)?.host.consider();
        },
        backUpFresh: (member, who) => void this.#backUpFresh(member, who),
        heard: (member) => this.disk.heard(member.name),
      },
    );
    const keeper = new BackupKeeper(this.#site, shell, this.#backedUp);
    const check = new PingCheck(this.#site, shell);
    const host = new HostWatch(this.#site, shell, this.#pingPlaces);
    this.#members.set(name.toLowerCase(), { shell, keeper, check, host });
    await keeper.load();
    this.drills.recall(shell);
    this.disk.added(shell, isNew);
    if (known === undefined) await shell.saveQuietly();
    shell.feed({ kind: "time" });
  }

  /** A switchover needs what the main has now. */
  async #backUpFresh(shell: ServerShell, who: string): Promise<void> {
    const end = await this.keeperOf(shell)?.fresh(who);
    const problem = end?.kind === "made" ? "" : (end?.words ?? "it is not monitored any more");
    shell.feed({ kind: "freshBackup", problem });
  }

  /** Stops monitoring a main; words if its record could not be removed. */
  async remove(shell: ServerShell): Promise<string | undefined> {
    this.#memberOf(shell)?.check.stop();
    this.#memberOf(shell)?.host.stop();
    this.#members.delete(shell.name.toLowerCase());
    this.#doubted.delete(shell);
    const words = await shell.remove();
    await this.#site.gapLists.forget(shell.name);
    this.disk.consider();
    return words;
  }

  /** Nothing is judged or moved any more. */
  close(): void {
    this.#site.desk.stop();
    this.drills.stop();
    this.#site.deadlines.set(this.#lookAgain, undefined);
    for (const { shell, check, host } of this.#members.values()) {
      check.stop();
      host.stop();
      shell.stop();
    }
  }

  /** After `close`: mains that need it get the promise of an orderly stop, within a limit. */
  async promise(): Promise<void> {
    const { deadlines, world } = this.#site;
    const given = Promise.all(this.shells.map((shell) => shell.leases.promise()));
    await within({ clock: world.clock, deadlines }, PROMISE_LIMIT_MS, given);
  }
}
