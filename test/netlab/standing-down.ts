// Stories of mains that stand down: cut off fully and one way, by hand, for a moment; a backup agent that
// is killed, and one that stops in order (fault list rows 4, 16, 17). No camera may be recorded
// twice, for not one millisecond; what *keep* gives in the same cuts is in cutting.ts.

import { pause } from "../../lab/wait.js";
import { evidenceSince, markNow } from "./evidence.js";
import { HEARTBEAT_MS, type House, SILENCE_MS, WAIT_S } from "./house.js";
import type { MainHost } from "./main-host.js";
import type { Due, Sheet } from "./sheet.js";
import { endsWell, nobodyTaken, SEVERAL, type Story } from "./story.js";

const BACKUP = 1;
/** Room for a lease of about 5 s, beside 5 s to stop and 2 s: ten heartbeats. */
const LONG_WAIT_S = 12;
const LEASE_MS = 4_995;
const TAKEN_MS_MAX = 60_000;
/** Its recorder notices within this that its files are gone. */
const NOTICED_MS_MAX = 2_000;
const AFTER_TAKEOVER_MS = 3_000;
/** Longer than the lease, shorter than the wait. */
const SHORT_CUT_MS = 9_000;
const AWAY_MS = 20_000;

const DUE: Due = {
  earliestMs: LONG_WAIT_S * 1_000 + (SILENCE_MS * 2) / 3,
  deadlineMs: LONG_WAIT_S * 1_000 + SILENCE_MS,
};

type Play = (house: House, sheet: Sheet, victim: MainHost) => Promise<void>;

/** Every main stands down while it is played; they take turns. */
function standing(name: string, rows: string, play: Play): Story {
  return {
    name: `stand down: ${name}`,
    rows,
    plan: SEVERAL,
    cycles: 5,
    isShort: name === CUT || name === KILLED,
    play: async (house, sheet, cycle) => {
      const victim = house.mains[cycle % house.mains.length];
      if (victim === undefined) return;
      const wait = (seconds: number) => ({ waitForReconnection: String(seconds) });
      await house.set({ whenCutOff: "stand down", ...wait(LONG_WAIT_S) });
      // Until both disks have it, it is not in force, and readiness says so.
      await house.settled();
      await play(house, sheet, victim);
      await house.set({ whenCutOff: "keep", ...wait(WAIT_S) });
      await house.settled();
    },
  };
}

/** Cut off until it is taken over, and a moment longer. */
function cutOff(name: string, rows: string, strike: (house: House, main: MainHost) => void): Story {
  return standing(name, rows, async (house, sheet, victim) => {
    const mark = markNow(house);
    strike(house, victim);
    await house.shows(victim, "is taken over", TAKEN_MS_MAX, (v) => v.custody === "backup");
    await pause(AFTER_TAKEOVER_MS);
    house.network.heal();
    await endsWell(house, sheet);
    const evidence = await evidenceSince(house, mark);
    for (const main of house.mains) {
      const account = evidence.of(main);
      if (main === victim) sheet.taken(main.name, account, DUE, evidence);
      else sheet.notTaken(main.name, account);
      neverTwice(sheet, main, account.dualActiveMs);
    }
  });
}

function neverTwice(sheet: Sheet, { name }: MainHost, dualActiveMs: number): void {
  sheet.claim(`${name} was recorded twice for ${dualActiveMs} ms`, dualActiveMs === 0);
}

const CUT = "silent cut of one main, and heal";
const KILLED = "backup agent killed for 20 s";

/** All of them. */
export const STANDING_DOWN: readonly Story[] = [
  cutOff(CUT, "16", (house, main) => house.network.cut(main.host)),
  cutOff("one-way cut, main to backup", "17", (house, main) =>
    house.network.cutOneWay(main.host, BACKUP),
  ),
  cutOff("one-way cut, backup to main", "17", (house, main) =>
    house.network.cutOneWay(BACKUP, main.host),
  ),
  standing("cut, and taken over by hand at once", "16", async (house, sheet, victim) => {
    const mark = markNow(house);
    house.network.cut(victim.host);
    await house.shows(victim, "is seen as lost", TAKEN_MS_MAX, (v) => v.state === "lost");
    await house.ask({ kind: "takeOver", name: victim.name, seen: undefined });
    await house.shows(victim, "waits for its lease", TAKEN_MS_MAX, (v) =>
      v.blocked.some(({ kind }) => kind === "waitsForLease"),
    );
    await house.shows(victim, "is taken over", TAKEN_MS_MAX, (v) => v.custody === "backup");
    await pause(AFTER_TAKEOVER_MS);
    house.network.heal();
    await endsWell(house, sheet);
    const evidence = await evidenceSince(house, mark);
    const account = evidence.of(victim);
    const firstMs = account.firstObjectMs ?? 0;
    sheet.measure("firstByHandMs", firstMs);
    const words = `the first object came after ${Math.round(firstMs)} ms, within the lease`;
    sheet.claim(words, firstMs > LEASE_MS);
    neverTwice(sheet, victim, account.dualActiveMs);
  }),
  standing("cut for 9 s, longer than the lease", "16", async (house, sheet, victim) => {
    const mark = markNow(house);
    house.network.cut(victim.host);
    await pause(SHORT_CUT_MS);
    house.network.heal();
    await endsWell(house, sheet);
    const evidence = await evidenceSince(house, mark);
    nobodyTaken(house, sheet, evidence);
    const { gapMs } = evidence.of(victim);
    sheet.measure("stoodDownMs", gapMs);
    sheet.claim(`${victim.name} did not stand down: no gap`, gapMs > HEARTBEAT_MS);
  }),
  standing(KILLED, "4", async (house, sheet) => {
    const mark = markNow(house);
    await house.killBackup();
    await pause(AWAY_MS);
    await house.startBackup();
    await endsWell(house, sheet);
    const evidence = await evidenceSince(house, mark);
    nobodyTaken(house, sheet, evidence);
    for (const main of house.mains) {
      const { gapMs, dualActiveMs } = evidence.of(main);
      sheet.measure("stoodDownMs", gapMs);
      const dueMs = AWAY_MS - LEASE_MS - NOTICED_MS_MAX;
      const words = `${main.name} recorded nothing for ${Math.round(gapMs)} ms, due ${dueMs} ms`;
      sheet.claim(words, gapMs > dueMs);
      neverTwice(sheet, main, dualActiveMs);
    }
  }),
  standing("backup agent stopped in order for 20 s", "4", async (house, sheet) => {
    const mark = markNow(house);
    await house.stopBackup();
    await pause(AWAY_MS);
    await house.startBackup();
    await endsWell(house, sheet);
    const evidence = await evidenceSince(house, mark);
    nobodyTaken(house, sheet, evidence);
    for (const main of house.mains) {
      const { gapMs, dualActiveMs } = evidence.of(main);
      const words = `${main.name} stood down in spite of the promise, for ${Math.round(gapMs)} ms`;
      sheet.claim(words, gapMs < NOTICED_MS_MAX);
      neverTwice(sheet, main, dualActiveMs);
    }
  }),
];
