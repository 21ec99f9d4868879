// One life of one program on a virtual machine: its World, and the way to end or freeze it.
//
// Ended, its World is dead: no callback of it is ever called again, no promise of it is ever kept,
// nothing that it asks is done. Frozen, everything that comes for it waits; thawed, it gets what
// waits in the order in which it came, its clock's wake last: sockets are read before timers fire.

import type { Clock, LogFields, LogLevel, Random, World } from "../../../base/world.js";
import type { Chance } from "./chance.js";
import { diskView, type PendingWork } from "./disk-view.js";
import type { Engine, Waiting } from "./engine.js";
import type { SimHost } from "./host.js";
import { pingView, waysView } from "./ping.js";
import { processesView } from "./processes.js";
import { netView, type SimListener, type SimWire } from "./wires.js";

/** What was logged, for whoever wants to know. */
export type Logged = (level: LogLevel, event: string, fields: LogFields) => void;

/** One running program. */
export class Incarnation {
  readonly world: World;
  readonly wires = new Set<SimWire>();
  readonly listeners = new Set<SimListener>();
  /** Its disk operations under way, in the order of asking. */
  readonly pending: PendingWork[] = [];
  readonly chance: Chance;
  isDead = false;
  isFrozen = false;
  /** Told at each operation of disk and net, before it: the way to crash at the k-th. */
  onOperation: (() => void) | undefined;
  /** Told when it ended. */
  onEnded: () => void = () => {};
  #freezes = 0;
  readonly #waiting: (() => void)[] = [];
  #wake: (() => void) | undefined;
  #wakeAtMs = Number.POSITIVE_INFINITY;
  #scheduled: Waiting | undefined;

  constructor(
    readonly engine: Engine,
    readonly host: SimHost,
    readonly name: string,
    onLog: Logged = () => {},
  ) {
    this.chance = engine.chance.fork(`${host.name} ${name} ${host.nextLife()}`);
    const random: Random = {
      uniform: () => this.chance.uniform(),
      hex: (bytes) => this.chance.hex(bytes),
    };
    this.world = {
      clock: this.#clock(),
      net: netView(this),
      disk: diskView(this),
      processes: processesView(this),
      ping: pingView(this),
      ways: waysView(this),
      random,
      log: (level, event, fields = {}) => {
        if (!this.isDead) onLog(level, event, fields);
      },
    };
    host.incarnations.add(this);
  }

  /** Hands it something that came from outside, now or when it thaws. */
  deliver(what: () => void): void {
    if (this.isDead) return;
    if (this.isFrozen) this.#waiting.push(what);
    else what();
  }

  /** Counts an operation; false if the program is dead, perhaps by that very count. */
  begins(): boolean {
    if (!this.isDead) this.onOperation?.();
    return !this.isDead;
  }

  /** Ends it as kill -9 would. `isPowerCut`: its machine is gone with it, nobody says good-bye. */
  kill(isPowerCut = false): void {
    if (this.isDead) return;
    this.isDead = true;
    this.#scheduled = undefined;
    this.#waiting.length = 0;
    this.host.incarnations.delete(this);
    const { chance } = this;
    let left = chance.int(0, this.pending.length);
    for (const work of this.pending.splice(0)) {
      work.cutOff(left > 0);
      left -= 1;
    }
    for (const listener of this.listeners) listener.gone();
    for (const wire of [...this.wires]) wire.ownerDied(isPowerCut);
    this.onEnded();
  }

  /** Frozen as often as thawed it goes on: a program may be stopped on a machine that sleeps. */
  freeze(): void {
    this.#freezes += 1;
    this.isFrozen = true;
  }

  thaw(): void {
    this.#freezes -= 1;
    if (!this.isFrozen || this.#freezes > 0) return;
    this.isFrozen = false;
    // One by one, as the loop would: promises settle between them.
    const waiting = this.#waiting.splice(0);
    for (const what of waiting) this.engine.in(0, () => this.deliver(what));
    this.#arm();
  }

  #clock(): Clock {
    return {
      nowMs: () => this.host.nowMs,
      wallMs: () => this.host.wallMs,
      sleptMs: () => this.host.sleptMs,
      wakeAt: (atMs, wake) => {
        if (this.isDead) return;
        this.#wake = wake;
        this.#wakeAtMs = atMs ?? Number.POSITIVE_INFINITY;
        this.#arm();
      },
    };
  }

  /** One event stands for the wake; a later wake is noticed when that event comes. */
  #arm(): void {
    if (this.#wakeAtMs === Number.POSITIVE_INFINITY) return;
    const atMs = this.host.instantOf(this.#wakeAtMs);
    const scheduled = this.#scheduled;
    if (scheduled !== undefined && scheduled.atMs <= atMs) return;
    if (scheduled !== undefined) scheduled.run = undefined;
    this.#scheduled = this.engine.wakeAt(atMs, () => this.#fire());
  }

  #fire(): void {
    this.#scheduled = undefined;
    if (this.isDead || this.isFrozen) return;
    if (this.host.nowMs < this.#wakeAtMs) {
      this.#arm();
      return;
    }
    this.#wakeAtMs = Number.POSITIVE_INFINITY;
    this.#wake?.();
  }
}
