// May this be done? The one place that answers it: takeover, restore and readiness ask here, so what
// is shown as a reason can never differ from what is refused. An empty answer means yes.
//
// Decides from one server's state, settings and facts. Knows nothing of who asks; guards of the
// whole fleet and of the backup agent's own health join here when they exist.

import type { Server } from "./server.js";

/** One reason, a sentence for an operator with its numbers and what to do. */
export type Reason = string;

export type Act =
  /** By itself, after a verdict. */
  | "takeOverByItself"
  /** By an operator's order. */
  | "takeOver"
  | "restore";

/** Every reason against an act now; empty: it may be done. */
export function may(act: Act, server: Server): readonly Reason[] {
  switch (act) {
    case "takeOverByItself":
      return [...byItself(server), ...readiness(server)];
    case "takeOver":
      return [...takeoverStates(server), ...readiness(server)];
    case "restore":
      return restoreStates(server);
  }
}

/** Why a takeover would be refused or fail, whatever the main is doing now. */
export function readiness(server: Server): readonly Reason[] {
  const { backup, storeProblem } = server.facts;
  const reasons: Reason[] = [...unwritten(server)];
  if (server.doubt !== "") {
    reasons.push(
      `Who holds the objects of ${server.name} is not certain (${server.doubt}). ` +
        "Look at both, then order restore: it confirms what is known here.",
    );
  }
  if (server.settings.objects === "none") {
    reasons.push("No objects are chosen. Choose them, or all.");
  }
  if (backup === undefined) reasons.push("There is no settings backup. Back up now.");
  else if (backup.chosen === 0 && server.settings.objects !== "none") {
    reasons.push(
      `None of the chosen objects is in the settings backup of ${backup.total} objects.`,
    );
  }
  if (storeProblem !== "") reasons.push(`The backup's store does not answer: ${storeProblem}.`);
  return reasons;
}

/** Nothing is begun that could be forgotten: the epoch is on disk first. */
function unwritten({ facts }: Server): readonly Reason[] {
  return facts.journalProblem === "" ? [] : [`Cannot act: ${facts.journalProblem}.`];
}

/** What would make some objects of a takeover fail; no reason to refuse the others. */
export function warnings(server: Server): readonly Reason[] {
  const { backup, occupied, shared } = server.facts;
  const leftOut = backup?.leftOut ?? "";
  return [
    ...(leftOut === "" ? [] : [`Not in the settings backup: ${leftOut}.`]),
    ...some(occupied, "place is occupied", "places are occupied"),
    ...some(shared, "place is shared with another main", "places are shared with other mains"),
  ];
}

function byItself(server: Server): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!server.settings.automaticTakeover) reasons.push("Automatic takeover is off.");
  if (server.settings.priority === "never") reasons.push("Priority is never: by hand only.");
  return reasons;
}

function takeoverStates(server: Server): readonly Reason[] {
  const { state } = server.liveness;
  const { custody, name } = server;
  if (custody.state === "paused" || (custody.state === "backup" && isAside(server))) return [];
  if (custody.state !== "main" && custody.state !== "restorePaused") {
    return [`The objects of ${name} are on the backup already, or on the move.`];
  }
  if (state === "off") return [`${name} is off. Set Enabled on first.`];
  if (state === "running" || state === "connected" || state === "started") {
    return [
      `${name} is ${state}. A switchover of a running main is not built yet; ` +
        "a takeover needs it stopped, crashed, lost, failed or unseen.",
    ];
  }
  return [];
}

function restoreStates(server: Server): readonly Reason[] {
  if (server.doubt !== "") return []; // The order stands for what is known here.
  const { name } = server;
  const { state } = server.custody;
  const reasons: Reason[] = [];
  if (state === "restoring" && isAside(server)) return unwritten(server);
  if (state !== "backup" && state !== "paused" && state !== "restorePaused") {
    reasons.push(
      state === "main"
        ? `The objects of ${name} are at home.`
        : `The objects of ${name} are on the move (${state}).`,
    );
  } else if (server.liveness.state !== "running" || !server.isLinked) {
    reasons.push(`Restore needs ${name} running; it is ${server.liveness.state}.`);
  }
  return [...reasons, ...unwritten(server)];
}

/** An order tries at once what waits for its next try. */
function isAside(server: Server): boolean {
  return server.againAtMs !== undefined;
}

function some(list: readonly string[], one: string, more: string): readonly Reason[] {
  const first = list[0];
  if (first === undefined) return [];
  return [`${list.length} ${list.length === 1 ? one : more}: ${first}.`];
}
