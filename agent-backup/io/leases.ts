// The leases of one main: what a heartbeat is answered with, what the record must say before, and the
// promise of an agent that stops in order.
//
// Decides nothing: core/lease.ts says what may be granted and what that means. The record is on disk
// before anything is in force under it, and a promise before the main hears of it.

import { LEASE_MARGIN_MS } from "../../proto/lease.js";
import type { Heartbeat } from "../../proto/messages.js";
import type { Reason } from "../../proto/reason.js";
import {
  covers,
  isLeased,
  isOver,
  type KeptLease,
  type LeaseTerms,
  leaseTrouble,
  standsDown,
  stopCutShort,
  wantedTerms,
} from "../core/lease.js";
import type { Instant } from "../core/server/facts.js";
import type { Server, ServerEvent } from "../core/server.js";
import type { Tell } from "./acts.js";
import type { Line } from "./door/line.js";
import type { MainLink } from "./door/main-link.js";
import type { RecordKeeper } from "./state/record-keeper.js";

export type LeasesGiven = {
  readonly keeper: RecordKeeper;
  readonly line: Line;
  readonly tell: Tell;
  server(): Server;
  now(): Instant;
  feed(event: ServerEvent): void;
  /** A Welcome is owed. */
  settled(): void;
};

/** Set and not in force for so long on a link that is up, it is an alarm. */
const TROUBLE_ALARM_MS = 60_000;

/** Grants, and what is kept of them. */
export class Leases {
  readonly #given: LeasesGiven;
  #isSaving = false;
  /** When the leases under longer terms, which are on disk yet, are over. */
  #shorterFromMs: number | undefined;
  #isPromised = false;
  /**
   * The main has confirmed, and this disk takes nothing. It counts leases and is given some, or it would
   * stop work for our trouble; a start of this agent counts one by the settings, whatever the disk says.
   */
  #isUnsaved = false;
  #troubleSinceMs: number | undefined;

  constructor(given: LeasesGiven) {
    this.#given = given;
  }

