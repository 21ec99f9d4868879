// Planted faults: a judge that cannot fail proves nothing, so the story can be played with a fault
// that no agent makes. They are real: a recorder records what it should not, or does not record
// what it should.

import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Stage } from "./stage.js";

/** `double`: a camera of Main 2 runs on the backup too. `missing`: it runs nowhere. */
export const PLANTS = ["double", "missing"] as const;

export type Plant = (typeof PLANTS)[number];

/** Plants a fault while everything runs. */
export function plantFault(stage: Stage, plant: Plant): void {
  const main = stage.mains[1];
  if (main === undefined) return;
  const file = join(main.machine.cameras, "camera1.conf");
  if (plant === "double") copyFileSync(file, join(stage.backup.cameras, "planted.conf"));
  else rmSync(file);
}
