// The figures of a gap report in sentences, from the flat fields of a record. What is not known is
// said to be so; a record of an earlier version has none, and says nothing.

import { counted } from "../proto/counted.js";
import { elapsed } from "./times.js";

const MS_PER_S = 1_000;
/** Below this a tenth of a second says nothing. */
const SHORT_MS_MAX = 100;
/** Below this a tenth of a second counts. */
const FINE_MS_MAX = 10_000;

/** A time that may be short: `2 ms`, `0.6 s`, `31 s`, `2m29s`. */
export function fine(ms: number): string {
  if (ms < SHORT_MS_MAX) return `${Math.round(ms)} ms`;
  return ms < FINE_MS_MAX ? `${(ms / MS_PER_S).toFixed(1)} s` : elapsed(ms);
}

/** How long nobody ran the objects, a sentence each; empty: nothing was measured. */
export function gapsSaid(fields: Readonly<Record<string, string>>): readonly string[] {
  const objects = number(fields.gapObjects);
  if (objects === undefined) return [];
  const said = [measured(fields)];
  const add = (key: string, words: (count: number) => string) => {
    const count = number(fields[key]);
    if (count !== undefined && count > 0) said.push(words(count));
  };
  add("gapNobody", (count) => {
    const ms = number(fields.gapNobodyMs);
    const since = ms === undefined ? "" : `, the longest for ${fine(ms)} so far`;
    return `${counted(count, "object", "is")} run by nobody yet${since}.`;
  });
  add("gapAtLeast", (count) => `Of ${count} it is at least that: their beginning was not seen.`);
  add("gapUnknown", (count) => `Of ${count} it is unknown.`);
  add("gapStayed", (count) => `${counted(count, "object", "is")} on the backup since before.`);
  const overlapMs = number(fields.overlapMaxMs);
  if (overlapMs !== undefined)
    said.push(`Both ran one for up to ${fine(overlapMs)} on the way home.`);
  return said;
}

function measured(fields: Readonly<Record<string, string>>): string {
  const [min, median, p99, max] = ["Min", "Median", "P99", "Max"].map((word) =>
    number(fields[`gap${word}Ms`]),
  );
  if (min === undefined || max === undefined) return "How long nobody ran them is not known yet.";
  const middle = median === undefined ? "" : `, median ${fine(median)}`;
  const most = p99 === undefined ? "" : `, 99 % within ${fine(p99)}`;
  const longest = fields.gapLongest === undefined ? "" : `; longest: ${fields.gapLongest}`;
  return `Nobody ran them for ${fine(min)} to ${fine(max)}${middle}${most}${longest}.`;
}

function number(text: string | undefined): number | undefined {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
