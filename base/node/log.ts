// The log: one JSON line per event, to standard error or to a file that rotates.
//
// Decides the shape of a line. A log that cannot be written loses lines, never the agent: lines
// wait in bounded queues and are written beside the loop, so that a full disk or a reader that
// stands still holds nothing up. Knows nothing of what is worth logging.

import pino from "pino";
import type { Log, LogFields, LogLevel } from "../world.js";
import { rotatingFile } from "./rotating-file.js";

/** Where lines go, and the least important level that is written. */
export type LogTo =
  | { readonly kind: "stderr"; readonly level: LogLevel }
  | { readonly kind: "file"; readonly path: string; readonly level: LogLevel };

const STDERR = 2;

/** Unwritten lines kept for a reader of standard error that stands still. */
const STDERR_QUEUED_CHARACTERS_MAX = 1024 * 1024;

/** Keys that every line has; a field of that name would make the line ambiguous. */
const OWN_KEYS = new Set(["time", "level", "event"]);

/** Opens a log. It never throws, then or later. */
export function openLog(to: LogTo): Log {
  const logger = pino(
    {
      level: to.level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    to.kind === "file" ? rotatingFile(to.path) : stderrStream(),
  );
  return (level, event, fields) => logger[level]({ event, ...renamed(fields) });
}

function stderrStream(): pino.DestinationStream {
  const stream = pino.destination({
    dest: STDERR,
    sync: false,
    maxLength: STDERR_QUEUED_CHARACTERS_MAX,
  });
  // Nobody can be told that the log is gone.
  stream.on("error", () => {});
  return stream;
}

function renamed(fields: LogFields | undefined): LogFields | undefined {
  if (fields === undefined || !Object.keys(fields).some((key) => OWN_KEYS.has(key))) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [OWN_KEYS.has(key) ? `${key}_` : key, value]),
  );
}
