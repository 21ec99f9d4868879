// locum status: once as a table or a document, or for as long as somebody reads, a line per change.
//
// Watching survives the loss of the agent: it says so with since when, and when it is back tells
// only what differs from what was said last.

import type { ExitStatus } from "../../base/host.js";
import type { BackupView } from "../../proto/view.js";
import type { Roster } from "../roster.js";
import { clock, elapsed, LOCAL_ZONE } from "../times.js";
import { type Agent, reachAgent } from "./agent.js";
import { jsonLine } from "./json.js";
import {
  isInTrouble,
  lineKey,
  serverLine,
  statusExit,
  statusLines,
  summaryLine,
} from "./status.js";
import { type CommonOptions, refuse, type Tools } from "./tools.js";
import { about, dateTime } from "./wording.js";

/** Options of `locum status`. */
export type StatusOptions = CommonOptions & { readonly watch?: boolean };

/** Shows all servers; answers the exit status by the worst. */
export async function runStatus(tools: Tools, options: StatusOptions): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    if (options.watch === true) return await new Watching(tools, options, agent).untilLeft();
    showOnce(tools, options, agent);
    return statusExit(agent.backup(), agent.roster());
  } finally {
    agent.close();
  }
}

function showOnce(tools: Tools, options: StatusOptions, agent: Agent): void {
  const { host } = tools;
  if (options.json === true) host.print(jsonLine(documentOf(agent)));
  else statusLines(agent.backup(), agent.roster(), agent.at()).forEach(host.print);
}

/** Instants `…AtMs` and `sinceMs` of the servers are on the clock of `nowMs`. */
function documentOf(agent: Agent): object {
  const { nowMs, wallMs } = agent.at();
  const servers = agent.roster().severity.map(({ view }) => view);
  return { nowMs, wallMs, backup: agent.backup(), servers };
}

/** Tells what changes, by comparing with what was told last. */
class Watching {
  readonly #tools: Tools;
  readonly #isJson: boolean;
  readonly #agent: Agent;
  /** The key of what was told last of each server. */
  #told = new Map<string, string>();
  #toldAlarms = "";
  #toldStore = "";
  #lostWallMs = 0;

  constructor(tools: Tools, options: StatusOptions, agent: Agent) {
    this.#tools = tools;
    this.#isJson = options.json === true;
    this.#agent = agent;
  }

  /** Goes on until the person leaves or nobody reads any more. */
  untilLeft(): Promise<ExitStatus> {
    return new Promise((resolve) => {
      this.#begin();
      this.#agent.listen({
        onView: () => this.#tellChanges(),
        onLost: (words) => this.#tellLost(words),
        onBack: () => this.#tellBack(),
      });
      this.#tools.host.onStop(() => resolve(0));
      this.#tools.terminal.onGone(() => resolve(0));
    });
  }

  #begin(): void {
    const roster = this.#agent.roster();
    if (this.#isJson) this.#tools.host.print(jsonLine(documentOf(this.#agent)));
    else {
      this.#line(summaryLine(this.#agent.backup(), roster));
      for (const entry of roster.severity) {
        if (isInTrouble(entry)) this.#line(serverLine(entry, this.#agent.at()));
      }
    }
    this.#told = keysOf(roster);
    this.#toldStore = this.#agent.backup().storeProblem;
    this.#toldAlarms = alarmsOf(this.#agent.backup());
    if (this.#isJson) return;
    if (this.#toldStore !== "") this.#tellStore();
    if (this.#toldAlarms !== "") this.#tellAlarms();
  }

  #tellChanges(): void {
    const roster = this.#agent.roster();
    const keys = keysOf(roster);
    for (const entry of roster.severity) {
      const { view } = entry;
      if (this.#told.get(view.name) === keys.get(view.name)) continue;
      if (this.#isJson) this.#json({ server: view });
      else this.#line(serverLine(entry, this.#agent.at()));
    }
    for (const name of this.#told.keys()) {
      if (keys.has(name)) continue;
      if (this.#isJson) this.#json({ removed: name });
      else this.#line(about(name, "no longer monitored"));
    }
    this.#told = keys;
    const backup = this.#agent.backup();
    const alarms = alarmsOf(backup);
    const isStoreNew = backup.storeProblem !== this.#toldStore;
    const areAlarmsNew = alarms !== this.#toldAlarms;
    if (!isStoreNew && !areAlarmsNew) return;
    this.#toldStore = backup.storeProblem;
    this.#toldAlarms = alarms;
    if (this.#isJson) {
      this.#json({ backup });
      return;
    }
    if (isStoreNew) this.#tellStore();
    if (areAlarmsNew) this.#tellAlarms();
  }

  #tellAlarms(): void {
    const { name } = this.#agent.backup();
    this.#line(
      about(name, this.#toldAlarms === "" ? "no alarm of its own any more" : this.#toldAlarms),
    );
  }

  #tellStore(): void {
    const { name, store } = this.#agent.backup();
    const words = this.#toldStore === "" ? "answers" : `does not answer: ${this.#toldStore}`;
    this.#line(about(name, `the store ${store} ${words}`));
  }

  #tellLost(words: string): void {
    this.#lostWallMs = this.#tools.host.world.clock.wallMs();
    const { name } = this.#agent.backup();
    if (this.#isJson) this.#json({ lost: words });
    else {
      const since = clock(this.#lostWallMs, LOCAL_ZONE);
      this.#line(about(name, `not heard since ${since} (${words}); the above was true then`));
    }
  }

  #tellBack(): void {
    const lostMs = this.#tools.host.world.clock.wallMs() - this.#lostWallMs;
    if (this.#isJson) this.#json({ heardAgain: true, lostMs: Math.round(lostMs) });
    else this.#line(about(this.#agent.backup().name, `heard again after ${elapsed(lostMs)}`));
    this.#tellChanges();
  }

  #line(words: string): void {
    const { host } = this.#tools;
    host.print(`${dateTime(host.world.clock.wallMs())}  ${words}`);
  }

  #json(what: object): void {
    const { host } = this.#tools;
    host.print(jsonLine({ wallMs: host.world.clock.wallMs(), ...what }));
  }
}

/** What troubles the agent itself: its alarms, and why it may not judge. */
function alarmsOf({ alarms, unfit }: BackupView): string {
  return [...alarms, ...unfit.map(({ words }) => words)].join("\n");
}

function keysOf(roster: Roster): Map<string, string> {
  return new Map(roster.severity.map((entry) => [entry.view.name, lineKey(entry)]));
}
