// One main as operators see it: the plain facts of the control socket's ServerView, made from what
// the agent believes, holds and measured. Decides no words beyond the tables' own.

import type { TransferProgress } from "../../../objects/core/transfer-progress.js";
import { counted } from "../../../proto/counted.js";
import type { Reason } from "../../../proto/reason.js";
import type { DrillView } from "../../../proto/report.js";
import { showSettings } from "../../../proto/setting-table.js";
import { SERVER_SETTINGS } from "../../../proto/settings.js";
import type {
  DueWhat,
  ObjectOutcome,
  ServerView,
  TransferView,
  TransferWhat,
} from "../../../proto/view.js";
import { epochInForce } from "../custody.js";
import { type ForcedStart, silentEndsAtMs } from "../forced-start.js";
import type { HostPing } from "../health/host-ping.js";
import { deadlineAtMs, TIMER_OF } from "../liveness.js";
import { asideAlarm, conflictAlarm } from "../objects/aside.js";
import { type ItemTally, isBad } from "../objects/item-tally.js";
import { readiness, warnings, withheld } from "../permission.js";
import type { RecordItem, ServerRecord } from "../record/record.js";
import { type Judging, timersOf } from "../server/facts.js";
import { comesHome, returnedAtMs, type Server } from "../server.js";
import { leaseWords } from "./lease-words.js";
import { custodyAlarms, standingAlarms, standingView } from "./view-standing.js";

/** What the shell knows of a main beside its Server. */
export type Observed = {
  /** Of the record's items. */
  readonly tally: ItemTally;
  readonly linkPeer: string;
  readonly lastHeardAtMs: number | undefined;
  readonly lastKeepAliveAtMs: number | undefined;
  readonly unhealthy: readonly string[];
  readonly mainVersion: string;
  readonly missedOldBoot: number;
  readonly manifestDigest: string;
  readonly backupFailed: string;
  readonly alarms: readonly string[];
  /** What of stand down is not as it is set: a takeover would not be refused for it. */
  readonly standDown: readonly Reason[];
  readonly moving: Moving | undefined;
  /** The forced-start check, while it is asked. */
  readonly forced: ForcedStart | undefined;
  readonly hostPing: HostPing | undefined;
  /** A drill that is under way, and the last that ended. */
  readonly drill?: Moving | undefined;
  readonly lastDrill?: DrillView | undefined;
};

export type Moving = {
  readonly what: TransferWhat;
  readonly startedWallMs: number;
  readonly progress: TransferProgress;
};

const FAILED_SHOWN = 20;

/** The view of one main at an instant. */
export function serverView(
  server: Server,
  record: ServerRecord,
  observed: Observed,
  now: Judging,
): ServerView {
  const { liveness, custody, facts } = server;
  const wallOf = (atMs: number) => now.wallMs - (now.nowMs - atMs);
  const optionalWall = (atMs: number | undefined) =>
    atMs === undefined ? undefined : wallOf(atMs);
  const { tally } = observed;
  const [dueWhat, dueAtMs] = dueOf(server, now, observed.forced);
  const timer = TIMER_OF[liveness.state];
  // Of a restore that is paused, what had begun is settled: that says nothing of the rest.
  const moving = server.inFlight === "settling" ? undefined : observed.moving;
  const differs =
    facts.backup !== undefined &&
    observed.manifestDigest !== "" &&
    observed.manifestDigest !== facts.backup.manifestDigest;
  return {
    name: server.name,
    address: server.settings.address,
    state: liveness.state,
    sinceWallMs: wallOf(liveness.sinceMs),
    sinceMs: liveness.sinceMs,
    why: liveness.why,
    dueAtMs,
    dueWhat,
    timer: timer === undefined ? "" : SERVER_SETTINGS[timer].title,
    custody: custody.state,
    custodySinceWallMs: custody.sinceWallMs,
    epoch: epochInForce(custody),
    mainParked: server.hasParked,
    linked: server.isLinked,
    linkPeer: observed.linkPeer,
    lastHeardWallMs: optionalWall(observed.lastHeardAtMs),
    pingAliveWallMs: optionalWall(observed.hostPing?.aliveAtMs),
    pingRoundTripMs: observed.hostPing?.roundTripMs,
    pingSilentSinceWallMs: optionalWall(observed.hostPing?.silentSinceMs),
    pingProblem: observed.hostPing?.problem ?? "",
    lastKeepAliveWallMs: optionalWall(observed.lastKeepAliveAtMs),
    unhealthy: observed.unhealthy,
    objectsTotal: facts.backup?.total,
    objectsChosen: facts.backup?.chosen,
    chosenNone: server.settings.objects === "none",
    transfer: moving === undefined ? undefined : transferView(moving),
    drilling: observed.drill === undefined ? undefined : transferView(observed.drill),
    lastDrill: observed.lastDrill,
    backupWallMs: facts.backup?.wallMs,
    backupFailed: observed.backupFailed,
    changedSince: differs || facts.backup === undefined ? undefined : 0,
    changedKnownDiffers: differs,
    notReady: [
      ...readiness(server),
      ...withheld(server, now),
      ...warnings(server),
      ...observed.standDown,
    ],
    blocked: server.blocked,
    alarms: [
      ...custodyAlarms(server, record, tally),
      ...(tally.openConflicts === 0 ? [] : conflictAlarms(record)),
      ...asideAlarms(server, record, observed.moving),
      ...standingAlarms(server, now),
      ...observed.alarms,
    ],
    settings: showSettings(SERVER_SETTINGS, server.settings),
    onBackup: tally.onBackup,
    failed: firstBad(record.items, Math.min(tally.bad, FAILED_SHOWN)).map(outcome),
    failedTotal: tally.bad,
    conflicts: tally.openConflicts,
    mainVersion: observed.mainVersion,
    missedOldBoot: observed.missedOldBoot,
    lastResult: record.lastResult,
    leaseWords: leaseWords(server, now),
    returnedAtMs: returnedAtMs(server),
    ...standingView(server, now),
  };
}

