// What a change of settings would do at this very instant: a timer that has run out already, a takeover
// that was only not automatic, objects that would go home. People are told before it is done.
//
// It is the change itself, played on the pure server and thrown away: what is warned of can never differ
// from what would be done.

import type { ServerSettings } from "../../../proto/settings.js";
import { isPassing } from "../permission.js";
import { due, type Server, step } from "../server.js";
import type { Judging } from "./facts.js";

/** More events than this in one instant is a bug of the rules, and found by their own tests. */
const EVENTS_MAX = 20;

/** A sentence for each thing that would follow at once; empty: nothing does. */
export function actsAtOnce(
  before: Server,
  settings: ServerSettings,
  now: Judging,
): readonly string[] {
  const after = changed(before, settings, now);
  const { name } = before;
  const words: string[] = [];
  const isFailed = after.liveness.state === "failed";
  if (isFailed && before.liveness.state !== "failed") {
    const seconds = Math.round((now.nowMs - before.liveness.armedAtMs) / 1_000);
    words.push(
      `${name} would be failed at once (${after.liveness.why}): it has been ${before.liveness.state} ` +
        `for ${seconds} s on that timer.`,
    );
  }
  if (isTakenOver(after) && !isTakenOver(before))
    words.push(`${name} would be taken over at once.`);
  if (isGoingHome(after) && !isGoingHome(before)) {
    words.push(`The objects of ${name} would go home at once.`);
  }
  return words;
}

function changed(before: Server, settings: ServerSettings, now: Judging): Server {
  let server = step(before, { kind: "settings", settings }, now).server;
  for (let events = 0; events < EVENTS_MAX; events += 1) {
    const on = due(server, now);
    if (on === undefined) break;
    server = step(server, on, now).server;
  }
  return server;
}

/** Begun, or waiting for its turn or for evidence that comes by itself. */
function isTakenOver({ custody, turn, blocked, liveness }: Server): boolean {
  if (custody.state === "raising") return true;
  if (custody.state !== "main" || liveness.state !== "failed") return false;
  return turn !== undefined || (blocked.length > 0 && blocked.every(isPassing));
}

function isGoingHome({ custody }: Server): boolean {
  return custody.state === "raisingBack" || custody.state === "restoring";
}
