// net-ping with what is wrong in it taken out: its socket is used, its judgement is not.
//
// It matches replies by identifier and number only, so that a wrong host passes, takes a router's
// word for a reply, and runs a timer for each request. Here whoever listens makes the packets and
// hears all that comes in. Decides nothing about replies. The addon calls back outside of Node's
// turns: promises kept in these calls wake nobody before something else does.

import type { EchoRequest, Session } from "net-ping";
import { hearOnlyReplies } from "./echo-filter.js";

/** The library, once it is loaded. */
export type NetPing = typeof import("net-ping").default;

/** Who is told what the socket does. `sequence` is the number that the library gave a request. */
export type EchoEars = {
  /** The bytes of a request; asked for within `pingHost`. */
  packet(sequence: number): Buffer;
  /** It leaves now. */
  leaves(sequence: number): void;
  /** It did not: the system's words. */
  refused(sequence: number, words: string): void;
  /** Anything that the socket heard. */
  hears(packet: Buffer, source: string): void;
};

/**
 * Opens a raw socket that does not read yet.
 * @throws {Error} in the system's words, without a code, if it may not be opened
 */
export function openLibrarySession(
  netPing: NetPing,
  { family, identifier }: { readonly family: 4 | 6; readonly identifier: number },
  ears: EchoEars,
): Session {
  class DeafSession extends netPing.Session {
    override toBuffer({ id }: EchoRequest): Buffer {
      return ears.packet(id);
    }

    override onBeforeSocketSend(request: EchoRequest): void {
      super.onBeforeSocketSend(request);
      ears.leaves(request.id);
    }

    override onSocketSend({ id }: EchoRequest, error: Error | null): void {
      if (error !== null) ears.refused(id, error.message);
    }

    override onSocketMessage(packet: Buffer, source: string): void {
      ears.hears(packet, source);
    }
  }
  const networkProtocol = netPing.NetworkProtocol[family === 6 ? "IPv6" : "IPv4"];
  const session = new DeafSession({ networkProtocol, sessionId: identifier });
  const socket = session.getSocket();
  // Before anything may fail: a socket that is left behind reading would hold the process.
  socket.pauseRecv();
  hearOnlyReplies(socket, family);
  return session;
}
