// A backup and its mains on a network of namespaces, all of them real processes.
//
// Decides how they are set up, tells what the backup agent shows, and waits until everything is as
// it should be between two faults. Judges nothing: evidence.ts does.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Deadlines } from "../../base/deadlines.js";
import { realWorld } from "../../base/node/world.js";
import { launch } from "../../lab/launch.js";
import { killAgent, lastWords, type Machine, makeMachine, startAgent } from "../../lab/machine.js";
import { Growing } from "../../lab/recordings.js";
import { livingIn } from "../../lab/registry.js";
import { until } from "../../lab/wait.js";
import { controlSocketOf } from "../../lab/watch.js";
import {
  type ControlClient,
  connectControl,
  type RequestOutcome,
} from "../../link/control-client.js";
import type { ControlCommand } from "../../proto/control-command.js";
import type { BackupView, Happening, ServerView } from "../../proto/view.js";
import { CAMERAS, MainHost } from "./main-host.js";
import { type Host, Network } from "./network.js";
import { LOCUM, PORT, RECORDER } from "./programs.js";

/** How a house is furnished. */
export type Plan = {
  readonly mains: number;
  /** A host that only answers ping, named to the backup agent. */
  readonly hasWitness: boolean;
  /** 0: no limit. */
  readonly limitMains: number;
  /** "Transfer if no ping". */
  readonly forcedStart: boolean;
};

/** Period of the heartbeats: three are above what a busy machine adds. */
export const HEARTBEAT_MS = 500;
/** No bytes for so long: the link is lost. */
export const SILENCE_MS = 3 * HEARTBEAT_MS;
/** Wait for reconnection, unless a story says otherwise. */
export const WAIT_S = 2;
export const HOLD_DOWN_S = 1;

const BACKUP: Host = 1;
const START_GATE_S = 3;
const RATE_PER_MINUTE = 3_000;
const READY_MS_MAX = 60_000;
const ANSWER_MS_MAX = 10_000;
const EVENTS_MAX = 1_000;
/** Of a main that is away: how often it is asked to be given back. */
const ASK_AGAIN_MS = 1_000;

/** A backup, its mains and their network. */
export class House {
  readonly network: Network;
  readonly backup: Machine;
  readonly mains: readonly MainHost[];
  /** The host of the witness, or of nobody. */
  readonly spare: Host;
  /** A host that is nobody's, until it takes somebody's address. */
  readonly foreign: Host;
  readonly plan: Plan;
  readonly root: string;
  readonly #client: ControlClient;
  readonly #shown = new Map<string, ServerView>();
  #backupShown: BackupView | undefined;

