// locum readiness: would a takeover of each server work now, and if not, every reason why; and what
// the backup agent says of itself: alarms, why it may not judge, warnings, witnesses, limits.
//
// The reasons are the agent's own: the rules that would refuse the takeover. Decides only how they
// are shown, and the exit status.

import type { ExitStatus } from "../../base/host.js";
import { counted } from "../../proto/counted.js";
import type { BackupView, ServerView, WitnessView } from "../../proto/view.js";
import { clean } from "../cells.js";
import { lastDrillSaid } from "../drill-words.js";
import { reasons, reasonsOf } from "../standing.js";
import { elapsed } from "../times.js";
import { changed } from "../view/answers.js";
import type { Instant } from "../words.js";
import { reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, refuse, type Tools } from "./tools.js";

/** Shows readiness of one server or of all; answers the exit status. */
export async function runReadiness(
  tools: Tools,
  name: string | undefined,
  options: CommonOptions,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    const all = agent.roster().name.map(({ view }) => view);
    const found = name === undefined ? undefined : findServer(all, name);
    if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
    const views = found === undefined ? all : [found];
    const backup = agent.backup();
    const { host } = tools;
    if (options.json === true) host.print(jsonLine(documentOf(backup, views)));
    else readinessLines(backup, views, agent.at()).forEach(host.print);
    const isReady =
      isAgentReady(backup) && views.every((view) => isJudged(view) && isReadyNow(view));
    return isReady || views.length === 0 ? 0 : 1;
  } finally {
    agent.close();
  }
}

/** Everything that is printed: the agent first, then the servers that are not ready, then the others. */
export function readinessLines(
  backup: BackupView,
  views: readonly ServerView[],
  at: Instant,
): readonly string[] {
  const sorted = [...views].sort((a, b) => Number(isReadyNow(a)) - Number(isReadyNow(b)));
  const servers = sorted.flatMap((view) => serverLines(view, at));
  return [...agentLines(backup, at), ...(servers.length === 0 ? [] : [""]), ...servers].map(clean);
}

/** True if a takeover of it would work, as far as the agent knows. */
export function isReadyNow(view: ServerView): boolean {
  return reasons(view).length === 0;
}

const isJudged = ({ state }: ServerView) => state !== "off";

function isAgentReady({ alarms, unfit, storeProblem }: BackupView): boolean {
  return alarms.length === 0 && unfit.length === 0 && storeProblem === "";
}

function serverLines(view: ServerView, at: Instant): readonly string[] {
  const { name, backupWallMs, lastDrill } = view;
  const against = reasons(view);
  const drill =
    lastDrill === undefined ? [] : [indented(`Last ${lastDrillSaid(lastDrill, at.wallMs)}.`)];
  if (!isJudged(view)) return [`${name}: off, it is not judged: nothing is taken over.`];
  if (against.length > 0) {
    const head = `${name}: not ready, ${counted(against.length, "reason")}.`;
    return [head, ...against.map(indented), ...drill];
  }
  const age = backupWallMs === undefined ? "" : `, backup ${elapsed(at.wallMs - backupWallMs)} old`;
  const drift = changed(view);
  return [`${name}: ready${age}${drift === "" ? "" : `, ${drift} since`}.`, ...drill];
}

function agentLines(backup: BackupView, at: Instant): readonly string[] {
  const { name, alarms, unfit, warnings, witnesses, storeProblem, store } = backup;
  const lead = isAgentReady(backup)
    ? "fit"
    : "not fit: it would not take over by itself as it should";
  return [
    `${name}: ${lead}.`,
    ...alarms.map((words) => indented(`Alarm: ${words}`)),
    ...unfit.map(({ words }) => indented(`Unfit: ${words}`)),
    ...(storeProblem === "" ? [] : [indented(`Store ${store} does not answer: ${storeProblem}`)]),
    ...warnings.map((words) => indented(`Warning: ${words}`)),
    indented(limitWords(backup)),
    ...(witnesses.length === 0
      ? [indented("Witnesses: none.")]
      : witnesses.map((one) => indented(`Witness ${witnessWords(one, at)}`))),
  ];
}

/** `Limit: 1 of at most 2 mains and 96 objects (no limit) are away; 1 waits in line.` */
export function limitWords(backup: BackupView): string {
  const { awayMains, awayObjects, limitMains, limitObjects, inLine } = backup;
  const of = (count: number, limit: number, what: string) =>
    limit === 0 ? `${count} ${what} (no limit)` : `${count} of at most ${limit} ${what}`;
  const line = inLine === 0 ? "" : `; ${inLine} ${inLine === 1 ? "waits" : "wait"} in line`;
  return `Limit: ${of(awayMains, limitMains, "mains")} and ${of(awayObjects, limitObjects, "objects")} are away${line}.`;
}

function witnessWords(
  { address, state, answeredWallMs, problem }: WitnessView,
  at: Instant,
): string {
  const answered =
    answeredWallMs === undefined ? "" : ` ${elapsed(at.wallMs - answeredWallMs)} ago`;
  switch (state) {
    case "alive":
      return `${address}: answered${answered}.`;
    case "silent":
      return `${address}: silent${answered === "" ? ", it never answered" : `, answered last${answered}`}.`;
    case "unknown":
      return `${address}: cannot be asked: ${problem}.`;
    case "asking":
      return `${address}: asked, no answer yet.`;
  }
}

function documentOf(backup: BackupView, views: readonly ServerView[]): object {
  const servers = views.map((view) => ({
    name: view.name,
    state: view.state,
    ready: isJudged(view) && isReadyNow(view),
    reasons: reasonsOf(view),
    blocked: view.blocked,
    blockedSinceWallMs: view.blockedSinceWallMs,
    backupWallMs: view.backupWallMs,
    lastDrill: view.lastDrill,
  }));
  return { ready: isAgentReady(backup) && servers.every(({ ready }) => ready), backup, servers };
}

/** Under the line it belongs to. */
function indented(words: string): string {
  return `  ${words}`;
}
