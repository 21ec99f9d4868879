// The fixed cast of the link's tests: one main, one backup, a line between them.

import { Deadlines } from "../../base/deadlines.js";
import { type Link, type LinkEnd, type LinkHandlers, openLink } from "../../link/link.js";
import type { Heartbeat, LinkBody, Welcome } from "../../proto/messages.js";
import {
  type LineOptions,
  silentLog,
  VirtualClock,
  type VirtualWire,
  wirePair,
} from "./virtual.js";

export const HEARTBEAT_MS = 1_000;

export const HELLO = {
  name: "m1",
  agentVersion: "0.1.0",
  instance: "i1",
  backupId: "",
  application: "running",
  epoch: 0n,
  holding: "none",
  manifestDigest: "",
  parked: 0,
  shutdownReason: "",
  stopBudgetMs: 0,
  lateMs: 0,
  stopLimitMs: 0,
  byHand: "",
} as const;

export const HEALTHY = {
  healthy: true,
  reasons: [],
  manifestDigest: "",
  application: "running",
  welcomes: 0,
  stoodDown: false,
} as const;

export const welcome = (heartbeatMs = HEARTBEAT_MS): Welcome => ({
  kind: "welcome",
  backupId: "b1",
  backupName: "north",
  epoch: 0n,
  custody: "main",
  hold: 0,
  leased: false,
  settings: {
    heartbeatMs,
    lookForChangesMs: 10_000,
    parkLimitMs: 10_000,
    leaseMs: 0,
    objects: "none",
  },
});

/** What one side saw. */
export type Side = {
  readonly link: Link;
  readonly wire: VirtualWire;
  readonly got: LinkBody[];
  readonly stale: boolean[];
  readonly ends: LinkEnd[];
  /** Added by a test: sees each message after the cast has. */
  also: (body: LinkBody) => void;
};

export type Pair = {
  readonly clock: VirtualClock;
  readonly main: Side;
  readonly backup: Side;
};

/** A main and a backup on one line; the backup welcomes and answers heartbeats. */
export function linked(
  options: { line?: LineOptions; heartbeatMs?: number; isWelcome?: boolean; heard?: boolean } = {},
): Pair {
  const clock = new VirtualClock();
  const [dialled, accepted] = wirePair(clock, options.line ?? { latencyMs: 1 });
  const world = { clock, log: silentLog };
  const deadlines = new Deadlines(clock);
  const side = (open: (on: LinkHandlers) => Link, wire: VirtualWire): Side => {
    const got: LinkBody[] = [];
    const stale: boolean[] = [];
    const ends: LinkEnd[] = [];
    const on: LinkHandlers = {
      message: (body, how) => {
        got.push(body);
        if (body.kind === "heartbeat") stale.push(how.stale);
        if (body.kind === "hello" && options.isWelcome !== false) {
          made.link.send(welcome(options.heartbeatMs));
        }
        if (body.kind === "heartbeat") {
          made.link.send({ kind: "heartbeatAck", sequence: body.sequence, leaseMs: 0 });
        }
        made.also(body);
      },
      closed: (end) => ends.push(end),
    };
    const made: Side = { link: open(on), wire, got, stale, ends, also: () => {} };
    return made;
  };
  const common = { world, deadlines, agentVersion: "0.1.0" };
  const main = side(
    (on) =>
      openLink({
        ...common,
        role: "main",
        boot: 5n,
        wire: dialled,
        hello: () => HELLO,
        heartbeat: () => HEALTHY,
        on,
      }),
    dialled,
  );
  const backup = side(
    (on) => openLink({ ...common, role: "backup", boot: 9n, wire: accepted, on }),
    accepted,
  );
  return { clock, main, backup };
}

/** The heartbeats that a side got. */
export function heartbeats(side: Side): Heartbeat[] {
  return side.got.filter((body): body is Heartbeat => body.kind === "heartbeat");
}
