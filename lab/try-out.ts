// `locum lab` on a terminal: the stage, the interface, and keys to do harm.
//
// Slower than the script, so that a person can read what happens: a countdown before a takeover, a
// hold-down before a restore.

import { Deadlines } from "../base/deadlines.js";
import type { ExitStatus, Host } from "../base/host.js";
import { realWorld } from "../base/node/world.js";
import { controlFeed } from "../tui/control-feed.js";
import { runInterface } from "../tui/interface.js";
import { faultKeys } from "./fault-keys.js";
import { type Monitoring, makeStage } from "./stage.js";
import { NotReached } from "./wait.js";
import { controlSocketOf } from "./watch.js";

const OBJECTS = 40;

const COMMON: Monitoring = {
  objects: "all",
  heartbeat: "0.5",
  "wait-for-reconnection": "8",
  "transfer-rate": "300",
  "hold-down": "8",
  "place-as": "{main}-camera{number}.conf",
};

const MAINS: readonly Monitoring[] = [
  { ...COMMON, "automatic-restore": "on" },
  COMMON,
  { ...COMMON, "automatic-takeover": "off" },
];

/** Shows the lab until it is left. Everything that was started is ended then. */
export async function tryOut(host: Host): Promise<ExitStatus> {
  host.print("starting one backup and three mains on this machine …");
  const stage = await makeStage({ objects: OBJECTS, mains: MAINS, keepFolder: false });
  try {
    await Promise.all(stage.mains.map((main) => main.start()));
    // On the terminal that the interface draws on nothing is logged.
    const world = realWorld({ log: () => {} });
    const at = { kind: "local", path: controlSocketOf(stage.backup) } as const;
    const deadlines = new Deadlines(world.clock);
    const feed = controlFeed({ world, deadlines, at, who: host.who });
    const status = await runInterface({ feed, who: host.who, extension: faultKeys(stage.mains) });
    feed.close();
    return status === 0 ? 0 : 1;
  } catch (caught) {
    if (!(caught instanceof NotReached)) throw caught;
    host.complain(caught.message);
    return 1;
  } finally {
    host.print("ending everything …");
    await stage.end({ keep: false });
  }
}
