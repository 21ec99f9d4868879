// What follows from one main's whole state at this instant: the custody events that nobody sends.
//
// Asked after every event until nothing follows any more. Level by level: each rule looks at what
// is, so it does not matter which event led here.

import { assert, assertNever } from "../../../base/assert.js";
import { type Reason, wordsOf } from "../../../proto/reason.js";
import { utcTimeText } from "../../../proto/utc.js";
import type { CustodyEvent } from "../custody.js";
import { isOver, standsDown } from "../lease.js";
import { isPassing, may } from "../permission.js";
import type { Effect, Server } from "../server.js";
import { clearedAtMs, comesHome, returnedAtMs } from "./due.js";
import type { Judging } from "./facts.js";
import { hold } from "./feed.js";
import { actOf, undo } from "./take.js";
import { WITHHELD_ALARM_MS } from "./turn.js";

/** More custody steps than this in one instant is a bug of the rules. */
const STEPS_MAX = 8;

/** Applies every custody event that follows. Effects are appended in order. */
export function settle(before: Server, now: Judging, effects: Effect[]): Server {
  let server = before;
  for (let steps = 0; ; steps++) {
    assert(steps < STEPS_MAX, `custody of ${server.name} settles`);
    const follows = wanted(server, now);
    if (follows === undefined) return unblocked({ ...server, turn: undefined });
    if (follows.kind === "asks") return asking(server, now.nowMs);
    if (follows.kind === "waits") return waiting(server, follows.reason, now.nowMs);
    if (follows.kind === "event") {
      if (follows.on === "cleared") overlap(server, effects);
      server =
        follows.on === "undo"
          ? undo(server, now, effects)
          : hold(server, follows.on, now, effects, whoOf(server, follows.on));
    } else if (server.orderedBy === "") {
      return blocked({ ...server, turn: undefined }, follows.reasons, now.nowMs, effects);
    } else {
      // An order that is refused is over; a verdict goes on without it.
      refused(follows.reasons, effects, server.orderedBy);
      const byOrder = { ...server.byOrder, takeover: "ordinary" as const };
      server = { ...server, orderedBy: "", byOrder };
    }
  }
}

/** Whose order an event that follows is; empty: by itself. */
function whoOf({ orderedBy, byOrder, name }: Server, on: CustodyEvent): string {
  if (on !== "restoreAllowed") return orderedBy;
  return byOrder.isTakenBack ? `take-back on ${name}` : byOrder.goesBackFor;
}

type Follows =
  | { readonly kind: "event"; readonly on: CustodyEvent }
  /** Nothing is against it but that others may come first. */
  | { readonly kind: "asks" }
  /** It has begun, and waits for an instant that is known. */
  | { readonly kind: "waits"; readonly reason: Reason }
  | { readonly kind: "blocked"; readonly reasons: readonly Reason[] };

const event = (on: CustodyEvent): Follows => ({ kind: "event", on });

