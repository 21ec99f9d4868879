// The main agent: its parts put together, and what passes between them.
//
// Decides nothing: core/lifecycle.ts knows the application, core/custody.ts the objects,
// core/start-gate.ts the first start. A store, a disk or an application that hangs holds up its own
// part; heartbeats come from the link's schedule and from what is known by then.

import { assert } from "../base/assert.js";
import { breathing } from "../base/breath.js";
import { type Deadline, Deadlines } from "../base/deadlines.js";
import type { Key } from "../base/key.js";
import { sweepLeftovers } from "../base/leftovers.js";
import { joinPath } from "../base/path.js";
import { DiskError, type Listener, type Peer, type ProcessId, type World } from "../base/world.js";
import type { Store } from "../objects/store.js";
import { openStore } from "../objects/stores/open.js";
import { type MainSettings, parseHostPort } from "../proto/settings.js";
import { type CustodyOrder, isHolding, isTakenBack, needsLease } from "./core/custody.js";
import { isAlive } from "./core/lifecycle.js";
import { Catalog } from "./io/catalog.js";
import { type ControlAnswer, type ControlAsk, takeFolder } from "./io/control-server.js";
import { Custodian } from "./io/custodian.js";
import { GateKeeper } from "./io/gate-keeper.js";
import { HomeBatch } from "./io/home-batch.js";
import type { HomecomingGiven } from "./io/homecoming.js";
import { KeyFile } from "./io/key-file.js";
import { Lane } from "./io/lane.js";
import { LetGo } from "./io/let-go.js";
import type { LifeKeeper } from "./io/life-keeper.js";
import type { ParkingGiven } from "./io/parking.js";
import { findCopies, letGoMsOf, noticesMsOf, openCopies, openLife, parkByOf } from "./io/parts.js";
import { heartbeatOf, helloOf, type SelfReportGiven } from "./io/self-report.js";
import { StandDown } from "./io/stand-down.js";
import { StateJournal } from "./io/state-journal.js";
import { type MainStatus, statusOf } from "./io/status.js";
import { Uplink } from "./io/uplink.js";
import { takeBackRefusal } from "./take-back.js";

/** Called at named points; a test ends the agent there. */
export type Hooks = { crashAt(name: string): void };

export type MainAgentGiven = {
  readonly world: World;
  readonly digestOf: (bytes: Uint8Array) => string;
  readonly version: string;
  /** Where the agent keeps everything; it is there. */
  readonly folder: string;
  readonly settings: MainSettings;
  readonly hooks?: Hooks;
};

export type MainAgent = {
  status(): MainStatus;
  /** `locum main start`. Answers why nothing was started, if so. */
  startApplication(): string | undefined;
  /** `locum main take-back`. Answers why nothing is taken back, if so. */
  takeBack(name: string): string | undefined;
  /** Ends the agent in order; the application goes on. Resolves when the folder is free again. */
  stop(): Promise<void>;
};

/** Folders of the agent in which files are replaced: its own, and those directly below. */
const SWEPT_DEPTH = 2;
/** How long a parking that a crash cut off may take before the backup agent is dialled. */
const CLEAR_FIRST_MS = 10_000;

/** Starts the agent of a folder. Words if it cannot run there: nothing was changed then. */
export async function startMainAgent(given: MainAgentGiven): Promise<MainAgent | string> {
  const { world, folder } = given;
  let agent: RunningAgent | undefined;
  const lock = await takeFolder(world, folder, (ask, name) => answerTo(agent, ask, name));
  if (typeof lock === "string") return lock;
  await sweepLeftovers(world.disk, folder, SWEPT_DEPTH);
  const { digestOf } = given;
  const deadlines = new Deadlines(world.clock);
  const state = await StateJournal.open({ world, deadlines, folder, digestOf });
  if (typeof state !== "string") await findCopies(given, state);
  const parts =
    typeof state === "string" ? state : RunningAgent.open(given, state, lock, deadlines);
  if (typeof parts === "string") {
    if (typeof state !== "string") await state.close();
    await lock.close();
    return parts;
  }
  agent = parts;
  await parts.begin();
  return parts;
}

