// One main as it stands when the agent starts, from its record on disk.
//
// Custody, verdict, doubt and what stands against it survive; countdowns do not: every timer begins
// anew, and a verdict waits for one whole wait without a link before it acts (product.md §1). What
// was aside is tried again soon. Knows no disk: the record is handed in.

import type { ServerSettings } from "../../../proto/settings.js";
import { type ByOrder, keptOrder, NOTHING_ORDERED } from "../by-order.js";
import { resumedLease } from "../lease.js";
import * as livenessTable from "../liveness.js";
import { againDelayMs, isDecidedSince, notTaken } from "../objects/aside.js";
import { openConflicts } from "../objects/homeward.js";
import { type Facts, type Instant, timersOf } from "../server/facts.js";
import { verdictWaitMs } from "../server/feed.js";
import { HOLD_ALARM_MS } from "../server/stand.js";
import type { Server } from "../server.js";
import type { Standing } from "../standing.js";
import type { ServerRecord } from "./record.js";

/** Makes the Server of a record. */
export function resumed(
  record: ServerRecord,
  settings: ServerSettings,
  facts: Facts,
  now: Instant,
): Server {
  const { standing } = record;
  const liveness = believed(record, settings, now.nowMs);
  const { maintenance } = standing;
  // Whether it runs at the end of its maintenance is not known before it had time to connect.
  const leftMs = Math.max(verdictWaitMs(settings), (maintenance?.untilWallMs ?? 0) - now.wallMs);
  const isAside = record.custody === "backup" && notTaken(record.items) > 0;
  return {
    name: record.name,
    settings,
    liveness,
    custody: {
      // A takeover that was under way goes on from where nothing is on the move.
      state: record.custody === "takingOver" ? "parking" : record.custody,
      epoch: record.epoch,
      sinceWallMs: record.custodySinceWallMs,
      sinceMs: now.nowMs,
      why: "as it stood before the restart",
    },
    facts,
    isLinked: false,
    application: undefined,
    hasParked: false,
    parkEndsAtMs: now.nowMs + settings.parkLimit * 1_000,
    verdictActsAtMs: liveness.state === "failed" ? now.nowMs + verdictWaitMs(settings) : undefined,
    retryAtMs: undefined,
    orderedBy: "",
    isFinishing: false,
    byOrder: stillOrdered(record),
    saveAsked: 0,
    isUnsaved: false,
    restoreStuck: record.restoreStuck && !isAllDecided(record),
    inFlight: record.custody === "restorePaused" ? "open" : "none",
    againAtMs: isAside ? now.nowMs + againDelayMs(1) : undefined,
    asideEnds: isAside ? 1 : 0,
    lease: resumedLease(record.lease, settings, {
      nowMs: now.nowMs,
      // Nothing starts here before the last lease has ended, and none is granted while it runs here.
      wasStarted: record.custody === "takingOver" || record.custody === "backup",
    }),
    doubt: record.doubt,
    epochSeen: record.epochSeen,
    raisedFrom: "main",
    standing,
    maintenanceEndsAtMs:
      maintenance === undefined || maintenance.isOverrun ? undefined : now.nowMs + leftMs,
    turn: undefined,
    raisedBy: "",
    blocked: [],
    blockedSinceMs: undefined,
    blockedAlarmAtMs: undefined,
    holdAlarmAtMs: holdAlarmAtMs(standing, now),
  };
}

/**
 * What the record is to say of a server. What is being raised is not among it before it may be:
 * its own save follows (`isSavedAnyway`).
 */
export function outlives(
  { custody, liveness, restoreStuck, doubt, epochSeen, standing, byOrder }: Server,
  record: ServerRecord,
  wallMs: number,
): { readonly changes: Partial<ServerRecord>; readonly isSavedAnyway: boolean } {
  const failed =
    liveness.state === "failed"
      ? (record.failed ?? { sinceWallMs: wallMs, why: liveness.why })
      : undefined;
  const always = { failed, doubt, epochSeen, standing };
  const { state, epoch, sinceWallMs: custodySinceWallMs } = custody;
  if (state === "raising" || state === "raisingBack") {
    return { changes: always, isSavedAnyway: true };
  }
  const kept = { custody: state, epoch, custodySinceWallMs, restoreStuck };
  return { changes: { ...always, ...kept, byOrder: keptOrder(byOrder) }, isSavedAnyway: false };
}

/** True if nothing that outlives the agent has changed, the verdict left aside. */
export function isKeptSame(before: Server, now: Server): boolean {
  return (
    before.custody === now.custody &&
    before.doubt === now.doubt &&
    before.epochSeen === now.epochSeen &&
    before.standing === now.standing &&
    before.byOrder === now.byOrder
  );
}

/** A hold counts from when it was ordered; the wall clock may have been put back meanwhile. */
function holdAlarmAtMs({ hold }: Standing, now: Instant): number | undefined {
  if (hold === undefined) return undefined;
  const leftMs = hold.sinceWallMs + HOLD_ALARM_MS - now.wallMs;
  return leftMs > 0 ? now.nowMs + Math.min(leftMs, HOLD_ALARM_MS) : undefined;
}

/** A main whose objects are away is lost from this instant; a verdict survives. */
function believed(
  { custody, failed, standing }: ServerRecord,
  settings: ServerSettings,
  nowMs: number,
): livenessTable.Liveness {
  const events: livenessTable.LivenessEvent[] = settings.enabled ? [] : ["switchedOff"];
  if (custody !== "main") events.push("resumedAway");
  else if (failed !== undefined) events.push("resumedFailed");
  let liveness = livenessTable.newLiveness(nowMs);
  for (const on of events) {
    liveness = livenessTable.step(liveness, on, nowMs, timersOf(settings)).liveness;
  }
  if (standing.hold !== undefined) liveness = livenessTable.freeze(liveness, nowMs);
  return livenessTable.maintain(liveness, standing.maintenance !== undefined, nowMs);
}

/** The last of its conflicts was decided before the agent ended: the restore goes on. */
function isAllDecided({ items }: ServerRecord): boolean {
  return items.some(isDecidedSince) && openConflicts(items).length === 0;
}

/** A switchover whose objects had begun to start had its main parked: it goes on like any other. */
function stillOrdered({ byOrder, custody }: ServerRecord): ByOrder {
  const isConfirmed = byOrder.takeover === "switchover" && custody !== "parking";
  const still = { ...NOTHING_ORDERED, ...byOrder };
  return isConfirmed ? { ...still, takeover: "ordinary" } : still;
}
