// One application: its state, its restart backoff, and what a heartbeat says of it.
//
// The table decides; this file keeps what the rows need to know beside the state: why it is not
// healthy, how it ended, how often in a row. `step` applies one event, `due` names the event that
// time alone causes, `deadlineAtMs` says when to ask. Pure: instants come as `nowMs`.

import type { ApplicationState } from "../../proto/messages.js";
import {
  findLifeRow,
  type LifeEffect,
  type LifeEventKind,
  type LifeState,
  whyIgnored,
} from "./lifecycle-table.js";

/** Restart after an abnormal end: doubling from the first to the last (product.md §4). */
export const RESTART_MS_MIN = 1_000;
export const RESTART_MS_MAX = 30_000;
/** Healthy for this long: the next abnormal end counts as the first. */
export const HEALTHY_RESET_MS = 60_000;

/**
 * A healthy application that the agent restarts, to give it the objects that came home, is not sick:
 * so long its heartbeats are keep-alives, with the reason in them. Half of the shortest Keep alive,
 * from the order to stop: with the Keep alive behind it there are at least 45 s for the stop, the
 * start and the first good check, and a start that comes to nothing is found out 15 s later than
 * otherwise. It is given once: a restart of an application that is not healthy again has none.
 */
export const EXCUSED_MS = 15_000;

/** How the application ended, as far as it is known. */
export type LifeEnd = {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** For people: `exit code 3`, `killed by SIGKILL`, `ended unseen`. */
  readonly words: string;
};

export type Life = {
  readonly state: LifeState;
  /** Why it is not healthy, as its check or its end said; empty while it is. */
  readonly words: string;
  readonly end: LifeEnd | undefined;
  /** Abnormal ends in a row, without a healthy minute between them. */
  readonly failures: number;
  readonly healthySinceMs: number | undefined;
  readonly restartAtMs: number | undefined;
  /** Until when a restart by order counts as health. */
  readonly excusedUntilMs: number | undefined;
};

export type LifeEvent = {
  readonly kind: LifeEventKind;
  /** Words of a check that failed, or of a start that did. */
  readonly words?: string;
  /** With `ended…` only. */
  readonly end?: LifeEnd;
  /** With `stopOrdered` only: for objects that came home; it is started again at once. */
  readonly isHomecoming?: boolean;
};

export type LifeStep = {
  readonly life: Life;
  readonly effects: readonly LifeEffect[];
  /** The row's sentence; undefined if the event was ignored. */
  readonly why: string | undefined;
  /** Why it was ignored; undefined if it was not. */
  readonly because: string | undefined;
};

/** An application that this agent has not looked for yet. */
export const NEW_LIFE: Life = {
  state: "waiting",
  words: "",
  end: undefined,
  failures: 0,
  healthySinceMs: undefined,
  restartAtMs: undefined,
  excusedUntilMs: undefined,
};

/** Applies one event. */
export function step(life: Life, event: LifeEvent, nowMs: number): LifeStep {
  const row = findLifeRow(life.state, event.kind);
  if (row === undefined) {
    const because = whyIgnored(life.state, event.kind);
    return { life, effects: [], why: undefined, because };
  }
  const failures = failuresAfter(life, row.to, nowMs);
  const next: Life = {
    state: row.to,
    words: row.to === "running" ? "" : (event.words ?? event.end?.words ?? keptWords(life, row.to)),
    end: event.end ?? (row.to === "starting" ? undefined : life.end),
    failures,
    // Health counts without interruption only.
    healthySinceMs: row.to === "running" ? (life.healthySinceMs ?? nowMs) : undefined,
    restartAtMs: row.to === "crashed" ? nowMs + restartDelayMs(failures) : undefined,
    excusedUntilMs: excusedAfter(life, event, row.to, nowMs),
  };
  return { life: next, effects: row.then, why: row.why, because: undefined };
}

/** The next instant at which `due` may answer; undefined: never. */
export function deadlineAtMs(life: Life): number | undefined {
  return life.restartAtMs;
}

/** The event that time alone causes, if it is due. */
export function due(life: Life, nowMs: number): LifeEvent | undefined {
  if (life.restartAtMs === undefined || nowMs < life.restartAtMs) return undefined;
  return { kind: "restartDue" };
}

/** What Hello and Heartbeat say of the application. */
export function report(life: Life): {
  application: ApplicationState;
  healthy: boolean;
  reasons: readonly string[];
} {
  const said = SAID[life.state];
  if (said.healthy) return { application: said.application, healthy: true, reasons: [] };
  const reason = life.words === "" ? said.reason : life.words;
  return { application: said.application, healthy: false, reasons: [reason] };
}

/** What a heartbeat says: as `report`, but a restart by order is no sickness for a while. */
export function beat(life: Life, nowMs: number): ReturnType<typeof report> {
  const said = report(life);
  const isExcused = life.excusedUntilMs !== undefined && nowMs < life.excusedUntilMs;
  if (!isExcused || said.healthy) return said;
  return { ...said, healthy: true, reasons: ["is restarted for objects that came home"] };
}

/** True if a process of the application lives, as far as is known. */
export function isAlive(life: Life): boolean {
  return ["started", "running", "failing", "stopping"].includes(life.state);
}

const SAID: Record<LifeState, { application: ApplicationState; healthy: boolean; reason: string }> =
  {
    waiting: { application: "starting", healthy: false, reason: "waits for the backup agent" },
    fallen: { application: "crashed", healthy: false, reason: "ended unseen" },
    starting: { application: "starting", healthy: false, reason: "starting" },
    started: { application: "starting", healthy: false, reason: "started, not checked yet" },
    running: { application: "running", healthy: true, reason: "" },
    failing: { application: "running", healthy: false, reason: "not checked yet" },
    stopped: { application: "stopped", healthy: false, reason: "shut down normally" },
    crashed: { application: "crashed", healthy: false, reason: "ended with an error" },
    stopping: { application: "starting", healthy: false, reason: "stopped for its objects" },
    parkStopped: { application: "starting", healthy: false, reason: "stopped for its objects" },
    restarting: { application: "starting", healthy: false, reason: "restarted for its objects" },
    heldBack: { application: "crashed", healthy: false, reason: "ended with an error" },
  };

const RESTARTED: readonly LifeState[] = ["stopping", "parkStopped", "restarting", "failing"];

function excusedAfter(
  life: Life,
  event: LifeEvent,
  to: LifeState,
  nowMs: number,
): number | undefined {
  if (event.kind === "stopOrdered") {
    const isExcused = event.isHomecoming === true && life.state === "running";
    return isExcused ? nowMs + EXCUSED_MS : undefined;
  }
  return RESTARTED.includes(to) ? life.excusedUntilMs : undefined;
}

function failuresAfter(life: Life, to: LifeState, nowMs: number): number {
  if (to !== "crashed") return to === "stopped" ? 0 : life.failures;
  const wasWell =
    life.healthySinceMs !== undefined && nowMs - life.healthySinceMs >= HEALTHY_RESET_MS;
  return wasWell ? 1 : life.failures + 1;
}

function restartDelayMs(failures: number): number {
  const doublings = Math.min(failures - 1, Math.ceil(Math.log2(RESTART_MS_MAX / RESTART_MS_MIN)));
  return Math.min(RESTART_MS_MIN * 2 ** doublings, RESTART_MS_MAX);
}

/** Words outlive a state only where they still explain it. */
function keptWords(life: Life, to: LifeState): string {
  return to === life.state ? life.words : "";
}
