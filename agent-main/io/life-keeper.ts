// Joins the lifecycle's table to the application: facts in, orders and lifecycle messages out.
//
// Decides nothing. Facts that arrive while one is being applied wait for their turn, so that one
// mutation is followed by one drain. Every transition is logged with its row's sentence.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Log, ProcessId } from "../../base/world.js";
import type { Shutdown, Startup } from "../../proto/messages.js";
import type { Application, ApplicationFact } from "../application/application.js";
import { ENDED_UNSEEN } from "../application/command.js";
import { adopt } from "../core/adoption.js";
import {
  deadlineAtMs,
  due,
  type Life,
  type LifeEvent,
  NEW_LIFE,
  report,
  step,
} from "../core/lifecycle.js";
import type { LifeEffect } from "../core/lifecycle-table.js";

export type LifeKeeperGiven = {
  readonly application: Application;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly log: Log;
  /** Sends a lifecycle message, if there is a link; a link that comes later says it in its Hello. */
  readonly tell: (message: Startup | Shutdown) => void;
  /** Keeps the process on disk, or forgets it. */
  readonly remember: (process: ProcessId | undefined) => void;
};

/** The one application of this agent. */
export class LifeKeeper {
  #life: Life = NEW_LIFE;
  readonly #given: LifeKeeperGiven;
  readonly #restart: Deadline;
  readonly #waiting: LifeEvent[] = [];
  readonly #whenStopped: (() => void)[] = [];
  #changed: () => void = () => {};
  #isFeeding = false;
  /** Whatever is stopped now is killed. */
  #isKilled = false;
  #isBarred = false;
  #process: ProcessId | undefined;

