// A main that is played by a test over the real link: what it has, holds and confirms is the test's.

import { Deadlines } from "../../base/deadlines.js";
import { type Link, type LinkEnd, openLink } from "../../link/link.js";
import { HoldList, sendHoldPages } from "../../link/pages.js";
import { type StoreServer, serveStore } from "../../link/serve-store.js";
import { manifestText } from "../../objects/core/manifest.js";
import { StoreError } from "../../objects/store.js";
import type { ApplicationState, Hello, LinkBody } from "../../proto/messages.js";
import { idKey } from "../../proto/object.js";
import { MemoryStore } from "../link/memory-store.js";
import { silentLog, type VirtualWire, wirePair } from "../link/virtual.js";
import { bytesOf, digestOf } from "../objects/memory-world.js";
import { AgentClock } from "./agent-clock.js";
import type { House } from "./house.js";

/** A main that is played: its objects, what it holds, its link. */
export class Main {
  readonly store = new Map<string, string>();
  readonly parked = new Map<string, string>();
  readonly got: LinkBody[] = [];
  readonly ends: LinkEnd[] = [];
  /** Its journal tells of each object whether it is parked. */
  knowsAbsence = true;
  /** What it was told to take away, `camera 4: content`. */
  readonly kept: string[] = [];
  /** When its heartbeats were answered. */
  readonly acksAtMs: number[] = [];
  application: ApplicationState = "running";
  healthy = true;
  instance: string;
  boot = 1n;
  backupId = "";
  epoch = 0n;
  holding: Hello["holding"] = "none";
  /** What it has measured of its own parks. */
  stopBudgetMs = 0;
  /** What a person did to it while no agent ran. */
  byHand = "";
  /** What its application may take to end when it is stopped to park. */
  stopLimitMs = 0;
  /** False: what a Welcome says does not get to its disk. */
  takesIn = true;
  #welcomes = 0;
  /** Of every answer to a heartbeat, the lease that it granted. */
  readonly leases: number[] = [];
  onNoTakeover: () => void = () => {};
  held = new Set<string>();
  /** False: it never confirms that it parked. */
  confirms = true;
  /** Whose key it has. */
  proves: string;
  /** Called before each put; a test may break things there. */
  onPut: (key: string) => void = () => {};
  link: Link | undefined;
  wire: VirtualWire | undefined;
  readonly #deadlines: Deadlines;
  #server: StoreServer | undefined;

  constructor(
    readonly house: House,
    readonly name: string,
    cameras: number,
  ) {
    this.instance = `i-${name}`;
    this.proves = name;
    this.#deadlines = new Deadlines(new AgentClock(house.clock));
    for (let i = 1; i <= cameras; i++) this.store.set(`camera ${i}`, `${name} camera ${i}`);
  }

