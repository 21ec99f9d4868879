// What lies between the machines: delay, speed, loss and cuts, for each direction on its own.
//
// Loss is what TCP makes of it: bytes come later, never not at all. What was on its way when a path
// was cut is sent again when it heals, all of it in one burst.

import type { Engine } from "./engine.js";
import type { SimHost } from "./host.js";
import type { Lane } from "./lane.js";
import type { SimListener } from "./wires.js";

/** One direction between two machines. */
export type Path = {
  isCut: boolean;
  latencyMs: number;
  jitterMs: number;
  /** Of segments, each sent again after its timeout. */
  lossRate: number;
  bitsPerSecond: number;
  /** Larger segments vanish, and everything behind them waits: an MTU black hole. */
  segmentBytesMax: number;
};

/** A path without anything wrong. */
export const CLEAN_PATH: Path = {
  isCut: false,
  latencyMs: 0.5,
  jitterMs: 0.2,
  lossRate: 0,
  bitsPerSecond: 1e9,
  segmentBytesMax: Number.POSITIVE_INFINITY,
};

/** All machines and what lies between them. */
export class Network {
  readonly hosts = new Map<string, SimHost>();
  /** By `host:port`. */
  readonly listeners = new Map<string, SimListener>();
  /** Lanes in which something waits. */
  readonly stuck = new Set<Lane>();
  readonly #paths = new Map<string, Path>();
  #port = 40_000;

  constructor(readonly engine: Engine) {}

  nextPort(): number {
    this.#port += 1;
    return this.#port;
  }

  /** The direction from one machine to another; change it, then call `changed`. */
  path(from: string, to: string): Path {
    const key = `${from}>${to}`;
    let path = this.#paths.get(key);
    if (path === undefined) {
      path = { ...CLEAN_PATH };
      this.#paths.set(key, path);
    }
    return path;
  }

  /** Nothing gets through in this direction now. */
  isBlocked(from: SimHost, to: SimHost): boolean {
    if (from === to) return false;
    if (!from.hasCarrier || !to.hasCarrier) return true;
    return isOff(from) || isOff(to) || this.path(from.name, to.name).isCut;
  }

  /** Something may get through now that did not before. */
  changed(): void {
    for (const lane of this.stuck) lane.mayGoOn();
  }
}

/** True of a machine that nothing reaches and nothing leaves. */
export function isOff(host: SimHost): boolean {
  return !host.isUp || host.isAsleep;
}
