// Joins custody's table to the disk, the parking and the link.
//
// Decides nothing. Orders are fed one at a time: while one is on its way to the disk the next ones
// wait here. An answer of a parking that a later order overtook is dropped by its round. What fails
// is tried again, with a backoff, for as long as the order is in force.

import { breathing, eachInBreaths } from "../../base/breath.js";
import type { Deadline, Deadlines } from "../../base/deadlines.js";
import { DiskError, type Log } from "../../base/world.js";
import { StoreError } from "../../objects/store.js";
import type { ObjectId } from "../../proto/object.js";
import { idKey } from "../../proto/object.js";
import {
  answer,
  type Custody,
  type CustodyOrder,
  type CustodyStep,
  cameHome,
  hasCopies,
  held,
  isSaving,
  mayHaveParked,
  needsLease,
  order as orderStep,
  resumed,
} from "../core/custody.js";
import type { CustodyEffect, CustodyEventKind } from "../core/custody-table.js";
import type { Lane } from "./lane.js";
import { type ParkingGiven, type PutBackEnd, park, putBack } from "./parking.js";
import type { StateJournal } from "./state-journal.js";

const RETRY_MS_MIN = 1_000;
const RETRY_MS_MAX = 30_000;

export type CustodianGiven = {
  readonly parking: ParkingGiven;
  readonly lane: Lane;
  readonly state: StateJournal;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly log: Log;
  /** Tells the backup agent: all are out (`problem` empty), or why not. */
  readonly confirm: (epoch: bigint, objects: number, problem: string) => void;
  readonly refuse: (ours: bigint, refused: bigint) => void;
  /** An order has been carried out: the gate may open, puts that waited may go on. */
  readonly settled: () => void;
  /** The objects are out, or back: the application that was stopped for them may start. */
  readonly cleared: () => void;
  /** Objects went out at the first try, so long after that was ordered. */
  readonly measured: (parkMs: number) => void;
  readonly crashAt: (name: string) => void;
};

/** Carries out the backup agent's orders, as the disk knows them. */
export class Custodian {
  #custody: Custody;
  readonly #given: CustodianGiven;
  readonly #retry: Deadline;
  readonly #orders: { readonly order: CustodyOrder; readonly atMs: number }[] = [];
  readonly #whenMoved: (() => void)[] = [];
  #failures = 0;
  /** When the order in hand came. */
  #orderedAtMs = 0;
  #parkedCount = 0;
  #problem = "";
  /** What came home before the order in hand: its copies are of the past, whatever became of it. */
  #homeBefore: ReadonlyMap<string, string> = new Map();
  /** The epoch of the order in hand, for the answer to a stale one. */
  #refusedEpoch = 0n;

  /** Goes on where the disk says. Nothing is done before `begin`. */
  constructor(given: CustodianGiven) {
    this.#given = given;
    this.#custody = resumed(given.state.state.custody, given.state.returned).custody;
    this.#parkedCount = this.#custody.record.isCleared ? held(this.#custody).length : 0;
    this.#retry = given.deadlines.add(() => this.#feed((c) => answer(c, "retryDue"), "retryDue"));
  }

  /** Does what was under way when the agent ended. */
  begin(): void {
    const { record, returned } = this.#custody;
    this.#perform(resumed(record, returned).effects);
  }

  /** An order came since the agent started: what the disk said then is not in force any more. */
  get isOrdered(): boolean {
    return this.#custody.round > 1;
  }

  get custody(): Custody {
    return this.#custody;
  }

  /** How many objects are out of the application. */
  get parkedCount(): number {
    return this.#parkedCount;
  }

  /** True for a parked object that was not put back: its copy is what there is of it. */
  isOut(id: ObjectId): boolean {
    const { record, returned } = this.#custody;
    return hasCopies(record) && (returned.size === 0 || !returned.has(idKey(id)));
  }

  /** The journal tells of every object whether it is parked, or was put back. */
  get knowsParked(): boolean {
    return !this.#given.state.state.isParkedDoubted;
  }

  /** What could not be done, in words; empty: nothing. */
  get problem(): string {
    return this.#problem;
  }

  /** Why nothing can be noted now, in words; empty: it can. */
  get trouble(): string {
    return this.#given.state.trouble;
  }

