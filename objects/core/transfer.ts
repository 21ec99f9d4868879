// One movement of objects: source store → sink store, decided step by step.
//
// It asks (`get`, `put`, `remove`, each with the id of the question), takes answers, and asks again:
// puts at the pacer's slots, within a window, failing objects after a backoff while others go on.
// Every object ends in exactly one result; one that was set aside may be begun once more and then
// ends again. It knows no store, no content (only the id of the
// question whose answer it was), no clock and no chance.
//
// Contract: the transfer handed to `step` is used up; go on with the one it gives back (it is
// changed in place, because a copy of 100,000 objects for each event would be the whole cost).
// Effects are performed in their order. `due` is called until it answers nothing. Every event is
// O(log n), except that a cancel gives every object left its result.

import { assert, assertNever } from "../../base/assert.js";
import type { ManifestEntry } from "../../proto/object.js";
import { Heap } from "./heap.js";
import { Pacer } from "./pacer.js";
import type { AnswerProblem, ObjectResult, PlanItem, TransferConfig } from "./plan.js";
import { Recent } from "./recent.js";
import type { Pace, SharedPace } from "./shared-pace.js";
import { phaseRow, type TransferOrder, type TransferPhase } from "./transfer-phases.js";
import {
  askWhatMay,
  cancelRest,
  endIfDone,
  gotContent,
  hasWindow,
  hurry,
  putDone,
  refuse,
  removed,
} from "./transfer-work.js";

export type TransferEvent =
  | { readonly kind: TransferOrder }
  | { readonly kind: "rate"; readonly ratePerMinute: number }
  /**
   * What failed and waits for its next attempt is not to wait, and what was set aside is begun once
   * more; of these indexes, or of all.
   */
  | { readonly kind: "hurry"; readonly indexes?: ReadonlySet<number> }
  /** The content has come and is what its digest says. */
  | { readonly kind: "got"; readonly id: number }
  | {
      readonly kind: "putDone";
      readonly id: number;
      readonly result: "applied" | "unchanged";
      readonly reference: string;
    }
  | { readonly kind: "removed"; readonly id: number }
  | {
      readonly kind: "refused";
      readonly id: number;
      readonly problem: AnswerProblem;
      readonly words: string;
    }
  /** Time alone: from `due` only. */
  | { readonly kind: "expired"; readonly id: number }
  | { readonly kind: "slotOrRetry" };

export type TransferEffect =
  | {
      readonly kind: "get";
      readonly id: number;
      readonly index: number;
      readonly entry: ManifestEntry;
    }
  | {
      readonly kind: "put";
      readonly id: number;
      readonly index: number;
      readonly entry: ManifestEntry;
      readonly replaces: string | undefined;
      /** The `get` question whose answer is the content; it is kept until `drop`. */
      readonly contentOf: number;
    }
  | {
      readonly kind: "remove";
      readonly id: number;
      readonly index: number;
      readonly entry: ManifestEntry;
    }
  /** The content of this `get` question is not needed any more; no effect if there is none. */
  | { readonly kind: "drop"; readonly contentOf: number }
  /** The object has ended, for good unless a `hurry` begins it once more. */
  | { readonly kind: "result"; readonly index: number; readonly result: ObjectResult };

/** An object that has been begun and has no result. Owned by the transfer. */
export type Work = {
  readonly index: number;
  /** Failed attempts of this stage: to put it, or, once it is put, to remove it. */
  attempts: number;
  /** Attempts of both stages, good ones too. */
  tries: number;
  words: string;
  retryAtMs: number;
  /** The `get` question that gave the content held for it. */
  contentOf: number | undefined;
  /** A put was asked that did not end well. */
  mayBeAtSink: boolean;
  /** It is put, and its removal failed more often than a put may: counted in `unremoved`. */
  isUnremoved: boolean;
  /** Set once the sink has confirmed. */
  put: { readonly kind: "applied" | "unchanged"; readonly reference: string } | undefined;
};

export type Question = {
  readonly kind: "get" | "put" | "remove";
  readonly work: Work;
  readonly expiresAtMs: number;
};

