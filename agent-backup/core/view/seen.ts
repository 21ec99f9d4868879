// Is what a person saw still so? A command carries it; the agent refuses one whose state has passed.

import type { Seen } from "../../../proto/control-command.js";
import { epochInForce } from "../custody.js";
import type { Server } from "../server.js";

/** Words if what a person saw has passed; undefined: it is so, or he did not say. */
export function passed(server: Server, seen: Seen | undefined): string | undefined {
  const { name, liveness, custody } = server;
  const epoch = epochInForce(custody);
  const isSame =
    seen === undefined ||
    (seen.state === liveness.state && seen.custody === custody.state && seen.epoch === epoch);
  return isSame
    ? undefined
    : `${name} is ${liveness.state}, custody ${custody.state}, epoch ${epoch}; ` +
        `what you saw (${seen.state}, ${seen.custody}, epoch ${seen.epoch}) has passed.`;
}
