// The four questions about one server, always in this order and under these words: NOW what is
// believed, WHO runs the objects, NEXT what happens by itself, PROOF and READY why believe it and
// would it work; LAST what came of the last movement. While objects move, RATE, DONE and FROM.
//
// What no agent has told is left out or "–". The panel and the right pane lay the answers out.

import type { BackupView } from "../../proto/view.js";
import { againstNow } from "../against.js";
import { clean } from "../cells.js";
import { lastDrillSaid } from "../drill-words.js";
import { nameOf } from "../model-list.js";
import { reasons, type Shown, type Standing } from "../standing.js";
import { clock, duration, elapsed, hourMinute, nextUtc, since } from "../times.js";
import { chosenCount, type Instant, nextWord, stateWord } from "../words.js";
import type { Props } from "./props.js";

export type Answer = {
  readonly label: string;
  readonly head: string;
  /** Follows the head after the joint, or on rows of its own. */
  readonly detail: string;
  readonly joint: string;
};

const BAR_CELLS = 18;

const answer = (label: string, head: string, detail = "", joint = ", "): Answer => ({
  label,
  head: clean(head),
  detail: clean(detail),
  joint,
});

/** Everything there is to say about a server, in order. */
export function answers(props: Props, view: Shown, standing: Standing): readonly Answer[] {
  const { at } = props;
  const moving = view.transfer !== undefined && standing.class === "moving";
  const all = [now(view, at), who(props, view), next(props, view, standing)];
  if (moving) return [...all, ...movement(view, at), from(view, at)];
  const ready = readiness(props, view);
  const calm = standing.class === "ready" || standing.class === "notReady";
  const rest = calm ? [ready, proof(props, view)] : [proof(props, view), ready];
  return [...all, ...rest, ...last(view, at)];
}

/** A drill since the last movement, else that. */
function last(view: Shown, at: Instant): readonly Answer[] {
  const { lastResult, lastDrill, drilling, custodySinceWallMs } = view;
  if (drilling !== undefined) {
    return [answer("LAST", `drill goes on: ${drilling.done} of ${drilling.total} checked`)];
  }
  if (lastDrill !== undefined && (lastResult === "" || lastDrill.wallMs > custodySinceWallMs)) {
    return [answer("LAST", lastDrillSaid(lastDrill, at.wallMs))];
  }
  return lastResult === "" ? [] : [answer("LAST", lastResult)];
}

function now(view: Shown, at: Instant): Answer {
  const head = `${stateWord(view)} since ${since(view.sinceWallMs, at.wallMs, at.zone)}`;
  if (view.unhealthy.length > 0 && view.state === "running") {
    return answer("NOW", head, `no keep-alive: ${view.unhealthy.join(", ")}`);
  }
  if (view.state === "running") {
    const alive = view.lastKeepAliveWallMs;
    return answer("NOW", head, alive === undefined ? "" : `last keep-alive ${ago(alive, at)}`);
  }
  const heard = view.lastHeardWallMs;
  const sign =
    heard === undefined || view.linked
      ? ""
      : `last sign of life ${since(heard, at.wallMs, at.zone)}`;
  const detail = [view.why.replace(/\.$/, ""), sign].filter((text) => text !== "").join(", ");
  return answer("NOW", head, detail, ": ");
}

