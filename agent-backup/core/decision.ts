// The decision record: for each takeover, restore, refusal and hold, which rule and timer, since
// when, on what evidence, how well this agent itself was, who asked, what was overruled, and how it
// ended. One sentence and flat fields, so that "why did it switch?" is answered by one event.
//
// What is not known is "unknown", never 0. Pure: whoever found something out hands it in.

import { type Reason, wordsOf } from "../../proto/reason.js";
import { SERVER_SETTINGS } from "../../proto/settings.js";
import type { NetworkLook } from "./fitness.js";
import { turns } from "./fleet.js";
import type { ForcedStart } from "./forced-start.js";
import { type HostPing, hostPingWords } from "./health/host-ping.js";
import { type State, TIMER_OF } from "./liveness.js";
import { rebuildName } from "./objects/rebuild.js";
import { guards, overruledByForce, staysAway } from "./permission.js";
import type { RecordItem } from "./record/record.js";
import { type Judging, timersOf } from "./server/facts.js";
import type { Server } from "./server.js";

/** How a server became failed; unknown after a restart of this agent. */
export type Verdict = {
  readonly from: State;
  readonly on: string;
  /** How long it had been in that state. */
  readonly forMs: number;
  /** What the timer of that state was set to. */
  readonly timerMs: number | undefined;
};

/** What the shell knows beside the server. */
export type Evidence = {
  readonly now: Judging;
  readonly lastHeardAtMs: number | undefined;
  readonly lastKeepAliveAtMs: number | undefined;
  readonly backup: { readonly id: string; readonly madeAtWallMs: number } | undefined;
  readonly verdict: Verdict | undefined;
  /** Since when it was refused or waited in line. */
  readonly withheldSinceMs: number | undefined;
  /** The ping check of this start, if one was made. */
  readonly forced: ForcedStart | undefined;
  readonly hostPing: HostPing | undefined;
};

export type Fields = Readonly<Record<string, string>>;

export type Decision = {
  readonly event: "decision.takeover" | "decision.restore";
  readonly words: string;
  readonly fields: Fields;
};

const RECORDED: ReadonlySet<string> = new Set([
  "decision.refused",
  "server.held",
  "server.released",
  "server.cancelled",
  "server.acknowledged",
  "server.maintained",
  "server.maintenanceEnded",
  "server.maintenanceOverrun",
  "server.waits",
  "server.withheld",
  "server.flapLocked",
]);

/** True for what is recorded with its evidence, although nothing moves: refusals, holds, waits. */
export function isRecorded(event: string): boolean {
  return RECORDED.has(event) || /^command\.\w+Refused$/.test(event);
}

/**
 * Why the epoch rises now, by whose order (`who`; empty: by itself). `before` is the server as it was
 * judged, `after` as it is now.
 */
export function takeoverDecision(
  before: Server,
  after: Server,
  evidence: Evidence,
  who: string,
): Decision {
  const { liveness } = after;
  const { now } = evidence;
  const { rebuild } = after.byOrder;
  const isRestore = after.custody.state === "raisingBack";
  const byWhom = who === "" ? "by itself" : `ordered by ${who}`;
  const what = isRestore ? restoreWord(before, after) : TAKEOVER_WORDS[after.byOrder.takeover];
  const place = typeof before.turn === "object" ? before.turn : undefined;
  return {
    event: isRestore ? "decision.restore" : "decision.takeover",
    words: `${what} ${byWhom}: ${liveness.state}, ${liveness.why}`,
    fields: {
      ...evidenceFields(after, evidence),
      epochFrom: String(before.custody.epoch),
      epochTo: String(after.custody.epoch),
      ...(place === undefined ? {} : { position: `${place.position} of ${place.of}` }),
      ...(after.byOrder.takeover === "ordinary" ? {} : { how: after.byOrder.takeover }),
      ...(after.byOrder.isForcedHome ? { how: "forced" } : {}),
      ...(isRestore && rebuild !== undefined ? { rebuiltFrom: rebuildName(rebuild) } : {}),
      ...(who === "" ? {} : overruled(before, after, now, isRestore)),
    },
  };
}

