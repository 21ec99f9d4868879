// A backup agent's real shells in a virtual house: one clock, one disk that survives it, and wires in
// memory. Its mains are played by the test (played-main.ts).

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
import type { Disk, World } from "../../base/world.js";
import { SharedPace } from "../../objects/core/shared-pace.js";
import { openCommand } from "../../objects/stores/command.js";
import { openFolder } from "../../objects/stores/folder.js";
import type { ServerSettings } from "../../proto/settings.js";
import { MemoryPing, MemoryWays } from "../base/memory-ping.js";
import { silentLog, VirtualClock, type VirtualWire } from "../link/virtual.js";
import {
  CountingRandom,
  digestOf,
  MemoryDisk,
  MemoryProcesses,
  turns,
} from "../objects/memory-world.js";
import { PROGRAM, TIME_MS, type VirtualProgram } from "../objects/virtual-program.js";
import { AgentClock } from "./agent-clock.js";
import { settingsOf } from "./world.js";

const SLICE_MS = 10;
export const STORE = "/srv/store";
const FOLDER = "/var/backup";

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
  /** How the reload command of the folder ends, by its exit code; undefined: there is none. */
  reload: (() => number) | undefined;
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
    processes.answer = () => ({
      end: { exitCode: house.reload?.() ?? 0, signal: undefined },
      output: "",
    });
    const told = { reload: "reload", reloadMark: `${FOLDER}/reload-owed` };
    const folder = { folder: STORE, pattern: "camera{number}.conf" };
    const store =
      house.program === undefined
        ? openFolder(parts, house.reload === undefined ? folder : { ...folder, ...told })
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
