// `locum main take-back`: this main runs its parked objects again although its backup server, which
// took them over, cannot be asked: it is gone for good. Whatever still runs there runs twice from
// then on; at the next contact it counts as a restore asked for.
//
// On the main's disk first. A running agent does it (agent.ts); here it is noted in the folder of one
// that does not run, under its lock, for the agent's next start.

import { Deadlines } from "../base/deadlines.js";
import { joinPath } from "../base/path.js";
import { DiskError, type World } from "../base/world.js";
import { type CustodyRecord, isHolding, isTakenBack } from "./core/custody.js";
import { alsoByHand } from "./io/by-hand.js";
import { takeFolder } from "./io/control-server.js";
import { StateJournal } from "./io/state-journal.js";

/** Why nothing is taken back; undefined: it would be. The name is typed whole, case counts. */
export function takeBackRefusal(
  name: string,
  typed: string,
  custody: CustodyRecord,
): string | undefined {
  if (typed !== name) return `type the name of this main to force it: "${name}", not "${typed}"`;
  if (isTakenBack(custody)) return "its objects are taken back already";
  if (!isHolding(custody)) return "it holds no objects: there is nothing to take back";
  return undefined;
}

export type TakeBackGiven = {
  readonly world: World;
  readonly digestOf: (bytes: Uint8Array) => string;
  /** The agent's own. */
  readonly folder: string;
  /** This main's. */
  readonly name: string;
  readonly typed: string;
};

export type TakenBack = { readonly how: "noted" | "refused"; readonly words: string };

/** Notes it in the folder of an agent that does not run. A refusal changes nothing. */
export async function takeBackOffline(given: TakeBackGiven): Promise<TakenBack> {
  const { world, folder, digestOf } = given;
  const busy = () => ({ ok: false, words: "its objects are being taken back" });
  try {
    if ((await world.disk.list(joinPath(folder, "journal"))) === undefined) {
      return refused(`No main agent has run in ${folder}: nothing is parked there.`);
    }
    const lock = await takeFolder(world, folder, busy);
    if (typeof lock === "string") return refused(lock);
    try {
      const deadlines = new Deadlines(world.clock);
      const state = await StateJournal.open({ world, folder, digestOf, deadlines });
      return typeof state === "string" ? refused(state) : await note(given, state);
    } finally {
      await lock.close();
    }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return refused(`${error.message}. Nothing was changed.`);
  }
}

/** @throws {DiskError} if the disk does not take it */
async function note(
  { world, name, typed }: TakeBackGiven,
  state: StateJournal,
): Promise<TakenBack> {
  const wallMs = world.clock.wallMs();
  try {
    const { custody } = state.state;
    const words = takeBackRefusal(name, typed, custody);
    if (words !== undefined) return refused(`Not taken back: ${words}.`);
    const count = custody.hold.length;
    const act = `its ${count} parked objects were taken back (locum main take-back --force)`;
    const byHand = alsoByHand(state, wallMs, act);
    state.set({ byHand, custody: { ...custody, holding: "takingBack" } });
    await state.save();
    return {
      how: "noted",
      words: `Noted on disk: ${count} objects go back when the agent of ${name} starts. ${TAKEN_BACK}`,
    };
  } finally {
    await state.close();
  }
}

/** What follows from it, for whoever has ordered it. */
export const TAKEN_BACK =
  "What its backup server still runs runs twice from then on. At the next contact with it this counts " +
  "as a restore asked for.";

function refused(words: string): TakenBack {
  return { how: "refused", words };
}
