// Connections between programs: dialled, accepted, closed, half open, reset.
//
// Whatever happens to a program or a machine is told here as a kernel would tell it: a program that
// dies says FIN or RST, a machine that loses its power says nothing, one that has booted answers an
// old connection with RST.

import { joined } from "../../../base/bytes.js";
import type {
  Address,
  Listener,
  ListenRefused,
  Net,
  Peer,
  Place,
  TurnedAway,
  Wire,
  WireEnd,
} from "../../../base/world.js";
import type { SimHost } from "./host.js";
import type { Incarnation } from "./incarnation.js";
import { Lane } from "./lane.js";

/** As base/node/wire.ts. */
const QUEUED_BYTES_LONG = 256 * 1024;
/** When a kernel sends its SYN again, and when it gives up. */
const SYN_AGAIN_MS = [1_000, 3_000, 7_000, 15_000] as const;
const SYN_GIVES_UP_MS = 21_000;

/** One end of a connection. */
export class SimWire implements Wire {
  onBytes: (bytes: Uint8Array) => void = () => {};
  onDrain: () => void = () => {};
  onClose: (how: WireEnd, words: string) => void = () => {};
  readonly #out: Lane;
  #state: "opening" | "open" | "closed" | "gone";
  #isPaused = false;
  #isDrainOwed = false;
  #isReset = false;
  #isGiving = false;
  #received: Uint8Array[] = [];
  #receivedBytes = 0;
  #end: "fin" | "rst" | undefined;
  #unopened: Uint8Array[] = [];
  #unopenedBytes = 0;

  constructor(
    readonly life: Incarnation,
    readonly toHost: SimHost,
    readonly peer: string,
    state: "opening" | "open",
    readonly identity: string | undefined = undefined,
  ) {
    this.#state = state;
    this.#out = new Lane(life.host.network, this);
    life.wires.add(this);
  }

  get isOpening(): boolean {
    return this.#state === "opening";
  }

  /** The two ends of a connection that has come about. */
  static join(dialled: SimWire, accepted: SimWire): void {
    dialled.#out.joins(accepted);
    accepted.#out.joins(dialled);
  }

