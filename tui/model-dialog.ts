// Dialogs that ask before objects move. The focus begins on "Leave as it is", a bare enter changes
// nothing, and keys in the first 300 ms were meant for the screen before. The command carries what
// the person saw; a dialog whose words have passed cannot act any more (model-list.ts watches).

import type { ControlCommand } from "../proto/view.js";
import type { Dialog, DialogKind, Model, Step } from "./model.js";
import { erased, focusBy, isTyping, maintenanceOf, NEW_FORM, typedInto } from "./model-form.js";
import { instantOf } from "./model-list.js";

/** A key within this was pressed before the dialog was read. */
const UNREAD_MS = 300;

/** Opens a dialog on a server; the empty name means all. */
export function openDialog(model: Model, kind: DialogKind, server: string): Model {
  const view = model.roster.byName.get(server)?.view;
  // Maintenance is right whatever becomes of the server while its reason is typed.
  const isOfAny = kind === "backUpAll" || kind === "maintain";
  const seen =
    isOfAny || view === undefined
      ? undefined
      : { state: view.state, custody: view.custody, epoch: view.epoch };
  const dialog: Dialog = {
    kind,
    server,
    seen,
    openedAtMs: model.nowMs,
    focus: kind === "maintain" ? "until" : "leave",
    form: kind === "maintain" ? NEW_FORM : undefined,
    changed: false,
  };
  return { ...model, dialog };
}

/** Applies one key to the open dialog. */
export function dialogStep(model: Model, dialog: Dialog, key: string): Step {
  const still = (next: Dialog | undefined): Step => ({
    model: { ...model, dialog: next },
    effects: [],
  });
  // Escape always leaves.
  if (key === "esc") return still(undefined);
  if (model.nowMs - dialog.openedAtMs < UNREAD_MS) return still(dialog);
  const typing = isTyping(dialog);
  const mayAct = commandOf(model, dialog) !== undefined;
  switch (key) {
    case "left":
      return still(typing ? dialog : { ...dialog, focus: "leave" });
    case "right":
      return still(typing || !mayAct ? dialog : { ...dialog, focus: "act" });
    case "up":
    case "down":
      return still(
        dialog.form === undefined
          ? dialog
          : { ...dialog, focus: focusBy(dialog, key === "up" ? -1 : 1, mayAct) },
      );
    case "tab":
    case "shift-tab":
      return still({ ...dialog, focus: tabbed(dialog, key === "tab" ? 1 : -1, mayAct) });
    case "backspace":
      return still(erased(dialog));
    case "enter":
      return entered(model, dialog);
    default:
      return still([...key].length === 1 ? typedInto(dialog, key) : dialog);
  }
}

/** Text that was pasted counts in a field only. */
export function dialogPasted(model: Model, dialog: Dialog, text: string): Model {
  return isTyping(dialog) ? { ...model, dialog: typedInto(dialog, text) } : model;
}

function tabbed(dialog: Dialog, by: 1 | -1, mayAct: boolean): Dialog["focus"] {
  if (dialog.form !== undefined) return focusBy(dialog, by, mayAct);
  return dialog.focus === "leave" && mayAct ? "act" : "leave";
}

function entered(model: Model, dialog: Dialog): Step {
  if (isTyping(dialog)) {
    const focus = dialog.focus === "until" ? "reason" : "leave";
    return { model: { ...model, dialog: { ...dialog, focus } }, effects: [] };
  }
  const command = dialog.focus === "act" ? commandOf(model, dialog) : undefined;
  // A form that is not whole any more (its time has passed) stays, to be corrected.
  const isOff = dialog.focus === "act" && command === undefined && dialog.form !== undefined;
  if (isOff) return { model: { ...model, dialog: { ...dialog, focus: "until" } }, effects: [] };
  const left = { ...model, dialog: undefined };
  return { model: left, effects: command === undefined ? [] : [{ kind: "send", command }] };
}

/** What the button orders; undefined: it is off, for what was said has changed, or is not whole. */
function commandOf(model: Model, dialog: Dialog): ControlCommand | undefined {
  const { kind, server: name, seen, changed } = dialog;
  if (changed) return undefined;
  switch (kind) {
    case "backUpAll":
      return { kind: "backUpNow", name: "" };
    case "takeOver":
    case "restore":
      return { kind, name, seen };
    case "maintain": {
      const { wallMs, zone } = instantOf(model);
      const ordered = maintenanceOf(dialog, wallMs, zone);
      return "command" in ordered ? ordered.command : undefined;
    }
    default:
      return { kind: "order", what: kind, name, seen, untilWallMs: 0, reason: "" };
  }
}
