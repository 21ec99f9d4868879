// Why a key that acts cannot be pressed now, in words; empty: it can. The agent decides in the end;
// here only what can be seen is said beforehand. Knows no keys: keys.ts does.

import type { Subject } from "./keys.js";
import { due, isSwitching, type Shown, standing } from "./standing.js";

/** Hold works on a countdown, a place in line, and what is withheld for the moment. */
export function holdOff({ server }: Subject): string {
  if (server === undefined) return "Hold needs a selected server.";
  if (server.held !== undefined || counts(server)) return "";
  return `Hold: nothing is counted down for ${server.name}, and it is not in line.`;
}

/** Why no hold can be let go of. */
export function releaseOff({ server }: Subject): string {
  if (server === undefined) return "Let go needs a selected server.";
  return server.held === undefined ? `Let go: ${server.name} is not held.` : "";
}

/** Why no countdown can be ended now. */
export function actNowOff(subject: Subject): string {
  const { server } = subject;
  if (server === undefined) return "Act now needs a selected server.";
  if (server.custody !== "main") {
    const reason = restoreOff(subject);
    return reason === "" ? "" : reason.replace(/^Restore/, "Act now");
  }
  if (server.state === "off") return `Act now: ${server.name} is off.`;
  const isWell = server.state === "running" && server.unhealthy.length === 0;
  return isWell ? `Act now: ${server.name} is running, there is no countdown to end.` : "";
}

/** Why there is no failure that could be dropped. */
export function cancelOff({ server }: Subject): string {
  if (server === undefined) return "Cancel needs a selected server.";
  const { name, custody, state, cancelledBy } = server;
  if (isTakingOver(server)) return "";
  if (custody !== "main") return `Cancel: no takeover of ${name} is under way.`;
  if (state === "running" || state === "off") return `Cancel: ${name} is ${state}.`;
  return cancelledBy === "" ? "" : `Cancel: ${cancelledBy} has cancelled this failure already.`;
}

/** A takeover is under way, or a switchover is prepared: it can be cancelled. */
export function isTakingOver(server: Shown): boolean {
  return isSwitching(server) || ["parking", "takingOver", "paused"].includes(server.custody);
}

/** Maintenance is begun, or ended if it is in maintenance. */
export function maintenanceOff({ server }: Subject): string {
  return server === undefined ? "Maintenance needs a selected server." : "";
}

/** Why there is nothing to acknowledge. */
export function acknowledgeOff({ server }: Subject): string {
  if (server === undefined) return "Acknowledge needs a selected server.";
  return server.flapLocked ? "" : `Acknowledge: the restore of ${server.name} is not locked.`;
}

/** A countdown runs, it stands in line, or a takeover waits for something that may end by itself. */
function counts(server: Shown): boolean {
  const { class: klass } = standing(server);
  if (klass === "timer" || klass === "line") return true;
  const isWaiting = server.custody === "main" && server.state === "failed";
  return (
    (isWaiting && server.blocked.length > 0) ||
    (server.custody !== "main" && due(server) !== undefined)
  );
}

/** Why it cannot be taken over by hand now. */
export function takeOverOff({ server, backupName }: Subject): string {
  if (server === undefined) return "Take over needs a selected server.";
  const { custody, name, state } = server;
  if (custody === "backup" || custody === "contention" || custody === "raisingBack") {
    return `Take over: the objects of ${name} are on ${backupName} already.`;
  }
  if (custody !== "main" && custody !== "paused" && custody !== "partial") {
    return `Take over: the objects of ${name} are on the move.`;
  }
  if (state === "off") return `Take over: ${name} is off.`;
  const { switching = "" } = server.byOrder ?? {};
  return switching === "" ? "" : `Take over: ${switching} switches ${name} over already.`;
}

/** Why its objects cannot be given back now. */
export function restoreOff({ server, backupName }: Subject): string {
  if (server === undefined) return "Restore needs a selected server.";
  const { custody, name, state } = server;
  if (custody === "main") return `Restore: ${backupName} has no objects of ${name}.`;
  if (!["backup", "paused", "partial", "restorePaused", "contention"].includes(custody)) {
    return `Restore: the objects of ${name} are on the move.`;
  }
  // One that is connected and does not run is refused by the agent, and may be forced then.
  return server.linked ? "" : `Restore needs ${name} running; it is ${state}.`;
}

/** Why no takeover of it can be rehearsed now. */
export function drillOff({ server }: Subject): string {
  if (server === undefined) return "Drill needs a selected server.";
  const { custody, name, transfer } = server;
  if (custody !== "main") return `Drill: the objects of ${name} are not at home.`;
  return transfer === undefined ? "" : `Drill: something of ${name} is being transferred.`;
}

/** Why it cannot be backed up now. */
export function backUpOff({ server }: Subject): string {
  if (server === undefined) return "Back up needs a selected server.";
  return server.linked
    ? ""
    : `Back up needs a link to ${server.name}; there is none, it is ${server.state}.`;
}
