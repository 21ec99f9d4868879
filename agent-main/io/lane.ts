// Who may work on the store: any number together, or one alone.
//
// Decides nothing. Objects that come home are put side by side (a folder's reload gathers them into
// one burst); parking and putting back have the store for themselves. Work that hangs holds up the
// lane and nothing else.

/** A queue in the order of asking; neighbours that may share run together. */
export class Lane {
  /** Ends when everything that must come before new work has ended. */
  #barrier: Promise<unknown> = Promise.resolve();
  #sharing: Promise<unknown>[] = [];

  /** Runs `work` beside other shared work, after the lone work that was asked for before it. */
  shared<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#barrier.then(work);
    const ended = quiet(done);
    this.#sharing.push(ended);
    void ended.then(() => {
      this.#sharing = this.#sharing.filter((other) => other !== ended);
    });
    return done;
  }

  /** Runs `work` alone, after everything that was asked for before it. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const before = Promise.all([this.#barrier, ...this.#sharing]);
    this.#sharing = [];
    const done = before.then(work);
    this.#barrier = quiet(done);
    return done;
  }
}

function quiet(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => undefined,
    () => undefined,
  );
}
