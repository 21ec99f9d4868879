// Kept sets: settings backups and parked objects. A set is a list of objects under a name, their
// contents shared by digest with all other sets.
//
// A set is open while it is made: what was put is on disk before put answers, so a crash loses
// none of it. Sealing makes it a good copy: one file, proved by its digest, every content there. In
// a room for parked objects a sealed set may still be put to and removed from; settings backups
// stay as they are. A broken file is reported with its path, never used and never removed; while
// there is one, no content is swept. Knows nothing of mains, epochs or schedules.

import { BREATHLESS, type Breathe, eachInBreaths } from "../../base/breath.js";
import type { Contents, Digest } from "../../base/content.js";
import { joinPath } from "../../base/path.js";
import { Turns } from "../../base/turns.js";
import type { Disk } from "../../base/world.js";
import { idKey, type Manifest, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { orderOf } from "../core/thinning.js";
import { type PutDone, type Store, StoreError } from "../store.js";
import { inWords } from "./in-words.js";
import {
  applyLog,
  type FileWork,
  type KeptHead,
  type LogLine,
  logLine,
  sealedBytes,
} from "./kept-files.js";
import {
  contentWords,
  infoOf,
  type KeptInfo,
  type KeptSet,
  loadKeptSet,
  manifestOf,
} from "./kept-set.js";

const ID = /^[A-Za-z0-9_-]{1,80}$/;
/** Sets held in memory: the ones at work, and so many objects of others: 100,000 are some 30 MB. */
const LOADED_MAX = 4;
const LOADED_OBJECTS_MAX = 100_000;

export type KeptRoomOptions = {
  readonly disk: Disk;
  /** Where the sets' files are; made when the first set is begun. */
  readonly folder: string;
  readonly contents: Contents;
  readonly digestOf: Digest;
  /** For people, in a store's title: `settings backup`, `parked`. */
  readonly title: string;
  /** Sealed sets may be put to and removed from: parked objects that go home one by one. */
  readonly isEditable: boolean;
  /** Between the pieces of what takes long with very many objects; default: never. */
  readonly breathe?: Breathe;
};

/** Objects noted by one write, or looked for, between two breaths. */
const NOTED_AT_ONCE = 500;

/** The sets of one folder. All methods reject with StoreError and nothing else. */
export class KeptRoom {
  readonly #options: KeptRoomOptions;
  readonly #turns = new Turns();
  readonly #loaded = new Map<string, Promise<KeptSet>>();
  readonly #infos = new Map<string, KeptInfo>();
  readonly #breathe: Breathe;

  constructor(options: KeptRoomOptions) {
    this.#options = options;
    this.#breathe = options.breathe ?? BREATHLESS;
  }

  /** Begins an open set. @throws {StoreError} `occupied` if there is one of this id */
  async begin(id: string, head: KeptHead): Promise<void> {
    if (!ID.test(id)) throw new StoreError("invalid", `"${id}" is no id of a kept set`);
    await this.#alone(id, async () => {
      const { disk, folder, digestOf } = this.#options;
      const isThere = await this.#use(id, async () => true).catch((error: unknown) => {
        if (error instanceof StoreError && error.kind === "missing") return false;
        throw error;
      });
      if (isThere) throw new StoreError("occupied", `kept set ${id} is there already`);
      await disk.makeFolder(folder);
      const line = logLine({ kind: "head", head }, digestOf);
      await disk.replace(this.#logPath(id), new TextEncoder().encode(line));
    });
  }

  /** All sets, the oldest first; and in words those that cannot be used. */
  async list(): Promise<{
    readonly sets: readonly KeptInfo[];
    readonly problems: readonly string[];
  }> {
    const sets: KeptInfo[] = [];
    const problems: string[] = [];
    for (const id of await this.#ids()) {
      try {
        const info = this.#infos.get(id) ?? (await this.#use(id, async (set) => infoOf(id, set)));
        this.#infos.set(id, info);
        sets.push(info);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        // Missing: it was deleted meanwhile, or is the rest of a deletion.
        if (error.kind !== "missing") problems.push(error.message);
      }
    }
    sets.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
    return { sets, problems };
  }

  /** What a set holds. @throws {StoreError} `missing`; `invalid` if its file is broken */
  manifest(id: string): Promise<Manifest> {
    return this.#use(id, async (set) => manifestOf(set));
  }

  /**
   * Adds the objects whose content is kept already; answers those whose content is lacking, which
   * are to be put through `store`.
   */
  async add(id: string, entries: Manifest): Promise<Manifest> {
    return this.#use(id, async (set) => {
      this.#mustBeOpen(id, set);
      const lacking: ManifestEntry[] = [];
      for (let at = 0; at < entries.length; at += NOTED_AT_ONCE) {
        const here: LogLine[] = [];
        for (const entry of entries.slice(at, at + NOTED_AT_ONCE)) {
          if (!(await this.#options.contents.claim(entry.digest))) lacking.push(entry);
          else here.push({ kind: "added", entry });
        }
        if (here.length > 0) await this.#note(id, set, here);
        if (at + NOTED_AT_ONCE < entries.length) await this.#breathe();
      }
      return lacking;
    });
  }

  /**
   * Makes an open set a good copy, or a suspect one if there are words against it.
   * @throws {StoreError} `failed` if a content is not there: the set stays open
   */
  async seal(id: string, suspect = ""): Promise<KeptInfo> {
    return this.#alone(id, () =>
      this.#use(id, async (set) => {
        const { contents } = this.#options;
        let looked = 0;
        for (const entry of set.entries.values()) {
          looked += 1;
          if (looked % NOTED_AT_ONCE === 0) await this.#breathe();
          if (await contents.claim(entry.digest)) continue;
          throw new StoreError("failed", `kept set ${id}: content of ${idKey(entry)} is not there`);
        }
        return this.#writeSealed(id, set, suspect);
      }),
    );
  }

  /** A person takes a suspect set for good. */
  async accept(id: string): Promise<KeptInfo> {
    return this.#alone(id, () =>
      this.#use(id, async (set) => {
        if (!set.isSealed) throw new StoreError("invalid", `kept set ${id} is not complete`);
        return this.#writeSealed(id, set, "");
      }),
    );
  }

  /** Says of a set, complete or not, why nobody is to use it by itself any more. */
  async retire(id: string, words: string): Promise<void> {
    await this.#alone(id, () => this.#use(id, async (set) => this.#writeSealed(id, set, words)));
  }

  /** Removes a set's files; its contents go with the next sweep. A broken one is refused. */
  async delete(id: string): Promise<void> {
    await this.#alone(id, async () => {
      await this.#use(id, async () => {}).catch((error: unknown) => {
        if (!(error instanceof StoreError) || error.kind !== "missing") throw error;
      });
      this.#loaded.delete(id);
      this.#infos.delete(id);
      // In this order: a log of changes without its set is known for the rest of a deletion.
      await this.#options.disk.remove(this.#setPath(id));
      await this.#options.disk.remove(this.#logPath(id));
    });
  }

  /** Reads every content of a set; answers in words what is missing or broken. */
  async verify(id: string): Promise<readonly string[]> {
    const problems: string[] = [];
    for (const entry of await this.manifest(id)) {
      const found = await inWords(() => this.#options.contents.get(entry.digest));
      if (found.kind !== "found") problems.push(`${idKey(entry)}: ${contentWords(found)}`);
    }
    return problems;
  }

  /** The contents that the sets refer to. @throws {StoreError} `invalid` if a set is broken */
  async references(): Promise<ReadonlySet<string>> {
    const digests = new Set<string>();
    for (const id of await this.#ids()) {
      const add = (set: KeptSet) =>
        eachInBreaths(set.entries.values(), this.#breathe, ({ digest }) => digests.add(digest));
      await this.#use(id, add).catch((error: unknown) => {
        if (!(error instanceof StoreError) || error.kind !== "missing") throw error;
      });
    }
    return digests;
  }

  /** One set as a store: source of a takeover, sink of a settings backup or a park. */
  store(id: string): Store {
    const { contents, title } = this.#options;
    const inTurn = <T>(object: ObjectId, work: (set: KeptSet) => Promise<T>): Promise<T> =>
      this.#turns.take(`${id} ${idKey(object)}`, () => this.#use(id, work));
    return {
      title: `${title} ${id}`,
      list: async () => ({ manifest: await this.manifest(id), problems: [] }),
      get: (object, digest) =>
        inTurn(object, async (set) => {
          const entry = set.entries.get(idKey(object));
          if (entry === undefined) {
            throw new StoreError("missing", `${idKey(object)} is not in ${title} ${id}`);
          }
          if (digest !== undefined && digest !== entry.digest) {
            throw new StoreError("failed", `${idKey(object)} in ${title} ${id} is another content`);
          }
          const found = await contents.get(entry.digest);
          if (found.kind === "found") return found.bytes;
          throw new StoreError("invalid", `${idKey(object)}: ${contentWords(found)}`);
        }),
      put: (entry, content, replaces) =>
        inTurn(entry, async (set): Promise<PutDone> => {
          this.#mustBeOpen(id, set);
          if (content.length !== entry.bytes || this.#options.digestOf(content) !== entry.digest) {
            throw new StoreError("invalid", `${idKey(entry)}: content is not what its entry says`);
          }
          const there = set.entries.get(idKey(entry));
          const isSame = there?.digest === entry.digest;
          if (there !== undefined && !isSame && there.digest !== replaces) {
            throw new StoreError("occupied", `${title} ${id} holds another ${idKey(entry)}`);
          }
          // Also when it is the same: a content found broken is healed by this.
          await contents.put(content);
          if (there?.name !== entry.name || !isSame) {
            await this.#note(id, set, [{ kind: "added", entry }]);
          }
          return { result: isSame ? "unchanged" : "applied", reference: entry.digest };
        }),
      remove: (object, digest) =>
        inTurn(object, async (set) => {
          const there = set.entries.get(idKey(object));
          if (there === undefined) return;
          this.#mustBeOpen(id, set);
          if (digest !== undefined && there.digest !== digest) {
            throw new StoreError("occupied", `${title} ${id} holds another ${idKey(object)}`);
          }
          await this.#note(id, set, [{ kind: "removed", id: object }]);
        }),
      // What was done is on disk, and nobody else uses it.
      settle: async () => {},
    };
  }

  get #work(): FileWork {
    return { digestOf: this.#options.digestOf, breathe: this.#breathe };
  }

  #setPath(id: string): string {
    return joinPath(this.#options.folder, `${id}.set`);
  }

  #logPath(id: string): string {
    return joinPath(this.#options.folder, `${id}.log`);
  }

  async #ids(): Promise<readonly string[]> {
    const entries = (await inWords(() => this.#options.disk.list(this.#options.folder))) ?? [];
    const ids = entries.flatMap(({ name }) => /^(.+)\.(?:set|log)$/.exec(name)?.[1] ?? []);
    return [...new Set(ids)].filter((id) => ID.test(id));
  }

  /** One change of a whole set at a time; puts and removes of single objects go beside it. */
  #alone<T>(id: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(id, () => inWords(work));
  }

  async #use<T>(id: string, work: (set: KeptSet) => Promise<T>): Promise<T> {
    let loading = this.#loaded.get(id);
    if (loading === undefined) {
      const files = {
        disk: this.#options.disk,
        setPath: this.#setPath(id),
        logPath: this.#logPath(id),
      };
      const begun = inWords(() => loadKeptSet(id, files, this.#work));
      begun.catch(() => {
        if (this.#loaded.get(id) === begun) this.#loaded.delete(id);
      });
      loading = begun;
    }
    this.#loaded.delete(id);
    this.#loaded.set(id, loading); // The newest used stands last.
    const set = await loading;
    set.users += 1;
    try {
      return await inWords(() => work(set));
    } finally {
      set.users -= 1;
      void this.#forgetOld();
    }
  }

  async #forgetOld(): Promise<void> {
    if (this.#loaded.size <= 1) return;
    let [sets, objects] = [0, 0];
    // The newest used stays, however large it is.
    for (const [id, loading] of [...this.#loaded].reverse()) {
      const set = await loading.catch(() => undefined);
      if (set === undefined) continue;
      sets += 1;
      objects += set.entries.size;
      const isMuch = sets > LOADED_MAX || objects > LOADED_OBJECTS_MAX;
      if (!isMuch || sets === 1 || set.users > 0 || this.#loaded.get(id) !== loading) continue;
      this.#loaded.delete(id);
      sets -= 1;
      objects -= set.entries.size;
    }
  }

  /** On disk first, then in memory. */
  async #note(id: string, set: KeptSet, lines: readonly LogLine[]): Promise<void> {
    this.#mustBeOpen(id, set);
    set.writers += 1;
    try {
      const { digestOf } = this.#options;
      await set.log.append(lines.map((line) => logLine(line, digestOf)).join(""));
      applyLog(set.entries, lines);
      set.manifest = undefined;
      this.#infos.delete(id);
    } finally {
      set.writers -= 1;
    }
  }

  async #writeSealed(id: string, set: KeptSet, suspect: string): Promise<KeptInfo> {
    const { disk } = this.#options;
    if (set.writers > 0) {
      throw new StoreError("failed", `${this.#options.title} ${id} is still being put to`);
    }
    set.isSealing = true;
    try {
      const sealed = { ...set.head, suspect, manifest: manifestOf(set) };
      await disk.replace(this.#setPath(id), await sealedBytes(sealed, this.#work));
      set.suspect = suspect;
      set.isSealed = true;
      await disk.remove(this.#logPath(id));
      set.log.begunAnew();
    } finally {
      set.isSealing = false;
      this.#infos.delete(id);
    }
    return infoOf(id, set);
  }

  #mustBeOpen(id: string, set: KeptSet): void {
    if (set.isSealing) {
      throw new StoreError("unavailable", `${this.#options.title} ${id} is being completed`);
    }
    if (!set.isSealed || this.#options.isEditable) return;
    throw new StoreError("invalid", `${this.#options.title} ${id} is complete: it stays as it is`);
  }
}

/**
 * Removes the contents that no set of any of the rooms refers to. All rooms that share the contents
 * must be given. Words if nothing was removed because a set is broken: what it refers to is unknown.
 */
export async function sweepContents(
  contents: Contents,
  rooms: readonly KeptRoom[],
): Promise<number | string> {
  try {
    const keep = new Set<string>();
    for (const room of rooms) for (const digest of await room.references()) keep.add(digest);
    return await inWords(() => contents.sweep(keep));
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}
