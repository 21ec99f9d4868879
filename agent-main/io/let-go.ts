// How the application takes notice that its objects changed (setting "Park by").
//
// `reload`: the folder's reload command has told it; where that fails, it is restarted. `restart`:
// stopped before the files go and started again without them. `removal`: it watches its folder, and
// has a time in which it notices (setting "Notices within"): that is waited for after the last removal.
// An application that is not healthy is not trusted to let go by itself: it is restarted (or, hung
// and about to wake up, it would go on with what it holds for one more beat).
// Objects that come home under `restart`: home-batch.ts.

import type { Deadlines } from "../../base/deadlines.js";
import type { Clock, Log } from "../../base/world.js";
import { type Store, StoreError } from "../../objects/store.js";

/** The part of the application's keeper that this needs. */
export type Stoppable = {
  readonly hasProcess: boolean;
  /** Its last check said so; false while it was not checked yet. */
  readonly isHealthy: boolean;
  /** Resolves when no process of it lives. */
  stopForObjects(): Promise<void>;
};

export type ParkBy = "reload" | "restart" | "removal";

export type LetGoGiven = {
  readonly by: ParkBy;
  /** By `removal`: what the application may take to notice one. */
  readonly noticesMs: number;
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly store: Store;
  readonly application: Stoppable;
  readonly log: Log;
};

/** Makes the application notice what is done to its objects. */
export class LetGo {
  readonly #given: LetGoGiven;
  #removedAtMs = Number.NEGATIVE_INFINITY;

  constructor(given: LetGoGiven) {
    this.#given = given;
  }

  /** Before objects are removed: a restarted application must not run meanwhile. */
  async before(): Promise<void> {
    if (this.#mustStop) await this.#given.application.stopForObjects();
  }

  /** Objects were removed just now, or, before this agent began, nobody knows when. */
  removed(): void {
    this.#removedAtMs = this.#given.clock.nowMs();
  }

  /** After a change: resolves when the application cannot run what was removed any more. */
  async after(): Promise<void> {
    const { by, store, application, log } = this.#given;
    if (this.#mustStop) return application.stopForObjects();
    if (by === "removal") return this.#noticed();
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

  /** Nobody tells when it has noticed: it has its time. */
  #noticed(): Promise<void> {
    const { application, noticesMs, clock, deadlines } = this.#given;
    const atMs = this.#removedAtMs + noticesMs;
    if (!application.hasProcess || clock.nowMs() >= atMs) return Promise.resolve();
    return new Promise((resolve) => {
      deadlines.set(
        deadlines.add(() => resolve()),
        atMs,
      );
    });
  }

  get #mustStop(): boolean {
    const { by, application } = this.#given;
    return by === "restart" || (application.hasProcess && !application.isHealthy);
  }
}
