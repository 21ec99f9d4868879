// Lines as they are written and read back, torn tails included; stretches of time from lines.

import assert from "node:assert/strict";
import { test } from "vitest";
import { HOLE_MS, intervalsOf, longestHoleMs, shared } from "../../lab/intervals.js";
import { cameraFile, cameraOf, readLines, showLine } from "../../lab/recording.js";

const line = (atMs: number, sequence: number) => ({
  atMs,
  sequence,
  digest: "0af9",
  camera: "main-1/7",
});

test("a line reads back as it was written", () => {
  assert.deepEqual(readLines(showLine(line(1234.5, 3))), [line(1234.5, 3)]);
});

test("a line cut at any byte is no line, and those before it count", () => {
  const whole = showLine(line(1, 0));
  const torn = showLine(line(41, 1));
  for (let bytes = 0; bytes < torn.length; bytes += 1) {
    assert.deepEqual(readLines(whole + torn.slice(0, bytes)), [line(1, 0)]);
  }
});

test("a camera's file says which camera it is", () => {
  assert.equal(cameraOf(cameraFile("main-2", 12)), "main-2/12");
  assert.equal(cameraOf("[camera]\nname = none\n"), undefined);
});

test("a stretch ends at a hole and at a new start of the recorder, not at a stall", () => {
  const atMs = [0, 40, 40 + HOLE_MS, 41 + 2 * HOLE_MS];
  const lines = [...atMs.map(line), line(9_000, 0), line(9_040, 1)];
  const found = intervalsOf([{ side: "backup", file: "a", lines }]);
  assert.deepEqual(
    found.map(({ fromMs, toMs }) => [fromMs, toMs]),
    [
      [0, 40 + HOLE_MS],
      [41 + 2 * HOLE_MS, 41 + 2 * HOLE_MS],
      [9_000, 9_040],
    ],
  );
});

test("stretches that touch share nothing", () => {
  assert.equal(shared({ fromMs: 0, toMs: 5 }, { fromMs: 5, toMs: 9 }), undefined);
  assert.deepEqual(shared({ fromMs: 0, toMs: 6 }, { fromMs: 5, toMs: 9 }), { fromMs: 5, toMs: 6 });
});

test("the longest hole is found at both ends and between", () => {
  const span = { fromMs: 0, toMs: 100 };
  const parts = (...all: [number, number][]) => all.map(([fromMs, toMs]) => ({ fromMs, toMs }));
  assert.equal(longestHoleMs(span, []), 100);
  assert.equal(longestHoleMs(span, parts([30, 100])), 30);
  assert.equal(longestHoleMs(span, parts([-5, 60])), 40);
  assert.equal(longestHoleMs(span, parts([60, 120], [0, 10], [5, 20])), 40);
});
