// Cuts a stream of bytes into frames and back: a 4-byte big-endian length, then one message.
//
// The length does not include itself. It is checked against the limit as soon as its fourth byte
// is there, before anything of the message is kept. A reader's buffer grows with what has arrived,
// by doubling, and never with what was only announced. After an error a reader must not be used.

import { ProtocolError } from "./errors.js";
import { FRAME_BYTES_MAX } from "./limits.js";

/** Bytes of the length in front of each message. */
export const LENGTH_BYTES = 4;
/** The first buffer of a message in pieces: most messages are smaller. */
const FIRST_BUFFER_BYTES = 1024;
const EMPTY = new Uint8Array(0);

/**
 * Puts the length in front of a message.
 * @throws {ProtocolError} local `frame-empty`, `frame-too-long`
 */
export function encodeFrame(message: Uint8Array, bytesMax: number = FRAME_BYTES_MAX): Uint8Array {
  checkLength("local", message.length, bytesMax);
  const { length } = message;
  const frame = new Uint8Array(LENGTH_BYTES + length);
  frame[0] = length >>> 24;
  frame[1] = length >>> 16;
  frame[2] = length >>> 8;
  frame[3] = length;
  frame.set(message, LENGTH_BYTES);
  return frame;
}

/** Takes a stream in fragments of any size and gives whole messages. */
export class FrameReader {
  readonly #bytesMax: number;
  /** The length's bytes that have arrived, and their value. */
  #lengthBytes = 0;
  #length = 0;
  #message: Uint8Array = EMPTY;
  #messageBytes = 0;

  constructor(bytesMax: number = FRAME_BYTES_MAX) {
    this.#bytesMax = bytesMax;
  }

  /**
   * Takes the next fragment and answers the messages that it completes, each a copy of its own.
   * @throws {ProtocolError} remote `frame-empty`, `frame-too-long`
   */
  push(fragment: Uint8Array): Uint8Array[] {
    const messages: Uint8Array[] = [];
    let at = 0;
    while (at < fragment.length) {
      if (this.#lengthBytes < LENGTH_BYTES) {
        this.#length = this.#length * 256 + (fragment[at] ?? 0);
        at += 1;
        this.#lengthBytes += 1;
        if (this.#lengthBytes === LENGTH_BYTES) {
          checkLength("remote", this.#length, this.#bytesMax);
        }
        continue;
      }
      const taken = Math.min(this.#length - this.#messageBytes, fragment.length - at);
      if (taken === this.#length) {
        // All of it is here, as most are.
        messages.push(new Uint8Array(fragment.subarray(at, at + taken)));
        at += taken;
        this.#begin();
        continue;
      }
      this.#keep(fragment.subarray(at, at + taken));
      at += taken;
      if (this.#messageBytes === this.#length) messages.push(this.#take());
    }
    return messages;
  }

  /** Bytes that wait for the rest of their message. */
  get keptBytes(): number {
    return this.#lengthBytes + this.#messageBytes;
  }

  #keep(piece: Uint8Array): void {
    const neededBytes = this.#messageBytes + piece.length;
    if (neededBytes > this.#message.length) {
      const doubled = Math.max(this.#message.length * 2, FIRST_BUFFER_BYTES, neededBytes);
      const larger = new Uint8Array(Math.min(doubled, this.#length));
      larger.set(this.#message.subarray(0, this.#messageBytes));
      this.#message = larger;
    }
    this.#message.set(piece, this.#messageBytes);
    this.#messageBytes = neededBytes;
  }

  #take(): Uint8Array {
    const message = this.#message;
    this.#message = EMPTY;
    this.#messageBytes = 0;
    this.#begin();
    return message;
  }

  #begin(): void {
    this.#lengthBytes = 0;
    this.#length = 0;
  }
}

function checkLength(fault: "local" | "remote", bytes: number, bytesMax: number): void {
  if (bytes === 0) throw new ProtocolError(fault, "frame-empty", "a frame of 0 bytes");
  if (bytes > bytesMax) {
    const words = `a frame of ${bytes} bytes; at most ${bytesMax} are allowed`;
    throw new ProtocolError(fault, "frame-too-long", words);
  }
}
