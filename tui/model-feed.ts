// What the feed tells, into the model: views, the link, answers to commands, happenings read.

import type { OrderWord } from "../proto/control-command.js";
import { wordsOf } from "../proto/reason.js";
import type { Happening, View } from "../proto/view.js";
import { clean } from "./cells.js";
import type { Answer, Event, Flash, Model, Sent, Step } from "./model.js";
import { instantOf, listChanged, nameOf } from "./model-list.js";
import { updateRoster } from "./roster.js";
import { clock } from "./times.js";

/** Done and note fade after this; problems stay until esc. */
const FLASH_MS = 6_000;

type FeedEvent = Extract<
  Event,
  { kind: "view" | "connected" | "lost" | "outcome" | "added" | "events" }
>;

/** Applies one event of the feed. */
export function feedStep(model: Model, event: FeedEvent): Step {
  switch (event.kind) {
    case "view":
      return withView(model, event.view);
    case "connected":
      return still({ ...model, link: connected(model) });
    case "lost":
      return still({
        ...model,
        link: {
          kind: "lost",
          sinceMs: model.link.kind === "lost" ? model.link.sinceMs : lastHeardMs(model),
          words: clean(event.words),
          nextTryAtMs: event.nextTryAtMs,
        },
      });
    case "outcome":
      return still({
        ...model,
        flash: flashOf(model, event.sent, event.outcome),
        refused: refusedOf(model, event.sent, event.outcome),
      });
    case "added":
      return still({
        ...model,
        flash: flash(model, event.failed ? "problem" : "done", event.words),
      });
    case "events":
      return still(withEvents(model, event));
  }
}

const still = (model: Model): Step => ({ model, effects: [] });

/** Silent since the last thing heard of it, not since the loss was noticed. */
function lastHeardMs(model: Model): number {
  if (model.link.kind === "connecting") return model.link.sinceMs;
  return model.stamp?.receivedMs ?? model.nowMs;
}

/** A new link shows nothing as live before its first view. */
function connected(model: Model): Model["link"] {
  if (model.link.kind === "lost") return model.link;
  return model.stamp === undefined ? { kind: "connecting", sinceMs: model.nowMs } : model.link;
}

function withView(model: Model, view: View): Step {
  const wasLost = model.link.kind === "lost";
  const stamped: Model = {
    ...model,
    link: { kind: "live" },
    stamp: { agentMs: view.nowMs, wallMs: view.wallMs, receivedMs: model.nowMs },
    backup: view.backup,
  };
  const roster = updateRoster(model.roster, view);
  const sameNames =
    !view.full && view.removed.length === 0 && roster.byName.size === model.roster.byName.size;
  const listed = roster === model.roster ? stamped : listChanged({ ...stamped, roster }, sameNames);
  const back = wasLost
    ? { ...listed, flash: flash(listed, "note", `${nameOf(listed)} is heard again.`) }
    : listed;
  const latest = view.flashes.at(-1);
  const told = latest === undefined ? back : { ...back, flash: happeningFlash(back, latest) };
  // Pages that show happenings follow them.
  const { page } = told;
  const moved = view.servers.length > 0 || view.flashes.length > 0;
  const reads = moved && (page.kind === "log" || isShownByWhy(page, view));
  return {
    model: told,
    effects: reads ? [{ kind: "readEvents", server: page.read.server }] : [],
  };
}

/** A refusal to move objects is kept until the next answer about that server. */
function refusedOf(model: Model, { command }: Sent, outcome: Answer): Model["refused"] {
  if (command.kind !== "takeOver" && command.kind !== "restore") return model.refused;
  const { kind, name } = command;
  if (outcome.kind !== "unknown" && outcome.how === "refused") return { kind, name };
  return model.refused?.name === name ? undefined : model.refused;
}

function isShownByWhy(
  page: Model["page"],
  view: View,
): page is Extract<Model["page"], { kind: "why" }> {
  return page.kind === "why" && view.servers.some((server) => server.name === page.server);
}

function withEvents(model: Model, event: Extract<Event, { kind: "events" }>): Model {
  const { page } = model;
  if ((page.kind !== "why" && page.kind !== "log") || page.read.server !== event.server) {
    return model;
  }
  const read = { server: event.server, happenings: event.happenings, problem: event.problem };
  return { ...model, page: { ...page, read } };
}

/** The flash line for words of this instant. */
export function flash(model: Model, level: Flash["level"], words: string): Flash {
  return {
    level,
    wallMs: instantOf(model).wallMs,
    words: clean(words),
    untilMs: level === "problem" ? undefined : model.nowMs + FLASH_MS,
  };
}

function happeningFlash(model: Model, happening: Happening): Flash {
  const level = happening.level === "info" ? "note" : "problem";
  const who = happening.who === "" ? "" : `${happening.who}: `;
  const words = `${who}${named(happening.server, happening.words)}`;
  return { ...flash(model, level, words), wallMs: happening.wallMs };
}

/** `Mast 9: …`, unless the words name it themselves. */
function named(server: string, words: string): string {
  return server === "" || words.includes(server) ? words : `${server}: ${words}`;
}

const ORDER_TITLES: Readonly<Record<OrderWord, string>> = {
  hold: "hold",
  release: "release",
  actNow: "act now on",
  cancel: "cancel",
  acknowledge: "acknowledge",
  maintain: "maintenance of",
  endMaintenance: "end maintenance of",
};

/** What a command is called when its answer is told. */
function title(sent: Sent): string {
  const { command } = sent;
  switch (command.kind) {
    case "takeOver":
      return `take over ${command.name}`;
    case "restore":
      return `restore ${command.name}`;
    case "order":
      return `${ORDER_TITLES[command.what]} ${command.name}`;
    case "readBackups":
      return `settings backups of ${command.name}`;
    case "acceptBackup":
      return `accept a settings backup of ${command.name}`;
    case "readObjects":
      return `objects of ${command.name}`;
    case "readCopies":
      return `kept copies of ${command.name}`;
    case "exportCopy":
      return `export copy ${command.copy} of ${command.name}`;
    case "readConflicts":
      return `conflicts of ${command.name}`;
    case "resolveConflict":
      return `resolve a conflict of ${command.name}`;
    case "retryObjects":
      return `retry ${command.name}`;
    case "drill":
      return `drill ${command.name}`;
    case "whatIf":
      return "what if";
    case "backUpNow":
      return command.name === "" ? "back up all" : `back up ${command.name}`;
    case "addServer":
      return `add ${command.name}`;
    case "removeServer":
      return `remove ${command.name}`;
    case "setServer":
      return `set ${command.name}`;
    case "setBackup":
      return "set the backup agent";
    case "confirmState":
      return "confirm the state";
    case "readStore":
      return "read the store";
    case "exportState":
      return `export the state to ${command.path}`;
  }
}

function flashOf(model: Model, sent: Sent, outcome: Answer): Flash {
  if (outcome.kind === "unknown") {
    const at = clock(sent.wallMs, instantOf(model).zone);
    const words = `Sent ${at}: ${title(sent)}. NO ANSWER: done or not done, unknown.`;
    return flash(model, "problem", words);
  }
  const server = "name" in sent.command ? sent.command.name : "";
  const said = [outcome.words, wordsOf(outcome.reasons)];
  const words = said.filter((text) => text !== "").join(" ");
  const level = outcome.how === "refused" ? "problem" : outcome.how === "done" ? "done" : "note";
  return flash(model, level, named(server, words === "" ? title(sent) : words));
}
