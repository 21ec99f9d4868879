// Persons at the machines: they edit, make and delete single objects on either side, and decide
// conflicts. What they do goes through the disk as the application's own editor would do it.
//
// A person changes what he sees: on the main what stands in its folder, on the backup what
// `locum objects` says is run there. What cannot be told from something else is not done (product.md
// §2, docs/operations.md): at most a quarter of a main's objects is deleted on one side in one outage,
// and nothing is changed while a lost journal makes it uncertain whose an object is.

import type { ConflictRow } from "../../proto/object-rows.js";
import type { Change, Deed } from "./change-plan.js";
import { digestOf } from "./digests.js";
import type { Ledger } from "./ledger.js";
import type { SideName } from "./lineage.js";
import { contentOf, type Stage } from "./stage.js";
import { type MainTruth, nameOf, type ObjectTruth } from "./truth.js";

/** How often somebody looks whether his moment has come: the hasty, and the slowest. */
const LOOK_MS = [700, 120_000] as const;
/** More objects than this no main has. */
export const OBJECTS_MAX = 250;
/** Numbers that no object of a main has: what is made on the backup takes its own. */
const STRANGERS_FROM = 500;
const STRANGERS_MAX = 100;
/** One of so many objects may be deleted on one side in one outage. */
const DELETED_SHARE = 4;

/** What persons have done while objects were away, and the conflicts that were listed to them. */
export type ChangesDone = { changes: number; conflicts: number };

type Wanted = { main?: Deed | undefined; backup?: Deed | undefined };

export type PersonsOn = {
  violation(words: string): void;
  /** Somebody has done something. */
  told(words: string): void;
};

/** Everybody who changes something by hand. */
export class Persons {
  readonly #stage: Stage;
  readonly #ledger: Ledger;
  readonly #on: PersonsOn;
  readonly counts: ChangesDone = { changes: 0, conflicts: 0 };

  constructor(stage: Stage, ledger: Ledger, on: PersonsOn) {
    this.#stage = stage;
    this.#ledger = ledger;
    this.#on = on;
  }

  /** Somebody begins to wait for his moment. */
  begins({ main: index, share, lastsMs, onMain, onBackup, isDecision }: Change): void {
    const { engine, truth } = this.#stage;
    const main = truth.mains[index % truth.mains.length];
    if (main === undefined) return;
    const untilMs = engine.nowMs + lastsMs;
    const everyMs = LOOK_MS[0] + ((share * 64) % 1) ** 3 * (LOOK_MS[1] - LOOK_MS[0]);
    const wanted: Wanted = { main: onMain, backup: onBackup };
    let object: ObjectTruth | undefined;
    const look = () => {
      if (isDecision === true) {
        if (this.#isToDecide(main)) {
          this.decides(main, share);
          return;
        }
      } else {
        object = this.#changes(main, wanted, object, share);
        if (wanted.main === undefined && wanted.backup === undefined) return;
      }
      if (engine.nowMs < untilMs) engine.in(everyMs, look);
    };
    look();
  }

  /** Somebody asks for the conflicts of a main, and decides each that is open. */
  decides(main: MainTruth, share: number): void {
    const { machines, truth } = this.#stage;
    const { name } = main.machine.plan;
    machines.command({ kind: "readConflicts", name }, (_, outcome) => {
      for (const row of outcome?.conflicts ?? []) {
        const object = main.objects.get(row.number);
        if (object === undefined) continue;
        this.#judgeRow(object, row, main.wasDoubtful);
        if (row.keep !== "") continue;
        this.counts.conflicts += 1;
        const isMain = Math.floor(share * 4_096 + row.number) % 2 === 0;
        const keep = isMain ? "main" : "backup";
        truth.asked(object, keep);
        const { type, number } = row;
        machines.command({ kind: "resolveConflict", name, object: { type, number }, keep });
      }
    });
  }

