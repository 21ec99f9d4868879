// The backup agent as a whole: takes its state directory, puts its parts together, listens, and ends
// in order. Composition only.

import { Contents } from "../base/content.js";
import { Deadlines } from "../base/deadlines.js";
import type { Host } from "../base/host.js";
import { sweepLeftovers } from "../base/leftovers.js";
import { joinPath } from "../base/path.js";
import {
  isListenRefused,
  type Listener,
  type ListenRefused,
  type Wire,
  type World,
} from "../base/world.js";
import { type ControlServer, controlServer } from "../link/control-server.js";
import { SharedPace } from "../objects/core/shared-pace.js";
import type { UsedStore } from "../objects/store.js";
import { openStore } from "../objects/stores/open.js";
import type { BackupSettings } from "../proto/settings.js";
import { parseHostPort } from "../proto/settings.js";
import { controlPlace } from "../service/places.js";
import { Fitness } from "./core/fitness.js";
import { Board } from "./io/board.js";
import { ContentsSweep } from "./io/contents-sweep.js";
import { Desk } from "./io/desk.js";
import { Door } from "./io/door/door.js";
import { DoorLog } from "./io/door/door-log.js";
import { KeyWatch } from "./io/door/key-watch.js";
import { Keys } from "./io/door/keys.js";
import { Fleet } from "./io/fleet.js";
import { Happenings } from "./io/happenings.js";
import { Commands } from "./io/orders/commands.js";
import { report } from "./io/orders/reports.js";
import type { Roster } from "./io/roster.js";
import type { Site } from "./io/site.js";
import { GapLists } from "./io/state/gap-lists.js";
import { beginBoot, type OpenState, openState } from "./io/state/state-open.js";
import { Readiness } from "./io/watch/readiness.js";
import { SelfWatch } from "./io/watch/self-watch.js";

/** Folders of the agent in which files are replaced: its own, and those directly below. */
const SWEPT_DEPTH = 2;
/** Clients are sent a view this often even if nothing changed: silence means that we are gone. */
const PULSE_MS = 1_000;
/** How long a store may keep the agent from starting: the mains count on it. */
const START_MS_MAX = 5_000;
const LOCK_WAIT_MS = 1_500;
const LOCK_AGAIN_MS = 250;

export type RunningBackup = {
  /** `127.0.0.1:7440` */
  readonly listens: string;
  /** Ends links and clients in order; everything known is on disk when it returns. */
  stop(): Promise<void>;
};

/**
 * Starts a backup agent. Answers words, and changes nothing, if it cannot run: the folder is owned
 * by another, the address is taken, the store's settings cannot be meant, a file is broken; at its
 * first start, the store or the disk takes nothing.
 */
