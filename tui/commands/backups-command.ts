// locum backups: the settings backups of one main, the newest first, with the numbers that other
// commands take; and that a suspect one is good.

import type { ExitStatus } from "../../base/host.js";
import type { BackupRow } from "../../proto/object-rows.js";
import { utcText } from "../../proto/utc.js";
import { jsonLine } from "./json.js";
import { notTold, withServer } from "./objects-command.js";
import { type CommonOptions, exitOf, refuse, type Tools, tell } from "./tools.js";
import { about, table } from "./wording.js";

const STATES: Readonly<Record<BackupRow["state"], string>> = {
  lastGood: "last good",
  good: "good",
  suspect: "suspect",
  incomplete: "incomplete",
};

/** Lists the settings backups of one main, or takes a suspect one for good: `accept [N]`. */
export async function runBackups(
  tools: Tools,
  name: string,
  words: readonly string[],
  options: CommonOptions,
): Promise<ExitStatus> {
  if (words.length > 0) return runAccept(tools, name, words, options);
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

async function runAccept(
  tools: Tools,
  name: string,
  [verb, number = "", ...more]: readonly string[],
  options: CommonOptions,
): Promise<ExitStatus> {
  const isNumber = number === "" || /^[1-9]\d{0,8}$/.test(number);
  if (verb !== "accept" || !isNumber || more.length > 0) {
    const words = `Accept which? locum backups "${name}" accept [N]; without N the newest suspect one`;
    return refuse(tools, options, { server: name, words });
  }
  return withServer(tools, name, options, async (agent, server) => {
    const command = { kind: "acceptBackup", name: server, number: Number(number) } as const;
    const outcome = await agent.send(command);
    if (outcome === undefined) return notTold(tools, options, server, outcome);
    const { how, reasons } = outcome;
    return tell(tools, options, { server, how, words: about(server, outcome.words), reasons });
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
