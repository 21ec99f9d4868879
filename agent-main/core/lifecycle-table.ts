// What the protected application is doing, and every way in which that may change.
//
// Two beliefs are kept apart: whether a process lives (spawned, ended) and whether it does its work
// (checks). A process that lives and fails its check is `failing`: it stays up, its heartbeats say
// so. A stop that a park asked for leads through `stopping` and is never a lifecycle message.
// The table knows no time: when a restart is due is reckoned by lifecycle.ts.

import { type Ignored, indexed, type Row, type Table } from "../../base/table.js";

/** What the application is doing. */
export const LIFE_STATES = [
  "waiting", // not started yet: the start gate is closed
  "fallen", // not started yet, and it ended unseen while this agent was away
  "starting", // a process was ordered
  "started", // it lives; no check has passed yet
  "running", // it lives and is healthy
  "failing", // it lives and its check fails
  "stopped", // exit code 0
  "crashed", // anything else; started again when the backoff is over
  "stopping", // asked to end for a park
  "parkStopped", // ended for a park
  "restarting", // ordered again after a park that stopped it
  "heldBack", // crashed; its next start waits for a park
] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** Facts about the application, and orders to it. */
export const LIFE_EVENTS = [
  "foundAgain",
  "foundGone",
  "gateOpened",
  "startAsked",
  "restartDue",
  "spawned",
  "startFailed",
  "checkPassed",
  "checkFailed",
  "endedNormally",
  "endedAbnormally",
  "stopOrdered",
  "parkOver",
] as const;
export type LifeEventKind = (typeof LIFE_EVENTS)[number];

/** `tell…` are the messages of product.md §4; the others are orders to the application. */
export type LifeEffect =
  | "spawn"
  | "stop"
  | "watch"
  | "unwatch"
  | "tellStartup"
  | "tellNormal"
  | "tellAbnormal";

type LifeRow = Row<LifeState, LifeEventKind, LifeEffect>;
const ALIVE = ["started", "running", "failing"] as const;

/** Every transition there is. */
export const LIFE_TABLE: readonly LifeRow[] = [
  // A start of this agent: the application of before is found, or is not.
  { from: "waiting", on: "foundAgain", to: "failing", then: ["watch"], why: "found running again" },
  { from: "waiting", on: "foundGone", to: "fallen", then: [], why: "ended unseen, no exit status" },
  { from: "waiting", on: "gateOpened", to: "starting", then: ["spawn"], why: "start gate open" },
  {
    from: "fallen",
    on: "gateOpened",
    to: "starting",
    then: ["spawn"],
    why: "start gate open, started again after it ended unseen",
  },

  // A start of the application.
  {
    from: "starting",
    on: "spawned",
    to: "started",
    then: ["tellStartup", "watch"],
    why: "application started",
  },
  {
    from: "starting",
    on: "startFailed",
    to: "crashed",
    then: ["tellAbnormal"],
    why: "application could not be started",
  },

  // Health: one good check is enough, one bad check is enough.
  { from: "started", on: "checkPassed", to: "running", then: [], why: "healthy" },
  { from: "started", on: "checkFailed", to: "started", then: [], why: "started, check fails" },
  { from: "running", on: "checkPassed", to: "running", then: [], why: "healthy" },
  { from: "running", on: "checkFailed", to: "failing", then: [], why: "check fails" },
  { from: "failing", on: "checkPassed", to: "running", then: [], why: "healthy again" },
  { from: "failing", on: "checkFailed", to: "failing", then: [], why: "check still fails" },

  // Its end.
  ...ALIVE.flatMap((from): LifeRow[] => [
    {
      from,
      on: "endedNormally",
      to: "stopped",
      then: ["unwatch", "tellNormal"],
      why: "ended with exit code 0",
    },
    {
      from,
      on: "endedAbnormally",
      to: "crashed",
      then: ["unwatch", "tellAbnormal"],
      why: "ended with an error",
    },
  ]),

  // Started again: after an error by itself, after exit code 0 by command.
  { from: "crashed", on: "restartDue", to: "starting", then: ["spawn"], why: "started again" },
  { from: "crashed", on: "startAsked", to: "starting", then: ["spawn"], why: "start asked for" },
  { from: "stopped", on: "startAsked", to: "starting", then: ["spawn"], why: "start asked for" },

  // A stop for a park: no message, and started again at once when the park is over.
  ...ALIVE.map(
    (from): LifeRow => ({
      from,
      on: "stopOrdered",
      to: "stopping",
      then: ["unwatch", "stop"],
      why: "stopped for a change of its objects",
    }),
  ),
  {
    from: "starting",
    on: "stopOrdered",
    to: "stopping",
    then: [],
    why: "stopped for a change of its objects while it was starting",
  },
  { from: "stopping", on: "spawned", to: "stopping", then: ["stop"], why: "started too late" },
  {
    from: "stopping",
    on: "startFailed",
    to: "parkStopped",
    then: [],
    why: "did not start, and was to be stopped",
  },
  {
    from: "stopping",
    on: "stopOrdered",
    to: "stopping",
    then: ["stop"],
    why: "asked again to end",
  },
  { from: "stopping", on: "endedNormally", to: "parkStopped", then: [], why: "ended as asked" },
  { from: "stopping", on: "endedAbnormally", to: "parkStopped", then: [], why: "ended as asked" },
  {
    from: "crashed",
    on: "stopOrdered",
    to: "heldBack",
    then: [],
    why: "its next start waits for the change of its objects",
  },
  {
    from: "parkStopped",
    on: "parkOver",
    to: "restarting",
    then: ["spawn"],
    why: "started again after the change of its objects",
  },
  // Such a stop is no lifecycle message, so neither is the start after it (product.md §4).
  {
    from: "restarting",
    on: "spawned",
    to: "failing",
    then: ["watch"],
    why: "started again, not checked yet",
  },
  {
    from: "restarting",
    on: "startFailed",
    to: "crashed",
    then: ["tellAbnormal"],
    why: "application could not be started again",
  },
  {
    from: "restarting",
    on: "stopOrdered",
    to: "stopping",
    then: [],
    why: "stopped for a change of its objects while it was starting again",
  },
  {
    from: "heldBack",
    on: "parkOver",
    to: "starting",
    then: ["spawn"],
    why: "started again after an error and the change of its objects",
  },
];

