// What one run is made of, as plain data: mains and their settings, faults, operators' acts. Drawn
// from a seed, shrunk by leaving parts out, printed with a failure.
//
// Every fault has an end before the run's last quiet period. The first minutes are quiet too, so that
// a settings backup exists. What the program does not promise yet is not drawn (NOT_DRAWN).

import type { OrderWord } from "../../proto/control-command.js";
import { type Change, drawChanges } from "./change-plan.js";
import { mayStandDown } from "./stand-down.js";
import { Chance } from "./world/chance.js";
import type { Watching } from "./world/recorder.js";

/** Left out until the program promises something about it, each with the part that is missing. */
export const NOT_DRAWN = [
  "a backup machine that was put back as a whole by a snapshot: only its mains know",
  "damage to the journals of both agents in one run: neither is left that knows",
] as const;

export type MainPlan = {
  readonly name: string;
  readonly objects: number;
  /** Numbers begin after this; with `placeAs` same no two mains share one. */
  readonly firstNumber: number;
  readonly objectBytes: number;
  /** As an operator types them, by key. */
  readonly server: Readonly<Record<string, string>>;
  readonly watching: Watching;
  readonly isChecked: boolean;
  readonly checkEvery: number;
  readonly stopLimit: number;
  readonly startGate: number;
  /** The application obeys a soft stop. */
  readonly obeys: boolean;
  /** False: at the end nobody decides its conflicts. Absent in older scenarios. */
  readonly decides?: boolean;
};

