// The real world, put together.
//
// Decides nothing. Everything of it lives in the files beside this one.

import type { Log, World } from "../world.js";
import { realClock } from "./clock.js";
import { realDisk } from "./disk.js";
import { realNet } from "./net.js";
import { realPing } from "./ping.js";
import { realProcesses } from "./processes.js";
import { realRandom } from "./random.js";
import { realWays } from "./ways.js";

/** Makes the world of this process. Each world has one wake of its own. */
export function realWorld(options: { readonly log: Log }): World {
  return {
    clock: realClock(),
    net: realNet(),
    disk: realDisk(),
    processes: realProcesses(),
    ping: realPing(),
    ways: realWays(),
    random: realRandom(),
    log: options.log,
  };
}
