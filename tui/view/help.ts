// Help, made from the key table and the state of the selection: what cannot be done now is dim, and
// the last rows say why.

import { clean, left } from "../cells.js";
import { KEYS, type Key, offReason } from "../keys.js";
import { fit, type Line, type Piece, rule } from "../line.js";
import type { Page } from "../model.js";
import { subjectOf } from "../model-list.js";
import type { Props } from "./props.js";

const GROUPS = [
  ["move", "MOVE", 26],
  ["act", "ACT ON THE SERVER", 28],
  ["look", "LOOK AND SET", 25],
] as const;
const LEGEND = " ■ stuck ▲ timer ≡ in line →← moving □ on backup ! not ready ║ maintenance ● ok";

/** The rows of the help page below the situation line. */
export function help(props: Props, page: Extract<Page, { kind: "help" }>): readonly Line[] {
  const { model, layout } = props;
  const under = page.under.kind === "help" ? "main" : page.under.kind;
  const subject = subjectOf(model, "server" in page.under ? page.under.server : model.selected);
  const rows = KEYS.filter((key) => key.pages.includes(under));
  const where = under === "main" ? "main screen" : under;
  const server = subject.server;
  const selection = server === undefined ? "" : `, ${clean(server.name)} is ${server.state}`;
  const title = `HELP ── ${where}${selection}`;
  const lines: Line[] = [[{ text: " " }, ...rule(title, "", layout.columns - 2)]];
  const columns = GROUPS.map(([group, heading, width]) => {
    const mine = rows.filter((key) => key.group === group);
    const added = group === "act" && under === "main" ? model.added : [];
    return [
      fit([{ text: ` ${heading}`, role: "title" }], width),
      ...mine.map((key) => keyRow(key, width, offReason(key, subject) !== "")),
      ...added.map((key) => fit([{ text: `  ${left(key.key, 3)}${clean(key.title)}` }], width)),
    ];
  });
  const height = Math.max(...columns.map((column) => column.length));
  for (let i = 0; i < height; i++) {
    lines.push(columns.flatMap((column, at) => fit(column[i] ?? [], GROUPS[at]?.[2] ?? 0)));
  }
  lines.push([], [{ text: LEGEND }], []);
  for (const key of rows) {
    const reason = offReason(key, subject);
    if (reason !== "") {
      lines.push([{ text: ` ${key.shown} is dim: ${clean(reason)}`, role: "muted" }]);
    }
  }
  const [first = [], ...body] = lines;
  const room = layout.rows - 4;
  const top = Math.min(page.top, Math.max(0, body.length - room));
  return [first, ...body.slice(top)];
}

function keyRow(key: Key, width: number, dim: boolean): Line {
  const keys = key.group === "move" ? 8 : key.shown.length > 2 ? 8 : 3;
  const asks = key.asks === "" ? "" : ` ${key.asks}`;
  const role = dim ? "muted" : "plain";
  const pieces: Piece[] = [
    {
      text: `  ${left(key.shown, keys)}${left(key.help, key.group === "move" ? 16 : 15)}${asks}`,
      role,
    },
  ];
  return fit(pieces, width);
}
