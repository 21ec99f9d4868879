// How a movement that a person ordered goes: a switchover, a forced takeover, a forced restore; and
// what is remembered of it while the objects are away.
//
// Decides when each begins and ends with custody. Knows nothing of permission, parking or saving:
// server/take.ts feeds it, server/settle.ts asks it.

import type { CustodyState } from "./custody.js";
import { parseRebuild, type Rebuild } from "./objects/rebuild.js";
import { type Fields, fields, word } from "./record/fields.js";

/**
 * `switchover`: of a main that runs; it must confirm that it has parked, or all is undone. `forced`:
 * objects start whatever the main does.
 */
export const TAKEOVER_HOWS = ["ordinary", "switchover", "forced"] as const;
export type TakeoverHow = (typeof TAKEOVER_HOWS)[number];

export type ByOrder = {
  /** The takeover that is ordered, or under way. */
  readonly takeover: TakeoverHow;
  /** The main ran when its objects were taken over by order: they are given back by hand only. */
  readonly isSwitchover: boolean;
  /** Who ordered the switchover that waits for its fresh settings backup; empty: nobody. */
  readonly freshFor: string;
  /** Why the last switchover was given up, and when; undefined: nothing was since. */
  readonly undone: { readonly words: string; readonly wallMs: number } | undefined;
  /** Who cancelled a takeover while the main ran: what was moved goes back; empty: nobody. */
  readonly goesBackFor: string;
  /** A person has made the main run its objects again, here they run too: a restore is asked for. */
  readonly isTakenBack: boolean;
  /** The restore removes each object here before it is put at the main. */
  readonly isExclusive: boolean;
  /** The restore also puts back what the main lacks, from this settings backup; undefined: it does not. */
  readonly rebuild: Rebuild | undefined;
  /** A restore that goes on although the main does not run. */
  readonly isForcedHome: boolean;
};

/** What of it outlives the agent. */
export type KeptOrder = Pick<
  ByOrder,
  "takeover" | "isSwitchover" | "isExclusive" | "isTakenBack" | "rebuild"
>;

/** Nothing was ordered. */
export const NOTHING_ORDERED: ByOrder = {
  takeover: "ordinary",
  isSwitchover: false,
  freshFor: "",
  undone: undefined,
  goesBackFor: "",
  isTakenBack: false,
  isExclusive: false,
  rebuild: undefined,
  isForcedHome: false,
};

/** An epoch is raised for a takeover. `isOrdered`: by a person; `isUp`: the main runs. */
export function raisedForTakeover(before: ByOrder, isOrdered: boolean, isUp: boolean): ByOrder {
  const takeover = isOrdered ? before.takeover : "ordinary";
  return { ...NOTHING_ORDERED, takeover, isSwitchover: takeover !== "ordinary" && isUp };
}

/** Custody is in another state now. */
export function movedTo(before: ByOrder, to: CustodyState): ByOrder {
  switch (to) {
    case "raising":
    case "parking":
    case "raisingBack": // What cannot be saved goes back to where it was.
      return before;
    case "takingOver":
      // It has parked: from here on it is a takeover like any other.
      return { ...before, takeover: before.takeover === "forced" ? "forced" : "ordinary" };
    case "partial":
      return { ...before, takeover: "ordinary", rebuild: undefined };
    case "restoring":
      return { ...before, takeover: "ordinary", goesBackFor: "" };
    case "restorePaused": // It goes on as it was ordered.
      return { ...before, takeover: "ordinary", isForcedHome: false, goesBackFor: "" };
    case "main":
      return { ...NOTHING_ORDERED, undone: before.undone };
    default:
      return {
        ...{ ...before, takeover: "ordinary", isForcedHome: false, goesBackFor: "" },
        rebuild: undefined,
      };
  }
}

/** A restore whose epoch could not be saved: a rebuild is ordered anew by whoever still wants it. */
export function notBegun(before: ByOrder): ByOrder {
  return { ...before, rebuild: undefined };
}

/** What of it outlives the agent. */
export function keptOrder(order: KeptOrder): KeptOrder {
  const { takeover, isSwitchover, isExclusive, isTakenBack, rebuild } = order;
  return { takeover, isSwitchover, isExclusive, isTakenBack, rebuild };
}

/** @throws {FieldRefused} unless it is exactly that; earlier versions had none */
export function parseOrder(raw: Fields | undefined): KeptOrder {
  if (raw === undefined) return keptOrder(NOTHING_ORDERED);
  return {
    takeover: word(raw, "takeover", TAKEOVER_HOWS),
    isSwitchover: raw.isSwitchover === true,
    isExclusive: raw.isExclusive === true,
    isTakenBack: raw.isTakenBack === true,
    rebuild: raw.rebuild === undefined ? undefined : parseRebuild(fields(raw.rebuild, "rebuild")),
  };
}
