// What stands against a server's automatic acts now, in sentences with who and since when: a hold, a
// cancelled failure, maintenance, the flap lock, the line, what withholds a takeover that is wanted.
// And which of it has lasted so long that it is an alarm. Pure; the agent's words are kept.

import { type SaidReason, wordsOf } from "../proto/reason.js";
import type { ServerView } from "../proto/view.js";
import { duration, elapsed, since } from "./times.js";
import type { Instant } from "./words.js";

/** Told as alarms from here on, as the agent does: a hold was forgotten, a guard costs an outage. */
const HOLD_LASTS_MS = 15 * 60_000;
const WITHHELD_LASTS_MS = 60_000;

/** Everything that stands against it, a sentence each; none if nothing does. */
export function againstNow(view: ServerView, at: Instant): readonly string[] {
  const { held, cancelledBy, maintenance, flapLocked, blocked } = view;
  const said: string[] = [];
  if (held !== undefined) said.push(heldWords(view, at));
  if (cancelledBy !== "") said.push(`Cancelled by ${cancelledBy}, until it has been running.`);
  if (maintenance !== undefined) said.push(maintenanceWords(view, at));
  if (flapLocked) said.push("Automatic restore is locked until it is acknowledged (A).");
  const others = blocked.filter((reason) => !isSaid(reason, view));
  if (others.length > 0) {
    const { blockedSinceWallMs: wallMs } = view;
    const from = wallMs === undefined ? "" : ` since ${since(wallMs, at.wallMs, at.zone)}`;
    const age = wallMs === undefined ? "" : ` (${elapsed(at.wallMs - wallMs)})`;
    const kind = view.line === undefined ? "Withheld" : "In line";
    said.push(`${kind}${from}${age}: ${wordsOf(others)}`);
  }
  if (view.leaseWords !== "") said.push(view.leaseWords);
  return said;
}

/** The hold or guard of this server that lasts, in a sentence; undefined: none does. */
export function lastingWords(view: ServerView, at: Instant): string | undefined {
  const { held, blockedSinceWallMs, blocked, name, line } = view;
  if (held !== undefined && at.nowMs - held.sinceMs >= HOLD_LASTS_MS) {
    return `${name}: held by ${held.who} for ${elapsed(at.nowMs - held.sinceMs)}: u lets go.`;
  }
  if (view.maintenance?.overrun === true) {
    return `${name}: maintenance overrun by ${elapsed(at.nowMs - view.maintenance.endsAtMs)}: m ends it.`;
  }
  const isWithheld = blocked.length > 0 && line === undefined && blockedSinceWallMs !== undefined;
  if (!isWithheld || at.wallMs - blockedSinceWallMs < WITHHELD_LASTS_MS) return undefined;
  return `${name}: withheld for ${elapsed(at.wallMs - blockedSinceWallMs)}: ${blocked[0]?.words ?? ""}`;
}

function heldWords({ held }: ServerView, at: Instant): string {
  if (held === undefined) return "";
  const fromWallMs = at.wallMs - (at.nowMs - held.sinceMs);
  const left = held.leftMs === undefined ? "" : `, ${duration(held.leftMs)} left of its countdown`;
  const from = since(fromWallMs, at.wallMs, at.zone);
  return `Held by ${held.who} since ${from} (${elapsed(at.nowMs - held.sinceMs)})${left}.`;
}

function maintenanceWords({ maintenance }: ServerView, at: Instant): string {
  if (maintenance === undefined) return "";
  const { who, reason, sinceMs, endsAtMs, overrun } = maintenance;
  const wall = (atMs: number) => since(at.wallMs - (at.nowMs - atMs), at.wallMs, at.zone);
  const why = reason === "" ? "" : `: "${reason}"`;
  const ends = overrun
    ? `should have ended ${wall(endsAtMs)}: end it by hand`
    : `until ${wall(endsAtMs)}`;
  return `In maintenance by ${who} since ${wall(sinceMs)}, ${ends}${why}.`;
}

/** The agent's sentences on what is said above with more: who, since when, how much is left. */
function isSaid({ kind }: SaidReason, view: ServerView): boolean {
  return (
    (view.held !== undefined && kind === "held") ||
    (view.cancelledBy !== "" && kind === "cancelled") ||
    (view.maintenance !== undefined && (kind === "inMaintenance" || kind === "maintenanceOverrun"))
  );
}
