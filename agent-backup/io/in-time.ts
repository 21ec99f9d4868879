// A limit for an answer that may never come: a hanging disk, a main that does not answer.

import type { Deadlines } from "../../base/deadlines.js";
import type { Clock } from "../../base/world.js";
import { StoreError } from "../../objects/store.js";

/** Lists of 100,000 objects on a slow disk or line stay below this. */
export const LIST_LIMIT_MS = 60_000;

/**
 * What `asked` answers; what it says after the limit means nothing.
 * @throws {StoreError} `unavailable` if it has not answered in time; else what `asked` rejects with
 */
export async function inTime<T>(
  { clock, deadlines }: { readonly clock: Clock; readonly deadlines: Deadlines },
  limitMs: number,
  title: string,
  asked: Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const words = `${title} has not answered within ${limitMs / 1_000} s`;
    const deadline = deadlines.add(() => reject(new StoreError("unavailable", words)));
    deadlines.set(deadline, clock.nowMs() + limitMs);
    const over = () => deadlines.set(deadline, undefined);
    asked.then(
      (value) => {
        over();
        resolve(value);
      },
      (error: unknown) => {
        over();
        reject(error);
      },
    );
  });
}
