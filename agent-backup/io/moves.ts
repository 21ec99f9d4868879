// The movements of one main's objects: a takeover from its settings backup into the backup's store,
// a restore from there back to the main. At most one runs at a time.
//
// Each is one transfer over the items of the record; a pause ends the transfer after the objects in
// flight, going on is a new transfer over what is left. Decides neither when nor whether.

import { assert } from "../../base/assert.js";
import { parsePlace } from "../../objects/core/place.js";
import type { PlanItem } from "../../objects/core/plan.js";
import { type Store, StoreError } from "../../objects/store.js";
import { placedStore } from "../../objects/stores/placed.js";
import { type RunningTransfer, runTransfer, type TransferEnd } from "../../objects/transfer-run.js";
import { idKey, type ManifestEntry } from "../../proto/object.js";
import type { TransferWhat } from "../../proto/view.js";
import { afterRestore, afterTakeover, restorePlan, takeoverPlan } from "../core/movement.js";
import type { RecordItem } from "../core/record.js";
import type { Moving } from "../core/view.js";
import type { Site } from "./site.js";

export type MoveOwner = {
  readonly name: string;
  placeAs(): string;
  ratePerMinute(): number;
  items(): readonly RecordItem[];
  /** An item changed; it is saved some time soon. */
  itemChanged(index: number, item: RecordItem): void;
  /** Saves all items now; rejects if it cannot. */
  saveItems(): Promise<void>;
  /** Something of what `moving` shows changed. */
  progressed(): void;
};

/** Runs the movements of one main. */
export class Moves {
  readonly #site: Site;
  readonly #owner: MoveOwner;
  #run: { what: TransferWhat; run: RunningTransfer; startedWallMs: number } | undefined;
  #quiet: Promise<unknown> = Promise.resolve();

  constructor(site: Site, owner: MoveOwner) {
    this.#site = site;
    this.#owner = owner;
  }

  /** What is under way, for people. */
  get moving(): Moving | undefined {
    const run = this.#run;
    if (run === undefined) return undefined;
    return { what: run.what, startedWallMs: run.startedWallMs, progress: run.run.progress() };
  }

  /** This main's view of the backup's store; words if its place cannot be had there. */
  placed(): Store | string {
    const place = parsePlace(this.#owner.placeAs());
    if (!place.ok) return place.words;
    const store = placedStore(this.#site.store, place.value, this.#owner.name);
    return store.ok ? store.value : store.words;
  }

  /** The settings' rate changed. */
  rateChanged(): void {
    if (this.#run?.what !== "settingsBackup") this.#run?.run.setRate(this.#owner.ratePerMinute());
  }

  /** Shows a settings backup's transfer while it runs. */
  show(what: TransferWhat, run: RunningTransfer | undefined): void {
    const startedWallMs = this.#site.world.clock.wallMs();
    if (run !== undefined) this.#run = { what, run, startedWallMs };
    else if (this.#run?.what === what) this.#run = undefined;
    this.#owner.progressed();
  }

  /** Puts every planned item into the backup's store; undefined if it was broken off. */
  async takeOver(): Promise<TransferEnd | undefined> {
    const sink = this.placed();
    assert(typeof sink !== "string", `${this.#owner.name} has a place: it was checked when set`);
    const plan = takeoverPlan(this.#owner.items());
    return this.#transfer("takeover", plan, this.#keptContents(), sink, (index, result) => {
      const item = this.#owner.items()[index];
      if (item !== undefined) this.#owner.itemChanged(index, afterTakeover(item, result));
    });
  }

  /** Gives every item that is not home back to the main; undefined if it was broken off. */
  async restore(remote: Store): Promise<TransferEnd | undefined> {
    const placed = this.placed();
    assert(typeof placed !== "string", `${this.#owner.name} has a place: it was checked when set`);
    await this.#quiet;
    const there = new Map<string, ManifestEntry>();
    try {
      for (const entry of (await placed.list()).manifest) there.set(idKey(entry), entry);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return undefined; // The store does not answer now: the owner tries again.
    }
    const plan = restorePlan(this.#owner.items(), there);
    const source = this.#onBackup(placed, there);
    return this.#transfer("restore", plan, source, remote, (index, result) => {
      const item = this.#owner.items()[index];
      const digest = plan[index]?.entry.digest ?? "";
      if (item !== undefined) this.#owner.itemChanged(index, afterRestore(item, result, digest));
    });
  }

  /** Ends what is under way after the objects in flight; returns when nothing moves any more. */
  async pause(): Promise<void> {
    if (this.#run?.what !== "settingsBackup") this.#run?.run.cancel();
    await this.#quiet;
  }

  async #transfer(
    what: "takeover" | "restore",
    plan: readonly PlanItem[],
    source: Store,
    sink: Store,
    onResult: (index: number, result: Parameters<typeof afterTakeover>[1]) => void,
  ): Promise<TransferEnd | undefined> {
    const { world, deadlines, digestOf } = this.#site;
    await this.#quiet;
    const run = runTransfer({
      clock: world.clock,
      deadlines,
      source,
      sink,
      plan,
      ratePerMinute: this.#owner.ratePerMinute(),
      digestOf,
      config: { jitter: world.random.uniform() },
      onResult: (index, _entry, result) => onResult(index, result),
      onProgress: () => this.#owner.progressed(),
      beforeRemove: async ({ index, entry }) => this.#keepEdited(index, entry),
    });
    this.#run = { what, run, startedWallMs: world.clock.wallMs() };
    this.#quiet = run.done;
    const end = await run.done;
    if (this.#run?.run === run) this.#run = undefined;
    this.#owner.progressed();
    return end.how === "cancelled" ? undefined : end;
  }

  /** What went home edited is on disk before it is removed here: it is taken over again like that. */
  async #keepEdited(index: number, entry: ManifestEntry): Promise<void> {
    const item = this.#owner.items()[index];
    if (item === undefined || item.digest === entry.digest) return;
    this.#owner.itemChanged(index, { ...item, digest: entry.digest, bytes: entry.bytes });
    await this.#owner.saveItems();
  }

  /** The contents of all settings backups, by digest. */
  #keptContents(): Store {
    const { contents } = this.#site;
    return readOnly("kept contents", async (id, digest = "") => {
      const found = await contents.get(digest);
      if (found.kind === "found") return found.bytes;
      const words = found.kind === "missing" ? "is missing" : `is broken: ${found.path}`;
      throw new StoreError("missing", `the kept content of ${idKey(id)} ${words}`);
    });
  }

  /** What runs on the backup as it is there; what is not there, from the kept contents. */
  #onBackup(placed: Store, there: ReadonlyMap<string, ManifestEntry>): Store {
    const kept = this.#keptContents();
    return {
      ...readOnly(placed.title, async (id, digest) => {
        if (!there.has(idKey(id))) return kept.get(id, digest);
        const content = await placed.get(id, digest);
        await this.#site.contents.put(content);
        return content;
      }),
      remove: (id, digest) => placed.remove(id, digest),
      settle: () => placed.settle(),
    };
  }
}

function readOnly(title: string, get: Store["get"]): Store {
  const refuse = async (): Promise<never> => {
    throw new StoreError("failed", `${title} is only read`);
  };
  return { title, list: refuse, get, put: refuse, remove: refuse, settle: async () => {} };
}
