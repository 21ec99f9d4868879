// The ground truth of who runs which object, and the judge of it: I1, the end of I3, and I6, which
// ending.ts words.
//
// Told by the recorders only. An object that runs on both sides is excused while something that the
// specification excuses is in force for its main (trouble: a cut, a dead or frozen agent, a hung
// application, a sick disk), and for CALM_MS after it, in which links come back and mains park.
// What is doubled beyond that is a violation, and so is a main that runs what its own disk says it
// has parked. Doubled time is measured in three kinds: in a restore, excused, not excused.

import type { Damage, Known } from "./damage.js";
import { digestOf } from "./digests.js";
import { type EndPhase, RESTORE_OVERLAP_MS, wrongAtEnd } from "./ending.js";
import { Lineage, type SideName } from "./lineage.js";
import type { MainMachine } from "./machines.js";
import { STORE } from "./machines.js";
import type { Engine } from "./world/engine.js";

/** The trouble of a main whose backup agent has lost its journal. */
const LOST = "journal lost";

/** The trouble of a main whose objects a person has taken back there. */
const TAKEN_BACK = "taken back";

/** Bound of "a takeover or park settles once nothing is wrong": backoff, handshake, gate, park. */
export const CALM_MS = 120_000;

/** How often doubled objects are looked at. */
const LOOK_MS = 1_000;

/** A recorder that watches its folder has noticed by then. */
export const NOTICE_MS = 1_000;

export type ObjectTruth = {
  readonly main: number;
  readonly number: number;
  readonly mainPath: string;
  readonly backupPath: string;
  /** What persons wrote of it, on either side. */
  readonly lineage: Lineage;
  /** Not yet in a settings backup: a takeover cannot know it. */
  isUnsaved: boolean;
  onMain: string | undefined;
  onBackup: string | undefined;
  dualSinceMs: number | undefined;
  /** When a person changed it last. */
  touchedAtMs: number;
};

export type MainTruth = {
  readonly index: number;
  readonly machine: MainMachine;
  readonly objects: Map<number, ObjectTruth>;
  /** What is wrong now, counted by name. */
  readonly trouble: Map<string, number>;
  /** Since when nothing is wrong. */
  calmSinceMs: number;
  /** When each kind of trouble ended last. */
  readonly endedAtMs: Map<string, number>;
  /** From the disks (ledger.ts). */
  custody: string;
  custodySinceMs: number;
  /** Since when its objects go home, pauses counted; of the restore of now, or of the last. */
  restoreSinceMs: number;
  epoch: bigint;
  holding: string;
  isCleared: boolean;
  /** Since when its disk says that all held objects are out. */
  clearedAtMs: number;
  hold: ReadonlySet<number>;
  /** Of its own disk. */
  homeEpoch: bigint;
  /** Custody as its own disk confirmed it. */
  confirmed: Known;
  damage: Damage | undefined;
  /** The mark of its journal as damage left it; it may have been written anew since. */
  hurtMark: Uint8Array | undefined;
  isBeingDamaged: boolean;
  /** Its agent said that its disk is in doubt, and has saved no order of the backup agent since. */
  isInDoubt: boolean;
  /** Between two objects at the rate in force; 0: not paced, or not known. */
  slotMs: number;
  /** Objects that run on both sides; looked at until there are none. */
  readonly doubled: Set<ObjectTruth>;
  /** The most of them since there were none. */
  doubledMost: number;
  isWatched: boolean;
  /** On the backup's disk: the main has confirmed that it stands down. */
  isLeased: boolean;
  /** On the backup's disk: the takeover was forced by name. */
  isForced: boolean;
  /** Since when its agent does not run; undefined: it does. */
  downSinceMs: number | undefined;
  /** The backup's disk was lost or put back, and who holds its objects is not certain there yet. */
  isDoubted: boolean;
  /** Its restore removes each object on the backup before it is put at home. */
  isExclusive: boolean;
  /** By which disks a person has made the main run what the backup runs: both do until it is home. */
  readonly takenBackBy: Set<"main" | "backup">;
  /** Its journal was damaged once: its agent vouches for no deletion since. */
  wasDoubtful: boolean;
  /** How many objects a person deleted on each side in this outage. */
  deletedAway: Record<SideName, number>;
};

export type DualMs = { restore: number; excused: number; notExcused: number };

