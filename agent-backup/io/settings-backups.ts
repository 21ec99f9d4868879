// The settings backups of one main: makes them over its link, keeps them, says which is the last
// good one (product.md §3).
//
// Incremental: only contents that no backup has yet come over the link. A list with none, or less
// than half, of the objects of the last good one is kept as suspect and never used by itself.
// Decides nothing about when; its caller makes one at a time.

import { type Breathe, breathing } from "../../base/breath.js";
import { joinPath } from "../../base/path.js";
import { diffManifests, suspicion } from "../../objects/core/manifest.js";
import { orderOf, thin } from "../../objects/core/thinning.js";
import { manifestDigest } from "../../objects/manifest-digest.js";
import { type Store, StoreError } from "../../objects/store.js";
import { KeptRoom } from "../../objects/stores/kept.js";
import type { KeptInfo } from "../../objects/stores/kept-set.js";
import { type RunningTransfer, runTransfer } from "../../objects/transfer-run.js";
import { counted } from "../../proto/counted.js";
import type { Manifest } from "../../proto/object.js";
import { type Numbered, numbered, suspectBackup } from "../core/objects/backup-rows.js";
import { inTime, LIST_LIMIT_MS } from "./in-time.js";
import type { Site } from "./site.js";
import { fileNameOf } from "./state/file-name.js";

/** What was left out of a backup is kept beside it, cut to this. */
const NOTE_CHARS_MAX = 1_000;

export type LastGood = {
  readonly info: KeptInfo;
  readonly manifest: Manifest;
  /** Of the manifest, as a main computes it too. */
  readonly digest: string;
};

/** How an attempt ended, in words for the record. */
export type BackupEnd =
  | { readonly kind: "made"; readonly last: LastGood; readonly words: string }
  | { readonly kind: "suspect"; readonly words: string }
  | { readonly kind: "failed"; readonly words: string };

/** Why a settings backup is made. */
export type BackupWhy = "change" | "connect" | "asked" | "restore";

/** The settings backups of one main. */
export class SettingsBackups {
  readonly #site: Site;
  readonly #room: KeptRoom;
  readonly #breathe: Breathe;
  #last: LastGood | undefined;
  /** The number of the newest, good or not: the next one's is higher, whatever the clock says. */
  #newest = 0;
  /** The number that people know the newest by. */
  #number = 0;

