// The story that `locum lab --script` plays, and what was to be recorded in it.
//
//   Main 1  is killed with -9, is taken over, returns, holds, and its cameras go home by themselves.
//   Main 2  loses its agent alone and is not taken over; then its recorder ends in order, and it is
//           not taken over either.
//   Main 3  hangs, is taken over after Keep alive, lets go of its cameras, and is given them back by
//           an operator.
//
// The three run side by side, because Keep alive alone takes 30 s. Each notes for the judge who was
// to record what and when; none of them judges.

import type { MainServer } from "./main-server.js";
import { monotonicMs } from "./monotonic.js";
import { RATE_PER_MINUTE, type Script } from "./script.js";
import { done, type Monitoring } from "./stage.js";

const HOLD_DOWN_S = 2;

const COMMON: Monitoring = {
  objects: "all",
  "transfer-rate": String(RATE_PER_MINUTE),
  "place-as": "{main}-camera{number}.conf",
  "hold-down": String(HOLD_DOWN_S),
};
const QUICK: Monitoring = { ...COMMON, heartbeat: "0.2", "wait-for-reconnection": "1" };

/** How the three mains are monitored. */
export const MONITORING: readonly Monitoring[] = [
  { ...QUICK, "automatic-restore": "on" },
  // An agent that is restarted must be back within this.
  { ...QUICK, "wait-for-reconnection": "15" },
  QUICK,
];

const READY_MS_MAX = 40_000;
const KEEP_ALIVE_MS = 30_000;
/** Of one main's cameras at the set pace, with a busy machine's share. */
const MOVE_MS_MAX = 25_000;
const NOTICED_MS_MAX = 10_000;
/** Between a step and the next, so that what was reached is seen to last. */
const LASTING_MS = 2_000;
/** A recorder that was told to end writes at most one more line. */
const ENDING_MS = 500;
/** How long a stopped main is watched. Everything that takes over sooner would be wrong. */
const WATCHED_MS = 8_000;

/**
 * Plays it; `ready` is called once, when everything runs. Afterwards the script holds what the
 * judge must know.
 * @throws {NotReached} if a step was not reached in its time
 */
export async function playStory(script: Script, ready: () => void): Promise<void> {
  const [first, second, third] = script.stage.mains;
  if (first === undefined || second === undefined || third === undefined) return;
  const mains = [first, second, third];
  const started = mains.map((main) => main.start());
  await Promise.all(started);
  const runningFromMs = Math.max(
    ...(await Promise.all(mains.map((main) => readyToBeTakenOver(script, main)))),
  );
  script.say("all three mains run, record and are backed up");
  ready();
  await script.pause(LASTING_MS);

  const settled = await Promise.all([
    killedAndBack(script, first, runningFromMs),
    agentLostThenStopped(script, second, runningFromMs),
    hungAndBack(script, third, runningFromMs),
  ]);
  await script.pause(LASTING_MS);
  const endMs = monotonicMs();
  for (const { main, side, fromMs } of settled) {
    script.phase(main, "in the end", { side, fromMs, toMs: endMs });
  }
}

/** Where a main's part of the story ended: who records its cameras from then on. */
type Settled = {
  readonly main: MainServer;
  readonly side: string | undefined;
  readonly fromMs: number;
};

async function readyToBeTakenOver(script: Script, main: MainServer): Promise<number> {
  await script.recorded(main, main.machine.side, READY_MS_MAX);
  return script.shows(
    main,
    "is running and backed up",
    READY_MS_MAX,
    ({ state, objectsTotal, notReady }) =>
      state === "running" && objectsTotal === main.cameras.length && notReady.length === 0,
  );
}

