// What the dialogs of a switchover and of force say: what is so, what follows, what is passed over,
// and that it is recorded.

import { againstNow } from "../against.js";
import { nameOf } from "../model-list.js";
import type { Shown } from "../standing.js";
import { clock, elapsed, since } from "../times.js";
import { chosenCount } from "../words.js";
import { about, rateWord } from "./answers.js";
import type { Props } from "./props.js";

/** The dialogs that this file speaks for. */
export type ForceKind = "switchOver" | "force" | "forceHome";

/** Title and acting button. */
export function forceTitle(kind: ForceKind, name: string): { title: string; act: string } {
  switch (kind) {
    case "switchOver":
      return { title: `Switch ${name} over?`, act: "Switch over" };
    case "force":
      return { title: `FORCE the take over of ${name}?`, act: "Force" };
    case "forceHome":
      return { title: `FORCE the restore of ${name}?`, act: "Force" };
  }
}

/** Each text begins a row. */
export function forceWords(props: Props, kind: ForceKind, view: Shown): readonly string[] {
  switch (kind) {
    case "switchOver":
      return switchesOver(props, view);
    case "force":
      return forces(props, view);
    case "forceHome":
      return forcesHome(props, view);
  }
}

/** `It is running since 03:40:10 (12m27s).` */
function nowWords({ at }: Props, view: Shown): string {
  const from = since(view.sinceWallMs, at.wallMs, at.zone);
  return `It is ${view.state} since ${from} (${elapsed(at.nowMs - view.sinceMs)}).`;
}

function switchesOver(props: Props, view: Shown): readonly string[] {
  const { name, settings } = view;
  const limit = settings.parkLimit ?? "the park limit";
  return [
    nowWords(props, view),
    `First it is backed up, then it parks its ${chosenCount(view)} objects and confirms within ` +
      `${limit}; then they start on ${nameOf(props.model)}: ${rateWord(view)}${about(view)}.`,
    `Otherwise it is undone, and ${name} keeps them. Epoch ${view.epoch} to ${view.epoch + 1n}.`,
    "They are given back by hand only (r).",
  ];
}

function forces(props: Props, view: Shown): readonly string[] {
  const { model, at } = props;
  const { name, byOrder, lastKeepAliveWallMs } = view;
  const isUp = view.linked && !["failed", "stopped", "crashed"].includes(view.state);
  const alive =
    isUp && lastKeepAliveWallMs !== undefined
      ? `: keep-alive ${elapsed(at.wallMs - lastKeepAliveWallMs)} ago`
      : "";
  const undone =
    byOrder?.undoneWallMs === undefined
      ? ""
      : ` At ${clock(byOrder.undoneWallMs, at.zone)}: ${byOrder.undone}.`;
  const both = isUp || !view.mainParked;
  return [
    `${name} is ${view.state.toUpperCase()}${alive}.${undone}`,
    `Forced, ${chosenCount(view)} objects start on ${nameOf(model)}` +
      (both
        ? ` while ${name} may go on running them: both run them until it hears of epoch ` +
          `${view.epoch + 1n} and parks.`
        : ` under epoch ${view.epoch + 1n}.`),
    ...overruled(props, view),
    `Recorded: ${model.who}, force.`,
  ];
}

function forcesHome(props: Props, view: Shown): readonly string[] {
  const { name } = view;
  return [
    `${name} is ${view.state.toUpperCase()}, and connected.`,
    `Forced, ${view.onBackup} objects go home from ${nameOf(props.model)}: nobody runs them until ` +
      `${name} does. Epoch ${view.epoch} to ${view.epoch + 1n}.`,
    ...overruled(props, view),
    `Recorded: ${props.model.who}, force.`,
  ];
}

function overruled({ at }: Props, view: Shown): readonly string[] {
  const against = againstNow(view, at);
  return against.length === 0 ? [] : [`It overrules: ${against.join(" ")}`];
}
