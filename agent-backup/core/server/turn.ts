// One main's turn: an operator's act now, its place in line, what withholds it for too long, and how
// often it was taken over.

import { wordsOf } from "../../../proto/reason.js";
import type { Place } from "../fleet.js";
import { may } from "../permission.js";
import type { Effect, Server } from "../server.js";
import { takenOverByItself } from "../standing.js";
import type { Instant, Judging } from "./facts.js";
import { believe, hold } from "./feed.js";
import { stand } from "./stand.js";

/** Ends whatever is counted down or waited for, past the limit. */
export function actNow(before: Server, who: string, now: Judging, effects: Effect[]): Server {
  if (may("actNow", before, now).length > 0) return before;
  const released = stand(before, { kind: "release", who }, now, effects);
  if (before.custody.state !== "main") return goesHome(released, who, now, effects);
  const failed = believe(released, "declared", now, effects, who);
  return { ...failed, orderedBy: who, byOrder: { ...failed.byOrder, takeover: "ordinary" } };
}

/** An order sends the objects home; of a restore that is under way, tries now what was set aside. */
export function goesHome(before: Server, who: string, now: Instant, effects: Effect[]): Server {
  if (before.custody.state === "restoring") return { ...before, againAtMs: now.nowMs };
  const on = before.custody.state === "main" ? "rebuildAllowed" : "restoreAllowed";
  return hold({ ...before, restoreStuck: false }, on, now, effects, who);
}

/** Told once, when it has to wait. */
export function lined(before: Server, turn: "granted" | Place, effects: Effect[]): Server {
  if (turn !== "granted" && before.turn === "asks") {
    effects.push({
      kind: "told",
      level: "warn",
      event: "server.waits",
      words: `waits in line, ${turn.position} of ${turn.of}: ${turn.words}`,
      who: "",
      fields: { position: String(turn.position), of: String(turn.of) },
    });
  }
  return { ...before, turn };
}

/** An automatic takeover whose epoch is on disk has happened: the third in a day locks its restore. */
export function counted(before: Server, now: Instant, effects: Effect[]): Server {
  if (before.custody.state !== "raising" || before.raisedBy !== "") return before;
  const standing = takenOverByItself(before.standing, now.wallMs);
  if (standing.isFlapLocked && !before.standing.isFlapLocked) {
    effects.push({
      kind: "told",
      level: "warn",
      event: "server.flapLocked",
      words: `taken over ${standing.takeoversWallMs.length} times within 24 h: automatic restore is locked until it is acknowledged`,
      who: "",
      fields: {},
    });
  }
  return { ...before, standing };
}

/** A takeover that is withheld for so long is an alarm: nobody runs the objects meanwhile. */
export const WITHHELD_ALARM_MS = 60_000;

/** Told once. */
export function withheldLong(before: Server, nowMs: number, effects: Effect[]): Server {
  const { blockedAlarmAtMs, blocked } = before;
  if (blockedAlarmAtMs === undefined || nowMs < blockedAlarmAtMs) return before;
  effects.push({
    kind: "told",
    level: "error",
    event: "server.withheld",
    words: `not taken over for ${WITHHELD_ALARM_MS / 1_000} s: ${wordsOf(blocked)} Act now, or take it over, if you know better`,
    who: "",
    fields: { reasons: String(blocked.length) },
  });
  return { ...before, blockedAlarmAtMs: undefined };
}
