// How urgent a server is: its class and rank, and what the NEXT column will say. Pure; asks no
// clock, so a server's standing changes only when the agent sends a new view of it.
//
// The rules are the table of interface.md §1, tried from what moves objects down to what is calm.
// Knows no glyph and no colour: words.ts and theme.ts do.

import type { SaidReason } from "../proto/reason.js";
import type { ServerView, TransferView } from "../proto/view.js";
import { duration } from "./times.js";
import { withheldWord, wouldWait } from "./withheld.js";

/** A server as the screen knows it. */
export type Shown = ServerView;

export type Class =
  | "stuck"
  | "timer"
  | "line"
  | "moving"
  | "away"
  | "notReady"
  | "unseen"
  | "maintenance"
  | "ready"
  | "off";

/** Rank 1 is the most urgent: the order of the table. */
export const RANKS: Readonly<Record<Class, number>> = {
  stuck: 1,
  timer: 2,
  line: 3,
  moving: 4,
  away: 5,
  notReady: 6,
  unseen: 7,
  maintenance: 8,
  ready: 9,
  off: 10,
};

/** What happens next, as far as it does not depend on the instant. */
export type Next =
  | { readonly kind: "nothing" }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "countdown"; readonly words: string; readonly atMs: number }
  /** Grows: how long ago it should have ended. */
  | { readonly kind: "since"; readonly words: string; readonly atMs: number }
  | { readonly kind: "transfer"; readonly transfer: TransferView };

export type Standing = {
  readonly class: Class;
  readonly next: Next;
  /** Towards the main: the arrow points left. */
  readonly homeward: boolean;
};

const NOTHING: Next = { kind: "nothing" };

/** Ranks one server. */
export function standing(server: Shown): Standing {
  const { custody } = server;
  if (custody === "main") return withMain(server);
  const homeward = custody === "restoring" || custody === "raisingBack";
  const answer = (klass: Class, next: Next): Standing => ({ class: klass, next, homeward });
  switch (custody) {
    case "raising":
    case "parking":
      return answer("moving", say("stopping"));
    case "raisingBack":
      return answer("moving", say("begins now"));
    case "takingOver":
    case "restoring":
      return answer(
        "moving",
        server.transfer === undefined ? NOTHING : { kind: "transfer", transfer: server.transfer },
      );
    case "paused":
      if (server.held !== undefined) return answer("stuck", say("held"));
      return answer("stuck", due(server) ?? say("paused: t or r"));
    case "partial":
      return answer("stuck", due(server) ?? say("partial: t or r"));
    case "contention":
      return answer("stuck", say("both may run: see w"));
    case "restorePaused":
      if (server.held !== undefined) return answer("stuck", say("held"));
      return server.state === "running" && due(server) === undefined
        ? answer("stuck", say("paused: t or r"))
        : answer("away", due(server) ?? say("waits for the main"));
    case "backup":
      if (server.failedTotal > 0)
        return answer("stuck", say(`${server.failedTotal} failed, see w`));
      if (server.held !== undefined) return answer("stuck", say("held"));
      if (server.flapLocked && server.settings.automaticRestore === "on") {
        return answer("stuck", say("restore locked"));
      }
      if (server.state !== "running")
        return answer("away", due(server) ?? say("waits for the main"));
      return answer("away", due(server) ?? say("restore by hand"));
  }
}

/** The objects are the main's: what counts is whether it runs them. */
function withMain(server: Shown): Standing {
  const answer = (klass: Class, next: Next = NOTHING): Standing => ({
    class: klass,
    next,
    homeward: false,
  });
  if (isSwitching(server)) return answer("moving", say("backing up first"));
  if (server.held !== undefined) return answer("stuck", say(heldWord(server)));
  if (server.maintenance !== undefined) {
    const { endsAtMs: atMs, overrun } = server.maintenance;
    return overrun
      ? answer("notReady", { kind: "since", words: "overrun", atMs })
      : answer("maintenance", { kind: "countdown", words: "ends in", atMs });
  }
  switch (server.state) {
    case "off":
      return answer("off");
    case "unseen":
      return server.alarms.length > 0 ? answer("stuck", say("not seen: act")) : answer("unseen");
    case "running": {
      // A running main's keep-alive timer always runs; it says something only when it goes unfed.
      const timer = server.unhealthy.length > 0 ? due(server) : undefined;
      if (timer !== undefined) return answer("timer", timer);
      return answer(isReady(server) ? "ready" : "notReady");
    }
    default:
      return down(server, answer);
  }
}

