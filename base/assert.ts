// Invariants of our own code. A failed assertion is our bug: the process stops, the supervisor
// restarts it, the state on disk decides what goes on.

/** Thrown by `assert`; never caught by product code. */
export class AssertionFailed extends Error {
  override readonly name = "AssertionFailed";
}

/**
 * States what must hold.
 * @throws {AssertionFailed} if it does not
 */
export function assert(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new AssertionFailed(claim);
}

/** The end of a `switch` over a union: reached only if a member was forgotten. */
export function assertNever(value: never): never {
  throw new AssertionFailed(`unexpected value ${JSON.stringify(value)}`);
}