export async function startBackup(
  host: Host,
  folder: string,
  settings: BackupSettings,
  openRoster: () => Roster | string,
): Promise<RunningBackup | string> {
  const { world, digestOf } = host;
  const deadlines = new Deadlines(world.clock);
  await world.disk.makeFolder(folder);
  let control: ControlServer | undefined;
  const lock = await takeLock(world, deadlines, folder, (wire) => {
    if (control === undefined) wire.close();
    else control.accept(wire, { role: "act" });
  });
  if (isListenRefused(lock)) {
    return lock.kind === "in-use"
      ? `A backup agent runs already in ${folder}. Stop it first, or give another --dir.`
      : lock.words;
  }
  await sweepLeftovers(world.disk, folder, SWEPT_DEPTH);
  const refuse = async (words: string) => {
    await lock.close();
    return words;
  };

  const roster = openRoster();
  if (typeof roster === "string") return refuse(roster);
  const store = openStore(
    { ...world, deadlines, digestOf },
    { ...settings, folder: settings.folder === "" ? "" : host.absolute(settings.folder) },
    joinPath(folder, "reload-owed"),
  );
  if (!store.ok) return refuse(store.words);
  const missing = await answersSoon(world, deadlines, store.value);
  // Later it is an alarm: the mains are answered, whatever is wrong with the store.
  if (missing.length > 0 && (await isFirstStart(world, folder))) {
    return refuse(`${missing.join("; ")}. Make it usable, then start again.`);
  }

  const keys = new Keys(world, folder);
  const names = roster.list().map(({ name }) => name);
  const given = await keys.giveAll(names);
  let known: Fleet["find"] = () => undefined;
  const doorLog = new DoorLog({ world, deadlines }, (name) => known(name));

  const at = parseHostPort(settings.listen);
  let accept: (wire: Wire) => void = (wire) => wire.close();
  const listener =
    at === undefined
      ? ({ kind: "unusable", words: "it is no address with a port" } as const)
      : await world.net.listen(
          { kind: "tcp", ...at, keyOf: keys.keyOf, turnedAway: doorLog.turnedAway },
          (wire) => accept(wire),
        );
  if (isListenRefused(listener)) {
    return refuse(`Cannot listen on ${settings.listen}: ${listener.words}.`);
  }
  const opened = await openState(world, { folder, deadlines, digestOf });
  const identity = typeof opened === "string" ? opened : await beginBoot(world, folder, opened);
  if (typeof opened === "string" || typeof identity === "string") {
    await listener.close();
    return refuse(typeof identity === "string" ? identity : "");
  }
  const { state } = opened;
  const listens = addressText(listener);

  const site: Site = {
    world,
    deadlines,
    digestOf,
    folder,
    name: settings.name,
    id: identity.id,
    version: host.version,
    boot: identity.boot,
    epochKnown: opened.epochKnown,
    store: store.value,
    cap: settings.transferCap === 0 ? undefined : new SharedPace(settings.transferCap),
    contents: new Contents(world.disk, joinPath(folder, "contents"), digestOf),
    gapLists: new GapLists({ world, deadlines }, joinPath(folder, "gaps")),
    state,
    happenings: new Happenings(world, state),
    fitness: new Fitness(),
    desk: new Desk(
      { clock: world.clock, deadlines },
      { mains: settings.limitMains, objects: settings.limitObjects },
    ),
  };
  tellOpening(site, opened);
  const board = new Board(site, () => ({
    listens,
    storeProblem: readiness.storeProblem,
    alarms: [
      ...(state.problem === undefined ? [] : [`Nothing is begun here: ${state.problem}.`]),
      ...(fleet.disk.alarm === "" ? [] : [fleet.disk.alarm]),
    ],
  }));
  const fleet = new Fleet(
    site,
    (shell) => {
      board.changed(shell);
      control?.changed();
    },
    () => readiness.lookSoon(),
  );
  const readiness = new Readiness(site, fleet);
  const selfWatch = new SelfWatch(site, fleet, settings.witnesses, () => {
    board.changed(undefined);
    control?.changed();
  });
  const commands = new Commands(site, {
    fleet,
    roster,
    keys,
    readiness,
    removed: (name) => {
      board.removed(name);
      control?.changed();
    },
  });
  const server = controlServer({
    world,
    deadlines,
    view: (since) => board.view(fleet, since),
    command: (command, asker) => commands.run(command, asker.who),
    readEvents: (newest, name) => site.happenings.newest(newest, name).happenings,
    readReport: (asked) => report(site, fleet, asked),
  });
  control = server;
  site.happenings.follow((happening) => {
    // What a person did is news to the others; what follows from it they see.
    if (happening.who !== "" && happening.event.startsWith("command.")) board.flash(happening);
    server.happened(happening);
  });

  state.watch((words) => {
    if (words === undefined) tellAgent(site, "journal.recovered", "the journal is written again");
    else tellAgent(site, "journal.refused", `${words}; until then nothing is begun here`, "error");
    board.changed(undefined);
    server.changed();
  });
  known = (name) => fleet.find(name);
  for (const { name, settings: own } of roster.list()) {
    await fleet.add(name, own, state.image.find(name));
  }
  fleet.disk.consider();
  const keyWatch = new KeyWatch(site, keys, known);
  keyWatch.begin(names, given);
  // A store that hangs keeps no main waiting: what is found out later is told then.
  await soon(world, deadlines, readiness.look());
  const door = new Door(site, fleet);
  accept = (wire) => door.accept(wire);
  const pulse = deadlines.add((nowMs) => {
    server.changed();
    deadlines.set(pulse, nowMs + PULSE_MS);
  });
  deadlines.set(pulse, world.clock.nowMs() + PULSE_MS);
  const contentsSweep = new ContentsSweep(site, fleet);
  contentsSweep.start();
  tellAgent(site, "agent.started", `${site.name} listens on ${listens}, boot ${site.boot}`);
  return {
    listens,
    stop: async () => {
      tellAgent(site, "agent.stopped", `${site.name} stops`);
      readiness.stop();
      contentsSweep.stop();
      selfWatch.stop();
      deadlines.set(pulse, undefined);
      await listener.close();
      doorLog.stop();
      keyWatch.stop();
      fleet.close();
      await fleet.promise();
      door.close();
      for (const shell of fleet.shells) await shell.settle();
      server.close();
      const unsaved = await state.close();
      if (unsaved !== undefined) world.log("error", "journal.unsaved", { words: unsaved });
      await lock.close();
    },
  };
}

