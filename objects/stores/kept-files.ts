// The two files of a kept set, as text: the sealed manifest, and the log of an open set or of
// changes since it was sealed.
//
// Both prove themselves by digests. A log's last line may be torn by a crash: it is cut. Anything
// else that is not as it was written makes the set broken, and a broken set is reported, never used.

import type { Digest } from "../../base/content.js";
import { idKey, type Manifest, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { entryFault, manifestFault } from "../core/manifest.js";

/** What a kept set says of itself. */
export type KeptHead = {
  readonly madeAtWallMs: number;
  /** Why it was made: `daily`, `change`, `asked`; the owner's word. */
  readonly why: string;
  /** The owner's own, such as an epoch. */
  readonly note: string;
  /** The owner's own, by which people name the set; undefined: it has none. */
  readonly number?: number | undefined;
};

/** Why a sealed set is not believed by itself; empty: it is good. */
export type Sealed = KeptHead & { readonly suspect: string; readonly manifest: Manifest };

export type LogLine =
  | { readonly kind: "head"; readonly head: KeptHead }
  | { readonly kind: "added"; readonly entry: ManifestEntry }
  | { readonly kind: "removed"; readonly id: ObjectId };

const VERSION = 1;
/** Half a digest tells a torn line from a whole one. */
const MARK_DIGITS = 16;

/** The bytes of a sealed manifest's file. */
export function sealedBytes(sealed: Sealed, digestOf: Digest): Uint8Array {
  const { madeAtWallMs, why, note, number, suspect, manifest } = sealed;
  const objects = manifest.map((e) => JSON.stringify(rowOf(e))).join(",\n");
  const head = JSON.stringify({ version: VERSION, madeAtWallMs, why, note, number, suspect });
  const body = `{"head":${head},"objects":[\n${objects}\n]}\n`;
  return bytesOf(`${body}${digestOf(bytesOf(body))}\n`);
}

/** Reads a sealed manifest's file; words if it is broken. */
export function readSealed(bytes: Uint8Array, digestOf: Digest): Sealed | string {
  const text = new TextDecoder().decode(bytes);
  const match = /^([\s\S]*\n)([0-9a-f]{64})\n$/.exec(text);
  const body = match?.[1];
  if (body === undefined) return "it does not end with its digest";
  if (digestOf(bytesOf(body)) !== match?.[2]) return "it is not what its digest says";
  const tree: unknown = JSON.parse(body); // Its digest is right: it is what was written.
  if (!isRecord(tree) || !isRecord(tree.head) || !Array.isArray(tree.objects)) return "no manifest";
  const { version, suspect } = tree.head;
  const head = headOf(tree.head);
  if (version !== VERSION)
    return `its version is ${String(version)}, this program reads ${VERSION}`;
  if (head === undefined || typeof suspect !== "string") return "its head is not complete";
  const manifest: ManifestEntry[] = [];
  for (const row of tree.objects) {
    const entry = entryOf(row);
    if (entry === undefined) return "an object in it cannot be read";
    manifest.push(entry);
  }
  return manifestFault(manifest) ?? { ...head, suspect, manifest };
}

/** One line of a log, with its mark. */
export function logLine(line: LogLine, digestOf: Digest): string {
  const payload = JSON.stringify(
    line.kind === "head"
      ? ["head", line.head]
      : line.kind === "added"
        ? ["+", ...rowOf(line.entry)]
        : ["-", line.id.type, line.id.number],
  );
  return `${markOf(payload, digestOf)} ${payload}\n`;
}

export type LogRead = {
  readonly lines: readonly LogLine[];
  /** How many bytes of the file are whole lines; less than it has: the last was torn. */
  readonly soundBytes: number;
};

/** Reads a log; words if a line before the last is broken. */
export function readLog(bytes: Uint8Array, digestOf: Digest): LogRead | string {
  const text = new TextDecoder().decode(bytes);
  const raw = text.split("\n");
  // A whole log ends with a line end: what follows the last one is torn.
  raw.pop();
  const lines: LogLine[] = [];
  let soundBytes = 0;
  for (const [i, whole] of raw.entries()) {
    const payload = whole.slice(MARK_DIGITS + 1);
    const isWhole = whole === `${markOf(payload, digestOf)} ${payload}`;
    const line = isWhole ? lineOf(JSON.parse(payload)) : undefined;
    if (line !== undefined) {
      lines.push(line);
      soundBytes += bytesOf(whole).length + 1;
    } else if (i < raw.length - 1 || isWhole) return `line ${i + 1} is broken`;
  }
  return { lines, soundBytes };
}

/** The entries after a log's lines, by `idKey`. Idempotent: a log may be applied again. */
export function applyLog(entries: Map<string, ManifestEntry>, lines: readonly LogLine[]): void {
  for (const line of lines) {
    if (line.kind === "added") entries.set(idKey(line.entry), line.entry);
    else if (line.kind === "removed") entries.delete(idKey(line.id));
  }
}

function markOf(payload: string, digestOf: Digest): string {
  return digestOf(bytesOf(payload)).slice(0, MARK_DIGITS);
}

function lineOf(row: unknown): LogLine | undefined {
  if (!Array.isArray(row)) return undefined;
  const [kind, ...rest] = row as readonly unknown[];
  if (kind === "head") {
    const head = isRecord(rest[0]) ? headOf(rest[0]) : undefined;
    return head === undefined ? undefined : { kind, head };
  }
  if (kind === "+") {
    const entry = entryOf(rest);
    return entry === undefined ? undefined : { kind: "added", entry };
  }
  const [type, number] = rest;
  if (kind !== "-" || typeof type !== "string" || typeof number !== "number") return undefined;
  return { kind: "removed", id: { type, number } };
}

function rowOf(e: ManifestEntry): readonly [string, number, string, number, string] {
  return [e.type, e.number, e.name, e.bytes, e.digest];
}

function entryOf(row: unknown): ManifestEntry | undefined {
  if (!Array.isArray(row)) return undefined;
  const [type, number, name, bytes, digest] = row as readonly unknown[];
  if (typeof type !== "string" || typeof number !== "number" || typeof name !== "string") return;
  if (typeof bytes !== "number" || typeof digest !== "string") return undefined;
  const entry = { type, number, name, bytes, digest };
  return entryFault(entry) === undefined ? entry : undefined;
}

function headOf(tree: Readonly<Record<string, unknown>>): KeptHead | undefined {
  const { madeAtWallMs, why, note, number } = tree;
  if (typeof madeAtWallMs !== "number" || typeof why !== "string") return undefined;
  if (typeof note !== "string") return undefined;
  return { madeAtWallMs, why, note, ...(typeof number === "number" ? { number } : {}) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
