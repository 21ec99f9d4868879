// `locum main …` in a process of its own, from source.

import { Command } from "commander";
import { addMainCommands } from "../../../agent-main/cli.js";
import { realHost } from "../../../base/node/host.js";

const host = realHost({ version: "0.1.0", log: { kind: "stderr", level: "error" } });
const exit = (status: number) => process.exit(status);
const main = new Command("main");
addMainCommands(main, host, { done: exit, ended: exit });
void main.parseAsync(process.argv.slice(2), { from: "user" }).then(() => process.send?.("ready"));
