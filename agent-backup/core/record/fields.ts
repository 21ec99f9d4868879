// Fields of a JSON document, read one by one: each is exactly what it should be, or it is refused by
// its name. Nothing is guessed at.

/** The largest that the wire carries. */
const UINT64_MAX = 2n ** 64n - 1n;

/** A field is not what it should be; the message names it. */
export class FieldRefused extends Error {
  constructor(field: string, value: unknown) {
    super(`field "${field}" is ${JSON.stringify(value) ?? "missing"}`);
  }
}

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws {FieldRefused} if it is no object */
export function fields(raw: unknown, name: string): Fields {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    throw new FieldRefused(name, raw);
  }
  return raw as Fields;
}

/** @throws {FieldRefused} if it is no text */
export function string(from: Fields, key: string): string {
  const value = from[key];
  if (typeof value !== "string") throw new FieldRefused(key, value);
  return value;
}

/** @throws {FieldRefused} if it is no number from 0 on */
export function finite(from: Fields, key: string): number {
  const value = from[key];
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
    throw new FieldRefused(key, value);
  }
  return value;
}

/** @throws {FieldRefused} if it is not the text of a number of 64 bits */
export function big(from: Fields, key: string): bigint {
  const value = from[key];
  if (typeof value !== "string" || !/^\d{1,20}$/.test(value)) throw new FieldRefused(key, value);
  const number = BigInt(value);
  if (number > UINT64_MAX) throw new FieldRefused(key, value);
  return number;
}

/** @throws {FieldRefused} if it is none of the words */
export function word<W extends string>(from: Fields, key: string, words: readonly W[]): W {
  const value = words.find((known) => known === from[key]);
  if (value === undefined) throw new FieldRefused(key, from[key]);
  return value;
}

/** @throws {FieldRefused} if it is no list */
export function list(from: Fields, key: string): readonly unknown[] {
  const value = from[key];
  if (!Array.isArray(value)) throw new FieldRefused(key, value);
  return value;
}

/** A whole number from 0 on. @throws {FieldRefused} */
export function count(from: Fields, key: string): number {
  const value = finite(from, key);
  if (!Number.isSafeInteger(value)) throw new FieldRefused(key, value);
  return value;
}
