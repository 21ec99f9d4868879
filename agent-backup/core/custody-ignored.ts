// What changes nothing in who holds one main's objects, each pair with the reason: what the table of
// custody-rows.ts has no row for. A test proves that every pair is in one of the two.

import type { Ignored } from "../../base/table.js";
import { CUSTODY_STATES, type CustodyEvent, type CustodyState } from "./custody-rows.js";

const EXCEPT = (...those: readonly CustodyState[]): readonly CustodyState[] =>
  CUSTODY_STATES.filter((state) => !those.includes(state));

/** Every other pair, with the reason why it changes nothing. */
export const CUSTODY_IGNORED: readonly Ignored<CustodyState, CustodyEvent>[] = [
  {
    on: "takeoverAllowed",
    in: EXCEPT("main", "restorePaused"),
    because: "the objects are on the backup, or on their way",
  },
  {
    on: "saved",
    in: EXCEPT("main", "raising", "raisingBack"),
    because: "no step waits for this save",
  },
  {
    on: "saveFailed",
    in: EXCEPT("raising", "raisingBack"),
    because: "no step waits for this save; the shell raises the alarm",
  },
  {
    on: "saveFailedPaused",
    in: EXCEPT("raising", "raisingBack"),
    because: "no epoch is being raised out of a pause",
  },
  {
    on: "saveFailedParking",
    in: EXCEPT("raisingBack"),
    because: "no switchover is being undone",
  },
  {
    on: "saveFailedPartial",
    in: EXCEPT("raisingBack"),
    because: "no cancelled takeover is going back",
  },
  {
    on: "saveFailedMain",
    in: EXCEPT("raisingBack"),
    because: "nothing goes back to a main that has its objects",
  },
  {
    on: "saveDue",
    in: EXCEPT("main", "backup", "restorePaused", "contention"),
    because: "no step that ended here waits for its save",
  },
  { on: "cleared", in: EXCEPT("parking"), because: "no takeover waits for the main to park" },
  { on: "undo", in: EXCEPT("parking"), because: "no switchover waits for the main to park" },
  {
    on: "mainRunsUnparked",
    in: EXCEPT("parking", "takingOver"),
    because: "nothing is being moved to the backup, or the main was told to hold",
  },
  { on: "finishOrdered", in: EXCEPT("paused", "partial"), because: "no takeover is paused" },
  { on: "mainFailedAgain", in: EXCEPT("paused", "partial"), because: "no takeover is paused" },
  {
    on: "cancelOrdered",
    in: EXCEPT("parking", "takingOver", "paused"),
    because: "no takeover is under way",
  },
  {
    on: "contended",
    in: EXCEPT("backup"),
    because: "the backup does not hold the objects alone, or that is known",
  },
  { on: "mainParked", in: EXCEPT("contention"), because: "nobody else is believed to run them" },
  { on: "takeoverEnded", in: EXCEPT("takingOver"), because: "a late end of an old transfer" },
  {
    on: "againDue",
    in: EXCEPT("backup", "restoring", "contention"),
    because: "nothing is set aside",
  },
  {
    on: "restoreAllowed",
    in: EXCEPT("backup", "paused", "partial", "restorePaused", "contention"),
    because: "the objects are at home, or on the move",
  },
  {
    on: "rebuildAllowed",
    in: EXCEPT("main"),
    because: "the objects are not at home: what is lost there comes with them",
  },
  {
    on: "mainGone",
    in: EXCEPT("restoring", "restorePaused"),
    because: "no restore is under way",
  },
  { on: "inFlightDue", in: EXCEPT("restorePaused"), because: "no restore is paused" },
  { on: "mainReturned", in: EXCEPT("restorePaused"), because: "no restore is paused" },
  { on: "restoreEnded", in: EXCEPT("restoring"), because: "a late end of an old transfer" },
  { on: "restoreIncomplete", in: EXCEPT("restoring"), because: "a late end of an old transfer" },
  {
    on: "doubted",
    in: EXCEPT("takingOver", "restoring", "restorePaused"),
    because: "nothing is on the move",
  },
  {
    on: "foundAway",
    in: EXCEPT("main", "parking", "paused", "partial", "restorePaused", "contention"),
    because: "that is known, or what is being saved or moved is settled first",
  },
  {
    on: "foundHome",
    in: EXCEPT("parking", "paused", "partial", "backup", "restorePaused", "contention"),
    because: "that is known, or what is being saved or moved is settled first",
  },
];
