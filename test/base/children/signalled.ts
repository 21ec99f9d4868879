// A process that keeps settings (and so has `conf` in it) and counts what it is told by signals.

import { openSettingsFile } from "../../../base/node/settings.js";
import { onStopSignal } from "../../../base/node/stop-signals.js";

onStopSignal((signal) => process.send?.(`stop ${signal}`));
process.on("message", (folder: string) => {
  const file = openSettingsFile(folder, "main", { type: "object" });
  process.send?.(file.kind === "open" ? `wrote ${file.write({ a: 1 })}` : file.words);
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
