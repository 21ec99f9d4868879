// Who runs this main's objects, as its own disk knows it, and every way in which that may change.
//
// "On disk first" is in the table: a state whose name begins with `saving` leaves by `saved` alone,
// and no row both saves and acts. So whatever is done to an object is done under an epoch, and
// under a list of held objects, that a crash cannot forget. While a state is being saved, orders
// wait: whoever feeds the table keeps them (custody.ts "Contract").

import { type Ignored, indexed, type Row, type Table } from "../../base/table.js";

/** `saving…`: on its way to the disk. */
export const CUSTODY_STATES = [
  "none", // the application runs everything
  "savingHold",
  "clearing", // held objects are leaving the application
  "savingParked",
  "parked",
  "savingReturn",
  "clearingReturn", // as clearing, before objects come home
  "savingReturning",
  "returning", // objects come home one by one
  "savingRelease",
  "puttingBack", // the hold is over: what is still parked goes back from the parked copies
  "savingNone",
] as const;
export type CustodyState = (typeof CUSTODY_STATES)[number];

/** Orders of the backup agent, and answers of the disk, the store and the clock. */
export const CUSTODY_EVENTS = [
  "holdOrdered", // Park, or Welcome with custody backup, after the last page
  "returnOrdered", // TakeBack, or Welcome with custody returning, after the last page
  "releaseOrdered", // RestoreDone, or Welcome with custody main
  "takenBack", // a person, here: the backup server is gone for good
  "leaseEnded", // nobody ordered it: what the backup agent may take over is let go of
  "staleOrdered", // any of them under a lower epoch
  "saved",
  "saveFailed",
  "cleared",
  "clearFailed",
  "putBackDone",
  "putBackFailed",
  "retryDue",
] as const;
export type CustodyEventKind = (typeof CUSTODY_EVENTS)[number];

export type CustodyEffect =
  | "save"
  | "clear"
  | "putBack"
  | "confirm"
  | "complain"
  | "retryLater"
  | "refuse"
  | "settled";

type CustodyRow = Row<CustodyState, CustodyEventKind, CustodyEffect>;

const SAVING = [
  "savingHold",
  "savingParked",
  "savingReturn",
  "savingReturning",
  "savingRelease",
  "savingNone",
] as const;
const CLEARING = ["clearing", "clearingReturn"] as const;
const RESTING = CUSTODY_STATES.filter((state) => !(SAVING as readonly string[]).includes(state));
const HELD = ["clearing", "parked", "clearingReturn", "returning", "puttingBack"] as const;

