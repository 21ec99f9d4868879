// locum conflicts: what was changed on both sides while the objects were away, and which version is to
// count. Deciding moves what waits for it; the version that is not chosen is kept.

import type { ExitStatus } from "../../base/host.js";
import { describeObject, idKey } from "../../proto/object.js";
import type { ConflictRow } from "../../proto/object-rows.js";
import type { Agent } from "./agent.js";
import { jsonLine } from "./json.js";
import { notTold, parseObjects, withServer } from "./objects-command.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { about, table } from "./wording.js";

/** What `locum conflicts` is given. */
export type ConflictOptions = CommonOptions & {
  readonly keep?: string;
  /** Decides all that are open, the same way. */
  readonly all?: boolean;
};

/** Digests as people compare them. */
const SHORT = 12;

/** Shows the conflicts of one main, or decides one. */
export async function runConflicts(
  tools: Tools,
  name: string,
  words: readonly string[],
  options: ConflictOptions,
): Promise<ExitStatus> {
  const { keep, all = false } = options;
  const objects = parseObjects(words);
  const slip = typeof objects === "string" ? objects : slipOf(objects.length, keep, all);
  if (typeof objects === "string" || slip !== undefined) {
    return refuse(tools, options, { server: name, words: slip ?? "" });
  }
  return withServer(tools, name, options, async (agent, server) => {
    const [object] = objects;
    if (all && (keep === "main" || keep === "backup")) {
      return decideAll(tools, { agent, server, keep }, options);
    }
    if (object !== undefined && (keep === "main" || keep === "backup")) {
      const outcome = await agent.send({ kind: "resolveConflict", name: server, object, keep });
      if (outcome === undefined) return notTold(tools, options, server, outcome);
      const { how, reasons } = outcome;
      return tell(tools, options, { server, how, words: about(server, outcome.words), reasons });
    }
    const outcome = await agent.send({ kind: "readConflicts", name: server });
    if (outcome?.how !== "done") return notTold(tools, options, server, outcome);
    const rows = outcome.conflicts ?? [];
    const total = outcome.objectsTotal ?? 0;
    if (options.json === true) {
      tools.host.print(jsonLine({ server, words: outcome.words, total, conflicts: rows }));
    } else {
      tools.host.print(about(server, outcome.words));
      if (rows.length > 0) conflictLines(rows).forEach(tools.host.print);
      if (rows.length < total)
        tools.host.print(`${total - rows.length} more when these are decided`);
    }
    return rows.some((row) => row.keep === "") ? 1 : 0;
  });
}

/** Decides what is open, one after the other, and looks again: more may be listed than one answer holds. */
async function decideAll(
  tools: Tools,
  { agent, server, keep }: { agent: Agent; server: string; keep: "main" | "backup" },
  options: ConflictOptions,
): Promise<ExitStatus> {
  const decided = new Set<string>();
  for (;;) {
    const listed = await agent.send({ kind: "readConflicts", name: server });
    if (listed?.how !== "done") return notTold(tools, options, server, listed);
    const open = (listed.conflicts ?? []).filter((row) => row.keep === "");
    // Decided, and open once more: somebody has changed it again meanwhile.
    const fresh = open.filter((row) => !decided.has(idKey(row)));
    if (fresh.length === 0) {
      const left = open.length === 0 ? "None is" : `${open.length} were changed again and are`;
      const words = `${decided.size} decided: the version of the ${keep} counts. ${left} open.`;
      return tell(tools, options, { server, how: "done", words, reasons: [] });
    }
    for (const { type, number } of fresh) {
      const object = { type, number };
      const outcome = await agent.send({ kind: "resolveConflict", name: server, object, keep });
      if (outcome === undefined) return notTold(tools, options, server, outcome);
      if (outcome.how !== "done" && outcome.how !== "running") {
        const words = `${about(server, outcome.words)} ${decided.size} were decided before it.`;
        return tell(tools, options, { server, how: outcome.how, words, reasons: outcome.reasons });
      }
      decided.add(idKey(object));
    }
  }
}

/** Why it is neither a question nor a decision; undefined: it is one. */
function slipOf(objects: number, keep: string | undefined, all: boolean): string | undefined {
  if (keep !== undefined && keep !== "main" && keep !== "backup") {
    return `--keep ${keep}: it is main or backup.`;
  }
  if (all && keep === undefined) return "Which versions? Give --keep main or --keep backup.";
  if (all && objects > 0) return "--all decides every object: name none.";
  if (keep !== undefined && objects !== 1 && !all) {
    return "--keep decides one object: name it. --all decides every one that is open.";
  }
  if (keep === undefined && objects > 0) return "Which version? Give --keep main or --keep backup.";
  return undefined;
}

/** The conflicts as a table. */
export function conflictLines(rows: readonly ConflictRow[]): readonly string[] {
  const version = (digest: string) => (digest === "" ? "deleted" : digest.slice(0, SHORT));
  return table(
    [
      { title: "OBJECT", text: (row: ConflictRow) => describeObject(row, row.name) },
      { title: "MAIN", text: ({ main }) => version(main) },
      { title: "BACKUP", text: ({ backup }) => version(backup) },
      { title: "KEEP", text: ({ keep }) => (keep === "" ? "to be decided" : keep) },
    ],
    rows,
  );
}
