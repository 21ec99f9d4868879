// A decision record in whole sentences, in the order in which a person doubts: what, who, which
// timer, what was heard, which witnesses, was the agent itself well, what stood against it, from
// what. For the why page and for `locum why`.
//
// Made from a happening's flat fields (agent-backup/core/decision.ts). A field that is absent is
// left out or said to be unknown; a record of an earlier version says less.

import type { Happening } from "../proto/view.js";
import { gapsSaid } from "./gap-words.js";
import { clock, duration, elapsed, type Zone } from "./times.js";

/** One question and its answer. */
export type Said = { readonly label: string; readonly words: string };

const MOVES: Readonly<Record<string, string>> = {
  "decision.takeover": "takeover.ended",
  "decision.restore": "restore.ended",
};
const OTHERS = new Set(
  "decision.refused server.held server.released server.cancelled server.waits server.maintained"
    .split(" ")
    .concat(
      "server.withheld",
      "server.acknowledged",
      "server.flapLocked",
      "server.maintenanceOverrun",
    ),
);

/** True for what was decided about a server: an act, a refusal, an order that stands. */
export function isDecision({ event }: Happening): boolean {
  return MOVES[event] !== undefined || OTHERS.has(event) || /^command\.\w+Refused$/.test(event);
}

/** The newest decision among happenings (oldest first), or one `back` of it; undefined: there is none. */
export function newestDecision(happenings: readonly Happening[], back = 0): Happening | undefined {
  return happenings.filter(isDecision).at(-1 - back);
}

/** What came of it: the end of its movement, the first after it under its epoch. */
export function resultOf(
  decision: Happening,
  happenings: readonly Happening[],
): Happening | undefined {
  const ends = MOVES[decision.event];
  if (ends === undefined) return undefined;
  return happenings.find(
    ({ event, sequence, server }) =>
      event === ends && sequence > decision.sequence && server === decision.server,
  );
}

/** The answers, in order. `result`: how its movement ended, if it has. */
export function decisionSaid(
  decision: Happening,
  given: { result: Happening | undefined; backupName: string; zone: Zone },
): readonly Said[] {
  const { fields } = decision;
  const said: Said[] = [
    { label: "WHAT", words: what(decision, given) },
    { label: "WHO", words: who(decision, given.backupName) },
  ];
  if (fields.state === undefined) return said;
  said.push(
    { label: "TIMER", words: timer(decision, given.zone) },
    { label: "LAST", words: last(decision, given.zone) },
    { label: "PING", words: ping(fields) },
    { label: "WITNESS", words: witnesses(fields) },
    { label: "AGENT", words: agent(fields, given.backupName) },
    { label: "GUARDS", words: guards(decision) },
    { label: "FROM", words: from(fields) },
  );
  if (fields.epochFrom !== undefined) {
    said.push({ label: "EPOCH", words: `${fields.epochFrom} to ${fields.epochTo}.` });
  }
  const gaps = gapsSaid(given.result?.fields ?? {});
  if (gaps.length > 0) said.push({ label: "GAP", words: gaps.join(" ") });
  return said;
}

type Fields = Happening["fields"];
type Given = { result: Happening | undefined; backupName: string; zone: Zone };

function what({ event, server, words, wallMs }: Happening, { result, backupName, zone }: Given) {
  const at = `at ${clock(wallMs, zone)}`;
  const ended =
    result === undefined
      ? "It has not ended yet."
      : `${sentence(result.words)} Ended at ${clock(result.wallMs, zone)}.`;
  switch (event) {
    case "decision.takeover":
      return `${backupName} took ${server} over ${at}. ${ended}`;
    case "decision.restore":
      return `${backupName} began to give ${server} its objects back ${at}. ${ended}`;
    case "decision.refused":
      return `${server} was not taken over ${at}: ${words.replace(/^not taken over: /, "")}`;
    default:
      return `${server} ${at}: ${sentence(words.replace(`${server}: `, ""))}`;
  }
}

function who({ who: by, event, fields }: Happening, backupName: string): string {
  if (by !== "") return `${by} ordered it.`;
  const automatic =
    event === "decision.restore" ? fields.automaticRestore : fields.automaticTakeover;
  const setting = event === "decision.restore" ? "automatic restore" : "automatic takeover";
  const was =
    automatic === undefined ? "" : ` ${setting} was ${automatic === "true" ? "on" : "off"};`;
  return `${backupName}, by itself:${was} nobody ordered it.`;
}

