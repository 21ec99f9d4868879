// The movements of one main's objects: a takeover from its settings backup into the backup's store,
// a restore from there back to the main. At most one runs at a time.
//
// Each is one transfer over the items of the record; a pause ends the transfer after the objects in
// flight, going on is a new transfer over what is left. Decides neither when nor whether.

import { assert } from "../../../base/assert.js";
import { BREATHLESS, type Breathe, breathing } from "../../../base/breath.js";
import type { ObjectResult, PlanItem } from "../../../objects/core/plan.js";
import type { TransferProgress } from "../../../objects/core/transfer-progress.js";
import type { Store } from "../../../objects/store.js";
import { placedStore } from "../../../objects/stores/placed.js";
import {
  type RunningTransfer,
  runTransfer,
  type TransferEnd,
} from "../../../objects/transfer-run.js";
import { idKey, type Manifest, type ManifestEntry } from "../../../proto/object.js";
import { parsePlace } from "../../../proto/place.js";
import type { TransferWhat } from "../../../proto/view.js";
import {
  afterHomeward,
  exclusiveWays,
  type Homeward,
  inFlightWays,
} from "../../core/objects/homeward.js";
import { afterTakeover, calledOff, takeoverPlan } from "../../core/objects/movement.js";
import type { RecordItem, ServerRecord } from "../../core/record/record.js";
import type { Moving } from "../../core/view/view.js";
import { inTime, LIST_LIMIT_MS } from "../in-time.js";
import type { Site } from "../site.js";
import { type Compared, compared, listSides, type Sides } from "./compare-sides.js";
import { exclusiveEnds, slots } from "./exclusive-ends.js";
import { contentsStore, type HomewardStores, homewardStores } from "./homeward-stores.js";
import { KeptCopies, keepingSink } from "./kept-copies.js";
import { keepLeaving, keepPutting, keepRemoving } from "./noted-first.js";
import { planRebuild, type RestoreHow } from "./rebuild-plan.js";