  /** Resolves when custody has moved on, wherever to. */
  moved(): Promise<void> {
    return new Promise((resolve) => this.#whenMoved.push(resolve));
  }

  /** Takes an order; it is carried out when those before it are on disk. */
  order(given: CustodyOrder): void {
    this.#orders.push({ order: given, atMs: this.#given.nowMs() });
    this.#nextOrder();
  }

  /**
   * Journals an object that came home; when it returns, the backup agent may be told.
   * @throws {StoreError} `unavailable` if the disk did not take it: asked again, it may
   */
  async cameHome(epoch: bigint, id: ObjectId, digest: string): Promise<void> {
    try {
      await this.#given.state.note(epoch, id, digest);
    } catch (error) {
      throw new StoreError("unavailable", `it could not be noted: ${wordsOf(error)}`);
    }
    if (this.#custody.record.epoch !== epoch) return;
    if (!this.#custody.returned.has(idKey(id)))
      this.#parkedCount = Math.max(0, this.#parkedCount - 1);
    cameHome(this.#custody, id, digest);
  }

  #nextOrder(): void {
    while (!isSaving(this.#custody)) {
      const next = this.#orders.shift();
      if (next === undefined) return;
      this.#failures = 0;
      this.#orderedAtMs = next.atMs;
      const { order } = next;
      this.#refusedEpoch = order.epoch;
      this.#feed((custody) => orderStep(custody, order), order.kind, order.epoch);
    }
  }

  #feed(
    apply: (custody: Custody) => CustodyStep,
    on: string,
    asked?: bigint,
    isOvertaken = false,
  ): void {
    const before = this.#custody;
    const { custody, effects, why } = apply(before);
    this.#custody = custody;
    if (custody.returned !== before.returned && before.returned.size > 0) {
      this.#homeBefore = before.returned;
    }
    if (why !== undefined && (before.state !== custody.state || asked !== undefined)) {
      this.#given.log("info", "custody.transition", {
        from: before.state,
        to: custody.state,
        on,
        epoch: String(custody.record.epoch),
        why,
      });
    }
    if (!isOvertaken) this.#perform(effects);
    if (before.state !== custody.state) for (const go of this.#whenMoved.splice(0)) go();
  }

  #answer(event: CustodyEventKind, round: number): void {
    if (round !== this.#custody.round) return;
    const isOvertaken = event === "saved" && this.#isOvertaken();
    this.#feed((custody) => answer(custody, event), event, undefined, isOvertaken);
    this.#nextOrder();
  }

  /**
   * A later order of the backup agent waits, or the lease has ended: nothing is done for the one that is
   * on disk now. A disk that took nothing for a while may have let several of them wait.
   */
  #isOvertaken(): boolean {
    const next = this.#orders[0]?.order;
    if (next?.kind === "standDown") return needsLease(this.#custody);
    if (next === undefined || next.epoch < this.#custody.record.epoch) return false;
    return next.kind === "hold" || next.kind === "run";
  }

  #perform(effects: readonly CustodyEffect[]): void {
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: CustodyEffect): void {
    const { record } = this.#custody;
    switch (effect) {
      case "save":
        void this.#save();
        return;
      case "clear":
        void this.#clear();
        return;
      case "putBack":
        void this.#putBack();
        return;
      case "confirm":
        // What nobody ordered is said by the next heartbeat.
        if (record.holding !== "parked") return;
        this.#given.crashAt("beforeParked");
        this.#given.confirm(record.epoch, this.#parkedCount, "");
        return;
      case "complain":
        this.#given.log("error", "custody.problem", {
          state: this.#custody.state,
          epoch: String(record.epoch),
          words: this.#problem,
        });
        for (const go of this.#whenMoved.splice(0)) go(); // Whoever waits hears why.
        if (record.holding === "parked") this.#given.confirm(record.epoch, 0, this.#problem);
        return;
      case "retryLater": {
        const waitMs = Math.min(RETRY_MS_MIN * 2 ** this.#failures, RETRY_MS_MAX);
        this.#failures = Math.min(this.#failures + 1, 10);
        this.#given.deadlines.set(this.#retry, this.#given.nowMs() + waitMs);
        return;
      }
      case "refuse":
        this.#given.refuse(record.epoch, this.#refusedEpoch);
        return;
      case "settled":
        this.#failures = 0;
        this.#problem = "";
        this.#given.settled();
        return;
    }
  }

  async #save(): Promise<void> {
    const { round, record, state } = this.#custody;
    const { crashAt } = this.#given;
    crashAt(`before ${state}`);
    const { state: journal } = this.#given;
    const isHolding = hasCopies(record);
    const { parkedSet, isParkedDoubted } = journal.state;
    try {
      journal.set({
        custody: record,
        parkedSet: isHolding ? await this.#setOf(record, parkedSet) : "",
        isParkedDoubted: mayHaveParked(record) && isParkedDoubted,
      });
      await journal.save();
      this.#homeBefore = new Map();
      const isOver = parkedSet !== "" && journal.state.parkedSet !== parkedSet;
      if (isOver) await this.#forget(parkedSet);
      crashAt(`after ${state}`);
      this.#answer("saved", round);
    } catch (error) {
      this.#problem = `epoch ${record.epoch} is not adopted: ${wordsOf(error)}`;
      this.#answer("saveFailed", round);
    }
  }

  /**
   * The set of a hold. What came home and was not parked again since is not in it: if it is missing in
   * the application, somebody has deleted it there.
   */
  async #setOf(record: Custody["record"], before: string): Promise<string> {
    if (before !== "" && this.#homeBefore.size === 0) return before;
    const wanted = this.#newSet(record);
    if (before === "") return wanted;
    const id = wanted === before ? this.#nextSet(record) : wanted;
    await this.#given.parking.parked.renew(id, (object) => this.#homeBefore.has(idKey(object)));
    return id;
  }

  /** It may stand down more than once under one epoch: what was parked before is not in the new set. */
  #newSet({ epoch, holding }: Custody["record"]): string {
    return holding === "stoodDown" ? this.#nextSet({ epoch, holding }) : `held-${epoch}`;
  }

