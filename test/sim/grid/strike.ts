// One strike of the grid: a movement, and the end of its agents at the k-th operation of one of them.
//
// An operation is anything that an agent asks of its disk or its network: between two of them nothing
// of it can be seen from outside. What the agents then make of it is judged by the simulator's
// invariants and by the exact set of objects at the end.

import { writes } from "../persons.js";
import { type RunResult, runScenario } from "../run.js";
import { contentOf, type Stage } from "../stage.js";
import type { Movement, Who } from "./movements.js";

export type Strike = { readonly movement: Movement; readonly who: Who; readonly k: number };

/** How many operations either agent asks within a movement's window. */
export type Counted = { readonly main: number; readonly backup: number };

/** A rehearsal; `problem`: the movement did not come to its end within its window. */
export type Rehearsal = Counted & { readonly result: RunResult; readonly problem: string };

/** A machine that reboots quickly, and one that a person has to start. */
const AGAIN_MS = [3_000, 40_000] as const;

/** Plays a movement unharmed and counts; the movement itself must end well. */
export async function rehearse(movement: Movement): Promise<Rehearsal> {
  const { ends, fromMs, lastsMs } = movement;
  const counted = { main: 0, backup: 0 };
  let hasEnded = false;
  const result = await runScenario(movement.scenario, {
    plant: (stage) => {
      editing(stage, movement);
      within(stage, movement, (side) => {
        counted[side] += 1;
      });
    },
    onLine: (line) => {
      const atMs = Number.parseFloat(line) * 1_000;
      if (atMs >= fromMs && atMs <= fromMs + lastsMs && ends.test(line)) hasEnded = true;
    },
  });
  const problem = hasEnded ? "" : `nothing said ${ends} within its window`;
  return { ...counted, result, problem };
}

/** Every strike of a movement. */
export function strikesOf(movement: Movement, counted: Counted): readonly Strike[] {
  return movement.whos.flatMap((who) => {
    const count = counted[sideOf(who)];
    return Array.from({ length: count }, (_, i) => ({ movement, who, k: i + 1 }));
  });
}

/** Plays one strike. */
export function strike(
  { movement, who, k }: Strike,
  onLine: (line: string) => void = () => {},
): Promise<RunResult> {
  let left = k;
  const againInMs = AGAIN_MS[k % 2] ?? AGAIN_MS[0];
  return runScenario(movement.scenario, {
    onLine,
    plant: (stage) => {
      editing(stage, movement);
      within(stage, movement, (side) => {
        if (side !== sideOf(who)) return;
        left -= 1;
        if (left !== 0) return;
        const { mains, backupAgent } = stage.machines;
        if (who !== "main") backupAgent.kill(againInMs);
        if (who !== "backup") for (const { agent } of mains) agent.kill(againInMs);
      });
    },
  });
}

/** For a person: `restore, watches: main killed before its operation 17`. */
export function strikeWords({ movement, who, k }: Strike): string {
  return `${movement.name}: ${who} killed before operation ${k}`;
}

function sideOf(who: Who): "main" | "backup" {
  return who === "main" || who === "both, at the main's" ? "main" : "backup";
}

/** Somebody edits each object once, when its removal has begun and nothing is renamed yet. */
function editing(stage: Stage, { edits, fromMs, lastsMs }: Movement): void {
  if (edits === undefined) return;
  const { engine, machines, truth } = stage;
  const [main] = truth.mains;
  const host = edits === "main" ? main?.machine.host : machines.backup;
  if (main === undefined || host === undefined) return;
  const { onAsked } = host;
  const done = new Set<string>();
  host.onAsked = (asked) => {
    onAsked?.(asked);
    const { what, path } = asked;
    const isNow = engine.nowMs >= fromMs && engine.nowMs <= fromMs + lastsMs;
    const find = () => (edits === "main" ? truth.atMainPath(main, path) : truth.atBackupPath(path));
    const object = what === "withdraw" && isNow && !done.has(path) ? find() : undefined;
    if (object === undefined) return;
    done.add(path);
    const { name, objectBytes } = main.machine.plan;
    const fresh = contentOf(`${name} ${edits}`, object.number, objectBytes, engine.nowMs);
    writes(stage, object, edits, fresh);
  };
}

/** Tells of every operation within the movement's window, before it is done. */
function within(
  { engine, machines }: Stage,
  { fromMs, lastsMs }: Movement,
  operation: (side: "main" | "backup") => void,
): void {
  const [main] = machines.mains;
  engine.at(fromMs, () => {
    const lives = [
      [main?.agent.life, "main"],
      [machines.backupAgent.life, "backup"],
    ] as const;
    for (const [life, side] of lives) {
      if (life !== undefined) life.onOperation = () => operation(side);
    }
    engine.at(fromMs + lastsMs, () => {
      for (const [life] of lives) if (life !== undefined) life.onOperation = undefined;
    });
  });
}
