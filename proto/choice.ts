// Which of a main's objects are transferred: none, all, or a list of numbers, ranges and types.
//
// A list is kept canonical: sorted by type then number, ranges that touch are one. So two texts
// that mean the same are shown the same, and a question about one object is a binary search.

import { isObjectType, type Manifest, OBJECT_NUMBER_MAX, type ObjectId } from "./object.js";
import { type Parsed, parsed, refused } from "./parsed.js";

/** All objects of a type whose number is in [from, to]. A whole type is 0 to 4,294,967,295. */
export type ChosenRange = { readonly type: string; readonly from: number; readonly to: number };

export type Choice =
  | { readonly kind: "none" }
  | { readonly kind: "all" }
  /** Sorted, without ranges that overlap or touch, never empty. */
  | { readonly kind: "list"; readonly ranges: readonly ChosenRange[] };

const ITEM = /^(\S+)\s+(?:(\*)|(\d{1,10})(?:\s*-\s*(\d{1,10}))?)$/;
const ALLOWED =
  "allowed are `none`, `all`, or items such as `camera 1`, `camera 1-40`, `output *`, with commas";

/** Makes the canonical choice of ranges in any order; none gives `none`. */
export function chooseRanges(ranges: readonly ChosenRange[]): Choice {
  const sorted = [...ranges].sort((a, b) =>
    a.type === b.type ? a.from - b.from : a.type < b.type ? -1 : 1,
  );
  const merged: ChosenRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && last.type === range.type && range.from <= last.to + 1) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, range.to) };
    } else merged.push(range);
  }
  return merged.length === 0 ? { kind: "none" } : { kind: "list", ranges: merged };
}

/** Makes the canonical choice of single objects; none gives `none`. */
export function chooseObjects(ids: Iterable<ObjectId>): Choice {
  return chooseRanges([...ids].map((id) => ({ type: id.type, from: id.number, to: id.number })));
}

/** Reads a choice as a person writes it. */
export function parseChoice(text: string): Parsed<Choice> {
  const trimmed = text.trim();
  if (trimmed === "none" || trimmed === "all") return parsed({ kind: trimmed });
  const ranges: ChosenRange[] = [];
  for (const piece of trimmed.split(",")) {
    const item = piece.trim();
    const range = parseItem(item);
    if (typeof range === "string") return refused(range);
    ranges.push(range);
  }
  return parsed(chooseRanges(ranges));
}

function parseItem(item: string): ChosenRange | string {
  const match = ITEM.exec(item);
  const type = match?.[1];
  if (match === null || type === undefined) return `"${item}" is no item: ${ALLOWED}`;
  if (!isObjectType(type)) {
    return `"${item}": the type "${type}" is not 1 to 60 letters, digits, _, - or .`;
  }
  if (match[2] === "*") return { type, from: 0, to: OBJECT_NUMBER_MAX };
  const from = Number(match[3]);
  const to = match[4] === undefined ? from : Number(match[4]);
  if (from > OBJECT_NUMBER_MAX || to > OBJECT_NUMBER_MAX) {
    return `"${item}": numbers go from 0 to ${OBJECT_NUMBER_MAX}`;
  }
  if (from > to) return `"${item}": the range ends before it begins; write ${type} ${to}-${from}`;
  return { type, from, to };
}

/** The canonical text; `parseChoice` reads it back to an equal choice. */
export function showChoice(choice: Choice): string {
  return choice.kind === "list" ? choice.ranges.map(showRange).join(", ") : choice.kind;
}

function showRange(range: ChosenRange): string {
  if (range.from === 0 && range.to === OBJECT_NUMBER_MAX) return `${range.type} *`;
  if (range.from === range.to) return `${range.type} ${range.from}`;
  return `${range.type} ${range.from}-${range.to}`;
}

/** True if the object is chosen. */
export function isChosen(choice: Choice, id: ObjectId): boolean {
  if (choice.kind !== "list") return choice.kind === "all";
  const { ranges } = choice;
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (range.type < id.type || (range.type === id.type && range.to < id.number)) low = middle + 1;
    else if (range.type > id.type || range.from > id.number) high = middle - 1;
    else return true;
  }
  return false;
}

/** The chosen ones of a manifest, in its order. */
export function filterManifest(choice: Choice, manifest: Manifest): Manifest {
  if (choice.kind === "all") return manifest;
  if (choice.kind === "none") return [];
  return manifest.filter((entry) => isChosen(choice, entry));
}
