// Joins the pure transfer to two stores and a clock. Decides nothing.
//
// Performs what the core asks, hands the answers back, arms one deadline. A store that rejects is an
// answer; a store that never answers is left behind by the core's time limit, and what it says later
// means nothing. So `done` always resolves, and never rejects.

import { assertNever } from "../base/assert.js";
import type { Digest } from "../base/content.js";
import type { Deadlines } from "../base/deadlines.js";
import type { Clock } from "../base/world.js";
import type { ManifestEntry } from "../proto/object.js";
import {
  type AnswerProblem,
  type ObjectResult,
  type PlanItem,
  TRANSFER_DEFAULTS,
  type TransferConfig,
} from "./core/plan.js";
import type { SharedPace } from "./core/shared-pace.js";
import {
  deadlineAtMs,
  due,
  newTransfer,
  step,
  type TransferEffect,
  type TransferEvent,
} from "./core/transfer.js";
import { progressOf, type TransferProgress } from "./core/transfer-progress.js";
import { hurried } from "./core/transfer-work.js";
import { type Store, StoreError } from "./store.js";

/** What has to be noted before a step could not be: the step is not done, and tried again. */
export class Withheld extends Error {
  override readonly name = "Withheld";
}

/** One object of the plan, by its index there. */
export type TransferStepInfo = { readonly index: number; readonly entry: ManifestEntry };

export type TransferOptions = {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly source: Store;
  readonly sink: Store;
  readonly plan: readonly PlanItem[];
  /** 0: not paced. */
  readonly ratePerMinute: number;
  readonly digestOf: Digest;
  /** The grid that the transfers of the whole server share. */
  readonly cap?: SharedPace | undefined;
  /** What differs from TRANSFER_DEFAULTS; `jitter` should be drawn by the caller. */
  readonly config?: Partial<TransferConfig>;
  /** True: nothing is asked before `resume`. */
  readonly isPaused?: boolean;
  /**
   * Awaited before the sink is asked: the place to journal what is about to be done. If it rejects,
   * the put is not asked and the attempt has failed; with `Withheld` it does not count as one. Its
   * time counts within the question's limit.
   */
  readonly beforePut?: (step: TransferStepInfo) => Promise<void>;
  /** The same before the source is asked to remove what the sink has confirmed. */
  readonly beforeRemove?: (step: TransferStepInfo) => Promise<void>;
  /**
   * Called for each object that was not done before, in the order in which they end; once more for
   * one that a `hurry` began again.
   */
  readonly onResult?: (index: number, entry: ManifestEntry, result: ObjectResult) => void;
  /** Called after every change; the caller thins it out. */
  readonly onProgress?: (progress: TransferProgress) => void;
  /** Every step in words, for the log. */
  readonly onStep?: (why: string) => void;
};

export type TransferEnd = {
  readonly how: "completed" | "cancelled";
  /** By the plan's index. */
  readonly results: readonly ObjectResult[];
  readonly progress: TransferProgress;
  /** Why a store did not confirm that everything was told to its user; `undefined`: it did. */
  readonly settleProblem: string | undefined;
};

export type RunningTransfer = {
  progress(): TransferProgress;
  pause(): void;
  resume(): void;
  /** Stops after the objects in flight; asked while paused, nothing more is asked of a store. */
  cancel(): void;
  setRate(ratePerMinute: number): void;
  /**
   * What failed and waits for its next attempt, or was set aside, is tried now: of these indexes of
   * the plan, or of all. Answers how many objects that is.
   */
  hurry(indexes?: ReadonlySet<number>): number;
  readonly done: Promise<TransferEnd>;
};

