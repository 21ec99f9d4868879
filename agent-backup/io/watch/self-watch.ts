// Keeps up what the agent knows of its own health: does its loop stall, did the machine sleep, do
// the witnesses answer, is there a way to the mains at all.
//
// One tick for all mains. A witness is asked every WITNESS_EVERY_MS, and at once while a takeover
// waits for its answer; the own network is own-network.ts, whom to ask witness-search.ts. Finds out
// and reports; core/fitness.ts decides what it means.

import type { Deadline } from "../../../base/deadlines.js";
import { wordsOf } from "../../../proto/reason.js";
import type { Gap } from "../../core/health/gaps.js";
import { witnessState } from "../../core/health/witnesses.js";
import type { Fleet } from "../fleet.js";
import type { Site } from "../site.js";
import { OwnNetwork } from "./own-network.js";
import { WitnessSearch } from "./witness-search.js";

/** The tick follows the quickest heartbeat: a stall that matters to a main is longer than that. */
const TICK_MS_MIN = 100;
const TICK_MS_MAX = 2_000;
const WITNESS_EVERY_MS = 5_000;
/** While a takeover waits for evidence. */
const WITNESS_SOON_MS = 500;
const WITNESS_LIMIT_MS = 2_000;
/** How often all mains are gone through: the quickest heartbeat, and whom to ask. */
const SURVEY_EVERY_MS = 10_000;

/** Watches the agent itself. */
export class SelfWatch {
  readonly #site: Site;
  readonly #fleet: Fleet;
  readonly #changed: () => void;
  readonly #network: OwnNetwork;
  readonly #search: WitnessSearch;
  readonly #deadline: Deadline;
  readonly #atOnce: Deadline;
  /** The gap that was told of last. */
  #told: Gap | undefined;
  #surveyedAtMs = Number.NEGATIVE_INFINITY;
  #tickMs = TICK_MS_MIN;
  readonly #askedAtMs = new Map<string, number>();
  readonly #inFlight = new Set<string>();
  #isStopped = false;

  /** `witnesses`: addresses, `gateway` or `none`, separated by commas. */
  constructor(site: Site, fleet: Fleet, witnesses: string, changed: () => void) {
    this.#site = site;
    this.#fleet = fleet;
    this.#changed = changed;
    this.#network = new OwnNetwork(site, fleet, changed);
    this.#search = new WitnessSearch(site, fleet, witnesses);
    const { clock } = site.world;
    this.#deadline = site.deadlines.add((nowMs) => this.#tick(nowMs));
    this.#arm(clock.nowMs());
    this.#atOnce = site.deadlines.add((nowMs) => this.#find(nowMs));
    fleet.onDoubted = () => {
      // A takeover that waits for evidence is not kept waiting for the next tick.
      this.#network.want();
      if (!this.#isStopped) site.deadlines.set(this.#atOnce, clock.nowMs());
    };
  }

  stop(): void {
    this.#isStopped = true;
    this.#network.stop();
    this.#search.stop();
    this.#site.deadlines.set(this.#deadline, undefined);
    this.#site.deadlines.set(this.#atOnce, undefined);
  }

  #tick(nowMs: number): void {
    this.#site.fitness.glances(nowMs, this.#site.world.clock.sleptMs());
    this.#gap();
    if (nowMs - this.#surveyedAtMs >= SURVEY_EVERY_MS) this.#survey(nowMs);
    this.#arm(nowMs);
    this.#find(nowMs);
    this.#fleet.lookAgain();
  }

  #survey(nowMs: number): void {
    this.#surveyedAtMs = nowMs;
    const heartbeats = this.#fleet.shells.map(({ server }) => server.settings.heartbeat * 1_000);
    this.#tickMs = Math.min(TICK_MS_MAX, Math.max(TICK_MS_MIN, Math.min(...heartbeats)));
    void this.#search.search();
  }

  #find(nowMs: number): void {
    if (this.#isStopped) return;
    this.#network.find(nowMs);
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
        const before = this.#shown;
        fitness.witnessed(address, answer, nowMs);
        if (before !== this.#shown) this.#changed();
        this.#fleet.lookAgain();
      });
    }
  }

  /** What people see of it that an answer may change. */
  get #shown(): string {
    const { fitness, world } = this.#site;
    const states = fitness.witnesses.map((one) => `${one.address} ${witnessState(one)}`);
    return [...states, wordsOf(fitness.unfit(world.clock.nowMs(), 0))].join("\n");
  }
}
