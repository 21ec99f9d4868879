// Forty servers as the drawings of the interface show them: a calm night and a bad one, at
// 03:14:37 local time (two hours ahead of UTC) on 5 June 2026.

import { reasonOf } from "../../proto/reason.js";
import type { BackupView, ServerView, View } from "../../proto/view.js";
import { type Event, type Model, newModel, step } from "../../tui/model.js";
import type { Shown } from "../../tui/standing.js";

export const WALL_MS = Date.UTC(2026, 5, 5, 1, 14, 37);
/** The agent's monotonic clock at that instant. */
export const AGENT_MS = 50_000_000;
/** The terminal's monotonic clock at that instant. */
export const TERMINAL_MS = 1_000;
export const ZONE = () => 2 * 3_600_000;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const NORTH: BackupView = {
  name: "north",
  id: "b-1",
  listens: "127.0.0.1:7440",
  version: "0.1.0",
  store: "folder /srv/rec/conf.d",
  storeProblem: "",
  alarms: [],
  role: "act",
  unfit: [],
  warnings: [],
  witnesses: [],
  awayMains: 0,
  awayObjects: 0,
  limitMains: 0,
  limitObjects: 0,
  inLine: 0,
};

const SETTINGS: Readonly<Record<string, string>> = {
  enabled: "on",
  waitForReconnection: "30 s",
  transferRate: "60 objects/min",
  transferIfNoPing: "off",
  automaticTakeover: "on",
  automaticRestore: "off",
  holdDown: "30 s",
  dailyBackup: "on",
  backupTime: "02:00",
  backupOnChange: "on",
  keep: "30 backups",
  whenCutOff: "keep",
  priority: "normal",
  heartbeat: "1 s",
  keepAlive: "30 s",
  normalShutdown: "15 min",
  abnormalShutdown: "5 min",
};

/** A running main with its objects, since `forMs`. */
export function running(
  name: string,
  forMs: number,
  objects: number,
  more: Partial<Shown> = {},
): Shown {
  return {
    name,
    address: "10.20.1.11",
    state: "running",
    sinceWallMs: WALL_MS - forMs,
    sinceMs: AGENT_MS - forMs,
    why: "first keep-alive",
    dueAtMs: AGENT_MS + 28 * SECOND,
    dueWhat: "takeOver",
    timer: "Keep alive",
    custody: "main",
    custodySinceWallMs: WALL_MS - forMs,
    epoch: 6n,
    mainParked: false,
    linked: true,
    linkPeer: "10.20.1.11:50112",
    lastHeardWallMs: WALL_MS - SECOND,
    pingAliveWallMs: WALL_MS - SECOND,
    pingRoundTripMs: 0.4,
    pingSilentSinceWallMs: undefined,
    pingProblem: "",
    lastKeepAliveWallMs: WALL_MS - 2 * SECOND,
    unhealthy: [],
    objectsTotal: objects + 6,
    objectsChosen: objects,
    chosenNone: false,
    transfer: undefined,
    lastDrill: undefined,
    drilling: undefined,
    backupWallMs: WALL_MS - 23 * HOUR - 14 * MINUTE - 37 * SECOND,
    backupFailed: "",
    changedSince: 0,
    changedKnownDiffers: false,
    notReady: [],
    blocked: [],
    alarms: [],
    settings: SETTINGS,
    onBackup: 0,
    failed: [],
    failedTotal: 0,
    conflicts: 0,
    mainVersion: "0.1.0",
    missedOldBoot: 0,
    lastResult: "",
    leaseWords: "",
    returnedAtMs: undefined,
    line: undefined,
    inLine: 0,
    held: undefined,
    cancelledBy: "",
    maintenance: undefined,
    flapLocked: false,
    blockedSinceWallMs: undefined,
    byOrder: undefined,
    ...more,
  };
}

/** Lost for 12 s, taken over in 18 s. */
export const TUNNEL: Shown = running("Tunnel West 2", 12 * SECOND, 96, {
  address: "10.20.1.32",
  state: "lost",
  why: "link dropped without a shutdown message",
  dueAtMs: AGENT_MS + 18 * SECOND,
  timer: "Wait for reconnection",
  linked: false,
  linkPeer: "",
  lastHeardWallMs: WALL_MS - 13 * SECOND,
  pingSilentSinceWallMs: WALL_MS - 11 * SECOND,
  lastKeepAliveWallMs: WALL_MS - 13 * SECOND,
  objectsTotal: 96,
  epoch: 14n,
  backupWallMs: WALL_MS - 5 * HOUR - 2 * MINUTE - 30 * SECOND,
  settings: { ...SETTINGS, priority: "high" },
});

/** Failed, waits for its turn. */
export const DEPOT: Shown = running("Depot South", 3 * MINUTE + 10 * SECOND, 240, {
  state: "failed",
  dueAtMs: undefined,
  dueWhat: "none",
  timer: "",
  linked: false,
  line: 1,
  notReady: [reasonOf("the limit of 400 objects is reached")],
});

