// What the disks say, judged at every write: I2, I3 at the moments of takeover and restore, I4, and
// that no content of an object is ever lost.
//
// Reads the agents' own files as anybody could. A content is where a file with that very digest is:
// in a store, among the main's parked copies, among the backup's settings backups.

import type { KeptOrder } from "../../agent-backup/core/by-order.js";
import { standsDown } from "../../agent-backup/core/lease.js";
import type { RecordItem, ServerRecord } from "../../agent-backup/core/record/record.js";
import { decodeEntry } from "../../agent-backup/core/record/state-entry.js";
import { StateImage } from "../../agent-backup/core/record/state-image.js";
import { NOTHING_STANDS, type Standing } from "../../agent-backup/core/standing.js";
import { type JournalLine, parseLine } from "../../base/journal-line.js";
import type { Happening } from "../../proto/view.js";
import { isMark } from "./damage.js";
import { digestOf } from "./digests.js";
import { BACKUP_HOME, MAIN_HOME, STORE } from "./machines.js";
import { MainJournal } from "./main-journal.js";
import { type MainTruth, nameOf, type Truth } from "./truth.js";
import type { SimHost } from "./world/host.js";

type Violation = (invariant: string, words: string) => void;
type Item = {
  readonly type: string;
  readonly number: number;
  readonly digest: string;
  readonly where: string;
  readonly words: string;
};

/** An epoch that is on the backup's disk. */
export type Raise = {
  /** Custody before and with it. */
  readonly before: string;
  readonly custody: string;
  /** Empty: by itself. */
  readonly who: string;
  /** What stood in the record before and stands in this one: ordered neither meanwhile nor since. */
  readonly standing: Standing;
};

export type LedgerGiven = {
  readonly truth: Truth;
  readonly backup: SimHost;
  readonly violation: Violation;
  /** A movement ended: for the run's figures. */
  readonly moved: (what: "takeover" | "restore", main: MainTruth, objects: number) => void;
  /** A takeover has ended, as the record says. */
  readonly takenOver: (main: MainTruth, record: ServerRecord) => void;
  /** A restore has ended, and everything is at home. */
  readonly cameHome: (main: MainTruth) => void;
  /** The epoch rose on the backup's disk. */
  readonly raised: (main: MainTruth, raise: Raise) => void;
};

const JOURNAL = `${BACKUP_HOME}/journal/journal-`;

/** Watches the disks of all machines. */
export class Ledger {
  readonly #given: LedgerGiven;
  /** How many files hold a content, by digest. */
  readonly #places = new Map<string, number>();
  /** What was refused may stand in the journal all the same until it is written on; the epochs then. */
  readonly #refused = new Map<MainTruth, bigint>();
  /** As of the record before. */
  readonly #standing = new Map<string, Standing>();
  /** By server and epoch: who ordered it, or nobody. */
  readonly #decided = new Map<string, Map<string, string>>();

  constructor(given: LedgerGiven) {
    this.#given = given;
    const { truth, backup } = given;
    truth.onJournalLost = () => {
      this.#isLost = true;
    };
    for (const main of truth.mains) {
      main.machine.host.disk.watchers.push((path, before, after) => {
        this.#content(path, MAIN_HOME, before, after);
        if (MainJournal.isSegment(path)) this.#state(main, path, after);
        else if (isMark(path) && !main.isBeingDamaged) {
          main.confirmed = { epoch: main.homeEpoch, holding: main.holding };
        }
      });
    }
    backup.disk.watchers.push((path, before, after) => {
      this.#content(path, BACKUP_HOME, before, after);
      // Written as a whole: what is in it counts. What is appended counts once it is synced.
      const isWhole =
        after !== undefined && (before === undefined || after.length <= before.length);
      if (isWhole && path.startsWith(JOURNAL)) this.#journal(after);
    });
    backup.disk.syncWatchers.push((path, bytes) => {
      if (path.startsWith(JOURNAL)) this.#journal(bytes);
    });
  }

