// The real agents on virtual machines: one backup server, some mains, each with its recorder.

import { type RunningBackup, startBackup } from "../../agent-backup/agent.js";
import { Roster } from "../../agent-backup/io/roster.js";
import { fileNameOf } from "../../agent-backup/io/state/file-name.js";
import { type MainAgent, startMainAgent } from "../../agent-main/agent.js";
import { Deadlines } from "../../base/deadlines.js";
import type { Host, SettingsFile } from "../../base/host.js";
import { keyFileText, keyOfHex } from "../../base/key.js";
import { connectControl } from "../../link/control-client.js";
import type { ControlCommand } from "../../proto/control-command.js";
import { withDefaults } from "../../proto/setting-table.js";
import { BACKUP_SETTINGS, MAIN_SETTINGS } from "../../proto/settings.js";
import type { Outcome } from "../../proto/view.js";
import { controlPlace } from "../../service/places.js";
import { digestOf } from "./digests.js";
import type { BackupPlan, MainPlan, Scenario } from "./scenario.js";
import { Supervised } from "./supervised.js";
import type { Engine } from "./world/engine.js";
import { SimHost } from "./world/host.js";
import { Incarnation, type Logged } from "./world/incarnation.js";
import { Network } from "./world/network.js";
import { drawEcho } from "./world/ping.js";

/** Where things are, on every machine alike. */
export const STORE = "/srv/objects";
export const MAIN_HOME = "/var/locum/main";
export const BACKUP_HOME = "/var/locum/backup";

/** Of scenarios that were kept before a backup agent had a plan. */
const NO_PLAN: BackupPlan = { limitMains: 0, limitObjects: 0, hasGateway: false };
const VERSION = "0.1.0";
const COMMAND_LIMIT_MS = 20_000;

export type MachinesOn = {
  log(host: string, ...line: Parameters<Logged>): void;
  refused(host: string, words: string): void;
  broken(host: string, error: unknown): void;
  up(host: string): void;
  down(host: string): void;
};

export type MainMachine = {
  readonly plan: MainPlan;
  readonly host: SimHost;
  readonly agent: Supervised<MainAgent>;
};

/** All machines of a scenario, switched on, nothing started yet. */
export class Machines {
  readonly network: Network;
  readonly backup: SimHost;
  readonly backupAgent: Supervised<RunningBackup>;
  readonly mains: readonly MainMachine[];
  readonly #engine: Engine;
  #settings: Record<string, unknown>;
  #commands = 0;
  /** Answers ping, and does nothing else. */
  readonly router: SimHost | undefined;
  readonly #plan: BackupPlan;

  constructor(engine: Engine, scenario: Scenario, on: MachinesOn) {
    this.#engine = engine;
    this.network = new Network(engine);
    this.backup = new SimHost(engine, this.network, "north");
    drawEcho(this.backup);
    this.#plan = scenario.backup ?? NO_PLAN;
    if (this.#plan.hasGateway) {
      this.router = new SimHost(engine, this.network, "router");
      this.backup.gateway = this.router.name;
    }
    this.backup.apps.watching = scenario.backupWatching;
    for (const { name } of scenario.mains) {
      this.backup.disk.put(`${BACKUP_HOME}/keys/${fileNameOf(name)}.key`, keyFileOf(name));
    }
    this.backup.disk.makeFolder(STORE);
    this.#settings = {
      servers: Object.fromEntries(scenario.mains.map(({ name, server }) => [name, typed(server)])),
    };
    const reload = scenario.backupWatching === "reloads" ? "reload" : "";
    this.backupAgent = new Supervised({
      host: this.backup,
      name: "backup",
      compose: (life) => this.#composeBackup(life, reload),
      onLog: (...line) => on.log("north", ...line),
      onRefused: (words) => on.refused("north", words),
      onBroken: (error) => on.broken("north", error),
      onUp: () => on.up("north"),
      onDown: () => on.down("north"),
    });
    this.mains = scenario.mains.map((plan) => this.#main(plan, on));
  }