/** Knows who runs what. */
export class Truth {
  readonly mains: readonly MainTruth[];
  readonly dualMsMax: DualMs = { restore: 0, excused: 0, notExcused: 0 };
  readonly #engine: Engine;
  readonly #violation: (invariant: string, words: string) => void;
  readonly #byBackupPath = new Map<string, ObjectTruth>();

  constructor(
    engine: Engine,
    machines: readonly MainMachine[],
    violation: (invariant: string, words: string) => void,
  ) {
    this.#engine = engine;
    this.#violation = violation;
    this.mains = machines.map((machine, index) => ({
      index,
      machine,
      objects: new Map(),
      // Neither agent runs yet.
      trouble: new Map([["agent down", 2]]),
      calmSinceMs: 0,
      endedAtMs: new Map(),
      custody: "main",
      custodySinceMs: 0,
      restoreSinceMs: 0,
      epoch: 0n,
      holding: "none",
      isCleared: true,
      clearedAtMs: 0,
      hold: new Set<number>(),
      homeEpoch: 0n,
      confirmed: { epoch: 0n, holding: "none" },
      damage: undefined,
      hurtMark: undefined,
      isBeingDamaged: false,
      isInDoubt: false,
      slotMs: slotMsOf(Number(machine.plan.server.transferRate)),
      doubled: new Set(),
      doubledMost: 0,
      isWatched: false,
      isLeased: false,
      isForced: false,
      downSinceMs: undefined,
      isDoubted: false,
      isExclusive: false,
      takenBackBy: new Set(),
      wasDoubtful: false,
      deletedAway: { main: 0, backup: 0 },
    }));
    for (const main of this.mains) {
      main.machine.host.apps.onRuns = (path, bytes) => this.#runs(main, path, bytes);
    }
  }

  /** An object of a main; a new one if it has none of that number. */
  objectOf(main: MainTruth, number: number): ObjectTruth {
    const before = main.objects.get(number);
    if (before !== undefined) return before;
    const made: ObjectTruth = {
      main: main.index,
      number,
      mainPath: `${STORE}/camera${number}.conf`,
      backupPath: backupPathOf(main, number),
      lineage: new Lineage(),
      isUnsaved: true,
      onMain: undefined,
      onBackup: undefined,
      dualSinceMs: undefined,
      touchedAtMs: 0,
    };
    main.objects.set(number, made);
    this.#byBackupPath.set(made.backupPath, made);
    return made;
  }

  /** Somebody makes an object in the backup's store, where one of a main could stand. Its path. */
  strange(main: MainTruth, number: number, digest: string): string {
    const path = backupPathOf(main, number);
    this.strangers.set(path, digest);
    return path;
  }

  /** By path: what somebody has made in the backup's store. */
  readonly strangers = new Map<string, string>();

  /** What changes on a disk now is done by a person. */
  isPerson = false;

  /** Does what a person does. */
  byPerson(work: () => void): void {
    this.isPerson = true;
    work();
    this.isPerson = false;
  }

  /** A person decides a conflict: what the backup agent's disk says of it is no invention. */
  asked(object: ObjectTruth, keep: SideName): void {
    const asked = this.#asked.get(object) ?? new Set();
    this.#asked.set(object, asked.add(keep));
  }

  /** Somebody has asked for that; without a side: for one of both. */
  hasAsked(object: ObjectTruth, keep?: SideName): boolean {
    const asked = this.#asked.get(object);
    return keep === undefined ? asked !== undefined : asked?.has(keep) === true;
  }

  readonly #asked = new Map<ObjectTruth, Set<SideName>>();

  /** The object that stands at a path of a main's store. */
  atMainPath(main: MainTruth, path: string): ObjectTruth | undefined {
    return main.objects.get(Number(/camera(\d+)\.conf$/.exec(path)?.[1] ?? -1));
  }

  /** The object that stands at a path of the backup's store, whosever it is. */
  atBackupPath(path: string): ObjectTruth | undefined {
    return this.#byBackupPath.get(path);
  }

  begins(main: MainTruth, what: string): void {
    main.trouble.set(what, (main.trouble.get(what) ?? 0) + 1);
  }

