// Carries out what a row of custody orders: saves, tells the main, begins and ends movements.
//
// Everything that takes time ends as an event that is fed back. Decides nothing; what is saved
// before an act, and in which order, is custody.ts's.

import { assertNever } from "../../base/assert.js";
import { StoreError } from "../../objects/store.js";
import { counted } from "../../proto/counted.js";
import { idKey } from "../../proto/object.js";
import { keptOrder } from "../core/by-order.js";
import {
  type Evidence,
  evidenceFields,
  type Fields,
  isRecorded,
  takeoverDecision,
  takeoverResult,
  type Verdict,
  verdictOf,
} from "../core/decision.js";
import type { ForcedStart } from "../core/forced-start.js";
import type { HostPing } from "../core/health/host-ping.js";
import { type Aside, notHome, notHomeYet, notTaken } from "../core/objects/aside.js";
import { isInFlight } from "../core/objects/homeward.js";
import { isSplit, putOrNot, turnedRound, untried } from "../core/objects/movement.js";
import { type Rebuild, rebuildResult } from "../core/objects/rebuild.js";
import type { RecordItem, ServerRecord } from "../core/record/record.js";
import type { Judging } from "../core/server/facts.js";
import type { Effect, Server, ServerEvent } from "../core/server.js";
import type { Line } from "./door/line.js";
import { itemsToTake } from "./moves/items-to-take.js";
import type { MoveEnd, Moves } from "./moves/moves.js";
import type { RestoreHow } from "./moves/rebuild-plan.js";
import type { Outages } from "./outages.js";
import type { SettingsBackups } from "./settings-backups.js";
import type { RecordKeeper } from "./state/record-keeper.js";

export type Tell = (
  level: "error" | "warn" | "info",
  event: string,
  words: string,
  more?: { who?: string; fields?: Readonly<Record<string, string>> },
) => void;

export type ActsGiven = {
  /** The failover server's name. */
  readonly backupName: string;
  readonly keeper: RecordKeeper;
  readonly line: Line;
  readonly moves: Moves;
  readonly outages: Outages;
  readonly backups: SettingsBackups;
  readonly tell: Tell;
  server(): Server;
  now(): Judging;
  lastKeepAliveAtMs(): number | undefined;
  /** The ping check of this start, if one was made. */
  forced(): ForcedStart | undefined;
  hostPing(): HostPing | undefined;
  feed(event: ServerEvent): void;
  /** Nothing moves any more: what the main waits for can be said. */
  settled(): void;
  /** A restore has ended. */
  atHome(): void;
};

type Act = Extract<Effect, { readonly kind: "act" }>;

/** Carries out the acts of one main. */
export class Acts {
  readonly #given: ActsGiven;
  #pauses = 0;
  /** Resolves when the pause that was begun last is over. */
  #paused: Promise<void> = Promise.resolve();
  /** A person has ordered the restore in force. */
  #isByPerson = false;
  /** How the server became failed, for the record. */
  #verdict: Verdict | undefined;
  /** Since when it waits although it has failed. */
  #withheldSinceMs: number | undefined;

  constructor(given: ActsGiven) {
    this.#given = given;
  }

  /** What is in flight is awaited: what the main must hold is not known yet. */
  get isPausing(): boolean {
    return this.#pauses > 0;
  }

