// The figures of one story: what was claimed, what was measured, in how many runs.
//
// Decides what is late and what is a false takeover. Knows nothing of agents or networks.

import type { Account, Evidence } from "./evidence.js";

/**
 * What a decision may be late by on a busy machine: its agent's turn, and the answer of a witness
 * or another main that shows that the backup is not the one cut off (one heartbeat, or 0.5 s).
 */
export const LATE_MS_MAX = 2_000;
/** The clocks of agent and test are the same; the mark is set before the fault. */
const EARLY_MS_MAX = 20;

/** When a takeover may be decided at the earliest, and when it must be at the latest. */
export type Due = { readonly earliestMs: number; readonly deadlineMs: number };

/** One flat object per story, as it is printed and kept. */
export type Figures = Readonly<Record<string, number | string>>;

/** Collects the figures of one story. */
export class Sheet {
  readonly story: string;
  readonly rows: string;
  runs = 0;
  checks = 0;
  failed = 0;
  #judged = 0;
  #falseTakeovers = 0;
  #selfDoubts = 0;
  #deadlineMs: number | undefined;
  readonly #sums = new Map<string, number>();
  readonly #series = new Map<string, number[]>();
  readonly #say: (line: string) => void;

  constructor(
    story: { readonly name: string; readonly rows: string },
    say: (line: string) => void,
  ) {
    this.story = story.name;
    this.rows = story.rows;
    this.#say = say;
  }

  /** One thing that must be so. */
  claim(words: string, isSo: boolean): void {
    this.checks += 1;
    if (!isSo) this.failed += 1;
    if (!isSo) this.#say(`FAILED ${this.story}, run ${this.runs}: ${words}`);
  }

  /** A run that did not come to its end. */
  broke(words: string): void {
    this.claim(words, false);
  }

  /** A figure of which the band is published. */
  measure(what: string, value: number): void {
    const known = this.#series.get(what);
    if (known === undefined) this.#series.set(what, [value]);
    else known.push(value);
  }

  /** A figure that is added up over all runs. */
  count(what: string, value: number): void {
    this.#sums.set(what, (this.#sums.get(what) ?? 0) + value);
  }

  /** This main should not have been taken over. */
  notTaken(name: string, account: Account): void {
    this.#judged += 1;
    this.#falseTakeovers += account.takeovers;
    this.claim(`${name} was taken over, ${account.takeovers} times`, account.takeovers === 0);
    this.#times(account);
  }

  /** This main should have been taken over once, in time. */
  taken(name: string, account: Account, due: Due, evidence: Evidence): void {
    this.#deadlineMs = due.deadlineMs;
    this.claim(`${name} was taken over ${account.takeovers} times`, account.takeovers === 1);
    const { decidedMs, firstObjectMs } = account;
    if (decidedMs !== undefined) {
      const ms = Math.round(decidedMs);
      this.claim(
        `${name} was taken over after ${ms} ms, before ${due.earliestMs} ms`,
        decidedMs >= due.earliestMs - EARLY_MS_MAX,
      );
      // An agent that was away itself gives every main one clean window: it may be late.
      if (evidence.selfDoubts > 0) this.#selfDoubts += 1;
      else {
        this.measure("decided", decidedMs);
        this.claim(
          `${name} was taken over after ${ms} ms, due ${due.deadlineMs} ms`,
          decidedMs <= due.deadlineMs + LATE_MS_MAX,
        );
        if (firstObjectMs !== undefined) this.measure("firstObject", firstObjectMs);
      }
    }
    this.#times(account);
  }

  /** One flat object. */
  figures(): Figures {
    const decided = this.#band("decided");
    const others = [...this.#series].filter(([what]) => !OWN_COLUMNS.includes(what));
    return {
      rows: this.rows,
      runs: this.runs,
      checks: this.checks,
      failed: this.failed,
      judged: this.#judged,
      falseTakeovers: this.#falseTakeovers,
      ...(this.#deadlineMs === undefined ? {} : { deadlineMs: this.#deadlineMs }),
      ...(decided === undefined ? {} : { decidedMs: decided }),
      ...named("firstObjectMs", this.#band("firstObject")),
      ...named("dualActiveMsMax", this.#max("dualActive")),
      ...named("overlapMsMax", this.#max("overlap")),
      ...named("gapMsMax", this.#max("gap")),
      ...Object.fromEntries(others.map(([what]) => [what, this.#band(what) ?? ""])),
      ...Object.fromEntries([...this.#sums].map(([what, value]) => [what, Math.round(value)])),
      ...(this.#selfDoubts === 0 ? {} : { selfDoubts: this.#selfDoubts }),
    };
  }

  #times({ dualActiveMs, overlapMs, gapMs }: Account): void {
    this.measure("dualActive", dualActiveMs);
    this.measure("overlap", overlapMs);
    this.measure("gap", gapMs);
  }

  /** `p50/p95/p99/max`, rounded. */
  #band(what: string): string | undefined {
    const sorted = [...(this.#series.get(what) ?? [])].sort((a, b) => a - b);
    if (sorted.length === 0) return undefined;
    const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
    return [at(0.5), at(0.95), at(0.99), at(1)].map((ms) => Math.round(ms)).join("/");
  }

  #max(what: string): number | undefined {
    const series = this.#series.get(what);
    return series === undefined ? undefined : Math.round(Math.max(...series));
  }
}

const OWN_COLUMNS = ["decided", "firstObject", "dualActive", "overlap", "gap"];

function named(key: string, value: number | string | undefined): Figures {
  return value === undefined ? {} : { [key]: value };
}
