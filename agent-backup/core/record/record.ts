// What a backup agent must not forget of one main: custody, epoch, verdict, and where each object of
// the movement in force stands. The journal keeps it in pieces (state-log.ts); a document per main,
// as earlier versions wrote it, is still read once.
//
// Decides the format and what is accepted back. A record that is not exactly right is refused with
// words that name the field; it is never guessed at.

import type { ObjectResultKind } from "../../../proto/object.js";
import { type KeptOrder, keptOrder, NOTHING_ORDERED, parseOrder } from "../by-order.js";
import type { CustodyState } from "../custody.js";
import { type KeptLease, NO_LEASE_KEPT, parseLease } from "../lease.js";
import { NO_OUTAGE, type Outage, outageJson, parseOutage } from "../outage/outage.js";
import { NOTHING_STANDS, parseStanding, type Standing } from "../standing.js";
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

/**
 * The states of custody that are kept: what is being raised is kept as what follows once it is on
 * disk, and a takeover goes on from where nothing is on the move.
 */
export const KEPT_CUSTODY = [
  "main",
  "parking",
  "takingOver",
  "paused",
  "partial",
  "backup",
  "restoring",
  "restorePaused",
  "contention",
] as const satisfies readonly CustodyState[];
export type KeptCustody = (typeof KEPT_CUSTODY)[number];

/** Where an object of the movement in force is run, as far as this agent has confirmed it. */
export type Whereabouts =
  /** Not moved yet, and certainly not in the backup's store: the main runs it, or nobody. */
  | "planned"
  /** Its put has begun and has no good answer: the backup's store may hold it. */
  | "putting"
  /** Put into the backup's store. */
  | "backup"
  /** Given back to the main. */
  | "home"
  /** Not taken over: its last result says why. */
  | "left"
  /** Somebody deleted it during the outage, here or there: nobody is to run it. */
  | "deleted";

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
  /**
   * When it was applied on the backup; `STAYED_WALL_MS`: it was there when the outage began. Undefined:
   * it was not, or an earlier version put it there.
   */
  readonly ranWallMs?: number | undefined;
  /** When it was removed here to be put at the main: the order "exclusive". */
  readonly goneWallMs?: number | undefined;
  /** When the main confirmed that it has it again. */
  readonly homeWallMs?: number | undefined;
  /** How long both ran it until it was removed here. */
  readonly overlapMs?: number | undefined;
  /** How often the movement in force has tried it; undefined: not at all, or not known. */
  readonly attempts?: number | undefined;
  /** It is on its way home: what goes, and what is removed here once it is there. */
  readonly leaving?: Leaving | undefined;
  /** Both changed it, differently. */
  readonly conflict?: Conflict | undefined;
  /**
   * What the main had when a way home of it was cut off between the two sides: it may have that still,
   * and has not changed it. Until it is home.
   */
  readonly mainHas?: string | undefined;
  /** Nobody took it over: it is put on the main from a chosen settings backup, and never held. */
  readonly isRebuilt?: boolean | undefined;
};

/** What goes home (`digest`, `bytes`), and the digest of what stands here until then. */
export type Leaving = {
  readonly digest: string;
  readonly bytes: number;
  readonly removes: string;
  /** Removed here before it is put there: what is missing here may not be there yet. */
  readonly isExclusive?: boolean | undefined;
  /** Its removal here has begun, or may have: the main has it. Without that, somebody else removed it. */
  readonly isRemoved?: boolean | undefined;
  /** Of that order: what the main had then, where it was another version. */
  readonly replaces?: string | undefined;
};

/** Two versions of one object, by digest; empty: deleted there. */
export type Conflict = {
  readonly main: string;
  readonly backup: string;
  /** Which of these two a person has chosen. */
  readonly keep?: "main" | "backup" | undefined;
};

/** On the backup since before the outage began. */
export const STAYED_WALL_MS = 0;

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
  /** Why custody and epoch here may be older than the truth; empty: they are certain. */
  readonly doubt: string;
  /** The highest epoch that a main was heard to have, where it is above ours. */
  readonly epochSeen: bigint;
  /** Hold, cancel, maintenance, flap lock. */
  readonly standing: Standing;
  /** How a movement that a person ordered goes. */
  readonly byOrder: KeptOrder;
  /** The address that answered ping while the main was connected, and when last. */
  readonly pingKnown: PingKnown | undefined;
  /** Whether and how long leases may be out; on disk before they are. */
  readonly lease: KeptLease;
  /** A doubt was ended by a person, and the main was not heard since: its Hello is judged anew. */
  readonly isUnheard: boolean;
  /** How long it has run nothing, as far as is known. */
  readonly outage: Outage;
  /** Since its objects were taken over another machine, or an empty disk, has come under its name. */
  readonly isReplaced: boolean;
};

