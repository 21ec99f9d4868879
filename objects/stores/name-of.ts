// The name of an object from its file: a key inside it, or the file's own name.
//
// A file that cannot be read as what it should be has its own name as name: a name is for people,
// and a recorder's camera must be taken over whatever its file looks like.

import { parse } from "yaml";
import { stemOf } from "../../base/path.js";
import { OBJECT_NAME_CHARS_MAX } from "../../proto/limits.js";
import { formatOf, iniValue, type NameFormat, type NameKey, valueAt } from "../core/name-key.js";

/** The name of the object in a file, on one line and not too long. */
export function objectName(key: NameKey, path: string, content: Uint8Array): string {
  const found = key.kind === "key" ? valueIn(formatOf(key, path), key.key, content) : undefined;
  const name = (found ?? "").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return cut(name === "" ? stemOf(path) : name);
}

function valueIn(format: NameFormat, key: string, content: Uint8Array): string | undefined {
  const text = textOf(content);
  if (format === "ini") return iniValue(text, key);
  try {
    return valueAt(format === "json" ? JSON.parse(text) : parse(text), key);
  } catch {
    // Not JSON, or not YAML: every error of a parser means the same, the file has no such key.
    return undefined;
  }
}

/** UTF-16 with its mark as Windows writes it, otherwise UTF-8; what cannot be read is replaced. */
function textOf(content: Uint8Array): string {
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(content);
}

/** Cut without leaving half of a character. */
function cut(name: string): string {
  if (name.length <= OBJECT_NAME_CHARS_MAX) return name;
  return name.slice(0, OBJECT_NAME_CHARS_MAX).replace(/[\uD800-\uDBFF]$/, "");
}
