// May the application be started? Asked once, at the start of the agent (product.md §2).
//
// A main whose disk says that its objects are held waits until they are out of the application.
// Any other asks the backup agent first, for so long as the start gate says; unanswered, it starts
// with an alarm (when cut off: keep), or stands down first (stand down, as it was told last). Knows
// neither clock nor link: the shell feeds what it learns.

import { type Ignored, indexed, type Row, type Table } from "../../base/table.js";

/** `agreed`: told to run everything, and that is on its way to the disk. */
export const GATE_STATES = ["shut", "asking", "agreed", "clearing", "open"] as const;
export type GateState = (typeof GATE_STATES)[number];

/** What the disk said, what the backup agent says, what time does. */
export const GATE_EVENTS = [
  "heldByDisk",
  "nothingHeld",
  "foundRunning",
  "toldToRun",
  "toldToHold",
  "settled",
  "expired",
  "expiredLeaseless", // when cut off: stand down
] as const;
export type GateEvent = (typeof GATE_EVENTS)[number];

/**
 * `ask` arms the limit; `open` lets the application start; `alarm` says that nobody was asked;
 * `standDown` has the chosen objects held, and answers `settled`.
 */
export type GateEffect = "ask" | "open" | "alarm" | "standDown";

/** Every transition there is. */
export const GATE_TABLE: readonly Row<GateState, GateEvent, GateEffect>[] = [
  {
    from: "shut",
    on: "heldByDisk",
    to: "clearing",
    then: [],
    why: "objects are held: they are made sure to be out before the application starts",
  },
  {
    from: "shut",
    on: "nothingHeld",
    to: "asking",
    then: ["ask"],
    why: "asks the backup agent before the application starts",
  },
  {
    from: "shut",
    on: "foundRunning",
    to: "open",
    then: [],
    why: "the application runs already and is left running",
  },
  {
    from: "asking",
    on: "toldToRun",
    to: "agreed",
    then: [],
    why: "the backup agent holds nothing of this main",
  },
  {
    from: "asking",
    on: "toldToHold",
    to: "clearing",
    then: [],
    why: "the backup agent runs objects of this main: they leave the application first",
  },
  {
    from: "asking",
    on: "expired",
    to: "open",
    then: ["alarm", "open"],
    why: "the backup agent did not answer within the start gate; started all the same",
  },
  {
    from: "asking",
    on: "expiredLeaseless",
    to: "clearing",
    then: ["alarm", "standDown"],
    why: "the backup agent did not answer within the start gate: stands down before the start",
  },
  {
    from: "agreed",
    on: "expiredLeaseless",
    to: "open",
    then: ["alarm", "open"],
    why: "the backup agent agreed, but its answer could not be saved; started under its lease",
  },
  {
    from: "agreed",
    on: "toldToHold",
    to: "clearing",
    then: [],
    why: "the backup agent took over meanwhile: its objects leave the application first",
  },
  { from: "agreed", on: "settled", to: "open", then: ["open"], why: "the application may start" },
  {
    from: "agreed",
    on: "expired",
    to: "open",
    then: ["alarm", "open"],
    why: "the backup agent agreed, but its answer could not be saved; started all the same",
  },
  { from: "clearing", on: "settled", to: "open", then: ["open"], why: "the application may start" },
];

/** Every other pair, with the reason why it changes nothing. */
export const GATE_IGNORED: readonly Ignored<GateState, GateEvent>[] = [
  {
    on: "toldToRun",
    in: ["shut"],
    because: "the agent has not read its disk yet",
  },
  {
    on: "toldToHold",
    in: ["shut"],
    because: "the agent has not read its disk yet",
  },
  {
    on: "settled",
    in: ["shut"],
    because: "the agent has not read its disk yet",
  },
  {
    on: "expired",
    in: ["shut"],
    because: "the agent has not read its disk yet",
  },
  {
    on: "expiredLeaseless",
    in: ["shut"],
    because: "the agent has not read its disk yet",
  },
  {
    on: "expiredLeaseless",
    in: ["clearing"],
    because: "the order in hand is carried out first",
  },
  {
    on: "expiredLeaseless",
    in: ["open"],
    because: "the application was let go; what is held leaves it while it runs",
  },
  {
    on: "heldByDisk",
    in: ["asking", "agreed", "clearing", "open"],
    because: "the disk is read once",
  },
  {
    on: "nothingHeld",
    in: ["asking", "agreed", "clearing", "open"],
    because: "the disk is read once",
  },
  {
    on: "foundRunning",
    in: ["asking", "agreed", "clearing", "open"],
    because: "the disk is read once",
  },
  {
    on: "settled",
    in: ["asking"],
    because: "nothing was ordered",
  },
  {
    on: "toldToRun",
    in: ["agreed"],
    because: "it was told so already",
  },
  {
    on: "toldToRun",
    in: ["clearing"],
    because: "the order in hand is carried out first",
  },
  {
    on: "toldToHold",
    in: ["clearing"],
    because: "the order in hand is carried out first",
  },
  {
    on: "expired",
    in: ["clearing"],
    because: "the order in hand is carried out first",
  },
  {
    on: "toldToRun",
    in: ["open"],
    because: "the application was let go; what is held leaves it while it runs",
  },
  {
    on: "toldToHold",
    in: ["open"],
    because: "the application was let go; what is held leaves it while it runs",
  },
  {
    on: "settled",
    in: ["open"],
    because: "the application was let go; what is held leaves it while it runs",
  },
  {
    on: "expired",
    in: ["open"],
    because: "the application was let go; what is held leaves it while it runs",
  },
];

/** States, events, rows and what is ignored. */
export const GATE: Table<GateState, GateEvent, GateEffect> = {
  states: GATE_STATES,
  events: GATE_EVENTS,
  rows: GATE_TABLE,
  ignored: GATE_IGNORED,
};

/** The row of a pair; undefined if it is ignored. */
export const findGateRow = indexed(GATE);
