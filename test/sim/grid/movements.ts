// The movements whose every operation is struck: one main, one movement at a known time, and the window
// of virtual time in which its operations are counted.
//
// Each is an ordinary scenario of the simulator; its invariants and its judgement at the end are the
// ones of every other run.

import type { SideName } from "../lineage.js";
import type { Act, Fault, MainPlan, Scenario } from "../scenario.js";
import type { Watching } from "../world/recorder.js";

/** Whose agent is ended. `both…`: at an operation of the one that is named. */
export type Who = "main" | "backup" | "both, at the main's" | "both, at the backup's";

export type Movement = {
  readonly name: string;
  readonly scenario: Scenario;
  /** Operations are counted from here on, for so long. */
  readonly fromMs: number;
  readonly lastsMs: number;
  readonly whos: readonly Who[];
  /** What the unharmed movement logs within its window: its end. */
  readonly ends: RegExp;
  /** Each object is edited on that side in the very moment in which its file is removed there. */
  readonly edits?: SideName;
};

const EACH: readonly Who[] = ["main", "backup", "both, at the main's", "both, at the backup's"];
const OBJECTS = 6;
const MINUTE_MS = 60_000;
/** When what leads to the movement begins: the first settings backup was made long before. */
const BEGIN_MS = 180_000;

/** Every movement, with every way in which an application takes notice of its objects. */
export function movements(): readonly Movement[] {
  const each = (["watches", "reloads", "restarts"] as const).flatMap((watching) => [
    settingsBackup(watching),
    takeoverOfADeadMachine(watching),
    takeoverOfAHungApplication(watching),
    turnedRound(watching),
    restore(watching),
    switchover(watching),
    undoneSwitchover(watching),
    forcedTakeover(watching),
    cancelledTakeover(watching),
  ]);
  return [...each, ...edited()];
}

/** Movements in which persons edit what is being removed. */
function edited(): readonly Movement[] {
  const home = restore("watches");
  return [
    { ...switchover("watches"), name: "switchover, edited in its moment", edits: "main" },
    { ...home, name: "restore, edited in its moment", edits: "backup", lastsMs: 12_000 },
    {
      ...home,
      name: "exclusive restore, edited in its moment",
      scenario: { ...home.scenario, acts: [actOf("restoreExclusive", home.fromMs)] },
      edits: "backup",
      // What was edited is compared once more, and tried again after a while.
      lastsMs: 25_000,
    },
  ];
}

function settingsBackup(watching: Watching): Movement {
  return {
    name: `settings backup, ${watching}`,
    scenario: scenarioOf(watching, {}, [faultOf("edit", BEGIN_MS, 0)]),
    fromMs: BEGIN_MS,
    lastsMs: 8_000,
    whos: EACH,
    ends: /settingsBackup\.made/,
  };
}

function takeoverOfADeadMachine(watching: Watching): Movement {
  return {
    name: `takeover of a dead machine, ${watching}`,
    scenario: scenarioOf(watching, {}, [faultOf("mainPower", BEGIN_MS, 5 * MINUTE_MS)]),
    // Three heartbeats of silence, and the wait of 5 s.
    fromMs: BEGIN_MS + 7_000,
    lastsMs: 6_000,
    whos: ["backup"],
    ends: /custody takingOver to backup/,
  };
}

function takeoverOfAHungApplication(watching: Watching): Movement {
  return {
    name: `park and takeover of a hung application, ${watching}`,
    scenario: scenarioOf(watching, {}, [faultOf("appHang", BEGIN_MS, 2 * MINUTE_MS)]),
    fromMs: BEGIN_MS + 29_000,
    lastsMs: 15_000,
    whos: EACH,
    ends: /custody takingOver to backup/,
  };
}

/** The machine is back in the middle: the takeover pauses, and is turned round by itself. */
function turnedRound(watching: Watching): Movement {
  const server = { transferRate: "12", automaticRestore: "on" };
  return {
    name: `takeover paused and turned round, ${watching}`,
    scenario: scenarioOf(watching, server, [faultOf("mainPower", BEGIN_MS, 20_000)]),
    // Its machine has booted, and its agent begins.
    fromMs: BEGIN_MS + 20_001,
    lastsMs: watching === "restarts" ? 70_000 : 40_000,
    whos: EACH,
    ends: /custody restoring to main/,
  };
}

