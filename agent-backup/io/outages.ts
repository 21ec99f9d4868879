// The outage of one main at work: follows what is believed of it, notes instants with what they are
// of, keeps the list of each outage that has ended.
//
// Its clock is the wall's at the start of this agent, and goes on with the monotonic one and the
// sleeps of the machine: no step of the wall clock makes a gap. Decides nothing; what is reckoned is
// core/outage/outage.ts and core/outage/gap-report.ts.

import type { Clock } from "../../base/world.js";
import { type GapSummary, gapFields, gapSummary, objectGaps } from "../core/outage/gap-report.js";
import { confirmedAtHome, leavingFirst, timed, untimed } from "../core/outage/item-times.js";
import { begun, firstSight, observed, over, type Sight } from "../core/outage/outage.js";
import type { RecordItem, ServerRecord } from "../core/record/record.js";
import type { Server } from "../core/server.js";
import type { Line } from "./door/line.js";
import type { Site } from "./site.js";
import type { GapLists } from "./state/gap-lists.js";
import type { RecordKeeper } from "./state/record-keeper.js";

export type OutagesGiven = {
  readonly keeper: RecordKeeper;
  readonly line: Line;
  /** Why its heartbeats are no keep-alives, and when the last keep-alive came. */
  life(): { readonly unhealthy: readonly string[]; readonly lastKeepAliveAtMs: number | undefined };
};

/** What an outage is reckoned from: the items, and when which of them was run by nobody. */
export type OutageNow = Pick<ServerRecord, "items" | "outage"> & { readonly wallMs: number };

/** Measures the outages of one main. */
export class Outages {
  readonly #given: OutagesGiven & { readonly clock: Clock; readonly lists: GapLists };
  /** Wall time less monotonic time, sleeps counted. */
  readonly #offsetMs: number;
  /** When the main was told last what to hold. */
  #toldWallMs: number | undefined;
  /** The last keep-alive by both clocks: no sleep since is forgotten. */
  #alive: { readonly atMs: number; readonly wallMs: number } | undefined;

