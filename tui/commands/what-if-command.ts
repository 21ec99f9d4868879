// locum what-if: if these servers failed now, who would be taken over, in which order and when, who
// would wait in line, who would not be taken over and why. The agent answers by the rules that a
// real failure meets; nothing is changed.

import type { ExitStatus } from "../../base/host.js";
import { counted } from "../../proto/counted.js";
import { wordsOf } from "../../proto/reason.js";
import type { Outcome, WhatIfEntry } from "../../proto/view.js";
import { clean } from "../cells.js";
import { duration } from "../times.js";
import { reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { about } from "./wording.js";

/** Asks; answers the exit status: 0 if all of them would be taken over. */
export async function runWhatIf(
  tools: Tools,
  names: readonly string[],
  options: CommonOptions,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    const views = [...agent.roster().byName.values()].map(({ view }) => view);
    const found = names.map((name) => findServer(views, name));
    const [unknown, ...more] = found.filter((one) => typeof one === "string");
    if (unknown !== undefined) {
      return refuse(tools, options, { server: "", words: unknown, reasons: more });
    }
    const asked = found.flatMap((one) => (typeof one === "string" ? [] : [one.name]));
    const outcome = await agent.send({ kind: "whatIf", names: asked });
    if (outcome?.whatIf === undefined) return notTold(tools, options, agent.backup().name, outcome);
    const entries = outcome.whatIf;
    if (options.json === true) tools.host.print(jsonLine({ words: outcome.words, entries }));
    else whatIfLines(outcome.words, entries).forEach(tools.host.print);
    return entries.every(({ turn }) => turn > 0) ? 0 : 1;
  } finally {
    agent.close();
  }
}

function notTold(
  tools: Tools,
  options: CommonOptions,
  backupName: string,
  outcome: Outcome | undefined,
): ExitStatus {
  const { how, words, reasons } = outcome ?? {
    how: "unknown" as const,
    words: "no answer, what would be is not known",
    reasons: [],
  };
  return tell(tools, options, { server: "", how, words: about(backupName, words), reasons });
}

/** The answer as lines: those that are taken over in their order, those in line, the others. */
export function whatIfLines(words: string, entries: readonly WhatIfEntry[]): readonly string[] {
  const [taken, lined, not] = [
    entries.filter(({ turn }) => turn > 0).sort((a, b) => a.turn - b.turn),
    entries.filter(({ turn, position }) => turn === 0 && position > 0),
    entries.filter(({ turn, position }) => turn === 0 && position === 0),
  ];
  return [
    entries.length === 1
      ? `If it failed now: ${words}`
      : `If these ${entries.length} failed now: ${words}`,
    ...section("Taken over, in this order:", taken, takenWords),
    ...section("In line:", lined, (one) => `${one.position}. ${one.name}: ${wordsOf(one.reasons)}`),
    ...section("Not taken over:", not, (one) => `${one.name}: ${wordsOf(one.reasons)}`),
  ].map(clean);
}

function section(
  title: string,
  entries: readonly WhatIfEntry[],
  words: (entry: WhatIfEntry) => string,
): readonly string[] {
  return entries.length === 0 ? [] : [title, ...entries.map((entry) => `  ${words(entry)}`)];
}

function takenWords({ turn, name, objects, beginsInMs, lastsMs }: WhatIfEntry): string {
  const begins = beginsInMs === undefined ? "when is not known" : `begins ${inWords(beginsInMs)}`;
  const lasts = lastsMs === undefined ? "not paced" : `about ${duration(lastsMs)}`;
  return `${turn}. ${name}: ${begins}, ${counted(objects, "object")}, ${lasts}.`;
}

function inWords(ms: number): string {
  return ms <= 0 ? "at once" : `after ${duration(ms)}`;
}
