// Where everything stands: a pure function of the terminal's size (interface.md §2), never of what
// is shown. `extra` is a row that a composing program (the lab) asks for; the table gives it.

export type TableColumns = {
  readonly name: number;
  readonly objects: number;
  readonly backup: number;
  readonly ok: number;
};

export type Layout = {
  readonly kind: "tooSmall" | "stacked" | "wide";
  readonly columns: number;
  /** Of the frame; on Windows one less than the terminal has. */
  readonly rows: number;
  /** Servers that the table shows. */
  readonly tableRows: number;
  /** Rows of the panel under the table (stacked), or of the right pane (wide). */
  readonly panelRows: number;
  /** Cells of the middle pane, or of the whole row. */
  readonly tableCells: number;
  /** Cells of the left pane; 0 if it is a strip. */
  readonly leftCells: number;
  /** Cells of the configuration: beside the panel, or the right pane. */
  readonly rightCells: number;
  readonly table: TableColumns;
  readonly extra: 0 | 1;
};

const COLUMNS_MIN = 80;
const ROWS_MIN = 24;
const WIDE_COLUMNS = 120;
const WIDE_ROWS = 30;
/** From here on the panel under the table has 12 rows. */
const TALL_ROWS = 40;
/** Strip, situation, table header, panel title, flash line, keys. */
const STACKED_OTHER_ROWS = 6;
/** Head, situation, pane titles, table header, flash line, keys. */
const WIDE_OTHER_ROWS = 6;
const RIGHT_CELLS = 28;
const LEFT_CELLS = 12;

/** Cells of the columns that never grow: mark, glyph, STATE 11, FOR 5, NEXT 19, and the gaps. */
const FIXED_CELLS = 44;
const NARROW: TableColumns = { name: 14, objects: 14, backup: 6, ok: 2 };

/** Lays the main screen out. */
export function layout(
  columns: number,
  terminalRows: number,
  { extra = 0, windows = false }: { extra?: 0 | 1; windows?: boolean } = {},
): Layout {
  const rows = windows ? terminalRows - 1 : terminalRows;
  const base = { columns, rows, extra };
  if (columns < COLUMNS_MIN || terminalRows < ROWS_MIN) {
    return {
      ...base,
      kind: "tooSmall",
      tableRows: Math.max(0, rows - 3),
      panelRows: 0,
      tableCells: columns,
      leftCells: 0,
      rightCells: 0,
      table: NARROW,
    };
  }
  if (columns >= WIDE_COLUMNS && terminalRows >= WIDE_ROWS) return wide(base);
  const panelRows = terminalRows >= TALL_ROWS ? 12 : 7;
  let spare = columns - COLUMNS_MIN;
  const grow = (from: number, to: number): number => {
    const by = Math.min(spare, to - from);
    spare -= by;
    return from + by;
  };
  const table = growTable(NARROW, 24, grow);
  return {
    ...base,
    kind: "stacked",
    tableRows: rows - STACKED_OTHER_ROWS - panelRows - extra,
    panelRows,
    tableCells: columns,
    leftCells: 0,
    rightCells: RIGHT_CELLS,
    table: { ...table, ok: table.ok + spare },
  };
}

/** Every further column goes in the order of interface.md §2. */
function wide(base: { columns: number; rows: number; extra: 0 | 1 }): Layout {
  let spare = base.columns - WIDE_COLUMNS;
  const grow = (from: number, to: number): number => {
    const by = Math.min(spare, to - from);
    spare -= by;
    return from + by;
  };
  const name = grow(12, 24);
  const rightCells = grow(RIGHT_CELLS, 40);
  const leftCells = grow(LEFT_CELLS, 20);
  const table = growTable({ ...NARROW, name }, name, grow);
  const tableRows = base.rows - WIDE_OTHER_ROWS - base.extra;
  return {
    ...base,
    kind: "wide",
    tableRows,
    panelRows: tableRows + 1,
    tableCells: base.columns - leftCells - rightCells - 2,
    leftCells,
    rightCells,
    table: { ...table, ok: table.ok + spare },
  };
}

function growTable(
  from: TableColumns,
  nameTo: number,
  grow: (from: number, to: number) => number,
): TableColumns {
  const name = grow(from.name, nameTo);
  const backup = grow(from.backup, 13);
  const ok = grow(from.ok, 32);
  const objects = grow(from.objects, 24);
  return { name: grow(name, 60), backup, ok, objects };
}

/** The cells that a table with these columns takes. */
export function cellsOfTable(table: TableColumns): number {
  return FIXED_CELLS + table.name + table.objects + table.backup + table.ok;
}

/** Where a window of `height` rows must begin so that the selected row is in it. */
export function windowTop(top: number, selected: number, height: number, count: number): number {
  const last = Math.max(0, count - height);
  const kept = Math.min(Math.max(0, top), last);
  if (selected < 0) return kept;
  if (selected < kept) return selected;
  if (selected >= kept + height) return Math.min(last, selected - height + 1);
  return kept;
}
