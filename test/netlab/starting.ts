// Stories of starts: forced start and ping, everything at once after a power loss, an old main that
// returns, a foreign machine at a main's address (fault list rows 23, 24, 36, 37).

import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { makeMachine, switchOff } from "../../lab/machine.js";
import { pause } from "../../lab/wait.js";
import { evidenceSince, type Mark, markNow } from "./evidence.js";
import type { House } from "./house.js";
import type { MainHost } from "./main-host.js";
import { type Due, LATE_MS_MAX } from "./sheet.js";
import { endsWell, FORCED, nobodyTaken, SEVERAL, type Story } from "./story.js";

/** The check at the start lasts at least so long (product.md §1), from the first probe. */
const ASK_MS = 10_000;
/** The backup agent's own start, on a busy machine, and the way to the first probe. */
const START_MS = 6_000;
const DECIDED_MS = ASK_MS + START_MS + 2 * LATE_MS_MAX;
const ASKED: Due = { earliestMs: ASK_MS, deadlineMs: ASK_MS + START_MS };
const SHOWN_MS_MAX = 60_000;
/** Longer than wait for reconnection by far. */
const LATE_BOOT_MS = 8_000;
const WATCHED_MS = 5_000;

type Four = readonly [MainHost, MainHost, MainHost, MainHost];

function four(house: House): Four {
  const [a, b, c, d] = house.mains;
  if (a === undefined || b === undefined || c === undefined || d === undefined) {
    throw new Error("this story needs four mains");
  }
  return [a, b, c, d];
}

/**
 * Kills the backup agent, lets something happen, starts it again and lets it make up its mind.
 * Answers when it was started.
 */
async function restarted(house: House, meanwhile: () => Promise<void>): Promise<Mark> {
  await house.killBackup();
  await meanwhile();
  const mark = markNow(house);
  await house.startBackup();
  await pause(DECIDED_MS);
  return mark;
}

async function dies(house: House, main: MainHost): Promise<void> {
  house.network.cut(main.host);
  await main.switchOff();
}

function alarmed(house: House, main: MainHost): string {
  return house.shown(main)?.alarms.join(" ") ?? "";
}

async function address(house: House, main: MainHost, to: string): Promise<void> {
  await house.ask({ kind: "setServer", name: main.name, settings: { address: to }, isSure: true });
}

/** In the network of every house, and nobody's: it was never seen to answer. */
const NOBODY = "10.77.0.99";

