// Which of a main's objects are transferred: none, all, or a list of (type, number) and whole types.
//
// Text form: `none`, `all`, or items parted by commas: `camera 12`, `camera 1-40`, `output *`.
// Knows nothing of which objects exist: a choice may name objects that are not there yet.

import { compareIds, type ObjectId } from "./object.js";

/** An item of a list: numbers `from` to `to` of a type, both counted in. */
export type ChoiceRange = { readonly type: string; readonly from: number; readonly to: number };

export type Choice =
  | { readonly kind: "none" }
  | { readonly kind: "all" }
  | {
      readonly kind: "list";
      readonly types: readonly string[];
      /** Ordered, not overlapping, neighbours joined. */
      readonly ranges: readonly ChoiceRange[];
    };

const NUMBER_MAX = 4_294_967_295;
const ITEM = /^([A-Za-z0-9._-]{1,60})\s+(?:(\*)|(\d{1,10})(?:\s*-\s*(\d{1,10}))?)$/;
const ALLOWED =
  'none, all, or items such as "camera 12", "camera 1-40", "output *", parted by commas';

/** A choice, or words that name the offending item and what is allowed. */
export function parseChoice(text: string): Choice | string {
  const plain = text.trim();
  if (plain === "none" || plain === "") return { kind: "none" };
  if (plain === "all") return { kind: "all" };
  const types = new Set<string>();
  const ranges: ChoiceRange[] = [];
  for (const item of plain.split(",").map((part) => part.trim())) {
    const [, type, whole, fromText, toText] = ITEM.exec(item) ?? [];
    if (type === undefined) return `"${item}" is not an item; allowed: ${ALLOWED}`;
    if (whole !== undefined) types.add(type);
    else {
      const from = Number(fromText);
      const to = toText === undefined ? from : Number(toText);
      if (to > NUMBER_MAX) return `"${item}": the number ${to} is outside 0 to ${NUMBER_MAX}`;
      if (to < from) return `"${item}": the range ends before it begins`;
      ranges.push({ type, from, to });
    }
  }
  return {
    kind: "list",
    types: [...types].sort(),
    ranges: joined(ranges.filter((range) => !types.has(range.type))),
  };
}

/** The canonical text of a choice; `parseChoice` gives an equal choice back. */
export function showChoice(choice: Choice): string {
  if (choice.kind !== "list") return choice.kind;
  const whole = choice.types.map((type) => `${type} *`);
  const parts = choice.ranges.map(({ type, from, to }) =>
    from === to ? `${type} ${from}` : `${type} ${from}-${to}`,
  );
  return [...parts, ...whole].join(", ");
}

/** True if the object is to be transferred. O(log n) in the number of ranges. */
export function isChosen(choice: Choice, id: ObjectId): boolean {
  if (choice.kind !== "list") return choice.kind === "all";
  if (choice.types.includes(id.type)) return true;
  let low = 0;
  let high = choice.ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = choice.ranges[middle];
    if (range === undefined) return false;
    if (compareIds(id, { type: range.type, number: range.from }) < 0) high = middle - 1;
    else if (compareIds(id, { type: range.type, number: range.to }) > 0) low = middle + 1;
    else return true;
  }
  return false;
}

function joined(ranges: readonly ChoiceRange[]): readonly ChoiceRange[] {
  const ordered = [...ranges].sort((a, b) =>
    compareIds({ type: a.type, number: a.from }, { type: b.type, number: b.from }),
  );
  const result: ChoiceRange[] = [];
  for (const range of ordered) {
    const last = result.at(-1);
    if (last === undefined || last.type !== range.type || range.from > last.to + 1) {
      result.push(range);
    } else {
      result[result.length - 1] = { ...last, to: Math.max(last.to, range.to) };
    }
  }
  return result;
}