  private constructor(root: string, name: string, plan: Plan) {
    this.root = root;
    this.plan = plan;
    this.spare = plan.mains + 2;
    this.foreign = this.spare + 1;
    this.network = new Network(name, this.foreign);
    this.backup = makeMachine(root, "b", "backup");
    const hosts = Array.from({ length: plan.mains }, (_, index) => index + 2);
    const { network } = this;
    const common = { root, network, backupHost: BACKUP, startGateS: START_GATE_S };
    this.mains = hosts.map((host) => new MainHost({ ...common, host }));
    const world = realWorld({ log: () => {} });
    this.#client = connectControl({
      world,
      deadlines: new Deadlines(world.clock),
      at: { kind: "local", path: controlSocketOf(this.backup) },
      who: "netlab",
      subscribe: { views: true, events: false },
      on: {
        view: (view) => {
          if (view.full) this.#shown.clear();
          this.#backupShown = view.backup;
          for (const server of view.servers) this.#shown.set(server.name, server);
        },
        lost: () => this.#shown.clear(),
      },
    });
  }

  /** Builds a house in a folder; everything runs and is backed up. */
  static async build(root: string, name: string, plan: Plan): Promise<House> {
    mkdirSync(root, { recursive: true });
    const house = new House(root, name, plan);
    house.network.up();
    const log = join(root, "recorder.log");
    const [program, ...args] = RECORDER;
    const folders = ["--cameras", house.backup.cameras, "--out", house.backup.recordings];
    await launch({
      entry: [program],
      args: [...args, ...folders],
      log,
      registry: house.backup.recorders,
    });
    await house.startBackup();
    await Promise.all(house.mains.map((main) => house.#monitor(main)));
    await Promise.all(house.mains.map((main) => main.start()));
    await house.settled();
    return house;
  }

  /** Ends everything in it. */
  async leave(): Promise<void> {
    this.#client.close();
    for (const main of this.mains) await main.switchOff();
    await killAgent(this.backup);
    for (const pid of await livingIn(this.backup.recorders)) process.kill(pid, "SIGKILL");
    this.network.down();
  }

  async startBackup(): Promise<void> {
    const { plan, network, backup, spare } = this;
    const options = {
      dir: backup.folder,
      name: "north",
      listen: `${network.address(BACKUP)}:${PORT}`,
      folder: backup.cameras,
      pattern: "camera{number}.conf",
      "limit-mains": String(plan.limitMains),
      witnesses: plan.hasWitness ? network.address(spare) : "none",
    };
    const args = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value]);
    await startAgent(backup, network.on(BACKUP, LOCUM), ["backup", "run", ...args]);
  }

  /** Kills the backup agent with -9. What it protects goes on. */
  async killBackup(): Promise<void> {
    await killAgent(this.backup);
    this.#shown.clear();
  }

  /** The backup agent is asked to end, and has ended. */
  async stopBackup(): Promise<void> {
    for (const pid of await livingIn(this.backup.agents)) process.kill(pid, "SIGTERM");
    await until("the backup agent ends", READY_MS_MAX, async () =>
      (await this.backupPid()) === undefined ? true : undefined,
    );
    this.#shown.clear();
  }

  /** A signal for the backup agent. */
  async signalBackup(signal: "SIGSTOP" | "SIGCONT"): Promise<void> {
    for (const pid of await livingIn(this.backup.agents)) process.kill(pid, signal);
  }

  /** The pid of the backup agent. */
  async backupPid(): Promise<number | undefined> {
    return (await livingIn(this.backup.agents)).at(-1);
  }

  /** A main as the backup agent shows it; undefined while it does not answer. */
  shown(main: MainHost): ServerView | undefined {
    return this.#shown.get(main.name);
  }

  /** The agent itself, as shown last. */
  get backupView(): BackupView | undefined {
    return this.#backupShown;
  }

  /** Waits until the backup agent shows a main so. */
  async shows(
    main: MainHost,
    hope: string,
    limitMs: number,
    is: (view: ServerView) => boolean,
  ): Promise<void> {
    await until(`${main.name} ${hope}`, limitMs, () => {
      const view = this.shown(main);
      return view !== undefined && is(view) ? true : undefined;
    });
  }

  ask(command: ControlCommand): Promise<RequestOutcome> {
    return this.#client.request(command, ANSWER_MS_MAX);
  }

  /** What happened since an instant of the wall clock. */
  async happenings(sinceWallMs: number): Promise<readonly Happening[]> {
    const body = { kind: "readEvents", newest: EVENTS_MAX, server: "" } as const;
    const answer = await this.#client.request(body, ANSWER_MS_MAX);
    if (answer.kind !== "events") throw new Error(`no events were told: ${JSON.stringify(answer)}`);
    return answer.happenings.filter(({ wallMs }) => wallMs >= sinceWallMs);
  }

  /** Sets something of every main. */
  async set(settings: Readonly<Record<string, string>>): Promise<void> {
    for (const main of this.mains) {
      const outcome = await this.ask({
        kind: "setServer",
        name: main.name,
        settings,
        isSure: true,
      });
      if (outcome.kind !== "outcome" || outcome.how !== "done") {
        throw new Error(`${main.name}: ${JSON.stringify(settings)} was not set`);
      }
    }
  }

  /** Every main runs its objects and is backed up; those that are away are asked home. */
  async settled(): Promise<void> {
    for (const main of this.mains) if (!(await main.hasAgent())) await main.start();
    if ((await this.backupPid()) === undefined) await this.startBackup();
    await Promise.all(this.mains.map((main) => this.#settled(main)));
  }

  /** The last words of every agent, for whoever looks for the reason of a failure. */
  lastWords(lines: number): readonly string[] {
    return [this.backup, ...this.mains.map(({ machine }) => machine)].flatMap((machine) => [
      `--- ${machine.side}`,
      ...lastWords(machine, lines),
    ]);
  }

  async #settled(main: MainHost): Promise<void> {
    const growing = new Growing(main.machine);
    let askedAtMs = Number.NEGATIVE_INFINITY;
    await until(`${main.name} runs, has its objects and is backed up`, READY_MS_MAX, () => {
      const view = this.shown(main);
      if (view === undefined || view.state !== "running") return undefined;
      const isAway = view.custody === "backup" || view.custody === "paused";
      if (isAway && performance.now() - askedAtMs > ASK_AGAIN_MS) {
        askedAtMs = performance.now();
        void this.ask({ kind: "restore", name: main.name, seen: undefined });
      }
      const isHome = view.custody === "main" && view.onBackup === 0 && !view.flapLocked;
      if (view.flapLocked) void this.ask(acknowledge(main.name));
      const isReady = view.objectsTotal === CAMERAS && view.notReady.length === 0;
      return isHome && isReady && growing.now().size === CAMERAS ? true : undefined;
    });
  }

  async #monitor(main: MainHost): Promise<void> {
    const settings = {
      address: main.address,
      objects: "all",
      placeAs: "{main}-camera{number}.conf",
      heartbeat: String(HEARTBEAT_MS / 1_000),
      waitForReconnection: String(WAIT_S),
      transferRate: String(RATE_PER_MINUTE),
      lookForChanges: "1",
      holdDown: String(HOLD_DOWN_S),
      transferIfNoPing: this.plan.forcedStart ? "on" : "off",
    };
    await until(`the backup agent takes ${main.name}`, READY_MS_MAX, async () => {
      const outcome = await this.ask({ kind: "addServer", name: main.name, settings });
      return outcome.kind === "outcome" && outcome.how === "done" ? true : undefined;
    });
    main.carryKeyFrom(this.backup);
  }
}

function acknowledge(name: string): ControlCommand {
  const given = { seen: undefined, untilWallMs: 0, reason: "" };
  return { kind: "order", name, what: "acknowledge", ...given };
}
