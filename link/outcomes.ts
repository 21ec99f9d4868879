// Makes commands idempotent: what was done under an id is answered again, not done again.

import type { ControlCommand } from "../proto/control-command.js";
import type { Outcome } from "../proto/view.js";

/** Outcomes kept: hours of an operator's work, and every retry of a script. */
export const OUTCOMES_MAX = 1_000;

type Kept = { readonly what: string; readonly outcome: Promise<Outcome>; isDone: boolean };

/** The outcomes of the last commands, by their ids. */
export class Outcomes {
  readonly #kept = new Map<string, Kept>();

  /** Does a command, unless its id was used: then it answers what came of that. */
  once(
    request: { readonly id: string; readonly body: ControlCommand },
    act: () => Outcome | Promise<Outcome>,
  ): Promise<Outcome> {
    const what = `${request.body.kind} ${"name" in request.body ? request.body.name : ""}`;
    const known = this.#kept.get(request.id);
    if (known !== undefined) {
      if (known.what === what) return known.outcome;
      const words = `the id ${request.id} was used for another command`;
      return Promise.resolve({ kind: "outcome", how: "refused", words, reasons: [] });
    }
    const kept: Kept = { what, outcome: this.#do(request.id, act), isDone: false };
    this.#kept.set(request.id, kept);
    return kept.outcome;
  }

  async #do(id: string, act: () => Outcome | Promise<Outcome>): Promise<Outcome> {
    const outcome = await act();
    const kept = this.#kept.get(id);
    if (kept !== undefined) kept.isDone = true;
    this.#forget();
    return outcome;
  }

  /** Forgets the oldest that are done; those that run are bounded by what clients may ask. */
  #forget(): void {
    for (const [id, { isDone }] of this.#kept) {
      if (this.#kept.size <= OUTCOMES_MAX) return;
      if (isDone) this.#kept.delete(id);
    }
  }
}
