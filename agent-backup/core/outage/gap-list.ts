// The file that keeps the gap report of an outage that has ended: one row for each object.
//
// Decides the format. A file that is not exactly one that was written is refused with words.

import { big, count, FieldRefused, fields, finite, list, string, word } from "../record/fields.js";
import { GAP_KINDS, type ObjectGap } from "./gap-report.js";

/** The gaps of one outage. */
export type GapList = {
  /** Of the takeover that began it. */
  readonly epoch: bigint;
  readonly beganWallMs: number;
  /** Undefined: it goes on. */
  readonly endedWallMs: number | undefined;
  readonly gaps: readonly ObjectGap[];
};

const FORMAT = 1;

/** The file's text. */
export function gapListText({ epoch, beganWallMs, endedWallMs, gaps }: GapList): string {
  const rows = gaps.map(({ type, number, name, kind, gapMs, overlapMs }) =>
    JSON.stringify([type, number, name, kind, rounded(gapMs), rounded(overlapMs)]),
  );
  const head = { format: FORMAT, epoch: String(epoch), beganWallMs, endedWallMs };
  return `{"head":${JSON.stringify(head)},"rows":[\n${rows.join(",\n")}\n]}\n`;
}

/** Reads a file back; words if it is none. */
export function parseGapList(text: string): GapList | string {
  try {
    const whole = fields(JSON.parse(text), "gaps");
    const head = fields(whole.head, "head");
    if (head.format !== FORMAT) return `has format ${String(head.format)}, this version reads 1`;
    return {
      epoch: big(head, "epoch"),
      beganWallMs: finite(head, "beganWallMs"),
      endedWallMs: head.endedWallMs === undefined ? undefined : finite(head, "endedWallMs"),
      gaps: list(whole, "rows").map(parseRow),
    };
  } catch (error) {
    if (error instanceof FieldRefused || error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function parseRow(raw: unknown): ObjectGap {
  if (!Array.isArray(raw)) throw new FieldRefused("row", raw);
  const [type, number, name, kind, gapMs, overlapMs] = raw as readonly unknown[];
  const row = { type, number, name, kind, gapMs, overlapMs };
  const ms = (key: "gapMs" | "overlapMs") => (row[key] === null ? undefined : finite(row, key));
  return {
    type: string(row, "type"),
    number: count(row, "number"),
    name: string(row, "name"),
    kind: word(row, "kind", GAP_KINDS),
    gapMs: ms("gapMs"),
    overlapMs: ms("overlapMs"),
  };
}

function rounded(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.max(0, Math.round(ms));
}
