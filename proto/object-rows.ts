// What an operator is shown of single objects: what became of each, and what both sides changed; and
// of a main's settings backups.

import type { ObjectResultKind } from "./object.js";

/** Where an object of one main runs; `main`: nothing of it was moved. */
export type ObjectWhere = "main" | "planned" | "putting" | "backup" | "home" | "left" | "deleted";

/** What became of one object in the movement in force. */
export type ObjectRow = {
  type: string;
  number: number;
  name: string;
  where: ObjectWhere;
  /** Undefined: it has none. */
  result: ObjectResultKind | undefined;
  words: string;
  attempts: number;
  /** It is tried again by itself. */
  again: boolean;
};

/** An object that both sides changed; digests, empty: deleted there. */
export type ConflictRow = {
  type: string;
  number: number;
  name: string;
  main: string;
  backup: string;
  /** What a person has chosen; empty: nothing yet. */
  keep: "main" | "backup" | "";
};

/** A settings backup of one main. */
export type BackupRow = {
  /** People name it by this; never given twice. */
  number: number;
  madeWallMs: number;
  /** `change`, `connect`, `asked`, `restore`. */
  why: string;
  objects: number;
  bytes: number;
  /** `lastGood`: a takeover would use it. `suspect`: only if a person says so. */
  state: "lastGood" | "good" | "suspect" | "incomplete";
  /** Why it is suspect, or what was left out; empty: nothing. */
  words: string;
};

/**
 * Why a copy was set aside: deleted on that side; another version went into force in its place;
 * `restore`: by an earlier version, which did not say.
 */
export const COPY_REASONS = ["deletedOnMain", "deletedOnBackup", "replaced", "restore"] as const;
export type CopyReason = (typeof COPY_REASONS)[number];

/** A copy of one object that a restore has set aside. */
export type CopyRow = {
  /** Counted from the oldest that is kept. */
  copy: number;
  /** When that restore began to set aside. */
  keptWallMs: number;
  /** Of that restore. */
  epoch: bigint;
  why: CopyReason;
  type: string;
  number: number;
  name: string;
  bytes: number;
  digest: string;
};

/** Objects on one page of an answer. */
export const OBJECT_ROWS_MAX = 500;
