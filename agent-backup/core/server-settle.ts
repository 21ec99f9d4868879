// What follows from one main's whole state at this instant: the custody events that nobody sends.
//
// Asked after every event until nothing follows any more. Level by level: each rule looks at what
// is, so it does not matter which event led here.

import { assert, assertNever } from "../../base/assert.js";
import type { CustodyEvent } from "./custody.js";
import { may, type Reason } from "./permission.js";
import { comesHome, type Effect, returnedAtMs, type Server } from "./server.js";
import type { Instant } from "./server-facts.js";
import { hold } from "./server-feed.js";

/** More custody steps than this in one instant is a bug of the rules. */
const STEPS_MAX = 8;

/** Applies every custody event that follows. Effects are appended in order. */
export function settle(before: Server, now: Instant, effects: Effect[]): Server {
  let server = before;
  for (let steps = 0; ; steps++) {
    assert(steps < STEPS_MAX, `custody of ${server.name} settles`);
    const follows = wanted(server, now.nowMs);
    if (follows === undefined) return unblocked(server);
    if (follows.kind === "event") {
      if (follows.on === "cleared") overlap(server, effects);
      server = hold(server, follows.on, now, effects, server.orderedBy);
    } else if (server.orderedBy === "") return blocked(server, follows.reasons, effects);
    else {
      // An order that is refused is over; a verdict goes on without it.
      refused(follows.reasons, effects, server.orderedBy);
      server = { ...server, orderedBy: "" };
    }
  }
}

type Follows =
  | { readonly kind: "event"; readonly on: CustodyEvent }
  | { readonly kind: "blocked"; readonly reasons: readonly Reason[] };

const event = (on: CustodyEvent): Follows => ({ kind: "event", on });

function wanted(server: Server, nowMs: number): Follows | undefined {
  const { state } = server.custody;
  const maySave = state === "main" || state === "backup" || state === "restorePaused";
  if (maySave && server.isUnsaved && isPast(server.retryAtMs, nowMs, true)) {
    return event("saveDue");
  }
  if (server.doubt !== "") {
    // Permission says why; whatever else would follow is not known to be right.
    return state === "main" || state === "restorePaused" ? takeover(server, nowMs) : undefined;
  }
  switch (state) {
    case "main":
      return takeover(server, nowMs);
    case "parking":
      if (runsUnparked(server)) return event("mainRunsUnparked");
      return server.hasParked || !server.isLinked || isPast(server.parkEndsAtMs, nowMs)
        ? event("cleared")
        : undefined;
    case "takingOver":
      return runsUnparked(server) ? event("mainRunsUnparked") : undefined;
    case "paused":
      if (server.liveness.state === "failed") return event("mainFailedAgain");
      return mayComeHome(server, nowMs) ? event("restoreAllowed") : undefined;
    case "backup":
      if (mayComeHome(server, nowMs)) return event("restoreAllowed");
      return isPast(server.againAtMs, nowMs) ? event("againDue") : undefined;
    case "restoring":
      if (server.liveness.state !== "running" || !server.isLinked) return event("mainGone");
      return isPast(server.againAtMs, nowMs) ? event("againDue") : undefined;
    case "restorePaused":
      if (server.liveness.state === "failed" || server.orderedBy !== "") {
        return takeover(server, nowMs);
      }
      return mayComeHome(server, nowMs) ? event("mainReturned") : undefined;
    case "raising":
    case "raisingBack":
      return undefined;
    default:
      return assertNever(state);
  }
}

/** A takeover is wanted by a verdict or by an operator's order; permission decides. */
function takeover(server: Server, nowMs: number): Follows | undefined {
  const isOrdered = server.orderedBy !== "";
  if (!isOrdered && server.liveness.state !== "failed") return undefined;
  if (!isOrdered && !isPast(server.verdictActsAtMs, nowMs, true)) return undefined;
  if (!isPast(server.retryAtMs, nowMs, true)) return undefined;
  const reasons = may(isOrdered ? "takeOver" : "takeOverByItself", server);
  return reasons.length === 0 ? event("takeoverAllowed") : { kind: "blocked", reasons };
}

/** A main that answers and has not parked: both may run the same object. */
function overlap(server: Server, effects: Effect[]): void {
  if (server.hasParked || !server.isLinked) return;
  const seconds = server.settings.parkLimit;
  effects.push({
    kind: "told",
    level: "warn",
    event: "server.overlap",
    words: `${server.name} has not confirmed within ${seconds} s that it parked: overlap is possible`,
    who: "",
    fields: { epoch: String(server.custody.epoch) },
  });
}

/** Told once for the same reasons. */
function blocked(server: Server, reasons: readonly Reason[], effects: Effect[]): Server {
  const isSame =
    reasons.length === server.blocked.length && reasons.every((r, i) => r === server.blocked[i]);
  if (isSame) return server;
  refused(reasons, effects, "");
  return { ...server, blocked: reasons };
}

function unblocked(server: Server): Server {
  return server.blocked.length === 0 ? server : { ...server, blocked: [] };
}

function refused(reasons: readonly Reason[], effects: Effect[], who: string): void {
  effects.push({
    kind: "told",
    level: "error",
    event: "decision.refused",
    words: `not taken over: ${reasons.join(" ")}`,
    who,
    fields: {},
  });
}

/**
 * The application is up, on a link that lives, beside what is on the backup. One that waits at its
 * start gate is not up; one that an operator moves although it runs is told to park.
 */
function runsUnparked(server: Server): boolean {
  const { state } = server.liveness;
  const isUp = server.isLinked && (state === "running" || state === "started");
  return isUp && !server.hasParked && !server.isFinishing;
}

function mayComeHome(server: Server, nowMs: number): boolean {
  return (
    comesHome(server) &&
    isPast(returnedAtMs(server), nowMs) &&
    isPast(server.retryAtMs, nowMs, true) &&
    may("restore", server).length === 0
  );
}

function isPast(atMs: number | undefined, nowMs: number, ifNone = false): boolean {
  return atMs === undefined ? ifNone : nowMs >= atMs;
}
