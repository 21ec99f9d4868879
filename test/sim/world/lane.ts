// One direction of one wire: what was sent arrives in order, later, or when a cut has healed.

import type { Waiting } from "./engine.js";
import { isOff, type Network, type Path } from "./network.js";
import type { SimWire } from "./wires.js";

type Item = Uint8Array | "fin" | "rst";

/** Kernels send again after this, doubling. */
const RESEND_MS = 200;
/** Without acknowledgements so much gets through, then the sender waits. */
const UNACKNOWLEDGED_BYTES_MAX = 64 * 1024;
/** What a receiver takes in before anybody reads it. */
const RECEIVE_BYTES_MAX = 256 * 1024;
/** Longest wait of a kernel between two tries, shortened: nobody learns from waiting longer. */
const RESEND_MS_MAX = 20_000;

/** From one end of a wire to the other. */
export class Lane {
  queuedBytes = 0;
  readonly #network: Network;
  /** There and back; undefined: on one machine. */
  readonly #path: Path | undefined;
  readonly #back: Path | undefined;
  #to: SimWire | undefined;
  #freeAtMs = 0;
  #arrivesAtMs = 0;
  #waiting: Item[] = [];
  #stuckAtMs = 0;
  #unacknowledged = 0;
  #resend: Waiting | undefined;

  constructor(
    network: Network,
    readonly from: SimWire,
  ) {
    this.#network = network;
    const { life, toHost } = from;
    const isLocal = life.host === toHost;
    this.#path = isLocal ? undefined : network.path(life.host.name, toHost.name);
    this.#back = isLocal ? undefined : network.path(toHost.name, life.host.name);
  }

  joins(to: SimWire): void {
    this.#to = to;
  }

  get isStuck(): boolean {
    return this.#waiting.length > 0;
  }

  push(item: Item): void {
    const { engine } = this.#network;
    const bytes = typeof item === "string" ? 0 : item.length;
    this.queuedBytes += bytes;
    if (this.#path === undefined) {
      this.#arrivesAtMs = Math.max(this.#arrivesAtMs, engine.nowMs + 0.02);
    } else {
      const path = this.#path;
      const leavesAtMs =
        Math.max(this.#freeAtMs, engine.nowMs) + ((bytes + 60) * 8_000) / path.bitsPerSecond;
      this.#freeAtMs = leavesAtMs;
      const delayMs = path.latencyMs + this.from.life.chance.uniform() * path.jitterMs;
      this.#arrivesAtMs = Math.max(this.#arrivesAtMs, leavesAtMs + delayMs + this.#lossMs(path));
    }
    engine.at(this.#arrivesAtMs, () => this.#arrive(item));
  }

  /** A blockage may be over: what waits is sent again some time soon. */
  mayGoOn(): void {
    if (this.#resend !== undefined || this.#to === undefined) return;
    if (this.#isBlocked() || this.#to.isFull(RECEIVE_BYTES_MAX)) return;
    const { engine } = this.#network;
    const stuckMs = engine.nowMs - this.#stuckAtMs;
    const latestMs = Math.min(RESEND_MS + stuckMs, RESEND_MS_MAX);
    const waitMs = this.#path === undefined ? 0 : this.from.life.chance.between(1, latestMs);
    this.#resend = engine.in(waitMs, () => this.#flush());
  }

  #lossMs(path: Path): number {
    let lostMs = 0;
    const { chance } = this.from.life;
    for (let again = RESEND_MS; path.lossRate > 0 && chance.happens(path.lossRate); again *= 2) {
      lostMs += again;
      if (again > RESEND_MS_MAX) break;
    }
    return lostMs;
  }

  #arrive(item: Item): void {
    const bytes = typeof item === "string" ? 0 : item.length;
    const isHole = this.#path !== undefined && bytes > this.#path.segmentBytesMax;
    const isFull = this.#to?.isFull(RECEIVE_BYTES_MAX) === true;
    if (this.#waiting.length > 0 || isHole || isFull || this.#isBlocked()) {
      if (this.#waiting.length === 0) this.#stuckAtMs = this.#network.engine.nowMs;
      this.#waiting.push(item);
      this.#network.stuck.add(this);
      if (isFull) this.mayGoOn();
      return;
    }
    this.#unacknowledged += bytes;
    this.#hand(item);
  }

  #hand(item: Item): void {
    if (typeof item !== "string") this.queuedBytes -= item.length;
    this.#to?.received(item);
    this.from.drained();
  }

  #isBlocked(): boolean {
    const { life, toHost } = this.from;
    if (this.#path === undefined || this.#back === undefined) return false;
    if (this.#path.isCut || isOff(life.host) || isOff(toHost)) return true;
    if (!life.host.hasCarrier || !toHost.hasCarrier) return true;
    if (!this.#back.isCut) {
      this.#unacknowledged = 0;
      return this.#waiting.some((w) => w.length > (this.#path?.segmentBytesMax ?? 0));
    }
    return this.#unacknowledged > UNACKNOWLEDGED_BYTES_MAX;
  }

  #flush(): void {
    this.#resend = undefined;
    if (this.#isBlocked()) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#network.stuck.delete(this);
    const burst = waiting.filter((item) => typeof item !== "string");
    if (burst.length > 0) {
      const whole = new Uint8Array(burst.reduce((sum, piece) => sum + piece.length, 0));
      let at = 0;
      for (const piece of burst) {
        whole.set(piece, at);
        at += piece.length;
      }
      this.#hand(whole);
    }
    const end = waiting.find((item) => typeof item === "string");
    if (end !== undefined) this.#hand(end);
  }
}
