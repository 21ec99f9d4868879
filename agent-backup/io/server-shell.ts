// One main at work: joins the pure Server to its link, its records and its movements.
//
// The drain rule: one event, one step, all its effects in order, then the next deadline. What an
// effect starts ends in a later turn, as an event. Decides nothing: why and when are in core.

import { assertNever } from "../../base/assert.js";
import type { Deadline } from "../../base/deadlines.js";
import type { Link } from "../../link/link.js";
import type { RemoteStore } from "../../link/remote-store.js";
import { parseChoice } from "../../proto/choice.js";
import { idKey, type Manifest, type ManifestEntry } from "../../proto/object.js";
import type { ServerSettings } from "../../proto/settings.js";
import type { Seen, ServerView } from "../../proto/view.js";
import type { CustodyAction } from "../core/custody.js";
import { takeoverDecision, takeoverResult } from "../core/decision.js";
import { takeoverItems } from "../core/movement.js";
import type { RecordItem, ServerRecord } from "../core/record.js";
import {
  deadlineAtMs,
  due,
  type Effect,
  newServer,
  type Server,
  type ServerEvent,
  step,
} from "../core/server.js";
import type { Facts, Instant } from "../core/server-facts.js";
import { type Observed, serverView } from "../core/view.js";
import { sayPark, sayTakeBack, sayWelcome } from "./main-link.js";
import { Moves } from "./moves.js";
import { SettingsBackups } from "./settings-backups.js";
import type { Site } from "./site.js";

/** The link to the main, once its Hello was accepted. */
export type Linked = { readonly link: Link; readonly remote: RemoteStore; isWelcomed: boolean };

const ITEMS_SAVE_MS = 1_000;

/** The shell of one main. */
export class ServerShell {
  server: Server;
  linked: Linked | undefined;
  readonly moves: Moves;
  readonly backups: SettingsBackups;
  /** For people; kept up by those who find out. */
  observed: Omit<Observed, "moving" | "alarms" | "lastHeardAtMs" | "missedOldBoot" | "linkPeer"> = {
    lastKeepAliveAtMs: undefined,
    unhealthy: [],
    mainVersion: "",
    manifestDigest: "",
    backupFailed: "",
  };
  readonly alarms = new Map<string, string>();
  readonly #site: Site;
  readonly #changed: (shell: ServerShell) => void;
  readonly #atHome: (shell: ServerShell) => void;
  readonly #deadline: Deadline;
  readonly #itemsDeadline: Deadline;
  #record: ServerRecord;
  #isPausing = false;
  #isRemoved = false;

  constructor(
    site: Site,
    given: { record: ServerRecord; settings: ServerSettings; facts: Facts },
    on: { changed(shell: ServerShell): void; atHome(shell: ServerShell): void },
  ) {
    const { record, settings } = given;
    this.#site = site;
    this.#record = record;
    this.#changed = on.changed;
    this.#atHome = on.atHome;
    this.backups = new SettingsBackups(site, record.name);
    this.server = newServer(
      {
        name: record.name,
        settings,
        // A takeover that was under way goes on from where nothing is on the move.
        custody: {
          state: record.custody === "takingOver" ? "parking" : record.custody,
          epoch: record.epoch,
          sinceWallMs: record.custodySinceWallMs,
        },
        wasFailed: record.failed !== undefined,
        restoreStuck: record.restoreStuck,
        facts: given.facts,
      },
      this.#now(),
    );
    this.moves = new Moves(site, {
      name: record.name,
      placeAs: () => this.server.settings.placeAs,
      ratePerMinute: () => this.server.settings.transferRate,
      items: () => this.#record.items,
      itemChanged: (index, item) => this.#itemChanged(index, item),
      saveItems: async () => {
        const words = await this.#saveRecord();
        if (words !== undefined) throw new Error(words);
      },
      progressed: () => this.#changed(this),
    });
    this.#deadline = site.deadlines.add((nowMs) => this.#fire(nowMs));
    this.#itemsDeadline = site.deadlines.add(() => void this.#saveQuietly());
  }

  get name(): string {
    return this.#record.name;
  }

  get record(): ServerRecord {
    return this.#record;
  }