function answerTo(agent: RunningAgent | undefined, ask: ControlAsk, name: string): ControlAnswer {
  if (agent === undefined) return { ok: false, words: "the agent is starting" };
  if (ask === "status") return { ok: true, status: agent.status() };
  const words = ask === "takeBack" ? agent.takeBack(name) : agent.startApplication();
  return words === undefined ? { ok: true } : { ok: false, words };
}

type Made = {
  readonly deadlines: Deadlines;
  readonly store: Store;
};

class RunningAgent implements MainAgent {
  readonly #given: MainAgentGiven;
  readonly #state: StateJournal;
  readonly #lock: Listener;
  readonly #deadlines: Deadlines;
  readonly #life: LifeKeeper;
  readonly #gate: GateKeeper;
  readonly #custodian: Custodian;
  readonly #standDown: StandDown;
  readonly #catalog: Catalog;
  readonly #uplink: Uplink;
  readonly #dialFirst: Deadline;
  /** Goes on where a doubtful disk says, should the backup agent not answer. */
  readonly #resumeUnasked: Deadline;
  #isDialling = false;
  #isStopped = false;

  /** Puts the parts together; words if the settings cannot be meant. Nothing runs yet. */
  static open(
    given: MainAgentGiven,
    state: StateJournal,
    lock: Listener,
    deadlines: Deadlines,
  ): RunningAgent | string {
    const { world, folder, settings, digestOf } = given;
    const parts = { ...world, deadlines, digestOf };
    const store = openStore(parts, settings, joinPath(folder, "reload.owed"));
    if (!store.ok) return `${store.words}.`;
    return new RunningAgent(given, state, lock, { deadlines, store: store.value });
  }

