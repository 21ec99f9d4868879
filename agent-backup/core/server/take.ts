// A person's order to take one main over: as it is, as a switchover of a main that runs, or by force.
//
// A switchover goes one step at a time: a fresh settings backup, then the epoch, then the main parks
// and confirms, then objects start. What goes wrong before the last step leaves all at home, under a
// new epoch if one was raised. Permission is asked before each step; what follows is settled by the
// same rules as always.

import { wordsOf } from "../../../proto/reason.js";
import type { TakeoverHow } from "../by-order.js";
import { may, overruledByForce } from "../permission.js";
import type { Effect, Server } from "../server.js";
import type { Instant, Judging } from "./facts.js";
import { hold } from "./feed.js";

export type TakeOrder = {
  readonly kind: "takeOver";
  readonly who: string;
  readonly how?: TakeoverHow;
};

/** The act that permission is asked for. */
const ACT_OF = { ordinary: "takeOver", switchover: "switchOver", forced: "force" } as const;

/** The act of permission.ts that an order of this kind is. */
export function actOf(how: TakeoverHow): (typeof ACT_OF)[TakeoverHow] {
  return ACT_OF[how];
}

/** Takes the order; nothing if it is not permitted. */
export function takeOver(
  before: Server,
  { who, how = "ordinary" }: TakeOrder,
  now: Judging,
  effects: Effect[],
): Server {
  if (may(actOf(how), before, now).length > 0) return before;
  const { byOrder, custody } = before;
  if (how === "switchover") {
    effects.push({ kind: "backUpFresh", who });
    return { ...before, byOrder: { ...byOrder, freshFor: who, undone: undefined } };
  }
  const ordered = { ...before, byOrder: { ...byOrder, takeover: how } };
  if (how === "forced") {
    const overruled = overruledByForce(before, now);
    const what = overruled.length === 0 ? "" : `; it overrules: ${wordsOf(overruled)}`;
    effects.push({
      kind: "told",
      level: "warn",
      event: "server.forced",
      words: `the takeover is forced${what}`,
      who,
      fields: { overruled: wordsOf(overruled) },
    });
  }
  switch (custody.state) {
    case "backup":
      return { ...before, againAtMs: now.nowMs };
    case "parking":
      // It has waited already: nothing is waited for any more.
      return how === "forced" ? { ...ordered, parkEndsAtMs: now.nowMs } : ordered;
    case "paused":
    case "partial":
      return hold({ ...ordered, isFinishing: true }, "finishOrdered", now, effects, who);
    default:
      return { ...ordered, orderedBy: who };
  }
}

/** The fresh settings backup of a switchover is made, or could not be (`problem`). */
export function freshlyBackedUp(
  before: Server,
  problem: string,
  now: Judging,
  effects: Effect[],
): Server {
  const who = before.byOrder.freshFor;
  if (who === "") return before;
  const byOrder = { ...before.byOrder, freshFor: "", takeover: "switchover" as const };
  const fresh = { ...before, byOrder };
  const unmade = { kind: "backupFailed", words: `Its fresh settings backup: ${problem}.` };
  const reasons = problem === "" ? may("switchOver", fresh, now) : [unmade];
  if (reasons.length === 0) return { ...fresh, orderedBy: who };
  return givenUp({ ...before, byOrder: { ...before.byOrder, freshFor: "" } }, now, effects, {
    who,
    words: `the switchover is refused, nothing was moved: ${wordsOf(reasons)}`,
  });
}

/** The main did not confirm in time that it parked: custody goes back under a new epoch. */
export function undo(
  before: Server,
  now: Judging,
  effects: Effect[],
  why = unparked(before),
): Server {
  const { name, orderedBy } = before;
  const words = `${why}: the switchover is undone, ${name} keeps its objects`;
  const over = givenUp({ ...before, orderedBy: "" }, now, effects, { who: orderedBy, words });
  return hold(over, "undo", now, effects, orderedBy);
}

function unparked({ name, settings, isLinked }: Server): string {
  return isLinked
    ? `${name} has not confirmed within ${settings.parkLimit} s that it parked its objects`
    : `${name} was not heard for ${settings.parkLimit} s while it was to park its objects`;
}

/** Nothing was moved, or all of it is taken back: told, and kept for whoever asks why. */
export function givenUp(
  before: Server,
  { wallMs }: Instant,
  effects: Effect[],
  { who, words }: { readonly who: string; readonly words: string },
): Server {
  const more = "Look why, and switch it over again; or force it.";
  effects.push({
    kind: "told",
    level: "error",
    event: "server.switchoverUndone",
    words: `${words}. ${more}`,
    who,
    fields: {},
    isResult: true,
  });
  return { ...before, byOrder: { ...before.byOrder, undone: { words, wallMs } } };
}
