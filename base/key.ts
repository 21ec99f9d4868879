// The secret that a main and its backup agent share: 32 bytes that are proved on a link, never shown.
//
// Decides how a key is written into a file: one line, `locum-key-1:` and 43 characters of base64url.
// A key prints as `[key]` wherever it falls into a log or JSON by mistake. Words about a text that is
// no key never repeat the text.

import { assert } from "./assert.js";

/** Bytes of a key: as long as the digest that it is mixed with. */
export const KEY_BYTES = 32;
/** The longest file that is worth reading for a key. */
export const KEY_FILE_BYTES_MAX = 1_024;

const PREFIX = "locum-key-1:";
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGIT_BITS = 6;
const KEY_CHARS = Math.ceil((KEY_BYTES * 8) / DIGIT_BITS);

/** A key. Whoever holds it can prove it; nobody can print it. */
export class Key {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    assert(bytes.length === KEY_BYTES, `a key has ${KEY_BYTES} bytes`);
    this.#bytes = Uint8Array.from(bytes);
  }

  /** A copy of its bytes, for whoever proves it or writes it into its file. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  /** True if both are the same; takes as long for a near miss as for a far one. */
  equals(other: Key): boolean {
    const theirs = other.#bytes;
    return this.#bytes.reduce((wrong, byte, i) => wrong | (byte ^ (theirs[i] ?? 0)), 0) === 0;
  }

  toString(): string {
    return "[key]";
  }

  toJSON(): string {
    return "[key]";
  }
}

/** Makes a key of hexadecimal digits, as a World's chance gives them. */
export function keyOfHex(hex: string): Key {
  assert(/^[0-9a-f]*$/.test(hex), "a key is made of hexadecimal digits");
  const pairs = hex.match(/../g) ?? [];
  return new Key(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
}

/** What a key's file holds. */
export function keyFileText(key: Key): string {
  let [bits, held] = [0, 0];
  let text = PREFIX;
  for (const byte of key.bytes()) {
    bits = (bits << 8) | byte;
    for (held += 8; held >= DIGIT_BITS; ) {
      held -= DIGIT_BITS;
      text += DIGITS[bits >> held];
      bits &= (1 << held) - 1;
    }
  }
  return `${text}${DIGITS[bits << (DIGIT_BITS - held)]}\n`;
}

/** Reads what a key's file holds; words about what is wrong with it, without a part of it. */
export function readKeyText(text: string): Key | string {
  const line = text.trim();
  if (line === "") return "it is empty";
  if (!line.startsWith(PREFIX)) return `it does not begin with "${PREFIX}"`;
  const digits = [...line.slice(PREFIX.length)].map((char) => DIGITS.indexOf(char));
  if (digits.includes(-1)) return "it has characters that no key has";
  if (digits.length !== KEY_CHARS) {
    return `it has ${digits.length} characters after "${PREFIX}", a key has ${KEY_CHARS}`;
  }
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const digit of digits) {
    bits = (bits << DIGIT_BITS) | digit;
    held += DIGIT_BITS;
    if (held < 8) continue;
    held -= 8;
    bytes.push(bits >> held);
    bits &= (1 << held) - 1;
  }
  return bits === 0 ? new Key(Uint8Array.from(bytes)) : "its last character is wrong";
}
