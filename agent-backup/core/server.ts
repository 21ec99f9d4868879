// One main: what is believed of it (liveness) × who holds its objects (custody) × its settings.
//
// Names the events of the two tables. What follows from the whole is decided by `settle`, level by
// level and not edge by edge, so that a restart of the agent or a changed setting leads to the same
// acts as the message that was missed. Knows nothing of sockets, files or stores: their results
// come as events, what must be done leaves as effects, in order.

import type { Reason } from "../../proto/reason.js";
import type { ServerSettings } from "../../proto/settings.js";
import type { ByOrder } from "./by-order.js";
import type * as custodyTable from "./custody.js";
import type { Place } from "./fleet.js";
import { granted, type KeptLease, type Lease, type LeaseTerms } from "./lease.js";
import type * as livenessTable from "./liveness.js";
import { againDelayMs } from "./objects/aside.js";
import type { Rebuild } from "./objects/rebuild.js";
import { may } from "./permission.js";
import { restoreAct } from "./permission-home.js";
import { confirmed, doubted } from "./server/doubt.js";
import type { Facts, Instant, Judging } from "./server/facts.js";
import { believe, hold, unlinked } from "./server/feed.js";
import { saved, saveFailed } from "./server/save.js";
import { settle } from "./server/settle.js";
import { isStandingEvent, maintenanceIsOver, type StandingEvent, stand } from "./server/stand.js";
import { freshlyBackedUp, type TakeOrder, takeOver } from "./server/take.js";
import { actNow, goesHome, lined, withheldLong } from "./server/turn.js";
import type { Standing } from "./standing.js";

export type Server = {
  readonly name: string;
  readonly settings: ServerSettings;
  readonly liveness: livenessTable.Liveness;
  readonly custody: custodyTable.Custody;
  readonly facts: Facts;
  /** A link with a valid Hello is up. */
  readonly isLinked: boolean;
  /** What a Hello would say now, from all that was heard: for a server that is switched on. */
  readonly application: livenessTable.LivenessEvent | undefined;
  /** The main has confirmed, under the epoch in force, that it holds what it was told to hold. */
  readonly hasParked: boolean;
  /** Until when a main that was told to park may take. */
  readonly parkEndsAtMs: number | undefined;
  /** Before this instant a verdict that survived a restart does not act. */
  readonly verdictActsAtMs: number | undefined;
  /** Before this instant nothing that could not be saved is tried again. */
  readonly retryAtMs: number | undefined;
  /** An operator's takeover that waits for nothing but the acts; empty: none. */
  readonly orderedBy: string;
  /** An operator ordered to finish a takeover although the main runs. */
  readonly isFinishing: boolean;
  /** How a movement that a person ordered goes. */
  readonly byOrder: ByOrder;
  /** The number of the newest save: an answer to an earlier one means nothing. */
  readonly saveAsked: number;
  /** What a row asked to be saved is not on disk: tried again at `retryAtMs`. */
  readonly isUnsaved: boolean;
  /** The main refused some objects, or they are conflicts, and nothing else is left: a person is waited for. */
  readonly restoreStuck: boolean;
  /**
   * What was in flight when the restore paused: each of these objects may be on both sides, or, of an
   * exclusive one, on neither.
   */
  readonly inFlight: InFlight;
  /** When what the movement set aside (aside.ts) is tried again; undefined: nothing, or now. */
  readonly againAtMs: number | undefined;
  /** How often in a row something was set aside. */
  readonly asideEnds: number;
  /** Which leases may be out: before they are over nothing of it starts here. */
  readonly lease: Lease;
  /** Why custody and epoch may be older than the truth: nothing is done by itself; empty: certain. */
  readonly doubt: string;
  /** The highest epoch heard from the main, where it is above ours. */
  readonly epochSeen: bigint;
  /** Where a raising state came from, to go back to if it cannot be saved. */
  readonly raisedFrom: custodyTable.CustodyState;
  /** What stands against its automatic acts until somebody ends it. */
  readonly standing: Standing;
  /** When maintenance ends, where it has an end to come. */
  readonly maintenanceEndsAtMs: number | undefined;
  /** Its turn to be taken over by itself: it asks, stands in line, or may go. Undefined: it does not ask. */
  readonly turn: "asks" | "granted" | Place | undefined;
  /** Who ordered the epoch in force; empty: by itself. */
  readonly raisedBy: string;
  /** Why the takeover that is wanted now is withheld. */
  readonly blocked: readonly Reason[];
  /** Since when it is withheld. */
  readonly blockedSinceMs: number | undefined;
  /** When that is an alarm; undefined: it is one already, or nothing is withheld. */
  readonly blockedAlarmAtMs: number | undefined;
  /** When a hold is an alarm; undefined: it is one already, or there is none. */
  readonly holdAlarmAtMs: number | undefined;
};

