// One Node socket as a Wire.
//
// Decides how a socket's many ways to end map onto the four of WireEnd, and how much may wait to
// be sent. Knows nothing of addresses, names or TLS: whoever made the socket (net.ts) does. Bytes
// given to `send` belong to the wire until they are sent: the caller must not reuse the array.

import type { Socket } from "node:net";
import type { Wire, WireEnd } from "../world.js";
import { errorWords, isSystemError, toSystemError } from "./system-error.js";

/** Above this much unsent, `send` answers false. One frame of 128 KiB on its way, one waiting. */
const QUEUED_BYTES_LONG = 256 * 1024;

/** The most kept for a wire that has not opened yet; above it the wire ends as unreached. */
const UNOPENED_BYTES_MAX = 1024 * 1024;

/** How long a closed wire may still try to deliver what was sent before it was closed. */
const LINGER_MS = 1_000;

/** A Wire over one socket, dialled (not open yet) or accepted. */
export class SocketWire implements Wire {
  readonly peer: string;
  onBytes: (bytes: Uint8Array) => void = () => {};
  onDrain: () => void = () => {};
  onClose: (how: WireEnd, words: string) => void = () => {};

  readonly #socket: Socket;
  #state: "opening" | "open" | "ended";
  #isDrainOwed = false;

  constructor(socket: Socket, peer: string, state: "opening" | "open") {
    this.#socket = socket;
    this.peer = peer;
    this.#state = state;
    socket.on("data", this.#took);
    socket.on("drain", this.#drained);
    socket.on("end", this.#ended);
    socket.on("error", this.#failed);
    socket.on("close", this.#closed);
  }

  /** Tells a dialled wire that its socket is connected. */
  opened(): void {
    if (this.#state === "opening") this.#state = "open";
  }

  /** Ends a wire that never opened, with the reason for people. */
  unreached(words: string): void {
    this.#finish("unreached", words);
  }

  send(bytes: Uint8Array): boolean {
    if (this.#state === "ended") return false;
    const queuedBytes = this.#socket.writableLength + bytes.byteLength;
    if (this.#state === "opening" && queuedBytes > UNOPENED_BYTES_MAX) {
      // In a later turn: an owner is not called back from inside its own call.
      setImmediate(() =>
        this.unreached(`not connected, and more than ${UNOPENED_BYTES_MAX} bytes wait to be sent`),
      );
      this.#isDrainOwed = true;
      return false;
    }
    this.#socket.write(bytes);
    if (this.#socket.writableLength <= QUEUED_BYTES_LONG) return true;
    this.#isDrainOwed = true;
    return false;
  }

  pause(): void {
    if (this.#state !== "ended") this.#socket.pause();
  }

  resume(): void {
    if (this.#state !== "ended") this.#socket.resume();
  }

  close(): void {
    if (this.#state === "ended") return;
    const wasOpen = this.#state === "open";
    this.#letGo();
    if (!wasOpen) {
      this.#socket.destroy();
      return;
    }
    // The last bytes and the FIN go out, what still comes in is dropped: destroying a socket with
    // unread bytes sends a reset, which could overtake the last message at the other end.
    const timer = setTimeout(() => this.#socket.destroy(), LINGER_MS);
    timer.unref();
    this.#socket.on("close", () => clearTimeout(timer));
    this.#socket.unref();
    this.#socket.end();
    this.#socket.resume();
  }

  // A plain array, as the types promise: a Buffer's `slice` does not copy.
  readonly #took = (bytes: Uint8Array) =>
    this.onBytes(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

  readonly #drained = () => {
    if (!this.#isDrainOwed) return;
    this.#isDrainOwed = false;
    this.onDrain();
  };

  readonly #ended = () => this.#finish("fin", "closed by the other end");

  readonly #failed = (caught: Error) => {
    if (this.#state === "opening") this.#finish("unreached", unreachedWords(this.peer, caught));
    else {
      const error = toSystemError(caught);
      const isSilence = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"].includes(error.code);
      this.#finish(isSilence ? "silence" : "rst", errorWords(error));
    }
  };

  readonly #closed = () => {
    if (this.#state === "opening") this.#finish("unreached", `${this.peer}: not connected`);
    else this.#finish("rst", "the connection is gone");
  };

  #finish(how: WireEnd, words: string): void {
    if (this.#state === "ended") return;
    this.#letGo();
    this.#socket.destroy();
    this.onClose(how, words);
  }

  /** From here on no handler of the owner is called; the socket's late errors fall on nobody. */
  #letGo(): void {
    this.#state = "ended";
    this.#socket.off("data", this.#took);
    this.#socket.off("drain", this.#drained);
    this.#socket.off("end", this.#ended);
    this.#socket.off("error", this.#failed);
    this.#socket.off("close", this.#closed);
    this.#socket.on("error", () => {});
  }
}

/** Why a wire did not open, for people: the words of each address that was tried. */
function unreachedWords(peer: string, caught: Error): string {
  const errors = caught instanceof AggregateError ? caught.errors : [caught];
  const words = errors.filter(isSystemError).map(errorWords);
  // Without a system code it is our own lookup's answer, which names the host already.
  return words.length === 0 ? caught.message : `${peer}: ${[...new Set(words)].join(", ")}`;
}
