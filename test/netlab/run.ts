// `npm run faults -- --net`: real agents on a network of namespaces, and everything that can befall
// them there.
//
//   --full            every story, as often as it takes; else the share of CI, each story once
//   --only PATTERN    of all stories those whose name this regular expression finds
//   --cycles N        how often each is played
//   --jobs N          houses side by side (2)
//   --table           prints the figures as a table
//   --record          writes them down in docs/network-faults.json, story by story, and the page
//   --json            the last line is one flat object
//
// Decides nothing of what is played: makes namespaces (mounts, network, processes) of its own and
// starts inside.ts in them. All processes and networks go with them, whatever becomes of this
// program: the first process in there ends when its input closes, and the kernel ends the others.
// Folders that a killed run has left are removed at the next start. Exit status 1 if anything is
// wrong, also if namespaces are refused: nothing is skipped.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isSystemError } from "../../base/node/system-error.js";
import { shellLine } from "../../lab/entry.js";
import { recordFigures, table } from "./page.js";
import type { Figures } from "./sheet.js";
import { STORIES } from "./stories.js";

const TOOLS = ["ip", "nft", "ss", "ping", "unshare"];
/** Short: a Unix socket's path has at most 107 bytes. */
const FOLDER = "/tmp";
const PREFIX = "locum-net-";
/** In a folder that is in use: whose it is. */
const PID = "pid";

const { values } = parseArgs({
  options: {
    net: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    cycles: { type: "string" },
    jobs: { type: "string", default: "2" },
    table: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const cycles = values.cycles ?? (values.full ? "0" : "1");
const stories = STORIES.filter(({ name, isShort }) => {
  return (values.full || values.only !== "" || isShort) && new RegExp(values.only).test(name);
});
const problem = refusal();
if (problem !== undefined) {
  console.error(`FAILED: ${problem}`);
  if (values.json) console.log(JSON.stringify({ faultsRun: 1, faultsFailed: 1 }));
  process.exit(1);
}

removeLeftovers();
const root = mkdtempSync(join(FOLDER, PREFIX));
writeFileSync(join(root, PID), String(process.pid));
let isInterrupted = false;
const { played, status } = await play(root);
const all = Object.fromEntries(played);
const sum = (key: string) =>
  [...played.values()].reduce((total, figures) => total + Number(figures[key] ?? 0), 0);
const missing = stories.filter(({ name }) => !played.has(name));
for (const { name } of missing) console.log(`FAILED ${name}: not played to its end`);
const faultsFailed = sum("failed") + missing.length;
if (values.table) console.log(table(all));
if (values.record) recordFigures(all);
const isWell = faultsFailed === 0 && status === 0;
if (isWell || isInterrupted) rmSync(root, { recursive: true, force: true });
else {
  rmSync(join(root, PID));
  console.log(`logs and recordings are kept in ${root}`);
}
if (values.json) console.log(JSON.stringify(totals()));
process.exit(isWell ? 0 : 1);

function totals(): Figures {
  const dualActiveMsMax = Math.max(
    0,
    ...[...played.values()].map((figures) => Number(figures.dualActiveMsMax ?? 0)),
  );
  return {
    faultsRun: sum("checks") + missing.length,
    faultsFailed,
    stories: played.size,
    runs: sum("runs"),
    judged: sum("judged"),
    falseTakeovers: sum("falseTakeovers"),
    dualActiveMsMax,
  };
}

/** Plays the stories; answers the figures of those that were finished. */
function play(
  folder: string,
): Promise<{ played: ReadonlyMap<string, Figures>; status: number | null }> {
  const child = fileURLToPath(new URL("inside.ts", import.meta.url));
  const program = [process.execPath, "--import", "tsx", child, folder, cycles, values.jobs];
  const line = shellLine([...program, ...stories.map(({ name }) => name)]);
  // The shell is the first process in there: it takes in whatever loses its parent.
  const script = `mount -t tmpfs none /run && ${line}; exit $?`;
  const inside = spawn("unshare", [...flags(), "sh", "-c", script], {
    stdio: ["pipe", "inherit", "inherit", "pipe"],
    detached: true,
  });
  const end = () => {
    isInterrupted = true;
    inside.stdin?.end();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  const found = new Map<string, Figures>();
  let text = "";
  (inside.stdio[3] as Readable).on("data", (bytes: Buffer) => {
    text += bytes.toString("utf8");
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    for (const each of lines) {
      const { story, figures } = JSON.parse(each) as { story: string; figures: Figures };
      found.set(story, figures);
    }
  });
  return new Promise((resolve) => {
    inside.once("close", (status) => resolve({ played: found, status }));
  });
}

/** Namespaces as root, or as the root of a user namespace. */
function flags(): readonly string[] {
  const own = ["--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"];
  return process.getuid?.() === 0 ? own : ["--user", "--map-root-user", ...own];
}

/** Words if it cannot be played here at all. */
function refusal(): string | undefined {
  if (stories.length === 0) return `no story is found by "${values.only}"`;
  for (const tool of TOOLS) {
    const { error } = spawnSync(tool, ["-V"], { stdio: "ignore" });
    if (error !== undefined)
      return `${tool} is not there: install iproute2, nftables, iputils-ping`;
  }
  const script = "mount -t tmpfs none /run && ip netns add x && ip netns exec x nft list ruleset";
  const tried = spawnSync("unshare", [...flags(), "sh", "-c", script], { encoding: "utf8" });
  if (tried.status === 0) return undefined;
  const why = (tried.error?.message ?? tried.stderr).trim();
  return `network namespaces are refused here: ${why}. Run it as root.`;
}

/** What a killed run has left. Folders that were kept for whoever looks at a failure have no pid. */
function removeLeftovers(): void {
  for (const name of readdirSync(FOLDER).filter((each) => each.startsWith(PREFIX))) {
    const pid = join(FOLDER, name, PID);
    if (!existsSync(pid) || isAlive(Number(readFileSync(pid, "utf8")))) continue;
    rmSync(join(FOLDER, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (caught) {
    return isSystemError(caught) && caught.code === "EPERM";
  }
}
