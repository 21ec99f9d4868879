// One side of one link: what may be said now, whether the other still lives, what ends it.
//
// Decides the handshake (Version, Hello, Welcome), the heartbeats' schedule, silence, staleness and
// earlier boots. Knows nothing of bytes, sockets, epochs or custody; whether a Hello is welcome is
// the agent's decision. Contract: `step` once, perform its effects in order, then ask `due` until it
// answers nothing, then arm `deadlineAtMs`. After a `close` effect nothing has an effect any more.

import { assert, assertNever } from "../base/assert.js";
import { type Freshness, NOTHING_HEARD, take } from "./freshness.js";
import { HANDSHAKE_MS } from "./limits.js";
import type { LinkBody, LinkMessage } from "./messages.js";
import { illegal, type Phase, type Role } from "./session-rules.js";

/** The version of locum.proto that this program speaks. */
export const PROTOCOL = { major: 1, minor: 0 } as const;
/** No bytes for so many heartbeat periods: the link is lost (product.md §1). */
export const SILENT_PERIODS = 3;

export type Session = {
  readonly role: Role;
  readonly phase: Phase;
  /** For people: `0.1.0`. */
  readonly agentVersion: string;
  /** From the Welcome; before it there are no heartbeats. */
  readonly heartbeatMs: number;
  /** When the present phase must be over; `undefined` once open. */
  readonly handshakeEndsAtMs: number | undefined;
  readonly heardAtMs: number;
  /** After a change of the period the other side is given time to follow. */
  readonly graceEndsAtMs: number;
  /** Main: the next heartbeat. */
  readonly heartbeatAtMs: number;
  readonly sequence: number;
  /** Backup: what is known of the other's heartbeats. */
  readonly freshness: Freshness;
  /** The other agent's boot, from its Hello or Welcome. */
  readonly peerBoot: bigint | undefined;
  /** Messages of an earlier boot that were dropped. */
  readonly missedOldBoot: number;
};

export type SessionEvent =
  /** The wire can be written to. */
  | { readonly kind: "started" }
  /** Any bytes arrived. Said before the messages in them. */
  | { readonly kind: "heard" }
  | { readonly kind: "message"; readonly message: LinkMessage }
  /** A message of a kind that only a newer agent knows. */
  | { readonly kind: "unknown" }
  /** Our agent says something that `maySay` allows. */
  | { readonly kind: "says"; readonly body: LinkBody }
  /** Backup: the settings changed; main: not needed, its Welcome says it. */
  | { readonly kind: "heartbeatSet"; readonly heartbeatMs: number }
  // Time alone.
  | { readonly kind: "handshakeOver" }
  | { readonly kind: "silent" }
  | { readonly kind: "heartbeatDue" };

/** Why a session ended. `violation`: the other broke the protocol. */
export type SessionEnd = "violation" | "refused" | "silence";

export type SessionEffect =
  | { readonly kind: "send"; readonly body: LinkBody }
  /** To our agent. `stale`: a heartbeat that is no proof of life now. */
  | { readonly kind: "deliver"; readonly body: LinkBody; readonly stale: boolean }
  /** Main: the other's version suits; say Hello. */
  | { readonly kind: "sayHello" }
  /** Main: say a heartbeat with these; the rest is the agent's. */
  | { readonly kind: "sayHeartbeat"; readonly sequence: number; readonly sentAtMs: number }
  /** `tell`: what the other side is told, as the last message. */
  | {
      readonly kind: "close";
      readonly how: SessionEnd;
      readonly words: string;
      readonly tell: LinkBody | undefined;
    };

export type SessionStep = {
  readonly session: Session;
  readonly effects: readonly SessionEffect[];
  /** For the log; `undefined`: nothing worth a line. */
  readonly why: string | undefined;
};

/** A session whose wire is not open yet. */
export function newSession(role: Role, agentVersion: string, nowMs: number): Session {
  return {
    role,
    phase: "version",
    agentVersion,
    heartbeatMs: 0,
    handshakeEndsAtMs: nowMs + HANDSHAKE_MS,
    heardAtMs: nowMs,
    graceEndsAtMs: nowMs,
    heartbeatAtMs: nowMs,
    sequence: 0,
    freshness: NOTHING_HEARD,
    peerBoot: undefined,
    missedOldBoot: 0,
  };
}

