// What is believed about one main, and every way in which that belief may change (product.md §1).
//
// Everything that affects the belief is a row of LIVENESS. Knows nothing of sockets, custody,
// permission or the clock: facts arrive as events, time as `nowMs`, and what must follow leaves as
// actions that server.ts carries out. Exactly one timer runs per state (TIMER_OF). A second clock
// counts the time spent on starting: a main that restarts for ever would start the timers afresh
// with each reconnect.
//
// Where the specification is silent: a keep-alive is evidence of life wherever a live link brings
// it, so it leads out of connected, stopped and crashed too; an expected end of the agent while the
// application was down already (stopped, crashed) changes nothing, like a dropped link.

import { indexed, type Table } from "../../base/table.js";
import { CLOCKED, IGNORED, ROWS } from "./liveness-rows.js";

/** What may be believed of a main (product.md §1). */
export const STATES = [
  "unseen",
  "connected",
  "started",
  "running",
  "stopped",
  "crashed",
  "lost",
  "failed",
  "off",
] as const;
export type State = (typeof STATES)[number];

/** What can be heard of a main, found out about it, or be due. */
export const EVENTS = [
  "helloStarting",
  "helloRunning",
  "helloStopped",
  "helloCrashed",
  "startup",
  "keepAlive",
  "shutdownNormal",
  "shutdownAbnormal",
  "agentRestart",
  "agentStop",
  "linkDropped",
  "expired",
  "restartsExceeded",
  "resumedAway",
  "resumedFailed",
  "forcedStart",
  "declared",
  "switchedOff",
  "switchedOn",
] as const;
export type LivenessEvent = (typeof EVENTS)[number];

/**
 * `arm`: the state's timer starts now. `armRestart`: the same, with the allowance of an agent's
 * restart. `keep`: the timer goes on. `judge`: the verdict is failed; it stands while the state does.
 */
export type LivenessAction = "arm" | "armRestart" | "keep" | "judge";

/** The five lifecycle timers and the wait, as the settings name them. */
export type TimerName =
  | "connected"
  | "started"
  | "keepAlive"
  | "normalShutdown"
  | "abnormalShutdown"
  | "waitForReconnection";

/** Which timer runs in which state. */
export const TIMER_OF: Readonly<Record<State, TimerName | undefined>> = {
  unseen: undefined,
  connected: "connected",
  started: "started",
  running: "keepAlive",
  stopped: "normalShutdown",
  crashed: "abnormalShutdown",
  lost: "waitForReconnection",
  failed: undefined,
  off: undefined,
};

/** In milliseconds; `undefined` for a timer that never runs out. */
export type Timers = Readonly<Record<TimerName, number | undefined>>;

/** A lost link after an agent said that it restarts: at least this (product.md §1). */
export const AGENT_RESTART_MS_MIN = 60_000;

export type Liveness = {
  readonly state: State;
  /** Entry to the state. */
  readonly sinceMs: number;
  /** From when the timer counts: entry, or the last keep-alive. */
  readonly armedAtMs: number;
  /** The least that the timer lasts, whatever the setting says. */
  readonly allowanceMs: number;
  /** Time spent on starting since the last whole keep-alive period of running. */
  readonly startingMs: number;
  /** Since when that clock ticks; undefined: it stands still. */
  readonly startingSinceMs: number | undefined;
  /** Since when an operator's hold keeps every timer where it is; undefined: they run. */
  readonly heldSinceMs: number | undefined;
  /** In maintenance the clock of restarting for ever stands still. */
  readonly isMaintained: boolean;
  /** Since when it has been running without interruption. */
  readonly runningSinceMs: number | undefined;
  /** The sentence of the row that led here. */
  readonly why: string;
};

export type LivenessStep = {
  readonly liveness: Liveness;
  readonly then: readonly LivenessAction[];
  /** Undefined: the event means nothing in this state. */
  readonly why: string | undefined;
};

/** States, events, rows and what is ignored. */
export const LIVENESS: Table<State, LivenessEvent, LivenessAction> = {
  states: STATES,
  events: EVENTS,
  rows: ROWS,
  ignored: IGNORED,
};

const find = indexed(LIVENESS);

/** What is believed before anything was heard. */
export function newLiveness(nowMs: number): Liveness {
  return {
    state: "unseen",
    sinceMs: nowMs,
    armedAtMs: nowMs,
    allowanceMs: 0,
    startingMs: 0,
    startingSinceMs: undefined,
    heldSinceMs: undefined,
    isMaintained: false,
    runningSinceMs: undefined,
    why: "not heard since the backup agent started",
  };
}

