// Claims about the world, counted: what holds is passed, what does not is failed.

export class Score {
  passed = 0;
  failed = 0;
  readonly #startedAtMs = performance.now();

  /** Tells something that happened. */
  say(words: string): void {
    const seconds = (performance.now() - this.#startedAtMs) / 1_000;
    process.stdout.write(`${seconds.toFixed(1).padStart(6)} s  ${words}\n`);
  }

  /** Counts a claim. */
  claim(words: string, holds: boolean, seen: string): void {
    if (holds) this.passed += 1;
    else this.failed += 1;
    this.say(`${holds ? "ok    " : "FAILED"}  ${words} (${seen})`);
  }
}
