// Dialogs as drawn: a box over the main screen from row 3 down. The text is live; if what it said
// is no longer so, it says what changed, and the acting button is off.

import { cells, clean, left, sliceCells, wrapTo } from "../cells.js";
import type { Line, Piece } from "../line.js";
import type { Dialog, DialogKind } from "../model.js";
import { offersForce } from "../model-dialog.js";
import { isForce, isNamed, maintenanceOf } from "../model-form.js";
import { nameOf } from "../model-list.js";
import type { Shown } from "../standing.js";
import { countdown, elapsed, hourMinute, since } from "../times.js";
import { chosenCount } from "../words.js";
import { about, changed, old, rateWord } from "./answers.js";
import { forceTitle, forceWords } from "./force-words.js";
import { formFields, orderTitle, orderWords } from "./order-words.js";
import type { Props } from "./props.js";

/** Every dialog is drawn for 80 columns. */
export const DIALOG_CELLS = 80;
const TEXT_CELLS = 76;
/** Where the buttons stand, from the left edge of the text. */
const BUTTONS_AT = 28;

/** The rows of the open dialog. */
export function dialogLines(props: Props, dialog: Dialog): readonly Line[] {
  const view = props.model.roster.byName.get(dialog.server)?.view;
  const body = texts(props, dialog, view);
  const words = wordsOf(dialog, props);
  const isForced = isForce(dialog.kind);
  const form =
    dialog.form === undefined || isForced
      ? []
      : formFields(dialog).map((field) => boxed(fieldLine(field)));
  const named = isForced && dialog.form !== undefined ? [boxed(nameLine(dialog))] : [];
  const hint = dialog.kind === "restore" ? " ↑↓ order ──" : "";
  const keys = dialog.form === undefined ? hint : " tab field ──";
  return [
    border("┌", ` ${words.title} `, "┐"),
    ...form,
    ...body.map((text) => boxed([{ text: left(text, TEXT_CELLS) }])),
    ...orderLines(dialog).map((text) => boxed([{ text: left(text, TEXT_CELLS) }])),
    ...named,
    boxed(buttons(props, dialog, words.act)),
    border("└", `${keys} ←→ choose ── enter do ── esc leave `, "┘"),
  ];
}

function wordsOf(dialog: Dialog, { model }: Props): { title: string; act: string } {
  const name = clean(dialog.server);
  switch (dialog.kind) {
    case "takeOver":
      return { title: `Take over ${name} now?`, act: "Take over now" };
    case "restore":
      return { title: `Restore ${name}?`, act: "Restore" };
    case "switchOver":
    case "force":
    case "forceHome":
      return forceTitle(dialog.kind, name);
    case "backUpAll":
      return { title: `Back up all ${model.roster.byName.size} servers now?`, act: "Back up all" };
    default:
      return orderTitle(dialog.kind, name, dialog.seen);
  }
}

/** Why the acting button is off; empty: it is not. */
function offWords({ at }: Props, dialog: Dialog): string {
  if (dialog.changed) return "off";
  if (isForce(dialog.kind)) return isNamed(dialog) ? "" : "name not complete";
  const isForm = dialog.kind === "maintain";
  return isForm && "refused" in maintenanceOf(dialog, at.wallMs, at.zone) ? "1 to correct" : "";
}

/** Each text begins a row. */
function texts(props: Props, dialog: Dialog, view: Shown | undefined): readonly string[] {
  const sentences = dialog.changed
    ? [changedWords(props, dialog, view), "Leave, and open it anew to act on what is so now."]
    : sentencesOf(props, dialog, view);
  const rows = sentences.flatMap((text) => wrapTo(clean(text), TEXT_CELLS, ROWS_EACH));
  const height = Math.max(ROWS_OF[dialog.kind], rows.length);
  return Array.from({ length: height }, (_, i) => rows[i] ?? "");
}

function sentencesOf(props: Props, dialog: Dialog, view: Shown | undefined): readonly string[] {
  const { kind } = dialog;
  if (kind === "backUpAll") return backUpAllWords(props);
  if (view === undefined) return [];
  if (kind === "takeOver") return takeOverWords(props, view);
  if (kind === "switchOver" || isForce(kind)) return forceWords(props, kind, view);
  return kind === "restore" ? restoreWords(props, view) : orderWords(props, kind, view, dialog);
}

const ROWS_EACH = 2;
/** The height of the text as long as no name is very long: a change of its words moves nothing. */
const ROWS_OF: Readonly<Record<DialogKind, number>> = {
  takeOver: 4,
  restore: 3,
  switchOver: 5,
  force: 5,
  forceHome: 4,
  backUpAll: 3,
  actNow: 6,
  cancel: 4,
  release: 2,
  acknowledge: 3,
  maintain: 4,
  endMaintenance: 2,
};

function changedWords({ model, at }: Props, dialog: Dialog, view: Shown | undefined): string {
  if (model.link.kind !== "live") return `Changed: ${nameOf(model)} is not heard.`;
  if (view === undefined) return `Changed: ${dialog.server} is no longer monitored.`;
  const when = `since ${since(view.sinceWallMs, at.wallMs, at.zone)}`;
  const again = view.state === "running" ? "running again" : view.state;
  const what = view.state === dialog.seen?.state ? custodyWords(view) : `${again} ${when}`;
  return `Changed: ${view.name} is ${what}.`;
}

function custodyWords(view: Shown): string {
  const words: Partial<Record<Shown["custody"], string>> = {
    main: "with its main",
    backup: "on the backup",
    takingOver: "being taken over",
    restoring: "being restored",
  };
  return `${words[view.custody] ?? "on the move"} now (epoch ${view.epoch})`;
}

