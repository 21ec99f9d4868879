// What a backup agent shows of itself and its mains, and what it answers: the meaning of
// control.proto, as plain values. control.ts turns these into frames and back; what an operator can
// ask is in control-command.ts.
//
// `…AtMs` are instants on the agent's monotonic clock; a View's `nowMs` is that clock when the view
// was sent, so a screen counts down from the agent's deadline and not from its own clock.
// `…WallMs` are for people. `undefined` is "not known" or "none" and is shown as such.

import type { ObjectResultKind } from "./object.js";
import type { BackupRow, ConflictRow, CopyRow, ObjectRow } from "./object-rows.js";
import type { SaidReason } from "./reason.js";
import type { DrillView, GapsView, HistoryEntry } from "./report.js";

/** Liveness (product.md §1), and `off` for a server that is not judged. */
export type StateWord =
  | "unseen"
  | "connected"
  | "started"
  | "running"
  | "stopped"
  | "crashed"
  | "lost"
  | "failed"
  | "off";

/** Who holds a main's objects (design.md, agent-backup/core/custody.ts). */
export type CustodyState =
  | "main"
  | "raising"
  | "parking"
  | "takingOver"
  | "paused"
  | "partial"
  | "backup"
  | "raisingBack"
  | "restoring"
  | "restorePaused"
  | "contention";

/** What happens by itself when `dueAtMs` comes. */
export type DueWhat = "takeOver" | "actByHand" | "restore" | "tryAgain" | "check" | "none";

export type TransferWhat = "takeover" | "restore" | "settingsBackup" | "park" | "drill";

export type TransferView = {
  what: TransferWhat;
  total: number;
  /** Ended, in whatever result. */
  done: number;
  applied: number;
  unchanged: number;
  failed: number;
  occupied: number;
  skipped: number;
  startedWallMs: number;
  lastResultAtMs: number;
  /** Estimate of the end. */
  doneAtMs: number | undefined;
  ratePerMinute: number;
  /** 0: not paced. */
  rateLimitPerMinute: number;
  /** The limit sets the speed. */
  paced: boolean;
  /** Last failing object in words, with when it is tried again. */
  lastProblem: string;
};

export type ObjectOutcome = {
  type: string;
  number: number;
  name: string;
  result: ObjectResultKind;
  words: string;
};

export type ServerView = {
  name: string;
  address: string;
  state: StateWord;
  sinceWallMs: number;
  sinceMs: number;
  /** The sentence of the row that led here. */
  why: string;
  dueAtMs: number | undefined;
  dueWhat: DueWhat;
  /** Title of the setting whose timer runs; empty: none runs. */
  timer: string;
  custody: CustodyState;
  custodySinceWallMs: number;
  epoch: bigint;
  /** The main has confirmed that it holds its objects parked. */
  mainParked: boolean;
  linked: boolean;
  linkPeer: string;
  /** Any byte on its link. */
  lastHeardWallMs: number | undefined;
  /** When the newest probe of its host that was answered was sent, and how long that took. */
  pingAliveWallMs: number | undefined;
  pingRoundTripMs: number | undefined;
  /** Since when no probe was answered; undefined: the newest was. */
  pingSilentSinceWallMs: number | undefined;
  /** Why its host cannot be asked; empty: it can. */
  pingProblem: string;
  lastKeepAliveWallMs: number | undefined;
  /** Why its heartbeats are no keep-alives. */
  unhealthy: readonly string[];
  /** In the last good settings backup. */
  objectsTotal: number | undefined;
  /** Of them, chosen for takeover. */
  objectsChosen: number | undefined;
  /** Nothing was ever chosen. */
  chosenNone: boolean;
  transfer: TransferView | undefined;
  /** A drill under way: nothing of it is moved. */
  drilling: TransferView | undefined;
  lastDrill: DrillView | undefined;
  backupWallMs: number | undefined;
  /** Why the last settings backup failed; empty: it did not. */
  backupFailed: string;
  changedSince: number | undefined;
  /** They differ, how many is not known yet. */
  changedKnownDiffers: boolean;
  /** Why a takeover would be refused or would fail. */
  notReady: readonly SaidReason[];
  /** Why the takeover that is wanted now is withheld. */
  blocked: readonly SaidReason[];
  alarms: readonly string[];
  /** By key (settings.ts), as shown to people. */
  settings: Readonly<Record<string, string>>;
  /** Objects that the backup server runs for this main. */
  onBackup: number;
  /** Objects whose last result is failed or occupied, at most 20 of `failedTotal`. */
  failed: readonly ObjectOutcome[];
  failedTotal: number;
  /** Objects that both sides changed, and a person has to choose. */
  conflicts: number;
  mainVersion: string;
  /** Messages of an earlier boot that were dropped. */
  missedOldBoot: number;
  /** Of the last takeover, restore or settings backup. */
  lastResult: string;
  /** Of one that stands down and is not linked: until when it may run its objects; empty: nothing to say. */
  leaseWords: string;
  returnedAtMs: number | undefined;
  /** Place in line, from 1; undefined: it does not wait. */
  line: number | undefined;
  /** How many wait. */
  inLine: number;
  /** `leftMs`: of the countdown that the hold has stopped. */
  held: HeldView | undefined;
  /** Who has cancelled this failure; empty: nobody. */
  cancelledBy: string;
  maintenance: MaintenanceView | undefined;
  /** Automatic restore waits for an acknowledgement. */
  flapLocked: boolean;
  /** Since when a takeover that is wanted is withheld. */
  blockedSinceWallMs: number | undefined;
  /** Undefined: nothing of what a person ordered is in force. */
  byOrder: ByOrderView | undefined;
};

