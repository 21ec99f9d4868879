// Which faults are played, and in which cycles: twenty places of every kind, and every named point.
//
// A cycle takes one blow on the way out and one on the way home; lists of both are laid side by side.

import { type Cycle, faultWords, type Movement } from "./cycle.js";
import { OBJECTS } from "./pair.js";
import type { Side, Strike } from "./strikes.js";

/** A point that a movement passes, and how often. */
export type Point = {
  readonly movement: Movement;
  readonly side: Side;
  readonly point: string;
  readonly times: number;
};

const LINKED = "takeover with the link up";
type Who = Extract<Strike, { kind: "place" }>["who"];

/** The cycles with `n` places of every kind. */
export function placeCycles(n: number): readonly Cycle[] {
  const cycles: Cycle[] = [];
  for (let k = 0; k < n; k += 1) {
    const place = Math.floor(((k + 0.5) / n) * OBJECTS);
    const at = (who: Who): Strike => ({ kind: "place", place, who });
    const [even, odd] = [k % 2 === 0, k % 2 === 1 || n === 1];
    cycles.push({ away: "takeover", awayStrike: at("backup"), homeStrike: at("backup") });
    cycles.push({ away: "takeover", awayStrike: at("return"), homeStrike: at("main") });
    cycles.push({ away: LINKED, awayStrike: at("both"), homeStrike: at("both") });
    if (even) cycles.push({ away: "takeover", awayStrike: at("backup, main returns") });
    if (odd) cycles.push({ away: LINKED, awayStrike: at("backup"), homeStrike: at("host") });
    if (even) cycles.push({ away: "none", awayStrike: at(REST[(k / 2) % REST.length] ?? "both") });
  }
  return cycles;
}

const REST: readonly Who[] = ["main", "backup", "both"];

/** The cycles that strike at these points, a movement's beside another's. */
export function pointCycles(points: readonly Point[]): readonly Cycle[] {
  const of = (movement: Movement) =>
    points.filter((point) => point.movement === movement).map(strikeOf);
  const backups = of("settings backup");
  const homes = of("restore");
  const cycles: Cycle[] = [];
  for (const away of ["takeover", LINKED] as const) {
    for (const awayStrike of of(away)) {
      cycles.push({ away, awayStrike, homeStrike: homes.shift(), backup: backups.shift() });
    }
  }
  while (homes.length > 0 || backups.length > 0) {
    cycles.push({
      away: "takeover with the link up",
      homeStrike: homes.shift(),
      backup: backups.shift(),
    });
  }
  return cycles;
}

/** A share of the points, evenly: all of them from twenty cycles on. */
export function shareOf(points: readonly Point[], cycles: number): readonly Point[] {
  const share = Math.min(1, cycles / 20);
  return points.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
}

/** What is never left out of the names, for a table. */
export function pointWords({ movement, side, point }: Point): string {
  return faultWords({ movement, strike: { kind: "point", side, point, nth: 1 } });
}

/** A point that is passed often is struck somewhere in the middle, at another passing each. */
function strikeOf({ side, point, times }: Point, index: number): Strike {
  const share = ((index % 5) + 0.5) / 5;
  // How results are gathered in groups differs from run to run: the last passings may not come.
  const nth = times < 10 ? 1 : Math.ceil(times * 0.7 * share);
  return { kind: "point", side, point, nth };
}