async function killedAndBack(
  script: Script,
  main: MainServer,
  runningFromMs: number,
): Promise<Settled> {
  const { side } = main.machine;
  const killedAtMs = monotonicMs();
  script.say(`${main.name}: agent and recorder are killed with -9`);
  await main.kill();
  script.phase(main, "before the kill", { side, fromMs: runningFromMs, toMs: killedAtMs });

  const takenAtMs = await script.recorded(main, "backup", NOTICED_MS_MAX + MOVE_MS_MAX);
  script.takeover(main, "takeover after a kill", killedAtMs, takenAtMs);
  script.say(`${main.name}: the backup records all of its cameras`);
  await script.pause(LASTING_MS);

  const returnedAtMs = monotonicMs();
  script.say(`${main.name}: returns`);
  await main.start();
  const holdsUntilMs = returnedAtMs + HOLD_DOWN_S * 1_000;
  script.phase(main, "while it is away and holds", {
    side: "backup",
    fromMs: takenAtMs,
    toMs: holdsUntilMs,
  });

  await script.recorded(main, side, NOTICED_MS_MAX + MOVE_MS_MAX);
  const homeAtMs = await script.released(main, "backup", NOTICED_MS_MAX);
  script.restore(main, "automatic restore", returnedAtMs, homeAtMs);
  script.say(`${main.name}: all of its cameras are home`);
  return { main, side, fromMs: homeAtMs };
}

async function agentLostThenStopped(
  script: Script,
  main: MainServer,
  runningFromMs: number,
): Promise<Settled> {
  const { side } = main.machine;
  await script.pause(LASTING_MS);
  script.say(`${main.name}: the agent alone is killed with -9`);
  await main.killAgent();
  await script.shows(main, "is seen as lost", NOTICED_MS_MAX, ({ state }) => state === "lost");
  await main.start();
  await script.shows(main, "is running", NOTICED_MS_MAX, ({ state }) => state === "running");
  script.say(`${main.name}: the agent is back and found its recorder; nothing was taken over`);
  await script.pause(WATCHED_MS);

  const stoppedAtMs = monotonicMs();
  script.phase(main, "while its agent was lost and back", {
    side,
    fromMs: runningFromMs,
    toMs: stoppedAtMs,
  });
  script.say(`${main.name}: the recorder ends in order, with exit code 0`);
  await main.stop();
  await script.shows(main, "is seen as stopped", NOTICED_MS_MAX, (v) => v.state === "stopped");
  await script.pause(WATCHED_MS);
  script.say(`${main.name}: stopped, and not taken over`);
  return { main, side: undefined, fromMs: stoppedAtMs + ENDING_MS };
}

async function hungAndBack(
  script: Script,
  main: MainServer,
  runningFromMs: number,
): Promise<Settled> {
  const { side } = main.machine;
  const hungAtMs = monotonicMs();
  script.say(`${main.name}: the recorder hangs, its agent is well`);
  await main.hang();
  script.phase(main, "before the hang", { side, fromMs: runningFromMs, toMs: hungAtMs });

  const limitMs = KEEP_ALIVE_MS + NOTICED_MS_MAX + MOVE_MS_MAX;
  const takenAtMs = await script.recorded(main, "backup", limitMs);
  script.takeover(main, "takeover after a hang", hungAtMs, takenAtMs);
  script.say(`${main.name}: parked, and the backup records all of its cameras`);
  await main.revive();
  await script.shows(main, "is running", MOVE_MS_MAX, ({ state }) => state === "running");
  await script.pause(LASTING_MS);

  const askedAtMs = monotonicMs();
  script.phase(main, "while it is away", { side: "backup", fromMs: takenAtMs, toMs: askedAtMs });
  script.say(`${main.name}: works again; an operator gives its cameras back`);
  await done(
    script.stage.command("restore", main.name, "--no-wait"),
    `locum restore "${main.name}"`,
  );
  await script.recorded(main, side, MOVE_MS_MAX);
  const homeAtMs = await script.released(main, "backup", NOTICED_MS_MAX);
  script.restore(main, "restore by hand", askedAtMs, homeAtMs);
  script.say(`${main.name}: all of its cameras are home`);
  return { main, side, fromMs: homeAtMs };
}
