// Damage to a main agent's journal while the agent is down, one bit turned over or one file cut
// short; and the judge of what the agent takes for its custody when it runs again.
//
// What was confirmed (the journal's mark stands behind it) is never forgotten unnoticed: the agent
// knows it, or something newer, or knows that it is in doubt. One file is hurt at a time, of an agent
// that ran: a mark and what it marks are never hurt together.

import { nameOf } from "../../base/path.js";
import { MAIN_HOME } from "./machines.js";
import type { MainTruth } from "./truth.js";
import type { Engine } from "./world/engine.js";

/** What a main's disk said of its custody. */
export type Known = { readonly epoch: bigint; readonly holding: string };

/** A journal that was damaged, until its agent runs again. */
export type Damage = {
  /** Confirmed before; and what had been written by then, confirmed or not. */
  readonly confirmed: Known;
  readonly written: Known;
  /** The agent said that it is in doubt. */
  isNoticed: boolean;
};

const JOURNAL = `${MAIN_HOME}/journal`;

/** True of the file that is written when all before it is confirmed. */
export function isMark(path: string): boolean {
  return path === `${JOURNAL}/journal.high`;
}

/** Damages one file of a journal, the newest segment most often. */
export function damage(engine: Engine, main: MainTruth): void {
  const { host, plan } = main.machine;
  const chance = engine.chance.fork(`damage ${plan.name} ${engine.nowMs}`);
  const files = [...host.disk.files(JOURNAL)].filter(({ path }) => /\.(jnl|high)$/.test(path));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  // A disk that takes nothing keeps a hurt mark as it is: what it marks is not hurt besides.
  const mark = files.find(({ path }) => isMark(path));
  if (main.hurtMark !== undefined && isSameBytes(mark?.bytes, main.hurtMark)) return;
  const newest = files.findLast(({ path }) => !isMark(path));
  const file = chance.happens(0.7) ? newest : files[chance.int(0, files.length - 1)];
  if (file === undefined || file.bytes.length === 0) return;
  const { path, bytes } = file;
  const { length } = bytes;
  const left = chance.happens(0.5) ? length : length - Math.ceil(chance.spread(1, length));
  const hurt = bytes.slice(0, left);
  const at = chance.int(0, length - 1);
  if (left === length) hurt[at] = (bytes[at] ?? 0) ^ (1 << chance.int(0, 7));
  const what = left === length ? `a bit of byte ${at} turned over` : `cut to ${left} of ${length}`;
  engine.tell(`${plan.name} ${nameOf(path)}: ${what}`);
  const { confirmed, holding, homeEpoch: epoch } = main;
  main.damage = { confirmed, written: { epoch, holding }, isNoticed: false };
  main.isBeingDamaged = true;
  if (isMark(path)) main.hurtMark = hurt;
  host.disk.put(path, hurt);
  main.isBeingDamaged = false;
}

function isSameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Words if an agent that runs again knows less than was confirmed, and does not know that. */
export function unnoticed(main: MainTruth): string | undefined {
  const status = main.machine.agent.agent?.status();
  const { damage: done } = main;
  if (done === undefined || status === undefined) return undefined;
  main.damage = undefined;
  if (done.isNoticed) return undefined;
  const { confirmed, written } = done;
  const epoch = BigInt(status.epoch);
  // A release may have come to its end already.
  const holdings = [confirmed.holding, written.holding].flatMap((holding) =>
    holding === "releasing" ? [holding, "none"] : [holding],
  );
  // One that stands down when it starts holds what it held, and more.
  const isSaid = holdings.includes(status.holding) || status.holding === "stoodDown";
  const isSame = epoch === confirmed.epoch && isSaid;
  const isKnown = isSame || epoch > confirmed.epoch;
  if (isKnown) return undefined;
  return (
    `${main.machine.plan.name} was confirmed to be ${confirmed.holding} under epoch ` +
    `${confirmed.epoch}; its damaged journal says ${status.holding} under ${status.epoch}, and it is not in doubt`
  );
}
