// The recorder as a real process: what it records, its health, its faults, its end.

import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, test } from "vitest";
import { digestOf } from "../../lab/digest.js";
import { cameraFile, readLines } from "../../lab/recording.js";
import { killAllIn, livingIn } from "../../lab/registry.js";
import { pause, until } from "../../lab/wait.js";

const LIMIT_MS = 10_000;
const LOADER = ["--import", "tsx"];
const script = (name: string) => fileURLToPath(new URL(`../../lab/${name}.ts`, import.meta.url));

let folder: string;
let cameras: string;
let out: string;
let child: ChildProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "locum-recorder-"));
  cameras = join(folder, "cameras");
  out = join(folder, "out");
  mkdirSync(cameras);
  writeFileSync(join(cameras, "camera1.conf"), cameraFile("main-1", 1));
  const args = [...LOADER, script("recorder"), "--cameras", cameras, "--out", out];
  child = spawn(process.execPath, args, { stdio: "ignore", detached: true });
  await until("the first camera is recorded", LIMIT_MS, () =>
    linesOf(1).length > 2 ? 1 : undefined,
  );
});

afterEach(async () => {
  await killAllIn(join(out, "pids"));
  rmSync(folder, { recursive: true, force: true });
});

function linesOf(number: number) {
  const file = join(out, `camera${number}.conf.rec`);
  return existsSync(file) ? readLines(readFileSync(file, "utf8")) : [];
}

function isHealthy(): boolean {
  const args = [...LOADER, script("recorder-check"), "--out", out];
  return spawnSync(process.execPath, args).status === 0;
}

const ended = () =>
  until("the recorder has ended", LIMIT_MS, () => child.exitCode ?? child.signalCode ?? undefined);

test("a line says which camera, with which content, since when", () => {
  const [first, second] = linesOf(1);
  assert.equal(first?.camera, "main-1/1");
  assert.equal(first?.digest, digestOf(Buffer.from(cameraFile("main-1", 1))));
  assert.deepEqual([first?.sequence, second?.sequence], [0, 1]);
});

test("an added camera is recorded at once, a removed one no more, a changed one anew", async () => {
  const file = join(cameras, "camera2.conf");
  writeFileSync(file, cameraFile("main-1", 2));
  await until("it is recorded", LIMIT_MS, () => (linesOf(2).length > 2 ? 1 : undefined));
  writeFileSync(file, `${cameraFile("main-1", 2)}frames = 5\n`);
  const starts = () => linesOf(2).filter(({ sequence }) => sequence === 0).length;
  await until("it is recorded anew", LIMIT_MS, () => (starts() >= 2 ? 1 : undefined));
  rmSync(file);
  await until("it is recorded no more", LIMIT_MS, async () => {
    const before = linesOf(2).length;
    await pause(200);
    return linesOf(2).length === before ? 1 : undefined;
  });
});

test("while it hangs it lives, writes nothing, is not healthy and does not end when asked", async () => {
  assert.equal(isHealthy(), true);
  const [pid] = await livingIn(join(out, "pids"));
  writeFileSync(join(out, "hang"), String(pid));
  await until("its check fails", LIMIT_MS, () => (isHealthy() ? undefined : 1));
  const before = linesOf(1).length;
  child.kill("SIGTERM");
  await pause(300);
  assert.equal(linesOf(1).length, before);
  assert.equal(child.exitCode, null);
  rmSync(join(out, "hang"));
  await until("it works again", LIMIT_MS, () => (linesOf(1).length > before ? 1 : undefined));
});

test("it ends in order when its stop file is there, which it takes away", async () => {
  writeFileSync(join(out, "stop"), "");
  assert.equal(await ended(), 0);
  assert.equal(existsSync(join(out, "stop")), false);
});

test("whoever stands in the registry can be killed, and nobody else is", async () => {
  const registry = join(out, "pids");
  const line = readFileSync(registry, "utf8").trim();
  // The same pid with another start: a process that is long gone.
  const [pid, group] = line.split(" ");
  const other = join(folder, "other");
  writeFileSync(other, `${pid} ${group} another-boot-1\n`);
  assert.deepEqual(await killAllIn(other), []);
  assert.deepEqual(await livingIn(registry), [Number(pid)]);
  assert.deepEqual(await killAllIn(registry), []);
  assert.equal(await ended(), "SIGKILL");
});
