// A real agent killed with -9 again and again about the moment in which it starts its application:
// there is never a second copy.

import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { askAgent } from "../../agent-main/io/control-client.js";
import type { MainStatus } from "../../agent-main/io/status.js";
import { realWorld } from "../../base/node/world.js";
import { tempFolder, until } from "../base/helpers.js";

const KILLS = 20;
/** About what lies between the keeper's first sign and the last write after it. */
const AROUND_MS = 4;
/** About what a start takes on a busy machine. */
const ANYWHERE_MS = 1_000;
const START_MS_MAX = 30_000;

test.runIf(process.platform === "linux")(
  `an agent killed ${KILLS} times at its start never has two copies of its application`,
  async () => {
    const folder = tempFolder();
    const pids = `${folder}/pids`;
    mkdirSync(`${folder}/cameras`);
    mkdirSync(`${folder}/main`);
    writeFileSync(`${folder}/cameras/camera1.conf`, "one");
    const living = () =>
      (existsSync(pids) ? readFileSync(pids, "utf8") : "")
        .split("\n")
        .slice(0, -1)
        .map(Number)
        .filter(isAlive);
    onTestFinished(() => {
      for (const pid of living()) end(pid);
    });
    // Nobody listens there, and the start gate does not wait: it starts as soon as it can.
    const args = ["run", "--dir", folder, "--name", "m1", "--backup", "127.0.0.1:1"];
    args.push("--folder", `${folder}/cameras`, "--start-gate", "0");
    args.push("--command", `echo $$ >> ${pids}; exec sleep 600`);
    const runs = () => readdirSync(`${folder}/main`).filter((name) => name.endsWith(".run")).length;

    for (let kill = 0; kill < KILLS; kill += 1) {
      const first = startAgent(args);
      // Three of four times in the very moment of the start, else anywhere.
      const isBlind = kill % 4 === 3;
      while (!isBlind && runs() === 0) await new Promise((resolve) => setImmediate(resolve));
      await pause(Math.random() * (isBlind ? ANYWHERE_MS : AROUND_MS));
      await killed(first);

      const second = startAgent(args);
      await until(async () => (await pidOf(`${folder}/main`)) !== null, "it runs", START_MS_MAX);
      await until(() => living().length > 0, "the application is there");
      await pause(50);
      const copies = living();
      expect(copies, `kill ${kill}`).toHaveLength(1);
      await killed(second);
      for (const pid of copies) end(pid);
      await until(() => runs() === 0, "its keeper has gone");
      rmSync(`${folder}/main/journal`, { recursive: true });
    }
  },
  180_000,
);

function startAgent(args: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL("children/main-agent.ts", import.meta.url));
  const child = fork(path, args, { execArgv: ["--import", "tsx"], stdio: "ignore" });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

function killed(agent: ChildProcess): Promise<void> {
  if (agent.exitCode !== null || agent.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    agent.once("exit", () => resolve());
    agent.kill("SIGKILL");
  });
}

function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !/^\S+ \(.*\) [ZX]/.test(stat);
  } catch {
    return false;
  }
}

/** What the agent that runs there calls its application. */
async function pidOf(folder: string): Promise<number | null> {
  const reply = await askAgent(realWorld({ log: () => {} }), folder, "status");
  if (reply.kind !== "answer") return null;
  return (reply.answer.status as MainStatus | undefined)?.pid ?? null;
}

/** The command, and with it its keeper. */
function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