  constructor({ world: { clock }, gapLists: lists }: Site, given: OutagesGiven) {
    this.#given = { ...given, clock, lists };
    const { keeper } = given;
    this.#offsetMs = clock.wallMs() - clock.nowMs() - clock.sleptMs();
    keeper.change({ outage: firstSight(keeper.record.outage, this.#wallMs()) });
  }

  /** Follows one step of its main. */
  see(before: Server, after: Server): void {
    const { keeper } = this.#given;
    this.#noteLife();
    const { outage } = keeper.record;
    this.#noteTold(before, after, outage);
    const next = observed(outage, sightOf(before), sightOf(after), {
      wallMs: this.#wallMs(),
      lifeWallMs: this.#lifeWallMs(after),
      parkedWallMs: this.#parkedWallMs(after),
    });
    const isHome = after.custody.state === "main" && before.custody.state !== "main";
    const wanted = isHome && next.epoch !== 0n ? over(next) : next;
    if (wanted === outage) return;
    keeper.change({ outage: wanted });
    if (wanted.epoch !== 0n || isHome) void keeper.saveQuietly();
  }

  /**
   * Told when it is to park, and once: it may have done so and not have been heard before its agent,
   * or this one, was gone. What this agent did not see itself began with the takeover.
   */
  #noteTold(before: Server, after: Server, { epoch, beganWallMs }: ServerRecord["outage"]): void {
    const { state } = after.custody;
    if (state === "main") this.#toldWallMs = undefined;
    else if (state === "parking" && before.custody.state !== "parking") {
      this.#toldWallMs = this.#wallMs();
    } else if (after.isLinked && !before.isLinked) {
      this.#toldWallMs ??= epoch === 0n ? this.#wallMs() : beganWallMs;
    }
  }

  /** An item is what it is now since this instant. */
  itemChanged(index: number, item: RecordItem): void {
    const { keeper } = this.#given;
    const before = keeper.record.items[index];
    const known = before === undefined ? item : timed(before, item, this.#wallMs());
    keeper.changeItem(index, known);
  }

  /** The main has an item again; it is removed here next. */
  isAtHome(index: number): void {
    const { keeper } = this.#given;
    const item = keeper.record.items[index];
    if (item === undefined) return;
    const noted = confirmedAtHome(item, this.#wallMs());
    if (noted !== item) keeper.changeItem(index, noted);
  }

  /** An item is removed here next, before the main has it. */
  leavesFirst(index: number): void {
    const { keeper } = this.#given;
    const item = keeper.record.items[index];
    if (item !== undefined) keeper.changeItem(index, leavingFirst(item, this.#wallMs()));
  }

  /** A takeover begins with these items: what changes in the record with its epoch. */
  begins(items: readonly RecordItem[], epoch: bigint): Pick<ServerRecord, "items" | "outage"> {
    const { outage } = this.#given.keeper.record;
    // What has come home in the outage before is taken over again: that one is over.
    if (outage.epoch !== 0n) void this.#keep(this.now());
    return { items: untimed(items), outage: begun(outage, epoch, this.#wallMs()) };
  }

  /** As far as it is known now. */
  now(): OutageNow {
    const { items, outage } = this.#given.keeper.record;
    return { items, outage, wallMs: this.#wallMs() };
  }

  /** The figures of the outage in force as fields of a record; empty: there is none. */
  fields(): Readonly<Record<string, string>> {
    const { items, outage, wallMs } = this.now();
    return outage.epoch === 0n ? {} : gapFields(summaryOf({ items, outage, wallMs }));
  }

  /** Everything is at home: the list of the outage is on disk when this returns, if that can be. */
  async ends(): Promise<void> {
    const now = this.now();
    if (now.outage.epoch !== 0n) await this.#keep(now);
  }

  async #keep({ items, outage, wallMs }: OutageNow): Promise<void> {
    const { lists, keeper } = this.#given;
    await lists.keep(keeper.record.name, {
      epoch: outage.epoch,
      beganWallMs: outage.beganWallMs,
      endedWallMs: wallMs,
      gaps: objectGaps(items, outage, wallMs),
    });
  }

  #wallMs(): number {
    const { clock } = this.#given;
    return this.#offsetMs + clock.nowMs() + clock.sleptMs();
  }

  /** When its application was last known to run; of one that was not well the last keep-alive counts. */
  #lifeWallMs({ liveness: { state } }: Server): number | undefined {
    const { line, life, clock } = this.#given;
    const { unhealthy, lastKeepAliveAtMs } = life();
    const heardAtMs = line.lastHeardAtMs;
    const saidItself = state === "stopped" || state === "crashed";
    const atMs =
      unhealthy.length > 0
        ? lastKeepAliveAtMs
        : saidItself
          ? clock.nowMs()
          : state === "lost"
            ? heardAtMs
            : (lastKeepAliveAtMs ?? heardAtMs);
    if (atMs === undefined || this.#alive === undefined) return this.#wallOf(atMs);
    return this.#alive.wallMs + (atMs - this.#alive.atMs);
  }

  #noteLife(): void {
    const atMs = this.#given.life().lastKeepAliveAtMs;
    const wallMs = this.#wallOf(atMs);
    if (atMs === undefined || wallMs === undefined || atMs === this.#alive?.atMs) return;
    this.#alive = { atMs, wallMs };
  }

  #wallOf(atMs: number | undefined): number | undefined {
    const { clock } = this.#given;
    return atMs === undefined ? undefined : this.#wallMs() - (clock.nowMs() - atMs);
  }

  /**
   * It stops its objects between the order and its confirmation: the confirmation counts, but no later
   * than one heartbeat after the order, so that no gap is told shorter than it was.
   */
  #parkedWallMs({ settings }: Server): number | undefined {
    return this.#toldWallMs === undefined
      ? undefined
      : this.#toldWallMs + settings.heartbeat * 1_000;
  }
}

/** The figures of an outage as it is now. */
export function summaryOf({ items, outage, wallMs }: OutageNow): GapSummary {
  return gapSummary(objectGaps(items, outage, wallMs));
}

function sightOf({ liveness, isLinked, custody, hasParked }: Server): Sight {
  return { state: liveness.state, isLinked, custody: custody.state, hasParked };
}
