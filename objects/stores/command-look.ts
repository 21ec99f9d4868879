// Looking what a store's program holds: one list at a time serves all who asked before it began.
//
// Who asks while one is under way gets the next: an answer is never older than its question. A
// list that was asked about a few objects may be the whole one; the program need not choose.
// Reading a long list gives way to others between pieces: it delays no heartbeat.

import type { Deadlines } from "../../base/deadlines.js";
import type { Clock } from "../../base/world.js";
import { idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { buildManifest } from "../core/manifest.js";
import { type Listing, StoreError } from "../store.js";
import { idOf, isFault, parseListLine, requestLine } from "./command-answers.js";
import type { CommandTalker } from "./command-talk.js";

export type CommandLookGiven = {
  readonly talker: CommandTalker;
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly outputBytesMax: number;
  /** For people. */
  readonly title: string;
};

/** Lines read in one turn of the loop: a few milliseconds. */
const LINES_PER_TURN = 2_000;
/** More objects than this are not named in a request: the whole list is asked for. */
const NAMED_MAX = 500;

type Asked = { readonly ids: Map<string, ObjectId> | undefined; readonly answer: Promise<Listed> };
type Listed = {
  readonly entries: ReadonlyMap<string, readonly ManifestEntry[]>;
  readonly problems: readonly string[];
};

/** Looks at one program's objects. */
export class CommandLook {
  readonly #given: CommandLookGiven;
  /** The look under way, and the one after it, by whether it is of everything. */
  readonly #last = { some: Promise.resolve<unknown>(0), whole: Promise.resolve<unknown>(0) };
  readonly #next: { some: Asked | undefined; whole: Asked | undefined } = {
    some: undefined,
    whole: undefined,
  };

  constructor(given: CommandLookGiven) {
    this.#given = given;
  }

  /** @throws {StoreError} if the program does not list, or nothing that can be believed */
  async list(): Promise<Listing> {
    const { entries, problems } = await this.#join("whole", undefined);
    const built = buildManifest([...entries.values()].flat());
    return { manifest: built.manifest, problems: [...problems, ...built.problems].sort() };
  }

  /**
   * What stands for an object now, by a look that begins after this call.
   * @throws {StoreError} as `list`; `failed` if the object is listed more than once
   */
  async at(id: ObjectId): Promise<ManifestEntry | undefined> {
    const { entries } = await this.#join("some", id);
    const [entry, second] = entries.get(idKey(id)) ?? [];
    if (second === undefined) return entry;
    throw new StoreError("failed", `${this.#given.title} lists ${idKey(id)} more than once`);
  }

  #join(which: "some" | "whole", id: ObjectId | undefined): Promise<Listed> {
    let asked = this.#next[which];
    if (asked === undefined) {
      const ids = which === "some" ? new Map<string, ObjectId>() : undefined;
      const answer = this.#last[which].then(() => {
        this.#next[which] = undefined;
        return this.#look(ids);
      });
      asked = { ids, answer };
      this.#next[which] = asked;
      this.#last[which] = answer.catch(() => {}); // Whoever asked gets the error.
    }
    if (id !== undefined) asked.ids?.set(idKey(id), idOf(id));
    return asked.answer;
  }

  async #look(ids: ReadonlyMap<string, ObjectId> | undefined): Promise<Listed> {
    const { talker, outputBytesMax } = this.#given;
    const only = ids === undefined || ids.size > NAMED_MAX ? {} : { only: [...ids.values()] };
    const output = await talker.ask({
      what: "list",
      about: "list",
      environment: {},
      input: requestLine({ do: "list", ...only }),
      outputBytesMax,
      refusals: [],
    });
    return this.#read(output, ids);
  }

  async #read(output: Uint8Array, ids: ReadonlyMap<string, ObjectId> | undefined): Promise<Listed> {
    const { title } = this.#given;
    const entries = new Map<string, ManifestEntry[]>();
    const problems: string[] = [];
    let count = 0;
    for (const line of linesOf(output)) {
      count += 1;
      if (count % LINES_PER_TURN === 0) await this.#turn();
      if (line.trim() === "") continue;
      const read = parseListLine(line);
      if (isFault(read)) {
        throw new StoreError("unavailable", `${title}: line ${count} of its list ${read.fault}`);
      }
      if (read.kind === "problem") problems.push(read.words);
      else {
        const key = idKey(read.entry);
        if (ids !== undefined && !ids.has(key)) continue;
        const same = entries.get(key);
        if (same === undefined) entries.set(key, [read.entry]);
        else same.push(read.entry);
      }
    }
    return { entries, problems };
  }

  /** Returns in a later turn of the loop. */
  #turn(): Promise<void> {
    const { clock, deadlines } = this.#given;
    return new Promise((resolve) => {
      deadlines.set(
        deadlines.add(() => resolve()),
        clock.nowMs(),
      );
    });
  }
}

/** One after another, without the whole text in memory a second time. */
function* linesOf(output: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(LINE_FEED, at);
    const to = end < 0 ? output.length : end;
    yield decoder.decode(output.subarray(at, to));
    at = to + 1;
  }
}

const LINE_FEED = 10;
