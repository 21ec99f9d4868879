// What operators order one main to be left to, and how it ends: hold and release, cancel,
// maintenance, the acknowledgement of a flap lock. Each is told, and changes what stands against the
// main's automatic acts; what follows is settled by the same rules as always.

import { utcText } from "../../../proto/utc.js";
import * as livenessTable from "../liveness.js";
import type { Effect, Server, ServerEvent } from "../server.js";
import { acknowledged, maintenanceEnds, type Standing } from "../standing.js";
import { cancelTakeover, isTakingOver, noTakeover } from "./cancel.js";
import type { Instant, Judging } from "./facts.js";

export type StandingEvent =
  | { readonly kind: "hold"; readonly who: string }
  | { readonly kind: "release"; readonly who: string }
  | { readonly kind: "cancel"; readonly who: string }
  | { readonly kind: "acknowledge"; readonly who: string }
  | {
      readonly kind: "maintain";
      readonly who: string;
      readonly untilWallMs: number;
      readonly reason: string;
    }
  | { readonly kind: "endMaintenance"; readonly who: string };

/** A hold that lasts is an alarm: somebody forgot it. */
export const HOLD_ALARM_MS = 15 * 60_000;

const KINDS: ReadonlySet<string> = new Set<StandingEvent["kind"]>([
  "hold",
  "release",
  "cancel",
  "acknowledge",
  "maintain",
  "endMaintenance",
]);

/** True for what this module applies. */
export function isStandingEvent(event: ServerEvent): event is StandingEvent {
  return KINDS.has(event.kind);
}

/** Why the operator's order would change nothing, in words; undefined: it would. */
export function standingRefusal(server: Server, event: StandingEvent): string | undefined {
  const { standing, liveness, custody, name } = server;
  const by = (who: string, sinceWallMs: number) => `by ${who} since ${utcText(sinceWallMs)}`;
  switch (event.kind) {
    case "hold":
      return standing.hold === undefined
        ? undefined
        : `${name} is held already, ${by(standing.hold.who, standing.hold.sinceWallMs)}.`;
    case "release":
      return standing.hold === undefined ? `${name} is not held.` : undefined;
    case "cancel":
      if (isTakingOver(server)) return undefined;
      if (custody.state !== "main") return noTakeover(server);
      if (liveness.state === "running" || liveness.state === "off") {
        return `${name} is ${liveness.state}: there is no failure to drop.`;
      }
      return standing.cancel === undefined
        ? undefined
        : `This failure is cancelled already, ${by(standing.cancel.who, standing.cancel.sinceWallMs)}.`;
    case "acknowledge":
      return standing.isFlapLocked ? undefined : `${name} is not locked.`;
    case "maintain":
      return undefined;
    case "endMaintenance":
      return standing.maintenance === undefined ? `${name} is not in maintenance.` : undefined;
  }
}

/** Applies one order. Nothing if it would change nothing. */
export function stand(
  before: Server,
  event: StandingEvent,
  now: Judging,
  effects: Effect[],
): Server {
  if (standingRefusal(before, event) !== undefined) return before;
  const { standing, liveness } = before;
  const ordered = { who: event.who, sinceWallMs: now.wallMs };
  const tell = (name: string, words: string) =>
    effects.push({
      kind: "told",
      level: "info",
      event: `server.${name}`,
      words,
      who: event.who,
      fields: {},
    });
  const change = (part: Partial<Standing>) => ({ ...before, standing: { ...standing, ...part } });
  switch (event.kind) {
    case "hold":
      tell("held", "held: nothing is done by itself until it is released");
      return {
        ...change({ hold: ordered }),
        holdAlarmAtMs: now.nowMs + HOLD_ALARM_MS,
        liveness: livenessTable.freeze(liveness, now.nowMs),
      };
    case "release":
      tell("released", "released: countdowns go on with what was left of them");
      return {
        ...change({ hold: undefined }),
        holdAlarmAtMs: undefined,
        liveness: livenessTable.thaw(liveness, now.nowMs),
      };
    case "cancel":
      if (isTakingOver(before)) return cancelTakeover(before, event.who, now, effects);
      tell("cancelled", "this failure is cancelled: judged anew when the main has been running");
      return change({ cancel: ordered });
    case "acknowledge":
      tell("acknowledged", "the flap lock is acknowledged: automatic restore works again");
      return { ...before, standing: acknowledged(standing) };
    case "maintain": {
      const { untilWallMs, reason } = event;
      const why = reason === "" ? "" : `: ${reason}`;
      tell("maintained", `in maintenance until ${utcText(untilWallMs)}${why}`);
      return {
        ...change({ maintenance: { ...ordered, untilWallMs, reason, isOverrun: false } }),
        maintenanceEndsAtMs: now.nowMs + Math.max(0, untilWallMs - now.wallMs),
        liveness: livenessTable.maintain(liveness, true, now.nowMs),
      };
    }
    case "endMaintenance":
      tell("maintenanceEnded", "maintenance is ended");
      return {
        ...change({ maintenance: undefined }),
        maintenanceEndsAtMs: undefined,
        liveness: livenessTable.maintain(liveness, false, now.nowMs),
      };
  }
}

/** Its end may have come: it ends if the main runs, else it is overrun. */
export function maintenanceIsOver(before: Server, now: Instant, effects: Effect[]): Server {
  const { maintenanceEndsAtMs: endsAtMs } = before;
  if (endsAtMs === undefined || now.nowMs < endsAtMs) return before;
  const isRunning = before.liveness.state === "running" && before.isLinked;
  const standing = maintenanceEnds(before.standing, isRunning);
  effects.push({
    kind: "told",
    level: isRunning ? "info" : "error",
    event: isRunning ? "server.maintenanceEnded" : "server.maintenanceOverrun",
    words: isRunning
      ? "maintenance is over: the main is running"
      : `maintenance should be over, and the main is ${before.liveness.state}: it stays until it is ended by hand`,
    who: "",
    fields: {},
  });
  return {
    ...before,
    standing,
    maintenanceEndsAtMs: undefined,
    liveness: isRunning
      ? livenessTable.maintain(before.liveness, false, now.nowMs)
      : before.liveness,
  };
}
