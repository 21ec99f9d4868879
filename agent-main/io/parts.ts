// The parts of a main agent that need nothing but its settings and its world.

import type { Breathe } from "../../base/breath.js";
import { Contents } from "../../base/content.js";
import type { Deadlines } from "../../base/deadlines.js";
import { joinPath } from "../../base/path.js";
import type { ProcessId, World } from "../../base/world.js";
import { KeptRoom } from "../../objects/stores/kept.js";
import { STOP_KILL_MS } from "../../proto/lease.js";
import type { Shutdown, Startup } from "../../proto/messages.js";
import type { MainSettings } from "../../proto/settings.js";
import { CommandApplication } from "../application/command.js";
import type { ParkBy } from "./let-go.js";
import { LifeKeeper } from "./life-keeper.js";
import { ParkedCopies } from "./parked-copies.js";
import type { StateJournal } from "./state-journal.js";

export type PartsGiven = {
  readonly world: World;
  readonly digestOf: (bytes: Uint8Array) => string;
  readonly folder: string;
  readonly settings: MainSettings;
};

/** How the application lets go of parked objects, with `auto` made definite. */
export function parkByOf(settings: Pick<MainSettings, "parkBy" | "reload" | "store">): ParkBy {
  if (settings.parkBy !== "auto") return settings.parkBy;
  // Whoever removes the object by a program tells the application by it.
  if (settings.store === "command") return "removal";
  return settings.reload === "" ? "restart" : "reload";
}

/** What the application may take to notice that objects are gone; 0: it is told, or stopped. */
export function noticesMsOf(settings: Pick<MainSettings, "parkBy" | "noticesWithin">): number {
  return settings.parkBy === "removal" ? settings.noticesWithin * 1_000 : 0;
}

/** To copy and remove what is let go of, beside the time in which the application notices. */
const PARK_REST_MS = 1_000;

/** What letting go takes by the settings alone; 0: that is for the parks to show. */
export function letGoMsOf(settings: Pick<MainSettings, "parkBy" | "noticesWithin">): number {
  const noticesMs = noticesMsOf(settings);
  return noticesMs === 0 ? 0 : Math.ceil(noticesMs) + PARK_REST_MS + STOP_KILL_MS;
}

/** What the application may take to end when it is stopped to park; 0: it lets go without that. */
export function stopLimitMsOf(
  settings: Pick<MainSettings, "parkBy" | "reload" | "store" | "stopLimit">,
): number {
  return parkByOf(settings) === "restart" ? settings.stopLimit * 1_000 : 0;
}

/** The application and its keeper. */
export function openLife(
  { world, folder, settings }: PartsGiven,
  deadlines: Deadlines,
  on: {
    tell: (message: Startup | Shutdown) => void;
    remember: (process: ProcessId | undefined) => void;
  },
): LifeKeeper {
  const nowMs = () => world.clock.nowMs();
  const application = new CommandApplication({
    processes: world.processes,
    deadlines,
    nowMs,
    command: settings.command,
    check: settings.check,
    checkEveryMs: settings.checkEvery * 1_000,
    stopLimitMs: settings.stopLimit * 1_000,
    outputFile: joinPath(folder, "application.log"),
  });
  return new LifeKeeper({ application, deadlines, nowMs, log: world.log, ...on });
}

/** The parked copies, below the agent's own folder. */
export function openCopies(
  { world, folder, digestOf }: PartsGiven,
  state: Pick<StateJournal, "state">,
  breathe?: Breathe,
): ParkedCopies {
  const { disk } = world;
  const contents = new Contents(disk, joinPath(folder, "content"), digestOf);
  const room = new KeptRoom({
    disk,
    folder: joinPath(folder, "parked"),
    contents,
    digestOf,
    title: "parked",
    isEditable: true,
    ...(breathe === undefined ? {} : { breathe }),
  });
  return new ParkedCopies({
    room,
    contents,
    wallMs: () => world.clock.wallMs(),
    setId: () => state.state.parkedSet,
    told: () => state.state.told,
  });
}

/**
 * A journal in doubt may name the copies of an earlier hold, or none: those of the hold that is not over
 * count. What it does not know to be held goes back when the backup agent says so. They also say whether
 * this main stands down: one that has forgotten it would run its objects without a lease.
 */
export async function findCopies(given: PartsGiven, state: StateJournal): Promise<void> {
  const { parkedSet, custody, told } = state.state;
  if (state.doubt === "") return;
  const copies = openCopies(given, state);
  const { id: unfinished, told: toldThen } = await copies.unfinished();
  // Without copies of a hold that is not over nothing is parked: what the application has is all there is.
  if (unfinished === "") state.set({ isParkedDoubted: false });
  if (told.leaseMs === 0 && toldThen !== undefined) state.set({ told: toldThen });
  if (unfinished === parkedSet) return;
  state.set({ parkedSet: unfinished });
  if (custody.holding !== "none") return;
  const hold = (await copies.list()).map(({ type, number }) => ({ type, number }));
  state.set({ custody: { ...custody, holding: "releasing", hold } });
}
