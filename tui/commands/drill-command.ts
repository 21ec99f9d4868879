// locum drill: a takeover rehearsed, of one server or of all, one after another. Nothing is moved.
//
// The agent accepts a drill and shows it; its end is the last drill of the view. What came of it is
// told by its verdict, and becomes the exit status.

import type { ExitStatus } from "../../base/host.js";
import type { DrillView } from "../../proto/report.js";
import type { ServerView } from "../../proto/view.js";
import { clean } from "../cells.js";
import { drillHead, drillLines } from "../drill-words.js";
import type { ActEnd } from "./act-watch.js";
import { type Agent, reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { waitForEnd } from "./wait.js";
import { about } from "./wording.js";

/** Options of `locum drill`. */
export type DrillOptions = CommonOptions & { readonly timeout?: number };

/** How the drill of one server ended for the exit status. */
type Ended = "good" | "bad" | "refused";

/** Follows one drill in the views. */
class DrillWatch {
  readonly #before: DrillView | undefined;

  constructor(before: DrillView | undefined) {
    this.#before = before;
  }

  see(now: ServerView | undefined): ActEnd | undefined {
    if (now === undefined) return { how: "failed", words: "is no longer monitored" };
    const { lastDrill } = now;
    if (lastDrill === undefined || lastDrill.wallMs === this.#before?.wallMs) return undefined;
    return { how: lastDrill.verdict === "wouldWork" ? "done" : "failed", words: lastDrill.words };
  }

  isMoving(now: ServerView | undefined): boolean {
    return now?.drilling !== undefined;
  }
}

/** Rehearses; answers the exit status: 0 all would move, 1 something would not, 2 refused. */
export async function runDrill(
  tools: Tools,
  name: string | undefined,
  options: DrillOptions,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    const views = [...agent.roster().byName.values()].map(({ view }) => view);
    const found = name === undefined ? undefined : findServer(views, name);
    if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
    const asked = found === undefined ? views.map((view) => view.name).sort() : [found.name];
    if (asked.length === 0) {
      const words = "No servers are monitored yet; locum backup add adds one.";
      return refuse(tools, options, { server: "", words });
    }
    const ends: Ended[] = [];
    for (const server of asked) ends.push(await drillOf(agent, tools, server, options));
    if (ends.includes("bad")) return 1;
    return ends.includes("refused") ? 2 : 0;
  } finally {
    agent.close();
  }
}

async function drillOf(
  agent: Agent,
  tools: Tools,
  server: string,
  options: DrillOptions,
): Promise<Ended> {
  const shown = () => agent.roster().byName.get(server)?.view;
  const watch = new DrillWatch(shown()?.lastDrill);
  const outcome = await agent.send({ kind: "drill", name: server });
  if (outcome === undefined) {
    const words = about(server, "no answer to the drill; it moves nothing");
    tell(tools, options, { server, how: "unknown", words, reasons: [] });
    return "bad";
  }
  if (outcome.how !== "running") {
    tell(tools, options, { server, ...outcome, words: about(server, outcome.words) });
    return "refused";
  }
  const watches = new Map([[server, watch]]);
  const waited = await waitForEnd(agent, { tools, watches, options, doing: "the drill" });
  const drill = shown()?.lastDrill;
  if (waited.how !== "ended" || drill === undefined) {
    const words = about(server, waited.words || "its drill has not ended");
    tell(tools, options, { server, how: "unknown", words, reasons: [] });
    return "bad";
  }
  const { zone } = agent.at();
  if (options.json === true) tools.host.print(jsonLine({ server, drill }));
  else {
    tools.host.print(clean(drillHead(server, drill, zone)));
    for (const line of drillLines(drill, agent.backup(), zone))
      tools.host.print(clean(`  ${line}`));
  }
  return drill.verdict === "wouldWork" ? "good" : "bad";
}
