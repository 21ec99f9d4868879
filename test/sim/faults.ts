// Does to the machines what the scenario says, and undoes it when its time is over.
//
// Every fault says which mains it troubles and for how long: that is what excuses a doubled object,
// and what a judgement of calm times leaves out.

import { damage } from "./damage.js";
import { FAULT_POINTS } from "./fault-points.js";
import { BACKUP_HOME, MAIN_HOME, STORE } from "./machines.js";
import { OBJECTS_MAX, writes } from "./persons.js";
import type { Fault } from "./scenario.js";
import { contentOf, type Stage } from "./stage.js";
import type { MainTruth } from "./truth.js";
import type { SimHost } from "./world/host.js";
import { CLEAN_PATH, type Path } from "./world/network.js";

/** A switchover has parked its main by then; a link is known to be lost by then. */
const PARKED_MS = 30_000;
const BELIEVED_GONE_MS = 40_000;

/** Begins a fault; it ends by itself. */
export function begin(stage: Stage, fault: Fault): void {
  const { engine, machines, truth } = stage;
  const main = truth.mains[fault.main % truth.mains.length];
  if (main === undefined) return;
  const { machine } = main;
  const { network, backup, backupAgent } = machines;
  const { kind, share } = fault;
  const { lastsMs } = fault;
  engine.tell(`fault ${kind} ${machine.plan.name} for ${(lastsMs / 1_000).toFixed(1)} s`);

  /** In force until its time is over; `undo` may be called twice. */
  const during = (mains: readonly MainTruth[], undo: () => void) => {
    for (const each of mains) truth.begins(each, kind);
    engine.in(lastsMs, () => {
      undo();
      for (const each of mains) truth.ends(each, kind);
    });
  };
  const all = truth.mains;
  const onPaths = (
    mains: readonly MainTruth[],
    ways: "up" | "down" | "both",
    what: Partial<Path>,
  ) => {
    const paths = mains.flatMap(({ machine: { host } }) => [
      ...(ways === "down" ? [] : [network.path(host.name, backup.name)]),
      ...(ways === "up" ? [] : [network.path(backup.name, host.name)]),
    ]);
    // What was cut already is mended by whoever has cut it.
    const wasCut = new Set(what.isCut === true ? paths.filter(({ isCut }) => isCut) : []);
    for (const path of paths) Object.assign(path, what);
    network.changed();
    during(mains, () => {
      const clean = Object.fromEntries(
        Object.keys(what).map((k) => [k, CLEAN_PATH[k as keyof Path]]),
      );
      for (const path of paths) if (!wasCut.has(path)) Object.assign(path, clean);
      network.changed();
    });
  };

  switch (kind) {
    case "cut":
      onPaths([main], "both", { isCut: true });
      return;
    case "cutUp":
      onPaths([main], "up", { isCut: true });
      return;
    case "cutDown":
      onPaths([main], "down", { isCut: true });
      return;
    case "cutAll":
      onPaths(all, "both", { isCut: true });
      return;
    case "loss":
      onPaths([main], "both", { lossRate: 0.01 + share * 0.2 });
      return;
    case "delay":
      onPaths([main], "both", { latencyMs: 20 + share * 400, jitterMs: share * 100 });
      return;
    case "slowLine":
      onPaths([main], share < 0.5 ? "both" : "up", { bitsPerSecond: 1e6 + share * 4e6 });
      return;
    case "takeBack": {
      // Switched over, then cut off, and a person at the main believes that the backup is gone.
      const { name } = machine.plan;
      machines.command({ kind: "takeOver", name, seen: undefined, switchover: true });
      engine.in(PARKED_MS, () => onPaths([main], "both", { isCut: true }));
      engine.in(PARKED_MS + BELIEVED_GONE_MS * (1 + share), () => {
        machine.agent.agent?.takeBack(name);
      });
      return;
    }
    case "flap":
      flap(stage, main, fault);
      during([main], () => {});
      return;
    case "killMainAgent":
      machine.agent.kill(lastsMs);
      during([main], () => {});
      return;
    case "stopMainAgent":
      machine.agent.stopInOrder(lastsMs);
      during([main], () => {});
      return;
    case "freezeMainAgent":
      frozen(machine.agent.life, during, [main]);
      return;
    case "mainPower":
      power(stage, machine.host, [main], fault, () => machine.agent.start());
      return;
    case "mainSleep":
      machine.host.sleep();
      during([main], () => machine.host.wakeUp());
      return;
    case "appCrash":
      machine.host.apps.living?.end(
        share < 0.5
          ? { exitCode: 3, signal: undefined }
          : { exitCode: undefined, signal: "SIGSEGV" },
      );
      during([main], () => {});
      return;
    case "appStop":
      machine.host.apps.living?.end({ exitCode: 0, signal: undefined });
      during([main], () => machine.agent.agent?.startApplication());
      return;
    case "appHang": {
      const app = machine.host.apps.living;
      app?.hang();
      during([main], () => app?.goOn());
      return;
    }
    case "killBackupAgent":
      backupAgent.kill(lastsMs);
      during(all, () => {});
      return;
    case "stopBackupAgent":
      backupAgent.stopInOrder(lastsMs);
      during(all, () => {});
      return;
    case "freezeBackupAgent":
      frozen(backupAgent.life, during, all);
      return;
    case "backupSleep":
      backup.sleep();
      during(all, () => backup.wakeUp());
      return;
    case "unplugBackup":
      backup.hasCarrier = false;
      network.changed();
      during(all, () => {
        backup.hasCarrier = true;
        network.changed();
      });
      return;
    case "pingFiltered": {
      const { echo } = machine.host;
      machine.host.echo = "filtered";
      during([main], () => {
        machine.host.echo = echo;
      });
      return;
    }
    case "backupPower":
      power(stage, backup, all, fault, () => {
        backup.apps.start();
        backupAgent.start();
      });
      return;
    case "mainDisk":
      sickDisk(machine.host, MAIN_HOME, share, during, [main]);
      return;
    case "backupDisk":
      sickDisk(backup, BACKUP_HOME, share, during, all);
      return;
    case "mainDiskRestart":
      // Killed with a disk that takes nothing, and started again before it is well.
      takesNothing(machine.host, MAIN_HOME, share, during, [main]);
      machine.agent.kill(lastsMs * share);
      return;
    case "backupDiskRestart":
      takesNothing(backup, BACKUP_HOME, share, during, all);
      backupAgent.kill(lastsMs * share);
      return;
    case "journalLost":
    case "journalPutBack":
      losesJournal(stage, fault);
      return;
    case "mainDiskSlow":
      machine.host.disk.slowness = 10 + share * 500;
      during([main], () => {
        machine.host.disk.slowness = 1;
      });
      return;
    case "backupDiskSlow":
      backup.disk.slowness = 10 + share * 500;
      during(all, () => {
        backup.disk.slowness = 1;
      });
      return;
    case "wallStep":
      (share < 0.3 ? backup : machine.host).stepWall((share - 0.5) * 7_200_000);
      return;
    case "mainReload":
      machine.host.apps.reloadFault = share < 0.5 ? "fails" : "hangs";
      during([main], () => {
        machine.host.apps.reloadFault = undefined;
      });
      return;
    case "backupReload":
      backup.apps.reloadFault = share < 0.5 ? "fails" : "hangs";
      during(all, () => {
        backup.apps.reloadFault = undefined;
      });
      return;
    case "crashPoint": {
      const name = FAULT_POINTS[Math.floor(share * FAULT_POINTS.length)] ?? "";
      const nth = 1 + (Math.floor(share * 10_000) % 5);
      // Armed until it is passed: the agent that is down then is trouble by itself.
      machine.agent.crashPoint = { name, nth, againInMs: Math.min(lastsMs, 60_000) };
      return;
    }
    case "crashMainAtOperation":
      machine.agent.crashAtOperation(1 + Math.floor(share * 300), Math.min(lastsMs, 60_000));
      during([main], () => {});
      return;
    case "crashBackupAtOperation":
      backupAgent.crashAtOperation(1 + Math.floor(share * 600), Math.min(lastsMs, 60_000));
      during(all, () => {});
      return;
    case "mainJournal":
      if (!machine.agent.isUp) return;
      machine.agent.kill(Math.min(lastsMs, 60_000));
      damage(engine, main);
      during([main], () => {});
      return;
    case "edit":
    case "create":
    case "delete":
      changeAtHome(stage, main, fault);
      return;
    case "editOnBackup":
      changeOnBackup(stage, main, fault);
      return;
  }
}

