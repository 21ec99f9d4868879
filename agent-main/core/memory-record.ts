// The records of this agent's journal: what each kind holds, checked field by field on the way in.
//
//   boot         one start: the instance, and which start it is
//   backup       the backup agent that this main belongs to, and what a person did here, untold yet
//   hold         one page of held objects; means nothing before the `custody` that counts its pages
//   custody      epoch and what is held under it; without pages the held objects stay as they were
//   returned     objects that came home under an epoch
//   told         what the backup agent said last of leases, and of stopping
//   parks        how long the newest parkings took, in milliseconds
//   application  the application's process, or none
//   left         it belongs to no backup agent any more: backup, custody and epochs begin anew
//
// A payload of any shape gives a record or words, never a throw.

import { isDigest, isObjectNumber, isObjectType, type ObjectId } from "../../proto/object.js";
import type { CustodyRecord } from "./custody.js";

/** What the journal gives and takes; equal in shape to its own entries. */
export type Entry = { readonly kind: string; readonly value: unknown };

/** Names the application's process across restarts of the agent. */
export type ProcessName = { readonly pid: number; readonly startedAt: string };

/** What the backup agent told this main, and what is in force when it cannot be asked. */
export type Told = {
  /** When cut off: stand down, with leases of this length; 0: keep. */
  readonly leaseMs: number;
  /** The choice of what may be taken over, as text. */
  readonly objects: string;
  /** It does not take over before the next contact: until then there is no lease to count. */
  readonly isPromised: boolean;
};

/** Before anybody said anything. */
export const NOTHING_TOLD: Told = { leaseMs: 0, objects: "none", isPromised: false };

/** So many parkings are remembered: their p99 is the longest but in a full list. */
export const PARKS_MAX = 100;

export type CameHome = ObjectId & { readonly digest: string };

export type MemoryRecord =
  | { readonly kind: "boot"; readonly instance: string; readonly boot: bigint }
  | {
      readonly kind: "backup";
      readonly id: string;
      readonly name: string;
      readonly byHand: string;
    }
  | { readonly kind: "hold"; readonly page: number; readonly ids: readonly ObjectId[] }
  | {
      readonly kind: "custody";
      readonly epoch: bigint;
      readonly holding: CustodyRecord["holding"];
      readonly isCleared: boolean;
      readonly parkedSet: string;
      /** What is in that set may be older than what was parked last. */
      readonly isDoubted: boolean;
      /** What is not held is run under a lease. */
      readonly isRestLeased: boolean;
      /** How many `hold` records come before it; undefined: what is held stays as it was. */
      readonly pages: number | undefined;
      /** How many objects are held. */
      readonly objects: number;
    }
  | { readonly kind: "returned"; readonly epoch: bigint; readonly objects: readonly CameHome[] }
  | { readonly kind: "told"; readonly told: Told }
  | { readonly kind: "parks"; readonly parksMs: readonly number[] }
  | { readonly kind: "application"; readonly process: ProcessName | undefined }
  | { readonly kind: "left" };

/** Objects in one record: a page of it stays far below a record's limit. */
export const PAGE_OBJECTS = 500;

const EPOCH_MAX = 2n ** 64n - 1n;
const HOLDINGS = [
  "none",
  "parked",
  "returning",
  "stoodDown",
  "releasing",
  "takingBack",
  "takenBack",
] as const;

/** A record as the journal takes it. */
export function entryOf(record: MemoryRecord): Entry {
  const { kind } = record;
  switch (record.kind) {
    case "boot":
      return { kind, value: { instance: record.instance, boot: String(record.boot) } };
    case "backup": {
      const { id, name, byHand } = record;
      return { kind, value: byHand === "" ? { id, name } : { id, name, byHand } };
    }
    case "hold":
      return { kind, value: { page: record.page, ids: record.ids.map(pairOf) } };
    case "custody": {
      const { epoch, holding, isCleared, parkedSet, pages, objects } = record;
      const { isDoubted, isRestLeased } = record;
      const value = {
        ...{ epoch: String(epoch), holding, isCleared, parkedSet },
        ...(isDoubted ? { isDoubted } : {}),
        ...(isRestLeased ? { isRestLeased } : {}),
        objects,
      };
      return { kind, value: pages === undefined ? value : { ...value, pages } };
    }
    case "returned": {
      const objects = record.objects.map((home) => [...pairOf(home), home.digest]);
      return { kind, value: { epoch: String(record.epoch), objects } };
    }
    case "told":
      return { kind, value: record.told };
    case "parks":
      return { kind, value: { parksMs: record.parksMs } };
    case "application":
      return { kind, value: record.process ?? null };
    case "left":
      return { kind, value: {} };
  }
}

