// An operator's program's side of the control socket: views as they change, commands by id.
//
// Dials again by itself, and says when it could not. A command that was sent and not answered is
// "unknown", never sent twice: the agent may have done it. One that could not be sent is refused.
// While connected it asks for a sign of life now and then, so that a hung agent shows.

import type { Deadline, Deadlines } from "../base/deadlines.js";
import type { Peer, Wire, World } from "../base/world.js";
import { decodeReply, encodeRequest, type ReplyPart } from "../proto/control.js";
import type { ControlRequest } from "../proto/control-command.js";
import { ProtocolError } from "../proto/errors.js";
import { encodeFrame, FrameReader } from "../proto/frame.js";
import { CONTROL_FRAME_BYTES_MAX } from "../proto/limits.js";
import type { SaidReason } from "../proto/reason.js";
import type { ControlReply, Happening, Outcome, View } from "../proto/view.js";
import { backoffMs } from "./dial.js";
import { ViewParts } from "./view-parts.js";

/** Sent, and not answered: it may have been done. */
export type UnknownOutcome = {
  readonly kind: "outcome";
  readonly how: "unknown";
  readonly words: string;
  readonly reasons: readonly SaidReason[];
};

/** The answer to a request; events and reports only where they were asked for. */
export type RequestOutcome =
  | Outcome
  | UnknownOutcome
  | Extract<ControlReply["body"], { kind: "events" | "gaps" | "history" }>;

export type ControlClientOptions = {
  readonly world: Pick<World, "clock" | "log" | "net" | "random">;
  readonly deadlines: Deadlines;
  readonly at: Peer;
  /** For the agent's record: `anna@north`. */
  readonly who: string;
  readonly subscribe: { readonly views: boolean; readonly events: boolean };
  readonly on: {
    /** A whole view; the first after `connected` is full. */
    view?(view: View): void;
    /** Events from now on; not `complete`: some were left out before these. */
    events?(happenings: readonly Happening[], complete: boolean): void;
    /** The agent has answered. */
    connected?(): void;
    /** The connection ended or did not come about; it is tried again in `againInMs`. */
    lost?(words: string, againInMs: number): void;
  };
};

export type ControlClient = {
  readonly isConnected: boolean;
  /** Asks for something; settles within `limitMs`, always. */
  request(body: ControlRequest["body"], limitMs: number): Promise<RequestOutcome>;
  /** Ends the connection; what is unanswered becomes unknown. */
  close(): void;
};

/** Full jitter between these, doubling: an operator waits for the picture to come back. */
export const CONTROL_RECONNECT_MS_MIN = 500;
export const CONTROL_RECONNECT_MS_MAX = 5_000;
/** Silent for so long, the agent is asked for a sign of life; for twice that, it is lost. */
export const PROBE_MS = 5_000;

type Pending = {
  readonly frame: Uint8Array;
  readonly deadline: Deadline;
  readonly settle: (outcome: RequestOutcome) => void;
  isSent: boolean;
};

