import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOfTable, layout, windowTop } from "../../tui/layout.js";

test("the table gives its rows to panel, strip and keys", () => {
  expect(layout(80, 24)).toMatchObject({ kind: "stacked", tableRows: 11, panelRows: 7 });
  expect(layout(80, 39).tableRows).toBe(26);
  expect(layout(80, 40)).toMatchObject({ tableRows: 22, panelRows: 12 });
  expect(layout(120, 29).kind).toBe("stacked");
  expect(layout(119, 60).kind).toBe("stacked");
  expect(layout(120, 36)).toMatchObject({ kind: "wide", tableRows: 30, rightCells: 28 });
  expect(layout(120, 36, { extra: 1 }).tableRows).toBe(29);
});

test("on Windows the frame is one row lower and the list gives it", () => {
  expect(layout(80, 24, { windows: true })).toMatchObject({
    rows: 23,
    tableRows: 10,
    panelRows: 7,
  });
});

test("below 80 columns or 24 rows it is too small", () => {
  expect(layout(79, 24).kind).toBe("tooSmall");
  expect(layout(80, 23).kind).toBe("tooSmall");
});

test("further columns go in the order of the drawing", () => {
  expect(layout(120, 36).table).toEqual({ name: 12, objects: 14, backup: 6, ok: 2 });
  expect(layout(132, 36)).toMatchObject({ rightCells: 28, table: { name: 24 } });
  expect(layout(144, 36)).toMatchObject({ rightCells: 40, leftCells: 12 });
  expect(layout(152, 36)).toMatchObject({ leftCells: 20, table: { backup: 6 } });
  expect(layout(159, 36).table).toMatchObject({ backup: 13, ok: 2 });
});

test("at every size the columns fill the pane exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 400 }), fc.integer({ min: 24, max: 120 }), (c, r) => {
      const at = layout(c, r);
      expect(cellsOfTable(at.table)).toBe(at.tableCells);
      const sides = at.kind === "wide" ? at.leftCells + at.rightCells + 2 : 0;
      expect(at.tableCells + sides).toBe(c);
      expect(at.tableRows).toBeGreaterThanOrEqual(10);
    }),
  );
});

test("the window follows the selection and never shows less than it can", () => {
  expect(windowTop(0, 10, 11, 40)).toBe(0);
  expect(windowTop(0, 11, 11, 40)).toBe(1);
  expect(windowTop(20, 5, 11, 40)).toBe(5);
  expect(windowTop(39, 39, 11, 40)).toBe(29);
  expect(windowTop(5, -1, 11, 3)).toBe(0);
});