type During = (mains: readonly MainTruth[], undo: () => void) => void;

function frozen(
  life: { freeze(): void; thaw(): void } | undefined,
  during: During,
  mains: readonly MainTruth[],
): void {
  life?.freeze();
  during(mains, () => life?.thaw());
}

function flap(stage: Stage, main: MainTruth, fault: Fault): void {
  const { engine, machines } = stage;
  const { network, backup } = machines;
  const paths = [
    network.path(main.machine.host.name, backup.name),
    network.path(backup.name, main.machine.host.name),
  ];
  const endMs = engine.nowMs + fault.lastsMs;
  const periodMs = 1_000 + fault.share * 59_000;
  const turn = (isCut: boolean) => {
    const isOver = engine.nowMs >= endMs;
    for (const path of paths) path.isCut = isCut && !isOver;
    network.changed();
    if (!isOver) engine.at(Math.min(engine.nowMs + periodMs / 2, endMs), () => turn(!isCut));
  };
  turn(true);
}

function power(
  { truth, engine }: Stage,
  host: SimHost,
  mains: readonly MainTruth[],
  fault: Fault,
  booted: () => void,
): void {
  if (!host.isUp) return;
  host.fail();
  const bootMs = Math.max(fault.lastsMs, 20_000);
  for (const each of mains) truth.begins(each, fault.kind);
  engine.in(bootMs, () => {
    host.boot();
    booted();
    for (const each of mains) truth.ends(each, fault.kind);
  });
}