  /** An operator's program on the backup server: one command, its answer, the end. */
  command(
    body: ControlCommand,
    answered: (words: string, outcome: Outcome | undefined) => void = () => {},
  ): void {
    if (!this.backup.isUp || this.backup.isAsleep) return;
    const life = new Incarnation(this.#engine, this.backup, "operator");
    this.#commands += 1;
    const client = connectControl({
      world: life.world,
      deadlines: new Deadlines(life.world.clock),
      at: controlPlace(BACKUP_HOME),
      who: `op${this.#commands}`,
      subscribe: { views: false, events: false },
      on: {},
    });
    void client.request(body, COMMAND_LIMIT_MS).then((outcome) => {
      const known = outcome.kind === "outcome" && outcome.how !== "unknown" ? outcome : undefined;
      const words = outcome.kind === "outcome" ? `${outcome.how}: ${outcome.words}` : "";
      this.#engine.tell(`operator ${body.kind}: ${words}`);
      answered(words, known);
      client.close();
      this.#engine.in(10, () => life.kill());
    });
  }

  #main(plan: MainPlan, on: MachinesOn): MainMachine {
    const host = new SimHost(this.#engine, this.network, plan.name);
    drawEcho(host);
    host.apps.watching = plan.watching;
    host.disk.put(`${MAIN_HOME}/backup.key`, keyFileOf(plan.name));
    host.disk.makeFolder(STORE);
    const agent = new Supervised({
      host,
      name: "main",
      compose: (life, crashAt) =>
        startMainAgent({
          world: life.world,
          digestOf,
          version: VERSION,
          folder: MAIN_HOME,
          settings: mainSettings(plan),
          hooks: { crashAt },
        }),
      onLog: (...line) => on.log(plan.name, ...line),
      onRefused: (words) => on.refused(plan.name, words),
      onBroken: (error) => on.broken(plan.name, error),
      onUp: () => on.up(plan.name),
      onDown: () => on.down(plan.name),
    });
    return { plan, host, agent };
  }

  #composeBackup(life: Incarnation, reload: string): Promise<RunningBackup | string> {
    const whole = withDefaults(BACKUP_SETTINGS, {
      name: "north",
      listen: "north:7440",
      folder: STORE,
      reload,
      limitMains: this.#plan.limitMains,
      limitObjects: this.#plan.limitObjects,
    });
    if ("missing" in whole) throw new Error("settings are missing");
    const host = this.#hostOf(life);
    return startBackup(host, BACKUP_HOME, whole.settings, () => Roster.open(host, BACKUP_HOME));
  }

  #hostOf(life: Incarnation): Host {
    const open = (folder: string, name: string): SettingsFile => ({
      kind: "open",
      path: `${folder}/${name}.json`,
      values: () => structuredClone(this.#settings),
      write: (values) => {
        if (life.isDead) return undefined;
        if (this.backup.disk.faults.length > 0) return "the disk does not take it";
        this.#settings = structuredClone(values);
        return undefined;
      },
    });
    return {
      world: life.world,
      digestOf,
      version: VERSION,
      who: "op",
      folderFor: () => BACKUP_HOME,
      absolute: (path) => path,
      openSettings: open,
      print: () => {},
      complain: () => {},
      onStop: () => {},
    };
  }
}

/** The file of a key that a name alone decides: chance is not drawn for it. */
function keyFileOf(name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  return new TextEncoder().encode(keyFileText(keyOfHex(digestOf(bytes))));
}

function mainSettings(plan: MainPlan) {
  const whole = withDefaults(MAIN_SETTINGS, {
    name: plan.name,
    backup: "north:7440",
    folder: STORE,
    command: "recorder",
    check: plan.isChecked ? "check" : "",
    checkEvery: plan.checkEvery,
    reload: plan.watching === "reloads" ? "reload" : "",
    parkBy: { watches: "removal", reloads: "reload", restarts: "restart" }[plan.watching],
    stopLimit: plan.stopLimit,
    startGate: plan.startGate,
  });
  if ("missing" in whole) throw new Error("settings are missing");
  return whole.settings;
}

/** As the settings file holds them. */
function typed(server: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(server).map(([key, text]) => {
      if (text === "on" || text === "off") return [key, text === "on"];
      const isText = ["address", "objects", "placeAs", "priority", "whenCutOff"].includes(key);
      return [key, isText ? text : Number(text)];
    }),
  );
}
