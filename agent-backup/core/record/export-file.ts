// The file that `locum backup export-state` writes and `import-state` reads: everything that a backup
// agent must not forget, in one file.
//
//   {"locum":"backup-state","version":1,"bytes":N,"sha256":"…"}\n
//   N bytes of JSON: who, when, the journal's entries, files as base64
//
// Decides the format, and that anything but exactly what was written is refused with one sentence.
// Pure: the digest is handed in.

import { FieldRefused, type Fields, fields, finite, list, string } from "./fields.js";
import type { JsonEntry } from "./state-entry.js";

/** One file of the agent's folder. */
export type ExportedFile = {
  /** Below the agent's folder, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
};

export type Exported = {
  /** The failover server's name. */
  readonly name: string;
  readonly madeAtWallMs: number;
  readonly withBackups: boolean;
  readonly entries: readonly JsonEntry[];
  readonly files: readonly ExportedFile[];
};

type Digest = (bytes: Uint8Array) => string;

/** Larger ones are neither written nor read. */
export const EXPORT_BYTES_MAX = 256 * 1024 * 1024;
const VERSION = 1;
const KIND = "backup-state";
const HEADER_BYTES_MAX = 200;
const NEWLINE = 10;
/** What an export may hold of the agent's folder, and nothing beside it. */
const PATHS =
  /^(?:settings\.json|servers\.json|(?:keys|backups|contents)(?:\/[^/\\:\p{Cc}]{1,200}){1,3})$/u;

/** The file's bytes; words if it would be too large. */
export function exportBytes(exported: Exported, digestOf: Digest): Uint8Array | string {
  const { files, entries, ...rest } = exported;
  const total = files.reduce((sum, { content }) => sum + content.length, 0);
  // Base64 makes four bytes of three; what JSON adds is little beside it.
  if (total * 1.4 > EXPORT_BYTES_MAX) return tooLarge(total);
  const body = new TextEncoder().encode(
    JSON.stringify({
      ...rest,
      entries,
      files: files.map(({ path, content }) => ({ path, base64: base64(content) })),
    }),
  );
  const sha256 = digestOf(body);
  const header = { locum: KIND, version: VERSION, bytes: body.length, sha256 };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  if (head.length + body.length > EXPORT_BYTES_MAX) return tooLarge(head.length + body.length);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

/** Reads a file back; one sentence if it is not exactly one that was written. */
export function parseExport(bytes: Uint8Array, digestOf: Digest): Exported | string {
  const end = bytes.subarray(0, HEADER_BYTES_MAX).indexOf(NEWLINE);
  const header = end < 0 ? undefined : headerOf(bytes.subarray(0, end));
  if (header === undefined) return "is not an export of a backup agent's state";
  if (header.version !== VERSION) {
    return `has version ${header.version}; this Locum reads version ${VERSION}`;
  }
  const body = bytes.subarray(end + 1);
  if (body.length !== header.bytes) {
    return `is damaged: it has ${body.length} bytes where it says ${header.bytes}`;
  }
  if (digestOf(body) !== header.sha256) return "is damaged: its SHA-256 does not fit its content";
  try {
    return parseBody(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)));
  } catch (error) {
    const isOurs = error instanceof FieldRefused || error instanceof SyntaxError;
    if (!isOurs && !(error instanceof TypeError)) throw error;
    return `is not an export that this Locum can read: ${error.message}`;
  }
}

type Header = { readonly version: number; readonly bytes: number; readonly sha256: string };

function headerOf(line: Uint8Array): Header | undefined {
  const text = new TextDecoder().decode(line);
  const parts =
    /^\{"locum":"backup-state","version":(\d{1,6}),"bytes":(\d{1,12}),"sha256":"([0-9a-f]{64})"\}$/.exec(
      text,
    );
  if (parts === null) return undefined;
  return { version: Number(parts[1]), bytes: Number(parts[2]), sha256: parts[3] ?? "" };
}

/** @throws {FieldRefused} naming the field */
function parseBody(raw: unknown): Exported {
  const from = fields(raw, "export");
  return {
    name: string(from, "name"),
    madeAtWallMs: finite(from, "madeAtWallMs"),
    withBackups: from.withBackups === true,
    entries: list(from, "entries").map((entry) => {
      const one = fields(entry, "entry");
      return { kind: string(one, "kind"), value: one.value };
    }),
    files: list(from, "files").map((file) => parseFile(fields(file, "file"))),
  };
}

function parseFile(from: Fields): ExportedFile {
  const path = string(from, "path");
  const isBelow = PATHS.test(path) && !path.split("/").some((part) => /^\.+$/.test(part));
  if (!isBelow) throw new FieldRefused("path", path);
  const content = bytesOf(string(from, "base64"));
  if (content === undefined) throw new FieldRefused("base64", path);
  return { path, content };
}

function tooLarge(bytes: number): string {
  const mib = (n: number) => `${Math.ceil(n / 1024 / 1024)} MiB`;
  return `it would have ${mib(bytes)}; the most is ${mib(EXPORT_BYTES_MAX)}. Export without backups`;
}

/** Pieces that `String.fromCharCode` takes at once. */
const PIECE = 8_190;

function base64(content: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < content.length; at += PIECE) {
    binary += String.fromCharCode(...content.subarray(at, at + PIECE));
  }
  return btoa(binary);
}

function bytesOf(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
