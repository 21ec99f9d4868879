// What is moved: an object, its identity, its manifest entry, its result. Pure data, no behaviour
// beyond comparing and naming.
//
// An object is (type, number, name, content). On a main it is known by (type, number); on the
// backup by (main, type, number), because two mains both have a camera 1.

import { NAME_CHARS_MAX } from "./limits.js";

/** Names an object within its main. */
export type ObjectId = {
  /** 1 to 60 characters: letters, digits, `_`, `-`, `.`. */
  readonly type: string;
  /** 0 to 4,294,967,295. */
  readonly number: number;
};

/** An object as a manifest lists it: everything but the content. */
export type ManifestEntry = ObjectId & {
  /** For people, at most 200 characters; may be empty, need not be unique. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  readonly digest: string;
};

/** Entries ordered by `compareIds`, no id twice. */
export type Manifest = readonly ManifestEntry[];

/** How an object's step ended. Every object of a transfer ends in exactly one of these. */
export type ObjectResultKind = "applied" | "unchanged" | "failed" | "occupied" | "skipped";

/** The largest number of an object: an unsigned 32-bit one. */
export const OBJECT_NUMBER_MAX = 4_294_967_295;

const TYPE = new RegExp(`^[A-Za-z0-9_.-]{1,${NAME_CHARS_MAX}}$`);
const DIGEST = /^[0-9a-f]{64}$/;

/** True for a type's name: 1 to 60 letters, digits, `_`, `-`, `.`. */
export function isObjectType(type: string): boolean {
  return TYPE.test(type);
}

/** True for a whole number from 0 to 4,294,967,295. */
export function isObjectNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= OBJECT_NUMBER_MAX;
}

/** True for a SHA-256 as 64 lower-case hexadecimal digits. */
export function isDigest(digest: string): boolean {
  return DIGEST.test(digest);
}

/** The order of every manifest and every transfer: by type (code units), then by number. */
export function compareIds(a: ObjectId, b: ObjectId): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.number - b.number;
}

/** A string that is equal for equal ids, for use as a map key: `camera 12`. */
export function idKey(id: ObjectId): string {
  return `${id.type} ${id.number}`;
}

/** For operators: `camera 12 "Gate north"`, or `camera 12` if it has no name. */
export function describeObject(id: ObjectId, name?: string): string {
  return name === undefined || name === "" ? idKey(id) : `${idKey(id)} "${name}"`;
}
