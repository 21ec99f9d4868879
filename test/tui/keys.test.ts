import { expect, test } from "vitest";
import { KEYS, keyFor, offReason, type PageKind } from "../../tui/keys.js";
import { lineCells, plain } from "../../tui/line.js";
import type { Model } from "../../tui/model.js";
import { subjectOf } from "../../tui/model-list.js";
import { keysLine } from "../../tui/view/footer.js";
import { propsOf } from "../../tui/view/props.js";
import { screen } from "../../tui/view/screen.js";
import { badNight, press, running, seeing, tell } from "./fixtures.js";

const PAGES: readonly PageKind[] = ["main", "why", "log", "help"];
/** One key that moves objects, acts on all, or forces is never enough (interface.md §5). */
const NEVER_ONE_KEY = [
  "takeOver",
  "restore",
  "backUpAll",
  "actNow",
  "cancel",
  "release",
  "acknowledge",
  "maintenance",
];
const footer = (model: Model) => plain(keysLine(propsOf(model))).trimEnd();
const text = (model: Model) =>
  screen(model)
    .map((line) => plain(line))
    .join("\n");

test("a key means one command on a page", () => {
  for (const page of PAGES) {
    const used = KEYS.filter((row) => row.pages.includes(page)).flatMap((row) => row.keys);
    expect(new Set(used).size).toBe(used.length);
  }
  expect(keyFor("t", "main")?.command).toBe("takeOver");
  expect(keyFor("t", "help")).toBeUndefined();
});

test("every key of the main screen does something on a bad night", () => {
  const model = seeing(badNight());
  for (const row of KEYS.filter((one) => one.pages.includes("main"))) {
    if (offReason(row, subjectOf(model)) !== "" || row.command === "back") continue;
    for (const key of row.keys) {
      const from = ["up", "pageUp", "first"].includes(row.command) ? press(model, "j", "j") : model;
      const { model: after, effects } = tell(from, { kind: "key", key });
      const changed =
        after.selected !== from.selected ||
        after.page.kind !== from.page.kind ||
        after.order !== from.order ||
        after.dialog !== undefined ||
        after.finding !== undefined;
      expect(changed || effects.length > 0, key).toBe(true);
    }
  }
});

test("nothing that moves objects happens on one key", () => {
  for (const row of KEYS.filter((one) => NEVER_ONE_KEY.includes(one.command))) {
    expect(row.asks).toBe("asks");
    for (const key of row.keys) {
      const { effects } = tell(seeing(badNight()), { kind: "key", key });
      expect(effects).toEqual([]);
    }
  }
});

test("the footer names what works now, help always, within the width", () => {
  const calm = seeing([running("Airport 1", 1_000, 112)]);
  expect(footer(calm)).toBe(
    " b Back up  m Maintenance  w Why  l Log  / Find  d Drill  t Take over  ? Help",
  );
  expect(footer(seeing(badNight()))).toBe(
    " h Hold  a Act now  c Cancel  m Maintenance  w Why  l Log  / Find  ? Help",
  );
  expect(lineCells(keysLine(propsOf(calm)))).toBe(79);
});

test("commands that are not built appear nowhere", () => {
  const help = text(press(seeing(badNight()), "?"));
  for (const word of ["objects  ", "edit", "join", "conflicts", "timeouts"]) {
    expect(help).not.toContain(word);
  }
});

test("help says why a key is dim", () => {
  const help = text(press(seeing([running("Airport 1", 1_000, 112)]), "?"));
  expect(help).toContain("HELP ── main screen, Airport 1 is running ──");
  expect(help).toContain("t  take over       asks");
  expect(help).toContain("h  hold            at once");
  expect(help).toContain("a is dim: Act now: Airport 1 is running, there is no countdown to end.");
});