/** Applies one event. Pure. */
export function step(session: Session, event: SessionEvent, nowMs: number): SessionStep {
  if (session.phase === "closed") return nothing(session);
  switch (event.kind) {
    case "started": {
      const body = { kind: "version", ...PROTOCOL, agent: session.agentVersion } as const;
      return { session, effects: [{ kind: "send", body }], why: undefined };
    }
    case "heard":
      return nothing({ ...session, heardAtMs: nowMs });
    case "message":
      return hear(session, event.message, nowMs);
    case "unknown":
      return answerUnknown(session);
    case "says":
      return say(session, event.body, nowMs);
    case "heartbeatSet":
      return nothing(withPeriod(session, event.heartbeatMs, nowMs));
    case "handshakeOver":
      return end(session, "silence", `no ${session.phase} within ${HANDSHAKE_MS / 1000} s`);
    case "silent": {
      const silentMs = Math.round(nowMs - session.heardAtMs);
      return end(session, "silence", `silent for ${silentMs / 1000} s (three heartbeats)`);
    }
    case "heartbeatDue":
      return sayHeartbeat(session, nowMs);
    default:
      return assertNever(event);
  }
}

/** Says why our agent may not say a message now, or `undefined` if it may. */
export function maySay(session: Session, kind: LinkBody["kind"]): string | undefined {
  if (session.phase === "closed") return "the link has ended";
  return illegal(kind, session.role, session.phase);
}

/** The earliest instant at which time alone causes something. */
export function deadlineAtMs(session: Session): number | undefined {
  if (session.phase === "closed") return undefined;
  if (session.handshakeEndsAtMs !== undefined) return session.handshakeEndsAtMs;
  const silentAt = silentAtMs(session);
  return session.role === "main" ? Math.min(silentAt, session.heartbeatAtMs) : silentAt;
}

/** What time alone causes now, if anything. */
export function due(session: Session, nowMs: number): SessionEvent | undefined {
  if (session.phase === "closed") return undefined;
  if (session.handshakeEndsAtMs !== undefined) {
    return nowMs >= session.handshakeEndsAtMs ? { kind: "handshakeOver" } : undefined;
  }
  if (nowMs >= silentAtMs(session)) return { kind: "silent" };
  const isDue = session.role === "main" && nowMs >= session.heartbeatAtMs;
  return isDue ? { kind: "heartbeatDue" } : undefined;
}

function hear(session: Session, { boot, body }: LinkMessage, nowMs: number): SessionStep {
  if (session.peerBoot !== undefined && boot !== session.peerBoot) {
    if (boot < session.peerBoot) {
      const dropped = { ...session, missedOldBoot: session.missedOldBoot + 1 };
      return { session: dropped, effects: [], why: `${body.kind} of an earlier boot dropped` };
    }
    return violation(session, `${body.kind} of boot ${boot} on a link of boot ${session.peerBoot}`);
  }
  const other: Role = session.role === "main" ? "backup" : "main";
  const wrong = illegal(body.kind, other, session.phase);
  if (wrong !== undefined) return violation(session, wrong);
  const deliver = { kind: "deliver", body, stale: false } as const;
  switch (body.kind) {
    case "version":
      return hearVersion(session, body.major, body.agent);
    case "hello": {
      const greeted = { ...session, phase: "welcome", peerBoot: boot } as const;
      const handshakeEndsAtMs = nowMs + HANDSHAKE_MS;
      return {
        session: { ...greeted, handshakeEndsAtMs },
        effects: [deliver],
        why: `hello from ${body.name}`,
      };
    }
    case "welcome": {
      const opened = open({ ...session, peerBoot: boot }, body.settings.heartbeatMs, nowMs);
      return { session: opened, effects: [deliver], why: `welcomed by ${body.backupName}` };
    }
    case "heartbeat": {
      const { known, isStale } = take(session.freshness, body, session.heartbeatMs, nowMs);
      return {
        session: { ...session, freshness: known },
        effects: [{ ...deliver, stale: isStale }],
        why: undefined,
      };
    }
    case "refused": {
      if (body.code === "unknownMessage") return { session, effects: [deliver], why: body.words };
      const ended = end(session, "refused", body.words);
      return { ...ended, effects: [deliver, ...ended.effects] };
    }
    default:
      return { session, effects: [deliver], why: undefined };
  }
}

