// Waiting for something to become true, for a bounded time.

/** It did not become true in time. The message says what was waited for. */
export class NotReached extends Error {
  override readonly name = "NotReached";
}

const LOOK_EVERY_MS = 50;

/**
 * Looks again and again until `look` answers something.
 * @throws {NotReached} after the limit; the words say what was hoped for
 */
export async function until<T>(
  hope: string,
  limitMs: number,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const giveUpAtMs = performance.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > giveUpAtMs) {
      throw new NotReached(`${hope}: not within ${limitMs / 1_000} s`);
    }
    await pause(LOOK_EVERY_MS);
  }
}

/** Lets time pass, where time itself is what is judged. */
export function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs));
}
