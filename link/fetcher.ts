// Asks the other end for content and puts the chunks together.
//
// Chunks of a request that is over, or was never made, change nothing. Chunks that do not fit end
// that request alone: a broken answer is no reason to lose the link and to judge a main by it.

import { StoreError } from "../objects/store.js";
import { OBJECT_BYTES_MAX, REQUESTS_MAX } from "../proto/limits.js";
import type { ObjectChunk } from "../proto/messages.js";
import type { ObjectId } from "../proto/object.js";
import { Gate } from "./gate.js";
import type { Link } from "./link.js";
import { named } from "./pages.js";
import { errorOf, gone } from "./problems.js";

/** Contents under way at once: 8 of 4 MiB is what one link may cost in memory. */
export const FETCHES_AT_ONCE = 8;
const FIRST_BUFFER_BYTES = 4_096;

/** What is asked for; an empty digest: whatever is there. */
export type Wanted = { readonly id: ObjectId; readonly epoch: bigint; readonly digest: string };

type Pending = {
  readonly wanted: Wanted;
  buffer: Uint8Array;
  bytes: number;
  readonly resolve: (content: Uint8Array) => void;
  readonly reject: (error: StoreError) => void;
};

/** Fetches objects' contents over one link. */
export class Fetcher {
  readonly #link: Link;
  readonly #digestOf: (bytes: Uint8Array) => string;
  readonly #pending = new Map<number, Pending>();
  readonly #gate = new Gate(FETCHES_AT_ONCE);
  #gone: StoreError | undefined;

  /** `digestOf` gives SHA-256 in lower-case hexadecimal. */
  constructor(link: Link, digestOf: (bytes: Uint8Array) => string) {
    this.#link = link;
    this.#digestOf = digestOf;
  }

  /**
   * Fetches a content; it has the digest that was asked for.
   * @throws {StoreError} what the other end says; `unavailable` if the link is gone or too much is
   *   asked; `failed` if what came is not what was asked for
   */
  async fetch(wanted: Wanted): Promise<Uint8Array> {
    if (this.#gate.count >= REQUESTS_MAX) {
      throw new StoreError("unavailable", `${REQUESTS_MAX} requests are under way on this link`);
    }
    const content = await this.#gate.run(() => this.#ask(wanted));
    if (wanted.digest !== "" && this.#digestOf(content) !== wanted.digest) {
      throw new StoreError("failed", `${named(wanted.id)}: what came is not what was asked for`);
    }
    return content;
  }

  /** Takes a chunk; true if it answers a question of this fetcher. */
  take(chunk: ObjectChunk): boolean {
    const pending = this.#pending.get(chunk.request);
    if (pending === undefined) return false;
    const wrong = this.#keep(pending, chunk);
    if (wrong === undefined && !chunk.last) return true;
    this.#pending.delete(chunk.request);
    if (wrong !== undefined) pending.reject(wrong);
    else pending.resolve(pending.buffer.subarray(0, pending.bytes));
    return true;
  }

  /** Ends what was asked under an epoch that the other end refused. */
  refuse(epoch: bigint, error: StoreError): void {
    for (const [request, pending] of this.#pending) {
      if (pending.wanted.epoch !== epoch) continue;
      this.#pending.delete(request);
      pending.reject(error);
    }
  }

  /** The link has ended: so has everything asked. */
  closed(words: string): void {
    this.#gone ??= gone(words);
    for (const pending of this.#pending.values()) pending.reject(this.#gone);
    this.#pending.clear();
  }

  #ask(wanted: Wanted): Promise<Uint8Array> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    const request = this.#link.nextRequest();
    return new Promise((resolve, reject) => {
      const buffer = new Uint8Array(0);
      this.#pending.set(request, { wanted, buffer, bytes: 0, resolve, reject });
      const isSaid = this.#link.send({ kind: "objectRequest", request, ...wanted });
      if (isSaid || !this.#pending.delete(request)) return;
      reject(gone("it is not open"));
    });
  }

  #keep(pending: Pending, chunk: ObjectChunk): StoreError | undefined {
    if (chunk.problem !== "") return errorOf(chunk.problem);
    const what = named(pending.wanted.id);
    if (chunk.offset !== pending.bytes) {
      const words = `${what}: a chunk for byte ${chunk.offset} came after byte ${pending.bytes}`;
      return new StoreError("failed", words);
    }
    const bytes = pending.bytes + chunk.content.length;
    if (bytes > OBJECT_BYTES_MAX) {
      return new StoreError("invalid", `${what}: more than ${OBJECT_BYTES_MAX} bytes`);
    }
    if (chunk.content.length === 0 && !chunk.last) {
      return new StoreError("failed", `${what}: a chunk of no bytes that is not the last`);
    }
    if (bytes > pending.buffer.length) {
      const doubled = Math.max(pending.buffer.length * 2, FIRST_BUFFER_BYTES, bytes);
      const larger = new Uint8Array(Math.min(doubled, OBJECT_BYTES_MAX));
      larger.set(pending.buffer.subarray(0, pending.bytes));
      pending.buffer = larger;
    }
    pending.buffer.set(chunk.content, pending.bytes);
    pending.bytes = bytes;
    return undefined;
  }
}
