// What follows from one main's whole state at this instant: the custody events that nobody sends.
//
// Asked after every event until nothing follows any more. Level by level: each rule looks at what
// is, so it does not matter which event led here.

import { assert } from "../../base/assert.js";
import type { CustodyEvent } from "./custody.js";
import { may } from "./permission.js";
import { type Effect, hold, returnedAtMs, type Server } from "./server.js";
import type { Instant } from "./server-facts.js";

/** More custody steps than this in one instant is a bug of the rules. */
const STEPS_MAX = 8;

/** Applies every custody event that follows. Effects are appended in order. */
export function settle(before: Server, now: Instant, effects: Effect[]): Server {
  let server = before;
  for (let steps = 0; ; steps++) {
    assert(steps < STEPS_MAX, `custody of ${server.name} settles`);
    const follows = wanted(server, now);
    if (follows === undefined) return server;
    if (follows.kind === "blocked") return blocked(server, follows.reasons, effects);
    server = hold(server, follows.on, now, effects, server.orderedBy);
  }
}

type Follows =
  | { readonly kind: "event"; readonly on: CustodyEvent }
  | { readonly kind: "blocked"; readonly reasons: readonly string[] };

const event = (on: CustodyEvent): Follows => ({ kind: "event", on });

function wanted(server: Server, now: Instant): Follows | undefined {
  const { nowMs } = now;
  switch (server.custody.state) {
    case "main":
      return takeover(server, nowMs);
    case "parking":
      return server.hasParked || !server.isLinked || isPast(server.parkEndsAtMs, nowMs)
        ? event("cleared")
        : undefined;
    case "takingOver":
      return isUp(server) && !server.hasParked ? event("mainRunsUnparked") : undefined;
    case "paused":
      if (server.liveness.state === "failed") return event("mainFailedAgain");
      return server.settings.automaticRestore && hasReturned(server, nowMs)
        ? event("restoreAllowed")
        : undefined;
    case "backup":
      return server.settings.automaticRestore && hasReturned(server, nowMs)
        ? event("restoreAllowed")
        : undefined;
    case "restoring":
      return server.liveness.state === "running" && server.isLinked ? undefined : event("mainGone");
    case "restorePaused":
      if (server.liveness.state === "failed") return takeover(server, nowMs);
      return !server.restoreStuck && hasReturned(server, nowMs) ? event("mainReturned") : undefined;
    case "raising":
    case "raisingBack":
      return undefined;
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

function blocked(server: Server, reasons: readonly string[], effects: Effect[]): Server {
  const isSame =
    reasons.length === server.blocked.length && reasons.every((r, i) => r === server.blocked[i]);
  if (isSame) return server;
  effects.push({
    kind: "told",
    level: "error",
    event: "decision.refused",
    words: `not taken over: ${reasons.join(" ")}`,
    who: server.orderedBy,
    fields: { reasons: String(reasons.length) },
  });
  return { ...server, blocked: reasons, orderedBy: "" };
}

/** The application is up on a link that lives; one that waits at its start gate is not. */
function isUp(server: Server): boolean {
  const { state } = server.liveness;
  return server.isLinked && (state === "running" || state === "started");
}

function hasReturned(server: Server, nowMs: number): boolean {
  return (
    server.liveness.state === "running" &&
    isPast(returnedAtMs(server), nowMs) &&
    isPast(server.retryAtMs, nowMs, true)
  );
}

function isPast(atMs: number | undefined, nowMs: number, ifNone = false): boolean {
  return atMs === undefined ? ifNone : nowMs >= atMs;
}