/** Being taken over. */
export const DOCK: Shown = running("Dock Yard 4", 37 * SECOND, 112, {
  address: "10.20.1.27",
  state: "failed",
  why: "keep-alive lost",
  dueAtMs: undefined,
  dueWhat: "none",
  timer: "",
  custody: "takingOver",
  epoch: 22n,
  objectsTotal: 112,
  backupWallMs: WALL_MS - HOUR - 7 * MINUTE - 30 * SECOND,
  transfer: {
    what: "takeover",
    total: 112,
    done: 37,
    applied: 35,
    unchanged: 1,
    failed: 1,
    occupied: 0,
    skipped: 0,
    startedWallMs: WALL_MS - 37 * SECOND,
    lastResultAtMs: AGENT_MS - 400,
    doneAtMs: AGENT_MS + 75 * SECOND,
    ratePerMinute: 60,
    rateLimitPerMinute: 60,
    paced: true,
    lastProblem: 'camera 14 "Crane 2": port busy, again in 8 s',
  },
});

/** On the backup, its main away. */
export const HARBOUR: Shown = running("Harbour 1", 41 * MINUTE, 118, {
  state: "failed",
  dueAtMs: undefined,
  dueWhat: "none",
  timer: "",
  custody: "backup",
  linked: false,
  onBackup: 118,
  epoch: 9n,
});

/** Runs, but its last backup failed. */
export const MAST: Shown = running("Mast 9", 9 * DAY, 64, {
  backupFailed: 'main answered "disk full (0 of 2 GB)"',
});

/** In maintenance. */
export const GATE: Shown = running("Gate North", 9 * DAY, 16, {
  maintenance: {
    who: "anna",
    sinceMs: AGENT_MS - 44 * MINUTE,
    endsAtMs: AGENT_MS + HOUR + 15 * MINUTE,
    reason: "new disks",
    overrun: false,
  },
});

const bridgeWest = { backupWallMs: WALL_MS - 6 * HOUR - 40 * MINUTE };
const gate11 = { backupWallMs: WALL_MS - HOUR - 58 * MINUTE };

/** The servers that are well in both drawings. */
function others(): readonly Shown[] {
  return [
    running("Airport 1", 21 * DAY, 112),
    running("Airport 2", 21 * DAY, 64),
    running("Bridge East", 4 * DAY, 48),
    running("Bridge West", 4 * DAY, 48, bridgeWest),
    running("Canal Lock 3", 88 * DAY, 24),
    running("Gate 11", 2 * HOUR, 48, gate11),
    running("Gate 12", 9 * DAY, 48),
    running("Harbour 2", 31 * DAY, 120),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => running(`Mast ${n}`, 9 * DAY, 64)),
    running("Office 1", 55 * DAY, 8),
    running("Office 2", 55 * DAY, 8),
    ...["A", "B", "C"].map((letter) => running(`Parking ${letter}`, 7 * DAY, 72)),
    ...Array.from({ length: 13 }, (_, n) => running(`Rail ${n + 1}`, 14 * DAY, 32)),
  ];
}

/** The bad night of the drawings. */
export function badNight(): readonly Shown[] {
  return [...others(), GATE, MAST, HARBOUR, DOCK, DEPOT, TUNNEL];
}

/** The calm night of the drawings. */
export function calmNight(): readonly Shown[] {
  return [
    ...others().filter((view) => !/^(Gate 1|Mast)/.test(view.name)),
    running("Depot South", 12 * HOUR, 240),
    running("Dock Yard 4", 9 * DAY, 112, { backupWallMs: WALL_MS - HOUR - 7 * MINUTE }),
    running("Gate North", 9 * DAY, 16),
    running("Harbour 1", 31 * DAY, 118),
    running("Mast 9", 9 * DAY, 64),
    running("Tunnel West 2", 9 * DAY, 96),
    ...Array.from({ length: 10 }, (_, n) => running(`Rail ${n + 14}`, 9 * DAY, 32)),
  ];
}

/** A view of these servers at the instant of the drawings. */
export function viewOf(servers: readonly ServerView[], more: Partial<View> = {}): View {
  return {
    sequence: 1,
    full: true,
    nowMs: AGENT_MS,
    wallMs: WALL_MS,
    backup: NORTH,
    servers,
    removed: [],
    flashes: [],
    ...more,
  };
}

/** A model at a size that has seen nothing. */
export function fresh(columns: number, rows: number, more: Partial<Model> = {}): Model {
  const model = newModel({
    columns,
    rows,
    who: "op1",
    zone: ZONE,
    windows: false,
    nowMs: TERMINAL_MS,
    wallMs: WALL_MS,
    added: [],
    addedLine: "",
  });
  return { ...model, ...more };
}

/** Everything that can happen, without the instants. */
export type Told = Event extends infer E
  ? E extends Event
    ? Omit<E, "nowMs" | "wallMs">
    : never
  : never;

/** Applies one event `afterMs` after the model's instant. */
export function tell(model: Model, told: Told, afterMs = 0) {
  const at = { nowMs: model.nowMs + afterMs, wallMs: model.wallMs + afterMs };
  return step(model, { ...told, ...at } as Event);
}

/** A model that has seen these servers at the instant of the drawings. */
export function seeing(servers: readonly ServerView[], columns = 80, rows = 24): Model {
  return tell(fresh(columns, rows), { kind: "view", view: viewOf(servers) }).model;
}

/** Presses keys, one after another. */
export function press(model: Model, ...keys: readonly string[]): Model {
  return keys.reduce((now, key) => tell(now, { kind: "key", key }).model, model);
}
