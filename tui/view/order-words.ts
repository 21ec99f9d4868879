// What the dialogs of orders say: act now, cancel, letting go of a hold, acknowledging, maintenance.
// Each names what is so, what follows from the order, and what it passes over.

import { againstNow } from "../against.js";
import type { Dialog, DialogKind } from "../model.js";
import { maintenanceOf, NEW_FORM } from "../model-form.js";
import { nameOf } from "../model-list.js";
import { type Shown, standing } from "../standing.js";
import { countdown, duration, elapsed, hourMinute, since } from "../times.js";
import { untilWords } from "../until.js";
import { chosenCount, nextWord } from "../words.js";
import { about, old, rateWord } from "./answers.js";
import type { ForceKind } from "./force-words.js";
import type { Props } from "./props.js";

/** The dialogs that this file speaks for. */
export type OrderKind = Exclude<DialogKind, "takeOver" | "restore" | "backUpAll" | ForceKind>;

/** Title and acting button. */
export function orderTitle(
  kind: OrderKind,
  name: string,
  seen: Dialog["seen"],
): { title: string; act: string } {
  switch (kind) {
    case "actNow":
      return { title: `Act now on ${name}?`, act: "Act now" };
    case "cancel":
      if (isOfTakeover(seen)) {
        return { title: `Cancel the takeover of ${name}?`, act: "Cancel the takeover" };
      }
      return { title: `Cancel this failure of ${name}?`, act: "Cancel this failure" };
    case "release":
      return { title: `Let go of ${name}?`, act: "Let go" };
    case "acknowledge":
      return { title: `Acknowledge that ${name} flaps?`, act: "Acknowledge" };
    case "maintain":
      return { title: `Begin maintenance of ${name}`, act: "Begin" };
    case "endMaintenance":
      return { title: `End maintenance of ${name}?`, act: "End maintenance" };
  }
}

/** Each text begins a row. */
export function orderWords(
  props: Props,
  kind: OrderKind,
  view: Shown,
  dialog: Dialog,
): readonly string[] {
  switch (kind) {
    case "actNow":
      return view.custody === "main" ? takesOverNow(props, view) : goesHomeNow(props, view);
    case "cancel":
      return isOfTakeover(dialog.seen) ? cancelsTakeover(props, view) : cancels(props, view);
    case "release":
      return letsGo(props, view);
    case "acknowledge":
      return acknowledges(view);
    case "maintain":
      return maintains(props, view, dialog);
    case "endMaintenance":
      return endsMaintenance(props, view);
  }
}

/** `It is lost since 03:14:25, take over in 12 s.` */
function nowWords({ at }: Props, view: Shown): string {
  const next = nextWord(standing(view).next, at);
  const counted = next === "" ? "" : `, ${next}`;
  return `It is ${view.state} since ${since(view.sinceWallMs, at.wallMs, at.zone)}${counted}.`;
}

function takesOverNow(props: Props, view: Shown): readonly string[] {
  const { model, at } = props;
  const north = nameOf(model);
  const from =
    view.backupWallMs === undefined
      ? "but there is no settings backup of it"
      : `from the settings backup of ${hourMinute(view.backupWallMs, at.zone)} ` +
        `(${old(view.backupWallMs, at)})`;
  return [
    nowWords(props, view),
    `${chosenCount(view)} objects start on ${north} now: ${rateWord(view)}${about(view)}, ${from}.`,
    limitWords(props),
    overruled(props, view),
    view.linked
      ? `${view.name} is linked: it is told to park its objects first.`
      : `If ${view.name} still runs unheard, both run them until the cut heals.`,
  ].filter((words) => words !== "");
}

/** Said when there is a limit that would be passed. */
function limitWords({ model }: Props): string {
  const { backup } = model;
  if (backup === undefined) return "";
  const { awayMains, awayObjects, limitMains, limitObjects } = backup;
  const mains = limitMains > 0 && awayMains >= limitMains;
  const objects = limitObjects > 0 && awayObjects >= limitObjects;
  if (!mains && !objects) return "";
  const which = mains
    ? `${awayMains} of ${limitMains} mains`
    : `${awayObjects} of ${limitObjects} objects`;
  return `The limit is reached (${which} away): acting now passes it.`;
}

function overruled({ at }: Props, view: Shown): string {
  const against = againstNow(view, at);
  return against.length === 0 ? "" : `It overrules: ${against.join(" ")}`;
}

function goesHomeNow(props: Props, view: Shown): readonly string[] {
  return [
    nowWords(props, view),
    `${view.onBackup} objects go home from ${nameOf(props.model)} now: ${rateWord(view)}` +
      `${about(view)}. Epoch ${view.epoch} to ${view.epoch + 1n}.`,
    overruled(props, view),
  ].filter((words) => words !== "");
}

