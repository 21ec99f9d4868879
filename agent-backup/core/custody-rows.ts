// The table of who holds one main's objects: every way in which that may change (product.md §2).
//
// Everything that moves custody is a row here. Knows nothing of why a takeover is wanted, of
// permission, timers, links or objects: server.ts names the event. "On disk first" is in the table:
// a row that raises the epoch only saves, and only `saved` leads on to a row that acts.
//
// main → raising → parking → takingOver → backup → raisingBack → restoring → main, with a pause in
// the middle of each movement. One row starts a takeover of objects, one gives them back.

import type { Row } from "../../base/table.js";

/** Who holds the objects, in the order of a whole failover. */
export const CUSTODY_STATES = [
  "main",
  "raising",
  "parking",
  "takingOver",
  "paused",
  "partial",
  "backup",
  "raisingBack",
  "restoring",
  "restorePaused",
  "contention",
] as const;
export type CustodyState = (typeof CUSTODY_STATES)[number];

/** What server.ts can say to the table. */
export const CUSTODY_EVENTS = [
  "takeoverAllowed",
  "saved",
  "saveFailed",
  "saveFailedPaused",
  "saveFailedParking",
  "saveFailedPartial",
  "saveFailedMain",
  "saveDue",
  "cleared",
  "undo",
  "mainRunsUnparked",
  "finishOrdered",
  "cancelOrdered",
  "mainFailedAgain",
  "contended",
  "mainParked",
  "takeoverEnded",
  "againDue",
  "restoreAllowed",
  "rebuildAllowed",
  "mainGone",
  "mainReturned",
  "inFlightDue",
  "restoreEnded",
  "restoreIncomplete",
  "doubted",
  "foundAway",
  "foundHome",
] as const;
export type CustodyEvent = (typeof CUSTODY_EVENTS)[number];

/**
 * `raise`: the epoch rises by one, in memory. `save`: the record goes to disk; `saved` or
 * `saveFailed` is the answer, and only the answer to the newest save counts. `lower`: what was not
 * saved is taken back. The others act.
 */
export type CustodyAction =
  | "raise"
  | "save"
  | "lower"
  | "park"
  | "startTakeover"
  | "startRestore"
  | "pauseTransfer"
  | "resumeTransfer"
  | "settleInFlight"
  | "moveAgain"
  | "endRestore";

export type CustodyRow = Row<CustodyState, CustodyEvent, CustodyAction>;

