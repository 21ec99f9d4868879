// The commands as real processes, against a real control server at a real Unix socket.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { Deadlines } from "../../base/deadlines.js";
import { realWorld } from "../../base/node/world.js";
import { isListenRefused } from "../../base/world.js";
import { controlServer } from "../../link/control-server.js";
import type { Outcome, ServerView } from "../../proto/view.js";
import { controlPlace } from "../../service/places.js";
import { silentLog } from "../link/virtual.js";
import { server, view } from "./cast.js";
import { outcome } from "./fake-agent.js";

const PROGRAM = fileURLToPath(new URL("children/operator.ts", import.meta.url));
/** Starting from source takes a second or two; a process that lingers takes 15 s and more. */
const PROCESS_MS_MAX = 14_000;

/** An agent that shows one server and answers everything the same way. */
async function agent(answer: Outcome | Promise<Outcome>, one: ServerView = server("m1")) {
  const dir = mkdtempSync(join(tmpdir(), "locum-"));
  const world = realWorld({ log: silentLog });
  let shown = one;
  let sequence = 1;
  const control = controlServer({
    world,
    deadlines: new Deadlines(world.clock),
    view: () => view([shown], { sequence, nowMs: world.clock.nowMs() }),
    command: () => answer,
    readEvents: () => [],
    readReport: async () => ({ kind: "outcome", how: "refused", words: "none", reasons: [] }),
  });
  const folder = `${dir}/backup`;
  await world.disk.makeFolder(folder);
  const listener = await world.net.listen(controlPlace(folder), (wire) => {
    control.accept(wire, { role: "act" });
  });
  if (isListenRefused(listener)) throw new Error(listener.words);
  const close = async () => {
    control.close();
    await listener.close();
  };
  onTestFinished(async () => {
    await close();
    rmSync(dir, { recursive: true, force: true });
  });
  const changes = (but: Partial<ServerView>) => {
    shown = { ...shown, ...but };
    sequence += 1;
    control.changed();
  };
  return { dir, changes, close };
}

type Ended = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs a command; `seen` is told what it printed so far. */
function run(
  words: readonly string[],
  seen: (out: string, child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, ...words]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stdout.on("data", (bytes) => {
    out += String(bytes);
    seen(out, child);
  });
  child.stderr.on("data", (bytes) => {
    err += String(bytes);
  });
  return once(child, "close").then(([status]) => ({ status, out, err }));
}

test("a command's process ends with its answer", { timeout: PROCESS_MS_MAX }, async () => {
  const { dir } = await agent(outcome("refused", "m1: refused.", ["No backup."]));
  const [status, takeover, backup] = await Promise.all([
    run(["status", "--json", "--dir", dir]),
    run(["takeover", "M1", "--dir", dir]),
    run(["backup-now", "m1", "--dir", dir]),
  ]);
  expect(JSON.parse(status.out)).toMatchObject({ servers: [{ name: "m1", epoch: "5" }] });
  expect(status).toMatchObject({ status: 0, err: "" });
  const refused = { status: 2, out: "", err: "m1: refused.\nNo backup.\n" };
  expect(takeover).toEqual(refused);
  expect(backup).toEqual(refused);
});

test("without an agent it is three lines, no stack", { timeout: PROCESS_MS_MAX }, async () => {
  const nowhere = join(tmpdir(), "locum-no-such-folder");
  const { status, out, err } = await run(["status", "--dir", nowhere]);
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err.trimEnd().split("\n")).toEqual([
    `No backup agent runs here: nobody answers at ${nowhere}/backup/control.sock.`,
    `Start one: locum backup run --dir ${nowhere}`,
    "Reach another one by its folder: --dir FOLDER, or LOCUM_DIR.",
  ]);
});

test("a takeover is waited for to its end", { timeout: PROCESS_MS_MAX }, async () => {
  const failed = server("m1", { state: "failed", linked: false });
  const { dir, changes } = await agent(outcome("running", "m1: 3 objects start."), failed);
  const ended = await run(["takeover", "m1", "--dir", dir], (out) => {
    if (!out.endsWith("start.\n")) return;
    changes({ custody: "takingOver", epoch: 6n });
    changes({ custody: "backup", onBackup: 3 });
  });
  expect(ended).toEqual({
    status: 0,
    out: "m1: 3 objects start.\nm1: taken over, 3 on the backup\n",
    err: "",
  });
});

test("a reader that goes away ends watching quietly", { timeout: PROCESS_MS_MAX }, async () => {
  const { dir, changes } = await agent(outcome("done", ""));
  const { status, err } = await run(["status", "--watch", "--dir", dir], (_out, child) => {
    child.stdout?.destroy();
    changes({ state: "lost", linked: false });
  });
  expect({ status, err }).toEqual({ status: 0, err: "" });
});

test("Ctrl-C ends watching quietly", { timeout: PROCESS_MS_MAX }, async () => {
  const { dir } = await agent(outcome("done", ""));
  const { status, err } = await run(["status", "--watch", "--dir", dir], (_out, child) => {
    child.kill("SIGINT");
  });
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
