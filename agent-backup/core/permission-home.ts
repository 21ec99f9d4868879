// May objects go home by a person's order? The part of permission.ts that is about restores: what was
// taken over, and what a main has lost.

import type { Reason } from "../../proto/reason.js";
import type { Act } from "./permission.js";
import type { Server } from "./server.js";

/** The act that an order to restore is. */
export function restoreAct(order: {
  readonly isForced: boolean;
  readonly isRebuild: boolean;
}): Act {
  if (order.isRebuild) return order.isForced ? "forceRebuild" : "rebuild";
  return order.isForced ? "forceHome" : "restore";
}

/** Why what is here would not go home by a person's order. `isForced`: also to a main that does not run. */
export function restoreStates(server: Server, isForced = false): readonly Reason[] {
  if (server.doubt !== "") return []; // The order stands for what is known here.
  const { name } = server;
  const { state } = server.custody;
  const reasons: Reason[] = [];
  if (state === "restoring" && isAside(server)) return unwritten(server);
  if (!["backup", "paused", "partial", "restorePaused", "contention"].includes(state)) {
    reasons.push(
      state === "main"
        ? { kind: "atHome", words: `The objects of ${name} are at home.` }
        : { kind: "onTheMove", words: `The objects of ${name} are on the move (${state}).` },
    );
  } else reasons.push(...notRunning(server, isForced));
  return [...reasons, ...unwritten(server)];
}

function notRunning({ name, isLinked, liveness }: Server, isForced: boolean): readonly Reason[] {
  if (isLinked && (liveness.state === "running" || isForced)) return [];
  const what = isLinked ? liveness.state : "not connected";
  return [{ kind: "notRunning", words: `Restore needs ${name} running; it is ${what}.` }];
}

/** As a restore; and of a main that should have its objects, and has lost them. */
export function rebuildStates(server: Server, isForced = false): readonly Reason[] {
  const { name, custody, doubt, byOrder } = server;
  if (doubt !== "") {
    const words =
      `Who holds the objects of ${name} is not certain (${doubt}). Order restore without --all ` +
      "first: it confirms what is known here.";
    return [{ kind: "custodyInDoubt", words }];
  }
  if (custody.state !== "main") return restoreStates(server, isForced);
  const switching: readonly Reason[] =
    byOrder.freshFor === ""
      ? []
      : [
          {
            kind: "switchingOver",
            words: `${name} is being switched over by ${byOrder.freshFor}.`,
          },
        ];
  return [...switching, ...notRunning(server, isForced), ...unwritten(server)];
}

/** Nothing is begun that could be forgotten: the epoch is on disk first. */
export function unwritten({ facts }: Server): readonly Reason[] {
  if (facts.journalProblem === "") return [];
  return [{ kind: "journalUnwritten", words: `Cannot act: ${facts.journalProblem}.` }];
}

/** An order tries at once what waits for its next try. */
export function isAside(server: Server): boolean {
  return server.againAtMs !== undefined;
}
