// The table of the control socket's messages: fields of views, answers and events, with ranges. Those
// of requests are in request-fields.ts.
//
// The texts of a view come from the agent, which has cut them already; the bounds here keep one end
// whole against a broken other. A view that is too long for one frame is split (control-split.ts).

import {
  BOOL,
  DOUBLE,
  EPOCH,
  type Field,
  list,
  message,
  optional,
  text,
  textMap,
  uint32,
  whole64,
  word,
} from "./codec-fields.js";
import { idText } from "./codec-object.js";
import type { Seen } from "./control-command.js";
import { EVENTS_MAX, MAINS_MAX, OBJECT_NAME_CHARS_MAX, REASONS_MAX } from "./limits.js";
import type { ObjectId } from "./object.js";
import {
  type BackupRow,
  COPY_REASONS,
  type ConflictRow,
  type CopyRow,
  OBJECT_ROWS_MAX,
  type ObjectRow,
} from "./object-rows.js";
import type { SaidReason } from "./reason.js";
import { DRILL } from "./report-fields.js";
import type {
  BackupView,
  ByOrderView,
  Happening,
  HeldView,
  MaintenanceView,
  ObjectOutcome,
  Outcome,
  ServerView,
  TransferView,
  View,
  WhatIfEntry,
  WitnessView,
} from "./view.js";

/** Sentences with a list or a system's message in them. */
export const SENTENCE = text(2_000);
/** Names, addresses, words, paths as typed; what is wrong with them is said by the agent. */
export const LABEL = text(300);
/** The longest setting is the list of chosen objects. */
const SETTING = text(128 * 1024);
/** Settings by name, as a person writes them. */
export const SETTINGS = textMap(LABEL, SETTING, 200);
const FIELDS = textMap(LABEL, SENTENCE, 100);
/** Sentences beside one server: alarms, reasons, what is missing. */
const SENTENCES = list(SENTENCE, 200);
/** The kind of a newer agent is taken as it is. */
const REASON: Field<SaidReason> = message({ kind: LABEL, words: SENTENCE });
const REASONS = list(REASON, 200);
const FAILED_MAX = 20;
const WITNESSES_MAX = 128;
/** Mains in one question: what fits into one frame. */
export const WHAT_IF_MAX = 500;
const STATE = word([
  "unseen",
  "connected",
  "started",
  "running",
  "stopped",
  "crashed",
  "lost",
  "failed",
  "off",
] as const);
const CUSTODY = word([
  "main",
  "raising",
  "parking",
  "takingOver",
  "paused",
  "partial",
  "backup",
  "raisingBack",
  "restoring",
  "restorePaused",
  "contention",
] as const);
const RESULT = word(["applied", "unchanged", "failed", "occupied", "skipped"] as const);

/** Of a request: commands are idempotent by it. */
export const REQUEST_ID = idText(1);
/** Of a reply: empty for what follows a subscription. */
export const REPLY_ID = idText(0);
/** Who asks, for the record. */
export const WHO = LABEL;

const OBJECT_OUTCOME: Field<ObjectOutcome> = message({
  type: LABEL,
  number: uint32(),
  name: text(OBJECT_NAME_CHARS_MAX),
  result: RESULT,
  words: SENTENCE,
});

const TRANSFER: Field<TransferView> = message({
  what: word(["takeover", "restore", "settingsBackup", "park", "drill"] as const),
  total: uint32(),
  done: uint32(),
  applied: uint32(),
  unchanged: uint32(),
  failed: uint32(),
  occupied: uint32(),
  skipped: uint32(),
  startedWallMs: DOUBLE,
  lastResultAtMs: DOUBLE,
  doneAtMs: optional(DOUBLE),
  ratePerMinute: DOUBLE,
  rateLimitPerMinute: uint32(),
  paced: BOOL,
  lastProblem: SENTENCE,
});

const MAINTENANCE: Field<MaintenanceView> = message({
  who: LABEL,
  sinceMs: DOUBLE,
  endsAtMs: DOUBLE,
  reason: SENTENCE,
  overrun: BOOL,
});

const HELD: Field<HeldView> = message({
  who: LABEL,
  sinceMs: DOUBLE,
  leftMs: optional(DOUBLE),
});

const BY_ORDER: Field<ByOrderView> = message({
  takeover: word(["ordinary", "switchover", "forced"] as const),
  switchover: BOOL,
  switching: LABEL,
  undone: SENTENCE,
  undoneWallMs: optional(DOUBLE),
  exclusive: BOOL,
  rebuild: LABEL,
});

const WITNESS: Field<WitnessView> = message({
  address: LABEL,
  state: word(["alive", "silent", "unknown", "asking"] as const),
  answeredWallMs: optional(DOUBLE),
  problem: SENTENCE,
});

