// A file that is appended to and begun anew when it is long: `log`, `log.1` … `log.4`.
//
// Decides when to rotate and what to drop. Writing runs beside the loop, one batch at a time; what
// cannot be written is counted, and the count is written as soon as lines can be again. Rotation
// that fails (Windows, with a viewer open) is tried again with the next batch.

import { promises as fs, writeFileSync } from "node:fs";
import { isSystemError } from "./system-error.js";

/** One file's length, and how many there are: 50 MB hold weeks, and no disk is filled by them. */
const FILE_BYTES_MAX = 10 * 1024 * 1024;
const FILES = 5;

/** Lines that wait to be written; beyond it new ones are dropped. */
const QUEUED_BYTES_MAX = 1024 * 1024;

const FILE_MODE = 0o640;

/** A sink of whole lines, each with its end of line. Never throws. */
export type LineSink = { write(line: string): void };

/** Opens a rotating file of log lines. The folder must exist by the first line, or it is lost. */
export function rotatingFile(path: string, fileBytesMax: number = FILE_BYTES_MAX): LineSink {
  let queue: string[] = [];
  let queuedBytes = 0;
  let droppedLines = 0;
  let isWriting = false;

  const takeQueue = () => {
    const text = queue.join("");
    queue = [];
    queuedBytes = 0;
    return text;
  };

  const writeOut = async () => {
    isWriting = true;
    while (queue.length > 0) {
      const lines = queue.length;
      const text = takeQueue();
      const lost = droppedLines;
      try {
        await rotateIfLong(path, Buffer.byteLength(text), fileBytesMax);
        await fs.appendFile(path, droppedNote(lost) + text, { mode: FILE_MODE });
        droppedLines -= lost;
      } catch (caught) {
        if (!isSystemError(caught)) throw caught;
        droppedLines += lines;
      }
    }
    isWriting = false;
  };

  process.on("exit", () => {
    try {
      writeFileSync(path, takeQueue(), { flag: "a", mode: FILE_MODE });
    } catch (caught) {
      if (!isSystemError(caught)) throw caught;
    }
  });

  return {
    write(line) {
      if (queuedBytes + line.length > QUEUED_BYTES_MAX) {
        droppedLines += 1;
        return;
      }
      queue.push(line);
      queuedBytes += line.length;
      if (!isWriting) void writeOut();
    },
  };
}

function droppedNote(lines: number): string {
  if (lines === 0) return "";
  const time = new Date().toISOString();
  return `${JSON.stringify({ level: "warn", time, event: "log.dropped", lines })}\n`;
}

async function rotateIfLong(path: string, moreBytes: number, bytesMax: number): Promise<void> {
  let bytes: number;
  try {
    bytes = (await fs.stat(path)).size;
  } catch (caught) {
    if (isSystemError(caught) && caught.code === "ENOENT") return;
    throw caught;
  }
  if (bytes === 0 || bytes + moreBytes <= bytesMax) return;
  for (let i = FILES - 1; i > 0; i -= 1) {
    const from = i === 1 ? path : `${path}.${i - 1}`;
    try {
      await fs.rename(from, `${path}.${i}`);
    } catch (caught) {
      // A file that is missing or held by a viewer stays where it is until the next time.
      if (!isSystemError(caught)) throw caught;
    }
  }
}
