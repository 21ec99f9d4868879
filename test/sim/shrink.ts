// Makes a failing scenario smaller while it fails in the same way: fewer faults and acts, then fewer
// mains, then fewer objects, within a limit of real time.

import { type RunResult, runScenario } from "./run.js";
import type { Scenario } from "./scenario.js";

export type Shrunk = { readonly scenario: Scenario; readonly result: RunResult };

/** Leaves parts out as long as the first violation is of the same invariant. */
export async function shrink(
  failing: Scenario,
  invariant: string,
  limitMs: number,
): Promise<Shrunk> {
  const endsAtMs = performance.now() + limitMs;
  let best: Shrunk = { scenario: failing, result: await runScenario(failing) };
  const isOver = () => performance.now() > endsAtMs;

  const tries = async (scenario: Scenario): Promise<boolean> => {
    const result = await runScenario(scenario);
    if (result.violations[0]?.invariant !== invariant) return false;
    best = { scenario, result };
    return true;
  };

  const leaveOut = async (part: "faults" | "acts" | "changes"): Promise<void> => {
    const of = ({ [part]: list = [] }: Scenario) => list;
    for (let size = Math.ceil(of(best.scenario).length / 2); size >= 1 && !isOver(); ) {
      let isSmaller = false;
      for (let at = 0; at < of(best.scenario).length && !isOver(); ) {
        const list = of(best.scenario);
        const rest = [...list.slice(0, at), ...list.slice(at + size)];
        if (await tries({ ...best.scenario, [part]: rest })) isSmaller = true;
        else at += size;
      }
      if (size === 1 && !isSmaller) break;
      size = size === 1 ? (isSmaller ? 1 : 0) : Math.ceil(size / 2);
    }
  };

  // What comes after the violation cannot have caused it.
  const lastMs = best.result.violations[0]?.atMs ?? 0;
  const until = <T extends { readonly atMs: number }>(list: readonly T[]) =>
    list.filter(({ atMs }) => atMs <= lastMs);
  const { scenario } = best;
  const { faults, acts, changes = [] } = scenario;
  const before = { faults: until(faults), acts: until(acts), changes: until(changes) };
  await tries({ ...scenario, ...before });
  await leaveOut("faults");
  await leaveOut("acts");
  await leaveOut("changes");
  for (let i = best.scenario.mains.length - 1; i >= 0 && !isOver(); i -= 1) {
    const { mains } = best.scenario;
    if (mains.length > 1) await tries({ ...best.scenario, mains: mains.slice(0, -1) });
  }
  for (const objects of [1, 2, 5, 20]) {
    if (isOver()) break;
    const mains = best.scenario.mains.map((m) => ({ ...m, objects: Math.min(m.objects, objects) }));
    if (await tries({ ...best.scenario, mains })) break;
  }
  return best;
}
