// What one main's judgement is made of besides messages: instants, its timers in milliseconds, and
// what is known of its settings backup and of the places in the backup's store.

import type { ServerSettings } from "../../../proto/settings.js";
import type { Fitness } from "../fitness.js";
import type { Away, Limits } from "../fleet.js";
import type { Timers } from "../liveness.js";

/** Monotonic for decisions, wall for people. */
export type Instant = { readonly nowMs: number; readonly wallMs: number };

/** An instant, and what the agent as a whole knows at it. */
export type Judging = Instant & {
  readonly fitness: Fitness;
  readonly away: Away;
  readonly limits: Limits;
};

/** Found out by the shell; every field is as of its last look. */
export type Facts = {
  /** The last good settings backup. */
  readonly backup:
    | {
        readonly wallMs: number;
        readonly total: number;
        readonly chosen: number;
        readonly manifestDigest: string;
        /** Objects of the main that could not be taken in, in words; empty: none. */
        readonly leftOut: string;
      }
    | undefined;
  /** Empty: the backup's store answers. */
  readonly storeProblem: string;
  /** Empty: the journal takes what is written. */
  readonly journalProblem: string;
  /** Chosen objects whose places hold something else, in words. */
  readonly occupied: readonly string[];
  /** Places that another main's chosen objects want too, in words. */
  readonly shared: readonly string[];
  /** Why silence of its address would not count for a forced start; empty: it would, or is not asked. */
  readonly pingProblem: string;
  /** Why the whole of this agent's disk may be older than the truth; empty: it is certain. */
  readonly diskDoubt: string;
};

/** Before anything was looked at. */
export const NO_FACTS: Facts = {
  backup: undefined,
  storeProblem: "",
  journalProblem: "",
  occupied: [],
  shared: [],
  pingProblem: "",
  diskDoubt: "",
};

const known = new WeakMap<ServerSettings, Timers>();

/**
 * The lifecycle timers of a server's settings, in milliseconds. 0 minutes means never. Reckoned once
 * for each settings: every keep-alive asks for them.
 */
export function timersOf(settings: ServerSettings): Timers {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const timers = reckoned(settings);
  known.set(settings, timers);
  return timers;
}

function reckoned(settings: ServerSettings): Timers {
  const minutes = (value: number) => (value === 0 ? undefined : value * 60_000);
  return {
    connected: minutes(settings.connected),
    started: minutes(settings.started),
    keepAlive: settings.keepAlive * 1_000,
    normalShutdown: minutes(settings.normalShutdown),
    abnormalShutdown: minutes(settings.abnormalShutdown),
    waitForReconnection: settings.waitForReconnection * 1_000,
  };
}
