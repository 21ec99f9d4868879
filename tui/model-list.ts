// The list of servers under the selection: what is listed, in what order, where the window stands,
// and when the order may change. Also what time alone does to the flash line.
//
// Before the first key the selection is the worst server; afterwards it stays with its server
// whatever the order does. The list is not re-sorted within 2 s of a key, nor under a dialog.

import type { Subject } from "./keys.js";
import { layout, windowTop } from "./layout.js";
import type { Dialog, Model } from "./model.js";
import { type Entry, namesShown } from "./roster.js";
import type { Instant } from "./words.js";

/** Long enough that a hand on the keys never loses its row. */
const KEY_REST_MS = 2_000;

/** The instant that the screen shows, on the agent's clocks as far as they are known. */
export function instantOf(model: Model): Instant {
  const stale = model.link.kind !== "live";
  const { stamp } = model;
  if (stamp === undefined) {
    return { nowMs: model.nowMs, wallMs: model.wallMs, stale, zone: model.zone };
  }
  const passedMs = model.nowMs - stamp.receivedMs;
  return {
    nowMs: stamp.agentMs + passedMs,
    wallMs: stamp.wallMs + passedMs,
    stale,
    zone: model.zone,
  };
}

/** The selected server. */
export function selectedEntry(model: Model): Entry | undefined {
  return model.selected === undefined ? undefined : model.roster.byName.get(model.selected);
}

/** What decides which commands can be given now. */
export function subjectOf(model: Model, name = model.selected): Subject {
  return {
    server: name === undefined ? undefined : model.roster.byName.get(name)?.view,
    backupName: nameOf(model),
    role: model.backup?.role ?? "view",
    heard: model.link.kind === "live",
    servers: model.roster.byName.size,
  };
}

/** The failover server's name, as far as it is known. */
export function nameOf(model: Model): string {
  return model.backup?.name ?? "the backup agent";
}

/** The layout of this terminal. */
export function layoutOf(model: Model) {
  return layout(model.columns, model.rows, {
    extra: model.added.length > 0 ? 1 : 0,
    windows: model.windows,
  });
}

/** Lists anew: for a new filter, another order, or when the hand rests. */
export function relist(model: Model): Model {
  return {
    ...model,
    shown: namesShown(model.roster, model.order, model.filter),
    unsorted: false,
  };
}

/**
 * Takes over a changed roster, re-sorting only if nobody's hand is on the list. `sameNames`: no
 * server came or went, so that a list at rest is as it was.
 */
export function listChanged(model: Model, sameNames: boolean): Model {
  if (!isHeldStill(model)) return relist(model);
  if (sameNames) return { ...model, unsorted: true };
  const listed = new Set(model.shown);
  const now = namesShown(model.roster, model.order, model.filter);
  const there = new Set(now);
  const shown = model.shown.filter((name) => there.has(name));
  const fresh = now.filter((name) => !listed.has(name));
  return { ...model, shown: [...shown, ...fresh], unsorted: true };
}

function isHeldStill(model: Model): boolean {
  if (model.dialog !== undefined) return true;
  return model.keyAtMs !== undefined && model.nowMs - model.keyAtMs < KEY_REST_MS;
}

/** Brings list, selection, window and dialog into agreement; done after every event. */
export function settle(model: Model): Model {
  const listed = model.unsorted && !isHeldStill(model) ? relist(model) : model;
  const selected = selection(listed);
  const index = selected === undefined ? -1 : listed.shown.indexOf(selected);
  const height = layoutOf(listed).tableRows;
  return {
    ...listed,
    selected,
    top: windowTop(listed.top, index, height, listed.shown.length),
    dialog: checkDialog(listed, listed.dialog),
  };
}

function selection(model: Model): string | undefined {
  const first = model.shown[0];
  if (model.keyAtMs === undefined) return first;
  if (model.selected === undefined) return first;
  if (model.roster.byName.has(model.selected) && model.filter === "") return model.selected;
  if (model.shown.includes(model.selected)) return model.selected;
  return model.shown[Math.min(model.top, Math.max(0, model.shown.length - 1))];
}

/** A dialog whose words are no longer so stays, but cannot act any more. */
function checkDialog(model: Model, dialog: Dialog | undefined): Dialog | undefined {
  if (dialog === undefined || dialog.changed) return dialog;
  const off: Dialog = { ...dialog, changed: true, focus: "leave", form: undefined };
  if (model.link.kind !== "live") return off;
  const { seen } = dialog;
  if (seen === undefined) return dialog;
  const now = model.roster.byName.get(dialog.server)?.view;
  const same =
    now !== undefined &&
    now.state === seen.state &&
    now.custody === seen.custody &&
    now.epoch === seen.epoch;
  return same ? dialog : off;
}

/** Lets a flash fade. */
export function tickFlash(model: Model): Model {
  const { flash } = model;
  if (flash?.untilMs === undefined || model.nowMs < flash.untilMs) return model;
  return { ...model, flash: undefined };
}

/** Moves the selection by rows of the list. */
export function moveSelection(model: Model, by: number): Model {
  const last = model.shown.length - 1;
  if (last < 0) return model;
  const at = model.selected === undefined ? 0 : Math.max(0, model.shown.indexOf(model.selected));
  const selected = model.shown[Math.min(last, Math.max(0, at + by))];
  return { ...model, selected };
}
