// Why: a decision about one server, the newest first, in the order in which a person doubts; then its
// standing now, then what happened to it, each happening with its fields.

import type { Happening } from "../../proto/view.js";
import { againstNow } from "../against.js";
import { clean, left, wrap } from "../cells.js";
import { decisionSaid, isDecision, resultOf } from "../decision.js";
import { type Line, row, rule } from "../line.js";
import type { Page } from "../model.js";
import { nameOf } from "../model-list.js";
import { reasons, type Shown } from "../standing.js";
import { clock, day, since } from "../times.js";
import { type Instant, stateWord } from "../words.js";
import { answers, changed, old } from "./answers.js";
import type { Props } from "./props.js";

const LABEL_CELLS = 10;
/** Newest happenings are asked for this many at a time. */
export const HAPPENINGS_READ = 200;

type Section = { readonly label: string; readonly sentences: readonly string[] };

/** The rows of the why page below the situation line. */
export function why(props: Props, page: Extract<Page, { kind: "why" }>): readonly Line[] {
  const { model, layout } = props;
  const entry = model.roster.byName.get(page.server);
  const width = layout.columns - 1;
  const where = entry === undefined ? "" : ` ── ${headline(props, entry.view)}`;
  const title = `WHY ── ${clean(page.server)}${where}`;
  if (entry === undefined) {
    return [
      [{ text: " " }, ...rule(title, "", width - 1)],
      row(` ${clean(page.server)} is no longer monitored.`),
    ];
  }
  const sections = [
    ...decisionOf(props, page),
    ...sectionsOf(props, entry.view),
    happenings(props, page),
  ];
  const body = sections.flatMap((section) => sectionLines(section, width));
  const room = layout.rows - 4;
  const top = Math.min(page.top, Math.max(0, body.length - room));
  const rows = body.length > room ? `${top + 1}–${top + room} of ${body.length} ──` : "";
  return [[{ text: " " }, ...rule(title, rows, width - 1)], ...body.slice(top, top + room)];
}

function headline({ at }: Props, view: Shown): string {
  const custody = since(view.custodySinceWallMs, at.wallMs, at.zone);
  return view.custody === "main"
    ? `${stateWord(view)} since ${since(view.sinceWallMs, at.wallMs, at.zone)}`
    : `${view.custody === "backup" ? "on backup" : "on the move"} since ${custody}`;
}

/** `decision 31, 1 of 4`, and its sentences; nothing if none is recorded or read yet. */
function decisionOf(
  { model, at }: Props,
  page: Extract<Page, { kind: "why" }>,
): readonly Section[] {
  const read = page.read.happenings ?? [];
  const decisions = read.filter(isDecision).reverse();
  const decision = decisions[page.back];
  if (decision === undefined) return [];
  const given = { result: resultOf(decision, read), backupName: nameOf(model), zone: at.zone };
  const when = since(decision.wallMs, at.wallMs, at.zone);
  const place = `decision ${decision.sequence} of ${when}, ${page.back + 1} of ${decisions.length}`;
  return [
    ...decisionSaid(decision, given).map(({ label, words }) => ({ label, sentences: [words] })),
    { label: "", sentences: [`${place}${decisions.length > 1 ? "   ←→ older, newer" : ""}`, ""] },
  ];
}

function sectionsOf(props: Props, view: Shown): readonly Section[] {
  const { at } = props;
  const entry = props.model.roster.byName.get(view.name);
  const four = entry === undefined ? [] : answers(props, view, entry.standing);
  const sections: Section[] = four.map(({ label, head, detail, joint }) => ({
    label,
    sentences: joint === "\n" ? [head, detail] : [detail === "" ? head : head + joint + detail],
  }));
  const guards = [...againstNow(view, at), ...reasons(view)];
  return [
    ...sections,
    { label: "TIMER", sentences: [timer(view, at)] },
    { label: "GUARDS", sentences: guards.length === 0 ? ["none withholds it"] : guards },
    { label: "FAILED", sentences: failed(view) },
    { label: "FROM", sentences: [from(view, at)] },
    { label: "EPOCH", sentences: [epoch(props, view)] },
    { label: "MAIN", sentences: [mainAgent(view)] },
  ];
}

