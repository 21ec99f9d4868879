// Which leases may be out with one main whose setting is *when cut off: stand down*, and the one
// instant before which none of its objects may start here (product.md §2, design.md safety rule 7).
//
// A lease is granted with the answer to a heartbeat, and with a Welcome; it counts from there for its
// length, 0.1 % of it, the stop budget of the main and a margin. Terms (its length, the budget, the
// choice of objects that the main lets go of) are on disk before the first lease under them, and only
// after the main has confirmed that they are on its own: until then the main keeps, and so does this
// agent. A start of this agent knows no grants: one longest lease counts as granted then.
//
// The clock of this machine stands still while it sleeps, and where it is stopped as a whole: what is
// waited for here gets longer by that, never shorter. Knows no links and no disks.

import { type Choice, isChosen, parseChoice } from "../../proto/choice.js";
import {
  leaseOverInMs,
  leaseProblem,
  longestLeaseMs,
  STOP_BUDGET_MS,
  stopBudgetMs,
  timeToStopMs,
} from "../../proto/lease.js";
import type { ObjectId } from "../../proto/object.js";
import type { ServerSettings } from "../../proto/settings.js";
import type { CustodyState } from "./custody.js";
import { count, FieldRefused, fields, string } from "./record/fields.js";

/** Under which leases are granted: what is kept on disk. */
export type LeaseTerms = {
  readonly leaseMs: number;
  readonly budgetMs: number;
  /** The choice, as text, that the main has on its disk: it lets go of these. */
  readonly objects: string;
};

/** What of it outlives the agent. */
export type KeptLease = {
  /** Undefined: the main was not told to stand down, or has not confirmed it; none is out. */
  readonly terms: LeaseTerms | undefined;
  /** The main was promised that it is not taken over before the next contact: it counts no lease. */
  readonly isPromised: boolean;
  /**
   * The main has confirmed that no lease is granted any more: cut off it goes on. `terms` are those of
   * the leases before, which are waited for.
   */
  readonly goesOn?: boolean | undefined;
};

export type Lease = KeptLease & {
  /** Before this instant a lease may be in force; minus infinity: none was granted. */
  readonly overAtMs: number;
};

/** Nothing was told, and nothing promised. */
export const NO_LEASE_KEPT: KeptLease = { terms: undefined, isPromised: false };

/** The states in which the main runs what may be taken over: it needs a lease. */
const LEASED: readonly CustodyState[] = ["main", "paused", "partial", "restoring", "restorePaused"];

/** True if a lease may be granted in this state. */
export function isLeased(custody: CustodyState): boolean {
  return LEASED.includes(custody);
}

/** The terms that the settings and what the main has measured of itself ask for; undefined: keep. */
export function wantedTerms(settings: ServerSettings, measuredMs: number): LeaseTerms | undefined {
  if (settings.whenCutOff !== "stand down") return undefined;
  const budgetMs = stopBudgetMs(measuredMs);
  const leaseMs = longestLeaseMs(settings, budgetMs);
  return leaseMs === 0 ? undefined : { leaseMs, budgetMs, objects: settings.objects };
}

/** After a start of the agent. `wasStarted`: objects had started here, so no lease was out. */
export function resumedLease(
  kept: KeptLease,
  settings: ServerSettings,
  { nowMs, wasStarted }: { readonly nowMs: number; readonly wasStarted: boolean },
): Lease {
  if (wasStarted) return { ...kept, overAtMs: Number.NEGATIVE_INFINITY };
  const all = [kept.terms, wantedTerms(settings, 0)].filter((terms) => terms !== undefined);
  const overInMs = Math.max(
    ...all.map(({ leaseMs, budgetMs }) => leaseOverInMs(leaseMs, budgetMs)),
  );
  return { ...kept, overAtMs: nowMs + overInMs };
}

/** A lease is handed to the link. */
export function granted(lease: Lease, terms: LeaseTerms, nowMs: number): Lease {
  const overAtMs = nowMs + leaseOverInMs(terms.leaseMs, terms.budgetMs);
  return { ...lease, overAtMs: Math.max(lease.overAtMs, overAtMs) };
}

