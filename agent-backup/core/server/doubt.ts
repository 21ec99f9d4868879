// Doubt of one main: when its record may be older than the truth, what its Hello then says of who
// holds its objects, and the epoch under which that is believed again (product.md §2, "A backup disk
// lost or rolled back").
//
// Pure. In doubt nothing is done for the main by itself; `permission.ts` and `server/settle.ts` see to
// that. The epoch is raised once, when the main was heard or an operator stands for the record: until
// then the record's epoch is what tells whether the main knows more than this disk.

import type { Holding } from "../../../proto/messages.js";
import type { Effect, Server } from "../server.js";
import type { Instant } from "./facts.js";
import { hold } from "./feed.js";

/** What a lost or rolled-back disk may have raised since: its epochs are never used again. */
export const EPOCHS_LOST_MAX = 2n ** 20n;

/** What a Hello says, as far as custody is concerned. */
export type Said = { readonly epoch: bigint; readonly holding: Holding };
/** With how many objects it holds taken over; 0 also while it has not let go of them all. */
export type SaidHeld = Said & { readonly parked: number };
/** What is known here. */
export type KnownCustody = Pick<Server["custody"], "state" | "epoch">;

/**
 * Who holds the objects: the main runs them; it holds them, taken over; or it was never told of what
 * this disk decided last, and that stands.
 */
export type SaidCustody = "atHome" | "held" | "asKnown";

/** Judges a Hello against a record that may be older than the truth. */
export function saidCustodyOf(said: Said, known: KnownCustody): SaidCustody {
  const isUntold = known.state !== "main" && said.epoch < known.epoch;
  if (isUntold) return "asKnown";
  // What it let go of by itself nobody has taken over, as far as it knows.
  if (["none", "stoodDown", "takenBack"].includes(said.holding)) return "atHome";
  // The restore has ended here, and its end was not heard there.
  const isEnded = known.state === "main" && said.epoch === known.epoch;
  return isEnded && said.holding === "returning" ? "atHome" : "held";
}

/**
 * True if a main holds more objects taken over than its record names (`heldCount`), which may be older
 * than the truth: what the record does not name stands on the backup too, and the main would run it
 * again if it were told of that record.
 */
export function holdsMore({ holding, parked }: SaidHeld, heldCount: number): boolean {
  if (["none", "stoodDown", "takenBack"].includes(holding)) return false;
  return parked > heldCount || heldCount === 0;
}

/** The epoch that a main in doubt has once somebody stands for what is known of it. */
export function epochAfterDoubt({ custody, epochSeen }: Server): bigint {
  return (custody.epoch > epochSeen ? custody.epoch : epochSeen) + EPOCHS_LOST_MAX;
}

/** The doubt begins, or is heard of again: nothing moves any more. */
export function doubted(
  before: Server,
  event: { readonly words: string; readonly epochSeen: bigint; readonly isAway: boolean },
  now: Instant,
  effects: Effect[],
): Server {
  const epochSeen = event.epochSeen > before.epochSeen ? event.epochSeen : before.epochSeen;
  const still = hold(
    { ...before, doubt: event.words, epochSeen, orderedBy: "" },
    "doubted",
    now,
    effects,
  );
  return event.isAway ? hold(still, "foundAway", now, effects) : still;
}

/** The doubt is over, under an epoch that is on disk. */
export function confirmed(
  before: Server,
  event: { readonly epoch: bigint; readonly who: string; readonly found?: "main" | "backup" },
  now: Instant,
  effects: Effect[],
): Server {
  const { epoch, who, found } = event;
  if (before.doubt === "") return before;
  const custody = { ...before.custody, epoch };
  const on = found === "main" ? "foundHome" : "foundAway";
  const certain = {
    ...before,
    custody,
    doubt: "",
    epochSeen: 0n,
    blocked: [],
    restoreStuck: false,
  };
  const after = found === undefined ? certain : hold(certain, on, now, effects, who);
  effects.push({
    kind: "told",
    level: "warn",
    event: "server.confirmed",
    words: `custody ${after.custody.state} is confirmed under epoch ${epoch}; in doubt was: ${before.doubt}`,
    who,
    fields: { epochFrom: String(before.custody.epoch), epochTo: String(epoch) },
  });
  return after;
}
