// What the commands of this folder share: the host, the terminal, the options that all of them
// have, and the ways in which every command ends.

import type { ExitStatus, Host } from "../../base/host.js";
import { reasonOf, type SaidReason } from "../../proto/reason.js";
import type { Outcome } from "../../proto/view.js";
import { clean } from "../cells.js";
import { jsonLine } from "./json.js";
import type { Terminal } from "./terminal.js";

/** What a command works with. */
export type Tools = { readonly host: Host; readonly terminal: Terminal };

/** Options that every command has. */
export type CommonOptions = { readonly dir?: string; readonly json?: boolean };

/** How a command ended, for programs: one flat object. */
export type Result = {
  /** Empty: not about one server. */
  readonly server: string;
  readonly how: Outcome["how"] | "failed" | "unknown";
  readonly words: string;
  /** A sentence, or one with its kind; a program is given both. */
  readonly reasons: readonly (string | SaidReason)[];
};

/** Done or accepted 0, refused 2, everything else 1: it was tried and is not as wanted. */
export function exitOf(how: Result["how"]): ExitStatus {
  if (how === "done" || how === "running") return 0;
  return how === "refused" ? 2 : 1;
}

/** Prints a result: as JSON, or the words; what is not as wanted goes to standard error. */
export function tell(tools: Tools, options: CommonOptions, result: Result): ExitStatus {
  const { host } = tools;
  const reasons = result.reasons.map(reasonOf);
  if (options.json === true) host.print(jsonLine({ ...result, reasons }));
  else {
    const isGood = result.how === "done" || result.how === "running";
    const say = isGood ? host.print : host.complain;
    // An agent may put its reasons into the sentence as well: once is enough.
    const more = reasons.filter(({ words }) => !result.words.includes(words));
    for (const line of [result.words, ...more.map(({ words }) => words)]) say(clean(line));
  }
  return exitOf(result.how);
}

/** Refuses, with nothing changed. */
export function refuse(
  tools: Tools,
  options: CommonOptions,
  refused: {
    readonly server: string;
    readonly words: string;
    readonly reasons?: Result["reasons"];
  },
): ExitStatus {
  return tell(tools, options, { how: "refused", reasons: [], ...refused });
}
