// Keeps up what the agent knows of its own health: does its loop stall, did the machine sleep, do
// the witnesses answer, is there a way to the mains at all.
//
// One tick for all mains. A witness is asked every WITNESS_EVERY_MS, and at once while a takeover
// waits for its answer. Finds out and reports; core/fitness.ts decides what it means.

import type { Deadline } from "../../base/deadlines.js";
import type { Fitness } from "../core/fitness.js";
import type { Fleet } from "./fleet.js";
import type { Site } from "./site.js";

/** The tick follows the quickest heartbeat: a stall that matters to a main is longer than that. */
const TICK_MS_MIN = 100;
const TICK_MS_MAX = 2_000;
const WITNESS_EVERY_MS = 5_000;
/** While a takeover waits for evidence. */
const WITNESS_SOON_MS = 500;
const WITNESS_LIMIT_MS = 2_000;
/** How often the ways to the mains are looked up. */
const WAYS_EVERY_MS = 10_000;
/** While a takeover waits for it: what was looked up before the verdict says nothing. */
const WAYS_SOON_MS = 500;
/** Different addresses of mains whose way is looked up at a time. */
const WAYS_MAX = 64;
/** The default of the setting: the gateways towards the mains. */
const GATEWAY = "gateway";
const NONE = "none";

/** Watches the agent itself. */
export class SelfWatch {
  readonly #site: Site;
  readonly #fleet: Fleet;
  readonly #setting: string;
  readonly #changed: () => void;
  readonly #deadline: Deadline;
  /** The gap that was told of last. */
  #told: Fitness["gap"];
  #lookedAtMs = Number.NEGATIVE_INFINITY;
  #isLooking = false;
  #tickMs = TICK_MS_MIN;
  readonly #askedAtMs = new Map<string, number>();
  readonly #inFlight = new Set<string>();
  #isStopped = false;

  /** `witnesses`: addresses, `gateway` or `none`, separated by commas. */
  constructor(site: Site, fleet: Fleet, witnesses: string, changed: () => void) {
    this.#site = site;
    this.#fleet = fleet;
    this.#setting = witnesses;
    this.#changed = changed;
    const { clock } = site.world;
    this.#deadline = site.deadlines.add((nowMs) => this.#tick(nowMs));
    this.#arm(clock.nowMs());
    // A takeover that waits for evidence is not kept waiting for the next tick.
    const atOnce = site.deadlines.add((nowMs) => this.#find(nowMs));
    fleet.onDoubted = () => {
      if (!this.#isStopped) site.deadlines.set(atOnce, clock.nowMs());
    };
  }

  stop(): void {
    this.#isStopped = true;
    this.#site.deadlines.set(this.#deadline, undefined);
  }

  #tick(nowMs: number): void {
    this.#site.fitness.glances(nowMs, this.#site.world.clock.sleptMs());
    this.#gap();
    this.#arm(nowMs);
    this.#find(nowMs);
    this.#fleet.lookAgain();
  }

  #find(nowMs: number): void {
    const everyMs = this.#fleet.doubted.size > 0 ? WAYS_SOON_MS : WAYS_EVERY_MS;
    if (nowMs - this.#lookedAtMs >= everyMs) void this.#look(nowMs);
    this.#ask(nowMs);
  }

  #arm(nowMs: number): void {
    const { fitness, deadlines, world } = this.#site;
    const atMs = nowMs + this.#tickMs;
    fitness.ticksAt(atMs, this.#tickMs, world.clock.sleptMs());
    deadlines.set(this.#deadline, atMs);
  }

  /** Tells of a gap once, whoever noticed it. */
  #gap(): void {
    const { fitness, happenings } = this.#site;
    const { gap } = fitness;
    if (gap === this.#told || gap === undefined) return;
    this.#told = gap;
    const { lastedMs } = gap;
    happenings.tell({
      level: "warn",
      event: "agent.gap",
      server: "",
      epoch: 0n,
      who: "",
      words: `this agent was away for ${(lastedMs / 1_000).toFixed(1)} s (a stall, a stop or a sleep of the machine): every main has one clean window before it is judged`,
      fields: { lastedMs: String(Math.round(lastedMs)) },
    });
    this.#changed();
  }

  #ask(nowMs: number): void {
    const { fitness, world } = this.#site;
    const everyMs = this.#fleet.doubted.size > 0 ? WITNESS_SOON_MS : WITNESS_EVERY_MS;
    for (const { address } of fitness.witnesses) {
      const askedAtMs = this.#askedAtMs.get(address) ?? Number.NEGATIVE_INFINITY;
      if (this.#inFlight.has(address) || nowMs - askedAtMs < everyMs) continue;
      this.#askedAtMs.set(address, nowMs);
      this.#inFlight.add(address);
      void world.ping.ask(address, WITNESS_LIMIT_MS).then((answer) => {
        this.#inFlight.delete(address);
        if (this.#isStopped) return;
        const before = fitness.network;
        fitness.witnessed(address, answer, nowMs);
        if (before !== fitness.network) this.#changed();
        this.#fleet.lookAgain();
      });
    }
  }

  /** Whom to ask, and whether there is a way to the mains. */
  async #look(nowMs: number): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#lookedAtMs = nowMs;
    const { fitness, world } = this.#site;
    const named = this.#setting
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "" && word !== GATEWAY && word !== NONE);
    const wantsGateways = this.#setting.split(",").some((word) => word.trim() === GATEWAY);
    const heartbeats = this.#fleet.shells.map(({ server }) => server.settings.heartbeat * 1_000);
    this.#tickMs = Math.min(TICK_MS_MAX, Math.max(TICK_MS_MIN, Math.min(...heartbeats)));
    // Those that wait for it come first.
    const shells = [...this.#fleet.doubted, ...this.#fleet.shells];
    const addresses = [...new Set(shells.map(({ server }) => server.settings.address))];
    const gateways = new Set<string>();
    const problems: string[] = [];
    let usable = 0;
    for (const address of addresses.slice(0, WAYS_MAX)) {
      const way = await world.ways.towards(address);
      if (way.kind === "none") problems.push(way.words);
      else usable += 1;
      if (way.kind === "gateway" && wantsGateways) gateways.add(way.address);
    }
    this.#isLooking = false;
    if (this.#isStopped) return;
    fitness.witnessesAre([...new Set([...named, ...gateways])]);
    const before = fitness.network;
    fitness.networkIs(usable === 0 ? (problems[0] ?? "") : "", nowMs);
    this.#fleet.lookAgain();
    if (before === fitness.network) return;
    this.#site.happenings.tell({
      level: fitness.network === "" ? "info" : "error",
      event: fitness.network === "" ? "agent.networkBack" : "agent.networkLost",
      server: "",
      epoch: 0n,
      who: "",
      words:
        fitness.network === ""
          ? "there is a way to the mains again"
          : `there is no way to any main: ${fitness.network}; this server may be the one cut off`,
      fields: {},
    });
    this.#changed();
  }
}
