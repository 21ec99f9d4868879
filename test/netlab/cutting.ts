// Stories of networks that fail: cuts, one-way cuts, loss, carrier, flapping, half-open connections
// (fault list rows 15 to 20, 22).

import { pause } from "../../lab/wait.js";
import { evidenceSince, markNow } from "./evidence.js";
import { type House, SILENCE_MS, WAIT_S } from "./house.js";
import type { MainHost } from "./main-host.js";
import { PORT } from "./programs.js";
import { LATE_MS_MAX, type Sheet } from "./sheet.js";
import {
  AFTER_SILENCE,
  endsWell,
  type Fault,
  fault,
  LIMITED,
  nobodyTaken,
  PATIENT_S,
  SEVERAL,
  type Story,
  WITNESSED,
} from "./story.js";

const BACKUP = 1;
/** How long a cut lasts once the backup has taken over. */
const CUT_MS = 3_000;
/** Several times what a wrong takeover would need. */
const ISOLATED_MS = 15_000;
const LOSSY_MS = 20_000;
const SHOWN_MS_MAX = 60_000;

function cutOff(name: string, rows: string, strike: Fault["strike"]): Story {
  return fault({
    name,
    rows,
    plan: SEVERAL,
    cycles: 10,
    isShort: rows === "16" || name.endsWith("backup to main"),
    due: AFTER_SILENCE,
    lastsMs: CUT_MS,
    strike,
    mend: (house) => house.network.heal(),
  });
}

/** The backup is alone: it must not judge. Played with several mains, and with a witness. */
function isolated(name: string, strike: (house: House) => void): readonly Story[] {
  return [SEVERAL, WITNESSED].map((plan) => ({
    name: `${name}, ${plan.hasWitness ? "one main and a witness" : "several mains"}`,
    rows: "18",
    plan,
    cycles: 5,
    isShort: false,
    play: async (house, sheet) => {
      const mark = markNow(house);
      strike(house);
      await pause(ISOLATED_MS);
      const saysSo = (house.backupView?.unfit.length ?? 0) > 0;
      const blocked = house.mains.every((main) => (house.shown(main)?.blocked.length ?? 0) > 0);
      sheet.claim("neither the agent nor every main's row says why it waits", saysSo || blocked);
      house.network.heal();
      await endsWell(house, sheet);
      nobodyTaken(house, sheet, await evidenceSince(house, mark));
    },
  }));
}

function lossy(percent: number): Story {
  return {
    name: `loss of ${percent} % at the backup, each way`,
    rows: "20",
    plan: SEVERAL,
    cycles: 5,
    isShort: percent === 5,
    play: async (house, sheet) => {
      await house.set({ waitForReconnection: String(PATIENT_S) });
      const mark = markNow(house);
      house.network.lose(BACKUP, percent);
      await pause(LOSSY_MS);
      house.network.heal();
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      const lost = evidence.happenings.filter(
        ({ event, fields }) => event === "server.transition" && fields.to === "lost",
      );
      sheet.count("linksLost", lost.length);
      sheet.count("serverSeconds", (house.mains.length * LOSSY_MS) / 1_000);
      nobodyTaken(house, sheet, evidence);
      await house.set({ waitForReconnection: String(WAIT_S) });
    },
  };
}

/** The connection of a main is lost, others may be made: a forgetful router. */
async function halfOpen(house: House, sheet: Sheet, victim: MainHost): Promise<void> {
  const mark = markNow(house);
  const peer = house.shown(victim)?.linkPeer ?? "";
  house.network.loseFlow(victim.host, Number(peer.slice(peer.lastIndexOf(":") + 1)));
  await house.shows(victim, "is seen as lost", SHOWN_MS_MAX, (v) => v.state === "lost");
  await house.shows(victim, "is running again", SHOWN_MS_MAX, (v) => v.state === "running");
  await endsWell(house, sheet);
  const evidence = await evidenceSince(house, mark);
  const lost = evidence.happenings.find(
    ({ event, server, fields }) =>
      event === "server.transition" && server === victim.name && fields.to === "lost",
  );
  const noticedMs = (lost?.wallMs ?? Number.POSITIVE_INFINITY) - mark.wallMs;
  sheet.measure("noticedMs", noticedMs);
  sheet.claim(
    `the link was given up after ${noticedMs} ms, due ${SILENCE_MS} ms`,
    noticedMs <= SILENCE_MS + LATE_MS_MAX,
  );
  nobodyTaken(house, sheet, evidence);
  const open = house.network.connections(BACKUP, PORT);
  sheet.count("connectionsLeaked", open - house.mains.length);
  sheet.claim(`${open} connections for ${house.mains.length} mains`, open === house.mains.length);
  house.network.heal();
}

