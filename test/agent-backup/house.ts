// A backup agent's real shells in a virtual house: one clock, one disk that survives it, wires in
// memory, and mains that are played by the test over the real link.

import { Fitness } from "../../agent-backup/core/fitness.js";
import { BackupKeeper } from "../../agent-backup/io/backup-keeper.js";
import { Desk } from "../../agent-backup/io/desk.js";
import { Door } from "../../agent-backup/io/door/door.js";
import { Keys } from "../../agent-backup/io/door/keys.js";
import { Fleet } from "../../agent-backup/io/fleet.js";
import { Happenings } from "../../agent-backup/io/happenings.js";
import { Commands } from "../../agent-backup/io/orders/commands.js";
import { Roster } from "../../agent-backup/io/roster.js";
import type { ServerShell } from "../../agent-backup/io/server-shell.js";
import type { Site } from "../../agent-backup/io/site.js";
import { GapLists } from "../../agent-backup/io/state/gap-lists.js";
import { beginBoot, openState } from "../../agent-backup/io/state/state-open.js";
import { Readiness } from "../../agent-backup/io/watch/readiness.js";
import { SelfWatch } from "../../agent-backup/io/watch/self-watch.js";
import { Contents } from "../../base/content.js";
import { Deadlines } from "../../base/deadlines.js";
import type { Host } from "../../base/host.js";
import type { Clock, Disk, World } from "../../base/world.js";
import { type Link, type LinkEnd, openLink } from "../../link/link.js";
import { HoldList, sendHoldPages } from "../../link/pages.js";
import { type StoreServer, serveStore } from "../../link/serve-store.js";
import { manifestText } from "../../objects/core/manifest.js";
import { SharedPace } from "../../objects/core/shared-pace.js";
import { StoreError } from "../../objects/store.js";
import { openCommand } from "../../objects/stores/command.js";
import { openFolder } from "../../objects/stores/folder.js";
import type { ApplicationState, Hello, LinkBody } from "../../proto/messages.js";
import { idKey } from "../../proto/object.js";
import type { ServerSettings } from "../../proto/settings.js";
import { MemoryPing, MemoryWays } from "../base/memory-ping.js";
import { MemoryStore } from "../link/memory-store.js";
import { silentLog, VirtualClock, type VirtualWire, wirePair } from "../link/virtual.js";
import {
  bytesOf,
  CountingRandom,
  digestOf,
  MemoryDisk,
  MemoryProcesses,
  turns,
} from "../objects/memory-world.js";
import { PROGRAM, TIME_MS, type VirtualProgram } from "../objects/virtual-program.js";
import { settingsOf } from "./world.js";

const SLICE_MS = 10;
export const STORE = "/srv/store";
const FOLDER = "/var/backup";

/** One agent's view of the house's clock; after its death nothing wakes it. */
class AgentClock implements Clock {
  isDead = false;
  #wakes = 0;
  constructor(readonly clock: VirtualClock) {}
  nowMs(): number {
    return this.clock.nowMs();
  }
  wallMs(): number {
    return this.clock.wallMs();
  }
  sleptMs(): number {
    return this.clock.sleptMs();
  }
  wakeAt(atMs: number | undefined, wake: () => void): void {
    const mine = ++this.#wakes;
    if (atMs === undefined) return;
    this.clock.at(atMs, () => {
      if (!this.isDead && mine === this.#wakes) wake();
    });
  }
}

const CHANGES = new Set([
  "replace",
  "create",
  "append",
  "sync",
  "rename",
  "renameLoosely",
  "renameNew",
  "remove",
]);

/** A disk that does nothing more for a dead agent, and hangs where it is told to. */
function agentDisk(house: House, clock: AgentClock): Disk {
  const { disk, hangs } = house;
  return new Proxy(disk, {
    get: (target, key) => {
      const method = Reflect.get(target, key, target);
      if (typeof method !== "function") return method;
      return (...args: unknown[]) => {
        const at = String(args[0]);
        const isHanging = [...hangs].some((path) => at.startsWith(path));
        if (CHANGES.has(String(key)) && house.diesNow()) clock.isDead = true;
        if (clock.isDead || isHanging) return new Promise(() => {});
        return method.apply(target, args);
      };
    },
  }) as unknown as Disk;
}

export class House {
  readonly clock = new VirtualClock();
  readonly disk = new MemoryDisk(() => this.clock.wallMs());
  readonly hangs = new Set<string>();
  readonly ping = new MemoryPing((ms, act) => this.clock.at(this.clock.nowMs() + ms, act));
  readonly ways = new MemoryWays((ms, act) => this.clock.at(this.clock.nowMs() + ms, act));
  /** The backup agent's own settings. */
  limits = { mains: 0, objects: 0 };
  witnesses = "none";
  /** Objects a minute, of all mains together; 0: none. */
  cap = 0;
  readonly roster = new Map<string, Partial<ServerSettings>>();
  /** The store is this program; undefined: a folder. */
  program: VirtualProgram | undefined;
  agent!: Agent;