function wanted(server: Server, now: Judging): Follows | undefined {
  const { nowMs } = now;
  const { state } = server.custody;
  const maySave = ["main", "backup", "restorePaused", "contention"].includes(state);
  if (maySave && server.isUnsaved && isPast(server.retryAtMs, nowMs, true)) {
    return event("saveDue");
  }
  if (server.doubt !== "") {
    // Permission says why; whatever else would follow is not known to be right.
    return state === "main" || state === "restorePaused" ? takeover(server, now) : undefined;
  }
  switch (state) {
    case "main":
      return takeover(server, now);
    case "parking":
      if (runsUnparked(server)) return event("mainRunsUnparked");
      return parking(server, now);
    case "takingOver":
      return runsUnparked(server) ? event("mainRunsUnparked") : undefined;
    case "paused":
    case "partial":
      if (server.liveness.state === "failed") {
        const reasons = may("goOnByItself", server, now);
        return reasons.length === 0 ? event("mainFailedAgain") : { kind: "blocked", reasons };
      }
      return mayComeHome(server, now) || goesBack(server, nowMs) || takesBack(server, nowMs)
        ? event("restoreAllowed")
        : undefined;
    case "backup":
      if (takesBack(server, nowMs)) return event("restoreAllowed");
      if (runsUnparked(server)) return event("contended");
      if (mayComeHome(server, now)) return event("restoreAllowed");
      return isPast(server.againAtMs, nowMs) ? event("againDue") : undefined;
    case "contention":
      if (server.hasParked) return event("mainParked");
      if (takesBack(server, nowMs)) return event("restoreAllowed");
      return isPast(server.againAtMs, nowMs) ? event("againDue") : undefined;
    case "restoring":
      if (!mayTakeHome(server)) return event("mainGone");
      return isPast(server.againAtMs, nowMs) ? event("againDue") : undefined;
    case "restorePaused":
      if (isLeftInFlight(server)) return event("mainGone");
      if (server.liveness.state === "failed" || server.orderedBy !== "") {
        return takeover(server, now);
      }
      if (takesBack(server, nowMs) && !server.restoreStuck) return event("restoreAllowed");
      if (mayComeHome(server, now)) return event("mainReturned");
      return maySettle(server, now) ? event("inFlightDue") : undefined;
    case "raising":
    case "raisingBack":
      return undefined;
    default:
      return assertNever(state);
  }
}

/** The main is told to park: objects start when it has, or when that is not waited for any more. */
function parking(server: Server, now: Judging): Follows | undefined {
  const { hasParked, byOrder, lease } = server;
  if (hasParked) return event("cleared");
  const isCleared = now.nowMs >= clearedAtMs(server);
  if (byOrder.takeover === "switchover") return isCleared ? event("undo") : undefined;
  if (isCleared) return event("cleared");
  return byOrder.takeover === "forced" || isOver(lease, now.nowMs)
    ? undefined
    : { kind: "waits", reason: waitsForLease(server, now) };
}

/** A takeover was cancelled while the main ran: what was moved goes back, as soon as it can. */
function goesBack({ byOrder, liveness, isLinked, retryAtMs }: Server, nowMs: number): boolean {
  const isUp = liveness.state === "running" && isLinked;
  return byOrder.goesBackFor !== "" && isUp && isPast(retryAtMs, nowMs, true);
}

/** The main runs them again by a person's order there: that is a restore asked for. */
function takesBack({ byOrder, liveness, isLinked, retryAtMs }: Server, nowMs: number): boolean {
  const isUp = liveness.state === "running" && isLinked;
  return byOrder.isTakenBack && isUp && isPast(retryAtMs, nowMs, true);
}

/** It can put objects back; by force also while its application does not run. */
function mayTakeHome({ liveness, isLinked, byOrder }: Server): boolean {
  return isLinked && (liveness.state === "running" || byOrder.isForcedHome);
}

/** What is in flight waits for a main that stopped running, and is tried at once when it runs. */
function isLeftInFlight(server: Server): boolean {
  const { inFlight, againAtMs } = server;
  return (inFlight === "settling" || againAtMs !== undefined) && !mayTakeHome(server);
}

/** Whatever else stands against going on, hold-down included. */
function maySettle(server: Server, now: Judging): boolean {
  return (
    server.inFlight === "open" &&
    mayTakeHome(server) &&
    isPast(server.againAtMs, now.nowMs, true) &&
    may("settleInFlight", server, now).length === 0
  );
}

/** A takeover is wanted by a verdict or by an operator's order; permission decides. */
function takeover(server: Server, now: Judging): Follows | undefined {
  const { nowMs } = now;
  const isOrdered = server.orderedBy !== "";
  if (!isOrdered && server.liveness.state !== "failed") return undefined;
  if (!isOrdered && !isPast(server.verdictActsAtMs, nowMs, true)) return undefined;
  if (!isPast(server.retryAtMs, nowMs, true)) return undefined;
  const act = isOrdered ? actOf(server.byOrder.takeover) : "takeOverByItself";
  const reasons = may(act, server, now);
  if (reasons.length > 0) return { kind: "blocked", reasons };
  // What is away already needs no turn, and an order passes the limit.
  const needsTurn = !isOrdered && server.custody.state === "main";
  return needsTurn && server.turn !== "granted" ? { kind: "asks" } : event("takeoverAllowed");
}

