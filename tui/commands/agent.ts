// A command's conversation with the backup agent of a folder: reached once or not at all; after
// that it may be lost and come back, which whoever listens is told.
//
// Keeps what the agent shows, as a roster, with the instant that it is true for. A command that got
// no answer is `undefined`: nobody knows whether it was done.

import { assert } from "../../base/assert.js";
import { Deadlines } from "../../base/deadlines.js";
import { type ControlClient, connectControl } from "../../link/control-client.js";
import type { ControlCommand } from "../../proto/control-command.js";
import type { ReadGaps, ReadHistory } from "../../proto/report.js";
import type { BackupView, ControlReply, Happening, Outcome, View } from "../../proto/view.js";
import { controlPlace } from "../../service/places.js";
import { NO_SERVERS, type Roster, updateRoster } from "../roster.js";
import { LOCAL_ZONE } from "../times.js";
import type { Instant } from "../words.js";
import type { Tools } from "./tools.js";

/** What a command may be told while it stays. */
export type Listening = {
  /** Something that is shown has changed. */
  readonly onView?: () => void;
  readonly onHappenings?: (happenings: readonly Happening[]) => void;
  /** The agent is not heard any more; it is tried again until `close`. */
  readonly onLost?: (words: string) => void;
  /** It is heard again, and what it shows is whole. */
  readonly onBack?: () => void;
};

type ReportAsked = ReadGaps | ReadHistory;

/** The report that a question asks for. */
export type ReportOf<K extends ReportAsked["kind"]> = Extract<
  ControlReply["body"],
  { kind: K extends "readGaps" ? "gaps" : "history" }
>;

/** A backup agent that answers. */
export type Agent = {
  backup(): BackupView;
  roster(): Roster;
  /** Now, on the agent's clocks. */
  at(): Instant;
  /** Undefined: not answered within the limit, or the agent was lost meanwhile. */
  send(command: ControlCommand, limitMs?: number): Promise<Outcome | undefined>;
  /** The newest, oldest of them first. An empty server: of all. Undefined: not answered. */
  readEvents(newest: number, server: string): Promise<readonly Happening[] | undefined>;
  /** A report; words of a refusal, undefined: not answered. */
  readReport<K extends ReportAsked["kind"]>(
    asked: Extract<ReportAsked, { kind: K }>,
  ): Promise<ReportOf<K> | string | undefined>;
  /** There is one listener; a later call replaces it. */
  listen(listening: Listening): void;
  close(): void;
};

/** An agent, or why there is none. */
export type Reached =
  | { readonly kind: "reached"; readonly agent: Agent }
  | {
      readonly kind: "none";
      /** Nobody holds the folder: it may be worked on without an agent. */
      readonly isAbsent: boolean;
      readonly told: { readonly words: string; readonly reasons: readonly string[] };
    };

/** An agent answers at once, or after its disk: that of a sick machine takes seconds. */
const ANSWER_MS_MAX = 15_000;
/** A whole view of 10,000 servers takes a second; the client itself sees a hung agent in five. */
const FIRST_VIEW_MS_MAX = 15_000;

/** Reaches the backup agent whose folder is in `dir`, with a first view of everything. */
export function reachAgent(
  tools: Tools,
  dir: string | undefined,
  how: { readonly events: boolean } = { events: false },
): Promise<Reached> {
  const at = controlPlace(tools.host.folderFor("backup", dir));
  return new Promise((resolve) => {
    const none = (words: string) => {
      cancel();
      conversation.close();
      resolve(notReached(at.path, dir, words));
    };
    const cancel = tools.terminal.after(FIRST_VIEW_MS_MAX, () => none("it shows nothing"));
    const conversation = new Conversation(tools);
    conversation.listen({
      onLost: none,
      onView: () => {
        cancel();
        conversation.listen({});
        resolve({ kind: "reached", agent: conversation });
      },
    });
    conversation.connect(at, how.events);
  });
}