  ends(main: MainTruth, what: string): void {
    const count = (main.trouble.get(what) ?? 0) - 1;
    if (count > 0) main.trouble.set(what, count);
    else main.trouble.delete(what);
    main.calmSinceMs = this.#engine.nowMs;
    main.endedAtMs.set(what, this.#engine.nowMs);
  }

  /** For how long nothing but these has been wrong; 0 while something else is. */
  calmButForMs(main: MainTruth, kinds: readonly string[]): number {
    if ([...main.trouble.keys()].some((kind) => !kinds.includes(kind))) return 0;
    const others = [...main.endedAtMs].filter(([kind]) => !kinds.includes(kind));
    return this.#engine.nowMs - Math.max(0, ...others.map(([, atMs]) => atMs));
  }

  /** The backup's journal was lost: until a main is certain again, that excuses its doubled objects. */
  losesJournal(): void {
    for (const main of this.mains) this.isUncertain(main);
    this.onJournalLost();
  }

  /** Called when an object begins to run on both sides. */
  onDual: (main: MainTruth, object: ObjectTruth) => void = () => {};
  /** Called when a main's own disk says that its lease has ended. */
  onStoodDown: (main: MainTruth) => void = () => {};

  /** Called when something of an object has changed: who runs it. */
  onMoved: (object: ObjectTruth) => void = () => {};

  /** Called when what the backup's journal has said does not count any more. */
  onJournalLost = () => {};

  isUncertain(main: MainTruth): void {
    if (!main.isDoubted) this.begins(main, LOST);
    main.isDoubted = true;
  }

  isCertain(main: MainTruth): void {
    if (main.isDoubted) this.ends(main, LOST);
    main.isDoubted = false;
  }

  /** One of the disks says that a person has taken the objects back, or not any more. */
  takenBack(main: MainTruth, by: "main" | "backup", isSo: boolean): void {
    const before = main.takenBackBy.size;
    if (isSo) main.takenBackBy.add(by);
    else main.takenBackBy.delete(by);
    const { size } = main.takenBackBy;
    if (before === 0 && size > 0) this.begins(main, TAKEN_BACK);
    if (before > 0 && size === 0) this.ends(main, TAKEN_BACK);
  }

  get nowMs(): number {
    return this.#engine.nowMs;
  }

  /** For how long nothing has been wrong; 0 while something is. */
  calmMs(main: MainTruth): number {
    return main.trouble.size > 0 ? 0 : this.#engine.nowMs - main.calmSinceMs;
  }

  /** The backup's recorder begins or ends to run something. */
  backupRuns(path: string, bytes: Uint8Array | undefined): void {
    const object = this.#byBackupPath.get(path);
    if (object === undefined) {
      const isForeign = bytes !== undefined && !this.strangers.has(path);
      if (isForeign) this.#violation("I3", `foreign ${path} runs on the backup`);
      return;
    }
    object.onBackup = bytes === undefined ? undefined : digestOf(bytes);
    if (object.onBackup !== undefined && !object.lineage.contents.has(object.onBackup)) {
      this.#violation("I3", `${nameOf(object)} runs on the backup with a content it never had`);
    }
    this.#judge(object);
  }

  #runs(main: MainTruth, path: string, bytes: Uint8Array | undefined): void {
    const object = this.atMainPath(main, path);
    if (object === undefined) {
      if (bytes !== undefined) {
        this.#violation("I3", `foreign ${path} runs on ${main.machine.plan.name}`);
      }
      return;
    }
    object.onMain = bytes === undefined ? undefined : digestOf(bytes);
    if (object.onMain !== undefined && !object.lineage.contents.has(object.onMain)) {
      this.#violation("I3", `${nameOf(object)} runs at home with a content it never had`);
    }
    this.#judge(object);
  }

