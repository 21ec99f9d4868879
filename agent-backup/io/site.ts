// What every part of one backup agent shares: the world it was given, its store, its journal and
// log, its identity. Made once at the start; decides nothing.

import type { Contents, Digest } from "../../base/content.js";
import type { Deadlines } from "../../base/deadlines.js";
import type { World } from "../../base/world.js";
import type { SharedPace } from "../../objects/core/shared-pace.js";
import type { UsedStore } from "../../objects/store.js";
import type { Fitness } from "../core/fitness.js";
import type { Judging } from "../core/server/facts.js";
import type { Desk } from "./desk.js";
import type { Happenings } from "./happenings.js";
import type { GapLists } from "./state/gap-lists.js";
import type { StateLog } from "./state/state-log.js";

export type Site = {
  readonly world: World;
  readonly deadlines: Deadlines;
  readonly digestOf: Digest;
  /** Where this agent keeps everything. */
  readonly folder: string;
  /** The failover server's name, and the agent's own id: made once, kept for ever. */
  readonly name: string;
  readonly id: string;
  readonly version: string;
  /** Rises at each start of this agent. */
  readonly boot: bigint;
  /** The highest epoch that was known beside the journal when it was opened. */
  readonly epochKnown: bigint;
  readonly store: UsedStore;
  readonly contents: Contents;
  /** The cap of all transfers together; undefined: none. */
  readonly cap?: SharedPace | undefined;
  readonly state: StateLog;
  readonly happenings: Happenings;
  /** What the agent knows of its own health. */
  readonly fitness: Fitness;
  /** Whose turn it is. */
  readonly desk: Desk;
  /** The gap reports of outages that have ended. */
  readonly gapLists: GapLists;
};

/** This instant, and what the agent as a whole knows at it. */
export function judging({ world, fitness, desk }: Site): Judging {
  const { away, limits } = desk;
  const { clock } = world;
  const nowMs = clock.nowMs();
  // A sleep of the machine is noticed before anything that was read after it is judged.
  fitness.glances(nowMs, clock.sleptMs());
  return { nowMs, wallMs: clock.wallMs(), fitness, away, limits };
}