/** A transfer's whole state. Read it through `progress` and `results`; change it through `step`. */
export type Transfer = {
  readonly plan: readonly PlanItem[];
  readonly config: TransferConfig;
  readonly pacer: Pace;
  phase: TransferPhase;
  readonly results: (ObjectResult | undefined)[];
  /** The first object not begun. */
  next: number;
  nextQuestion: number;
  /** In the order asked, which is the order in which they expire. */
  readonly questions: Map<number, Question>;
  getsAsked: number;
  putsAsked: number;
  /** Begun or to be tried again, waiting for room to get. */
  readonly wanting: Heap<Work>;
  /** Content held, waiting for a slot; the earliest of the plan first. */
  readonly ready: Heap<Work>;
  /** Waiting out a backoff. */
  readonly retries: Heap<Work>;
  /** Put, to be removed from the source. */
  readonly removable: Heap<Work>;
  heldBytes: number;
  /** The `get` questions whose contents are held. */
  readonly held: Set<number>;
  readonly counts: Record<ObjectResult["kind"], number>;
  /** Put and not removed from the source: on both sides meanwhile. */
  doubled: number;
  /** Those of them whose removal failed more often than a put may. */
  unremoved: number;
  done: number;
  doneBytes: number;
  readonly totalBytes: number;
  /** Began, or went on after a pause. */
  activeSinceMs: number | undefined;
  lastResultAtMs: number | undefined;
  readonly recent: Recent;
  lastProblem:
    | { readonly index: number; readonly words: string; readonly againAtMs: number | undefined }
    | undefined;
};

export type TransferStep = {
  readonly transfer: Transfer;
  readonly effects: readonly TransferEffect[];
  /** What happened, for the log; for an ignored event why it means nothing. */
  readonly why: string;
  readonly isIgnored: boolean;
};

/** Makes a transfer that has asked nothing yet; `start` begins it. `cap`: shared with others. */
export function newTransfer(
  plan: readonly PlanItem[],
  ratePerMinute: number,
  config: TransferConfig,
  cap?: SharedPace,
): Transfer {
  assert(config.getsMax > 0 && config.putsMax > 0, "a window lets at least one through");
  const transfer: Transfer = {
    plan,
    config,
    pacer: cap?.of(ratePerMinute) ?? new Pacer(ratePerMinute),
    phase: "new",
    results: plan.map((item) => item.done),
    next: 0,
    nextQuestion: 1,
    questions: new Map(),
    getsAsked: 0,
    putsAsked: 0,
    wanting: new Heap((work) => work.index),
    ready: new Heap((work) => work.index),
    retries: new Heap((work) => work.retryAtMs),
    removable: new Heap((work) => work.index),
    heldBytes: 0,
    held: new Set(),
    counts: { applied: 0, unchanged: 0, failed: 0, occupied: 0, skipped: 0 },
    doubled: 0,
    unremoved: 0,
    done: 0,
    doneBytes: 0,
    totalBytes: plan.reduce((sum, item) => sum + item.entry.bytes, 0),
    activeSinceMs: undefined,
    lastResultAtMs: undefined,
    recent: new Recent(),
    lastProblem: undefined,
  };
  for (const { done, entry } of plan) {
    if (done === undefined) continue;
    transfer.counts[done.kind] += 1;
    transfer.done += 1;
    transfer.doneBytes += entry.bytes;
  }
  return transfer;
}

/** Applies one event. Same transfer, event and instant always give the same step. */
export function step(transfer: Transfer, event: TransferEvent, nowMs: number): TransferStep {
  const effects: TransferEffect[] = [];
  const why = apply(transfer, event, nowMs, effects);
  const isIgnored = why.startsWith(IGNORED);
  if (!isIgnored) {
    askWhatMay(transfer, nowMs, effects);
    endIfDone(transfer);
  }
  return { transfer, effects, why: isIgnored ? why.slice(IGNORED.length) : why, isIgnored };
}

const IGNORED = "ignored: ";

