// The pair that faults befall: a main host and a backup host on this machine, each with a recorder
// and a supervised agent, and a control client as the operator.
//
// Decides where everything is and how it is set up. What it says of objects it reads from the two
// stores' files alone.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Deadlines } from "../../base/deadlines.js";
import { isLeftover } from "../../base/leftovers.js";
import { realWorld } from "../../base/node/world.js";
import { shellLine } from "../../lab/entry.js";
import { startGuardian, sweep } from "../../lab/guard.js";
import { launch } from "../../lab/launch.js";
import { carryKey, type Machine, makeMachine } from "../../lab/machine.js";
import { cameraFile } from "../../lab/recording.js";
import { killAllIn, livingIn } from "../../lab/registry.js";
import { pause, until } from "../../lab/wait.js";
import { type ControlClient, connectControl } from "../../link/control-client.js";
import { isWithdrawn } from "../../objects/stores/withdrawal.js";
import type { ControlCommand } from "../../proto/control-command.js";
import type { ServerView } from "../../proto/view.js";
import { controlPlace } from "../../service/places.js";
import { Supervised } from "./supervised.js";

/** How many objects the main has. */
export const OBJECTS = 300;
/** A slot is 5 ms: a movement takes 1.5 s, long enough to be hit anywhere in it. */
const RATE_PER_MINUTE = 12_000;
/** A killed agent is back sooner, also on a busy machine. */
export const WAIT_S = 4;
export const LIMIT_MS = 120_000;
const ORDER_MS_MAX = 20_000;
const NAME = "main";
const RECORDER = fileURLToPath(new URL("../../dist/lab/recorder.js", import.meta.url));
const SETTINGS = {
  address: "127.0.0.1",
  objects: "all",
  waitForReconnection: String(WAIT_S),
  heartbeat: "0.2",
  transferRate: String(RATE_PER_MINUTE),
  holdDown: "1",
};

/** What the two stores hold, against what they should. */
export type Contents = {
  readonly main: number;
  readonly backup: number;
  readonly missing: number;
  readonly duplicated: number;
  readonly older: number;
  readonly foreign: number;
  /** Temporary files of writes that were cut off: not objects, and in nobody's way. */
  readonly leftBehind: number;
};

/** A main and its backup. */
export class Pair {
  readonly root: string;
  readonly main: Machine;
  readonly backup: Machine;
  readonly mainAgent: Supervised;
  readonly backupAgent: Supervised;
  /** What each object's file is to say. */
  readonly intended = new Map<string, string>();
  readonly #guardian: { release(): void };
  #client: ControlClient | undefined;
  #view: ServerView | undefined;
  #epochMax = 0n;
  #unlinkedSinceMs: number | undefined;
  #unlinkedMs = 0;
  /** What an epoch was shown to fall from and to, in words; empty: none did. */
  #epochFell = "";

  private constructor(root: string, port: number) {
    this.root = root;
    this.#guardian = startGuardian(root, { remove: false });
    this.main = makeMachine(root, "m", "main-1");
    this.backup = makeMachine(root, "b", "backup");
    const listen = `127.0.0.1:${port}`;
    const command = shellLine(recorder(this.main));
    const own = { name: NAME, backup: listen, command, parkBy: "removal", startGate: 10 };
    this.mainAgent = new Supervised(this.main, "main", own);
    this.backupAgent = new Supervised(this.backup, "backup", { name: "north", listen });
    for (let n = 1; n <= OBJECTS; n += 1) this.edit(n, 0);
  }