/** The record that an entry is, or what is wrong with it. */
export function recordOf({ kind, value }: Entry): MemoryRecord | string {
  const read = READERS[kind];
  if (read === undefined || !Object.hasOwn(READERS, kind)) return `"${kind}" is no kind of record`;
  if (kind === "application" && value === null) return { kind, process: undefined };
  if (typeof value !== "object" || value === null) return `${kind} is ${shown(value)}`;
  return read(value as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<string, (fields: Fields) => MemoryRecord | string>> = {
  boot: ({ instance, boot }) => {
    if (typeof instance !== "string" || instance === "") return wrong("boot.instance", instance);
    const count = wholeNumber(boot);
    return count === undefined ? wrong("boot.boot", boot) : { kind: "boot", instance, boot: count };
  },
  backup: ({ id, name, byHand = "" }) => {
    if (typeof id !== "string") return wrong("backup.id", id);
    if (typeof name !== "string") return wrong("backup.name", name);
    if (typeof byHand !== "string") return wrong("backup.byHand", byHand);
    return { kind: "backup", id, name, byHand };
  },
  hold: ({ page, ids }) => {
    if (!isCount(page) || page === 0) return wrong("hold.page", page);
    const read = listOf(ids, idOf);
    return read === undefined ? wrong("hold.ids", ids) : { kind: "hold", page, ids: read };
  },
  custody: (fields) => {
    const { holding, isCleared, parkedSet, pages, objects } = fields;
    const epoch = wholeNumber(fields.epoch);
    if (epoch === undefined) return wrong("custody.epoch", fields.epoch);
    const known = HOLDINGS.find((one) => one === holding);
    if (known === undefined) return wrong("custody.holding", holding);
    if (typeof isCleared !== "boolean") return wrong("custody.isCleared", isCleared);
    if (typeof parkedSet !== "string") return wrong("custody.parkedSet", parkedSet);
    if (pages !== undefined && !isCount(pages)) return wrong("custody.pages", pages);
    if (!isCount(objects)) return wrong("custody.objects", objects);
    const isDoubted = fields.isDoubted === true;
    const isRestLeased = fields.isRestLeased === true;
    const said = { epoch, holding: known, isCleared, parkedSet, pages, objects };
    return { kind: "custody", ...said, isDoubted, isRestLeased };
  },
  returned: ({ epoch, objects }) => {
    const under = wholeNumber(epoch);
    if (under === undefined) return wrong("returned.epoch", epoch);
    const read = listOf(objects, homeOf);
    if (read === undefined) return wrong("returned.objects", objects);
    return { kind: "returned", epoch: under, objects: read };
  },
  told: ({ leaseMs, objects, isPromised }) => {
    if (!isCount(leaseMs)) return wrong("told.leaseMs", leaseMs);
    if (typeof objects !== "string") return wrong("told.objects", objects);
    if (typeof isPromised !== "boolean") return wrong("told.isPromised", isPromised);
    return { kind: "told", told: { leaseMs, objects, isPromised } };
  },
  parks: ({ parksMs }) => {
    if (!Array.isArray(parksMs) || parksMs.length > PARKS_MAX || !parksMs.every(isCount)) {
      return wrong("parks.parksMs", parksMs);
    }
    return { kind: "parks", parksMs };
  },
  application: ({ pid, startedAt }) => {
    if (!isCount(pid)) return wrong("application.pid", pid);
    if (typeof startedAt !== "string") return wrong("application.startedAt", startedAt);
    return { kind: "application", process: { pid, startedAt } };
  },
  left: () => ({ kind: "left" }),
};

function wrong(key: string, value: unknown): string {
  return `${key} is ${shown(value)}`;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "missing").slice(0, 60);
}

function pairOf({ type, number }: ObjectId): [string, number] {
  return [type, number];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function wholeNumber(value: unknown): bigint | undefined {
  if (typeof value !== "string" || !/^\d{1,20}$/.test(value)) return undefined;
  const number = BigInt(value);
  return number <= EPOCH_MAX ? number : undefined;
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > PAGE_OBJECTS) return undefined;
  const list: T[] = [];
  for (const item of value as unknown[]) {
    const one = read(item);
    if (one === undefined) return undefined;
    list.push(one);
  }
  return list;
}

function idOf(item: unknown): ObjectId | undefined {
  if (!Array.isArray(item)) return undefined;
  const [type, number] = item as unknown[];
  if (typeof type !== "string" || !isObjectType(type)) return undefined;
  return typeof number === "number" && isObjectNumber(number) ? { type, number } : undefined;
}

function homeOf(item: unknown): CameHome | undefined {
  const id = idOf(item);
  const digest: unknown = Array.isArray(item) ? item[2] : undefined;
  if (id === undefined || typeof digest !== "string" || !isDigest(digest)) return undefined;
  return { ...id, digest };
}
