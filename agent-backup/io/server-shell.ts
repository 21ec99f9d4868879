// One main at work: joins the pure Server to its link, its records and its movements.
//
// The drain rule: one event, one step, all its effects in order, then the next event, then the next
// deadline. What an effect starts ends in a later turn, as an event. Decides nothing: why and when
// are in core. What is under way when the agent stops is left as it is on disk.

import { assertNever } from "../../base/assert.js";
import type { Deadline } from "../../base/deadlines.js";
import type { Reason } from "../../proto/reason.js";
import type { ServerSettings } from "../../proto/settings.js";
import type { ServerView } from "../../proto/view.js";
import type { ForcedStart } from "../core/forced-start.js";
import { isSplit } from "../core/objects/movement.js";
import { type Act, isDoubtedByUs, may } from "../core/permission.js";
import { metAs, type PingKnown, type ServerRecord } from "../core/record/record.js";
import { isKeptSame, outlives, resumed } from "../core/record/resumed.js";
import type { Judging } from "../core/server/facts.js";
import {
  deadlineAtMs,
  due,
  type Effect,
  type Server,
  type ServerEvent,
  step,
} from "../core/server.js";
import { serverView } from "../core/view/view.js";
import { Acts } from "./acts.js";
import { Line } from "./door/line.js";
import type { MainLink } from "./door/main-link.js";
import { Refusals } from "./door/refusals.js";
import { Doubtful } from "./doubt/doubtful.js";
import { Leases } from "./leases.js";
import { Moves } from "./moves/moves.js";
import { Outages } from "./outages.js";
import { report } from "./report.js";
import { SettingsBackups } from "./settings-backups.js";
import {
  type ObservedHere,
  type ServerShellGiven,
  type ServerShellHandlers,
  UNOBSERVED,
} from "./shell-given.js";
import { judging, type Site } from "./site.js";
import { standsStill, watchJournal } from "./state/journal-watch.js";
import { RecordKeeper } from "./state/record-keeper.js";
import { SaveAlarm } from "./state/save-alarm.js";

/** The shell of one main. */
export class ServerShell {
  server: Server;
  readonly moves: Moves;
  readonly backups: SettingsBackups;
  readonly doubtful: Doubtful;
  readonly outages: Outages;
  readonly leases: Leases;
  /** For people; kept up by those who find out. */
  observed: ObservedHere = UNOBSERVED;
  readonly alarms = new Map<string, string>();
  /** The ping check of this start: evidence for the record. */
  forced: ForcedStart | undefined;
  readonly #site: Site;
  readonly #on: ServerShellHandlers;
  readonly #deadline: Deadline;
  readonly #refusals: Refusals;
  readonly #keeper: RecordKeeper;
  readonly #waiting: ServerEvent[] = [];
  readonly #line: Line;
  readonly #acts: Acts;
  readonly #unwatch: () => void;
  #isStepping = false;
  #isStopped = false;

