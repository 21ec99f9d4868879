// One blow: who is killed, and where in a movement.
//
// A place is a number of objects that have arrived; a point is a name (points.ts) and the how manieth
// passing of it. A blow at a place comes from outside, one at a point from the very process.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "../../lab/machine.js";
import { NotReached, pause } from "../../lab/wait.js";
import { count, LIMIT_MS, type Pair } from "./pair.js";

export type Side = "main" | "backup";

export type Strike =
  | {
      readonly kind: "place";
      /** Objects that have arrived. */
      readonly place: number;
      /**
       * An agent, both, the main host (agent and application), or the backup agent as the main host
       * returns; `return`: the main host returns, and dies again.
       */
      readonly who: Side | "both" | "host" | "backup, main returns" | "return";
    }
  | { readonly kind: "point"; readonly side: Side; readonly point: string; readonly nth: number };

const LOOK_EVERY_MS = 3;
const RETURN_LIMIT_MS = 30_000;

/** The words for people, also the key of what is covered. */
export function strikeWords(strike: Strike): string {
  if (strike.kind === "point") return `${strike.side} agent: ${strike.point}`;
  const { who, place } = strike;
  const whom = who === "host" ? "main host off and on" : who;
  return `${who === "return" ? "main host returns and dies again" : `${whom} killed`} at ${place}`;
}

/** Makes a point deadly; a place needs nothing. */
export function arm(pair: Pair, strike: Strike | undefined): void {
  if (strike?.kind !== "point") return;
  const { folder } = machineOf(pair, strike.side);
  rmSync(join(folder, "struck"), { force: true });
  writeFileSync(join(folder, "armed"), `${strike.nth} ${strike.point}`);
}

/** True once an armed point has killed its agent. */
export function hasStruck(pair: Pair, strike: Strike | undefined): boolean {
  if (strike?.kind !== "point") return false;
  return existsSync(join(machineOf(pair, strike.side).folder, "struck"));
}

/** Makes a point harmless again. True if it had struck. */
export function disarm(pair: Pair, strike: Strike | undefined): boolean {
  if (strike?.kind !== "point") return true;
  rmSync(join(machineOf(pair, strike.side).folder, "armed"), { force: true });
  return hasStruck(pair, strike);
}

/** Waits for its place and strikes; a point strikes by itself. */
export async function strikeAt(
  pair: Pair,
  strike: Strike | undefined,
  arriving: Machine,
): Promise<void> {
  if (strike?.kind !== "place") return;
  await arrived(arriving, strike.place);
  const { mainAgent, backupAgent } = pair;
  switch (strike.who) {
    case "main":
      return mainAgent.kill();
    case "backup":
      return backupAgent.kill();
    case "both":
      await Promise.all([mainAgent.kill(), backupAgent.kill()]);
      return;
    case "host":
      await pair.mainOff();
      mainAgent.on();
      return;
    case "backup, main returns":
      mainAgent.on();
      return backupAgent.kill();
    case "return":
      mainAgent.on();
      await paused(pair);
      return pair.mainOff();
  }
}

/** How often each point was passed since the last `forget`. */
export function pointsPassed(machine: Machine): ReadonlyMap<string, number> {
  const file = join(machine.folder, "points");
  const passed = new Map<string, number>();
  if (!existsSync(file)) return passed;
  for (const point of readFileSync(file, "utf8").split("\n").slice(0, -1)) {
    passed.set(point, (passed.get(point) ?? 0) + 1);
  }
  return passed;
}

/** Begins to count points anew. */
export function forgetPoints(pair: Pair): void {
  for (const { folder } of [pair.main, pair.backup]) {
    rmSync(join(folder, "points"), { force: true });
  }
}

async function arrived(machine: Machine, place: number): Promise<void> {
  const giveUpAtMs = performance.now() + LIMIT_MS;
  while (count(machine) < place) {
    if (performance.now() > giveUpAtMs) {
      throw new NotReached(`${place} objects on ${machine.side}, ${count(machine)} are there`);
    }
    await pause(LOOK_EVERY_MS);
  }
}

/** Until the takeover has paused, or is complete all the same. */
async function paused(pair: Pair): Promise<void> {
  const giveUpAtMs = performance.now() + RETURN_LIMIT_MS;
  while (!["paused", "backup"].includes(pair.view?.custody ?? "")) {
    if (performance.now() > giveUpAtMs) throw new NotReached("the takeover pauses or ends");
    await pause(LOOK_EVERY_MS);
  }
}

function machineOf(pair: Pair, side: Side): Machine {
  return side === "main" ? pair.main : pair.backup;
}