function who({ model, at }: Props, view: Shown): Answer {
  const north = nameOf(model);
  const chosen = chosenCount(view);
  const epoch = `(epoch ${view.epoch})`;
  const { transfer } = view;
  switch (view.custody) {
    case "main":
    case "raising":
    case "parking":
      if (view.mainParked) return answer("WHO", `parked: nobody runs its ${chosen} ${epoch}`);
      if (view.chosenNone) return answer("WHO", `the main; no objects are chosen ${epoch}`);
      if (!view.linked) return answer("WHO", `main?: not heard, may still run ${chosen} ${epoch}`);
      return answer("WHO", `the main runs its ${chosen} objects ${epoch}`);
    case "takingOver":
    case "restoring":
      if (transfer === undefined) return answer("WHO", `on the move ${epoch}`);
      return answer(
        "WHO",
        `${bar(transfer.done, transfer.total)} ${transfer.done} of ${transfer.total}`,
        `epoch ${view.epoch}`,
      );
    case "paused":
    case "partial":
    case "restorePaused":
      return answer("WHO", `split: ${view.onBackup} of ${chosen} on ${north} ${epoch}`);
    case "backup":
    case "raisingBack": {
      const parked = view.mainParked ? "; the main holds its own parked" : "";
      return answer("WHO", `${north} runs its ${view.onBackup} objects ${epoch}${parked}`);
    }
    case "contention":
      return answer("WHO", `both? ${chosen} may run on both ${epoch}`, since_(view, at));
  }
}

const since_ = (view: Shown, at: Instant) =>
  `since ${since(view.custodySinceWallMs, at.wallMs, at.zone)}`;

function next({ at }: Props, view: Shown, standing: Standing): Answer {
  const words = nextWord(standing.next, at);
  const against = againstNow(view, at).join(" ");
  if (words !== "" && against !== "" && !at.stale) return answer("NEXT", words, against, ": ");
  if (words === "") {
    const backupAt =
      view.settings.dailyBackup === "on"
        ? nextUtc(view.settings.backupTime ?? "", at.wallMs)
        : undefined;
    const daily = backupAt === undefined ? "" : `daily backup in ${duration(backupAt - at.wallMs)}`;
    return answer("NEXT", "nothing due", daily, "; ");
  }
  if (at.stale) return answer("NEXT", words);
  if (standing.next.kind === "countdown" && view.dueWhat !== "none") {
    const objects = `${chosenCount(view)} objects${about(view)}`;
    return answer("NEXT", words, objects, ": ");
  }
  return answer("NEXT", words);
}

/** `, about 1m36s`: how long the objects take at the transfer rate. */
export function about(view: Shown): string {
  const perMinute = Number.parseFloat(view.settings.transferRate ?? "");
  const count = view.custody === "backup" ? view.onBackup : view.objectsChosen;
  if (count === undefined || !(perMinute > 0)) return "";
  return `, about ${duration((count / perMinute) * 60_000)}`;
}

/** `60/min`, `not paced`. */
export function rateWord(view: Shown): string {
  const rate = view.settings.transferRate;
  if (rate === undefined) return "–";
  return rate.startsWith("0 ") ? "not paced" : rate.replace(" objects/min", "/min");
}

/** What was heard of it, what the witnesses do, and whether this agent is fit to judge. */
function proof({ model, at }: Props, view: Shown): Answer {
  const heard = view.lastHeardWallMs;
  const link =
    heard === undefined
      ? `not heard since ${nameOf(model)} started`
      : view.linked
        ? `heard ${ago(heard, at)}`
        : `not heard ${at.stale ? ago(heard, at) : `for ${elapsed(at.wallMs - heard)}`}`;
  const { backup } = model;
  if (backup === undefined || at.stale) return answer("PROOF", link);
  const [unfit] = backup.unfit;
  const judge =
    unfit === undefined ? `${backup.name} fit` : `${backup.name} NOT fit: ${unfit.words}`;
  return answer("PROOF", pingWord(view, at) ?? link, `${witnessesWord(backup)}, ${judge}`);
}

/** `ping 0.4 ms`, `no ping 11 s`; undefined: its host was not asked yet, or cannot be. */
function pingWord(view: Shown, at: Instant): string | undefined {
  const { pingAliveWallMs, pingRoundTripMs, pingSilentSinceWallMs, pingProblem } = view;
  if (pingProblem !== "") return undefined;
  if (pingSilentSinceWallMs !== undefined) {
    return `no ping ${elapsed(at.wallMs - pingSilentSinceWallMs)}`;
  }
  if (pingAliveWallMs === undefined) return undefined;
  return pingRoundTripMs === undefined ? "ping answered" : `ping ${roundTrip(pingRoundTripMs)}`;
}

