// The cast of the command tests: servers as an agent shows them, an instant, a host and a terminal
// that remember what was said, and patience that a test uses up itself.

import type { ExitStatus, Host } from "../../base/host.js";
import type { World } from "../../base/world.js";
import type { BackupView, Happening, ServerView, TransferView, View } from "../../proto/view.js";
import type { Terminal } from "../../tui/commands/terminal.js";
import type { Instant } from "../../tui/words.js";

export const NOW_MS = 1_000_000;
/** 5 June 2026, 03:14:37 UTC. */
export const WALL_MS = Date.UTC(2026, 5, 5, 3, 14, 37);
export const AT: Instant = { nowMs: NOW_MS, wallMs: WALL_MS, stale: false, zone: () => 0 };

export const NORTH: BackupView = {
  name: "north",
  id: "b1",
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

/** A server that runs and is ready; `but` says what is different. */
export function server(name: string, but: Partial<ServerView> = {}): ServerView {
  return {
    name,
    address: "127.0.0.1",
    state: "running",
    sinceWallMs: WALL_MS - 90_000,
    sinceMs: NOW_MS - 90_000,
    why: "",
    dueAtMs: undefined,
    dueWhat: "none",
    timer: "",
    custody: "main",
    custodySinceWallMs: WALL_MS - 90_000,
    epoch: 5n,
    mainParked: false,
    linked: true,
    linkPeer: "127.0.0.1:50000",
    lastHeardWallMs: WALL_MS,
    pingAliveWallMs: undefined,
    pingRoundTripMs: undefined,
    pingSilentSinceWallMs: undefined,
    pingProblem: "",
    lastKeepAliveWallMs: WALL_MS,
    unhealthy: [],
    objectsTotal: 3,
    objectsChosen: 3,
    chosenNone: false,
    transfer: undefined,
    lastDrill: undefined,
    drilling: undefined,
    backupWallMs: WALL_MS - 3_600_000,
    backupFailed: "",
    changedSince: 0,
    changedKnownDiffers: false,
    notReady: [],
    blocked: [],
    alarms: [],
    settings: {},
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
    ...but,
  };
}

/** A takeover that goes well. */
export function transfer(but: Partial<TransferView> = {}): TransferView {
  return {
    what: "takeover",
    total: 112,
    done: 37,
    applied: 37,
    unchanged: 0,
    failed: 0,
    occupied: 0,
    skipped: 0,
    startedWallMs: WALL_MS - 37_000,
    lastResultAtMs: NOW_MS - 500,
    doneAtMs: NOW_MS + 75_000,
    ratePerMinute: 60,
    rateLimitPerMinute: 60,
    paced: true,
    lastProblem: "",
    ...but,
  };
}

/** A full view of these servers. */
export function view(servers: readonly ServerView[], but: Partial<View> = {}): View {
  return {
    sequence: 1,
    full: true,
    nowMs: NOW_MS,
    wallMs: WALL_MS,
    backup: NORTH,
    servers,
    removed: [],
    flashes: [],
    ...but,
  };
}

export function happening(sequence: number, but: Partial<Happening> = {}): Happening {
  return {
    sequence,
    wallMs: WALL_MS,
    level: "info",
    event: "server.transition",
    server: "m1",
    epoch: 5n,
    who: "",
    words: `thing ${sequence}`,
    fields: {},
    ...but,
  };
}

/** Remembers what a command said; its patience is on the clock that it is given. */
export class Desk {
  readonly printed: string[] = [];
  readonly complained: string[] = [];
  /** The line that is redrawn, as it was from time to time. */
  readonly redrawn: string[] = [];
  readonly statuses: ExitStatus[] = [];
  readonly host: Host;
  readonly terminal: Terminal;
  readonly #goers = new Set<() => void>();
  #stop: ((signal: string) => void) | undefined;

  constructor(world: World, folder: string, after: Terminal["after"], isWatched = false) {
    this.host = {
      world,
      version: "0.1.0",
      who: "op1",
      digestOf: () => "",
      folderFor: (role, dir) => `${dir ?? folder}/${role}`,
      absolute: (path) => path,
      openSettings: () => ({ kind: "broken", words: "not here" }),
      print: (line) => void this.printed.push(line),
      complain: (line) => void this.complained.push(line),
      onStop: (stop) => {
        this.#stop = stop;
      },
    };
    this.terminal = {
      isWatched,
      after,
      redraw: (line) => void this.redrawn.push(line),
      onGone: (gone) => {
        this.#goers.add(gone);
        return () => void this.#goers.delete(gone);
      },
    };
  }

  /** Everything that was said, whichever way, in the order of each. */
  get said(): readonly string[] {
    return [...this.printed, ...this.complained];
  }

  /** The person presses Ctrl-C. */
  leaves(): void {
    this.#stop?.("SIGINT");
  }

  /** Nobody reads the output any more. */
  goesAway(): void {
    for (const gone of [...this.#goers]) gone();
  }
}