  constructor(site: Site, name: string) {
    this.#site = site;
    this.#breathe = breathing(site.deadlines, site.world.clock);
    this.#room = new KeptRoom({
      disk: site.world.disk,
      folder: joinPath(site.folder, "backups", fileNameOf(name)),
      contents: site.contents,
      digestOf: site.digestOf,
      title: "settings backup",
      isEditable: false,
      breathe: this.#breathe,
    });
  }

  /** The last good one; undefined: there is none. */
  get last(): LastGood | undefined {
    return this.#last;
  }

  /** Finds the last good one on disk; answers problems in words. */
  async load(): Promise<readonly string[]> {
    try {
      const { sets, problems } = await this.#room.list();
      this.#newest = Math.max(0, ...sets.map(orderOf));
      this.#number = numbered(sets).at(-1)?.number ?? 0;
      const good = sets.findLast((set) => set.isSealed && set.suspect === "");
      if (good !== undefined) this.#last = await this.#lastOf(good);
      return problems;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return [error.message];
    }
  }

  /**
   * All of them, the oldest first, with their numbers.
   * @throws {StoreError} if the disk refuses
   */
  async list(): Promise<readonly Numbered<KeptInfo>[]> {
    return numbered((await this.#room.list()).sets);
  }

  /** What one holds. @throws {StoreError} `missing`; `invalid` if its file is broken */
  manifest(id: string): Promise<Manifest> {
    return this.#room.manifest(id);
  }

  /**
   * Makes one from a main's objects. `onRun` is handed the transfer that is under way; `doubt` says,
   * when all is there, why it may not be kept after all; empty: it may.
   */
  async make(
    remote: Store,
    why: BackupWhy,
    onRun: (run: RunningTransfer | undefined) => void,
    doubt: () => string = () => "",
  ): Promise<BackupEnd> {
    try {
      return await this.#make(remote, why, onRun, doubt);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { kind: "failed", words: error.message };
    } finally {
      onRun(undefined);
    }
  }

  /**
   * A person takes a suspect one for good: the one of that number, or the newest (0). It is the last
   * good one from now on. Words if there is none that could be.
   * @throws {StoreError} if the disk refuses
   */
  async accept(number: number): Promise<{ readonly number: number; last: LastGood } | string> {
    const found = suspectBackup(await this.list(), number);
    if (typeof found === "string") return found;
    const last = await this.#lastOf(await this.#room.accept(found.set.id));
    // One that was made at the same time is newer.
    const isNewest = this.#last === undefined || orderOf(this.#last.info) < orderOf(last.info);
    if (isNewest) this.#last = last;
    return { number: found.number, last };
  }

  /**
   * Removes what is more than `keep`, but not the one that is `inUse`.
   * @throws {StoreError} if the disk refuses
   */
  async thin(keep: number, inUse?: string): Promise<void> {
    const { sets } = await this.#room.list();
    const going = thin(
      sets.map((set) => ({
        id: set.id,
        madeAtWallMs: set.madeAtWallMs,
        isOnChange: set.why === "change",
        isGood: set.isSealed && set.suspect === "",
      })),
      keep,
      this.#site.world.clock.wallMs(),
      inUse,
    );
    for (const id of going) await this.#room.delete(id);
  }

  /** Every content that these backups refer to. @throws {StoreError} if one is broken */
  references(): Promise<ReadonlySet<string>> {
    return this.#room.references();
  }

  async #make(
    remote: Store,
    why: BackupWhy,
    onRun: (run: RunningTransfer | undefined) => void,
    doubtOf: () => string,
  ): Promise<BackupEnd> {
    const { world, deadlines, digestOf } = this.#site;
    const time = { clock: world.clock, deadlines };
    const { manifest, problems } = await inTime(time, LIST_LIMIT_MS, remote.title, remote.list());
    const digest = await this.#digest(manifest);
    const before = this.#last;
    if (before !== undefined && digest === before.digest) {
      return {
        kind: "made",
        last: before,
        words: `unchanged: ${counted(manifest.length, "object")}`,
      };
    }
    const madeAtWallMs = world.clock.wallMs();
    this.#newest = Math.max(madeAtWallMs, this.#newest + 1);
    const id = `${this.#newest}-${world.random.hex(3)}`;
    const leftOut = problems.join("; ").slice(0, NOTE_CHARS_MAX);
    this.#number += 1;
    await this.#room.begin(id, { madeAtWallMs, why, note: leftOut, number: this.#number });
    const lacking = await this.#room.add(id, manifest);
    const run = runTransfer({
      clock: world.clock,
      deadlines,
      source: remote,
      sink: this.#room.store(id),
      plan: lacking.map((entry) => ({ entry, mode: "copy" as const })),
      ratePerMinute: 0,
      digestOf,
      config: { jitter: world.random.uniform() },
    });
    onRun(run);
    const end = await run.done;
    const bad = end.results.filter((r) => r.kind !== "applied" && r.kind !== "unchanged");
    if (end.how === "cancelled" || bad.length > 0) {
      await this.#room.delete(id);
      const words = bad[0]?.words ?? "the link was lost";
      return { kind: "failed", words: `${bad.length} of ${manifest.length} objects: ${words}` };
    }
    const changed = doubtOf();
    if (changed !== "") {
      await this.#room.delete(id);
      return { kind: "failed", words: changed };
    }
    const doubt = suspicion(manifest, before?.manifest) ?? "";
    const info = await this.#room.seal(id, doubt);
    if (doubt !== "") return { kind: "suspect", words: doubt };
    this.#last = { info, manifest, digest };
    const changes = before === undefined ? "" : `, ${changeWords(before.manifest, manifest)}`;
    const left = leftOut === "" ? "" : `; left out: ${leftOut}`;
    const words = `${counted(manifest.length, "object")}${changes}${left}`;
    return { kind: "made", last: this.#last, words };
  }

  async #lastOf(info: KeptInfo): Promise<LastGood> {
    const manifest = await this.#room.manifest(info.id);
    return { info, manifest, digest: await this.#digest(manifest) };
  }

  #digest(manifest: Manifest): Promise<string> {
    return manifestDigest(manifest, this.#site.digestOf, this.#breathe);
  }
}

function changeWords(before: Manifest, after: Manifest): string {
  const { added, changed, removed } = diffManifests(before, after);
  return `${added.length} new, ${changed.length} changed, ${removed.length} gone`;
}
