// What one main's change means to the agent as a whole: does it run, has it vanished, is it away from
// home, does it ask for its turn. Decides nothing; core/fitness.ts and core/fleet.ts do.

import type { ServerRecord } from "../core/record/record.js";
import type { Server } from "../core/server.js";
import type { Site } from "./site.js";

type Change = {
  /** Undefined: the agent has just started. */
  readonly before: Server | undefined;
  readonly now: Server;
  readonly record: ServerRecord;
  /** Any bytes of it. */
  readonly heardAtMs: number | undefined;
};

const runs = (server: Server) => server.isLinked && server.liveness.state === "running";

/** Tells fitness and desk of one step of one main. */
export function report(
  { fitness, desk, world }: Site,
  { before, now, record, heardAtMs }: Change,
): void {
  const { name, custody, turn, facts, settings } = now;
  if (before === undefined && record.instance !== "" && custody.state === "main") {
    fitness.wasMet(name, record.failed !== undefined, world.clock.nowMs());
  }
  if (runs(now)) fitness.runs(name);
  else if (before !== undefined && runs(before)) {
    const missedAtMs = (heardAtMs ?? world.clock.nowMs()) + settings.heartbeat * 1_000;
    if (now.liveness.state === "lost") fitness.vanishes(name, missedAtMs);
    else fitness.leaves(name);
  }
  const objects = facts.backup?.chosen ?? 0;
  desk.isAway(name, custody.state === "main" ? undefined : record.items.length || objects);
  const { priority } = settings;
  const isAsking = turn !== undefined && turn !== "granted" && priority !== "never";
  const failedWallMs = record.failed?.sinceWallMs ?? world.clock.wallMs();
  desk.asks(name, isAsking ? { name, priority, failedWallMs, objects } : undefined);
}
