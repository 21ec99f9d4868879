// The operator's commands that show and move: status, takeover, restore, backup-now, act-now,
// events. Every one asks the backup agent on this machine, over its control socket, and answers an
// exit status. Those that order what stands, and those that ask why, are in the files beside.
//
// Only the command line is decided here: names, options, help. What they do is in the files beside.

import type { Command } from "commander";
import type { ExitStatus, Host } from "../../base/host.js";
import { EVENTS_MAX } from "../../proto/limits.js";
import { type ActOptions, runAct } from "./act.js";
import type { Act } from "./act-watch.js";
import { type EventsOptions, runEvents } from "./events-command.js";
import { addObjectCommands } from "./object-commands.js";
import { addReportCommands } from "./report-commands.js";
import { addOrderCommands, addWhyCommands } from "./standing-commands.js";
import { runStatus, type StatusOptions } from "./status-command.js";
import { realTerminal, type Terminal } from "./terminal.js";
import { refuse, type Tools } from "./tools.js";
import { commonOptions, helpEnd, wholeWithin } from "./usage.js";

/** A screenful, and some. */
const NEWEST_UNLESS_TOLD = 50;

/** A week: nobody waits longer, and a timer can hold it. */
const TIMEOUT_S_MAX = 604_800;

/** Nobody makes more. */
const BACKUP_NUMBER_MAX = 4_000_000_000;

const FORCE =
  "the name once more, as it is shown: whatever the main does, and past hold, maintenance and doubt " +
  "of this server's own fitness. Never without a settings backup, or with nothing chosen";
const FORCE_HOME =
  "the name once more, as it is shown: also to a main that is connected and does not run";

const ACT_EXIT = `
Exit status: 0 done (with --no-wait: accepted), 1 tried and not done, or its end not seen,
2 refused, or no backup agent; then nothing was changed.`;

/** Adds the operator's commands to `locum`. */
export function addOperatorCommands(
  program: Command,
  host: Host,
  done: (status: ExitStatus) => void,
  terminal: Terminal = realTerminal(),
): void {
  const tools: Tools = { host, terminal };

  commonOptions(program.command("status"))
    .summary("all servers, the worst first")
    .description("Shows the state of every monitored server, the worst first.")
    .option("--watch", "one line per change, until you leave; with --json one object per line")
    .addHelpText(
      "after",
      helpEnd(
        "\nExit status: 0 nothing is wrong, 1 somebody must look, 2 no backup agent to be asked.",
      ),
    )
    .action(async (options: StatusOptions) => done(await runStatus(tools, options)));

  actCommand(program, "takeover")
    .summary("run a main's objects on the backup server")
    .description(
      "Takes a main server over: its chosen objects, from its last good settings backup, are put " +
        "on the backup server at the transfer rate (the forced transfer, FORCED_START). Typing the " +
        "name is the confirmation. A main that runs is switched over: it is backed up, parks its objects and confirms, then they " +
        "start. If it does not, all is undone; from there only force goes on.",
    )
    .argument("<name>", "the main server")
    .option("--switchover", "of a main that runs; it is given back by hand only")
    .option("--force <name>", FORCE)
    .action(async (name: string, options: ActOptions) => {
      done(await runAct(tools, "takeOver", { name }, options));
    });

  actCommand(program, "restore")
    .summary("give a main its objects back")
    .description(
      'Restores a main server (FORCED_STOP, "reset restored server"): its objects go home at the ' +
        "transfer rate. It must be running. " +
        "Typing the name is the confirmation. " +
        "With --all what the main has lost is put back, too, from a settings backup: it says first how " +
        "many objects and from which backup, and does it with --yes. What the main has stays as it is.",
    )
    .argument("<name>", "the main server")
    .option("--all", "also what the main has lost (its disk, for one), from its last good backup")
    .option(
      "--backup <n>",
      "with --all: from this settings backup; locum backups NAME lists them",
      wholeWithin(1, BACKUP_NUMBER_MAX),
    )
    .option("--yes", "with --all: do it")
    .option(
      "--exclusive",
      "each object is removed here, then put there: none runs twice, each has a gap",
    )
    .option("--force <name>", FORCE_HOME)
    .action(async (name: string, options: ActOptions) => {
      done(await runAct(tools, "restore", { name }, options));
    });

  actCommand(program, "backup-now")
    .summary("make a settings backup at once")
    .description("Makes a settings backup of one main server, or of all.")
    .argument("[name]", "the main server")
    .option("--all", "all monitored servers")
    .action(async (name: string | undefined, options: ActOptions & { all?: boolean }) => {
      const isAll = options.all === true;
      if (isAll === (name !== undefined)) {
        const words = isAll
          ? "A name or --all, not both."
          : "Which server? Give its name, or --all for all of them.";
        done(refuse(tools, options, { server: name ?? "", words }));
        return;
      }
      const act: Act = "backUpNow";
      done(await runAct(tools, act, name === undefined ? "all" : { name }, options));
    });

  actCommand(program, "act-now")
    .summary("end a countdown or a wait in line, now")
    .description(
      "Does now what a main server waits for: a takeover that is counted down, in line or withheld, " +
        "or a restore in its hold-down. Passes the limit and every guard. Typing the name is the " +
        "confirmation.",
    )
    .argument("<name>", "the main server")
    .action(async (name: string, options: ActOptions) => {
      done(await runAct(tools, "actNow", { name }, options));
    });

  addOrderCommands(program, tools, done);
  addWhyCommands(program, tools, done);
  addReportCommands(program, tools, done);
  addObjectCommands(program, tools, done);

  commonOptions(program.command("events"))
    .summary("what happened, oldest first")
    .description("Shows what happened: time, level, server, words. Oldest first.")
    .option("--follow", "go on with what happens from now on, until you leave")
    .option("--newest <n>", "how many", wholeWithin(1, EVENTS_MAX), NEWEST_UNLESS_TOLD)
    .option("--server <name>", "of one server only")
    .addHelpText(
      "after",
      helpEnd("\nExit status: 0 shown, 1 no answer, 2 no backup agent to be asked."),
    )
    .action(async (options: EventsOptions) => done(await runEvents(tools, options)));
}

function actCommand(program: Command, name: string): Command {
  return commonOptions(program.command(name))
    .option("--no-wait", "do not wait for the end: answer as soon as it is accepted")
    .option("--timeout <s>", "wait at most so many seconds", wholeWithin(1, TIMEOUT_S_MAX))
    .addHelpText("after", helpEnd(ACT_EXIT));
}
