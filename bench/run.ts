// `npm run bench`: figures of the parts whose speed matters, each beside a limit or a peer measured
// in the same run. Nothing here passes or fails: figures come from commands, not from tests.
// With --json the last line is one flat object. `--objects N`: how many objects the main has that is
// played with real agents (large.ts).

import { Deadlines } from "../base/deadlines.js";
import type { Clock } from "../base/world.js";
import { type PlanItem, TRANSFER_DEFAULTS } from "../objects/core/plan.js";
import {
  newTransfer,
  step,
  type TransferEffect,
  type TransferEvent,
} from "../objects/core/transfer.js";
import { decodeMessage, encodeMessage } from "../proto/codec.js";
import { encodeFrame, FrameReader } from "../proto/frame.js";
import type { LinkMessage } from "../proto/messages.js";
import { AGENT_MS, DAY, running, TUNNEL } from "../test/tui/fixtures.js";
import { NO_SERVERS, updateRoster } from "../tui/roster.js";
import { largeFigures, objectsAsked } from "./large.js";
import { linkFigures } from "./links.js";

const ROUNDS = 21;
const MAINS = 10_000;
const OBJECTS = 100_000;
/** Of the main that is played with real agents: a minute or two on an idle machine. */
const LARGE_OBJECTS = 20_000;

/** Median milliseconds of one run, over a few runs after a warm-up. */
function medianMs(work: () => void): number {
  work();
  const took: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const begunMs = performance.now();
    work();
    took.push(performance.now() - begunMs);
  }
  took.sort((a, b) => a - b);
  return took[ROUNDS >> 1] ?? 0;
}

const STILL: Clock = { nowMs: () => 0, wallMs: () => 0, sleptMs: () => 0, wakeAt: () => {} };

function deadlines(): Record<string, number> {
  const all = new Deadlines(STILL);
  const own = Array.from({ length: MAINS }, () => all.add(() => {}));
  let atMs = 1_000;
  const rearmMs = medianMs(() => {
    atMs += 1;
    for (const one of own) all.set(one, atMs);
  });
  const timers = Array.from({ length: MAINS }, () => setTimeout(() => {}, 60_000));
  const peerMs = medianMs(() => {
    for (let i = 0; i < MAINS; i++) {
      clearTimeout(timers[i]);
      timers[i] = setTimeout(() => {}, 60_000);
    }
  });
  for (const timer of timers) clearTimeout(timer);
  return { rearm10000TimersMs: rearmMs, rearm10000NodeTimersMs: peerMs };
}

function heartbeats(): Record<string, number> {
  const message: LinkMessage = {
    boot: 3n,
    body: {
      kind: "heartbeat",
      sequence: 12_345,
      sentAtMs: 987_654_321,
      healthy: true,
      reasons: [],
      manifestDigest: "ab".repeat(32),
      application: "running",
      welcomes: 1,
      stoodDown: false,
    },
  };
  const frame = encodeFrame(encodeMessage(message));
  const json = new TextEncoder().encode(JSON.stringify({ ...message, boot: "3" }));
  const reader = new FrameReader();
  const text = new TextDecoder();
  return {
    read10000HeartbeatsMs: medianMs(() => {
      for (let i = 0; i < MAINS; i++) {
        for (const payload of reader.push(frame)) decodeMessage(payload);
      }
    }),
    read10000HeartbeatsAsJsonMs: medianMs(() => {
      for (let i = 0; i < MAINS; i++) JSON.parse(text.decode(json));
    }),
    heartbeatBytes: frame.length,
  };
}

function interfaceUpdate(): Record<string, number> {
  const servers = Array.from({ length: MAINS }, (_, n) => running(`Server ${n}`, DAY, 64));
  let roster = updateRoster(NO_SERVERS, { full: true, servers, removed: [] });
  let round = 0;
  const fewMs = medianMs(() => {
    round += 1;
    const changed = Array.from({ length: 10 }, (_, n) => ({
      ...TUNNEL,
      name: `Server ${(round * 37 + n * 997) % MAINS}`,
      dueAtMs: AGENT_MS + n,
    }));
    roster = updateRoster(roster, { full: false, servers: changed, removed: [] });
  });
  const allMs = medianMs(() => {
    updateRoster(NO_SERVERS, { full: true, servers, removed: [] });
  });
  return { update10Of10000Ms: fewMs, update10Of10000LimitMs: 5, rebuild10000Ms: allMs };
}

function transfer(): Record<string, number> {
  const plan: PlanItem[] = Array.from({ length: OBJECTS }, (_, n) => ({
    entry: { type: "camera", number: n, name: "", bytes: 10, digest: "ab".repeat(32) },
    mode: "copy",
  }));
  const begunMs = performance.now();
  const state = newTransfer(plan, 0, TRANSFER_DEFAULTS);
  let effects: readonly TransferEffect[] = step(state, { kind: "start" }, 0).effects;
  while (effects.length > 0) {
    const next: TransferEffect[] = [];
    for (const effect of effects) {
      const answer = answerTo(effect);
      if (answer !== undefined) next.push(...step(state, answer, 0).effects);
    }
    effects = next;
  }
  const tookMs = performance.now() - begunMs;
  return { transferCoreObjectsPerSecond: Math.round((OBJECTS / tookMs) * 1_000) };
}

function answerTo(effect: TransferEffect): TransferEvent | undefined {
  if (effect.kind === "get") return { kind: "got", id: effect.id };
  if (effect.kind === "put") {
    return { kind: "putDone", id: effect.id, result: "applied", reference: "" };
  }
  return undefined;
}

const large = await largeFigures(objectsAsked(LARGE_OBJECTS));
const links = await linkFigures();
const figures = {
  ...deadlines(),
  ...heartbeats(),
  ...interfaceUpdate(),
  ...transfer(),
  ...links,
  ...large,
};
if (process.argv.includes("--json")) console.log(JSON.stringify(figures));
else for (const [key, value] of Object.entries(figures)) console.log(`${key.padEnd(34)} ${value}`);