  static async with(...names: (string | [string, Partial<ServerSettings>])[]): Promise<House> {
    return House.of(undefined, ...names);
  }

  /** A house whose store is a program. */
  static async of(
    program: VirtualProgram | undefined,
    ...names: (string | [string, Partial<ServerSettings>])[]
  ): Promise<House> {
    const house = new House();
    house.program = program;
    house.disk.write(`${STORE}/readme.txt`, "the store");
    for (const one of names) {
      const [name, settings] = typeof one === "string" ? [one, {}] : one;
      house.roster.set(name, settings);
    }
    await house.starts();
    return house;
  }

  /** How many changes of the disk the agent still lives to make; undefined: all. */
  livesFor: number | undefined;
  /** True: it dies instead of this change. */
  diesNow(): boolean {
    if (this.livesFor === undefined) return false;
    this.livesFor -= 1;
    return this.livesFor < 0;
  }

  /** A backup agent starts from what is on the disk. */
  async starts(): Promise<Agent> {
    this.agent = await Agent.start(this);
    return this.agent;
  }

  /** It is killed: nothing of it goes on. */
  kill(): void {
    this.agent.die();
  }

  async restarts(): Promise<Agent> {
    this.kill();
    return this.starts();
  }

  async passes(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= SLICE_MS) {
      await this.clock.passAsync(Math.min(left, SLICE_MS));
      await turns();
    }
  }

  /** Lets time pass until something is so. */
  async until(isSo: () => boolean, what: string, limitMs = 600_000): Promise<number> {
    const begunMs = this.clock.nowMs();
    await turns();
    while (!isSo()) {
      if (this.clock.nowMs() - begunMs > limitMs) throw new Error(`never: ${what}`);
      await this.passes(SLICE_MS);
    }
    return this.clock.nowMs() - begunMs;
  }

  /** The objects in the backup's store, by file name. */
  get stored(): Record<string, string> {
    return Object.fromEntries(
      this.disk
        .paths(`${STORE}/`)
        .filter((path) => path.endsWith(".conf"))
        .map((path) => [path.slice(STORE.length + 1), this.disk.text(path) ?? ""]),
    );
  }
}

/** One life of a backup agent. */
export class Agent {
  readonly wires: VirtualWire[] = [];
  readonly told: { server: string; event: string; words: string; who: string }[] = [];
  changes = 0;
  /** Of what the agent knows of itself. */
  ownChanges = 0;
  selfWatch: SelfWatch | undefined;
  readonly door: Door;
  constructor(
    readonly house: House,
    readonly clock: AgentClock,
    readonly site: Site,
    readonly fleet: Fleet,
    readonly readiness: Readiness,
    readonly commands: Commands,
    readonly keys: Keys,
  ) {
    this.door = new Door(site, fleet);
  }

