// A store that is whatever a program says: list, get, put, remove and check, a process for each
// (docs/stores.md has the agreement as the program's author reads it).
//
// The program is asked, never believed: a put and a remove count when a list made after them shows
// it, content counts when its digest is right, and what stands in a place is looked at before it
// is replaced or removed. So a program that lies, or is broken, is a named failure of one object.
// Content goes through standard input, never through arguments.

import { base64Of } from "../../base/base64.js";
import type { Digest } from "../../base/content.js";
import type { Deadlines } from "../../base/deadlines.js";
import { Turns } from "../../base/turns.js";
import type { World } from "../../base/world.js";
import { OBJECT_BYTES_MAX } from "../../proto/limits.js";
import { idKey, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { type Parsed, parsed, refused } from "../../proto/parsed.js";
import { type PutDone, StoreError, type UsedStore } from "../store.js";
import {
  type AnswerFault,
  isFault,
  parseContent,
  parsePut,
  requestLine,
} from "./command-answers.js";
import { CommandLook } from "./command-look.js";
import { CommandTalker, type Question } from "./command-talk.js";

export type CommandStoreSettings = {
  /** Run by the shell, once for each question. */
  readonly command: string;
  readonly timeMs: number;
  /** Of a list; everything else has its own limit. */
  readonly outputBytesMax: number;
};

export type CommandStoreWorld = Pick<World, "processes" | "clock"> & {
  readonly deadlines: Deadlines;
  readonly digestOf: Digest;
};

/** Answers to a put, a remove and a check are a line. */
const ANSWER_BYTES_MAX = 64 * 1024;
/** The largest object as base64, with room for the rest of its line. */
const CONTENT_BYTES_MAX = Math.ceil(OBJECT_BYTES_MAX / 3) * 4 + ANSWER_BYTES_MAX;

/** What an exit code may say to each; a remove of what is gone is looked at like any other. */
const REFUSALS = {
  get: ["missing", "invalid"],
  put: ["occupied", "invalid"],
  remove: ["missing", "occupied", "invalid"],
  check: [],
} as const;

/** Opens a program as a store; words if the settings cannot be meant. Runs nothing yet. */
export function openCommand(
  world: CommandStoreWorld,
  settings: CommandStoreSettings,
): Parsed<UsedStore> {
  const { command, timeMs, outputBytesMax } = settings;
  if (command.trim() === "") return refused("store command is blank");
  const { clock, deadlines, processes, digestOf } = world;
  const title = "store command";
  const talker = new CommandTalker({ clock, deadlines, processes, command, timeMs });
  const look = new CommandLook({ talker, clock, deadlines, outputBytesMax, title });
  const turns = new Turns();
  const inTurn = <T>(id: ObjectId, work: () => Promise<T>) => turns.take(idKey(id), work);

  const ask = async (
    what: "get" | "put" | "remove" | "check",
    id: ObjectId | undefined,
    more: Readonly<Record<string, unknown>>,
  ): Promise<string> => {
    const named: Record<string, string> =
      id === undefined ? {} : { LOCUM_TYPE: id.type, LOCUM_NUMBER: String(id.number) };
    const question: Question = {
      what,
      about: id === undefined ? what : idKey(id),
      environment: named,
      input: requestLine({ do: what, ...more }),
      outputBytesMax: what === "get" ? CONTENT_BYTES_MAX : ANSWER_BYTES_MAX,
      refusals: REFUSALS[what],
    };
    return new TextDecoder().decode(await talker.ask(question));
  };

  const faulty = (what: string, { fault }: AnswerFault) =>
    new StoreError("failed", `${title}: its answer to ${what} ${fault}`);

  const put = async (
    entry: ManifestEntry,
    content: Uint8Array,
    replaces: string | undefined,
  ): Promise<PutDone> => {
    const there = await look.at(entry);
    if (there?.digest === entry.digest) {
      return { result: "unchanged", reference: idKey(entry) };
    }
    if (there !== undefined && there.digest !== replaces) {
      throw new StoreError("occupied", `${idKey(entry)} of ${title} holds something else`);
    }
    const { type, number, name, bytes, digest } = entry;
    const replaced = there === undefined ? {} : { replaces: there.digest };
    const more = { type, number, name, bytes, digest, ...replaced, content: base64Of(content) };
    const answer = parsePut(await ask("put", entry, more));
    if (isFault(answer)) throw faulty("put", answer);
    mustHold("it answers", entry, answer.digest ?? digest);
    const after = await look.at(entry);
    if (after === undefined) {
      const words = `${title} says that it put ${idKey(entry)}, and does not list it`;
      throw new StoreError("failed", words);
    }
    mustHold("its list says", entry, after.digest);
    return { result: "applied", reference: answer.reference ?? idKey(entry) };
  };

  const mustHold = (who: string, { digest, ...id }: ManifestEntry, held: string) => {
    if (held === digest) return;
    const words = `${title} was given ${idKey(id)} as ${short(digest)}, ${who} ${short(held)}`;
    throw new StoreError("failed", words);
  };

  return parsed({
    title,
    list: () => look.list(),
    get: (id, digest) =>
      inTurn(id, async () => {
        const { type, number } = id;
        const answer = parseContent(await ask("get", id, { type, number }));
        if (isFault(answer)) throw faulty("get", answer);
        const { content } = answer;
        if (content.length > OBJECT_BYTES_MAX) {
          throw new StoreError("invalid", `${idKey(id)} is larger than an object may be`);
        }
        if (digest !== undefined && digestOf(content) !== digest) {
          const words = `${idKey(id)} of ${title} is not the content that was listed`;
          throw new StoreError("failed", words);
        }
        return content;
      }),
    put: async (entry, content, replaces) => {
      mustBeSound(entry, content, digestOf);
      return inTurn(entry, () => put(entry, content, replaces));
    },
    remove: (id, digest) =>
      inTurn(id, async () => {
        const there = await look.at(id);
        if (there === undefined) return;
        if (digest !== undefined && there.digest !== digest) {
          throw new StoreError("occupied", `${idKey(id)} of ${title} holds something else`);
        }
        const { type, number } = id;
        try {
          await ask("remove", id, { type, number, digest: there.digest });
        } catch (error) {
          if (!(error instanceof StoreError) || error.kind !== "missing") throw error;
        }
        if ((await look.at(id)) === undefined) return;
        const words = `${title} says that it removed ${idKey(id)}, and still lists it`;
        throw new StoreError("failed", words);
      }),
    // A put and a remove have ended when the program said so and its list shows it.
    settle: async () => {},
    check: async () => {
      try {
        await ask("check", undefined, {});
        return [];
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        return [error.message];
      }
    },
    pathOf: (id) => idKey(id),
  });
}

/** @throws {StoreError} `invalid` if the content is not what its entry says, or too large */
function mustBeSound(entry: ManifestEntry, content: Uint8Array, digestOf: Digest): void {
  if (content.length > OBJECT_BYTES_MAX) {
    const words = `${idKey(entry)} has ${content.length} bytes, at most ${OBJECT_BYTES_MAX}`;
    throw new StoreError("invalid", words);
  }
  if (content.length !== entry.bytes || digestOf(content) !== entry.digest) {
    throw new StoreError("invalid", `${idKey(entry)}: content is not what its digest says`);
  }
}

function short(digest: string): string {
  return `${digest.slice(0, 12)}…`;
}
