// What happens to one object of a transfer: begun, got, put, removed, tried again, ended; and what
// may be asked next. The inside of transfer.ts: called by it alone, changes its state in place.
//
// Where an object is, is where its Work is: `wanting`, a `get` question, `ready`, a `put` question,
// `removable`, a `remove` question, or `retries`. Never in two of them.

import { assert } from "../../base/assert.js";
import { counted } from "../../proto/counted.js";
import { WORDS_CHARS_MAX } from "../../proto/limits.js";
import { describeObject } from "../../proto/object.js";
import { type AnswerProblem, isRefusal, type ObjectResult, type PlanItem } from "./plan.js";
import type { Question, Transfer, TransferEffect, Work } from "./transfer.js";

/** The content has come: it waits for its slot. */
export function gotContent(t: Transfer, work: Work, question: number): string {
  work.contentOf = question;
  t.held.add(question);
  t.ready.push(work);
  return `${nameOf(t, work)}: content is here`;
}

/** The sink has it: a copy has ended, a move goes on with the removal. */
export function putDone(
  t: Transfer,
  work: Work,
  done: { readonly result: "applied" | "unchanged"; readonly reference: string },
  nowMs: number,
  effects: TransferEffect[],
): string {
  release(t, work, effects);
  work.put = { kind: done.result, reference: done.reference };
  work.attempts = 0;
  work.tries += 1;
  if (planItem(t, work.index).mode === "copy") {
    end(t, work.index, putResult(work), nowMs, effects);
  } else {
    t.doubled += 1;
    if (t.phase !== "stopping") t.removable.push(work);
    else endUnremoved(t, work, "cancelled while paused", nowMs, effects);
  }
  return `${nameOf(t, work)}: ${done.result}`;
}

/** The source has let it go: a move has ended. */
export function removed(t: Transfer, work: Work, nowMs: number, effects: TransferEffect[]): string {
  notDoubled(t, work);
  end(t, work.index, putResult(work), nowMs, effects);
  return `${nameOf(t, work)}: removed from the source`;
}

/** A question was answered with no, or not at all. */
export function refuse(
  t: Transfer,
  question: Question,
  problem: AnswerProblem,
  storeWords: string,
  nowMs: number,
  effects: TransferEffect[],
): string {
  const { work, kind } = question;
  const name = nameOf(t, work);
  if (kind === "remove" && problem === "missing") return removed(t, work, nowMs, effects);
  const words = storeWords.slice(0, WORDS_CHARS_MAX);
  if (problem === "withheld") return withhold(t, work, words, nowMs, effects);
  const isFinal = isRefusal(problem);
  // A failed put may have been done all the same; a refused one has not.
  if (kind === "put" && !isFinal) work.mayBeAtSink = true;
  release(t, work, effects);
  work.attempts += 1;
  work.tries += 1;
  work.words = words;
  if (!isFinal && mayRetry(t, work, kind)) {
    work.retryAtMs = nowMs + backoffMs(t, work);
    t.retries.push(work);
    t.lastProblem = { index: work.index, words, againAtMs: work.retryAtMs };
    if (kind === "remove" && work.attempts === t.config.attemptsMax) {
      work.isUnremoved = true;
      t.unremoved += 1;
    }
    return `${name}: ${words}, attempt ${work.attempts}`;
  }
  const counted = work.attempts > 1 ? `${words} (${work.attempts} attempts)` : words;
  t.lastProblem = { index: work.index, words: counted, againAtMs: undefined };
  if (work.put !== undefined) endUnremoved(t, work, counted, nowMs, effects);
  else {
    const how = problem === "occupied" ? "occupied" : "failed";
    const result = { ...unputResult(how, work, counted), isRefused: isFinal };
    end(t, work.index, result, nowMs, effects);
  }
  return `${name}: ${counted}`;
}

