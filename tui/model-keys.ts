// Keys into the model: looked up in the one table, on the page that is open. Text fields and
// dialogs take their own keys first. A pasted text is no key: it counts in text fields only.

import { clean } from "./cells.js";
import { isDecision } from "./decision.js";
import { type Command, keyFor, offReason } from "./keys.js";
import type { Effect, Model, Page, Step } from "./model.js";
import { dialogPasted, dialogStep, openDialog } from "./model-dialog.js";
import { flash } from "./model-feed.js";
import { layoutOf, moveSelection, relist, subjectOf } from "./model-list.js";

/** Two ctrl-c within this quit. */
const TWICE_MS = 1_000;
const FILTER_CELLS_MAX = 60;

const still = (model: Model): Step => ({ model, effects: [] });
const with_ = (model: Model, ...effects: readonly Effect[]): Step => ({ model, effects });

/** Applies one key, or a pasted text. */
export function keyStep(before: Model, key: string, pasted: boolean): Step {
  if (pasted) return still(pastedInto(before, key));
  const model = { ...before, keyAtMs: before.nowMs };
  if (key === "ctrl-c") return ctrlC(model);
  if (layoutOf(model).kind === "tooSmall") {
    return key === "q" ? with_(model, { kind: "quit" }) : still(model);
  }
  if (model.finding !== undefined) return findStep(model, key);
  if (model.dialog !== undefined) return dialogStep(model, model.dialog, key);
  const row = keyFor(key, model.page.kind);
  if (row === undefined) return addedStep(model, key);
  const reason = offReason(row, subjectOf(model, serverOf(model)));
  if (reason !== "") return still({ ...model, flash: flash(model, "note", reason) });
  return perform(model, row.command);
}

function pastedInto(model: Model, text: string): Model {
  if (model.finding !== undefined) return typed(model, text);
  return model.dialog === undefined ? model : dialogPasted(model, model.dialog, text);
}

function ctrlC(model: Model): Step {
  const { ctrlCAtMs } = model;
  if (ctrlCAtMs !== undefined && model.nowMs - ctrlCAtMs < TWICE_MS) {
    return with_(model, { kind: "quit" });
  }
  const next = keyStep({ ...model, ctrlCAtMs: undefined }, "esc", false);
  return { ...next, model: { ...next.model, ctrlCAtMs: model.nowMs } };
}

/** The server that a command on this page concerns. */
function serverOf(model: Model): string | undefined {
  const { page } = model;
  return page.kind === "why" || page.kind === "drill" ? page.server : model.selected;
}

function perform(model: Model, command: Command): Step {
  switch (command) {
    case "up":
      return still(scroll(model, -1));
    case "down":
      return still(scroll(model, 1));
    case "pageUp":
      return still(scroll(model, -pageOf(model)));
    case "pageDown":
      return still(scroll(model, pageOf(model)));
    case "first":
      return still(scroll(model, -Number.MAX_SAFE_INTEGER));
    case "last":
      return still(scroll(model, Number.MAX_SAFE_INTEGER));
    case "back":
      return still(back(model));
    case "find":
      return still({ ...model, finding: { before: filterOf(model) } });
    case "order": {
      const order = model.order === "severity" ? "name" : "severity";
      return still(relist({ ...model, order }));
    }
    case "takeOver": {
      const name = serverOf(model) ?? "";
      return still(openDialog(model, takeOverKind(model, name), name));
    }
    case "restore":
    case "backUpAll":
    case "actNow":
    case "cancel":
    case "release":
    case "acknowledge":
      return still(openDialog(model, command, serverOf(model) ?? ""));
    case "hold":
      return hold(model, serverOf(model) ?? "");
    case "maintenance": {
      const name = serverOf(model) ?? "";
      const isIn = model.roster.byName.get(name)?.view.maintenance !== undefined;
      return still(openDialog(model, isIn ? "endMaintenance" : "maintain", name));
    }
    case "older":
      return still(turned(model, 1));
    case "newer":
      return still(turned(model, -1));
    case "backUp": {
      const name = serverOf(model) ?? "";
      return with_(model, { kind: "send", command: { kind: "backUpNow", name } });
    }
    case "drill": {
      const server = serverOf(model) ?? "";
      const beforeWallMs = model.roster.byName.get(server)?.view.lastDrill?.wallMs;
      const page: Page = { kind: "drill", server, top: 0, beforeWallMs };
      return with_({ ...model, page }, { kind: "send", command: { kind: "drill", name: server } });
    }
    case "why": {
      const server = model.selected ?? "";
      const read = { server, happenings: undefined, problem: "" };
      const page: Page = { kind: "why", server, top: 0, back: 0, read };
      return with_({ ...model, page }, { kind: "readEvents", server });
    }
    case "log": {
      const read = { server: "", happenings: undefined, problem: "" };
      const page: Page = { kind: "log", selected: 0, filter: "", read };
      return with_({ ...model, page }, { kind: "readEvents", server: "" });
    }
    case "help":
      return still({ ...model, page: { kind: "help", under: model.page, top: 0 } });
    case "retry":
      return with_(model, { kind: "retry" });
    case "redraw":
      return with_(model, { kind: "redraw" });
    case "quit":
      return with_(model, { kind: "quit" });
  }
}

