// One virtual machine: its clocks, its disk, its programs, its application; on, off, asleep.
//
// The monotonic clock runs at its own rate and stands still while the machine sleeps, as on Linux;
// the wall clock is that plus whatever was set. Knows no agents: what is started at boot is told.

import type { Chance } from "./chance.js";
import { SimDisk } from "./disk.js";
import type { Asked } from "./disk-view.js";
import type { Engine } from "./engine.js";
import type { Incarnation } from "./incarnation.js";
import type { Network } from "./network.js";
import type { EchoManner } from "./ping.js";
import { AppTable } from "./recorder.js";
import type { SimListener } from "./wires.js";

/** More than what is lost to rounding within a month of virtual time. */
const ROUNDING_MS = 1e-6;
const WALL_START_MS = Date.UTC(2030, 0, 15, 1, 0, 0);

/** A machine. */
export class SimHost {
  readonly disk: SimDisk;
  readonly apps: AppTable;
  readonly incarnations = new Set<Incarnation>();
  /** By path: who listens on a local socket. */
  readonly locals = new Map<string, SimListener>();
  readonly chance: Chance;
  /** Of lost and late probes: apart, so that asking leaves all other draws as they were. */
  readonly pingChance: Chance;
  /** What its kernel does with echo requests; TCP does not care. */
  echo: EchoManner = "answers";
  /** False: neither raw sockets nor a ping of the system. */
  mayPing = true;
  /** False: its own cable is out, and it knows. Paths are cut by whoever pulls it. */
  hasCarrier = true;
  /** The machine that it takes for its gateway towards all others, if any. */
  gateway: string | undefined;
  isUp = true;
  isAsleep = false;
  #sleptMs = 0;
  /** When all disk operations asked for so far are done. */
  diskFreeAtMs = 0;
  /** Told of operations that change files, when they are asked for. */
  onAsked: ((asked: Asked) => void) | undefined;
  #lives = 0;
  #rate = 1;
  #offsetMs = 1_000;
  #wallOffsetMs = WALL_START_MS;
  #sleptAtMs = 0;

  constructor(
    readonly engine: Engine,
    readonly network: Network,
    readonly name: string,
  ) {
    this.chance = engine.chance.fork(`host ${name}`);
    this.pingChance = engine.chance.fork(`ping ${name}`);
    this.#rate = 1 + this.chance.between(-100e-6, 100e-6);
    this.#wallOffsetMs += this.chance.between(-500, 500);
    this.disk = new SimDisk(() => Math.floor(this.wallMs));
    this.apps = new AppTable(this);
    network.hosts.set(name, this);
  }

  get nowMs(): number {
    const atMs = this.isAsleep ? this.#sleptAtMs : this.engine.nowMs;
    return atMs * this.#rate + this.#offsetMs;
  }

  /** How long it has slept since it was built. */
  get sleptMs(): number {
    const sinceMs = this.isAsleep ? this.engine.nowMs - this.#sleptAtMs : 0;
    return (this.#sleptMs + sinceMs) * this.#rate;
  }

  get wallMs(): number {
    return Math.floor(this.engine.nowMs * this.#rate + this.#wallOffsetMs);
  }

  /** When the monotonic clock will show so much; a nanosecond late rather than early. */
  instantOf(nowMs: number): number {
    return (nowMs - this.#offsetMs) / this.#rate + ROUNDING_MS;
  }

  stepWall(byMs: number): void {
    this.#wallOffsetMs += byMs;
  }

  /** Numbers the programs' lives, so that each draws its own chances. */
  nextLife(): number {
    this.#lives += 1;
    return this.#lives;
  }

  /** The machine sleeps, and its clock with it. */
  sleep(): void {
    if (!this.isUp || this.isAsleep) return;
    this.#sleptAtMs = this.engine.nowMs;
    this.isAsleep = true;
    for (const life of this.incarnations) life.freeze();
    this.apps.moved();
    this.network.changed();
  }

  wakeUp(): void {
    if (!this.isAsleep) return;
    this.isAsleep = false;
    this.#sleptMs += this.engine.nowMs - this.#sleptAtMs;
    this.#offsetMs -= (this.engine.nowMs - this.#sleptAtMs) * this.#rate;
    for (const life of [...this.incarnations]) life.thaw();
    this.apps.moved();
    this.network.changed();
  }

  /** Power is cut. */
  fail(): void {
    if (!this.isUp) return;
    if (this.isAsleep) this.wakeUp();
    this.isUp = false;
    for (const life of [...this.incarnations]) life.kill(true);
    this.locals.clear();
    this.apps.allGone();
    this.disk.powerCut(this.chance);
    this.network.changed();
  }

  /** Power is back: an empty machine with the disk of before and a clock that begins anew. */
  boot(): void {
    if (this.isUp) return;
    this.isUp = true;
    this.diskFreeAtMs = this.engine.nowMs;
    this.#offsetMs = 1_000 - this.engine.nowMs * this.#rate;
    this.network.changed();
  }
}
