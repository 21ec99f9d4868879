// How the application takes notice that its objects changed (setting "Park by").
//
// `reload`: the folder's reload command has told it; where that fails, it is restarted. `restart`:
// stopped before the files go and started again without them. `removal`: it watches its folder.
// An application that is not healthy is not trusted to let go by itself: it is restarted (or, hung
// and about to wake up, it would go on with what it holds for one more beat).
// Objects that come home under `restart` are told in bursts: one restart for all that were put
// meanwhile, so that a paced restore does not restart it for each.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Log } from "../../base/world.js";
import { type Store, StoreError } from "../../objects/store.js";

/** The part of the application's keeper that this needs. */
export type Stoppable = {
  readonly hasProcess: boolean;
  /** Its last check said so; false while it was not checked yet. */
  readonly isHealthy: boolean;
  /** Resolves when no process of it lives. */
  stopForObjects(): Promise<void>;
  startForObjects(): void;
};

export type ParkBy = "reload" | "restart" | "removal";

/** Gathers a burst: well below the restore's overlap limit of 5 s with a restart on top. */
export const RESTART_BURST_MS = 2_000;

export type LetGoGiven = {
  readonly by: ParkBy;
  readonly store: Store;
  readonly application: Stoppable;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly log: Log;
};

/** Makes the application notice what is done to its objects. */
export class LetGo {
  readonly #given: LetGoGiven;
  readonly #burst: Deadline;
  #waiting: (() => void)[] = [];
  #isRestarting = false;

  constructor(given: LetGoGiven) {
    this.#given = given;
    this.#burst = given.deadlines.add(() => void this.#restart());
  }

  /** Before objects are removed: a restarted application must not run meanwhile. */
  async before(): Promise<void> {
    if (this.#mustStop) await this.#given.application.stopForObjects();
  }

  /** After a change: resolves when the application cannot run what was removed any more. */
  async after(): Promise<void> {
    const { by, store, application, log } = this.#given;
    if (this.#mustStop) return application.stopForObjects();
    if (by === "removal") return;
    try {
      await store.settle();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (!application.hasProcess) return;
      const words = `${error.message}; the application is stopped and started again instead`;
      log("warn", "park.reloadFailed", { words });
      await application.stopForObjects();
    }
  }

  /** An object came home: resolves when the application has been told of it. */
  told(): Promise<void> {
    const { by, application, deadlines, nowMs } = this.#given;
    if (by !== "restart" || !application.hasProcess) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#isRestarting || this.#waiting.length > 1) return;
      deadlines.set(this.#burst, nowMs() + RESTART_BURST_MS);
    });
  }

  get #mustStop(): boolean {
    const { by, application } = this.#given;
    return by === "restart" || (application.hasProcess && !application.isHealthy);
  }

  async #restart(): Promise<void> {
    const { application, deadlines, nowMs } = this.#given;
    const burst = this.#waiting;
    this.#waiting = [];
    this.#isRestarting = true;
    await application.stopForObjects();
    application.startForObjects();
    this.#isRestarting = false;
    for (const resolve of burst) resolve();
    if (this.#waiting.length > 0) deadlines.set(this.#burst, nowMs() + RESTART_BURST_MS);
  }
}
