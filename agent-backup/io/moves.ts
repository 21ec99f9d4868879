// The movements of one main's objects: a takeover from its settings backup into the backup's store,
// a restore from there back to the main. At most one runs at a time.
//
// Each is one transfer over the items of the record; a pause ends the transfer after the objects in
// flight, going on is a new transfer over what is left. Decides neither when nor whether.

import { assert } from "../../base/assert.js";
import type { ObjectResult, PlanItem } from "../../objects/core/plan.js";
import type { TransferProgress } from "../../objects/core/transfer-progress.js";
import { type Store, StoreError } from "../../objects/store.js";
import { placedStore } from "../../objects/stores/placed.js";
import {
  type RunningTransfer,
  runTransfer,
  type TransferEnd,
  Withheld,
} from "../../objects/transfer-run.js";
import { idKey, type Manifest, type ManifestEntry } from "../../proto/object.js";
import { parsePlace } from "../../proto/place.js";
import type { TransferWhat } from "../../proto/view.js";
import {
  afterRestore,
  afterTakeover,
  beforeTakeover,
  calledOff,
  exclusivePlan,
  restorePlan,
  takeoverPlan,
} from "../core/movement.js";
import type { RecordItem } from "../core/record.js";
import type { Moving } from "../core/view.js";
import { exclusiveSink } from "./exclusive-sink.js";
import { inTime, LIST_LIMIT_MS } from "./in-time.js";
import type { Site } from "./site.js";

export type MoveOwner = {
  readonly name: string;
  placeAs(): string;
  ratePerMinute(): number;
  items(): readonly RecordItem[];
  /** An item changed; it is saved some time soon. */
  itemChanged(index: number, item: RecordItem): void;
  /** The main has an item again; it is removed here next. */
  isAtHome(index: number): void;
  /** Saves all items now; words if it cannot. */
  saveItems(): Promise<string | undefined>;
  /** Something of what `moving` shows changed. */
  progressed(): void;
  tell(level: "error" | "info", event: string, words: string): void;
};

/** How a movement ended: every object has its result; it was broken off; it could not begin. */
export type MoveEnd =
  | { readonly kind: "ended"; readonly end: TransferEnd }
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly words: string };

const STOPPED: MoveEnd = { kind: "stopped" };

/** Runs the movements of one main. */
export class Moves {
  readonly #site: Site;
  readonly #owner: MoveOwner;
  #run: { what: TransferWhat; run: RunningTransfer; startedWallMs: number } | undefined;
  /** Returns when the movement asked last is over. */
  #quiet: Promise<unknown> = Promise.resolve();
  /** Rises with every order: one of before is not wanted any more. */
  #round = 0;
  /** The journal takes nothing: nothing is moved that could not be noted. */
  #isWithheld = false;
  #placed: { readonly placeAs: string; readonly store: Store | string } | undefined;

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
    const placeAs = this.#owner.placeAs();
    // Made once: it remembers what it has read of its files.
    if (this.#placed?.placeAs !== placeAs) this.#placed = { placeAs, store: this.#place(placeAs) };
    return this.#placed.store;
  }

