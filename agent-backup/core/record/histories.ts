// The histories of all mains of one backup agent, as the journal adds them up; and as entries of it.
//
// A snapshot says up to which happening each history goes: the newest happenings stand in it too, and
// are not counted twice. Bounded as a whole: a main that adds to it gives up its own oldest.

import { HISTORY_MAX } from "../../../proto/limits.js";
import type { HistoryEntry, HistoryKind } from "../../../proto/report.js";
import type { Happening } from "../../../proto/view.js";
import { big, count, type Fields, fields, finite, list, string, word } from "./fields.js";
import { type History, isLong, NO_HISTORY, withHappening } from "./history.js";

/** A part of a main's history in the journal; parts follow one another. */
export type HistoryPart = {
  readonly kind: "history";
  readonly name: string;
  readonly next: number;
  /** The number of the newest happening that is in it. */
  readonly through: number;
  readonly entries: readonly HistoryEntry[];
};

/** Well below what one entry of the journal may have. */
const PART_ENTRIES = 50;
/** However full it is, so many of each main stay. */
const LEAST = 5;
const KINDS = [
  "takeover",
  "switchover",
  "restore",
  "refusal",
  "hold",
  "drill",
] as const satisfies readonly HistoryKind[];

/** All histories. */
export class Histories {
  readonly #byName = new Map<string, { name: string; history: History }>();
  #count = 0;
  #through = 0;

  /** Something happened; once counted, it is not counted again. */
  happened(happening: Happening): void {
    if (happening.sequence <= this.#through) return;
    this.#through = happening.sequence;
    if (happening.server === "") return;
    const before = this.of(happening.server);
    const after = withHappening(before, happening);
    if (after === before) return;
    const isGrown = after.entries.length > before.entries.length;
    const isFull = this.#count >= HISTORY_MAX && after.entries.length > LEAST;
    this.#set(happening.server, isGrown && isFull ? withoutOldest(after) : after);
  }

  /** A part of a snapshot. */
  add({ name, next, through, entries }: HistoryPart): void {
    this.#through = Math.max(this.#through, through);
    this.#set(name, { entries: [...this.of(name).entries, ...entries], next });
  }

  /** A main's history; of a name that is not known: nothing happened. */
  of(name: string): History {
    return this.#byName.get(name.toLowerCase())?.history ?? NO_HISTORY;
  }

  /** A main is not monitored any more. */
  remove(name: string): void {
    this.#count -= this.of(name).entries.length;
    this.#byName.delete(name.toLowerCase());
  }

  /** Everything, for a snapshot. */
  parts(): readonly HistoryPart[] {
    const through = this.#through;
    return [...this.#byName.values()].flatMap(({ name, history: { entries, next } }) => {
      const parts: HistoryPart[] = [];
      for (let from = 0; from < entries.length; from += PART_ENTRIES) {
        const some = entries.slice(from, from + PART_ENTRIES);
        parts.push({ kind: "history", name, next, through, entries: some });
      }
      return parts;
    });
  }

  #set(name: string, history: History): void {
    this.#count += history.entries.length - this.of(name).entries.length;
    this.#byName.set(name.toLowerCase(), { name, history });
  }
}

/** Notes go before outages. */
function withoutOldest({ entries, next }: History): History {
  const note = entries.findIndex((entry) => !isLong(entry));
  const going = note < 0 ? 0 : note;
  return { entries: entries.filter((_, index) => index !== going), next };
}

/** The JSON of a part. */
export function historyJson({ kind: _, entries, ...rest }: HistoryPart): Fields {
  const texts = entries.map(({ epochFrom, epochTo, ...entry }) => ({
    ...entry,
    epochFrom: String(epochFrom),
    epochTo: String(epochTo),
  }));
  return { ...rest, entries: texts };
}

/** @throws {FieldRefused} unless it is exactly a part */
export function parseHistory(from: Fields): HistoryPart {
  return {
    kind: "history",
    name: string(from, "name"),
    next: count(from, "next"),
    through: count(from, "through"),
    entries: list(from, "entries").map((raw) => parseEntry(fields(raw, "entry"))),
  };
}

function parseEntry(from: Fields): HistoryEntry {
  const more = fields(from.fields, "fields");
  const texts = Object.keys(more).map((key) => [key, string(more, key)] as const);
  return {
    number: count(from, "number"),
    kind: word(from, "kind", KINDS),
    beganWallMs: finite(from, "beganWallMs"),
    endedWallMs: from.endedWallMs === undefined ? undefined : finite(from, "endedWallMs"),
    epochFrom: big(from, "epochFrom"),
    epochTo: big(from, "epochTo"),
    who: string(from, "who"),
    why: string(from, "why"),
    result: string(from, "result"),
    times: count(from, "times"),
    fields: Object.fromEntries(texts),
  };
}
