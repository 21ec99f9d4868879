// Which version of an object counts: every cell of the table.

import { expect, test } from "vitest";
import {
  isTooFew,
  type Side,
  sideOf,
  type Verdict,
  verdictOf,
  verdictUnmoved,
} from "../../objects/core/conflict.js";

const SAME: Side = { kind: "same" };
const X: Side = { kind: "changed", digest: "x" };
const Y: Side = { kind: "changed", digest: "y" };
const D: Side = { kind: "doubtful", digest: "x" };
const ABSENT: Side = { kind: "absent" };
const UNKNOWN: Side = { kind: "unknown" };

const CELLS: readonly (readonly [main: Side, backup: Side, verdict: Verdict])[] = [
  [SAME, SAME, "backup"],
  [SAME, X, "backup"],
  [SAME, ABSENT, "deletedOnBackup"],
  [SAME, UNKNOWN, "main"],
  [X, SAME, "main"],
  [X, X, "backup"],
  [X, Y, "conflict"],
  [X, ABSENT, "conflict"],
  [X, UNKNOWN, "main"],
  [D, SAME, "conflict"],
  [D, X, "backup"],
  [D, Y, "conflict"],
  [D, ABSENT, "conflict"],
  [D, UNKNOWN, "main"],
  [ABSENT, SAME, "deletedOnMain"],
  [ABSENT, X, "conflict"],
  [ABSENT, ABSENT, "gone"],
  [ABSENT, UNKNOWN, "gone"],
  [UNKNOWN, SAME, "backup"],
  [UNKNOWN, X, "backup"],
  [UNKNOWN, ABSENT, "copy"],
  [UNKNOWN, UNKNOWN, "copy"],
];

const words = (side: Side) => ("digest" in side ? `${side.kind} to ${side.digest}` : side.kind);

test.each(CELLS.map(([main, backup, verdict]) => [words(main), words(backup), verdict] as const))(
  "main %s, backup %s: %s",
  (main, backup, verdict) => {
    const cell = CELLS.find(([m, b]) => words(m) === main && words(b) === backup);
    expect(cell === undefined ? "" : verdictOf(cell[0], cell[1])).toBe(verdict);
  },
);

test("every cell of the table is held against", () => {
  const kinds = ["same", "changed", "absent", "unknown"];
  // The backup's own memory is never in doubt where objects go home.
  for (const main of [...kinds, "doubtful"]) {
    for (const backup of kinds) {
      expect(CELLS.some(([m, b]) => m.kind === main && b.kind === backup)).toBe(true);
    }
  }
});

test("nothing that somebody wrote is ever passed over without a person", () => {
  for (const [main, backup, verdict] of CELLS) {
    // What a side wrote is in force afterwards, or a person is asked.
    if (main.kind === "changed" && verdict === "backup") expect(backup).toEqual(main);
    if (main.kind === "changed") expect(["main", "backup", "conflict"]).toContain(verdict);
    if (backup.kind === "changed") expect(["backup", "conflict"]).toContain(verdict);
    // Only what a person has deleted there, and nobody wrote elsewhere, is deleted.
    if (verdict === "deletedOnMain") expect([main.kind, backup.kind]).toEqual(["absent", "same"]);
    if (verdict === "deletedOnBackup") expect([main.kind, backup.kind]).toEqual(["same", "absent"]);
  }
});

test("what never stood on the backup is the main's", () => {
  const sides = [SAME, X, D, ABSENT, UNKNOWN];
  expect(sides.map(verdictUnmoved)).toEqual(["main", "main", "main", "gone", "copy"]);
});

test("absence is a deletion only where it is known to be one", () => {
  const known = { isAbsenceKnown: true, isMemoryWhole: true };
  const unsure = { isAbsenceKnown: false, isMemoryWhole: false };
  expect(sideOf("a", undefined, known)).toEqual(ABSENT);
  expect(sideOf("a", undefined, unsure)).toEqual(UNKNOWN);
  expect(sideOf("a", "a", unsure)).toEqual(SAME);
  expect(sideOf("a", "x", known)).toEqual(X);
  expect(sideOf("a", "x", unsure)).toEqual(D);
});

test("none, or less than half, is too few; of nothing nothing is missing", () => {
  expect([isTooFew(0, 1), isTooFew(2, 5), isTooFew(3, 6), isTooFew(0, 0)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