  /** One act. `before`: the server as it was judged. */
  perform({ action, save, who, custody }: Act, before: Server): void {
    const { line, keeper, server, atHome } = this.#given;
    const then = () => ({ ...server(), custody });
    switch (action) {
      case "raise":
        this.#decided(before, who);
        return;
      case "lower":
        return; // What the disk should say was not changed, or is kept again after this step.
      case "save":
        void this.#save(save);
        return;
      case "park":
        line.link?.park(then(), keeper.record.items);
        return;
      case "startTakeover":
        void this.#takeOver(false);
        return;
      case "startRestore":
        line.link?.takeBack(then(), keeper.record.items);
        this.#isByPerson = who !== "" || server().raisedBy !== "";
        void this.#restore(false);
        return;
      case "resumeTransfer":
        this.#isByPerson ||= who !== "";
        void this.#restore(false);
        return;
      case "settleInFlight":
        void this.#settleInFlight();
        return;
      case "moveAgain":
        void (custody.state === "restoring" ? this.#restore(true) : this.#takeOver(true));
        return;
      case "pauseTransfer":
        this.#paused = this.#pause();
        return;
      case "endRestore":
        line.link?.restoreDone(then());
        atHome();
        return;
      default:
        assertNever(action);
    }
  }

  /** On disk first: the record with what is about to happen; the answer is an event. */
  async #save(save: number): Promise<void> {
    const { keeper, moves, outages, server, feed } = this.#given;
    const { custody, raisedFrom } = server();
    const { epoch } = custody;
    const { outage } = keeper.record;
    const byOrder = keptOrder(server().byOrder);
    let before: readonly RecordItem[] | undefined;
    if (custody.state === "raising") {
      await moves.pause(); // What is in flight still changes items.
      const { backups, backupName } = this.#given;
      const { settings, lease } = server();
      const { objects } = settings;
      const { items: known, isUnheard } = keeper.record;
      const from = { backupName, moves, backups, objects, lease, items: known, isUnheard };
      const taken = await itemsToTake(from);
      if (typeof taken === "string") {
        feed({ kind: "saveFailed", save, words: `the takeover cannot begin: ${taken}` });
        return;
      }
      if (taken.stays > 0) {
        const words = `${counted(taken.stays, "object", "was")} chosen since the main was told last: it goes on running them`;
        this.#given.tell("warn", "takeover.notTold", words);
      }
      const { items } = taken;
      before = keeper.record.items;
      const begun = outages.begins(items, epoch);
      keeper.change({ ...begun, custody: "parking", epoch, byOrder, isReplaced: false });
    } else if (custody.state === "raisingBack") {
      await moves.pause();
      const { items } = keeper.record;
      // What was not moved yet is run by the main, which has not parked it, or puts it back.
      const isTurned = isSplit(raisedFrom) || raisedFrom === "parking";
      const going = untried(isTurned ? turnedRound(items) : items);
      before = items;
      keeper.change({ items: going, custody: "restoring", epoch, byOrder });
    }
    const words = await keeper.save();
    // What was not begun changes no object.
    if (words !== undefined && before !== undefined) {
      keeper.change({ items: before, ...(custody.state === "raising" ? { outage } : {}) });
    }
    if (words === undefined) feed({ kind: "saved", save });
    else feed({ kind: "saveFailed", save, words: `the record could not be saved: ${words}` });
  }

  async #takeOver(isAgain: boolean): Promise<void> {
    const { keeper, line, moves, backupName, server, feed } = this.#given;
    const isLeft = (item: RecordItem) => item.where === "left";
    const leftBefore = keeper.record.items.filter(isLeft).length;
    const end = await moves.takeOver();
    if (end.kind === "stopped") return;
    const { items } = keeper.record;
    this.#ended("takeover", takeoverResult("taken over", items, backupName), end, isAgain);
    feed({ kind: "takeoverEnded", setAside: notTaken(items) });
    const isNews = items.filter(isLeft).length > leftBefore;
    // What was refused here is not held any more: a main that is linked may run it.
    const isAway = ["backup", "contention"].includes(server().custody.state);
    if (isNews && isAway) line.link?.park(server(), items);
  }

  async #restore(isAgain: boolean): Promise<void> {
    const { keeper, line, moves, outages, server, feed } = this.#given;
    const { rebuild } = server().byOrder;
    const end = await moves.restore(line.store, this.#how());
    if (end.kind === "stopped") return;
    const { items } = keeper.record;
    const aside = restoreAside(end, items, rebuild !== undefined);
    this.#ended("restore", restoreResult(end, keeper.record, rebuild), end, isAgain);
    const isWhole = aside.setAside === 0 && aside.refused === 0;
    if (isWhole) await outages.ends();
    if (isWhole && server().custody.state === "restoring")
      keeper.change({ items: [], isReplaced: false });
    feed({ kind: "restoreEnded", ...aside });
  }

  /** As it was ordered. */
  #how(): RestoreHow {
    const { backups, server } = this.#given;
    const { isExclusive, rebuild } = server().byOrder;
    const isOrdered = this.#isByPerson || rebuild !== undefined;
    if (rebuild === undefined) return { isOrdered, isExclusive, rebuild };
    return { isOrdered, isExclusive, rebuild: () => backups.manifest(rebuild.set) };
  }

  /** The restore stays paused; the objects that it had begun to give back are on one side again. */
  async #settleInFlight(): Promise<void> {
    await this.#paused; // Before that the main is not welcomed.
    const { keeper, line, moves, server, tell, feed } = this.#given;
    if (server().inFlight !== "settling") return;
    const count = () => keeper.record.items.filter(isInFlight).length;
    const before = count();
    if (before === 0) return feed({ kind: "inFlightSettled", setAside: 0 });
    const end = await moves.restore(line.store, { ...this.#how(), isOnlyInFlight: true });
    if (end.kind === "stopped") return;
    const left = count();
    const words = `${before - left} of ${before} objects in flight when the restore paused are home`;
    tell(left === 0 ? "info" : "warn", "restore.settled", words);
    const results = end.kind === "ended" ? end.end.results : undefined;
    const isWithheld = end.kind === "withheld";
    const { setAside } = isWithheld ? { setAside: 0 } : notHome(keeper.record.items, results);
    feed({ kind: "inFlightSettled", setAside });
  }

  /** A try after the first is told only if it ended in another way. */
  #ended(
    what: "takeover" | "restore",
    result: ReturnType<typeof takeoverResult>,
    end: Exclude<MoveEnd, { readonly kind: "stopped" }>,
    isAgain: boolean,
  ): void {
    const { keeper, outages, tell } = this.#given;
    if (isAgain && keeper.record.lastResult === result.words) return;
    keeper.change({ lastResult: result.words });
    const fields = { ...result.fields, ...outages.fields() };
    tell(result.level, `${what}.ended`, result.words, { fields });
    const problem = end.kind === "ended" ? end.end.settleProblem : end.words;
    const event = end.kind === "withheld" ? `${what}.withheld` : `${what}.store`;
    if (problem !== undefined) tell("error", event, problem);
  }

  /** Waits for what is in flight, then tells the main what it must hold. */
  async #pause(): Promise<void> {
    const { keeper, line, moves, server, settled } = this.#given;
    this.#pauses += 1;
    await moves.pause();
    await this.#findPutting();
    this.#pauses -= 1;
    if (isSplit(server().custody.state)) line.link?.park(server(), keeper.record.items);
    settled();
  }

  /** A takeover was paused when the agent ended: what was in flight is found in the store. */
  resumePaused(): void {
    void this.#pause();
  }

  /** Where the objects are whose put has no answer; as they were if the store does not tell. */
  async #findPutting(): Promise<void> {
    const { keeper, moves, outages } = this.#given;
    if (!keeper.record.items.some((item) => item.where === "putting")) return;
    const placed = moves.placed();
    if (typeof placed === "string") return;
    try {
      const listed = await moves.listPlaced(placed);
      const there = new Map(listed.map((entry) => [idKey(entry), entry.digest]));
      keeper.record.items.forEach((item, index) => {
        const found = putOrNot(item, there);
        if (found !== item) outages.itemChanged(index, found);
      });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }

  /** Notes what is told of the server; answers its fields, with the evidence if it is recorded. */
  recorded(event: string, fields: Fields): Fields {
    const { from, to, on, forMs } = fields;
    const { server, now } = this.#given;
    if (event === "server.transition") {
      const isVerdict = to === "failed" && from !== undefined && on !== undefined;
      this.#verdict = isVerdict ? verdictOf(server(), from, on, Number(forMs)) : undefined;
      this.#withheldSinceMs = undefined;
    } else if (event === "decision.refused" || event === "server.waits") {
      this.#withheldSinceMs ??= now().nowMs;
    }
    return isRecorded(event)
      ? { ...evidenceFields(server(), this.#evidence()), ...fields }
      : fields;
  }

  #decided(before: Server, who: string): void {
    const { server, tell } = this.#given;
    const decision = takeoverDecision(before, server(), this.#evidence(), who);
    tell("warn", decision.event, decision.words, { who, fields: decision.fields });
    this.#withheldSinceMs = undefined;
  }

  #evidence(): Evidence {
    const { line, backups, now, lastKeepAliveAtMs, forced, hostPing } = this.#given;
    return {
      now: now(),
      lastHeardAtMs: line.lastHeardAtMs,
      lastKeepAliveAtMs: lastKeepAliveAtMs(),
      backup: backups.last?.info,
      verdict: this.#verdict,
      withheldSinceMs: this.#withheldSinceMs,
      forced: forced(),
      hostPing: hostPing(),
    };
  }
}