function cancels(props: Props, view: Shown): readonly string[] {
  const { name } = view;
  return [
    nowWords(props, view),
    `Nothing follows from this failure: if ${name} is down, nobody runs its ` +
      `${chosenCount(view)} objects until it is back, or you take it over (t).`,
    "It is judged anew when it has been running.",
  ];
}

/** Of a running main only a takeover can be cancelled. */
function isOfTakeover(seen: Dialog["seen"]): boolean {
  return seen !== undefined && (seen.custody !== "main" || seen.state === "running");
}

function cancelsTakeover(props: Props, view: Shown): readonly string[] {
  const { name, custody, state, linked, onBackup } = view;
  const north = nameOf(props.model);
  const what = custody === "main" ? "Its settings backup is being made: " : "";
  const isUp = state === "running" && linked;
  const follows =
    custody === "main"
      ? `nothing was moved, and nothing will be. ${name} goes on as it is.`
      : isUp
        ? `It stops after the object in flight. ${name} runs: what was moved goes back to it, ` +
          `epoch ${view.epoch} to ${view.epoch + 1n}.`
        : `It stops after the object in flight. ${name} is ${state}: ${onBackup} stay on ${north}, ` +
          "nobody runs the rest until it runs again, or you finish it (t).";
  return [nowWords(props, view), `${what}${follows}`];
}

function letsGo(props: Props, view: Shown): readonly string[] {
  const { at } = props;
  const { held, name, state, custody } = view;
  if (held === undefined) return [`${name} is not held any more.`];
  const left = held.leftMs === undefined ? "" : ` with ${countdown(held.leftMs)} left`;
  const follows =
    state === "failed" && custody === "main"
      ? `It has failed: it is taken over at once, if nothing else stands against it.`
      : custody === "main"
        ? `Its countdown goes on${left}.`
        : "What it would do by itself goes on.";
  const from = since(at.wallMs - (at.nowMs - held.sinceMs), at.wallMs, at.zone);
  return [
    `${held.who} holds it since ${from} (${elapsed(at.nowMs - held.sinceMs)}). It is ${state}.`,
    follows,
  ];
}

function acknowledges(view: Shown): readonly string[] {
  const holdDown = view.settings.holdDown ?? "the hold-down";
  return [
    `${view.name} was taken over 3 times by itself within 24 h: its automatic restore is locked.`,
    `Acknowledged, its objects go home by themselves when it has run for ${holdDown}.`,
    "Takeovers are counted anew from here.",
  ];
}

function maintains({ at }: Props, view: Shown, dialog: Dialog): readonly string[] {
  const { name } = view;
  const ordered = maintenanceOf(dialog, at.wallMs, at.zone);
  const said =
    "refused" in ordered
      ? `■ ${ordered.refused}`
      : `It lasts ${untilWords(ordered.command.untilWallMs, at.wallMs, at.zone)}.`;
  return [
    said,
    `${name} is not taken over meanwhile.`,
    "It ends then if the main is running; otherwise it stays, overrun, with an",
    "alarm, until it is ended by hand (m).",
  ];
}

/** The two fields of the form, as rows: label, text, what is allowed. */
export function formFields(
  dialog: Dialog,
): readonly { label: string; text: string; hint: string; room: number; focused: boolean }[] {
  const { until, reason } = dialog.form ?? NEW_FORM;
  return [
    {
      label: "Until",
      text: until,
      hint: "04:30, 45m, 2h, 1d, 2026-06-05 04:30",
      room: 20,
      focused: dialog.focus === "until",
    },
    { label: "Reason", text: reason, hint: "", room: 60, focused: dialog.focus === "reason" },
  ];
}

function endsMaintenance(props: Props, view: Shown): readonly string[] {
  const { at } = props;
  const { maintenance, name, state } = view;
  if (maintenance === undefined) return [`${name} is not in maintenance any more.`];
  const reason = maintenance.reason === "" ? "" : `: "${maintenance.reason}"`;
  const leftMs = maintenance.endsAtMs - at.nowMs;
  const left = maintenance.overrun
    ? `overrun by ${elapsed(-leftMs)}`
    : `${duration(leftMs)} before its end`;
  return [
    `${maintenance.who} began it ${elapsed(at.nowMs - maintenance.sinceMs)} ago${reason}; ${left}.`,
    state === "running"
      ? `${name} is running: it is judged again from now on.`
      : state === "failed" && view.custody === "main"
        ? `${name} has failed: it is taken over at once, if nothing else stands against it.`
        : `${name} is ${state}: it is judged again from now on.`,
  ];
}
