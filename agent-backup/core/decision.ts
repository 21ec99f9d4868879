// The decision record: for each takeover and restore, which rule and timer, since when, on what
// evidence, who asked, and how it ended. One sentence and flat fields, so that "why did it switch?"
// is answered by one line of the event log.

import type { RecordItem } from "./record.js";
import type { Server } from "./server.js";
import type { Instant } from "./server-facts.js";

export type Evidence = {
  readonly now: Instant;
  readonly lastHeardAtMs: number | undefined;
  readonly lastKeepAliveAtMs: number | undefined;
  readonly backup: { readonly id: string; readonly madeAtWallMs: number } | undefined;
};

export type Decision = {
  readonly event: "decision.takeover" | "decision.restore";
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** Why the epoch rises now, by whose order (`who`; empty: by itself). `before` is the server as it was judged, `after` as it is now. */
export function takeoverDecision(
  before: Server,
  after: Server,
  evidence: Evidence,
  who: string,
): Decision {
  const { liveness } = after;
  const { now } = evidence;
  const isRestore = after.custody.state === "raisingBack";
  const byWhom = who === "" ? "by itself" : `ordered by ${who}`;
  const age = (atMs: number | undefined) =>
    atMs === undefined ? "unknown" : String(Math.round(now.nowMs - atMs));
  return {
    event: isRestore ? "decision.restore" : "decision.takeover",
    words: `${isRestore ? "restore" : "takeover"} ${byWhom}: ${liveness.state}, ${liveness.why}`,
    fields: {
      state: liveness.state,
      rule: liveness.why,
      sinceMs: String(Math.round(now.nowMs - liveness.sinceMs)),
      lastHeardAgeMs: age(evidence.lastHeardAtMs),
      lastKeepAliveAgeMs: age(evidence.lastKeepAliveAtMs),
      linked: String(after.isLinked),
      epochFrom: String(before.custody.epoch),
      epochTo: String(after.custody.epoch),
      backup: evidence.backup?.id ?? "none",
      backupAgeMs:
        evidence.backup === undefined
          ? "unknown"
          : String(Math.round(now.wallMs - evidence.backup.madeAtWallMs)),
      automaticTakeover: String(after.settings.automaticTakeover),
      automaticRestore: String(after.settings.automaticRestore),
    },
  };
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
  const wanted =
    verb === "taken over" ? items.length : items.filter((item) => item.where !== "left").length;
  const counts: Record<string, number> = {};
  for (const { result } of items) counts[result ?? "none"] = (counts[result ?? "none"] ?? 0) + 1;
  const bad = items.find((item) => item.result === "failed" || item.result === "occupied");
  const why =
    bad === undefined || there === wanted ? "" : `; ${bad.type} ${bad.number}: ${bad.words}`;
  return {
    level: there === wanted ? "info" : "error",
    words: `${there} of ${wanted} objects ${verb}: ${where} runs them${why}`,
    fields: Object.fromEntries(Object.entries(counts).map(([k, n]) => [k, String(n)])),
  };
}
