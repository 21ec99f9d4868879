// What an operator can order: each command checked, carried out or refused with words, and recorded
// with who asked. A refusal changes nothing.

import type { ControlCommand } from "../../../proto/control-command.js";
import type { Outcome } from "../../../proto/view.js";
import { abandoned, isAtHome } from "../../core/objects/abandoned.js";
import { actsAtOnce } from "../../core/server/change.js";
import { type Keys, keySteps } from "../door/keys.js";
import type { Fleet } from "../fleet.js";
import { boundBy, type Roster, switchesOff } from "../roster.js";
import type { ServerShell } from "../server-shell.js";
import { judging, type Site } from "../site.js";
import type { Readiness } from "../watch/readiness.js";
import { acceptBackup, readBackups } from "./backup-commands.js";
import { readConflicts, resolveConflict } from "./conflict-commands.js";
import { exportCopy, readCopies } from "./copy-commands.js";
import { type MoveCommand, moveOrder } from "./move-orders.js";
import { readObjects, retryObjects } from "./object-commands.js";
import { answerWhatIf, order } from "./orders.js";
import { done, refused } from "./outcome.js";
import { confirmState, readStore, writeExport } from "./state-commands.js";

/** Of all mains: one that does not answer keeps few others waiting. */
const BACKUPS_AT_ONCE = 8;

/** Carries out operators' commands on one backup agent. */
export class Commands {
  readonly #site: Site;
  readonly #fleet: Fleet;
  readonly #roster: Roster;
  readonly #keys: Keys;
  readonly #readiness: Readiness;
  readonly #removed: (name: string) => void;

  constructor(
    site: Site,
    parts: {
      fleet: Fleet;
      roster: Roster;
      keys: Keys;
      readiness: Readiness;
      removed(name: string): void;
    },
  ) {
    this.#site = site;
    this.#fleet = parts.fleet;
    this.#roster = parts.roster;
    this.#keys = parts.keys;
    this.#readiness = parts.readiness;
    this.#removed = parts.removed;
  }

