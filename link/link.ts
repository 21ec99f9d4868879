// One live link over a wire: joins frames, codec, session and outbox. Decides nothing.
//
// A violation of the protocol drops this link and nothing else. After `closed` was called nothing
// is delivered any more and nothing is sent. Contract for owners: `message` and `closed` may be
// called from within `send`, never from within `openLink`.

import type { Deadlines } from "../base/deadlines.js";
import type { Wire, World } from "../base/world.js";
import { decodeMessage, encodeMessage, isUnknown } from "../proto/codec.js";
import { ProtocolError } from "../proto/errors.js";
import { encodeFrame, FrameReader, LENGTH_BYTES } from "../proto/frame.js";
import { WORDS_CHARS_MAX } from "../proto/limits.js";
import type { Heartbeat, Hello, LinkBody } from "../proto/messages.js";
import {
  deadlineAtMs,
  due,
  maySay,
  newSession,
  type SessionEffect,
  type SessionEvent,
  step,
} from "../proto/session.js";
import {
  type BulkPlace,
  type BulkSource,
  chunkBytesFor,
  isBulk,
  Outbox,
  windowBytesFor,
} from "./outbox.js";

/**
 * How a link ended. `fin`, `rst`, `silence`: an open wire ended, or nothing came for three
 * heartbeats; `unreached`: there was no answer at all; `violation`: one side broke the protocol;
 * `refused`: one side said why not; `local`: we closed it.
 */
export type LinkEnd = {
  readonly kind: "fin" | "rst" | "silence" | "unreached" | "violation" | "refused" | "local";
  readonly words: string;
};

/** What a heartbeat says beyond its number and time. */
export type HeartbeatState = Omit<Heartbeat, "kind" | "sequence" | "sentAtMs">;

export type LinkHandlers = {
  /** Everything but BulkAck. `stale`: a heartbeat that is no keep-alive, whatever it says. */
  message(body: LinkBody, how: { readonly stale: boolean }): void;
  /** Called once, last. */
  closed(end: LinkEnd): void;
  /** Any bytes arrived. */
  heard?(nowMs: number): void;
};

export type LinkOptions = {
  readonly world: Pick<World, "clock" | "log">;
  readonly deadlines: Deadlines;
  readonly wire: Wire;
  /** Rises at each start of this agent. */
  readonly boot: bigint;
  readonly agentVersion: string;
  readonly on: LinkHandlers;
} & (
  | { readonly role: "backup" }
  | {
      readonly role: "main";
      /** Asked once, when the other side's version suits. */
      hello(): Omit<Hello, "kind">;
      /** Asked for each heartbeat, which is sent at once. */
      heartbeat(sequence: number): HeartbeatState;
    }
);

export type Link = {
  /** The other end, for people. */
  readonly peer: string;
  /** The Welcome was said or heard, and the link has not ended. */
  readonly isOpen: boolean;
  readonly isClosed: boolean;
  /** When any byte arrived last; `undefined`: none did. */
  readonly lastHeardAtMs: number | undefined;
  /** The other agent's boot, from its Hello or Welcome. */
  readonly peerBoot: bigint | undefined;
  /** Messages of an earlier boot that were dropped. */
  readonly missedOldBoot: number;
  /** Content per chunk and page that suits this link's heartbeat. */
  readonly chunkBytes: number;
  /**
   * Says something. False: it was not said, because the link is not open (yet, or any more), or
   * because it ends by this: the message was invalid, or too much waits. A page or chunk goes into
   * the second lane by itself. A Refused (but `unknownMessage`) ends the link.
   */
  send(body: LinkBody): boolean;
  /** Says a long answer, piece by piece; dropped if the link ends. */
  sendBulk(source: BulkSource): BulkPlace;
  /** A number for a question; none is given twice on a link. */
  nextRequest(): number;
  /** Backup: the period was changed by a setting. A Welcome sets it on both sides by itself. */
  setHeartbeat(heartbeatMs: number): void;
  /** Ends the link in order: what was said is delivered first. `closed` is called with `local`. */
  close(words: string): void;
};

/** Taken in without an answer; below any window, so that the other end never waits for it. */
const BULK_ACK_BYTES = 4_096;

