// A local store at this end of a link: the answering half of moving content.
//
// Answers questions for the manifest and for contents through the outbox's second lane, a few
// contents in memory at a time. Takes objects that are put: whether one is welcome under its epoch
// is the agent's decision (`admit`), and so is what putting it means (`put`). Contract: the owner of
// the link gives every message to `take` first, and calls `closed` when the link has ended.

import { TRANSFER_DEFAULTS } from "../objects/core/plan.js";
import { type PutDone, type Store, StoreError } from "../objects/store.js";
import { ProtocolError } from "../proto/errors.js";
import { REQUESTS_MAX } from "../proto/limits.js";
import type { LinkBody, ManifestRequest, ObjectRequest, PutObject } from "../proto/messages.js";
import type { ObjectResultKind } from "../proto/object.js";
import { Fetcher } from "./fetcher.js";
import { Gate } from "./gate.js";
import type { Link } from "./link.js";
import type { BulkSource } from "./outbox.js";
import { chunksOf, cut, manifestPages, noContent, noManifest } from "./pages.js";
import { problemOf } from "./problems.js";

/** What the agent thinks of an object that is put. */
export type Admission =
  /** Its content is here already. */
  | { readonly kind: "have"; readonly content: Uint8Array }
  | { readonly kind: "need" }
  | {
      readonly kind: "refused";
      readonly result?: "failed" | "occupied" | "skipped";
      readonly words: string;
    }
  /** It is done already, under this epoch. */
  | { readonly kind: "done"; readonly done: PutDone }
  /** Its epoch is lower than the one in force. */
  | { readonly kind: "epoch"; readonly epoch: bigint };

export type ServeOptions = {
  /** The epoch in force: a question about objects with a lower one (but 0) is refused. */
  epoch(): bigint;
  /** SHA-256 in lower-case hexadecimal. */
  digestOf(bytes: Uint8Array): string;
  admit(put: PutObject): Admission | Promise<Admission>;
  /** Puts it; rejects with StoreError and nothing else. */
  put(put: PutObject, content: Uint8Array): Promise<PutDone>;
  /** Takes it out, with a copy kept; rejects with StoreError and nothing else. */
  takeAway(put: PutObject): Promise<PutDone>;
  /** With it, a put that waited here for longer than its asker waits is not done any more. */
  nowMs?(): number;
};

export type StoreServer = {
  /** Takes a message; true if it was about this store. */
  take(body: LinkBody): boolean;
  closed(words: string): void;
};

/** Contents in memory at once, read or being sent: with 4 MiB each, 16 MiB per link. */
const CONTENTS_AT_ONCE = 4;
/** Puts wait for whoever uses the store to be told; their contents are bounded by who sends them. */
const PUTS_AT_ONCE = TRANSFER_DEFAULTS.putsMax;

/** Serves a store over a link. */
export function serveStore(link: Link, store: Store, options: ServeOptions): StoreServer {
  const fetcher = new Fetcher(link, options.digestOf);
  const contents = new Gate(CONTENTS_AT_ONCE);
  const puts = new Gate(PUTS_AT_ONCE);
  const lists = new Gate(1);

  /** Runs an answer; whatever the store does not do becomes the answer that `failed` makes. */
  async function answer(act: () => Promise<void>, failed: (error: StoreError) => LinkBody) {
    try {
      await act();
    } catch (e) {
      if (!(e instanceof StoreError)) throw e;
      link.send(failed(e));
    }
  }

  function takeManifestRequest({ request }: ManifestRequest): void {
    refuseMany(lists, "lists");
    const act = async () => {
      const listing = await store.list();
      await sent(manifestPages(request, listing, () => link.chunkBytes));
    };
    void lists.run(() => answer(act, (e) => noManifest(request, problemOf(e))));
  }

  function takeObjectRequest({ request, epoch, id, digest }: ObjectRequest): void {
    const inForce = options.epoch();
    if (epoch !== 0n && epoch < inForce) {
      link.send({ kind: "epochRefused", epoch: inForce, refused: epoch });
      return;
    }
    refuseMany(contents, "contents");
    const act = async () => {
      if (link.isClosed) return;
      const content = await store.get(id, digest === "" ? undefined : digest);
      await sent(chunksOf(request, content, () => link.chunkBytes));
    };
    void contents.run(() => answer(act, (e) => noContent(request, problemOf(e))));
  }

  function takePut(put: PutObject): void {
    refuseMany(puts, "objects to put");
    const { request, epoch } = put;
    const cameAtMs = options.nowMs?.() ?? 0;
    const result = (kind: ObjectResultKind, words: string, reference = ""): LinkBody => {
      const texts = { words: cut(words), reference: cut(reference) };
      return { kind: "objectResult", request, epoch, result: kind, ...texts };
    };
    const act = async () => {
      if (link.isClosed) return;
      const admission = await options.admit(put);
      switch (admission.kind) {
        case "epoch":
          link.send({ kind: "epochRefused", epoch: admission.epoch, refused: epoch });
          return;
        case "refused":
          link.send(result(admission.result ?? "failed", admission.words));
          return;
        case "done":
          link.send(result(admission.done.result, "", admission.done.reference));
          return;
        case "have":
        case "need": {
          if (put.removal) {
            mustBeWaitedFor(cameAtMs);
            const gone = await options.takeAway(put);
            link.send(result(gone.result, "", gone.reference));
            return;
          }
          const content = admission.kind === "have" ? admission.content : await contentOf(put);
          mustBeWaitedFor(cameAtMs);
          const done = await options.put(put, content);
          link.send(result(done.result, "", done.reference));
        }
      }
    };
    const failed = (e: StoreError) =>
      e.kind === "occupied" ? result("occupied", e.message) : result("failed", problemOf(e));
    void puts.run(() => answer(act, failed));
  }

  /** Who asked has given it up by then: done now, it would run on both sides. */
  function mustBeWaitedFor(cameAtMs: number): void {
    const waitedMs = (options.nowMs?.() ?? 0) - cameAtMs;
    if (!link.isClosed && waitedMs < TRANSFER_DEFAULTS.questionLimitMs) return;
    throw new StoreError("unavailable", "it waited here until nobody waited for it any more");
  }

  function contentOf({ epoch, entry }: PutObject): Promise<Uint8Array> {
    const { type, number, digest } = entry;
    return fetcher.fetch({ id: { type, number }, epoch, digest });
  }

  /** Returns when the whole answer has been given to the wire, or the link has ended. */
  const waiting = new Set<() => void>();
  function sent(source: BulkSource): Promise<void> {
    if (link.isClosed) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        waiting.delete(done);
        resolve();
      };
      waiting.add(done);
      link.sendBulk({
        next: () => {
          const body = source.next();
          if (body === undefined) done();
          return body;
        },
      });
    });
  }

  return {
    take: (body) => {
      switch (body.kind) {
        case "manifestRequest":
          takeManifestRequest(body);
          return true;
        case "objectRequest":
          takeObjectRequest(body);
          return true;
        case "putObject":
          takePut(body);
          return true;
        case "objectChunk":
          return fetcher.take(body);
        default:
          return false;
      }
    },
    closed: (words) => {
      fetcher.closed(words);
      for (const done of [...waiting]) done();
    },
  };
}

/** More than the other end may ask at once is a violation: it counts its questions too. */
function refuseMany(gate: Gate, what: string): void {
  if (gate.count < REQUESTS_MAX) return;
  const words = `more than ${REQUESTS_MAX} ${what} asked for at once`;
  throw new ProtocolError("remote", "too-many-requests", words);
}
