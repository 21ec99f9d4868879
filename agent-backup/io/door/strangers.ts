// Links that have proved a key and not said a valid Hello yet: counted, so that they stay few.
//
// Each main has its own small share: one that goes wrong, or whose key got out, does not keep the
// others from coming in.

import { STRANGERS_MAX, STRANGERS_OF_ONE_MAX } from "../../../proto/limits.js";

/** Counts strangers, in all and by name. */
export class Strangers {
  readonly #byName = new Map<string, number>();
  #all = 0;

  /** Takes one more: answers what to call once when it is a stranger no more; undefined: too many. */
  enter(identity: string | undefined): (() => void) | undefined {
    const name = (identity ?? "").toLowerCase();
    const ofOne = this.#byName.get(name) ?? 0;
    if (this.#all >= STRANGERS_MAX || ofOne >= STRANGERS_OF_ONE_MAX) return undefined;
    this.#all += 1;
    this.#byName.set(name, ofOne + 1);
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      this.#all -= 1;
      const left = (this.#byName.get(name) ?? 1) - 1;
      if (left === 0) this.#byName.delete(name);
      else this.#byName.set(name, left);
    };
  }
}