  constructor(site: Site, given: ServerShellGiven, on: ServerShellHandlers) {
    const { known, settings } = given;
    const { record } = known;
    this.#site = site;
    this.#on = on;
    this.backups = new SettingsBackups(site, record.name);
    this.#line = new Line(record.name);
    const facts = { ...given.facts, journalProblem: site.state.problem ?? "" };
    this.server = resumed(record, settings, facts, this.#now());
    const { clock } = site.world;
    const { deadlines, state } = site;
    const alarm = new SaveAlarm(this);
    this.#keeper = new RecordKeeper(
      { clock, deadlines, state, problem: (words) => alarm.problem(words) },
      known,
      given.isNew,
    );
    // A verdict that does not go on is not to come back with the next start.
    if (this.server.liveness.state !== "failed") this.#keeper.change({ failed: undefined });
    const [keeper, line] = [this.#keeper, this.#line];
    this.outages = new Outages(site, { keeper, line, life: () => this.observed });
    this.moves = new Moves(site, {
      name: record.name,
      placeAs: () => this.server.settings.placeAs,
      ratePerMinute: () => this.server.settings.transferRate,
      epoch: () => this.server.custody.epoch,
      record: () => this.record,
      itemChanged: (index, item) => this.outages.itemChanged(index, item),
      isAtHome: (index) => this.outages.isAtHome(index),
      leavesFirst: (index) => this.outages.leavesFirst(index),
      replan: (items) => this.#keeper.replan(items),
      saveItems: () => this.#keeper.save(),
      progressed: () => this.changed(),
      tell: (...telling) => this.tell(...telling),
    });
    const parts = {
      keeper: this.#keeper,
      line: this.#line,
      moves: this.moves,
      outages: this.outages,
      backups: this.backups,
      server: () => this.server,
      now: () => this.#now(),
      feed: (event: ServerEvent) => this.feed(event),
      tell: (...telling: Parameters<ServerShell["tell"]>) => this.tell(...telling),
      settled: () => this.#owe(),
    };
    this.#acts = new Acts({
      ...parts,
      backupName: site.name,
      lastKeepAliveAtMs: () => this.observed.lastKeepAliveAtMs,
      forced: () => this.forced,
      hostPing: () => this.observed.hostPing,
      atHome: () => on.atHome(this),
    });
    this.doubtful = new Doubtful({ ...parts, site, heard: () => on.heard(this) });
    this.leases = new Leases(parts);
    this.#deadline = deadlines.add((nowMs) => this.#fire(nowMs));
    this.#refusals = new Refusals(site, this.alarms, () => this.changed());
    this.#unwatch = watchJournal({
      state,
      moves: this.moves,
      tell: (...telling) => this.tell(...telling),
      facts: () => this.server.facts,
      feed: (event) => this.feed(event),
    });
    this.#report(undefined);
    if (isSplit(record.custody)) this.#acts.resumePaused();
  }

  get name(): string {
    return this.record.name;
  }

  get record(): ServerRecord {
    return this.#keeper.record;
  }

  /** The link to the main, once its Hello was accepted. */
  get linked(): MainLink | undefined {
    return this.#line.link;
  }

  /** Where the main is: as an IP address if it was linked from one, else as it is set. */
  get whereabouts(): string {
    return this.#line.lastHost || this.server.settings.address;
  }

  /** A link whose Hello was accepted; the one before it, if any, ends by this. */
  link(linked: MainLink): void {
    this.#line.replace(linked);
    this.#refusals.isOver();
  }

  /** A link has ended. Nothing if another one has replaced it. */
  unlink(linked: MainLink, how: string, words: string): void {
    if (!this.#line.end(linked, words)) return;
    this.feed({ kind: "linkDropped", why: `${how}: ${words}` });
  }

  /** What the record learns of the main from its Hello. */
  met(instance: string, boot: bigint): void {
    if (this.record.instance === instance && this.record.boot === boot) return;
    this.#keeper.change(metAs(this.record, instance, boot));
    void this.#keeper.saveQuietly();
  }

  /** Its address has answered ping while it was connected: silence may count one day. */
  answersPing(known: PingKnown): void {
    this.#keeper.change({ pingKnown: known });
    void this.#keeper.saveQuietly();
  }

  /** Another agent was turned away: shown for a while after its last try. True: it is news. */
  refused(words: string): boolean {
    return this.#refusals.turnedAway(words);
  }

  /** What troubles the main agent although its application is well. */
  mainSays(reasons: readonly string[]): void {
    const words = reasons.length === 0 ? undefined : `${this.name} says: ${reasons.join("; ")}.`;
    if (this.alarms.get("main") === words) return;
    if (words === undefined) this.alarms.delete("main");
    else {
      this.alarms.set("main", words);
      this.tell("warn", "main.trouble", words);
    }
    this.changed();
  }

  /** One event, and everything that follows from it; after those that are being dealt with. */
  feed(event: ServerEvent): void {
    if (this.#isStopped) return;
    this.#waiting.push(event);
    if (this.#isStepping) return;
    this.#isStepping = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        this.#step(next);
      }
    } finally {
      this.#isStepping = false;
    }
    this.#site.deadlines.set(this.#deadline, deadlineAtMs(this.server, this.#now()));
    this.changed();
  }

  /** True if nothing withholds its takeover but what this agent thinks of itself. */
  get isWithheldByUs(): boolean {
    return this.server.blocked.length > 0 && isDoubtedByUs(this.server, this.#now());
  }

  /** Something that the view shows is not what it was. */
  changed(): void {
    if (!this.#isStopped) this.#on.changed(this);
  }

  /** Changed settings apply at once; the main is told what concerns it. */
  resettle(settings: ServerSettings): void {
    this.feed({ kind: "settings", settings });
    this.moves.rateChanged();
    this.linked?.oweWelcome(); // A later Welcome gives new settings.
    this.#owe();
  }

  /** Nothing is judged, moved or saved by itself any more. */
  stop(): void {
    this.#isStopped = true;
    this.#unwatch();
    this.#keeper.stop();
    this.#site.deadlines.set(this.#deadline, undefined);
    this.#refusals.stop();
    void this.moves.pause();
  }

  /** The main is not monitored any more. Nothing is moved by this. */
  async remove(): Promise<string | undefined> {
    this.stop();
    this.#site.fitness.leaves(this.name);
    this.#site.desk.forget(this.name);
    this.linked?.link.close("removed");
    return this.#keeper.remove();
  }

  /** As `settle`; a failure is an alarm and is tried again. */
  saveQuietly(): Promise<void> {
    return this.#keeper.saveQuietly();
  }

  /** Everything that is known is on disk when this returns, or words why not. */
  async settle(): Promise<string | undefined> {
    return this.#keeper.save();
  }

  /** One thing for the record, in this main's name. */
  tell(
    level: "error" | "warn" | "info",
    event: string,
    words: string,
    more: { who?: string; fields?: Readonly<Record<string, string>> } = {},
  ): void {
    const { who = "" } = more;
    const { epoch } = this.server.custody;
    const fields = this.#acts.recorded(event, more.fields ?? {});
    this.#site.happenings.tell({ level, event, server: this.name, epoch, who, words, fields });
  }

  /** Why an operator's order would be refused now; empty: it would be carried out. */
  refusals(act: Act): readonly Reason[] {
    return may(act, this.server, this.#now());
  }

  view(): ServerView {
    const still = standsStill(this.#site.state, this.moves);
    return serverView(
      this.server,
      this.record,
      {
        ...this.observed,
        tally: this.#keeper.tally,
        linkPeer: this.#line.peer,
        lastHeardAtMs: this.#line.lastHeardAtMs,
        missedOldBoot: this.#line.missedOldBoot,
        alarms: [...this.#doubts(), ...still, ...this.leases.alarms, ...this.alarms.values()],
        standDown: this.leases.reasons,
        moving: this.moves.moving,
        forced: this.forced,
      },
      this.#now(),
    );
  }

  #fire(nowMs: number): void {
    const now = { ...this.#now(), nowMs };
    for (let on = due(this.server, now); on !== undefined; on = due(this.server, now)) {
      this.feed(on);
    }
    this.#site.deadlines.set(this.#deadline, deadlineAtMs(this.server, now));
  }

  #step(event: ServerEvent): void {
    const before = this.server;
    const next = step(before, event, this.#now());
    this.server = next.server;
    this.outages.see(before, next.server);
    this.#report(before);
    for (const effect of next.effects) this.#perform(effect, before);
    this.#owe();
    if (!isKeptSame(before, this.server)) this.#keep();
    const hasTurned =
      before.liveness.state !== this.server.liveness.state ||
      before.isLinked !== this.server.isLinked ||
      before.settings !== this.server.settings ||
      before.standing !== this.server.standing;
    if (hasTurned) this.#on.turned(this);
  }

  #report(before: Server | undefined): void {
    const { server: now, record } = this;
    report(this.#site, { before, now, record, heardAtMs: this.#line.lastHeardAtMs });
  }

  #perform(effect: Effect, before: Server): void {
    switch (effect.kind) {
      case "told":
        this.tell(effect.level, effect.event, effect.words, effect);
        if (effect.isResult === true) this.#keeper.change({ lastResult: effect.words });
        return;
      case "keepVerdict":
        this.#keep();
        return;
      case "backUpFresh":
        this.#on.backUpFresh(this, effect.who);
        return;
      case "act":
        this.#acts.perform(effect, before);
        return;
      default:
        assertNever(effect);
    }
  }

  /** Says what is owed to a link that was accepted while something was not settled yet. */
  #owe(): void {
    const { state } = this.server.custody;
    const isSettled = state !== "raising" && state !== "raisingBack" && !this.#acts.isPausing;
    if (!isSettled || this.#isStopped || this.linked?.isWelcomed !== false) return;
    if (this.doubtful.isLookingFor(this.linked)) return;
    if (this.server.doubt === "") this.linked.welcome(this.server, this.record.items);
    else this.doubtful.owe(this.linked);
    // In doubt it may have to wait for what the main says.
    if (this.linked.isWelcomed) this.leases.welcomed(this.linked);
  }

  /** What is believed now becomes what the disk should say; what is being raised only once it may. */
  #keep(): void {
    const { changes, isSavedAnyway } = outlives(this.server, this.record, this.#now().wallMs);
    const { standing } = this.server;
    this.#keeper.change(this.doubtful.isConfirming ? { standing } : changes);
    if (isSavedAnyway) return; // The save of what is being raised follows.
    void this.#keeper.saveQuietly();
  }

  #doubts(): readonly string[] {
    const { doubt } = this.server;
    return doubt === "" ? [] : [`Custody is not certain, nothing is done by itself: ${doubt}.`];
  }

  #now(): Judging {
    return judging(this.#site);
  }
}
