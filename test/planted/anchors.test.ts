// Every planted bug still fits the tree: its change stands exactly once, and its checkers exist.
//
// Whether each is caught is `npm run planted`, which takes some ten minutes.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { BUGS } from "./bugs.js";

const ROOT = resolve(import.meta.dirname, "../..");
/** faults.md, "Layers", L8. */
const LEAST = 25;

test(`at least ${LEAST} bugs are planted, each under a name of its own`, () => {
  expect(BUGS.length).toBeGreaterThanOrEqual(LEAST);
  expect(new Set(BUGS.map(({ bug }) => bug)).size).toBe(BUGS.length);
});

test("the change of each stands exactly once in its file, and changes it", () => {
  const wrong = BUGS.filter(({ file, from, to }) => {
    const path = join(ROOT, file);
    return from === to || !existsSync(path) || readFileSync(path, "utf8").split(from).length !== 2;
  });
  expect(wrong.map(({ bug, file }) => `${bug}: ${file}`)).toEqual([]);
});

test("the checkers of each are there", () => {
  const wrong = BUGS.filter(
    ({ checkers }) =>
      checkers.length === 0 || !checkers.every((checker) => existsSync(join(ROOT, checker))),
  );
  expect(wrong.map(({ bug }) => bug)).toEqual([]);
});