  /** Everything runs, and a settings backup of all objects is made. */
  static async make(): Promise<Pair> {
    const root = mkdtempSync(join(tmpdir(), "locum-faults-"));
    const pair = new Pair(root, await freePort());
    const [program, ...args] = recorder(pair.backup);
    const log = join(pair.backup.folder, "recorder.log");
    await launch({ entry: [program], args, log, registry: pair.backup.recorders });
    pair.backupAgent.on();
    const world = realWorld({ log: () => {} });
    const place = controlPlace(join(pair.backup.folder, "backup"));
    await until("the backup agent is there", LIMIT_MS, () => existsSync(place.path) || undefined);
    pair.#client = connectControl({
      world,
      deadlines: new Deadlines(world.clock),
      at: place,
      who: "faults",
      subscribe: { views: true, events: false },
      on: {
        view: ({ servers }) => {
          const view = servers.find(({ name }) => name === NAME);
          if (view !== undefined) pair.#saw(view);
        },
        lost: () => {
          pair.#view = undefined;
          pair.#linkedIs(false);
        },
      },
    });
    // The socket is there before there is an agent behind it.
    await until("the backup agent takes the main", LIMIT_MS, async () => {
      const refused = await pair.order({ kind: "addServer", name: NAME, settings: SETTINGS });
      return refused === undefined || pair.#view !== undefined ? true : undefined;
    });
    carryKey(NAME, pair.backup, pair.main);
    pair.mainAgent.on();
    await pair.backedUp();
    return pair;
  }

  /** What the backup agent says of the main; undefined while nobody answers. */
  get view(): ServerView | undefined {
    return this.#view;
  }

  #saw(view: ServerView): void {
    this.#view = view;
    this.#linkedIs(view.linked);
    if (view.epoch < this.#epochMax) this.#epochFell = `from ${this.#epochMax} to ${view.epoch}`;
    else this.#epochMax = view.epoch;
  }

  #linkedIs(isLinked: boolean): void {
    const nowMs = performance.now();
    if (!isLinked) this.#unlinkedSinceMs ??= nowMs;
    else if (this.#unlinkedSinceMs !== undefined) {
      this.#unlinkedMs = Math.max(this.#unlinkedMs, nowMs - this.#unlinkedSinceMs);
      this.#unlinkedSinceMs = undefined;
    }
  }

  /** As above, since the last call. */
  takeEpochFell(): string {
    const words = this.#epochFell;
    this.#epochFell = "";
    return words;
  }

  /** The longest time since the last call in which main and backup agent were not seen linked. */
  takeUnlinkedMs(): number {
    const longestMs = this.#unlinkedMs;
    this.#unlinkedMs = 0;
    return longestMs;
  }

  /** The main host has power. */
  get isMainOn(): boolean {
    return this.mainAgent.isWanted;
  }

  /** Asks as an operator. Words unless it was done or is running. */
  async order(command: ControlCommand): Promise<string | undefined> {
    const outcome = await this.#client?.request(command, ORDER_MS_MAX);
    const isTaken = outcome?.kind === "outcome" && ["done", "running"].includes(outcome.how);
    return isTaken ? undefined : JSON.stringify(outcome);
  }

  takeOver(): Promise<string | undefined> {
    return this.order({ kind: "takeOver", name: NAME, seen: undefined });
  }

  restore(): Promise<string | undefined> {
    return this.order({ kind: "restore", name: NAME, seen: undefined });
  }

  /** Writes an object of the main as a person would, in another version. */
  edit(number: number, version: number): void {
    const file = `camera${number}.conf`;
    const content = `${cameraFile(this.main.side, number)}version = ${version}\n`;
    this.intended.set(file, content);
    writeFileSync(join(this.main.cameras, file), content);
  }

  /** The main host loses its power. */
  async mainOff(): Promise<void> {
    await this.mainAgent.off();
    await killAllIn(this.main.recorders);
  }

  /** The main's application ends by itself, in order. */
  async stopApplication(): Promise<void> {
    await until("the application has stopped", LIMIT_MS, async () => {
      if (this.#view?.state === "stopped" && this.#view.linked) return true;
      // It may be just being started again, for objects that came home.
      if ((await livingIn(this.main.recorders)).length > 0) {
        writeFileSync(join(this.main.recordings, "stop"), "");
      }
      return undefined;
    });
  }

  /** Waits for a settings backup of what the main's store holds now. */
  async backedUp(): Promise<void> {
    await until("the settings backup is made", LIMIT_MS, () => {
      const view = this.#view;
      const isDone = view?.objectsTotal === OBJECTS && view.changedSince === 0;
      return isDone && !view.changedKnownDiffers ? true : undefined;
    });
  }

  /** Waits until both agents are at rest, everything at home, the application running. */
  atRest(): Promise<true> {
    return until("everything is at rest at home", LIMIT_MS, async () => {
      const view = this.#view;
      const isHome = view?.custody === "main" && view.state === "running" && view.linked;
      if (!isHome || count(this.main) !== OBJECTS || count(this.backup) !== 0) return undefined;
      return (await livingIn(this.main.recorders)).length > 0 ? true : undefined;
    });
  }

  /** Compares every file of the stores that are in use with what is intended. */
  contents(stores: "both" | "backup"): Contents {
    const [home, away] = [read(this.main), read(this.backup)];
    const used = stores === "both" ? [home, away] : [away];
    let [missing, duplicated, older] = [0, 0, 0];
    for (const [file, content] of this.intended) {
      const found = used.map((store) => store.get(file)).filter((text) => text !== undefined);
      if (found.length === 0) missing += 1;
      if (found.length > 1) duplicated += 1;
      older += found.filter((text) => text !== content).length;
    }
    const others = used.flatMap((store) => [...store.keys()].filter((f) => !this.intended.has(f)));
    const leftBehind = others.filter((name) => {
      const entry = { name, kind: "file" } as const;
      return isLeftover(entry) || isWithdrawn(entry);
    }).length;
    const foreign = others.length - leftBehind;
    return { main: home.size, backup: away.size, missing, duplicated, older, foreign, leftBehind };
  }

  /** Ends every process that was started. */
  async end(how: { readonly keep: boolean }): Promise<void> {
    this.#client?.close();
    await Promise.all([this.mainAgent.off(), this.backupAgent.off()]);
    await pause(200);
    await sweep(this.root);
    this.#guardian.release();
    if (!how.keep) rmSync(this.root, { recursive: true, force: true });
  }
}

/** How many objects a machine's store holds. */
export function count(machine: Machine): number {
  return readdirSync(machine.cameras).filter((name) => /^camera\d+\.conf$/.test(name)).length;
}

/** The agents may be at work there: what is gone by its turn was not there. */
function read(machine: Machine): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(machine.cameras)) {
    const text = readIfThere(join(machine.cameras, name));
    if (text !== undefined) found.set(name, text);
  }
  return found;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function recorder({ cameras, recordings }: Machine): readonly [string, ...string[]] {
  return [process.execPath, RECORDER, "--cameras", cameras, "--out", recordings];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (at === null || typeof at === "string") throw new Error("there is no free port");
  return at.port;
}
