// `npm run sim -- --hours H --seed S --json`: virtual server-hours of the real agents under faults.
//
// With `--changes` persons also change objects on either side while they are away (judged by K1).
//
// Draws one scenario after another from the seed until H server-hours are done. A violation prints
// its scenario, shrunk, with the newest transitions. `--only S` runs one scenario's seed again,
// with every line of its logs if `--verbose`; `--file F` runs a scenario that was kept. `--jobs N`
// uses N processes; by default one for each core. The last line is one flat object; exit status 0
// or 1.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { runScenario } from "./run.js";
import { drawScenario, type Scenario } from "./scenario.js";
import { shrink } from "./shrink.js";

const { values } = parseArgs({
  options: {
    hours: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    file: { type: "string" },
    length: { type: "string", default: "2" },
    changes: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    shrink: { type: "string", default: "20" },
    "keep-going": { type: "boolean", default: false },
    jobs: { type: "string", default: String(availableParallelism()) },
    part: { type: "string" },
  },
});

/** Each core has a simulator of its own: threads that collect its garbage would only be in the way. */
const GARBAGE = ["--single-threaded-gc", "--max-semi-space-size=64"];
/** A scenario of ten mains takes a few seconds. */
const SLOW_MS = 15_000;
/** A process that has begun nothing new for so long never will: its program goes round in a circle. */
const STUCK_MS = 600_000;
const LOOK_MS = 5_000;

type Figures = {
  readonly simServerHours?: number;
  readonly simViolations?: number;
  readonly changes?: number;
  readonly conflicts?: number;
};
type Totals = {
  hours: number;
  violations: number;
  wallMs: number;
  changes: number;
  conflicts: number;
};

const NOTHING = { hours: 0, violations: 0, wallMs: 0, changes: 0, conflicts: 0 } as const;

/** Seeds of one run follow one another; runs with other seeds do not meet them. */
function seedOf(first: bigint, nth: number): bigint {
  return first * 1_000_000n + BigInt(nth);
}

async function one(scenario: Scenario, totals: Totals): Promise<void> {
  const { seed } = scenario;
  process.send?.(seed);
  const startedMs = performance.now();
  const onLine = values.verbose ? (line: string) => console.log(line) : undefined;
  const result = await runScenario(scenario, onLine && { onLine });
  const wallMs = performance.now() - startedMs;
  if (wallMs > SLOW_MS) console.log(`slow: seed ${seed} took ${Math.round(wallMs / 1_000)} s`);
  totals.wallMs += wallMs;
  totals.hours += result.serverHours;
  totals.violations += result.violations.length;
  totals.changes += result.changed.changes;
  totals.conflicts += result.changed.conflicts;
  for (const { invariant, atMs, words } of result.violations) {
    console.log(`VIOLATION ${invariant} seed ${seed} at ${atMs / 1_000} s: ${words}`);
  }
  const first = result.violations[0];
  if (values.only !== undefined || values.file !== undefined) {
    const { takeovers, restores, stoodDown, changed, dualMsMax, events, hash } = result;
    const figures = { takeovers, restores, stoodDown, ...changed, dualMsMax, events, hash };
    console.log(JSON.stringify(figures));
  }
  if (first === undefined || Number(values.shrink) === 0) return;
  const small = await shrink(scenario, first.invariant, Number(values.shrink) * 1_000);
  console.log(`shrunk: ${JSON.stringify(small.scenario)}`);
  for (const line of small.result.told) console.log(`  ${line}`);
  for (const { words, atMs } of small.result.violations)
    console.log(`  = ${atMs / 1_000} s ${words}`);
}

async function run(): Promise<void> {
  const totals: Totals = { ...NOTHING };
  const drawn = (seed: bigint) =>
    drawScenario(seed, Number(values.length), { changes: values.changes });
  if (values.file !== undefined) {
    await one(JSON.parse(readFileSync(values.file, "utf8")) as Scenario, totals);
  } else if (values.only !== undefined) await one(drawn(BigInt(values.only)), totals);
  else {
    const [part = 0, parts = 1] = (values.part ?? "0/1").split("/").map(Number);
    for (let nth = part; totals.hours < Number(values.hours) / parts; nth += parts) {
      await one(drawn(seedOf(BigInt(values.seed), nth)), totals);
      if (totals.violations > 0 && !values["keep-going"]) break;
    }
  }
  tell(totals);
}

/** The same seeds, dealt out to several processes. */
async function runJobs(jobs: number): Promise<void> {
  const totals: Totals = { ...NOTHING };
  const startedMs = performance.now();
  const parts = Array.from({ length: jobs }, (_, part) => {
    const own = [...process.argv.slice(1), "--part", `${part}/${jobs}`, "--json"];
    const child = spawn(process.execPath, [...process.execArgv, ...GARBAGE, ...own], {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    // The newest line is held back: the last one is the process's own figures.
    let newest = "";
    if (child.stdout !== null) {
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (newest !== "") console.log(newest);
        newest = line;
      });
    }
    let begun = { seed: "", atMs: performance.now() };
    child.on("message", (seed) => {
      begun = { seed: String(seed), atMs: performance.now() };
    });
    const watch = setInterval(() => {
      if (performance.now() - begun.atMs < STUCK_MS) return;
      console.log(`VIOLATION bug seed ${begun.seed}: no end after ${STUCK_MS / 1_000} s`);
      child.kill("SIGKILL");
    }, LOOK_MS);
    return new Promise<void>((resolve) => {
      child.on("close", () => {
        clearInterval(watch);
        const isWhole = newest.startsWith('{"simServerHours"');
        if (!isWhole) console.log(newest);
        const figures = isWhole ? (JSON.parse(newest) as Figures) : {};
        totals.hours += figures.simServerHours ?? 0;
        totals.violations += figures.simViolations ?? 1;
        totals.changes += figures.changes ?? 0;
        totals.conflicts += figures.conflicts ?? 0;
        resolve();
      });
    });
  });
  await Promise.all(parts);
  totals.wallMs = performance.now() - startedMs;
  tell(totals);
}

function tell(totals: Totals): void {
  const speedup = Math.round((totals.hours * 3_600_000) / Math.max(1, totals.wallMs));
  const simServerHours = Math.round(totals.hours * 10) / 10;
  const { changes, conflicts } = totals;
  const figures = { simServerHours, simViolations: totals.violations, speedup, changes, conflicts };
  if (!values.json) {
    console.log(
      `${simServerHours} virtual server-hours, ` +
        `${changes} changes while objects were away, ${conflicts} conflicts listed, ` +
        `${totals.violations} violations, ${speedup} times as fast as the clock`,
    );
  }
  console.log(JSON.stringify(figures));
  process.exitCode = totals.violations === 0 ? 0 : 1;
}

// One of several ends with whoever started it.
process.on("disconnect", () => process.exit(1));
const isOne = (values.only ?? values.file ?? values.part) !== undefined;
await (isOne ? run() : runJobs(Number(values.jobs)));
// Whoever listens for the end of its starter is kept running by that.
process.removeAllListeners("disconnect");
if (process.connected) process.disconnect();