/** Nobody was asked: it is tried again, however often, unless the transfer was called off. */
function withhold(
  t: Transfer,
  work: Work,
  words: string,
  nowMs: number,
  effects: TransferEffect[],
): string {
  release(t, work, effects);
  if (t.phase === "running" || t.phase === "paused") {
    work.retryAtMs = nowMs + t.config.backoffMinMs;
    t.retries.push(work);
    t.lastProblem = { index: work.index, words, againAtMs: work.retryAtMs };
  } else endCancelled(t, work, nowMs, effects);
  return `${nameOf(t, work)}: withheld, ${words}`;
}

/**
 * An object is put a number of times. One that is put is removed from the source however often that
 * fails, while the transfer goes on: until then it is on both sides, which nobody wants for longer
 * than it takes the source to be well again. After a cancel the number counts for both.
 */
function mayRetry(t: Transfer, work: Work, kind: Question["kind"]): boolean {
  if (t.phase === "stopping") return false;
  const goesOn = t.phase === "running" || t.phase === "paused";
  if (kind === "remove" && goesOn) return true;
  return (goesOn || kind === "remove") && work.attempts < t.config.attemptsMax;
}

/**
 * What waits for its next attempt gets it now, and what was set aside is begun once more; of these
 * indexes, or of all. Undefined: there is nothing of it.
 */
export function hurry(
  t: Transfer,
  indexes: ReadonlySet<number> | undefined,
  nowMs: number,
): string | undefined {
  const count = hurried(t, indexes);
  if (count === 0) return undefined;
  for (const work of t.retries.drain()) {
    if (indexes?.has(work.index) !== false) work.retryAtMs = nowMs;
    t.retries.push(work);
  }
  for (const index of indexes ?? t.results.keys()) {
    const result = t.results[index];
    if (!isSetAside(result)) continue;
    t.results[index] = undefined;
    t.counts[result.kind] -= 1;
    t.done -= 1;
    t.doneBytes -= planItem(t, index).entry.bytes;
    t.wanting.push(newWork(index, result.isAtSink === "unknown"));
  }
  return `${counted(count, "failed object", "is")} tried again now`;
}

/** How many objects a `hurry` would try again. */
export function hurried(t: Transfer, indexes: ReadonlySet<number> | undefined): number {
  if (t.phase !== "running" && t.phase !== "paused") return 0;
  const isMeant = (index: number) => indexes?.has(index) !== false;
  const waiting = t.retries.items().filter(({ index }) => isMeant(index)).length;
  if (t.counts.failed === 0) return waiting;
  return waiting + t.results.filter((one, index) => isMeant(index) && isSetAside(one)).length;
}

/** It failed for a reason that may pass, and is not at the sink: it can be begun once more. */
function isSetAside(result: ObjectResult | undefined): result is ObjectResult {
  return result?.kind === "failed" && !result.isRefused && result.isAtSink !== "yes";
}

/** Gives every object that is not in flight its result, after a cancel. */
export function cancelRest(t: Transfer, nowMs: number, effects: TransferEffect[]): void {
  for (const [id, question] of [...t.questions]) {
    if (question.kind !== "get") continue;
    t.questions.delete(id);
    t.getsAsked -= 1;
    endCancelled(t, question.work, nowMs, effects);
  }
  for (const work of [...t.wanting.drain(), ...t.ready.drain()]) {
    endCancelled(t, work, nowMs, effects);
  }
  const isPaused = t.phase === "stopping";
  for (const work of t.retries.drain()) {
    const hasAttempts = work.attempts < t.config.attemptsMax;
    if (work.put !== undefined && !isPaused && hasAttempts) t.retries.push(work);
    else endCancelled(t, work, nowMs, effects);
  }
  if (isPaused) for (const work of t.removable.drain()) endCancelled(t, work, nowMs, effects);
  const skipped: ObjectResult = {
    kind: "skipped",
    words: "cancelled before it was begun",
    reference: "",
    isAtSink: "no",
    isRefused: false,
    attempts: 0,
  };
  for (let index = nextIndex(t); index !== undefined; index = nextIndex(t)) {
    t.next = index + 1;
    const mayBeAtSink = planItem(t, index).mayBeAtSink === true;
    end(t, index, mayBeAtSink ? { ...skipped, isAtSink: "unknown" } : skipped, nowMs, effects);
  }
}

