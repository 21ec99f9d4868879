// The reports that a backup agent makes of one main: gaps of an outage, its history. A part of what
// view.ts shows, under the same rules.

/** Asks for a page of an outage's gaps; epoch 0: of the outage in force, or the newest that is kept. */
export type ReadGaps = { kind: "readGaps"; server: string; epoch: bigint; from: number };

/** Asks for everything that was done with a server, and what was refused. */
export type ReadHistory = { kind: "readHistory"; server: string };

/** How long nobody ran an object in an outage. */
export type ObjectGapView = {
  type: string;
  number: number;
  name: string;
  /** `open`: nobody runs it yet; `stayed`: on the backup since before. */
  kind: "known" | "atLeast" | "open" | "unknown" | "stayed";
  gapMs: number | undefined;
  /** How long both ran it on its way home. */
  overlapMs: number | undefined;
};

/** A page of an outage's gap report. */
export type GapsView = {
  server: string;
  /** Of the takeover that began it; 0: there is no such outage. */
  epoch: bigint;
  beganWallMs: number;
  /** Undefined: it goes on. */
  endedWallMs: number | undefined;
  /** Objects of the outage. */
  total: number;
  from: number;
  objects: readonly ObjectGapView[];
  /** The figures of all, as in the record; of the first page only. */
  fields: Readonly<Record<string, string>>;
  /** Epochs of the outages that can be read, oldest first. */
  kept: readonly bigint[];
  /** Why it cannot be read; empty: it can, or there is none. */
  problem: string;
};

/** What an entry of a history is about. */
export type HistoryKind = "takeover" | "switchover" | "restore" | "refusal" | "hold" | "drill";

/** Something that was done with a server, or refused. */
export type HistoryEntry = {
  /** Of this server, from 1. */
  number: number;
  kind: HistoryKind;
  beganWallMs: number;
  /** Undefined: it goes on, or its end was not seen. */
  endedWallMs: number | undefined;
  /** Both 0: no epoch was raised. */
  epochFrom: bigint;
  epochTo: bigint;
  /** An operator; empty: by itself. */
  who: string;
  /** Which rule. */
  why: string;
  /** One sentence; empty: none yet. */
  result: string;
  /** The same again and again counts as one. */
  times: number;
  /** Objects by result, figures of gaps and overlap. */
  fields: Readonly<Record<string, string>>;
};

/** How a drill came out: everything would run, some of it, nothing, or it was not finished. */
export type DrillVerdict = "wouldWork" | "inPart" | "wouldFail" | "brokenOff";

/** One object that would not run, or not as it is now. */
export type DrillProblem = {
  type: string;
  number: number;
  name: string;
  /** `missing`: its kept content is gone or broken; `stale`: it has changed since the backup. */
  what: "missing" | "occupied" | "failed" | "stale";
  words: string;
};

/** The last drill of a server. */
export type DrillView = {
  verdict: DrillVerdict;
  /** Its end. */
  wallMs: number;
  tookMs: number;
  who: string;
  /** Objects that a takeover would take, and what would become of them. */
  total: number;
  good: number;
  missing: number;
  occupied: number;
  failed: number;
  /** Changed since the settings backup; undefined: not known. */
  stale: number | undefined;
  /** How long the takeover would last at its rate; undefined: not paced. */
  lastsMs: number | undefined;
  ratePerMinute: number;
  /** Of the settings backup that was rehearsed. */
  backupWallMs: number | undefined;
  /** Room beside the store; undefined: not known. */
  freeBytes: number | undefined;
  /** Why a takeover would be refused, a sentence each. */
  reasons: readonly string[];
  /** What would keep it from acting by itself, a sentence each. */
  notes: readonly string[];
  /** At most DRILL_PROBLEMS_MAX of those that are not good. */
  problems: readonly DrillProblem[];
  /** One sentence. */
  words: string;
};