  /** Carries out one command for `who`. Never rejects for what an operator can do wrong. */
  async run(command: ControlCommand, who: string): Promise<Outcome> {
    switch (command.kind) {
      case "takeOver":
      case "restore":
        return this.#move(command, who);
      case "backUpNow":
        return this.#backUp(command.name, who);
      case "addServer":
        return this.#add(command.name, command.settings, who);
      case "setServer":
        return this.#set(command, who);
      case "removeServer":
        return this.#remove(command.name, command.abandon === true, who);
      case "order": {
        const shell = this.#fleet.find(command.name);
        if (shell === undefined) return refused(this.#roster.unknown(command.name));
        return order(this.#site, shell, command, who);
      }
      case "readObjects":
        return this.#of(command.name, (shell) => readObjects(shell, command));
      case "readBackups":
        return this.#of(command.name, (shell) => readBackups(shell));
      case "acceptBackup":
        return this.#of(command.name, (shell) =>
          acceptBackup(shell, this.#fleet.keeperOf(shell), command.number, who),
        );
      case "readCopies":
        return this.#of(command.name, (shell) => readCopies(shell));
      case "exportCopy":
        return this.#of(command.name, (shell) => exportCopy(this.#site, shell, command, who));
      case "readConflicts":
        return this.#of(command.name, (shell) => readConflicts(shell));
      case "resolveConflict":
        return this.#of(command.name, (shell) => resolveConflict(shell, command, who));
      case "retryObjects":
        return this.#of(command.name, (shell) => retryObjects(shell, command.objects, who));
      case "drill": {
        const shell = this.#fleet.find(command.name);
        if (shell === undefined) return refused(this.#roster.unknown(command.name));
        return this.#fleet.drills.begin(shell, who);
      }
      case "whatIf":
        return answerWhatIf(this.#site, this.#fleet, command.names);
      case "setBackup":
        return refused("The backup agent's own settings are read at its start. Stop it first.");
      case "confirmState":
        return confirmState(this.#site, this.#fleet, who);
      case "readStore":
        return readStore(this.#site, this.#fleet);
      case "exportState":
        return writeExport(this.#site, command, who);
    }
  }

  async #of(
    name: string,
    answer: (shell: ServerShell) => Outcome | Promise<Outcome>,
  ): Promise<Outcome> {
    const shell = this.#fleet.find(name);
    return shell === undefined ? refused(this.#roster.unknown(name)) : answer(shell);
  }

  async #move(command: MoveCommand, who: string): Promise<Outcome> {
    const shell = this.#fleet.find(command.name);
    if (shell === undefined) return refused(this.#roster.unknown(command.name));
    return moveOrder(this.#site, this.#fleet, { shell, command, who });
  }

  async #backUp(name: string, who: string): Promise<Outcome> {
    const one = name === "" ? undefined : this.#fleet.find(name);
    if (name !== "" && one === undefined) return refused(this.#roster.unknown(name));
    const shells = one === undefined ? this.#fleet.shells : [one];
    const failed: string[] = [];
    let made = 0;
    let next = 0;
    let words = "";
    const someAfterAnother = async () => {
      for (let shell = shells[next++]; shell !== undefined; shell = shells[next++]) {
        const end = await this.#fleet.keeperOf(shell)?.asked(who);
        if (end?.kind === "made") made += 1;
        else failed.push(`${shell.name}: back up failed, ${end?.words ?? "it was removed"}.`);
        words = end?.words ?? "";
      }
    };
    await Promise.all(Array.from({ length: BACKUPS_AT_ONCE }, someAfterAnother));
    if (one !== undefined && made === 1) return done(`${one.name}: backed up, ${words}.`);
    if (failed.length === 0) return done(`${made} of ${shells.length} servers are backed up.`);
    const first = failed[0] ?? "";
    const sentence =
      one === undefined ? `${made} of ${shells.length} servers are backed up. ${first}` : first;
    return refused(sentence, failed);
  }

  async #add(
    name: string,
    settings: Readonly<Record<string, string>>,
    who: string,
  ): Promise<Outcome> {
    const added = this.#roster.add(name, settings);
    if ("refused" in added) return refused(added.refused.join(" "), added.refused);
    const key = await this.#keys.give(added.name);
    if (key.kind === "refused") {
      this.#roster.remove(added.name);
      return refused(key.words);
    }
    await this.#fleet.add(added.name, added.settings, undefined, true);
    this.#fleet
      .find(added.name)
      ?.tell("info", "command.add", `added, ${added.settings.address}`, { who });
    void this.#readiness.look();
    const steps = keySteps(added.name, key.path, added.settings.address);
    return done(`${added.name} is monitored now.`, steps);
  }

  #set(
    { name, settings, isSure, abandon = false }: Extract<ControlCommand, { kind: "setServer" }>,
    who: string,
  ): Outcome {
    const shell = this.#fleet.find(name);
    if (shell === undefined) return refused(this.#roster.unknown(name));
    const busy = boundBy(shell.server.custody.state, shell.name, settings, abandon);
    if (busy !== undefined) return refused(busy);
    const would = this.#roster.would(name, settings);
    const atOnce =
      isSure || "refused" in would
        ? []
        : actsAtOnce(shell.server, would.settings, judging(this.#site));
    if (atOnce.length > 0) {
      const words = `${atOnce.join(" ")} Nothing was changed; say that you are sure (--yes) to do it.`;
      return refused(words, atOnce);
    }
    const changed = this.#roster.set(name, settings);
    if ("refused" in changed) return refused(changed.refused.join(" "), changed.refused);
    const words = Object.entries(settings)
      .map(([key, value]) => `${key} ${value}`)
      .join(", ");
    shell.tell("info", "command.set", `set ${words}`, { who });
    const left = this.#leaves(shell, settings, who);
    shell.resettle(changed.settings);
    this.#fleet.keeperOf(shell)?.refreshFacts({});
    this.#fleet.disk.consider();
    void this.#readiness.look();
    return done(`${shell.name}: ${words}.`, left);
  }

  /** What is abandoned by switching a main off whose objects are not at home. */
  #leaves(
    shell: ServerShell,
    settings: Readonly<Record<string, string>>,
    who: string,
  ): readonly string[] {
    const isOff = Object.entries(settings).some(([key, value]) => switchesOff(key, value));
    if (!isOff || isAtHome(shell.record)) return [];
    const { words, fields } = abandoned(shell.record, this.#site.store.title);
    shell.tell("warn", "command.abandon", words, { who, fields });
    return [words];
  }

  async #remove(name: string, isAbandoning: boolean, who: string): Promise<Outcome> {
    const shell = this.#fleet.find(name);
    if (shell === undefined) return refused(this.#roster.unknown(name));
    const { custody } = shell.server;
    const isHome = custody.state === "main" && shell.server.doubt === "";
    if (!isHome && !isAbandoning) {
      const words =
        `${shell.name} stays: its objects are not at home (${custody.state}). Restore first; ` +
        "--abandon leaves them where they are, and says where.";
      return refused(words);
    }
    const problem = this.#roster.remove(name);
    if (problem !== undefined) return refused(problem.refused.join(" "), problem.refused);
    if (!isHome) await shell.moves.pause(); // What is in flight is somewhere first.
    const left = isHome ? undefined : abandoned(shell.record, this.#site.store.title);
    const kept = this.#keys.forget(shell.name);
    const words = await this.#fleet.remove(shell);
    const keyStays = await kept;
    this.#removed(shell.name);
    this.#site.happenings.tell({
      level: isHome ? "info" : "warn",
      event: isHome ? "command.remove" : "command.abandon",
      server: "",
      epoch: custody.epoch,
      who,
      words: `${shell.name} is not monitored any more${left === undefined ? "" : `. ${left.words}`}`,
      fields: left?.fields ?? {},
    });
    const rest = [words === undefined ? "" : `Its record stays: ${words}.`, keyStays ?? ""];
    const said = [`${shell.name} is not monitored any more.`, left?.words ?? "", ...rest];
    return done(said.filter((one) => one !== "").join(" "));
  }
}
