// What the simulator has found and the program does not do right yet. Each entry says what is left
// out or excused meanwhile, and where; remove it together with the fix. Each is reproduced by
// `--strict --file test/sim/open/NAME.json`.

export const KNOWN = {
  /**
   * An application that is restarted for every 2 s of objects that come home (park by: restart) and
   * has a check is not healthy again before the next restart: its main is judged failed in the middle
   * of every restore that lasts longer than Keep alive, is taken over again, and never gets home.
   * See open/restart-starves.json. Drawn: such an application has no check.
   */
  restartStarves: "a restore by restarts starves the keep-alive and never ends",
  /**
   * The same kind of application runs the objects of the next burst before that burst's restart is
   * over: the doubled time exceeds the restore overlap limit by a stop limit. Judged
   * with that much more (truth.ts).
   */
  restartOverlaps: "a restore by restarts exceeds the overlap limit",
} as const;
