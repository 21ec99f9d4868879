// One main server on a host of its own: a main agent that protects a recorder, and what can befall
// the two processes. Knows nothing of the network's faults, nor of what the backup makes of it.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shellLine } from "../../lab/entry.js";
import {
  carryKey,
  hasAgent,
  killAgent,
  type Machine,
  makeMachine,
  recorderPid,
  startAgent,
  switchOff,
} from "../../lab/machine.js";
import { cameraFile } from "../../lab/recording.js";
import { livingIn } from "../../lab/registry.js";
import { until } from "../../lab/wait.js";
import type { Host, Network } from "./network.js";
import { LOCUM, PORT, RECORDER } from "./programs.js";

/** Cameras per main: a takeover of so few is over at once, what is measured is when it begins. */
export const CAMERAS = 3;

const PATTERN = "camera{number}.conf";
/** A recorder that hangs is killed well within the park limit of 10 s. */
const STOP_LIMIT_S = 2;
const CHECK_EVERY_S = 1;
/** The recorder looks at its folder every 0.1 s. */
const NOTICES_WITHIN_S = 0.3;
/** The recorder writes its heartbeat every 0.2 s; a busy machine is not a hang. */
const HEARTBEAT_AGE_S_MAX = 3;
const PROCESS_MS_MAX = 10_000;

/** One main server. */
export class MainHost {
  /** As its backup knows it: `Main 2` on h2. */
  readonly name: string;
  readonly machine: Machine;
  readonly host: Host;
  readonly #network: Network;
  readonly #backupHost: Host;
  readonly #startGateS: number;

  constructor(how: {
    readonly root: string;
    readonly network: Network;
    readonly host: Host;
    readonly backupHost: Host;
    readonly startGateS: number;
  }) {
    this.host = how.host;
    this.name = `Main ${how.host}`;
    this.machine = makeMachine(how.root, `m${how.host}`, `main-${how.host}`);
    this.#network = how.network;
    this.#backupHost = how.backupHost;
    this.#startGateS = how.startGateS;
    for (let number = 1; number <= CAMERAS; number++) {
      const path = join(this.machine.cameras, `camera${number}.conf`);
      writeFileSync(path, cameraFile(this.machine.side, number));
    }
  }

  get address(): string {
    return this.#network.address(this.host);
  }

  /** Starts the agent, which finds its recorder or starts it. */
  async start(): Promise<void> {
    await this.startOn(this.host, this.machine);
  }

  /** Starts an agent that says it is this main, on some host, with the state in some folder. */
  async startOn(host: Host, machine: Machine): Promise<void> {
    const heartbeat = shellLine([join(machine.recordings, "heartbeat")]);
    const age = `$(( $(date +%s) - $(stat -c %Y ${heartbeat}) ))`;
    const options = {
      dir: machine.folder,
      name: this.name,
      backup: `${this.#network.address(this.#backupHost)}:${PORT}`,
      folder: machine.cameras,
      pattern: PATTERN,
      command: shellLine([...RECORDER, "--cameras", machine.cameras, "--out", machine.recordings]),
      check: `[ ${age} -le ${HEARTBEAT_AGE_S_MAX} ]`,
      "check-every": String(CHECK_EVERY_S),
      "park-by": "removal",
      "notices-within": String(NOTICES_WITHIN_S),
      "start-gate": String(this.#startGateS),
      "stop-limit": String(STOP_LIMIT_S),
    };
    const args = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value]);
    await startAgent(machine, this.#network.on(host, LOCUM), ["main", "run", ...args]);
  }

  /** Takes the key that the backup made for this main. */
  carryKeyFrom(backup: Machine): void {
    carryKey(this.name, backup, this.machine);
  }

  hasAgent(): Promise<boolean> {
    return hasAgent(this.machine);
  }

  /** Agent and application are killed with -9, and nobody starts them again. */
  async switchOff(): Promise<void> {
    await switchOff(this.machine);
  }

  /** The agent alone is killed with -9. */
  async killAgent(): Promise<void> {
    await killAgent(this.machine);
  }

  /** The application alone is killed with -9. */
  async killApplication(): Promise<void> {
    const pid = await this.#recorder();
    process.kill(pid, "SIGKILL");
  }

  /** A signal for the application alone. */
  async signalApplication(signal: "SIGSTOP" | "SIGCONT"): Promise<void> {
    process.kill(await this.#recorder(), signal);
  }

  /** A signal for the agent alone. */
  async signalAgent(signal: "SIGSTOP" | "SIGCONT" | "SIGTERM"): Promise<void> {
    const pid = (await livingIn(this.machine.agents)).at(-1);
    if (pid !== undefined) process.kill(pid, signal);
  }

  /** The agent is asked to end, and has ended. */
  async stopAgent(): Promise<void> {
    await this.signalAgent("SIGTERM");
    await until(`the agent of ${this.name} ends`, PROCESS_MS_MAX, async () =>
      (await this.hasAgent()) ? undefined : true,
    );
  }

  /** Handles of sockets that the agent has open. */
  async agentPid(): Promise<number | undefined> {
    return (await livingIn(this.machine.agents)).at(-1);
  }

  async isRecording(): Promise<boolean> {
    return (await recorderPid(this.machine)) !== undefined;
  }

  /** What the agent printed, whole. */
  log(): string {
    return readFileSync(this.machine.log, "utf8");
  }

  #recorder(): Promise<number> {
    return until(`${this.name} has a recorder`, PROCESS_MS_MAX, () => recorderPid(this.machine));
  }
}
