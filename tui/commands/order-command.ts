// locum hold, release, cancel, acknowledge, maintenance: an order that stands, by command.
//
// The name that was typed is the confirmation. What could be seen of the server goes along, so that
// the agent refuses an order whose reason has passed. A slip is answered before anything is asked.

import type { ExitStatus } from "../../base/host.js";
import type { OrderWord } from "../../proto/control-command.js";
import { REASON_CHARS_MAX } from "../../proto/limits.js";
import { LOCAL_ZONE } from "../times.js";
import { parseFor, parseUntil } from "../until.js";
import { type Agent, reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { about } from "./wording.js";

/** What `locum maintenance` is given. */
export type MaintenanceOptions = CommonOptions & {
  readonly until?: string;
  readonly for?: string;
  readonly reason?: string;
  readonly end?: boolean;
};

type Ordered = { readonly what: OrderWord; readonly untilWallMs: number; readonly reason: string };

/** Gives an order about one server; answers the exit status. */
export async function runOrder(
  tools: Tools,
  what: Exclude<OrderWord, "actNow" | "maintain" | "endMaintenance">,
  name: string,
  options: CommonOptions,
): Promise<ExitStatus> {
  return give(tools, { what, untilWallMs: 0, reason: "" }, name, options);
}

/** Begins maintenance, or ends it. */
export async function runMaintenance(
  tools: Tools,
  name: string,
  options: MaintenanceOptions,
): Promise<ExitStatus> {
  const ordered = maintenanceOf(options, tools.host.world.clock.wallMs());
  if (typeof ordered === "string") return refuse(tools, options, { server: name, words: ordered });
  return give(tools, ordered, name, options);
}

/** What is asked for; words if it cannot be. */
function maintenanceOf(options: MaintenanceOptions, nowWallMs: number): Ordered | string {
  const { until, for: lasts, reason, end } = options;
  if (end === true) {
    return until === undefined && lasts === undefined && reason === undefined
      ? { what: "endMaintenance", untilWallMs: 0, reason: "" }
      : "--end ends maintenance now: it takes no --until, --for or --reason.";
  }
  if ((until === undefined) === (lasts === undefined)) {
    return until === undefined
      ? "Until when? Give --until TIME or --for DURATION; --end ends it."
      : "--until or --for, not both.";
  }
  const said = (reason ?? "").trim();
  if (said === "") return "Why? Give --reason TEXT: who reads it at night knows then.";
  if (said.length > REASON_CHARS_MAX) {
    return `Reason has ${said.length} characters, at most ${REASON_CHARS_MAX}.`;
  }
  const ends =
    until === undefined
      ? parseFor(lasts ?? "", nowWallMs)
      : parseUntil(until, nowWallMs, LOCAL_ZONE);
  if ("refused" in ends) return ends.refused;
  return { what: "maintain", untilWallMs: ends.wallMs, reason: said };
}

async function give(
  tools: Tools,
  ordered: Ordered,
  name: string,
  options: CommonOptions,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    return await giveTo(agent, tools, { ordered, name, options });
  } finally {
    agent.close();
  }
}

async function giveTo(
  agent: Agent,
  tools: Tools,
  { ordered, name, options }: { ordered: Ordered; name: string; options: CommonOptions },
): Promise<ExitStatus> {
  const views = [...agent.roster().byName.values()].map(({ view }) => view);
  const found = findServer(views, name);
  if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
  const { name: server, state, custody, epoch } = found;
  const seen = { state, custody, epoch };
  const outcome = await agent.send({ kind: "order", name: server, seen, ...ordered });
  if (outcome === undefined) {
    const words = about(server, "no answer to the order, unknown: done or not done");
    const reasons = ["locum status shows what is so."];
    return tell(tools, options, { server, how: "unknown", words, reasons });
  }
  const { how, words, reasons } = outcome;
  return tell(tools, options, { server, how, words: about(server, words), reasons });
}
