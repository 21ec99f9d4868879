// What a story is: one kind of fault, played several times in a house, each time from a house where
// everything runs to one where everything runs again.

import { pause } from "../../lab/wait.js";
import { type Evidence, evidenceSince, markNow, notHome } from "./evidence.js";
import { type House, type Plan, SILENCE_MS, WAIT_S } from "./house.js";
import type { MainHost } from "./main-host.js";
import type { Due, Sheet } from "./sheet.js";

export type Story = {
  /** What befalls whom; the name is what `--only` takes. */
  readonly name: string;
  /** The rows of the fault list that it shows. */
  readonly rows: string;
  readonly plan: Plan;
  readonly cycles: number;
  /** Played by default, once: the share of CI. */
  readonly isShort: boolean;
  play(house: House, sheet: Sheet, cycle: number): Promise<void>;
};

/** Several mains, no witness: each is the evidence that the network works. */
export const SEVERAL: Plan = { mains: 3, hasWitness: false, limitMains: 0, forcedStart: false };
/** One main and a witness. */
export const WITNESSED: Plan = { mains: 1, hasWitness: true, limitMains: 0, forcedStart: false };
/** Four mains, of which one at a time may be taken over. */
export const LIMITED: Plan = { mains: 4, hasWitness: true, limitMains: 1, forcedStart: false };
/** Four mains with forced start, and a witness. */
export const FORCED: Plan = { mains: 4, hasWitness: true, limitMains: 0, forcedStart: true };

/**
 * Wait for reconnection where a main that was away for a moment must not be taken over. A main dials
 * again after up to 15 s (proto/limits.ts), also after a short break if its link was young: a shorter
 * wait may take over a main that is well.
 */
export const PATIENT_S = 20;

/** After a FIN the wait is all there is. */
export const AFTER_END: Due = { earliestMs: WAIT_S * 1_000, deadlineMs: WAIT_S * 1_000 };
/** After a silence: three heartbeats, the first of which may have gone by; and the wait. */
export const AFTER_SILENCE: Due = {
  earliestMs: WAIT_S * 1_000 + (SILENCE_MS * 2) / 3,
  deadlineMs: WAIT_S * 1_000 + SILENCE_MS,
};

/** One fault of one main, in its usual form. */
export type Fault = Omit<Story, "play"> & {
  /** Defaults to WAIT_S. */
  readonly waitS?: number;
  /** When it must be taken over; undefined: it must not be. */
  readonly due?: Due;
  /** The main is dead while it is taken over: no camera may be recorded twice. */
  readonly isSingle?: boolean;
  /** For how long it stays, once it has begun; from the takeover, if there is one. */
  readonly lastsMs: number;
  strike(house: House, victim: MainHost): Promise<void> | void;
  mend(house: House, victim: MainHost): Promise<void> | void;
};

const TAKEN_MS_MAX = 90_000;

/** Makes a story of it: the mains take turns. */
export function fault(given: Fault): Story {
  const { strike, mend, due, lastsMs, waitS, isSingle, ...story } = given;
  return {
    ...story,
    play: async (house, sheet, cycle) => {
      const victim = house.mains[cycle % house.mains.length];
      if (victim === undefined) throw new Error("a house without mains");
      if (waitS !== undefined) await house.set({ waitForReconnection: String(waitS) });
      const mark = markNow(house);
      await strike(house, victim);
      if (due !== undefined) {
        await house.shows(victim, "is taken over", TAKEN_MS_MAX, (v) => v.custody === "backup");
      }
      await pause(lastsMs);
      await mend(house, victim);
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      for (const main of house.mains) {
        const account = evidence.of(main);
        if (main === victim && due !== undefined) sheet.taken(main.name, account, due, evidence);
        else sheet.notTaken(main.name, account);
        if (isSingle !== true) continue;
        const words = `${main.name} was recorded twice for ${account.dualActiveMs} ms`;
        sheet.claim(words, account.dualActiveMs === 0);
      }
      if (waitS !== undefined) await house.set({ waitForReconnection: String(WAIT_S) });
    },
  };
}

/** Everything is home again, and exactly so. */
export async function endsWell(house: House, sheet: Sheet): Promise<void> {
  await house.settled();
  const problem = notHome(house);
  sheet.claim(`in the end ${problem}`, problem === "");
}

/** Nobody was taken over. */
export function nobodyTaken(house: House, sheet: Sheet, evidence: Evidence): void {
  for (const main of house.mains) sheet.notTaken(main.name, evidence.of(main));
}
