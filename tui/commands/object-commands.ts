// The commands about single objects and what is kept of them, as the command line has them: objects,
// conflicts, copies, retry, backups.

import type { Command } from "commander";
import type { ExitStatus } from "../../base/host.js";
import { OBJECTS_MAX } from "../../proto/limits.js";
import { runBackups } from "./backups-command.js";
import { type ConflictOptions, runConflicts } from "./conflicts-command.js";
import { runCopies } from "./copies-command.js";
import { type ObjectsOptions, runObjects, runRetry } from "./objects-command.js";
import type { CommonOptions, Tools } from "./tools.js";
import { commonOptions, helpEnd, wholeWithin } from "./usage.js";

/** More than a person reads; programs ask for more. */
const SHOWN = 200;
const ORDER_EXIT =
  "\nExit status: 0 done or accepted, 1 no answer, 2 refused: nothing was changed.";

const READ_EXIT =
  "\nExit status: 0 shown, 1 no answer, 2 no such server, or no backup agent to be asked.";

/** Adds objects, conflicts, copies, retry and backups. */
export function addObjectCommands(
  program: Command,
  tools: Tools,
  done: (status: ExitStatus) => void,
): void {
  commonOptions(program.command("objects"))
    .summary("what became of each object of a main")
    .description(
      "Lists the objects of one main: where each runs, how the takeover or restore in force ended for " +
        "it, how often it was tried, and the receiver's words.",
    )
    .argument("<name>", "the main server")
    .option("--problems", "only those that failed, are occupied or were left to the main")
    .option("--from <n>", "leave out the first n", wholeWithin(0, OBJECTS_MAX), 0)
    .option("--limit <n>", "at most so many", wholeWithin(1, OBJECTS_MAX), SHOWN)
    .addHelpText("after", helpEnd(READ_EXIT))
    .action(async (name: string, options: ObjectsOptions) => {
      done(await runObjects(tools, name, options));
    });

  commonOptions(program.command("conflicts"))
    .summary("what both sides changed meanwhile, and which version is to count")
    .description(
      "Lists the objects of one main that were changed on the main and on the backup, differently, " +
        "while they were away. They stay where they are, both versions are kept, until one is chosen:\n" +
        '  locum conflicts "Gate 12" camera 4 --keep main',
    )
    .argument("<name>", "the main server")
    .argument("[object...]", "type and number of one of them, to decide it")
    .option(
      "--keep <side>",
      "main or backup: whose version goes into force; the other is kept aside",
    )
    .option("--all", "with --keep: every object that is to be decided, the same way")
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 none is open, or decided; 1 some are open, or no answer; 2 refused: nothing " +
          "was changed.",
      ),
    )
    .action(async (name: string, object: string[], options: ConflictOptions) => {
      done(await runConflicts(tools, name, object, options));
    });

  commonOptions(program.command("copies"))
    .summary("what restores have set aside, and taking it out")
    .description(
      "Lists the copies that restores of one main have set aside: objects that were deleted on one side, " +
        "and versions of the backup where the main's went into force. The content of one goes into a " +
        "new file, readable by the agent's user only:\n" +
        '  locum copies "Gate 12" export 3 /tmp/camera4.conf',
    )
    .argument("<name>", "the main server")
    .argument("[words...]", "export N FILE; nothing stands at FILE yet")
    .addHelpText("after", helpEnd("\nExit status: 0 shown or written, 1 no answer, 2 refused."))
    .action(async (name: string, words: string[], options: CommonOptions) => {
      done(await runCopies(tools, name, words, options));
    });

  commonOptions(program.command("backups"))
    .summary("the settings backups of a main, and taking a suspect one for good")
    .description(
      "Lists the settings backups of one main, the newest first, with their numbers: a restore takes " +
        "one of them by its number (--all --backup N). A number is never given twice. One with none, or " +
        "less than half, of the objects of the last good one is suspect: no takeover uses it before " +
        'somebody accepts it:\n  locum backups "Gate 12" accept',
    )
    .argument("<name>", "the main server")
    .argument("[words...]", "accept [N]: the suspect one of this number, or the newest, is good")
    .addHelpText("after", helpEnd("\nExit status: 0 shown or accepted, 1 no answer, 2 refused."))
    .action(async (name: string, words: string[], options: CommonOptions) => {
      done(await runBackups(tools, name, words, options));
    });

  commonOptions(program.command("retry"))
    .summary("try again at once what failed")
    .description(
      "Tries again objects that failed and wait, or were set aside, without waiting for the backoff:\n" +
        '  locum retry "Gate 12"\n' +
        '  locum retry "Gate 12" camera 4 camera 7',
    )
    .argument("<name>", "the main server")
    .argument("[objects...]", "type and number of each; none: all that failed")
    .addHelpText("after", helpEnd(ORDER_EXIT))
    .action(async (name: string, objects: string[], options: CommonOptions) => {
      done(await runRetry(tools, name, objects, options));
    });
}
