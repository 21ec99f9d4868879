// The other end of a link as a store: the asking half of moving content.
//
// A main's objects are listed and read for a settings backup, and put back on a restore. Answers
// carry their question's id; a late one changes nothing. When the link ends, so does everything
// asked, with `unavailable`. Whoever calls sets time limits. Contract: the owner of the link gives
// every message to `take` first, and calls `closed` when the link has ended.

import { type Listing, type PutDone, type Store, StoreError } from "../objects/store.js";
import { OBJECTS_MAX, REQUESTS_MAX } from "../proto/limits.js";
import type { LinkBody, ManifestPage, ObjectRequest, ObjectResult } from "../proto/messages.js";
import { compareIds, type ManifestEntry } from "../proto/object.js";
import { Fetcher } from "./fetcher.js";
import type { Link } from "./link.js";
import { chunksOf, named, noContent } from "./pages.js";
import { errorOf, gone } from "./problems.js";

export type RemoteStoreOptions = {
  /** For people: `main m1`. */
  readonly title: string;
  /** The epoch that questions about objects carry; 0n for a settings backup. */
  epoch(): bigint;
  /** SHA-256 in lower-case hexadecimal. */
  digestOf(bytes: Uint8Array): string;
};

export type RemoteStore = Store & {
  /** Takes a message; true if it was an answer to this store, or a question about a put. */
  take(body: LinkBody): boolean;
  closed(words: string): void;
};

type Answer<T> = {
  readonly resolve: (value: T) => void;
  readonly reject: (error: StoreError) => void;
};
type ListQuestion = Answer<Listing> & {
  readonly request: number;
  readonly entries: ManifestEntry[];
};
type PutQuestion = Answer<PutDone> & {
  readonly epoch: bigint;
  readonly entry: ManifestEntry;
  readonly content: Uint8Array;
};

