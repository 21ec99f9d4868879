// What a store's program may answer, and what is made of it: one JSON object a line.
//
// A list counts as a whole or not at all: a line that is no JSON, or has a field of the wrong type,
// is a program that cannot be believed, and what it left out would look like deleted. An entry that
// is well formed and cannot stand in a manifest is left out and named. Pure; knows no processes.

import { bytesOfBase64 } from "../../base/base64.js";
import { OBJECT_NAME_CHARS_MAX } from "../../proto/limits.js";
import { isDigest, type ManifestEntry, type ObjectId } from "../../proto/object.js";

/** One line of a list: an object, or something that the program could not take in. */
export type ListLine =
  | { readonly kind: "entry"; readonly entry: ManifestEntry }
  | { readonly kind: "problem"; readonly words: string };

/** What a program answers to a put: its reference to the object, the digest that it holds now. */
export type PutAnswer = {
  readonly reference: string | undefined;
  readonly digest: string | undefined;
};

/** Words, for use after "the program's answer". */
export type AnswerFault = { readonly fault: string };

const REFERENCE_CHARS_MAX = 1_000;
const PROBLEM_CHARS_MAX = 300;

/** True if an answer cannot be used. */
export function isFault(answer: object): answer is AnswerFault {
  return "fault" in answer;
}

/** Reads one line of a list. */
export function parseListLine(line: string): ListLine | AnswerFault {
  const raw = parseObject(line);
  if (isFault(raw)) return raw;
  const { type, number, name = "", bytes, digest, problem } = raw.fields;
  if (typeof problem === "string") {
    return { kind: "problem", words: oneLine(problem).slice(0, PROBLEM_CHARS_MAX) };
  }
  if (typeof type !== "string") return wrong("type", type, "text");
  if (typeof number !== "number") return wrong("number", number, "a number");
  if (typeof name !== "string") return wrong("name", name, "text");
  if (typeof bytes !== "number") return wrong("bytes", bytes, "a number");
  if (typeof digest !== "string") return wrong("digest", digest, "text");
  const shown = oneLine(name).slice(0, OBJECT_NAME_CHARS_MAX);
  return {
    kind: "entry",
    entry: { type, number, name: shown, bytes, digest: digest.toLowerCase() },
  };
}

/** Reads the answer to a get: the content. */
export function parseContent(text: string): { readonly content: Uint8Array } | AnswerFault {
  const raw = parseObject(text);
  if (isFault(raw)) return raw;
  const { content } = raw.fields;
  if (typeof content !== "string") return wrong("content", content, "base64");
  const bytes = bytesOfBase64(content);
  return bytes === undefined ? wrong("content", content, "base64") : { content: bytes };
}

/** Reads the answer to a put; an empty one says nothing. */
export function parsePut(text: string): PutAnswer | AnswerFault {
  if (text.trim() === "") return { reference: undefined, digest: undefined };
  const raw = parseObject(text);
  if (isFault(raw)) return raw;
  const { reference, digest } = raw.fields;
  if (reference !== undefined && typeof reference !== "string") {
    return wrong("reference", reference, "text");
  }
  if (digest !== undefined && (typeof digest !== "string" || !isDigest(digest.toLowerCase()))) {
    return wrong("digest", digest, "64 hexadecimal digits");
  }
  const said = reference === undefined ? "" : oneLine(reference).slice(0, REFERENCE_CHARS_MAX);
  return {
    reference: said === "" ? undefined : said,
    digest: digest === undefined ? undefined : String(digest).toLowerCase(),
  };
}

/** What a program is asked, as it reads it: one line of JSON. */
export function requestLine(
  request: { readonly do: string } & Readonly<Record<string, unknown>>,
): string {
  return `${JSON.stringify({ locum: 1, ...request })}\n`;
}

/** The id alone, of anything that has one. */
export function idOf({ type, number }: ObjectId): ObjectId {
  return { type, number };
}

/** Text from outside on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

type Parsed = { readonly fields: Readonly<Record<string, unknown>> };

function parseObject(text: string): Parsed | AnswerFault {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { fault: `is not JSON: ${shown(text)}` };
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return { fault: `is not a JSON object: ${shown(text)}` };
  }
  return { fields: raw as Readonly<Record<string, unknown>> };
}

function wrong(field: string, value: unknown, wanted: string): AnswerFault {
  const is = value === undefined ? "is missing" : `is ${shown(JSON.stringify(value))}`;
  return { fault: `is not as agreed: "${field}" ${is}, wanted is ${wanted}` };
}

function shown(text: string): string {
  const line = oneLine(text);
  return line.length <= 60 ? `"${line}"` : `"${line.slice(0, 59)}…"`;
}
