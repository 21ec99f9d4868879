#!/usr/bin/env node
// The command line of Locum: composes every part's commands. No logic of its own.

import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addRunCommand } from "./agent-backup/cli.js";
import { Offline } from "./agent-backup/offline.js";
import { addMainCommands } from "./agent-main/cli.js";
import type { ExitStatus } from "./base/host.js";
import { realHost } from "./base/node/host.js";
import { addLabCommand } from "./lab/cli.js";
import { addInterface } from "./tui/cli.js";
import { addOperatorCommands } from "./tui/commands/operator.js";
import { addServerCommands } from "./tui/commands/server-commands.js";
import { addStateCommands } from "./tui/commands/state-commands.js";
import { plainRefusal } from "./tui/commands/usage.js";

const { version } = JSON.parse(readFileSync(new URL(packagePath(), import.meta.url), "utf8")) as {
  version: string;
};
const host = realHost({ version, log: { kind: "stderr", level: "info" } });

/** The exit status is set, not forced: what is still being written is written. */
const done = (status: ExitStatus): void => {
  process.exitCode = status;
};

/** For agents: nothing keeps them from ending but what they were told to leave behind. */
const ended = (status: ExitStatus): void => {
  process.exit(status);
};

const program = new Command("locum")
  .version(version)
  // --dir stands for the interface before a command and for the command after it.
  .enablePositionalOptions()
  .description("Failover for servers whose work is a list of configuration objects.")
  .configureOutput({ outputError: (text, write) => write(plainRefusal(text)) })
  .exitOverride((end) => process.exit(end.exitCode === 0 ? 0 : 2));

const backup = program.command("backup").summary("the backup agent and its mains");
addRunCommand(backup, host, ended);
const offline = new Offline(host);
addServerCommands(backup, host, done, offline);
addStateCommands(backup, host, done, offline);
addMainCommands(program.command("main").summary("the main agent of this machine"), host, {
  done,
  ended,
});
addOperatorCommands(program, host, done);
addLabCommand(program, host, ended);
addInterface(program, host, ended);

await program.parseAsync();

/** Built, this file is in dist/; from source, beside package.json. */
function packagePath(): string {
  return import.meta.url.endsWith(".ts") ? "./package.json" : "../package.json";
}
