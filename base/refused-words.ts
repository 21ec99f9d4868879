// What an operator is told when a journal takes nothing: what the disk said, how much room there is,
// what to do. One text for both agents. Decides nothing.

import type { JournalRefused } from "./journal-report.js";
import { DiskError, type DiskErrorKind } from "./world.js";

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
const UNIT_BYTES = 1024;

/** The sentence about a refusal; `freeBytes` undefined: how much room there is, is not known. */
export function refusedWords(
  error: DiskError | JournalRefused,
  freeBytes: number | undefined,
): string {
  const kind = error instanceof DiskError ? error.kind : undefined;
  const room = kind === "full" && freeBytes !== undefined ? `, ${sizeText(freeBytes)} free` : "";
  return `the journal takes nothing: ${error.message}${room}. ${adviceOf(kind)}`;
}

function adviceOf(kind: DiskErrorKind | undefined): string {
  switch (kind) {
    case "full":
      return "Make room on that disk: nothing is lost, and it goes on by itself";
    case "read-only":
      return "Make that disk writable: nothing is lost, and it goes on by itself";
    case "denied":
      return "Let this agent write there: nothing is lost, and it goes on by itself";
    default:
      return "Look at that disk: nothing is lost, and it goes on by itself when it is written again";
  }
}

function sizeText(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  for (; amount >= UNIT_BYTES && unit < UNITS.length - 1; unit += 1) amount /= UNIT_BYTES;
  return `${unit === 0 ? amount : amount.toFixed(1)} ${UNITS[unit]}`;
}
