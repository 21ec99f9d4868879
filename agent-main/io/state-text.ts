// The state file as text, and back, with every field checked. Pure.

import type { ObjectId } from "../../proto/object.js";
import { isObjectNumber, isObjectType } from "../../proto/object.js";
import type { CustodyRecord } from "../core/custody.js";
import type { MainState } from "./state-file.js";

const VERSION = 1;

/** The bytes of a state. */
export function writeState(state: MainState): Uint8Array {
  const { custody } = state;
  const text = JSON.stringify({
    version: VERSION,
    instance: state.instance,
    boot: String(state.boot),
    backupId: state.backupId,
    backupName: state.backupName,
    epoch: String(custody.epoch),
    holding: custody.holding,
    isCleared: custody.isCleared,
    hold: custody.hold.map((id) => [id.type, id.number]),
    parkedSet: state.parkedSet,
    application: state.application ?? null,
  });
  return new TextEncoder().encode(`${text}\n`);
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
  return { instance, boot, backupId, backupName, custody, parkedSet, application };
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