  constructor(given: LifeKeeperGiven) {
    this.#given = given;
    this.#restart = given.deadlines.add((nowMs) => {
      const event = due(this.#life, nowMs);
      if (event === undefined) this.#arm();
      else this.#feed(event);
    });
    given.application.onFact = (fact) => this.#learn(fact);
  }

  get life(): Life {
    return this.#life;
  }

  /** Its last check said so; without a check, it lives. */
  get isHealthy(): boolean {
    return report(this.#life).healthy;
  }

  /** Why it is not healthy, in words. */
  get trouble(): string {
    const { healthy, reasons } = report(this.#life);
    return healthy ? "is healthy" : `is not healthy (${reasons.join("; ")})`;
  }

  /** Calls back after every change of what the application does. */
  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  /** A process of it lives, or was ordered. */
  get hasProcess(): boolean {
    return HAS_PROCESS.includes(this.#life.state);
  }

  /** The living process, for status. */
  get process(): ProcessId | undefined {
    return this.#process;
  }

  /**
   * Looks for the application: the process that the disk names, or one that an agent was killed too
   * early to remember; copies beside it are stopped. Answers whether it runs.
   */
  async look(named: ProcessId | undefined): Promise<boolean> {
    const { application, log, remember } = this.#given;
    const { keep, stop } = adopt(named, await application.running());
    for (const copy of stop) {
      const words =
        "a second copy of the application ran beside the one that is kept; it is stopped";
      log("error", "application.copy", { pid: copy.pid, kept: keep?.pid, words });
      application.stopCopy(copy);
    }
    if (keep === undefined) return false;
    const isFound = await application.find(keep);
    this.#process = isFound ? keep : undefined;
    if (!isFound) {
      this.#feed({ kind: "foundGone", words: ENDED_UNSEEN.words, end: ENDED_UNSEEN });
      return false;
    }
    this.#feed({ kind: "foundAgain" });
    if (keep.pid !== named?.pid || keep.startedAt !== named.startedAt) {
      log("warn", "application.adopted", { pid: keep.pid, words: "nobody had remembered it" });
      remember(keep);
    }
    return true;
  }

  openGate(): void {
    this.#feed({ kind: "gateOpened" });
  }

  /** `locum main start`. Answers why nothing was started, if so. */
  startAsked(): string | undefined {
    return this.#feed({ kind: "startAsked" });
  }

  /** Stops the application for a change of its objects; resolves when no process of it lives. */
  stopForObjects(): Promise<void> {
    return this.#stop({ kind: "stopOrdered" });
  }

  /**
   * Kills the application for a change of its objects: there is no time left to ask. One that is
   * being started is killed as soon as it lives. Nothing but `startAfterKill` starts it again.
   */
  killForObjects(): void {
    this.#isKilled = true;
    this.#isBarred = true;
    this.#feed({ kind: "stopOrdered" });
    if (this.hasProcess) this.#given.application.kill();
  }

  /** The same for objects that came home: started again at once, it counts as healthy for a while. */
  stopForHomecoming(): Promise<void> {
    return this.#stop({ kind: "stopOrdered", isHomecoming: true });
  }

  #stop(order: LifeEvent): Promise<void> {
    this.#feed(order);
    if (!this.hasProcess) return Promise.resolve();
    return new Promise((resolve) => this.#whenStopped.push(resolve));
  }

  /** Starts it again, if it was stopped for its objects; not if it was killed for them. */
  startForObjects(): void {
    if (!this.#isBarred) this.#feed({ kind: "parkOver" });
  }

  /** What it was killed for is done. */
  startAfterKill(): void {
    this.#isBarred = false;
    this.startForObjects();
  }

  #learn(fact: ApplicationFact): void {
    if (fact.kind === "spawned") this.#process = fact.id;
    if (fact.kind === "endedNormally" || fact.kind === "endedAbnormally") this.#process = undefined;
    const before = this.#life.state;
    this.#feed(fact);
    if (fact.kind === "spawned") this.#given.remember(fact.id);
    else if (this.#process === undefined && before !== this.#life.state) {
      this.#given.remember(undefined);
    }
  }

  /** Answers why the event was ignored, if it was. */
  #feed(event: LifeEvent): string | undefined {
    this.#waiting.push(event);
    if (this.#isFeeding) return undefined;
    this.#isFeeding = true;
    let because: string | undefined;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      because = this.#apply(next);
    }
    this.#isFeeding = false;
    this.#arm();
    this.#changed();
    return because;
  }

  #apply(event: LifeEvent): string | undefined {
    const before = this.#life;
    const { life, effects, why, because } = step(before, event, this.#given.nowMs());
    this.#life = life;
    if (why !== undefined && before.state !== life.state) {
      const level = life.state === "crashed" ? "warn" : "info";
      this.#given.log(level, "application.transition", {
        from: before.state,
        to: life.state,
        on: event.kind,
        why,
        ...(life.words === "" ? {} : { words: life.words }),
      });
    }
    for (const effect of effects) this.#perform(effect, life);
    if (!HAS_PROCESS.includes(life.state)) {
      this.#isKilled = false;
      for (const resolve of this.#whenStopped.splice(0)) resolve();
    }
    return because;
  }

  #perform(effect: LifeEffect, life: Life): void {
    const { application, tell } = this.#given;
    switch (effect) {
      case "spawn":
        application.start();
        break;
      case "stop":
        if (this.#isKilled) application.kill();
        else application.stop();
        break;
      case "watch":
        application.watch();
        break;
      case "unwatch":
        application.unwatch();
        break;
      case "tellStartup":
        tell({ kind: "startup" });
        break;
      case "tellNormal":
        tell(shutdown("normal", life));
        break;
      case "tellAbnormal":
        tell(shutdown("abnormal", life));
        break;
    }
  }

  #arm(): void {
    this.#given.deadlines.set(this.#restart, deadlineAtMs(this.#life));
  }
}

const HAS_PROCESS: readonly string[] = [
  "starting",
  "restarting",
  "started",
  "running",
  "failing",
  "stopping",
];

function shutdown(how: "normal" | "abnormal", life: Life): Shutdown {
  return {
    kind: "shutdown",
    how,
    exitCode: life.end?.exitCode,
    signal: life.end?.signal ?? "",
    reason: life.words,
  };
}