/** `open`: there may be some. */
export type InFlight = "none" | "open" | "settling";

type RestoreOrder = {
  readonly kind: "restore";
  readonly who: string;
  readonly isForced?: boolean;
  /** Removed here first, then put at the main. */
  readonly isExclusive?: boolean;
  /** What the main lacks is put back from this settings backup; also of one whose objects are at home. */
  readonly rebuild?: Rebuild | undefined;
};

export type ServerEvent =
  | { readonly kind: "liveness"; readonly on: livenessTable.LivenessEvent; readonly why?: string }
  /** A valid Hello: `holdsParked` if its disk says so under the epoch in force. */
  | {
      readonly kind: "hello";
      readonly on: livenessTable.LivenessEvent;
      readonly holdsParked: boolean;
      /** A person has made it run its objects again, without this agent. */
      readonly isTakenBack?: boolean;
    }
  | { readonly kind: "linkDropped"; readonly why: string }
  /** What is known here may be older than the truth; `isAway`: the main holds taken over objects. */
  | {
      readonly kind: "doubted";
      readonly words: string;
      readonly epochSeen: bigint;
      readonly isAway: boolean;
    }
  /** It is certain again, under an epoch that is on disk; `found`: where the objects are. */
  | {
      readonly kind: "confirmed";
      readonly epoch: bigint;
      readonly who: string;
      readonly found?: "main" | "backup";
    }
  | { readonly kind: "parked"; readonly epoch: bigint; readonly problem: string }
  /** Answers to the save of that number; `words`: what stood in the way. */
  | { readonly kind: "saved"; readonly save: number }
  | { readonly kind: "saveFailed"; readonly save: number; readonly words: string }
  /** Every object of the movement has its result; `setAside` are tried again by themselves. */
  | { readonly kind: "takeoverEnded"; readonly setAside: number }
  | { readonly kind: "restoreEnded"; readonly setAside: number; readonly refused: number }
  /** A person has chosen in every conflict that the restore waits for. */
  | { readonly kind: "decided" }
  /** What was in flight when the restore paused is on one side again, but for so many. */
  | { readonly kind: "inFlightSettled"; readonly setAside: number }
  /** A lease is handed to the link, under these terms. */
  | { readonly kind: "leased"; readonly terms: LeaseTerms }
  /** That is on disk, and on the main's. */
  | { readonly kind: "leaseKept"; readonly lease: KeptLease }
  | { readonly kind: "facts"; readonly facts: Facts }
  | { readonly kind: "settings"; readonly settings: ServerSettings }
  | TakeOrder
  /** The fresh settings backup of a switchover; `problem` empty: it is made. */
  | { readonly kind: "freshBackup"; readonly problem: string }
  /** `isForced`: also of a main that is linked and does not run. */
  | RestoreOrder
  /** An operator ends a countdown or a wait in line. */
  | { readonly kind: "actNow"; readonly who: string }
  /** The fleet's answer to a server that asks for its turn. */
  | { readonly kind: "turn"; readonly turn: "granted" | Place }
  | StandingEvent
  | { readonly kind: "time" };

