// `locum` alone: the interface of the backup agent on this machine. Without a terminal it prints the
// plain status; without an agent it says how to get one.

import type { Command } from "commander";
import { Deadlines } from "../base/deadlines.js";
import type { ExitStatus, Host } from "../base/host.js";
import { realWorld } from "../base/node/world.js";
import { controlPlace } from "../service/places.js";
import { reachAgent } from "./commands/agent.js";
import { runStatus } from "./commands/status-command.js";
import { realTerminal } from "./commands/terminal.js";
import { refuse, type Tools } from "./commands/tools.js";
import { controlFeed } from "./control-feed.js";
import { runInterface } from "./interface.js";
import { isTerminal } from "./terminal.js";

type Options = { readonly dir?: string };

/** Makes the program itself show the interface. */
export function addInterface(
  program: Command,
  host: Host,
  done: (status: ExitStatus) => void,
): void {
  program
    .option("--dir <folder>", "where the agents keep everything, instead of the usual place")
    .allowExcessArguments()
    .action(async (options: Options, command: Command) => {
      const [word] = command.args;
      if (word === undefined) done(await show(host, options));
      else {
        host.complain(`There is no command "${word}"; locum --help lists them.`);
        done(2);
      }
    });
}

async function show(host: Host, options: Options): Promise<ExitStatus> {
  const tools: Tools = { host, terminal: realTerminal() };
  if (!isTerminal(process.stdin, process.stdout)) return runStatus(tools, options);
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  reached.agent.close();
  // On the terminal that the interface draws on nothing is logged.
  const world = realWorld({ log: () => {} });
  const feed = controlFeed({
    world,
    deadlines: new Deadlines(world.clock),
    at: controlPlace(host.folderFor("backup", options.dir)),
    who: host.who,
  });
  const status = await runInterface({ feed, who: host.who });
  feed.close();
  return status === 0 ? 0 : 1;
}
