// What earlier versions kept: `state.json`, and `returned.log` with a line per object that came home.
//
// Read once, into the journal's first snapshot, with every field checked; then renamed, never
// removed. A file that cannot be understood is named and kept; nothing is assumed in its place.

import { joinPath } from "../../base/path.js";
import type { Disk } from "../../base/world.js";
import type { ObjectId } from "../../proto/object.js";
import { idKey, isDigest, isObjectNumber, isObjectType } from "../../proto/object.js";
import type { CustodyRecord } from "../core/custody.js";
import { type MainState, NEW_STATE } from "../core/memory.js";
import type { CameHome } from "../core/memory-record.js";

const VERSION = 1;
/** Room for 100,000 held objects with the longest type names. */
const STATE_BYTES_MAX = 16 * 1024 * 1024;
/** 100,000 objects with the longest names, twice over. */
const RETURNED_BYTES_MAX = 64 * 1024 * 1024;

export type Before =
  | { readonly kind: "none" }
  | { readonly kind: "broken"; readonly words: string }
  | {
      readonly kind: "state";
      readonly state: MainState;
      readonly returned: ReadonlyMap<string, CameHome>;
    };

/**
 * Reads what an earlier version left in a folder.
 * @throws {DiskError} if it cannot be read
 */
export async function readBefore(disk: Disk, folder: string): Promise<Before> {
  const path = joinPath(folder, "state.json");
  const bytes = await disk.read(path, STATE_BYTES_MAX);
  if (bytes === undefined) return { kind: "none" };
  const state = readState(bytes);
  if (typeof state === "string") {
    return { kind: "broken", words: `${path} is broken and was kept: ${state}` };
  }
  const lines = await disk.read(joinPath(folder, "returned.log"), RETURNED_BYTES_MAX);
  const isHolding = state.custody.holding !== "none";
  const returned = isHolding ? readReturned(lines, state.custody.epoch) : new Map();
  return { kind: "state", state, returned };
}

/**
 * Renames what an earlier version left: the journal has it.
 * @throws {DiskError} if the disk refuses
 */
export async function setBeforeAside(disk: Disk, folder: string): Promise<void> {
  // The state last: while it is there, this is done again.
  for (const name of ["returned.log", "state.json"]) {
    const path = joinPath(folder, name);
    if ((await disk.read(path, RETURNED_BYTES_MAX)) === undefined) continue;
    await disk.rename(path, `${path}.old`);
  }
}

/** What came home under an epoch; a last line that a crash cut short is none. */
export function readReturned(bytes: Uint8Array | undefined, epoch: bigint): Map<string, CameHome> {
  const returned = new Map<string, CameHome>();
  const text = new TextDecoder().decode(bytes);
  for (const line of text.slice(0, text.lastIndexOf("\n") + 1).split("\n")) {
    const [under, type, digits, digest] = line.split(" ");
    const number = Number(digits);
    if (under !== String(epoch) || type === undefined || digest === undefined) continue;
    if (!isObjectType(type) || !isObjectNumber(number) || !isDigest(digest)) continue;
    returned.set(idKey({ type, number }), { type, number, digest });
  }
  return returned;
}

/** The state that bytes say, or what is wrong with them. */
export function readState(bytes: Uint8Array): MainState | string {
  const parsed = parseJson(bytes);
  if (typeof parsed === "string") return parsed;
  const wrong = (key: string, expected: string) =>
    `${key} is ${(JSON.stringify(parsed[key]) ?? "missing").slice(0, 60)}, expected ${expected}`;

  if (parsed.version !== VERSION) return wrong("version", String(VERSION));
  const { instance, backupId, backupName, holding, isCleared } = parsed;
  if (typeof instance !== "string" || instance === "") return wrong("instance", "a text");
  if (typeof backupId !== "string") return wrong("backupId", "a text");
  if (typeof backupName !== "string") return wrong("backupName", "a text");
  const boot = wholeNumber(parsed.boot);
  if (boot === undefined) return wrong("boot", "a whole number as text");
  const epoch = wholeNumber(parsed.epoch);
  if (epoch === undefined) return wrong("epoch", "a whole number as text");
  if (!isHolding(holding)) return wrong("holding", "none, parked, returning or releasing");
  if (typeof isCleared !== "boolean") return wrong("isCleared", "true or false");
  const hold = readHold(parsed.hold);
  if (hold === undefined) return wrong("hold", "a list of [type, number]");
  const { parkedSet } = parsed;
  if (typeof parkedSet !== "string") return wrong("parkedSet", "a text");
  const application = readProcess(parsed.application);
  if (application === "wrong") return wrong("application", "null, or pid and startedAt");

  const custody = { epoch, holding, isCleared, hold };
  return { ...NEW_STATE, instance, boot, backupId, backupName, custody, parkedSet, application };
}

function parseJson(bytes: Uint8Array): Record<string, unknown> | string {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isRecord(parsed)) return parsed;
    return "it is not a JSON object";
  } catch (error) {
    return `it is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wholeNumber(value: unknown): bigint | undefined {
  return typeof value === "string" && /^\d{1,20}$/.test(value) ? BigInt(value) : undefined;
}

function isHolding(value: unknown): value is CustodyRecord["holding"] {
  return typeof value === "string" && ["none", "parked", "returning", "releasing"].includes(value);
}

function readHold(value: unknown): ObjectId[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const hold: ObjectId[] = [];
  for (const item of value as unknown[]) {
    if (!Array.isArray(item)) return undefined;
    const [type, number] = item as unknown[];
    if (typeof type !== "string" || !isObjectType(type)) return undefined;
    if (typeof number !== "number" || !isObjectNumber(number)) return undefined;
    hold.push({ type, number });
  }
  return hold;
}

function readProcess(value: unknown): MainState["application"] | "wrong" {
  if (value === null) return undefined;
  if (!isRecord(value)) return "wrong";
  const { pid, startedAt } = value;
  if (typeof pid !== "number" || typeof startedAt !== "string") return "wrong";
  return { pid, startedAt };
}
