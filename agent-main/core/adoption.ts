// Whose agent am I? Asked once, at a start: which running process is the application's.
//
// An agent that was killed between starting the application and remembering it leaves one that
// nobody names. It is taken as ours rather than a second one started beside it. Should there be
// several, one stays: the one that the disk names, else the oldest, which had the objects first.

import type { ProcessName } from "./memory-record.js";

export type Adoption = {
  /** The application; undefined: none is known to run. */
  readonly keep: ProcessName | undefined;
  /** Copies beside it, to be stopped. */
  readonly stop: readonly ProcessName[];
};

/** Chooses among those that run, oldest first. `named` is what the disk says, running or not. */
export function adopt(named: ProcessName | undefined, running: readonly ProcessName[]): Adoption {
  const known = running.find(
    ({ pid, startedAt }) => pid === named?.pid && startedAt === named.startedAt,
  );
  const keep = known ?? running[0];
  return { keep: keep ?? named, stop: running.filter((other) => other !== keep) };
}
