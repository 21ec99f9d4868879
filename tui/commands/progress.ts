// The line that tells how far an act has come.
//
// Decides the words only; act.ts decides when they are printed. "Paced" is when the set rate sets
// the speed, "stalled" when no result came for ten seconds: never one word for both.

import type { CustodyState, ServerView, TransferWhat } from "../../proto/view.js";
import { duration, elapsed } from "../times.js";
import type { Instant } from "../words.js";

/** Without a result for this long a transfer counts as stalled (interface.md §1). */
const STALLED_MS = 10_000;

const WHERE: Readonly<Record<TransferWhat, string>> = {
  takeover: "to backup",
  restore: "to main",
  settingsBackup: "backed up",
  park: "parked",
  drill: "checked",
};

/** What a server does while none of its objects move. */
const STEP: Readonly<Record<CustodyState, string>> = {
  main: "waits to begin",
  raising: "prepares: the new epoch goes to disk",
  parking: "waits for the main to park its objects",
  takingOver: "begins",
  paused: "paused, the main runs again",
  partial: "stopped, in part on the backup",
  backup: "waits to begin",
  raisingBack: "prepares: the new epoch goes to disk",
  restoring: "begins",
  restorePaused: "paused, waits for the main to run again",
  contention: "both may run its objects",
};

/** How far a server's act has come; without the name. */
export function progressWords(server: ServerView, at: Instant): string {
  const transfer = server.drilling ?? server.transfer;
  if (transfer === undefined) return STEP[server.custody];
  const parts = [`${transfer.done} of ${transfer.total} ${WHERE[transfer.what]}`];
  const { nowMs } = at;
  const hasResults = transfer.done > 0 && transfer.lastResultAtMs > 0;
  const quietMs = hasResults ? nowMs - transfer.lastResultAtMs : at.wallMs - transfer.startedWallMs;
  if (server.custody === "restorePaused") parts.push("paused, waits for the main to run again");
  else if (quietMs >= STALLED_MS) parts.push(`stalled ${elapsed(quietMs)}`);
  else {
    const rate = `${Math.round(transfer.ratePerMinute)}/min`;
    parts.push(transfer.paced ? `${rate}, paced at ${transfer.rateLimitPerMinute}` : rate);
    if (transfer.doneAtMs !== undefined) {
      parts.push(`done in ${duration(Math.max(1, transfer.doneAtMs - nowMs))}`);
    }
  }
  if (transfer.failed > 0) parts.push(`${transfer.failed} failed`);
  if (transfer.occupied > 0) parts.push(`${transfer.occupied} occupied`);
  if (transfer.lastProblem !== "") parts.push(transfer.lastProblem);
  return parts.join(", ");
}
