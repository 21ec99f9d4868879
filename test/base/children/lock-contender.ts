// A process that listens on the local paths it is told to, at the instant it is told.
//
// With DIES set it kills itself on the brink of replacing a dead socket.

import { promises as fs } from "node:fs";
import { realNet } from "../../../base/node/net.js";
import { isListenRefused } from "../../../base/world.js";

if (process.env.DIES !== undefined) {
  fs.rename = () => {
    process.kill(process.pid, "SIGKILL");
    return new Promise(() => {});
  };
}

const net = realNet();

process.on("message", (order: { paths: string[]; atWallMs: number }) => {
  while (Date.now() < order.atWallMs);
  void Promise.all(order.paths.map((path) => net.listen({ kind: "local", path }, () => {}))).then(
    (answers) => process.send?.(answers.map((a) => (isListenRefused(a) ? a.words : "held"))),
  );
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
