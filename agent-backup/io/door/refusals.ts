// Another agent came under the name of one main and was turned away: an alarm, for a while after its
// last try. Decides how long it is shown; core and admission.ts decide who is turned away.

import type { Deadline, Deadlines } from "../../../base/deadlines.js";
import type { World } from "../../../base/world.js";

const SHOWN_MS = 60_000;
const ALARM = "refused";

/** The refusals of one main's name. */
export class Refusals {
  readonly #world: World;
  readonly #deadlines: Deadlines;
  readonly #alarms: Map<string, string>;
  readonly #changed: () => void;
  readonly #deadline: Deadline;
  #isStopped = false;

  constructor(
    given: { world: World; deadlines: Deadlines },
    alarms: Map<string, string>,
    changed: () => void,
  ) {
    this.#world = given.world;
    this.#deadlines = given.deadlines;
    this.#alarms = alarms;
    this.#changed = changed;
    this.#deadline = given.deadlines.add(() => {
      if (alarms.delete(ALARM)) changed();
    });
  }

  /** One was turned away. True if the words are news. */
  turnedAway(words: string): boolean {
    const isNews = this.#alarms.get(ALARM) !== words;
    this.#alarms.set(ALARM, words);
    const atMs = this.#world.clock.nowMs() + SHOWN_MS;
    if (!this.#isStopped) this.#deadlines.set(this.#deadline, atMs);
    this.#changed();
    return isNews;
  }

  /** The right one came, with a key that can be used. */
  isOver(): void {
    this.#alarms.delete(ALARM);
    this.#alarms.delete("key");
  }

  stop(): void {
    this.#isStopped = true;
    this.#deadlines.set(this.#deadline, undefined);
  }
}
