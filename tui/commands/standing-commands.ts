// The command lines of what an operator orders to stand (hold, release, cancel, acknowledge,
// maintenance), and of the questions: readiness, what-if, why.
//
// Only names, options and help are decided here. What they do is in the files beside.

import type { Command } from "commander";
import type { ExitStatus } from "../../base/host.js";
import { EVENTS_MAX } from "../../proto/limits.js";
import { type MaintenanceOptions, runMaintenance, runOrder } from "./order-command.js";
import { runReadiness } from "./readiness-command.js";
import type { CommonOptions, Tools } from "./tools.js";
import { commonOptions, helpEnd, wholeWithin } from "./usage.js";
import { runWhatIf } from "./what-if-command.js";
import { runWhy, type WhyOptions } from "./why-command.js";

type Done = (status: ExitStatus) => void;

const ORDER_EXIT = `
Exit status: 0 done, 1 no answer (done or not done, unknown), 2 refused, or no backup agent; then
nothing was changed.`;

const ORDERS = [
  {
    what: "hold",
    summary: "stop the countdown of a main, or its wait in line",
    text:
      "Holds a main server: its countdown or its place in line stands still, and nothing is done by\n" +
      "itself until it is released.",
  },
  {
    what: "release",
    summary: "let go of a hold",
    text:
      "Lets go of a hold: the countdown goes on with what was left of it. One that has failed\n" +
      "meanwhile is taken over at once. Typing the name is the confirmation.",
  },
  {
    what: "cancel",
    summary: "drop this failure of a main",
    text:
      "Drops the failure that is counted down: nothing follows from it, and the main is judged anew\n" +
      "when it has been running. Typing the name is the confirmation.",
  },
  {
    what: "acknowledge",
    summary: "unlock the automatic restore of a main that flapped",
    text:
      "Acknowledges that a main was taken over three times in a day: its automatic restore works\n" +
      "again. Typing the name is the confirmation.",
  },
] as const;

/** Adds hold, release, cancel, acknowledge and maintenance. */
export function addOrderCommands(program: Command, tools: Tools, done: Done): void {
  for (const { what, summary, text } of ORDERS) {
    commonOptions(program.command(what))
      .summary(summary)
      .description(text)
      .argument("<name>", "the main server")
      .addHelpText("after", helpEnd(ORDER_EXIT))
      .action(async (name: string, options: CommonOptions) => {
        done(await runOrder(tools, what, name, options));
      });
  }

  commonOptions(program.command("maintenance"))
    .summary("do not take a main over until a time")
    .description(
      "Puts a main server into maintenance: it is not taken over meanwhile. It ends by itself if the " +
        "main is running then; otherwise it stays, with an alarm, until it is ended by hand.",
    )
    .argument("<name>", "the main server")
    .option("--until <time>", 'HH:MM, or "YYYY-MM-DD HH:MM", local; with UTC after it: UTC')
    .option("--for <duration>", "instead: 45m, 2h, 1h30m, 3d")
    .option("--reason <text>", "why, at most 200 characters")
    .option("--end", "end it now")
    .addHelpText("after", helpEnd(ORDER_EXIT))
    .action(async (name: string, options: MaintenanceOptions) => {
      done(await runMaintenance(tools, name, options));
    });
}

/** Adds readiness, what-if and why. */
export function addWhyCommands(program: Command, tools: Tools, done: Done): void {
  commonOptions(program.command("readiness"))
    .summary("would a takeover work now, and if not, why")
    .description(
      "Says of one main server, or of all, whether a takeover would work now, with every reason why " +
        "not; and of the backup agent: alarms, witnesses, limits, whether it may judge.",
    )
    .argument("[name]", "the main server")
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 ready, 1 something is not, 2 no such server, or no backup agent to be asked.",
      ),
    )
    .action(async (name: string | undefined, options: CommonOptions) => {
      done(await runReadiness(tools, name, options));
    });

  commonOptions(program.command("what-if"))
    .summary("if these failed now: who would be taken over, in which order")
    .description(
      "Asks what would be if these main servers, or all, failed now: who would be taken over, in " +
        "which order, when; who would wait in line; who would not, and why. Changes nothing.",
    )
    .argument("[names...]", "main servers; none: all")
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 all would be taken over, 1 some would not or no answer, 2 no such server, or " +
          "no backup agent to be asked.",
      ),
    )
    .action(async (names: string[], options: CommonOptions) => {
      done(await runWhatIf(tools, names, options));
    });

  commonOptions(program.command("why"))
    .summary("why did it switch, or not: the newest decision about a main")
    .description(
      "Says in sentences what was decided last about a main server: by which rule and timer, on what " +
        "evidence, who asked, what came of it; and what stands against an act now, since when.",
    )
    .argument("<name>", "the main server")
    .option("--back <n>", "the nth decision before the newest", wholeWithin(0, EVENTS_MAX), 0)
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 shown, 1 nothing was decided yet or no answer, 2 no such server, or no backup " +
          "agent to be asked.",
      ),
    )
    .action(async (name: string, options: WhyOptions) => {
      done(await runWhy(tools, name, options));
    });
}
