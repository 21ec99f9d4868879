// Long work that is pure, told in pieces: it yields after each, so that a shell can let others have
// their turn there (base/breath.ts), and a test can run it at once.

/** So many things are one piece: some milliseconds, of simple things. */
const PIECE = 2_000;

/** Does something with each; yields between the pieces. */
export function* inPieces<T>(
  things: Iterable<T>,
  work: (thing: T, index: number) => void,
): Generator<undefined, void> {
  let index = 0;
  for (const thing of things) {
    if (index > 0 && index % PIECE === 0) yield;
    work(thing, index);
    index += 1;
  }
}

/** Runs such work to its end. */
export function atOnce<R>(work: Generator<undefined, R>): R {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
