import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cells,
  clean,
  cutEnd,
  cutMiddle,
  left,
  right,
  sliceCells,
  wrapTo,
} from "../../tui/cells.js";
import { fit, lineCells, over, plain, row, rule, sliceLine } from "../../tui/line.js";

test("wide characters count two cells, what cannot be drawn is replaced", () => {
  expect(cells("Tunnel")).toBe(6);
  expect(cells("東京 1")).toBe(6);
  expect(cells("■ ▲ ≡ → ● …")).toBe(11);
  expect(clean("a\u001B[2Jb\u0007\nc")).toBe("a?[2Jb? c");
  expect(clean("e\u0301")).toBe("é");
});

test("a name is cut in the middle: the number at its end stays", () => {
  expect(cutMiddle("Tunnel West 2", 12)).toBe("Tunnel W…t 2");
  expect(cutMiddle("Tunnel West 2", 13)).toBe("Tunnel West 2");
});

test("cut and padded texts are exactly as wide as asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 40 }), (raw, width) => {
      const text = clean(raw);
      expect(cells(left(text, width))).toBe(width);
      expect(cells(right(text, width))).toBe(width);
      expect(cells(cutEnd(text, width))).toBeLessThanOrEqual(width);
      expect(cells(cutMiddle(text, width))).toBeLessThanOrEqual(width);
      expect(lineCells(fit(row(text), width))).toBe(width);
      for (const line of wrapTo(text, Math.max(2, width), 3)) {
        expect(cells(line)).toBeLessThanOrEqual(Math.max(2, width));
      }
    }),
  );
});

test("a cut through a wide character leaves a space, never half of it", () => {
  expect(sliceCells("東京", 1, 3)).toBe("  ");
  expect(plain(sliceLine([{ text: "ab" }, { text: "cd" }], 1, 3))).toBe("bc");
});

test("a row laid over another hides exactly its own cells", () => {
  expect(plain(over(row("0123456789"), 3, row("abc")))).toBe("012abc6789");
  expect(plain(over(row("01"), 3, row("abc")))).toBe("01 abc");
});

test("a title rule is as wide as asked", () => {
  expect(plain(rule("── A", "1 of 2", 20))).toBe("── A ──────── 1 of 2");
  expect(lineCells(rule("a very long title indeed", "right", 12))).toBe(12);
});
