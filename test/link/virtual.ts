// A virtual clock, and wires with latency, speed and cuts, in memory. For every test of link/.
//
// Time is moved, never awaited. Deliveries are tasks on the clock, and the one wake comes after
// the deliveries of the same instant, as the World's contract says.

import type { Address, Clock, Listener, Log, Net, Peer, Wire, WireEnd } from "../../base/world.js";

type Task = { readonly atMs: number; readonly order: number; readonly run: () => void };

export class VirtualClock implements Clock {
  #nowMs = 1_000;
  #wallBaseMs = 1_700_000_000_000;
  #order = 0;
  #tasks: Task[] = [];
  #wake: { readonly atMs: number; readonly run: () => void } | undefined;

  nowMs(): number {
    return this.#nowMs;
  }

  wallMs(): number {
    return this.#wallBaseMs + this.#nowMs;
  }

  /** Somebody sets the wall clock. */
  stepWall(ms: number): void {
    this.#wallBaseMs += ms;
  }

  sleptMs(): number {
    return 0;
  }

  wakeAt(atMs: number | undefined, run: () => void): void {
    this.#wake = atMs === undefined ? undefined : { atMs, run };
  }

  /** Runs something at an instant, before the wake of that instant. */
  at(atMs: number, run: () => void): void {
    const task = { atMs: Math.max(atMs, this.#nowMs), order: this.#order++, run };
    const index = this.#tasks.findIndex((t) => t.atMs > task.atMs);
    if (index === -1) this.#tasks.push(task);
    else this.#tasks.splice(index, 0, task);
  }

  /** Moves time on, running everything on the way. */
  pass(ms: number): void {
    const endMs = this.#nowMs + ms;
    while (this.#runNext(endMs));
    this.#nowMs = endMs;
  }

  /** As `pass`, but lets promises settle after every event. */
  async passAsync(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await settled();
    while (this.#runNext(endMs)) await settled();
    this.#nowMs = endMs;
  }

  #runNext(endMs: number): boolean {
    const task = this.#tasks[0];
    const wake = this.#wake;
    const wakeAtMs = wake === undefined ? Infinity : Math.max(wake.atMs, this.#nowMs);
    const taskAtMs = task?.atMs ?? Infinity;
    if (Math.min(wakeAtMs, taskAtMs) > endMs) return false;
    if (task !== undefined && taskAtMs <= wakeAtMs) {
      this.#nowMs = taskAtMs;
      this.#tasks.shift();
      task.run();
    } else if (wake !== undefined) {
      this.#nowMs = wakeAtMs;
      this.#wake = undefined;
      wake.run();
    }
    return true;
  }
}

/** Lets every promise that can settle do so: stores in memory take a few turns at most. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 12; i++) await Promise.resolve();
}

export type LineOptions = {
  readonly latencyMs?: number;
  readonly bitsPerSecond?: number;
  /** Above this much unsent, `send` answers false. */
  readonly longBytes?: number;
};

/** One end of a wire in memory. */
export class VirtualWire implements Wire {
  onBytes: (bytes: Uint8Array) => void = () => {};
  onDrain: () => void = () => {};
  onClose: (how: WireEnd, words: string) => void = () => {};
  other: VirtualWire | undefined;
  isClosed = false;
  /** Nothing gets through in this direction; what is sent waits. */
  isCut = false;
  isPaused = false;
  sentBytes = 0;
  #waiting: (Uint8Array | "fin")[] = [];
  #queuedBytes = 0;
  #isDrainOwed = false;
  #lineFreeAtMs = 0;

  constructor(
    readonly clock: VirtualClock,
    readonly peer: string,
    readonly line: LineOptions,
    readonly identity: string | undefined = undefined,
  ) {}

  send(bytes: Uint8Array): boolean {
    if (this.isClosed) return false;
    this.sentBytes += bytes.length;
    this.#queuedBytes += bytes.length;
    this.#transmit(bytes);
    const isLong = this.#queuedBytes > (this.line.longBytes ?? 256 * 1024);
    if (isLong) this.#isDrainOwed = true;
    return !isLong;
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    const leftAtMs = Math.max(this.#lineFreeAtMs, this.clock.nowMs());
    this.clock.at(leftAtMs + (this.line.latencyMs ?? 0), () => this.#arrive("fin"));
  }

  /** Ends this end as the system would. */
  ended(how: WireEnd, words: string): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.onClose(how, words);
  }

  /** Both ends see a reset. */
  break(): void {
    this.ended("rst", "the connection is gone");
    this.other?.ended("rst", "the connection is gone");
  }

  /** What waited arrives in one burst. */
  heal(): void {
    this.isCut = false;
    const burst: number[] = [];
    let isFin = false;
    for (const waited of this.#waiting.splice(0)) {
      if (waited === "fin") isFin = true;
      else burst.push(...waited);
    }
    if (burst.length > 0) this.#arrive(Uint8Array.from(burst));
    if (isFin) this.#arrive("fin");
  }

  /** Sends in packets, each taking its time on the line. */
  #transmit(bytes: Uint8Array): void {
    const packetBytes = this.line.bitsPerSecond === undefined ? bytes.length : 1_500;
    for (let at = 0; at < bytes.length; at += packetBytes) {
      const packet = bytes.slice(at, at + packetBytes);
      const takesMs = (packet.length * 8_000) / (this.line.bitsPerSecond ?? Infinity);
      this.#lineFreeAtMs = Math.max(this.#lineFreeAtMs, this.clock.nowMs()) + takesMs;
      const arrivesAtMs = this.#lineFreeAtMs + (this.line.latencyMs ?? 0);
      this.clock.at(arrivesAtMs, () => this.#arrive(packet));
    }
  }

  /** At the other end, unless the line is cut: then it is sent again when that heals. */
  #arrive(what: Uint8Array | "fin"): void {
    if (this.isCut) {
      this.#waiting.push(what);
      return;
    }
    if (what === "fin") {
      this.other?.ended("fin", "closed by the other end");
      return;
    }
    this.#queuedBytes -= what.length;
    if (this.other?.isClosed === false) this.other.onBytes(what);
    if (!this.#isDrainOwed || this.#queuedBytes > 0) return;
    this.#isDrainOwed = false;
    if (!this.isClosed) this.onDrain();
  }
}

/** Two ends of one wire; the accepted one comes from `identity`. */
export function wirePair(
  clock: VirtualClock,
  line: LineOptions = {},
  identity = "m1",
): readonly [VirtualWire, VirtualWire] {
  const dialled = new VirtualWire(clock, "backup", line);
  const accepted = new VirtualWire(clock, "main", line, identity);
  dialled.other = accepted;
  accepted.other = dialled;
  return [dialled, accepted];
}

/** A network in memory in which everybody listens at one place or nobody does. */
export class VirtualNet implements Net {
  accept: ((wire: Wire) => void) | undefined;
  dials = 0;
  /** The dialled ends, oldest first. */
  readonly wires: VirtualWire[] = [];

  constructor(
    readonly clock: VirtualClock,
    readonly line: LineOptions = {},
  ) {}

  dial(to: Peer): Wire {
    this.dials += 1;
    const { identity } = to.kind === "tcp" ? to : { identity: undefined };
    const [dialled, accepted] = wirePair(this.clock, this.line, identity);
    this.wires.push(dialled);
    this.clock.at(this.clock.nowMs(), () => {
      if (this.accept === undefined) dialled.ended("unreached", "nobody listens");
      else this.accept(accepted);
    });
    return dialled;
  }

  async listen(at: Address, accept: (wire: Wire) => void): Promise<Listener> {
    this.accept = accept;
    return {
      at,
      close: async () => {
        this.accept = undefined;
      },
    };
  }
}

/** A log that nobody reads. */
export const silentLog: Log = () => {};
