// locum history: every takeover, switchover, restore, refusal, hold and drill of a server, newest last.
//
// What the event log has forgotten stands here still. Decides no words of the record.

import type { ExitStatus } from "../../base/host.js";
import type { HistoryEntry } from "../../proto/report.js";
import { clean } from "../cells.js";
import { gapsSaid } from "../gap-words.js";
import { elapsed } from "../times.js";
import { reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { about, dateTime } from "./wording.js";

/** Shows the history of a server; answers the exit status: 1 if nobody answers. */
export async function runHistory(
  tools: Tools,
  name: string,
  options: CommonOptions,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    const views = [...agent.roster().byName.values()].map(({ view }) => view);
    const found = findServer(views, name);
    if (typeof found === "string") return refuse(tools, options, { server: "", words: found });
    const server = found.name;
    const read = await agent.readReport({ kind: "readHistory", server });
    if (typeof read === "string") return refuse(tools, options, { server, words: read });
    if (read === undefined) {
      const words = about(server, "no answer, its history is not known");
      return tell(tools, options, { server, how: "unknown", words, reasons: [] });
    }
    const { entries, complete } = read;
    if (options.json === true) tools.host.print(jsonLine({ server, entries, complete }));
    else historyLines(server, entries, agent.at().wallMs).forEach(tools.host.print);
    return 0;
  } finally {
    agent.close();
  }
}

const RESULTS = ["applied", "unchanged", "failed", "occupied", "skipped"] as const;

/** The history as lines, two or three for an entry. */
export function historyLines(
  server: string,
  entries: readonly HistoryEntry[],
  nowWallMs: number,
): readonly string[] {
  if (entries.length === 0) return [about(server, "nothing was done with it yet.")];
  return entries.flatMap((entry) => lines(entry, nowWallMs)).map(clean);
}

function lines(entry: HistoryEntry, nowWallMs: number): readonly string[] {
  const { number, kind, beganWallMs, epochFrom, epochTo, who, why, result, times } = entry;
  const epochs = epochTo === 0n ? "" : `, epoch ${epochFrom} to ${epochTo}`;
  const by = who === "" ? "by itself" : `by ${who}`;
  const again = times > 1 ? `, ${times} times` : "";
  const head = `${number}. ${dateTime(beganWallMs)}  ${kind} ${by}${again}${epochs}${lasted(entry, nowWallMs)}`;
  const counts = RESULTS.flatMap((word) =>
    (entry.fields[word] ?? "0") === "0" ? [] : [`${word} ${entry.fields[word]}`],
  );
  const came = [result, counts.join(", ")].filter((words) => words !== "").join("; ");
  return [head, ...[why, came, gapsSaid(entry.fields).join(" ")].flatMap(indented)];
}

/** What has no end that was seen goes on, or ended where nobody looked. */
function lasted({ kind, beganWallMs, endedWallMs }: HistoryEntry, nowWallMs: number): string {
  if (kind === "refusal") return "";
  if (endedWallMs === undefined) return `, for ${elapsed(nowWallMs - beganWallMs)} so far`;
  return `, ${elapsed(endedWallMs - beganWallMs)}`;
}

function indented(words: string): readonly string[] {
  return words === "" ? [] : [`   ${words}`];
}