  /** True if some file has this content. */
  has(digest: string): boolean {
    return (this.#places.get(digest) ?? 0) > 0;
  }

  /** Where the backup agent's disk says that an object of a main is. */
  whereOf(main: MainTruth, number: number): string | undefined {
    const items = this.#image.find(main.machine.plan.name)?.record.items ?? [];
    return items.find((item) => item.number === number)?.where;
  }

  /** How many objects a main's movement has, as the backup agent's disk says. */
  itemsOf(main: MainTruth): number {
    return this.#image.find(main.machine.plan.name)?.record.items.length ?? 0;
  }

  /** The journal has refused what may stand there all the same: it is void when it takes again. */
  refuses(): void {
    for (const main of this.#given.truth.mains) this.#refused.set(main, main.epoch);
  }

  #content(
    path: string,
    home: string,
    before: Uint8Array | undefined,
    after: Uint8Array | undefined,
  ): void {
    // Of a file that is being removed nothing is lost yet: it may go back.
    const isStore =
      path.startsWith(STORE) && /\.conf(\.[0-9a-f]{16}\.locum-(out|old))?$/.test(path);
    const isKept = path.startsWith(`${home}/content`);
    if (!isStore && !isKept) return;
    if (after !== undefined) {
      const digest = digestOf(after);
      this.#places.set(digest, (this.#places.get(digest) ?? 0) + 1);
      if (isKept && home === BACKUP_HOME) this.#backedUp(digest);
    }
    if (before === undefined) return;
    const digest = digestOf(before);
    const left = (this.#places.get(digest) ?? 0) - 1;
    this.#places.set(digest, left);
    if (left <= 0) this.#gone(digest, path);
  }

  #gone(digest: string, path: string): void {
    for (const main of this.#given.truth.mains) {
      for (const object of main.objects.values()) {
        if (!object.lineage.contents.has(digest) || !object.lineage.owed.includes(digest)) continue;
        this.#given.violation("K1", `${nameOf(object)}: its last copy ${path} was removed`);
      }
    }
  }

  #backedUp(digest: string): void {
    for (const main of this.#given.truth.mains) {
      if (main.custody !== "main") continue;
      for (const object of main.objects.values()) {
        if (object.lineage.newest === digest) object.isUnsaved = false;
      }
    }
  }

