// Taking objects home into an application that reads its objects only when it starts.
//
// What comes home is gathered in memory and taken in within one restart: stopped, put, started, and
// only then answered, so that the backup agent runs its own until then. Not put as it comes: the
// application would read it at whatever start comes next, and both would run it until it is told.
// The theory of the numbers:
// - A window of puts is all that the backup agent asks before it has answers: a full one is a batch.
// - It waits for an answer for `questionLimitMs`; gathering, stopping and starting fit in there. What
//   could not begin within its patience is refused, and asked again later: done after nobody waits
//   for it any more, it would run on both sides.
// - The application has to be healthy before it is restarted again. So there is a sign of life of it
//   between two restarts, however long the restore is, and one that has broken is not fed more.
// Knows no epochs and no stores: what is to be done comes as `work`.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Log } from "../../base/world.js";
import { TRANSFER_DEFAULTS } from "../../objects/core/plan.js";
import { StoreError } from "../../objects/store.js";
import type { Lane } from "./lane.js";

/** The part of the application's keeper that this needs. */
export type Restartable = {
  /** A process of it lives, or was ordered. */
  readonly hasProcess: boolean;
  /** Its last check said so. */
  readonly isHealthy: boolean;
  /** Why it is not healthy, in words. */
  readonly trouble: string;
  /** Resolves when no process of it lives. */
  stopForHomecoming(): Promise<void>;
  startForObjects(): void;
  /** Calls back after every change of the above. */
  onChange(changed: () => void): void;
};

export type HomeBatchGiven = {
  readonly application: Restartable;
  readonly lane: Lane;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly log: Log;
  /** How many held objects have not come home. */
  readonly toCome: () => number;
};

/** How long the first of a batch waits for others: few restarts, and time for one of 15 s. */
export const GATHER_MS = 10_000;
/** What could not begin by then is refused: a stop of 10 s and 5 s for the rest fit behind it. */
export const PATIENCE_MS = 15_000;
/** The backup agent asks no more before it has answers. */
export const BATCH_MAX = TRANSFER_DEFAULTS.putsMax;

type Waiting = {
  readonly cameAtMs: number;
  /** Does it; never rejects. Answers what tells its asker. */
  readonly work: () => Promise<() => void>;
  readonly refuse: (error: StoreError) => void;
};

/** Takes objects home, as many as may be in one restart. */
export class HomeBatch {
  readonly #given: HomeBatchGiven;
  readonly #due: Deadline;
  #waiting: Waiting[] = [];
  #isRestarting = false;
  /** What the application was started with under an epoch, by its asker's keys. */
  #taken: { readonly epoch: bigint; readonly keys: Set<string> } = { epoch: 0n, keys: new Set() };

  constructor(given: HomeBatchGiven) {
    this.#given = given;
    this.#due = given.deadlines.add(() => this.#look());
    given.application.onChange(() => this.#look());
  }

  /**
   * Does `work` while the application does not run; returns when it has been started after it.
   * @throws {StoreError} `unavailable` if it may not be restarted yet; whatever `work` throws
   */
  take<T>(epoch: bigint, key: string, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const done = (value: T) => () => {
        if (this.#taken.epoch !== epoch) this.#taken = { epoch, keys: new Set() };
        this.#taken.keys.add(key);
        resolve(value);
      };
      this.#waiting.push({
        cameAtMs: this.#given.nowMs(),
        work: () => work().then(done, (error: unknown) => () => reject(error)),
        refuse: reject,
      });
      this.#look();
    });
  }

  /** The application was started with this since this agent began. */
  hasTaken(epoch: bigint, key: string): boolean {
    return this.#taken.epoch === epoch && this.#taken.keys.has(key);
  }

  /** Begins a restart if it is time for one, or arms the instant at which it may be. */
  #look(): void {
    const { deadlines, nowMs } = this.#given;
    const now = nowMs();
    this.#refuseLate(now);
    const atMs = this.#atMs();
    const isDue = atMs !== undefined && atMs <= now;
    deadlines.set(this.#due, isDue ? undefined : atMs);
    if (!isDue) return;
    this.#isRestarting = true;
    void this.#restart(this.#waiting.splice(0));
  }

  /** When to look again: to restart if it may be, or else to refuse. */
  #atMs(): number | undefined {
    const { application, toCome } = this.#given;
    const oldestMs = this.#waiting[0]?.cameAtMs;
    if (oldestMs === undefined) return undefined;
    const mayBegin = !application.hasProcess || application.isHealthy;
    if (this.#isRestarting || !mayBegin) return oldestMs + PATIENCE_MS;
    const count = this.#waiting.length;
    const isWhole = count >= BATCH_MAX || count >= toCome() || !application.hasProcess;
    return isWhole ? oldestMs : oldestMs + GATHER_MS;
  }

  #refuseLate(now: number): void {
    const { application } = this.#given;
    const late = this.#waiting.filter(({ cameAtMs }) => now - cameAtMs >= PATIENCE_MS);
    if (late.length === 0) return;
    this.#waiting = this.#waiting.filter((one) => !late.includes(one));
    const words = `it waited for a restart of the application, which ${application.trouble}`;
    for (const { refuse } of late) refuse(new StoreError("unavailable", words));
  }

  async #restart(batch: readonly Waiting[]): Promise<void> {
    const { application, lane, log } = this.#given;
    const answers = await lane.shared(async () => {
      await application.stopForHomecoming();
      const done = await Promise.all(batch.map(({ work }) => work()));
      application.startForObjects();
      return done;
    });
    log("info", "home.restarted", { objects: batch.length });
    for (const tell of answers) tell();
    this.#isRestarting = false;
    this.#look();
  }
}
