// What the backup agent's journal is made of: one kind of entry for each thing that it must not
// forget, as JSON and back.
//
// A movement's items come in pages before the `server` entry that puts them in force: a crash between
// the two leaves the movement before. Decides the format; an entry that is not exactly right is
// refused with words, and with the main whose custody it may have changed.

import type { Happening } from "../../../proto/view.js";
import {
  big,
  count,
  FieldRefused,
  type Fields,
  fields,
  finite,
  list,
  string,
  word,
} from "./fields.js";
import { type HistoryPart, historyJson, parseHistory } from "./histories.js";
import {
  parseItem,
  parseServer,
  type RecordItem,
  recordJson,
  type ServerRecord,
} from "./record.js";

export type StateEntry =
  /** A start of the agent under its id. */
  | { readonly kind: "boot"; readonly id: string; readonly boot: bigint }
  /** Everything of a main but its items; those are the `count` items of that plan. */
  | {
      readonly kind: "server";
      readonly record: ServerRecord;
      readonly plan: number;
      readonly count: number;
    }
  /** A page of a plan's items, in order; the first begins the plan. */
  | {
      readonly kind: "items";
      readonly name: string;
      readonly epoch: bigint;
      readonly plan: number;
      readonly count: number;
      readonly first: number;
      readonly items: readonly RecordItem[];
    }
  /** What one item is now. */
  | {
      readonly kind: "item";
      readonly name: string;
      readonly plan: number;
      readonly index: number;
      readonly item: RecordItem;
    }
  /** A main is not monitored any more. */
  | { readonly kind: "removed"; readonly name: string }
  /** All of this may be older than the truth, and why; `why` empty: that is over. */
  | { readonly kind: "disk"; readonly why: string; readonly sinceWallMs: number }
  /** A main has said, since then, who holds its objects. */
  | { readonly kind: "heard"; readonly name: string }
  /** Something that happened: the audit. */
  | { readonly kind: "event"; readonly happening: Happening }
  /** A main's history as far as a snapshot goes; later it follows from what happens. */
  | HistoryPart;

/** What was read. `name` of a bad one: whose it is; undefined: not known, `isHarmless`: nobody's. */
export type ReadEntry =
  | StateEntry
  | {
      readonly kind: "bad";
      readonly name: string | undefined;
      readonly isHarmless: boolean;
      readonly words: string;
    };

/** An entry as the journal takes it. */
export type JsonEntry = { readonly kind: string; readonly value: unknown };

/** Items in one entry: 500 with long names and words stay well below what one may have. */
export const PAGE_ITEMS = 500;

/** The JSON of an entry. */
export function encodeEntry(entry: StateEntry): JsonEntry {
  switch (entry.kind) {
    case "boot":
      return { kind: "boot", value: { id: entry.id, boot: String(entry.boot) } };
    case "server": {
      const { record, plan, count } = entry;
      return { kind: "server", value: { ...recordJson(record), plan, count } };
    }
    case "items": {
      const { kind, epoch, ...rest } = entry;
      return { kind, value: { ...rest, epoch: String(epoch) } };
    }
    case "event":
      return {
        kind: "event",
        value: { ...entry.happening, epoch: String(entry.happening.epoch) },
      };
    case "history":
      return { kind: "history", value: historyJson(entry) };
    case "item":
    case "disk":
    case "heard":
    case "removed": {
      const { kind, ...value } = entry;
      return { kind, value };
    }
  }
}

/** Reads an entry back. Never throws: what is not right is `bad`, in words. */
export function decodeEntry({ kind, value }: JsonEntry): ReadEntry {
  try {
    return decode(kind, fields(value, kind));
  } catch (error) {
    if (!(error instanceof FieldRefused)) throw error;
    const isHarmless = kind === "event" || kind === "boot" || kind === "history";
    const name = isHarmless ? undefined : nameIn(value);
    return { kind: "bad", name, isHarmless, words: `a "${kind}" entry: ${error.message}` };
  }
}

/** The pages of a plan, and the entry that puts it in force. */
export function planEntries(record: ServerRecord, plan: number): readonly StateEntry[] {
  const { name, epoch, items } = record;
  const entries: StateEntry[] = [];
  for (let first = 0; first < items.length; first += PAGE_ITEMS) {
    const page = items.slice(first, first + PAGE_ITEMS);
    entries.push({ kind: "items", name, epoch, plan, count: items.length, first, items: page });
  }
  return [...entries, { kind: "server", record, plan, count: items.length }];
}

function decode(kind: string, from: Fields): StateEntry {
  switch (kind) {
    case "boot": {
      const id = string(from, "id");
      if (!/^[0-9a-f]{32}$/.test(id)) throw new FieldRefused("id", id);
      return { kind, id, boot: big(from, "boot") };
    }
    case "server": {
      const { plan: _, count: __, ...rest } = from;
      return {
        kind,
        record: parseServer(rest),
        plan: count(from, "plan"),
        count: count(from, "count"),
      };
    }
    case "items":
      return {
        kind,
        name: string(from, "name"),
        epoch: big(from, "epoch"),
        plan: count(from, "plan"),
        count: count(from, "count"),
        first: count(from, "first"),
        items: list(from, "items").map(parseItem),
      };
    case "item":
      return {
        kind,
        name: string(from, "name"),
        plan: count(from, "plan"),
        index: count(from, "index"),
        item: parseItem(from.item),
      };
    case "removed":
    case "heard":
      return { kind, name: string(from, "name") };
    case "disk":
      return { kind, why: string(from, "why"), sinceWallMs: finite(from, "sinceWallMs") };
    case "event":
      return { kind, happening: parseHappening(from) };
    case "history":
      return parseHistory(from);
    default:
      throw new FieldRefused("kind", kind);
  }
}

const LEVELS = ["error", "warn", "info"] as const;

/** @throws {FieldRefused} unless it is exactly something that happened */
export function parseHappening(from: Fields): Happening {
  const more = fields(from.fields, "fields");
  const texts = Object.keys(more).map((key) => [key, string(more, key)] as const);
  return {
    sequence: count(from, "sequence"),
    wallMs: finite(from, "wallMs"),
    level: word(from, "level", LEVELS),
    event: string(from, "event"),
    server: string(from, "server"),
    epoch: big(from, "epoch"),
    who: string(from, "who"),
    words: string(from, "words"),
    fields: Object.fromEntries(texts),
  };
}

function nameIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("name" in value)) return undefined;
  return typeof value.name === "string" ? value.name : undefined;
}