const JOURNAL = `${BACKUP_HOME}/journal`;
/** The agent is started again so long after its journal was taken away. */
const RESTART_MS = 2_000;

/**
 * The backup agent's journal is taken away, or a copy is put back that is older than its last start.
 * Not while an object that was changed on one side is away: nothing but the journal knows which, and
 * whose it is.
 */
function losesJournal({ engine, machines, truth }: Stage, { kind, lastsMs }: Fault): void {
  const { backup, backupAgent } = machines;
  const copy = kind === "journalLost" ? [] : [...backup.disk.files(JOURNAL)];
  const isEdited = (main: MainTruth) =>
    main.custody !== "main" &&
    [...main.objects.values()].some(
      ({ isUnsaved, onBackup, lineage }) =>
        lineage.isChangedAway || (isUnsaved && onBackup !== undefined),
    );
  const lose = () => {
    const isSick = backup.disk.faults.length > 0;
    if (!backup.isUp || isSick || truth.mains.some(isEdited)) return;
    // An agent that has not looked yet would find what a later copy has put right again.
    if (!backupAgent.isUp && truth.mains.some((main) => main.isDoubted)) return;
    // The agent was down all the time: what is put back is what is there.
    const now = [...backup.disk.files(JOURNAL)];
    const isSame = (file: (typeof copy)[number], i: number) =>
      file.path === now[i]?.path && Buffer.compare(file.bytes, now[i].bytes) === 0;
    if (copy.length > 0 && copy.length === now.length && copy.every(isSame)) return;
    backupAgent.kill(RESTART_MS);
    truth.losesJournal();
    for (const { path } of [...backup.disk.files(JOURNAL)]) backup.disk.drop(path);
    for (const { path, bytes } of copy) backup.disk.put(path, bytes);
  };
  if (kind === "journalLost") lose();
  else {
    // A start that the copy does not know: agent-id.json does.
    backupAgent.kill(RESTART_MS);
    engine.in(Math.max(lastsMs, 10 * RESTART_MS), lose);
  }
}

function sickDisk(
  host: SimHost,
  home: string,
  share: number,
  during: During,
  mains: readonly MainTruth[],
): void {
  const kinds = ["full", "read-only", "failed"] as const;
  const kind = kinds[Math.floor(share * 3)] ?? "full";
  const below = [home, STORE, "/"][Math.floor(share * 100) % 3] ?? "/";
  const fault = { below, kind };
  host.disk.faults = [...host.disk.faults, fault];
  during(mains, () => {
    host.disk.faults = host.disk.faults.filter((other) => other !== fault);
  });
}

/** What is there can be read. */
function takesNothing(
  host: SimHost,
  home: string,
  share: number,
  during: During,
  mains: readonly MainTruth[],
): void {
  const kind = Math.floor(share * 1_000) % 2 === 0 ? "full" : "read-only";
  const fault = { below: Math.floor(share * 100) % 2 === 0 ? home : "/", kind } as const;
  host.disk.faults = [...host.disk.faults, fault];
  during(mains, () => {
    host.disk.faults = host.disk.faults.filter((other) => other !== fault);
  });
}

/** The owner changes an object of a main that is at home and well. */
function changeAtHome(stage: Stage, main: MainTruth, fault: Fault): void {
  const { engine, truth } = stage;
  const isHome = main.custody === "main" && main.holding === "none";
  if (!isHome || truth.calmMs(main) < 60_000) return;
  const { plan } = main.machine;
  const objects = [...main.objects.values()].filter(({ lineage }) => !lineage.isDeleted);
  const chosen = objects[Math.floor(fault.share * objects.length)];
  if (fault.kind === "delete") {
    if (chosen === undefined || objects.length < 4) return;
    writes(stage, chosen, "main", undefined);
    return;
  }
  const isNew = fault.kind === "create" || chosen === undefined;
  const number = isNew ? plan.firstNumber + main.objects.size + 1 : chosen.number;
  if (isNew && main.objects.size >= OBJECTS_MAX) return;
  const content = contentOf(plan.name, number, plan.objectBytes, engine.nowMs);
  writes(stage, truth.objectOf(main, number), "main", content);
}

/**
 * Somebody edits an object while the backup runs it. Not one that a person has made alike on both sides:
 * both differ from what was applied, so an edit on one of them is a conflict to whoever compares.
 */
function changeOnBackup(stage: Stage, main: MainTruth, fault: Fault): void {
  const { engine, truth } = stage;
  if (main.custody !== "backup" || truth.calmMs(main) < 60_000) return;
  const objects = [...main.objects.values()].filter(
    ({ onBackup, lineage }) => onBackup !== undefined && !lineage.hasTwin,
  );
  const chosen = objects[Math.floor(fault.share * objects.length)];
  if (chosen === undefined || chosen.lineage.isDeleted) return;
  const { name, objectBytes } = main.machine.plan;
  const content = contentOf(name, chosen.number, objectBytes, engine.nowMs);
  writes(stage, chosen, "backup", content);
}