/** Opens a link over a wire that was dialled or accepted in this turn. */
export function openLink(options: LinkOptions): Link {
  const { world, wire, on, boot } = options;
  const { clock, log } = world;
  const reader = new FrameReader();
  const outbox = new Outbox({
    write: (frame) => wire.send(frame),
    encode: (body) => encodeFrame(encodeMessage({ boot, body })),
  });
  const deadline = options.deadlines.add(() => guarded(fire));
  let session = newSession(options.role, options.agentVersion, clock.nowMs());
  let lastHeardAtMs: number | undefined;
  let takenBytes = 0;
  let answeredBytes = 0;
  let isClosed = false;
  let lastRequest = 0;

  /** Runs an entry point: what breaks the protocol in it ends this link, with words. */
  function guarded(act: () => void): void {
    try {
      act();
    } catch (e) {
      if (!(e instanceof ProtocolError)) throw e;
      const words = e.fault === "local" ? `not sent: ${e.message}` : e.message;
      log("error", "link.violation", { peer: wire.peer, fault: e.fault, code: e.code, words });
      if (e.fault === "remote") tellLast({ kind: "refused", code: "invalid", words });
      finish({ kind: "violation", words });
    }
  }

  function feed(event: SessionEvent): void {
    const next = step(session, event, clock.nowMs());
    session = next.session;
    if (next.why !== undefined) {
      log("debug", "link.session", { peer: wire.peer, on: event.kind, why: next.why });
    }
    if (session.heartbeatMs > 0) outbox.windowBytes = windowBytesFor(session.heartbeatMs);
    for (const effect of next.effects) if (!isClosed) perform(effect);
    if (!isClosed) options.deadlines.set(deadline, deadlineAtMs(session));
  }

  function perform(effect: SessionEffect): void {
    switch (effect.kind) {
      case "send":
        if (isBulk(effect.body.kind)) outbox.sendBulk(once(effect.body));
        else outbox.send(effect.body);
        return;
      case "deliver":
        if (effect.body.kind === "bulkAck") outbox.acked(effect.body.bytes);
        else on.message(effect.body, { stale: effect.stale });
        return;
      case "sayHello":
        if (options.role === "main")
          feed({ kind: "says", body: { kind: "hello", ...options.hello() } });
        return;
      case "sayHeartbeat": {
        if (options.role !== "main") return;
        const { sequence, sentAtMs } = effect;
        const body = {
          kind: "heartbeat",
          ...options.heartbeat(sequence),
          sequence,
          sentAtMs,
        } as const;
        feed({ kind: "says", body });
        return;
      }
      case "close": {
        if (effect.tell !== undefined) tellLast(effect.tell);
        finish({ kind: endKind(effect.how), words: effect.words });
        return;
      }
    }
  }

  function endKind(how: Extract<SessionEffect, { kind: "close" }>["how"]): LinkEnd["kind"] {
    const isUnanswered =
      how === "silence" && lastHeardAtMs === undefined && options.role === "main";
    return isUnanswered ? "unreached" : how;
  }

  function fire(): void {
    while (!isClosed) {
      const event = due(session, clock.nowMs());
      if (event === undefined) break;
      feed(event);
    }
    if (!isClosed) options.deadlines.set(deadline, deadlineAtMs(session));
  }

  function took(bytes: Uint8Array): void {
    lastHeardAtMs = clock.nowMs();
    feed({ kind: "heard" });
    on.heard?.(lastHeardAtMs);
    for (const payload of reader.push(bytes)) {
      if (isClosed) return;
      const m = decodeMessage(payload);
      if (isUnknown(m)) {
        feed({ kind: "unknown" });
        continue;
      }
      feed({ kind: "message", message: m });
      if (isBulk(m.body.kind)) tookBulk(LENGTH_BYTES + payload.length);
    }
  }

  function tookBulk(bytes: number): void {
    takenBytes += bytes;
    if (isClosed || takenBytes - answeredBytes < BULK_ACK_BYTES) return;
    answeredBytes = takenBytes;
    feed({ kind: "says", body: { kind: "bulkAck", bytes: takenBytes } });
  }

  /** A last word to the other side. It is told for its log; that it is heard is not needed. */
  function tellLast(body: LinkBody): void {
    if (isClosed) return;
    const isLong = body.kind === "refused" && body.words.length > WORDS_CHARS_MAX;
    outbox.flush();
    const cut = isLong ? { ...body, words: body.words.slice(0, WORDS_CHARS_MAX) } : body;
    wire.send(encodeFrame(encodeMessage({ boot, body: cut })));
  }

  function finish(end: LinkEnd): void {
    if (isClosed) return;
    isClosed = true;
    session = { ...session, phase: "closed" };
    options.deadlines.set(deadline, undefined);
    outbox.flush();
    wire.close();
    log("info", "link.closed", { peer: wire.peer, how: end.kind, words: end.words });
    on.closed(end);
  }

  wire.onBytes = (bytes) => {
    if (!isClosed) guarded(() => took(bytes));
  };
  wire.onDrain = () => {
    if (!isClosed) guarded(() => outbox.drained());
  };
  wire.onClose = (how, words) => finish({ kind: how, words });
  guarded(() => feed({ kind: "started" }));

  return {
    peer: wire.peer,
    get isOpen() {
      return session.phase === "open";
    },
    get isClosed() {
      return isClosed;
    },
    get lastHeardAtMs() {
      return lastHeardAtMs;
    },
    get peerBoot() {
      return session.peerBoot;
    },
    get missedOldBoot() {
      return session.missedOldBoot;
    },
    get chunkBytes() {
      return chunkBytesFor(session.heartbeatMs);
    },
    send: (body) => {
      const unsaid = maySay(session, body.kind);
      if (unsaid === undefined) guarded(() => feed({ kind: "says", body }));
      else log("debug", "link.unsaid", { peer: wire.peer, what: body.kind, why: unsaid });
      return unsaid === undefined && (!isClosed || body.kind === "refused");
    },
    sendBulk: (source) => {
      let place: BulkPlace = { poke: () => {}, cancel: () => {} };
      if (isClosed) return place;
      guarded(() => {
        place = outbox.sendBulk(source);
      });
      return { poke: () => !isClosed && guarded(place.poke), cancel: place.cancel };
    },
    nextRequest: () => {
      lastRequest += 1;
      return lastRequest;
    },
    setHeartbeat: (heartbeatMs) => {
      if (!isClosed) guarded(() => feed({ kind: "heartbeatSet", heartbeatMs }));
    },
    close: (words) => finish({ kind: "local", words }),
  };
}

function once(body: LinkBody): BulkSource {
  let isGiven = false;
  return {
    next: () => {
      if (isGiven) return undefined;
      isGiven = true;
      return body;
    },
  };
}
