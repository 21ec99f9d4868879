// Loaded before an agent, with --import: writes down how its process fares, so that a bench can look
// at it from outside. One line each tenth of a second: the wall clock, the longest that the event loop
// stood still since the line before, and the memory that is resident, in bytes.
//
// On a busy machine a process also waits for a processor, however little it has to do. Linux tells for
// how long: that is taken off. Elsewhere it is in the figure.

import { appendFileSync, readFileSync } from "node:fs";

const LINE_EVERY_MS = 100;
const LOOK_EVERY_MS = 5;
const NS_PER_MS = 1e6;
const SCHEDSTAT = "/proc/self/schedstat";

const file = process.env.LOCUM_BENCH_WATCH ?? "";
let hasSchedstat = process.platform === "linux";
let before = { atMs: performance.now(), waitedMs: waitedMs() };
let lineAtMs = before.atMs;
let stoodMsMax = 0;

/** How long the main thread has waited for a processor, ready to run. */
function waitedMs(): number {
  if (!hasSchedstat) return 0;
  try {
    return Number(readFileSync(SCHEDSTAT, "utf8").split(" ")[1]) / NS_PER_MS;
  } catch {
    hasSchedstat = false; // The kernel was built without it.
    return 0;
  }
}

function look(): void {
  const now = { atMs: performance.now(), waitedMs: waitedMs() };
  const lateMs = now.atMs - before.atMs - LOOK_EVERY_MS;
  const stoodMs = lateMs - (now.waitedMs - before.waitedMs);
  stoodMsMax = Math.max(stoodMsMax, stoodMs);
  before = now;
  if (now.atMs - lineAtMs < LINE_EVERY_MS) return;
  const line = `${Date.now()} ${stoodMsMax.toFixed(1)} ${process.memoryUsage.rss()}\n`;
  lineAtMs = now.atMs;
  stoodMsMax = 0;
  appendFileSync(file, line);
}

if (file !== "") setInterval(look, LOOK_EVERY_MS).unref();
