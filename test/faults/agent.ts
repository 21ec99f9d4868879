// An agent as it is built, composed with a disk that can be told to be its last: a real process that
// kills itself with -9 at a named point.
//
//   agent main|backup FOLDER JSON     FOLDER: the machine's; JSON: settings by key
//
// Two files in the machine's folder: `points` gets the name of each point that is passed; `armed` holds
// `NTH NAME`, and at that passing it becomes `struck`, and the process is gone. Everything else is the
// product's.

import { appendFileSync, existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { tapDisk } from "./points.js";

const [, , role = "", machine = "", json = "{}"] = process.argv;
const built = (path: string) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { realHost } = (await built("base/node/host.js")) as typeof import("../../base/node/host.js");
const table = (await built(
  "proto/setting-table.js",
)) as typeof import("../../proto/setting-table.js");
const { BACKUP_SETTINGS, MAIN_SETTINGS } = (await built(
  "proto/settings.js",
)) as typeof import("../../proto/settings.js");

const pointsFile = join(machine, "points");
const armedFile = join(machine, "armed");
let armedFor = "";
let left = 0;

const real = realHost({ version: "0.1.0", log: { kind: "stderr", level: "info" } });
const cameras = `${machine}/cameras`;
const world = { ...real.world, disk: tapDisk(real.world.disk, cameras, passed) };
const host = { ...real, world };
const folder = `${machine}/${role}`;
await world.disk.makeFolder(folder);
const words = await (role === "main" ? startMain() : startBackup());
if (typeof words === "string") {
  console.error(words);
  process.exit(2);
}

async function startMain(): Promise<string | object> {
  const { startMainAgent } = (await built(
    "agent-main/agent.js",
  )) as typeof import("../../agent-main/agent.js");
  const read = table.withDefaults(MAIN_SETTINGS, { ...JSON.parse(json), folder: cameras });
  if ("missing" in read) return `settings are missing: ${read.missing.join(", ")}`;
  const { settings } = read;
  const hooks = { crashAt: (name: string) => passed(`hook ${name}`) };
  const { digestOf, version } = host;
  return startMainAgent({ world, digestOf, version, folder, settings, hooks });
}

async function startBackup(): Promise<string | object> {
  const agent = (await built(
    "agent-backup/agent.js",
  )) as typeof import("../../agent-backup/agent.js");
  const { Roster } = (await built(
    "agent-backup/io/roster.js",
  )) as typeof import("../../agent-backup/io/roster.js");
  const read = table.withDefaults(BACKUP_SETTINGS, { ...JSON.parse(json), folder: cameras });
  if ("missing" in read) return `settings are missing: ${read.missing.join(", ")}`;
  return agent.startBackup(host, folder, read.settings, () => Roster.open(host, folder));
}

function passed(point: string): void {
  appendFileSync(pointsFile, `${point}\n`);
  if (!existsSync(armedFile)) return;
  const [, nth, name] = /^(\d+) (.*)$/.exec(readFileSync(armedFile, "utf8")) ?? [];
  if (name === undefined || nth === undefined) return;
  if (name !== armedFor) [armedFor, left] = [name, Number(nth)];
  if (point !== name) return;
  left -= 1;
  if (left > 0) return;
  renameSync(armedFile, join(machine, "struck"));
  process.kill(process.pid, "SIGKILL");
  for (;;);
}