/** True if terms on disk allow leases under others: none of them is longer, and the choice is the same. */
export function covers(kept: LeaseTerms | undefined, wanted: LeaseTerms): boolean {
  return (
    kept !== undefined &&
    kept.objects === wanted.objects &&
    kept.leaseMs >= wanted.leaseMs &&
    kept.budgetMs >= wanted.budgetMs
  );
}

/** True if no lease can be in force any more. */
export function isOver({ overAtMs }: Lease, nowMs: number): boolean {
  return nowMs >= overAtMs;
}

/** True if the main lets go by itself: when its lease is over nothing of it runs at home. */
export function standsDown({ terms, goesOn }: KeptLease): boolean {
  return terms !== undefined && goesOn !== true;
}

/**
 * True of an object that may be taken over: chosen, and let go of by the main when its lease ends. What
 * was chosen since the main was told last stays with it.
 */
export function isLetGo(lease: KeptLease, choice: Choice, id: ObjectId): boolean {
  const { terms } = lease;
  if (!isChosen(choice, id)) return false;
  if (terms === undefined || !standsDown(lease)) return true;
  const told = parseChoice(terms.objects);
  return told.ok && isChosen(told.value, id);
}

/** Why stand down is set and not in force; empty: it is in force, or not set. */
export function leaseTrouble(
  name: string,
  settings: ServerSettings,
  lease: KeptLease,
  main: { readonly isLinked: boolean; readonly measuredMs: number },
): string {
  if (settings.whenCutOff !== "stand down") return "";
  const budgetMs = stopBudgetMs(main.measuredMs);
  const problem = leaseProblem(settings, budgetMs);
  if (problem !== undefined) {
    const took =
      budgetMs > STOP_BUDGET_MS
        ? `${name} takes up to ${(budgetMs / 1_000).toFixed(1)} s to let go of its objects. `
        : "";
    return `Stand down is not in force, no lease is granted: ${took}${problem}`;
  }
  if (lease.terms === undefined || lease.terms.objects !== settings.objects) {
    return main.isLinked
      ? `Stand down is not in force as it is set: ${name} has not confirmed yet that it is on its disk.`
      : `Stand down is not in force as it is set: ${name} was not connected since.`;
  }
  return "";
}

/** Its application has less time at the end of a lease than it is set to have; empty: it has as much. */
export function stopCutShort(
  name: string,
  settings: ServerSettings,
  main: { readonly measuredMs: number; readonly stopLimitMs: number },
): string {
  const hasMs = timeToStopMs(stopBudgetMs(main.measuredMs));
  const isCut = settings.whenCutOff === "stand down" && main.stopLimitMs > hasMs;
  if (!isCut) return "";
  const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;
  return (
    `Stand down: when its lease ends, the application of ${name} has ${seconds(hasMs)} to end, not its ` +
    `Stop limit of ${seconds(main.stopLimitMs)}, and is killed then. Set Stop limit on ${name} to at ` +
    `most ${Math.floor(hasMs / 1_000)} s, or make sure that it may be killed.`
  );
}

/** @throws {FieldRefused} unless it is exactly that; earlier versions had none */
export function parseLease(raw: unknown): KeptLease {
  if (raw === undefined) return NO_LEASE_KEPT;
  const from = fields(raw, "lease");
  const isPromised = from.isPromised === true;
  const goesOn = from.goesOn === true ? { goesOn: true } : {};
  if (from.terms === undefined) return { terms: undefined, isPromised, ...goesOn };
  const terms = fields(from.terms, "terms");
  const objects = string(terms, "objects");
  if (!parseChoice(objects).ok) throw new FieldRefused("objects", objects);
  return {
    isPromised,
    ...goesOn,
    terms: { leaseMs: count(terms, "leaseMs"), budgetMs: count(terms, "budgetMs"), objects },
  };
}
