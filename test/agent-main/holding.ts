// A main that holds for its backup agent and takes back: what the tests of it share.

import { objectOf } from "../objects/memory-world.js";
import { CAMERAS, type Scene, scene } from "./cast.js";

/** A main that is linked and healthy. */
export async function running(settings: Parameters<typeof scene>[0] = {}): Promise<Scene> {
  const s = await scene({
    ...settings,
    prepare: ({ backup, machine }) => {
      backup.appears();
      settings.prepare?.({ backup, machine });
    },
  });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  return s;
}

/** True once a park under this epoch is confirmed. */
export const parkedBy = (s: Scene, epoch: bigint) => () =>
  s.backup.of("parked").some((p) => p.epoch === epoch && p.problem === "");

/** Lets as much time pass as an answer takes. */
export async function answered<T>(
  s: Scene,
  promise: Promise<T> | undefined,
): Promise<T | undefined> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  promise?.then(over, over);
  await s.machine.until(() => isOver, "the answer");
  return promise;
}

/** Gives objects back, and answers what came of each. */
export async function giveBack(
  s: Scene,
  epoch: bigint,
  numbers: readonly number[],
): Promise<string[]> {
  s.backup.says(
    "returning",
    epoch,
    CAMERAS.filter((c) => numbers.includes(c.number)),
  );
  s.backup.link?.send({ kind: "takeBack", epoch, objects: numbers.length });
  const results: string[] = [];
  for (const number of numbers) {
    const { entry, content } = objectOf(
      "camera",
      number,
      `content of ${number}`,
      `camera${number}`,
    );
    void s.backup.store?.put(entry, content).then(
      (done) => results.push(`${number} ${done.result}`),
      (error: Error) => results.push(`${number} ${error.message}`),
    );
  }
  await s.machine.until(() => results.length === numbers.length, "every object has its result");
  return results.sort();
}
