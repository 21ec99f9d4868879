// A small agent: starts one command and says how to find it. Then it waits to be killed.

import { realProcesses } from "../../../base/node/processes.js";

process.once("message", (order: { command: string; outputFile: string }) => {
  void realProcesses()
    .start({ command: order.command }, order.outputFile)
    .then((started) => process.send?.(typeof started === "string" ? started : started.id));
});
setInterval(() => {}, 60_000);
process.send?.("ready");