const ORDERED: readonly LifeState[] = ["starting", "stopping", "restarting"];
const DOWN: readonly LifeState[] = ["parkStopped", "heldBack"];

/** Every other pair, with the reason why it changes nothing. */
export const LIFE_IGNORED: readonly Ignored<LifeState, LifeEventKind>[] = [
  {
    on: "foundAgain",
    in: LIFE_STATES.filter((state) => state !== "waiting"),
    because: "what a start of this agent finds is known only once",
  },
  {
    on: "foundGone",
    in: LIFE_STATES.filter((state) => state !== "waiting"),
    because: "what a start of this agent finds is known only once",
  },
  {
    on: "gateOpened",
    in: LIFE_STATES.filter((state) => state !== "waiting" && state !== "fallen"),
    because: "the start gate holds the first start only",
  },
  {
    on: "startAsked",
    in: ["waiting", "fallen"],
    because: "it is about to start: the start gate waits for the backup agent's answer",
  },
  {
    on: "startAsked",
    in: ["starting", "started", "running", "failing", "restarting"],
    because: "it runs already",
  },
  {
    on: "startAsked",
    in: ["stopping", ...DOWN],
    because: "it is started again by itself when its objects have been changed",
  },
  {
    on: "restartDue",
    in: LIFE_STATES.filter((state) => state !== "crashed"),
    because: "a backoff runs in crashed only",
  },
  {
    on: "spawned",
    in: LIFE_STATES.filter((state) => !ORDERED.includes(state)),
    because: "no start is under way",
  },
  {
    on: "startFailed",
    in: LIFE_STATES.filter((state) => !ORDERED.includes(state)),
    because: "no start is under way",
  },
  {
    on: "checkPassed",
    in: LIFE_STATES.filter((state) => !(ALIVE as readonly string[]).includes(state)),
    because: "late answer to a check of a process that is not watched any more",
  },
  {
    on: "checkFailed",
    in: LIFE_STATES.filter((state) => !(ALIVE as readonly string[]).includes(state)),
    because: "late answer to a check of a process that is not watched any more",
  },
  {
    on: "endedNormally",
    in: ["waiting", "fallen", "starting", "restarting", "stopped", "crashed", ...DOWN],
    because: "no process of ours lives",
  },
  {
    on: "endedAbnormally",
    in: ["waiting", "fallen", "starting", "restarting", "stopped", "crashed", ...DOWN],
    because: "no process of ours lives",
  },
  {
    on: "stopOrdered",
    in: ["waiting", "fallen", "stopped", ...DOWN],
    because: "it does not run",
  },
  {
    on: "parkOver",
    in: LIFE_STATES.filter((state) => !DOWN.includes(state)),
    because: "no park stopped it",
  },
];

/** States, events, rows and what is ignored. */
export const LIFE: Table<LifeState, LifeEventKind, LifeEffect> = {
  states: LIFE_STATES,
  events: LIFE_EVENTS,
  rows: LIFE_TABLE,
  ignored: LIFE_IGNORED,
};

/** The row of a pair; undefined if it is ignored. */
export const findLifeRow = indexed(LIFE);

/** Why an event changes nothing in a state; undefined: it does change something. */
export function whyIgnored(state: LifeState, on: LifeEventKind): string | undefined {
  return LIFE_IGNORED.find((entry) => entry.on === on && entry.in.includes(state))?.because;
}
