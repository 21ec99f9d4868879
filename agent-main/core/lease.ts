// How long this main may go on without its backup agent, when cut off: stand down (product.md §2).
//
// A lease is counted from the *sending* of the heartbeat that is answered, never from the answer: the
// backup agent counts from the answer, so it never counts less. All instants are on a clock that goes
// on while the machine sleeps. Knows no objects: whoever asks `isOver` lets go of them.
//
// A Welcome is a lease, too, counted from the newest thing that the backup agent had certainly heard
// when it was said: the Hello of this link, or a heartbeat that it has answered.

import { NOTHING_TOLD, type Told } from "./memory-record.js";

/** Heartbeats whose answers are awaited: older ones are not counted any more. */
const AWAITED_MAX = 64;

type Sent = { readonly sequence: number; readonly atMs: number };

export type Lease = {
  /** What was told last; its lease length is 0: keep, nothing is counted. */
  readonly told: Told;
  /** Undefined: none is counted. */
  readonly endsAtMs: number | undefined;
  /** Heartbeats of this link that are not answered, oldest first. */
  readonly awaited: readonly Sent[];
  /** Before this the backup agent said all that was heard from it on this link. */
  readonly saidAfterMs: number;
};

/** A start of the agent: no lease is known. */
export function newLease(told: Told = NOTHING_TOLD): Lease {
  return { told, endsAtMs: undefined, awaited: [], saidAfterMs: 0 };
}

/** True if this main may not go on without a lease. */
export function isNeeded({ told }: Lease): boolean {
  return told.leaseMs > 0 && !told.isPromised;
}

/** The application was found running: it goes on for so long while the backup agent is asked. */
export function asks(lease: Lease, forMs: number, nowMs: number): Lease {
  return isNeeded(lease) ? { ...lease, endsAtMs: nowMs + forMs } : lease;
}

/** A Hello is about to be sent, on a new link. */
export function greets(lease: Lease, nowMs: number): Lease {
  return { ...lease, awaited: [], saidAfterMs: nowMs };
}

/** A heartbeat is about to be sent. */
export function beats(lease: Lease, sequence: number, nowMs: number): Lease {
  const awaited = [...lease.awaited, { sequence, atMs: nowMs }].slice(-AWAITED_MAX);
  return { ...lease, awaited };
}

/** A Welcome came, and is a lease or (`isLeased` false) none. The promise of before is over with it. */
export function welcomed(lease: Lease, said: Omit<Told, "isPromised">, isLeased: boolean): Lease {
  const told = { ...said, isPromised: false };
  const next = { ...lease, told };
  if (said.leaseMs === 0) return { ...next, endsAtMs: undefined };
  if (!isLeased) return next;
  return { ...next, endsAtMs: later(lease.endsAtMs, lease.saidAfterMs + said.leaseMs) };
}

/** Told to run something that may be taken over: that is a lease, too. */
export function renewed(lease: Lease): Lease {
  if (!isNeeded(lease)) return lease;
  return { ...lease, endsAtMs: later(lease.endsAtMs, lease.saidAfterMs + lease.told.leaseMs) };
}

/** A heartbeat was answered, with a lease or (`leaseMs` 0) without. */
export function answered(lease: Lease, sequence: number, leaseMs: number): Lease {
  const sent = lease.awaited.find((one) => one.sequence === sequence);
  if (sent === undefined) return lease;
  const awaited = lease.awaited.filter((one) => one.sequence > sequence);
  const next = { ...lease, awaited, saidAfterMs: Math.max(lease.saidAfterMs, sent.atMs) };
  if (leaseMs === 0 || !isNeeded(lease)) return next;
  return { ...next, endsAtMs: later(lease.endsAtMs, sent.atMs + leaseMs) };
}

/** The backup agent stops and does not take over before the next contact; that is on this disk. */
export function promised(lease: Lease): Lease {
  return { ...lease, told: { ...lease.told, isPromised: true }, endsAtMs: undefined };
}

/** True if it has ended. */
export function isOver({ endsAtMs }: Lease, nowMs: number): boolean {
  return endsAtMs !== undefined && nowMs >= endsAtMs;
}

/** What followed from its end was begun. */
export function ended(lease: Lease): Lease {
  return { ...lease, endsAtMs: undefined };
}

/** The p99 of how long parkings took; 0: none was measured. */
export function parkP99Ms(parksMs: readonly number[]): number {
  const sorted = [...parksMs].sort((a, b) => a - b);
  return sorted[Math.ceil(0.99 * sorted.length) - 1] ?? 0;
}

function later(a: number | undefined, b: number): number {
  return a === undefined ? b : Math.max(a, b);
}
