// One main as a backup agent judges it, on a clock that is moved by hand: `sees` events, `waits`,
// and asserts what `is`. Saves are answered by the test.

import { expect } from "vitest";
import type { CustodyAction, CustodyState } from "../../agent-backup/core/custody.js";
import { Fitness } from "../../agent-backup/core/fitness.js";
import type { LivenessEvent, State } from "../../agent-backup/core/liveness.js";
import {
  type KeptCustody,
  newRecord,
  type RecordItem,
  type ServerRecord,
} from "../../agent-backup/core/record/record.js";
import { resumed } from "../../agent-backup/core/record/resumed.js";
import { type Facts, type Judging, NO_FACTS } from "../../agent-backup/core/server/facts.js";
import {
  deadlineAtMs,
  due,
  type Effect,
  type Server,
  type ServerEvent,
  step,
  type Told,
} from "../../agent-backup/core/server.js";
import { NOTHING_STANDS, type Standing } from "../../agent-backup/core/standing.js";
import { withDefaults } from "../../proto/setting-table.js";
import { SERVER_SETTINGS, type ServerSettings } from "../../proto/settings.js";

const NO_LIMITS = { mains: 0, objects: 0 };
export const MINUTE = 60_000;
export const SECOND = 1_000;

export function settingsOf(changes: Partial<ServerSettings> = {}): ServerSettings {
  const whole = withDefaults(SERVER_SETTINGS, { address: "127.0.0.1", objects: "all", ...changes });
  if ("missing" in whole) throw new Error(whole.missing.join());
  return whole.settings;
}

/** A look at the network that found a way, and does not grow old. */
export const WAY = { kind: "way" } as const;
export const FOREVER_MS = Number.POSITIVE_INFINITY;
export const noWay = (words = "eth0 has no carrier") => ({ kind: "none", words }) as const;

export const READY: Facts = {
  ...NO_FACTS,
  backup: { wallMs: 1, total: 3, chosen: 3, manifestDigest: "d", leftOut: "" },
};

const planned = (number: number): RecordItem => ({
  type: "camera",
  number,
  name: "",
  bytes: 1,
  digest: "d",
  where: "planned",
  result: undefined,
  words: "",
  reference: "",
});

export type Start = {
  settings?: Partial<ServerSettings>;
  custody?: KeptCustody;
  epoch?: bigint;
  wasFailed?: boolean;
  restoreStuck?: boolean;
  setAside?: number;
  facts?: Facts;
  standing?: Standing;
  /** True: the test says whose turn it is. */
  isLined?: boolean;
};

export class World {
  nowMs = 10_000;
  readonly fitness = new Fitness();
  readonly #isLined: boolean;
  server: Server;
  effects: Effect[] = [];
  /** Sees every step. */
  onStep: (before: Server, effects: readonly Effect[]) => void = () => {};

  constructor(start: Start = {}) {
    this.fitness.networkIs(WAY, FOREVER_MS, FOREVER_MS);
    this.#isLined = start.isLined ?? false;
    const record: ServerRecord = {
      ...newRecord("m1", 0),
      custody: start.custody ?? "main",
      epoch: start.epoch ?? 0n,
      failed: start.wasFailed === true ? { sinceWallMs: 0, why: "keep-alive lost" } : undefined,
      restoreStuck: start.restoreStuck ?? false,
      items: Array.from({ length: start.setAside ?? 0 }, (_, i) => planned(i)),
      standing: start.standing ?? NOTHING_STANDS,
    };
    this.server = resumed(record, settingsOf(start.settings), start.facts ?? READY, this.now);
    this.feeds({ kind: "time" });
  }

  get now(): Judging {
    const { nowMs, fitness } = this;
    const wallMs = 1_700_000_000_000 + nowMs;
    return { nowMs, wallMs, fitness, away: { mains: 0, objects: 0 }, limits: NO_LIMITS };
  }
  /** What was ordered so far, and forgotten by this. */
  get acts(): CustodyAction[] {
    const acts = this.effects.flatMap((e) => (e.kind === "act" ? [e.action] : []));
    this.effects = [];
    return acts;
  }
  get told(): Told[] {
    return this.effects.filter((e): e is Told => e.kind === "told");
  }

  feeds(event: ServerEvent): this {
    const before = this.server;
    const next = step(before, event, this.now);
    this.server = next.server;
    this.effects.push(...next.effects);
    this.onStep(before, next.effects);
    // Nobody else is in line.
    if (!this.#isLined && this.server.turn === "asks")
      this.feeds({ kind: "turn", turn: "granted" });
    return this;
  }
  /** Events of liveness; a Hello makes a link, `linkDropped` ends it. */
  sees(...events: LivenessEvent[]): this {
    for (const on of events) {
      // A main whose objects are away has parked, unless a test says otherwise.
      const holdsParked = this.server.custody.state === "backup";
      if (on.startsWith("hello")) this.feeds({ kind: "hello", on, holdsParked });
      else if (on === "linkDropped") this.feeds({ kind: "linkDropped", why: "rst" });
      else this.feeds({ kind: "liveness", on });
    }
    return this;
  }
  /** Moves time, stopping at every deadline. */
  waits(ms: number): this {
    const endMs = this.nowMs + ms;
    for (;;) {
      const atMs = deadlineAtMs(this.server, this.now);
      if (atMs === undefined || atMs > endMs) break;
      this.nowMs = Math.max(this.nowMs, atMs);
      let rounds = 0;
      for (let e = due(this.server, this.now); e; e = due(this.server, this.now)) {
        this.feeds(e);
        expect(++rounds, "due makes progress").toBeLessThan(20);
      }
    }
    this.nowMs = endMs;
    return this;
  }
  /** A keep-alive every second for so long. */
  runs(ms: number): this {
    for (let left = ms; left > 0; left -= SECOND) {
      this.waits(Math.min(left, SECOND)).sees("keepAlive");
    }
    return this;
  }
  saved(): this {
    return this.feeds({ kind: "saved", save: this.server.saveAsked });
  }
  saveFails(): this {
    return this.feeds({ kind: "saveFailed", save: this.server.saveAsked, words: "disk full" });
  }
  parks(): this {
    return this.feeds({ kind: "parked", epoch: this.server.custody.epoch, problem: "" });
  }
  sets(changes: Partial<ServerSettings>): this {
    return this.feeds({ kind: "settings", settings: { ...this.server.settings, ...changes } });
  }
  is(state: State): this {
    expect(this.server.liveness.state).toBe(state);
    return this;
  }
  holds(custody: CustodyState, epoch?: bigint): this {
    expect(this.server.custody.state).toBe(custody);
    if (epoch !== undefined) expect(this.server.custody.epoch).toBe(epoch);
    return this;
  }
  because(why: string): this {
    expect(this.server.liveness.why).toBe(why);
    return this;
  }
}

/** A main that runs, linked. */
export const running = (start: Start = {}) => new World(start).sees("helloRunning");
/** One whose link dropped and whose wait ran out: taken over, the objects on their way. */
export const takingOver = (start: Start = {}) =>
  running(start)
    .sees("linkDropped")
    .waits(30 * SECOND)
    .holds("raising", 1n)
    .saved()
    .holds("takingOver", 1n);
export const onBackup = (start: Start = {}) =>
  takingOver(start).feeds({ kind: "takeoverEnded", setAside: 0 }).holds("backup").saved();
/** Home again, restore under way. */
export const restoring = (start: Start = {}) =>
  onBackup(start)
    .sees("helloRunning")
    .feeds({ kind: "restore", who: "op1" })
    .holds("raisingBack", 2n)
    .saved()
    .holds("restoring", 2n);