  #nextSet({ epoch, holding }: Pick<Custody["record"], "epoch" | "holding">): string {
    const what = holding === "stoodDown" ? "stood" : "held";
    return `${what}-${epoch}-${Math.floor(this.#given.parking.clock.wallMs())}`;
  }

  /** The hold is over, and so the oldest copies of earlier holds go. */
  async #forget(set: string): Promise<void> {
    const words = await this.#given.parking.parked.over(set);
    if (words !== undefined) this.#given.log("warn", "park.notSwept", { words });
  }

  async #clear(): Promise<void> {
    const { round, record } = this.#custody;
    const { lane, parking } = this.#given;
    const isWanted = () => round === this.#custody.round;
    let out: readonly ObjectId[] = [];
    const end = await lane.alone(async () => {
      // Whatever was on its way home when the order came is home by now, and stays.
      out = held(this.#custody);
      const words = await this.#beginCopies();
      if (words !== undefined) return { kind: "failed" as const, words };
      const parked = await park(parking, { held: out, isLetGoOwed: !record.isCleared, isWanted });
      if (parked.kind === "cleared") await this.#runUnnamed(out);
      return parked;
    });
    if (end.kind === "overtaken" || round !== this.#custody.round) return;
    if (end.kind === "failed") {
      this.#problem = end.words;
      this.#answer("clearFailed", round);
      return;
    }
    this.#parkedCount = out.length;
    if (end.moved > 0 && this.#failures === 0) {
      this.#given.measured(this.#given.nowMs() - this.#orderedAtMs);
    }
    this.#given.log("info", "park.cleared", {
      epoch: String(record.epoch),
      moved: end.moved,
      held: this.#parkedCount,
    });
    this.#given.cleared();
    this.#answer("cleared", round);
  }

  /** The set may be missing after a crash between the disk's two writes; words if it cannot be. */
  async #beginCopies(): Promise<string | undefined> {
    try {
      await this.#given.parking.parked.begin();
      return undefined;
    } catch (error) {
      return wordsOf(error);
    }
  }

  /** What was parked under an earlier order and is not named any more is run here again. */
  async #runUnnamed(out: readonly ObjectId[]): Promise<void> {
    const named = new Set<string>();
    const { deadlines, clock } = this.#given.parking;
    await eachInBreaths(out, breathing(deadlines, clock), (id) => named.add(idKey(id)));
    const end = await this.#bringBack((id) => named.has(idKey(id)));
    // It is the application's again: with the next save its copy is of the past.
    if (end.back.size > 0) this.#homeBefore = new Map([...this.#homeBefore, ...end.back]);
    if (end.problem !== undefined) {
      this.#given.log("error", "park.notPutBack", { words: end.problem });
    }
  }

  async #bringBack(stays: (id: ObjectId) => boolean): Promise<PutBackEnd> {
    const isHome = (id: ObjectId) => this.#custody.returned.has(idKey(id)) || stays(id);
    const end = await putBack(this.#given.parking, isHome);
    const { log } = this.#given;
    for (const words of end.occupied) log("warn", "park.occupied", { words });
    if (end.put > 0) {
      log("info", "park.putBack", {
        epoch: String(this.#custody.record.epoch),
        objects: end.put,
      });
    }
    return end;
  }

  async #putBack(): Promise<void> {
    const { round } = this.#custody;
    const end = await this.#given.lane.alone(() => this.#bringBack(() => false));
    if (round !== this.#custody.round) return;
    this.#given.cleared();
    if (end.problem === undefined) {
      this.#parkedCount = 0;
      this.#answer("putBackDone", round);
    } else {
      this.#problem = end.problem;
      this.#answer("putBackFailed", round);
    }
  }
}

/** The words of a disk or a store; anything else is a bug of ours. */
function wordsOf(error: unknown): string {
  if (error instanceof DiskError || error instanceof StoreError) return error.message;
  throw error;
}
