// Waits for an act that goes on, and says how far it is: on a terminal one line that is redrawn, in
// a pipe a line every five seconds.
//
// Ends when every watched server has ended, or when waiting makes no sense: the time is over, the
// agent is gone for long, nothing moves, the person leaves. None of these changes the act itself.

import { counted } from "../../proto/counted.js";
import type { Outcome } from "../../proto/view.js";
import { clock, LOCAL_ZONE } from "../times.js";
import type { ActEnd, ActWatch } from "./act-watch.js";
import type { Agent } from "./agent.js";
import { progressWords } from "./progress.js";
import type { CommonOptions, Tools } from "./tools.js";
import { about } from "./wording.js";

/** How often a line is printed where nobody sees lines being redrawn. */
const LINE_EVERY_MS = 5_000;
/** On a terminal a stall shows by time alone, without a new view. */
const REDRAW_EVERY_MS = 1_000;
/** An agent that restarts is back well within this. */
const LOST_MS_MAX = 15_000;
/** Nothing moves and nothing ends for so long: the agent will say no more. */
const QUIET_MS_MAX = 15_000;

const MS_PER_S = 1_000;

/** What is waited for. */
export type Awaited = {
  readonly tools: Tools;
  /** By server name. */
  readonly watches: ReadonlyMap<string, Pick<ActWatch, "see" | "isMoving">>;
  readonly options: CommonOptions & { readonly timeout?: number };
  /** `the takeover`. */
  readonly doing: string;
  /** The agent answers only at the end: that is waited for, the views are progress. */
  readonly answer?: Promise<Outcome | undefined>;
};

/** How the waiting ended, and what had ended by then. */
export type Waited = {
  readonly how: "ended" | "answered" | "timeOut" | "lost" | "quiet" | "left";
  /** Empty if all ended. */
  readonly words: string;
  readonly ends: ReadonlyMap<string, ActEnd>;
  /** If it was answered; undefined: the agent was lost before. */
  readonly answer?: Outcome | undefined;
};

/** Waits until everything has ended or waiting makes no sense. */
export function waitForEnd(agent: Agent, awaited: Awaited): Promise<Waited> {
  return new Promise((resolve) => new Waiting(agent, awaited, resolve).begin());
}

class Waiting {
  readonly #agent: Agent;
  readonly #awaited: Awaited;
  readonly #resolve: (waited: Waited) => void;
  readonly #ends = new Map<string, ActEnd>();
  /** Cancels of what may still call back, by what it is. */
  readonly #timers = new Map<"timeOut" | "lost" | "quiet" | "line", () => void>();
  #isAnswerOwed: boolean;
  #isOver = false;
  #isRedrawn = false;

  constructor(agent: Agent, awaited: Awaited, resolve: (waited: Waited) => void) {
    this.#agent = agent;
    this.#awaited = awaited;
    this.#isAnswerOwed = awaited.answer !== undefined;
    this.#resolve = resolve;
  }