function hearVersion(session: Session, major: number, agent: string): SessionStep {
  if (major !== PROTOCOL.major) {
    const words = `protocol ${major} (agent ${agent}) does not work with ${PROTOCOL.major} (agent ${session.agentVersion}): bring both agents to the same version`;
    return end(session, "refused", words, { kind: "refused", code: "version", words });
  }
  const effects: SessionEffect[] = session.role === "main" ? [{ kind: "sayHello" }] : [];
  return { session: { ...session, phase: "hello" }, effects, why: undefined };
}

/** What our own agent says changes the phase as well. */
function say(session: Session, body: LinkBody, nowMs: number): SessionStep {
  assert(maySay(session, body.kind) === undefined, "what is said is allowed now");
  const effects = [{ kind: "send", body }] as const;
  switch (body.kind) {
    case "hello":
      return { session: { ...session, phase: "welcome" }, effects, why: undefined };
    case "welcome":
      return { session: open(session, body.settings.heartbeatMs, nowMs), effects, why: undefined };
    case "refused":
      if (body.code === "unknownMessage") return { session, effects, why: undefined };
      return end(session, "refused", body.words, body);
    default:
      return { session, effects, why: undefined };
  }
}

function sayHeartbeat(session: Session, nowMs: number): SessionStep {
  const sequence = session.sequence + 1;
  // A grid; what a stall has missed is not made up for.
  const onGridAtMs = session.heartbeatAtMs + session.heartbeatMs;
  const heartbeatAtMs = onGridAtMs > nowMs ? onGridAtMs : nowMs + session.heartbeatMs;
  return {
    session: { ...session, sequence, heartbeatAtMs },
    effects: [{ kind: "sayHeartbeat", sequence, sentAtMs: Math.floor(nowMs) }],
    why: undefined,
  };
}

function open(session: Session, heartbeatMs: number, nowMs: number): Session {
  if (session.phase === "open") return withPeriod(session, heartbeatMs, nowMs);
  return {
    ...session,
    phase: "open",
    handshakeEndsAtMs: undefined,
    heartbeatMs,
    heardAtMs: nowMs,
    graceEndsAtMs: nowMs,
    heartbeatAtMs: nowMs,
  };
}

function withPeriod(session: Session, heartbeatMs: number, nowMs: number): Session {
  assert(heartbeatMs > 0, "a heartbeat has a period");
  if (heartbeatMs === session.heartbeatMs) return session;
  const longerMs = Math.max(heartbeatMs, session.heartbeatMs);
  return {
    ...session,
    heartbeatMs,
    graceEndsAtMs: nowMs + SILENT_PERIODS * longerMs,
    heartbeatAtMs: Math.min(session.heartbeatAtMs, nowMs + heartbeatMs),
  };
}

function silentAtMs(session: Session): number {
  return Math.max(session.heardAtMs + SILENT_PERIODS * session.heartbeatMs, session.graceEndsAtMs);
}

function answerUnknown(session: Session): SessionStep {
  const words = "a message of a kind that this version does not know";
  if (session.phase === "version") return violation(session, `${words}, before its version`);
  const body = { kind: "refused", code: "unknownMessage", words } as const;
  return { session, effects: [{ kind: "send", body }], why: words };
}

function violation(session: Session, words: string): SessionStep {
  return end(session, "violation", words, { kind: "refused", code: "invalid", words });
}

function end(session: Session, how: SessionEnd, words: string, tell?: LinkBody): SessionStep {
  const effect = { kind: "close", how, words, tell } as const;
  return { session: { ...session, phase: "closed" }, effects: [effect], why: words };
}

function nothing(session: Session): SessionStep {
  return { session, effects: [], why: undefined };
}