  /** The settings' rate changed. */
  rateChanged(): void {
    if (this.#run?.what !== "settingsBackup") this.#run?.run.setRate(this.#owner.ratePerMinute());
  }

  /** The journal takes nothing: what moves stands still after the objects in flight. False: it goes on. */
  withhold(isWithheld: boolean): void {
    this.#isWithheld = isWithheld;
    if (this.#run === undefined || this.#run.what === "settingsBackup") return;
    if (isWithheld) this.#run.run.pause();
    else this.#run.run.resume();
    this.#owner.progressed();
  }

  /** Something would move, and is withheld. */
  get isWithheld(): boolean {
    return this.#isWithheld && this.#run !== undefined && this.#run.what !== "settingsBackup";
  }

  /** Shows a settings backup's transfer while it runs. */
  show(what: TransferWhat, run: RunningTransfer | undefined): void {
    const startedWallMs = this.#site.world.clock.wallMs();
    if (run !== undefined) this.#run = { what, run, startedWallMs };
    else if (this.#run?.what === what) this.#run = undefined;
    this.#owner.progressed();
  }

  /**
   * What failed and waits for its next attempt, or was set aside, is tried now: of these items, or of
   * all. Answers how many objects that is.
   */
  hurry(indexes?: ReadonlySet<number>): number {
    const run = this.#run?.what === "settingsBackup" ? undefined : this.#run?.run;
    return run?.progress().phase === "running" ? run.hurry(indexes) : 0;
  }

  /** Puts every planned item into the backup's store. */
  takeOver(): Promise<MoveEnd> {
    const sink = this.placed();
    if (typeof sink === "string") return Promise.resolve({ kind: "refused", words: sink });
    return this.#alone(async (isWanted) =>
      this.#transfer(isWanted, {
        what: "takeover",
        plan: takeoverPlan(this.#owner.items()),
        source: this.keptContents(),
        sink,
        after: (item, result) => afterTakeover(item, result),
      }),
    );
  }

  /** Gives every item that is not home back to the main. `isExclusive`: removed here first. */
  restore(remote: Store, isExclusive: boolean): Promise<MoveEnd> {
    const placed = this.placed();
    if (typeof placed === "string") return Promise.resolve({ kind: "refused", words: placed });
    return this.#alone(async (isWanted) => {
      const there = new Map<string, ManifestEntry>();
      try {
        for (const entry of await this.listPlaced(placed)) there.set(idKey(entry), entry);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        return isWanted() ? { kind: "refused", words: error.message } : STOPPED;
      }
      if (!isWanted()) return STOPPED;
      const plan = restorePlan(this.#owner.items(), there);
      const restore = {
        what: "restore" as const,
        source: this.#onBackup(placed, there),
        after: (item: RecordItem, result: ObjectResult, { digest }: ManifestEntry) =>
          afterRestore(item, result, digest),
      };
      if (!isExclusive) return this.#transfer(isWanted, { ...restore, plan, sink: remote });
      const order = exclusivePlan(this.#owner.items(), plan, there);
      let isOver = false;
      const sink = this.#exclusive(placed, remote, order.ours, () => isOver);
      const end = await this.#transfer(isWanted, { ...restore, plan: order.plan, sink });
      isOver = true;
      return end;
    });
  }

  #exclusive(
    placed: Store,
    remote: Store,
    ours: ReadonlySet<string>,
    isOver: () => boolean,
  ): Store {
    const indexes = new Map(this.#owner.items().map((item, index) => [idKey(item), index]));
    const indexOf = (entry: ManifestEntry) => indexes.get(idKey(entry)) ?? -1;
    return exclusiveSink({
      placed,
      remote,
      ours,
      isOver,
      note: (entry) => this.#keepEdited(indexOf(entry), entry),
      isHome: (entry) => this.#owner.isAtHome(indexOf(entry)),
    });
  }

  /**
   * What stands now where this main's objects could.
   * @throws {StoreError} if the store does not answer, or not in time
   */
  async listPlaced(placed: Store): Promise<Manifest> {
    const { world, deadlines } = this.#site;
    const time = { clock: world.clock, deadlines };
    return (await inTime(time, LIST_LIMIT_MS, placed.title, placed.list())).manifest;
  }

  /** Ends what is under way after the objects in flight; returns when nothing moves any more. */
  async pause(): Promise<void> {
    this.#round += 1;
    if (this.#run?.what !== "settingsBackup") this.#run?.run.cancel();
    await this.#quiet;
  }

  /** One movement after another; one that is paused or overtaken before it begins never does. */
  #alone(work: (isWanted: () => boolean) => Promise<MoveEnd>): Promise<MoveEnd> {
    this.#round += 1;
    const round = this.#round;
    const isWanted = () => round === this.#round;
    const end = this.#quiet.then(async () => (isWanted() ? work(isWanted) : STOPPED));
    this.#quiet = end.catch(() => {}); // Whoever asked for it gets the error.
    return end;
  }

  async #transfer(
    isWanted: () => boolean,
    move: {
      what: "takeover" | "restore";
      plan: readonly PlanItem[];
      source: Store;
      sink: Store;
      after(item: RecordItem, result: ObjectResult, entry: ManifestEntry): RecordItem;
    },
  ): Promise<MoveEnd> {
    const { world, deadlines, digestOf } = this.#site;
    const owner = this.#owner;
    let isUnremoved = false;
    const watch = ({ unremoved, lastProblem }: TransferProgress) => {
      // A pause gives them up for now: that is not their removal.
      if (unremoved > 0 !== isUnremoved && isWanted()) {
        isUnremoved = unremoved > 0;
        if (!isUnremoved) owner.tell("info", "restore.removed", "all that is home is removed here");
        else owner.tell("error", "restore.unremoved", `home, and not removed here: ${lastProblem}`);
      }
      owner.progressed();
    };
    const run = runTransfer({
      clock: world.clock,
      deadlines,
      source: move.source,
      sink: move.sink,
      plan: move.plan,
      ratePerMinute: owner.ratePerMinute(),
      digestOf,
      config: { jitter: world.random.uniform() },
      isPaused: this.#isWithheld,
      onResult: (index, entry, result) => {
        const item = owner.items()[index];
        assert(item !== undefined && idKey(item) === idKey(entry), "a result is for its item");
        // What a pause has kept from being done is as it was: it is done when the move goes on.
        const isUntouched = !isWanted() && result.isAtSink === "no" && result.kind !== "occupied";
        const after = isUntouched ? calledOff(item) : move.after(item, result, entry);
        if (after !== item) owner.itemChanged(index, after);
      },
      onProgress: watch,
      beforePut: ({ index }) => this.#keepPutting(move.what, index),
      beforeRemove: async ({ index, entry }) => {
        owner.isAtHome(index);
        await this.#keepEdited(index, entry);
      },
    });
    this.#run = { what: move.what, run, startedWallMs: world.clock.wallMs() };
    const end = await run.done;
    if (this.#run?.run === run) this.#run = undefined;
    owner.progressed();
    return end.how === "cancelled" ? STOPPED : { kind: "ended", end };
  }

  #place(placeAs: string): Store | string {
    const place = parsePlace(placeAs);
    if (!place.ok) return place.words;
    const store = placedStore(this.#site.store, place.value, this.#owner.name);
    return store.ok ? store.value : store.words;
  }

  /** That a put has begun is on disk before the store is asked: a crash leaves no unknown object. */
  async #keepPutting(what: "takeover" | "restore", index: number): Promise<void> {
    const item = this.#owner.items()[index];
    // What goes home stands in the backup's store until it is there: nothing new is to be known.
    if (what === "restore" || item === undefined || item.where === "putting") return;
    this.#owner.itemChanged(index, beforeTakeover(item));
    await this.#noted(index, item);
  }

  /** What went home edited is on disk before it is removed here: it is taken over again like that. */
  async #keepEdited(index: number, entry: ManifestEntry): Promise<void> {
    const item = this.#owner.items()[index];
    if (item === undefined || item.digest === entry.digest) return;
    this.#owner.itemChanged(index, { ...item, digest: entry.digest, bytes: entry.bytes });
    await this.#noted(index, item);
  }

  /**
   * Returns when what is about to be done is on disk. Otherwise nothing is done, and it stands as
   * before: the next try has to note it too.
   * @throws {Withheld} with the words
   */
  async #noted(index: number, before: RecordItem): Promise<void> {
    const words = await this.#owner.saveItems();
    if (words === undefined) return;
    this.#owner.itemChanged(index, before);
    throw new Withheld(`it could not be noted: ${words}`);
  }

  /** The contents of all settings backups, by digest. */
  keptContents(): Store {
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
    const kept = this.keptContents();
    return {
      ...readOnly(placed.title, async (id, digest) => {
        if (there.get(idKey(id))?.digest !== digest) return kept.get(id, digest);
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
