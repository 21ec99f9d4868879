// What stands against one main's automatic acts, as operators see it: hold, cancel, maintenance, flap
// lock, place in line. Decides no words; instants are on the agent's clock.

import type { ByOrderView, ServerView } from "../../proto/view.js";
import type { ByOrder } from "./by-order.js";
import { deadlineAtMs } from "./liveness.js";
import type { Server } from "./server.js";
import { type Judging, timersOf } from "./server-facts.js";
import { WITHHELD_ALARM_MS } from "./server-turn.js";
import { FLAPS_MAX } from "./standing.js";

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

/** A hold that lasts is an alarm: somebody forgot it. */
const HOLD_ALARM_MS = 15 * 60_000;

/** What stands against it for so long that somebody should look. */
export function standingAlarms(server: Server, now: Judging): readonly string[] {
  const { standing, blocked, blockedSinceMs, name } = server;
  const { hold, maintenance } = standing;
  const alarms: string[] = [];
  const minutes = (ms: number) => `${Math.floor(ms / 60_000)} min`;
  const blockedMs = blockedSinceMs === undefined ? 0 : now.nowMs - blockedSinceMs;
  if (blockedMs >= WITHHELD_ALARM_MS) {
    alarms.push(`Takeover of ${name} is withheld for ${minutes(blockedMs)}: ${blocked.join(" ")}`);
  }
  const heldMs = hold === undefined ? 0 : now.wallMs - hold.sinceWallMs;
  if (hold !== undefined && heldMs >= HOLD_ALARM_MS) {
    alarms.push(`${hold.who} holds ${name} for ${minutes(heldMs)}. Release it, or act now.`);
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
}: ByOrder): ByOrderView | undefined {
  const isNothing = takeover === "ordinary" && !isSwitchover && freshFor === "";
  if (isNothing && undone === undefined) return undefined;
  return {
    takeover,
    switchover: isSwitchover,
    switching: freshFor,
    undone: undone?.words ?? "",
    undoneWallMs: undone?.wallMs,
  };
}
