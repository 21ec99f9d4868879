// Copies of what a restore removes and does not bring home: the other version of a conflict that a
// person has decided, an object that was deleted on one side.
//
// One kept set per restore and main, contents beside those of the settings backups; the newest sets
// stay. A copy is on disk before what it is of is removed.

import { joinPath } from "../../base/path.js";
import { StoreError } from "../../objects/store.js";
import { KeptRoom } from "../../objects/stores/kept.js";
import type { ManifestEntry } from "../../proto/object.js";
import { fileNameOf } from "./file-name.js";
import type { Site } from "./site.js";

/** Restores of one main whose copies stay. */
const SETS_KEPT = 30;
/** Versions of one object in one restore. */
const VERSIONS_MAX = 20;

/** Keeps the copies of one main. All methods reject with StoreError and nothing else. */
export class KeptCopies {
  readonly #site: Site;
  readonly #room: KeptRoom;

  constructor(site: Site, main: string) {
    this.#site = site;
    this.#room = new KeptRoom({
      disk: site.world.disk,
      folder: joinPath(site.folder, "kept", fileNameOf(main)),
      contents: site.contents,
      digestOf: site.digestOf,
      title: "kept copies",
      isEditable: true,
    });
  }

  /** Keeps a content that is about to be removed under this epoch; returns when it is on disk. */
  async keep(epoch: bigint, entry: ManifestEntry, content: Uint8Array): Promise<void> {
    const whole = { ...entry, bytes: content.length, digest: this.#site.digestOf(content) };
    for (let version = 1; version <= VERSIONS_MAX; version += 1) {
      const id = version === 1 ? `epoch-${epoch}` : `epoch-${epoch}-${version}`;
      await this.#begin(id);
      try {
        await this.#room.store(id).put(whole, content);
        return;
      } catch (error) {
        if (!(error instanceof StoreError) || error.kind !== "occupied") throw error;
      }
    }
    throw new StoreError("failed", `more than ${VERSIONS_MAX} versions of one object to be kept`);
  }

  /** Lets go of the copies of the oldest restores; words if it could not. */
  async thin(): Promise<string | undefined> {
    try {
      const { sets } = await this.#room.list();
      const old = sets.slice(0, Math.max(0, sets.length - SETS_KEPT));
      for (const { id } of old) await this.#room.delete(id);
      return undefined;
    } catch (error) {
      if (error instanceof StoreError) return error.message;
      throw error;
    }
  }

  async #begin(id: string): Promise<void> {
    const madeAtWallMs = this.#site.world.clock.wallMs();
    try {
      await this.#room.begin(id, { madeAtWallMs, why: "restore", note: id });
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind !== "occupied") throw error;
    }
  }
}
