// Where mains that have failed ask for their turn, and get it in the fleet's order.
//
// Everybody who asks at one instant is heard before anybody is answered: the answer comes in a later
// turn of the loop than the timers that fell due together. Counts what is away by changes; nothing
// here looks at all mains. core/fleet.ts decides.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Clock } from "../../base/world.js";
import { type Asking, type Away, type Limits, type Place, turns } from "../core/fleet.js";

/** One backup agent's line. */
export class Desk {
  /** Called for each that may go, and for each whose place has changed. */
  onTurn: (name: string, turn: "granted" | Place) => void = () => {};
  readonly limits: Limits;
  readonly #clock: Clock;
  readonly #deadlines: Deadlines;
  readonly #deadline: Deadline;
  readonly #asking = new Map<string, Asking>();
  readonly #told = new Map<string, string>();
  readonly #away = new Map<string, number>();
  #objects = 0;

  constructor(given: { clock: Clock; deadlines: Deadlines }, limits: Limits) {
    this.#clock = given.clock;
    this.#deadlines = given.deadlines;
    this.limits = limits;
    this.#deadline = given.deadlines.add(() => this.#answer());
  }

  /** What is away from home now. */
  get away(): Away {
    return { mains: this.#away.size, objects: this.#objects };
  }

  /** Those that wait, in no order. */
  get line(): readonly Asking[] {
    return [...this.#asking.values()];
  }

  /** A main asks for its turn, or (undefined) does not any more. */
  asks(name: string, asking: Asking | undefined): void {
    if (asking === undefined) {
      this.#told.delete(name);
      if (!this.#asking.delete(name)) return;
    } else {
      const before = this.#asking.get(name);
      const isSame =
        before !== undefined &&
        before.priority === asking.priority &&
        before.failedWallMs === asking.failedWallMs &&
        before.objects === asking.objects;
      if (isSame) return;
      this.#asking.set(name, asking);
    }
    this.#answerSoon();
  }

  /** So many objects of a main are away, or (undefined) it is at home. */
  isAway(name: string, objects: number | undefined): void {
    const before = this.#away.get(name);
    if (before === objects) return;
    this.#objects += (objects ?? 0) - (before ?? 0);
    if (objects === undefined) this.#away.delete(name);
    else this.#away.set(name, objects);
    this.#answerSoon();
  }

  /** A main is not monitored any more. */
  forget(name: string): void {
    this.asks(name, undefined);
    this.isAway(name, undefined);
  }

  /** Nobody is answered any more. */
  stop(): void {
    this.#deadlines.set(this.#deadline, undefined);
  }

  #answerSoon(): void {
    if (this.#asking.size > 0) this.#deadlines.set(this.#deadline, this.#clock.nowMs());
  }

  #answer(): void {
    const { granted, waiting } = turns(this.line, this.away, this.limits);
    for (const name of granted) this.onTurn(name, "granted");
    for (const [name, place] of waiting) {
      const text = `${place.position}/${place.of} ${place.words}`;
      if (this.#told.get(name) === text || !this.#asking.has(name)) continue;
      this.#told.set(name, text);
      this.onTurn(name, place);
    }
  }
}
