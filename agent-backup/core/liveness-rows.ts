// The rows of the liveness table and the pairs that mean nothing, with their reasons. Data only;
// liveness.ts says what the words mean and applies them.

import type { Ignored, Row } from "../../base/table.js";
import type { LivenessAction, LivenessEvent, State } from "./liveness.js";

type LivenessRow = Row<State, LivenessEvent, LivenessAction>;

/** States in which the clock of restarting for ever ticks. */
export const CLOCKED: readonly State[] = ["connected", "started", "crashed"];

const LINKED: readonly State[] = ["connected", "started", "running"];
const HEARD: readonly State[] = [...LINKED, "stopped", "crashed"];

/** One row for each of several origins. */
const fromEach = (
  origins: readonly State[],
  row: Omit<LivenessRow, "from">,
): readonly LivenessRow[] => origins.map((from) => ({ from, ...row }));

/** Every transition there is. */
export const ROWS: readonly LivenessRow[] = [
  // A new link: the Hello decides, wherever we were.
  ...fromEach(["unseen", ...HEARD, "lost"], {
    on: "helloStarting",
    to: "connected",
    then: ["arm"],
    why: "linked, application starting",
  }),
  ...fromEach(["unseen", ...HEARD, "lost"], {
    on: "helloRunning",
    to: "running",
    then: ["arm"],
    why: "linked, application running",
  }),
  ...fromEach(["unseen", ...LINKED, "crashed", "lost"], {
    on: "helloStopped",
    to: "stopped",
    then: ["arm"],
    why: "linked, application stopped",
  }),
  ...fromEach(["unseen", ...LINKED, "stopped", "lost"], {
    on: "helloCrashed",
    to: "crashed",
    then: ["arm"],
    why: "linked, application ended with an error",
  }),
  {
    from: "stopped",
    on: "helloStopped",
    to: "stopped",
    then: ["keep"],
    why: "linked again, application still stopped",
  },
  {
    from: "crashed",
    on: "helloCrashed",
    to: "crashed",
    then: ["keep"],
    why: "linked again, application still down after an error",
  },

  // The application comes up.
  ...fromEach(["connected", "running", "stopped", "crashed"], {
    on: "startup",
    to: "started",
    then: ["arm"],
    why: "startup message received",
  }),
  ...fromEach(["connected", "started", "stopped", "crashed"], {
    on: "keepAlive",
    to: "running",
    then: ["arm"],
    why: "keep-alive received",
  }),
  { from: "running", on: "keepAlive", to: "running", then: ["arm"], why: "keep-alive received" },

  // The application goes down, or its agent does, and says so.
  ...fromEach([...LINKED, "crashed"], {
    on: "shutdownNormal",
    to: "stopped",
    then: ["arm"],
    why: "normal shutdown message received",
  }),
  ...fromEach([...LINKED, "stopped"], {
    on: "shutdownAbnormal",
    to: "crashed",
    then: ["arm"],
    why: "application ended with an error",
  }),
  ...fromEach(LINKED, {
    on: "agentRestart",
    to: "lost",
    then: ["armRestart"],
    why: "main agent restarts",
  }),
  ...fromEach(LINKED, {
    on: "agentStop",
    to: "stopped",
    then: ["arm"],
    why: "agent stopped, application running",
  }),
  ...fromEach(LINKED, {
    on: "linkDropped",
    to: "lost",
    then: ["arm"],
    why: "link dropped without a shutdown message",
  }),

  // Time runs out.
  {
    from: "connected",
    on: "expired",
    to: "failed",
    then: ["judge"],
    why: "connected, never started",
  },
  { from: "started", on: "expired", to: "failed", then: ["judge"], why: "started, no keep-alive" },
  { from: "running", on: "expired", to: "failed", then: ["judge"], why: "keep-alive lost" },
  {
    from: "stopped",
    on: "expired",
    to: "failed",
    then: ["judge"],
    why: "did not come back from a normal shutdown",
  },
  {
    from: "crashed",
    on: "expired",
    to: "failed",
    then: ["judge"],
    why: "did not come back from an error",
  },
  { from: "lost", on: "expired", to: "failed", then: ["judge"], why: "connection lost" },
  ...fromEach(["connected", "started", "crashed", "lost"], {
    on: "restartsExceeded",
    to: "failed",
    then: ["judge"],
    why: "restarting without ever running",
  }),

  // Out of failed lead only starting, running, or a keep-alive on a link that stayed up.
  {
    from: "failed",
    on: "helloStarting",
    to: "connected",
    then: ["arm"],
    why: "linked, application starting",
  },
  {
    from: "failed",
    on: "helloRunning",
    to: "running",
    then: ["arm"],
    why: "linked, application running",
  },
  { from: "failed", on: "startup", to: "started", then: ["arm"], why: "startup message received" },
  {
    from: "failed",
    on: "keepAlive",
    to: "running",
    then: ["arm"],
    why: "keep-alive received",
  },

  // The backup agent starts again.
  {
    from: "unseen",
    on: "resumedAway",
    to: "lost",
    then: ["arm"],
    why: "backup agent restarted while it holds the objects",
  },
  {
    from: "unseen",
    on: "resumedFailed",
    to: "failed",
    then: [],
    why: "was failed before the backup agent restarted",
  },

  // The question that is asked once at the start, and an operator's word.
  {
    from: "unseen",
    on: "forcedStart",
    to: "failed",
    then: ["judge"],
    why: "forced start: its address answers no ping, and it was not heard since the backup agent started",
  },
  ...fromEach([...HEARD, "lost"], {
    on: "declared",
    to: "failed",
    then: ["judge"],
    why: "declared failed by an operator",
  }),

  // Judged or not.
  ...fromEach(["unseen", ...HEARD, "lost", "failed"], {
    on: "switchedOff",
    to: "off",
    then: [],
    why: "not judged: enabled is off",
  }),
  { from: "off", on: "switchedOn", to: "unseen", then: [], why: "enabled, not heard since" },
];

