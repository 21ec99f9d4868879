// The one form among the dialogs: maintenance, until when and why. Text is typed into the field that
// has the focus; enter goes on to the next one, and acts only on the button.
//
// What was typed becomes a command here, or a sentence that says what is to be corrected: the view
// shows it, the button is off until there is none.

import { REASON_CHARS_MAX } from "../proto/limits.js";
import type { ControlCommand } from "../proto/view.js";
import { clean } from "./cells.js";
import type { Dialog, DialogFocus, Form } from "./model.js";
import type { Zone } from "./times.js";
import { parseEnd } from "./until.js";

const UNTIL_CHARS_MAX = 20;

/** What stands in the fields when the form is opened: two hours, and why is for the person to say. */
export const NEW_FORM: Form = { until: "2h", reason: "" };

const ORDER: readonly DialogFocus[] = ["until", "reason", "leave", "act"];

/** True if text goes into a field. */
export function isTyping({ form, focus }: Dialog): boolean {
  return form !== undefined && (focus === "until" || focus === "reason");
}

/** What is ordered, or what is to be corrected. */
export function maintenanceOf(
  { server, form = NEW_FORM }: Pick<Dialog, "server" | "form">,
  nowWallMs: number,
  zone: Zone,
): { readonly command: Extract<ControlCommand, { kind: "order" }> } | { readonly refused: string } {
  const ends = parseEnd(form.until, nowWallMs, zone);
  if ("refused" in ends) return ends;
  const reason = form.reason.trim();
  if (reason === "") return { refused: "Reason is missing: who reads it at night knows then why." };
  const untilWallMs = ends.wallMs;
  return {
    command: {
      kind: "order",
      name: server,
      what: "maintain",
      seen: undefined,
      untilWallMs,
      reason,
    },
  };
}

/** The focus after tab, or before it. */
export function focusBy(dialog: Dialog, by: 1 | -1, mayAct: boolean): DialogFocus {
  const all = ORDER.filter((focus) => focus !== "act" || mayAct);
  const at = all.indexOf(dialog.focus);
  return all[(at + by + all.length) % all.length] ?? "leave";
}

/** Types text into the field that has the focus. */
export function typedInto(dialog: Dialog, text: string): Dialog {
  const { form, focus } = dialog;
  if (form === undefined || (focus !== "until" && focus !== "reason")) return dialog;
  const most = focus === "until" ? UNTIL_CHARS_MAX : REASON_CHARS_MAX;
  const value = [...(form[focus] + clean(text))].slice(0, most).join("");
  return { ...dialog, form: { ...form, [focus]: value } };
}

/** Takes the last character of the field away. */
export function erased(dialog: Dialog): Dialog {
  const { form, focus } = dialog;
  if (form === undefined || (focus !== "until" && focus !== "reason")) return dialog;
  return { ...dialog, form: { ...form, [focus]: [...form[focus]].slice(0, -1).join("") } };
}
