// locum backups: the settings backups of one main, the newest first, with the numbers that other
// commands take.

import type { ExitStatus } from "../../base/host.js";
import type { BackupRow } from "../../proto/object-rows.js";
import { utcText } from "../../proto/utc.js";
import { jsonLine } from "./json.js";
import { notTold, withServer } from "./objects-command.js";
import { type CommonOptions, exitOf, type Tools } from "./tools.js";
import { about, table } from "./wording.js";

const STATES: Readonly<Record<BackupRow["state"], string>> = {
  lastGood: "last good",
  good: "good",
  suspect: "suspect",
  incomplete: "incomplete",
};

/** Lists the settings backups of one main. */
export async function runBackups(
  tools: Tools,
  name: string,
  options: CommonOptions,
): Promise<ExitStatus> {
  return withServer(tools, name, options, async (agent, server) => {
    const outcome = await agent.send({ kind: "readBackups", name: server });
    if (outcome?.how !== "done") return notTold(tools, options, server, outcome);
    const { words, backups = [], objectsTotal: total = 0 } = outcome;
    if (options.json === true) tools.host.print(jsonLine({ server, words, total, backups }));
    else {
      tools.host.print(about(server, words));
      if (backups.length > 0) backupLines(backups).forEach(tools.host.print);
      if (backups.length < total) tools.host.print(`${total - backups.length} older ones`);
    }
    return exitOf("done");
  });
}

/** The settings backups as a table. */
export function backupLines(rows: readonly BackupRow[]): readonly string[] {
  return table(
    [
      { title: "BACKUP", isFigure: true, text: (row: BackupRow) => String(row.number) },
      { title: "MADE", text: ({ madeWallMs }) => utcText(madeWallMs) },
      { title: "STATE", text: ({ state }) => STATES[state] },
      { title: "OBJECTS", isFigure: true, text: ({ objects }) => String(objects) },
      { title: "BYTES", isFigure: true, text: ({ bytes }) => String(bytes) },
      { title: "WHY", text: ({ why }) => why },
      { title: "WORDS", text: ({ words }) => words },
    ],
    rows,
  );
}
