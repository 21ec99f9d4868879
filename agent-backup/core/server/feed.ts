// Feeds the two tables of one main, belief and custody, and leaves what they say as effects.
//
// The one place where a Server's liveness or custody changes, with all that changes along with it.

import type { ServerSettings } from "../../../proto/settings.js";
import { movedTo, notBegun, raisedForTakeover } from "../by-order.js";
import * as custodyTable from "../custody.js";
import { granted, isLeased } from "../lease.js";
import * as livenessTable from "../liveness.js";
import type { Effect, InFlight, Server } from "../server.js";
import { type Instant, timersOf } from "./facts.js";

/** A verdict that survived a restart acts after one whole wait, at least this (product.md §1). */
const VERDICT_WAIT_MS_MIN = 30_000;

/** How long a verdict that survived a restart waits, without a link, before it acts. */
export function verdictWaitMs(settings: ServerSettings): number {
  return Math.max(settings.waitForReconnection * 1_000, VERDICT_WAIT_MS_MIN);
}

/** A verdict that survived a restart waits for one whole wait without a link. */
export function unlinked(before: Server, nowMs: number): Server {
  const waits = before.isLinked && before.verdictActsAtMs !== undefined;
  return {
    ...before,
    isLinked: false,
    application: undefined,
    isFinishing: false,
    verdictActsAtMs: waits ? nowMs + verdictWaitMs(before.settings) : before.verdictActsAtMs,
  };
}

/** What a Hello would say of the application after an event. */
const APPLICATION_AFTER: Partial<Record<livenessTable.LivenessEvent, livenessTable.LivenessEvent>> =
  {
    helloStarting: "helloStarting",
    helloRunning: "helloRunning",
    helloStopped: "helloStopped",
    helloCrashed: "helloCrashed",
    startup: "helloStarting",
    keepAlive: "helloRunning",
    shutdownNormal: "helloStopped",
    agentStop: "helloStopped",
    shutdownAbnormal: "helloCrashed",
  };

/** Feeds the liveness table and tells of a change of state. */
export function believe(
  before: Server,
  on: livenessTable.LivenessEvent,
  now: Instant,
  effects: Effect[],
  detail?: string,
): Server {
  const { nowMs } = now;
  const next = livenessTable.step(before.liveness, on, nowMs, timersOf(before.settings));
  const from = before.liveness.state;
  const to = next.liveness.state;
  const application = APPLICATION_AFTER[on] ?? before.application;
  if (from === to) return { ...before, liveness: next.liveness, application };
  const why = detail === undefined || detail === "" ? next.why : `${next.why}: ${detail}`;
  effects.push({
    kind: "told",
    level: to === "failed" ? "error" : to === "lost" || to === "crashed" ? "warn" : "info",
    event: "server.transition",
    words: `${from} to ${to}: ${why ?? ""}`,
    who: "",
    fields: { from, to, on, forMs: String(Math.round(nowMs - before.liveness.sinceMs)) },
  });
  if ((from === "failed") !== (to === "failed")) effects.push({ kind: "keepVerdict" });
  const leavesFailed = from === "failed";
  return {
    ...before,
    liveness: next.liveness,
    application,
    verdictActsAtMs: undefined,
    orderedBy: leavesFailed ? "" : before.orderedBy,
    blocked: leavesFailed ? [] : before.blocked,
    // A cancelled failure is over: the main is judged anew.
    standing:
      to === "running" && before.standing.cancel !== undefined
        ? { ...before.standing, cancel: undefined }
        : before.standing,
  };
}

/** Feeds the custody table, tells of a change, and leaves its actions as effects. */
export function hold(
  before: Server,
  on: custodyTable.CustodyEvent,
  now: Instant,
  effects: Effect[],
  who = "",
): Server {
  const next = custodyTable.step(before.custody, on, now);
  if (next.why === undefined) return before;
  const from = before.custody.state;
  const to = next.custody.state;
  if (from !== to) {
    effects.push({
      kind: "told",
      level: to === "contention" || to === "partial" ? "error" : "info",
      event: "server.custody",
      words: `custody ${from} to ${to}: ${next.why}`,
      who,
      fields: { from, to, on, epoch: String(next.custody.epoch) },
    });
  }
  const raises = next.then.includes("raise");
  const parks = next.then.includes("park");
  const saves = next.then.includes("save");
  const save = before.saveAsked + (saves ? 1 : 0);
  const { custody } = next;
  // Told so, the main runs what may be taken over: that is a lease.
  const { terms } = before.lease;
  const isLease = terms !== undefined && isLeased(to) && !isLeased(from);
  // In contention what is on the backup is still taken over.
  const isHere = (state: custodyTable.CustodyState) => state === "backup" || state === "contention";
  const isOther = from !== to && !(isHere(from) && isHere(to));
  const isPause = on === "mainGone" || on === "doubted";
  const isTriedNow = on === "againDue" || on === "inFlightDue";
  for (const action of next.then) effects.push({ kind: "act", action, save, who, custody });
  return {
    ...before,
    custody: next.custody,
    lease: isLease ? granted(before.lease, terms, now.nowMs) : before.lease,
    raisedFrom: raises ? from : before.raisedFrom,
    raisedBy: raises ? who : before.raisedBy,
    turn: raises ? undefined : before.turn,
    saveAsked: save,
    isUnsaved: saves || raises ? false : before.isUnsaved,
    byOrder: byOrderAfter(before, from, to, on),
    isFinishing: to === "parking" || to === "takingOver" ? before.isFinishing : false,
    hasParked: to === "raising" || to === "restoring" || parks ? false : before.hasParked,
    parkEndsAtMs: parks ? now.nowMs + before.settings.parkLimit * 1_000 : before.parkEndsAtMs,
    blocked: raises ? [] : before.blocked,
    inFlight: inFlightAfter(before, to, on),
    againAtMs: isOther || isPause || isTriedNow ? undefined : before.againAtMs,
    asideEnds: isOther || isPause ? 0 : before.asideEnds,
  };
}

/** Every object of a restore that ended incomplete has its result: none is in flight. */
function inFlightAfter(
  { inFlight, custody }: Server,
  to: custodyTable.CustodyState,
  on: custodyTable.CustodyEvent,
): InFlight {
  if (to !== "restorePaused") return "none";
  if (on === "inFlightDue") return "settling";
  if (on === "mainGone" || on === "doubted") return "open";
  if (custody.state === "restorePaused") return inFlight;
  return on === "restoreIncomplete" ? "none" : "open";
}

function byOrderAfter(
  before: Server,
  from: custodyTable.CustodyState,
  to: custodyTable.CustodyState,
  on: custodyTable.CustodyEvent,
): Server["byOrder"] {
  const { byOrder, orderedBy } = before;
  if (on === "takeoverAllowed") return raisedForTakeover(byOrder, orderedBy !== "", isUp(before));
  if (from === to) return byOrder;
  if (on === "saveFailedMain") return movedTo(byOrder, to);
  // What could not be saved is tried again as it was ordered.
  return on.startsWith("saveFailed") ? notBegun(byOrder) : movedTo(byOrder, to);
}

/** Its application runs, or is starting, on a link that lives. */
function isUp({ isLinked, liveness }: Server): boolean {
  return isLinked && ["connected", "started", "running"].includes(liveness.state);
}
