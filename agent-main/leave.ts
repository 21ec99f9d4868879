// `locum main leave`: this main belongs to no backup agent any more, and begins anew with the next.
//
// Works on the folder of an agent that does not run, under its lock; the application goes on meanwhile.
// Refused while objects are held, unless they are abandoned: nothing is moved then, and what stays
// where is said. Parked copies stay on disk.

import { Deadlines } from "../base/deadlines.js";
import { joinPath } from "../base/path.js";
import { DiskError, type World } from "../base/world.js";
import { counted } from "../proto/counted.js";
import { idKey, type ObjectId } from "../proto/object.js";
import type { CustodyRecord } from "./core/custody.js";
import { alsoByHand } from "./io/by-hand.js";
import { takeFolder } from "./io/control-server.js";
import { StateJournal } from "./io/state-journal.js";

export type LeaveGiven = {
  readonly world: World;
  readonly digestOf: (bytes: Uint8Array) => string;
  /** The agent's own. */
  readonly folder: string;
  /** Objects that are held stay where they are. */
  readonly isAbandoning: boolean;
};

export type Left = { readonly how: "left" | "refused"; readonly words: string };

/** Leaves the backup agent. A refusal changes nothing. */
export async function leave(given: LeaveGiven): Promise<Left> {
  const { world, folder, digestOf } = given;
  try {
    if ((await world.disk.list(joinPath(folder, "journal"))) === undefined) {
      return refused(`No main agent has run in ${folder}: it belongs to no backup agent.`);
    }
    const lock = await takeFolder(world, folder, () => ({ ok: false, words: "it is leaving" }));
    if (typeof lock === "string") {
      return refused(`${lock} Its application goes on while the agent is stopped.`);
    }
    const deadlines = new Deadlines(world.clock);
    try {
      const state = await StateJournal.open({ world, folder, digestOf, deadlines });
      return typeof state === "string" ? refused(state) : await leaveFrom(given, state);
    } finally {
      await lock.close();
    }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return refused(`${error.message}. Nothing was changed.`);
  }
}

/** @throws {DiskError} if the disk does not take it */
async function leaveFrom(
  { world, folder, isAbandoning }: LeaveGiven,
  state: StateJournal,
): Promise<Left> {
  try {
    const { backupId, backupName, custody, parkedSet } = state.state;
    if (backupId === "") return refused("This main belongs to no backup agent.");
    const count = custody.hold.length;
    // Taken back, it runs everything here; what runs there too is that server's to give up.
    const isHome =
      (custody.holding === "none" || custody.holding === "takenBack") && state.doubt === "";
    if (!isHome && !isAbandoning) {
      return refused(
        `${state.doubt === "" ? "" : "This main's memory is damaged. "}` +
          `${counted(count, "object", "is")} not at home (holding ${custody.holding}, epoch ${custody.epoch}, ` +
          `${whyHeld(custody, backupName)}. --abandon leaves them where they are.`,
      );
    }
    const copies = joinPath(folder, "parked", parkedSet);
    const isOwn = custody.holding === "stoodDown";
    const where = isOwn
      ? `run nowhere, unless ${backupName} has`
      : `run on ${backupName} or nowhere,`;
    const stays =
      `${counted(count, "object")}${named(custody.hold)} ${where} ${isOwn ? "taken them over" : "not here"}; ` +
      `their parked copies stay in ${copies}.`;
    const what = isHome ? "" : ` --abandon: ${stays}`;
    await state.leave(
      alsoByHand(state, world.clock.wallMs(), `it left ${backupName} (locum main leave${what})`),
    );
    const left = `This main belongs to ${backupName} no longer. Start the agent to join another.`;
    if (isHome) return { how: "left", words: left };
    const words = `Abandoned: ${stays}`;
    const objects = custody.hold.map(idKey).join(", ").slice(0, LOGGED_CHARS_MAX);
    world.log("warn", "main.abandoned", { words, epoch: String(custody.epoch), objects });
    return { how: "left", words: `${left} ${words}` };
  } finally {
    await state.close();
  }
}

/** One that stood down was taken over by nobody, as far as it knows. */
function whyHeld({ holding }: CustodyRecord, backupName: string): string {
  return holding === "stoodDown"
    ? `stood down: its lease of ${backupName} has ended, and nobody was heard to take it over). Start ` +
        `its agent: it runs them again when ${backupName} answers`
    : `taken over by ${backupName}). Restore them there first: locum restore`;
}

function refused(words: string): Left {
  return { how: "refused", words };
}

/** Objects that are named; the log has as many as fit. */
const NAMED_MAX = 10;
const LOGGED_CHARS_MAX = 10_000;

function named(ids: readonly ObjectId[]): string {
  if (ids.length === 0) return "";
  const some = ids.slice(0, NAMED_MAX).map(idKey).join(", ");
  const more = ids.length - NAMED_MAX;
  return more > 0 ? ` (${some} and ${more} more)` : ` (${some})`;
}
