// The question asked once at the start of the backup agent: a main that is not connected, does its
// host answer ping? (product.md §1, "Forced start".)
//
// Takes the answers of probes, says when to ask next and what they amount to. Knows nothing of
// sockets, custody or permission. Three answers exist and *unknown* never forces; silence counts
// only for an address known to answer, and only without a break.
//
// | so far                                    | verdict     | what follows                           |
// |-------------------------------------------|-------------|----------------------------------------|
// | silent for less than the wait or 5 probes | `asking`    | the next probe                         |
// | silent for the whole wait, address known  | `force`     | the main is failed: forced start       |
// | silent for the whole wait, not known      | `notKnown`  | alarm, never forced; it goes on asking |
// | alive at least once, wait begun anew      | `alive`     | alarm: answers ping, agent absent      |
// | could not be asked                        | `unknown`   | alarm, never forced; it goes on asking |
//
// A late answer to an old probe counts for when it was asked: the silence begins anew after it.

import type { ServerSettings } from "../../proto/settings.js";

/** What a probe found. `words`: why it could not be asked. */
export type PingAnswer =
  | { readonly kind: "alive" }
  | { readonly kind: "silent" }
  | { readonly kind: "unknown"; readonly words: string };

export type ForcedStart = {
  readonly begunAtMs: number;
  /** Since when every probe was asked and not answered; undefined: none was since the last break. */
  readonly silentSinceMs: number | undefined;
  readonly silentProbes: number;
  /** When the newest probe that was answered was sent. */
  readonly aliveAtMs: number | undefined;
  /** Why the newest probe could not be asked; empty: it could. */
  readonly problem: string;
};

export type ForcedStartVerdict = "asking" | "force" | "notKnown" | "alive" | "unknown";

/** At least so long and so many, however short the wait for reconnection is (product.md §1). */
export const ASK_MS_MIN = 10_000;
export const PROBES_MIN = 5;
const PROBE_EVERY_MS_MAX = 2_000;

/** An address has answered ping within this, or its silence says nothing (product.md §1). */
export const KNOWN_WALL_MS = 30 * 24 * 3_600_000;

/** Begins to ask. */
export function newForcedStart(nowMs: number): ForcedStart {
  return {
    begunAtMs: nowMs,
    silentSinceMs: undefined,
    silentProbes: 0,
    aliveAtMs: undefined,
    problem: "",
  };
}

/** Takes the answer to a probe that was sent at `sentAtMs`. */
export function answered(before: ForcedStart, answer: PingAnswer, sentAtMs: number): ForcedStart {
  const broken = { ...before, silentSinceMs: undefined, silentProbes: 0 };
  switch (answer.kind) {
    case "alive":
      return { ...broken, aliveAtMs: sentAtMs, problem: "" };
    case "unknown":
      return { ...broken, problem: answer.words };
    case "silent":
      // Of probes that overlap, one sent before the answered one says nothing new.
      if (before.aliveAtMs !== undefined && sentAtMs <= before.aliveAtMs) return before;
      return {
        ...before,
        silentSinceMs: before.silentSinceMs ?? sentAtMs,
        silentProbes: before.silentProbes + 1,
        problem: "",
      };
  }
}

/** How long silence must last. */
export function askMs(settings: ServerSettings): number {
  return Math.max(settings.waitForReconnection * 1_000, ASK_MS_MIN);
}

/** How far apart probes are sent. */
export function probeEveryMs(settings: ServerSettings): number {
  return Math.min(PROBE_EVERY_MS_MAX, askMs(settings) / PROBES_MIN);
}

/** When silence from here on would force; undefined: the host answers, or cannot be asked. */
export function silentEndsAtMs(
  forced: ForcedStart,
  settings: ServerSettings,
  nowMs: number,
): number | undefined {
  if (forced.problem !== "" || forced.aliveAtMs !== undefined) return undefined;
  return (forced.silentSinceMs ?? nowMs) + askMs(settings);
}

/** What the answers amount to. `isKnown`: the address is known to answer ping. */
export function verdict(
  forced: ForcedStart,
  settings: ServerSettings,
  isKnown: boolean,
  nowMs: number,
): ForcedStartVerdict {
  const { silentSinceMs, silentProbes } = forced;
  const isOver =
    silentSinceMs !== undefined &&
    silentProbes >= PROBES_MIN &&
    nowMs - silentSinceMs >= askMs(settings);
  if (isOver) return isKnown ? "force" : "notKnown";
  if (forced.problem !== "") return "unknown";
  return forced.aliveAtMs === undefined ? "asking" : "alive";
}

/** True if it answered ping not too long ago for its silence to count. */
export function isKnownToAnswer(
  known: { readonly address: string; readonly wallMs: number } | undefined,
  address: string,
  wallMs: number,
): boolean {
  return known?.address === address && wallMs - known.wallMs < KNOWN_WALL_MS;
}