/**
 * Asks everything that may be asked at this instant. What the sink has confirmed is removed from its
 * source in a pause, too: a pause is no reason to have an object on both sides.
 */
export function askWhatMay(t: Transfer, nowMs: number, effects: TransferEffect[]): void {
  if (t.phase === "paused") askRemovals(t, nowMs, effects);
  if (t.phase !== "running" && t.phase !== "finishing") return;
  for (let w = t.retries.peek(); w !== undefined && w.retryAtMs <= nowMs; w = t.retries.peek()) {
    t.retries.pop();
    (w.put === undefined ? t.wanting : t.removable).push(w);
  }
  askRemovals(t, nowMs, effects);
  if (t.phase !== "running") return;
  while (t.ready.size > 0 && hasWindow(t) && t.pacer.take(nowMs)) {
    const work = t.ready.pop();
    assert(work?.contentOf !== undefined, "what is ready has its content");
    const { entry, replaces } = planItem(t, work.index);
    const id = ask(t, "put", work, nowMs);
    const { index, contentOf } = work;
    effects.push({ kind: "put", id, index, entry, replaces, contentOf });
  }
  while (t.getsAsked + t.ready.size < t.config.getsMax) {
    const work = nextWanted(t);
    if (work === undefined) return;
    const { entry } = planItem(t, work.index);
    t.heldBytes += entry.bytes;
    const id = ask(t, "get", work, nowMs);
    effects.push({ kind: "get", id, index: work.index, entry });
  }
}

function askRemovals(t: Transfer, nowMs: number, effects: TransferEffect[]): void {
  while (t.putsAsked < t.config.putsMax) {
    const work = t.removable.pop();
    if (work === undefined) return;
    const id = ask(t, "remove", work, nowMs);
    effects.push({ kind: "remove", id, index: work.index, entry: planItem(t, work.index).entry });
  }
}

/** Another object may be put: a source that removes nothing does not get its whole list doubled. */
export function hasWindow(t: Transfer): boolean {
  return t.putsAsked < t.config.putsMax && t.doubled < t.config.putsMax;
}

/** The transfer has ended when every object has. */
export function endIfDone(t: Transfer): void {
  if (t.done === t.plan.length && t.phase !== "new") t.phase = "ended";
}

/** The object of an index; it is there. */
export function planItem(t: Transfer, index: number): PlanItem {
  const item = t.plan[index];
  assert(item !== undefined, "an index is within the plan");
  return item;
}

/** Takes out the next object to get, if its content has room. */
function nextWanted(t: Transfer): Work | undefined {
  const again = t.wanting.peek();
  const index = again?.index ?? nextIndex(t);
  if (index === undefined) return undefined;
  const { bytes } = planItem(t, index).entry;
  if (t.heldBytes > 0 && t.heldBytes + bytes > t.config.heldBytesMax) return undefined;
  if (again !== undefined) return t.wanting.pop();
  t.next = index + 1;
  return newWork(index, planItem(t, index).mayBeAtSink === true);
}

function newWork(index: number, mayBeAtSink: boolean): Work {
  return {
    index,
    attempts: 0,
    tries: 0,
    words: "",
    retryAtMs: 0,
    contentOf: undefined,
    mayBeAtSink,
    isUnremoved: false,
    put: undefined,
  };
}

/** The first object neither begun nor done before. */
function nextIndex(t: Transfer): number | undefined {
  while (t.next < t.plan.length && t.results[t.next] !== undefined) t.next += 1;
  return t.next < t.plan.length ? t.next : undefined;
}