/** How a movement that a person ordered goes. */
export type ByOrderView = {
  takeover: "ordinary" | "switchover" | "forced";
  /** The main ran when it was taken over: it is given back by hand only. */
  switchover: boolean;
  /** Who ordered the switchover whose settings backup is being made; empty: nobody. */
  switching: string;
  /** Why the last switchover was given up; empty: none was. */
  undone: string;
  undoneWallMs: number | undefined;
  /** The restore removes each object here before it is put at the main. */
  exclusive: boolean;
  /** The settings backup from which the restore puts back what the main has lost; empty: it does not. */
  rebuild: string;
};

export type HeldView = { who: string; sinceMs: number; leftMs: number | undefined };

export type MaintenanceView = {
  who: string;
  sinceMs: number;
  endsAtMs: number;
  reason: string;
  /** Its end has passed and the main was not running. */
  overrun: boolean;
};

export type WitnessView = {
  address: string;
  state: "alive" | "silent" | "unknown" | "asking";
  answeredWallMs: number | undefined;
  /** Why it cannot be asked; empty: it can. */
  problem: string;
};

export type BackupView = {
  name: string;
  id: string;
  /** `127.0.0.1:7440` */
  listens: string;
  version: string;
  /** `folder /srv/rec/conf.d` */
  store: string;
  /** Empty: the store answers. */
  storeProblem: string;
  /** Of the client that this view was sent to. */
  role: "act" | "view";
  /** Of the agent itself, a sentence each, with what to do. */
  alarms: readonly string[];
  /** Why this agent may not judge now. */
  unfit: readonly SaidReason[];
  /** What it could not tell if it happened, and what to do about it. */
  warnings: readonly string[];
  witnesses: readonly WitnessView[];
  /** Mains and objects that are away from home. */
  awayMains: number;
  awayObjects: number;
  /** 0: no limit. */
  limitMains: number;
  limitObjects: number;
  inLine: number;
};

/** One thing that happened. Never changed once written. */
export type Happening = {
  sequence: number;
  wallMs: number;
  level: "error" | "warn" | "info";
  /** Fixed dotted word: `server.transition`. */
  event: string;
  /** Empty: the backup agent itself. */
  server: string;
  epoch: bigint;
  /** An operator; empty: by itself. */
  who: string;
  words: string;
  fields: Readonly<Record<string, string>>;
};

export type View = {
  sequence: number;
  /** Replaces everything that was seen before; else only what it carries has changed. */
  full: boolean;
  nowMs: number;
  wallMs: number;
  backup: BackupView;
  servers: readonly ServerView[];
  removed: readonly string[];
  flashes: readonly Happening[];
};

/** If these failed now: what would become of one of them. */
export type WhatIfEntry = {
  name: string;
  /** 1: the first to be taken over; 0: it is not. */
  turn: number;
  /** In line; 0: it does not wait. */
  position: number;
  /** From the failure to the first object. */
  beginsInMs: number | undefined;
  /** Of its objects, at its rate. */
  lastsMs: number | undefined;
  objects: number;
  /** Why it is not taken over, or waits. */
  reasons: readonly SaidReason[];
};

export type Outcome = {
  kind: "outcome";
  /** `running`: accepted, it goes on. */
  how: "done" | "refused" | "running";
  words: string;
  reasons: readonly SaidReason[];
  /** The answer to "what if these failed now?". */
  whatIf?: readonly WhatIfEntry[];
  /** The answer to `readObjects`: one page of so many. */
  objects?: readonly ObjectRow[];
  objectsTotal?: number;
  /** The answer to `readConflicts`. */
  conflicts?: readonly ConflictRow[];
  /** The answer to `readBackups`; `objectsTotal`: how many there are. */
  backups?: readonly BackupRow[];
  /** The answer to `readCopies`, the newest of `objectsTotal`. */
  copies?: readonly CopyRow[];
};

export type ControlReply = {
  /** Of the request; empty for views and events that follow a subscription. */
  id: string;
  body:
    | { kind: "view"; view: View }
    | Outcome
    | { kind: "events"; happenings: readonly Happening[]; complete: boolean }
    | ({ kind: "gaps" } & GapsView)
    | { kind: "history"; entries: readonly HistoryEntry[]; complete: boolean };
};
