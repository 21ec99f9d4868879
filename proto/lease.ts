// How long a lease of "stand down" may be: the one reckoning of it, for the settings' check, for the
// backup agent that grants leases and for the main that counts them (product.md §2, "When cut off").
//
//   lease + stop budget + 0.1 % of the lease + 2 s ≤ wait for reconnection,   lease ≥ 5 heartbeats
//
// The lease is the longest that fits. Knows no clock and no state.

/** What a main may take to let go of its objects when its lease ends, until it has measured more. */
export const STOP_BUDGET_MS = 5_000;
/** What a kill takes to be done, and to be noticed, at the end of the stop budget. */
export const STOP_KILL_MS = 1_000;
/** For everything that nobody reckons: a stalled loop, a late timer, the way of a message. */
export const LEASE_MARGIN_MS = 2_000;
/** Two clocks of two machines run apart by no more than this share of the time. */
export const DRIFT = 0.001;
/** Below this a few lost packets would stop a healthy main. */
export const LEASE_HEARTBEATS = 5;

/** The settings that a lease depends on, in seconds, by their keys. */
export type LeaseSettings = {
  readonly waitForReconnection: number;
  readonly heartbeat: number;
};

/** What is reckoned with: never less than STOP_BUDGET_MS. `measuredMs` 0: nothing is known. */
export function stopBudgetMs(measuredMs: number): number {
  return Math.max(STOP_BUDGET_MS, Math.ceil(measuredMs));
}

/** What the application has to end in when a lease is over, before it is killed. */
export function timeToStopMs(budgetMs: number): number {
  return budgetMs - STOP_KILL_MS;
}

/** The longest lease that fits; 0: none does. */
export function longestLeaseMs(settings: LeaseSettings, budgetMs: number): number {
  const leaseMs = leftMs(settings, budgetMs);
  return leaseMs >= shortestMs(settings) ? leaseMs : 0;
}

/** From the grant of a lease until the main has certainly let go of its objects. */
export function leaseOverInMs(leaseMs: number, budgetMs: number): number {
  return Math.ceil(leaseMs * (1 + DRIFT)) + budgetMs + LEASE_MARGIN_MS;
}

/** Why no lease fits, with the values that would; undefined: one does. */
export function leaseProblem(settings: LeaseSettings, budgetMs: number): string | undefined {
  if (longestLeaseMs(settings, budgetMs) > 0) return undefined;
  const { waitForReconnection, heartbeat } = settings;
  const needed = Math.ceil(leaseOverInMs(shortestMs(settings), budgetMs) / 1_000);
  const left = leftMs(settings, budgetMs);
  const longestBeat = Math.floor(left / LEASE_HEARTBEATS / 100) / 10;
  const orBeat = longestBeat >= 0.1 ? `, or Heartbeat to at most ${longestBeat} s` : "";
  return (
    `When cut off: stand down does not fit. Wait for reconnection ${waitForReconnection} s less ` +
    `${seconds(budgetMs)} s to stop, ${seconds(LEASE_MARGIN_MS)} s margin and 0.1 % drift leaves ` +
    `${seconds(Math.max(0, left))} s for a lease; five heartbeats of ${heartbeat} s need ` +
    `${seconds(shortestMs(settings))} s. Set Wait for reconnection to at least ${needed} s${orBeat}.`
  );
}

function leftMs({ waitForReconnection }: LeaseSettings, budgetMs: number): number {
  const forLeaseMs = waitForReconnection * 1_000 - budgetMs - LEASE_MARGIN_MS;
  return Math.floor(forLeaseMs / (1 + DRIFT));
}

function shortestMs({ heartbeat }: LeaseSettings): number {
  return Math.ceil(LEASE_HEARTBEATS * heartbeat * 1_000);
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