/** An address that is known to answer ping. */
export type PingKnown = { readonly address: string; readonly wallMs: number };

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
    doubt: "",
    epochSeen: 0n,
    standing: NOTHING_STANDS,
    byOrder: keptOrder(NOTHING_ORDERED),
    pingKnown: undefined,
    lease: NO_LEASE_KEPT,
    isUnheard: false,
    outage: NO_OUTAGE,
    isReplaced: false,
  };
}

/** What a Hello makes known of the machine that says it. */
export function metAs(
  before: ServerRecord,
  instance: string,
  boot: bigint,
): Pick<ServerRecord, "instance" | "boot" | "isReplaced"> {
  const isOther = before.instance !== "" && before.instance !== instance;
  const isReplaced = before.isReplaced || (isOther && before.items.length > 0);
  return { instance, boot, isReplaced };
}

const FORMAT = 1;

/** The document's text. */
export function recordText(record: ServerRecord): string {
  return `${JSON.stringify({ format: FORMAT, ...recordJson(record), items: record.items }, undefined, 1)}\n`;
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
    return { ...parseServer(from), items: list(from, "items").map(parseItem) };
  } catch (error) {
    if (error instanceof FieldRefused) return error.message;
    throw error;
  }
}

/** Everything of a record but its items, as JSON. */
export function recordJson(record: ServerRecord): Fields {
  const { items: _, boot, epoch, epochSeen, outage, ...rest } = record;
  return {
    ...rest,
    boot: String(boot),
    epoch: String(epoch),
    epochSeen: String(epochSeen),
    outage: outageJson(outage),
  };
}

/** @throws {FieldRefused} unless everything but the items is exactly right */
export function parseServer(from: Fields): ServerRecord {
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
    items: [],
    lastResult: string(from, "lastResult"),
    // Earlier versions had no doubt.
    doubt: from.doubt === undefined ? "" : string(from, "doubt"),
    epochSeen: from.epochSeen === undefined ? 0n : big(from, "epochSeen"),
    standing: parseStanding(from.standing),
    byOrder: parseOrder(from.byOrder === undefined ? undefined : fields(from.byOrder, "byOrder")),
    pingKnown: parsePingKnown(from.pingKnown),
    lease: parseLease(from.lease),
    isUnheard: from.isUnheard === true,
    outage: parseOutage(from.outage),
    isReplaced: from.isReplaced === true,
  };
}

function parsePingKnown(raw: unknown): PingKnown | undefined {
  if (raw === undefined) return undefined;
  const from = fields(raw, "pingKnown");
  return { address: string(from, "address"), wallMs: finite(from, "wallMs") };
}

const WHEREABOUTS = ["planned", "putting", "backup", "home", "left", "deleted"] as const;
const RESULTS = ["applied", "unchanged", "failed", "occupied", "skipped"] as const;

/** @throws {FieldRefused} unless it is exactly an item */
export function parseItem(raw: unknown): RecordItem {
  const from = fields(raw, "item");
  const digest = string(from, "digest");
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new FieldRefused("digest", digest);
  return {
    type: string(from, "type"),
    number: count(from, "number"),
    name: string(from, "name"),
    bytes: count(from, "bytes"),
    digest,
    where: word(from, "where", WHEREABOUTS),
    result: from.result === undefined ? undefined : word(from, "result", RESULTS),
    words: string(from, "words"),
    reference: string(from, "reference"),
    ...some(from, "ranWallMs"),
    ...some(from, "goneWallMs"),
    ...some(from, "homeWallMs"),
    ...some(from, "overlapMs"),
    ...some(from, "attempts"),
    ...(from.leaving === undefined ? {} : { leaving: parseLeaving(from.leaving) }),
    ...(from.conflict === undefined ? {} : { conflict: parseConflict(from.conflict) }),
    ...(from.mainHas === undefined ? {} : { mainHas: string(from, "mainHas") }),
    ...(from.isRebuilt === true ? { isRebuilt: true } : {}),
  };
}

/** @throws {FieldRefused} unless it is exactly that */
function parseLeaving(raw: unknown): Leaving {
  const from = fields(raw, "leaving");
  const [digest, removes] = [string(from, "digest"), string(from, "removes")];
  const replaces = from.replaces === undefined ? {} : { replaces: string(from, "replaces") };
  return {
    ...{ digest, bytes: count(from, "bytes"), removes },
    ...(from.isExclusive === true ? { isExclusive: true, ...replaces } : {}),
    ...(from.isRemoved === true ? { isRemoved: true } : {}),
  };
}

const KEEPS = ["main", "backup"] as const;

/** @throws {FieldRefused} unless it is exactly a conflict */
function parseConflict(raw: unknown): Conflict {
  const from = fields(raw, "conflict");
  const both = { main: string(from, "main"), backup: string(from, "backup") };
  if (from.keep === undefined) return both;
  return { ...both, keep: word(from, "keep", KEEPS) };
}

/** A figure that earlier versions had not. */
function some(
  from: Fields,
  key: "ranWallMs" | "goneWallMs" | "homeWallMs" | "overlapMs" | "attempts",
): Partial<RecordItem> {
  return from[key] === undefined ? {} : { [key]: finite(from, key) };
}
