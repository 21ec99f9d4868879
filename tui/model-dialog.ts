// Dialogs that ask before objects move. The focus begins on "Leave as it is", a bare enter changes
// nothing, and keys in the first 300 ms were meant for the screen before. The command carries what
// the person saw; a dialog whose words have passed cannot act any more (model-list.ts watches).

import type { ControlCommand } from "../proto/control-command.js";
import type { Dialog, DialogKind, Model, Step } from "./model.js";
import {
  erased,
  firstField,
  focusBy,
  isForce,
  isNamed,
  isTyping,
  maintenanceOf,
  NEW_FORM,
  typedInto,
} from "./model-form.js";
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
    focus: firstField(kind) ?? "leave",
    form: firstField(kind) === undefined ? undefined : NEW_FORM,
    exclusive: false,
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
      return still(typing ? dialog : { ...dialog, focus: beside(model, dialog, -1, mayAct) });
    case "right":
      return still(typing ? dialog : { ...dialog, focus: beside(model, dialog, 1, mayAct) });
    case "up":
    case "down":
      if (dialog.kind === "restore") return still({ ...dialog, exclusive: key === "down" });
      return still(
        dialog.form === undefined
          ? dialog
          : { ...dialog, focus: focusBy(dialog, key === "up" ? -1 : 1, mayAct) },
      );
    case "tab":
    case "shift-tab":
      return still({ ...dialog, focus: tabbed(model, dialog, key === "tab" ? 1 : -1, mayAct) });
    case "backspace":
      return still(erased(dialog));
    case "enter":
      return entered(model, dialog);
    default:
      return still([...key].length === 1 ? typedInto(dialog, key) : dialog);
  }
}

/** Text that was pasted counts in a field only, and never as the name that forces. */
export function dialogPasted(model: Model, dialog: Dialog, text: string): Model {
  return isTyping(dialog) && !isForce(dialog.kind)
    ? { ...model, dialog: typedInto(dialog, text) }
    : model;
}

function tabbed(model: Model, dialog: Dialog, by: 1 | -1, mayAct: boolean): Dialog["focus"] {
  if (dialog.form !== undefined) return focusBy(dialog, by, mayAct);
  return dialog.focus === "leave" ? beside(model, dialog, 1, mayAct) : "leave";
}

/** The buttons from left to right: leave, act, and force where it is offered. */
function beside(model: Model, dialog: Dialog, by: 1 | -1, mayAct: boolean): Dialog["focus"] {
  const offered = offersForce(model, dialog) === undefined ? [] : (["force"] as const);
  const buttons = ["leave" as const, ...(mayAct ? ["act" as const] : []), ...offered];
  const at = buttons.indexOf(
    dialog.focus === "act" || dialog.focus === "force" ? dialog.focus : "leave",
  );
  return buttons[Math.min(buttons.length - 1, Math.max(0, at + by))] ?? "leave";
}

/** Force is a choice only after the same was refused, or a switchover came to nothing. */
export function offersForce(model: Model, dialog: Dialog): "force" | "forceHome" | undefined {
  const { kind, server: name, changed } = dialog;
  if (changed) return undefined;
  const wasRefused = (what: "takeOver" | "restore") =>
    model.refused?.kind === what && model.refused.name === name;
  if (kind === "restore") return wasRefused("restore") ? "forceHome" : undefined;
  if (kind !== "takeOver" && kind !== "switchOver") return undefined;
  const undone = model.roster.byName.get(name)?.view.byOrder?.undone ?? "";
  return wasRefused("takeOver") || undone !== "" ? "force" : undefined;
}

function entered(model: Model, dialog: Dialog): Step {
  if (isTyping(dialog)) {
    const focus = focusBy(dialog, 1, false);
    return { model: { ...model, dialog: { ...dialog, focus } }, effects: [] };
  }
  if (dialog.focus === "force") {
    const kind = offersForce(model, dialog);
    const next = kind === undefined ? undefined : openDialog(model, kind, dialog.server);
    return { model: next ?? { ...model, dialog: undefined }, effects: [] };
  }
  const command = dialog.focus === "act" ? commandOf(model, dialog) : undefined;
  // A form that is not whole any more (its time has passed) stays, to be corrected.
  const isOff = dialog.focus === "act" && command === undefined && dialog.form !== undefined;
  if (isOff) {
    const focus = firstField(dialog.kind) ?? "leave";
    return { model: { ...model, dialog: { ...dialog, focus } }, effects: [] };
  }
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
      return { kind, name, seen };
    case "restore":
      return { kind, name, seen, ...(dialog.exclusive ? { exclusive: true } : {}) };
    case "switchOver":
      return { kind: "takeOver", name, seen, switchover: true };
    case "force":
    case "forceHome": {
      if (!isNamed(dialog)) return undefined;
      const what = kind === "force" ? ("takeOver" as const) : ("restore" as const);
      return { kind: what, name, seen, force: dialog.form?.name };
    }
    case "maintain": {
      const { wallMs, zone } = instantOf(model);
      const ordered = maintenanceOf(dialog, wallMs, zone);
      return "command" in ordered ? ordered.command : undefined;
    }
    default:
      return { kind: "order", what: kind, name, seen, untilWallMs: 0, reason: "" };
  }
}
