// What became of each object of one main, as an operator reads it. Pure.

import type { Manifest } from "../../../proto/object.js";
import { OBJECT_ROWS_MAX, type ObjectRow } from "../../../proto/object-rows.js";
import type { CustodyState } from "../custody.js";
import type { RecordItem } from "../record/record.js";
import { isSetAside } from "./movement.js";

/** One page, and how many there are. */
export type ObjectPage = { readonly rows: readonly ObjectRow[]; readonly total: number };

/** Which of them. */
export type ObjectChoice = {
  readonly only: "all" | "problems";
  readonly from: number;
  readonly most: number;
};

/**
 * A page of the objects of the movement in force; of a main whose objects are at home, those of its
 * last settings backup.
 */
export function objectPage(
  given: {
    readonly custody: CustodyState;
    readonly items: readonly RecordItem[];
    readonly manifest: Manifest;
  },
  { only, from, most }: ObjectChoice,
): ObjectPage {
  const { custody, items, manifest } = given;
  const end = from + Math.min(most, OBJECT_ROWS_MAX);
  if (custody === "main") {
    if (only === "problems") return { rows: [], total: 0 };
    const rows = manifest.slice(from, end).map(({ type, number, name }) => ({
      ...{ type, number, name, where: "main" as const, result: undefined, words: "" },
      ...{ attempts: 0, again: false },
    }));
    return { rows, total: manifest.length };
  }
  const chosen = only === "all" ? items : items.filter(hasProblem);
  return { rows: chosen.slice(from, end).map(rowOf), total: chosen.length };
}

/** True if it is not where the movement wants it. */
export function hasProblem({ result, where }: RecordItem): boolean {
  return result === "failed" || result === "occupied" || where === "left";
}

function rowOf(item: RecordItem): ObjectRow {
  const { type, number, name, where, result, words, attempts = 0 } = item;
  return { type, number, name, where, result, words, attempts, again: isSetAside(item) };
}
