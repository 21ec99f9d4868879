// What a main's host says to ping, as people see it and as the record keeps it: evidence beside the
// link, whatever the forced start is set to. It decides nothing: a host that answers may have a dead
// application, and one that is silent may filter ping.
//
// Says how often to ask, too: rarely while all is well, often while its failure is counted down or just
// judged, seldom after that. Knows no sockets and no clock.

import type { PingAnswer } from "../forced-start.js";
import type { Server } from "../server.js";

export type HostPing = {
  readonly address: string;
  /** When the newest probe that was answered was sent, and how long its answer took. */
  readonly aliveAtMs: number | undefined;
  readonly roundTripMs: number | undefined;
  /** When the first of the probes was sent that were not answered since. */
  readonly silentSinceMs: number | undefined;
  readonly silentProbes: number;
  /** Why the newest probe could not be asked; empty: it could. */
  readonly problem: string;
};

const CALM_EVERY_MS = 60_000;
const TROUBLE_EVERY_MS = 2_000;
/** After so long in one state nothing new is expected from moment to moment. */
const TROUBLE_MS = 120_000;
const LATER_EVERY_MS = 15_000;

/**
 * How far apart a main's host is asked now; undefined: it is not. One that was not seen since this agent
 * started is the forced start's to ask, if it is set (product.md §1: otherwise it is not tracked).
 */
export function hostPingEveryMs(
  { liveness, isLinked }: Pick<Server, "liveness" | "isLinked">,
  nowMs: number,
): number | undefined {
  if (liveness.state === "off" || liveness.state === "unseen") return undefined;
  const isWell = isLinked && liveness.state !== "failed" && liveness.state !== "crashed";
  if (isWell) return CALM_EVERY_MS;
  return nowMs - liveness.sinceMs < TROUBLE_MS ? TROUBLE_EVERY_MS : LATER_EVERY_MS;
}

/** Takes the answer to a probe of an address. Another address than before begins anew. */
export function hostPinged(
  before: HostPing | undefined,
  address: string,
  answer: PingAnswer & { readonly roundTripMs?: number },
  sentAtMs: number,
): HostPing {
  const known = before?.address === address ? before : undefined;
  const { aliveAtMs, roundTripMs, silentSinceMs, silentProbes = 0 } = known ?? {};
  const kept = { address, aliveAtMs, roundTripMs, silentSinceMs, silentProbes };
  switch (answer.kind) {
    case "alive":
      return {
        address,
        aliveAtMs: sentAtMs,
        roundTripMs: answer.roundTripMs,
        silentSinceMs: undefined,
        silentProbes: 0,
        problem: "",
      };
    case "silent":
      return {
        ...kept,
        silentSinceMs: silentSinceMs ?? sentAtMs,
        silentProbes: silentProbes + 1,
        problem: "",
      };
    case "unknown":
      return { ...kept, problem: answer.words };
  }
}

/** For the record: `answered 300 ms ago in 0.4 ms`, `silent for 11000 ms, 5 probes`. */
export function hostPingWords(ping: HostPing | undefined, nowMs: number): string {
  if (ping === undefined) return "not asked yet";
  const { aliveAtMs, roundTripMs, silentSinceMs, silentProbes, problem } = ping;
  const ms = (value: number) => `${Math.round(value)} ms`;
  if (problem !== "") return `not asked (${problem})`;
  const last = aliveAtMs === undefined ? "never answered" : `answered ${ms(nowMs - aliveAtMs)} ago`;
  if (silentSinceMs !== undefined) {
    return `silent for ${ms(nowMs - silentSinceMs)}, ${silentProbes} probes; ${last}`;
  }
  return roundTripMs === undefined ? last : `${last} in ${roundTripMs.toFixed(1)} ms`;
}

/** True if people see another thing than before: alive, silent, or not to be asked. */
export function hasTurned(before: HostPing | undefined, after: HostPing): boolean {
  const kind = ({ problem, silentSinceMs }: HostPing) =>
    problem !== "" ? "unknown" : silentSinceMs === undefined ? "alive" : "silent";
  return before === undefined || kind(before) !== kind(after);
}
