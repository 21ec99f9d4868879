// A limit for an answer that may never come: a hanging disk, a main that does not answer, a name
// that is looked up for ever.

import type { Deadlines } from "../../base/deadlines.js";
import type { Clock } from "../../base/world.js";
import { StoreError } from "../../objects/store.js";

/** Lists of 100,000 objects on a slow disk or line stay below this. */
export const LIST_LIMIT_MS = 60_000;

type Timing = { readonly clock: Clock; readonly deadlines: Deadlines };

/**
 * What `asked` answers; what it says after the limit means nothing.
 * @throws {StoreError} `unavailable` if it has not answered in time; else what `asked` rejects with
 */
export async function inTime<T>(
  timing: Timing,
  limitMs: number,
  title: string,
  asked: Promise<T>,
): Promise<T> {
  const got = await within(timing, limitMs, asked);
  if (got !== undefined) return got.answer;
  const words = `${title} has not answered within ${limitMs / 1_000} s`;
  throw new StoreError("unavailable", words);
}

/** What `asked` answers; undefined if it has not within the limit. Rejects as it does. */
export async function within<T>(
  { clock, deadlines }: Timing,
  limitMs: number,
  asked: Promise<T>,
): Promise<{ readonly answer: T } | undefined> {
  return new Promise((resolve, reject) => {
    const deadline = deadlines.add(() => resolve(undefined));
    deadlines.set(deadline, clock.nowMs() + limitMs);
    const over = () => deadlines.set(deadline, undefined);
    asked.then(
      (answer) => {
        over();
        resolve({ answer });
      },
      (error: unknown) => {
        over();
        reject(error);
      },
    );
  });
}
