// Takeover, restore and settings backup by command: asks the agent, and stays until the end.
//
// The name that was typed is the confirmation. What the person could have seen (state, custody,
// epoch of a first view) goes along, so that the agent refuses what has passed meanwhile. Three
// answers: done, refused, running; and none, which is told as "unknown", never as failed.

import type { ExitStatus } from "../../base/host.js";
import type { ControlCommand } from "../../proto/control-command.js";
import type { Outcome, ServerView } from "../../proto/view.js";
import { type Act, ActWatch } from "./act-watch.js";
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
  /** Of a takeover: the main runs, and parks first. */
  readonly switchover?: boolean;
  /** The name once more: whatever can be overruled is. */
  readonly force?: string;
  /** Of a restore: each object is removed here before it is put there. */
  readonly exclusive?: boolean;
  /** Of a restore: also what the main has lost, from the settings backup of this number. */
  readonly all?: boolean;
  readonly backup?: number;
  readonly yes?: boolean;
};

/** What is ordered; act now ends a countdown in a takeover or a restore, whichever it is. */
export type Deed = Act | "actNow";

/** Which server an act is about: one by its name as typed, or all. */
export type Target = { readonly name: string } | "all";

const SEE_STATUS = "locum status shows what is so.";
/** A backup of 10,000 mains over slow links; the client sees a dead agent by itself. */
const BACKUP_MS_MAX = 24 * 3_600_000;
/** What is refused is refused at once. */
const REFUSED_MS_MAX = 2_000;

const DOING: Readonly<Record<Deed, string>> = {
  actNow: "the act",
  takeOver: "the takeover",
  restore: "the restore",
  backUpNow: "the backup",
};

/** Does it; answers the exit status. */
export async function runAct(
  tools: Tools,
  act: Deed,
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
  readonly act: Deed;
  readonly target: Target;
  readonly options: ActOptions;
};

async function actOn(agent: Agent, asked: Asked): Promise<ExitStatus> {
  const { tools, act, target, options } = asked;
  const servers = [...agent.roster().byName.values()].map(({ view }) => view);
  const found = target === "all" ? undefined : findServer(servers, target.name);
  if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
  if (act === "restore" && options.all !== true && (options.backup ?? options.yes) !== undefined) {
    const words = "--backup and --yes belong to --all: a restore from a settings backup.";
    return refuse(tools, options, { server: found?.name ?? "", words });
  }
  if (servers.length === 0) {
    const words = "No servers are monitored yet; locum backup add adds one.";
    return refuse(tools, options, { server: "", words });
  }
  const server = found?.name ?? "";
  const watched = found === undefined ? servers : [found];
  const watches = new Map(
    watched.map((view) => [view.name, new ActWatch(movement(act, view), view)]),
  );
  const awaited = { tools, watches, options, doing: DOING[act] };
  const command = commandFor(act, found, options);
  if (act === "backUpNow") {
    if (!options.wait) return startBackup(agent, asked, server);
    const answer = agent.send(command, BACKUP_MS_MAX);
    return conclude(agent, asked, server, await waitForEnd(agent, { ...awaited, answer }));
  }
  const outcome = await agent.send(command);
  if (outcome?.how !== "running" || !options.wait) {
    return tell(tools, options, resultOf(agent, act, server, outcome));
  }
  if (options.json !== true) tools.host.print(about(server, outcome.words));
  return conclude(agent, asked, server, await waitForEnd(agent, awaited));
}

/** A backup is answered when it is made: what is not refused at once is under way. */
async function startBackup(agent: Agent, asked: Asked, server: string): Promise<ExitStatus> {
  const { tools, options } = asked;
  const command: ControlCommand = { kind: "backUpNow", name: server };
  const outcome = await agent.send(command, REFUSED_MS_MAX);
  if (outcome !== undefined) {
    return tell(tools, options, resultOf(agent, "backUpNow", server, outcome));
  }
  const what = server === "" ? agent.backup().name : server;
  const words = about(what, "the backup is asked for; its end is not waited for");
  return tell(tools, options, { server, how: "running", words, reasons: [] });
}

/** What can be seen of a deed on the way. */
function movement(deed: Deed, { custody }: ServerView): Act {
  if (deed !== "actNow") return deed;
  return custody === "main" ? "takeOver" : "restore";
}

function commandFor(
  act: Deed,
  view: ServerView | undefined,
  { switchover, force, exclusive, all, backup, yes }: ActOptions,
): ControlCommand {
  if (act === "backUpNow") return { kind: act, name: view?.name ?? "" };
  const { state, custody, epoch } = view ?? {};
  const isSeen = state !== undefined && custody !== undefined && epoch !== undefined;
  const seen = isSeen ? { state, custody, epoch } : undefined;
  const name = view?.name ?? "";
  if (act === "takeOver") return { kind: act, name, seen, switchover, force };
  if (act === "restore")
    return { kind: act, name, seen, force, exclusive, all, backup, isSure: yes };
  return { kind: "order", what: "actNow", name, seen, untilWallMs: 0, reason: "" };
}

/** What the agent answered about a server, or about all; undefined: nothing. */
function resultOf(agent: Agent, act: Deed, server: string, outcome: Outcome | undefined): Result {
  const what = server === "" ? agent.backup().name : server;
  if (outcome === undefined) {
    const words = about(what, `no answer to ${DOING[act]}, unknown: done or not done`);
    return { server, how: "unknown", words, reasons: [SEE_STATUS] };
  }
  const { how, words, reasons } = outcome;
  return { server, how, words: about(what, words), reasons };
}

/** One result line per server that was waited for; the exit status of the worst. */
function conclude(agent: Agent, asked: Asked, server: string, waited: Waited): ExitStatus {
  const { tools, act, options } = asked;
  if (waited.how === "answered") {
    return tell(tools, options, resultOf(agent, act, server, waited.answer));
  }
  const statuses = [...waited.ends].map(([name, { how, words }]) =>
    tell(tools, options, { server: name, how, words: about(name, words), reasons: [] }),
  );
  if (waited.how === "ended") return statuses.some((status) => status !== 0) ? 1 : 0;
  const how = waited.how === "timeOut" || waited.how === "left" ? "running" : "unknown";
  tell(tools, options, { server, how, words: waited.words, reasons: [SEE_STATUS] });
  return 1;
}
