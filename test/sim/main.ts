// `npm run sim -- --hours H --seed S --json`: virtual server-hours of the real agents under faults.
//
// Draws one scenario after another from the seed until H server-hours are done. A violation prints
// its scenario, shrunk, with the newest transitions. `--only S` runs one scenario's seed again, with
// every line of its logs if `--verbose`; `--file F` runs a scenario that was kept. `--strict` excuses
// nothing that is known (known.ts). `--jobs N` uses N processes; by default one for each core. The
// last line is one flat object; exit status 0 or 1.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
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
    strict: { type: "boolean", default: false },
    length: { type: "string", default: "2" },
    json: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    shrink: { type: "string", default: "20" },
    "keep-going": { type: "boolean", default: false },
    jobs: { type: "string", default: String(availableParallelism()) },
    part: { type: "string", default: "0/1" },
  },
});

/** Each core has a simulator of its own: threads that collect its garbage would only be in the way. */
const GARBAGE = ["--single-threaded-gc", "--max-semi-space-size=64"];
/** A scenario of ten mains takes a few seconds. */
const SLOW_MS = 15_000;

type Totals = { hours: number; violations: number; wallMs: number };

/** Seeds of one run follow one another; runs with other seeds do not meet them. */
function seedOf(first: bigint, nth: number): bigint {
  return first * 1_000_000n + BigInt(nth);
}

async function one(scenario: Scenario, totals: Totals): Promise<void> {
  const { seed } = scenario;
  const startedMs = performance.now();
  const onLine = values.verbose ? (line: string) => console.log(line) : undefined;
  const isStrict = values.strict;
  const result = await runScenario(scenario, { isStrict, ...(onLine && { onLine }) });
  const wallMs = performance.now() - startedMs;
  if (wallMs > SLOW_MS) console.log(`slow: seed ${seed} took ${Math.round(wallMs / 1_000)} s`);
  totals.wallMs += wallMs;
  totals.hours += result.serverHours;
  totals.violations += result.violations.length;
  for (const { invariant, atMs, words } of result.violations) {
    console.log(`VIOLATION ${invariant} seed ${seed} at ${atMs / 1_000} s: ${words}`);
  }
  const first = result.violations[0];
  if (values.only !== undefined || values.file !== undefined) {
    const { takeovers, restores, dualMsMax, events, hash } = result;
    console.log(JSON.stringify({ takeovers, restores, dualMsMax, events, hash }));
  }
  if (first === undefined || Number(values.shrink) === 0) return;
  const small = await shrink(scenario, first.invariant, Number(values.shrink) * 1_000);
  console.log(`shrunk: ${JSON.stringify(small.scenario)}`);
  for (const line of small.result.told) console.log(`  ${line}`);
  for (const { words, atMs } of small.result.violations)
    console.log(`  = ${atMs / 1_000} s ${words}`);
}

async function run(): Promise<void> {
  const totals: Totals = { hours: 0, violations: 0, wallMs: 0 };
  const drawn = (seed: bigint) => drawScenario(seed, Number(values.length));
  if (values.file !== undefined) {
    await one(JSON.parse(readFileSync(values.file, "utf8")) as Scenario, totals);
  } else if (values.only !== undefined) await one(drawn(BigInt(values.only)), totals);
  else {
    const [part = 0, parts = 1] = values.part.split("/").map(Number);
    for (let nth = part; totals.hours < Number(values.hours) / parts; nth += parts) {
      await one(drawn(seedOf(BigInt(values.seed), nth)), totals);
      if (totals.violations > 0 && !values["keep-going"]) break;
    }
  }
  tell(totals);
}

/** The same seeds, dealt out to several processes. */
async function runJobs(jobs: number): Promise<void> {
  const totals: Totals = { hours: 0, violations: 0, wallMs: 0 };
  const startedMs = performance.now();
  const parts = Array.from({ length: jobs }, (_, part) => {
    const own = [...process.argv.slice(1), "--jobs", "1", "--part", `${part}/${jobs}`, "--json"];
    const child = spawn(process.execPath, [...process.execArgv, ...GARBAGE, ...own], {
      stdio: "pipe",
    });
    child.stderr.pipe(process.stderr);
    let text = "";
    child.stdout.on("data", (bytes: Buffer) => {
      text += bytes.toString();
    });
    return new Promise<void>((resolve) => {
      child.on("close", () => {
        const lines = text.trimEnd().split("\n");
        const figures = JSON.parse(lines.pop() ?? "{}") as Record<string, number>;
        for (const line of lines) console.log(line);
        totals.hours += figures.simServerHours ?? 0;
        totals.violations += figures.simViolations ?? 1;
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
  const figures = { simServerHours, simViolations: totals.violations, speedup };
  if (!values.json) {
    console.log(
      `${simServerHours} virtual server-hours, ` +
        `${totals.violations} violations, ${speedup} times as fast as the clock`,
    );
  }
  console.log(JSON.stringify(figures));
  process.exitCode = totals.violations === 0 ? 0 : 1;
}

const jobs = Number(values.jobs);
await (jobs > 1 && (values.only ?? values.file) === undefined ? runJobs(jobs) : run());
