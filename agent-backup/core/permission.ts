// May this be done? The one place that answers it: takeover, restore, forced start, readiness and
// what-if ask here, so what is shown as a reason can never differ from what is refused. An empty
// answer means yes.
//
// Decides from one server's state, settings, facts and what stands against it, and from the agent's
// own fitness. Knows nothing of who asks. An operator's order passes every guard, for he has seen them,
// but not a promise that the main goes on upon: that takes a force with its name typed.

import type { Reason } from "../../proto/reason.js";
import { utcText } from "../../proto/utc.js";
import type { CustodyState } from "./custody.js";
import { isLeased, isOver } from "./lease.js";
import { isAside, rebuildStates, restoreStates, unwritten } from "./permission-home.js";
import type { Judging } from "./server/facts.js";
import type { Server } from "./server.js";
import { FLAPS_MAX } from "./standing.js";

export type Act =
  /** By itself, after a verdict. */
  | "takeOverByItself"
  /** A takeover that was paused goes on by itself: its main failed again. */
  | "goOnByItself"
  /** By an operator's order. */
  | "takeOver"
  /** By a person's order, of a main that runs: first a settings backup, then it parks, then objects start. */
  | "switchOver"
  /** By a person's order, whatever stands against it that can be overruled. */
  | "force"
  /** An operator ends a countdown or a wait in line. */
  | "actNow"
  /** By itself, after the hold-down. */
  | "restoreByItself"
  /** What was in flight when a restore paused ends on one side: no hold asks for half of an object. */
  | "settleInFlight"
  | "restore"
  /** The same of a main that is linked and does not run. */
  | "forceHome"
  /** By a person's order: also what the main has lost, from a settings backup. */
  | "rebuild"
  | "forceRebuild";

const PASSING: ReadonlySet<string> = new Set<Reason["kind"]>([
  "waitsForLook",
  "waitsForWitness",
  "waitsForMain",
]);

/** True of a wait for evidence: it ends by itself within moments, or becomes another reason. */
export function isPassing({ kind }: Reason): boolean {
  return PASSING.has(kind);
}

/** Every reason against an act now; empty: it may be done. */
export function may(act: Act, server: Server, now: Judging): readonly Reason[] {
  switch (act) {
    case "takeOverByItself":
      return [
        ...byItself(server),
        ...promised(server),
        ...guards(server, now),
        ...readiness(server),
      ];
    case "goOnByItself":
      return [...promised(server), ...guards(server, now)];
    case "takeOver":
      return [...takeoverStates(server), ...promised(server), ...readiness(server)];
    case "switchOver":
      return switchover(server);
    case "force":
      return [...forceStates(server), ...readiness(server)];
    case "actNow":
      return [...countdownStates(server, now), ...promised(server)];
    case "restoreByItself":
      return staysAway(server);
    case "settleInFlight":
      return [...unwritten(server), ...diskInDoubt(server)];
    case "restore":
      return restoreStates(server);
    case "forceHome":
      return restoreStates(server, true);
    case "rebuild":
      return rebuildStates(server);
    case "forceRebuild":
      return rebuildStates(server, true);
  }
}

/** Why an automatic takeover would be refused, whatever is known of the moment: for what-if. */
export function mayByItself(server: Server): readonly Reason[] {
  return [
    ...byItself(server),
    ...promised(server),
    ...standing(server),
    ...diskInDoubt(server),
    ...readiness(server),
  ];
}

/** What withholds an automatic takeover although the main has failed; each can be overruled. */
export function guards(server: Server, now: Judging): readonly Reason[] {
  return [...standing(server), ...diskInDoubt(server), ...fitness(server, now)];
}

/** What keeps objects from going home by themselves. */
export function staysAway(server: Server): readonly Reason[] {
  return [
    ...restoreStates(server),
    ...standing(server),
    ...flapLock(server),
    ...diskInDoubt(server),
  ];
}

/** Why a takeover would be refused or fail, whatever the main is doing now. */
export function readiness(server: Server): readonly Reason[] {
  const { backup } = server.facts;
  const reasons: Reason[] = [...preparedness(server)];
  if (backup === undefined) {
    reasons.push({ kind: "backupMissing", words: "There is no settings backup. Back up now." });
  } else if (backup.chosen === 0 && server.settings.objects !== "none") {
    const words = `None of the chosen objects is in the settings backup of ${backup.total} objects.`;
    reasons.push({ kind: "backupEmpty", words });
  }
  return reasons;
}

/** As readiness, but for the settings backup. */
function preparedness(server: Server): readonly Reason[] {
  const { storeProblem } = server.facts;
  const reasons: Reason[] = [...unwritten(server)];
  if (server.doubt !== "") {
    reasons.push({
      kind: "custodyInDoubt",
      words:
        `Who holds the objects of ${server.name} is not certain (${server.doubt}). ` +
        "Look at both, then order restore: it confirms what is known here.",
    });
  }
  if (server.settings.objects === "none") {
    reasons.push({
      kind: "objectsNotChosen",
      words: "No objects are chosen. Choose them, or all.",
    });
  }
  if (storeProblem !== "") {
    reasons.push({
      kind: "storeSilent",
      words: `The backup's store does not answer: ${storeProblem}.`,
    });
  }
  return reasons;
}

