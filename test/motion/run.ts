// npm run test:motion: a real application. Two motion daemons, a main's and the backup's; camera
// files as objects through the folder store; a reload command.
//
// The main's motion and its agent are killed with -9; the backup's motion must record those
// cameras; the main comes back, and they go home. Proof: recorded bytes grow on the right side
// only, and the cameras' own server, with the kernel's word for which process it is, sees nobody
// else pulling them. motion is slow (a new camera takes 5 to 15 s to its first bytes, a reload
// restarts all), so every wait is for something to become true, with a bound.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Entry } from "../../lab/entry.js";
import { startGuardian, sweep } from "../../lab/guard.js";
import { run } from "../../lab/launch.js";
import { carryKey, lastWords, startAgent, switchOff } from "../../lab/machine.js";
import { NotReached, pause, until } from "../../lab/wait.js";
import { type CameraServer, serveCameras } from "./mjpeg-server.js";
import { FRAMES_PER_SECOND, hasPrograms, MotionServer, motionCamera } from "./motion-server.js";
import { Score } from "./score.js";

const CAMERAS = ["gate", "yard", "dock"];
const HOLD_DOWN_S = 8;
const READY_MS_MAX = 30_000;
/** Two reloads of motion, each up to 15 s to the first bytes, on a busy machine. */
const RECORDING_MS_MAX = 90_000;
/** Longer than two movies, so that each side shows whether it records. */
const WINDOW_MS = 6_000;

const LOCUM: Entry = [
  process.execPath,
  fileURLToPath(new URL("../../dist/locum.js", import.meta.url)),
];

const score = new Score();
const root = mkdtempSync(join(tmpdir(), "locum-motion-"));
const guardian = startGuardian(root, { remove: false });
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void finish(`ended by ${signal}`));
}
try {
  await story();
  await finish(undefined);
} catch (caught) {
  await finish(caught instanceof Error ? (caught.stack ?? caught.message) : String(caught));
}

async function finish(problem: string | undefined): Promise<void> {
  if (problem !== undefined) score.claim("the story is played to its end", false, problem);
  await sweep(root);
  guardian.release();
  if (score.failed === 0) rmSync(root, { recursive: true, force: true });
  else score.say(`logs and recordings are kept in ${root}`);
  process.stdout.write(`${score.passed} passed, ${score.failed} failed\n`);
  process.exit(score.failed === 0 ? 0 : 1);
}

async function story(): Promise<void> {
  if (!hasPrograms()) throw new NotReached("motion and ffmpeg must be installed for this test");
  const cameras = await serveCameras(makeFrames(), FRAMES_PER_SECOND);
  const main = new MotionServer(root, "m", "main");
  const backup = new MotionServer(root, "b", "backup");
  for (const [index, name] of CAMERAS.entries()) {
    const file = join(main.machine.cameras, `camera${index + 1}.conf`);
    writeFileSync(file, motionCamera(name, index + 1, cameras.port));
  }
  const filesBefore = main.cameraFiles();
  const backupAt = await startBackupSide(backup);
  carryKey("main", backup.machine, main.machine);
  await startMainSide(main, backupAt);
  await main.adopt();
  await backedUp(backup);
  await recordsAlone("before", main, backup, cameras);

  const killedAtMs = performance.now();
  await switchOff(main.machine);
  score.say("the main's motion and its agent are killed with -9");
  await recordsAlone("while the main is dead", backup, main, cameras);
  score.say(`recorded by the backup ${seconds(killedAtMs)} s after the kill, its window included`);

  const returnedAtMs = performance.now();
  await startMainSide(main, backupAt);
  await main.adopt();
  score.say("the main is back");
  const pulledTooSoon: string[] = [];
  while (performance.now() - returnedAtMs < HOLD_DOWN_S * 1_000) {
    pulledTooSoon.push(...main.pulled(cameras));
    await pause(100);
  }
  const seen = `it pulled ${pulledTooSoon.length === 0 ? "none" : pulledTooSoon.join()}`;
  score.claim("the main holds until the hold-down is over", pulledTooSoon.length === 0, seen);
  await recordsAlone("home again", main, backup, cameras);
  score.say(`recorded at home ${seconds(returnedAtMs)} s after the return, its window included`);

  const same = JSON.stringify(main.cameraFiles()) === JSON.stringify(filesBefore);
  score.claim("the main's camera files are what they were", same, listed(main));
  const isEmpty = Object.keys(backup.cameraFiles()).length === 0;
  score.claim("nothing is left in the backup's camera folder", isEmpty, listed(backup));
  cameras.close();
}