function timer(view: Shown, at: Instant): string {
  if (view.timer === "") return "none runs";
  const set = Object.values(view.settings).length === 0 ? "" : settingOf(view);
  const ends =
    view.dueAtMs === undefined
      ? ""
      : `, until ${clock(at.wallMs + view.dueAtMs - at.nowMs, at.zone)}`;
  return `${view.timer}${set}, from ${since(view.sinceWallMs, at.wallMs, at.zone)}${ends}`;
}

function settingOf(view: Shown): string {
  const key = view.timer.toLowerCase().replace(/ ([a-z])/g, (_, letter) => letter.toUpperCase());
  const value = view.settings[key];
  return value === undefined ? "" : ` ${value}`;
}

function failed(view: Shown): readonly string[] {
  if (view.failedTotal === 0) return ["none"];
  const more = view.failedTotal - view.failed.length;
  const each = view.failed.map((object) => {
    const name = object.name === "" ? "" : ` "${object.name}"`;
    return `${object.type} ${object.number}${name}: ${object.words || object.result}`;
  });
  return more > 0 ? [...each, `and ${more} more`] : each;
}

function from(view: Shown, at: Instant): string {
  if (view.backupWallMs === undefined) return "no settings backup yet";
  const when = `${day(view.backupWallMs, at.zone)} ${clock(view.backupWallMs, at.zone)}`;
  const since = changed(view);
  const bad = view.backupFailed === "" ? "" : `; the last attempt failed: ${view.backupFailed}`;
  const differs = since === "" ? "" : `, ${since}`;
  return `settings backup of ${when} (${old(view.backupWallMs, at)})${differs}${bad}`;
}

function epoch({ model, at }: Props, view: Shown): string {
  const when = since(view.custodySinceWallMs, at.wallMs, at.zone);
  return `${view.epoch}, custody ${view.custody} since ${when} on ${nameOf(model)}`;
}

function mainAgent(view: Shown): string {
  const version = view.mainVersion === "" ? "version –" : `version ${view.mainVersion}`;
  const old =
    view.missedOldBoot === 0 ? "" : `, ${view.missedOldBoot} messages of an earlier boot dropped`;
  return `${version}${view.linked ? `, link ${view.linkPeer}` : ", no link"}${old}`;
}

function happenings({ at }: Props, page: Extract<Page, { kind: "why" }>): Section {
  const { happenings: read, problem } = page.read;
  if (problem !== "") return { label: "EVENTS", sentences: [problem] };
  if (read === undefined) return { label: "EVENTS", sentences: ["asking …"] };
  if (read.length === 0) return { label: "EVENTS", sentences: ["none yet"] };
  const newestFirst = [...read].reverse();
  return { label: "EVENTS", sentences: newestFirst.flatMap((one) => happeningWords(one, at)) };
}

function happeningWords(one: Happening, at: Instant): readonly string[] {
  const when = since(one.wallMs, at.wallMs, at.zone).padEnd(8);
  const who = one.who === "" ? "" : `${one.who}: `;
  const fields = Object.entries(one.fields).map(([key, value]) => `${key} ${value}`);
  const told = `${when}  ${who}${one.words}`;
  return fields.length === 0 ? [told] : [told, `          ${fields.join(", ")}`];
}

function sectionLines(section: Section, width: number): readonly Line[] {
  const room = width - LABEL_CELLS;
  const texts = section.sentences.flatMap((sentence) => {
    const indent = /^ */.exec(sentence)?.[0] ?? "";
    const rest = room - indent.length;
    return wrap(clean(sentence.trim()), Math.max(1, rest)).map((text) => indent + text);
  });
  return texts.map((text, index) => [
    { text: ` ${left(index === 0 ? section.label : "", LABEL_CELLS - 1)}`, role: "title" },
    { text },
  ]);
}
