// The application: a recorder that runs the objects whose files it has read, and says so to nobody
// but the ground truth. It reads its folder when it starts, when it is told to reload, or by itself
// where it watches the folder.
//
// What it runs counts only while it works: a recorder that hangs, or whose machine sleeps, runs
// nothing. More than one that works on one machine is a bug of whoever started the second.

import type { ProcessEnd, ProcessId } from "../../../base/world.js";
import type { SimHost } from "./host.js";

/** How a recorder learns that its files changed. */
export type Watching = "watches" | "reloads" | "restarts";

/** One process. */
export class App {
  isAlive = true;
  isHung = false;
  isReady = false;
  isReloadOwed = false;
  /** How it ended. */
  ended: ProcessEnd | undefined;
  readonly runs = new Map<string, Uint8Array>();
  onEnd: ((end: ProcessEnd) => void) | undefined;

  constructor(
    readonly table: AppTable,
    readonly id: ProcessId,
  ) {}

  get isWorking(): boolean {
    const { host } = this.table;
    return this.isAlive && this.isReady && !this.isHung && host.isUp && !host.isAsleep;
  }

  /** Reads its folder. */
  read(): void {
    this.runs.clear();
    for (const { path, bytes } of this.table.host.disk.files(this.table.folder)) {
      if (isObjectFile(path)) this.runs.set(path, bytes);
    }
    this.table.moved();
  }

  end(end: ProcessEnd): void {
    if (!this.isAlive) return;
    this.isAlive = false;
    this.ended = end;
    this.table.host.engine.tell(`${this.table.host.name} application ${this.id.pid} ended`);
    this.table.moved();
    this.onEnd?.(end);
  }

  stop(hard: boolean): void {
    const { engine, chance } = this.table.host;
    if (!hard && (!this.table.obeys || this.isHung)) return;
    const inMs = hard ? chance.between(1, 30) : chance.spread(20, 3_000);
    const signal = hard ? "SIGKILL" : "SIGTERM";
    engine.in(inMs, () => this.end({ exitCode: undefined, signal }));
  }

  hang(): void {
    this.isHung = true;
    this.table.moved();
  }

  goOn(): void {
    this.isHung = false;
    if (this.isReloadOwed) {
      this.isReloadOwed = false;
      this.read();
    } else this.table.moved();
  }
}

function isObjectFile(path: string): boolean {
  return path.endsWith(".conf") && !path.includes("/.");
}

/** The recorders of one machine. */
export class AppTable {
  folder = "/srv/objects";
  watching: Watching = "watches";
  /** How long a start takes until the recorder works. */
  startMs: readonly [number, number] = [50, 3_000];
  /** A soft stop is obeyed. */
  obeys = true;
  /** The reload command's own trouble. */
  reloadFault: "fails" | "hangs" | undefined;
  /** Told when an object begins or ends to run here. */
  onRuns: (path: string, bytes: Uint8Array | undefined) => void = () => {};
  /** Told when a second recorder is started beside the first. */
  onSecond: (first: App) => void = () => {};
  readonly #apps: App[] = [];
  #shown = new Map<string, Uint8Array>();
  #pid = 100;

  constructor(readonly host: SimHost) {
    host.disk.watchers.push((path) => {
      if (this.watching === "watches" && path.startsWith(this.folder) && isObjectFile(path)) {
        this.#notice(path);
      }
    });
  }

  get living(): App | undefined {
    return this.#apps.findLast((app) => app.isAlive);
  }

  find(id: ProcessId): App | undefined {
    return this.#apps.find((app) => app.id.pid === id.pid && app.id.startedAt === id.startedAt);
  }

  start(): App {
    this.#pid += 1;
    const { engine, chance, name } = this.host;
    const app = new App(this, { pid: this.#pid, startedAt: `${Math.floor(engine.nowMs)}` });
    const first = this.living;
    if (first !== undefined) this.onSecond(first);
    this.#apps.push(app);
    if (this.#apps.length > 8) this.#apps.shift();
    engine.tell(`${name} application ${this.#pid} starts`);
    engine.in(chance.spread(...this.startMs), () => {
      if (!app.isAlive) return;
      app.isReady = true;
      app.read();
    });
    return app;
  }

  /** The reload command has reached the recorder. */
  reload(): void {
    const app = this.living;
    if (app === undefined) return;
    if (app.isHung) app.isReloadOwed = true;
    else if (app.isReady) app.read();
  }

  /** The machine lost its power. */
  allGone(): void {
    for (const app of this.#apps) app.isAlive = false;
    this.#apps.length = 0;
    this.moved();
  }

  /** Something changed which objects run here. */
  moved(): void {
    const running = this.living?.isWorking === true ? this.living.runs : NOTHING;
    const before = this.#shown;
    this.#shown = new Map(running);
    for (const [path] of before) if (!running.has(path)) this.onRuns(path, undefined);
    for (const [path, bytes] of running) if (before.get(path) !== bytes) this.onRuns(path, bytes);
  }

  /** A recorder that watches its folder sees a change a moment later. */
  #notice(path: string): void {
    const app = this.living;
    if (app === undefined) return;
    this.host.engine.in(this.host.chance.between(5, 100), () => {
      if (!app.isAlive || !app.isReady) return;
      if (app.isHung) {
        app.isReloadOwed = true;
        return;
      }
      const bytes = this.host.disk.peek(path);
      if (bytes === app.runs.get(path)) return;
      if (bytes === undefined) app.runs.delete(path);
      else app.runs.set(path, bytes);
      if (!app.isWorking) return;
      if (bytes === undefined) this.#shown.delete(path);
      else this.#shown.set(path, bytes);
      this.onRuns(path, bytes);
    });
  }
}

const NOTHING: ReadonlyMap<string, Uint8Array> = new Map();