/** Why the store cannot be used; one that does not answer soon is one that cannot. */
async function answersSoon(
  world: World,
  deadlines: Deadlines,
  store: UsedStore,
): Promise<readonly string[]> {
  const silent = `${store.title} has not answered within ${START_MS_MAX / 1_000} s`;
  return (await soon(world, deadlines, store.check())) ?? [silent];
}

/** What is answered while a start may wait for it. */
function soon<T>(world: World, deadlines: Deadlines, asked: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const limit = deadlines.add(() => resolve(undefined));
    deadlines.set(limit, world.clock.nowMs() + START_MS_MAX);
    asked.then(resolve, reject).finally(() => deadlines.set(limit, undefined));
  });
}

/** Nothing was ever written here. */
async function isFirstStart({ disk }: World, folder: string): Promise<boolean> {
  const there = await disk.list(joinPath(folder, "journal"));
  return there === undefined || there.length === 0;
}

/** What the journal said of itself. */
function tellOpening(site: Site, { told, state }: OpenState): void {
  for (const { level, words } of told) tellAgent(site, "journal.opened", words, level);
  for (const { record } of state.image.mains) {
    if (record.doubt === "") continue;
    const words = `who holds the objects of ${record.name} is not certain: ${record.doubt}`;
    tellAgent(site, "journal.doubt", words, "error");
  }
}

/** A command without an agent holds the lock for a moment: an agent that starts waits that long. */
async function takeLock(
  world: World,
  deadlines: Deadlines,
  folder: string,
  accept: (wire: Wire) => void,
): Promise<Listener | ListenRefused> {
  const untilMs = world.clock.nowMs() + LOCK_WAIT_MS;
  for (;;) {
    const lock = await world.net.listen(controlPlace(folder), accept);
    const isBusy = isListenRefused(lock) && lock.kind === "in-use";
    if (!isBusy || world.clock.nowMs() >= untilMs) return lock;
    await new Promise<void>((resolve) => {
      deadlines.set(
        deadlines.add(() => resolve()),
        world.clock.nowMs() + LOCK_AGAIN_MS,
      );
    });
  }
}

function tellAgent(
  site: Site,
  event: string,
  words: string,
  level: "info" | "warn" | "error" = "info",
): void {
  site.happenings.tell({ level, event, server: "", epoch: 0n, who: "", words, fields: {} });
}

function addressText(listener: Listener): string {
  const { at } = listener;
  if (at.kind === "local") return at.path;
  return at.host.includes(":") ? `[${at.host}]:${at.port}` : `${at.host}:${at.port}`;
}