const FLAPS = 6;
const DOWN_MS = AFTER_SILENCE.deadlineMs + 1_500;
/** The main is back at most so long after the cut: the longest backoff, and a connection's time. */
const BACK_MS_MAX = 40_000;
/** Automatic takeovers of one main, before its automatic restore is locked (product.md, flap lock). */
const TAKEOVERS_MAX = 3;

/** All of them. */
export const CUTTING: readonly Story[] = [
  cutOff("silent cut of one main, and heal", "16", (house, main) => house.network.cut(main.host)),
  cutOff("one-way cut, main to backup", "17", (house, main) =>
    house.network.cutOneWay(main.host, BACKUP),
  ),
  cutOff("one-way cut, backup to main", "17", (house, main) =>
    house.network.cutOneWay(BACKUP, main.host),
  ),
  ...[1, 5, 10, 20].map(lossy),
  ...isolated("backup unplugged", (house) => house.network.unplug(BACKUP)),
  ...isolated("link down inside the backup", (house) => house.network.linkDown(BACKUP)),
  ...isolated("backup cut off in silence", (house) => house.network.cut(BACKUP)),
  {
    name: "half of the mains cut off, at most one at once",
    rows: "19",
    plan: LIMITED,
    cycles: 5,
    isShort: true,
    play: async (house, sheet) => {
      const half = house.mains.slice(0, house.mains.length / 2);
      const mark = markNow(house);
      house.network.cut(...half.map(({ host }) => host));
      await pause(AFTER_SILENCE.deadlineMs + LATE_MS_MAX + CUT_MS);
      const away = half.filter((main) => house.shown(main)?.custody === "backup");
      const inLine = half.filter((main) => house.shown(main)?.line !== undefined);
      house.network.heal();
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      if (evidence.selfDoubts === 0) {
        sheet.claim(`${away.length} were taken over, at most 1 may be`, away.length === 1);
        sheet.claim(`${inLine.length} waited in line`, inLine.length === half.length - 1);
      }
      sheet.count("takenOver", away.length);
      sheet.count("cap", house.plan.limitMains);
      for (const main of house.mains.slice(half.length)) {
        sheet.notTaken(main.name, evidence.of(main));
      }
    },
  },
  {
    name: "link flaps, restore by itself",
    rows: "22",
    plan: SEVERAL,
    cycles: 5,
    isShort: false,
    play: async (house, sheet, cycle) => {
      const victim = house.mains[cycle % house.mains.length];
      if (victim === undefined) return;
      await house.set({ automaticRestore: "on" });
      const mark = markNow(house);
      for (let flap = 0; flap < FLAPS; flap++) {
        house.network.cut(victim.host);
        await pause(DOWN_MS);
        house.network.heal();
        await house.shows(victim, "is running", BACK_MS_MAX, (v) => v.state === "running");
        await pause(3_000);
      }
      const evidence = await evidenceSince(house, mark);
      const { takeovers } = evidence.of(victim);
      sheet.count("flaps", FLAPS);
      sheet.count("takeovers", takeovers);
      sheet.claim(`${takeovers} takeovers in ${FLAPS} flaps`, takeovers <= TAKEOVERS_MAX);
      if (evidence.selfDoubts === 0) {
        const isLocked = house.shown(victim)?.flapLocked === true;
        sheet.claim("automatic restore is not locked", isLocked);
      }
      await house.set({ automaticRestore: "off" });
      await endsWell(house, sheet);
      for (const main of house.mains) {
        if (main !== victim) sheet.notTaken(main.name, evidence.of(main));
      }
    },
  },
  {
    name: "half-open connection, no RST",
    rows: "15",
    plan: SEVERAL,
    cycles: 10,
    isShort: true,
    play: async (house, sheet, cycle) => {
      const victim = house.mains[cycle % house.mains.length];
      if (victim === undefined) return;
      await house.set({ waitForReconnection: String(PATIENT_S) });
      await halfOpen(house, sheet, victim);
      await house.set({ waitForReconnection: String(WAIT_S) });
    },
  },
];