export type MoveOwner = {
  readonly name: string;
  placeAs(): string;
  /** In force. */
  epoch(): bigint;
  ratePerMinute(): number;
  /** As it is now: its items change in place. */
  record(): Pick<ServerRecord, "items" | "isReplaced">;
  /** An item changed; it is saved some time soon. */
  itemChanged(index: number, item: RecordItem): void;
  /** The main has an item again; it is removed here next. */
  isAtHome(index: number): void;
  /** An item is removed here next, before the main has it. */
  leavesFirst(index: number): void;
  /** Another list of items; returns when it is on disk, or words why it is as it was. */
  replan(items: readonly RecordItem[]): Promise<string | undefined>;
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
  | { readonly kind: "refused"; readonly words: string }
  /** It waits for a person. */
  | { readonly kind: "withheld"; readonly words: string };

const MINUTE_MS = 60_000;
const LOOKS_MAX = 5;
const STOPPED: MoveEnd = { kind: "stopped" };

/** Runs the movements of one main. */
export class Moves {
  /** What restores have set aside. */
  readonly kept: KeptCopies;
  /** Between the pieces of work over all items. */
  readonly breathe: Breathe;
  readonly #site: Site;
  readonly #owner: MoveOwner;
  #run:
    | { what: TransferWhat; run: RunningTransfer; startedWallMs: number; isSettling?: boolean }
    | undefined;
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
    this.kept = new KeptCopies(site, owner.name);
    this.breathe = breathing(site.deadlines, site.world.clock);
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
    const placed = this.placed();
    if (typeof placed === "string") return Promise.resolve({ kind: "refused", words: placed });
    return this.#alone(async (isWanted) =>
      this.#transfer(isWanted, {
        what: "takeover",
        plan: takeoverPlan(this.#owner.record().items),
        source: contentsStore(this.#site),
        sink: keepingSink(placed, this.kept, this.#owner.epoch()),
        after: (item, result) => afterTakeover(item, result),
        beforePut: (index) => keepPutting(this.#owner, index),
      }),
    );
  }

  /**
   * Gives every item that is not home back to the main. By itself (`isOrdered` false) not to one that
   * has none, or less than half, of its objects. `isExclusive`: removed here first. `isOnlyInFlight`:
   * of those alone whose way home has begun; it ends when the rest goes. `rebuild`: what the main lacks
   * besides of this settings backup is put there, too.
   */
  restore(remote: Store, how: RestoreHow): Promise<MoveEnd> {
    const { isOrdered, isExclusive, isOnlyInFlight = false, rebuild } = how;
    const placed = this.placed();
    if (typeof placed === "string") return Promise.resolve({ kind: "refused", words: placed });
    if (this.#run?.isSettling === true) this.#run.run.cancel();
    return this.#alone(async (isWanted) => {
      const sides = await this.#list(placed, remote);
      if (!isWanted()) return STOPPED;
      if (typeof sides === "string") return { kind: "refused", words: sides };
      const { has } = sides.main;
      const unplanned = await planRebuild(how, { has, isWanted, owner: this.#owner });
      if (unplanned !== undefined) return unplanned;
      const found = await this.#compared(sides, rebuild !== undefined);
      if (!isWanted()) return STOPPED;
      if (found.tooFew !== "" && !isOrdered) return { kind: "withheld", words: found.tooFew };
      const { site, epoch } = { site: this.#site, epoch: this.#owner.epoch() };
      const { items } = this.#owner.record();
      const ways = isOnlyInFlight ? inFlightWays(found.ways, items) : found.ways;
      const { kept } = this;
      const ends = homewardStores({ site, ways, placed, remote, kept, epoch });
      ways.forEach(({ item }, index) => {
        if (item !== this.#owner.record().items[index]) this.#owner.itemChanged(index, item);
      });
      const exclusive = isExclusive ? exclusiveWays(ways) : undefined;
      let isOver = false;
      const { source, sink } =
        exclusive === undefined
          ? ends
          : this.#removingFirst(placed, { ends, ways, ours: exclusive.ours }, () => isOver);
      const end = await this.#transfer(isWanted, {
        what: "restore",
        isSettling: isOnlyInFlight,
        plan: exclusive?.plan ?? ways.map(({ plan }) => plan),
        source,
        sink,
        after: (item, result, { digest }, index) =>
          afterHomeward(ways[index], item, result, digest),
        beforePut: async (index, entry) => {
          const way = ways[index];
          if (way === undefined) return;
          await keepLeaving(this.#owner, way, index, { entry, isExclusive });
        },
        beforeRemove: async (index) => {
          const way = ways[index];
          if (way === undefined) return;
          await keepRemoving(this.#owner, way, index, placed);
          await ends.keepFirst(way);
        },
      });
      isOver = true;
      const words = await kept.thin();
      if (words !== undefined) this.#owner.tell("error", "kept.notThinned", words);
      return end;
    });
  }

  /** The order "exclusive": what goes home was noted, and is removed here before it is put there. */
  #removingFirst(
    placed: Store,
    given: { ends: HomewardStores; ways: readonly Homeward[]; ours: ReadonlySet<string> },
    isOver: () => boolean,
  ): { readonly source: Store; readonly sink: Store } {
    const { ends, ways, ours } = given;
    const indexes = new Map(this.#owner.record().items.map((item, index) => [idKey(item), index]));
    const indexOf = (entry: ManifestEntry) => indexes.get(idKey(entry)) ?? -1;
    return exclusiveEnds({
      placed: { ...placed, remove: (id, digest) => ends.source.remove(id, digest) },
      remote: ends.sink,
      source: ends.source,
      contents: contentsStore(this.#site),
      ours,
      isOver,
      note: async (entry) => {
        const way = ways[indexOf(entry)];
        if (way !== undefined) await ends.keepFirst(way);
        this.#owner.leavesFirst(indexOf(entry));
      },
      isHome: (entry) => this.#owner.isAtHome(indexOf(entry)),
      slot: slots({ clock: this.#site.world.clock, deadlines: this.#site.deadlines }, () => {
        const rate = this.#owner.ratePerMinute();
        return rate === 0 ? 0 : MINUTE_MS / rate;
      }),
    });
  }

  /** The ways home as both sides are now; words if one of them does not list. Moves nothing. */
  async compare(remote: Store): Promise<Compared | string> {
    const placed = this.placed();
    if (typeof placed === "string") return placed;
    const sides = await this.#list(placed, remote);
    return typeof sides === "string" ? sides : await this.#compared(sides, false);
  }

  #list(placed: Store, remote: Store): Promise<Sides | string> {
    const here = () => this.listPlaced(placed);
    const { breathe } = this;
    return listSides(this.#site, !this.#owner.record().isReplaced, { here, remote, breathe });
  }

  /** Of the items as they are when it returns: what a person decides meanwhile counts, too. */
  async #compared(sides: Sides, isRebuild: boolean): Promise<Compared> {
    for (let looks = 1; ; looks += 1) {
      const known = [...this.#owner.record().items];
      // Somebody who goes on deciding is not waited for: nobody has a turn then.
      const breathe = looks < LOOKS_MAX ? this.breathe : BREATHLESS;
      const found = await compared(this.#owner.name, known, { sides, isRebuild, breathe });
      const { items } = this.#owner.record();
      const isSame = items.length === known.length && items.every((item, i) => item === known[i]);
      if (isSame || looks >= LOOKS_MAX) return found;
    }
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
      isSettling?: boolean;
      plan: readonly PlanItem[];
      source: Store;
      sink: Store;
      after(
        item: RecordItem,
        result: ObjectResult,
        entry: ManifestEntry,
        index: number,
      ): RecordItem;
      beforePut(index: number, entry: ManifestEntry): Promise<void>;
      beforeRemove?(index: number): Promise<void>;
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
      cap: this.#site.cap,
      digestOf,
      config: { jitter: world.random.uniform() },
      isPaused: this.#isWithheld,
      onResult: (index, entry, result) => {
        const item = owner.record().items[index];
        assert(item !== undefined && idKey(item) === idKey(entry), "a result is for its item");
        // What a pause has kept from being done is as it was: it is done when the move goes on.
        const isUntouched = !isWanted() && result.isAtSink === "no" && result.kind !== "occupied";
        const after = isUntouched ? calledOff(item) : move.after(item, result, entry, index);
        if (after !== item) owner.itemChanged(index, after);
      },
      onProgress: watch,
      beforePut: ({ index, entry }) => move.beforePut(index, entry),
      beforeRemove: async ({ index }) => move.beforeRemove?.(index),
    });
    const { what, isSettling = false } = move;
    this.#run = { what, run, startedWallMs: world.clock.wallMs(), isSettling };
    const end = await run.done;
    if (this.#run?.run === run) this.#run = undefined;
    owner.progressed();
    // Paused or overtaken in its last moment, it is not what ends the movement: whoever goes on is.
    return end.how === "cancelled" || !isWanted() ? STOPPED : { kind: "ended", end };
  }

  #place(placeAs: string): Store | string {
    const place = parsePlace(placeAs);
    if (!place.ok) return place.words;
    const store = placedStore(this.#site.store, place.value, this.#owner.name);
    return store.ok ? store.value : store.words;
  }
}
