// Too small to act, not to see: the worst servers that fit, and no key but quit.

import { clean, cutMiddle, left } from "../cells.js";
import { ends, fit, type Line } from "../line.js";
import { nameOf } from "../model-list.js";
import { worst } from "../roster.js";
import { clock } from "../times.js";
import { glyph, nextWord, objectsWord, roleOf, stateWord } from "../words.js";
import type { Props } from "./props.js";
import { ageOf } from "./strip.js";

const NAME_CELLS = 16;

/** All rows of a terminal below 80×24. */
export function small(props: Props): readonly Line[] {
  const { model, at, layout } = props;
  const { columns, rows } = layout;
  const first = worst(model.roster);
  const mark = at.stale ? "?" : first === undefined ? "●" : glyph(first.standing, false);
  const role = first === undefined ? "plain" : roleOf(first.standing, at);
  const lines: Line[] = [
    [
      { text: " " },
      { text: mark, role },
      { text: ` locum ${clean(nameOf(model))}  ` },
      ageOf(model),
      { text: `  ${clock(at.wallMs, at.zone)}` },
    ],
    [
      {
        text: ` ${model.columns}×${model.rows}: too small to act, 80×24 needed. The worst, to see only.`,
      },
    ],
  ];
  const room = Math.max(0, rows - 3);
  for (const entry of model.roster.severity.slice(0, room)) {
    const next = nextWord(entry.standing.next, at);
    lines.push([
      { text: " " },
      { text: glyph(entry.standing, at.stale), role: roleOf(entry.standing, at) },
      { text: ` ${left(cutMiddle(clean(entry.view.name), NAME_CELLS - 1), NAME_CELLS - 1)} ` },
      { text: `${left(stateWord(entry.view), 8)} ` },
      { text: entry.standing.class === "moving" ? objectsWord(entry.view) : next },
    ]);
  }
  const body = Array.from({ length: Math.max(0, rows - 1) }, (_, i) =>
    fit(lines[i] ?? [], columns),
  );
  return rows <= 0 ? [] : [...body, ends(rest(props, room), [{ text: "q Quit" }], columns - 1)];
}

function rest({ model }: Props, shown: number): Line {
  const more = model.roster.severity.slice(shown);
  if (more.length === 0) return [];
  const bad = more.filter(
    ({ standing }) => standing.class !== "ready" && standing.class !== "off",
  ).length;
  return [{ text: ` + ${more.length} more: ${bad} not well` }];
}
