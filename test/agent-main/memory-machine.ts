// A machine in memory: its disk and its processes outlive the agent, which can be killed anywhere.
//
// Each incarnation of the agent gets its own view of the machine. Killed, its view goes dead: its
// clock does not wake, its disk does not answer, its wires are gone. What it had done stays done.

import { Deadlines } from "../../base/deadlines.js";
import { keyFileText } from "../../base/key.js";
import type {
  Address,
  Clock,
  CommandLine,
  CommandResult,
  Disk,
  Listener,
  ListenRefused,
  Log,
  ProcessEnd,
  ProcessId,
  RunningProcess,
  Wire,
  World,
} from "../../base/world.js";
import { MemoryPing, MemoryWays } from "../base/memory-ping.js";
import { KEY } from "../base/world-contract.js";
import { VirtualClock, VirtualNet } from "../link/virtual.js";
import { CountingRandom, MemoryDisk } from "../objects/memory-world.js";

/** One process of the machine. */
export class MemoryProcess implements RunningProcess {
  onEnd: (end: ProcessEnd) => void = () => {};
  isAlive = true;
  /** Every stop it was asked for: `soft`, `hard`. */
  readonly stops: string[] = [];
  /** A soft stop is obeyed. */
  obeys = true;
  /** The files of its folder when it last read them: at its start, and at a reload. */
  reads: readonly string[];

  constructor(
    readonly id: ProcessId,
    readonly command: string,
    reads: readonly string[],
  ) {
    this.reads = reads;
  }

  stop(hard: boolean): void {
    this.stops.push(hard ? "hard" : "soft");
    if (hard) this.end({ exitCode: undefined, signal: "SIGKILL" });
    else if (this.obeys) this.end({ exitCode: undefined, signal: "SIGTERM" });
  }

  end(end: ProcessEnd): void {
    if (!this.isAlive) return;
    this.isAlive = false;
    setImmediate(() => this.onEnd(end));
  }
}

/** Where the objects are. */
export const OBJECTS = "/srv/cameras";
/** Where the agent keeps everything. */
export const HOME = "/var/locum/main";

export class MemoryMachine {
  readonly clock = new VirtualClock();
  readonly disk = new MemoryDisk(() => this.clock.wallMs());
  readonly net = new VirtualNet(this.clock, { latencyMs: 1 });
  readonly processes: MemoryProcess[] = [];
  readonly log: { event: string; fields: Record<string, unknown> }[] = [];
  /** Called before each operation that changes the disk; it may kill the agent. */
  onChange: (what: string, path: string) => void = () => {};
  readonly #locks = new Map<string, (wire: Wire) => void>();
  /** One wake of the machine for all incarnations: a dead one's does nothing. */
  #wakes: Clock | undefined;
  /** Answers a command that is run to its end. */
  answers = new Map<string, () => CommandResult | "never" | Promise<CommandResult>>();

  constructor() {
    for (const number of [1, 2, 3]) this.write(number, `content of ${number}`);
    this.disk.write(`${HOME}/backup.key`, keyFileText(KEY));
  }

  write(number: number, content: string): void {
    this.disk.write(`${OBJECTS}/camera${number}.conf`, content);
  }

  /** The numbers of the objects that the application would find now. */
  get inStore(): readonly string[] {
    return this.disk.paths(`${OBJECTS}/`).map((path) => path.replace(/.*camera|\.conf/g, ""));
  }

  get application(): MemoryProcess | undefined {
    return this.processes.filter((process) => process.isAlive).at(-1);
  }

  /** Lets time pass; between its steps everything goes on that can. */
  async passes(ms: number, stepMs = 10): Promise<void> {
    await turns();
    for (let passed = 0; passed < ms; passed += stepMs) {
      this.clock.pass(Math.min(stepMs, ms - passed));
      await turns();
    }
  }

  /** Lets time pass until something holds; fails after a minute of it. */
  async until(holds: () => boolean, what: string): Promise<void> {
    for (let i = 0; i < 6_000; i += 1) {
      await turns();
      if (holds()) return;
      this.clock.pass(10);
    }
    throw new Error(`never happened: ${what}`);
  }

