// The signals by which a system asks a program to end.
//
// Decides which those are, and that only the first one counts: later ones are swallowed, so that an
// agent which is stopping in good order is not cut off by impatience (or by a library that sends
// the signal again). SIGKILL remains for those who mean it.

const STOP_SIGNALS: readonly NodeJS.Signals[] =
  process.platform === "win32"
    ? ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"]
    : ["SIGTERM", "SIGINT", "SIGHUP"];

/** Calls back once, with the name of the first stop signal. Signals stay handled ever after. */
export function onStopSignal(stop: (signal: string) => void): void {
  let isAsked = false;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (isAsked) return;
      isAsked = true;
      stop(signal);
    });
  }
}