/** What it goes on upon, without a lease: nobody but a person who knows that it is dead may break it. */
export function promised({ lease, name, custody }: Server): readonly Reason[] {
  if (!lease.isPromised || !isLeased(custody.state)) return [];
  const words =
    `${name} was promised not to be taken over before it is met again: this agent was stopped in ` +
    "order, and the main goes on without a lease. If you know that it is dead, force it by name.";
  return [{ kind: "promised", words }];
}

/** What would withhold or delay an automatic takeover now, and can be overruled. */
export function withheld(server: Server, now: Judging): readonly Reason[] {
  const { fitness, away, limits } = now;
  const isFull = limits.mains !== 0 && away.mains >= limits.mains;
  const isAway = server.custody.state !== "main";
  const full = `It would wait in line: ${away.mains} of at most ${limits.mains} mains are taken over.`;
  return [
    ...promised(server),
    ...standing(server),
    ...diskInDoubt(server),
    ...flapLock(server),
    ...fitness.networkReasons(),
    ...(isFull && !isAway ? [{ kind: "wouldWait", words: full } as const] : []),
  ];
}

/** What would make some objects of a takeover fail; no reason to refuse the others. */
export function warnings(server: Server): readonly Reason[] {
  const { backup, occupied, shared, pingProblem } = server.facts;
  const leftOut = backup?.leftOut ?? "";
  const notIn = `Not in the settings backup: ${leftOut}.`;
  const [one, more] = ["place is shared with another main", "places are shared with other mains"];
  return [
    ...(leftOut === "" ? [] : [{ kind: "leftOut", words: notIn } as const]),
    ...some("placesOccupied", occupied, "place is occupied", "places are occupied"),
    ...(pingProblem === "" ? [] : [{ kind: "pingNotKnown", words: `${pingProblem}.` } as const]),
    ...some("placesShared", shared, one, more),
  ];
}

function byItself(server: Server): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!server.settings.automaticTakeover) {
    reasons.push({ kind: "automaticOff", words: "Automatic takeover is off." });
  }
  if (server.settings.priority === "never") {
    reasons.push({ kind: "priorityNever", words: "Priority is never: by hand only." });
  }
  return reasons;
}

/** What an operator has ordered to be left alone. */
function standing({ standing, name }: Server): readonly Reason[] {
  const { hold, cancel, maintenance } = standing;
  const reasons: Reason[] = [];
  if (hold !== undefined) {
    const words = `${hold.who} holds ${name}: nothing is done by itself until it is released.`;
    reasons.push({ kind: "held", words });
  }
  if (cancel !== undefined) {
    const words = `${cancel.who} has cancelled this failure: ${name} is judged anew when it has been running.`;
    reasons.push({ kind: "cancelled", words });
  }
  if (maintenance !== undefined) {
    const { who, untilWallMs, reason, isOverrun } = maintenance;
    const until = utcText(untilWallMs);
    const why = reason === "" ? "" : `: ${reason}`;
    reasons.push(
      isOverrun
        ? {
            kind: "maintenanceOverrun",
            words: `Maintenance by ${who} should have ended at ${until}${why}. End it by hand.`,
          }
        : { kind: "inMaintenance", words: `In maintenance by ${who} until ${until}${why}.` },
    );
  }
  return reasons;
}

/** A restore that has begun goes on: what was in flight runs on both sides until it does. */
function flapLock({ standing, name, custody }: Server): readonly Reason[] {
  if (!standing.isFlapLocked || custody.state === "restorePaused") return [];
  const words =
    `${name} was taken over ${FLAPS_MAX} times by itself within 24 h: automatic restore is locked ` +
    "until it is acknowledged.";
  return [{ kind: "flapLocked", words }];
}

/** A link that is up shows that this server is not cut off from the main. */
function fitness(server: Server, { fitness, nowMs }: Judging): readonly Reason[] {
  const window = fitness.windowReasons(server.settings, nowMs);
  if (window.length > 0) return window;
  return server.isLinked ? [] : fitness.reasons(server.name, server.liveness.sinceMs, nowMs);
}

/** True if this agent withholds the takeover because of what it knows of itself. */
export function isDoubtedByUs(server: Server, now: Judging): boolean {
  return fitness(server, now).length > 0;
}

/** Periods without a keep-alive after which a running main counts as hung for an operator. */
const HUNG_PERIODS = 3;

