// The table of monitored servers: one row each, a window over the list. A row never grows, a column
// never moves.

import { clean, cutMiddle, left, right } from "../cells.js";
import type { TableColumns } from "../layout.js";
import { fit, type Line, reversed } from "../line.js";
import type { Entry } from "../roster.js";
import {
  backupWord,
  forWord,
  glyph,
  type Instant,
  nextWord,
  objectsWord,
  okWord,
  roleOf,
  stateWord,
} from "../words.js";
import type { Props } from "./props.js";

/** `to backup 37 of 112`: from this width on OBJECTS is in words. */
const OBJECTS_WORDS = 19;
const BACKUP_WORDS = 13;

/** The names of the columns. */
export function tableHead(table: TableColumns): Line {
  const text = [
    `   ${left("SERVER", table.name)}`,
    left("STATE", 11),
    right("FOR", 5),
    left("OBJECTS", table.objects),
    left("NEXT", 19),
    right("BACKUP", table.backup),
    left("OK", table.ok),
  ].join(" ");
  return [{ text, role: "title" }];
}

/** One server. */
function tableRow(entry: Entry, table: TableColumns, at: Instant, selected: boolean): Line {
  const { view, standing } = entry;
  const role = roleOf(standing, at);
  const full = objectsWord(view, true);
  const inWords = table.objects >= OBJECTS_WORDS && full.length <= table.objects;
  const rest = [
    left(cutMiddle(clean(view.name), table.name), table.name),
    left(stateWord(view), 11),
    right(forWord(view, at), 5),
    left(inWords ? full : objectsWord(view), table.objects),
  ].join(" ");
  const tail = [
    right(backupWord(view, at, table.backup >= BACKUP_WORDS), table.backup),
    left(okWord(view, at, table.ok), table.ok),
  ].join(" ");
  const quiet = at.stale || role === "off" || role === "maintenance" || role === "unseen";
  const base = quiet ? "muted" : "plain";
  const line: Line = [
    { text: selected ? "►" : " ", role: base },
    { text: glyph(standing, at.stale), role },
    { text: ` ${rest} `, role: base },
    { text: left(nextWord(standing.next, at), 19), role: quiet ? "muted" : role },
    { text: ` ${tail}`, role: base },
  ];
  return selected ? reversed(line) : line;
}

/** The rows of the window, blank below the last server. */
export function tableRows({ model, at, layout }: Props): readonly Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < layout.tableRows; i++) {
    const name = model.shown[model.top + i];
    const entry = name === undefined ? undefined : model.roster.byName.get(name);
    const line = entry && tableRow(entry, layout.table, at, name === model.selected);
    lines.push(fit(line ?? [], layout.tableCells));
  }
  return lines;
}

/** `1–11 of 40 ── by severity`, or what a filter leaves out. */
export function tableWhere({ model, layout }: Props): string {
  const count = model.shown.length;
  const total = model.roster.byName.size;
  const order = model.order === "severity" ? "by severity" : "by name";
  if (model.filter !== "") {
    const listed = new Set(model.shown);
    let hidden = 0;
    for (const entry of model.roster.severity) {
      if (entry.standing.class === "ready" || entry.standing.class === "off") continue;
      if (!listed.has(entry.view.name)) hidden++;
    }
    const trouble = hidden === 0 ? "" : `; ${hidden} in trouble hidden`;
    return `filter: ${model.filter}, ${count} of ${total}${trouble} ──`;
  }
  const last = Math.min(count, model.top + layout.tableRows);
  return `${count === 0 ? 0 : model.top + 1}–${last} of ${total} ── ${order}`;
}