const TAKEOVER_WORDS = {
  ordinary: "takeover",
  switchover: "switchover",
  forced: "forced takeover",
} as const;

function restoreWord(before: Server, after: Server): string {
  if (before.custody.state === "parking") return "undoing the switchover";
  const { isForcedHome, rebuild } = after.byOrder;
  const all = rebuild === undefined ? "" : ` of all objects, ${rebuildName(rebuild)},`;
  return `${isForcedHome ? "forced " : ""}restore${all}`;
}

/** The evidence at an instant, as flat fields: times in milliseconds, `…AgeMs` counted back. */
export function evidenceFields(server: Server, evidence: Evidence): Fields {
  const { now, backup, verdict, withheldSinceMs } = evidence;
  const { liveness, settings, standing } = server;
  const age = (atMs: number | undefined) => (atMs === undefined ? UNKNOWN : ms(now.nowMs - atMs));
  const { madeAtWallMs } = backup ?? {};
  return {
    state: liveness.state,
    rule: liveness.why,
    sinceMs: ms(now.nowMs - liveness.sinceMs),
    ...(verdict === undefined ? {} : verdictFields(verdict)),
    ...(withheldSinceMs === undefined ? {} : { withheldMs: ms(now.nowMs - withheldSinceMs) }),
    lastHeardAgeMs: age(evidence.lastHeardAtMs),
    lastKeepAliveAgeMs: age(evidence.lastKeepAliveAtMs),
    linked: String(server.isLinked),
    hostPing: hostPingWords(evidence.hostPing, now.nowMs),
    ...(evidence.forced === undefined ? {} : pingFields(evidence.forced, now.nowMs)),
    ...fitnessFields(server.name, now),
    ...limitFields(server, now),
    takeovers24h: String(standing.takeoversWallMs.length),
    ...(standing.hold === undefined ? {} : { heldBy: standing.hold.who }),
    epoch: String(server.custody.epoch),
    backup: backup?.id ?? "none",
    backupAgeMs: madeAtWallMs === undefined ? UNKNOWN : ms(now.wallMs - madeAtWallMs),
    objects: server.facts.backup === undefined ? UNKNOWN : String(server.facts.backup.chosen),
    automaticTakeover: String(settings.automaticTakeover),
    automaticRestore: String(settings.automaticRestore),
  };
}

/** What is remembered of a transition to *failed*. */
export function verdictOf(server: Server, from: string, on: string, forMs: number): Verdict {
  const state = from as State;
  const timer = TIMER_OF[state];
  const timerMs = timer === undefined ? undefined : timersOf(server.settings)[timer];
  return { from: state, on, forMs, timerMs };
}

const UNKNOWN = "unknown";
const ms = (value: number) => String(Math.round(value));

function verdictFields({ from, on, forMs, timerMs }: Verdict): Fields {
  const timer = TIMER_OF[from];
  return {
    failedFrom: from,
    failedOn: on,
    failedAfterMs: ms(forMs),
    ...(timer === undefined ? {} : { timer: SERVER_SETTINGS[timer].title }),
    ...(timerMs === undefined ? {} : { timerMs: ms(timerMs) }),
  };
}

function pingFields(
  { silentSinceMs, silentProbes, aliveAtMs, problem }: ForcedStart,
  nowMs: number,
): Fields {
  return {
    pingProbes: String(silentProbes),
    ...(silentSinceMs === undefined ? {} : { pingSilentMs: ms(nowMs - silentSinceMs) }),
    ...(aliveAtMs === undefined ? {} : { pingAnsweredAgeMs: ms(nowMs - aliveAtMs) }),
    ...(problem === "" ? {} : { pingProblem: problem }),
  };
}