/** What a restore has left to do. What could not be planned is not over, however little is known of it. */
function restoreAside(
  end: Exclude<MoveEnd, { readonly kind: "stopped" }>,
  items: readonly RecordItem[],
  isRebuild: boolean,
): Aside {
  if (end.kind === "withheld") return { setAside: 0, refused: Math.max(1, items.length) };
  const { setAside, refused } = notHomeYet(
    items,
    end.kind === "ended" ? end.end.results : undefined,
  );
  const isUnplanned = isRebuild && end.kind === "refused";
  // Gone from the folder, and its user not told: it may still run what is at home.
  const isUntold = end.kind === "ended" && end.end.settleProblem !== undefined;
  return { setAside: isUnplanned || isUntold ? Math.max(1, setAside) : setAside, refused };
}

/** How a restore ended, in words; of one that waits for a person, for what. */
function restoreResult(
  end: Exclude<MoveEnd, { readonly kind: "stopped" }>,
  { items, name }: ServerRecord,
  rebuild: Rebuild | undefined,
): ReturnType<typeof takeoverResult> {
  const result = takeoverResult("gone home", items, name);
  if (end.kind === "withheld") return { ...result, level: "error", words: end.words };
  const untold = end.kind === "ended" ? end.end.settleProblem : undefined;
  if (untold !== undefined) {
    const words = `${result.words}; it ends when all is told: ${untold}; tried again by itself`;
    return { ...result, level: "error", words };
  }
  if (rebuild === undefined) return result;
  if (end.kind === "refused")
    return { ...result, level: "error", words: `not restored: ${end.words}` };
  const { words, fields } = rebuildResult(items, name, rebuild);
  return { ...result, words: `${result.words}; ${words}`, fields: { ...result.fields, ...fields } };
}
