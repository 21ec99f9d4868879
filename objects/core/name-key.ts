// Where an object's name is: the file's own name, or a key inside it, written `camera_name`,
// `ini:section.key`, `json:a.b`, `yaml:a.b`. Without a prefix the file's ending decides: `.json`,
// `.yaml` and `.yml` are what they say, everything else is lines (`key = value` or `key value`).

import { type Parsed, parsed, refused } from "../../proto/parsed.js";

export type NameFormat = "ini" | "json" | "yaml";
export type NameKey =
  | { readonly kind: "file" }
  | { readonly kind: "key"; readonly format: NameFormat | undefined; readonly key: string };

/** Reads where the name is. Empty or `file`: the file's own name. */
export function parseNameKey(text: string): Parsed<NameKey> {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "file") return parsed({ kind: "file" });
  const match = /^(?:(\w+):)?(.+)$/.exec(trimmed);
  const format = match?.[1]?.toLowerCase();
  const key = match?.[2]?.trim() ?? "";
  if (format !== undefined && format !== "ini" && format !== "json" && format !== "yaml") {
    return refused(
      `name key "${trimmed}": "${format}:" is not known; allowed are ini:, json:, yaml:`,
    );
  }
  if (key === "" || key.length > 200) {
    return refused(`name key "${trimmed}": give a key of 1 to 200 characters`);
  }
  return parsed({ kind: "key", format, key });
}

/** How to read a file with this ending. */
export function formatOf(key: NameKey & { readonly kind: "key" }, path: string): NameFormat {
  if (key.format !== undefined) return key.format;
  if (/\.json$/i.test(path)) return "json";
  return /\.ya?ml$/i.test(path) ? "yaml" : "ini";
}

/**
 * The value of `key` or `section.key` in lines such as `key = value`, `key: value`, `key value`.
 * The first that fits counts; case does not; lines that begin with # or ; are comments.
 */
export function iniValue(text: string, key: string): string | undefined {
  const wanted = key.toLowerCase();
  let section = "";
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const header = /^\[(.*)\]$/.exec(line);
    if (header !== null) {
      section = (header[1] ?? "").trim().toLowerCase();
      continue;
    }
    const pair = /^([^\s=:]+)\s*[=:]\s*(.*)$/.exec(line) ?? /^(\S+)\s+(.*)$/.exec(line);
    const name = pair?.[1]?.toLowerCase();
    if (name === wanted || (section !== "" && `${section}.${name}` === wanted)) {
      return unquoted(pair?.[2] ?? "");
    }
  }
  return undefined;
}

/** The value at a path such as `a.b` or `list.0.name`; `undefined` if it is no text or number. */
export function valueAt(tree: unknown, key: string): string | undefined {
  let at: unknown = tree;
  for (const part of key.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return typeof at === "string" || typeof at === "number" ? String(at) : undefined;
}

function unquoted(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value);
  return match?.[2] ?? value;
}
