// Keeps a main agent linked to its backup agent: dials, and dials again.
//
// Backoff with full jitter, doubling; it starts anew after a link that stayed open for a while. While
// its owner says that it is urgent the wait between two tries stays short, over its upper half alone:
// many that wait together are spread, and none of them hammers. An old socket is never waited for.
// Whether an end is an alarm is the agent's decision.

import type { Deadlines } from "../base/deadlines.js";
import type { Peer, World } from "../base/world.js";
import { RECONNECT_MS_MAX, RECONNECT_MS_MIN, RECONNECT_URGENT_MS_MAX } from "../proto/limits.js";
import type { Hello } from "../proto/messages.js";
import {
  type HeartbeatState,
  type Link,
  type LinkEnd,
  type LinkHandlers,
  openLink,
} from "./link.js";

/**
 * Open for so long: the next loss is a new one, and is dialled at once. Welcomed and heard for a few
 * heartbeats; longer would add a long backoff to a short loss, and a main that is well would fail.
 */
export const STEADY_MS = 3_000;

export type DialOptions = {
  readonly world: Pick<World, "clock" | "log" | "net" | "random">;
  readonly deadlines: Deadlines;
  /**
   * Asked before each try, for the address and the key may have changed: answers whom to dial, or why
   * nobody can be, once, now or later.
   */
  to(answer: (peer: Peer | string) => void): void;
  readonly boot: bigint;
  readonly agentVersion: string;
  hello(): Omit<Hello, "kind">;
  heartbeat(sequence: number): HeartbeatState;
  /** Something waits for this link: asked at the end of each try. */
  isUrgent?(): boolean;
  readonly on: Omit<LinkHandlers, "closed"> & {
    /** A link ended, or did not come about; the next try is in `againInMs`. */
    closed(end: LinkEnd, againInMs: number): void;
  };
};

export type Dialler = {
  /** The present link, open or on its way; `undefined` between two tries. */
  readonly link: Link | undefined;
  /** Tries now if it waits. */
  hurry(): void;
  /** It became urgent: a wait that is longer than it may be now is cut to that. */
  soon(): void;
  /** Ends the link in order, and dials no more; `closed` is not called. */
  stop(words: string): void;
};

/** The wait before a try: full jitter between the shortest wait and a ceiling that doubles. */
export function backoffMs(tries: number, uniform: number, minMs: number, maxMs: number): number {
  const ceilingMs = Math.min(maxMs, minMs * 2 ** Math.min(tries, 30));
  return minMs + uniform * (ceilingMs - minMs);
}

/** The same while it is urgent: over the upper half of a ceiling that doubles to a lower limit. */
export function urgentMs(tries: number, uniform: number): number {
  const ceilingMs = Math.min(RECONNECT_URGENT_MS_MAX, RECONNECT_MS_MIN * 2 ** Math.min(tries, 30));
  return (ceilingMs * (1 + uniform)) / 2;
}

/** Dials at once, and again whenever there is no link. */
export function startDialler(options: DialOptions): Dialler {
  const { world, deadlines, on } = options;
  const again = deadlines.add(() => ask());
  let link: Link | undefined;
  let tries = 0;
  let openedAtMs: number | undefined;
  let isStopped = false;
  let isAsking = false;

  function ask(): void {
    if (isStopped || isAsking || link !== undefined) return;
    isAsking = true;
    options.to((peer) => {
      isAsking = false;
      if (isStopped) return;
      openedAtMs = undefined;
      if (typeof peer === "string") ended({ kind: "unreached", words: peer });
      else dial(peer);
    });
  }

  function dial(peer: Peer): void {
    link = openLink({
      ...options,
      role: "main",
      wire: world.net.dial(peer),
      on: {
        ...on,
        message: (body, how) => {
          if (body.kind === "welcome") openedAtMs ??= world.clock.nowMs();
          on.message(body, how);
        },
        closed: ended,
      },
    });
  }

  function ended(end: LinkEnd): void {
    link = undefined;
    if (isStopped) return;
    const nowMs = world.clock.nowMs();
    if (openedAtMs !== undefined && nowMs - openedAtMs >= STEADY_MS) tries = 0;
    tries += 1;
    const uniform = world.random.uniform();
    const inMs =
      // Who is turned away is not let in for asking oftener.
      options.isUrgent?.() === true && end.kind !== "refused"
        ? urgentMs(tries, uniform)
        : backoffMs(tries, uniform, RECONNECT_MS_MIN, RECONNECT_MS_MAX);
    deadlines.set(again, nowMs + inMs);
    on.closed(end, inMs);
  }

  ask();
  return {
    get link() {
      return link;
    },
    hurry: () => {
      deadlines.set(again, undefined);
      ask();
    },
    soon: () => {
      const { atMs } = again;
      if (isStopped || atMs === undefined || options.isUrgent?.() !== true) return;
      const soonMs = world.clock.nowMs() + urgentMs(tries, world.random.uniform());
      if (soonMs < atMs) deadlines.set(again, soonMs);
    },
    stop: (words) => {
      isStopped = true;
      deadlines.set(again, undefined);
      link?.close(words);
    },
  };
}
