// Runs every promise that can settle now, and returns when none is left.
//
// The simulator runs on one stack: after each event the engine's own checkpoint empties the queue of
// promises (a quarter of a microsecond; a turn of Node's loop is ten times that). Must be called from
// a stack that is itself no promise's continuation: there the checkpoint does nothing.

import { setFlagsFromString } from "node:v8";

setFlagsFromString("--allow-natives-syntax");
/** Empties the queue of promises. */
export const drain = new Function("%PerformMicrotaskCheckpoint()") as () => void;
setFlagsFromString("--no-allow-natives-syntax");

/** Runs work on a stack of its own, from which `drain` works; promises' errors surface after it. */
export function onOwnStack<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(work());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}
