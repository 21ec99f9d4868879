// One real agent with one real application on loopback: killed with -9, found again, restarted.

import { fork } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { askAgent } from "../../agent-main/io/control-client.js";
import type { MainStatus } from "../../agent-main/io/status.js";
import { Deadlines } from "../../base/deadlines.js";
import { keyFileText } from "../../base/key.js";
import { realWorld } from "../../base/node/world.js";
import { isListenRefused } from "../../base/world.js";
import { openLink } from "../../link/link.js";
import { sendHoldPages } from "../../link/pages.js";
import type { LinkBody } from "../../proto/messages.js";
import { tempFolder, until } from "../base/helpers.js";
import { KEY } from "../base/world-contract.js";

const WORLD = () => realWorld({ log: () => {} });

/** A backup agent that welcomes everybody and holds nothing. */
async function backup(): Promise<{ port: number; got: LinkBody[] }> {
  const world = WORLD();
  const deadlines = new Deadlines(world.clock);
  const got: LinkBody[] = [];
  const listener = await world.net.listen(
    { kind: "tcp", host: "127.0.0.1", port: 0, keyOf: () => KEY },
    (wire) => {
      const link = openLink({
        world,
        deadlines,
        wire,
        role: "backup",
        boot: 1n,
        agentVersion: "0.1.0",
        on: {
          message: (body) => {
            got.push(body);
            if (body.kind === "heartbeat") {
              link.send({ kind: "heartbeatAck", sequence: body.sequence, leaseMs: 0 });
            }
            if (body.kind !== "hello") return;
            link.send({
              kind: "welcome",
              backupId: "b1",
              backupName: "north",
              epoch: 1n,
              custody: "main",
              hold: 0,
              leased: false,
              settings: {
                heartbeatMs: 200,
                lookForChangesMs: 1_000,
                parkLimitMs: 10_000,
                leaseMs: 0,
                objects: "none",
              },
            });
            sendHoldPages(link, 1n, []);
          },
          closed: () => {},
        },
      });
    },
  );
  if (isListenRefused(listener) || listener.at.kind !== "tcp") throw new Error("not listening");
  onTestFinished(() => listener.close());
  return { port: listener.at.port, got };
}

async function statusOf(folder: string): Promise<MainStatus | undefined> {
  const reply = await askAgent(WORLD(), `${folder}/main`, "status");
  return reply.kind === "answer" ? (reply.answer.status as MainStatus) : undefined;
}

test("an agent killed with -9 finds its application again; a killed application is started again", async () => {
  const folder = tempFolder();
  const { port, got } = await backup();
  mkdirSync(`${folder}/cameras`);
  mkdirSync(`${folder}/main`);
  writeFileSync(`${folder}/main/backup.key`, keyFileText(KEY), { mode: 0o600 });
  writeFileSync(`${folder}/cameras/camera1.conf`, "one");
  let applicationPid: number | null = null;
  onTestFinished(() => killed(applicationPid));
  const args = ["run", "--dir", folder, "--name", "m1", "--backup", `127.0.0.1:${port}`];
  args.push("--folder", `${folder}/cameras`, "--command", "exec sleep 600");
  const path = fileURLToPath(new URL("children/main-agent.ts", import.meta.url));
  const start = () => {
    const child = fork(path, args, { execArgv: ["--import", "tsx"], stdio: "inherit" });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    return child;
  };
  const isHealthy = async () => {
    const status = await statusOf(folder);
    applicationPid = status?.pid ?? applicationPid;
    return status?.healthy === true && status.pid !== null && status.link === "up";
  };

  const first = start();
  await until(isHealthy, "the application is healthy", 20_000);
  const firstPid = applicationPid;
  const onDisk = () => readFileSync(`${folder}/main/journal/journal-00000001.jnl`, "utf8");
  await until(() => onDisk().includes(`"pid":${firstPid}`), "the process is on disk");

  const gone = new Promise((resolve) => first.once("exit", resolve));
  first.kill("SIGKILL");
  await gone;
  got.length = 0;
  const second = start();
  await until(isHealthy, "the application is found again", 20_000);
  expect(applicationPid).toBe(firstPid);
  expect(got.find((body) => body.kind === "hello")).toMatchObject({ application: "running" });
  expect(got.some((body) => body.kind === "startup")).toBe(false);

  killed(applicationPid);
  await until(() => got.some((body) => body.kind === "startup"), "started again", 20_000);
  expect(got.find((body) => body.kind === "shutdown")).toMatchObject({ how: "abnormal" });
  await until(isHealthy, "healthy again", 20_000);
  expect(applicationPid).not.toBe(firstPid);

  got.length = 0;
  const ended = new Promise((resolve) => second.once("exit", resolve));
  second.kill("SIGTERM");
  expect(await ended).toBe(0);
  await until(() => got.some((body) => body.kind === "shutdown"), "its last word");
  expect(got.find((body) => body.kind === "shutdown")).toMatchObject({ how: "agentStop" });
  expect(() => process.kill(applicationPid ?? -1, 0)).not.toThrow();
}, 60_000);

function killed(pid: number | null): void {
  if (pid === null) return;
  try {
    // The application and the shell that reports its end.
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