/** All of them. */
export const STARTING: readonly Story[] = [
  {
    name: "forced start: a host that is dead, an agent that is dead, an address not known to answer",
    rows: "23",
    plan: FORCED,
    cycles: 5,
    isShort: true,
    play: async (house, sheet) => {
      const [dead, agentless, unknown, well] = four(house);
      await address(house, unknown, NOBODY);
      const mark = await restarted(house, async () => {
        await dies(house, dead);
        await agentless.killAgent();
        await dies(house, unknown);
      });
      const says = [agentless, unknown].map((main) => alarmed(house, main));
      sheet.claim(`no alarm that its agent is absent: ${says[0]}`, /absent/.test(says[0] ?? ""));
      sheet.claim(`no alarm that it is not known: ${says[1]}`, /not known/.test(says[1] ?? ""));
      house.network.heal();
      await address(house, unknown, unknown.address);
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      sheet.taken(dead.name, evidence.of(dead), ASKED, evidence);
      for (const main of [agentless, unknown, well]) sheet.notTaken(main.name, evidence.of(main));
    },
  },
  {
    name: "forced start: another machine has the address, replies of a wrong source",
    rows: "23",
    plan: FORCED,
    cycles: 5,
    isShort: false,
    play: async (house, sheet) => {
      const [taken, wrong, ...others] = four(house);
      const mark = await restarted(house, async () => {
        await dies(house, taken);
        house.network.takeAddress(house.foreign, taken.host);
        await wrong.switchOff();
        house.network.answersFrom(wrong.host, others[0].host);
      });
      const words = alarmed(house, taken);
      sheet.claim(`no alarm that its agent is absent: ${words}`, /absent/.test(words));
      house.network.giveAddressBack(house.foreign, taken.host);
      house.network.answersAsItself(wrong.host);
      house.network.heal();
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      sheet.taken(wrong.name, evidence.of(wrong), ASKED, evidence);
      for (const main of [taken, ...others]) sheet.notTaken(main.name, evidence.of(main));
    },
  },
  {
    name: "forced start: ICMP filtered, TCP is fine",
    rows: "23",
    plan: FORCED,
    cycles: 5,
    isShort: false,
    play: async (house, sheet) => {
      house.network.filterPing(...house.mains.map(({ host }) => host));
      const mark = await restarted(house, async () => {});
      house.network.heal();
      await endsWell(house, sheet);
      nobodyTaken(house, sheet, await evidenceSince(house, mark));
    },
  },
  {
    // Row 23 cannot be met here: nothing tells this from a dead host. What is shown is the price.
    name: "forced start: ICMP filtered after the last answer, agent dead, application alive (cannot be met)",
    rows: "23",
    plan: FORCED,
    cycles: 5,
    isShort: false,
    play: async (house, sheet) => {
      const [victim, ...others] = four(house);
      const mark = await restarted(house, async () => {
        house.network.filterPing(victim.host);
        await victim.killAgent();
      });
      house.network.heal();
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      sheet.taken(victim.name, evidence.of(victim), ASKED, evidence);
      sheet.count("liveServersForced", evidence.of(victim).takeovers);
      for (const main of others) sheet.notTaken(main.name, evidence.of(main));
    },
  },
  {
    name: "a foreign machine at the address of a dead main",
    rows: "24",
    plan: SEVERAL,
    cycles: 5,
    isShort: true,
    play: async (house, sheet, cycle) => {
      const victim = house.mains[cycle % house.mains.length];
      const other = house.mains[(cycle + 1) % house.mains.length];
      if (victim === undefined || other === undefined) return;
      const mark = markNow(house);
      await dies(house, victim);
      await house.shows(victim, "is taken over", SHOWN_MS_MAX, (v) => v.custody === "backup");
      house.network.takeAddress(house.foreign, victim.host);
      const machine = makeMachine(house.root, `f${cycle}`, "foreign");
      mkdirSync(join(machine.folder, "main"), { recursive: true });
      // It has a key, but not this main's.
      copyFileSync(
        join(other.machine.folder, "main", "backup.key"),
        join(machine.folder, "main", "backup.key"),
      );
      await victim.startOn(house.foreign, machine);
      await pause(LATE_BOOT_MS);
      const view = house.shown(victim);
      sheet.claim(`it was let in as ${view?.state}`, view?.linked === false);
      await switchOff(machine);
      house.network.giveAddressBack(house.foreign, victim.host);
      house.network.heal();
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, mark);
      const refused = evidence.happenings.filter(({ event }) => event === "link.wrongKey").length;
      sheet.claim("no refusal was told", refused > 0);
      sheet.count("tried", 1);
      sheet.count("refused", refused > 0 && view?.linked === false ? 1 : 0);
      for (const main of house.mains) {
        if (main !== victim) sheet.notTaken(main.name, evidence.of(main));
      }
    },
  },
  ...(["backup first", "mains first", "network last"] as const).map(
    (order): Story => ({
      name: `site power loss, ${order}, forced start off`,
      rows: "36",
      plan: SEVERAL,
      cycles: 5,
      isShort: order === "backup first",
      play: async (house, sheet) => {
        await Promise.all(house.mains.map((main) => dies(house, main)));
        await house.killBackup();
        const mark = markNow(house);
        if (order !== "network last") house.network.heal();
        if (order !== "mains first") await house.startBackup();
        if (order !== "mains first") await pause(LATE_BOOT_MS);
        await Promise.all(house.mains.map((main) => main.start()));
        await pause(LATE_BOOT_MS);
        if (order === "mains first") await house.startBackup();
        house.network.heal();
        const lastMs = performance.now();
        await endsWell(house, sheet);
        sheet.measure("steadyMs", performance.now() - lastMs);
        await pause(WATCHED_MS);
        nobodyTaken(house, sheet, await evidenceSince(house, mark));
      },
    }),
  ),
  {
    name: "main taken over boots without a network",
    rows: "37",
    plan: SEVERAL,
    cycles: 5,
    isShort: false,
    play: async (house, sheet, cycle) => {
      const victim = house.mains[cycle % house.mains.length];
      if (victim === undefined) return;
      await dies(house, victim);
      await house.shows(victim, "is taken over", SHOWN_MS_MAX, (v) => v.custody === "backup");
      // It does not know: its disk says nothing of a takeover.
      const mark = markNow(house);
      await victim.start();
      await pause(LATE_BOOT_MS);
      house.network.heal();
      await house.shows(victim, "has parked", SHOWN_MS_MAX, (v) => v.mainParked);
      await pause(WATCHED_MS);
      const unaware = await evidenceSince(house, mark);
      sheet.measure("dualActiveUnawareMs", unaware.of(victim).dualActiveMs);
      // Now it does.
      const aware = markNow(house);
      await dies(house, victim);
      await victim.start();
      await pause(LATE_BOOT_MS);
      house.network.heal();
      await endsWell(house, sheet);
      const evidence = await evidenceSince(house, aware);
      const { dualActiveMs } = evidence.of(victim);
      sheet.claim(`it ran held objects for ${dualActiveMs} ms`, dualActiveMs === 0);
      nobodyTaken(house, sheet, evidence);
    },
  },
];
