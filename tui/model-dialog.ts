// Dialogs that ask before objects move. The focus begins on "Leave as it is", a bare enter changes
// nothing, and keys in the first 300 ms were meant for the screen before. The command carries what
// the person saw; a dialog whose words have passed cannot act any more (model-list.ts watches).

import type { ControlCommand } from "../proto/view.js";
import type { Dialog, DialogKind, Model, Step } from "./model.js";

/** A key within this was pressed before the dialog was read. */
const UNREAD_MS = 300;

/** Opens a dialog on a server; the empty name means all. */
export function openDialog(model: Model, kind: DialogKind, server: string): Model {
  const view = model.roster.byName.get(server)?.view;
  const seen =
    kind === "backUpAll" || view === undefined
      ? undefined
      : { state: view.state, custody: view.custody, epoch: view.epoch };
  const dialog: Dialog = {
    kind,
    server,
    seen,
    openedAtMs: model.nowMs,
    focus: "leave",
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
  switch (key) {
    case "left":
      return still({ ...dialog, focus: "leave" });
    case "right":
      return still({ ...dialog, focus: dialog.changed ? "leave" : "act" });
    case "tab":
    case "shift-tab":
      return still({
        ...dialog,
        focus: dialog.focus === "leave" && !dialog.changed ? "act" : "leave",
      });
    case "enter":
      if (dialog.focus === "leave" || dialog.changed) return still(undefined);
      return {
        model: { ...model, dialog: undefined },
        effects: [{ kind: "send", command: commandOf(dialog) }],
      };
    default:
      return still(dialog);
  }
}

function commandOf(dialog: Dialog): ControlCommand {
  const { kind, server, seen } = dialog;
  return kind === "backUpAll" ? { kind: "backUpNow", name: "" } : { kind, name: server, seen };
}
