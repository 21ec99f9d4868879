// The event log: the newest at the bottom, followed until the person moves up. The filter narrows
// by words, and by `who:`, `server:`, `level:`, `event:`.

import type { Happening } from "../../proto/view.js";
import { clean, cutMiddle, left } from "../cells.js";
import { fit, type Line, type Role, reversed, row, rule } from "../line.js";
import type { Page } from "../model.js";
import { nameOf } from "../model-list.js";
import { clock, day } from "../times.js";
import type { Instant } from "../words.js";
import type { Props } from "./props.js";

const LEVELS: Readonly<Record<Happening["level"], readonly [string, Role]>> = {
  error: ["!", "stuck"],
  warn: ["!", "notReady"],
  info: [" ", "plain"],
};

/** The rows of the log page below the situation line. */
export function log(props: Props, page: Extract<Page, { kind: "log" }>): readonly Line[] {
  const { model, layout, at } = props;
  const width = layout.columns - 1;
  const read = page.read.happenings ?? [];
  const kept = filterHappenings(read, page.filter);
  const filter = page.filter === "" ? "" : ` ── / ${clean(page.filter)}`;
  const title = `EVENTS ── ${clean(nameOf(model))}${filter}`;
  const head: Line[] = [
    [{ text: " " }, ...rule(title, `${kept.length} of ${read.length} ──`, width - 1)],
    row("   TIME            SERVER         WHO    WHAT", "title"),
  ];
  if (page.read.problem !== "") return [...head, row(` ${clean(page.read.problem)}`, "due")];
  if (page.read.happenings === undefined) return [...head, row(" asking …", "muted")];
  if (kept.length === 0) return [...head, row(" none", "muted")];
  const room = layout.rows - 5;
  const chosen = Math.max(0, kept.length - 1 - page.selected);
  const top = Math.max(0, Math.min(chosen, kept.length - room));
  return [
    ...head,
    ...kept
      .slice(top, top + room)
      .map((one, index) => happeningRow(one, at, top + index === chosen, layout.columns)),
  ];
}

function happeningRow(one: Happening, at: Instant, selected: boolean, width: number): Line {
  const [glyph, role] = LEVELS[one.level];
  const when = `${day(one.wallMs, at.zone).padStart(6)} ${clock(one.wallMs, at.zone)}`;
  const server = left(cutMiddle(clean(one.server), 14), 14);
  const line: Line = [
    { text: selected ? "►" : " " },
    { text: glyph, role },
    { text: ` ${left(when.trimStart(), 15)} ${server} ${left(clean(one.who), 6)} ` },
    { text: clean(one.words), role },
  ];
  const whole = fit(line, width);
  return selected ? reversed(whole) : whole;
}

/** Happenings that match every word of a filter. */
export function filterHappenings(
  happenings: readonly Happening[],
  filter: string,
): readonly Happening[] {
  const words = filter
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return happenings;
  return happenings.filter((one) => words.every((word) => matches(one, word)));
}

function matches(one: Happening, word: string): boolean {
  const [, field, wanted] = /^(who|server|level|event):(.*)$/.exec(word) ?? [];
  if (field === "who") return one.who.toLowerCase().includes(wanted ?? "");
  if (field === "server") return one.server.toLowerCase().includes(wanted ?? "");
  if (field === "level") return one.level.includes(wanted ?? "");
  if (field === "event") return one.event.toLowerCase().includes(wanted ?? "");
  return `${one.server} ${one.who} ${one.words}`.toLowerCase().includes(word);
}
