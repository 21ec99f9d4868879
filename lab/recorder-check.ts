// The recorder's health check: exit code 0 if its heartbeat file is young, 1 if not.
//
//   recorder-check --out FOLDER
//
// It is started about once a second for every main, so it loads nothing.

import { statSync } from "node:fs";
import { join } from "node:path";

/** Five times the recorder's period: a busy machine is not a hang. */
const AGE_MS_MAX = 1_000;

const out = process.argv[process.argv.indexOf("--out") + 1] ?? ".";
const heartbeat = statSync(join(out, "heartbeat"), { throwIfNoEntry: false });
const ageMs = heartbeat === undefined ? Number.POSITIVE_INFINITY : Date.now() - heartbeat.mtimeMs;
if (ageMs > AGE_MS_MAX) {
  process.stdout.write(`no sign of work for ${Math.round(ageMs)} ms\n`);
  process.exitCode = 1;
}
