// One main as its record says it stood when the agent ended. Decides nothing more: newServer says what
// follows from a start.

import type { ServerSettings } from "../../proto/settings.js";
import { notTaken } from "./aside.js";
import type { ServerRecord } from "./record.js";
import { newServer, type Server } from "./server.js";
import type { Facts, Instant } from "./server-facts.js";

/** Makes the Server of a record. */
export function resumed(
  record: ServerRecord,
  settings: ServerSettings,
  facts: Facts,
  now: Instant,
): Server {
  return newServer(
    {
      name: record.name,
      settings,
      // A takeover that was under way goes on from where nothing is on the move.
      custody: {
        state: record.custody === "takingOver" ? "parking" : record.custody,
        epoch: record.epoch,
        sinceWallMs: record.custodySinceWallMs,
      },
      wasFailed: record.failed !== undefined,
      restoreStuck: record.restoreStuck,
      setAside: notTaken(record.items),
      doubt: record.doubt,
      epochSeen: record.epochSeen,
      standing: record.standing,
      facts,
    },
    now,
  );
}
