// May this agent judge at all? What it knows of its own health: stalls and suspends of its own
// process, its own network, its witnesses, and mains that vanish together (product.md §5).
//
// Takes facts, answers with instants and reasons. Knows nothing of custody or permission's other
// rules; time is an argument. One object per agent, shared by all mains: a heartbeat costs O(1), and
// nothing here looks at all mains.
//
// Evidence that this machine is not the one cut off, for a main without a link, in this order:
//
// | a look at its own network, begun after the verdict | then                                      |
// |-----------------------------------------------------|-------------------------------------------|
// | none yet, or it ended too long ago                  | the takeover waits for one                |
// | there is no way to any main                         | withheld, whatever else is known          |
// | there is a way                                      | the other evidence decides                |
// | not known: nothing was found out in time            | the other evidence must be good           |
//
// The other evidence: after the verdict another main was heard, or a witness has answered. With
// witnesses that are silent, or with other mains that were running and are silent too (or have all
// been silent since this agent started), the takeover waits for it. Where there is neither witness
// nor other main nothing can be told: with a way it goes on (the README says so); without having
// found out whether there is one it does not, for what is not known never forces. A lookup that
// hangs is "not known" of its address and withholds nothing where another address, a main or a
// witness shows that the network works.

import type { Reason } from "../../proto/reason.js";
import type { ServerSettings } from "../../proto/settings.js";
import { type Gap, Gaps } from "./health/gaps.js";
import { HeardMains, TOGETHER_MS } from "./health/heard-mains.js";
import { type Witness, type WitnessAnswer, Witnesses } from "./health/witnesses.js";

/** What a look at this machine's own network found: is there a way to any main? */
export type NetworkLook =
  | { readonly kind: "way" }
  | { readonly kind: "none" | "unknown"; readonly words: string };

/** A main needs at most so long to dial again and say Hello: the longest backoff and the handshake. */
const DIAL_AGAIN_MS = 20_000;
const SILENT_PERIODS = 3;
/** A look that ended longer ago is begun anew: one costs some questions to the kernel. */
export const LOOK_MS = 3_000;
/** Evidence older than this says nothing about now: two probes of a witness. */
const EVIDENCE_MS = 12_000;

/** What this agent knows of its own health. */
export class Fitness {
  readonly #gaps = new Gaps();
  #look: NetworkLook = { kind: "unknown", words: "not looked at yet" };
  #lookBegunAtMs = Number.NEGATIVE_INFINITY;
  #lookEndedAtMs = Number.NEGATIVE_INFINITY;
  readonly #witnesses = new Witnesses();
  readonly #mains = new HeardMains();
  #startedAtMs = 0;
  /** Since when this agent may have been the one cut off; and when that ended last. */
  #cutOffSinceMs: number | undefined;
  #healed: { readonly atMs: number; readonly lastedMs: number } | undefined;

  /** Looks at both clocks, at every tick and before every judgement: was the agent itself away? */
  glances(nowMs: number, sleptMs: number): void {
    this.#gaps.glances(nowMs, sleptMs);
  }

  /** The next look comes at an instant by itself. */
  ticksAt(atMs: number, everyMs: number, sleptMs: number): void {
    this.#gaps.ticksAt(atMs, everyMs, sleptMs);
  }

  /** The agent itself was away until now. */
  gapped(lastedMs: number, nowMs: number): void {
    this.#gaps.lasted(lastedMs, nowMs);
  }

  /** The last time that it was away, for people. */
  get gap(): Gap | undefined {
    return this.#gaps.last;
  }

  /** What a look at this machine's own network found, and between which instants. */
  networkIs(look: NetworkLook, begunAtMs: number, endedAtMs: number): void {
    this.#look = look;
    this.#lookBegunAtMs = begunAtMs;
    this.#lookEndedAtMs = endedAtMs;
    this.#noteCutOff(endedAtMs);
  }

  /** What the last look found. */
  get network(): NetworkLook {
    return this.#look;
  }