/** Every transition there is. */
export const CUSTODY_ROWS: readonly CustodyRow[] = [
  // Takeover.
  {
    from: "main",
    on: "takeoverAllowed",
    to: "raising",
    then: ["raise", "save"],
    why: "takeover allowed: new epoch",
  },
  { from: "raising", on: "saved", to: "parking", then: ["park"], why: "epoch is on disk" },
  {
    from: "raising",
    on: "saveFailed",
    to: "main",
    then: ["lower"],
    why: "takeover given up: the epoch could not be saved",
  },
  {
    from: "parking",
    on: "cleared",
    to: "takingOver",
    then: ["startTakeover"],
    why: "the main is parked, unreachable or out of time: objects start on the backup",
  },
  {
    from: "parking",
    on: "undo",
    to: "raisingBack",
    then: ["raise", "save"],
    why: "the main has not parked in time: the switchover is undone under a new epoch",
  },
  {
    from: "takingOver",
    on: "takeoverEnded",
    to: "backup",
    then: ["save"],
    why: "every object of the takeover has its result",
  },
  {
    from: "backup",
    on: "againDue",
    to: "backup",
    then: ["moveAgain"],
    why: "what could not be taken over is tried again",
  },

  // The main runs again before it is complete.
  {
    from: "parking",
    on: "mainRunsUnparked",
    to: "paused",
    then: ["pauseTransfer"],
    why: "the main is running again before it has parked: takeover paused",
  },
  {
    from: "takingOver",
    on: "mainRunsUnparked",
    to: "paused",
    then: ["pauseTransfer"],
    why: "the main is running again and has not parked: takeover paused",
  },
  ...(["paused", "partial"] as const).flatMap((from): CustodyRow[] => [
    {
      from,
      on: "finishOrdered",
      to: "parking",
      then: ["park"],
      why: "takeover is finished by order",
    },
    {
      from,
      on: "mainFailedAgain",
      to: "parking",
      then: ["park"],
      why: "the main failed again: takeover goes on",
    },
    {
      from,
      on: "restoreAllowed",
      to: "raisingBack",
      then: ["raise", "save"],
      why: "turned round: new epoch",
    },
  ]),

  // A person cancels it: what was moved stays where it is until it goes back, or the rest follows.
  ...(["parking", "takingOver"] as const).map((from) => ({
    from,
    on: "cancelOrdered" as const,
    to: "partial" as const,
    then: ["pauseTransfer"] as const,
    why: "the takeover is cancelled: it stops after the object in flight",
  })),
  {
    from: "paused",
    on: "cancelOrdered",
    to: "partial",
    then: [],
    why: "the takeover is cancelled: its objects are split",
  },

  // Two that both believe they hold the objects: the higher epoch wins, that is the backup's.
  {
    from: "backup",
    on: "contended",
    to: "contention",
    then: ["park"],
    why: "the main runs its objects too: both may run them until it parks under the higher epoch",
  },
  {
    from: "contention",
    on: "mainParked",
    to: "backup",
    then: [],
    why: "the main has parked: the backup alone runs the objects",
  },
  {
    from: "contention",
    on: "againDue",
    to: "contention",
    then: ["moveAgain"],
    why: "what could not be taken over is tried again",
  },
  {
    from: "contention",
    on: "restoreAllowed",
    to: "raisingBack",
    then: ["raise", "save"],
    why: "restore allowed: new epoch",
  },

  // Restore.
  {
    from: "backup",
    on: "restoreAllowed",
    to: "raisingBack",
    then: ["raise", "save"],
    why: "restore allowed: new epoch",
  },
  {
    from: "main",
    on: "rebuildAllowed",
    to: "raisingBack",
    then: ["raise", "save"],
    why: "restore of what the main has lost allowed: new epoch",
  },
  {
    from: "raising",
    on: "saveFailedPaused",
    to: "restorePaused",
    then: ["lower"],
    why: "taking over again given up: the epoch could not be saved",
  },
  {
    from: "raisingBack",
    on: "saved",
    to: "restoring",
    then: ["startRestore"],
    why: "epoch is on disk: objects go home",
  },
  {
    from: "raisingBack",
    on: "saveFailed",
    to: "backup",
    then: ["lower"],
    why: "restore given up: the epoch could not be saved",
  },
  {
    from: "raisingBack",
    on: "saveFailedPaused",
    to: "paused",
    then: ["lower"],
    why: "turning round given up: the epoch could not be saved",
  },
  {
    from: "raisingBack",
    on: "saveFailedParking",
    to: "parking",
    then: ["lower"],
    why: "undoing given up: the epoch could not be saved",
  },
  {
    from: "raisingBack",
    on: "saveFailedPartial",
    to: "partial",
    then: ["lower"],
    why: "going back given up: the epoch could not be saved",
  },
  {
    from: "raisingBack",
    on: "saveFailedMain",
    to: "main",
    then: ["lower"],
    why: "restore given up: the epoch could not be saved",
  },
  {
    from: "restoring",
    on: "mainGone",
    to: "restorePaused",
    then: ["pauseTransfer"],
    why: "the main stopped running: restore paused, nothing is removed",
  },
  // What a pause cuts in half is made whole, whatever stands against going on: on one side again.
  {
    from: "restorePaused",
    on: "inFlightDue",
    to: "restorePaused",
    then: ["settleInFlight"],
    why: "the main runs again: the objects in flight when the restore paused are settled",
  },
  {
    from: "restorePaused",
    on: "mainGone",
    to: "restorePaused",
    then: ["pauseTransfer"],
    why: "the main stopped running again: what is in flight is settled when it runs",
  },
  {
    from: "restorePaused",
    on: "mainReturned",
    to: "restoring",
    then: ["resumeTransfer"],
    why: "the main has been running for the hold-down: restore goes on",
  },
  {
    from: "restorePaused",
    on: "takeoverAllowed",
    to: "raising",
    then: ["raise", "save"],
    why: "the main failed during its restore: what went home is taken over again",
  },
  {
    from: "restoring",
    on: "againDue",
    to: "restoring",
    then: ["moveAgain"],
    why: "what did not go home is tried again",
  },
  {
    from: "restoring",
    on: "restoreEnded",
    to: "main",
    then: ["save"],
    why: "every object is home: the main runs them",
  },
  { from: "main", on: "saved", to: "main", then: ["endRestore"], why: "the restore is on disk" },
  {
    from: "restoring",
    on: "restoreIncomplete",
    to: "restorePaused",
    then: ["save"],
    why: "some objects were refused at home: restore waits for an operator",
  },
  {
    from: "restorePaused",
    on: "restoreAllowed",
    to: "restoring",
    then: ["resumeTransfer"],
    why: "restore goes on by order",
  },

  // The record may be older than the truth: nothing moves until somebody has said what is so.
  {
    from: "takingOver",
    on: "doubted",
    to: "parking",
    then: ["pauseTransfer"],
    why: "the backup's disk is in doubt: takeover stands still",
  },
  {
    from: "restoring",
    on: "doubted",
    to: "restorePaused",
    then: ["pauseTransfer"],
    why: "the backup's disk is in doubt: restore stands still, nothing is removed",
  },
  {
    from: "restorePaused",
    on: "doubted",
    to: "restorePaused",
    then: ["pauseTransfer"],
    why: "the backup's disk is in doubt: what is in flight waits, too",
  },
  ...(["main", "parking", "paused", "partial", "restorePaused", "contention"] as const).map(
    (from) => ({
      from,
      on: "foundAway" as const,
      to: "backup" as const,
      then: ["save"] as const,
      why: "the main says that its objects are taken over: they stay held until a person restores",
    }),
  ),
  ...(["parking", "paused", "partial", "backup", "restorePaused", "contention"] as const).map(
    (from) => ({
      from,
      on: "foundHome" as const,
      to: "main" as const,
      then: ["save"] as const,
      why: "the main says that it runs its objects",
    }),
  ),

  // What a row has asked to be saved, and could not be, is saved some time later.
  ...(["main", "backup", "restorePaused", "contention"] as const).map((state) => ({
    from: state,
    on: "saveDue" as const,
    to: state,
    then: ["save"] as const,
    why: "the record is saved again",
  })),
];