function timer({ fields, wallMs, who: by }: Happening, zone: Zone): string {
  const { state, rule = "", failedFrom, failedOn, timer: name } = fields;
  const sinceMs = number(fields.sinceMs);
  const since = sinceMs === undefined ? "" : ` since ${clock(wallMs - sinceMs, zone)}`;
  const ruled = `Rule: ${sentence(rule)}`;
  if (state !== "failed" || failedFrom === undefined) return `It was ${state}${since}. ${ruled}`;
  const lasted = number(fields.failedAfterMs) ?? 0;
  const failedAt = wallMs - (sinceMs ?? 0);
  const span = `${failedFrom} from ${clock(failedAt - lasted, zone)} to ${clock(failedAt, zone)}`;
  const set = number(fields.timerMs);
  const named = `${name ?? "no timer"}${set === undefined ? "" : ` ${duration(set)}`}`;
  if (failedOn === "declared") {
    const ended = by === "" ? "An operator" : by;
    return `${ended} ended the countdown of ${named}: ${span}. ${ruled}`;
  }
  return name === undefined ? `It was ${span}. ${ruled}` : `${named}: ${span}. ${ruled}`;
}

function last({ fields, wallMs }: Happening, zone: Zone): string {
  const seen = (age: string | undefined) => {
    const ms = number(age);
    return ms === undefined ? "never" : `at ${clock(wallMs - ms, zone)}, ${before(ms)}`;
  };
  const link = fields.linked === "true" ? "The link was up." : "There was no link.";
  return `Heard last ${seen(fields.lastHeardAgeMs)}; keep-alive last ${seen(fields.lastKeepAliveAgeMs)}. ${link}`;
}

function ping(fields: Fields): string {
  const { pingProbes, pingProblem } = fields;
  if (pingProbes === undefined) return hostSaid(fields.hostPing);
  if (pingProblem !== undefined) return `Could not be asked: ${sentence(pingProblem)}`;
  const silent = number(fields.pingSilentMs);
  const answered = number(fields.pingAnsweredAgeMs);
  const alive = answered === undefined ? "" : ` It answered last ${before(answered)}.`;
  const forMs = silent === undefined ? "" : ` for ${elapsed(silent)}`;
  return `${pingProbes} probes in a row were not answered${forMs}.${alive}`;
}

/** Of the probes beside the link, which decide nothing. */
function hostSaid(words: string | undefined): string {
  if (words === undefined) return "Not asked.";
  const said = words.replace(/(?<![\d.])(\d+) ms/g, (_, ms) => elapsedFine(Number(ms)));
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function witnesses(fields: Fields): string {
  const other = number(fields.otherHeardAgeMs);
  const heard =
    other === undefined ? "No other main was heard." : `Another main was heard ${before(other)}.`;
  const list = fields.witnesses;
  if (list === undefined || list === "none") return `There was no witness. ${heard}`;
  return `${list.replace(/(\d+) ms/g, (_, ms) => elapsedFine(Number(ms)))}. ${heard}`;
}

function agent(fields: Fields, backupName: string): string {
  const gapMs = number(fields.gap?.replace(" ms", ""));
  const gap =
    gapMs === undefined
      ? "it was never away since its start"
      : `it was away for ${elapsedFine(gapMs)}, ${before(number(fields.gapAgeMs) ?? 0)}`;
  const network =
    fields.network === "ok"
      ? "its network had a way to the mains"
      : fields.network?.replace(/^not known: /, "whether it had a way to the mains is not known: ");
  return `${backupName}: ${gap}; ${network ?? "its network is unknown"}; mains that ran: ${fields.runningMains ?? "–"}.`;
}

function guards({ fields, who: by }: Happening): string {
  const withheld = number(fields.withheldMs);
  const parts = [
    withheld === undefined || withheld < 1_000
      ? ""
      : `It was withheld or in line for ${elapsed(withheld)}.`,
    fields.position === undefined ? "" : `Its place in line was ${fields.position}.`,
    fields.heldBy === undefined ? "" : `${fields.heldBy} held it.`,
    fields.overruled === undefined ? "" : `Overruled by ${by}: ${fields.overruled}`,
    `Away beside it: ${away(fields.awayMains, "mains")}, ${away(fields.awayObjects, "objects")}.`,
    `Automatic takeovers in the 24 h before it: ${fields.takeovers24h ?? "–"}.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** `1 of any` and `1 of 2`, in words. */
function away(text: string | undefined, what: string): string {
  const [count = "–", , limit = "any"] = (text ?? "").split(" ");
  return limit === "any"
    ? `${count || "–"} ${what} (no limit)`
    : `${count} of at most ${limit} ${what}`;
}

function from(fields: Fields): string {
  const ageMs = number(fields.backupAgeMs);
  if (ageMs === undefined) return "There was no settings backup.";
  const { rebuiltFrom = "" } = fields;
  const rebuilt = rebuiltFrom === "" ? "" : `What the main had lost: ${rebuiltFrom}. `;
  return `${rebuilt}Settings backup ${fields.backup}, ${elapsed(ageMs)} old, ${fields.objects} objects chosen.`;
}

const before = (ms: number) => `${elapsedFine(ms)} before`;

/** Below ten seconds with a tenth: evidence is about moments. */
function elapsedFine(ms: number): string {
  return ms < 10_000 ? `${(ms / 1_000).toFixed(1)} s` : elapsed(ms);
}

function number(text: string | undefined): number | undefined {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
