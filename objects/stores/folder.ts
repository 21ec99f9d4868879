// A store whose objects are files of a folder, found by a pattern.
//
// Decides what a put and a remove may do to a file: only files that fit the pattern, only content
// that the caller knows to be its own. A file found under a longer number (camera01.conf) is the
// object, and stays where it is; two files for one object are nobody's. Where the user of the
// folder has to be told, a change has happened only when it was told (reload.ts).

import { breathing } from "../../base/breath.js";
import type { Digest } from "../../base/content.js";
import type { Deadlines } from "../../base/deadlines.js";
import { folderOf, joinPath } from "../../base/path.js";
import { Turns } from "../../base/turns.js";
import { DiskError, type World } from "../../base/world.js";
import { OBJECT_BYTES_MAX } from "../../proto/limits.js";
import { idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { type Parsed, parsed, refused } from "../../proto/parsed.js";
import { type Pattern, parsePattern, pathOf } from "../../proto/pattern.js";
import { type NameKey, parseNameKey } from "../core/name-key.js";
import { type Listing, type PutDone, StoreError, type UsedStore } from "../store.js";
import { FolderFiles, type Found, notThere, twoFiles } from "./folder-files.js";
import { inWords } from "./in-words.js";
import { Reload, type Told } from "./reload.js";
import { Withdrawals } from "./withdrawal.js";

/** How long the places of the files found last are believed: others may add a second file. */
const INDEX_AGE_MS = 10_000;

export type FolderSettings = {
  /** Absolute. */
  readonly folder: string;
  /** `camera{number}.conf`, `{type}/{number}.json`. */
  readonly pattern: string;
  /** The type where the pattern has no `{type}`; default: the letters before `{number}`. */
  readonly type?: string;
  /** Where an object's name is (name-key.ts); default: the file's name. */
  readonly nameKey?: string;
  /** Run by the shell, in the folder; empty or missing: nobody needs to be told. */
  readonly reload?: string;
  /** A file of the agent's own that stands while a reload is owed, so that a crash forgets none. */
  readonly reloadMark?: string;
};

export type FolderWorld = Pick<World, "disk" | "processes" | "clock" | "random"> & {
  readonly deadlines: Deadlines;
  readonly digestOf: Digest;
};

export type FolderStore = UsedStore & {
  /** The same folder through another pattern, told by the same reload. */
  withPattern(pattern: Pattern): FolderStore;
};

/** Opens a folder as a store; words if the settings cannot be meant. Touches nothing yet. */
export function openFolder(world: FolderWorld, settings: FolderSettings): Parsed<FolderStore> {
  const folder = settings.folder.replace(/(?<=.)\/+$/, "");
  if (!/^(\/|[A-Za-z]:\/)/.test(folder)) {
    return refused(`folder "${settings.folder}" is not an absolute path`);
  }
  const { type, reload = "" } = settings;
  const pattern = parsePattern(settings.pattern, type === undefined ? {} : { type });
  if (!pattern.ok) return pattern;
  const nameKey = parseNameKey(settings.nameKey ?? "");
  if (!nameKey.ok) return nameKey;
  if (reload !== "" && reload.trim() === "") return refused("the reload command is blank");
  const { clock, deadlines, processes, disk } = world;
  const shared: Shared = {
    world,
    folder,
    nameKey: nameKey.value,
    turns: new Turns(),
    withdrawals: new Withdrawals(world),
    reload:
      reload === ""
        ? undefined
        : new Reload({
            command: reload,
            folder,
            mark: settings.reloadMark,
            deadlines,
            nowMs: () => clock.nowMs(),
            processes,
            disk,
          }),
  };
  return parsed(viewOf(shared, pattern.value));
}

/** What all views of one folder share. */
type Shared = {
  readonly world: FolderWorld;
  readonly folder: string;
  readonly nameKey: NameKey;
  /** One operation at a time on a path. */
  readonly turns: Turns;
  readonly withdrawals: Withdrawals;
  readonly reload: Reload | undefined;
};

/** A file as it was found now. `no-object`: larger than an object may be, or not a file. */
type Standing = { readonly path: string; readonly content: Uint8Array | "no-object" };

function viewOf(shared: Shared, pattern: Pattern): FolderStore {
  const { world, folder, reload } = shared;
  const { disk, digestOf, clock } = world;
  const files = new FolderFiles({
    disk,
    wallMs: () => clock.wallMs(),
    folder,
    pattern,
    nameKey: shared.nameKey,
    digestOf,
    withdrawals: shared.withdrawals,
    breathe: breathing(world.deadlines, clock),
  });
  let index: { readonly atMs: number; readonly files: Promise<Found["files"]> } | undefined;

  const inTurn = <T>(id: ObjectId, work: () => Promise<T>): Promise<T> =>
    shared.turns.take(idKey(id), () => inWords(work));

  /** Looked for once for all who ask at the same time: a folder may have 100,000 files. */
  const places = (): Promise<Found["files"]> => {
    if (index === undefined || clock.nowMs() - index.atMs > INDEX_AGE_MS) {
      const begun = { atMs: clock.nowMs(), files: files.find().then((found) => found.files) };
      begun.files.catch(() => {
        if (index === begun) index = undefined;
      });
      index = begun;
    }
    return index.files;
  };

  /** The files that hold an object now: the place a put would take, and others found before. */
  const standing = async (id: ObjectId): Promise<readonly Standing[]> => {
    const found = await places();
    const paths = new Set((found.get(idKey(id)) ?? []).map((file) => file.path));
    const own = pathOf(pattern, id);
    if (own !== undefined) paths.add(own);
    const there: Standing[] = [];
    for (const path of paths) {
      const content = await readObject(shared, path);
      if (content !== undefined) there.push({ path, content });
    }
    return there;
  };

  const isContent = (there: Standing, digest: string) =>
    there.content !== "no-object" && digestOf(there.content) === digest;

  /** @throws {StoreError} `occupied` if somebody has put a file there in that moment */
  const make = async (path: string, content: Uint8Array) => {
    const whole = joinPath(folder, path);
    const made = async () => {
      try {
        return await disk.create(whole, content);
      } catch (error) {
        // Perhaps only its own folder is missing. The root is never made: it may be unmounted.
        if ((await disk.list(folder)) === undefined) throw notThere(folder);
        if (pattern.parts.length === 1) throw error;
        await disk.makeFolder(folderOf(whole));
        return disk.create(whole, content);
      }
    };
    if (!(await made())) throw new StoreError("occupied", notOurs(path));
  };

  const changed = async (work: () => Promise<void>): Promise<Told> => {
    if (reload !== undefined) return reload.change(work);
    await work();
    return { told: Promise.resolve() };
  };

  const unchanged = async (): Promise<Told> =>
    (await reload?.unchanged()) ?? { told: Promise.resolve() };

  const takeAway = (there: Standing) =>
    unlessEdited(there, (path, digest) => shared.withdrawals.remove(path, digest));

  const exchange = (there: Standing, content: Uint8Array) =>
    unlessEdited(there, (path, digest) => shared.withdrawals.replace(path, digest, content));

  /** @throws {StoreError} `occupied` if it was edited in that moment: it stands where it stood */
  const unlessEdited = async (
    { path, content }: Standing,
    work: (whole: string, digest: string) => Promise<"gone" | "done" | "edited">,
  ) => {
    if (content === "no-object") throw new StoreError("occupied", notOurs(path));
    try {
      const end = await work(joinPath(folder, path), digestOf(content));
      if (end === "edited") throw new StoreError("occupied", notOurs(path));
    } catch (error) {
      index = undefined; // Whatever stands there now is looked for anew.
      throw error;
    }
  };

  const notOurs = (path: string) => `${path} in ${folder} holds something else`;

  /** The one file of an object, or none. Two files, or a file of somebody else, are `occupied`. */
  const ours = async (
    id: ObjectId,
    isOurs: (there: Standing) => boolean,
  ): Promise<Standing | undefined> => {
    const [there, second] = await standing(id);
    if (there === undefined) return undefined;
    if (second !== undefined) {
      throw new StoreError("occupied", twoFiles(idKey(id), [there, second]));
    }
    if (isOurs(there)) return there;
    throw new StoreError("occupied", notOurs(there.path));
  };

  return {
    title: `folder ${folder}`,

    list: (): Promise<Listing> => inWords(() => files.list()),

    get: (id, digest) =>
      inTurn(id, async () => {
        const [there, second] = await standing(id);
        if (there === undefined)
          throw new StoreError("missing", `${idKey(id)} is not in ${folder}`);
        if (second !== undefined) {
          throw new StoreError("failed", twoFiles(idKey(id), [there, second]));
        }
        if (there.content === "no-object") {
          throw new StoreError(
            "invalid",
            `${there.path} is no file, or larger than an object may be`,
          );
        }
        if (digest !== undefined && digestOf(there.content) !== digest) {
          throw new StoreError("failed", `${there.path} has changed since it was listed`);
        }
        return there.content;
      }),

    put: async (entry, content, replaces): Promise<PutDone> => {
      mustBeSound(entry, content, digestOf);
      const own = pathOf(pattern, entry);
      if (own === undefined) {
        const words = `${idKey(entry)} has no place in "${pattern.text}"`;
        throw new StoreError("invalid", words);
      }
      // The turn ends with the write; the reload is awaited beside others of its burst.
      const { done, told } = await inTurn(entry, async () => {
        const there = await ours(
          entry,
          (file) =>
            isContent(file, entry.digest) || (replaces !== undefined && isContent(file, replaces)),
        );
        const reference = there?.path ?? own;
        if (there !== undefined && isContent(there, entry.digest)) {
          return { done: { result: "unchanged", reference } as const, ...(await unchanged()) };
        }
        const written = await changed(() =>
          there === undefined ? make(reference, content) : exchange(there, content),
        );
        return { done: { result: "applied", reference } as const, ...written };
      });
      await told;
      return done;
    },

    remove: async (id, digest) => {
      const { told } = await inTurn(id, async () => {
        const there = await ours(
          id,
          (file) =>
            file.content !== "no-object" && (digest === undefined || isContent(file, digest)),
        );
        if (there === undefined) return unchanged();
        return changed(() => takeAway(there));
      });
      await told;
    },

    settle: () => inWords(async () => reload?.settle()),
    check: () => check(shared),
    pathOf: (id) => pathOf(pattern, id),
    withPattern: (other) => viewOf(shared, other),
  };
}

async function readObject(shared: Shared, path: string): Promise<Standing["content"] | undefined> {
  try {
    return await shared.world.disk.read(joinPath(shared.folder, path), OBJECT_BYTES_MAX);
  } catch (error) {
    const isThere =
      error instanceof DiskError && (error.kind === "too-large" || error.kind === "not-a-file");
    if (isThere) return "no-object";
    throw error;
  }
}

/** @throws {StoreError} `invalid` if the content is not what its entry says, or too large */
function mustBeSound(entry: ManifestEntry, content: Uint8Array, digestOf: Digest): void {
  if (content.length > OBJECT_BYTES_MAX) {
    const words = `${idKey(entry)} has ${content.length} bytes, at most ${OBJECT_BYTES_MAX}`;
    throw new StoreError("invalid", words);
  }
  if (digestOf(content) !== entry.digest) {
    throw new StoreError("invalid", `${idKey(entry)}: content is not what its digest says`);
  }
}

async function check(shared: Shared): Promise<readonly string[]> {
  const { folder } = shared;
  const { disk, random } = shared.world;
  const probe = joinPath(folder, `.locum-probe-${random.hex(4)}`);
  try {
    await shared.reload?.remind();
    if ((await disk.list(folder)) === undefined) return [`folder ${folder} is not there`];
    await disk.replace(probe, new Uint8Array());
    await disk.remove(probe);
    return [];
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return [`folder ${folder} cannot be used: ${error.message}`];
  }
}
