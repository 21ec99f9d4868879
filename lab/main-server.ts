// One main server of the stage: an agent that protects a recorder, and the faults it can have.

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "./digest.js";
import { type Entry, shellLine } from "./entry.js";
import {
  hasAgent,
  killAgent,
  type Machine,
  makeMachine,
  recorderCheckOf,
  recorderOf,
  recorderPid,
  startAgent,
  switchOff,
} from "./machine.js";
import { cameraFile } from "./recording.js";
import { until } from "./wait.js";

/** The pattern of the cameras' files. */
export const PATTERN = "camera{number}.conf";

/** A check may take this long; from source it loads a loader first. */
const CHECK_EVERY_S = 2;
/** A gate that nobody answers must not hold up the story for long. */
const START_GATE_S = 3;
/** It looks at its folder every 0.1 s. */
const NOTICES_WITHIN_S = 0.3;
/** A recorder that hangs is killed well within the park limit of 10 s. */
const STOP_LIMIT_S = 2;

/** One main server of the stage: its agent, its recorder, and the faults that befall it. */
export class MainServer {
  /** As its backup knows it: `Main 1`. */
  readonly name: string;
  readonly machine: Machine;
  /** Its cameras, as the recordings name them: `main-1/1` and so on. */
  readonly cameras: readonly string[];
  /** The right content of each of them, as a recorder's lines give it. */
  readonly digests: ReadonlyMap<string, string>;
  readonly #entry: Entry;
  readonly #backupAt: string;
  readonly #assertGoesOn: () => void;

  constructor(how: {
    readonly root: string;
    readonly number: number;
    readonly objects: number;
    readonly entry: Entry;
    readonly backupAt: string;
    /** Throws once the stage is being cleared. */
    readonly assertGoesOn: () => void;
  }) {
    this.name = `Main ${how.number}`;
    this.machine = makeMachine(how.root, `m${how.number}`, `main-${how.number}`);
    this.#entry = how.entry;
    this.#backupAt = how.backupAt;
    this.#assertGoesOn = how.assertGoesOn;
    const numbers = Array.from({ length: how.objects }, (_, index) => index + 1);
    this.cameras = numbers.map((number) => `${this.machine.side}/${number}`);
    const files = numbers.map((number) => cameraFile(this.machine.side, number));
    this.digests = new Map(
      files.map((file, index) => [this.cameras[index] ?? "", digestOf(Buffer.from(file))]),
    );
    for (const [index, file] of files.entries()) {
      writeFileSync(join(this.machine.cameras, `camera${index + 1}.conf`), file);
    }
  }

  /** Starts the agent, which finds its recorder or starts it. */
  async start(): Promise<void> {
    this.#assertGoesOn();
    const { machine } = this;
    rmSync(join(machine.recordings, "stop"), { force: true });
    const options = {
      dir: machine.folder,
      name: this.name,
      backup: this.#backupAt,
      folder: machine.cameras,
      pattern: PATTERN,
      command: shellLine(recorderOf(machine)),
      check: shellLine(recorderCheckOf(machine)),
      "check-every": String(CHECK_EVERY_S),
      "park-by": "removal",
      "notices-within": String(NOTICES_WITHIN_S),
      "start-gate": String(START_GATE_S),
      "stop-limit": String(STOP_LIMIT_S),
    };
    const args = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value]);
    await startAgent(machine, this.#entry, ["main", "run", ...args]);
  }

  /** The machine dies: agent and recorder are killed with -9. */
  async kill(): Promise<void> {
    await switchOff(this.machine);
  }

  /** The agent alone is killed with -9; its recorder goes on. */
  async killAgent(): Promise<void> {
    await killAgent(this.machine);
  }

  /** The recorder hangs: it lives, works no more and cannot be asked to end. */
  async hang(): Promise<void> {
    const pid = await recorderPid(this.machine);
    if (pid !== undefined) writeFileSync(this.#hangFile, String(pid));
  }

  /** The recorder ends by itself, in order, with exit code 0. */
  async stop(): Promise<void> {
    writeFileSync(join(this.machine.recordings, "stop"), "");
    await until(`${this.name}: the recorder ends`, STOP_MS_MAX, () => this.#ended());
  }

  /** Undoes any of these faults. */
  async revive(): Promise<void> {
    rmSync(this.#hangFile, { force: true });
    const isIdle =
      (await hasAgent(this.machine)) && (await recorderPid(this.machine)) === undefined;
    // An agent whose recorder ended in order starts it again at its own next start.
    if (isIdle) await this.killAgent();
    if (!(await hasAgent(this.machine))) await this.start();
  }

  get #hangFile(): string {
    return join(this.machine.recordings, "hang");
  }

  async #ended(): Promise<true | undefined> {
    return (await recorderPid(this.machine)) === undefined ? true : undefined;
  }
}

const STOP_MS_MAX = 5_000;