/** What happens by itself next, and when. */
function dueOf(
  server: Server,
  now: Judging,
  forced: ForcedStart | undefined,
): readonly [DueWhat, number | undefined] {
  const { liveness, custody, settings, standing } = server;
  const { hold, cancel, maintenance, isFlapLocked } = standing;
  if (hold !== undefined) return ["none", undefined];
  const isLeft = maintenance !== undefined;
  const checkAtMs = forced === undefined ? undefined : silentEndsAtMs(forced, settings, now.nowMs);
  const isAsked = liveness.state === "unseen" && custody.state === "main";
  const isChecked = isAsked && server.facts.pingProblem === "";
  if (isChecked && checkAtMs !== undefined) return ["check", checkAtMs];
  const byItself =
    settings.automaticTakeover && settings.priority !== "never" && !isLeft && cancel === undefined;
  if (custody.state === "main") {
    const what: DueWhat = byItself ? "takeOver" : "actByHand";
    if (liveness.state === "failed") {
      const waits = [server.verdictActsAtMs, server.retryAtMs].filter((ms) => ms !== undefined);
      return server.blocked.length > 0 || waits.length === 0
        ? ["none", undefined]
        : [what, Math.max(...waits)];
    }
    const atMs = deadlineAtMs(liveness, timersOf(settings));
    if (atMs === undefined) return ["none", undefined];
    return [what, Math.max(atMs, now.fitness.judgedFromMs(settings))];
  }
  const comesByItself = comesHome(server) && !isLeft && !isFlapLocked;
  const homeAtMs = comesByItself ? returnedAtMs(server) : undefined;
  const { againAtMs } = server;
  if (againAtMs !== undefined && (homeAtMs === undefined || againAtMs < homeAtMs)) {
    return ["tryAgain", againAtMs];
  }
  return comesByItself ? ["restore", homeAtMs] : ["none", undefined];
}

function conflictAlarms({ name, items }: ServerRecord): readonly string[] {
  const alarm = conflictAlarm(name, items);
  return alarm === undefined ? [] : [alarm];
}

/** What is not where it should be, for as long as it is not. */
function asideAlarms(
  { custody, asideEnds }: Server,
  { items }: ServerRecord,
  moving: Moving | undefined,
): readonly string[] {
  const { unremoved = 0, lastProblem = "" } = moving?.progress ?? {};
  if (unremoved > 0) {
    return [
      `Both sides run ${counted(unremoved, "object")}: at home, and could not be removed from the ` +
        `backup's store, which is tried until it is done (${lastProblem}).`,
    ];
  }
  const alarm = asideEnds > 0 ? asideAlarm(custody.state, items) : undefined;
  return alarm === undefined ? [] : [alarm];
}

function transferView({ what, startedWallMs, progress }: Moving): TransferView {
  return {
    what,
    total: progress.total,
    done: progress.done,
    applied: progress.applied,
    unchanged: progress.unchanged,
    failed: progress.failed,
    occupied: progress.occupied,
    skipped: progress.skipped,
    startedWallMs,
    lastResultAtMs: progress.lastResultAtMs ?? 0,
    doneAtMs: progress.doneAtMs,
    ratePerMinute: progress.ratePerMinute,
    rateLimitPerMinute: progress.rateLimitPerMinute,
    paced: progress.isPaced,
    lastProblem: progress.lastProblem,
  };
}

/** Looks no further than it has to. */
function firstBad(items: readonly RecordItem[], count: number): readonly RecordItem[] {
  const bad: RecordItem[] = [];
  for (let i = 0; bad.length < count && i < items.length; i += 1) {
    const item = items[i];
    if (item !== undefined && isBad(item)) bad.push(item);
  }
  return bad;
}

function outcome(item: RecordItem): ObjectOutcome {
  const { type, number, name, words } = item;
  return { type, number, name, result: item.result ?? "failed", words };
}