async function startBackupSide(backup: MotionServer): Promise<string> {
  await backup.start();
  const { machine } = backup;
  const store = ["--folder", machine.cameras, "--pattern", "camera{number}.conf"];
  const args = ["backup", "run", "--dir", machine.folder, "--name", "north", ...store];
  await startAgent(machine, LOCUM, [...args, "--listen", "127.0.0.1:0", "--reload", backup.reload]);
  const at = await until("the backup agent listens", READY_MS_MAX, () => {
    const said = lastWords(machine, 50).join("\n");
    return /listens on (127\.0\.0\.1:\d+)/.exec(said)?.[1];
  });
  const settings = ["--objects", "all", "--wait-for-reconnection", "1", "--heartbeat", "0.2"];
  const restore = ["--automatic-restore", "on", "--hold-down", String(HOLD_DOWN_S)];
  const add = ["backup", "add", "main", "--address", "127.0.0.1", "--dir", machine.folder];
  const { status, output } = await run(LOCUM, [...add, ...settings, ...restore]);
  if (status !== 0) throw new NotReached(`locum backup add ended with ${status}: ${output}`);
  return at;
}

async function startMainSide(main: MotionServer, backupAt: string): Promise<void> {
  const { machine } = main;
  const store = ["--folder", machine.cameras, "--pattern", "camera{number}.conf"];
  const args = ["main", "run", "--dir", machine.folder, "--name", "main", "--backup", backupAt];
  const application = ["--command", main.command, "--reload", main.reload];
  await startAgent(machine, LOCUM, [...args, ...store, ...application]);
}

async function backedUp(backup: MotionServer): Promise<void> {
  await until("the main's objects are backed up", READY_MS_MAX, async () => {
    const { output } = await run(LOCUM, ["status", "--json", "--dir", backup.machine.folder]);
    return output.includes(`"objectsTotal":${CAMERAS.length}`) ? true : undefined;
  });
}

/** Waits until one side records all cameras, then watches both for a while. */
async function recordsAlone(
  phase: string,
  right: MotionServer,
  wrong: MotionServer,
  cameras: CameraServer,
): Promise<void> {
  const all = [...CAMERAS].sort().join();
  const started = bytesOf(right);
  await until(`${phase}: ${right.machine.side} records all cameras`, RECORDING_MS_MAX, () => {
    const bytes = bytesOf(right);
    const isGrowing = bytes.every((now, index) => now > (started[index] ?? 0));
    return isGrowing && right.pulled(cameras).join() === all ? true : undefined;
  });
  // A movie that the wrong side had begun is closed when its camera goes.
  await until(`${phase}: ${wrong.machine.side} lets go`, RECORDING_MS_MAX, () =>
    wrong.pulled(cameras).length === 0 ? true : undefined,
  );
  const [rightBefore, wrongBefore] = [bytesOf(right), bytesOf(wrong)];
  const intruders = new Set<string>();
  const untilMs = performance.now() + WINDOW_MS;
  while (performance.now() < untilMs) {
    for (const camera of wrong.pulled(cameras)) intruders.add(camera);
    await pause(100);
  }
  const grown = bytesOf(right).map((bytes, index) => bytes - (rightBefore[index] ?? 0));
  const wrongGrown = bytesOf(wrong).map((bytes, index) => bytes - (wrongBefore[index] ?? 0));
  const [rightSide, wrongSide] = [right.machine.side, wrong.machine.side];
  const figures = (bytes: readonly number[]) =>
    CAMERAS.map((camera, index) => `${camera} +${bytes[index]} bytes`).join(", ");
  score.claim(
    `${phase}: ${rightSide} records all`,
    grown.every((b) => b > 0),
    figures(grown),
  );
  const isStill = wrongGrown.every((bytes) => bytes === 0);
  score.claim(`${phase}: ${wrongSide} records none`, isStill, figures(wrongGrown));
  const pulls = `pulled by ${rightSide}: ${right.pulled(cameras)}; by ${wrongSide}: ${[...intruders]}`;
  const isAlone = intruders.size === 0 && right.pulled(cameras).join() === all;
  score.claim(`${phase}: ${rightSide} alone pulls the cameras`, isAlone, pulls);
}

function bytesOf(server: MotionServer): readonly number[] {
  return CAMERAS.map((camera) => server.recordedBytes(camera));
}

/** Frames that ffmpeg draws: every one differs, so that a movie of them has bytes. */
function makeFrames(): readonly Buffer[] {
  const folder = join(root, "frames");
  mkdirSync(folder);
  const picture = ["-f", "lavfi", "-i", "testsrc=size=320x240:rate=5", "-t", "4", "-q:v", "6"];
  const args = ["-loglevel", "error", ...picture, join(folder, "%03d.jpg")];
  const { status, stderr } = spawnSync("ffmpeg", args);
  if (status !== 0) throw new NotReached(`ffmpeg made no frames: ${stderr}`);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

function listed(server: MotionServer): string {
  return Object.keys(server.cameraFiles()).join(", ") || "none";
}

function seconds(sinceMs: number): string {
  return ((performance.now() - sinceMs) / 1_000).toFixed(1);
}