  /** A view of this machine for one incarnation of its agent. */
  incarnation(): { world: World; kill: () => void; isDead: () => boolean } {
    let isDead = false;
    const never = new Promise<never>(() => {});
    const wires: Wire[] = [];
    const paths: string[] = [];
    const clock: Clock = {
      nowMs: () => this.clock.nowMs(),
      wallMs: () => this.clock.wallMs(),
      sleptMs: () => 0,
      wakeAt: (atMs, wake) => {
        if (isDead) return;
        this.#wakes = clock;
        this.clock.wakeAt(atMs, () => {
          if (!isDead && this.#wakes === clock) wake();
        });
      },
    };
    const kill = () => {
      isDead = true;
      for (const wire of wires) wire.close();
      for (const path of paths) this.#locks.delete(path);
      for (const process of this.processes) process.onEnd = () => {};
    };
    const world: World = {
      clock,
      disk: this.#mortalDisk(() => isDead, never),
      net: {
        dial: (to) => {
          const wire = this.net.dial(to);
          wires.push(wire);
          return wire;
        },
        listen: async (at, accept) => {
          const refused = this.#lock(at, accept);
          if ("words" in refused) return refused;
          if (at.kind === "local") paths.push(at.path);
          return refused;
        },
      },
      processes: {
        start: async (line) => (isDead ? never : this.#start(line)),
        find: async (id) => (isDead ? never : this.#find(id)),
        running: async () => (isDead ? never : this.#running()),
        run: async (line) => (isDead ? never : this.#run(line)),
        talk: async () =>
          isDead ? never : { end: "not-started", output: new Uint8Array(), errors: "" },
      },
      ping: new MemoryPing((ms, act) => this.clock.at(this.clock.nowMs() + ms, act)),
      ways: new MemoryWays(),
      random: new CountingRandom(),
      log: this.#logOf(() => isDead),
    };
    return { world, kill, isDead: () => isDead };
  }

  #mortalDisk(isDead: () => boolean, never: Promise<never>): Disk {
    const alive =
      <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        isDead() ? never : act(...args).then((result) => (isDead() ? never : result));
    const disk: Disk = this.disk;
    const changing =
      <A extends [string, ...unknown[]], R>(what: string, act: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> => {
        if (!isDead()) this.onChange(what, args[0]);
        return alive(act)(...args);
      };
    return {
      read: alive((...args) => disk.read(...args)),
      replace: changing("replace", (path: string, bytes: Uint8Array) => disk.replace(path, bytes)),
      create: changing("replace", (path: string, bytes: Uint8Array) => disk.create(path, bytes)),
      append: changing("append", (path: string, bytes: Uint8Array) => disk.append(path, bytes)),
      sync: changing("sync", (path: string) => disk.sync(path)),
      list: alive((...args) => disk.list(...args)),
      makeFolder: alive((...args) => disk.makeFolder(...args)),
      rename: changing("rename", (from: string, to: string) => disk.rename(from, to)),
      renameLoosely: changing("rename", (from: string, to: string) => disk.renameLoosely(from, to)),
      renameNew: changing("renameNew", (from: string, to: string) => disk.renameNew(from, to)),
      remove: changing("remove", (path: string) => disk.remove(path)),
      freeBytes: alive((...args) => disk.freeBytes(...args)),
    };
  }

  #lock(at: Address, accept: (wire: Wire) => void): Listener | ListenRefused {
    if (at.kind === "tcp") return { at, close: async () => {} };
    if (this.#locks.has(at.path)) return { kind: "in-use", words: `${at.path} is in use` };
    this.#locks.set(at.path, accept);
    return {
      at,
      close: async () => {
        this.#locks.delete(at.path);
      },
    };
  }

  #logOf(isDead: () => boolean): Log {
    return (_level, event, fields = {}) => {
      if (!isDead()) this.log.push({ event, fields: { ...fields } });
    };
  }

  async #start({ command }: CommandLine): Promise<RunningProcess | string> {
    if (this.answers.get(command)?.() === "never") return "no such program";
    const pid = 100 + this.processes.length;
    const made = new MemoryProcess({ pid, startedAt: `t${pid}` }, command, this.inStore);
    this.processes.push(made);
    return made;
  }

  async #find(id: ProcessId): Promise<RunningProcess | undefined> {
    return this.processes.find(
      (p) => p.isAlive && p.id.pid === id.pid && p.id.startedAt === id.startedAt,
    );
  }

  #running(): readonly ProcessId[] {
    return this.processes.filter(({ isAlive }) => isAlive).map(({ id }) => id);
  }

  async #run({ command }: CommandLine): Promise<CommandResult> {
    if (command === "reload" && this.application !== undefined) {
      this.application.reads = this.inStore;
    }
    const answer = (await this.answers.get(command)?.()) ?? {
      end: { exitCode: 0, signal: undefined },
      output: "",
    };
    return answer === "never" ? { end: "timed-out", output: "" } : answer;
  }
}

/** Everything that can go on without time goes on. */
export async function turns(): Promise<void> {
  for (let i = 0; i < 4; i += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Deadlines for a test's own end of a line, beside the agent's. */
export function ownDeadlines(machine: MemoryMachine): Deadlines {
  const clock = {
    nowMs: () => machine.clock.nowMs(),
    wallMs: () => machine.clock.wallMs(),
    sleptMs: () => 0,
    // One wake is the agent's: the test's end needs none but for silence, which it does not judge.
    wakeAt: () => {},
  };
  return new Deadlines(clock);
}
