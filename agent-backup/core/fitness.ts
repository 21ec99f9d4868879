// May this agent judge at all? What it knows of its own health: stalls and suspends of its own
// process, its own network, its witnesses, and mains that vanish together (product.md §5).
//
// Takes facts, answers with instants and reasons. Knows nothing of custody or permission's other
// rules; time is an argument. One object per agent, shared by all mains: a heartbeat costs O(1), and
// nothing here looks at all mains.
//
// Evidence that this machine is not the one cut off, for a main without a link: after its verdict a
// witness has answered, or another main was heard. With witnesses that are silent, or with other
// mains that were running and are silent too, the takeover waits for it. Where there is neither
// witness nor other main nothing can be told, and it goes on (the README says so).

import type { ServerSettings } from "../../proto/settings.js";
import type { Reason } from "./permission.js";

/** What a witness did last. */
export type Witness = {
  readonly address: string;
  /** When the newest probe that it answered was sent. */
  readonly answeredAtMs: number | undefined;
  /** Since when it has not answered; undefined: it does, or was not asked yet. */
  readonly silentSinceMs: number | undefined;
  /** Probes in a row that it has not answered. */
  readonly silentProbes: number;
  /** Why it could not be asked; empty: it could. */
  readonly problem: string;
};

type Heard = { readonly name: string; readonly atMs: number };

/** A main needs at most so long to dial again and say Hello: the longest backoff and the handshake. */
const DIAL_AGAIN_MS = 20_000;
/** All running mains that vanish within this have vanished together (product.md §5). */
export const TOGETHER_MS = 10_000;
const SILENT_PERIODS = 3;
/** A look at this server's own network costs nothing: it is begun anew for each act. */
const LOOK_MS = 1_000;
/** Evidence older than this says nothing about now: two probes of a witness, and looks at the ways. */
const EVIDENCE_MS = 12_000;
/** Probes in a row, of every witness, after which this agent looks cut off. */
const SILENT_PROBES = 2;

/** A gap shorter than this is no more than a busy machine. */
export const GAP_MS_MIN = 300;

/** How a reason begins that ends by itself: evidence is on its way. */
export const WAITS = "Waits ";

/** What this agent knows of its own health. */
export class Fitness {
  #gap: { readonly endedAtMs: number; readonly lastedMs: number } | undefined;
  /** When the clocks are looked at next at the latest, and what they said last. */
  #tick = { atMs: Number.POSITIVE_INFINITY, everyMs: 0, sleptMs: 0 };
  #network = "";
  #lookedAtMs = Number.NEGATIVE_INFINITY;
  #witnesses = new Map<string, Witness>();
  #newest: Heard | undefined;
  #second: Heard | undefined;
  readonly #running = new Set<string>();
  /** Mains that vanished without a word, and when. */
  #vanished: Heard[] = [];
  /** Since when this agent may have been the one cut off; and when that ended last. */
  #cutOffSinceMs: number | undefined;
  #healedAtMs: number | undefined;
  #together: { readonly atMs: number; readonly mains: number } | undefined;

  /**
   * Looks at both clocks, at every tick and before every judgement: what waits in a socket may be read
   * before the tick that comes late. A tick that is late, or a machine that has slept since, is a gap.
   */
  glances(nowMs: number, sleptMs: number): void {
    const { atMs, everyMs, sleptMs: sleptBeforeMs } = this.#tick;
    const lateMs = nowMs - atMs + sleptMs - sleptBeforeMs;
    if (lateMs < GAP_MS_MIN) return;
    // It may have begun up to one tick before it was due.
    this.gapped(lateMs + everyMs, nowMs);
    this.#tick = { atMs: nowMs + everyMs, everyMs, sleptMs };
  }

  /** The next look comes at an instant by itself. */
  ticksAt(atMs: number, everyMs: number, sleptMs: number): void {
    this.#tick = { atMs, everyMs, sleptMs };
  }

  /** The agent itself was away: a stalled loop, a stop, a suspend of the machine. */
  gapped(lastedMs: number, nowMs: number): void {
    if (lastedMs >= GAP_MS_MIN) this.#gap = { endedAtMs: nowMs, lastedMs };
  }

  /** The last time that it was away, for people. */
  get gap(): { readonly endedAtMs: number; readonly lastedMs: number } | undefined {
    return this.#gap;
  }

