// A person cancels a takeover that is under way, or that is being prepared (product.md §2).
//
// It stops after the object in flight. Of a main that runs, what was moved goes back; otherwise its
// objects stay split, which is custody `partial`, and the failure is dropped as any cancelled one.
// What goes back, and when, is settled by the same rules as always.

import type { Effect, Server } from "../server.js";
import type { Judging } from "./facts.js";
import { hold } from "./feed.js";
import { givenUp, undo } from "./take.js";

/** True if there is a takeover that can be cancelled. */
export function isTakingOver({ custody, byOrder }: Server): boolean {
  const isPrepared = custody.state === "main" && byOrder.freshFor !== "";
  return isPrepared || ["parking", "takingOver", "paused"].includes(custody.state);
}

/** Why no takeover can be cancelled in this custody. */
export function noTakeover({ name, custody }: Server): string {
  switch (custody.state) {
    case "raising":
      return `${name} is about to be taken over, its epoch is being written. Cancel again in a moment.`;
    case "partial":
      return `The takeover of ${name} is cancelled already. Finish it, or restore.`;
    case "raisingBack":
    case "restoring":
    case "restorePaused":
      return `The objects of ${name} are on their way home: there is no takeover to cancel.`;
    default:
      return `The objects of ${name} are not at home (${custody.state}): there is no failure to drop. Restore instead.`;
  }
}

/** Stops the takeover. */
export function cancelTakeover(
  before: Server,
  who: string,
  now: Judging,
  effects: Effect[],
): Server {
  const { custody, byOrder, liveness, standing, isLinked } = before;
  if (custody.state === "main") {
    const still = { ...before, byOrder: { ...byOrder, freshFor: "" } };
    return givenUp(still, now, effects, { who, words: `the switchover is cancelled by ${who}` });
  }
  if (custody.state === "parking" && byOrder.takeover === "switchover") {
    return undo({ ...before, orderedBy: who }, now, effects, `${who} has cancelled it`);
  }
  const isUp = liveness.state === "running" && isLinked;
  effects.push({
    kind: "told",
    level: "warn",
    event: "server.cancelled",
    words: isUp
      ? "the takeover is cancelled: it stops after the object in flight, what was moved goes back"
      : `the takeover is cancelled: it stops after the object in flight. The main is ${liveness.state}: its objects stay split until it is finished, or restored`,
    who,
    fields: {},
  });
  const cancel = isUp ? undefined : { who, sinceWallMs: now.wallMs };
  const stopped = {
    ...before,
    orderedBy: "",
    standing: { ...standing, cancel },
    byOrder: { ...byOrder, goesBackFor: isUp ? who : "" },
  };
  return hold(stopped, "cancelOrdered", now, effects, who);
}
