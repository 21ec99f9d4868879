// The selected server: under the table (answers left, configuration right), or in the right pane
// (answers above, configuration below). How many rows each gets depends on the size alone.

import { clean, left, wrapTo } from "../cells.js";
import { fit, type Line, rule } from "../line.js";
import { selectedEntry } from "../model-list.js";
import type { Entry } from "../roster.js";
import { type Answer, answers } from "./answers.js";
import { configuration } from "./configuration.js";
import type { Props } from "./props.js";
import { tableWhere } from "./table.js";

const LABEL_CELLS = 6;

/** The rule over the panel: name, address, priority, and where the window stands. */
export function panelTitle(props: Props): Line {
  const entry = selectedEntry(props.model);
  const parts = entry === undefined ? [] : [entry.view.name, entry.view.address];
  const priority = entry?.view.settings.priority;
  if (priority !== undefined && priority !== "normal") parts.push(`priority ${priority}`);
  const title = ["", ...parts.map(clean)].join(" ── ").trim();
  return fit(rule(title, tableWhere(props), props.layout.columns - 1), props.layout.columns);
}

/** The panel under the table. */
export function panel(props: Props): readonly Line[] {
  const { layout, model, at } = props;
  const entry = selectedEntry(model);
  const width = layout.columns - layout.rightCells - 1;
  const rightWidth = layout.rightCells;
  const said = entry === undefined ? [] : flow(props, entry, width, layout.panelRows);
  const options = { rows: layout.panelRows, width: rightWidth, long: false };
  const set = entry === undefined ? [] : configuration(entry.view, at, options);
  return Array.from({ length: layout.panelRows }, (_, i) => [
    ...fit(said[i] ?? [], width),
    { text: "│", role: "muted" as const },
    ...fit(set[i] ?? [], rightWidth),
  ]);
}

/** One row for each answer; rows to spare go, from the top, to those that need more. */
function flow(props: Props, entry: Entry, width: number, rows: number): Line[] {
  const all = answers(props, entry.view, entry.standing);
  const room = width - LABEL_CELLS;
  let spare = rows - all.length;
  const lines: Line[] = [];
  for (const one of all) {
    const wrapped = wrapAnswer(one, room, 1 + Math.max(0, spare));
    spare -= wrapped.length - 1;
    for (const [index, text] of wrapped.entries()) {
      const label = left(index === 0 ? one.label : "", LABEL_CELLS);
      lines.push([{ text: label, role: "title" }, { text }]);
    }
  }
  return lines.slice(0, rows);
}

function wrapAnswer(one: Answer, width: number, rowsMax: number): string[] {
  if (one.detail === "") return wrapTo(one.head, width, rowsMax);
  if (one.joint === "\n") {
    const head = wrapTo(one.head, width, rowsMax);
    return [...head, ...wrapTo(one.detail, width, rowsMax - head.length)];
  }
  return wrapTo(`${one.head}${one.joint}${one.detail}`, width, rowsMax);
}

/** Rows of the right pane above its rule, of 31; what a taller screen adds is shared. */
const PANE_ROWS = 31;
const STATE_ROWS = 16;

/** The right pane, from the row under its title. */
export function rightPane(props: Props): readonly Line[] {
  const { layout, model, at } = props;
  const width = layout.rightCells;
  const entry = selectedEntry(model);
  const blank = Array.from({ length: layout.panelRows }, () => fit([], width));
  if (entry === undefined) return blank;
  const stateRows = STATE_ROWS + Math.floor((layout.panelRows - PANE_ROWS) / 2);
  const options = { rows: layout.panelRows - stateRows - 1, width, long: true };
  const state = stateLines(props, entry, width, stateRows);
  const set = configuration(entry.view, at, options);
  return blank.map((empty, i) => {
    if (i === stateRows) return [{ text: "─".repeat(width), role: "muted" }];
    const line = i < stateRows ? state[i] : set[i - stateRows - 1];
    return line === undefined ? empty : fit(line, width);
  });
}

/** Name, address, then the answers with their details on rows of their own. */
function stateLines(props: Props, entry: Entry, width: number, rows: number): readonly Line[] {
  const { view, standing } = entry;
  const priority = view.settings.priority;
  const tail = priority === undefined || priority === "normal" ? "" : `, priority ${priority}`;
  const lines: Line[] = [
    [{ text: ` ${clean(view.name)}`, role: "title" }],
    [{ text: ` ${clean(view.address)}${tail}` }],
  ];
  const all = answers(props, view, standing);
  let spare = rows - lines.length - all.length;
  for (const one of all) {
    const [head = "", ...more] = wrapTo(one.head, width - LABEL_CELLS - 1, 1 + Math.max(0, spare));
    // What of the head did not fit goes on before the detail.
    const joint = one.joint === "\n" ? " " : one.joint;
    const detail = [more.join(" "), one.detail].filter((text) => text !== "").join(joint);
    const below = detail === "" ? [] : wrapTo(detail, width - 3, Math.max(0, spare));
    spare -= below.length;
    lines.push([{ text: ` ${left(one.label, LABEL_CELLS)}`, role: "title" }, { text: head }]);
    for (const text of below) lines.push([{ text: `   ${text}` }]);
  }
  return lines.slice(0, rows);
}