  private constructor(given: MainAgentGiven, state: StateJournal, lock: Listener, made: Made) {
    this.#given = given;
    this.#state = state;
    this.#lock = lock;
    const { world, settings, folder, digestOf, version } = given;
    const { deadlines, store } = made;
    const { log, clock } = world;
    const nowMs = () => world.clock.nowMs();
    const crashAt = (name: string) => given.hooks?.crashAt(name);
    this.#deadlines = deadlines;
    this.#life = openLife(given, deadlines, {
      tell: (message) => this.#uplink.send(message),
      remember: (process) => void this.#remember(process),
    });
    const letGo = new LetGo({
      by: parkByOf(settings),
      noticesMs: noticesMsOf(settings),
      clock: world.clock,
      deadlines,
      store,
      application: this.#life,
      log,
    });
    const parked = openCopies(given, state, breathing(deadlines, clock));
    const parking: ParkingGiven = { clock, deadlines, digestOf, store, parked, letGo, crashAt };
    const lane = new Lane();
    this.#custodian = new Custodian({
      parking,
      lane,
      state,
      deadlines,
      nowMs,
      log,
      confirm: (epoch, objects, problem) =>
        this.#uplink.send({ kind: "parked", epoch, objects, problem }),
      refuse: (epoch, refused) => this.#uplink.send({ kind: "epochRefused", epoch, refused }),
      settled: () => this.#settled(),
      cleared: () => this.#life.startForObjects(),
      measured: (parkMs) => this.#standDown.measured(parkMs),
      crashAt,
    });
    this.#catalog = new Catalog({
      store,
      parked,
      isOut: (id) => this.#custodian.isOut(id),
      isAbsenceKnown: () => this.#custodian.knowsParked,
      deadlines,
      nowMs,
      digestOf,
      breathe: breathing(deadlines, clock),
      log,
    });
    this.#gate = new GateKeeper({
      deadlines,
      nowMs,
      limitMs: settings.startGate * 1_000,
      log,
      open: () => this.#life.openGate(),
      isLeaseNeeded: () => this.#standDown.isLeaseNeeded,
      standDown: () => this.#standDown.beforeStart(),
    });
    this.#standDown = new StandDown({
      clock,
      deadlines,
      log,
      state,
      letGoMs: letGoMsOf(settings),
      custody: () => this.#custodian.custody,
      order: (order) => {
        this.#custodian.order(order);
        this.#uplink.dialSoon();
      },
      objects: () => this.#catalog.manifest,
      killApplication: () => this.#life.killForObjects(),
      startApplication: () => this.#life.startAfterKill(),
    });
    const custodian = this.#custodian;
    const batchGiven = { application: this.#life, lane, deadlines, nowMs, log };
    const batch =
      parkByOf(settings) === "restart"
        ? new HomeBatch({ ...batchGiven, toCome: () => custodian.parkedCount })
        : undefined;
    const homecoming = { custodian, store, parked, lane, batch, crashAt };
    this.#uplink = this.#openUplink(homecoming);
    this.#dialFirst = deadlines.add(() => this.#dial());
    this.#resumeUnasked = deadlines.add(() => this.#resume());
    log("info", "agent.started", { version, folder, name: settings.name });
  }

  /** Looks what there is, and goes on from there. */
  async begin(): Promise<void> {
    const { application, custody, byHand } = this.#state.state;
    const { clock, log } = this.#given.world;
    if (byHand !== "") log("warn", "main.byHand", { words: byHand });
    this.#catalog.start();
    const isRunning = await this.#life.look(application);
    const isHeld = isHolding(custody);
    // What it does not hold may be taken over, too.
    const isPart = custody.holding === "parked" && needsLease({ record: custody });
    const isRestLeased = this.#standDown.isLeaseNeeded && isPart;
    if (isRunning) {
      this.#gate.feed("foundRunning");
      if (!isHeld || isRestLeased) this.#standDown.asks(this.#given.settings.startGate * 1_000);
    } else this.#gate.feed(isHeld && !isRestLeased ? "heldByDisk" : "nothingHeld");
    // A person has said so here: nobody else is asked. What goes back opens the gate at its end.
    if (isTakenBack(custody)) this.#gate.feed("toldToRun");
    if (custody.holding === "takenBack") this.#gate.feed("settled");
    if (custody.holding === "releasing" && this.#state.doubt !== "") {
      // What goes back would run here: the backup agent is asked first, as before a start.
      const gateMs = this.#given.settings.startGate * 1_000;
      this.#deadlines.set(this.#resumeUnasked, clock.nowMs() + gateMs);
    } else this.#custodian.begin();
    if (isHeld && custody.holding !== "returning" && !custody.isCleared) {
      this.#deadlines.set(this.#dialFirst, clock.nowMs() + CLEAR_FIRST_MS);
    } else this.#dial();
  }

  #resume(): void {
    // Without a lease that is needed it has stood down instead.
    const isRefused = this.#custodian.isOrdered || this.#standDown.isLeaseNeeded;
    if (!this.#isStopped && !isRefused) this.#custodian.begin();
  }

  /** Nothing goes on here before the backup agent has answered. */
  get #isWaiting(): boolean {
    const { holding } = this.#custodian.custody.record;
    return holding === "stoodDown" || this.#gate.state === "asking";
  }

  status(): MainStatus {
    return statusOf({
      settings: this.#given.settings,
      state: this.#state.state,
      doubt: this.#state.doubt,
      journal: this.#state.trouble,
      life: this.#life,
      custodian: this.#custodian,
      catalog: this.#catalog,
      uplink: this.#uplink,
      gate: this.#gate.state,
      standDown: this.#standDown.words,
    });
  }

  startApplication(): string | undefined {
    return this.#life.startAsked();
  }

  /** `locum main take-back`. Answers why nothing is taken back, if so. */
  takeBack(name: string): string | undefined {
    const { custody } = this.#custodian;
    const { backupName } = this.#state.state;
    const words = this.#uplink.isUp
      ? `${backupName} is connected: restore there (locum restore)`
      : takeBackRefusal(this.#given.settings.name, name, custody.record);
    if (words !== undefined) return words;
    this.#custodian.order({ kind: "takeBack", epoch: custody.record.epoch });
    return undefined;
  }

  async stop(): Promise<void> {
    if (this.#isStopped) return;
    this.#isStopped = true;
    const { life } = this.#life;
    const application = isAlive(life) ? "application running" : `application ${life.state}`;
    const reason = `agent stopped, ${application}`;
    this.#uplink.send({
      kind: "shutdown",
      how: "agentStop",
      exitCode: undefined,
      signal: "",
      reason,
    });
    this.#uplink.stop(reason);
    this.#given.world.log("info", "agent.stopped", { reason });
    await this.#state.close();
    await this.#lock.close();
  }

  #openUplink(homecoming: HomecomingGiven): Uplink {
    const { world, version, digestOf, settings, folder } = this.#given;
    const path = settings.keyFile === "" ? joinPath(folder, "backup.key") : settings.keyFile;
    const nowMs = () => world.clock.nowMs();
    const [state, life, custodian] = [this.#state, this.#life, this.#custodian];
    const [catalog, standDown] = [this.#catalog, this.#standDown];
    const self: SelfReportGiven = {
      ...{ settings, version, nowMs, state, life, custodian, catalog, standDown },
    };
    const keyFile = new KeyFile({ disk: world.disk, deadlines: this.#deadlines, nowMs, path });
    return new Uplink({
      world,
      deadlines: this.#deadlines,
      to: (answer) => keyFile.read((key) => answer(peerOf(settings, key))),
      boot: this.#state.state.boot,
      agentVersion: version,
      digestOf,
      hello: () => helloOf(self),
      heartbeat: (sequence) => heartbeatOf(self, sequence),
      isWaiting: () => this.#isWaiting,
      objects: this.#catalog.store,
      homecoming,
      backup: () => ({ id: this.#state.state.backupId, name: this.#state.state.backupName }),
      // Saved with the order that comes with it, before anything is done under it.
      onBackup: (backupId, backupName) => this.#state.set({ backupId, backupName, byHand: "" }),
      onSettings: (told, isLeased) => {
        this.#catalog.lookEvery(told.lookForChangesMs);
        this.#standDown.welcomed(told, isLeased);
      },
      onAnswer: ({ sequence, leaseMs }) => this.#standDown.answered(sequence, leaseMs),
      onPromise: () => void this.#standDown.promised(),
      onOrder: (order) => this.#ordered(order),
    });
  }

  #ordered(order: CustodyOrder): void {
    if (order.epoch >= this.#custodian.custody.record.epoch) {
      this.#gate.feed(order.kind === "run" ? "toldToRun" : "toldToHold");
      this.#state.told();
      if (order.kind !== "hold" || order.isRestLeased === true) this.#standDown.renewed();
    }
    this.#custodian.order(order);
  }

  #settled(): void {
    this.#standDown.settled();
    this.#gate.feed("settled");
    if (this.#isDialling) this.#uplink.dialSoon();
    else this.#dial();
    void this.#catalog.look();
  }

  #dial(): void {
    if (this.#isDialling || this.#isStopped) return;
    this.#isDialling = true;
    this.#deadlines.set(this.#dialFirst, undefined);
    this.#uplink.start();
  }

  /**
   * The process is on disk as soon as it is known. Killed before that, or with a disk that refuses,
   * the next start finds it among those that run.
   */
  async #remember(application: ProcessId | undefined): Promise<void> {
    if (application === undefined) return this.#state.forgetApplication();
    this.#state.set({ application });
    try {
      await this.#state.save();
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      this.#given.world.log("error", "state.notSaved", { words: error.message });
    }
  }
}

function peerOf(settings: MainSettings, key: Key | string): Peer | string {
  if (typeof key === "string") return key;
  const parsed = parseHostPort(settings.backup);
  assert(parsed !== undefined, "the backup's address was checked when it was read");
  return { kind: "tcp", ...parsed, identity: settings.name, key };
}