  /** What the record learns of the main from its Hello. */
  met(instance: string, boot: bigint): void {
    if (this.#record.instance === instance && this.#record.boot === boot) return;
    this.#record = { ...this.#record, instance, boot };
    void this.#saveQuietly();
  }

  /** One event, and everything that follows from it. */
  feed(event: ServerEvent): void {
    if (this.#isRemoved) return;
    const before = this.server;
    const next = step(before, event, this.#now());
    this.server = next.server;
    for (const effect of next.effects) this.#perform(effect, before);
    this.#owe();
    if (before.custody.state !== this.server.custody.state) void this.#saveQuietly();
    this.#site.deadlines.set(this.#deadline, deadlineAtMs(this.server));
    this.#changed(this);
  }

  /** Changed settings apply at once; the main is told what concerns it. */
  resettle(settings: ServerSettings): void {
    this.feed({ kind: "settings", settings });
    this.moves.rateChanged();
    if (this.linked?.isWelcomed !== true) return;
    this.linked.isWelcomed = false; // A later Welcome gives new settings.
    this.#owe();
  }

  /** The main is not monitored any more. Nothing is moved by this. */
  async remove(): Promise<string | undefined> {
    this.#isRemoved = true;
    this.#site.deadlines.set(this.#deadline, undefined);
    this.#site.deadlines.set(this.#itemsDeadline, undefined);
    this.linked?.link.close("removed");
    this.linked = undefined;
    return this.#site.records.remove(this.name);
  }

  /** Everything that is known is on disk when this returns, or words why not. */
  async settle(): Promise<string | undefined> {
    return this.#saveRecord();
  }

  /** One thing for the record, in this main's name. */
  tell(
    level: "error" | "warn" | "info",
    event: string,
    words: string,
    more: { who?: string; fields?: Readonly<Record<string, string>> } = {},
  ): void {
    const { who = "", fields = {} } = more;
    const { epoch } = this.server.custody;
    this.#site.happenings.tell({ level, event, server: this.name, epoch, who, words, fields });
  }

  /** Words if what a person saw has passed. */
  passed(seen: Seen | undefined): string | undefined {
    const { liveness, custody } = this.server;
    const isSame =
      seen === undefined ||
      (seen.state === liveness.state &&
        seen.custody === custody.state &&
        seen.epoch === custody.epoch);
    return isSame
      ? undefined
      : `${this.name} is ${liveness.state}, custody ${custody.state}, epoch ${custody.epoch}; ` +
          `what you saw (${seen.state}, ${seen.custody}, epoch ${seen.epoch}) has passed.`;
  }

  view(): ServerView {
    const link = this.linked?.link;
    return serverView(
      this.server,
      this.#record,
      {
        ...this.observed,
        linkPeer: link?.peer ?? "",
        lastHeardAtMs: link?.lastHeardAtMs,
        missedOldBoot: link?.missedOldBoot ?? 0,
        alarms: [...this.alarms.values()],
        moving: this.moves.moving,
      },
      this.#now(),
    );
  }

  #fire(nowMs: number): void {
    for (
      let event = due(this.server, nowMs);
      event !== undefined;
      event = due(this.server, nowMs)
    ) {
      this.feed(event);
    }
    this.#site.deadlines.set(this.#deadline, deadlineAtMs(this.server));
  }

  #perform(effect: Effect, before: Server): void {
    switch (effect.kind) {
      case "told":
        this.tell(effect.level, effect.event, effect.words, effect);
        return;
      case "keepVerdict":
        this.#keepVerdict();
        return;
      case "act":
        this.#act(effect.action, before);
        return;
      default:
        assertNever(effect);
    }
  }

  #act(action: CustodyAction, before: Server): void {
    switch (action) {
      case "raise":
        this.#decided(before);
        return;
      case "lower":
        return;
      case "save":
        void this.#save();
        return;
      case "park":
        if (this.linked?.isWelcomed === true) {
          sayPark(this.linked.link, this.server, this.#record.items);
        }
        return;
      case "startTakeover":
        void this.#takeOver();
        return;
      case "startRestore":
        if (this.linked?.isWelcomed === true) {
          sayTakeBack(this.linked.link, this.server, this.#record.items);
        }
        void this.#restore();
        return;
      case "resumeTransfer":
        void this.#restore();
        return;
      case "pauseTransfer":
        void this.#pause();
        return;
      case "endRestore":
        this.linked?.link.send({ kind: "restoreDone", epoch: this.server.custody.epoch });
        this.#atHome(this);
        return;
      default:
        assertNever(action);
    }
  }

  /** Says what is owed to a link that was accepted while something was not settled yet. */
  #owe(): void {
    const { state } = this.server.custody;
    const isSettled = state !== "raising" && state !== "raisingBack" && !this.#isPausing;
    if (this.linked === undefined || this.linked.isWelcomed || !isSettled) return;
    this.linked.isWelcomed = true;
    sayWelcome(this.linked.link, this.#site, this.server, this.#record.items);
  }

  /** On disk first: the record with what is about to happen; the answer is an event. */
  async #save(): Promise<void> {
    if (this.server.custody.state === "raising") {
      const items = await this.#newItems();
      if (typeof items === "string") {
        this.feed({ kind: "saveFailed", words: items });
        return;
      }
      this.#record = { ...this.#record, items };
    }
    const words = await this.#saveRecord();
    this.feed(words === undefined ? { kind: "saved" } : { kind: "saveFailed", words });
  }

  /** What is to be taken over, with the places that are occupied; words if it cannot be known. */
  async #newItems(): Promise<readonly RecordItem[] | string> {
    const choice = parseChoice(this.server.settings.objects);
    const last = this.backups.last;
    const placed = this.moves.placed();
    if (!choice.ok || last === undefined || typeof placed === "string") {
      return typeof placed === "string" ? placed : "there is no settings backup to take over from";
    }
    let there: Manifest;
    try {
      there = (await placed.list()).manifest;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    const own = new Map(this.#record.items.map((item) => [idKey(item), item]));
    const occupied = new Map<string, string>();
    const isOurs = (entry: ManifestEntry) => own.get(idKey(entry))?.where === "backup";
    for (const entry of there) {
      if (!isOurs(entry)) occupied.set(idKey(entry), `the place of ${idKey(entry)} is taken`);
    }
    return takeoverItems(last.manifest, choice.value, occupied, this.#record.items);
  }

  async #takeOver(): Promise<void> {
    const end = await this.moves.takeOver();
    if (end === undefined) return;
    const result = takeoverResult("taken over", this.#record.items, this.#site.name);
    this.#record = { ...this.#record, lastResult: result.words };
    this.tell(result.level, "takeover.ended", result.words, { fields: result.fields });
    if (end.settleProblem !== undefined) {
      this.tell("error", "takeover.reload", end.settleProblem);
    }
    this.feed({ kind: "takeoverEnded" });
  }

  async #restore(): Promise<void> {
    const remote = this.linked?.remote;
    if (remote === undefined) return; // mainGone follows.
    const end = await this.moves.restore(remote);
    if (end === undefined) {
      if (this.server.custody.state === "restoring" && this.linked?.remote === remote) {
        this.feed({ kind: "restoreEnded", isWhole: false });
      }
      return;
    }
    const isWhole = this.#record.items.every((i) => i.where === "home" || i.where === "left");
    const result = takeoverResult("gone home", this.#record.items, this.name);
    this.#record = {
      ...this.#record,
      lastResult: result.words,
      items: isWhole ? [] : this.#record.items,
    };
    this.tell(result.level, "restore.ended", result.words, { fields: result.fields });
    this.feed({ kind: "restoreEnded", isWhole });
  }

  /** Waits for what is in flight, then tells the main what it must hold. */
  async #pause(): Promise<void> {
    this.#isPausing = true;
    await this.moves.pause();
    this.#isPausing = false;
    if (this.server.custody.state === "paused" && this.linked?.isWelcomed === true) {
      sayPark(this.linked.link, this.server, this.#record.items);
    }
    this.#owe();
  }

  #decided(before: Server): void {
    const { words, fields, event } = takeoverDecision(before, this.server, {
      now: this.#now(),
      lastHeardAtMs: this.linked?.link.lastHeardAtMs,
      lastKeepAliveAtMs: this.observed.lastKeepAliveAtMs,
      backup: this.backups.last?.info,
    });
    this.tell("warn", event, words, { who: before.orderedBy, fields });
  }

  #keepVerdict(): void {
    const { state, why } = this.server.liveness;
    const failed = state === "failed" ? { sinceWallMs: this.#now().wallMs, why } : undefined;
    this.#record = { ...this.#record, failed };
    void this.#saveQuietly();
  }

  #itemChanged(index: number, item: RecordItem): void {
    const items = this.#record.items as RecordItem[];
    items[index] = item;
    const atMs = this.#site.world.clock.nowMs() + ITEMS_SAVE_MS;
    if (this.#itemsDeadline.atMs === undefined) this.#site.deadlines.set(this.#itemsDeadline, atMs);
  }

  async #saveQuietly(): Promise<void> {
    const { state } = this.server.custody;
    if (state === "raising" || state === "raisingBack") return; // Its own save follows.
    const words = await this.#saveRecord();
    if (words === undefined) this.alarms.delete("save");
    else if (!this.alarms.has("save")) {
      this.alarms.set("save", `The record of ${this.name} cannot be saved: ${words}.`);
      this.tell("error", "server.saveFailed", words);
    }
  }

  async #saveRecord(): Promise<string | undefined> {
    const { custody, restoreStuck } = this.server;
    const inForce = { raising: "parking", raisingBack: "restoring" } as const;
    const state = custody.state;
    this.#record = {
      ...this.#record,
      epoch: custody.epoch,
      custody: state === "raising" || state === "raisingBack" ? inForce[state] : state,
      custodySinceWallMs: custody.sinceWallMs,
      restoreStuck,
    };
    return this.#isRemoved ? undefined : this.#site.records.save(this.#record);
  }

  #now(): Instant {
    const { clock } = this.#site.world;
    return { nowMs: clock.nowMs(), wallMs: clock.wallMs() };
  }
}
