// The kinds of fields that messages are made of: each knows its range and both its forms.
//
// The wire form is what protobufjs's generated code takes and gives, the other form is what the
// rest of Locum works with. A field refuses, in both directions, whatever is outside its range, so
// nothing invalid is sent and nothing invalid is believed. Refusals travel as `Invalid`, which
// collects the path on its way up; codec.ts and control.ts turn it into a ProtocolError.

/** A value outside its range. Never leaves proto/. */
export class Invalid extends Error {
  override readonly name = "Invalid";
  constructor(
    readonly path: string,
    readonly value: unknown,
    readonly range: string,
  ) {
    super(`${path} is ${show(value)}: ${range}`);
  }
}

/** One field in both forms. Both functions throw Invalid and nothing else. */
export type Field<T> = {
  /** From the wire's form to ours. `undefined`: the field was not there, its default holds. */
  readonly decode: (wire: unknown) => T;
  readonly encode: (value: T) => unknown;
};

/** What protobufjs gives for a 64-bit field, and takes for one. */
type Bits64 = { readonly low: number; readonly high: number };

const UINT32_MAX = 0xffff_ffff;
const UINT64_MAX = (1n << 64n) - 1n;
const TWO_TO_32 = 0x1_0000_0000;
/** How much of a refused value is shown. */
const SHOWN_CHARS_MAX = 60;

/** A whole number of 32 bits within a range. */
export function uint32(min = 0, max = UINT32_MAX): Field<number> {
  const check = (n: unknown): number => checkWhole(n, min, max);
  return { decode: (wire) => check(wire ?? 0), encode: check };
}

/** A whole number of 64 bits on the wire that stays within what a `number` holds exactly. */
export function whole64(min = 0, max = Number.MAX_SAFE_INTEGER): Field<number> {
  const check = (n: unknown): number => checkWhole(n, min, max);
  return {
    decode: (wire) => check(isBits64(wire) ? fromBits64(wire, min < 0) : (wire ?? 0)),
    encode: check,
  };
}

/** An unsigned 64-bit number, whole range: an epoch, a boot. */
export const EPOCH: Field<bigint> = {
  decode: (wire) => {
    if (wire === undefined || wire === null) return 0n;
    if (isBits64(wire)) {
      const low = BigInt(wire.low >>> 0);
      return wire.high === 0 ? low : (BigInt(wire.high >>> 0) << 32n) | low;
    }
    return BigInt(checkWhole(wire, 0, Number.MAX_SAFE_INTEGER));
  },
  encode: (value) => {
    if (typeof value !== "bigint" || value < 0n || value > UINT64_MAX) {
      throw new Invalid("", value, "must be 0 to 2^64 - 1");
    }
    if (value <= UINT32_MAX) return { low: Number(value), high: 0 };
    return { low: Number(value & 0xffff_ffffn), high: Number(value >> 32n) };
  },
};

/** A finite number. */
export const DOUBLE: Field<number> = (() => {
  const check = (n: unknown): number => {
    if (typeof n === "number" && Number.isFinite(n)) return n;
    throw new Invalid("", n, "must be a finite number");
  };
  return { decode: (wire) => check(wire ?? 0), encode: check };
})();

/** True or false; absent is false. */
export const BOOL: Field<boolean> = {
  decode: (wire) => wire === true,
  encode: (value) => {
    if (typeof value === "boolean") return value;
    throw new Invalid("", value, "must be true or false");
  },
};

/** Text of bounded length. Length is counted in UTF-16 units. */
export function text(charsMax: number, charsMin = 0): Field<string> {
  return ruled((value) =>
    value.length >= charsMin && value.length <= charsMax
      ? undefined
      : `must have ${charsMin} to ${charsMax} characters`,
  );
}

/** Text that a rule holds for; the rule answers what is wrong. */
export function ruled(problem: (value: string) => string | undefined): Field<string> {
  const check = (value: unknown): string => {
    if (typeof value !== "string") throw new Invalid("", value, "must be text");
    const wrong = problem(value);
    if (wrong !== undefined) throw new Invalid("", value, wrong);
    return value;
  };
  return { decode: (wire) => check(wire ?? ""), encode: check };
}

/** One of some words, as the same text on the wire. */
export function word<T extends string>(words: readonly T[]): Field<T> {
  const range = `must be one of ${words.join(", ")}`;
  const check = (value: unknown): T => {
    const found = words.find((w) => w === value);
    if (found === undefined) throw new Invalid("", value, range);
    return found;
  };
  return { decode: check, encode: check };
}

/** One of some words, an enum on the wire: the first word is 1, because 0 is "not said". */
export function enumWord<T extends string>(words: readonly T[]): Field<T> {
  const range = `must be 1 to ${words.length} (${words.join(", ")})`;
  return {
    decode: (wire) => {
      const found = typeof wire === "number" ? words[wire - 1] : undefined;
      if (found === undefined) throw new Invalid("", wire ?? 0, range);
      return found;
    },
    encode: (value) => {
      const index = words.indexOf(value);
      if (index === -1) throw new Invalid("", value, range);
      return index + 1;
    },
  };
}