  #judge(object: ObjectTruth): void {
    this.onMoved(object);
    const main = this.mains[object.main];
    const isDual = object.onMain !== undefined && object.onBackup !== undefined;
    if (main === undefined || isDual === (object.dualSinceMs !== undefined)) return;
    if (isDual) {
      object.dualSinceMs = this.#engine.nowMs;
      this.onDual(main, object);
      this.#watch(main, object);
      return;
    }
    const sinceMs = object.dualSinceMs ?? this.#engine.nowMs;
    object.dualSinceMs = undefined;
    main.doubled.delete(object);
    const ms = this.#engine.nowMs - sinceMs;
    const kind = main.custody.startsWith("restor") ? "restore" : "excused";
    this.dualMsMax[kind] = Math.max(this.dualMsMax[kind], ms);
  }

  /** Looks at a main's doubled objects every second until none is left. */
  #watch(main: MainTruth, object: ObjectTruth): void {
    main.doubled.add(object);
    main.doubledMost = Math.max(main.doubledMost, main.doubled.size);
    if (main.isWatched) return;
    const look = () => {
      for (const doubled of main.doubled) this.#look(main, doubled);
      if (main.doubled.size > 0) this.#engine.in(LOOK_MS, look);
      else {
        main.isWatched = false;
        main.doubledMost = 0;
      }
    };
    main.isWatched = true;
    this.#engine.in(LOOK_MS, look);
  }

  /** Said once of an object that nothing excuses. */
  #look(main: MainTruth, object: ObjectTruth): void {
    const sinceMs = object.dualSinceMs ?? this.#engine.nowMs;
    const words = this.#unexcused(main, object, sinceMs);
    if (words === undefined) return;
    main.doubled.delete(object);
    this.dualMsMax.notExcused = this.#engine.nowMs - sinceMs;
    this.#violation("I1", `${nameOf(object)} ${words}`);
  }

  #unexcused(main: MainTruth, object: ObjectTruth, sinceMs: number): string | undefined {
    // What a pause of the restore cut in half is made whole with the link, held or not.
    const isSince = main.custody === "restoring" ? main.custodySinceMs : 0;
    const dualMs = this.#engine.nowMs - Math.max(sinceMs, isSince);
    const calmMs = this.calmMs(main);
    const seconds = (dualMs / 1_000).toFixed(1);
    const isParked = main.holding === "parked" && main.isCleared && main.hold.has(object.number);
    const parkedMs = this.#engine.nowMs - Math.max(main.clearedAtMs, sinceMs);
    if (isParked && main.machine.agent.isUp && parkedMs > 0) {
      return `runs on both sides for ${seconds} s although ${main.machine.plan.name} says it is parked`;
    }
    const isRestore = main.custody === "restoring" && main.holding === "returning";
    // What a pause left doubled gets its answer at the pace, one after the other.
    const queueMs = sinceMs < isSince ? main.doubledMost * main.slotMs : 0;
    const restoreMs = (main.isExclusive ? 2 * NOTICE_MS : RESTORE_OVERLAP_MS) + queueMs;
    // Changed by somebody while it was on its way home, perhaps before the application there took it
    // up: it is compared anew when the rest is home, and may be a conflict, which stays where it is.
    // That it ends is I6.
    const isComing = main.custody.startsWith("restor");
    if (isComing && object.touchedAtMs >= main.restoreSinceMs) return undefined;
    const limitMs = isRestore && calmMs > CALM_MS ? restoreMs : CALM_MS;
    if (calmMs <= CALM_MS || dualMs <= limitMs) return undefined;
    return `runs on both sides for ${seconds} s, calm for ${Math.round(calmMs / 1_000)} s, custody ${main.custody}`;
  }

  /** I6: one owner of everything, exactly; or everything at home, with its newest content. */
  judgeEnd(phase: EndPhase): void {
    for (const main of this.mains) {
      // In doubt its disk still says what it said: a person restores it, and it says so.
      const isAsked = main.isDoubted && phase === "owned";
      if (main.custody === "contention" && !isAsked) {
        this.#violation("I6", `${main.machine.plan.name} is in contention at the end`);
      }
      for (const object of main.objects.values()) {
        const words = wrongAtEnd(main, object, phase, this.nowMs);
        if (words === undefined) continue;
        this.#violation(
          "I6",
          `${nameOf(object)} ${words}, custody ${main.custody}, main ${main.holding}`,
        );
        break; // One of a main's objects is enough to know.
      }
    }
  }
}

/** Between two objects at a rate; 0: not paced. */
export function slotMsOf(ratePerMinute: number): number {
  return ratePerMinute === 0 ? 0 : 60_000 / ratePerMinute;
}

export function nameOf(object: ObjectTruth): string {
  return `m${object.main + 1} camera ${object.number}`;
}

/** Reckoned here once more, not asked of the program. */
function backupPathOf(main: MainTruth, number: number): string {
  const { placeAs = "same" } = main.machine.plan.server;
  const { name } = main.machine.plan;
  if (placeAs.includes("{main}")) {
    return `${STORE}/${placeAs.replace("{main}", name).replace("{number}", String(number))}`;
  }
  const by = placeAs === "same" ? 0 : Number(placeAs.slice(1));
  return `${STORE}/camera${number + by}.conf`;
}
