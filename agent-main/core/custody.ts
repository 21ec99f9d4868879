// What this main holds and under which epoch: orders in, what must be on disk and done out.
//
// The table decides the steps; this file names the event that an order is (its epoch compared with
// the highest seen) and reckons what the disk must say afterwards. The highest epoch wins; a lower
// one is refused with the one in force. Objects that came home under a restore are no longer held,
// though the list of held objects still names them: `held` is the one answer to that question.
// A main whose lease ended stands down: it holds, under the epoch that it has, what it was told that
// may be taken over, beside what it held before.
//
// Contract: while `isSaving`, whoever feeds orders keeps them until it is over. Every order begins
// a new `round`; an answer of an earlier round is not fed.

import type { Holding } from "../../proto/messages.js";
import { idKey, type ObjectId } from "../../proto/object.js";
import {
  type CustodyEffect,
  type CustodyEventKind,
  type CustodyState,
  findCustodyRow,
} from "./custody-table.js";

/**
 * What is on disk of custody; `releasing` is a hold that is over, its objects not yet all back;
 * `takingBack` one that a person has ended here, and `takenBack` says so once they are.
 */
export type CustodyRecord = {
  readonly epoch: bigint;
  readonly holding: Holding | "releasing" | "takingBack";
  /** All held objects were out, and the application had let go of them. */
  readonly isCleared: boolean;
  readonly hold: readonly ObjectId[];
  /** What is not held may be taken over yet, and is run under a lease: also by the next start. */
  readonly isRestLeased?: boolean | undefined;
};

export type Custody = {
  readonly state: CustodyState;
  readonly record: CustodyRecord;
  /** Objects that came home under the record's epoch, by idKey, with the digest put there. */
  readonly returned: Map<string, string>;
  /** Rises with every order: tells an answer of now from one of before. */
  readonly round: number;
};

/**
 * An order of the backup agent, pages included; `hold` undefined: what is held now stays held. Or
 * `standDown`, which nobody orders: `hold` is held beside what is held now. Or `takeBack`, which a
 * person orders here: under the epoch in force.
 */
export type CustodyOrder = {
  readonly kind: "hold" | "return" | "run" | "standDown" | "takeBack";
  readonly epoch: bigint;
  readonly hold?: readonly ObjectId[];
  /** With `hold`: what is not held may be taken over yet. */
  readonly isRestLeased?: boolean;
};

export type CustodyStep = {
  readonly custody: Custody;
  readonly effects: readonly CustodyEffect[];
  /** The row's sentence; undefined if the event was ignored. */
  readonly why: string | undefined;
};

/** A main that never held anything. */
export const NEW_RECORD: CustodyRecord = { epoch: 0n, holding: "none", isCleared: true, hold: [] };

/** Where a start of the agent goes on, as its disk says; the effects are to be performed first. */
export function resumed(
  record: CustodyRecord,
  returned: Map<string, string>,
): { custody: Custody; effects: readonly CustodyEffect[] } {
  const { state, effects } = RESUMES[record.holding];
  return { custody: { state, record, returned, round: 1 }, effects };
}

/** True if it runs something here that the backup agent may take over: a lease is needed for that. */
export function needsLease({ record }: Pick<Custody, "record">): boolean {
  if (isTakenBack(record)) return false; // A person has said that it is to run them.
  return (
    record.holding !== "stoodDown" && (record.holding !== "parked" || record.isRestLeased === true)
  );
}

/** True if a person has made this main run its objects, whatever the backup agent holds. */
export function isTakenBack({ holding }: Pick<CustodyRecord, "holding">): boolean {
  return holding === "takingBack" || holding === "takenBack";
}

/** True if objects are held: they are out of the application, or on their way out. */
export function isHolding({ holding }: Pick<CustodyRecord, "holding">): boolean {
  return holding === "parked" || holding === "returning" || holding === "stoodDown";
}

/**
 * True while something may be parked that was not put back. Once all was, taken back by hand too,
 * the copies say nothing any more: what is missing in the application was deleted there.
 */
export function hasCopies({ holding }: Pick<CustodyRecord, "holding">): boolean {
  return holding !== "none" && holding !== "takenBack";
}

/** The same where the journal is in doubt: taken back, what did not go back may have been parked, too. */
export function mayHaveParked({ holding }: Pick<CustodyRecord, "holding">): boolean {
  return holding !== "none";
}

/** Applies an order. */
export function order(custody: Custody, given: CustodyOrder): CustodyStep {
  if (given.kind === "standDown") return standDown(custody, given);
  const isStale = given.epoch < custody.record.epoch;
  const next = apply(custody, isStale ? "staleOrdered" : ORDERED[given.kind]);
  if (next.why === undefined || isStale) return next;
  return { ...next, custody: ordered(custody, next.custody.state, given) };
}

function standDown(before: Custody, { hold = [] }: CustodyOrder): CustodyStep {
  const next = needsLease(before) ? apply(before, "leaseEnded") : undefined;
  if (next?.why === undefined) return { custody: before, effects: [], why: undefined };
  const { record } = before;
  const outBefore = held(before);
  const known = new Set(outBefore.map(idKey));
  const more = hold.filter((id) => !known.has(idKey(id)));
  const isSure = record.isCleared && record.holding === "parked";
  return {
    ...next,
    custody: {
      ...next.custody,
      round: before.round + 1,
      // What came home leaves again: the backup agent may take it over, too.
      returned: new Map(),
      record: {
        epoch: record.epoch,
        holding: "stoodDown",
        isCleared: isSure && more.length === 0,
        hold: [...outBefore, ...more],
      },
    },
  };
}

