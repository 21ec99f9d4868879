// The forms among the dialogs: maintenance, until when and why; and force, which asks for the name of
// the server. Text is typed into the field that has the focus; enter goes on to the next one, and acts
// only on the button.
//
// What was typed becomes a command here, or a sentence that says what is to be corrected: the view
// shows it, the button is off until there is none.

import type { ControlCommand } from "../proto/control-command.js";
import { NAME_CHARS_MAX, REASON_CHARS_MAX } from "../proto/limits.js";
import { clean } from "./cells.js";
import type { Dialog, DialogFocus, Form } from "./model.js";
import type { Zone } from "./times.js";
import { parseEnd } from "./until.js";

const CHARS_MAX: Readonly<Record<keyof Form, number>> = {
  until: 20,
  reason: REASON_CHARS_MAX,
  name: NAME_CHARS_MAX,
};

/** What stands in the fields when the form is opened: two hours, and why is for the person to say. */
export const NEW_FORM: Form = { until: "2h", reason: "", name: "" };

const ORDERS: Readonly<Record<FormKind, readonly DialogFocus[]>> = {
  maintain: ["until", "reason", "leave", "act"],
  force: ["name", "leave", "act"],
  forceHome: ["name", "leave", "act"],
};

/** The dialogs with fields. */
export type FormKind = "maintain" | "force" | "forceHome";

/** The field that has the focus when a dialog opens; undefined: it has no fields. */
export function firstField(kind: Dialog["kind"]): DialogFocus | undefined {
  return isForm(kind) ? ORDERS[kind][0] : undefined;
}

/** True of a dialog that forces: the name of the server is typed. */
export function isForce(kind: Dialog["kind"]): kind is "force" | "forceHome" {
  return kind === "force" || kind === "forceHome";
}

function isForm(kind: Dialog["kind"]): kind is FormKind {
  return kind === "maintain" || isForce(kind);
}

/** True if text goes into a field. */
export function isTyping({ form, focus }: Dialog): boolean {
  return form !== undefined && fieldOf(focus) !== undefined;
}

/** True if the name that was typed is the server's, whole. */
export function isNamed({ form, server }: Dialog): boolean {
  return form?.name === server;
}

function fieldOf(focus: DialogFocus): keyof Form | undefined {
  return focus === "until" || focus === "reason" || focus === "name" ? focus : undefined;
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
  const order = isForm(dialog.kind) ? ORDERS[dialog.kind] : [];
  const all = order.filter((focus) => focus !== "act" || mayAct);
  const at = all.indexOf(dialog.focus);
  return all[(at + by + all.length) % all.length] ?? "leave";
}

/** Types text into the field that has the focus. */
export function typedInto(dialog: Dialog, text: string): Dialog {
  const { form, focus } = dialog;
  const field = fieldOf(focus);
  if (form === undefined || field === undefined) return dialog;
  const value = [...(form[field] + clean(text))].slice(0, CHARS_MAX[field]).join("");
  return { ...dialog, form: { ...form, [field]: value } };
}

/** Takes the last character of the field away. */
export function erased(dialog: Dialog): Dialog {
  const { form, focus } = dialog;
  const field = fieldOf(focus);
  if (form === undefined || field === undefined) return dialog;
  return { ...dialog, form: { ...form, [field]: [...form[field]].slice(0, -1).join("") } };
}