/** `10.20.0.1 answered 300 ms ago; 10.20.0.2 silent 4000 ms`. */
function fitnessFields(name: string, { fitness, nowMs }: Judging): Fields {
  const { gap, network, witnesses } = fitness;
  const other = fitness.otherHeardAtMs(name);
  const said = witnesses.map(({ address, answeredAtMs, silentSinceMs, problem }) => {
    if (problem !== "") return `${address} not asked (${problem})`;
    if (silentSinceMs !== undefined) return `${address} silent ${ms(nowMs - silentSinceMs)} ms`;
    if (answeredAtMs === undefined) return `${address} not answered yet`;
    return `${address} answered ${ms(nowMs - answeredAtMs)} ms ago`;
  });
  return {
    otherHeardAgeMs: other === undefined ? UNKNOWN : ms(nowMs - other),
    runningMains: String(fitness.runningMains),
    witnesses: said.length === 0 ? "none" : said.join("; "),
    network: networkWords(network),
    ...(gap === undefined
      ? { gap: "none" }
      : { gap: `${ms(gap.lastedMs)} ms`, gapAgeMs: ms(nowMs - gap.endedAtMs) }),
  };
}

function networkWords(network: NetworkLook): string {
  if (network.kind === "way") return "ok";
  return network.kind === "none" ? network.words : `not known: ${network.words}`;
}

/** What is away beside this main, of how much may be. */
function limitFields(server: Server, now: Judging): Fields {
  const away = othersAway(server, now);
  const { limits } = now;
  const of = (count: number, limit: number) => `${count} of ${limit === 0 ? "any" : limit}`;
  return { awayMains: of(away.mains, limits.mains), awayObjects: of(away.objects, limits.objects) };
}

function othersAway(server: Server, { away }: Judging): { mains: number; objects: number } {
  if (server.custody.state === "main") return away;
  // Counted with what it took itself; not below what others must have.
  const own = server.facts.backup?.chosen ?? 0;
  return { mains: Math.max(0, away.mains - 1), objects: Math.max(0, away.objects - own) };
}

/** What would have kept this agent from acting by itself, and an order passed over. */
function overruled(before: Server, after: Server, now: Judging, isRestore: boolean): Fields {
  const isForced = after.byOrder.takeover === "forced";
  const passed = isForced ? overruledByForce(before, now) : guards(before, now);
  const reasons = isRestore ? keptAway(before) : [...passed, ...line(after, now)];
  return reasons.length === 0 ? {} : { overruled: wordsOf(reasons) };
}

/** That they should be at home keeps nobody from putting back what is lost there. */
function keptAway(before: Server): readonly Reason[] {
  return staysAway(before).filter(({ kind }) => kind !== "atHome");
}

/** Why it would have had to wait for its turn. */
function line(after: Server, now: Judging): readonly Reason[] {
  const { name, facts } = after;
  const objects = facts.backup?.chosen ?? 0;
  const asking = { name, priority: "normal", failedWallMs: now.wallMs, objects } as const;
  const place = turns([asking], othersAway(after, now), now.limits).waiting.get(name);
  if (place === undefined) return [];
  return [{ kind: "wouldWait", words: `It would have waited in line: ${place.words}.` }];
}

function deletedWords(items: readonly RecordItem[]): string {
  const deleted = items.filter(({ where }) => where === "deleted").length;
  return deleted === 0 ? "" : `, ${deleted} were deleted meanwhile (copies are kept)`;
}

/** How a movement ended, from the items. `where`: the server that has them now. */
export function takeoverResult(
  verb: "taken over" | "gone home",
  items: readonly RecordItem[],
  where: string,
): {
  readonly level: "info" | "error";
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
} {
  const isThere = (item: RecordItem) =>
    verb === "taken over" ? item.where === "backup" : item.where === "home";
  const there = items.filter(isThere).length;
  const isWanted = ({ where }: RecordItem) =>
    where !== "deleted" && (verb === "taken over" || where !== "left");
  const wanted = items.filter(isWanted).length;
  const counts: Record<string, number> = {};
  for (const { result } of items) counts[result ?? "none"] = (counts[result ?? "none"] ?? 0) + 1;
  const bad = items.find((item) => item.result === "failed" || item.result === "occupied");
  const why =
    bad === undefined || there === wanted ? "" : `; ${bad.type} ${bad.number}: ${bad.words}`;
  return {
    level: there === wanted ? "info" : "error",
    words: `${there} of ${wanted} objects ${verb}: ${where} runs them${deletedWords(items)}${why}`,
    fields: Object.fromEntries(Object.entries(counts).map(([k, n]) => [k, String(n)])),
  };
}