  /**
   * Notes since when this agent looks cut off. When it ends, those that it did not hear meanwhile need
   * a moment to dial again: the first that is heard must not condemn the rest.
   */
  #noteCutOff(nowMs: number): void {
    const isAlone = this.#look.kind === "none" || this.#witnesses.areSilent || this.#areTogether;
    if (isAlone && this.#mains.running === 0) {
      this.#cutOffSinceMs ??= nowMs;
    } else if (this.#cutOffSinceMs !== undefined) {
      this.#healed = { atMs: nowMs, lastedMs: nowMs - this.#cutOffSinceMs };
      this.#cutOffSinceMs = undefined;
    }
  }

  get witnesses(): readonly Witness[] {
    return this.#witnesses.all;
  }

  /** The addresses that are asked from now on. */
  witnessesAre(addresses: readonly string[]): void {
    this.#witnesses.are(addresses);
  }

  /** What came of a probe that was sent at `sentAtMs`. */
  witnessed(address: string, answer: WitnessAnswer, sentAtMs: number): void {
    this.#witnesses.answered(address, answer, sentAtMs);
    this.#noteCutOff(sentAtMs);
  }

  /** True if a witness can be asked at all. */
  get hasWitness(): boolean {
    return this.#witnesses.isAny;
  }

  /** Any bytes of a main. */
  heard(name: string, nowMs: number): void {
    const isFirst = this.#mains.unheardSinceStart > 0;
    const lastedMs = nowMs - this.#startedAtMs;
    if (isFirst && lastedMs > DIAL_AGAIN_MS) this.#healed = { atMs: nowMs, lastedMs };
    this.#mains.heard(name, nowMs);
    this.#noteCutOff(nowMs);
  }

  /** A main runs, on a link. */
  runs(name: string): void {
    this.#mains.runs(name);
  }

  /** The agent starts: a main that it had met, and whether it was judged failed by then. */
  wasMet(name: string, isFailed: boolean, nowMs: number): void {
    this.#mains.wasMet(name, isFailed);
    this.#startedAtMs = nowMs;
  }

  /** A main ended in order, or is not monitored any more. */
  leaves(name: string): void {
    this.#mains.leaves(name);
  }

  /** The link to a running main is lost without a word; it should have been heard at `atMs`. */
  vanishes(name: string, atMs: number): void {
    this.#mains.vanishes(name, atMs);
    this.#noteCutOff(atMs);
  }

  /** How many mains run, on a link. */
  get runningMains(): number {
    return this.#mains.running;
  }

  /** When a main other than this one was heard last; undefined: none was. */
  otherHeardAtMs(name: string): number | undefined {
    return this.#mains.otherHeardAtMs(name);
  }

  /**
   * Before this instant nothing that time alone says of a main with these settings is believed: it
   * has one clean window after each gap in which this agent did not listen, or was itself cut off.
   */
  judgedFromMs(settings: ServerSettings): number {
    const heartbeatMs = settings.heartbeat * 1_000;
    const healedAtMs = this.#healed?.atMs ?? Number.NEGATIVE_INFINITY;
    // A shorter one nobody has noticed: no main gave its link up, and what came meanwhile was read.
    const { gap } = this;
    const isNoticed = gap !== undefined && gap.lastedMs >= heartbeatMs;
    const gapAtMs = isNoticed ? gap.endedAtMs : Number.NEGATIVE_INFINITY;
    return Math.max(gapAtMs, healedAtMs) + cleanWindowMs(settings);
  }

  /** Why this agent may not judge now. `windowMs`: the longest clean window of its mains. */
  unfit(nowMs: number, windowMs: number): readonly Reason[] {
    return [
      ...this.networkReasons(),
      ...(this.#witnesses.areSilent ? [this.#unwitnessed()] : []),
      ...(this.#areTogether ? [this.#vanishedTogether()] : []),
      ...this.#recovers(nowMs, windowMs),
    ];
  }

  /** Why a main is not judged before `judgedFromMs`; empty: it is. */
  windowReasons(settings: ServerSettings, nowMs: number): readonly Reason[] {
    if (nowMs >= this.judgedFromMs(settings)) return [];
    return this.#recovers(nowMs, cleanWindowMs(settings), settings.heartbeat * 1_000);
  }

  /** What is wrong with this machine's own network; empty: nothing, or it is not known. */
  networkReasons(): readonly Reason[] {
    return this.#look.kind === "none" ? [cutOff("noWay", this.#look.words)] : [];
  }

  /** Why a main that has no link is not judged now. `verdictAtMs`: since when it is judged failed. */
  reasons(name: string, verdictAtMs: number, nowMs: number): readonly Reason[] {
    const network = this.networkReasons();
    if (network.length > 0) return network;
    const isOld = this.#lookEndedAtMs < nowMs - LOOK_MS;
    if (isOld || this.#lookBegunAtMs < verdictAtMs) {
      const words = "Waits for a look at this server's own network.";
      return [{ kind: "waitsForLook", words }];
    }
    // A verdict may be old when it acts: after a wait in line, a hold, a start of this agent.
    const sinceMs = Math.max(verdictAtMs, nowMs - EVIDENCE_MS);
    if ((this.otherHeardAtMs(name) ?? Number.NEGATIVE_INFINITY) >= sinceMs) return [];
    if (this.#witnesses.hasAnsweredSince(sinceMs)) return [];
    if (this.#witnesses.areSilent) return [this.#unwitnessed()];
    if (this.#witnesses.isAny) {
      const words = `Waits for an answer of a witness (${this.#witnesses.names}).`;
      return [{ kind: "waitsForWitness", words }];
    }
    if (this.#areTogether) return [this.#vanishedTogether()];
    const unheard = this.#mains.unheardSinceStart;
    if (unheard > 0) return [unheardTogether(unheard)];
    if (this.#mains.othersRunning(name) > 0) {
      const words = "Waits until another main is heard: it shows that the network works.";
      return [{ kind: "waitsForMain", words }];
    }
    return this.#look.kind === "unknown" ? [unseen(this.#look.words)] : [];
  }

  /** All running mains vanished together, and no witness can say why. */
  get #areTogether(): boolean {
    return this.#mains.together > 0 && !this.#witnesses.isAny;
  }

  #unwitnessed(): Reason {
    return cutOff("witnessesSilent", `no witness answers (${this.#witnesses.names})`);
  }

  #vanishedTogether(): Reason {
    const words =
      `All ${this.#mains.together} running mains vanished within ${TOGETHER_MS / 1_000} s and ` +
      "there is no witness: this server may be the one cut off. Look at the network, then act.";
    return { kind: "vanishedTogether", words };
  }

  /** A gap, or a cut, has ended a moment ago. */
  #recovers(nowMs: number, windowMs: number, noticedMs = 0): readonly Reason[] {
    const isRecent = (atMs: number) => nowMs - atMs < windowMs;
    const [gap, healed] = [this.gap, this.#healed];
    const isAway = gap !== undefined && gap.lastedMs >= noticedMs && isRecent(gap.endedAtMs);
    return [
      ...(isAway ? [recovers("away", gap.lastedMs)] : []),
      ...(healed !== undefined && isRecent(healed.atMs)
        ? [recovers("cut off", healed.lastedMs)]
        : []),
    ];
  }
}

/** How long a main has to be heard in, after this agent was away or cut off. */
export function cleanWindowMs({ heartbeat, waitForReconnection }: ServerSettings): number {
  const silenceMs = SILENT_PERIODS * heartbeat * 1_000;
  return Math.max(waitForReconnection * 1_000, silenceMs + DIAL_AGAIN_MS);
}

function unheardTogether(mains: number): Reason {
  const words =
    `None of the ${mains} mains of before was heard since this agent started, and there is no ` +
    "witness: this server may be the one cut off. Look at the network, then act.";
  return { kind: "vanishedTogether", words };
}

function cutOff(kind: Reason["kind"], words: string): Reason {
  return { kind, words: `This server may be the one cut off: ${words}.` };
}

function recovers(what: "away" | "cut off", lastedMs: number): Reason {
  const seconds = (lastedMs / 1_000).toFixed(1);
  const words = `This agent was ${what} for ${seconds} s: every main has one clean window first.`;
  return { kind: what === "away" ? "agentWasAway" : "agentWasCutOff", words };
}

function unseen(words: string): Reason {
  return {
    kind: "wayUnknown",
    words:
      `Whether this server's own network works is not known (${words}), and neither a witness nor ` +
      "another main shows it. Name a witness, or the main by its IP address; then act.",
  };
}