function ask(t: Transfer, kind: Question["kind"], work: Work, nowMs: number): number {
  const id = t.nextQuestion;
  t.nextQuestion += 1;
  t.questions.set(id, { kind, work, expiresAtMs: nowMs + t.config.questionLimitMs });
  if (kind === "get") t.getsAsked += 1;
  else t.putsAsked += 1;
  return id;
}

/** Doubles from the least to the most, spread over its upper half so that retries do not meet. */
function backoffMs(t: Transfer, work: Work): number {
  const { backoffMinMs, backoffMaxMs, jitter } = t.config;
  const wholeMs = Math.min(backoffMaxMs, backoffMinMs * 2 ** (work.attempts - 1));
  // Multiples of the golden ratio, modulo 1, lie far apart: each object and attempt its own.
  const spread = (jitter + (work.index + 1) * 0.618_033_988_749 + work.attempts * 0.381) % 1;
  return wholeMs * (0.5 + spread / 2);
}

/** Lets go of the room for the content, and of the content. */
function release(t: Transfer, work: Work, effects: TransferEffect[]): void {
  if (work.put !== undefined) return;
  t.heldBytes -= planItem(t, work.index).entry.bytes;
  drop(t, work, effects);
}

function drop(t: Transfer, work: Work, effects: TransferEffect[]): void {
  if (work.contentOf === undefined) return;
  t.held.delete(work.contentOf);
  effects.push({ kind: "drop", contentOf: work.contentOf });
  work.contentOf = undefined;
}

function endCancelled(t: Transfer, work: Work, nowMs: number, effects: TransferEffect[]): void {
  if (work.put !== undefined) {
    const words = t.phase === "stopping" ? "cancelled while paused" : `${work.words}; cancelled`;
    endUnremoved(t, work, words, nowMs, effects);
    return;
  }
  drop(t, work, effects);
  const result =
    work.attempts === 0
      ? unputResult("skipped", work, "cancelled before it was put")
      : unputResult("failed", work, `${work.words}; cancelled before the next attempt`);
  end(t, work.index, result, nowMs, effects);
}

function endUnremoved(
  t: Transfer,
  work: Work,
  words: string,
  nowMs: number,
  effects: TransferEffect[],
): void {
  const result: ObjectResult = {
    kind: "failed",
    words: `put, but not removed from the source: ${words}`,
    reference: work.put?.reference ?? "",
    isAtSink: "yes",
    // Whatever stands in the place now: the next run looks at it anew.
    isRefused: false,
    attempts: work.tries,
  };
  notDoubled(t, work);
  end(t, work.index, result, nowMs, effects);
}

function notDoubled(t: Transfer, work: Work): void {
  t.doubled -= 1;
  if (work.isUnremoved) t.unremoved -= 1;
  work.isUnremoved = false;
}

function end(
  t: Transfer,
  index: number,
  result: ObjectResult,
  nowMs: number,
  effects: TransferEffect[],
): void {
  assert(t.results[index] === undefined, "an object ends once");
  t.results[index] = result;
  t.counts[result.kind] += 1;
  t.done += 1;
  t.doneBytes += planItem(t, index).entry.bytes;
  if (result.kind !== "skipped") {
    t.lastResultAtMs = nowMs;
    t.recent.add(nowMs);
  }
  const isWell = result.kind === "applied" || result.kind === "unchanged";
  if (isWell && t.lastProblem?.index === index) t.lastProblem = undefined;
  effects.push({ kind: "result", index, result });
}

function putResult(work: Work): ObjectResult {
  assert(work.put !== undefined, "it is put");
  const { kind, reference } = work.put;
  const attempts = work.tries;
  return { kind, words: "", reference, isAtSink: "yes", isRefused: false, attempts };
}

function unputResult(kind: ObjectResult["kind"], work: Work, words: string): ObjectResult {
  const isAtSink = work.mayBeAtSink ? "unknown" : "no";
  return { kind, words, reference: "", isAtSink, isRefused: false, attempts: work.tries };
}

function nameOf(t: Transfer, work: Work): string {
  const { entry } = planItem(t, work.index);
  return describeObject(entry, entry.name);
}
