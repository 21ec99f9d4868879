// locum objects, locum retry: what became of each object of one main, and to try again what failed.
//
// A list is read page by page from the agent and bounded by --limit; programs get all of a page's
// fields. Trying again moves what the movement in force moves anyway: nothing is asked first.

import type { ExitStatus } from "../../base/host.js";
import { describeObject, isObjectNumber, isObjectType, type ObjectId } from "../../proto/object.js";
import { OBJECT_ROWS_MAX, type ObjectRow, type ObjectWhere } from "../../proto/object-rows.js";
import type { Outcome } from "../../proto/view.js";
import { type Agent, reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, exitOf, refuse, type Tools, tell } from "./tools.js";
import { about, table } from "./wording.js";

/** What `locum objects` is given. */
export type ObjectsOptions = CommonOptions & {
  readonly problems?: boolean;
  readonly from: number;
  readonly limit: number;
};

/** Where an object runs, in words. */
const WHERE: Readonly<Record<ObjectWhere, string>> = {
  main: "at home",
  planned: "to be moved",
  putting: "perhaps on backup",
  backup: "on backup",
  home: "at home",
  left: "left to the main",
  deleted: "deleted",
};

/** Shows what became of the objects of one main. */
export async function runObjects(
  tools: Tools,
  name: string,
  options: ObjectsOptions,
): Promise<ExitStatus> {
  return withServer(tools, name, options, async (agent, server) => {
    const rows: ObjectRow[] = [];
    const only = options.problems === true ? ("problems" as const) : ("all" as const);
    let total = 0;
    let words = "";
    while (rows.length < options.limit) {
      const most = Math.min(OBJECT_ROWS_MAX, options.limit - rows.length);
      const from = options.from + rows.length;
      const outcome = await agent.send({ kind: "readObjects", name: server, only, from, most });
      if (outcome?.how !== "done") return notTold(tools, options, server, outcome);
      total = outcome.objectsTotal ?? 0;
      words = outcome.words;
      const page = outcome.objects ?? [];
      rows.push(...page);
      if (page.length < most) break;
    }
    show(tools, options, { server, words, total, rows });
    return exitOf("done");
  });
}

/** Tries again what failed: these objects, or all. */
export async function runRetry(
  tools: Tools,
  name: string,
  words: readonly string[],
  options: CommonOptions,
): Promise<ExitStatus> {
  const objects = parseObjects(words);
  if (typeof objects === "string") return refuse(tools, options, { server: name, words: objects });
  return withServer(tools, name, options, async (agent, server) => {
    const outcome = await agent.send({ kind: "retryObjects", name: server, objects });
    if (outcome === undefined) return notTold(tools, options, server, outcome);
    const { how, reasons } = outcome;
    return tell(tools, options, { server, how, words: about(server, outcome.words), reasons });
  });
}

/** Reads objects as typed: `camera 12`, `"camera 12"`, `camera:12`; words if one is none. */
export function parseObjects(words: readonly string[]): readonly ObjectId[] | string {
  const parts = words.flatMap((word) => word.trim().split(/[\s:]+/));
  const objects: ObjectId[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [type = "", digits = ""] = parts.slice(at, at + 2);
    const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
    if (!isObjectType(type) || !isObjectNumber(number)) {
      return `"${`${type} ${digits}`.trim()}" is no object: type and number, such as camera 12.`;
    }
    objects.push({ type, number });
  }
  if (objects.length <= OBJECT_ROWS_MAX) return objects;
  return `${objects.length} objects at once, at most ${OBJECT_ROWS_MAX}; none: all that failed.`;
}

type Shown = {
  readonly server: string;
  readonly words: string;
  readonly total: number;
  readonly rows: readonly ObjectRow[];
};

function show({ host }: Tools, options: ObjectsOptions, { server, words, total, rows }: Shown) {
  const next = options.from + rows.length;
  if (options.json === true) {
    const objects = rows.map(({ result = null, ...row }) => ({ ...row, result }));
    host.print(jsonLine({ server, words, total, from: options.from, objects }));
    return;
  }
  host.print(about(server, words));
  if (rows.length > 0) objectLines(rows).forEach(host.print);
  if (next < total) host.print(`${total - next} more: --from ${next}`);
}

/** The objects as a table. */
export function objectLines(rows: readonly ObjectRow[]): readonly string[] {
  return table(
    [
      { title: "OBJECT", text: (row: ObjectRow) => describeObject(row, row.name) },
      { title: "RUNS", text: ({ where }) => WHERE[where] },
      { title: "RESULT", text: ({ result }) => result ?? "–" },
      { title: "TRIED", isFigure: true, text: ({ attempts }) => String(attempts) },
      { title: "WORDS", text: ({ words, again }) => (again ? `${words}, tried again` : words) },
    ],
    rows,
  );
}

/** Reaches the agent, finds the server, and works with both. */
export async function withServer(
  tools: Tools,
  name: string,
  options: CommonOptions,
  work: (agent: Agent, server: string) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    const views = [...agent.roster().byName.values()].map(({ view }) => view);
    const found = findServer(views, name);
    if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
    return await work(agent, found.name);
  } finally {
    agent.close();
  }
}

/** Tells that there was no answer, or what the agent says instead. */
export function notTold(
  tools: Tools,
  options: CommonOptions,
  server: string,
  outcome: Outcome | undefined,
): ExitStatus {
  const { how, words, reasons } = outcome ?? {
    how: "unknown" as const,
    words: "no answer, unknown: done or not done",
    reasons: ["locum status shows what is so."],
  };
  return tell(tools, options, { server, how, words: about(server, words), reasons });
}
