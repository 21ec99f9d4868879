// How a file's path names an object: a path with `{number}` once and `{type}` at most once, such as
// `camera{number}.conf`, `{type}/{number}.json`, `{main}/cam-{number}.yaml`.
//
// Decides which path an object has and which object a path is; knows no folder and no file.
// Safety: a rendered path never leaves the folder, never begins a part with a dot (hidden and
// temporary files), and always reads back as the very object it was made for.

import { isObjectNumber, isObjectType, type ObjectId } from "./object.js";
import { type Parsed, parsed, refused } from "./parsed.js";

/** What a path means: the object, and whether its number is written without leading zeros. */
export type PathMeaning = { readonly id: ObjectId; readonly isCanonical: boolean };

/** One part of the path between `/`: literal, or with placeholders and how to read them. */
export type PatternPart = { readonly literal: string | undefined; readonly form: RegExp };

export type Pattern = {
  /** As written, with `{main}` filled in. */
  readonly text: string;
  readonly parts: readonly PatternPart[];
  /** The type of every object, if the pattern has no `{type}`. */
  readonly fixedType: string | undefined;
  readonly whole: RegExp;
};

export type PatternOptions = {
  /** The type where the pattern has no `{type}`; default: the letters before `{number}`. */
  readonly type?: string;
  /** The main's name for `{main}`; without it `{main}` is refused. */
  readonly main?: string;
};

const PLACEHOLDER = /\{([^{}]*)\}/g;
const TYPE_FORM = "([A-Za-z0-9_-][A-Za-z0-9_.-]*?)";
const NUMBER_FORM = "(\\d{1,20})";
// Not allowed in file names on Windows, or a second meaning of `/`.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const BAD_CHARACTERS = /[\u0000-\u001f<>:"|?*\\]/;

/** Reads a pattern as a person writes it. */
export function parsePattern(text: string, options: PatternOptions = {}): Parsed<Pattern> {
  const bad = (why: string) => refused(`pattern "${text}": ${why}`);
  const counts = new Map<string, number>();
  for (const [whole, word = ""] of text.matchAll(PLACEHOLDER)) {
    if (word !== "number" && word !== "type" && !(word === "main" && options.main !== undefined)) {
      return bad(`${whole} is not known here; allowed are {number}, {type}${mainToo(options)}`);
    }
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.get("number") !== 1) return bad("it must contain {number} exactly once");
  if ((counts.get("type") ?? 0) > 1) return bad("it may contain {type} only once");
  if (/[{}]/.test(text.replace(PLACEHOLDER, ""))) return bad("a { or } stands alone");
  const filled = text.replaceAll("{main}", () => options.main ?? "");
  if (BAD_CHARACTERS.test(filled)) return bad('it contains one of < > : " | ? * \\');
  if (filled.startsWith("/")) return bad("it must be relative to the folder, not begin with /");
  for (const part of filled.split("/")) {
    if (part === "") return bad("a part between two / is empty");
    if (part.startsWith(".")) return bad(`the part "${part}" begins with a dot`);
    if (/[. ]$/.test(part)) return bad(`the part "${part}" ends with a dot or a space`);
  }
  const fixedType = counts.has("type") ? undefined : (options.type ?? lettersBefore(text));
  if (!counts.has("type") && (fixedType === undefined || !isObjectType(fixedType))) {
    return bad("it has neither {type} nor letters before {number}: give the type of the objects");
  }
  return parsed(compile(filled, fixedType));
}

/** The path of an object, or `undefined` if the pattern has no place for it. */
export function pathOf(pattern: Pattern, id: ObjectId): string | undefined {
  if (!isObjectType(id.type) || !isObjectNumber(id.number)) return undefined;
  if (pattern.fixedType !== undefined && pattern.fixedType !== id.type) return undefined;
  const path = pattern.text.replace("{type}", id.type).replace("{number}", String(id.number));
  if (path.split("/").some((part) => part.startsWith(".") || part.endsWith("."))) return undefined;
  const back = readPath(pattern, path);
  const isSame = back?.id.type === id.type && back.id.number === id.number;
  return isSame ? path : undefined;
}

/** What a path means; `undefined` if it is none of the pattern's, or its number is too large. */
export function readPath(pattern: Pattern, path: string): PathMeaning | undefined {
  const match = pattern.whole.exec(path);
  if (match === null) return undefined;
  const digits = match.groups?.number ?? "";
  const type = pattern.fixedType ?? match.groups?.type ?? "";
  const number = Number(digits);
  if (!isObjectNumber(number) || !isObjectType(type)) return undefined;
  return { id: { type, number }, isCanonical: String(number) === digits };
}

function mainToo(options: PatternOptions): string {
  return options.main === undefined ? "" : " and {main}";
}

/** The last run of letters before `{number}`; what stands before `{main}` does not count. */
function lettersBefore(text: string): string | undefined {
  const before = text.slice(0, text.indexOf("{number}")).split("{main}").at(-1) ?? "";
  return before.match(/[A-Za-z]+/g)?.at(-1);
}

function compile(text: string, fixedType: string | undefined): Pattern {
  const parts = text.split("/").map((part) => ({
    literal: part.includes("{") ? undefined : part,
    form: new RegExp(`^${formOf(part, false)}$`),
  }));
  return { text, parts, fixedType, whole: new RegExp(`^${formOf(text, true)}$`) };
}

function formOf(text: string, isNamed: boolean): string {
  const name = (form: string, word: string) => (isNamed ? form.replace("(", `(?<${word}>`) : form);
  return text
    .split(/(\{number\}|\{type\})/)
    .map((piece) => {
      if (piece === "{number}") return name(NUMBER_FORM, "number");
      if (piece === "{type}") return name(TYPE_FORM, "type");
      return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
}
