// locum backup export-state, import-state, confirm-state, store: what a backup agent must not forget,
// carried to a new machine, stood for after its disk was lost, and what its store holds for nobody.
//
// An export goes through a running agent, or takes the lock of one that does not run; an import needs
// a folder where none runs. What they do is the agent's.

import type { Command } from "commander";
import type { ExitStatus, Host } from "../../base/host.js";
import type { ControlCommand } from "../../proto/control-command.js";
import type { Outcome } from "../../proto/view.js";
import { type Agent, reachAgent } from "./agent.js";
import { realTerminal, type Terminal } from "./terminal.js";
import { type CommonOptions, type Result, refuse, type Tools, tell } from "./tools.js";
import { commonOptions } from "./usage.js";
import { about } from "./wording.js";

/** Works on a backup agent's folder while no agent runs there. */
export type OfflineState = {
  exportState(folder: string, path: string, withBackups: boolean): Promise<Outcome>;
  importState(folder: string, path: string): Promise<Outcome>;
};

type Options = CommonOptions & { readonly withBackups?: boolean };

/** Settings backups of many mains are read and written as a whole. */
const EXPORT_MS_MAX = 120_000;
/** A large folder is listed as a whole. */
const STORE_MS_MAX = 60_000;

/** Adds the commands to `locum backup`. */
export function addStateCommands(
  backup: Command,
  host: Host,
  done: (status: ExitStatus) => void,
  offline: OfflineState,
  terminal: Terminal = realTerminal(),
): void {
  const tools: Tools = { host, terminal };

  commonOptions(backup.command("export-state"))
    .summary("write all that this agent must not forget into one file")
    .description(
      "Writes the backup agent's id, settings, mains, custody and epochs into FILE, readable by " +
        "its owner only. Keep it on another machine: import-state makes the agent of it again.",
    )
    .argument("<file>", "where nothing stands yet")
    .option("--with-backups", "the contents of all settings backups, too")
    .action(async (file: string, options: Options) => {
      const path = host.absolute(file);
      const withBackups = options.withBackups === true;
      const command = { kind: "exportState", path, withBackups } as const;
      done(
        await run(tools, options, {
          command,
          limitMs: EXPORT_MS_MAX,
          offline: (folder) => offline.exportState(folder, path, withBackups),
        }),
      );
    });

  commonOptions(backup.command("import-state"))
    .summary("make the backup agent of an export, in an empty folder")
    .description(
      "Reads FILE into an empty --dir: the same agent, under its id. It starts with its disk in " +
        "doubt, and does nothing by itself until every enabled main was heard, or confirm-state.",
    )
    .argument("<file>", "what export-state wrote")
    .action(async (file: string, options: Options) => {
      const folder = host.folderFor("backup", options.dir);
      const outcome = await offline.importState(folder, host.absolute(file));
      done(tell(tools, options, resultOf(outcome)));
    });

  commonOptions(backup.command("confirm-state"))
    .summary("stand for what an agent in doubt knows of mains that do not come")
    .description(
      "Ends the doubt of a backup agent whose disk was lost or put back: what it knows of mains that " +
        "were not heard since counts, and it acts by itself again. Look at those mains first. " +
        "Typing the backup agent's own name is the confirmation.",
    )
    .argument("<name>", "the backup agent's name, as locum status shows it")
    .action(async (name: string, options: Options) => {
      const isIts = (agent: Agent) => agent.backup().name.toLowerCase() === name.toLowerCase();
      done(
        await run(tools, options, {
          command: { kind: "confirmState" },
          refusal: (agent) =>
            isIts(agent)
              ? undefined
              : `This backup agent is ${agent.backup().name}, not ${name}. Nothing was changed.`,
        }),
      );
    });

  commonOptions(backup.command("store"))
    .summary("what stands in the store and belongs to no main")
    .description(
      "Lists the objects in the backup's store that no takeover of this agent has put there, as far " +
        "as it knows, and whose settings backup they look like.",
    )
    .action(async (options: Options) => {
      done(await run(tools, options, { command: { kind: "readStore" }, limitMs: STORE_MS_MAX }));
    });
}

type Asked = {
  readonly command: ControlCommand;
  readonly limitMs?: number;
  /** Why it is not asked, after a first look at the agent. */
  readonly refusal?: (agent: Agent) => string | undefined;
  /** Undefined: it needs a running agent. */
  readonly offline?: (folder: string) => Promise<Outcome>;
};

async function run(tools: Tools, options: Options, asked: Asked): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") {
    const isOffline = reached.isAbsent && asked.offline !== undefined;
    if (!isOffline) return refuse(tools, options, { server: "", ...reached.told });
    const outcome = await asked.offline(tools.host.folderFor("backup", options.dir));
    return tell(tools, options, resultOf(outcome));
  }
  const { agent } = reached;
  try {
    const words = asked.refusal?.(agent);
    if (words !== undefined) return refuse(tools, options, { server: "", words });
    const outcome = await agent.send(asked.command, asked.limitMs);
    if (outcome !== undefined) return tell(tools, options, resultOf(outcome));
    const unknown = about(agent.backup().name, "no answer, unknown: done or not done");
    const reasons = ["locum status shows what is so."];
    return tell(tools, options, { server: "", how: "unknown", words: unknown, reasons });
  } finally {
    agent.close();
  }
}

function resultOf({ how, words, reasons }: Outcome): Result {
  return { server: "", how, words, reasons };
}