  connects(): this {
    const [dialled, accepted] = wirePair(this.house.clock, { latencyMs: 1 }, this.proves);
    this.wire = dialled;
    this.#welcomes = 0;
    const link = openLink({
      world: { clock: this.house.clock, log: silentLog },
      deadlines: this.#deadlines,
      wire: dialled,
      boot: this.boot,
      agentVersion: "0.1.0",
      role: "main",
      hello: () => ({
        name: this.name,
        agentVersion: "0.1.0",
        instance: this.instance,
        backupId: this.backupId,
        application: this.application,
        epoch: this.epoch,
        holding: this.holding,
        manifestDigest: this.digest,
        parked: this.parked.size,
        shutdownReason: "",
        stopBudgetMs: this.stopBudgetMs,
        lateMs: 0,
        stopLimitMs: this.stopLimitMs,
        byHand: this.byHand,
      }),
      heartbeat: () => ({
        healthy: this.healthy,
        reasons: this.healthy ? [] : ["hangs"],
        manifestDigest: this.digest,
        application: this.application,
        welcomes: this.takesIn ? this.#welcomes : 0,
        stoodDown: this.holding === "stoodDown",
      }),
      on: {
        message: (body) => {
          if (this.link === link) this.#hear(link, body);
        },
        closed: (end) => {
          this.ends.push(end);
          server.closed(end.words);
        },
      },
    });
    this.link = link;
    const server = serveStore(link, this.#objects(), {
      epoch: () => this.epoch,
      digestOf,
      admit: async () =>
        this.holding === "returning" ? { kind: "need" } : { kind: "refused", words: "not ordered" },
      put: async ({ entry }, content) => {
        const key = idKey(entry);
        this.onPut(key);
        const text = new TextDecoder().decode(content);
        const there = this.store.get(key);
        if (there !== undefined && there !== text) throw new StoreError("occupied", "runs here");
        this.store.set(key, text);
        this.held.delete(key);
        return { result: there === text ? "unchanged" : "applied", reference: key };
      },
      takeAway: async ({ entry }) => {
        const key = idKey(entry);
        const text = this.store.get(key) ?? this.parked.get(key);
        if (text !== undefined && digestOf(bytesOf(text)) !== entry.digest) {
          throw new StoreError("occupied", "another content by now");
        }
        if (text !== undefined) this.kept.push(`${key}: ${text}`);
        this.store.delete(key);
        this.parked.delete(key);
        this.held.delete(key);
        return { result: "applied", reference: "" };
      },
    });
    this.#server = server;
    this.house.agent.wires.push(accepted, dialled);
    this.house.agent.door.accept(accepted);
    return this;
  }

  /** Its lease ended: it holds all. */
  standsDown(): this {
    this.holding = "stoodDown";
    for (const [key, text] of this.store) this.parked.set(key, text);
    this.store.clear();
    return this;
  }

  /** Its host vanishes, or the network does. */
  drops(): this {
    this.wire?.break();
    return this;
  }

  heard<K extends LinkBody["kind"]>(kind: K): Extract<LinkBody, { kind: K }>[] {
    return this.got.filter((body): body is Extract<LinkBody, { kind: K }> => body.kind === kind);
  }

  /** The objects that its application runs. */
  get runs(): string[] {
    return this.application === "running" ? [...this.store.keys()].sort() : [];
  }

  get digest(): string {
    const all = new MemoryStore();
    return digestOf(
      bytesOf(manifestText(manifestOf(all, [...new Map([...this.parked, ...this.store])]))),
    );
  }

  #objects() {
    const store = new MemoryStore();
    const fill = () => manifestOf(store, [...new Map([...this.parked, ...this.store])]);
    return {
      ...plain(store),
      list: async () => {
        return { manifest: fill(), problems: [], isAbsenceKnown: this.knowsAbsence };
      },
      get: async (id: { type: string; number: number }, digest?: string) => {
        fill();
        return store.get(id, digest);
      },
    };
  }

  #list: { list: HoldList; epoch: bigint } | undefined;

  #hear(link: Link, body: LinkBody): void {
    if (body.kind === "heartbeatAck") {
      this.acksAtMs.push(this.house.clock.nowMs());
      this.leases.push(body.leaseMs);
    } else this.got.push(body);
    if (body.kind === "noTakeover") this.onNoTakeover();
    if (this.#server?.take(body)) return;
    if (body.kind === "welcome") {
      this.backupId = body.backupId;
      this.#welcomes += 1;
      if (body.custody === "asItIs") {
        const ids = [...this.parked.keys()].map((key) => {
          const [type = "", number = ""] = key.split(" ");
          return { type, number: Number(number) };
        });
        sendHoldPages(link, this.epoch, ids);
        return;
      }
      this.#list = { list: new HoldList(body.epoch, body.hold), epoch: body.epoch };
      this.epoch = body.epoch;
      if (body.custody === "returning") this.holding = "returning";
      else if (body.custody === "main") this.#release();
      else this.holding = "parked";
    } else if (body.kind === "park") {
      this.#list = { list: new HoldList(body.epoch, body.hold), epoch: body.epoch };
      this.epoch = body.epoch;
      this.holding = "parked";
    } else if (body.kind === "holdPage") {
      const ids = this.#list?.list.take(body);
      if (ids === undefined) return;
      this.#hold(new Set(ids.map(idKey)));
      if (this.holding !== "parked" || !this.confirms) return;
      link.send({ kind: "parked", epoch: this.epoch, objects: this.parked.size, problem: "" });
    } else if (body.kind === "takeBack") {
      this.epoch = body.epoch;
      this.holding = "returning";
    } else if (body.kind === "restoreDone") this.#release();
  }

  #hold(keys: Set<string>): void {
    this.held = keys;
    if (!this.confirms) return;
    for (const [key, text] of [...this.parked]) {
      if (keys.has(key)) continue;
      this.parked.delete(key);
      if (!this.store.has(key)) this.store.set(key, text); // What came home stays as it came.
    }
    for (const key of keys) {
      const text = this.store.get(key);
      if (text === undefined || this.holding === "returning") continue;
      this.store.delete(key);
      this.parked.set(key, text);
    }
  }

  #release(): void {
    this.holding = "none";
    this.held = new Set();
    for (const [key, text] of this.parked) if (!this.store.has(key)) this.store.set(key, text);
    this.parked.clear();
  }
}

function manifestOf(store: MemoryStore, objects: readonly (readonly [string, string])[]) {
  return objects
    .map(([key, text]) => {
      const [type = "", number = ""] = key.split(" ");
      return store.add(type, Number(number), bytesOf(text));
    })
    .sort((a, b) => a.number - b.number);
}

function plain(store: MemoryStore) {
  return {
    title: "main",
    put: () => Promise.reject(new StoreError("failed", "not here")),
    remove: () => Promise.reject(new StoreError("failed", "not here")),
    settle: () => store.settle(),
  };
}
