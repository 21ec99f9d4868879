// How long a main ran nothing: when it was last known to run its objects, and when it ran them again.
// From this, and from the instant at which each object began to run on the backup, the gap of each
// object is reckoned (gap-report.ts).
//
// Two kinds of spells, for they hold for different objects: `down`, the main itself ran nothing; `held`,
// it was up and had parked what it holds. Instants are wall time that no step of the clock moves within
// one life of this agent: from one life to the next only wall time goes on. What began before this agent
// looked is at least so long. Pure; knows nothing of links: how it was last heard is handed in.

import type { CustodyState } from "../custody.js";
import type { State } from "../liveness.js";
import { big, type Fields, fields, finite, list } from "../record/fields.js";

/** A time in which a main did not run its objects. */
export type Spell = {
  readonly fromWallMs: number;
  /** Undefined: it goes on. */
  readonly toWallMs: number | undefined;
  /** It may have begun earlier: nobody here saw it. */
  readonly isAtLeast: boolean;
  /** Nothing but its link was lost so far: if it is heard in time, it ran all along. */
  readonly isLoss: boolean;
};

/** What is known of a main's absence; within an outage, of all of it. */
export type Outage = {
  /** Of the takeover that began it; 0: its objects are at home. */
  readonly epoch: bigint;
  readonly beganWallMs: number;
  readonly down: readonly Spell[];
  readonly held: readonly Spell[];
};

/** Nothing is known of a main. */
export const NO_OUTAGE: Outage = { epoch: 0n, beganWallMs: 0, down: [], held: [] };

/** A main that comes and goes all night: more than these are joined to the oldest. */
export const SPELLS_MAX = 50;

/** A main as it is believed to be. */
export type Sight = {
  readonly state: State;
  readonly isLinked: boolean;
  readonly custody: CustodyState;
  readonly hasParked: boolean;
};

/** What is known at the instant of a change. */
export type Known = {
  readonly wallMs: number;
  /** The last sign that its application ran; undefined: none in this life of the agent. */
  readonly lifeWallMs: number | undefined;
  /** When it can have parked at the earliest, as far as it has to be told; undefined: not told. */
  readonly parkedWallMs: number | undefined;
};

/** A main that is looked at for the first time in this life of the agent. */
export function firstSight(before: Outage, wallMs: number): Outage {
  if (open(before.down) !== undefined) return before;
  return { ...before, down: opened(before.down, wallMs, { isAtLeast: true, isLoss: true }) };
}

/** Follows one change of what is believed of a main. */
export function observed(outage: Outage, before: Sight, after: Sight, known: Known): Outage {
  let { down, held } = outage;
  const { wallMs, lifeWallMs, parkedWallMs } = known;
  if (isUp(before) && !isUp(after)) {
    const isLoss = after.state === "lost";
    const isAtLeast = lifeWallMs === undefined;
    down = opened(down, lifeWallMs ?? wallMs, { isAtLeast, isLoss });
  } else if (!isUp(before) && isUp(after)) down = heardAgain(down, wallMs);
  else if (!isUp(after) && after.state !== "lost") down = worse(down);
  const isHeld = after.hasParked && !runsWhatIsNotMoved(after.custody);
  if (isHeld && open(held) === undefined) {
    const fromWallMs = Math.min(wallMs, parkedWallMs ?? wallMs);
    held = opened(held, fromWallMs, { isAtLeast: false, isLoss: false });
  } else if (runsWhatIsNotMoved(after.custody)) held = closed(held, wallMs);
  if (outage.epoch === 0n && isUp(after)) down = NONE;
  return down === outage.down && held === outage.held ? outage : { ...outage, down, held };
}

/** The spells of one kind that is going on, if one is. */
export function open(spells: readonly Spell[]): Spell | undefined {
  const last = spells.at(-1);
  return last?.toWallMs === undefined ? last : undefined;
}

/** A takeover begins: what goes on now belongs to it. */
export function begun(before: Outage, epoch: bigint, wallMs: number): Outage {
  const going = (spells: readonly Spell[]) => spells.filter((one) => one.toWallMs === undefined);
  return { epoch, beganWallMs: wallMs, down: going(before.down), held: going(before.held) };
}

/** Its objects are at home: what goes on now belongs to the next. */
export function over(before: Outage): Outage {
  return { ...begun(before, 0n, 0), held: NONE };
}

const NONE: readonly Spell[] = [];

/** Its application is up, on a link that lives. */
function isUp({ state, isLinked }: Sight): boolean {
  return state === "running" && isLinked;
}

/** At home, or told to go on with what is not on the backup. */
function runsWhatIsNotMoved(custody: CustodyState): boolean {
  return custody === "main" || custody === "raising" || custody === "paused";
}

function opened(
  spells: readonly Spell[],
  fromWallMs: number,
  how: Pick<Spell, "isAtLeast" | "isLoss">,
): readonly Spell[] {
  const all = [...spells, { fromWallMs, toWallMs: undefined, ...how }];
  const [first, second, ...rest] = all;
  if (all.length <= SPELLS_MAX || first === undefined || second === undefined) return all;
  return [{ ...second, fromWallMs: first.fromWallMs, isAtLeast: true }, ...rest];
}

function closed(spells: readonly Spell[], toWallMs: number): readonly Spell[] {
  const going = open(spells);
  return going === undefined ? spells : [...spells.slice(0, -1), { ...going, toWallMs }];
}

/** It runs, and says so: after nothing but a lost link it did all along. */
function heardAgain(spells: readonly Spell[], wallMs: number): readonly Spell[] {
  return open(spells)?.isLoss === true ? spells.slice(0, -1) : closed(spells, wallMs);
}

/** More than its link was lost. */
function worse(spells: readonly Spell[]): readonly Spell[] {
  const going = open(spells);
  if (going?.isLoss !== true) return spells;
  return [...spells.slice(0, -1), { ...going, isLoss: false }];
}

/** As JSON. */
export function outageJson({ epoch, ...rest }: Outage): Fields {
  return { ...rest, epoch: String(epoch) };
}

/** Earlier versions had none. @throws {FieldRefused} unless it is exactly an outage */
export function parseOutage(raw: unknown): Outage {
  if (raw === undefined) return NO_OUTAGE;
  const from = fields(raw, "outage");
  return {
    epoch: big(from, "epoch"),
    beganWallMs: finite(from, "beganWallMs"),
    down: list(from, "down").map(parseSpell),
    held: list(from, "held").map(parseSpell),
  };
}

function parseSpell(raw: unknown): Spell {
  const from = fields(raw, "spell");
  return {
    fromWallMs: finite(from, "fromWallMs"),
    toWallMs: from.toWallMs === undefined ? undefined : finite(from, "toWallMs"),
    isAtLeast: from.isAtLeast === true,
    isLoss: from.isLoss === true,
  };
}
