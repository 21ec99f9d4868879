// Ping and ways in memory: what each address answers is set by the test, time is virtual.

import type { Ping, PingAnswer, Way, WayOut, Ways } from "../../base/world.js";

/** A ping whose answers are set beforehand; an address that is not set is silent. */
export class MemoryPing implements Ping {
  readonly answers = new Map<string, PingAnswer>();
  /** Every address asked, in the order of asking. */
  readonly asked: string[] = [];
  problem: string | undefined;

  /** `after` lets so much virtual time pass before it acts. */
  constructor(readonly after: (ms: number, act: () => void) => void) {}

  ask(address: string, limitMs: number): Promise<PingAnswer> {
    this.asked.push(address);
    return new Promise((resolve) => {
      const set = this.answers.get(address) ?? { kind: "silent" };
      const isLate = set.kind === "alive" && set.roundTripMs > limitMs;
      const answer: PingAnswer = isLate ? { kind: "silent" } : set;
      const ms = answer.kind === "alive" ? answer.roundTripMs : 0;
      this.after(answer.kind === "silent" ? limitMs : ms, () => resolve(answer));
    });
  }
}

/** Ways that are set beforehand; an address that is not set is a neighbour on `eth0`. */
export class MemoryWays implements Ways {
  readonly ways = new Map<string, Way>();
  /** Addresses that are never answered. */
  readonly hangs = new Set<string>();
  /** Whose way out was asked, in the order of asking. */
  readonly asked: string[] = [];
  /** Each answer takes so long. */
  takesMs = 0;

  /** `after` lets so much virtual time pass before it acts. */
  constructor(readonly after: (ms: number, act: () => void) => void = (_, act) => act()) {}

  async towards(address: string): Promise<Way> {
    if (this.hangs.has(address)) return new Promise(() => {});
    if (this.takesMs > 0) await new Promise<void>((over) => this.after(this.takesMs, over));
    return this.ways.get(address) ?? { kind: "direct", interface: "eth0" };
  }

  async out(address: string): Promise<WayOut> {
    this.asked.push(address);
    const way = await this.towards(address);
    return way.kind === "direct" || way.kind === "gateway"
      ? { kind: "interface", interface: way.interface }
      : way;
  }
}
