// The operator's commands that report: gaps, history; and the drill, which moves nothing.
//
// Only the command line is decided here: names, options, help. What they do is in the files beside.

import { type Command, InvalidArgumentError } from "commander";
import type { ExitStatus } from "../../base/host.js";
import { type DrillOptions, runDrill } from "./drill-command.js";
import { type GapsOptions, runGaps } from "./gaps-command.js";
import { runHistory } from "./history-command.js";
import { type CommonOptions, refuse, type Tools } from "./tools.js";
import { commonOptions, helpEnd, wholeWithin } from "./usage.js";

/** Adds the commands that report. */
export function addReportCommands(
  program: Command,
  tools: Tools,
  done: (status: ExitStatus) => void,
): void {
  commonOptions(program.command("gaps"))
    .summary("how long nobody ran each object in an outage")
    .description(
      "Shows for each object of an outage how long nobody ran it, from the last sign of life of its " +
        "main until it was applied on the backup; and how long both ran it on its way home.",
    )
    .argument("<name>", "the main server")
    .option(
      "--epoch <n>",
      "of the takeover that began it; else the one in force, or the newest",
      epoch,
    )
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 shown, 1 no such outage or no answer, 2 no such server, or no backup agent to " +
          "be asked.",
      ),
    )
    .action(async (name: string, options: GapsOptions) => {
      done(await runGaps(tools, name, options));
    });

  commonOptions(program.command("drill"))
    .summary("rehearse a takeover; nothing is moved")
    .description(
      "Rehearses the takeover of a main server, or of all, one after another: what would move, what is " +
        "missing, occupied or stale, whether the store answers, how long it would take. Nothing is moved " +
        "and nobody is told; a takeover that begins meanwhile ends it.",
    )
    .argument("[name]", "the main server")
    .option("--all", "all monitored servers")
    .option("--timeout <s>", "wait at most so many seconds for each", wholeWithin(1, 604_800))
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 everything would move, 1 something would not or no answer, 2 refused, or no " +
          "backup agent.",
      ),
    )
    .action(async (name: string | undefined, options: DrillOptions & { all?: boolean }) => {
      const isAll = options.all === true;
      if (isAll === (name !== undefined)) {
        const words = isAll
          ? "A name or --all, not both."
          : "Which server? Give its name, or --all for all of them.";
        done(refuse(tools, options, { server: name ?? "", words }));
      } else done(await runDrill(tools, name, options));
    });

  commonOptions(program.command("history"))
    .summary("every takeover, restore, refusal, hold and drill of a main")
    .description(
      "Shows what was done with a main server and what was refused, newest last: by which rule or by " +
        "whom, epochs, objects by result, gaps, how long. It goes back further than the events.",
    )
    .argument("<name>", "the main server")
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 shown, 1 no answer, 2 no such server, or no backup agent to be asked.",
      ),
    )
    .action(async (name: string, options: CommonOptions) => {
      done(await runHistory(tools, name, options));
    });
}

/** Reads an epoch. */
function epoch(text: string): bigint {
  if (/^[1-9]\d{0,18}$/.test(text.trim())) return BigInt(text.trim());
  throw new InvalidArgumentError("It must be a whole number from 1 on.");
}
