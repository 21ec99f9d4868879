// Cuts long answers into messages: content into chunks, manifests and hold lists into pages; and
// puts hold lists together again. Each is a source that the outbox asks for the next piece.
//
// A piece is as large as suits the link (`chunkBytes`, asked each time) and never above the limits.

import type { Listing } from "../objects/store.js";
import { ProtocolError } from "../proto/errors.js";
import { PAGE_ENTRIES, REASONS_MAX, WORDS_CHARS_MAX } from "../proto/limits.js";
import type { HoldPage, LinkBody } from "../proto/messages.js";
import { describeObject, type ManifestEntry, type ObjectId } from "../proto/object.js";
import type { Link } from "./link.js";
import type { BulkPlace, BulkSource } from "./outbox.js";

/** An entry's digest, numbers and tags. */
const ENTRY_BYTES = 64;
/** UTF-8 of one UTF-16 unit. */
const CHAR_BYTES_MAX = 3;

/** The content of one object as the answer to a request; at least one chunk. */
export function chunksOf(
  request: number,
  content: Uint8Array,
  chunkBytes: () => number,
): BulkSource {
  let offset: number | undefined = 0;
  return {
    next: () => {
      if (offset === undefined) return undefined;
      const from = offset;
      const end = Math.min(content.length, from + chunkBytes());
      const last = end === content.length;
      offset = last ? undefined : end;
      const piece = content.subarray(from, end);
      return { kind: "objectChunk", request, offset: from, content: piece, last, problem: "" };
    },
  };
}

/** The answer to a request for content that cannot be had. */
export function noContent(request: number, problem: string): LinkBody {
  const content = new Uint8Array(0);
  return { kind: "objectChunk", request, offset: 0, content, last: true, problem: cut(problem) };
}

/** A manifest as the answer to a request; at least one page. */
export function manifestPages(
  request: number,
  { manifest, problems, isAbsenceKnown = false }: Listing,
  pageBytes: () => number,
): BulkSource {
  let at: number | undefined = 0;
  return {
    next: () => {
      if (at === undefined) return undefined;
      const from = at;
      let bytes = 0;
      let end = from;
      const bytesMax = pageBytes();
      while (end < manifest.length && end - from < PAGE_ENTRIES) {
        const entry = manifest[end];
        bytes += entry === undefined ? 0 : entryBytesMax(entry);
        if (bytes > bytesMax && end > from) break;
        end += 1;
      }
      const last = end === manifest.length;
      at = last ? undefined : end;
      const entries = manifest.slice(from, end);
      const leftOut = last ? problems.slice(0, REASONS_MAX).map(cut) : [];
      const absenceKnown = last && isAbsenceKnown;
      return { kind: "manifestPage", request, entries, last, problem: "", leftOut, absenceKnown };
    },
  };
}

/** The answer to a request for a manifest that cannot be made. */
export function noManifest(request: number, problem: string): LinkBody {
  const nothing = { entries: [], last: true, leftOut: [], absenceKnown: false };
  return { kind: "manifestPage", request, ...nothing, problem: cut(problem) };
}

/**
 * Says which objects a Welcome or a Park is about; to be called right after that was said. A list
 * that is still on its way when the next Welcome or Park is said must be cancelled first.
 */
export function sendHoldPages(link: Link, epoch: bigint, objects: readonly ObjectId[]): BulkPlace {
  let at: number | undefined = 0;
  return link.sendBulk({
    next: () => {
      if (at === undefined) return undefined;
      const end = Math.min(objects.length, at + PAGE_ENTRIES);
      const page = objects.slice(at, end).map(({ type, number }) => ({ type, number }));
      const last = end === objects.length;
      at = last ? undefined : end;
      return { kind: "holdPage", epoch, objects: page, last };
    },
  });
}

/** Puts the pages after one Welcome or Park together. Nothing is given before the last one. */
export class HoldList {
  readonly #epoch: bigint;
  readonly #announced: number;
  readonly #objects: ObjectId[] = [];

  /** For the epoch and the count that the Welcome or Park announced. */
  constructor(epoch: bigint, announced: number) {
    this.#epoch = epoch;
    this.#announced = announced;
  }

  /**
   * Takes a page; answers the whole list with the last one. A page of another epoch belongs to an
   * earlier announcement and changes nothing.
   * @throws {ProtocolError} remote `out-of-order` if the count is not the announced one
   */
  take(page: HoldPage): readonly ObjectId[] | undefined {
    if (page.epoch !== this.#epoch) return undefined;
    this.#objects.push(...page.objects);
    const count = this.#objects.length;
    if (count > this.#announced || (page.last && count !== this.#announced)) {
      const words = `${count} objects named to be held, ${this.#announced} announced`;
      throw new ProtocolError("remote", "out-of-order", words);
    }
    return page.last ? this.#objects : undefined;
  }
}

/** Words short enough for the wire. */
export function cut(words: string): string {
  return words.length <= WORDS_CHARS_MAX ? words : `${words.slice(0, WORDS_CHARS_MAX - 1)}…`;
}

/** For messages about one object. */
export function named(id: ObjectId): string {
  return describeObject(id);
}

function entryBytesMax(entry: ManifestEntry): number {
  return ENTRY_BYTES + entry.type.length + entry.name.length * CHAR_BYTES_MAX;
}
