// Values as JSON for programs: 64-bit epochs and sequence numbers as text, because a number of
// JavaScript does not hold them exactly; what is not known is left out.

/** One line of JSON. */
export function jsonLine(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "bigint" ? part.toString() : part,
  );
}
