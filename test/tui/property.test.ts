// For any servers, at any size, on any page: as many rows as the frame has, none wider than the
// terminal, the last cell never written.

import fc from "fast-check";
import { expect, test } from "vitest";
import { REASON_KINDS } from "../../proto/reason.js";
import type { CustodyState, StateWord } from "../../proto/view.js";
import { lineCells } from "../../tui/line.js";
import type { Model } from "../../tui/model.js";
import { chooseTheme, paint, toAscii } from "../../tui/theme.js";
import { screen } from "../../tui/view/screen.js";
import { DOCK, fresh, NORTH, press, running, tell, viewOf } from "./fixtures.js";

const STATES: readonly StateWord[] = [
  "unseen",
  "connected",
  "started",
  "running",
  "stopped",
  "crashed",
  "lost",
  "failed",
  "off",
];
const CUSTODIES: readonly CustodyState[] = [
  "main",
  "raising",
  "parking",
  "takingOver",
  "paused",
  "partial",
  "backup",
  "raisingBack",
  "restoring",
  "restorePaused",
  "contention",
];
const words = fc.string({ unit: "grapheme", maxLength: 120 });
const reason = fc.record({ kind: fc.oneof(fc.constantFrom(...REASON_KINDS), words), words });
const instant = fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e14 }), { nil: undefined });
const wall = fc.option(fc.double({ noNaN: true, min: 0, max: 4e12 }), { nil: undefined });
const count = fc.option(fc.nat({ max: 5_000_000 }), { nil: undefined });

const server = fc
  .record({
    name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    address: words,
    state: fc.constantFrom(...STATES),
    custody: fc.constantFrom(...CUSTODIES),
    dueAtMs: instant,
    dueWhat: fc.constantFrom("takeOver", "actByHand", "restore", "none"),
    why: words,
    linked: fc.boolean(),
    linkPeer: words,
    unhealthy: fc.array(words, { maxLength: 3 }),
    notReady: fc.array(reason, { maxLength: 12 }),
    alarms: fc.array(words, { maxLength: 2 }),
    blocked: fc.array(reason, { maxLength: 2 }),
    backupWallMs: wall,
    lastHeardWallMs: wall,
    backupFailed: words,
    lastResult: words,
    objectsChosen: count,
    objectsTotal: count,
    onBackup: fc.nat({ max: 5_000_000 }),
    failedTotal: fc.nat({ max: 200_000 }),
    chosenNone: fc.boolean(),
    epoch: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    transfer: fc.constantFrom(undefined, DOCK.transfer),
    sinceMs: fc.double({ noNaN: true, min: -1e10, max: 1e10 }),
    line: fc.constantFrom(undefined, 1, 23, 1_000),
  })
  .map(({ line, ...more }) => ({
    ...running(more.name, 0, 1),
    ...more,
    ...(line === undefined ? {} : { line }),
  }));

const KEYS = ["t", "r", "B", "w", "l", "?", "/", "j", "G", "s", "x", "esc", "enter", "right"];

const checkFrame = (model: Model) => {
  const lines = screen(model);
  const rows = model.windows ? model.rows - 1 : model.rows;
  expect(lines.length).toBe(Math.max(0, rows));
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    expect(lineCells(line)).toBeLessThanOrEqual(isLast ? model.columns - 1 : model.columns);
    for (const piece of line) expect(piece.text).not.toMatch(/\p{Cc}/u);
  }
};

test("no row is wider than the terminal, and the frame never higher", () => {
  fc.assert(
    fc.property(
      fc.array(server, { maxLength: 30 }),
      fc.integer({ min: 1, max: 260 }),
      fc.integer({ min: 1, max: 70 }),
      fc.array(fc.constantFrom(...KEYS), { maxLength: 8 }),
      fc.record({ windows: fc.boolean(), lost: fc.boolean(), name: words }),
      (servers, columns, rows, keys, { windows, lost, name }) => {
        const backup = { ...NORTH, name };
        const empty = fresh(columns, rows, { windows });
        checkFrame(empty);
        const seen = tell(empty, { kind: "view", view: viewOf(servers, { backup }) }).model;
        checkFrame(seen);
        checkFrame(lost ? tell(seen, { kind: "lost", words: name }, 9_000).model : seen);
        let model = seen;
        for (const key of keys) {
          model = tell(press(model, key), { kind: "tick", addedLine: name }, 400).model;
          checkFrame(model);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("the ASCII set has only ASCII, in the same cells", () => {
  fc.assert(
    fc.property(fc.array(server, { maxLength: 12 }), (servers) => {
      const model = tell(fresh(120, 36), { kind: "view", view: viewOf(servers) }).model;
      for (const line of screen(model)) {
        const text = line.map((piece) => toAscii(piece.text)).join("");
        expect(text).toMatch(/^[\x20-\x7E]*$/);
        expect(text.length).toBe(lineCells(line));
      }
    }),
    { numRuns: 50 },
  );
});

test("NO_COLOR: bold for ranks 1 and 2, reverse for the selection, nothing else", () => {
  const theme = chooseTheme({ NO_COLOR: "1", LANG: "C.UTF-8" }, "linux");
  expect(paint([{ text: "x", role: "stuck" }], theme)).toBe("\u001B[1mx\u001B[0m");
  expect(paint([{ text: "x", role: "due", reverse: true }], theme)).toBe("\u001B[1;7mx\u001B[0m");
  expect(paint([{ text: "x", role: "ready" }], theme)).toBe("x");
  expect(paint([{ text: "x", role: "muted" }], theme)).toBe("x");
});

test("the ASCII set is taken on the Linux console and where the encoding is not UTF-8", () => {
  expect(chooseTheme({ LANG: "de_DE.UTF-8" }, "linux").glyphs).toBe("unicode");
  expect(chooseTheme({ LANG: "de_DE.UTF-8", TERM: "linux" }, "linux").glyphs).toBe("ascii");
  expect(chooseTheme({ LANG: "C" }, "linux").glyphs).toBe("ascii");
  expect(chooseTheme({}, "win32").glyphs).toBe("unicode");
});
