// Copies of what a restore removes and does not bring home: the other version of a conflict that a
// person has decided, an object that was deleted on one side. The same of a takeover that follows on
// a restore that was broken off, and puts the version that was going home in place of the other.
//
// One kept set per restore, main and reason, contents beside those of the settings backups; those of the
// newest restores stay. A copy is on disk before what it is of is removed. Whoever works with the copies
// of one main shares one of these: what is being written is not read from the disk beside it.

import { joinPath } from "../../../base/path.js";
import { type Store, StoreError } from "../../../objects/store.js";
import { KeptRoom } from "../../../objects/stores/kept.js";
import type { KeptInfo } from "../../../objects/stores/kept-set.js";
import type { ManifestEntry, ObjectId } from "../../../proto/object.js";
import { COPY_REASONS, type CopyReason, type CopyRow } from "../../../proto/object-rows.js";
import type { Site } from "../site.js";
import { fileNameOf } from "../state/file-name.js";

/** Restores of one main whose copies stay. */
const RESTORES_KEPT = 30;
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

  /** Keeps a content that is about to be removed, and why; returns when it is on disk. */
  async keep(
    { epoch, why }: { readonly epoch: bigint; readonly why: CopyReason },
    entry: ManifestEntry,
    content: Uint8Array,
  ): Promise<void> {
    const whole = { ...entry, bytes: content.length, digest: this.#site.digestOf(content) };
    for (let version = 1; version <= VERSIONS_MAX; version += 1) {
      const id = `epoch-${epoch}-${why}${version === 1 ? "" : `-${version}`}`;
      await this.#begin(id, why);
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
      const restores = [...new Set(sets.map(epochOf))];
      const old = new Set(restores.slice(0, Math.max(0, restores.length - RESTORES_KEPT)));
      for (const set of sets) if (old.has(epochOf(set))) await this.#room.delete(set.id);
      return undefined;
    } catch (error) {
      if (error instanceof StoreError) return error.message;
      throw error;
    }
  }

  /** Every content that these copies refer to. @throws {StoreError} if a set is broken */
  references(): Promise<ReadonlySet<string>> {
    return this.#room.references();
  }

  /** All copies, the oldest restore first, by numbers that count from the oldest; what cannot be read. */
  async list(): Promise<{
    readonly rows: readonly CopyRow[];
    readonly problems: readonly string[];
  }> {
    const { sets, problems } = await this.#room.list();
    const rows: CopyRow[] = [];
    for (const set of sets) {
      const why = COPY_REASONS.find((known) => known === set.why) ?? "restore";
      for (const entry of await this.#room.manifest(set.id)) {
        const { type, number, name, bytes, digest } = entry;
        rows.push({
          ...{ copy: rows.length + 1, keptWallMs: set.madeAtWallMs, epoch: epochOf(set), why },
          ...{ type, number, name, bytes, digest },
        });
      }
    }
    return { rows, problems };
  }

  /** The content of a copy. */
  async content({ digest }: CopyRow): Promise<Uint8Array> {
    const found = await this.#site.contents.get(digest);
    if (found.kind === "found") return found.bytes;
    const words = found.kind === "missing" ? "is gone" : `is broken: ${found.path}`;
    throw new StoreError("missing", `the kept content ${words}`);
  }

  async #begin(id: string, why: CopyReason): Promise<void> {
    const madeAtWallMs = this.#site.world.clock.wallMs();
    try {
      await this.#room.begin(id, { madeAtWallMs, why, note: id });
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind !== "occupied") throw error;
    }
  }
}

/** Of the restore that set it aside. */
function epochOf({ id }: KeptInfo): bigint {
  const [, digits = "0"] = /^epoch-(\d{1,19})/.exec(id) ?? [];
  return BigInt(digits);
}

/** A store in which nothing is put in place of something else before that is among the kept copies. */
export function keepingSink(placed: Store, kept: KeptCopies, epoch: bigint): Store {
  return {
    ...placed,
    put: async (entry, content, replaces) => {
      if (replaces !== undefined && replaces !== entry.digest) {
        const there = await contentAt(placed, entry, replaces);
        if (there !== undefined) await kept.keep({ epoch, why: "replaced" }, entry, there);
      }
      return placed.put(entry, content, replaces);
    },
  };
}

/** What stands there, if it is this very content. */
async function contentAt(
  placed: Store,
  id: ObjectId,
  digest: string,
): Promise<Uint8Array | undefined> {
  try {
    return await placed.get(id, digest);
  } catch (error) {
    if (error instanceof StoreError && ["missing", "failed"].includes(error.kind)) return undefined;
    throw error;
  }
}
