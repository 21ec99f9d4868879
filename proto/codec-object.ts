// Fields that several messages share: digests, ids, and an object as a manifest lists it.

import { type Field, Invalid, ruled, type Shape, text, uint32 } from "./codec-fields.js";
import { ID_CHARS_MAX, OBJECT_BYTES_MAX, OBJECT_NAME_CHARS_MAX } from "./limits.js";
import { objectTypeProblem } from "./names.js";
import type { ManifestEntry } from "./object.js";

/** SHA-256. */
const DIGEST_BYTES = 32;
const HEX_OF_BYTE: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, "0"),
);

/** A SHA-256 digest: lower-case hexadecimal here, 32 bytes on the wire; or empty where allowed. */
export function digest(empty: "needed" | "may be empty"): Field<string> {
  const mayBeEmpty = empty === "may be empty";
  const range = `must be ${DIGEST_BYTES} bytes${mayBeEmpty ? " or empty" : ""}`;
  return {
    decode: (wire) => {
      const bytes = wire ?? new Uint8Array(0);
      const isDigest =
        bytes instanceof Uint8Array &&
        (bytes.length === DIGEST_BYTES || (mayBeEmpty && bytes.length === 0));
      if (!isDigest) throw new Invalid("", bytes, range);
      let hex = "";
      for (const byte of bytes) hex += HEX_OF_BYTE[byte];
      return hex;
    },
    encode: (value) => {
      if (mayBeEmpty && value === "") return new Uint8Array(0);
      if (typeof value !== "string" || !/^[0-9a-f]{64}$/.test(value)) {
        throw new Invalid("", value, "must be 64 lower-case hexadecimal digits");
      }
      const bytes = new Uint8Array(DIGEST_BYTES);
      for (let i = 0; i < DIGEST_BYTES; i++)
        bytes[i] = Number.parseInt(value.slice(2 * i, 2 * i + 2), 16);
      return bytes;
    },
  };
}

/** An id that a machine made: printable ASCII without spaces. */
export function idText(charsMin: number): Field<string> {
  return ruled((value) =>
    value.length >= charsMin && value.length <= ID_CHARS_MAX && /^[\x21-\x7e]*$/.test(value)
      ? undefined
      : `must have ${charsMin} to ${ID_CHARS_MAX} printable ASCII characters, no space`,
  );
}

/** An object as a manifest lists it. */
export const objectShape: Shape<ManifestEntry> = {
  type: ruled(objectTypeProblem),
  number: uint32(),
  name: text(OBJECT_NAME_CHARS_MAX),
  bytes: uint32(0, OBJECT_BYTES_MAX),
  digest: digest("needed"),
};