const NOT_OFF: readonly State[] = ["unseen", ...HEARD, "lost", "failed"];
const ALL: readonly State[] = [...NOT_OFF, "off"];

/** Every other pair, with the reason why it changes nothing. */
export const IGNORED: readonly Ignored<State, LivenessEvent>[] = [
  ...(["helloStarting", "helloRunning", "helloStopped", "helloCrashed"] as const).map((on) => ({
    on,
    in: ["off"] as const,
    because: "an off server is not judged",
  })),
  ...(["helloStopped", "helloCrashed"] as const).map((on) => ({
    on,
    in: ["failed"] as const,
    because: "a failed main that is down stays failed",
  })),
  { on: "startup", in: ["started"], because: "already started: the timer counts from entry" },
  ...(
    [
      "startup",
      "keepAlive",
      "shutdownNormal",
      "shutdownAbnormal",
      "agentRestart",
      "agentStop",
    ] as const
  ).map((on) => ({
    on,
    in: ["unseen", "lost", "off"] as const,
    because: "there is no link that could have brought it, or the server is off",
  })),
  { on: "shutdownNormal", in: ["stopped"], because: "already stopped: the timer counts on" },
  { on: "shutdownAbnormal", in: ["crashed"], because: "already crashed: the timer counts on" },
  ...(["shutdownNormal", "shutdownAbnormal", "agentRestart", "agentStop"] as const).map((on) => ({
    on,
    in: ["failed"] as const,
    because: "the verdict stands until the main is running again",
  })),
  ...(["agentRestart", "agentStop"] as const).map((on) => ({
    on,
    in: ["stopped", "crashed"] as const,
    because: "the application was down already: its timer goes on",
  })),
  {
    on: "linkDropped",
    in: ["stopped", "crashed"],
    because: "a link that drops while the application is down changes nothing",
  },
  {
    on: "linkDropped",
    in: ["unseen", "lost", "failed", "off"],
    because: "no link was counted on",
  },
  { on: "expired", in: ["unseen", "failed", "off"], because: "no timer runs in this state" },
  {
    on: "restartsExceeded",
    in: ["unseen", "running", "stopped", "failed", "off"],
    because: "that clock stands still in this state",
  },
  ...(["resumedAway", "resumedFailed"] as const).map((on) => ({
    on,
    in: ALL.filter((state) => state !== "unseen"),
    because: "happens at the start of the backup agent only",
  })),
  {
    on: "forcedStart",
    in: ALL.filter((state) => state !== "unseen"),
    because: "it was heard meanwhile, or is not judged",
  },
  {
    on: "declared",
    in: ["unseen", "failed", "off"],
    because: "there is no countdown that could be ended",
  },
  { on: "switchedOff", in: ["off"], because: "already off" },
  { on: "switchedOn", in: NOT_OFF, because: "already on" },
];