function takeOverWords({ model, at }: Props, view: Shown): readonly string[] {
  const north = nameOf(model);
  const when = `It is ${view.state} since ${since(view.sinceWallMs, at.wallMs, at.zone)}`;
  const due = view.dueAtMs !== undefined && view.dueWhat === "takeOver";
  const alone = due
    ? `${when} and would be taken over by itself in ${countdown((view.dueAtMs ?? 0) - at.nowMs)}.`
    : `${when}. Nothing takes it over by itself.`;
  const left = view.custody === "main" ? "" : " (finishes what was begun)";
  const objects = `${chosenCount(view)} objects start on ${north}: ${rateWord(view)}${about(view)},`;
  const from =
    view.backupWallMs === undefined
      ? "but there is no settings backup of it."
      : `from the settings backup of ${hourMinute(view.backupWallMs, at.zone)} ` +
        `(${old(view.backupWallMs, at)})${left}.`;
  const risk = view.linked
    ? `${view.name} is linked: it is told to park its objects first.`
    : view.mainParked
      ? `${view.name} has parked its objects: only ${north} will run them.`
      : `If ${view.name} still runs unheard, both run them until the cut heals.`;
  return [alone, objects, from, risk];
}

function restoreWords({ model, at }: Props, view: Shown): readonly string[] {
  const north = nameOf(model);
  const when = since(view.sinceWallMs, at.wallMs, at.zone);
  const forMs = elapsed(at.nowMs - view.sinceMs);
  const parked = view.mainParked ? ` and holds its ${chosenCount(view)} objects parked` : "";
  const edited = changed(view);
  return [
    `It is ${view.state} since ${when} (${forMs})${parked}.`,
    `${view.onBackup} objects go home from ${north}: ${rateWord(view)}${about(view)}. ` +
      `Epoch ${view.epoch} to ${view.epoch + 1n}.`,
    edited === "" ? "What was changed meanwhile is compared, object by object." : `${edited}.`,
  ];
}

/** The order of a restore, as a choice. */
function orderLines({ kind, exclusive, changed }: Dialog): readonly string[] {
  if (kind !== "restore" || changed) return [];
  const mark = (isChosen: boolean) => (isChosen ? "(•)" : "( )");
  return [
    `Order  ${mark(!exclusive)} overlap: put there, then remove here. No gap, seconds of both.`,
    `       ${mark(exclusive)} exclusive: remove here, then put there. A gap of about 1 s each.`,
  ];
}

function backUpAllWords({ model }: Props): readonly string[] {
  const views = model.roster.severity.map((entry) => entry.view);
  const linked = views.filter((view) => view.linked);
  const objects = linked.reduce((sum, view) => sum + (view.objectsTotal ?? 0), 0);
  const away = views.length - linked.length;
  return [
    `${linked.length} servers with ${objects} objects send them to ${nameOf(model)}, ` +
      "as far as they changed.",
    away === 0 ? "" : `${away} without a link are refused: their last backup stays.`,
    "Nothing is moved and nothing is stopped.",
  ];
}

/** `Until   [ 04:30▌           ]  04:30, 45m, 2h …`: the end of a long text is what is seen. */
function fieldLine({
  label,
  text,
  hint,
  room,
  focused,
}: ReturnType<typeof formFields>[number]): Line {
  const typed = `${clean(text)}${focused ? "▌" : ""}`;
  const shown = cells(typed) > room ? sliceCells(typed, cells(typed) - room, cells(typed)) : typed;
  const used = 8 + 2 + room + 2 + 2;
  return [
    { text: left(label, 8), role: "title" },
    { text: "[ " },
    { text: left(shown, room), role: focused ? "title" : "plain", reverse: focused },
    { text: " ]  " },
    { text: left(hint, TEXT_CELLS - used), role: "muted" },
  ];
}

/** `Type the name of the server to force:  Gate 1▌` */
function nameLine(dialog: Dialog): Line {
  const asks = "Type the name of the server to force:  ";
  const isTyped = dialog.focus === "name";
  const typed = `${clean(dialog.form?.name ?? "")}${isTyped ? "▌" : ""}`;
  const room = TEXT_CELLS - cells(asks);
  const shown = cells(typed) > room ? sliceCells(typed, cells(typed) - room, cells(typed)) : typed;
  return [
    { text: asks, role: "title" },
    { text: left(shown, room), role: isTyped ? "title" : "plain" },
  ];
}

function buttons(props: Props, dialog: Dialog, act: string): Line {
  const off = offWords(props, dialog);
  const focused = dialog.focus === "leave";
  const leave = focused ? "[ Leave as it is ]" : "  Leave as it is  ";
  const doing = dialog.focus === "act" ? `[ ${act} ]` : `  ${act}  `;
  const pieces: Piece[] = [
    { text: " ".repeat(BUTTONS_AT) },
    { text: leave, role: "title", reverse: focused },
    { text: "  " },
    off === ""
      ? { text: doing, role: "title", reverse: dialog.focus === "act" }
      : { text: `  ${act} (${off})`, role: "muted" },
  ];
  if (offersForce(props.model, dialog) !== undefined) {
    const isFocused = dialog.focus === "force";
    const text = isFocused ? "  [ Force ]" : "    Force  ";
    pieces.push({ text, role: "title", reverse: isFocused });
  }
  const used = pieces.reduce((sum, piece) => sum + cells(piece.text), 0);
  return [...pieces, { text: " ".repeat(Math.max(0, TEXT_CELLS - used)) }];
}

function boxed(line: Line): Line {
  return [{ text: "│ " }, ...line, { text: " │" }];
}

function border(from: string, text: string, to: string): Line {
  const room = DIALOG_CELLS - cells(from) - cells(to);
  const cut = left(text, Math.min(cells(text), room));
  return [{ text: from + cut + "─".repeat(room - cells(cut)) + to }];
}
