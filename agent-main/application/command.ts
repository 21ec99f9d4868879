// An application that the agent starts and supervises itself: a command line.
//
// A living process is healthy, unless there is a check command: then its exit code says so, within
// its time. The process outlives this agent, its output goes to a file; after a restart of the agent
// it is found again by pid and start time, or by its output file if nobody came to remember it. Of a
// process found again the exit status may not be known when it ends: that counts as an abnormal end.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { ProcessEnd, Processes, ProcessId, RunningProcess } from "../../base/world.js";
import type { LifeEnd } from "../core/lifecycle.js";
import type { Application, ApplicationFact } from "./application.js";

/** Words of a check that go into a heartbeat and the log. */
const CHECK_WORDS_CHARS = 200;
const CHECK_OUTPUT_BYTES_MAX = 4_096;
/** A check may take its period, but no longer than this. */
const CHECK_MS_MAX = 30_000;
/** Until its first good check, an application that was just started is looked at this often. */
const CHECK_SOON_MS = 1_000;
/** A process that outlives its killing is killed again. */
const KILL_AGAIN_MS = 2_000;

export type CommandGiven = {
  readonly processes: Processes;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly command: string;
  /** Empty: a living process is healthy. */
  readonly check: string;
  readonly checkEveryMs: number;
  readonly stopLimitMs: number;
  readonly outputFile: string;
};

/** An application given as a command line. */
export class CommandApplication implements Application {
  readonly title: string;
  onFact: (fact: ApplicationFact) => void = () => {};
  readonly #given: CommandGiven;
  readonly #nextCheck: Deadline;
  readonly #kill: Deadline;
  #process: RunningProcess | undefined;
  /** Rises when watching begins or ends: an answer to an earlier check is not reported. */
  #watch = 0;
  #isWatched = false;
  #hasPassed = false;

  constructor(given: CommandGiven) {
    this.title = given.command;
    this.#given = given;
    this.#nextCheck = given.deadlines.add(() => this.#check());
    this.#kill = given.deadlines.add((nowMs) => this.#killNow(nowMs));
  }

  async find(id: ProcessId): Promise<boolean> {
    const found = await this.#given.processes.find(id);
    if (found === undefined) return false;
    this.#own(found);
    return true;
  }

  running(): Promise<readonly ProcessId[]> {
    return this.#given.processes.running(this.#given.outputFile);
  }

  stopCopy(id: ProcessId): void {
    const { processes, deadlines, nowMs, stopLimitMs } = this.#given;
    void processes.find(id).then((copy) => {
      if (copy === undefined) return;
      const kill = deadlines.add(() => {
        copy.stop(true);
        deadlines.set(kill, nowMs() + KILL_AGAIN_MS);
      });
      copy.onEnd = () => deadlines.set(kill, undefined);
      copy.stop(false);
      deadlines.set(kill, nowMs() + stopLimitMs);
    });
  }

  start(): void {
    const { processes, command, outputFile } = this.#given;
    void processes.start({ command }, outputFile).then((started) => {
      if (typeof started === "string") this.onFact({ kind: "startFailed", words: started });
      else {
        this.#own(started);
        this.onFact({ kind: "spawned", id: started.id });
      }
    });
  }

  watch(): void {
    this.#watch += 1;
    this.#isWatched = true;
    this.#hasPassed = false;
    this.#given.deadlines.set(this.#nextCheck, this.#given.nowMs());
  }

  unwatch(): void {
    this.#watch += 1;
    this.#isWatched = false;
    this.#given.deadlines.set(this.#nextCheck, undefined);
  }

  stop(): void {
    const running = this.#process;
    if (running === undefined) return;
    running.stop(false);
    const { deadlines, nowMs, stopLimitMs } = this.#given;
    if (this.#kill.atMs === undefined) deadlines.set(this.#kill, nowMs() + stopLimitMs);
  }

  kill(): void {
    this.#killNow(this.#given.nowMs());
  }

  #own(running: RunningProcess): void {
    this.#process = running;
    running.onEnd = (end) => {
      if (this.#process !== running) return;
      this.#process = undefined;
      this.#given.deadlines.set(this.#kill, undefined);
      const kind = end.exitCode === 0 ? "endedNormally" : "endedAbnormally";
      this.onFact({ kind, end: { ...end, words: endWords(end) } });
    };
  }

  #killNow(nowMs: number): void {
    if (this.#process === undefined) return;
    this.#process.stop(true);
    this.#given.deadlines.set(this.#kill, nowMs + KILL_AGAIN_MS);
  }

  #check(): void {
    if (!this.#isWatched) return;
    const { check, checkEveryMs, processes } = this.#given;
    if (check === "") {
      this.onFact({ kind: "checkPassed" });
      return;
    }
    const watch = this.#watch;
    const askedAtMs = this.#given.nowMs();
    const timeMs = Math.min(checkEveryMs, CHECK_MS_MAX);
    const limits = { timeMs, outputBytesMax: CHECK_OUTPUT_BYTES_MAX };
    void processes.run({ command: check }, limits).then((result) => {
      if (watch !== this.#watch) return;
      const words = checkWords(result.end, result.output, timeMs);
      this.#hasPassed ||= words === undefined;
      const everyMs = this.#hasPassed ? checkEveryMs : Math.min(checkEveryMs, CHECK_SOON_MS);
      // A check that took longer than that is followed by the next after a turn of the loop.
      this.#given.deadlines.set(this.#nextCheck, askedAtMs + everyMs);
      this.onFact(words === undefined ? { kind: "checkPassed" } : { kind: "checkFailed", words });
    });
  }
}

/** How a process ended, in words. */
export function endWords(end: ProcessEnd): string {
  if (end.signal !== undefined) return `killed by ${end.signal}`;
  if (end.exitCode !== undefined) return `exit code ${end.exitCode}`;
  return "ended unseen, its exit status is not known";
}

/** What to say of an application that was gone when its agent came back. */
export const ENDED_UNSEEN: LifeEnd = {
  exitCode: undefined,
  signal: undefined,
  words: "ended unseen while the agent was away, its exit status is not known",
};

function checkWords(
  end: ProcessEnd | "timed-out" | "not-started",
  output: string,
  timeMs: number,
): string | undefined {
  if (end === "timed-out") return `check: no answer within ${timeMs / 1_000} s`;
  if (end === "not-started") return `check could not be run: ${said(output)}`;
  if (end.exitCode === 0) return undefined;
  const words = said(output);
  return `check: ${words === "" ? endWords(end) : words}`;
}

function said(output: string): string {
  const line = output.split("\n").find((text) => text.trim() !== "") ?? "";
  return line.trim().slice(0, CHECK_WORDS_CHARS);
}