/** One thing for the record and the log. */
export type Told = {
  readonly kind: "told";
  readonly level: "error" | "warn" | "info";
  readonly event: string;
  readonly words: string;
  readonly who: string;
  readonly fields: Readonly<Record<string, string>>;
  /** It is how the last movement ended. */
  readonly isResult?: boolean;
};
export type Effect =
  | {
      readonly kind: "act";
      readonly action: custodyTable.CustodyAction;
      /** Of a `save`: its number, which its answer carries. */
      readonly save: number;
      /** Who ordered it; empty: by itself. */
      readonly who: string;
      /** As the row left it: the step may go on to an epoch that is not on disk yet. */
      readonly custody: custodyTable.Custody;
    }
  | { readonly kind: "keepVerdict" }
  /** A settings backup is made now; `freshBackup` is the answer. */
  | { readonly kind: "backUpFresh"; readonly who: string }
  | Told;

export type ServerStep = { readonly server: Server; readonly effects: readonly Effect[] };

export { comesHome, deadlineAtMs, due, returnedAtMs } from "./server/due.js";

/** Applies one event and everything that follows from it at this instant. Pure. */
export function step(before: Server, event: ServerEvent, now: Judging): ServerStep {
  const effects: Effect[] = [];
  const changed = apply(before, event, now, effects);
  return { server: settle(changed, now, effects), effects };
}

function apply(before: Server, event: ServerEvent, now: Judging, effects: Effect[]): Server {
  if (isStandingEvent(event)) return stand(before, event, now, effects);
  switch (event.kind) {
    case "liveness":
      return believe(before, event.on, now, effects, event.why);
    case "hello":
      return believe(
        {
          ...before,
          isLinked: true,
          hasParked: event.holdsParked,
          isFinishing: false,
          byOrder: toldOfTakeBack(before, event.isTakenBack === true),
        },
        event.on,
        now,
        effects,
      );
    case "linkDropped":
      return believe(unlinked(before, now.nowMs), "linkDropped", now, effects, event.why);
    case "doubted":
      return doubted(before, event, now, effects);
    case "confirmed":
      return confirmed(before, event, now, effects);
    case "parked":
      return parked(before, event, effects);
    case "saved":
      if (event.save !== before.saveAsked) return before;
      return saved(before, now, effects);
    case "saveFailed":
      if (event.save !== before.saveAsked) return before;
      return saveFailed(before, event.words, now, effects);
    case "takeoverEnded":
      if (before.custody.state === "backup" || before.custody.state === "contention") {
        return aside(before, event.setAside, now.nowMs);
      }
      if (before.custody.state !== "takingOver") return before;
      return aside(
        hold({ ...before, orderedBy: "" }, "takeoverEnded", now, effects),
        event.setAside,
        now.nowMs,
      );
    case "restoreEnded":
      if (before.custody.state !== "restoring") return before;
      if (event.setAside > 0) return aside(before, event.setAside, now.nowMs);
      return hold(
        { ...before, restoreStuck: event.refused > 0, hasParked: false },
        event.refused > 0 ? "restoreIncomplete" : "restoreEnded",
        now,
        effects,
      );
    case "decided":
      return { ...before, restoreStuck: false };
    case "inFlightSettled":
      if (before.inFlight !== "settling") return before;
      return aside(
        { ...before, inFlight: event.setAside > 0 ? "open" : "none" },
        event.setAside,
        now.nowMs,
      );
    case "leased":
      return { ...before, lease: granted(before.lease, event.terms, now.nowMs) };
    case "leaseKept": {
      // The main counts a lease from its Welcome: it may be out since before this.
      const { terms, goesOn } = event.lease;
      const lease = { ...before.lease, ...event.lease, goesOn };
      const isNone = terms === undefined || goesOn === true;
      return { ...before, lease: isNone ? lease : granted(lease, terms, now.nowMs) };
    }
    case "facts":
      return { ...before, facts: event.facts };
    case "settings":
      return resettled(before, event.settings, now, effects);
    case "takeOver":
      return takeOver(before, event, now, effects);
    case "freshBackup":
      return freshlyBackedUp(before, event.problem, now, effects);
    case "restore":
      return restore(before, event, now, effects);
    case "actNow":
      return actNow(before, event.who, now, effects);
    case "turn":
      return before.turn === undefined ? before : lined(before, event.turn, effects);
    case "time":
      return {
        ...maintenanceIsOver(withheldLong(before, now.nowMs, effects), now, effects),
        retryAtMs: stillAhead(before.retryAtMs, now.nowMs),
        verdictActsAtMs: stillAhead(before.verdictActsAtMs, now.nowMs),
        holdAlarmAtMs: stillAhead(before.holdAlarmAtMs, now.nowMs),
        againAtMs:
          before.inFlight === "open" ? stillAhead(before.againAtMs, now.nowMs) : before.againAtMs,
      };
  }
}