/** Makes a store of what is at the other end. */
export function remoteStore(link: Link, options: RemoteStoreOptions): RemoteStore {
  const fetcher = new Fetcher(link, options.digestOf);
  const puts = new Map<number, PutQuestion>();
  let listing: (ListQuestion & { readonly promise: Promise<Listing> }) | undefined;
  let end: StoreError | undefined;

  function list(): Promise<Listing> {
    if (end !== undefined) return Promise.reject(end);
    // One list at a time: whoever asks meanwhile gets the same.
    if (listing !== undefined) return listing.promise;
    const { promise, resolve, reject } = promised<Listing>();
    const request = link.nextRequest();
    listing = { request, entries: [], resolve, reject, promise };
    if (!link.send({ kind: "manifestRequest", request })) endList(gone("it is not open"));
    return promise;
  }

  function endList(outcome: StoreError | ManifestPage): void {
    const question = listing;
    listing = undefined;
    if (outcome instanceof StoreError) question?.reject(outcome);
    else {
      const { leftOut, absenceKnown } = outcome;
      // What could not be taken in may be what is missing.
      const isAbsenceKnown = absenceKnown && leftOut.length === 0;
      const manifest = question?.entries ?? [];
      const listing = { manifest, problems: leftOut, isMemoryWhole: absenceKnown };
      question?.resolve(isAbsenceKnown ? { ...listing, isAbsenceKnown } : listing);
    }
  }

  function takePage(page: ManifestPage): void {
    if (listing?.request !== page.request) return;
    const wrong = addEntries(listing.entries, page);
    if (wrong !== undefined) endList(wrong);
    else if (page.last) endList(page);
  }

  function put(entry: ManifestEntry, content: Uint8Array, removal = false): Promise<PutDone> {
    if (end !== undefined) return Promise.reject(end);
    if (puts.size >= REQUESTS_MAX) {
      const words = `${REQUESTS_MAX} objects are being put on this link`;
      return Promise.reject(new StoreError("unavailable", words));
    }
    const { promise, resolve, reject } = promised<PutDone>();
    const request = link.nextRequest();
    const epoch = options.epoch();
    puts.set(request, { epoch, entry, content, resolve, reject });
    if (!link.send({ kind: "putObject", request, epoch, entry, removal }) && puts.delete(request)) {
      reject(gone("it is not open"));
    }
    return promise;
  }

  /** The other end has not got the content of a put. */
  function giveContent({ request, id, digest, epoch }: ObjectRequest): void {
    for (const { entry, content, epoch: putEpoch } of puts.values()) {
      const isIt = compareIds(entry, id) === 0 && entry.digest === digest && putEpoch === epoch;
      if (!isIt) continue;
      link.sendBulk(chunksOf(request, content, () => link.chunkBytes));
      return;
    }
    link.send(noContent(request, `missing: ${named(id)} is not being put`));
  }

  function takeResult(result: ObjectResult): void {
    const question = puts.get(result.request);
    if (question === undefined) return;
    puts.delete(result.request);
    const outcome = outcomeOf(result);
    if (outcome instanceof StoreError) question.reject(outcome);
    else question.resolve(outcome);
  }

  function refuseEpoch(refused: bigint, inForce: bigint): void {
    const words = `epoch ${refused} was refused: ${inForce} is in force at the other end`;
    const error = new StoreError("failed", words);
    fetcher.refuse(refused, error);
    for (const [request, question] of puts) {
      if (question.epoch !== refused) continue;
      puts.delete(request);
      question.reject(error);
    }
  }

  return {
    title: options.title,
    list,
    get: (id, digest) => fetcher.fetch({ id, epoch: options.epoch(), digest: digest ?? "" }),
    put: (entry, content) => put(entry, content),
    remove: async ({ type, number }, digest) => {
      const id = { type, number };
      if (digest === undefined) {
        const words = `${named(id)}: a main removes only the content that is named`;
        throw new StoreError("failed", words);
      }
      await put({ ...id, name: "", bytes: 0, digest }, NOTHING, true);
    },
    settle: () => Promise.resolve(),
    take: (body) => {
      switch (body.kind) {
        case "manifestPage":
          takePage(body);
          return true;
        case "objectChunk":
          return fetcher.take(body);
        case "objectRequest":
          giveContent(body);
          return true;
        case "objectResult":
          takeResult(body);
          return true;
        case "epochRefused":
          refuseEpoch(body.refused, body.epoch);
          return false; // The agent has to know as well.
        default:
          return false;
      }
    },
    closed: (words) => {
      end ??= gone(words);
      fetcher.closed(words);
      endList(end);
      for (const question of puts.values()) question.reject(end);
      puts.clear();
    },
  };
}

const NOTHING = new Uint8Array();

/** Adds a page to a list, or answers what is wrong with it. */
function addEntries(entries: ManifestEntry[], page: ManifestPage): StoreError | undefined {
  if (page.problem !== "") return errorOf(page.problem);
  for (const entry of page.entries) {
    const before = entries.at(-1);
    if (before !== undefined && compareIds(before, entry) >= 0) {
      const words = `the list is out of order: ${named(entry)} after ${named(before)}`;
      return new StoreError("invalid", words);
    }
    if (entries.length === OBJECTS_MAX) {
      return new StoreError("invalid", `more than ${OBJECTS_MAX} objects`);
    }
    entries.push(entry);
  }
  return undefined;
}

function outcomeOf({ result, words, reference }: ObjectResult): PutDone | StoreError {
  switch (result) {
    case "applied":
    case "unchanged":
      return { result, reference };
    case "occupied":
      return new StoreError("occupied", words);
    case "failed":
      return errorOf(words);
    case "skipped":
      return new StoreError("failed", `skipped: ${words}`);
  }
}

function promised<T>(): Answer<T> & { readonly promise: Promise<T> } {
  let resolve: (value: T) => void = () => {};
  let reject: (error: StoreError) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