function apply(
  t: Transfer,
  event: TransferEvent,
  nowMs: number,
  effects: TransferEffect[],
): string {
  switch (event.kind) {
    case "start":
    case "pause":
    case "resume":
    case "cancel": {
      const row = phaseRow(t.phase, event.kind);
      if (!("to" in row)) return IGNORED + row.why;
      t.phase = row.to;
      t.activeSinceMs = row.to === "running" ? nowMs : undefined;
      if (event.kind === "cancel") cancelRest(t, nowMs, effects);
      return row.why;
    }
    case "rate":
      if (t.phase === "ended") return `${IGNORED}every object has its result`;
      t.pacer.setRate(event.ratePerMinute, nowMs);
      return event.ratePerMinute === 0 ? "not paced" : `paced at ${event.ratePerMinute}/min`;
    case "hurry":
      return hurry(t, event.indexes, nowMs) ?? `${IGNORED}nothing waits`;
    case "slotOrRetry":
      return "a slot or a retry is due";
    case "got":
    case "putDone":
    case "removed":
    case "refused":
    case "expired":
      return answer(t, event, nowMs, effects);
    default:
      return assertNever(event);
  }
}

type Answer = Extract<TransferEvent, { readonly id: number }>;

const ANSWERS = { got: "get", putDone: "put", removed: "remove" } as const;

function answer(t: Transfer, event: Answer, nowMs: number, effects: TransferEffect[]): string {
  const question = t.questions.get(event.id);
  if (question === undefined) {
    // The content came after its question was given up: nobody else will drop it.
    const isUnwanted = event.kind === "got" && !t.held.has(event.id);
    if (isUnwanted) effects.push({ kind: "drop", contentOf: event.id });
    return `${IGNORED}question ${event.id} is not open: a late answer`;
  }
  if (event.kind !== "refused" && event.kind !== "expired") {
    const asked = ANSWERS[event.kind];
    if (asked !== question.kind) return `${IGNORED}question ${event.id} was a ${question.kind}`;
  }
  if (event.kind === "expired" && question.expiresAtMs > nowMs) {
    return `${IGNORED}question ${event.id} still has time`;
  }
  t.questions.delete(event.id);
  if (question.kind === "get") t.getsAsked -= 1;
  else t.putsAsked -= 1;
  switch (event.kind) {
    case "got":
      return gotContent(t, question.work, event.id);
    case "putDone":
      return putDone(t, question.work, event, nowMs, effects);
    case "removed":
      return removed(t, question.work, nowMs, effects);
    case "refused":
      return refuse(t, question, event.problem, event.words, nowMs, effects);
    case "expired": {
      const words = `no answer within ${Math.round(t.config.questionLimitMs / 1_000)} s`;
      return refuse(t, question, "unavailable", words, nowMs, effects);
    }
    default:
      return assertNever(event);
  }
}

/** The earliest instant at which time alone causes something; `undefined`: never. */
export function deadlineAtMs(transfer: Transfer, nowMs: number): number | undefined {
  const instants: number[] = [];
  for (const question of transfer.questions.values()) {
    instants.push(question.expiresAtMs);
    break;
  }
  const retry = transfer.retries.peek();
  if (retry !== undefined && mayAsk(transfer)) instants.push(retry.retryAtMs);
  if (maySlot(transfer)) instants.push(transfer.pacer.nextAtMs(nowMs));
  return instants.length === 0 ? undefined : Math.min(...instants);
}

/** The event that time alone causes, if any is due. */
export function due(transfer: Transfer, nowMs: number): TransferEvent | undefined {
  for (const [id, question] of transfer.questions) {
    if (question.expiresAtMs <= nowMs) return { kind: "expired", id };
    break;
  }
  const atMs = deadlineAtMs(transfer, nowMs);
  return atMs !== undefined && atMs <= nowMs ? { kind: "slotOrRetry" } : undefined;
}

function mayAsk(t: Transfer): boolean {
  return t.phase === "running" || t.phase === "finishing";
}

function maySlot(t: Transfer): boolean {
  return t.phase === "running" && t.ready.size > 0 && hasWindow(t);
}
