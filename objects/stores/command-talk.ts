// Asking a store's program: one process for one question, so many at once, and what its end means.
//
// Exit codes are the program's named refusals; its words are the last line of its standard error.
// What it may cost is bounded: time, output, processes at once, questions that wait for a place. An
// object whose question hung takes a place only beside others that may go on: programs hang for one
// device more often than for all. Knows neither JSON nor objects.

import type { Deadlines } from "../../base/deadlines.js";
import type { Clock, CommandTalk, Processes } from "../../base/world.js";
import { StoreError } from "../store.js";
import { oneLine } from "./command-answers.js";

export type CommandTalkGiven = {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly processes: Processes;
  readonly command: string;
  readonly timeMs: number;
};

export type Question = {
  /** `put`: told to the program, and to people. */
  readonly what: string;
  /** Of what: a question that hangs makes later ones about the same wait behind others. */
  readonly about: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly input: string;
  readonly outputBytesMax: number;
  /** What its exit code may refuse; any other refusal is a failure of the program. */
  readonly refusals: readonly StoreError["kind"][];
};

/** Processes of one store at once: two cores' worth, and twice that for programs that wait. */
export const COMMANDS_AT_ONCE = 8;
/** Those of them that may be about objects whose last question hung. */
export const SLOW_AT_ONCE = 4;
/** Questions that wait for a place; a transfer asks 80 at most. */
const WAITING_MAX = 10_000;
const WORDS_CHARS_MAX = 300;

/** What exit codes mean; any other but 0 is `failed`. */
export const EXIT_CODES: Readonly<Record<number, StoreError["kind"]>> = {
  3: "missing",
  4: "occupied",
  5: "invalid",
  6: "unavailable",
};

type Waiting = { readonly isSlow: boolean; readonly begin: () => void };

/** Asks one program, within its bounds. */
export class CommandTalker {
  readonly #given: CommandTalkGiven;
  #waiting: Waiting[] = [];
  #running = 0;
  #runningSlow = 0;
  /** About what a question hung last. */
  readonly #slow = new Set<string>();

  constructor(given: CommandTalkGiven) {
    this.#given = given;
  }

  /**
   * What the program wrote to standard output, of an end with exit code 0.
   * @throws {StoreError} by its exit code; `unavailable` for a hang, too much output, no place, no start
   */
  async ask(question: Question): Promise<Uint8Array> {
    const isSlow = this.#slow.has(question.about);
    await this.#place(isSlow);
    try {
      const { processes, command, timeMs } = this.#given;
      const { what, environment, input, outputBytesMax } = question;
      const talk = await processes.talk(
        { command, environment: { LOCUM_DO: what, ...environment } },
        new TextEncoder().encode(input),
        { timeMs, outputBytesMax },
      );
      this.#remember(question.about, talk.end === "timed-out");
      return this.#meant(question, talk);
    } finally {
      this.#running -= 1;
      if (isSlow) this.#runningSlow -= 1;
      this.#next();
    }
  }

  #remember(about: string, hung: boolean): void {
    if (!hung) this.#slow.delete(about);
    else if (this.#slow.size < WAITING_MAX) this.#slow.add(about);
  }

  #meant(
    { what, outputBytesMax, refusals }: Question,
    { end, output, errors }: CommandTalk,
  ): Uint8Array {
    const { command, timeMs } = this.#given;
    const said = lastLine(errors);
    const name = `store command "${shortened(command)}" (${what})`;
    const because = said === "" ? "" : `: ${said}`;
    if (end === "timed-out") {
      const words = `${name} did not end within ${timeMs / 1_000} s and was killed${because}`;
      throw new StoreError("unavailable", words);
    }
    if (end === "too-much") {
      const words = `${name} wrote more than ${outputBytesMax} bytes and was killed${because}`;
      throw new StoreError("unavailable", words);
    }
    if (end === "not-started") {
      throw new StoreError("unavailable", `${name} could not be started${because}`);
    }
    if (end.exitCode === 0 && end.signal === undefined) return output;
    if (end.signal !== undefined) {
      throw new StoreError("failed", `${name} was ended by ${end.signal}${because}`);
    }
    const refusal = EXIT_CODES[end.exitCode ?? -1];
    const isOne =
      refusal === "unavailable" || (refusal !== undefined && refusals.includes(refusal));
    const kind = isOne ? refusal : undefined;
    // The program's own words are what an operator needs; ours only where it has none.
    if (kind !== undefined && said !== "") throw new StoreError(kind, said);
    const words = `${name} ended with exit code ${end.exitCode ?? "unknown"}${because}`;
    throw new StoreError(kind ?? "failed", words);
  }

  /** Returns when there is a place, which is then taken. */
  #place(isSlow: boolean): Promise<void> {
    const { clock, deadlines, timeMs, command } = this.#given;
    if (this.#waiting.length >= WAITING_MAX) {
      const words = `${WAITING_MAX} questions wait for the store command`;
      return Promise.reject(new StoreError("unavailable", words));
    }
    return new Promise((resolve, reject) => {
      const limit = deadlines.add(() => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        const words = `store command "${shortened(command)}" is busy: no place within ${timeMs / 1_000} s`;
        reject(new StoreError("unavailable", words));
      });
      const waiting: Waiting = {
        isSlow,
        begin: () => {
          deadlines.set(limit, undefined);
          resolve();
        },
      };
      this.#waiting.push(waiting);
      this.#next();
      // What waits longer than one that hangs is not asked any more: nobody waits for its answer.
      if (this.#waiting.includes(waiting)) deadlines.set(limit, clock.nowMs() + timeMs);
    });
  }

  #next(): void {
    while (this.#running < COMMANDS_AT_ONCE) {
      const mayBeSlow = this.#runningSlow < SLOW_AT_ONCE;
      const at = this.#waiting.findIndex(({ isSlow }) => mayBeSlow || !isSlow);
      const [next] = at < 0 ? [] : this.#waiting.splice(at, 1);
      if (next === undefined) return;
      this.#running += 1;
      if (next.isSlow) this.#runningSlow += 1;
      next.begin();
    }
  }
}

function lastLine(errors: string): string {
  const lines = errors.split(/\r?\n/).map(oneLine);
  return (lines.filter((line) => line !== "").at(-1) ?? "").slice(0, WORDS_CHARS_MAX);
}

function shortened(command: string): string {
  return command.length <= 60 ? command : `${command.slice(0, 59)}…`;
}
