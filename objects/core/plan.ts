// What a transfer is asked to do, within which bounds, and how each object of it can end.

import type { ManifestEntry, ObjectResultKind } from "../../proto/object.js";

/** `move`: put into the sink, then removed from the source. */
export type TransferMode = "copy" | "move";

/** How one object ended. */
export type ObjectResult = {
  readonly kind: ObjectResultKind;
  /** The store's words, or ours; empty for applied and unchanged. */
  readonly words: string;
  /** The sink's own reference; empty unless it is known to be there. */
  readonly reference: string;
  /**
   * Whether the sink holds the object now, as far as this transfer knows. `unknown`: a put was
   * asked and did not end well, it may have happened. A `failed` move may well be at the sink.
   */
  readonly isAtSink: "yes" | "no" | "unknown";
  /** It ended in a refusal (`isRefusal`). False of what was done, called off, or may pass by itself. */
  readonly isRefused: boolean;
  /** How often it was tried before this end, counted from its last beginning; 0: it was not begun. */
  readonly attempts: number;
};

/** One object of a transfer. The plan's order is the order of first attempts. */
export type PlanItem = {
  readonly entry: ManifestEntry;
  readonly mode: TransferMode;
  /** The digest known to be ours at the sink's place (see Store.put). */
  readonly replaces?: string;
  /** A put of an earlier run may have been done: only a good end of this one says more. */
  readonly mayBeAtSink?: boolean;
  /** How it ended in an earlier run of this transfer: it is counted, not done again. */
  readonly done?: ObjectResult;
};

export type TransferConfig = {
  /** Gets under way and contents that wait for their slot. */
  readonly getsMax: number;
  /** Puts, and removes, under way. */
  readonly putsMax: number;
  /** Content held at once; one object larger than this goes alone. */
  readonly heldBytesMax: number;
  readonly questionLimitMs: number;
  readonly attemptsMax: number;
  readonly backoffMinMs: number;
  readonly backoffMaxMs: number;
  /** A number in [0, 1) drawn once for this transfer: spreads its retries. */
  readonly jitter: number;
};

/** The bounds of a transfer, with their reasons. */
export const TRANSFER_DEFAULTS: TransferConfig = {
  // A link's round trip of 100 ms then gives 160 objects a second, above the default pace of 16.
  getsMax: 16,
  // A folder confirms after its 250 ms burst and the reload: 64 keep 1000/min up to 3.8 s of it.
  putsMax: 64,
  // Two of the largest objects: one goes while the next is fetched.
  heldBytesMax: 8 * 1024 * 1024,
  questionLimitMs: 30_000,
  attemptsMax: 5,
  backoffMinMs: 1_000,
  backoffMaxMs: 30_000,
  jitter: 0.5,
};

/** Why a store did not do what was asked, as far as a transfer distinguishes it. */
export type AnswerProblem =
  | "unavailable"
  | "missing"
  | "occupied"
  | "invalid"
  | "failed"
  /** Nobody was asked: what has to be noted before could not be. No attempt, and nothing was done. */
  | "withheld";

/**
 * True if a store has looked at this very object and said no: its place, its content or its absence
 * stands in the way, and the same question gets the same answer until somebody changes something.
 * What else goes wrong (no answer, a full disk, a command that failed) is the store's own trouble and
 * may pass by itself: it is worth asking again, for as long as the object has to get there.
 */
export function isRefusal(problem: AnswerProblem): boolean {
  return problem === "occupied" || problem === "missing" || problem === "invalid";
}