/** Applies one event. Pure. */
export function step(
  before: Liveness,
  on: LivenessEvent,
  nowMs: number,
  timers: Timers,
): LivenessStep {
  const row = find(before.state, on);
  if (row === undefined) return { liveness: before, then: [], why: undefined };
  const counted = countStarting(before, row.to, nowMs, timers);
  const isEntry = row.to !== before.state;
  const keeps = row.then.includes("keep");
  const liveness: Liveness = {
    ...counted,
    state: row.to,
    sinceMs: isEntry ? nowMs : before.sinceMs,
    armedAtMs: keeps ? before.armedAtMs : nowMs,
    allowanceMs: row.then.includes("armRestart") ? AGENT_RESTART_MS_MIN : 0,
    why: isEntry ? row.why : before.why,
  };
  return { liveness, then: row.then, why: row.why };
}

/** When time alone changes something: the timer, or the clock of restarting for ever. */
export function deadlineAtMs(liveness: Liveness, timers: Timers): number | undefined {
  const timer = timerAtMs(liveness, timers);
  const restarts = restartsAtMs(liveness, timers);
  if (timer === undefined || restarts === undefined) return timer ?? restarts;
  return Math.min(timer, restarts);
}

/** The event that time alone causes, if any is due. */
export function due(liveness: Liveness, nowMs: number, timers: Timers): LivenessEvent | undefined {
  const timerEnd = timerAtMs(liveness, timers);
  if (timerEnd !== undefined && nowMs >= timerEnd) return "expired";
  const restartsEnd = restartsAtMs(liveness, timers);
  if (restartsEnd !== undefined && nowMs >= restartsEnd) return "restartsExceeded";
  return undefined;
}

/** Stops every timer where it is. */
export function freeze(before: Liveness, nowMs: number): Liveness {
  return before.heldSinceMs !== undefined ? before : { ...before, heldSinceMs: nowMs };
}

/** The timers go on with what was left of them. */
export function thaw(before: Liveness, nowMs: number): Liveness {
  const { heldSinceMs, armedAtMs, startingSinceMs, runningSinceMs } = before;
  if (heldSinceMs === undefined) return before;
  // What was armed meanwhile has stood still since then only.
  const moved = (atMs: number) => atMs + nowMs - Math.max(heldSinceMs, atMs);
  return {
    ...before,
    heldSinceMs: undefined,
    armedAtMs: moved(armedAtMs),
    startingSinceMs: startingSinceMs === undefined ? undefined : moved(startingSinceMs),
    // The hold-down counts from here.
    runningSinceMs: runningSinceMs === undefined ? undefined : moved(runningSinceMs),
  };
}

/** Maintenance begins or ends: the clock of restarting for ever stands still meanwhile. */
export function maintain(before: Liveness, isMaintained: boolean, nowMs: number): Liveness {
  if (before.isMaintained === isMaintained) return before;
  const ticks = !isMaintained && CLOCKED.includes(before.state);
  return {
    ...before,
    isMaintained,
    startingMs: countedMs(before, nowMs),
    startingSinceMs: ticks ? nowMs : undefined,
  };
}

/** What the clock of restarting for ever has counted; a hold stops it where it is. */
function countedMs({ startingMs, startingSinceMs, heldSinceMs }: Liveness, nowMs: number): number {
  if (startingSinceMs === undefined) return startingMs;
  return startingMs + Math.max(0, (heldSinceMs ?? nowMs) - startingSinceMs);
}

/** When the state's timer runs out; undefined: none runs, it is *never*, or it is held. */
export function timerAtMs(liveness: Liveness, timers: Timers): number | undefined {
  if (liveness.heldSinceMs !== undefined) return undefined;
  const name = TIMER_OF[liveness.state];
  const lastsMs = name === undefined ? undefined : timers[name];
  if (lastsMs === undefined) return undefined;
  return liveness.armedAtMs + Math.max(lastsMs, liveness.allowanceMs);
}

/** When the clock of restarting for ever reaches its ceiling; undefined: it stands still. */
function restartsAtMs(liveness: Liveness, timers: Timers): number | undefined {
  if (liveness.startingSinceMs === undefined || liveness.heldSinceMs !== undefined) {
    return undefined;
  }
  const ceilingMs =
    (timers.connected ?? 0) + (timers.started ?? 0) + (timers.abnormalShutdown ?? 0);
  return liveness.startingSinceMs + ceilingMs - liveness.startingMs;
}

/** Moves the second clock along and decides whether it ticks in the next state. */
function countStarting(before: Liveness, to: State, nowMs: number, timers: Timers): Liveness {
  const sinceMs = before.startingSinceMs;
  const runningSinceMs = to === "running" ? (before.runningSinceMs ?? nowMs) : undefined;
  const hasRunWhole =
    before.runningSinceMs !== undefined &&
    nowMs - before.runningSinceMs >= (timers.keepAlive ?? Number.POSITIVE_INFINITY);
  const counts = CLOCKED.includes(to) || (to === "lost" && sinceMs !== undefined);
  const ticks = counts && !before.isMaintained;
  return {
    ...before,
    runningSinceMs,
    startingMs: hasRunWhole ? 0 : countedMs(before, nowMs),
    startingSinceMs: ticks ? nowMs : undefined,
  };
}
