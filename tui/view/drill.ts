// The result of a drill as drawn: a box over the main screen. While the drill goes on it says how far
// it is; then its verdict, and which objects would not run as they are now.

import { clean, left, wrapTo } from "../cells.js";
import { drillLines } from "../drill-words.js";
import { fine } from "../gap-words.js";
import type { Line } from "../line.js";
import type { Page } from "../model.js";
import { clock } from "../times.js";
import { DIALOG_CELLS } from "./dialog.js";
import type { Props } from "./props.js";

const TEXT_CELLS = 76;
const ROWS_EACH = 2;
/** Rows of the screen that the box leaves: two above, the flash line, the keys, its own border. */
const ROWS_LEFT = 6;

/** The rows of the box. */
export function drillBox(props: Props, page: Extract<Page, { kind: "drill" }>): readonly Line[] {
  const { model, at, layout } = props;
  const view = model.roster.byName.get(page.server)?.view;
  const name = clean(page.server);
  const drilling = view?.drilling;
  // What was there before this drill was ordered is not its result.
  const isOld = view?.lastDrill?.wallMs === page.beforeWallMs;
  const drill = isOld && drilling === undefined ? undefined : view?.lastDrill;
  const isOver = drill !== undefined && drilling === undefined && !isOld;
  const title = isOver
    ? ` Drill of ${name} ── nothing was touched ── ${clock(drill.wallMs, at.zone)}, took ${fine(drill.tookMs)} `
    : ` Drill of ${name} ── nothing is touched `;
  const texts =
    isOver && model.backup !== undefined
      ? drillLines(drill, model.backup, at.zone)
      : [
          view === undefined
            ? `${name} is no longer monitored.`
            : drilling === undefined
              ? "Ordered; the agent's answer is below."
              : `${drilling.done} of ${drilling.total} objects are read and checked.`,
        ];
  const rows = texts.flatMap((text) => wrapTo(clean(text), TEXT_CELLS, ROWS_EACH));
  const room = Math.max(1, layout.rows - ROWS_LEFT);
  const top = Math.min(page.top, Math.max(0, rows.length - room));
  const shown = rows.slice(top, top + room);
  return [
    border("┌", title, "┐"),
    ...shown.map((text) => [{ text: `│ ${left(text, TEXT_CELLS)} │` }]),
    border("└", " ↑↓ rows ── b back up ── d again ── esc leave ", "┘"),
  ];
}

function border(from: string, text: string, to: string): Line {
  const room = DIALOG_CELLS - 2;
  const cut = left(text, Math.min([...text].length, room));
  return [{ text: from + cut + "─".repeat(Math.max(0, room - [...cut].length)) + to }];
}
