// One Node socket as a Wire.
//
// Decides how a socket's many ways to end map onto the four of WireEnd, and how much may wait to
// be sent. Knows nothing of addresses, names or keys: whoever made the socket (net.ts) does. Bytes
// given to `send` belong to the wire until they are sent: the caller must not reuse the array.

import type { Socket } from "node:net";
import type { Wire, WireEnd } from "../world.js";
import { toSystemError } from "./system-error.js";
import { tlsWords } from "./tls.js";

/** Above this much unsent, `send` answers false. One frame of 128 KiB on its way, one waiting. */
const QUEUED_BYTES_LONG = 256 * 1024;

/** The most kept for a wire that has not opened yet; above it the wire ends as unreached. */
const UNOPENED_BYTES_MAX = 1024 * 1024;

/** How long a closed wire may still try to deliver what was sent before it was closed. */
const LINGER_MS = 1_000;

/** A Wire over one socket; one that was dialled gets its socket when that is open and secured. */
export class SocketWire implements Wire {
  readonly peer: string;
  readonly identity: string | undefined;
  onBytes: (bytes: Uint8Array) => void = () => {};
  onDrain: () => void = () => {};
  onClose: (how: WireEnd, words: string) => void = () => {};

  readonly #abandon: () => void;
  #socket: Socket | undefined;
  #isEnded = false;
  #isPaused = false;
  #isDrainOwed = false;
  #unopened: Uint8Array[] = [];
  #unopenedBytes = 0;

  /** A wire that is not open yet; `abandon` is called if its owner closes it before it is. */
  constructor(how: {
    readonly peer: string;
    readonly identity?: string;
    readonly abandon?: () => void;
  }) {
    this.peer = how.peer;
    this.identity = how.identity;
    this.#abandon = how.abandon ?? (() => {});
  }

  /**
   * Gives the wire its socket. Nothing that was sent before goes out earlier than now: only now is it
   * certain who is at the other end.
   */
  opened(socket: Socket): void {
    if (this.#isEnded) {
      socket.on("error", () => {});
      socket.destroy();
      return;
    }
    this.#socket = socket;
    for (const bytes of this.#unopened.splice(0)) socket.write(bytes);
    socket.on("drain", this.#drained);
    socket.on("end", this.#wasEnded);
    socket.on("error", this.#failed);
    socket.on("close", this.#closed);
    socket.on("data", this.#took);
    if (this.#isPaused) socket.pause();
  }

  /** Ends a wire that never opened, with the reason for people. */
  unreached(words: string): void {
    if (this.#socket === undefined) this.#finish("unreached", words);
  }

  send(bytes: Uint8Array): boolean {
    if (this.#isEnded) return false;
    if (this.#socket === undefined) return this.#keep(bytes);
    this.#socket.write(bytes);
    return this.#isShort(this.#socket.writableLength);
  }

  #keep(bytes: Uint8Array): boolean {
    if (this.#unopenedBytes + bytes.byteLength > UNOPENED_BYTES_MAX) {
      // In a later turn: an owner is not called back from inside its own call.
      setImmediate(() => {
        if (this.#socket === undefined && !this.#isEnded) this.#abandon();
        this.unreached(`not connected, and more than ${UNOPENED_BYTES_MAX} bytes wait to be sent`);
      });
      this.#isDrainOwed = true;
      return false;
    }
    this.#unopened.push(bytes);
    this.#unopenedBytes += bytes.byteLength;
    return this.#isShort(this.#unopenedBytes);
  }

  #isShort(queuedBytes: number): boolean {
    if (queuedBytes <= QUEUED_BYTES_LONG) return true;
    this.#isDrainOwed = true;
    return false;
  }

  pause(): void {
    this.#isPaused = true;
    if (!this.#isEnded) this.#socket?.pause();
  }

  resume(): void {
    this.#isPaused = false;
    if (!this.#isEnded) this.#socket?.resume();
  }

  close(): void {
    if (this.#isEnded) return;
    const socket = this.#letGo();
    if (socket === undefined) {
      this.#abandon();
      return;
    }
    // The last bytes and the FIN go out, what still comes in is dropped: destroying a socket with
    // unread bytes sends a reset, which could overtake the last message at the other end.
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    timer.unref();
    socket.on("close", () => clearTimeout(timer));
    socket.unref();
    socket.end();
    socket.resume();
  }

  // A plain array, as the types promise: a Buffer's `slice` does not copy.
  readonly #took = (bytes: Uint8Array) =>
    this.onBytes(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

  readonly #drained = () => {
    if (!this.#isDrainOwed) return;
    this.#isDrainOwed = false;
    this.onDrain();
  };

  readonly #wasEnded = () => this.#finish("fin", "closed by the other end");

  readonly #failed = (caught: Error) => {
    const error = toSystemError(caught);
    const isSilence = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"].includes(error.code);
    this.#finish(isSilence ? "silence" : "rst", tlsWords(error));
  };

  readonly #closed = () => this.#finish("rst", "the connection is gone");

  #finish(how: WireEnd, words: string): void {
    if (this.#isEnded) return;
    this.#letGo()?.destroy();
    this.onClose(how, words);
  }

  /** From here on no handler of the owner is called; the socket's late errors fall on nobody. */
  #letGo(): Socket | undefined {
    this.#isEnded = true;
    this.#unopened = [];
    const socket = this.#socket;
    if (socket === undefined) return undefined;
    socket.off("data", this.#took);
    socket.off("drain", this.#drained);
    socket.off("end", this.#wasEnded);
    socket.off("error", this.#failed);
    socket.off("close", this.#closed);
    socket.on("error", () => {});
    return socket;
  }
}
