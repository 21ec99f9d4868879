// The first run: what stands in the table's place while no server is monitored. Servers are added
// by command for now.

import type { Line } from "../line.js";

const ROWS: readonly string[] = [
  "   1  Add your first main server here:  locum backup add NAME --address HOST",
  "   2  Start the agent there:            locum main start",
  "   3  The server appears here as connected, started, running. Then choose its",
  "      objects, and press b to back it up.",
  " Until objects are chosen nothing is taken over.",
];

/** The rows below the situation line. */
export function firstRun(): readonly Line[] {
  return ROWS.map((text) => [{ text }]);
}