  opened(): void {
    this.#state = "open";
    for (const bytes of this.#unopened.splice(0)) this.#out.push(bytes);
  }

  unreached(words: string): void {
    if (this.#state !== "opening") return;
    this.life.deliver(() => this.#ended("unreached", words));
  }

  send(bytes: Uint8Array): boolean {
    if (this.#state === "closed" || this.#state === "gone" || !this.life.begins()) return false;
    if (this.#state === "opening") {
      this.#unopened.push(bytes);
      this.#unopenedBytes += bytes.length;
      this.#isDrainOwed = this.#unopenedBytes > QUEUED_BYTES_LONG;
      return !this.#isDrainOwed;
    }
    this.#out.push(bytes);
    if (this.#out.queuedBytes <= QUEUED_BYTES_LONG) return true;
    this.#isDrainOwed = true;
    return false;
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#giveLater();
  }

  close(): void {
    if (this.life.isDead || this.#state === "closed" || this.#state === "gone") return;
    if (this.#state === "open") this.#out.push("fin");
    this.#state = "closed";
    this.life.wires.delete(this);
  }

  drained(): void {
    if (!this.#isDrainOwed || this.#out.queuedBytes > 0 || this.#state !== "open") return;
    this.#isDrainOwed = false;
    this.life.deliver(() => {
      if (this.#state === "open") this.onDrain();
    });
  }

  /** True if nobody has read so many bytes. */
  isFull(bytesMax: number): boolean {
    return this.#receivedBytes >= bytesMax;
  }

  /** Something arrived at this end's machine. */
  received(item: Uint8Array | "fin" | "rst"): void {
    if (this.#state === "gone") {
      // A machine that has booted knows nothing of this connection.
      if (!this.#isReset && item !== "rst") this.#out.push("rst");
      this.#isReset = true;
      return;
    }
    if (this.#state === "closed") return;
    if (typeof item !== "string") {
      if (!this.#isPaused && !this.life.isFrozen && this.#received.length === 0) {
        this.onBytes(item);
        return;
      }
      this.#received.push(item);
      this.#receivedBytes += item.length;
    } else this.#end = item;
    if (this.#end === "rst") {
      this.#received = [];
      this.#receivedBytes = 0;
    }
    if (!this.#isPaused) this.#giveLater();
  }

  /** This end's program is dead. */
  ownerDied(isPowerCut: boolean): void {
    this.life.wires.delete(this);
    const wasOpen = this.#state === "open";
    if (!isPowerCut && wasOpen) {
      const isRude = this.#receivedBytes > 0 || this.life.chance.happens(0.3);
      this.#out.push(isRude ? "rst" : "fin");
    }
    this.#state = isPowerCut && wasOpen ? "gone" : "closed";
  }

  /** All that waits, at once: what comes to a frozen program comes to it as one burst. */
  #giveLater(): void {
    if (this.#isGiving) return;
    this.#isGiving = true;
    this.life.engine.in(0, () => this.life.deliver(() => this.#give()));
  }

  #give(): void {
    this.#isGiving = false;
    if (this.#isPaused || this.#state !== "open") return;
    const burst = this.#received;
    this.#received = [];
    this.#receivedBytes = 0;
    if (burst.length > 0) this.onBytes(burst.length === 1 ? (burst[0] ?? EMPTY) : joined(burst));
    this.life.host.network.changed();
    const end = this.#end;
    if (end !== undefined && this.#state === "open") {
      this.#ended(end, end === "fin" ? "closed by the other end" : "reset by the other end");
    }
  }

  #ended(how: WireEnd, words: string): void {
    this.#state = "closed";
    this.life.wires.delete(this);
    this.onClose(how, words);
  }
}

const EMPTY = new Uint8Array();

/** Who listens at an address. */
export class SimListener implements Listener {
  isGone = false;

  constructor(
    readonly life: Incarnation,
    readonly at: Address,
    readonly place: Place,
    readonly accept: (wire: Wire) => void,
    readonly free: () => void,
  ) {
    life.listeners.add(this);
  }

  get turnedAway(): ((what: TurnedAway) => void) | undefined {
    return this.place.kind === "tcp" ? this.place.turnedAway : undefined;
  }

  async close(): Promise<void> {
    if (!this.life.begins()) return new Promise(() => {});
    this.gone();
  }

  gone(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.life.listeners.delete(this);
    this.free();
  }
}

/** A program's view of the network. */
export function netView(life: Incarnation): Net {
  const { host } = life;
  return {
    dial: (to) => {
      const toHost = to.kind === "local" ? host : host.network.hosts.get(to.host);
      const wire = new SimWire(life, toHost ?? host, textOf(to), "opening");
      if (!life.begins()) return wire;
      if (toHost === undefined) life.engine.in(5, () => wire.unreached("no such host"));
      else new Dial(life, toHost, to, wire).try(0);
      return wire;
    },
    listen: async (at, accept): Promise<Listener | ListenRefused> => {
      if (!life.begins()) return new Promise(() => {});
      const [table, key, own] = placeOf(host, at);
      if (table.has(key)) return { kind: "in-use", words: `${key} is in use` };
      const listener = new SimListener(life, own, at, accept, () => table.delete(key));
      table.set(key, listener);
      return listener;
    },
  };
}

function placeOf(host: SimHost, at: Address): [Map<string, SimListener>, string, Address] {
  if (at.kind === "local") return [host.locals, at.path, at];
  const port = at.port === 0 ? host.network.nextPort() : at.port;
  return [host.network.listeners, `${host.name}:${port}`, { kind: "tcp", host: host.name, port }];
}

function textOf(at: Address): string {
  return at.kind === "local" ? at.path : `${at.host}:${at.port}`;
}

/** All that TLS comes to here: whether the key is that of the name. */
function wrongProof(at: Place, by: Peer, from: string): TurnedAway | undefined {
  if (at.kind === "local" || by.kind === "local") return undefined;
  const key = at.keyOf(by.identity);
  if (key?.equals(by.key) === true) return undefined;
  const words = "the key is not the one of this name";
  return key === undefined
    ? { kind: "unknown-name", from, identity: undefined, words }
    : { kind: "wrong-key", from, identity: by.identity, words };
}

/** A connection that comes about, or does not. */
class Dial {
  readonly #beganAtMs: number;

  constructor(
    readonly life: Incarnation,
    readonly toHost: SimHost,
    readonly to: Peer,
    readonly wire: SimWire,
  ) {
    this.#beganAtMs = life.engine.nowMs;
  }

  try(nth: number): void {
    const { engine, host } = this.life;
    const { network } = host;
    if (!this.wire.isOpening || this.life.isDead) return;
    if (network.isBlocked(host, this.toHost) || network.isBlocked(this.toHost, host)) {
      const againMs = SYN_AGAIN_MS[nth];
      if (againMs !== undefined) engine.at(this.#beganAtMs + againMs, () => this.try(nth + 1));
      else {
        engine.at(this.#beganAtMs + SYN_GIVES_UP_MS, () => this.wire.unreached("timed out"));
      }
      return;
    }
    const isLocal = host === this.toHost;
    const awayMs = isLocal ? 0.02 : network.path(host.name, this.toHost.name).latencyMs;
    const backMs = isLocal ? 0.02 : network.path(this.toHost.name, host.name).latencyMs;
    engine.in(awayMs, () => this.#arrived(awayMs, backMs));
  }

  #arrived(awayMs: number, backMs: number): void {
    const { engine } = this.life;
    if (!this.wire.isOpening || this.life.isDead) return;
    const [table, key] = placeOf(this.toHost, this.to);
    const listener = table.get(key);
    if (listener === undefined) {
      engine.in(backMs, () => this.wire.unreached("connection refused"));
      return;
    }
    const { name } = this.life.host;
    const away = wrongProof(listener.place, this.to, name);
    if (away !== undefined) {
      listener.life.deliver(() => listener.turnedAway?.(away));
      engine.in(backMs, () => this.wire.unreached(away.words));
      return;
    }
    const peer =
      this.to.kind === "local" ? "local" : `${name}:${this.life.host.network.nextPort()}`;
    const { identity } = this.to.kind === "tcp" ? this.to : { identity: undefined };
    const accepted = new SimWire(listener.life, this.life.host, peer, "open", identity);
    SimWire.join(this.wire, accepted);
    accepted.pause(); // What comes before it is accepted waits.
    engine.in(backMs, () => {
      if (this.wire.isOpening && !this.life.isDead) this.wire.opened();
      else accepted.received("rst");
    });
    // Accepted when the last part of the handshake is in: the dialler is open by then.
    engine.in(backMs + awayMs, () => {
      listener.life.deliver(() => {
        accepted.resume();
        if (listener.isGone) accepted.close();
        else listener.accept(accepted);
      });
    });
  }
}
