// What stands against one main's automatic acts, as operators see it: hold, cancel, maintenance, flap
// lock, place in line. Decides no words; instants are on the agent's clock.

import { wordsOf } from "../../../proto/reason.js";
import { utcText } from "../../../proto/utc.js";
import type { ByOrderView, ServerView } from "../../../proto/view.js";
import type { ByOrder } from "../by-order.js";
import { deadlineAtMs } from "../liveness.js";
import type { ItemTally } from "../objects/item-tally.js";
import { rebuildName } from "../objects/rebuild.js";
import type { ServerRecord } from "../record/record.js";
import { type Judging, timersOf } from "../server/facts.js";
import type { Server } from "../server.js";
import { FLAPS_MAX } from "../standing.js";

type StandingView = Pick<
  ServerView,
  | "line"
  | "inLine"
  | "held"
  | "cancelledBy"
  | "maintenance"
  | "flapLocked"
  | "blockedSinceWallMs"
  | "byOrder"
>;

/**
 * What stands against it for so long that somebody should look. Each says since when: the words stay
 * the same for as long as it lasts. When it becomes an alarm is a deadline of the server.
 */
export function standingAlarms(server: Server, now: Judging): readonly string[] {
  const { standing, blocked, blockedSinceMs, blockedAlarmAtMs, holdAlarmAtMs, name } = server;
  const { hold, maintenance } = standing;
  const alarms: string[] = [];
  if (blockedSinceMs !== undefined && blockedAlarmAtMs === undefined) {
    const since = utcText(now.wallMs - (now.nowMs - blockedSinceMs));
    alarms.push(`Takeover of ${name} is withheld since ${since}: ${wordsOf(blocked)}`);
  }
  if (hold !== undefined && holdAlarmAtMs === undefined) {
    const since = utcText(hold.sinceWallMs);
    alarms.push(`${hold.who} holds ${name} since ${since}. Release it, or act now.`);
  }
  if (maintenance?.isOverrun === true) {
    alarms.push(`Maintenance of ${name} by ${maintenance.who} is overrun. End it by hand.`);
  }
  if (standing.isFlapLocked) {
    alarms.push(
      `${name} was taken over ${FLAPS_MAX} times within 24 h: automatic restore is locked. Acknowledge it.`,
    );
  }
  return alarms;
}

/** Custody that nobody wants to last. */
export function custodyAlarms(
  server: Server,
  { items, lastResult }: ServerRecord,
  { mayBeHere: here, openConflicts }: ItemTally,
): readonly string[] {
  const { name, custody, liveness, hasParked, isLinked } = server;
  const of = `${here} of ${items.length} objects of ${name}`;
  switch (custody.state) {
    case "contention":
      return [
        `${name} runs its objects, and so does this server under epoch ${custody.epoch}: both may run ` +
          `${here} of them. ${name} is told to park, the higher epoch wins. If this lasts, stop its ` +
          "application, or restore.",
      ];
    case "partial": {
      const rest =
        liveness.state === "running" ? `${name} runs the rest` : `the rest waits for ${name}`;
      return [`${of} run here, ${rest}: the takeover was cancelled. Finish it, or restore.`];
    }
    case "restorePaused":
      // What both sides changed has its own alarm.
      if (!server.restoreStuck || openConflicts > 0) return [];
      return [`The restore of ${name} waits for a person: ${lastResult}.`];
    case "paused":
      if (hasParked || !isLinked || here === 0) return [];
      return [`${of} run here, and ${name} has not confirmed yet that it holds them.`];
    default:
      return [];
  }
}

/** What stands against its automatic acts, and where it stands in line. */
export function standingView(server: Server, now: Judging): StandingView {
  const { standing, turn, liveness, settings, maintenanceEndsAtMs } = server;
  const { hold, cancel, maintenance, isFlapLocked } = standing;
  const place = typeof turn === "object" ? turn : undefined;
  const atMsOf = (wallMs: number) => now.nowMs - (now.wallMs - wallMs);
  const running = { ...liveness, heldSinceMs: undefined };
  const endsAtMs = hold === undefined ? undefined : deadlineAtMs(running, timersOf(settings));
  const heldAtMs = liveness.heldSinceMs ?? now.nowMs;
  return {
    line: place?.position,
    inLine: place?.of ?? 0,
    held:
      hold === undefined
        ? undefined
        : {
            who: hold.who,
            sinceMs: atMsOf(hold.sinceWallMs),
            leftMs: endsAtMs === undefined ? undefined : Math.max(0, endsAtMs - heldAtMs),
          },
    cancelledBy: cancel?.who ?? "",
    maintenance:
      maintenance === undefined
        ? undefined
        : {
            who: maintenance.who,
            sinceMs: atMsOf(maintenance.sinceWallMs),
            endsAtMs: maintenanceEndsAtMs ?? atMsOf(maintenance.untilWallMs),
            reason: maintenance.reason,
            overrun: maintenance.isOverrun,
          },
    flapLocked: isFlapLocked,
    byOrder: byOrderView(server.byOrder),
    blockedSinceWallMs:
      server.blockedSinceMs === undefined
        ? undefined
        : now.wallMs - (now.nowMs - server.blockedSinceMs),
  };
}

function byOrderView({
  takeover,
  isSwitchover,
  freshFor,
  undone,
  isExclusive,
  rebuild,
}: ByOrder): ByOrderView | undefined {
  const isUsual = takeover === "ordinary" && !isSwitchover && freshFor === "" && !isExclusive;
  const isNothing = isUsual && rebuild === undefined;
  if (isNothing && undone === undefined) return undefined;
  return {
    takeover,
    switchover: isSwitchover,
    switching: freshFor,
    undone: undone?.words ?? "",
    undoneWallMs: undone?.wallMs,
    exclusive: isExclusive,
    rebuild: rebuild === undefined ? "" : rebuildName(rebuild),
  };
}
