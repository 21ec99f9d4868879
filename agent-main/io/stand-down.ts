// Joins the lease to the clock, the custodian and the application: when it ends, what the backup agent
// may take over is let go of within the stop budget.
//
// Decides nothing about leases (core/lease.ts) or holds (core/custody.ts). The budget is kept to: what
// is not out of the application shortly before its end, because it is slow to end, or because the
// disk takes nothing, is ended by killing the application; it starts again when it may. What was told
// is on disk before the backup agent hears that it was taken in.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import { type Clock, DiskError, type Log } from "../../base/world.js";
import { filterManifest, parseChoice } from "../../proto/choice.js";
import { stopBudgetMs, timeToStopMs } from "../../proto/lease.js";
import type { LinkSettings } from "../../proto/messages.js";
import type { Manifest, ObjectId } from "../../proto/object.js";
import { type CustodyOrder, isTakenBack, needsLease } from "../core/custody.js";
import {
  answered,
  asks,
  beats,
  ended,
  greets,
  isNeeded,
  isOver,
  type Lease,
  newLease,
  parkP99Ms,
  promised,
  renewed,
  welcomed,
} from "../core/lease.js";
import { isSameTold } from "../core/memory.js";
import { PARKS_MAX, type Told } from "../core/memory-record.js";
import type { Custodian } from "./custodian.js";
import type { StateJournal } from "./state-journal.js";

/** A machine that slept is noticed within this. */
const LOOK_MS = 1_000;

export type StandDownGiven = {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly log: Log;
  readonly state: StateJournal;
  /** What letting go takes by the settings, whatever was measured. */
  readonly letGoMs: number;
  custody(): Custodian["custody"];
  order(order: CustodyOrder): void;
  /** The last list of this main's objects; undefined: none could be made yet. */
  objects(): Manifest | undefined;
  killApplication(): void;
  startApplication(): void;
};

/** The one lease of this main. */
export class StandDown {
  readonly #given: StandDownGiven;
  readonly #look: Deadline;
  readonly #guard: Deadline;
  readonly #again: Deadline;
  #lease: Lease;
  /** What a park of ours may take, as it was said to the backup agent. */
  #budgetMs: number;
  /** Welcomes of this link: heard, and on disk. */
  #welcomes = 0;
  #confirmed = 0;
  /** Of a Welcome, not in force yet. */
  #told: { readonly told: Told; readonly isLeased: boolean } | undefined;
  #isSaving = false;
  /** When lease and budget were over, while objects are still to go. */
  #dueAtMs: number | undefined;
  #lateMs = 0;
  /** When the application was killed for it; it is to be started again. */
  #killedAtMs: number | undefined;
  /** Somebody waits for custody to settle. */
  #isAwaited = false;

  constructor(given: StandDownGiven) {
    this.#given = given;
    this.#lease = newLease(given.state.state.told);
    this.#budgetMs = stopBudgetMs(this.#measuredMs);
    this.#look = given.deadlines.add(() => this.#lookNow());
    this.#guard = given.deadlines.add(() => this.#kill());
    this.#again = given.deadlines.add(() => void this.#save());
  }

