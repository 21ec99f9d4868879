// Takeover, restore and settings backup by command: asks the agent, and stays until the end.
//
// The name that was typed is the confirmation. What the person could have seen (state, custody,
// epoch of a first view) goes along, so that the agent refuses what has passed meanwhile. Three
// answers: done, refused, running; and none, which is told as "unknown", never as failed.

import type { ExitStatus } from "../../base/host.js";
import type { ControlCommand, Outcome, ServerView } from "../../proto/view.js";
import { type Act, type ActEnd, ActWatch } from "./act-watch.js";
import { type Agent, reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { type CommonOptions, type Result, refuse, type Tools, tell } from "./tools.js";
import { type Waited, waitForEnd } from "./wait.js";
import { about } from "./wording.js";

/** Options of every act. */
export type ActOptions = CommonOptions & {
  /** False: answer as soon as the agent has accepted. */
  readonly wait: boolean;
  /** How long to wait at most; undefined: to the end. */
  readonly timeout?: number;
};

/** Which server an act is about: one by its name as typed, or all. */
export type Target = { readonly name: string } | "all";

const DOING: Readonly<Record<Act, string>> = {
  takeOver: "the takeover",
  restore: "the restore",
  backUpNow: "the backup",
};

/** Does it; answers the exit status. */
export async function runAct(
  tools: Tools,
  act: Act,
  target: Target,
  options: ActOptions,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    return await actOn(agent, { tools, act, target, options });
  } finally {
    agent.close();
  }
}

type Asked = {
  readonly tools: Tools;
  readonly act: Act;
  readonly target: Target;
  readonly options: ActOptions;
};

async function actOn(agent: Agent, asked: Asked): Promise<ExitStatus> {
  const { tools, act, target, options } = asked;
  const servers = [...agent.roster().byName.values()].map(({ view }) => view);
  const found = target === "all" ? undefined : findServer(servers, target.name);
  if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
  if (servers.length === 0) {
    const words = "No servers are monitored yet; locum backup add adds one.";
    return refuse(tools, options, { server: "", words });
  }
  const server = found?.name ?? "";
  const outcome = await agent.send(commandFor(act, found));
  if (outcome === undefined) return tell(tools, options, unanswered(agent, act, server));
  if (outcome.how !== "running" || !options.wait) {
    return tell(tools, options, resultOf(outcome, server));
  }
  const before = found === undefined ? servers : [found];
  const watches = new Map(before.map((view) => [view.name, new ActWatch(act, view)]));
  const waited = await waitForEnd(agent, { tools, watches, options, doing: DOING[act] });
  return conclude(asked, waited, server);
}

function commandFor(act: Act, view: ServerView | undefined): ControlCommand {
  if (act === "backUpNow") return { kind: act, name: view?.name ?? "" };
  const { state, custody, epoch } = view ?? {};
  const isSeen = state !== undefined && custody !== undefined && epoch !== undefined;
  const seen = isSeen ? { state, custody, epoch } : undefined;
  return { kind: act, name: view?.name ?? "", seen };
}

function resultOf(outcome: Outcome, server: string): Result {
  const { how, words, reasons } = outcome;
  return { server, how, words: server === "" ? words : about(server, words), reasons };
}

function unanswered(agent: Agent, act: Act, server: string): Result {
  const what = server === "" ? `${agent.backup().name}` : server;
  const words = `no answer to ${DOING[act]}, unknown: done or not done`;
  return { server, how: "unknown", words: about(what, words), reasons: [SEE_STATUS] };
}

const SEE_STATUS = "locum status shows what is so.";

/** One result line per server that was waited for; the exit status of the worst. */
function conclude(asked: Asked, waited: Waited, server: string): ExitStatus {
  const { tools, options } = asked;
  const ends = [...waited.ends];
  if (waited.how !== "ended") {
    for (const [name, end] of ends) tell(tools, options, endResult(name, end));
    const how = waited.how === "timeOut" || waited.how === "left" ? "running" : "unknown";
    tell(tools, options, { server, how, words: waited.words, reasons: [SEE_STATUS] });
    return 1;
  }
  const statuses = ends.map(([name, end]) => tell(tools, options, endResult(name, end)));
  return statuses.some((status) => status !== 0) ? 1 : 0;
}

function endResult(server: string, end: ActEnd): Result {
  return { server, how: end.how, words: about(server, end.words), reasons: [] };
}
