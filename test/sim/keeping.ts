// K1, no content is lost: what persons wrote on either side of an outage, against what is there.
//
// At every write: an agent replaces no version on a side that nobody has replaced or decided against,
// touches nothing that somebody else made in the backup's store, and lets the last copy of nothing go
// that is owed: the newest version of each side, the one that a person did not choose, what was taken
// away because it was deleted on the other side. When all is at home, and at the end: the version in
// force is the one that product.md §2 demands ("Changed meanwhile"), and what is owed and not in force
// is named by a kept set: a settings backup, a copy kept by a restore, a parked copy.
//
// Reads files as anybody could. Who wrote them, a person or an agent, the persons say (truth.ts).

import { fileNameOf } from "../../agent-backup/io/state/file-name.js";
import { digestOf } from "./digests.js";
import type { Lineage, SideName } from "./lineage.js";
import { BACKUP_HOME, MAIN_HOME, STORE } from "./machines.js";
import { type MainTruth, nameOf, type ObjectTruth, type Truth } from "./truth.js";
import type { SimHost } from "./world/host.js";

export type KeepingGiven = {
  readonly truth: Truth;
  readonly backup: SimHost;
  /** Some file has this content. */
  has(digest: string): boolean;
  violation(invariant: string, words: string): void;
};

/** Judges what becomes of versions. */
export class Keeping {
  readonly #given: KeepingGiven;

  constructor(given: KeepingGiven) {
    this.#given = given;
    const { truth, backup } = given;
    for (const main of truth.mains) {
      main.machine.host.disk.watchers.push((path, _, after) => {
        if (truth.isPerson || !isObject(path)) return;
        const object = truth.atMainPath(main, path);
        if (object !== undefined) this.#carried(object, "main", after);
      });
    }
    backup.disk.watchers.push((path, _, after) => {
      if (truth.isPerson || !isObject(path)) return;
      const object = truth.atBackupPath(path);
      if (object !== undefined) this.#carried(object, "backup", after);
      else if (truth.strangers.has(path)) {
        this.#violation(`${path} was made on the backup by somebody, and an agent changes it`);
      }
    });
  }

  /** Custody is the main's again, after a restore that has ended. */
  cameHome(main: MainTruth): void {
    for (const object of main.objects.values()) {
      // Nobody vouched for the deletion: what was changed on the backup has come home.
      if (main.wasDoubtful) object.lineage.cameBack();
      if (object.lineage.isConflict) {
        this.#violation(
          `${nameOf(object)} is a conflict, and its restore has ended; ${object.lineage.words}`,
        );
      }
      object.lineage.settled();
    }
    main.deletedAway = { main: 0, backup: 0 };
    this.#judgeKept(main);
  }

  /** All is healed and at home, but for what nobody decides. */
  judgeEnd(): void {
    for (const main of this.#given.truth.mains) {
      if (main.isDoubted) continue; // Not at home: I6 says so.
      for (const object of main.objects.values()) this.#judgeForce(main, object);
      this.#judgeKept(main);
    }
    for (const [path, digest] of this.#given.truth.strangers) {
      const there = this.#given.backup.disk.peek(path);
      if (there === undefined || digestOf(there) !== digest) {
        this.#violation(`${path} was made on the backup by somebody, and is not there any more`);
      }
    }
  }

  #violation(words: string): void {
    this.#given.violation("K1", words);
  }

  #carried(object: ObjectTruth, side: SideName, after: Uint8Array | undefined): void {
    const { lineage } = object;
    const before = lineage.standsOn(side);
    const digest = after === undefined ? undefined : digestOf(after);
    if (digest !== undefined && before !== undefined && digest !== before) {
      if (lineage.isOpen(side, before)) {
        this.#violation(
          `${nameOf(object)}: an agent writes over the newest version on the ${side}`,
        );
      }
    }
    lineage.carried(side, digest);
  }

  #judgeForce(main: MainTruth, object: ObjectTruth): void {
    const words = wrongInForce(object.lineage, main.wasDoubtful);
    if (words !== undefined)
      this.#violation(`${nameOf(object)}: ${words}; ${object.lineage.words}`);
  }

  /** What is owed and stands nowhere is named by a kept set. */
  #judgeKept(main: MainTruth): void {
    const { has } = this.#given;
    let named: string | undefined;
    for (const object of main.objects.values()) {
      const { lineage } = object;
      for (const digest of lineage.owed) {
        const isInForce = [lineage.standsOn("main"), lineage.standsOn("backup")].includes(digest);
        if (isInForce) continue;
        named ??= this.#setsOf(main);
        if (has(digest) && named.includes(digest)) continue;
        const what = has(digest) ? "no kept set names it" : "it is nowhere";
        this.#violation(
          `${nameOf(object)}: a version of it is not in force, and ${what}; ${lineage.words}`,
        );
      }
    }
  }

  /** The text of all kept sets of a main, on both sides. */
  #setsOf(main: MainTruth): string {
    const { name } = main.machine.plan;
    const decoder = new TextDecoder();
    const below = ["kept", "backups"].map((what) => `${BACKUP_HOME}/${what}/${fileNameOf(name)}`);
    const files = [
      ...below.flatMap((folder) => [...this.#given.backup.disk.files(folder)]),
      ...main.machine.host.disk.files(`${MAIN_HOME}/parked`),
    ];
    return files.map(({ bytes }) => decoder.decode(bytes)).join("\n");
  }
}

/** Words if what stands on the two sides is not what is to be in force when all is at home. */
function wrongInForce(lineage: Lineage, mayComeBack: boolean): string | undefined {
  const [main, backup] = [lineage.standsOn("main"), lineage.standsOn("backup")];
  if (lineage.isConflict) return undefined; // It stays where it is; I6 says whether it may.
  if (lineage.isDeleted) {
    if (main === undefined && backup === undefined) return undefined;
    if (mayComeBack && backup === undefined) return undefined;
    return `a person has deleted it, and it stands on the ${main === undefined ? "backup" : "main"}`;
  }
  if (backup !== undefined) return undefined; // Not at home: I6 says so.
  if (main === lineage.newest) return undefined;
  return main === undefined ? "it stands nowhere" : "another version than the newest is in force";
}

function isObject(path: string): boolean {
  return path.startsWith(STORE) && path.endsWith(".conf");
}
