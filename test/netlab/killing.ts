// Stories of processes that die, end or stand still (fault list rows 1 to 4, 8 to 11).

import { pause } from "../../lab/wait.js";
import { evidenceSince, markNow } from "./evidence.js";
import { HEARTBEAT_MS } from "./house.js";
import {
  AFTER_END,
  AFTER_SILENCE,
  endsWell,
  fault,
  nobodyTaken,
  PATIENT_S,
  SEVERAL,
  type Story,
} from "./story.js";

/** A supervisor starts an agent again after this: systemd's RestartSec. */
const RESTART_MS = 100;
/** Longer than any deadline that could wrongly pass. */
const WATCHED_MS = 5_000;
const KEEP_ALIVE_MS = 30_000;
/** The recorder's heartbeat gets old, the check is run, the next heartbeat tells. */
const HANG_SEEN_MS = 5_000 + HEARTBEAT_MS;
const BACKUP_AWAY_MS = 60_000;
const SHOWN_MS_MAX = 60_000;

/** The main agent is stopped for a while; longer than silence and wait: it is taken over. */
function stopped(seconds: number): Story {
  const isLong = seconds > 3;
  return fault({
    name: `main agent stands still for ${seconds} s`,
    rows: "8",
    plan: SEVERAL,
    cycles: 5,
    isShort: seconds === 2,
    ...(isLong ? { due: AFTER_SILENCE } : { waitS: PATIENT_S }),
    lastsMs: isLong ? seconds * 1_000 - AFTER_SILENCE.deadlineMs : seconds * 1_000,
    strike: (_, main) => main.signalAgent("SIGSTOP"),
    mend: async (_, main) => {
      await main.signalAgent("SIGCONT");
      await pause(WATCHED_MS);
    },
  });
}

/** The main agent gets one part in twenty of the time, in slices. */
const SLICE_MS = 20;
const STARVED_MS = 15_000;

/** All of them. */
export const KILLING: readonly Story[] = [
  fault({
    name: "application killed, agent well",
    rows: "2",
    plan: SEVERAL,
    cycles: 20,
    isShort: true,
    lastsMs: WATCHED_MS,
    strike: (_, main) => main.killApplication(),
    mend: () => {},
  }),
  fault({
    name: "main agent killed, application well",
    rows: "1",
    plan: SEVERAL,
    cycles: 20,
    isShort: true,
    waitS: PATIENT_S,
    lastsMs: 0,
    strike: async (house, main) => {
      await main.killAgent();
      await pause(RESTART_MS);
      await main.start();
      await house.shows(main, "is running", SHOWN_MS_MAX, (v) => v.state === "running");
    },
    mend: () => pause(WATCHED_MS),
  }),
  fault({
    name: "main killed, agent and application",
    rows: "3",
    plan: SEVERAL,
    cycles: 20,
    isShort: true,
    due: AFTER_END,
    isSingle: true,
    lastsMs: 0,
    strike: (_, main) => main.switchOff(),
    mend: (_, main) => main.start(),
  }),
  fault({
    name: "power loss of the main, no FIN",
    rows: "3",
    plan: SEVERAL,
    cycles: 20,
    isShort: true,
    due: AFTER_SILENCE,
    isSingle: true,
    lastsMs: 0,
    strike: async (house, main) => {
      house.network.cut(main.host);
      await main.switchOff();
    },
    mend: async (house, main) => {
      house.network.heal();
      await main.start();
    },
  }),
  {
    name: "backup agent killed while idle",
    rows: "4",
    plan: SEVERAL,
    cycles: 20,
    isShort: true,
    play: async (house, sheet) => {
      const mark = markNow(house);
      await house.killBackup();
      await pause(RESTART_MS);
      await house.startBackup();
      await Promise.all(
        house.mains.map((main) =>
          house.shows(main, "is running", SHOWN_MS_MAX, (v) => v.state === "running"),
        ),
      );
      sheet.measure("fullViewMs", Date.now() - mark.wallMs);
      await pause(WATCHED_MS);
      await endsWell(house, sheet);
      nobodyTaken(house, sheet, await evidenceSince(house, mark));
    },
  },
  fault({
    name: "main agent ends in order and comes back",
    rows: "1",
    plan: SEVERAL,
    cycles: 10,
    isShort: true,
    lastsMs: WATCHED_MS,
    strike: (_, main) => main.stopAgent(),
    mend: (_, main) => main.start(),
  }),
  stopped(2),
  stopped(5),
  stopped(10),
  {
    name: "application hangs, agent well",
    rows: "2",
    plan: SEVERAL,
    cycles: 3,
    isShort: false,
    // All mains at once: Keep alive alone takes 30 s.
    play: async (house, sheet) => {
      const mark = markNow(house);
      for (const main of house.mains) await main.signalApplication("SIGSTOP");
      await Promise.all(
        house.mains.map((main) =>
          house.shows(main, "is taken over", 3 * KEEP_ALIVE_MS, (v) => v.custody === "backup"),
        ),
      );
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      const due = { earliestMs: KEEP_ALIVE_MS, deadlineMs: KEEP_ALIVE_MS + HANG_SEEN_MS };
      for (const main of house.mains) {
        const account = evidence.of(main);
        sheet.taken(main.name, account, due, evidence);
        sheet.claim(
          `${main.name} was recorded twice for ${account.dualActiveMs} ms`,
          account.dualActiveMs === 0,
        );
      }
    },
  },
  {
    name: "backup agent stands still for 60 s",
    rows: "9",
    plan: SEVERAL,
    cycles: 5,
    isShort: false,
    play: async (house, sheet) => {
      const mark = markNow(house);
      await house.signalBackup("SIGSTOP");
      await pause(BACKUP_AWAY_MS);
      await house.signalBackup("SIGCONT");
      const backAtMs = performance.now();
      await endsWell(house, sheet);
      sheet.measure("steadyMs", performance.now() - backAtMs);
      await pause(WATCHED_MS);
      const evidence = await evidenceSince(house, mark);
      sheet.claim("the agent did not say that it was away", evidence.selfDoubts > 0);
      nobodyTaken(house, sheet, evidence);
    },
  },
  {
    name: "main agent starved to 5 % of a core",
    rows: "11",
    plan: SEVERAL,
    cycles: 5,
    isShort: false,
    play: async (house, sheet, cycle) => {
      const victim = house.mains[cycle % house.mains.length];
      if (victim === undefined) return;
      const mark = markNow(house);
      const untilMs = performance.now() + STARVED_MS;
      while (performance.now() < untilMs) {
        await victim.signalAgent("SIGSTOP");
        await pause(19 * SLICE_MS);
        await victim.signalAgent("SIGCONT");
        await pause(SLICE_MS);
      }
      await endsWell(house, sheet);
      nobodyTaken(house, sheet, await evidenceSince(house, mark));
    },
  },
];
