// Who holds one main's objects: one step of the table of custody-rows.ts. Pure.

import { assert } from "../../base/assert.js";
import { indexed, type Table } from "../../base/table.js";
import { CUSTODY_IGNORED } from "./custody-ignored.js";
import {
  CUSTODY_EVENTS,
  CUSTODY_ROWS,
  CUSTODY_STATES,
  type CustodyAction,
  type CustodyEvent,
  type CustodyState,
} from "./custody-rows.js";

export {
  CUSTODY_STATES,
  type CustodyAction,
  type CustodyEvent,
  type CustodyState,
} from "./custody-rows.js";

/** States, events, rows and what is ignored. */
export const CUSTODY: Table<CustodyState, CustodyEvent, CustodyAction> = {
  states: CUSTODY_STATES,
  events: CUSTODY_EVENTS,
  rows: CUSTODY_ROWS,
  ignored: CUSTODY_IGNORED,
};

const find = indexed(CUSTODY);

export type Custody = {
  readonly state: CustodyState;
  readonly epoch: bigint;
  readonly sinceMs: number;
  readonly sinceWallMs: number;
  readonly why: string;
};

export type CustodyStep = {
  readonly custody: Custody;
  readonly then: readonly CustodyAction[];
  /** Undefined: the event means nothing in this state. */
  readonly why: string | undefined;
};

/**
 * The epoch that is in force, and on disk: one that is being raised is nobody's yet. What people are
 * shown never falls.
 */
export function epochInForce({ state, epoch }: Custody): bigint {
  return state === "raising" || state === "raisingBack" ? epoch - 1n : epoch;
}

/** Applies one event. Pure. The epoch moves only by `raise` and `lower`. */
export function step(
  before: Custody,
  on: CustodyEvent,
  now: { nowMs: number; wallMs: number },
): CustodyStep {
  const row = find(before.state, on);
  if (row === undefined) return { custody: before, then: [], why: undefined };
  const rise = row.then.includes("raise") ? 1n : row.then.includes("lower") ? -1n : 0n;
  assert(before.epoch + rise >= 0n, "an epoch is not negative");
  const isEntry = row.to !== before.state;
  const custody: Custody = {
    state: row.to,
    epoch: before.epoch + rise,
    sinceMs: isEntry ? now.nowMs : before.sinceMs,
    sinceWallMs: isEntry ? now.wallMs : before.sinceWallMs,
    why: isEntry ? row.why : before.why,
  };
  return { custody, then: row.then, why: row.why };
}
