// A main with very many small objects and its backup agent, as real processes on loopback, through
// everything that touches all objects at once: the first settings backup, a switchover (park, then take
// over), a restart of both while the objects are away, the restore, a restart of both at home.
//
// For each: how long it took, the longest that each event loop stood still, and the most memory; beside
// them their limits. Nothing passes or fails here. Nothing is paced: the figures are of the machine and
// its disk, not of a rate. `npm run bench` has 20,000 objects of 300 bytes; `--objects N` for others,
// `npm run bench:large` for these figures alone, of as many as the product has.

import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Deadlines } from "../base/deadlines.js";
import { realWorld } from "../base/node/world.js";
import { pause, until } from "../lab/wait.js";
import { type ControlClient, connectControl } from "../link/control-client.js";
import type { ControlCommand } from "../proto/control-command.js";
import { OBJECTS_MAX } from "../proto/limits.js";
import type { ServerView } from "../proto/view.js";
import { controlPlace } from "../service/places.js";

/** A heartbeat comes every 100 ms at the fastest. */
const STOOD_LIMIT_MS = 100;
const RSS_LIMIT_MB = 400;
const PHASE_MS_MAX = 30 * 60_000;
const ORDER_MS_MAX = 20_000;
/** The watch writes a line every 100 ms. */
const WATCHED_MS = 300;
const BYTES_PER_MB = 1024 * 1024;
const NAME = "main";
const ROLES = ["main", "backup"] as const;
const SETTINGS = {
  address: "127.0.0.1",
  objects: "all",
  transferRate: "0",
  holdDown: "0",
  parkLimit: "300",
  waitForReconnection: "600",
};

type Role = (typeof ROLES)[number];

/** One flat set of figures of a main with so many objects; minutes if they are many. */
export async function largeFigures(objects: number): Promise<Record<string, number>> {
  const bench = await Bench.make(objects);
  const leave = () => process.exit(1);
  const abort = () => bench.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, leave);
  process.once("exit", abort);
  try {
    return await bench.play();
  } finally {
    await bench.end();
    process.off("exit", abort);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, leave);
  }
}

class Bench {
  readonly #root: string;
  readonly #objects: number;
  readonly #port: number;
  readonly #children = new Map<Role, ChildProcess>();
  readonly #figures: Record<string, number> = {};
  readonly #lastedMs = new Map<string, number>();
  #client: ControlClient | undefined;
  #view: ServerView | undefined;
  #custody: { readonly state: string; readonly atMs: number } | undefined;
  #linksLost = 0;
  #isRestarting = false;

  private constructor(root: string, objects: number, port: number) {
    this.#root = root;
    this.#objects = objects;
    this.#port = port;
  }

  static async make(objects: number): Promise<Bench> {
    const root = mkdtempSync(join(tmpdir(), "locum-large-"));
    const bench = new Bench(root, objects, await freePort());
    for (const folder of ["cams", "spare", ...ROLES]) mkdirSync(join(root, folder));
    for (let n = 1; n <= objects; n += 1) {
      writeFileSync(join(root, "cams", `camera${n}.conf`), contentOf(n));
    }
    return bench;
  }