  /** What is wrong with this machine's own network, by a look begun at an instant; empty: nothing. */
  networkIs(problem: string, lookedAtMs: number): void {
    this.#network = problem;
    this.#lookedAtMs = lookedAtMs;
    this.#noteCutOff(lookedAtMs);
  }

  /**
   * Notes since when this agent looks cut off. When it ends, those that it did not hear meanwhile need
   * a moment to dial again: the first that is heard must not condemn the rest. One probe that is not
   * answered is a lost packet, not a cut.
   */
  #noteCutOff(nowMs: number): void {
    const asked = this.#asked;
    const isUnwitnessed =
      asked.length > 0 && asked.every(({ silentProbes }) => silentProbes >= SILENT_PROBES);
    const isTogether = this.#together !== undefined && asked.length === 0;
    const isAlone = this.#network !== "" || isUnwitnessed || isTogether;
    if (isAlone && this.#running.size === 0) this.#cutOffSinceMs ??= nowMs;
    else if (this.#cutOffSinceMs !== undefined) {
      this.#healedAtMs = nowMs;
      this.#cutOffSinceMs = undefined;
    }
  }

  /** Witnesses that can be asked; one that has answered before and cannot be asked now is silent. */
  get #asked(): readonly Witness[] {
    return this.witnesses.filter(
      ({ problem, answeredAtMs }) => problem === "" || answeredAtMs !== undefined,
    );
  }

  get network(): string {
    return this.#network;
  }

  get witnesses(): readonly Witness[] {
    return [...this.#witnesses.values()];
  }

  /** The addresses that are asked from now on. */
  witnessesAre(addresses: readonly string[]): void {
    const fresh = (address: string): Witness => ({
      address,
      answeredAtMs: undefined,
      silentSinceMs: undefined,
      silentProbes: 0,
      problem: "",
    });
    this.#witnesses = new Map(
      addresses.map((address) => [address, this.#witnesses.get(address) ?? fresh(address)]),
    );
  }

  /** What came of a probe that was sent at `sentAtMs`. `problem`: it could not be asked. */
  witnessed(
    address: string,
    answer: { kind: "alive" | "silent" } | { kind: "unknown"; words: string },
    sentAtMs: number,
  ): void {
    const before = this.#witnesses.get(address);
    if (before === undefined) return;
    const isAlive = answer.kind === "alive";
    const isSilent =
      answer.kind === "silent" || (answer.kind === "unknown" && before.answeredAtMs !== undefined);
    this.#witnesses.set(address, {
      ...before,
      answeredAtMs: isAlive ? sentAtMs : before.answeredAtMs,
      silentSinceMs: isSilent ? (before.silentSinceMs ?? sentAtMs) : undefined,
      silentProbes: isSilent ? before.silentProbes + 1 : 0,
      problem: answer.kind === "unknown" ? answer.words : "",
    });
    this.#noteCutOff(sentAtMs);
  }

  /** Any bytes of a main. */
  heard(name: string, nowMs: number): void {
    if (this.#newest?.name !== name) this.#second = this.#newest;
    this.#newest = { name, atMs: nowMs };
    this.#together = undefined;
    this.#noteCutOff(nowMs);
  }

  /** A main runs, on a link. */
  runs(name: string): void {
    this.#running.add(name);
  }

  /** A main ended in order, or is not monitored any more. */
  leaves(name: string): void {
    this.#running.delete(name);
    this.#vanished = this.#vanished.filter((main) => main.name !== name);
  }

  /**
   * The link to a running main is lost without a word. `atMs`: when it should have been heard and was
   * not; mains with longer heartbeats are missed later, and may have vanished at the same instant.
   */
  vanishes(name: string, atMs: number): void {
    if (!this.#running.delete(name)) return;
    const together = this.#vanished.filter(
      (main) => main.name !== name && Math.abs(atMs - main.atMs) < TOGETHER_MS,
    );
    this.#vanished = [...together, { name, atMs }];
    if (this.#running.size > 0 || this.#vanished.length < 2) return;
    this.#together = { atMs, mains: this.#vanished.length };
    this.#noteCutOff(atMs);
  }

  /**
   * Before this instant nothing that time alone says of a main with these settings is believed: it
   * has one clean window after each gap in which this agent did not listen, or was itself cut off.
   */
  judgedFromMs(settings: ServerSettings): number {
    const heartbeatMs = settings.heartbeat * 1_000;
    const healedAtMs = this.#healedAtMs ?? Number.NEGATIVE_INFINITY;
    // A shorter one nobody has noticed: no main gave its link up, and what came meanwhile was read.
    const isNoticed = this.#gap !== undefined && this.#gap.lastedMs >= heartbeatMs;
    const gapAtMs = isNoticed ? (this.#gap?.endedAtMs ?? 0) : Number.NEGATIVE_INFINITY;
    const silenceMs = SILENT_PERIODS * heartbeatMs;
    const windowMs = Math.max(settings.waitForReconnection * 1_000, silenceMs + DIAL_AGAIN_MS);
    return Math.max(gapAtMs, healedAtMs) + windowMs;
  }

  /** How many mains run, on a link. */
  get runningMains(): number {
    return this.#running.size;
  }

  /** Why this agent may not judge now, a sentence each. `nowMs`: a gap's clean windows end. */
  unfit(nowMs: number): readonly Reason[] {
    const reasons: Reason[] = [];
    if (this.#network !== "") {
      reasons.push(`This server may be the one cut off: ${this.#network}.`);
    }
    const asked = this.#asked;
    const isSilent = asked.every(({ silentSinceMs }) => silentSinceMs !== undefined);
    if (asked.length > 0 && isSilent) {
      reasons.push(`No witness answers (${asked.map(({ address }) => address).join(", ")}).`);
    }
    if (this.#together !== undefined) {
      reasons.push(
        `All ${this.#together.mains} running mains vanished within ${TOGETHER_MS / 1_000} s and ` +
          "there is no witness: nothing is taken over by itself. Look at the network, then act.",
      );
    }
    const gapMs = this.#gap === undefined ? undefined : nowMs - this.#gap.endedAtMs;
    if (this.#gap !== undefined && gapMs !== undefined && gapMs < DIAL_AGAIN_MS) {
      const seconds = (this.#gap.lastedMs / 1_000).toFixed(1);
      reasons.push(`This agent was away for ${seconds} s: each main has one clean window first.`);
    }
    return reasons;
  }

  /** True if a witness can be asked at all. */
  get hasWitness(): boolean {
    return this.#asked.length > 0;
  }

  /** When a main other than this one was heard last; undefined: none was. */
  otherHeardAtMs(name: string): number | undefined {
    return (this.#newest?.name === name ? this.#second : this.#newest)?.atMs;
  }

  /** Why a main that has no link is not judged by this agent now. `verdictAtMs`: since when it is judged failed. */
  reasons(name: string, verdictAtMs: number, nowMs: number): readonly Reason[] {
    // A verdict may be old when it acts: after a wait in line, a hold, a start of this agent.
    const sinceMs = Math.max(verdictAtMs, nowMs - EVIDENCE_MS);
    if (this.#network !== "") {
      return [`This server may be the one cut off: ${this.#network}.`];
    }
    if (this.#lookedAtMs < Math.max(verdictAtMs, nowMs - LOOK_MS))
      return [`${WAITS}for a look at this server's own network.`];
    if ((this.otherHeardAtMs(name) ?? Number.NEGATIVE_INFINITY) >= sinceMs) return [];
    const asked = this.#asked;
    if (asked.some(({ answeredAtMs }) => (answeredAtMs ?? -1) >= sinceMs)) return [];
    if (asked.length > 0) {
      const names = asked.map(({ address }) => address).join(", ");
      const isSilent = asked.every(({ silentSinceMs }) => silentSinceMs !== undefined);
      return [
        isSilent
          ? `This server may be the one cut off: no witness answers (${names}).`
          : `${WAITS}for an answer of a witness (${names}).`,
      ];
    }
    if (this.#together !== undefined) {
      return [
        `All ${this.#together.mains} running mains vanished within ${TOGETHER_MS / 1_000} s and there ` +
          "is no witness: this server may be the one cut off.",
      ];
    }
    const others = this.#running.size - (this.#running.has(name) ? 1 : 0);
    if (others > 0)
      return [`${WAITS}until another main is heard: it shows that the network works.`];
    return [];
  }
}
