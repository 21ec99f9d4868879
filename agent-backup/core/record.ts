// What a backup agent must not forget of one main: custody, epoch, verdict, and where each object of
// the movement in force stands. One JSON document per main, replaced as a whole.
//
// Decides the format and what is accepted back. A record that is not exactly right is refused with
// words that name the field; it is never guessed at.

import type { ObjectResultKind } from "../../proto/object.js";
import type { CustodyState } from "./custody.js";

/**
 * The states of custody that are kept: what is being raised is kept as what follows once it is on
 * disk, and a takeover goes on from where nothing is on the move.
 */
export const KEPT_CUSTODY = [
  "main",
  "parking",
  "takingOver",
  "paused",
  "backup",
  "restoring",
  "restorePaused",
] as const satisfies readonly CustodyState[];
export type KeptCustody = (typeof KEPT_CUSTODY)[number];

/** Where an object of the movement in force is run, as far as this agent has confirmed it. */
export type Whereabouts =
  /** Not moved yet: the main runs it, or nobody. */
  | "planned"
  /** Put into the backup's store. */
  | "backup"
  /** Given back to the main. */
  | "home"
  /** Not taken over: its last result says why. */
  | "left";

/** One object of the movement in force. */
export type RecordItem = {
  readonly type: string;
  readonly number: number;
  readonly name: string;
  readonly bytes: number;
  /** Content to run: the settings backup's, or what went home after it was edited here. */
  readonly digest: string;
  readonly where: Whereabouts;
  readonly result: ObjectResultKind | undefined;
  readonly words: string;
  readonly reference: string;
};

export type ServerRecord = {
  readonly name: string;
  /** The main's own id, learned at its first Hello; empty before. */
  readonly instance: string;
  /** The highest boot heard of that instance. */
  readonly boot: bigint;
  readonly epoch: bigint;
  readonly custody: KeptCustody;
  readonly custodySinceWallMs: number;
  /** The verdict failed, and since when; undefined: there is none. */
  readonly failed: { readonly sinceWallMs: number; readonly why: string } | undefined;
  readonly restoreStuck: boolean;
  readonly items: readonly RecordItem[];
  /** Of the last takeover, restore or settings backup, one sentence. */
  readonly lastResult: string;
};

/** A main that was just added. */
export function newRecord(name: string, wallMs: number): ServerRecord {
  return {
    name,
    instance: "",
    boot: 0n,
    epoch: 0n,
    custody: "main",
    custodySinceWallMs: wallMs,
    failed: undefined,
    restoreStuck: false,
    items: [],
    lastResult: "",
  };
}

const FORMAT = 1;

/** The document's text. */
export function recordText(record: ServerRecord): string {
  const { boot, epoch, ...rest } = record;
  return `${JSON.stringify({ format: FORMAT, ...rest, boot: String(boot), epoch: String(epoch) }, undefined, 1)}\n`;
}

/** Reads a document back; words if it is not a record. */
export function parseRecord(text: string): ServerRecord | string {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  try {
    const from = fields(raw, "record");
    if (from.format !== FORMAT) return `has format ${String(from.format)}, this version reads 1`;
    const failed = from.failed === undefined ? undefined : fields(from.failed, "failed");
    return {
      name: string(from, "name"),
      instance: string(from, "instance"),
      boot: big(from, "boot"),
      epoch: big(from, "epoch"),
      custody: word(from, "custody", KEPT_CUSTODY),
      custodySinceWallMs: finite(from, "custodySinceWallMs"),
      failed:
        failed === undefined
          ? undefined
          : { sinceWallMs: finite(failed, "sinceWallMs"), why: string(failed, "why") },
      restoreStuck: from.restoreStuck === true,
      items: list(from, "items").map(item),
      lastResult: string(from, "lastResult"),
    };
  } catch (error) {
    if (error instanceof FieldRefused) return error.message;
    throw error;
  }
}

const WHEREABOUTS = ["planned", "backup", "home", "left"] as const;
const RESULTS = ["applied", "unchanged", "failed", "occupied", "skipped"] as const;

function item(raw: unknown): RecordItem {
  const from = fields(raw, "item");
  const digest = string(from, "digest");
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new FieldRefused("digest", digest);
  return {
    type: string(from, "type"),
    number: finite(from, "number"),
    name: string(from, "name"),
    bytes: finite(from, "bytes"),
    digest,
    where: word(from, "where", WHEREABOUTS),
    result: from.result === undefined ? undefined : word(from, "result", RESULTS),
    words: string(from, "words"),
    reference: string(from, "reference"),
  };
}

/** The largest that the wire carries. */
const UINT64_MAX = 2n ** 64n - 1n;

class FieldRefused extends Error {
  constructor(field: string, value: unknown) {
    super(`field "${field}" is ${JSON.stringify(value) ?? "missing"}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fields(raw: unknown, name: string): Fields {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    throw new FieldRefused(name, raw);
  }
  return raw as Fields;
}

function string(from: Fields, key: string): string {
  const value = from[key];
  if (typeof value !== "string") throw new FieldRefused(key, value);
  return value;
}

function finite(from: Fields, key: string): number {
  const value = from[key];
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
    throw new FieldRefused(key, value);
  }
  return value;
}

function big(from: Fields, key: string): bigint {
  const value = from[key];
  if (typeof value !== "string" || !/^\d{1,20}$/.test(value)) throw new FieldRefused(key, value);
  const number = BigInt(value);
  if (number > UINT64_MAX) throw new FieldRefused(key, value);
  return number;
}

function word<W extends string>(from: Fields, key: string, words: readonly W[]): W {
  const value = words.find((known) => known === from[key]);
  if (value === undefined) throw new FieldRefused(key, from[key]);
  return value;
}

function list(from: Fields, key: string): readonly unknown[] {
  const value = from[key];
  if (!Array.isArray(value)) throw new FieldRefused(key, value);
  return value;
}