export const FAULT_KINDS = [
  "cut",
  "cutUp",
  "cutDown",
  "cutAll",
  "flap",
  "loss",
  "delay",
  "slowLine",
  "killMainAgent",
  "freezeMainAgent",
  "stopMainAgent",
  "mainPower",
  "mainSleep",
  "appCrash",
  "appStop",
  "appHang",
  "killBackupAgent",
  "freezeBackupAgent",
  "stopBackupAgent",
  "backupPower",
  "mainDisk",
  "backupDisk",
  "mainDiskRestart",
  "backupDiskRestart",
  "journalLost",
  "journalPutBack",
  "mainDiskSlow",
  "backupDiskSlow",
  "wallStep",
  "mainReload",
  "backupReload",
  "unplugBackup",
  "backupSleep",
  "pingFiltered",
  "crashPoint",
  "crashMainAtOperation",
  "crashBackupAtOperation",
  "mainJournal",
  "edit",
  "create",
  "delete",
  "editOnBackup",
  "takeBack",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export type Fault = {
  readonly atMs: number;
  readonly lastsMs: number;
  readonly kind: FaultKind;
  /** Index into mains; modulo their number, so that fewer mains keep every fault meaningful. */
  readonly main: number;
  /** Whatever else the kind needs, in [0, 1). */
  readonly share: number;
};

/** Orders that move objects of a main that runs, or past what stands against it. */
export type MoveWord = "switchOver" | "forceTakeOver" | "forceRestore" | "restoreExclusive";

export type Act = {
  readonly atMs: number;
  readonly kind: "takeOver" | "restore" | "backUpNow" | "set" | MoveWord | OrderWord;
  readonly main: number;
  readonly share: number;
};

export type BackupPlan = {
  /** 0: no limit. */
  readonly limitMains: number;
  readonly limitObjects: number;
  /** A router between it and the mains answers ping: the default witness. */
  readonly hasGateway: boolean;
};

export type Scenario = {
  readonly seed: string;
  readonly hours: number;
  readonly mains: readonly MainPlan[];
  readonly backupWatching: Exclude<Watching, "restarts">;
  /** Of the backup agent; absent in scenarios that were kept before it had them. */
  readonly backup?: BackupPlan;
  readonly faults: readonly Fault[];
  readonly acts: readonly Act[];
  /** What persons do to single objects; absent in scenarios that were kept before they did. */
  readonly changes?: readonly Change[];
  /** After the last fault: owners are settled, then everything goes home. */
  readonly quietMs: number;
};

const MINUTE_MS = 60_000;
const WARM_UP_MS = 2 * MINUTE_MS;

/** What is drawn besides. */
export type Draws = {
  /** What persons change on either side while objects are away. */
  readonly changes?: boolean;
};

/** Draws a scenario of about so many virtual hours. */
export function drawScenario(seed: bigint, hours: number, draws: Draws = {}): Scenario {
  const chance = new Chance(seed).fork("scenario");
  const count = Math.round(chance.spread(1, 10));
  const placing = chance.pick(["same", "offset", "pattern"] as const);
  const mains = Array.from({ length: count }, (_, i) => drawMain(chance, i, placing));
  const slowestMs = Math.max(
    ...mains.map((main) => (main.objects / Number(main.server.transferRate)) * MINUTE_MS),
  );
  const endMs = hours * 60 * MINUTE_MS;
  const everyMs = chance.spread(0.5, 12) * MINUTE_MS;
  const kinds = drawKinds(chance);
  const faults: Fault[] = [];
  for (let atMs = WARM_UP_MS; atMs < endMs; atMs += chance.between(0.02, 2) * everyMs) {
    const lastsMs = Math.min(chance.spread(200, 15 * MINUTE_MS), endMs - atMs);
    const [main, share] = [chance.int(0, 9), chance.uniform()];
    faults.push({ atMs: Math.round(atMs), lastsMs, kind: chance.pick(kinds), main, share });
  }
  return {
    seed: String(seed),
    hours,
    mains,
    backupWatching: chance.pick(["watches", "reloads"] as const),
    backup: drawBackup(chance),
    faults: oneJournal(faults),
    acts: [...drawActs(chance, endMs), ...drawImpatience(chance.fork("impatience"), faults)],
    changes:
      draws.changes === true
        ? drawChanges(chance.fork("changes"), { fromMs: WARM_UP_MS, toMs: endMs })
        : [],
    quietMs: Math.round(6 * MINUTE_MS + 2 * slowestMs + 2 * MINUTE_MS),
  };
}

/** A handful of kinds, so that a run dwells on a combination; sometimes all of them. */
function drawKinds(chance: Chance): readonly FaultKind[] {
  if (chance.happens(0.25)) return FAULT_KINDS;
  return Array.from({ length: chance.int(2, 7) }, () => chance.pick(FAULT_KINDS));
}

/** Where a main's journal is damaged, the backup agent's is not taken away, too. */
function oneJournal(faults: readonly Fault[]): readonly Fault[] {
  if (!faults.some(({ kind }) => kind === "mainJournal")) return faults;
  return faults.map((fault) =>
    fault.kind === "journalLost" || fault.kind === "journalPutBack"
      ? { ...fault, kind: "killBackupAgent" }
      : fault,
  );
}

function drawBackup(chance: Chance): BackupPlan {
  return {
    limitMains: chance.happens(0.3) ? chance.int(1, 3) : 0,
    limitObjects: chance.happens(0.15) ? chance.int(10, 300) : 0,
    hasGateway: chance.happens(0.5),
  };
}

/** What operators do; what restores and unlocks comes more often than what stops. */
const ACTS = [
  "takeOver",
  "switchOver",
  "forceTakeOver",
  "forceRestore",
  "restoreExclusive",
  "restore",
  "restore",
  "restore",
  "backUpNow",
  "set",
  "hold",
  "release",
  "actNow",
  "cancel",
  "maintain",
  "endMaintenance",
  "acknowledge",
  "acknowledge",
] as const;

function drawActs(chance: Chance, endMs: number): readonly Act[] {
  const acts: Act[] = [];
  const everyMs = chance.spread(2, 30) * MINUTE_MS;
  for (let atMs = WARM_UP_MS; atMs < endMs; atMs += chance.between(0.2, 2) * everyMs) {
    const kind = chance.pick(ACTS);
    acts.push({ atMs: Math.round(atMs), kind, main: chance.int(0, 9), share: chance.uniform() });
  }
  return acts;
}

/** Faults after which a main is not heard, and may be well. */
const SILENT: readonly FaultKind[] = [
  "cut",
  "cutUp",
  "cutDown",
  "cutAll",
  "flap",
  "killBackupAgent",
  "backupPower",
  "appHang",
];

/** Somebody does not wait for the verdict: what he orders must wait for the lease all the same. */
function drawImpatience(chance: Chance, faults: readonly Fault[]): readonly Act[] {
  return faults
    .filter(({ kind }) => SILENT.includes(kind) && chance.happens(0.4))
    .map(({ atMs, main }) => ({
      atMs: atMs + chance.int(100, 40_000),
      kind: chance.pick(["takeOver", "actNow"] as const),
      main,
      share: chance.uniform(),
    }));
}

function drawMain(chance: Chance, index: number, placing: "same" | "offset" | "pattern"): MainPlan {
  const objects = chance.happens(0.1) ? 0 : Math.round(chance.spread(1, 200));
  const isMany = objects > 40;
  const heartbeat = chance.pick(["0.5", "1", "1", "2", "2", "5", "5", "10", "10"]);
  const keepAlive = Math.max(30, Math.ceil(Number(heartbeat) * 3) + 1, chance.int(20, 60));
  const placeAs =
    placing === "same" ? "same" : placing === "offset" ? `+${(index + 1) * 1_000}` : PATTERN;
  const watching = chance.pick(["watches", "reloads", "restarts"] as const);
  const waitForReconnection = chance.pick(["0", "5", "30", "30", "90"]);
  const timing = { heartbeat, waitForReconnection };
  const standsDown = mayStandDown(timing) && chance.fork(`cut off ${index}`).happens(0.6);
  return {
    name: `m${index + 1}`,
    objects,
    firstNumber: placing === "same" ? index * 1_000 : 0,
    objectBytes: chance.happens(0.05) ? 300_000 : Math.round(chance.spread(40, 4_000)),
    server: {
      address: `m${index + 1}`,
      heartbeat,
      keepAlive: String(keepAlive),
      waitForReconnection,
      whenCutOff: standsDown ? "stand down" : "keep",
      transferRate: chance.pick(isMany ? ["300", "1000", "6000"] : ["60", "300", "1000", "1000"]),
      objects: chance.happens(0.8) ? "all" : `camera 0-${Math.ceil(objects / 2) + index * 1_000}`,
      automaticTakeover: chance.happens(0.9) ? "on" : "off",
      automaticRestore: chance.happens(0.6) ? "on" : "off",
      placeAs,
      holdDown: chance.pick(["0", "5", "30", "120"]),
      keep: chance.pick(["1", "3", "30"]),
      lookForChanges: chance.pick(["2", "10", "30", "60"]),
      parkLimit: chance.pick(["1", "5", "10", "60"]),
      priority: chance.pick(["high", "normal", "normal", "low", "never"]),
      transferIfNoPing: chance.happens(0.3) ? "on" : "off",
    },
    watching,
    isChecked: chance.happens(0.6),
    checkEvery: chance.pick([1, 5, 15]),
    stopLimit: chance.pick([1, 5, 10]),
    startGate: chance.pick([0, 5, 15, 60]),
    obeys: chance.happens(0.8),
    decides: chance.fork(`decides ${index}`).happens(0.85),
  };
}

const PATTERN = "{main}-camera{number}.conf";