  /** What is listed as a conflict was changed on both sides, and nobody has decided. */
  #judgeRow(object: ObjectTruth, { main, backup, keep }: ConflictRow, isDoubtful: boolean): void {
    const { lineage } = object;
    const isOfNow = lineage.isAt("main", main) && lineage.isAt("backup", backup);
    const isOpen = lineage.isOpen("main", main) && lineage.isOpen("backup", backup);
    // Somebody else may be deciding it at this moment.
    const isDecided = keep !== "" || this.#stage.truth.hasAsked(object);
    if (!isOfNow || isOpen || isDecided || isDoubtful || lineage.isBlurred(backup)) return;
    this.#on.violation(`${nameOf(object)} is listed as a conflict and is none; ${lineage.words}`);
  }

  #isToDecide(main: MainTruth): boolean {
    if (main.custody !== "restorePaused" && main.custody !== "backup") return false;
    return [...main.objects.values()].some(({ lineage }) => lineage.isConflict);
  }

  /** Does what can be done now. Answers the object that all of it is done to. */
  #changes(
    main: MainTruth,
    wanted: Wanted,
    chosen: ObjectTruth | undefined,
    share: number,
  ): ObjectTruth | undefined {
    if (main.custody === "main" || main.isDoubted) return chosen;
    let object = chosen;
    for (const side of ["main", "backup"] as const) {
      const deed = wanted[side];
      if (deed === undefined || !this.#isAtHand(main, side)) continue;
      if (deed === "create") {
        this.counts.changes += 1;
        if (side === "main") this.#makes(main);
        else this.#makesOnBackup(main);
        wanted[side] = undefined;
        continue;
      }
      const may = [...main.objects.values()].filter((o) => this.#may(main, o, side, deed));
      const found = object ?? may[Math.floor(share * may.length)];
      if (found === undefined || !may.includes(found)) continue;
      object = found;
      wanted[side] = undefined;
      this.#does(main, found, side, deed);
    }
    return object;
  }

  #hostOf(main: MainTruth, side: SideName) {
    return side === "main" ? main.machine.host : this.#stage.machines.backup;
  }

  #isAtHand(main: MainTruth, side: SideName): boolean {
    const host = this.#hostOf(main, side);
    return host.isUp && !host.isAsleep && host.disk.faults.length === 0;
  }

  #may(main: MainTruth, object: ObjectTruth, side: SideName, deed: Deed): boolean {
    const { lineage } = object;
    const isHere = side === "main" || this.#ledger.whereOf(main, object.number) === "backup";
    // What a person has made alike on both sides he leaves alone.
    if (!isHere || lineage.hasTwin) return false;
    if (deed === "same") {
      const there = lineage.standsOn(side === "main" ? "backup" : "main");
      return there !== undefined && lineage.standsOn(side) !== undefined;
    }
    if (lineage.standsOn(side) !== undefined) {
      return (
        deed !== "delete" || (!this.#isOnTheMove(main, object, side) && this.#mayDelete(main, side))
      );
    }
    // Made anew where he deleted it; not where the main holds it, and would run it beside the backup.
    const isFree = side === "backup" || main.holding === "none";
    return deed === "edit" && lineage.isDeletedOn(side) && isFree;
  }

  /** What goes while it is parked, put back or brought home cannot be told from what is on its way. */
  #isOnTheMove(main: MainTruth, { number }: ObjectTruth, side: SideName): boolean {
    const { holding, isCleared, custody } = main;
    if (side === "backup") return false;
    const isMoved = holding !== "none" && (!isCleared || /^(takingBack|releasing)$/.test(holding));
    const isComing =
      custody.startsWith("restor") && this.#ledger.whereOf(main, number) === "backup";
    return isMoved || isComing;
  }

  #mayDelete(main: MainTruth, side: SideName): boolean {
    return (main.deletedAway[side] + 1) * DELETED_SHARE <= this.#ledger.itemsOf(main);
  }

  #does(main: MainTruth, object: ObjectTruth, side: SideName, deed: Deed): void {
    const { engine } = this.#stage;
    const { name, objectBytes } = main.machine.plan;
    this.#on.told(`${deed} of ${nameOf(object)} on the ${side}, custody ${main.custody}`);
    this.counts.changes += 1;
    if (deed === "delete") {
      main.deletedAway[side] += 1;
      writes(this.#stage, object, side, undefined);
      return;
    }
    const path = side === "main" ? object.backupPath : object.mainPath;
    const other = this.#hostOf(main, side === "main" ? "backup" : "main").disk.peek(path);
    const fresh = contentOf(`${name} ${side}`, object.number, objectBytes, engine.nowMs);
    writes(this.#stage, object, side, (deed === "same" ? other : undefined) ?? fresh);
  }

  #makes(main: MainTruth): void {
    const { engine, truth } = this.#stage;
    const { plan } = main.machine;
    if (main.objects.size >= OBJECTS_MAX) return;
    const number = plan.firstNumber + main.objects.size + 1;
    this.#on.told(`${plan.name} camera ${number} is made on the main, custody ${main.custody}`);
    const content = contentOf(plan.name, number, plan.objectBytes, engine.nowMs);
    writes(this.#stage, truth.objectOf(main, number), "main", content);
  }

  #makesOnBackup(main: MainTruth): void {
    const { engine, truth, machines } = this.#stage;
    const { plan } = main.machine;
    const number = plan.firstNumber + STRANGERS_FROM + truth.strangers.size;
    if (truth.strangers.size >= STRANGERS_MAX) return;
    this.#on.told(`camera ${number} of nobody is made on the backup`);
    const content = contentOf("somebody", number, plan.objectBytes, engine.nowMs);
    const path = truth.strange(main, number, digestOf(content));
    truth.byPerson(() => machines.backup.disk.put(path, content));
    if (machines.backup.apps.watching !== "watches") machines.backup.apps.living?.read();
  }
}

/** Somebody writes an object on a side, or deletes it, and the application there is told. */
export function writes(
  { engine, machines, truth }: Stage,
  object: ObjectTruth,
  side: SideName,
  content: Uint8Array | undefined,
): void {
  const main = truth.mains[object.main];
  const host = side === "main" ? main?.machine.host : machines.backup;
  if (host === undefined) return;
  const path = side === "main" ? object.mainPath : object.backupPath;
  object.lineage.written(side, content === undefined ? undefined : digestOf(content));
  if (content !== undefined) object.isUnsaved = true;
  object.touchedAtMs = engine.nowMs;
  truth.byPerson(() => {
    if (content === undefined) host.disk.drop(path);
    else host.disk.put(path, content);
  });
  if (host.apps.watching !== "watches") host.apps.living?.read();
}
