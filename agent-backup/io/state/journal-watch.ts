// What a journal that takes nothing means for one main: what moves stands still after the objects in
// flight, nothing is begun (a fact that permission.ts knows), and both end when it takes again.
//
// Decides nothing of its own; the sentence is the journal's.

import type { Facts } from "../../core/server/facts.js";
import type { ServerEvent } from "../../core/server.js";
import type { Tell } from "../acts.js";
import type { Moves } from "../moves/moves.js";
import type { StateLog } from "./state-log.js";

export type JournalWatchGiven = {
  readonly state: StateLog;
  readonly moves: Moves;
  readonly tell: Tell;
  readonly facts: () => Facts;
  readonly feed: (event: ServerEvent) => void;
};

/** Follows the journal for one main; answers the way to stop. */
export function watchJournal({ state, moves, tell, facts, feed }: JournalWatchGiven): () => void {
  moves.withhold(state.problem !== undefined);
  return state.watch((words) => {
    const stoodStill = moves.isWithheld;
    moves.withhold(words !== undefined);
    if (stoodStill) tell("info", "server.movesOn", "its objects move on");
    else if (moves.isWithheld) {
      const why = `its objects stand still on their way: ${words ?? ""}`;
      tell("error", "server.standsStill", why);
    }
    feed({ kind: "facts", facts: { ...facts(), journalProblem: words ?? "" } });
  });
}

/** The alarm of a movement that stands still; none if nothing is to be moved. */
export function standsStill(state: StateLog, moves: Moves): readonly string[] {
  return moves.isWithheld ? [`Its objects stand still on their way: ${state.problem ?? ""}.`] : [];
}
