// A bug to plant: one small change, and the checker that must see it. A checker that cannot fail
// proves nothing.

/** One of them. */
export type Planted = {
  /** What the change breaks, for people. */
  readonly bug: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** Test files that must fail, as for vitest. */
  readonly checkers: readonly string[];
};