  /** True if the application may not start unasked. */
  get isLeaseNeeded(): boolean {
    return isNeeded(this.#lease);
  }

  /** The application was found running, and the backup agent is asked for so long. */
  asks(forMs: number): void {
    this.#change(asks(this.#lease, forMs, this.#nowMs));
  }

  /** A Hello is made: what it says of stopping. */
  hello(): { stopBudgetMs: number; lateMs: number } {
    this.#welcomes = 0;
    this.#confirmed = 0;
    this.#told = undefined;
    this.#change(greets(this.#lease, this.#nowMs));
    const measuredMs = this.#measuredMs;
    // One that is being counted keeps the budget that it was granted with.
    if (this.#dueAtMs === undefined) this.#budgetMs = stopBudgetMs(measuredMs);
    return { stopBudgetMs: measuredMs, lateMs: Math.round(this.#lateMs) };
  }

  /** A heartbeat is made: what it says of leases. */
  heartbeat(sequence: number): { welcomes: number; stoodDown: boolean } {
    this.#change(beats(this.#lease, sequence, this.#nowMs));
    return { welcomes: this.#confirmed, stoodDown: this.isStoodDown };
  }

  /** A heartbeat was answered. */
  answered(sequence: number, leaseMs: number): void {
    this.#change(answered(this.#lease, sequence, leaseMs));
  }

  /**
   * A Welcome came. What it tells is in force here when it is on disk, and not before: until then the
   * backup agent counts on what was told before it. To keep is in force at once.
   */
  welcomed({ leaseMs, objects }: LinkSettings, isLeased: boolean): void {
    this.#welcomes += 1;
    this.#told = { told: { leaseMs, objects, isPromised: false }, isLeased };
    if (leaseMs === 0 || isSameTold(this.#told.told, this.#given.state.toldOnDisk)) this.#takeIn();
    void this.#save();
  }

  /** What was told last is in force. */
  #takeIn(): void {
    const { told, isLeased } = this.#told ?? {};
    if (told === undefined) return;
    this.#lease = welcomed(this.#lease, told, isLeased === true);
    this.#told = undefined;
    if (told.leaseMs === 0 || (isLeased === true && !isOver(this.#lease, this.#nowMs))) {
      this.#dueAtMs = undefined; // What is under way may take its time.
      this.#given.deadlines.set(this.#guard, undefined);
    }
    this.#lookNow();
  }

  /** Told to run what may be taken over: a restore began or ended, a takeover was paused. */
  renewed(): void {
    this.#change(renewed(this.#lease));
  }

  /** The backup agent stops in order. Nothing changes before that is on disk. */
  async promised(): Promise<void> {
    const { state, log } = this.#given;
    const { told } = this.#lease;
    if (told.leaseMs === 0) return;
    const next = promised(this.#lease);
    state.set({ told: next.told });
    try {
      await state.save();
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      log("error", "standDown.notPromised", {
        words: `${error.message}; the lease goes on being counted`,
      });
      return;
    }
    if (this.#lease.told !== told) return; // Welcomed meanwhile.
    log("info", "standDown.promised", {
      words:
        "the backup agent stops and does not take over before it was met again: no lease is needed",
    });
    this.#change(promised(this.#lease));
  }

  /** The application is about to start, and nobody has answered: `settled` follows in any case. */
  beforeStart(): void {
    this.#isAwaited = true;
    this.#change({ ...this.#lease, endsAtMs: this.#nowMs });
  }

  /** A park of this main took so long. */
  measured(parkMs: number): void {
    const { state } = this.#given;
    // Killed for it, the application had let go by then, however long the disk was waited for.
    const killedForMs = this.#killedAtMs === undefined ? 0 : this.#nowMs - this.#killedAtMs;
    const untilLetGoMs = Math.max(0, Math.ceil(parkMs - killedForMs));
    const parksMs = [...state.state.parksMs, untilLetGoMs].slice(-PARKS_MAX);
    state.set({ parksMs }); // Written with the next save: the one that says that all is out.
  }

  /** Custody has come to rest. */
  settled(): void {
    this.#isAwaited = false;
    if (this.#isClear) {
      this.#given.deadlines.set(this.#guard, undefined);
      this.#measureLate();
    }
    if (this.#killedAtMs === undefined) return;
    this.#killedAtMs = undefined;
    this.#given.startApplication();
  }

  /** What it holds is held because its lease ended. */
  get isStoodDown(): boolean {
    const { record } = this.#given.custody();
    return record.holding === "stoodDown" && record.isCleared;
  }

  /** For `locum main status`: how it stands with the lease, in words. */
  get words(): string {
    const { told, endsAtMs } = this.#lease;
    if (told.leaseMs === 0) return "keep";
    const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
    const { record } = this.#given.custody();
    if (record.holding === "stoodDown") {
      return "stood down: the backup agent does not answer, its lease has ended";
    }
    if (told.isPromised) {
      return "stand down; no lease is needed: the backup agent promised not to take over before it is met";
    }
    const late = this.#lateMs === 0 ? "" : `; it stood down ${seconds(this.#lateMs)} late last`;
    const left =
      endsAtMs === undefined ? "no lease" : `${seconds(endsAtMs - this.#nowMs)} of its lease`;
    return `stand down, ${left} left; then ${seconds(this.#budgetMs)} to let go${late}`;
  }

  get #nowMs(): number {
    const { clock } = this.#given;
    return clock.nowMs() + clock.sleptMs();
  }

  get #measuredMs(): number {
    const { state, letGoMs } = this.#given;
    return Math.max(parkP99Ms(state.state.parksMs), letGoMs);
  }

  /** Nothing that the backup agent may take over is run here. */
  get #isClear(): boolean {
    const { record, state } = this.#given.custody();
    return (record.holding === "stoodDown" || record.holding === "parked") && state === "parked";
  }

  #change(lease: Lease): void {
    this.#lease = lease;
    this.#lookNow();
  }

  #lookNow(): void {
    const { clock, deadlines } = this.#given;
    const nowMs = this.#nowMs;
    if (isOver(this.#lease, nowMs)) this.#ended(nowMs);
    const { endsAtMs } = this.#lease;
    const inMs = endsAtMs === undefined ? undefined : Math.min(endsAtMs - nowMs, LOOK_MS);
    deadlines.set(this.#look, inMs === undefined ? undefined : clock.nowMs() + inMs);
  }

  #ended(nowMs: number): void {
    const { log, deadlines, clock } = this.#given;
    const { endsAtMs = nowMs, told } = this.#lease;
    const custody = this.#given.custody();
    const isHeld = !needsLease(custody);
    // What a person has taken back is run whatever the backup agent may take over.
    if (isTakenBack(custody.record) || (isHeld && custody.state === "parked")) {
      this.#lease = ended(this.#lease);
      return;
    }
    const hold = this.#chosen();
    // Nothing that it runs may be taken over.
    if (hold?.length === 0 && custody.record.holding === "none" && !this.#isAwaited) {
      this.#lease = ended(this.#lease);
      return;
    }
    if (this.#dueAtMs === undefined) {
      this.#dueAtMs = endsAtMs + this.#budgetMs;
      const leftMs = Math.max(0, endsAtMs + timeToStopMs(this.#budgetMs) - nowMs);
      deadlines.set(this.#guard, clock.nowMs() + leftMs);
      log("error", "standDown.begun", {
        lateMs: Math.round(nowMs - endsAtMs),
        budgetMs: this.#budgetMs,
        words:
          `the backup agent does not answer, the lease of ${told.leaseMs / 1_000} s has ended: ` +
          `${hold?.length ?? "all"} objects that it may take over are let go of`,
      });
    }
    if (hold === undefined) {
      // The store was never listed: what it holds is not known before it is.
      this.#lease = { ...this.#lease, endsAtMs: nowMs + LOOK_MS };
      return;
    }
    this.#lease = ended(this.#lease);
    // Also of one that holds: what it was told since may wait for the disk. What it still holds then, it holds.
    this.#given.order({ kind: "standDown", epoch: custody.record.epoch, hold });
  }

  /** The budget is nearly over, and not all is out. */
  #kill(): void {
    const { custody } = this.#given;
    if (this.#isClear || isTakenBack(custody().record)) return;
    this.#given.log("error", "standDown.killed", {
      state: custody().state,
      words:
        "not everything is out of the application at the end of the stop budget: it is killed, and " +
        "started again when what is held is out",
    });
    this.#killedAtMs = this.#nowMs;
    this.#given.killApplication();
  }

  /** Later than the budget: the backup agent may run the same by then. It is told in the next Hello. */
  #measureLate(): void {
    const dueAtMs = this.#dueAtMs;
    this.#dueAtMs = undefined;
    if (dueAtMs === undefined) return;
    this.#lateMs = Math.max(0, (this.#killedAtMs ?? this.#nowMs) - dueAtMs);
    if (this.#lateMs === 0) return;
    this.#given.log("error", "standDown.late", {
      lateMs: Math.round(this.#lateMs),
      words:
        "it stood down later than its lease and its stop budget: objects may have run on both sides",
    });
  }

  /** The objects that may be taken over; undefined: not known yet. */
  #chosen(): readonly ObjectId[] | undefined {
    const choice = parseChoice(this.#lease.told.objects);
    const objects = this.#given.objects();
    if (objects === undefined) return undefined;
    return filterManifest(choice.ok ? choice.value : { kind: "all" }, objects);
  }

  /** What was told goes to disk; tried again until it is there, or something newer was told. */
  async #save(): Promise<void> {
    const { state, deadlines, clock } = this.#given;
    if (this.#isSaving) return;
    this.#isSaving = true;
    const newest = () => this.#told?.told ?? this.#lease.told;
    const told = newest();
    state.set({ told });
    let waitMs = 0;
    try {
      await state.save();
      if (newest() === told) {
        this.#confirmed = this.#welcomes;
        this.#takeIn();
        return;
      }
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      waitMs = LOOK_MS;
    } finally {
      this.#isSaving = false;
    }
    deadlines.set(this.#again, clock.nowMs() + waitMs);
  }
}