/** Applies an answer of the disk, the store or the clock. */
export function answer(custody: Custody, event: CustodyEventKind): CustodyStep {
  const next = apply(custody, event);
  if (next.why === undefined) return next;
  const { record } = custody;
  if (event === "cleared") return withRecord(next, { ...record, isCleared: true });
  if (event === "putBackDone") {
    const holding = isTakenBack(record) ? "takenBack" : "none";
    return withRecord(next, { ...NEW_RECORD, epoch: record.epoch, holding });
  }
  return next;
}

/**
 * Notes that an object came home; its digest is what may be replaced there later. Changes the map in
 * place: a copy for each of 100,000 objects would be the whole cost of a restore.
 */
export function cameHome(custody: Custody, id: ObjectId, digest: string): void {
  custody.returned.set(idKey(id), digest);
}

/** The objects that must be out of the application now. */
export function held(custody: Custody): readonly ObjectId[] {
  if (!isHolding(custody.record)) return [];
  if (custody.returned.size === 0) return custody.record.hold;
  return custody.record.hold.filter((id) => !custody.returned.has(idKey(id)));
}

/** True while an order is on its way to the disk. */
export function isSaving(custody: Custody): boolean {
  return custody.state.startsWith("saving");
}

/**
 * What Hello says: `parked` and `stoodDown` only when everything held is out, for the backup agent acts
 * on it.
 */
export function holdingSaid({ record }: Pick<Custody, "record">): Holding {
  if (record.holding === "releasing") return "none";
  if (record.holding === "takingBack") return "takenBack";
  const isOut = record.holding === "parked" || record.holding === "stoodDown";
  return isOut && !record.isCleared ? "none" : record.holding;
}

/** What is to be done with an object step under an epoch. `wait`: the order before is not done. */
export function judgePut(
  custody: Custody,
  epoch: bigint,
): "take" | "wait" | "refuse" | "unordered" {
  if (epoch < custody.record.epoch) return "refuse";
  if (epoch > custody.record.epoch) return "unordered";
  if (custody.state === "returning") return "take";
  return RETURNING_SOON.includes(custody.state) ? "wait" : "unordered";
}

const RETURNING_SOON: readonly CustodyState[] = [
  "savingReturn",
  "clearingReturn",
  "savingReturning",
];

const ORDERED: Record<Exclude<CustodyOrder["kind"], "standDown">, CustodyEventKind> = {
  hold: "holdOrdered",
  return: "returnOrdered",
  run: "releaseOrdered",
  takeBack: "takenBack",
};

const RESUMES: Record<
  CustodyRecord["holding"],
  { state: CustodyState; effects: readonly CustodyEffect[] }
> = {
  none: { state: "none", effects: [] },
  parked: { state: "clearing", effects: ["clear"] },
  returning: { state: "clearingReturn", effects: ["clear"] },
  stoodDown: { state: "clearing", effects: ["clear"] },
  releasing: { state: "puttingBack", effects: ["putBack"] },
  takingBack: { state: "puttingBack", effects: ["putBack"] },
  takenBack: { state: "none", effects: [] },
};

function apply(custody: Custody, event: CustodyEventKind): CustodyStep {
  const row = findCustodyRow(custody.state, event);
  if (row === undefined) return { custody, effects: [], why: undefined };
  return { custody: { ...custody, state: row.to }, effects: row.then, why: row.why };
}

function withRecord(next: CustodyStep, record: CustodyRecord): CustodyStep {
  const isOver = record.holding === "none" || record.holding === "takenBack";
  const returned = isOver ? new Map<string, string>() : next.custody.returned;
  return { ...next, custody: { ...next.custody, record, returned } };
}

/** What the disk must say once the order's first row was taken. */
function ordered(before: Custody, state: CustodyState, given: CustodyOrder): Custody {
  const { epoch } = given;
  const { record } = before;
  const next = { ...before, state, round: before.round + 1 };
  if (state === "savingRelease") {
    const holding = given.kind === "takeBack" ? ("takingBack" as const) : ("releasing" as const);
    return { ...next, record: { ...record, epoch, holding } };
  }
  if (state === "savingNone") {
    return { ...next, record: { ...NEW_RECORD, epoch }, returned: new Map() };
  }

  const outBefore = held(before);
  // What came home under this epoch stays home, whatever the order names: under a new epoch it is
  // held again if it is named.
  const returned = epoch === record.epoch ? before.returned : new Map<string, string>();
  const hold = given.hold ?? (epoch === record.epoch ? record.hold : outBefore);
  // A restore may have put what it could not confirm: until it is looked for, it is not out.
  const isSure = record.isCleared && !(record.holding === "returning" && state === "savingHold");
  const wasOut = isSure ? outBefore : [];
  const isCleared = isSameList(hold, wasOut) || isEach(hold, wasOut, returned);
  const holding = state === "savingHold" ? ("parked" as const) : ("returning" as const);
  const isRestLeased = given.isRestLeased === true ? { isRestLeased: true } : {};
  return { ...next, returned, record: { epoch, holding, isCleared, hold, ...isRestLeased } };
}

/** True if every one of them was out, or has come home. */
function isEach(
  hold: readonly ObjectId[],
  wasOut: readonly ObjectId[],
  returned: ReadonlyMap<string, string>,
): boolean {
  if (hold.length > wasOut.length + returned.size) return false;
  const out = new Set(wasOut.map(idKey));
  return hold.every((id) => out.has(idKey(id)) || returned.has(idKey(id)));
}

/** The usual case, of perhaps 100,000: what is named again is what was held. */
function isSameList(a: readonly ObjectId[], b: readonly ObjectId[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ type, number }, i) => {
      return b[i]?.number === number && b[i].type === type;
    })
  );
}