/** Every transition there is. */
export const CUSTODY_TABLE: readonly CustodyRow[] = [
  // An order is saved before anything is done about it.
  ...RESTING.flatMap((from): CustodyRow[] => [
    { from, on: "holdOrdered", to: "savingHold", then: ["save"], why: "told to hold" },
    { from, on: "returnOrdered", to: "savingReturn", then: ["save"], why: "told to take back" },
    { from, on: "leaseEnded", to: "savingHold", then: ["save"], why: "lease ended: stands down" },
    {
      from,
      on: "staleOrdered",
      to: from,
      then: ["refuse"],
      why: "an order under a lower epoch is refused",
    },
  ]),
  { from: "none", on: "releaseOrdered", to: "savingNone", then: ["save"], why: "told to run all" },
  ...HELD.map(
    (from): CustodyRow => ({
      from,
      on: "releaseOrdered",
      to: "savingRelease",
      then: ["save"],
      why: "the hold is over: what is parked goes back",
    }),
  ),
  ...(["clearing", "parked", "clearingReturn", "returning"] as const).map(
    (from): CustodyRow => ({
      from,
      on: "takenBack",
      to: "savingRelease",
      then: ["save"],
      why: "taken back by hand: what is parked goes back",
    }),
  ),

  // Saved: now it may be done.
  { from: "savingHold", on: "saved", to: "clearing", then: ["clear"], why: "hold is on disk" },
  { from: "savingParked", on: "saved", to: "parked", then: ["confirm", "settled"], why: "parked" },
  {
    from: "savingReturn",
    on: "saved",
    to: "clearingReturn",
    then: ["clear"],
    why: "take back is on disk",
  },
  {
    from: "savingReturning",
    on: "saved",
    to: "returning",
    then: ["settled"],
    why: "objects may come home",
  },
  {
    from: "savingRelease",
    on: "saved",
    to: "puttingBack",
    then: ["putBack"],
    why: "release is on disk",
  },
  { from: "savingNone", on: "saved", to: "none", then: ["settled"], why: "runs everything" },

  // Out of the application, or back in it.
  { from: "clearing", on: "cleared", to: "savingParked", then: ["save"], why: "all held are out" },
  {
    from: "clearingReturn",
    on: "cleared",
    to: "savingReturning",
    then: ["save"],
    why: "all that is still held is out",
  },
  {
    from: "puttingBack",
    on: "putBackDone",
    to: "savingNone",
    then: ["save"],
    why: "all that was parked is back",
  },

  // What fails is said and tried again.
  ...SAVING.flatMap((from): CustodyRow[] => [
    {
      from,
      on: "saveFailed",
      to: from,
      then: ["complain", "retryLater"],
      why: "the disk did not take it; nothing is done before it does",
    },
    { from, on: "retryDue", to: from, then: ["save"], why: "saving again" },
  ]),
  ...CLEARING.flatMap((from): CustodyRow[] => [
    {
      from,
      on: "clearFailed",
      to: from,
      then: ["complain", "retryLater"],
      why: "not everything held is out of the application yet",
    },
    { from, on: "retryDue", to: from, then: ["clear"], why: "parking again" },
  ]),
  {
    from: "puttingBack",
    on: "putBackFailed",
    to: "puttingBack",
    then: ["complain", "retryLater"],
    why: "not everything parked could be put back yet",
  },
  { from: "puttingBack", on: "retryDue", to: "puttingBack", then: ["putBack"], why: "again" },
];

/** Every other pair, with the reason why it changes nothing. */
export const CUSTODY_IGNORED: readonly Ignored<CustodyState, CustodyEventKind>[] = [
  {
    on: "holdOrdered",
    in: SAVING,
    because: "orders wait until the order before is on disk",
  },
  {
    on: "returnOrdered",
    in: SAVING,
    because: "orders wait until the order before is on disk",
  },
  {
    on: "releaseOrdered",
    in: SAVING,
    because: "orders wait until the order before is on disk",
  },
  {
    on: "leaseEnded",
    in: SAVING,
    because: "orders wait until the order before is on disk",
  },
  {
    on: "staleOrdered",
    in: SAVING,
    because: "orders wait until the order before is on disk",
  },
  {
    on: "takenBack",
    in: [...SAVING, "none", "puttingBack"],
    because: "an order is on its way to the disk, nothing is held, or it goes back already",
  },
  {
    on: "saved",
    in: RESTING,
    because: "nothing is being saved",
  },
  {
    on: "saveFailed",
    in: RESTING,
    because: "nothing is being saved",
  },
  {
    on: "cleared",
    in: CUSTODY_STATES.filter((state) => !(CLEARING as readonly string[]).includes(state)),
    because: "answer to a parking that a later order ended",
  },
  {
    on: "clearFailed",
    in: CUSTODY_STATES.filter((state) => !(CLEARING as readonly string[]).includes(state)),
    because: "answer to a parking that a later order ended",
  },
  {
    on: "putBackDone",
    in: CUSTODY_STATES.filter((state) => state !== "puttingBack"),
    because: "answer to a putting back that a later order ended",
  },
  {
    on: "putBackFailed",
    in: CUSTODY_STATES.filter((state) => state !== "puttingBack"),
    because: "answer to a putting back that a later order ended",
  },
  {
    on: "retryDue",
    in: ["none", "parked", "returning"],
    because: "nothing failed",
  },
];

/** States, events, rows and what is ignored. */
export const CUSTODY: Table<CustodyState, CustodyEventKind, CustodyEffect> = {
  states: CUSTODY_STATES,
  events: CUSTODY_EVENTS,
  rows: CUSTODY_TABLE,
  ignored: CUSTODY_IGNORED,
};

/** The row of a pair; undefined if it is ignored. */
export const findCustodyRow = indexed(CUSTODY);