function restore(watching: Watching): Movement {
  const atMs = BEGIN_MS + 3 * MINUTE_MS;
  return {
    name: `restore, ${watching}`,
    scenario: scenarioOf(
      watching,
      {},
      [faultOf("appHang", BEGIN_MS, MINUTE_MS)],
      [actOf("restore", atMs)],
    ),
    fromMs: atMs,
    lastsMs: watching === "restarts" ? 20_000 : 8_000,
    whos: EACH,
    ends: /custody restoring to main/,
  };
}

function switchover(watching: Watching): Movement {
  return {
    name: `switchover, ${watching}`,
    scenario: scenarioOf(watching, {}, [], [actOf("switchOver", BEGIN_MS)]),
    fromMs: BEGIN_MS,
    lastsMs: 12_000,
    whos: EACH,
    ends: /custody takingOver to backup/,
  };
}

/** The application lets go later than the main may take to park: all goes back under a new epoch. */
function undoneSwitchover(watching: Watching): Movement {
  const slow: Fault = { ...faultOf("mainDiskSlow", BEGIN_MS - 1, 30_000), share: 1 };
  return {
    name: `switchover that is undone, ${watching}`,
    scenario: scenarioOf(watching, { parkLimit: "1" }, [slow], [actOf("switchOver", BEGIN_MS)]),
    fromMs: BEGIN_MS,
    lastsMs: 60_000,
    whos: EACH,
    ends: /custody restoring to main/,
  };
}

function forcedTakeover(watching: Watching): Movement {
  return {
    name: `forced takeover of a running main, ${watching}`,
    scenario: scenarioOf(watching, {}, [], [actOf("forceTakeOver", BEGIN_MS)]),
    fromMs: BEGIN_MS,
    lastsMs: 12_000,
    whos: EACH,
    ends: /custody takingOver to backup/,
  };
}

/** Cancelled in its middle while the machine is dead; it is finished by nobody, and goes home later. */
function cancelledTakeover(watching: Watching): Movement {
  const dead = faultOf("mainPower", BEGIN_MS, 2 * MINUTE_MS);
  const cancel = actOf("cancel", BEGIN_MS + 20_000);
  return {
    name: `takeover cancelled, ${watching}`,
    scenario: scenarioOf(watching, { transferRate: "12" }, [dead], [cancel]),
    fromMs: BEGIN_MS + 18_000,
    lastsMs: 12_000,
    whos: ["backup"],
    ends: /custody takingOver to partial/,
  };
}

function actOf(kind: Act["kind"], atMs: number): Act {
  return { kind, atMs, main: 0, share: 0 };
}

function faultOf(kind: Fault["kind"], atMs: number, lastsMs: number): Fault {
  return { kind, atMs, lastsMs, main: 0, share: 0.5 };
}

function scenarioOf(
  watching: Watching,
  server: Readonly<Record<string, string>>,
  faults: readonly Fault[],
  acts: readonly Act[] = [],
): Scenario {
  return {
    seed: "1",
    hours: 0.2,
    mains: [mainOf(watching, server)],
    backupWatching: watching === "reloads" ? "reloads" : "watches",
    backup: { limitMains: 0, limitObjects: 0, hasGateway: true },
    faults,
    acts,
    quietMs: 8 * MINUTE_MS,
  };
}

function mainOf(watching: Watching, server: Readonly<Record<string, string>>): MainPlan {
  return {
    name: "m1",
    objects: OBJECTS,
    firstNumber: 0,
    objectBytes: 200,
    server: {
      address: "m1",
      heartbeat: "1",
      keepAlive: "30",
      waitForReconnection: "5",
      transferRate: "1000",
      objects: "all",
      automaticTakeover: "on",
      automaticRestore: "off",
      placeAs: "same",
      holdDown: "5",
      keep: "30",
      lookForChanges: "2",
      parkLimit: "10",
      priority: "normal",
      transferIfNoPing: "off",
      ...server,
    },
    watching,
    isChecked: true,
    checkEvery: 1,
    stopLimit: 5,
    startGate: 5,
    obeys: true,
  };
}