/** A switchover has begun, with its settings backup. */
export function isSwitching({ byOrder }: ServerView): boolean {
  return byOrder !== undefined && byOrder.switching !== "";
}

/** Not running, objects not taken over. */
function down(server: Shown, answer: (klass: Class, next?: Next) => Standing): Standing {
  const isStarting = server.state === "connected" || server.state === "started";
  const timer = due(server);
  if (server.line !== undefined && server.state === "failed") {
    return answer("line", say(`${ordinal(server.line)} in line`));
  }
  if (!isStarting || timer === undefined) {
    if (server.chosenNone) return answer("stuck", say("blocked: no objects"));
    if (server.backupWallMs === undefined) return answer("stuck", say("blocked: no backup"));
    const withheld = withheldWord(server);
    if (withheld !== undefined) return answer("stuck", say(withheld));
  }
  if (timer !== undefined) return answer("timer", timer);
  return isStarting ? answer("notReady") : answer("stuck", say("act by hand"));
}

/** `held, 18 s left` of its countdown; of a running main only `held`. */
function heldWord({ held, state, unhealthy }: Shown): string {
  const counts = state !== "running" || unhealthy.length > 0;
  return held?.leftMs === undefined || !counts ? "held" : `held, ${duration(held.leftMs)} left`;
}

/** The countdown that the agent runs, in the words of what comes at its end. */
export function due(server: ServerView): Next | undefined {
  if (server.dueAtMs === undefined) return undefined;
  switch (server.dueWhat) {
    case "takeOver":
      return {
        kind: "countdown",
        words: wouldWait(server) ? "in line in" : "take over in",
        atMs: server.dueAtMs,
      };
    case "actByHand":
      return { kind: "countdown", words: "act by hand in", atMs: server.dueAtMs };
    case "restore":
      return { kind: "countdown", words: "restore in", atMs: server.dueAtMs };
    case "tryAgain":
      return { kind: "countdown", words: "try again in", atMs: server.dueAtMs };
    case "check":
      return { kind: "countdown", words: "check in", atMs: server.dueAtMs };
    case "none":
      return undefined;
  }
}

const say = (words: string): Next => ({ kind: "words", words });

function ordinal(place: number): string {
  const tens = place % 100;
  if (tens >= 11 && tens <= 13) return `${place}th`;
  return `${place}${["th", "st", "nd", "rd"][place % 10] ?? "th"}`;
}

/** Why a takeover would fail now, and what else is alarming: the OK column counts them. */
export function reasonsOf(server: ServerView): readonly SaidReason[] {
  const { notReady, alarms, backupFailed } = server;
  const said = new Set(notReady.map(({ words }) => words));
  const others = [...new Set(alarms)].filter((words) => !said.has(words));
  const all = [...notReady, ...others.map((words) => ({ kind: "alarm", words }))];
  return all.length === 0 && backupFailed !== ""
    ? [{ kind: "backupFailed", words: `the last backup failed: ${backupFailed}` }]
    : all;
}

/** The same, a sentence each. */
export function reasons(server: ServerView): readonly string[] {
  return reasonsOf(server).map(({ words }) => words);
}

function isReady(server: ServerView): boolean {
  return server.backupFailed === "" && server.notReady.length === 0 && server.alarms.length === 0;
}

const PRIORITIES: Readonly<Record<string, number>> = { high: 0, normal: 1, low: 2, never: 3 };
const COLLATOR = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Natural order of names: Gate 2 before Gate 12. */
export function compareNames(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The order by severity: rank, shortest time, priority, name. */
export function compareSeverity(
  a: { readonly view: Shown; readonly standing: Standing },
  b: { readonly view: Shown; readonly standing: Standing },
): number {
  return (
    RANKS[a.standing.class] - RANKS[b.standing.class] ||
    timeOf(a.standing.next) - timeOf(b.standing.next) ||
    (a.view.line ?? 0) - (b.view.line ?? 0) ||
    priorityOf(a.view) - priorityOf(b.view) ||
    compareNames(a.view.name, b.view.name)
  );
}

const priorityOf = (view: ServerView) => PRIORITIES[view.settings.priority ?? "normal"] ?? 1;

/** Finite, so that two without a time compare as equal. */
function timeOf(next: Next): number {
  if (next.kind === "countdown") return next.atMs;
  if (next.kind === "transfer") return next.transfer.doneAtMs ?? Number.MAX_VALUE;
  return Number.MAX_VALUE;
}
