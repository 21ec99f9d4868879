// locum why: the newest decision about a server in whole sentences, and what stands against an act
// now, since when.
//
// Reads the agent's events of that server and its view. Decides no words of the record: decision.ts
// and against.ts do.

import type { ExitStatus } from "../../base/host.js";
import { EVENTS_MAX } from "../../proto/limits.js";
import type { Happening, ServerView } from "../../proto/view.js";
import { againstNow } from "../against.js";
import { clean, left } from "../cells.js";
import { decisionSaid, newestDecision, resultOf } from "../decision.js";
import { since } from "../times.js";
import type { Instant } from "../words.js";
import { reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { about, dateTime } from "./wording.js";

const LABEL_CELLS = 8;

/** Options of `locum why`. */
export type WhyOptions = CommonOptions & {
  /** How many decisions before the newest. */
  readonly back: number;
};

/** Shows why; answers the exit status: 1 if nothing was decided yet, or nobody answers. */
export async function runWhy(tools: Tools, name: string, options: WhyOptions): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    const views = [...agent.roster().byName.values()].map(({ view }) => view);
    const found = findServer(views, name);
    if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
    const server = found.name;
    const happenings = await agent.readEvents(EVENTS_MAX, server);
    if (happenings === undefined) {
      const words = about(server, "no answer, its decisions are not known");
      return tell(tools, options, { server, how: "unknown", words, reasons: [] });
    }
    const decision = newestDecision(happenings, options.back);
    const result = decision === undefined ? undefined : resultOf(decision, happenings);
    const at = agent.at();
    const { host } = tools;
    if (options.json === true) {
      host.print(jsonLine({ server, decision, result, now: nowOf(found, at) }));
    } else {
      const given = { result, backupName: agent.backup().name, at };
      whyLines(found, decision, given).forEach(host.print);
    }
    return decision === undefined ? 1 : 0;
  } finally {
    agent.close();
  }
}

/** The sentences, each under its question. */
export function whyLines(
  view: ServerView,
  decision: Happening | undefined,
  given: { result: Happening | undefined; backupName: string; at: Instant },
): readonly string[] {
  const { at } = given;
  const said =
    decision === undefined
      ? []
      : decisionSaid(decision, { ...given, zone: at.zone }).map(({ label, words }) => [
          label,
          words,
        ]);
  const head =
    decision === undefined
      ? `${view.name}: nothing was decided about it yet.`
      : `${view.name}: decision ${decision.sequence} of ${dateTime(decision.wallMs, at.zone)}.`;
  const against = againstNow(view, at);
  const now = [
    `It is ${view.state} since ${since(view.sinceWallMs, at.wallMs, at.zone)}; custody ${view.custody}, epoch ${view.epoch}.`,
    ...(against.length === 0 ? ["Nothing stands against an act."] : against),
  ];
  const rows = [...said, ...now.map((words, i) => [i === 0 ? "NOW" : "", words])];
  return [
    head,
    ...rows.map(([label = "", words = ""]) => `${left(label, LABEL_CELLS)} ${words}`),
  ].map(clean);
}

function nowOf(view: ServerView, at: Instant): object {
  const { state, custody, epoch, blocked, blockedSinceWallMs } = view;
  return { state, custody, epoch, blocked, blockedSinceWallMs, against: againstNow(view, at) };
}