  /** It stops: nothing is judged or moved any more, its links end in order. */
  stops(): void {
    this.fleet.close();
    this.door.close();
  }

  static async start(house: House): Promise<Agent> {
    const clock = new AgentClock(house.clock);
    const deadlines = new Deadlines(clock);
    const disk = agentDisk(house, clock);
    const random = new CountingRandom();
    const { ping, ways } = house;
    const processes = new MemoryProcesses(clock, deadlines);
    const rest = { random, ping, ways, processes, log: silentLog };
    const world = { clock, disk, ...rest } as unknown as World;
    const parts = { ...world, deadlines, digestOf };
    const limits = { timeMs: TIME_MS, outputBytesMax: 1024 * 1024 };
    if (house.program !== undefined) processes.program = house.program.answer;
    const store =
      house.program === undefined
        ? openFolder(parts, { folder: STORE, pattern: "camera{number}.conf" })
        : openCommand(parts, { command: PROGRAM, ...limits });
    if (!store.ok) throw new Error(store.words);
    const opened = await openState(world, { folder: FOLDER, deadlines, digestOf });
    if (typeof opened === "string") throw new Error(opened);
    const { state } = opened;
    const begun = await beginBoot(world, FOLDER, opened);
    if (typeof begun === "string") throw new Error(begun);
    const site: Site = {
      world,
      deadlines,
      digestOf,
      folder: FOLDER,
      name: "north",
      id: begun.id,
      version: "0.1.0",
      boot: begun.boot,
      epochKnown: opened.epochKnown,
      store: store.value,
      cap: house.cap === 0 ? undefined : new SharedPace(house.cap),
      contents: new Contents(disk, `${FOLDER}/contents`, digestOf),
      gapLists: new GapLists({ world, deadlines }, `${FOLDER}/gaps`),
      state,
      happenings: new Happenings(world, state),
      fitness: new Fitness(),
      desk: new Desk({ clock, deadlines }, house.limits),
    };
    const fleet = new Fleet(site, () => {
      agent.changes += 1;
    });
    const readiness = new Readiness(site, fleet);
    const host = { openSettings: () => rosterFile(house) } as unknown as Host;
    const roster = Roster.open(host, FOLDER);
    if (typeof roster === "string") throw new Error(roster);
    const keys = new Keys(world, FOLDER);
    const commands = new Commands(site, { fleet, roster, keys, readiness, removed: () => {} });
    const agent = new Agent(house, clock, site, fleet, readiness, commands, keys);
    site.happenings.follow(({ server, event, words, who }) => {
      agent.told.push({ server, event, words, who });
    });
    for (const [name, settings] of house.roster) {
      await fleet.add(name, settingsOf(settings), state.image.find(name));
    }
    fleet.disk.consider();
    void readiness.look();
    agent.selfWatch = new SelfWatch(site, fleet, house.witnesses, () => {
      agent.ownChanges += 1;
    });
    await turns();
    return agent;
  }

  of(name: string): ServerShell {
    const shell = this.fleet.find(name);
    if (shell === undefined) throw new Error(`no ${name}`);
    return shell;
  }

  keeper(name: string): BackupKeeper {
    const keeper = this.fleet.keeperOf(this.of(name));
    if (!(keeper instanceof BackupKeeper)) throw new Error(`no keeper of ${name}`);
    return keeper;
  }

  events(event: string): string[] {
    return this.told.filter((t) => t.event === event).map((t) => t.words);
  }

  get isDead(): boolean {
    return this.clock.isDead;
  }

  die(): void {
    this.clock.isDead = true;
    for (const wire of this.wires) wire.break();
  }
}

function rosterFile(house: House) {
  const servers = Object.fromEntries(
    [...house.roster].map(([name, settings]) => [
      name,
      { address: "127.0.0.1", objects: "all", ...settings },
    ]),
  );
  return {
    kind: "open" as const,
    path: "servers.json",
    values: () => ({ servers }),
    write: () => undefined,
  };
}

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
