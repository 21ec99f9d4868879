// Fields that several messages share: digests, ids, and an object as a manifest lists it.

import { type Field, Invalid, ruled, type Shape, text, uint32 } from "./codec-fields.js";
import { ID_CHARS_MAX, OBJECT_BYTES_MAX, OBJECT_NAME_CHARS_MAX } from "./limits.js";
import { objectTypeProblem } from "./names.js";
import type { ManifestEntry } from "./object.js";

/** SHA-256. */
const DIGEST_BYTES = 32;
const DIGIT_CODES: readonly number[] = [..."0123456789abcdef"].map((digit) => digit.charCodeAt(0));
/** By character code: the digit's value. */
const VALUE_OF_CODE: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const value = DIGIT_CODES.indexOf(code);
  return value === -1 ? undefined : value;
});

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
      return hexOf(bytes);
    },
    encode: (value) => {
      if (mayBeEmpty && value === "") return new Uint8Array(0);
      const bytes = typeof value === "string" ? bytesOfHex(value) : undefined;
      if (bytes !== undefined) return bytes;
      throw new Invalid("", value, "must be 64 lower-case hexadecimal digits");
    },
  };
}

function hexOf(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (const byte of bytes) codes.push(DIGIT_CODES[byte >> 4] ?? 0, DIGIT_CODES[byte & 15] ?? 0);
  return String.fromCharCode(...codes);
}

/** `undefined` if it is not a digest's digits. With every heartbeat: no text is cut out of it. */
function bytesOfHex(hex: string): Uint8Array | undefined {
  if (hex.length !== 2 * DIGEST_BYTES) return undefined;
  const bytes = new Uint8Array(DIGEST_BYTES);
  for (let i = 0; i < DIGEST_BYTES; i++) {
    const high = VALUE_OF_CODE[hex.charCodeAt(2 * i)];
    const low = VALUE_OF_CODE[hex.charCodeAt(2 * i + 1)];
    if (high === undefined || low === undefined) return undefined;
    bytes[i] = high * 16 + low;
  }
  return bytes;
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
