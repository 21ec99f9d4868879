// Joins the start gate's table to the clock: how long the backup agent is asked, what opens.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Log } from "../../base/world.js";
import { findGateRow, type GateEvent, type GateState } from "../core/start-gate.js";

export type GateKeeperGiven = {
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly limitMs: number;
  readonly log: Log;
  readonly open: () => void;
  /** When cut off: stand down, and no promise of the backup agent. */
  readonly isLeaseNeeded: () => boolean;
  readonly standDown: () => void;
};

/** The one start gate of this agent. */
export class GateKeeper {
  readonly #given: GateKeeperGiven;
  readonly #limit: Deadline;
  #state: GateState = "shut";

  constructor(given: GateKeeperGiven) {
    this.#given = given;
    this.#limit = given.deadlines.add(() =>
      this.feed(given.isLeaseNeeded() ? "expiredLeaseless" : "expired"),
    );
  }

  get state(): GateState {
    return this.#state;
  }

  /** Applies one event. */
  feed(event: GateEvent): void {
    const row = findGateRow(this.#state, event);
    if (row === undefined) return;
    const { deadlines, nowMs, limitMs, log, open, standDown } = this.#given;
    this.#state = row.to;
    const isAlarm = row.then.includes("alarm");
    log(isAlarm ? "warn" : "info", "gate.transition", {
      from: row.from,
      to: row.to,
      on: event,
      why: row.why,
    });
    if (row.then.includes("ask")) deadlines.set(this.#limit, nowMs() + limitMs);
    if (row.to === "open" || row.to === "clearing") deadlines.set(this.#limit, undefined);
    if (row.then.includes("open")) open();
    if (row.then.includes("standDown")) standDown();
  }
}
