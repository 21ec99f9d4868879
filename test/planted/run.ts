// `npm run planted`: plants each bug in a copy of the tree and runs the checkers that must see it.
// With --json the last line is `{"planted":n,"plantedCaught":n}`. Exit status 1 if one was missed,
// or if a change no longer fits its file: then bugs.ts is to be set right.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { BUGS, type Planted } from "./bugs.js";

const ROOT = resolve(import.meta.dirname, "../..");
const LIMIT_MS = 300_000;

/** A copy of what git tracks, or would, with the modules of the original. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "locum-planted-"));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT });
  for (const file of files.toString().split("\n").filter(Boolean)) {
    cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** True if a checker fails, in words which; words if the change does not fit. */
function plant(copy: string, { file, from, to, checkers }: Planted): "caught" | "missed" | string {
  const path = join(copy, file);
  const sound = readFileSync(path, "utf8");
  if (sound.split(from).length !== 2) return `does not stand exactly once in ${file}`;
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  try {
    const vitest = join(copy, "node_modules", "vitest", "vitest.mjs");
    const run = spawnSync(process.execPath, [vitest, "run", "--bail=1", ...checkers], {
      cwd: copy,
      timeout: LIMIT_MS,
      env: { ...process.env, CI: "true", NO_COLOR: "1" },
    });
    return run.status === 0 ? "missed" : "caught";
  } finally {
    writeFileSync(path, sound);
  }
}

const copy = copyTree();
let caught = 0;
try {
  for (const bug of BUGS) {
    const outcome = plant(copy, bug);
    if (outcome === "caught") caught += 1;
    console.log(
      `${outcome.padEnd(7)} ${bug.bug} (${dirname(bug.file)}; ${bug.checkers.join(", ")})`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(JSON.stringify({ planted: BUGS.length, plantedCaught: caught }));
process.exitCode = caught === BUGS.length ? 0 : 1;
