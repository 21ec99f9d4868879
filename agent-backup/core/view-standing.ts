// What stands against one main's automatic acts, as operators see it: hold, cancel, maintenance, flap
// lock, place in line. Decides no words; instants are on the agent's clock.

import type { ServerView } from "../../proto/view.js";
import { deadlineAtMs } from "./liveness.js";
import type { Server } from "./server.js";
import { type Judging, timersOf } from "./server-facts.js";

type StandingView = Pick<
  ServerView,
  "line" | "inLine" | "held" | "cancelledBy" | "maintenance" | "flapLocked" | "blockedSinceWallMs"
>;

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
    blockedSinceWallMs:
      server.blockedSinceMs === undefined
        ? undefined
        : now.wallMs - (now.nowMs - server.blockedSinceMs),
  };
}
