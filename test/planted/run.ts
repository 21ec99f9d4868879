// `npm run planted`: plants each bug in a copy of the tree and runs the checkers that must see it.
//
// First all checkers run on the sound copy: a test that fails there catches nothing. A bug is caught
// if a test fails that did not fail before; one that does not even load, or runs for ever, is not.
// With --only WORDS: those whose text has the words. With --json the last line is
// `{"planted":n,"plantedCaught":n}`. Exit status 1 if one was missed, or if a change no longer fits
// its file: then bugs.ts is to be set right.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BUGS } from "./bugs.js";
import type { Planted } from "./planted.js";

const ROOT = resolve(import.meta.dirname, "../..");
const LIMIT_MS = 300_000;
/** Two cores. */
const AT_ONCE = 2;

type Failure = { readonly file: string; readonly test: string };
type Ran = { readonly failures: readonly Failure[]; readonly problem: string };

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});
const bugs = BUGS.filter(({ bug }) => bug.includes(values.only));
if (bugs.length === 0) {
  console.error(`no planted bug has "${values.only}" in its name`);
  process.exit(2);
}
const copies = Array.from({ length: AT_ONCE }, copyTree);
let caught = 0;
try {
  const all = [...new Set(bugs.flatMap(({ checkers }) => checkers))];
  const sound = await check(copies[0] ?? "", all, AT_ONCE, false);
  for (const { file, test } of sound.failures) console.log(`fails without a bug: ${file}: ${test}`);
  if (sound.problem !== "") console.log(`without a bug: ${sound.problem}`);
  const before = new Set(sound.failures.map(({ test }) => test));
  const left = [...bugs];
  await Promise.all(copies.map((copy) => work(copy, left, before)));
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
if (values.json) console.log(JSON.stringify({ planted: bugs.length, plantedCaught: caught }));
else console.log(`${caught} of ${bugs.length} planted bugs were caught`);
process.exitCode = caught === bugs.length ? 0 : 1;

/** Plants one bug after the other in a copy of its own. */
async function work(copy: string, left: Planted[], before: ReadonlySet<string>): Promise<void> {
  for (let bug = left.shift(); bug !== undefined; bug = left.shift()) {
    const beganAtMs = performance.now();
    const { by, words } = await plant(copy, bug, before);
    if (by !== undefined) caught += 1;
    const seconds = ((performance.now() - beganAtMs) / 1_000).toFixed(0);
    const outcome = by === undefined ? `MISSED  ${words}` : `caught  by ${by.file}: ${by.test}`;
    console.log(`${bug.bug} (${bug.file}), ${seconds} s\n  ${outcome}`);
  }
}

/** The test that sees the bug; or words. */
async function plant(
  copy: string,
  { file, from, to, checkers }: Planted,
  before: ReadonlySet<string>,
): Promise<{ readonly by: Failure | undefined; readonly words: string }> {
  const path = join(copy, file);
  const sound = readFileSync(path, "utf8");
  if (sound.split(from).length !== 2) {
    return { by: undefined, words: `the change does not stand exactly once in ${file}` };
  }
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  try {
    const { failures, problem } = await check(copy, checkers, 1, true);
    const by = failures.find(({ test }) => !before.has(test));
    return { by, words: problem === "" ? `by ${checkers.join(", ")}` : problem };
  } finally {
    writeFileSync(path, sound);
  }
}

/** Runs test files. `problem`: they did not run at all, or not to their end. */
function check(
  copy: string,
  checkers: readonly string[],
  workers: number,
  isFirstEnough: boolean,
): Promise<Ran> {
  const report = join(copy, "planted-report.json");
  rmSync(report, { force: true });
  const vitest = join(copy, "node_modules", "vitest", "vitest.mjs");
  const how = ["--reporter=json", `--outputFile=${report}`, `--maxWorkers=${workers}`];
  if (isFirstEnough) how.push("--bail=1");
  const child = spawn(process.execPath, [vitest, "run", ...how, ...checkers], {
    cwd: copy,
    stdio: "ignore",
    timeout: LIMIT_MS,
    killSignal: "SIGKILL",
    env: { ...process.env, CI: "true", NO_COLOR: "1" },
  });
  return new Promise((done) => {
    child.once("close", (status) => {
      if (status === null) done({ failures: [], problem: `no end within ${LIMIT_MS / 1_000} s` });
      else done(ranOf(report, copy));
    });
  });
}

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

function ranOf(report: string, copy: string): Ran {
  let read: Report;
  try {
    read = JSON.parse(readFileSync(report, "utf8")) as Report;
  } catch {
    return { failures: [], problem: "the checkers did not run" };
  }
  const failures = read.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => ({ file: name.replace(`${copy}/`, ""), test: fullName })),
  );
  const tests = read.testResults.flatMap(({ assertionResults }) => assertionResults);
  return { failures, problem: tests.length === 0 ? "no test was run" : "" };
}

/** A copy of what git tracks, or would, with the modules of the original. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "locum-planted-"));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT });
  for (const file of files.toString().split("\n").filter(Boolean)) {
    if (file === "node_modules") continue;
    cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  return copy;
}
