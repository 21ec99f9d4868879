// A backup agent without a core: a real control server in front of servers that the test moves by
// hand, on a virtual network, and the desk of a person beside it. Time is moved, never awaited.

import { Command } from "commander";
import { Deadlines } from "../../base/deadlines.js";
import type { Clock, Peer, Wire, World } from "../../base/world.js";
import { type ControlServer, controlServer } from "../../link/control-server.js";
import type { ReportReply } from "../../link/control-session.js";
import type { ControlCommand } from "../../proto/control-command.js";
import { reasonOf, type SaidReason } from "../../proto/reason.js";
import type { ReadGaps, ReadHistory } from "../../proto/report.js";
import type { BackupView, Happening, Outcome, ServerView, View } from "../../proto/view.js";
import { addOperatorCommands } from "../../tui/commands/operator.js";
import {
  addServerCommands,
  type ListedServer,
  type OfflineServers,
} from "../../tui/commands/server-commands.js";
import { addStateCommands, type OfflineState } from "../../tui/commands/state-commands.js";
import { silentLog, VirtualClock, VirtualNet, wirePair } from "../link/virtual.js";
import { Desk, NORTH } from "./cast.js";

const FOLDER = "/state";
/** Longer than any exchange, shorter than any patience. */
const TURN_MS = 300;

/** An outcome as an agent answers it. */
export function outcome(
  how: Outcome["how"],
  words: string,
  reasons: readonly (string | SaidReason)[] = [],
): Outcome {
  return { kind: "outcome", how, words, reasons: reasons.map(reasonOf) };
}

/** One machine: an agent that may run or not, and one person who types commands. */
export class Stage {
  readonly clock = new VirtualClock();
  readonly net = new ThisMachine(this.clock, { latencyMs: 1 });
  readonly desk: Desk;
  /** Commands that reached the agent, and what was done without one. */
  readonly commands: ControlCommand[] = [];
  readonly offline: string[] = [];
  readonly offlineServers: ListedServer[] = [];
  /** What it answers; a promise that never settles is an agent that does not answer. */
  answer: Outcome | Promise<Outcome> | ((command: ControlCommand) => Outcome) = outcome(
    "done",
    "done",
  );
  backup: BackupView = NORTH;
  happenings: Happening[] = [];
  /** What it answers to a question for a report. */
  report: (asked: ReadGaps | ReadHistory) => ReportReply = () => outcome("refused", "none here");
  readonly reportsAsked: (ReadGaps | ReadHistory)[] = [];
  #servers = new Map<string, { view: ServerView; changedAt: number }>();
  #removed: { name: string; at: number }[] = [];
  #sequence = 1;
  #server: ControlServer | undefined;

  constructor(servers: readonly ServerView[], isWatched = false) {
    for (const view of servers) this.#servers.set(view.name, { view, changedAt: 1 });
    const world: World = {
      clock: ownWake(this.clock),
      net: this.net,
      random: { uniform: () => 0, hex: (bytes) => `${this.net.dials}`.padStart(2 * bytes, "0") },
      log: silentLog,
      disk: notHere("disk"),
      processes: notHere("processes"),
      ping: notHere("ping"),
      ways: notHere("ways"),
    };
    const after = (ms: number, act: () => void) => {
      let isCancelled = false;
      this.clock.at(this.clock.nowMs() + ms, () => isCancelled || act());
      return () => {
        isCancelled = true;
      };
    };
    this.desk = new Desk(world, FOLDER, after, isWatched);
    this.starts();
  }

  /** The agent starts, with what its disk says. */
  starts(): void {
    const clock = ownWake(this.clock);
    const server = controlServer({
      world: { clock, log: silentLog },
      deadlines: new Deadlines(clock),
      view: (since) => this.#view(since),
      command: (command) => {
        this.commands.push(command);
        return typeof this.answer === "function" ? this.answer(command) : this.answer;
      },
      readEvents: (newest, name) =>
        this.happenings.filter((one) => name === "" || one.server === name).slice(-newest),
      readReport: async (asked) => {
        this.reportsAsked.push(asked);
        return this.report(asked);
      },
    });
    this.#server = server;
    this.net.accept = (wire) => server.accept(wire, { role: "act" });
  }

