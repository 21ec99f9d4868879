// Asks the hosts of all mains by ping, so that operators and the record have that evidence: is the host
// there although its agent is not heard?
//
// Few at a time for the whole fleet, in the order in which their turns came: the probes that decide
// something (witnesses, forced start) are never kept waiting by these. Decides nothing.

import type { Deadline } from "../../../base/deadlines.js";
import { hasTurned, hostPingEveryMs, hostPinged } from "../../core/health/host-ping.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";

const PROBE_LIMIT_MS = 2_000;
/**
 * A quarter of what the system's own ping may run at once, where that is all there is: the rest is for
 * the probes that decide. Of 10,000 mains that vanish together each is asked about every 40 minutes.
 */
const AT_ONCE = 8;
/** After a change of state: the agent has a moment to see what it is. */
const SOON_MS = 200;

/** The places that all hosts of a fleet share. */
export class PingPlaces {
  #free = AT_ONCE;
  readonly #waiting: (() => void)[] = [];

  /** Does `work` when there is a place for it; nobody waits twice. */
  async take(work: () => Promise<void>): Promise<void> {
    if (this.#free === 0) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#free -= 1;
    try {
      await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

/** Asks one main's host, from time to time. */
export class HostWatch {
  readonly #site: Site;
  readonly #shell: ServerShell;
  readonly #places: PingPlaces;
  readonly #deadline: Deadline;
  #isAsking = false;
  #isStopped = false;

  constructor(site: Site, shell: ServerShell, places: PingPlaces) {
    this.#site = site;
    this.#shell = shell;
    this.#places = places;
    this.#deadline = site.deadlines.add((nowMs) => this.#begin(nowMs));
    this.consider();
  }

  /** Something of the main has changed: it may be time to ask. */
  consider(): void {
    if (this.#isStopped || this.#isAsking) return;
    const { clock } = this.#site.world;
    const soonMs = clock.nowMs() + SOON_MS;
    if (this.#deadline.atMs === undefined || this.#deadline.atMs > soonMs) this.#at(soonMs);
  }

  stop(): void {
    this.#isStopped = true;
    this.#at(undefined);
  }

  #begin(nowMs: number): void {
    if (this.#everyMs(nowMs) === undefined || this.#isAsking) return;
    this.#isAsking = true;
    void this.#places.take(() => this.#ask()).then(() => this.#again());
  }

  async #ask(): Promise<void> {
    if (this.#isStopped) return;
    const { clock, ping } = this.#site.world;
    const { address } = this.#shell.server.settings;
    const sentAtMs = clock.nowMs();
    const answer = await ping.ask(address, PROBE_LIMIT_MS);
    if (this.#isStopped) return;
    const before = this.#shell.observed.hostPing;
    const after = hostPinged(before, address, answer, sentAtMs);
    this.#shell.observed = { ...this.#shell.observed, hostPing: after };
    if (hasTurned(before, after)) this.#shell.changed();
  }

  #again(): void {
    this.#isAsking = false;
    const { clock } = this.#site.world;
    const everyMs = this.#everyMs(clock.nowMs());
    if (!this.#isStopped && everyMs !== undefined) this.#at(clock.nowMs() + everyMs);
  }

  #everyMs(nowMs: number): number | undefined {
    return hostPingEveryMs(this.#shell.server, nowMs);
  }

  #at(atMs: number | undefined): void {
    this.#site.deadlines.set(this.#deadline, atMs);
  }
}
