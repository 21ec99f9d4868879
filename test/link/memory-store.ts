// A store in memory, for tests: answers in a later turn, or when it is told to.

import { createHash } from "node:crypto";
import { type Listing, type PutDone, type Store, StoreError } from "../../objects/store.js";
import { compareIds, idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";

export const digestOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Content that is different for every seed and does not repeat in a chunk's length. */
export function contentOf(bytes: number, seed = 1): Uint8Array {
  const content = new Uint8Array(bytes);
  let state = seed;
  for (let i = 0; i < bytes; i++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    content[i] = state >> 16;
  }
  return content;
}

export function entryOf(
  type: string,
  number: number,
  content: Uint8Array,
  name = "",
): ManifestEntry {
  return { type, number, name, bytes: content.length, digest: digestOf(content) };
}

export class MemoryStore implements Store {
  readonly title = "memory";
  readonly #objects = new Map<string, { entry: ManifestEntry; content: Uint8Array }>();
  /** Set by a test: every call rejects with it. */
  broken: StoreError | undefined;
  gets = 0;

  add(type: string, number: number, content: Uint8Array, name = ""): ManifestEntry {
    const entry = entryOf(type, number, content, name);
    this.#objects.set(idKey(entry), { entry, content });
    return entry;
  }

  async list(): Promise<Listing> {
    this.#check();
    const manifest = [...this.#objects.values()].map((o) => o.entry).sort(compareIds);
    return { manifest, problems: [] };
  }

  async get(id: ObjectId, digest?: string): Promise<Uint8Array> {
    this.gets += 1;
    this.#check();
    const found = this.#objects.get(idKey(id));
    if (found === undefined) throw new StoreError("missing", `${idKey(id)} is not there`);
    if (digest !== undefined && found.entry.digest !== digest) {
      throw new StoreError("failed", `${idKey(id)} has changed`);
    }
    return found.content;
  }

  async put(entry: ManifestEntry, content: Uint8Array): Promise<PutDone> {
    this.#check();
    const found = this.#objects.get(idKey(entry));
    if (found?.entry.digest === entry.digest)
      return { result: "unchanged", reference: idKey(entry) };
    if (found !== undefined) throw new StoreError("occupied", `${idKey(entry)} is another's`);
    this.#objects.set(idKey(entry), { entry, content });
    return { result: "applied", reference: idKey(entry) };
  }

  async remove(id: ObjectId): Promise<void> {
    this.#objects.delete(idKey(id));
  }

  async settle(): Promise<void> {}

  #check(): void {
    if (this.broken !== undefined) throw this.broken;
  }
}
