// What waits to be sent on one link, in two lanes.
//
// Everything small goes first and at once; chunks and pages are pulled one by one from their
// sources, in turn, while less than a window of them is unacknowledged. The window is what the
// slowest line that we promise to serve carries in one heartbeat period, so that a heartbeat behind
// a full window is late by one period at most. Knows nothing of sessions; encoding is passed in.

import { ProtocolError } from "../proto/errors.js";
import { BULK_WINDOW_BYTES, CHUNK_BYTES } from "../proto/limits.js";
import type { LinkBody } from "../proto/messages.js";

/** Gives the next message of a long answer, nothing more (`undefined`), or "ask after `poke`". */
export type BulkSource = { next(): LinkBody | undefined | "later" };

/** A source's place in the lane. */
export type BulkPlace = {
  /** What was "later" is there now. */
  poke(): void;
  /** Nothing more is asked of the source. */
  cancel(): void;
};

/** 1 Mbit/s, the slowest line on which no heartbeat may be lost (design.md, "The wire"). */
const SLOWEST_BYTES_PER_MS = 125;
/** Messages of the first lane that may wait for the wire: far more than any two agents ask. */
export const URGENT_MAX = 4_096;
/** Their bytes. */
export const URGENT_BYTES_MAX = 1024 * 1024;

/** Bytes of chunks and pages that may be unacknowledged with this heartbeat period. */
export function windowBytesFor(heartbeatMs: number): number {
  return Math.min(BULK_WINDOW_BYTES, heartbeatMs * SLOWEST_BYTES_PER_MS);
}

/** Content per chunk with this heartbeat period: half a window, so that two are always under way. */
export function chunkBytesFor(heartbeatMs: number): number {
  return Math.min(CHUNK_BYTES, Math.floor(windowBytesFor(heartbeatMs) / 2));
}

/** True for what goes in the second lane and counts in BulkAck. */
export function isBulk(kind: LinkBody["kind"]): boolean {
  return kind === "objectChunk" || kind === "manifestPage" || kind === "holdPage";
}

type Source = { readonly of: BulkSource; isWaiting: boolean; isDone: boolean };

/** Two lanes in front of one wire. */
export class Outbox {
  readonly #write: (frame: Uint8Array) => boolean;
  readonly #encode: (body: LinkBody) => Uint8Array;
  readonly #urgent: Uint8Array[] = [];
  #urgentBytes = 0;
  #sources: Source[] = [];
  #windowBytes = 0;
  #sentBytes = 0;
  #ackedBytes = 0;
  #isBlocked = false;
  #isPulling = false;

  constructor(to: {
    readonly write: (frame: Uint8Array) => boolean;
    readonly encode: (body: LinkBody) => Uint8Array;
  }) {
    this.#write = to.write;
    this.#encode = to.encode;
  }

  /**
   * Sends a message of the first lane, or keeps it until the wire takes more.
   * @throws {ProtocolError} local, if it is invalid or the lane is full: the link must be closed
   */
  send(body: LinkBody): void {
    const frame = this.#encode(body);
    if (!this.#isBlocked) {
      this.#isBlocked = !this.#write(frame);
      return;
    }
    this.#urgent.push(frame);
    this.#urgentBytes += frame.length;
    if (this.#urgent.length > URGENT_MAX || this.#urgentBytes > URGENT_BYTES_MAX) {
      const words = `${this.#urgent.length} messages (${this.#urgentBytes} bytes) wait for the other end; at most ${URGENT_MAX} (${URGENT_BYTES_MAX} bytes) are kept`;
      throw new ProtocolError("local", "too-many-requests", words);
    }
  }

  /** Adds a source to the second lane. */
  sendBulk(of: BulkSource): BulkPlace {
    const source: Source = { of, isWaiting: false, isDone: false };
    this.#sources.push(source);
    this.#pull();
    return {
      poke: () => {
        source.isWaiting = false;
        this.#pull();
      },
      cancel: () => {
        source.isDone = true;
        this.#sources = this.#sources.filter((s) => s !== source);
      },
    };
  }

  /** Sets the window; a smaller one lets what is under way arrive first. */
  set windowBytes(bytes: number) {
    if (bytes === this.#windowBytes) return;
    this.#windowBytes = bytes;
    this.#pull();
  }

  /**
   * The other end has taken in so many bytes of chunks and pages so far.
   * @throws {ProtocolError} remote `out-of-order` if that falls, or is more than was sent
   */
  acked(bytes: number): void {
    if (bytes < this.#ackedBytes || bytes > this.#sentBytes) {
      const words = `${bytes} bytes acknowledged, after ${this.#ackedBytes}; ${this.#sentBytes} were sent`;
      throw new ProtocolError("remote", "out-of-order", words);
    }
    this.#ackedBytes = bytes;
    this.#pull();
  }

  /** The wire takes more. */
  drained(): void {
    this.#isBlocked = false;
    while (!this.#isBlocked) {
      const frame = this.#urgent.shift();
      if (frame === undefined) break;
      this.#urgentBytes -= frame.length;
      this.#isBlocked = !this.#write(frame);
    }
    this.#pull();
  }

  /** Gives the wire what waits in the first lane, before it is closed; drops the second. */
  flush(): void {
    this.#sources = [];
    this.#windowBytes = 0;
    for (const frame of this.#urgent.splice(0)) this.#write(frame);
  }

  /** Sent and not acknowledged. For tests and metrics. */
  get unackedBytes(): number {
    return this.#sentBytes - this.#ackedBytes;
  }

  #pull(): void {
    if (this.#isPulling) return; // A source asked for this from within `next`.
    this.#isPulling = true;
    try {
      while (!this.#isBlocked && this.unackedBytes < this.#windowBytes) {
        const index = this.#sources.findIndex((s) => !s.isWaiting);
        const source = this.#sources[index];
        if (source === undefined) return;
        this.#sources.splice(index, 1);
        source.isWaiting = true; // Until it answers: a `poke` meanwhile is not lost.
        const body = source.of.next();
        if (body === undefined || source.isDone) continue;
        this.#sources.push(source); // Behind the others: every source has its turn.
        if (body === "later") continue;
        source.isWaiting = false;
        const frame = this.#encode(body);
        this.#sentBytes += frame.length;
        this.#isBlocked = !this.#write(frame);
      }
    } finally {
      this.#isPulling = false;
    }
  }
}
