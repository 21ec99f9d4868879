// The last two rows: the flash line (result of the last command, or the find field), and the keys,
// computed from the one table.

import { cells, clean } from "../cells.js";
import { KEYS, offReason, type PageKind } from "../keys.js";
import { ends, fit, type Line, type Piece, type Role } from "../line.js";
import type { Flash, Model } from "../model.js";
import { subjectOf } from "../model-list.js";
import { clock } from "../times.js";
import type { Props } from "./props.js";

const GLYPHS: Readonly<Record<Flash["level"], readonly [string, Role]>> = {
  done: ["●", "ready"],
  note: ["→", "moving"],
  problem: ["!", "notReady"],
};

/** The row above the keys. */
export function flashLine({ model, at, layout }: Props): Line {
  const width = layout.columns;
  if (model.finding !== undefined) return fit(findField(model), width);
  const { flash } = model;
  if (flash === undefined) return fit([], width);
  const esc: Line = flash.untilMs === undefined ? [{ text: "  esc", role: "muted" }] : [];
  const [glyph, role] = GLYPHS[flash.level];
  if (flash.words.startsWith("Sent ")) {
    // All of it matters: without room for both, the key is not named.
    const words = ` ${flash.words}`;
    const sides = cells(words) + ESC_CELLS <= width ? esc : [];
    return ends([{ text: words, role: "stuck" }], sides, width);
  }
  const line: Piece[] = [
    { text: ` ${clock(flash.wallMs, at.zone)} ` },
    { text: glyph, role },
    { text: ` ${flash.words}` },
  ];
  return ends(line, esc, width);
}

const ESC_CELLS = 5;

function findField(model: Model): Line {
  const filter = model.page.kind === "log" ? model.page.filter : model.filter;
  const hits =
    model.page.kind === "log" ? "" : `   ${model.shown.length} of ${model.roster.byName.size}`;
  return [
    { text: " / " },
    { text: clean(filter), role: "title" },
    { text: "▌" },
    { text: `${hits}   enter keeps   esc clears`, role: "muted" },
  ];
}

/** The keys that work now, as many as fit, help always among them. */
export function keysLine(props: Props): Line {
  const { model, layout } = props;
  // The last cell of the screen is never written.
  const width = layout.columns - 1;
  if (model.link.kind === "lost" && model.page.kind === "main") {
    const keys = footerKeys(model, "main", width - cells(STALE));
    return fit([{ text: STALE, role: "due" }, { text: keys }], width);
  }
  return fit([{ text: footerKeys(model, model.page.kind, width) }], width);
}

const STALE = " Keys that act are off. ";

function footerKeys(model: Model, page: PageKind, width: number): string {
  const isOfOne = model.page.kind === "why" || model.page.kind === "drill";
  const server = isOfOne ? model.page.server : model.selected;
  const subject = subjectOf(model, server);
  const works = KEYS.filter(
    (key) =>
      key.pages.includes(page) &&
      key.footer > 0 &&
      key.unnamed?.(subject) !== true &&
      offReason(key, subject) === "",
  ).sort((a, b) => a.footer - b.footer);
  const words = works.map((key) => ({
    words: `${key.shown} ${key.title}`,
    keep: key.footer === 90,
  }));
  if (page === "help") words.push({ words: "↑↓ Rows", keep: false });
  if (page !== "main") words.push({ words: "esc Leave", keep: true });
  const kept = words.filter((word) => word.keep);
  let room = width - kept.reduce((sum, word) => sum + cells(word.words) + 2, 0);
  const chosen = words.filter((word) => {
    if (word.keep) return true;
    room -= cells(word.words) + 2;
    return room >= 0;
  });
  return ` ${chosen.map((word) => word.words).join("  ")}`;
}
