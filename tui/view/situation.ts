// Row 2, the situation line: how many servers are how urgent, and the nearest deadline. Calm is
// said in words. What does not fit is shortened word by word, never left out.

import { lastingWords } from "../against.js";
import { cells, clean } from "../cells.js";
import { fit, type Line, type Piece, type Role } from "../line.js";
import { nameOf } from "../model-list.js";
import { countOf, firstOf } from "../roster.js";
import type { Class } from "../standing.js";
import { clock, countdown, duration, hourMinute, nextUtc } from "../times.js";
import { glyphOfClass } from "../words.js";
import type { Props } from "./props.js";

type Count = { readonly glyph: string; readonly role: Role; readonly words: readonly string[] };

/** Longest words first; an empty word leaves glyph and number. */
const WORDS: readonly (readonly [Class, readonly string[]])[] = [
  ["stuck", ["stuck", "stuck", ""]],
  ["timer", ["", "", ""]],
  ["line", ["in line", "in line", ""]],
  ["moving", ["moving", "moving", ""]],
  ["away", ["on backup", "on backup", ""]],
  ["notReady", ["not ready", "", ""]],
  ["unseen", ["unseen", "", ""]],
  ["maintenance", ["in maintenance", "", ""]],
  ["ready", ["running", "", ""]],
  ["off", ["off", "", ""]],
];

/** The situation of all servers of the failover server shown. */
export function situation(props: Props): Line {
  const { model, at, layout } = props;
  const width = layout.columns;
  const name = clean(nameOf(model));
  if (model.link.kind === "lost") {
    const silent = clock(at.wallMs - (model.nowMs - model.link.sinceMs), at.zone);
    const tries =
      model.link.nextTryAtMs === undefined
        ? "It tries again by itself."
        : `Next try in ${duration(model.link.nextTryAtMs - model.nowMs)}.`;
    const below =
      model.stamp === undefined ? `${model.link.words} ` : "Below is what was true then. ";
    return fit(
      [{ text: ` ■ ${name} silent since ${silent}. ${below}${tries}`, role: "stuck" }],
      width,
    );
  }
  if (model.stamp === undefined) return fit([{ text: ` Asking ${name} …`, role: "muted" }], width);
  const total = model.roster.byName.size;
  if (total === 0) {
    const listens = model.backup === undefined ? "" : ` (${clean(model.backup.listens)})`;
    const text = ` No servers are monitored yet. ${name}${listens} is running and listens.`;
    return fit([{ text }], width);
  }
  const alarms = alarmsOf(props);
  const more = alarms.length > 1 ? `${alarms.length} alarms: ` : "";
  const alarm = alarms[0] === undefined ? undefined : `${more}${alarms[0]}`;
  const isCalm = countOf(model.roster, "ready") === total;
  if (alarm === undefined)
    return fit(isCalm ? [{ text: calm(props, total) }] : counted(props, width), width);
  // The counts first: what the alarm says whole is in the log and in `locum status`.
  const before = isCalm ? [] : [...counts(props, 2, "  "), { text: " " }];
  return fit([...before, { text: ` ■ ${clean(alarm)}`, role: "stuck" }], width);
}

/** The agent's own, the worst first: what it says, why it may not judge, what has lasted too long. */
function alarmsOf({ model, at }: Props): readonly string[] {
  const { alarms = [], unfit = [] } = model.backup ?? {};
  const lasting = model.roster.severity.flatMap(({ view }) => lastingWords(view, at) ?? []);
  return [...alarms, ...unfit.map(({ words }) => words), ...lasting];
}

function calm({ model, at }: Props, total: number): string {
  const who = total === 1 ? "The one server is" : `All ${total} servers are`;
  const backups = [...model.roster.byName.values()].flatMap(({ view }) => {
    if (view.settings.dailyBackup !== "on") return [];
    return nextUtc(view.settings.backupTime ?? "", at.wallMs) ?? [];
  });
  const first = backups.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const until = Number.isFinite(first) ? ` until the backup at ${hourMinute(first, at.zone)}` : ".";
  return ` ${who} running and ready. Nothing is due${until}`;
}

function counted(props: Props, width: number): Line {
  for (const gap of ["   ", "  "]) {
    for (const short of width >= 120 ? [0, 1, 2] : [1, 2]) {
      const line = counts(props, short, gap);
      if (line.reduce((sum, piece) => sum + cells(piece.text), 0) <= width) return line;
    }
  }
  return counts(props, 2, " ");
}

function counts(props: Props, short: number, gap: string): Piece[] {
  const pieces: Piece[] = [{ text: " " }];
  for (const [klass, words] of WORDS) {
    const count = countOf(props.model.roster, klass);
    if (count === 0) continue;
    if (pieces.length > 1) pieces.push({ text: gap });
    const { glyph, role, words: all } = countWords(props, klass, words);
    const word = all[short] ?? "";
    pieces.push({ text: glyph, role });
    pieces.push({ text: word === "" ? ` ${count}` : ` ${count} ${word}` });
  }
  return pieces;
}

function countWords({ model, at }: Props, klass: Class, words: readonly string[]): Count {
  const glyph = glyphOfClass(klass);
  if (klass !== "timer") return { glyph, role: klass, words };
  const next = firstOf(model.roster, "timer")?.standing.next;
  if (next?.kind !== "countdown") return { glyph, role: "due", words };
  const left = countdown(next.atMs - at.nowMs);
  const role = next.atMs - at.nowMs < SOON_MS ? "dueSoon" : "due";
  if (left === "now") return { glyph, role, words: ["due now", "due now", "now"] };
  return { glyph, role, words: [`${next.words} ${left}`, `due in ${left}`, left] };
}

const SOON_MS = 60_000;