/** Tenths below 10 ms, whole above. */
function roundTrip(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/** `witnesses 2 of 2`: how many answer. */
export function witnessesWord({ witnesses }: BackupView): string {
  if (witnesses.length === 0) return "no witness";
  const alive = witnesses.filter(({ state }) => state === "alive").length;
  return `witnesses ${alive} of ${witnesses.length}`;
}

function readiness({ model, at }: Props, view: Shown): Answer {
  const against = reasons(view);
  if (against.length > 0) {
    const [first = "", ...more] = against;
    const others = more.length === 0 ? "" : ` (${more.length} more, see w)`;
    return answer("READY", `no: ${first.replace(/\.$/, "")}${others}`);
  }
  if (view.backupWallMs === undefined) return answer("READY", "–");
  const known = changed(view);
  const isCalm = view.state === "running";
  const parts = [
    known === "" || !isCalm ? known : `${known} since`,
    isCalm && model.backup?.storeProblem === "" ? "store answers" : "",
    isCalm ? limitInUse(model.backup) : "",
  ];
  const detail = parts.filter((part) => part !== "").join(", ");
  return answer("READY", `yes: backup ${old(view.backupWallMs, at)}`, detail);
}

/** `limit 0 of 400 in use`; of mains it is said. Nothing if there is none. */
function limitInUse(backup: BackupView | undefined): string {
  if (backup === undefined) return "";
  const { awayMains, awayObjects, limitMains, limitObjects } = backup;
  if (limitObjects > 0) return `limit ${awayObjects} of ${limitObjects} in use`;
  return limitMains > 0 ? `limit ${awayMains} of ${limitMains} mains in use` : "";
}

/** What is known of changes since the last settings backup. */
export function changed(view: Shown): string {
  if (view.changedSince !== undefined) {
    return `${view.changedSince} ${view.changedSince === 1 ? "object" : "objects"} changed`;
  }
  return view.changedKnownDiffers ? "objects changed, how many is not known" : "";
}

function movement(view: Shown, at: Instant): readonly Answer[] {
  const { transfer } = view;
  if (transfer === undefined) return [];
  const silent = at.stale ? "?" : elapsed(at.nowMs - transfer.lastResultAtMs);
  const limit = transfer.rateLimitPerMinute;
  const pace = transfer.paced ? `paced at ${limit}` : limit === 0 ? "not paced" : `limit ${limit}`;
  const rate = `${Math.round(transfer.ratePerMinute)}/min, ${pace} (stalled ${silent})`;
  const bad = transfer.failed + transfer.occupied;
  const occupied = transfer.occupied > 0 ? `, ${transfer.occupied} of them occupied` : "";
  const done =
    `applied ${transfer.applied}, unchanged ${transfer.unchanged}, ` +
    `failed ${bad}${occupied}, skipped ${transfer.skipped}`;
  return [answer("RATE", rate), answer("DONE", done, transfer.lastProblem, "\n")];
}

function from(view: Shown, at: Instant): Answer {
  if (view.backupWallMs === undefined) return answer("FROM", "–");
  const of = hourMinute(view.backupWallMs, at.zone);
  const since = view.changedSince === undefined ? "" : `${view.changedSince} changed since`;
  return answer("FROM", `backup of ${of} (${old(view.backupWallMs, at)})`, since);
}

/** `23h14m old` */
export function old(wallMs: number, at: Instant): string {
  return at.stale ? "age ?" : `${elapsed(at.wallMs - wallMs)} old`;
}

/** `2 s ago`; the clock time if nobody vouches for the age. */
export function ago(wallMs: number, at: Instant): string {
  return at.stale ? `at ${clock(wallMs, at.zone)}` : `${elapsed(at.wallMs - wallMs)} ago`;
}

/** Full only when all is done. */
function bar(done: number, total: number): string {
  const near = total > 0 ? Math.round((done * BAR_CELLS) / total) : 0;
  const full = Math.max(0, Math.min(near, done < total ? BAR_CELLS - 1 : BAR_CELLS));
  return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}