/** Bytes of bounded length. */
export function bytes(bytesMax: number): Field<Uint8Array> {
  const check = (value: unknown): Uint8Array => {
    if (value instanceof Uint8Array && value.length <= bytesMax) return value;
    throw new Invalid("", value, `must be at most ${bytesMax} bytes`);
  };
  return { decode: (wire) => plainBytes(check(wire ?? new Uint8Array(0))), encode: check };
}

/** The same bytes as a Uint8Array and no class derived from it: protobufjs gives Node's Buffer. */
export function plainBytes(of: Uint8Array): Uint8Array {
  return new Uint8Array(of.buffer, of.byteOffset, of.length);
}

/** Any other field, or `undefined` where the wire has none. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return {
    decode: (wire) => (wire === undefined || wire === null ? undefined : field.decode(wire)),
    encode: (value) => (value === undefined ? undefined : field.encode(value)),
  };
}

/** Another field, repeated a bounded number of times. */
export function list<T>(field: Field<T>, lengthMax: number): Field<readonly T[]> {
  const each = <A, B>(values: readonly A[], convert: (a: A) => B): B[] => {
    if (values.length > lengthMax) {
      throw new Invalid("", values.length, `must be at most ${lengthMax} items`);
    }
    return values.map((value, i) => within(`[${i}]`, () => convert(value)));
  };
  return {
    decode: (wire) => each(Array.isArray(wire) ? wire : [], field.decode),
    encode: (values) => each(values, field.encode),
  };
}

/** Text by text, a bounded number of pairs. */
export function textMap(
  key: Field<string>,
  value: Field<string>,
  sizeMax: number,
): Field<Readonly<Record<string, string>>> {
  const check = (map: unknown): Record<string, string> => {
    const pairs = Object.entries(typeof map === "object" && map !== null ? map : {});
    if (pairs.length > sizeMax) {
      throw new Invalid("", pairs.length, `must be at most ${sizeMax} pairs`);
    }
    return Object.fromEntries(
      pairs.map(([k, v]) => [key.decode(k), within(`[${k}]`, () => value.decode(v))]),
    );
  };
  return { decode: check, encode: check };
}

/** The fields of a message, by their names. */
export type Shape<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** A message of named fields. Both forms have the same names. */
export function message<T extends object>(shape: Shape<T>): Field<T> {
  const names = Object.keys(shape) as (keyof T & string)[];
  return {
    decode: (wire) => {
      const from = recordOf(wire);
      const to: Partial<T> = {};
      let at = "";
      try {
        for (const name of names) {
          at = name;
          to[name] = shape[name].decode(from[name]);
        }
      } catch (e) {
        throw inside(at, e);
      }
      return to as T;
    },
    encode: (value) => {
      const to: Record<string, unknown> = {};
      let at = "";
      try {
        for (const name of names) {
          at = name;
          to[name] = shape[name].encode(value[name]);
        }
      } catch (e) {
        throw inside(at, e);
      }
      return to;
    },
  };
}

/** Runs a conversion; a refusal inside it is about the part called `name`. */
export function within<T>(name: string, convert: () => T): T {
  try {
    return convert();
  } catch (e) {
    throw inside(name, e);
  }
}

/** The same refusal with the part called `name` in its path; any other error as it is. */
function inside(name: string, e: unknown): unknown {
  if (!(e instanceof Invalid)) return e;
  const isDotted = e.path !== "" && !e.path.startsWith("[");
  return new Invalid(name + (isDotted ? "." : "") + e.path, e.value, e.range);
}

/** The fields of a decoded message, or none if it was not there. */
export function recordOf(wire: unknown): Readonly<Record<string, unknown>> {
  return typeof wire === "object" && wire !== null ? (wire as Record<string, unknown>) : {};
}

function checkWhole(n: unknown, min: number, max: number): number {
  if (typeof n === "number" && Number.isInteger(n) && n >= min && n <= max) return n;
  throw new Invalid("", n, `must be a whole number from ${min} to ${max}`);
}

function isBits64(wire: unknown): wire is Bits64 {
  return typeof wire === "object" && wire !== null && "low" in wire && "high" in wire;
}

/** Exact up to 2^53; what is above stays above, and is refused by its range. */
function fromBits64(bits: Bits64, isSigned: boolean): number {
  return (isSigned ? bits.high | 0 : bits.high >>> 0) * TWO_TO_32 + (bits.low >>> 0);
}

function show(value: unknown): string {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (typeof value !== "string") return String(value).slice(0, SHOWN_CHARS_MAX);
  const cut = value.length > SHOWN_CHARS_MAX ? `${value.slice(0, SHOWN_CHARS_MAX)}…` : value;
  return JSON.stringify(cut);
}