/** A running main is switched over. */
function takeOverKind(model: Model, name: string): "takeOver" | "switchOver" {
  const view = model.roster.byName.get(name)?.view;
  const runs = view?.state === "running" && view.custody === "main";
  return runs ? "switchOver" : "takeOver";
}

/** At once, without a question; a hold that stands is let go of by a dialog. */
function hold(model: Model, name: string): Step {
  const view = model.roster.byName.get(name)?.view;
  if (view === undefined) return still(model);
  if (view.held !== undefined) return still(openDialog(model, "release", name));
  const { state, custody, epoch } = view;
  const seen = { state, custody, epoch };
  return with_(model, {
    kind: "send",
    command: { kind: "order", what: "hold", name, seen, untilWallMs: 0, reason: "" },
  });
}

/** The decision before the one shown, or after it. */
function turned(model: Model, by: 1 | -1): Model {
  const { page } = model;
  if (page.kind !== "why") return model;
  const last = Math.max(0, (page.read.happenings ?? []).filter(isDecision).length - 1);
  const back = Math.min(last, Math.max(0, page.back + by));
  return { ...model, page: { ...page, back, top: 0 } };
}

/** Rows of a page, as PgUp and PgDn move. */
const pageOf = (model: Model) => Math.max(1, layoutOf(model).tableRows - 1);

function scroll(model: Model, by: number): Model {
  const { page } = model;
  switch (page.kind) {
    case "main":
      return moveSelection(model, by);
    case "log": {
      // Counted from the newest, at the bottom: up is older.
      const last = Math.max(0, (page.read.happenings?.length ?? 0) - 1);
      const selected = Math.min(last, Math.max(0, page.selected - by));
      return { ...model, page: { ...page, selected } };
    }
    default:
      return { ...model, page: { ...page, top: Math.max(0, Math.min(TOP_MAX, page.top + by)) } };
  }
}

/** The pages clip it to what they have. */
const TOP_MAX = 10_000;

/** One step back: the page, the filter, the flash line. */
function back(model: Model): Model {
  const { page } = model;
  if (page.kind === "help") return { ...model, page: page.under };
  if (page.kind === "log" && page.filter !== "") return { ...model, page: { ...page, filter: "" } };
  if (page.kind !== "main") return { ...model, page: { kind: "main" } };
  if (model.filter !== "") return relist({ ...model, filter: "" });
  return { ...model, flash: undefined };
}

function filterOf(model: Model): string {
  return model.page.kind === "log" ? model.page.filter : model.filter;
}

function setFilter(model: Model, filter: string): Model {
  const { page } = model;
  if (page.kind === "log") return { ...model, page: { ...page, filter, selected: 0 } };
  return relist({ ...model, filter });
}

/** The find field: typing narrows, enter keeps, esc clears. */
function findStep(model: Model, key: string): Step {
  const filter = filterOf(model);
  switch (key) {
    case "enter":
      return still({ ...model, finding: undefined });
    case "esc":
      return still({ ...setFilter(model, ""), finding: undefined });
    case "backspace":
      return still(setFilter(model, [...filter].slice(0, -1).join("")));
    case "up":
    case "down":
      return still(scroll(model, key === "up" ? -1 : 1));
    default:
      return still([...key].length === 1 ? typed(model, key) : model);
  }
}

function typed(model: Model, text: string): Model {
  const added = clean(text).replace(/\?+/g, (marks) => (text.includes("?") ? marks : ""));
  return setFilter(model, [...(filterOf(model) + added)].slice(0, FILTER_CELLS_MAX).join(""));
}

function addedStep(model: Model, key: string): Step {
  const added = model.added.some((row) => row.key === key);
  if (!added || model.page.kind !== "main" || model.selected === undefined) return still(model);
  return with_(model, { kind: "added", key, server: model.selected });
}
