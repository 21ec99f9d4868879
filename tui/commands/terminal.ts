// Where a command's words go, and its patience: the parts of the terminal and of time that the
// commands need beyond a Host. Tests hand in their own; nothing in a test then waits.
//
// Decides how a line is redrawn in place. Knows no server.

import { cutEnd } from "../cells.js";

/** The output of one command. */
export type Terminal = {
  /** Somebody sees the output as it comes: a line may be redrawn in place. */
  readonly isWatched: boolean;
  /** Writes a line over the one that was redrawn last. An empty one clears it. */
  redraw(line: string): void;
  /** Calls back once when nobody reads the output any more; answers what cancels this. */
  onGone(gone: () => void): () => void;
  /** Calls back once, after a time; answers what cancels this. */
  after(ms: number, act: () => void): () => void;
};

const COLUMNS_UNLESS_KNOWN = 80;

/** Carriage return, then "erase to the end of the line" (ECMA-48 EL). */
const TO_START_AND_ERASE = "\r\u001b[K";

/** The output of this process. */
export function realTerminal(): Terminal {
  const { stdout } = process;
  return {
    isWatched: stdout.isTTY === true && process.env.TERM !== "dumb",
    redraw(line) {
      // A line that wraps could not be written over; the last cell is never written.
      const columns = (stdout.columns ?? COLUMNS_UNLESS_KNOWN) - 1;
      stdout.write(`${TO_START_AND_ERASE}${cutEnd(line, columns)}`);
    },
    onGone(gone) {
      stdout.once("error", gone);
      return () => void stdout.off("error", gone);
    },
    after(ms, act) {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  };
}