  /** A Hello came, of a main that has stood down later than it should have, by so much. */
  metLate(lateMs: number): void {
    const { server, tell } = this.#given;
    if (lateMs === 0 || lateMs === this.#lateMs) return;
    this.#lateMs = lateMs;
    const words =
      `${server().name} stood down ${(lateMs / 1_000).toFixed(1)} s later than its lease and its stop ` +
      "budget allow, it was stopped or paused meanwhile: its objects may have run on both sides";
    tell("error", "standDown.late", words, { fields: { lateMs: String(lateMs) } });
  }

  #lateMs = 0;

  /** Answers a heartbeat that came on this link, with a lease if one may be granted. */
  answer({ sequence, welcomes, stoodDown }: Heartbeat, link: MainLink): void {
    const { server, now } = this.#given;
    const isConfirmed = welcomes >= link.welcomes && link.isWelcomed;
    if (isConfirmed && !this.#isPromised) void this.#confirmed(link);
    link.link.send({ kind: "heartbeatAck", sequence, leaseMs: this.#grant(link) });
    this.#troubleSinceMs = this.trouble === "" ? undefined : (this.#troubleSinceMs ?? now().nowMs);
    // It let go although it is heard: the lease came too late, or could not be granted.
    if (!stoodDown || !isConfirmed || !isLeased(server().custody.state)) return;
    link.oweWelcome();
    this.#given.settled();
  }

  /** A Welcome was handed to the link. It is a lease, as far as terms are in force. */
  welcomed(link: MainLink): void {
    this.#grant(link);
  }

  /** Why stand down is set and not in force; empty: it is in force, or not set. */
  get trouble(): string {
    const { name, settings, lease } = this.#given.server();
    const { link } = this.#given.line;
    const measuredMs = link?.stopBudgetMs ?? 0;
    return leaseTrouble(name, settings, lease, { isLinked: link !== undefined, measuredMs });
  }

  /** What is not as it is set: it would go as if it were set to keep, or be killed sooner. */
  get reasons(): readonly Reason[] {
    const { trouble } = this;
    if (trouble !== "") return [{ kind: "standDownNotInForce", words: trouble }];
    const { name, settings } = this.#given.server();
    const { stopBudgetMs: measuredMs = 0, stopLimitMs = 0 } = this.#given.line.link?.said ?? {};
    const words = stopCutShort(name, settings, { measuredMs, stopLimitMs });
    return words === "" ? [] : [{ kind: "stopCutShort", words }];
  }

  /** The trouble, once it has lasted. */
  get alarms(): readonly string[] {
    const sinceMs = this.#troubleSinceMs;
    const isLong = sinceMs !== undefined && this.#given.now().nowMs - sinceMs >= TROUBLE_ALARM_MS;
    const { trouble } = this;
    return isLong && trouble !== "" ? [trouble] : [];
  }

  /**
   * This agent stops in order: the main is promised that it is not taken over before it is met again,
   * and is told once that is on disk. Nothing if it needs no promise, or the disk does not take it.
   */
  async promise(): Promise<void> {
    const { keeper, server, line } = this.#given;
    const { link } = line;
    const { lease, custody, settings } = server();
    const isNeeded = standsDown(lease) && isLeased(custody.state);
    if (link?.isWelcomed !== true || !isNeeded || settings.whenCutOff !== "stand down") return;
    this.#isPromised = true;
    keeper.change({ lease: { terms: lease.terms, isPromised: true } });
    const words = await keeper.save();
    if (words === undefined) link.link.send({ kind: "noTakeover" });
  }

  #grant(link: MainLink): number {
    const { settings, lease, custody } = this.#given.server();
    const wanted = wantedTerms(settings, link.stopBudgetMs);
    const terms = lease.terms ?? (this.#isUnsaved ? wanted : undefined);
    if (wanted === undefined || terms === undefined || !isLeased(custody.state)) return 0;
    const leaseMs = Math.min(wanted.leaseMs, terms.leaseMs);
    const budgetMs = Math.max(wanted.budgetMs, terms.budgetMs);
    this.#given.feed({ kind: "leased", terms: { ...wanted, leaseMs, budgetMs } });
    return leaseMs;
  }

  /** What the main was told last is on its disk. */
  async #confirmed(link: MainLink): Promise<void> {
    const { keeper, feed } = this.#given;
    const { lease, settings } = this.#given.server();
    if (this.#isSaving) return;
    const wanted = wantedTerms(settings, link.stopBudgetMs);
    const terms = this.#termsAfter(wanted);
    const goesOn = wanted === undefined && terms !== undefined;
    const isSame = terms === lease.terms && goesOn === (lease.goesOn === true);
    if (isSame && !lease.isPromised) return;
    this.#isSaving = true;
    const next: KeptLease = { terms, isPromised: false, ...(goesOn ? { goesOn } : {}) };
    const before = keeper.record.lease;
    keeper.change({ lease: next });
    const words = await keeper.save();
    this.#isSaving = false;
    this.#isUnsaved = words !== undefined;
    // Asked again with the next heartbeat.
    if (words !== undefined) keeper.change({ lease: before });
    else feed({ kind: "leaseKept", lease: next });
  }

  /** What the record is to say; never less than what may be out. */
  #termsAfter(wanted: LeaseTerms | undefined): LeaseTerms | undefined {
    const { lease } = this.#given.server();
    const { terms } = lease;
    const { nowMs } = this.#given.now();
    if (wanted === undefined) return isOver(lease, nowMs) ? undefined : terms;
    if (terms === undefined) return wanted;
    if (!covers(terms, wanted)) {
      this.#shorterFromMs = undefined;
      return {
        leaseMs: Math.max(terms.leaseMs, wanted.leaseMs),
        budgetMs: Math.max(terms.budgetMs, wanted.budgetMs),
        objects: wanted.objects,
      };
    }
    if (covers(wanted, terms)) return terms;
    // Longer ones are out until they have ended; from now on only shorter ones are granted.
    this.#shorterFromMs ??= lease.overAtMs + LEASE_MARGIN_MS;
    return nowMs < this.#shorterFromMs ? terms : wanted;
  }
}
