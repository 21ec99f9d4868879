// When time alone changes something of one main: its lifecycle timers, and what custody waits for.
//
// Decides instants only; what follows at one of them is server.ts's and the tables'.

import { standsDown } from "../lease.js";
import * as livenessTable from "../liveness.js";
import { staysAway } from "../permission.js";
import type { Server, ServerEvent } from "../server.js";
import { type Judging, timersOf } from "./facts.js";

/** The event that time alone causes, if any is due. */
export function due(server: Server, { nowMs, fitness }: Judging): ServerEvent | undefined {
  const on = livenessTable.due(server.liveness, nowMs, timersOf(server.settings));
  const isJudged = nowMs >= fitness.judgedFromMs(server.settings);
  if (on !== undefined && isJudged) return { kind: "liveness", on };
  return nowMs >= otherDeadlineAtMs(server) ? { kind: "time" } : undefined;
}

/** The earliest instant at which `due` answers something. */
export function deadlineAtMs(
  server: Server,
  { fitness }: Pick<Judging, "fitness">,
): number | undefined {
  const own = livenessTable.deadlineAtMs(server.liveness, timersOf(server.settings));
  const judgedMs = Math.max(own ?? NEVER_MS, fitness.judgedFromMs(server.settings));
  const atMs = Math.min(judgedMs, otherDeadlineAtMs(server));
  return atMs === NEVER_MS ? undefined : atMs;
}

/** Since when plus hold-down: when the main counts as returned; undefined: it does not run. */
export function returnedAtMs(server: Server): number | undefined {
  const sinceMs = server.liveness.runningSinceMs;
  return sinceMs === undefined || !server.isLinked
    ? undefined
    : sinceMs + server.settings.holdDown * 1_000;
}

/**
 * When a main that is being parked and does not confirm it is not waited for any more: a switchover is
 * undone then, of any other takeover the objects start. Never before the last lease is over, unless by
 * force.
 */
export function clearedAtMs(server: Server): number {
  const { parkEndsAtMs = NEVER_MS, retryAtMs = 0, isLinked, lease, byOrder } = server;
  // An undoing that could not be saved is tried again later.
  if (byOrder.takeover === "switchover") return Math.max(parkEndsAtMs, retryAtMs);
  // By force no lease is waited for; a main that is heard has its time to park all the same.
  if (byOrder.takeover === "forced") return isLinked ? parkEndsAtMs : Number.NEGATIVE_INFINITY;
  // One that stands down by itself has let go by then, linked or not.
  if (!isLinked || standsDown(lease)) return lease.overAtMs;
  return Math.max(parkEndsAtMs, lease.overAtMs);
}

/** True if its objects go home by themselves once the main has returned. */
export function comesHome({ custody, settings, restoreStuck, doubt, byOrder }: Server): boolean {
  if (doubt !== "") return false;
  if (custody.state === "restorePaused") return !restoreStuck;
  const isAway = ["backup", "paused", "partial"].includes(custody.state);
  return isAway && settings.automaticRestore && !byOrder.isSwitchover;
}

const NEVER_MS = Number.POSITIVE_INFINITY;

/** The earliest of what custody waits for. */
function otherDeadlineAtMs(server: Server): number {
  const { state } = server.custody;
  const retryMs = server.retryAtMs ?? NEVER_MS;
  const isParking = state === "parking" && server.doubt === "";
  const parkMs = isParking ? clearedAtMs(server) : NEVER_MS;
  const isVerdict = state === "main" && server.liveness.state === "failed";
  const verdictMs = isVerdict ? (server.verdictActsAtMs ?? NEVER_MS) : NEVER_MS;
  // What keeps them away ends by an event of its own: until then no instant changes anything.
  const isComing = comesHome(server) && staysAway(server).length === 0;
  const returnMs = isComing ? (returnedAtMs(server) ?? NEVER_MS) : NEVER_MS;
  const homeMs = server.retryAtMs === undefined ? returnMs : Math.max(returnMs, server.retryAtMs);
  const isTried = ["backup", "restoring", "contention"].includes(state);
  const isAside = server.doubt === "" && (isTried || server.inFlight === "open");
  const againMs = isAside ? (server.againAtMs ?? NEVER_MS) : NEVER_MS;
  const maintenanceMs = server.maintenanceEndsAtMs ?? NEVER_MS;
  const alarmMs = Math.min(server.blockedAlarmAtMs ?? NEVER_MS, server.holdAlarmAtMs ?? NEVER_MS);
  return Math.min(alarmMs, retryMs, parkMs, verdictMs, homeMs, againMs, maintenanceMs);
}
