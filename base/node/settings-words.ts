// What is wrong with a settings file, in words for whoever edits it.
//
// Decides how a validator's terse verdict becomes key, value and what is allowed. Takes the verdict
// as text, the document and its schema; knows no file and checks nothing itself.

/** As much of a value as fits a line. */
const VALUE_CHARACTERS_MAX = 60;

type Json = Readonly<Record<string, unknown>>;

/**
 * One sentence per wrong key. `violations` is the validator's list: `` `a/b` must be >= 1; … ``,
 * each with the JSON pointer of the value, without its first slash.
 */
export function violationWords(violations: string, document: unknown, schema: Json): string {
  const sentences = new Map<string, string>();
  for (const [, pointer, rule] of violations.matchAll(/`([^`]*)` (must .*?)(?=; `|$)/gs)) {
    if (pointer === undefined || rule === undefined) continue;
    const keys = pointer === "" ? [] : pointer.split("/").map(unescapePointer);
    const sentence = sentenceOf(keys, rule, document, schema);
    // A key that breaks several rules is named once: the sentence lists all that is allowed.
    const about = rule.startsWith("must have required") ? `${pointer} ${rule}` : pointer;
    if (!sentences.has(about)) sentences.set(about, sentence);
  }
  return sentences.size === 0 ? violations : [...sentences.values()].join("; ");
}

/** The parser's message with line and column in place of a position, if it gives one. */
export function lineAndColumn(message: string, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return message.replace(/\s+/g, " ");
  const before = text.slice(0, Number(position)).split("\n");
  const place = `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return message.replace(/ \(line \d+ column \d+\)/, "").replace(`at position ${position}`, place);
}

function sentenceOf(
  keys: readonly string[],
  rule: string,
  document: unknown,
  schema: Json,
): string {
  const value = keys.reduce(inside, document);
  const about = keys.reduce(schemaInside, schema);
  if (rule.includes("additional properties")) {
    const unknown = unknownKeys(value, about).map((key) => [...keys, key].join("."));
    if (unknown.length > 0) return `${unknown.join(", ")}: no such setting`;
  }
  const name = keys.length === 0 ? "the document" : keys.join(".");
  if (rule.startsWith("must have required")) return `${name} ${rule}`;
  const allowed = allowedWords(about);
  return `${name} is ${shown(value)}, ${allowed === "" ? `it ${rule}` : `allowed: ${allowed}`}`;
}

function unknownKeys(value: unknown, about: Json): string[] {
  const known = isJson(about.properties) ? about.properties : {};
  return isJson(value) ? Object.keys(value).filter((key) => !Object.hasOwn(known, key)) : [];
}

/** What a schema allows: `a whole number from 1 to 65535`. Empty if it is too involved for words. */
function allowedWords(about: Json): string {
  if (Array.isArray(about.enum)) return about.enum.map(shown).join(", ");
  if ("const" in about) return shown(about.const);
  const { type, minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = about;
  if (typeof type !== "string" || pattern !== undefined) return "";
  const from = minimum ?? minLength ?? minItems;
  const to = maximum ?? maxLength ?? maxItems;
  const range = [from === undefined ? "" : ` from ${from}`, to === undefined ? "" : ` to ${to}`];
  const unit = { string: " characters", array: " entries" }[type];
  return `${TYPE_WORDS[type] ?? type}${range.join("")}${range.join("") === "" ? "" : (unit ?? "")}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "missing";
  return text.length <= VALUE_CHARACTERS_MAX ? text : `${text.slice(0, VALUE_CHARACTERS_MAX)}…`;
}

function inside(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isJson(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function schemaInside(about: Json, key: string): Json {
  const named = isJson(about.properties) ? about.properties[key] : undefined;
  const other = about.items ?? about.additionalProperties;
  if (isJson(named)) return named;
  return isJson(other) ? other : {};
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Source: RFC 6901, JSON Pointer, section 4. */
function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