function countdownStates(server: Server, { nowMs }: Judging): readonly Reason[] {
  const { liveness, custody, name, settings } = server;
  // An order in doubt stands for what is known here: that is restore, with an epoch far above.
  if (server.doubt !== "") return readiness(server);
  if (custody.state !== "main") return restoreStates(server);
  const { state, armedAtMs } = liveness;
  if (state === "off") return [isOff(name)];
  const hungMs = HUNG_PERIODS * settings.heartbeat * 1_000;
  if (state === "running" && nowMs - armedAtMs < hungMs) {
    const words = `${name} is running, its last keep-alive is fresh: there is no countdown to end.`;
    return [{ kind: "isRunning", words }];
  }
  return readiness(server);
}

/** The whole of the agent's disk may be older than the truth: nobody is acted upon by itself. */
function diskInDoubt({ facts }: Server): readonly Reason[] {
  if (facts.diskDoubt === "") return [];
  const words =
    `The backup's disk is in doubt (${facts.diskDoubt}): nothing is done by itself until every ` +
    "enabled main was heard. By hand it goes; locum backup confirm-state ends the wait.";
  return [{ kind: "diskInDoubt", words }];
}

function takeoverStates(server: Server): readonly Reason[] {
  const { state } = server.liveness;
  const { custody, name } = server;
  if (custody.state === "paused" || custody.state === "partial") return [];
  if (custody.state === "backup" && isAside(server)) return [];
  if (custody.state !== "main" && custody.state !== "restorePaused") {
    const words = `The objects of ${name} are on the backup already, or on the move.`;
    return [{ kind: "notAtHome", words }];
  }
  if (state === "off") return [isOff(name)];
  if (state === "running") {
    const words =
      `${name} is running: a takeover needs it stopped, crashed, lost, failed or unseen. To move the ` +
      "objects of a main that runs, switch it over (--switchover).";
    return [{ kind: "isRunning", words }];
  }
  if (state === "connected" || state === "started") {
    const words = `${name} is ${state}: it is starting. Wait until it runs or has failed, or force it.`;
    return [{ kind: "isStarting", words }];
  }
  return [];
}

/** It runs, and its objects are at home. A fresh backup is made first, then all else is asked again. */
function switchover(server: Server): readonly Reason[] {
  const { name, custody, liveness, isLinked, byOrder } = server;
  const isBackedUp = byOrder.takeover === "switchover";
  const rest = isBackedUp ? readiness(server) : preparedness(server);
  if (byOrder.freshFor !== "") {
    const words = `${name} is being switched over by ${byOrder.freshFor}: its settings backup is made.`;
    return [{ kind: "switchingOver", words }];
  }
  if (custody.state !== "main") {
    return [
      { kind: "notAtHome", words: `The objects of ${name} are not at home (${custody.state}).` },
    ];
  }
  if (liveness.state !== "running" || !isLinked) {
    const words = `A switchover needs ${name} running; it is ${liveness.state}. Take it over instead.`;
    return [{ kind: "notRunning", words }];
  }
  return rest;
}

function forceStates(server: Server): readonly Reason[] {
  const { name, custody, liveness } = server;
  const isSet = custody.state === "backup" && isAside(server);
  const may: readonly CustodyState[] = ["main", "parking", "paused", "partial", "restorePaused"];
  if (!isSet && !may.includes(custody.state)) {
    const words = `The objects of ${name} are on the backup already, or on the move (${custody.state}).`;
    return [{ kind: "notAtHome", words }];
  }
  return liveness.state === "off" ? [isOff(name)] : [];
}

/** What a forced takeover passes over, for the record and for whoever forces it. */
export function overruledByForce(server: Server, now: Judging): readonly Reason[] {
  const { name, liveness, isLinked, hasParked } = server;
  const isUp =
    isLinked && !hasParked && ["connected", "started", "running"].includes(liveness.state);
  const both = `${name} is ${liveness.state}: both may run its objects until it has parked.`;
  return [
    ...(isUp ? [{ kind: "bothMayRun", words: both } as const] : []),
    ...promised(server),
    ...leaseOut(server, now),
    ...guards(server, now),
  ];
}

/** A lease that may be in force: the main may run its objects without hearing us. */
function leaseOut({ name, lease, hasParked }: Server, { nowMs }: Judging): readonly Reason[] {
  if (isOver(lease, nowMs) || hasParked) return [];
  const seconds = Math.ceil((lease.overAtMs - nowMs) / 1_000);
  const words = `The lease of ${name} may run for ${seconds} s yet: both may run its objects.`;
  return [{ kind: "bothMayRun", words }];
}

function isOff(name: string): Reason {
  return { kind: "isOff", words: `${name} is off. Set Enabled on first.` };
}

function some(
  kind: Reason["kind"],
  list: readonly string[],
  one: string,
  more: string,
): readonly Reason[] {
  const first = list[0];
  if (first === undefined) return [];
  return [{ kind, words: `${list.length} ${list.length === 1 ? one : more}: ${first}.` }];
}
