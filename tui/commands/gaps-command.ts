// locum gaps: for each object of an outage how long nobody ran it, and how long both did on its way
// home; the figures of all above.
//
// The list comes page by page: of an outage that goes on each page is of its own instant.

import type { ExitStatus } from "../../base/host.js";
import { counted } from "../../proto/counted.js";
import type { GapsView, ObjectGapView } from "../../proto/report.js";
import { clean } from "../cells.js";
import { fine, gapsSaid } from "../gap-words.js";
import { elapsed } from "../times.js";
import { type Agent, reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { about, dateTime, table } from "./wording.js";

/** Options of `locum gaps`. */
export type GapsOptions = CommonOptions & { readonly epoch?: bigint };

/** Shows the gaps of an outage; answers the exit status: 1 if there was none, or nobody answers. */
export async function runGaps(
  tools: Tools,
  name: string,
  options: GapsOptions,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    const views = [...agent.roster().byName.values()].map(({ view }) => view);
    const found = findServer(views, name);
    if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
    const server = found.name;
    const read = await readAll(agent, server, options.epoch ?? 0n);
    if (typeof read === "string") return refuse(tools, options, { server, words: read });
    if (read === undefined) {
      const words = about(server, "no answer, its gaps are not known");
      return tell(tools, options, { server, how: "unknown", words, reasons: [] });
    }
    if (options.json === true) tools.host.print(jsonLine(read));
    else gapLines(read, options.epoch).forEach(tools.host.print);
    return read.epoch === 0n || read.problem !== "" ? 1 : 0;
  } finally {
    agent.close();
  }
}

/** All pages as one; words of a refusal; undefined: not answered. */
async function readAll(
  agent: Agent,
  server: string,
  epoch: bigint,
): Promise<GapsView | string | undefined> {
  const first = await agent.readReport({ kind: "readGaps", server, epoch, from: 0 });
  if (typeof first !== "object") return first;
  const { kind: _, ...view } = first;
  const objects: ObjectGapView[] = [...view.objects];
  while (objects.length < view.total) {
    const from = objects.length;
    const next = await agent.readReport({ kind: "readGaps", server, epoch: view.epoch, from });
    if (typeof next !== "object") return next;
    if (next.epoch !== view.epoch || next.objects.length === 0) {
      return `${server}: the outage changed while it was read. Ask again.`;
    }
    objects.push(...next.objects);
  }
  return { ...view, objects };
}

/** The report as lines. */
export function gapLines(view: GapsView, asked: bigint | undefined): readonly string[] {
  const { server, epoch, kept, problem } = view;
  const others = kept.filter((one) => one !== epoch);
  const known =
    kept.length === 0 ? "no outage of it is kept" : `kept are epochs ${kept.join(", ")}`;
  if (problem !== "")
    return [about(server, `the gaps of epoch ${epoch} cannot be read: ${problem}`)];
  if (epoch === 0n) {
    const which = asked === undefined ? "it had no outage" : `it had no outage of epoch ${asked}`;
    return [about(server, `${which}; ${known}.`)];
  }
  const { beganWallMs, endedWallMs, total, objects, fields } = view;
  const until =
    endedWallMs === undefined
      ? "and goes on"
      : `and ended at ${dateTime(endedWallMs)}, after ${elapsed(endedWallMs - beganWallMs)}`;
  return [
    about(server, `outage of epoch ${epoch}, ${counted(total, "object")}.`),
    `It began at ${dateTime(beganWallMs)} ${until}.`,
    ...gapsSaid(fields),
    ...(objects.length === 0 ? [] : ["", ...rows(objects)]),
    ...(others.length === 0
      ? []
      : ["", `Other outages that are kept: epoch ${others.join(", ")}.`]),
  ].map(clean);
}

function rows(objects: readonly ObjectGapView[]): readonly string[] {
  return table(
    [
      { title: "OBJECT", text: ({ type, number }: ObjectGapView) => `${type} ${number}` },
      { title: "GAP", isFigure: true, text: gapText },
      {
        title: "OVERLAP",
        isFigure: true,
        text: ({ overlapMs }) => (overlapMs === undefined ? "–" : fine(overlapMs)),
      },
      { title: "NAME", text: ({ name }) => name },
    ],
    objects,
  );
}

function gapText({ kind, gapMs }: ObjectGapView): string {
  if (kind === "stayed") return "stayed";
  if (kind === "unknown" || gapMs === undefined) return "unknown";
  if (kind === "open") return `${fine(gapMs)} so far`;
  return kind === "atLeast" ? `at least ${fine(gapMs)}` : fine(gapMs);
}