/** Starts a transfer. */
export function runTransfer(options: TransferOptions): RunningTransfer {
  const { clock, deadlines, source, sink, plan, digestOf } = options;
  const config = { ...TRANSFER_DEFAULTS, ...options.config };
  let transfer = newTransfer(plan, options.ratePerMinute, config, options.cap);
  let isCancelled = false;
  let isOver = false;
  const contents = new Map<number, Uint8Array>();
  const deadline = deadlines.add((nowMs) => {
    for (let event = due(transfer, nowMs); event !== undefined; event = due(transfer, nowMs)) {
      apply(event, nowMs);
    }
    arm(nowMs);
  });
  let finish: (end: TransferEnd) => void = () => {};
  const done = new Promise<TransferEnd>((resolve) => {
    finish = resolve;
  });

  const arm = (nowMs: number) => {
    deadlines.set(deadline, isOver ? undefined : deadlineAtMs(transfer, nowMs));
  };

  const apply = (event: TransferEvent, nowMs: number) => {
    const next = step(transfer, event, nowMs);
    transfer = next.transfer;
    for (const effect of next.effects) perform(effect);
    options.onStep?.(next.why);
    if (!next.isIgnored) options.onProgress?.(progressOf(transfer, nowMs));
    if (transfer.phase === "ended" && !isOver) {
      isOver = true;
      void settle();
    }
  };

  const feed = (event: TransferEvent) => {
    const nowMs = clock.nowMs();
    apply(event, nowMs);
    arm(nowMs);
  };

  /** Never feeds in the same turn: the answers come through promises. */
  const perform = (effect: TransferEffect) => {
    switch (effect.kind) {
      case "get":
        void ask(effect.id, async () => {
          const content = await source.get(effect.entry, effect.entry.digest);
          checkContent(effect.entry, content, digestOf);
          return { kind: "got", id: effect.id, content };
        });
        return;
      case "put": {
        const content = contents.get(effect.contentOf);
        void ask(effect.id, async () => {
          if (content === undefined) throw new StoreError("failed", "its content is gone");
          await options.beforePut?.(effect);
          const put = await sink.put(effect.entry, content, effect.replaces);
          return { kind: "putDone", id: effect.id, ...put };
        });
        return;
      }
      case "remove":
        void ask(effect.id, async () => {
          await options.beforeRemove?.(effect);
          await source.remove(effect.entry, effect.entry.digest);
          return { kind: "removed", id: effect.id };
        });
        return;
      case "drop":
        contents.delete(effect.contentOf);
        return;
      case "result":
        options.onResult?.(effect.index, planEntry(plan, effect.index), effect.result);
        return;
      default:
        assertNever(effect);
    }
  };

  const ask = async (id: number, question: () => Promise<TransferEvent | Got>) => {
    let answer: TransferEvent | Got;
    try {
      answer = await question();
    } catch (error) {
      answer = { kind: "refused", id, ...problemOf(error) };
    }
    // Before the step: if the answer is late, the core's `drop` lets the content go again.
    if (answer.kind === "got" && "content" in answer) contents.set(id, answer.content);
    feed(answer);
  };

  const settle = async () => {
    const atMs = clock.nowMs() + config.questionLimitMs;
    const sides = plan.some((item) => item.mode === "move") ? [sink, source] : [sink];
    const problems = await Promise.all(
      sides.map((store) => withLimit(deadlines, atMs, store.title, () => store.settle())),
    );
    const settleProblem = problems.filter((words) => words !== undefined).join("; ");
    const results = transfer.results.filter((result) => result !== undefined);
    finish({
      how: isCancelled ? "cancelled" : "completed",
      results,
      progress: progressOf(transfer, clock.nowMs()),
      settleProblem: settleProblem === "" ? undefined : settleProblem,
    });
  };

  feed({ kind: options.isPaused === true ? "pause" : "start" });
  return {
    progress: () => progressOf(transfer, clock.nowMs()),
    pause: () => feed({ kind: "pause" }),
    resume: () => feed({ kind: "resume" }),
    cancel: () => {
      isCancelled = isCancelled || transfer.phase !== "ended";
      feed({ kind: "cancel" });
    },
    hurry: (indexes) => {
      const count = hurried(transfer, indexes);
      if (count > 0) feed({ kind: "hurry", ...(indexes === undefined ? {} : { indexes }) });
      return count;
    },
    setRate: (ratePerMinute) => feed({ kind: "rate", ratePerMinute }),
    done,
  };
}

type Got = { readonly kind: "got"; readonly id: number; readonly content: Uint8Array };

/** @throws {StoreError} `failed` if the content is not what the entry says */
function checkContent(entry: ManifestEntry, content: Uint8Array, digestOf: Digest): void {
  if (content.length !== entry.bytes) {
    const words = `content has ${content.length} bytes, the list says ${entry.bytes}`;
    throw new StoreError("failed", words);
  }
  if (digestOf(content) !== entry.digest) {
    throw new StoreError("failed", "content is not what its digest says");
  }
}

function problemOf(error: unknown): { problem: AnswerProblem; words: string } {
  if (error instanceof Withheld) return { problem: "withheld", words: error.message };
  if (error instanceof StoreError) return { problem: error.kind, words: error.message };
  return { problem: "failed", words: error instanceof Error ? error.message : String(error) };
}

function planEntry(plan: readonly PlanItem[], index: number): ManifestEntry {
  const item = plan[index];
  if (item === undefined) throw new RangeError("a result is for an object of the plan");
  return item.entry;
}

/** Words if the store did not settle in time or refused; never rejects. */
async function withLimit(
  deadlines: Deadlines,
  atMs: number,
  title: string,
  settle: () => Promise<void>,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const deadline = deadlines.add(() => resolve(`${title}: did not settle in time`));
    deadlines.set(deadline, atMs);
    const end = (words: string | undefined) => {
      deadlines.set(deadline, undefined);
      resolve(words);
    };
    settle().then(
      () => end(undefined),
      (error: unknown) => end(`${title}: ${problemOf(error).words}`),
    );
  });
}
