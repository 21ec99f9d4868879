// The duties towards a terminal: what may be written to it, and that it is given back by whatever
// way the interface ends. Knows nothing of what is shown.

import { constants } from "node:os";

/** Streams that a person sits at: decided by the streams themselves, not by the environment. */
export function isTerminal(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/** Erases the scroll-back too, which is the person's. */
const ERASE_SCROLL_BACK = "\u001B[3J";

/** The same stream, but the scroll-back of the terminal stays. */
export function keepScrollBack(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const kept = typeof chunk === "string" ? chunk.replaceAll(ERASE_SCROLL_BACK, "") : chunk;
    return Reflect.apply(stdout.write, stdout, [kept, ...rest]) as boolean;
  };
  return new Proxy(stdout, {
    get(target, property) {
      if (property === "write") return write;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** By convention a program ended by a signal answers 128 and the signal's number. */
const SIGNAL_STATUS = 128;
const BROKEN_STATUS = 1;

/** Watches for every way the interface may have to end; answers how to stop watching. */
export function watchEnds(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  end: (status: number, words: string) => void,
): () => void {
  const undo: (() => void)[] = [];
  for (const signal of SIGNALS) {
    const onSignal = () => end(SIGNAL_STATUS + constants.signals[signal], "");
    process.on(signal, onSignal);
    undo.push(() => process.off(signal, onSignal));
  }
  const onBroken = (cause: unknown) => end(BROKEN_STATUS, told(cause));
  process.on("uncaughtException", onBroken);
  process.on("unhandledRejection", onBroken);
  undo.push(() => process.off("uncaughtException", onBroken));
  undo.push(() => process.off("unhandledRejection", onBroken));
  // A terminal that went away (EPIPE, EIO, a closed session) ends it quietly.
  const onGone = () => end(0, "");
  stdin.on("error", onGone);
  stdin.on("end", onGone);
  undo.push(() => stdin.off("error", onGone));
  undo.push(() => stdin.off("end", onGone));
  // Stays: the last writes of leaving may fail as well.
  stdout.on("error", onGone);
  return () => {
    for (const one of undo) one();
  };
}

function told(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