const SERVER: Field<ServerView> = message({
  name: LABEL,
  address: LABEL,
  state: STATE,
  sinceWallMs: DOUBLE,
  sinceMs: DOUBLE,
  why: SENTENCE,
  dueAtMs: optional(DOUBLE),
  dueWhat: word(["takeOver", "actByHand", "restore", "tryAgain", "check", "none"] as const),
  timer: LABEL,
  custody: CUSTODY,
  custodySinceWallMs: DOUBLE,
  epoch: EPOCH,
  mainParked: BOOL,
  linked: BOOL,
  linkPeer: LABEL,
  lastHeardWallMs: optional(DOUBLE),
  pingAliveWallMs: optional(DOUBLE),
  pingRoundTripMs: optional(DOUBLE),
  pingSilentSinceWallMs: optional(DOUBLE),
  pingProblem: SENTENCE,
  lastKeepAliveWallMs: optional(DOUBLE),
  unhealthy: list(SENTENCE, REASONS_MAX),
  objectsTotal: optional(uint32()),
  objectsChosen: optional(uint32()),
  chosenNone: BOOL,
  transfer: optional(TRANSFER),
  drilling: optional(TRANSFER),
  lastDrill: optional(DRILL),
  backupWallMs: optional(DOUBLE),
  backupFailed: SENTENCE,
  changedSince: optional(uint32()),
  changedKnownDiffers: BOOL,
  notReady: REASONS,
  blocked: REASONS,
  alarms: SENTENCES,
  settings: SETTINGS,
  onBackup: uint32(),
  failed: list(OBJECT_OUTCOME, FAILED_MAX),
  failedTotal: uint32(),
  conflicts: uint32(),
  mainVersion: LABEL,
  missedOldBoot: uint32(),
  lastResult: SENTENCE,
  leaseWords: SENTENCE,
  returnedAtMs: optional(DOUBLE),
  line: optional(uint32(1)),
  inLine: uint32(),
  held: optional(HELD),
  cancelledBy: LABEL,
  maintenance: optional(MAINTENANCE),
  flapLocked: BOOL,
  blockedSinceWallMs: optional(DOUBLE),
  byOrder: optional(BY_ORDER),
});

const BACKUP: Field<BackupView> = message({
  name: LABEL,
  id: LABEL,
  listens: LABEL,
  version: LABEL,
  store: SENTENCE,
  storeProblem: SENTENCE,
  role: word(["act", "view"] as const),
  alarms: SENTENCES,
  unfit: REASONS,
  warnings: SENTENCES,
  witnesses: list(WITNESS, WITNESSES_MAX),
  awayMains: uint32(),
  awayObjects: uint32(),
  limitMains: uint32(),
  limitObjects: uint32(),
  inLine: uint32(),
});

const HAPPENING: Field<Happening> = message({
  sequence: whole64(),
  wallMs: DOUBLE,
  level: word(["error", "warn", "info"] as const),
  event: LABEL,
  server: LABEL,
  epoch: EPOCH,
  who: LABEL,
  words: SENTENCE,
  fields: FIELDS,
});

/** What the person saw when the order was given. */
export const SEEN: Field<Seen> = message({ state: STATE, custody: CUSTODY, epoch: EPOCH });

/** A full view, or what changed. */
export const VIEW: Field<View> = message({
  sequence: whole64(),
  full: BOOL,
  nowMs: DOUBLE,
  wallMs: DOUBLE,
  backup: BACKUP,
  servers: list(SERVER, MAINS_MAX),
  removed: list(LABEL, MAINS_MAX),
  flashes: list(HAPPENING, EVENTS_MAX),
});

const WHAT_IF: Field<WhatIfEntry> = message({
  name: LABEL,
  turn: uint32(),
  position: uint32(),
  beginsInMs: optional(DOUBLE),
  lastsMs: optional(DOUBLE),
  objects: uint32(),
  reasons: REASONS,
});

const OBJECT_ID_FIELDS = { type: LABEL, number: uint32() };
/** One object of a main. */
export const OBJECT_ID: Field<ObjectId> = message(OBJECT_ID_FIELDS);

const OBJECT_ROW: Field<ObjectRow> = message({
  ...OBJECT_ID_FIELDS,
  name: text(OBJECT_NAME_CHARS_MAX),
  where: word(["main", "planned", "putting", "backup", "home", "left", "deleted"] as const),
  result: optional(RESULT),
  words: SENTENCE,
  attempts: uint32(),
  again: BOOL,
});

const CONFLICT_ROW: Field<ConflictRow> = message({
  ...OBJECT_ID_FIELDS,
  name: text(OBJECT_NAME_CHARS_MAX),
  main: LABEL,
  backup: LABEL,
  keep: word(["main", "backup", ""] as const),
});

const BACKUP_ROW: Field<BackupRow> = message({
  number: uint32(),
  madeWallMs: DOUBLE,
  why: LABEL,
  objects: uint32(),
  bytes: DOUBLE,
  state: word(["lastGood", "good", "suspect", "incomplete"] as const),
  words: SENTENCE,
});

const COPY_ROW: Field<CopyRow> = message({
  copy: uint32(),
  keptWallMs: DOUBLE,
  epoch: EPOCH,
  why: word(COPY_REASONS),
  ...OBJECT_ID_FIELDS,
  name: text(OBJECT_NAME_CHARS_MAX),
  bytes: DOUBLE,
  digest: LABEL,
});

/** What became of a request, without its kind. */
export const OUTCOME: Field<OutcomeFields> = message({
  words: SENTENCE,
  reasons: REASONS,
  whatIf: list(WHAT_IF, WHAT_IF_MAX),
  objects: list(OBJECT_ROW, OBJECT_ROWS_MAX),
  objectsTotal: uint32(),
  conflicts: list(CONFLICT_ROW, OBJECT_ROWS_MAX),
  backups: list(BACKUP_ROW, OBJECT_ROWS_MAX),
  copies: list(COPY_ROW, OBJECT_ROWS_MAX),
});

type OutcomeFields = Pick<Outcome, "words" | "reasons"> & {
  readonly whatIf: readonly WhatIfEntry[];
  readonly objects: readonly ObjectRow[];
  readonly objectsTotal: number;
  readonly conflicts: readonly ConflictRow[];
  readonly backups: readonly BackupRow[];
  readonly copies: readonly CopyRow[];
};

/** Events, oldest first. */
export const EVENTS: Field<{ happenings: readonly Happening[]; complete: boolean }> = message({
  happenings: list(HAPPENING, EVENTS_MAX),
  complete: BOOL,
});
