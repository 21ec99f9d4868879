// `npm run grid`: each agent, and both, ended before every single operation of every movement, in the
// simulator; resumed, and the set of objects exact at the end.
//
// With --share N every N-th strike alone (for CI), --only WORDS the movements whose name has them,
// --jobs N processes (one for each core), --json: the last line is one flat object. Exit status 1 if
// anything is wrong; each violation with its movement and operation.

import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { movements } from "./movements.js";
import { rehearse, strike, strikesOf, strikeWords } from "./strike.js";

const { values } = parseArgs({
  options: {
    share: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    jobs: { type: "string", default: String(availableParallelism()) },
    part: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

type Figures = { gridMovements: number; gridStrikes: number; gridViolations: number };

async function play(part: number, parts: number): Promise<Figures> {
  const figures: Figures = { gridMovements: 0, gridStrikes: 0, gridViolations: 0 };
  const wrong = (words: string) => {
    figures.gridViolations += 1;
    console.log(words);
  };
  let nth = 0;
  for (const movement of movements()) {
    if (!movement.name.includes(values.only)) continue;
    const counted = await rehearse(movement);
    figures.gridMovements += 1;
    if (counted.problem !== "") wrong(`VIOLATION plan ${movement.name}: ${counted.problem}`);
    for (const { invariant, words } of counted.result.violations) {
      wrong(`VIOLATION ${invariant} ${movement.name}, unharmed: ${words}`);
    }
    for (const one of strikesOf(movement, counted)) {
      nth += 1;
      if (nth % (Number(values.share) * parts) !== part * Number(values.share)) continue;
      figures.gridStrikes += 1;
      const { violations } = await strike(one);
      for (const { invariant, words } of violations) {
        wrong(`VIOLATION ${invariant} ${strikeWords(one)}: ${words}`);
      }
    }
  }
  return figures;
}

/** The same grid, dealt out to several processes. */
async function playJobs(jobs: number): Promise<Figures> {
  const total: Figures = { gridMovements: 0, gridStrikes: 0, gridViolations: 0 };
  const parts = Array.from({ length: jobs }, (_, part) => {
    const own = [...process.argv.slice(1), "--part", `${part}/${jobs}`];
    const child = spawn(process.execPath, [...process.execArgv, ...own], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let newest = "";
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (newest !== "") console.log(newest);
      newest = line;
    });
    return new Promise<void>((resolve) => {
      child.on("close", () => {
        const isWhole = newest.startsWith('{"gridMovements"');
        if (!isWhole) console.log(`a part of the grid has not ended well: ${newest}`);
        const figures = isWhole ? (JSON.parse(newest) as Figures) : undefined;
        total.gridMovements = Math.max(total.gridMovements, figures?.gridMovements ?? 0);
        total.gridStrikes += figures?.gridStrikes ?? 0;
        total.gridViolations += figures?.gridViolations ?? 1;
        resolve();
      });
    });
  });
  await Promise.all(parts);
  return total;
}

const [part = 0, parts = 1] = (values.part ?? "0/1").split("/").map(Number);
const isPart = values.part !== undefined;
const figures = isPart ? await play(part, parts) : await playJobs(Number(values.jobs));
if (!isPart && !values.json) {
  const { gridMovements, gridStrikes, gridViolations } = figures;
  console.log(`${gridMovements} movements, ${gridStrikes} strikes, ${gridViolations} violations`);
}
console.log(JSON.stringify(figures));
process.exitCode = figures.gridViolations === 0 && figures.gridStrikes > 0 ? 0 : 1;
