// The fixed cast: one main m1 with three cameras, one scripted backup agent called north.

import { expect } from "vitest";
import { type MainAgent, startMainAgent } from "../../agent-main/agent.js";
import { type Link, openLink } from "../../link/link.js";
import { sendHoldPages } from "../../link/pages.js";
import { type RemoteStore, remoteStore } from "../../link/remote-store.js";
import type { CustodyWord, Hello, LinkBody } from "../../proto/messages.js";
import type { ObjectId } from "../../proto/object.js";
import { withDefaults } from "../../proto/setting-table.js";
import { MAIN_SETTINGS, type MainSettings } from "../../proto/settings.js";
import { digestOf } from "../objects/memory-world.js";
import { HOME, MemoryMachine, OBJECTS, ownDeadlines, turns } from "./memory-machine.js";

export const camera = (number: number): ObjectId => ({ type: "camera", number });
export const CAMERAS = [1, 2, 3].map(camera);

/** The other end, in the test's hands. */
export class ScriptedBackup {
  id = "b1";
  name = "north";
  epoch = 0n;
  custody: CustodyWord = "main";
  hold: readonly ObjectId[] = [];
  /** Links are accepted; otherwise nobody listens. */
  isThere = false;
  /** A Hello is answered by a Welcome. */
  welcomes = true;
  /** A Hello is refused with these words. */
  refuses = "";
  /** When cut off: stand down, with leases of this length; 0: keep. */
  leaseMs = 0;
  /** Heartbeats are answered. */
  answers = true;
  /** With a lease. */
  grants = true;
  /** A takeover is paused: what is not held is run under a lease. */
  isPaused = false;
  objects = "all";
  link: Link | undefined;
  store: RemoteStore | undefined;
  readonly got: LinkBody[] = [];

  constructor(machine: MemoryMachine) {
    const deadlines = ownDeadlines(machine);
    machine.net.accept = undefined;
    this.#listen = () => {
      machine.net.accept = (wire) => {
        const link = openLink({
          world: { clock: machine.clock, log: () => {} },
          deadlines,
          wire,
          role: "backup",
          boot: 1n,
          agentVersion: "0.1.0",
          on: {
            message: (body) => this.#hear(link, body),
            closed: (end) => {
              if (this.link !== link) return;
              this.store?.closed(end.words);
              this.link = undefined;
            },
          },
        });
      };
    };
    this.#deafen = () => {
      machine.net.accept = undefined;
    };
  }

  readonly #listen: () => void;
  readonly #deafen: () => void;

  appears(): this {
    this.isThere = true;
    this.#listen();
    return this;
  }

  vanishes(): void {
    this.isThere = false;
    this.#deafen();
    this.link?.close("gone");
  }

  says(custody: CustodyWord, epoch: bigint, hold: readonly ObjectId[] = []): this {
    this.custody = custody;
    this.epoch = epoch;
    this.hold = hold;
    return this;
  }

  welcome(link = this.link): void {
    if (link === undefined) throw new Error("nobody to welcome");
    link.send({
      kind: "welcome",
      backupId: this.id,
      backupName: this.name,
      epoch: this.epoch,
      custody: this.custody,
      hold: this.hold.length,
      leased: this.leaseMs > 0 && (this.custody !== "backup" || this.isPaused),
      settings: {
        heartbeatMs: 1_000,
        lookForChangesMs: 2_000,
        parkLimitMs: 10_000,
        leaseMs: this.leaseMs,
        objects: this.objects,
      },
    });
    sendHoldPages(link, this.epoch, this.hold);
  }

  park(epoch: bigint, hold: readonly ObjectId[]): void {
    this.says("backup", epoch, hold);
    const leased = this.leaseMs > 0 && this.isPaused;
    this.link?.send({ kind: "park", epoch, hold: hold.length, leased });
    if (this.link !== undefined) sendHoldPages(this.link, epoch, hold);
  }

  of<K extends LinkBody["kind"]>(kind: K): Extract<LinkBody, { kind: K }>[] {
    return this.got.filter((b): b is Extract<LinkBody, { kind: K }> => b.kind === kind);
  }

  get hello(): Hello {
    const last = this.of("hello").at(-1);
    if (last === undefined) throw new Error("no Hello yet");
    return last;
  }

  #hear(link: Link, body: LinkBody): void {
    if (body.kind === "hello") {
      this.got.push(body);
      this.link = link;
      this.store = remoteStore(link, { title: "main m1", epoch: () => this.epoch, digestOf });
      if (this.refuses !== "") {
        link.send({ kind: "refused", code: "unknownName", words: this.refuses });
      } else if (this.welcomes) this.welcome(link);
      return;
    }
    if (this.store?.take(body) === true) return;
    this.got.push(body);
    if (body.kind === "heartbeat" && this.answers) {
      link.send({
        kind: "heartbeatAck",
        sequence: body.sequence,
        leaseMs: this.grants ? this.leaseMs : 0,
      });
    }
  }
}

export type Scene = {
  readonly machine: MemoryMachine;
  readonly backup: ScriptedBackup;
  agent: MainAgent;
  /** Kills the agent as -9 would. */
  kill(): void;
  /** Starts it again; `crashAt` ends it at that point, the n-th time that it is passed. */
  start(crashAt?: string, nth?: number): Promise<void>;
  /** True once the agent was ended, by `kill` or at its point. */
  isDead(): boolean;
};

export function settingsOf(changed: Partial<MainSettings> = {}): MainSettings {
  const whole = withDefaults(MAIN_SETTINGS, { name: "m1", folder: OBJECTS, command: "recorder" });
  if ("missing" in whole) throw new Error("settings are missing");
  return { ...whole.settings, parkBy: "removal", ...changed };
}

/** A main whose agent has just been started. Points that are passed are in `points`. */
export async function scene(
  given: {
    settings?: Partial<MainSettings>;
    prepare?: (s: { machine: MemoryMachine; backup: ScriptedBackup }) => void;
    points?: Set<string>;
  } = {},
): Promise<Scene> {
  const machine = new MemoryMachine();
  const backup = new ScriptedBackup(machine);
  given.prepare?.({ machine, backup });
  let life = machine.incarnation();
  const made: Scene = {
    machine,
    backup,
    agent: undefined as unknown as MainAgent,
    kill: () => life.kill(),
    isDead: () => life.isDead(),
    start: async (crashAt, nth = 1) => {
      life = machine.incarnation();
      const own = life;
      let left = nth;
      const started = startMainAgent({
        world: own.world,
        digestOf,
        version: "0.1.0",
        folder: HOME,
        settings: settingsOf(given.settings),
        hooks: {
          crashAt: (name) => {
            given.points?.add(name);
            if (name === crashAt && !own.isDead()) {
              left -= 1;
              if (left === 0) own.kill();
            }
          },
        },
      });
      // An agent that is ended while it starts never answers.
      const agent = await Promise.race([started, turns().then(turns).then(turns)]);
      if (agent === undefined) return;
      if (typeof agent === "string") throw new Error(agent);
      made.agent = agent;
    },
  };
  await made.start();
  return made;
}

/** Every object is in the store or parked, and what is held is not in the store. */
export function expectExact(s: Scene, held: readonly number[]): void {
  const inStore = s.machine.inStore.map(Number);
  const parked = s.agent.status().parked;
  expect(inStore.filter((n) => held.includes(n))).toEqual([]);
  expect(inStore).toEqual([1, 2, 3].filter((n) => !held.includes(n)));
  expect(parked).toBe(held.length);
}
