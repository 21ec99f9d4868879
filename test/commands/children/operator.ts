// The operator's commands as a program of their own: what locum.ts is to them, and nothing else.

import { Command } from "commander";
import { realHost } from "../../../base/node/host.js";
import { addOperatorCommands } from "../../../tui/commands/operator.js";

const host = realHost({ version: "0.1.0", log: { kind: "stderr", level: "error" } });
const program = new Command("locum").exitOverride((end) => process.exit(end.exitCode && 2));
addOperatorCommands(program, host, (status) => {
  process.exitCode = status;
});
await program.parseAsync();