/** A restore that was asked for like that is one until it ends; before, the main says whether it is. */
function toldOfTakeBack({ byOrder, custody }: Server, isTakenBack: boolean): ByOrder {
  const isGoing = custody.state.startsWith("restor") && byOrder.isTakenBack;
  const isNow = (isTakenBack && custody.state !== "main") || isGoing;
  return isNow === byOrder.isTakenBack ? byOrder : { ...byOrder, isTakenBack: isNow };
}

/** A person orders the objects home. What is under way keeps its order. */
function restore(
  before: Server,
  { who, isForced = false, isExclusive = false, rebuild }: RestoreOrder,
  now: Judging,
  effects: Effect[],
): Server {
  const act = restoreAct({ isForced, isRebuild: rebuild !== undefined });
  if (may(act, before, now).length > 0) return before;
  // Forced home while it is down: that failure is not to take it away again.
  const isDown = isForced && before.liveness.state !== "running";
  const cancel = isDown ? { who, sinceWallMs: now.wallMs } : before.standing.cancel;
  const isUnderWay = before.custody.state.startsWith("restor");
  const byOrder = {
    ...before.byOrder,
    isForcedHome: isForced,
    isExclusive: isExclusive || (isUnderWay && before.byOrder.isExclusive),
    rebuild: rebuild ?? (isUnderWay ? before.byOrder.rebuild : undefined),
  };
  const ordered = {
    ...before,
    byOrder,
    // Whoever has the main rebuilt does not want it taken over by an order that still waits.
    orderedBy: rebuild === undefined ? before.orderedBy : "",
    standing: { ...before.standing, cancel },
  };
  return goesHome(ordered, who, now, effects);
}

/** A movement has ended: what it set aside is tried again after a while, longer each time. */
function aside(before: Server, setAside: number, nowMs: number): Server {
  if (setAside === 0) return { ...before, againAtMs: undefined, asideEnds: 0 };
  const asideEnds = before.asideEnds + 1;
  return { ...before, againAtMs: nowMs + againDelayMs(asideEnds), asideEnds };
}

function stillAhead(atMs: number | undefined, nowMs: number): number | undefined {
  return atMs !== undefined && atMs > nowMs ? atMs : undefined;
}

function parked(
  before: Server,
  event: { epoch: bigint; problem: string },
  effects: Effect[],
): Server {
  if (event.epoch !== before.custody.epoch) return before;
  if (event.problem === "") return { ...before, hasParked: true };
  effects.push({
    kind: "told",
    level: "error",
    event: "server.parkFailed",
    words: `the main could not park its objects: ${event.problem}; overlap is possible`,
    who: "",
    fields: { epoch: String(event.epoch) },
  });
  return before;
}

/** A changed setting applies at once; timers count from their original start. */
function resettled(
  before: Server,
  settings: ServerSettings,
  now: Instant,
  effects: Effect[],
): Server {
  const after = { ...before, settings };
  if (settings.enabled === before.settings.enabled) return after;
  if (!settings.enabled) return believe(after, "switchedOff", now, effects);
  const on = believe(after, "switchedOn", now, effects);
  // It was not judged while it was off; its link says what it is.
  return on.isLinked && on.application !== undefined
    ? believe(on, on.application, now, effects)
    : on;
}
