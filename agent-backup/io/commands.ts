// What an operator can order: each command checked, carried out or refused with words, and recorded
// with who asked. A refusal changes nothing.

import type { ControlCommand, Outcome, Seen } from "../../proto/view.js";
import { passed } from "../core/seen.js";
import type { Fleet } from "./fleet.js";
import { type Keys, keySteps } from "./keys.js";
import { answerWhatIf, hurry, order } from "./orders.js";
import { done, refused, underWay } from "./outcome.js";
import type { Readiness } from "./readiness.js";
import { boundBy, type Roster } from "./roster.js";
import type { ServerShell } from "./server-shell.js";
import type { Site } from "./site.js";
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
        return this.#act("takeOver", command.name, command.seen, who);
      case "restore":
        return this.#act("restore", command.name, command.seen, who);
      case "backUpNow":
        return this.#backUp(command.name, who);
      case "addServer":
        return this.#add(command.name, command.settings, who);
      case "setServer":
        return this.#set(command.name, command.settings, who);
      case "removeServer":
        return this.#remove(command.name, who);
      case "order": {
        const shell = this.#fleet.find(command.name);
        if (shell === undefined) return refused(this.#roster.unknown(command.name));
        return order(this.#site, shell, command, who);
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

  async #act(
    act: "takeOver" | "restore",
    name: string,
    seen: Seen | undefined,
    who: string,
  ): Promise<Outcome> {
    const shell = this.#fleet.find(name);
    if (shell === undefined) return refused(this.#roster.unknown(name));
    const verb = act === "takeOver" ? "take over" : "restore";
    const past = passed(shell.server, seen);
    const hurried = act === "restore" && past === undefined ? hurry(shell, act, who) : undefined;
    if (hurried !== undefined) return hurried;
    const reasons = past === undefined ? shell.refusals(act) : [past];
    if (reasons.length > 0) {
      const words = `${shell.name}: ${verb} refused. ${reasons.join(" ")}`;
      shell.tell("warn", `command.${act}Refused`, words, { who });
      return refused(words, reasons);
    }
    shell.tell("info", `command.${act}`, `${verb} ordered`, { who });
    if (shell.server.doubt !== "") return this.#confirm(shell, who);
    const { epoch } = shell.server.custody;
    shell.feed({ kind: act, who });
    const { custody } = shell.server;
    const count = shell.server.facts.backup?.chosen ?? 0;
    if (custody.epoch === epoch && custody.state === "main") {
      const words = `${shell.name}: ${verb} is ordered; it waits until its record can be saved.`;
      return underWay(words);
    }
    return underWay(
      act === "takeOver"
        ? `${shell.name}: ${count} objects start on ${this.#site.name}, epoch ${custody.epoch}.`
        : `${shell.name}: ${shell.record.items.length} objects go home, epoch ${custody.epoch}.`,
    );
  }

  /**
   * The first order to a main in doubt stands for what is known of it. Of a main that is linked that
   * is what it says itself, so its objects go home at once if they can.
   */
  async #confirm(shell: ServerShell, who: string): Promise<Outcome> {
    const isLinked = shell.server.isLinked;
    const words = await shell.doubtful.adopt(who, this.#fleet.disk.isAwaited(shell));
    if (words !== undefined) return refused(`${shell.name}: not confirmed, ${words}.`);
    // Somebody has looked at it: it is not waited for.
    this.#fleet.disk.heard(shell.name);
    const { state, epoch } = shell.server.custody;
    const confirmed = `${shell.name}: custody ${state} is confirmed, epoch ${epoch}.`;
    if (!isLinked || state === "main" || shell.refusals("restore").length > 0) {
      return done(`${confirmed} It goes on from there.`);
    }
    shell.feed({ kind: "restore", who });
    const count = shell.record.items.length;
    const home = `${count} objects go home from ${this.#site.name}, the rest is put back by the main`;
    return underWay(`${confirmed} ${home}.`);
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

  #set(name: string, settings: Readonly<Record<string, string>>, who: string): Outcome {
    const shell = this.#fleet.find(name);
    if (shell === undefined) return refused(this.#roster.unknown(name));
    const busy = boundBy(shell.server.custody.state, shell.name, settings);
    if (busy !== undefined) return refused(busy);
    const changed = this.#roster.set(name, settings);
    if ("refused" in changed) return refused(changed.refused.join(" "), changed.refused);
    const words = Object.entries(settings)
      .map(([key, value]) => `${key} ${value}`)
      .join(", ");
    shell.tell("info", "command.set", `set ${words}`, { who });
    shell.resettle(changed.settings);
    this.#fleet.keeperOf(shell)?.refreshFacts({});
    this.#fleet.disk.consider();
    void this.#readiness.look();
    return done(`${shell.name}: ${words}.`);
  }

  async #remove(name: string, who: string): Promise<Outcome> {
    const shell = this.#fleet.find(name);
    if (shell === undefined) return refused(this.#roster.unknown(name));
    const { custody } = shell.server;
    if (custody.state !== "main" || shell.server.doubt !== "") {
      const words = `${shell.name} stays: its objects are not at home (${custody.state}). Restore first.`;
      return refused(words);
    }
    const problem = this.#roster.remove(name);
    if (problem !== undefined) return refused(problem.refused.join(" "), problem.refused);
    const kept = this.#keys.forget(shell.name);
    const words = await this.#fleet.remove(shell);
    const keyStays = await kept;
    this.#removed(shell.name);
    this.#site.happenings.tell({
      level: "info",
      event: "command.remove",
      server: "",
      epoch: custody.epoch,
      who,
      words: `${shell.name} is not monitored any more`,
      fields: {},
    });
    const rest = [words === undefined ? "" : `Its record stays: ${words}.`, keyStays ?? ""];
    return done([`${shell.name} is not monitored any more.`, ...rest].join(" ").trim());
  }
}