/** It waits for its turn, or stands in line. */
function asking(server: Server, nowMs: number): Server {
  const { turn = "asks" } = server;
  if (turn === "asks" || turn === "granted") return { ...unblocked(server), turn };
  const words = `Waits in line, ${turn.position} of ${turn.of}: ${turn.words}.`;
  return waiting(server, { kind: "inLine", words }, nowMs);
}

function waiting(server: Server, reason: Reason, nowMs: number): Server {
  return server.blocked[0]?.words === reason.words ? server : withheldBy(server, [reason], nowMs);
}

/** Until when, and for what. */
function waitsForLease({ name, lease }: Server, { nowMs, wallMs }: Judging): Reason {
  const time = utcTimeText(wallMs + lease.overAtMs - nowMs);
  const words =
    `Waits until ${time} for the lease of ${name} to end: ` +
    "before that it may still run its objects.";
  return { kind: "waitsForLease", words };
}

/** A main that answers and has not parked: both may run the same object. */
function overlap(server: Server, effects: Effect[]): void {
  if (server.hasParked || !server.isLinked) return;
  // Its lease is over: it has let go by itself.
  if (standsDown(server.lease) && server.byOrder.takeover !== "forced") return;
  const isForced = server.byOrder.takeover === "forced";
  const when = isForced ? "yet" : `within ${server.settings.parkLimit} s`;
  effects.push({
    kind: "told",
    level: "warn",
    event: "server.overlap",
    words: `${server.name} has not confirmed ${when} that it parked: overlap is possible`,
    who: "",
    fields: { epoch: String(server.custody.epoch) },
  });
}

/** Told once for the same reasons. */
function blocked(
  server: Server,
  reasons: readonly Reason[],
  nowMs: number,
  effects: Effect[],
): Server {
  const isSame =
    reasons.length === server.blocked.length &&
    reasons.every(({ words }, i) => words === server.blocked[i]?.words);
  if (isSame) return server;
  // What passes by itself within moments is shown, and told only if it lasts (withheldLong).
  if (!reasons.every(isPassing)) refused(reasons, effects, "");
  return withheldBy(server, reasons, nowMs);
}

/** Withheld since now, or since before for other reasons. */
function withheldBy(server: Server, blocked: readonly Reason[], nowMs: number): Server {
  if (server.blockedSinceMs !== undefined) return { ...server, blocked };
  const blockedAlarmAtMs = nowMs + WITHHELD_ALARM_MS;
  return { ...server, blocked, blockedSinceMs: nowMs, blockedAlarmAtMs };
}

function unblocked(server: Server): Server {
  if (server.blocked.length === 0 && server.blockedSinceMs === undefined) return server;
  return { ...server, blocked: [], blockedSinceMs: undefined, blockedAlarmAtMs: undefined };
}

function refused(reasons: readonly Reason[], effects: Effect[], who: string): void {
  effects.push({
    kind: "told",
    level: "error",
    event: "decision.refused",
    words: `not taken over: ${wordsOf(reasons)}`,
    who,
    fields: {},
  });
}

/**
 * The application is up, on a link that lives, beside what is on the backup. One that waits at its
 * start gate is not up; one that a person moves although it runs is told to park.
 */
function runsUnparked(server: Server): boolean {
  const { state } = server.liveness;
  const isUp = server.isLinked && (state === "running" || state === "started");
  return isUp && !server.hasParked && !server.isFinishing && server.byOrder.takeover === "ordinary";
}

function mayComeHome(server: Server, now: Judging): boolean {
  const { nowMs } = now;
  return (
    comesHome(server) &&
    isPast(returnedAtMs(server), nowMs) &&
    isPast(server.retryAtMs, nowMs, true) &&
    may("restoreByItself", server, now).length === 0
  );
}

function isPast(atMs: number | undefined, nowMs: number, ifNone = false): boolean {
  return atMs === undefined ? ifNone : nowMs >= atMs;
}
