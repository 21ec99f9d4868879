// The whole screen: every row, from top to bottom, for any model at any size. As many rows as the
// frame has, none wider than the terminal, the last cell never written.

import { clean } from "../cells.js";
import { dimmed, fit, type Line, over } from "../line.js";
import type { Model } from "../model.js";
import { DIALOG_CELLS, dialogLines } from "./dialog.js";
import { drillBox } from "./drill.js";
import { firstRun } from "./first.js";
import { flashLine, keysLine } from "./footer.js";
import { help } from "./help.js";
import { log } from "./log.js";
import { panel, panelTitle, rightPane } from "./panel.js";
import { type Props, propsOf } from "./props.js";
import { situation } from "./situation.js";
import { small } from "./small.js";
import { failovers, head, leftPane, strip } from "./strip.js";
import { tableHead, tableRows, tableWhere } from "./table.js";
import { why } from "./why.js";

/** All rows of the screen. */
export function screen(model: Model): readonly Line[] {
  const props = propsOf(model);
  const { layout } = props;
  const lines = layout.kind === "tooSmall" ? small(props) : pageLines(props);
  const body = lines
    .slice(0, Math.max(0, layout.rows - 1))
    .map((line) => fit(line, layout.columns));
  while (body.length < layout.rows - 1) body.push(fit([], layout.columns));
  const last = layout.kind === "tooSmall" ? (lines.at(-1) ?? []) : keysLine(props);
  return layout.rows <= 0 ? [] : [...body, fit(last, layout.columns - 1)];
}

/** All rows but the keys. */
function pageLines(props: Props): readonly Line[] {
  const { page } = props.model;
  switch (page.kind) {
    case "main":
      return withDialog(props, mainLines(props));
    case "help":
      return withFlash(props, [situation(props), ...help(props, page)]);
    case "drill":
      return withBox(props, mainLines(props), drillBox(props, page));
    case "why":
      return withFlash(props, withDialog(props, [situation(props), ...why(props, page)]));
    case "log":
      return withFlash(props, [situation(props), ...log(props, page)]);
  }
}

function withFlash(props: Props, lines: readonly Line[]): readonly Line[] {
  const room = props.layout.rows - 2;
  const filled = Array.from({ length: room }, (_, i) => lines[i] ?? []);
  return [...filled, flashLine(props)];
}

function mainLines(props: Props): readonly Line[] {
  const { layout, model } = props;
  const servers = failovers(props);
  const empty = model.roster.byName.size === 0;
  const extra = layout.extra === 0 ? [] : [addedLine(props)];
  if (layout.kind === "wide") {
    return [head(props), situation(props), ...panes(props, servers), ...extra, flashLine(props)];
  }
  const top = [strip(props, servers), situation(props)];
  if (empty) {
    const rows = layout.rows - 4 - layout.extra;
    const words = model.stamp === undefined ? [] : firstRun();
    const body = Array.from({ length: rows }, (_, i) => words[i] ?? []);
    return [...top, ...body, ...extra, flashLine(props)];
  }
  return [
    ...top,
    fit(tableHead(layout.table), layout.columns),
    ...tableRows(props),
    panelTitle(props),
    ...panel(props),
    ...extra,
    flashLine(props),
  ];
}

/** Three panes side by side, under a row of their titles. */
function panes(props: Props, servers: ReturnType<typeof failovers>): readonly Line[] {
  const { layout, model } = props;
  const bar = { text: "│", role: "muted" as const };
  const right = layout.rightCells;
  const leftRows = leftPane(props, servers);
  const empty = model.roster.byName.size === 0 && model.stamp !== undefined;
  const first = firstRun();
  const table = empty
    ? first
    : [fit(tableHead(layout.table), layout.tableCells), ...tableRows(props)];
  const pane = rightPane(props);
  const title: Line = [
    { text: "─".repeat(layout.leftCells), role: "muted" },
    bar,
    ...paneTitle(props),
    bar,
    ...fit([{ text: `─ CONFIGURATION AND STATE ${"─".repeat(right)}`.slice(0, right) }], right),
  ];
  const rows = Array.from({ length: layout.tableRows + 1 }, (_, i) => [
    ...fit(leftRows[i] ?? [], layout.leftCells),
    bar,
    ...fit(table[i] ?? [], layout.tableCells),
    bar,
    ...fit(pane[i] ?? [], right),
  ]);
  return [title, ...rows];
}

function paneTitle(props: Props): Line {
  const { layout } = props;
  const end = ` ${tableWhere(props)} ─ `;
  const start = "─ MONITORED SERVERS ";
  const fill = "─".repeat(Math.max(0, layout.tableCells - start.length - end.length));
  return fit([{ text: start + fill + end, role: "title" }], layout.tableCells);
}

/** The keys that the composing program adds, and its own words. */
function addedLine({ model, layout }: Props): Line {
  const keys = model.added.map((row) => `${row.key} ${row.title}`).join("  ");
  const words = model.addedLine === "" ? "" : `   ${clean(model.addedLine)}`;
  return fit([{ text: ` ${clean(keys)}${words}` }], layout.columns);
}

/** The open dialog over everything from row 3 down; what lies under it is dimmed but live. */
function withDialog(props: Props, lines: readonly Line[]): readonly Line[] {
  const { dialog } = props.model;
  return dialog === undefined ? lines : withBox(props, lines, dialogLines(props, dialog));
}

function withBox(props: Props, lines: readonly Line[], box: readonly Line[]): readonly Line[] {
  const { layout } = props;
  const at = Math.max(0, Math.floor((layout.columns - DIALOG_CELLS) / 2));
  return lines.map((line, index) => {
    if (index < DIALOG_ROW) return line;
    const under = dimmed(fit(line, layout.columns));
    const top = box[index - DIALOG_ROW];
    return top === undefined ? under : over(under, at, top);
  });
}

const DIALOG_ROW = 2;
