// locum copies: what restores of one main have set aside, and the content of one of them into a file.

import type { ExitStatus } from "../../base/host.js";
import { describeObject } from "../../proto/object.js";
import type { CopyReason, CopyRow } from "../../proto/object-rows.js";
import { utcText } from "../../proto/utc.js";
import { jsonLine } from "./json.js";
import { notTold, withServer } from "./objects-command.js";
import { type CommonOptions, exitOf, refuse, type Tools, tell } from "./tools.js";
import { about, table } from "./wording.js";

/** Digests as people compare them. */
const SHORT = 12;

const WHY: Readonly<Record<CopyReason, string>> = {
  deletedOnMain: "deleted on the main",
  deletedOnBackup: "deleted on the backup",
  replaced: "another version went into force",
  restore: "set aside by a restore",
};

/** Lists the copies of one main, or exports one: `export N FILE`. */
export async function runCopies(
  tools: Tools,
  name: string,
  words: readonly string[],
  options: CommonOptions,
): Promise<ExitStatus> {
  if (words.length > 0) return runExport(tools, name, words, options);
  return withServer(tools, name, options, async (agent, server) => {
    const outcome = await agent.send({ kind: "readCopies", name: server });
    if (outcome?.how !== "done") return notTold(tools, options, server, outcome);
    const { copies = [], objectsTotal: total = 0, reasons } = outcome;
    if (options.json === true) {
      const rows = copies.map((row) => ({ ...row, epoch: String(row.epoch) }));
      tools.host.print(jsonLine({ server, words: outcome.words, total, copies: rows, reasons }));
    } else {
      tools.host.print(about(server, outcome.words));
      if (copies.length > 0) copyLines(copies).forEach(tools.host.print);
      if (copies.length < total) tools.host.print(`${total - copies.length} older ones`);
      for (const reason of reasons) tools.host.complain(about(server, reason.words));
    }
    return exitOf("done");
  });
}

async function runExport(
  tools: Tools,
  name: string,
  [verb, number = "", file, ...more]: readonly string[],
  options: CommonOptions,
): Promise<ExitStatus> {
  const copy = /^\d{1,9}$/.test(number) ? Number(number) : 0;
  if (verb !== "export" || copy === 0 || file === undefined || more.length > 0) {
    const words = `Export which, and where to? locum copies "${name}" export N FILE`;
    return refuse(tools, options, { server: name, words });
  }
  return withServer(tools, name, options, async (agent, server) => {
    const path = tools.host.absolute(file);
    const outcome = await agent.send({ kind: "exportCopy", name: server, copy, path });
    if (outcome === undefined) return notTold(tools, options, server, outcome);
    const { how, reasons } = outcome;
    return tell(tools, options, { server, how, words: about(server, outcome.words), reasons });
  });
}

/** The copies as a table. */
export function copyLines(rows: readonly CopyRow[]): readonly string[] {
  return table(
    [
      { title: "COPY", isFigure: true, text: (row: CopyRow) => String(row.copy) },
      { title: "WHEN", text: ({ keptWallMs }) => utcText(keptWallMs) },
      { title: "EPOCH", isFigure: true, text: ({ epoch }) => String(epoch) },
      { title: "OBJECT", text: (row) => describeObject(row, row.name) },
      { title: "BYTES", isFigure: true, text: ({ bytes }) => String(bytes) },
      { title: "DIGEST", text: ({ digest }) => digest.slice(0, SHORT) },
      { title: "WHY", text: ({ why }) => WHY[why] },
    ],
    rows,
  );
}
