// One transfer at an instant, what it asked and what came of it: for the tests of the pure transfer.

import { expect } from "vitest";
import {
  type ObjectResult,
  type PlanItem,
  TRANSFER_DEFAULTS,
  type TransferConfig,
} from "../../objects/core/plan.js";
import {
  deadlineAtMs,
  due,
  newTransfer,
  step,
  type Transfer,
  type TransferEffect,
  type TransferEvent,
} from "../../objects/core/transfer.js";
import type { TransferPhase } from "../../objects/core/transfer-phases.js";
import { progressOf } from "../../objects/core/transfer-progress.js";

/** How long a question may stay open. */
export const LIMIT_MS = TRANSFER_DEFAULTS.questionLimitMs;

/** So many objects, each of so many bytes. */
export function planOf(count: number, mode: PlanItem["mode"] = "copy", bytes = 10): PlanItem[] {
  return Array.from({ length: count }, (_, i) => ({
    entry: { type: "camera", number: i + 1, name: `Crane ${i + 1}`, bytes, digest: "0".repeat(64) },
    mode,
  }));
}

/** A question, with the id of its answer. */
export type Asked = Extract<TransferEffect, { readonly id: number }>;

/** One transfer, an instant, and what it asked. */
export class Story {
  nowMs = 0;
  transfer: Transfer;
  readonly open = new Map<number, Asked>();
  readonly asked: { atMs: number; ask: Asked }[] = [];
  readonly results: ({ index: number } & ObjectResult)[] = [];
  readonly held = new Map<number, number>();
  heldBytesMax = 0;
  last = "";

  constructor(plan: PlanItem[], ratePerMinute = 0, config: Partial<TransferConfig> = {}) {
    this.transfer = newTransfer(plan, ratePerMinute, { ...TRANSFER_DEFAULTS, ...config });
  }
  sees(...events: TransferEvent[]): this {
    for (const event of events) {
      // As the shell does: what has come is held until it is dropped.
      if (event.kind === "got") this.held.set(event.id, this.open.get(event.id)?.entry.bytes ?? 1);
      const next = step(this.transfer, event, this.nowMs);
      this.transfer = next.transfer;
      this.last = next.why;
      for (const effect of next.effects) this.#take(effect);
      for (const id of this.open.keys()) if (!this.transfer.questions.has(id)) this.open.delete(id);
    }
    return this;
  }
  /** Moves time, stopping at every deadline. */
  waits(ms: number): this {
    const endMs = this.nowMs + ms;
    for (;;) {
      const atMs = deadlineAtMs(this.transfer, this.nowMs);
      if (atMs === undefined || atMs > endMs) break;
      this.nowMs = Math.max(this.nowMs, atMs);
      this.happens();
    }
    this.nowMs = endMs;
    return this;
  }
  happens(): this {
    for (let i = 0; ; i += 1) {
      const event = due(this.transfer, this.nowMs);
      if (event === undefined) return this;
      if (i > 10_000) throw new Error("something is due for ever");
      this.sees(event);
    }
  }
  /** Answers what is open of a kind, the oldest first. */
  answers(kind: Asked["kind"], count = Number.POSITIVE_INFINITY): this {
    let left = count;
    for (const ask of [...this.open.values()]) {
      if (ask.kind !== kind || left-- <= 0) continue;
      this.sees(goodAnswer(ask));
    }
    return this;
  }
  /** Without an index all that are open. */
  refuses(
    kind: Asked["kind"],
    problem: "failed" | "occupied" | "missing",
    words: string,
    index?: number,
  ): this {
    for (const ask of [...this.open.values()]) {
      if (ask.kind !== kind || (index !== undefined && ask.index !== index)) continue;
      this.sees({ kind: "refused", id: ask.id, problem, words });
    }
    return this;
  }
  openOf(kind: Asked["kind"]): number[] {
    return [...this.open.values()].filter((ask) => ask.kind === kind).map((ask) => ask.index);
  }
  is(phase: TransferPhase): this {
    expect(this.transfer.phase).toBe(phase);
    return this;
  }
  kinds(): string[] {
    return [...this.results].sort((a, b) => a.index - b.index).map((result) => result.kind);
  }
  progress() {
    return progressOf(this.transfer, this.nowMs);
  }
  #take(effect: TransferEffect): void {
    if (effect.kind === "result") {
      this.results.push({ index: effect.index, ...effect.result });
    } else if (effect.kind === "drop") this.held.delete(effect.contentOf);
    else {
      this.open.set(effect.id, effect);
      this.asked.push({ atMs: this.nowMs, ask: effect });
      if (effect.kind === "put") expect(this.held.has(effect.contentOf)).toBe(true);
    }
    const heldBytes = [...this.held.values()].reduce((sum, bytes) => sum + bytes, 0);
    this.heldBytesMax = Math.max(this.heldBytesMax, heldBytes);
  }
}

/** The slot of an instant, by the definition of the grid and without a tolerance. */
export function slotOf(atMs: number, startMs: number, rate: number): number {
  let slot = Math.floor(((atMs - startMs) * rate) / 60_000) - 1;
  while (startMs + ((slot + 1) * 60_000) / rate <= atMs) slot += 1;
  return slot;
}

/** The answer of a store that does it. */
export function goodAnswer(ask: Asked): TransferEvent {
  if (ask.kind === "get") return { kind: "got", id: ask.id };
  if (ask.kind === "remove") return { kind: "removed", id: ask.id };
  return { kind: "putDone", id: ask.id, result: "applied", reference: `ref ${ask.index}` };
}

/** The first event. */
export const START = { kind: "start" } as const;
