// The history of one main: every takeover, switchover, restore, refusal, hold and drill, numbered,
// newest last; and what it came to.
//
// Made of what happened and of nothing else, so it is as durable as the event log and outlives its
// bound: what the log forgets stays here, outages longer than notes. What happened is only ever added;
// an entry whose end nobody has seen stays open. Pure.

import { NOTES_MAX, OUTAGES_MAX } from "../../../proto/limits.js";
import type { HistoryEntry, HistoryKind } from "../../../proto/report.js";
import type { Happening } from "../../../proto/view.js";

/** One main's history. */
export type History = {
  readonly entries: readonly HistoryEntry[];
  /** The number that the next entry gets. */
  readonly next: number;
};

/** Of a main of which nothing happened. */
export const NO_HISTORY: History = { entries: [], next: 1 };

const OUTAGES: ReadonlySet<HistoryKind> = new Set(["takeover", "switchover"]);
const LONG: ReadonlySet<HistoryKind> = new Set(["takeover", "switchover", "restore"]);

/** Of a rule or the reasons of a refusal. */
const WHY_CHARS_MAX = 500;

/** True for an entry that is kept among outages. */
export function isLong({ kind }: HistoryEntry): boolean {
  return LONG.has(kind);
}

/** Adds what happened to a main; the same history if it is nothing that a history tells of. */
export function withHappening(before: History, happening: Happening): History {
  const { event, wallMs, words, fields, who } = happening;
  switch (event) {
    case "decision.takeover": {
      // What was at home is taken over again: the outage before is over.
      const isOver = (one: HistoryEntry) => LONG.has(one.kind);
      const after = endLast(before, isOver, wallMs, "its main failed on the way home");
      const kind = fields.how === "switchover" ? "switchover" : "takeover";
      return bounded(added(after, { ...begun(happening), kind, why: fields.rule ?? words }));
    }
    case "decision.restore":
      return bounded(
        added(before, { ...begun(happening), kind: "restore", why: fields.rule ?? words }),
      );
    case "takeover.ended":
      return changeLast(before, (one) => OUTAGES.has(one.kind), {
        result: words,
        fields,
        tookMs: wallMs,
      });
    case "restore.ended": {
      const gaps = Object.entries(fields).filter(([key]) => /^(gap|overlap)/.test(key));
      const measured = changeLast(before, (one) => OUTAGES.has(one.kind), {
        fields: Object.fromEntries(gaps),
      });
      return changeLast(measured, ({ kind }) => kind === "restore", { result: words, fields });
    }
    case "server.custody": {
      if (fields.to !== "main") return before;
      const words = fields.from === "raising" ? "it was given up before anything moved" : "";
      const restored = endLast(before, ({ kind }) => kind === "restore", wallMs);
      return endLast(restored, (one) => OUTAGES.has(one.kind), wallMs, words);
    }
    case "server.held":
      return bounded(added(before, { ...begun(happening), kind: "hold", why: words }));
    case "server.released":
      return endLast(before, ({ kind }) => kind === "hold", wallMs, `let go by ${who}`);
    case "drill.ended": {
      const tookMs = Number(fields.tookMs ?? 0);
      const beganWallMs = wallMs - (Number.isFinite(tookMs) ? tookMs : 0);
      const entry = { ...begun(happening), kind: "drill", why: "", result: words } as const;
      return bounded(added(before, { ...entry, beganWallMs, endedWallMs: wallMs, fields }));
    }
    default:
      return event === "decision.refused" || /^command\.\w+Refused$/.test(event)
        ? refusal(before, happening)
        : before;
  }
}

type New = Omit<HistoryEntry, "number">;

function begun({ wallMs, who, fields }: Happening): Omit<New, "kind" | "why"> {
  return {
    beganWallMs: wallMs,
    endedWallMs: undefined,
    epochFrom: epochOf(fields.epochFrom),
    epochTo: epochOf(fields.epochTo),
    who,
    result: "",
    times: 1,
    fields: {},
  };
}

function epochOf(text: string | undefined): bigint {
  return text !== undefined && /^\d{1,19}$/.test(text) ? BigInt(text) : 0n;
}

function added({ entries, next }: History, entry: New): History {
  const why = entry.why.slice(0, WHY_CHARS_MAX);
  return { entries: [...entries, { ...entry, why, number: next }], next: next + 1 };
}

/** The same refusal again and again is one, until something else was begun. */
function refusal(before: History, happening: Happening): History {
  const { wallMs, words, who } = happening;
  const last = before.entries.at(-1);
  if (last?.kind === "refusal" && last.why === words.slice(0, WHY_CHARS_MAX) && last.who === who) {
    const again = { ...last, endedWallMs: wallMs, times: last.times + 1 };
    return { ...before, entries: [...before.entries.slice(0, -1), again] };
  }
  const entry = { ...begun(happening), kind: "refusal", why: words, endedWallMs: wallMs } as const;
  return bounded(added(before, entry));
}

/** Changes the newest open entry of a kind. `tookMs`: the instant at which it was done. */
function changeLast(
  before: History,
  isIt: (entry: HistoryEntry) => boolean,
  change: { result?: string; fields: HistoryEntry["fields"]; tookMs?: number },
): History {
  const index = lastOpen(before, isIt);
  const entry = before.entries[index];
  if (entry === undefined) return before;
  const { result = entry.result, tookMs } = change;
  const took = tookMs === undefined ? {} : { tookMs: String(tookMs - entry.beganWallMs) };
  const fields = { ...entry.fields, ...change.fields, ...took };
  return replaced(before, index, { ...entry, result, fields });
}

/** Ends the newest open entry of a kind; `words` where it has come to nothing else. */
function endLast(
  before: History,
  isIt: (entry: HistoryEntry) => boolean,
  wallMs: number,
  words = "",
): History {
  const index = lastOpen(before, isIt);
  const entry = before.entries[index];
  if (entry === undefined) return before;
  const ended = { ...entry, endedWallMs: wallMs, result: entry.result || words };
  return replaced(before, index, ended);
}

function lastOpen({ entries }: History, isIt: (entry: HistoryEntry) => boolean): number {
  return entries.findLastIndex((entry) => entry.endedWallMs === undefined && isIt(entry));
}

function replaced({ entries, next }: History, index: number, entry: HistoryEntry): History {
  return { entries: entries.map((one, i) => (i === index ? entry : one)), next };
}

/** Of each sort the newest. */
function bounded({ entries, next }: History): History {
  const long = entries.filter(isLong);
  const notes = entries.length - long.length;
  if (long.length <= OUTAGES_MAX && notes <= NOTES_MAX) return { entries, next };
  let longTooMany = long.length - OUTAGES_MAX;
  let notesTooMany = notes - NOTES_MAX;
  const kept = entries.filter((entry) =>
    isLong(entry) ? longTooMany-- <= 0 : notesTooMany-- <= 0,
  );
  return { entries: kept, next };
}