class Conversation implements Agent {
  readonly #tools: Tools;
  #client: ControlClient | undefined;
  #listening: Listening = {};
  #roster = NO_SERVERS;
  #view: View | undefined;
  #receivedMs = 0;
  #isLost = false;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  connect(at: ReturnType<typeof controlPlace>, events: boolean): void {
    const { host } = this.#tools;
    this.#client = connectControl({
      world: host.world,
      deadlines: new Deadlines(host.world.clock),
      at,
      who: host.who,
      subscribe: { views: true, events },
      on: {
        view: (view) => this.#shown(view),
        events: (happenings) => this.#listening.onHappenings?.(happenings),
        lost: (words) => this.#lost(words),
      },
    });
  }

  backup(): BackupView {
    assert(this.#view !== undefined, "an agent is reached before it is asked");
    return this.#view.backup;
  }

  roster(): Roster {
    return this.#roster;
  }

  at(): Instant {
    const sinceMs = this.#tools.host.world.clock.nowMs() - this.#receivedMs;
    const { nowMs, wallMs } = this.#view ?? { nowMs: 0, wallMs: 0 };
    const stale = this.#isLost;
    return { nowMs: nowMs + sinceMs, wallMs: wallMs + sinceMs, stale, zone: LOCAL_ZONE };
  }

  async send(command: ControlCommand, limitMs = ANSWER_MS_MAX): Promise<Outcome | undefined> {
    const answer = await this.#client?.request(command, limitMs);
    if (answer?.kind !== "outcome" || answer.how === "unknown") return undefined;
    return { ...answer, how: answer.how };
  }

  async readEvents(newest: number, server: string): Promise<readonly Happening[] | undefined> {
    const body = { kind: "readEvents", newest, server } as const;
    const answer = await this.#client?.request(body, ANSWER_MS_MAX);
    return answer?.kind === "events" ? answer.happenings : undefined;
  }

  async readReport<K extends ReportAsked["kind"]>(
    asked: Extract<ReportAsked, { kind: K }>,
  ): Promise<ReportOf<K> | string | undefined> {
    const answer = await this.#client?.request(asked, ANSWER_MS_MAX);
    if (answer?.kind === "outcome") return answer.how === "unknown" ? undefined : answer.words;
    const wanted = asked.kind === "readGaps" ? "gaps" : "history";
    return answer?.kind === wanted ? (answer as ReportOf<K>) : undefined;
  }

  listen(listening: Listening): void {
    this.#listening = listening;
  }

  close(): void {
    this.#listening = {};
    this.#client?.close();
    // Deadlines that were dropped keep the wake of their time; the program is to end now.
    this.#tools.host.world.clock.wakeAt(undefined, () => {});
  }

  #shown(view: View): void {
    this.#view = view;
    this.#receivedMs = this.#tools.host.world.clock.nowMs();
    this.#roster = updateRoster(this.#roster, view);
    const wasLost = this.#isLost;
    this.#isLost = false;
    if (wasLost) this.#listening.onBack?.();
    else this.#listening.onView?.();
  }

  #lost(words: string): void {
    if (this.#isLost) return; // Another try that failed.
    this.#isLost = true;
    this.#listening.onLost?.(words);
  }
}

/** How the system says that nobody listens: no such socket, or one that a dead process left. */
const NOBODY_LISTENS = /\((ENOENT|ECONNREFUSED)\)/;
const NOT_ALLOWED = /\((EACCES|EPERM)\)/;

function notReached(path: string, dir: string | undefined, words: string): Reached {
  const isAbsent = NOBODY_LISTENS.test(words);
  const given = dir === undefined ? "" : ` --dir ${dir}`;
  const why = words.startsWith(`${path}: `) ? words.slice(`${path}: `.length) : words;
  const [found, help] = isAbsent
    ? [
        `No backup agent runs here: nobody answers at ${path}.`,
        `Start one: locum backup run${given}`,
      ]
    : NOT_ALLOWED.test(words)
      ? [`The backup agent at ${path} may not be asked: ${why}.`, "Ask as its user, or with sudo."]
      : [
          `The backup agent at ${path} does not answer: ${why}.`,
          "Its log says why; start it again.",
        ];
  const other = "Reach another one by its folder: --dir FOLDER, or LOCUM_DIR.";
  return { kind: "none", isAbsent, told: { words: found, reasons: [help, other] } };
}
