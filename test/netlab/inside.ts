// Plays the stories, inside of namespaces that are this program's own (run.ts made them).
//
//   inside ROOT CYCLES JOBS NAME...     CYCLES 0: as many as each story has
//
// Stories with the same plan share a house, one after another; houses live side by side. One that a
// story has left in disorder is left for good, and a new one is built. Every finished story is a line
// on descriptor 3, for run.ts: {"story": name, "figures": {…}}. Ends when its input closes: whoever
// started it is gone.

import { writeSync } from "node:fs";
import { join } from "node:path";
import { NotReached } from "../../lab/wait.js";
import { House, type Plan } from "./house.js";
import { Sheet } from "./sheet.js";
import { STORIES } from "./stories.js";
import type { Story } from "./story.js";

const FIGURES = 3;
const WORDS = 12;
/** A story that broke so often is given up. */
const BREAKS_MAX = 2;

const [root = "", cyclesGiven = "0", jobsGiven = "1", ...names] = process.argv.slice(2);
process.stdin.resume();
process.stdin.once("close", () => process.exit(1));

const say = (line: string) => process.stdout.write(`${line}\n`);
let houses = 0;

const byPlan = new Map<Plan, Story[]>();
for (const story of STORIES.filter(({ name }) => names.includes(name))) {
  const known = byPlan.get(story.plan);
  if (known === undefined) byPlan.set(story.plan, [story]);
  else known.push(story);
}
const waiting = rows(byPlan, Number(jobsGiven));
await Promise.all(
  Array.from({ length: Math.min(Number(jobsGiven), waiting.length) }, async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) await playRow(row);
  }),
);
process.exit(0);

/** Stories of one plan in a row; long rows are halved while there are hands. */
function rows(plans: ReadonlyMap<Plan, readonly Story[]>, jobs: number): Story[][] {
  const found = [...plans.values()].map((stories) => [...stories]);
  const lengthOf = (row: readonly Story[]) => row.reduce((sum, { cycles }) => sum + cycles, 0);
  while (found.length < jobs) {
    const longest = [...found].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (longest === undefined || longest.length < 2) break;
    const half = longest.filter((_, index) => index % 2 === 1);
    found[found.indexOf(longest)] = longest.filter((_, index) => index % 2 === 0);
    found.push(half);
  }
  return found;
}

async function playRow(row: readonly Story[]): Promise<void> {
  let house: House | undefined;
  for (const story of row) house = await playStory(story, house);
  await house?.leave();
}

/** Answers the house if it is still in order. */
async function playStory(story: Story, given: House | undefined): Promise<House | undefined> {
  const sheet = new Sheet(story, say);
  const cycles = Number(cyclesGiven) === 0 ? story.cycles : Number(cyclesGiven);
  let house = given;
  let breaks = 0;
  for (let cycle = 0; cycle < cycles && breaks < BREAKS_MAX; cycle++) {
    sheet.runs += 1;
    try {
      house ??= await build(story.plan);
      await story.play(house, sheet, cycle);
    } catch (caught) {
      breaks += 1;
      sheet.broke(words(caught));
      for (const line of house?.lastWords(WORDS) ?? []) say(line);
      await house?.leave();
      house = undefined;
    }
  }
  const figures = sheet.figures();
  say(`${sheet.failed === 0 ? "ok    " : "FAILED"} ${story.name}: ${JSON.stringify(figures)}`);
  writeSync(FIGURES, `${JSON.stringify({ story: story.name, figures })}\n`);
  return house;
}

async function build(plan: Plan): Promise<House> {
  houses += 1;
  return House.build(join(root, String(houses)), `n${houses}`, plan);
}

/** A story that was not reached says why; anything else is a fault of this program. */
function words(caught: unknown): string {
  if (caught instanceof NotReached) return caught.message;
  return caught instanceof Error ? (caught.stack ?? caught.message) : String(caught);
}