  #state(main: MainTruth, path: string, after: Uint8Array | undefined): void {
    const { name } = main.machine.plan;
    const journal = this.#journals.get(name) ?? new MainJournal();
    this.#journals.set(name, journal);
    const isCut = journal.changes(path, after);
    const { epoch, holding, isCleared, hold } = journal.state.custody;
    // What damage has taken away is no epoch that the agent let fall: it is in doubt (damage.ts).
    const isDamage = isCut || main.isBeingDamaged || main.isInDoubt;
    const before = isDamage ? 0n : main.homeEpoch;
    if (epoch < before) this.#given.violation("I2", `${name}: epoch fell ${before} to ${epoch}`);
    if (epoch > main.epoch) {
      this.#given.violation("I2", `${name} has epoch ${epoch}, the backup's disk ${main.epoch}`);
    }
    main.homeEpoch = epoch;
    const isParked = holding === "parked" && isCleared;
    if (isParked && !(main.holding === "parked" && main.isCleared)) {
      main.clearedAtMs = this.#given.truth.nowMs;
    }
    if (holding === "stoodDown" && main.holding !== holding) this.#given.truth.onStoodDown(main);
    main.holding = holding;
    this.#given.truth.takenBack(main, "main", holding === "takingBack" || holding === "takenBack");
    main.isCleared = isCleared;
    main.hold = new Set(hold.map(({ number }) => number));
  }

  readonly #journals = new Map<string, MainJournal>();

  /** The backup's journal, as far as it is durable. */
  #image = new StateImage();
  #sequence = 0;
  /** What is there is gone or old: it counts again with the snapshot that says so. */
  #isLost = false;
  /** The doubts of the whole disk that have been, by their instants. */
  readonly #doubts = new Set<number>();

  #journal(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const parsed = parseLine(bytes, at);
      if (parsed.kind !== "line") return; // A torn end.
      at = parsed.textEnd + 1;
      const { line } = parsed;
      if (this.#isLost && line.word === "snapshot") this.#begun(line);
      if (this.#isLost && line.word === "record" && this.#begunLate(line, bytes, at)) continue;
      if (this.#isLost || line.word !== "record" || line.sequence <= this.#sequence) continue;
      this.#sequence = line.sequence;
      const entry = decodeEntry(line);
      const words = entry.kind === "bad" ? entry.words : this.#image.apply(entry);
      if (words !== undefined) this.#given.violation("bug", `journal ${line.sequence}: ${words}`);
      if (entry.kind === "disk") this.#doubts.add(entry.sinceWallMs);
      if (entry.kind === "item") this.#chosen(entry.name, entry.item);
      if (entry.kind === "event") this.#decision(entry.happening);
      else if (entry.kind === "server") this.#record(entry.record.name);
    }
  }

  /** The first thing that an agent says of a disk in doubt. */
  #begun(line: {
    kind: string;
    value: unknown;
    part: number;
    parts: number;
    sequence: number;
  }): void {
    if (line.part === 1) this.#image = new StateImage();
    const entry = decodeEntry(line);
    if (entry.kind !== "bad") this.#image.apply(entry);
    const { disk } = this.#image;
    // An older one stands in a copy that was put back.
    if (line.part < line.parts || disk === undefined || this.#doubts.has(disk.sinceWallMs)) return;
    this.#doubts.add(disk.sinceWallMs);
    this.#isLost = false;
    this.#sequence = line.sequence;
  }

  /** The same of a disk that took no snapshot at first: it is a record of a journal that is new. */
  #begunLate(line: JournalLine, bytes: Uint8Array, end: number): boolean {
    const said = decodeEntry(line);
    const isNew = said.kind === "disk" && said.why !== "" && !this.#doubts.has(said.sinceWallMs);
    if (!isNew) return false;
    this.#doubts.add(said.sinceWallMs);
    this.#isLost = false;
    this.#sequence = line.sequence;
    this.#image = new StateImage();
    for (let at = 0; at < end; ) {
      const parsed = parseLine(bytes, at);
      if (parsed.kind !== "line") break;
      at = parsed.textEnd + 1;
      const entry = decodeEntry(parsed.line);
      if (entry.kind !== "bad") this.#image.apply(entry);
    }
    for (const main of this.#given.truth.mains) this.#record(main.machine.plan.name);
    return true;
  }

  /** A conflict is decided: by a person, for the versions that it names. */
  #chosen(name: string, { number, conflict }: RecordItem): void {
    const main = this.#given.truth.mains.find((m) => m.machine.plan.name === name);
    const object = main?.objects.get(number);
    if (object === undefined || conflict?.keep === undefined) return;
    const { keep } = conflict;
    if (!this.#given.truth.hasAsked(object, keep)) {
      this.#given.violation("K1", `${nameOf(object)}: nobody has decided for the ${keep}`);
    }
    object.lineage.chose(keep, conflict);
  }

  #decision(happening: Happening): void {
    if (!happening.event.startsWith("decision.")) return;
    const isMove = /^decision\.(takeover|restore)$/.test(happening.event);
    // A switchover that was ordered and not carried out is undone: that is its own end.
    const { custody, byOrder } = this.#image.find(happening.server)?.record ?? {};
    const isUndone = custody === "parking" && byOrder?.takeover === "switchover";
    if (isMove && happening.who === "" && !isUndone && this.#image.disk !== undefined) {
      this.#given.violation("doubt", `${happening.server}: ${happening.words}`);
    }
    const decided = this.#decided.get(happening.server) ?? new Map<string, string>();
    decided.set(happening.fields.epochTo ?? "", happening.who);
    this.#decided.set(happening.server, decided);
  }

  #record(name: string): void {
    const main = this.#given.truth.mains.find((m) => m.machine.plan.name === name);
    const record = this.#image.find(name)?.record;
    if (main === undefined || record === undefined) return;
    const { epoch, custody, items } = record;
    const { violation, raised, truth } = this.#given;
    if (record.doubt !== "") {
      truth.isUncertain(main);
      return;
    }
    const wasDoubted = main.isDoubted;
    truth.isCertain(main);
    // One raise at a time is on its way to the disk.
    const isVoid = epoch + 1n === this.#refused.get(main);
    this.#refused.delete(main);
    if (epoch < main.epoch && !isVoid) {
      violation("I2", `${name}: the backup's epoch fell ${main.epoch} to ${epoch}`);
    }
    const before = main.custody;
    const isRaised = epoch > main.epoch;
    this.#switched(main, record);
    main.isLeased = standsDown(record.lease);
    // Until the main has heard of it and has parked, or all is at home again.
    const hasParked = main.holding === "parked" && main.isCleared;
    const isStill = main.isForced && custody !== "main" && !hasParked;
    main.isForced = record.byOrder.takeover === "forced" || isStill;
    main.epoch = epoch;
    main.custody = custody;
    if (isRaised && !wasDoubted) {
      if (this.#decided.get(name)?.has(String(epoch)) !== true) {
        violation("I4", `${name}: epoch ${epoch} (${custody}) is on disk without its decision`);
      }
      const who = this.#decided.get(name)?.get(String(epoch)) ?? "";
      const stood = this.#standing.get(name) ?? NOTHING_STANDS;
      raised(main, { before, custody, who, standing: inBoth(stood, record.standing) });
    }
    this.#standing.set(name, record.standing);
    if (before === custody) return;
    main.custodySinceMs = this.#given.truth.nowMs;
    const isComing = custody.startsWith("restor");
    if (isComing && !before.startsWith("restor")) main.restoreSinceMs = main.custodySinceMs;
    if (custody === "backup" && before !== "contention" && !wasDoubted) {
      this.#takenOver(main, items);
      this.#given.takenOver(main, record);
    }
    // A person may say so of a main that was not heard: what it says then puts it right.
    if (custody === "main" && before !== "main" && !record.isUnheard) this.#cameHome(main);
    if (custody === "main" && before.startsWith("restor") && !wasDoubted)
      this.#given.cameHome(main);
  }

  /** A switchover moves nothing that its main has not parked; it is given back by hand only. */
  #switched(main: MainTruth, { epoch, custody, byOrder }: ServerRecord): void {
    const { name } = main.machine.plan;
    const was = this.#ordered.get(name);
    this.#ordered.set(name, byOrder);
    main.isExclusive = byOrder.isExclusive;
    this.#given.truth.takenBack(main, "backup", byOrder.isTakenBack);
    const hasParked = main.homeEpoch === epoch && main.holding === "parked" && main.isCleared;
    const moves = main.custody === "parking" && custody === "takingOver" && epoch === main.epoch;
    if (moves && was?.takeover === "switchover" && byOrder.takeover !== "forced" && !hasParked) {
      this.#given.violation("I1", `${name} is switched over, and has not parked: ${main.holding}`);
    }
    const goesHome = epoch > main.epoch && custody === "restoring" && main.custody !== "parking";
    const who = this.#decided.get(name)?.get(String(epoch)) ?? "";
    if (goesHome && was?.isSwitchover === true && who === "" && !main.isDoubted) {
      this.#given.violation("I5", `${name} was switched over, and is given back by itself`);
    }
  }

  readonly #ordered = new Map<string, KeptOrder>();

  #takenOver(main: MainTruth, items: readonly Item[]): void {
    const { backup, truth, violation, moved } = this.#given;
    const { name } = main.machine.plan;
    const taken = new Set<string>();
    for (const item of items) {
      const object = main.objects.get(item.number);
      const path = object?.backupPath ?? "";
      if (item.where !== "backup") {
        if (item.where === "deleted" && object?.lineage.isDeleted === true) continue;
        if (truth.calmMs(main) > 60_000 && item.where !== "left") {
          violation("I3", `${name} taken over, camera ${item.number} is ${item.where}`);
        }
        if (item.where !== "left") taken.add(path);
        continue;
      }
      taken.add(path);
      const there = backup.disk.peek(path);
      if (there === undefined) {
        if (object?.lineage.wasDeleted === true) continue;
        violation("I3", `${name} taken over, camera ${item.number} is not in the backup's store`);
      } else if (
        digestOf(there) !== item.digest &&
        object?.lineage.contents.has(digestOf(there)) !== true
      ) {
        violation("I3", `${name} taken over, camera ${item.number} has another content`);
      }
    }
    for (const object of main.objects.values()) {
      const isThere = backup.disk.peek(object.backupPath) !== undefined;
      if (isThere && !taken.has(object.backupPath)) {
        violation("I3", `${nameOf(object)} is in the backup's store and in no takeover`);
      }
      const isWanted =
        !object.isUnsaved && !object.lineage.isDeleted && isChosen(main, object.number);
      if (isWanted && !items.some((item) => item.number === object.number)) {
        violation("I3", `${nameOf(object)} is missing in the takeover`);
      }
    }
    moved("takeover", main, items.length);
  }

  #cameHome(main: MainTruth): void {
    const { backup, violation, moved } = this.#given;
    let objects = 0;
    for (const object of main.objects.values()) {
      objects += 1;
      if (backup.disk.peek(object.backupPath) === undefined) continue;
      violation("I3", `${nameOf(object)} was left behind on the backup`);
    }
    moved("restore", main, objects);
  }
}

/** The plan's own meaning of its choice: all, or numbers from 0 to the last. */
function isChosen(main: MainTruth, number: number): boolean {
  const { objects = "none" } = main.machine.plan.server;
  return objects === "all" || number <= Number(objects.split("-").at(-1));
}

function inBoth(before: Standing, now: Standing): Standing {
  return {
    ...now,
    hold: before.hold === undefined ? undefined : now.hold,
    cancel: before.cancel === undefined ? undefined : now.cancel,
    maintenance: before.maintenance === undefined ? undefined : now.maintenance,
  };
}
