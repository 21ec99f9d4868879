// The figures as a table, and the page in docs/ that keeps them.
//
// docs/network-faults.json has one flat object per story, as measured last; docs/network-faults.md is
// made from it by `npm run docs`. A story that is played again replaces its own figures only.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Figures } from "./sheet.js";

const DATA = fileURLToPath(new URL("../../docs/network-faults.json", import.meta.url));
const PAGE = fileURLToPath(new URL("../../docs/network-faults.md", import.meta.url));

type All = Readonly<Record<string, Figures>>;

const COLUMNS: readonly (readonly [title: string, key: string])[] = [
  ["Rows", "rows"],
  ["Runs", "runs"],
  ["Checks", "checks"],
  ["Failed", "failed"],
  ["False takeovers", "falseTakeovers"],
  ["Deadline", "deadlineMs"],
  ["Decided after", "decidedMs"],
  ["First object after", "firstObjectMs"],
  ["Dual-active max", "dualActiveMsMax"],
  ["Overlap max", "overlapMsMax"],
  ["Gap max", "gapMsMax"],
];
const KNOWN = [...COLUMNS.map(([, key]) => key), "judged", "machine"];

/** A Markdown table. */
export function table(all: All): string {
  const head = ["Fault", ...COLUMNS.map(([title]) => title), "More"];
  const sorted = Object.entries(all).sort(([a, x], [b, y]) => row(x) - row(y) || (a < b ? -1 : 1));
  const lines = sorted.map(([story, figures]) => {
    const cells = COLUMNS.map(([, key]) => shown(key, figures));
    const more = Object.entries(figures).filter(([key]) => !KNOWN.includes(key));
    const words = more.map(([key, value]) => `${key} ${value}`).join("; ");
    return `| ${[story, ...cells, words].join(" | ")} |`;
  });
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...lines].join("\n");
}

/** Of the fault list. */
function row(figures: Figures): number {
  return Number.parseInt(String(figures.rows), 10);
}

function shown(key: string, figures: Figures): string {
  const value = figures[key];
  if (key === "falseTakeovers") return `${value} of ${figures.judged}`;
  return value === undefined ? "–" : String(value);
}

/** Keeps figures: those of other stories stay. */
export function recordFigures(figures: All): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  const dated = Object.entries(figures).map(([story, each]) => [story, { ...each, machine }]);
  const all = { ...recorded(), ...Object.fromEntries(dated) };
  writeFileSync(DATA, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(PAGE, networkFaultsPage());
}

function recorded(): All {
  try {
    return JSON.parse(readFileSync(DATA, "utf8")) as All;
  } catch {
    return {}; // The first time.
  }
}

/** The page, from what was recorded. */
export function networkFaultsPage(): string {
  const all = recorded();
  const machines = [...new Set(Object.values(all).map(({ machine }) => String(machine)))];
  return [
    "# Faults on a network",
    "<!-- Made by `npm run docs` from docs/network-faults.json. Do not edit. -->",
    "",
    "Real agents, each on a host of its own (network namespaces, one switch), with real faults.",
    "`npm run faults -- --net --full --record` plays all of it and writes this page; `--only PATTERN`",
    "plays and replaces some stories. CI plays a part of it once (`npm run faults -- --net`).",
    "",
    `Measured on: ${machines.join("; ")}.`,
    "",
    "All times are in milliseconds. Bands are p50/p95/p99/max. Heartbeat 0.5 s, wait for reconnection",
    "2 s, hold-down 1 s; when cut off: keep. In the rows *stand down* the wait is 12 s, the lease 5.0 s.",
    "*Decided* is counted from the fault to the decision,",
    "*first object* to the first line that the backup's recorder wrote. *Dual-active* is how long one",
    "camera was recorded on both servers outside a restore, by the recordings themselves; *overlap* is",
    "the same within a restore; *gap* is how long nobody recorded it. A zero of n false takeovers means",
    "below 3 in n at 95 % confidence.",
    "",
    table(all),
    "",
    "## What these figures cannot be better than",
    "",
    "- **A cut between a main and its backup** (rows 16, 17) is a dead main to the backup. With *keep* both",
    "  run the objects from the takeover until the cut heals and the main has dialled again. The same",
    "  holds for a main agent that stands still longer than silence and wait (row 8), and for a main that",
    "  was taken over while it was cut off and boots before the cut heals (row 37, `dualActiveUnawareMs`):",
    "  its disk does not know of the takeover. One whose disk knows runs nothing.",
    "- **Stand down** doubles nothing in these cuts, and costs time in which nobody runs the objects: from the",
    "  end of the lease to the takeover, or until the main has dialled its backup again (`stoodDownMs`).",
    "- **ICMP filtered after the last answered ping** (row 23), while the main agent is dead and its",
    "  application alive: nothing tells this from a dead host. A forced start takes it over",
    "  (`liveServersForced`). An address that was never seen to answer is never forced.",
    "- **A wait for reconnection below 20 s** may take over a main that is well: after a link that was up",
    "  for less than 15 s the main agent may wait up to 15 s before it dials again. Stories in which a main is",
    "  away for a moment (a restarted agent, 2 s of standstill, loss, a half-open connection) therefore",
    "  use 20 s.",
    "- An application that is killed and does not come back is failed after *Abnormal shutdown*, 5 min at",
    "  least: the simulator shows it. Delay, suspend and clocks (rows 12 to 14, 21) are the simulator's too.",
    "",
  ].join("\n");
}
