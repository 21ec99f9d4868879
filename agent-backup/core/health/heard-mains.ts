// Which mains run on a link, who was heard last, and whether all of them vanished together.
//
// One object per agent: a heartbeat costs O(1), and nothing here looks at all mains. Decides nothing;
// core/fitness.ts says what it means. Time is an argument.

type Heard = { readonly name: string; readonly atMs: number };

/** All running mains that vanish within this have vanished together (product.md §5). */
export const TOGETHER_MS = 10_000;

/** The mains of one agent, as far as they show that its network works. */
export class HeardMains {
  #newest: Heard | undefined;
  #second: Heard | undefined;
  readonly #running = new Set<string>();
  /** Mains that vanished without a word, and when. */
  #vanished: Heard[] = [];
  #together = 0;
  /** Mains of before this start, and whether they had failed by then. */
  readonly #before = new Map<string, boolean>();

  /** Any bytes of a main. */
  heard(name: string, nowMs: number): void {
    if (this.#newest?.name !== name) this.#second = this.#newest;
    this.#newest = { name, atMs: nowMs };
    this.#together = 0;
  }

  /** A main runs, on a link. */
  runs(name: string): void {
    this.#running.add(name);
  }

  /** The agent starts: a main that it had met, and whether it was judged failed by then. */
  wasMet(name: string, isFailed: boolean): void {
    this.#before.set(name, isFailed);
  }

  /** A main ended in order, or is not monitored any more. */
  leaves(name: string): void {
    this.#before.delete(name);
    this.#running.delete(name);
    this.#vanished = this.#vanished.filter((main) => main.name !== name);
  }

  /**
   * The link to a running main is lost without a word. `atMs`: when it should have been heard and was
   * not; mains with longer heartbeats are missed later, and may have vanished at the same instant.
   */
  vanishes(name: string, atMs: number): void {
    if (!this.#running.delete(name)) return;
    const together = this.#vanished.filter(
      (main) => main.name !== name && Math.abs(atMs - main.atMs) < TOGETHER_MS,
    );
    this.#vanished = [...together, { name, atMs }];
    if (this.#running.size > 0 || this.#vanished.length < 2) return;
    this.#together = this.#vanished.length;
  }

  /** How many mains run, on a link. */
  get running(): number {
    return this.#running.size;
  }

  /** How many mains other than this one run. */
  othersRunning(name: string): number {
    return this.#running.size - (this.#running.has(name) ? 1 : 0);
  }

  /** How many vanished together, all that ran, and none was heard since; 0: no such thing happened. */
  get together(): number {
    return this.#together;
  }

  /**
   * How many mains were met before this start, one of them judged failed, and none was heard since: they
   * may have vanished together while the agent was down. 0: no such thing.
   */
  get unheardSinceStart(): number {
    if (this.#newest !== undefined || this.#before.size < 2) return 0;
    return [...this.#before.values()].includes(true) ? this.#before.size : 0;
  }

  /** When a main other than this one was heard last; undefined: none was. */
  otherHeardAtMs(name: string): number | undefined {
    return (this.#newest?.name === name ? this.#second : this.#newest)?.atMs;
  }
}