  async play(): Promise<Record<string, number>> {
    this.#start("backup");
    await this.#connect();
    await this.#order({ kind: "addServer", name: NAME, settings: SETTINGS });
    const key = join(this.#root, "backup", "keys", `${NAME}.key`);
    copyFileSync(key, join(this.#root, "main", "backup.key"));
    this.#start("main");
    await until("it is linked", PHASE_MS_MAX, () => this.#view?.linked || undefined);
    await this.#phase("settingsBackup", () => this.#view?.objectsTotal === this.#objects);
    await until("it runs", PHASE_MS_MAX, () => this.#view?.state === "running" || undefined);
    await this.#order({ kind: "takeOver", name: NAME, seen: undefined, switchover: true });
    await this.#phase("switchover", () => this.#view?.custody === "backup");
    this.#figures.parkS = (this.#lastedMs.get("parking") ?? 0) / 1_000;
    this.#figures.takeOverS = (this.#lastedMs.get("takingOver") ?? 0) / 1_000;
    await this.#restart("restartAway");
    await this.#order({ kind: "restore", name: NAME, seen: undefined });
    await this.#phase("restore", () => this.#view?.custody === "main");
    await this.#phase("backupAfterwards", () => this.#view?.changedSince === 0);
    await this.#restart("restartAtHome");
    return {
      largeObjects: this.#objects,
      ...this.#figures,
      ...this.#worstOfAll(),
      largeStoodLimitMs: STOOD_LIMIT_MS,
      largeRssLimitMb: RSS_LIMIT_MB,
      largeLinksLost: this.#linksLost,
    };
  }

  async end(): Promise<void> {
    this.#client?.close();
    for (const role of ROLES) await this.#stop(role);
    rmSync(this.#root, { recursive: true, force: true }); // The application ends with its folder.
  }

  /** The bench is ended in its middle: nothing of it goes on. */
  abort(): void {
    for (const child of this.#children.values()) child.kill("SIGKILL");
    rmSync(this.#root, { recursive: true, force: true });
  }

  async #restart(phase: string): Promise<void> {
    const before = this.#view?.custody;
    this.#isRestarting = true;
    for (const role of ROLES) await this.#stop(role);
    this.#view = undefined;
    this.#start("backup");
    this.#start("main");
    await this.#phase(phase, () => {
      const view = this.#view;
      return view?.linked === true && view.custody === before && view.state === "running";
    });
    this.#isRestarting = false;
  }

  /** Waits for the end of what was begun, and takes its figures. */
  async #phase(name: string, isDone: () => boolean): Promise<void> {
    const begunMs = Date.now();
    await until(name, PHASE_MS_MAX, () => isDone() || undefined);
    this.#figures[`${name}S`] = (Date.now() - begunMs) / 1_000;
    await pause(WATCHED_MS);
    for (const role of ROLES) {
      const { stoodMs, rssMb } = this.#worst(role, begunMs);
      this.#figures[`${name}${titled(role)}StoodMs`] = stoodMs;
      this.#figures[`${name}${titled(role)}RssMb`] = rssMb;
    }
  }

  #worst(role: Role, sinceMs: number): { stoodMs: number; rssMb: number } {
    let [stood, rss] = [0, 0];
    const lines = readFileSync(join(this.#root, `${role}.watch`), "utf8").split("\n");
    for (const line of lines) {
      const [atMs = 0, stoodMs = 0, bytes = 0] = line.split(" ").map(Number);
      if (line === "" || atMs < sinceMs) continue;
      stood = Math.max(stood, stoodMs);
      rss = Math.max(rss, bytes);
    }
    return { stoodMs: Math.round(stood), rssMb: Math.round(rss / BYTES_PER_MB) };
  }

  /** A start loads the program and reads its journal while nobody waits for it: it stands apart. */
  #worstOfAll(): Record<string, number> {
    const worst: Record<string, number> = {};
    for (const [key, value] of Object.entries(this.#figures)) {
      const [, phase = "", role = "", what = ""] =
        /^(.*)(Main|Backup)(StoodMs|RssMb)$/.exec(key) ?? [];
      if (what === "" || (what === "StoodMs" && phase.startsWith("restart"))) continue;
      const name = `large${role}${what}Max`;
      worst[name] = Math.max(worst[name] ?? 0, value);
    }
    return worst;
  }

  #start(role: Role): void {
    const at = (name: string) => join(this.#root, name);
    const listen = `127.0.0.1:${this.#port}`;
    const application = `while [ -d '${this.#root}' ]; do sleep 0.2; done`;
    const main = ["--name", NAME, "--backup", listen, "--folder", at("cams")];
    const parks = ["--command", application, "--park-by", "removal", "--notices-within", "0"];
    const backup = ["--name", "north", "--listen", listen, "--folder", at("spare")];
    const own = role === "main" ? [...main, ...parks] : backup;
    const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));
    const node = [...process.execArgv, "--import", script("watch-loop.ts"), script("../locum.ts")];
    const log = openSync(at(`${role}.log`), "a");
    const child = spawn(process.execPath, [...node, role, "run", "--dir", this.#root, ...own], {
      stdio: ["ignore", log, log],
      env: { ...process.env, LOCUM_BENCH_WATCH: at(`${role}.watch`) },
    });
    closeSync(log);
    this.#children.set(role, child);
  }

  async #stop(role: Role): Promise<void> {
    const child = this.#children.get(role);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  async #connect(): Promise<void> {
    const world = realWorld({ log: () => {} });
    const place = controlPlace(join(this.#root, "backup"));
    const isThere = () => existsSync(place.path) || undefined;
    await until("the backup agent is there", ORDER_MS_MAX, isThere);
    this.#client = connectControl({
      world,
      deadlines: new Deadlines(world.clock),
      at: place,
      who: "bench",
      subscribe: { views: true, events: false },
      on: {
        view: ({ servers }) => {
          const view = servers.find(({ name }) => name === NAME);
          if (view !== undefined) this.#saw(view);
        },
      },
    });
  }

  #saw(view: ServerView): void {
    if (this.#view?.linked === true && !view.linked && !this.#isRestarting) this.#linksLost += 1;
    this.#view = view;
    if (this.#custody?.state === view.custody) return;
    const atMs = Date.now();
    if (this.#custody !== undefined) {
      this.#lastedMs.set(this.#custody.state, atMs - this.#custody.atMs);
    }
    this.#custody = { state: view.custody, atMs };
  }

  /** Asked again for a while: the socket is there before there is an agent behind it. */
  async #order(command: ControlCommand): Promise<void> {
    await until(`${command.kind} is taken`, ORDER_MS_MAX, async () => {
      const outcome = await this.#client?.request(command, ORDER_MS_MAX);
      const isTaken = outcome?.kind === "outcome" && ["done", "running"].includes(outcome.how);
      return isTaken || undefined;
    });
  }
}

/** Some 300 bytes, as a camera's file has. */
function contentOf(n: number): string {
  return `camera_name Gate ${n}\nport ${8_000 + (n % 1_000)}\n${`# setting ${n}\n`.repeat(18)}`;
}

function titled(role: Role): string {
  return role === "main" ? "Main" : "Backup";
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (at === null || typeof at === "string") throw new Error("there is no free port");
  return at.port;
}

/** How many objects the command line asks for. */
export function objectsAsked(otherwise: number): number {
  const at = process.argv.indexOf("--objects");
  const asked = at === -1 ? otherwise : Number(process.argv[at + 1]);
  if (Number.isInteger(asked) && asked > 0 && asked <= OBJECTS_MAX) return asked;
  throw new RangeError(`--objects is a whole number from 1 to ${OBJECTS_MAX}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await largeFigures(objectsAsked(OBJECTS_MAX));
  if (process.argv.includes("--json")) console.log(JSON.stringify(figures));
  else
    for (const [key, value] of Object.entries(figures)) console.log(`${key.padEnd(34)} ${value}`);
}
