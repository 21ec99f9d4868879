// A real backup agent whose store's program hangs: it starts, it ends when asked, and leaves nothing.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { factsOf } from "../../base/node/process-identity.js";
import { tempFolder, until } from "../base/helpers.js";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "test/objects/children/store-program.mjs");
const STARTS_MS_MAX = 30_000;

/** A backup agent of a folder; `said` is its standard output. */
function startAgent(folder: string) {
  const command = `exec env STORE_FOLDER='${folder}/objects' '${process.execPath}' '${PROGRAM}'`;
  const args = ["--import", "tsx", join(ROOT, "locum.ts"), "backup", "run", "--dir", folder];
  args.push("--listen", "127.0.0.1:0", "--witnesses", "none");
  args.push("--store", "command", "--store-command", command, "--store-time-limit", "30");
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let said = "";
  child.stdout.on("data", (chunk: Uint8Array) => {
    said += new TextDecoder().decode(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended, said: () => said };
}

test("an agent whose store hangs starts all the same, and ends when asked, its program with it", async () => {
  const folder = tempFolder();
  mkdirSync(`${folder}/objects`);
  const first = startAgent(folder);
  await until(() => first.said().includes("listens"), "it listens", STARTS_MS_MAX);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);

  writeFileSync(`${folder}/objects/bad`, "check hangs");
  const hanging = `${folder}/objects/hanging`;
  rmSync(hanging, { force: true });
  const second = startAgent(folder);
  await until(
    () => second.said().includes("listens"),
    "it listens with a store that hangs",
    STARTS_MS_MAX,
  );
  await until(() => existsSync(hanging), "its program hangs");
  const pid = () => Number(readFileSync(hanging, "utf8"));
  expect((await factsOf(pid()))?.isAlive).toBe(true);
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  await until(async () => (await factsOf(pid()))?.isAlive !== true, "its program is gone");
}, 90_000);
