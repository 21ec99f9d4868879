// The table of the reports that the control socket carries: gaps of an outage, histories. The same
// rules as control-fields.ts, of which it is a part.

import {
  BOOL,
  DOUBLE,
  EPOCH,
  type Field,
  list,
  message,
  optional,
  text,
  textMap,
  uint32,
  word,
} from "./codec-fields.js";
import {
  DRILL_PROBLEMS_MAX,
  GAP_LISTS_MAX,
  GAPS_PAGE,
  NOTES_MAX,
  OBJECT_NAME_CHARS_MAX,
  OUTAGES_MAX,
} from "./limits.js";
import type {
  DrillProblem,
  DrillView,
  GapsView,
  HistoryEntry,
  ObjectGapView,
  ReadGaps,
  ReadHistory,
} from "./report.js";

const LABEL = text(300);
const SENTENCE = text(2_000);
const FIELDS = textMap(LABEL, SENTENCE, 100);

const OBJECT_GAP: Field<ObjectGapView> = message({
  type: LABEL,
  number: uint32(),
  name: text(OBJECT_NAME_CHARS_MAX),
  kind: word(["known", "atLeast", "open", "unknown", "stayed"] as const),
  gapMs: optional(DOUBLE),
  overlapMs: optional(DOUBLE),
});

/** A page of gaps. */
export const GAPS: Field<GapsView> = message({
  server: LABEL,
  epoch: EPOCH,
  beganWallMs: DOUBLE,
  endedWallMs: optional(DOUBLE),
  total: uint32(),
  from: uint32(),
  objects: list(OBJECT_GAP, GAPS_PAGE),
  fields: FIELDS,
  // One more than is kept: the outage in force.
  kept: list(EPOCH, GAP_LISTS_MAX + 1),
  problem: SENTENCE,
});

const HISTORY_ENTRY: Field<HistoryEntry> = message({
  number: uint32(1),
  kind: word(["takeover", "switchover", "restore", "refusal", "hold", "drill"] as const),
  beganWallMs: DOUBLE,
  endedWallMs: optional(DOUBLE),
  epochFrom: EPOCH,
  epochTo: EPOCH,
  who: LABEL,
  why: SENTENCE,
  result: SENTENCE,
  times: uint32(1),
  fields: FIELDS,
});

/** A history, oldest first. */
export const HISTORY: Field<{ entries: readonly HistoryEntry[]; complete: boolean }> = message({
  entries: list(HISTORY_ENTRY, OUTAGES_MAX + NOTES_MAX),
  complete: BOOL,
});

const DRILL_PROBLEM: Field<DrillProblem> = message({
  type: LABEL,
  number: uint32(),
  name: text(OBJECT_NAME_CHARS_MAX),
  what: word(["missing", "occupied", "failed", "stale"] as const),
  words: SENTENCE,
});

/** The last drill of a server. */
export const DRILL: Field<DrillView> = message({
  verdict: word(["wouldWork", "inPart", "wouldFail", "brokenOff"] as const),
  wallMs: DOUBLE,
  tookMs: DOUBLE,
  who: LABEL,
  total: uint32(),
  good: uint32(),
  missing: uint32(),
  occupied: uint32(),
  failed: uint32(),
  stale: optional(uint32()),
  lastsMs: optional(DOUBLE),
  ratePerMinute: uint32(),
  backupWallMs: optional(DOUBLE),
  freeBytes: optional(DOUBLE),
  reasons: list(SENTENCE, 50),
  notes: list(SENTENCE, 50),
  problems: list(DRILL_PROBLEM, DRILL_PROBLEMS_MAX),
  words: SENTENCE,
});

/** The requests for them. */
export const REPORT_REQUESTS = {
  readGaps: message<Omit<ReadGaps, "kind">>({ server: LABEL, epoch: EPOCH, from: uint32() }),
  readHistory: message<Omit<ReadHistory, "kind">>({ server: LABEL }),
};