  begin(): void {
    const { tools, options, doing } = this.#awaited;
    const { timeout } = options;
    if (timeout !== undefined) {
      this.#after("timeOut", timeout * MS_PER_S, () => {
        this.#finish("timeOut", `Not ended after ${timeout} s: ${doing} goes on.`);
      });
    }
    tools.host.onStop(() => this.#finish("left", `No longer waited for: ${doing} goes on.`));
    this.#agent.listen({
      onView: () => this.#look(),
      onLost: (words) => this.#lost(words),
      onBack: () => this.#back(),
    });
    void this.#awaited.answer?.then((answer) => this.#answered(answer));
    this.#look();
    if (tools.terminal.isWatched) this.#redraw();
    if (!this.#isOver) this.#tickLater();
  }

  #answered(answer: Outcome | undefined): void {
    this.#isAnswerOwed = false;
    if (answer?.how === "running") this.#look();
    else this.#finish("answered", "", answer);
  }

  #look(): void {
    if (this.#isOver) return;
    if (this.#isAnswerOwed) {
      if (this.#awaited.tools.terminal.isWatched) this.#redraw();
      return;
    }
    const { byName } = this.#agent.roster();
    let hasEnded = false;
    for (const [name, watch] of this.#awaited.watches) {
      if (this.#ends.has(name)) continue;
      const end = watch.see(byName.get(name)?.view);
      if (end === undefined) continue;
      this.#ends.set(name, end);
      hasEnded = true;
    }
    if (this.#ends.size === this.#awaited.watches.size) {
      this.#finish("ended", "");
      return;
    }
    if (hasEnded || this.#isMoving() || !this.#timers.has("quiet")) this.#watchQuiet();
    if (this.#awaited.tools.terminal.isWatched) this.#redraw();
  }

  /** A stall is no end: what has begun is waited for. What shows no sign of having begun is not. */
  #watchQuiet(): void {
    this.#after("quiet", QUIET_MS_MAX, () => {
      if (this.#isMoving()) this.#watchQuiet();
      else this.#finish("quiet", `Nothing moves: whether ${this.#awaited.doing} ended is unknown.`);
    });
  }

  #isMoving(): boolean {
    const { byName } = this.#agent.roster();
    return [...this.#awaited.watches].some(
      ([name, watch]) => !this.#ends.has(name) && watch.isMoving(byName.get(name)?.view),
    );
  }

  /** A line now and then, as long as it is waited. */
  #tick(): void {
    if (this.#isOver) return;
    const { host, terminal } = this.#awaited.tools;
    if (terminal.isWatched) this.#redraw();
    else if (this.#saysProgress()) host.print(this.#progress());
    this.#tickLater();
  }

  #tickLater(): void {
    const { isWatched } = this.#awaited.tools.terminal;
    this.#after("line", isWatched ? REDRAW_EVERY_MS : LINE_EVERY_MS, () => this.#tick());
  }

  #redraw(): void {
    if (!this.#saysProgress()) return;
    this.#awaited.tools.terminal.redraw(this.#progress());
    this.#isRedrawn = true;
  }

  #progress(): string {
    const names = [...this.#awaited.watches.keys()].filter((name) => !this.#ends.has(name));
    const { byName } = this.#agent.roster();
    const views = names.flatMap((name) => byName.get(name)?.view ?? []);
    const moving = views.find(({ transfer }) => transfer !== undefined) ?? views[0];
    if (moving === undefined) return "";
    const words = about(moving.name, progressWords(moving, this.#agent.at()));
    const more = names.length - 1;
    return more === 0 ? words : `${words}; ${counted(more, "other server")} to come`;
  }

  #lost(words: string): void {
    if (this.#isAnswerOwed) return; // No answer will come: that is the end.
    const { host } = this.#awaited.tools;
    const { doing } = this.#awaited;
    const sinceWords = clock(host.world.clock.wallMs(), LOCAL_ZONE);
    const name = this.#agent.backup().name;
    this.#clearLine();
    this.#timers.get("quiet")?.();
    this.#timers.delete("quiet");
    host.complain(about(name, `not heard since ${sinceWords} (${words}); tried again`));
    this.#after("lost", LOST_MS_MAX, () => {
      const gone = `${name}: not heard since ${sinceWords}, ${doing} unknown: done or not done.`;
      this.#finish("lost", gone);
    });
  }

  #back(): void {
    this.#timers.get("lost")?.();
    this.#timers.delete("lost");
    this.#awaited.tools.host.complain(about(this.#agent.backup().name, "heard again"));
    this.#look();
  }

  #after(what: "timeOut" | "lost" | "quiet" | "line", ms: number, act: () => void): void {
    this.#timers.get(what)?.();
    this.#timers.set(what, this.#awaited.tools.terminal.after(ms, act));
  }

  #finish(how: Waited["how"], words: string, answer?: Outcome): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const cancel of this.#timers.values()) cancel();
    this.#clearLine();
    this.#resolve({ how, words, ends: this.#ends, answer });
  }

  #clearLine(): void {
    if (this.#isRedrawn) this.#awaited.tools.terminal.redraw("");
    this.#isRedrawn = false;
  }

  /** Not in JSON, and not from what was true before the agent was lost. */
  #saysProgress(): boolean {
    return this.#awaited.options.json !== true && !this.#timers.has("lost");
  }
}
