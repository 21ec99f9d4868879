// One line of a journal, as text and back.
//
//   <crc> <length> <word> <sequence> <place> <before> <kind> <JSON>\n
//
// `crc` is the CRC-32 of everything after it up to the line's end, `length` the bytes from `word` to
// the line's end, `before` the SHA-256 of the line before (without its end; zeros for the first), and
// `place` is what the word makes of it:
//   record    the highest sequence known to be durable when this line was written
//   snapshot  part/parts; its sequence is that of the last record it stands for
//   segment   the number of the file that this line begins; its sequence as of a snapshot
//   mark      the number of the segment that the mark speaks of
// JSON never holds a raw line end, so a line end is always a boundary and nothing in a payload can
// be taken for one. By hand: `sed -n 5p FILE | tr -d '\n' | sha256sum` is what line 6 names.

import { crc32Hex } from "./crc32.js";

/** What a line is, and its numbers. */
export type LineHead =
  | { readonly word: "record"; readonly sequence: number; readonly confirmed: number }
  | {
      readonly word: "snapshot";
      readonly sequence: number;
      readonly part: number;
      readonly parts: number;
    }
  | { readonly word: "segment" | "mark"; readonly sequence: number; readonly number: number };

export type JournalLine = LineHead & {
  readonly before: string;
  readonly kind: string;
  readonly value: unknown;
};

export type ParsedLine =
  | {
      readonly kind: "line";
      readonly line: JournalLine;
      /** Where the line's text ends. */
      readonly textEnd: number;
      readonly lineEnd: "there" | "missing" | "damaged";
    }
  /** A sound beginning of a line that the bytes are too short for. */
  | { readonly kind: "short" }
  | { readonly kind: "bad"; readonly words: string };

/** A record's JSON is at most this long. */
export const RECORD_BYTES_MAX = 1024 * 1024;
/** What a record's kind may be: it is a word of the line. */
export const KIND = /^[a-z][A-Za-z0-9.-]{0,63}$/;
/** What the first line of all names as the digest of the one before. */
export const NO_DIGEST = "0".repeat(64);

const HEAD_BYTES_MAX = 256;
const BODY_BYTES_MAX = RECORD_BYTES_MAX + HEAD_BYTES_MAX;
const CRC_DIGITS = 8;
const LENGTH_DIGITS_MAX = 7;
const BODY =
  /^(record|snapshot|segment|mark) (0|[1-9]\d{0,14}) (\d{1,15})(?:\/(\d{1,15}))? ([0-9a-f]{64}) (\S{1,64}) /;

const LINE_END = 0x0a;
const SPACE = 0x20;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes of a line, with its end. */
export function encodeLine(
  head: LineHead,
  rest: { readonly before: string; readonly kind: string; readonly json: Uint8Array },
): Uint8Array {
  const words = `${head.word} ${head.sequence} ${placeOf(head)} ${rest.before} ${rest.kind} `;
  const front = `${words.length + rest.json.length} ${words}`;
  const bytes = new Uint8Array(CRC_DIGITS + 1 + front.length + rest.json.length + 1);
  encoder.encodeInto(front, bytes.subarray(CRC_DIGITS + 1));
  bytes.set(rest.json, CRC_DIGITS + 1 + front.length);
  bytes[bytes.length - 1] = LINE_END;
  encoder.encodeInto(`${crc32Hex(bytes, CRC_DIGITS + 1, bytes.length - 1)} `, bytes);
  return bytes;
}

function placeOf(head: LineHead): string {
  if (head.word === "record") return String(head.confirmed);
  return head.word === "snapshot" ? `${head.part}/${head.parts}` : String(head.number);
}

/** Reads the line that begins at `at`. */
export function parseLine(bytes: Uint8Array, at: number): ParsedLine {
  const crcEnd = at + CRC_DIGITS;
  for (let i = at; i <= crcEnd; i += 1) {
    if (i >= bytes.length) return { kind: "short" };
    const isRight = i === crcEnd ? bytes[i] === SPACE : isHex(bytes[i] ?? 0);
    if (!isRight) return bad("it does not begin with a checksum");
  }
  let length = 0;
  let next = crcEnd + 1;
  for (; ; next += 1) {
    const digit = (bytes[next] ?? 0) - 0x30;
    if (next >= bytes.length) return { kind: "short" };
    if (bytes[next] === SPACE && length > 0) break;
    const isRight = digit >= 0 && digit <= 9 && (digit > 0 || length > 0);
    if (!isRight || next - crcEnd > LENGTH_DIGITS_MAX) return bad("its length is not a number");
    length = length * 10 + digit;
  }
  if (length > BODY_BYTES_MAX) return bad(`its length, ${length}, is above ${BODY_BYTES_MAX}`);
  const bodyAt = next + 1;
  const textEnd = bodyAt + length;
  if (textEnd > bytes.length) {
    return bytes.includes(LINE_END, bodyAt) ? bad("it is shorter than it says") : { kind: "short" };
  }
  const crc = String.fromCharCode(...bytes.subarray(at, crcEnd));
  if (crc !== crc32Hex(bytes, crcEnd + 1, textEnd)) return bad("its checksum is wrong");
  const line = parseBody(bytes.subarray(bodyAt, textEnd));
  if (typeof line === "string") return bad(`its checksum is right, but ${line}`);
  const lineEnd =
    textEnd === bytes.length ? "missing" : bytes[textEnd] === LINE_END ? "there" : "damaged";
  return { kind: "line", line, textEnd, lineEnd };
}

/** Where the next line begins at or after `at`; the end of the bytes if there is none. */
export function nextLineAt(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_END, at);
  return end === -1 ? bytes.length : end + 1;
}

function parseBody(bytes: Uint8Array): JournalLine | string {
  try {
    const text = decoder.decode(bytes);
    const [front, word, sequence, place, parts, before, kind] = BODY.exec(text) ?? [];
    if (front === undefined || before === undefined || kind === undefined) {
      return "it is no line of a journal";
    }
    const head = headOf(word ?? "", Number(sequence), Number(place), parts);
    if (head === undefined) return "its numbers make no sense";
    return { ...head, before, kind, value: JSON.parse(text.slice(front.length)) };
  } catch (error) {
    // What a decoder and JSON.parse throw; nothing else is called here.
    if (error instanceof TypeError || error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function headOf(word: string, sequence: number, place: number, parts: string | undefined) {
  if (word === "snapshot") {
    if (parts === undefined || place < 1 || place > Number(parts)) return undefined;
    return { word, sequence, part: place, parts: Number(parts) } as const;
  }
  if (parts !== undefined) return undefined;
  if (word === "record") {
    return sequence > place ? ({ word, sequence, confirmed: place } as const) : undefined;
  }
  return { word: word as "segment" | "mark", sequence, number: place } as const;
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66);
}

function bad(words: string): ParsedLine {
  return { kind: "bad", words };
}