/** Connects, and stays connected until closed. */
export function connectControl(options: ControlClientOptions): ControlClient {
  const { world, deadlines, on, who } = options;
  const { clock, net, random, log } = world;
  const pending = new Map<string, Pending>();
  const again = deadlines.add(() => dial());
  const watch = deadlines.add(() => look());
  let reader = new FrameReader(CONTROL_FRAME_BYTES_MAX);
  let parts = new ViewParts();
  let wire: Wire | undefined;
  let isConnected = false;
  let isClosed = false;
  let isProbed = false;
  let tries = 0;
  /** Why there is no connection. */
  let words = "not tried yet";
  /** Why the agent is about to hang up, in its own words. */
  let farewell: string | undefined;
  const prefix = random.hex(8);
  let lastId = 0;

  function frameOf(body: ControlRequest["body"]): { id: string; frame: Uint8Array } {
    lastId += 1;
    const id = `${prefix}-${lastId}`;
    const frame = encodeFrame(encodeRequest({ id, who, body }), CONTROL_FRAME_BYTES_MAX);
    return { id, frame };
  }

  function dial(): void {
    if (isClosed || wire !== undefined) return;
    reader = new FrameReader(CONTROL_FRAME_BYTES_MAX);
    parts = new ViewParts();
    const dialled = net.dial(options.at);
    wire = dialled;
    dialled.onBytes = (bytes) => wire === dialled && took(bytes);
    dialled.onClose = (how, why) => wire === dialled && lost(why, how === "unreached");
    dialled.send(frameOf({ kind: "subscribe", ...options.subscribe }).frame);
    for (const request of pending.values()) give(dialled, request);
    isProbed = true;
    deadlines.set(watch, clock.nowMs() + PROBE_MS);
  }

  function give(to: Wire, request: Pending): void {
    request.isSent = true;
    to.send(request.frame);
  }

  function took(bytes: Uint8Array): void {
    isProbed = false;
    tries = 0;
    deadlines.set(watch, clock.nowMs() + PROBE_MS);
    if (!isConnected) {
      isConnected = true;
      on.connected?.();
    }
    try {
      for (const payload of reader.push(bytes)) {
        if (wire === undefined) return;
        const reply = decodeReply(payload);
        if (!("unknown" in reply)) takeReply(reply);
      }
    } catch (e) {
      if (!(e instanceof ProtocolError)) throw e;
      log("error", "control.violation", { code: e.code, words: e.message });
      wire?.close();
      lost(e.message, false);
    }
  }

  function takeReply({ id, body, more }: ReplyPart): void {
    if (body.kind === "view") {
      const view = parts.take(body.view, more);
      if (view !== undefined) on.view?.(view);
      return;
    }
    const request = pending.get(id);
    if (request !== undefined) settle(id, request, body);
    else if (id !== "")
      return; // Late, or the answer to our own subscription.
    else if (body.kind === "events") on.events?.(body.happenings, body.complete);
    else if (body.kind === "outcome") farewell = body.words;
  }

  function settle(id: string, request: Pending, outcome: RequestOutcome): void {
    pending.delete(id);
    deadlines.set(request.deadline, undefined);
    request.settle(outcome);
  }

  /** Nothing came for a while. */
  function look(): void {
    if (wire === undefined) return;
    if (isProbed) {
      wire.close();
      lost(`no answer for ${(isConnected ? 2 : 1) * (PROBE_MS / 1_000)} s`, !isConnected);
      return;
    }
    isProbed = true;
    wire.send(frameOf({ kind: "subscribe", ...options.subscribe }).frame);
    deadlines.set(watch, clock.nowMs() + PROBE_MS);
  }

  function lost(cause: string, isUnreached: boolean): void {
    const why = farewell ?? cause;
    wire = undefined;
    farewell = undefined;
    isConnected = false;
    words = why;
    deadlines.set(watch, undefined);
    for (const [id, request] of pending) {
      if (isUnreached)
        request.isSent = false; // It never got there: sent when somebody answers.
      else if (request.isSent) settle(id, request, unknown(`the connection ended: ${why}`));
    }
    if (isClosed) return;
    const [minMs, maxMs] = [CONTROL_RECONNECT_MS_MIN, CONTROL_RECONNECT_MS_MAX];
    const inMs = backoffMs(tries, random.uniform(), minMs, maxMs);
    tries += 1;
    deadlines.set(again, clock.nowMs() + inMs);
    on.lost?.(why, inMs);
  }

  function expire(id: string, limitMs: number): void {
    const request = pending.get(id);
    if (request === undefined) return;
    const limit = `${limitMs / 1_000} s`;
    settle(
      id,
      request,
      request.isSent
        ? unknown(`no answer within ${limit}; it may still be done`)
        : { kind: "outcome", how: "refused", words: `not connected: ${words}`, reasons: [] },
    );
  }

  dial();
  return {
    get isConnected() {
      return isConnected;
    },
    request: (body, limitMs) =>
      new Promise((resolve) => {
        const { id, frame } = frameOf(body);
        const deadline = deadlines.add(() => expire(id, limitMs));
        const request: Pending = { frame, deadline, settle: resolve, isSent: false };
        pending.set(id, request);
        deadlines.set(deadline, clock.nowMs() + limitMs);
        if (isClosed) expire(id, 0);
        else if (wire !== undefined) give(wire, request);
      }),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      deadlines.set(again, undefined);
      wire?.close();
      lost("closed here", false);
      for (const id of [...pending.keys()]) expire(id, 0);
    },
  };
}

function unknown(words: string): UnknownOutcome {
  return { kind: "outcome", how: "unknown", words, reasons: [] };
}
