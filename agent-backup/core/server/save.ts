// The answers to a save: what was raised is on disk and goes on, or it is taken back and tried again.
//
// Decides nothing of what follows; the custody table does. Only the answer to the newest save comes
// here.

import type { CustodyEvent, CustodyState } from "../custody.js";
import type { Effect, Server } from "../server.js";
import type { Instant } from "./facts.js";
import { hold } from "./feed.js";
import { counted } from "./turn.js";

/** What was being raised when the doubt came is on disk now; nothing follows from it. */
export function saved(before: Server, now: Instant, effects: Effect[]): Server {
  const after = hold(
    counted({ ...before, retryAtMs: undefined }, now, effects),
    "saved",
    now,
    effects,
  );
  return after.doubt === "" ? after : hold(after, "doubted", now, effects);
}

const SAVE_RETRY_MS = 10_000;

/** It could not be written: what was raised is taken back, the save is tried again. */
export function saveFailed(before: Server, words: string, now: Instant, effects: Effect[]): Server {
  effects.push({
    kind: "told",
    level: "error",
    event: "server.saveFailed",
    words: `${words}; it is tried again in ${SAVE_RETRY_MS / 1_000} s`,
    who: "",
    fields: {},
  });
  const { state } = before.custody;
  const isRaising = state === "raising" || state === "raisingBack";
  const later = { ...before, retryAtMs: now.nowMs + SAVE_RETRY_MS, isUnsaved: !isRaising };
  const isHome = state === "raisingBack" && before.raisedFrom === "main";
  const on = isHome ? "saveFailedMain" : (RAISED_FROM[before.raisedFrom] ?? "saveFailed");
  return hold(later, on, now, effects);
}

/** What is said of a save that failed, by where the epoch was raised from. */
const RAISED_FROM: Partial<Record<CustodyState, CustodyEvent>> = {
  paused: "saveFailedPaused",
  restorePaused: "saveFailedPaused",
  parking: "saveFailedParking",
  partial: "saveFailedPartial",
};