  /** The agent is killed: its wires break, nobody listens. */
  dies(): void {
    this.net.accept = undefined;
    for (const wire of this.net.wires) wire.break();
    this.#server = undefined;
  }

  /** The agent shows a server otherwise. */
  changes(name: string, but: Partial<ServerView>): void {
    const known = this.#servers.get(name);
    if (known === undefined) throw new Error(`no server ${name} on this stage`);
    this.#sequence += 1;
    known.view = { ...known.view, ...but };
    known.changedAt = this.#sequence;
    this.#server?.changed();
  }

  removes(name: string): void {
    this.#sequence += 1;
    this.#servers.delete(name);
    this.#removed.push({ name, at: this.#sequence });
    this.#server?.changed();
  }

  /** Something happens. */
  happens(happening: Happening): void {
    this.happenings.push(happening);
    this.#server?.happened(happening);
  }

  /** Types a command; time passes, but not enough for anything to be waited for. */
  async types(...words: string[]): Promise<void> {
    const program = new Command("locum").exitOverride();
    const done = (status: 0 | 1 | 2) => void this.desk.statuses.push(status);
    addOperatorCommands(program, this.desk.host, done, this.desk.terminal);
    const backup = program.command("backup");
    const offline = this.#offline();
    addServerCommands(backup, this.desk.host, done, offline, this.desk.terminal);
    addStateCommands(backup, this.desk.host, done, offline, this.desk.terminal);
    void program.parseAsync(words, { from: "user" });
    await this.passes(TURN_MS);
  }

  /** Time passes. */
  async passes(ms: number = TURN_MS): Promise<void> {
    await this.clock.passAsync(ms);
  }

  #view(since: number | undefined): View {
    const after = since ?? 0;
    const servers = [...this.#servers.values()].filter(({ changedAt }) => changedAt > after);
    const removed = since === undefined ? [] : this.#removed.filter(({ at }) => at > after);
    return {
      sequence: this.#sequence,
      full: since === undefined,
      nowMs: this.clock.nowMs(),
      wallMs: this.clock.wallMs(),
      backup: this.backup,
      servers: servers.map(({ view }) => view),
      removed: removed.map(({ name }) => name),
      flashes: [],
    };
  }

  #offline(): OfflineServers & OfflineState {
    const note = async (...words: string[]): Promise<Outcome> => {
      this.offline.push(words.join(" "));
      return outcome("done", "written");
    };
    return {
      add: (folder, name, settings) => note("add", folder, name, JSON.stringify(settings)),
      set: (folder, name, settings) => note("set", folder, name, JSON.stringify(settings)),
      remove: (folder, name) => note("remove", folder, name),
      list: async () => this.offlineServers,
      exportState: (folder, path, more) => note("export", folder, path, String(more)),
      importState: (folder, path) => note("import", folder, path),
    };
  }
}

/** A network on which a dial that nobody takes ends in the words of the test. */
class ThisMachine extends VirtualNet {
  refusal = "nobody listens";

  override dial(to: Peer): Wire {
    if (this.accept !== undefined) return super.dial(to);
    this.dials += 1;
    const [dialled] = wirePair(this.clock);
    this.clock.at(this.clock.nowMs(), () => dialled.ended("unreached", this.refusal));
    return dialled;
  }
}

/** A wake of its own on a clock that is shared, as every process has. */
function ownWake(clock: VirtualClock): Clock {
  let latest = 0;
  return {
    nowMs: () => clock.nowMs(),
    wallMs: () => clock.wallMs(),
    sleptMs: () => 0,
    wakeAt(atMs, wake) {
      latest += 1;
      const mine = latest;
      if (atMs !== undefined) clock.at(atMs, () => mine === latest && wake());
    },
  };
}

/** A part of the world that no operator's command may touch. */
function notHere<T extends object>(part: string): T {
  return new Proxy({} as T, {
    get: () => {
      throw new Error(`a command asked for the ${part}`);
    },
  });
}
