// The two files of a kept set, as text: the sealed manifest, and the log of an open set or of
// changes since it was sealed.
//
// Both may have 100,000 lines: they are made and read in breaths. Both prove themselves by digests. A
// log's last line may be torn by a crash: it is cut. Anything else that is not as it was written makes
// the set broken, and a broken set is reported, never used.

import { type Breathe, bytesInBreaths, eachInBreaths } from "../../base/breath.js";
import { joined } from "../../base/bytes.js";
import type { Digest } from "../../base/content.js";
import { idKey, type Manifest, type ManifestEntry, type ObjectId } from "../../proto/object.js";
import { entryFault, orderFault } from "../core/manifest.js";

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
const HEAD_BEGINS = '{"head":';
const HEAD_ENDS = ',"objects":[';
/** A digest and a line end. */
const DIGEST_LINE_BYTES = 65;
const NEW_LINE = 10;
/** Half a digest tells a torn line from a whole one. */
const MARK_DIGITS = 16;

/** How to read and write: what proves a file, and who else has his turn meanwhile. */
export type FileWork = { readonly digestOf: Digest; readonly breathe: Breathe };

/** The bytes of a sealed manifest's file. */
export async function sealedBytes(sealed: Sealed, work: FileWork): Promise<Uint8Array> {
  const { madeAtWallMs, why, note, number, suspect, manifest } = sealed;
  const head = JSON.stringify({ version: VERSION, madeAtWallMs, why, note, number, suspect });
  const last = manifest.length - 1;
  const body = await bytesInBreaths(manifest, work.breathe, (entry, i) => {
    return `${JSON.stringify(rowOf(entry))}${i < last ? "," : ""}\n`;
  });
  const whole = joined([bytesOf(`${HEAD_BEGINS}${head}${HEAD_ENDS}\n`), body, bytesOf("]}\n")]);
  return joined([whole, bytesOf(`${work.digestOf(whole)}\n`)]);
}

/** Reads a sealed manifest's file; words if it is broken. */
export async function readSealed(bytes: Uint8Array, work: FileWork): Promise<Sealed | string> {
  const bodyBytes = bytes.length - DIGEST_LINE_BYTES;
  const digest = textOf(bytes.subarray(Math.max(0, bodyBytes)));
  if (bodyBytes <= 0 || !/^[0-9a-f]{64}\n$/.test(digest) || bytes[bodyBytes - 1] !== NEW_LINE)
    return "it does not end with its digest";
  const body = bytes.subarray(0, bodyBytes);
  if (`${work.digestOf(body)}\n` !== digest) return "it is not what its digest says";
  // Its digest is right: it is what was written, line by line.
  const lines = linesOf(body);
  const first = lines.next().value ?? "";
  if (!first.startsWith(HEAD_BEGINS) || !first.endsWith(HEAD_ENDS)) return "no manifest";
  const tree: unknown = JSON.parse(first.slice(HEAD_BEGINS.length, -HEAD_ENDS.length));
  if (!isRecord(tree)) return "no manifest";
  const { version, suspect } = tree;
  const head = headOf(tree);
  if (version !== VERSION)
    return `its version is ${String(version)}, this program reads ${VERSION}`;
  if (head === undefined || typeof suspect !== "string") return "its head is not complete";
  const manifest: ManifestEntry[] = [];
  let fault: string | undefined;
  await eachInBreaths(lines, work.breathe, (line) => {
    if (fault !== undefined || line === "]}" || line === "") return;
    const entry = entryOf(JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line));
    if (entry === undefined) fault = "an object in it cannot be read";
    else {
      fault = orderFault(manifest.at(-1), entry);
      manifest.push(entry);
    }
  });
  return fault ?? { ...head, suspect, manifest };
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
export async function readLog(bytes: Uint8Array, work: FileWork): Promise<LogRead | string> {
  const lines: LogLine[] = [];
  let soundBytes = 0;
  let number = 0;
  let broken: { readonly number: number; readonly isWhole: boolean } | undefined;
  // A whole log ends with a line end: what follows the last one is torn.
  await eachInBreaths(linesOf(bytes), work.breathe, (whole) => {
    number += 1;
    if (broken !== undefined) return;
    const payload = whole.slice(MARK_DIGITS + 1);
    const isWhole = whole === `${markOf(payload, work.digestOf)} ${payload}`;
    const line = isWhole ? lineOf(JSON.parse(payload)) : undefined;
    if (line === undefined) broken = { number, isWhole };
    else {
      lines.push(line);
      soundBytes += bytesOf(whole).length + 1;
    }
  });
  // The last line may be torn by a crash; one that is whole and says nothing is not that.
  if (broken !== undefined && (broken.isWhole || broken.number < number)) {
    return `line ${broken.number} is broken`;
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

/** Each line of a file, without its end; what follows the last line end is none. */
function* linesOf(bytes: Uint8Array): Generator<string, undefined> {
  let from = 0;
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, from)) {
    yield textOf(bytes.subarray(from, end));
    from = end + 1;
  }
  return undefined;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
