// Commands that outlive the agent that started them, and commands that are waited for.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { endOfStatus } from "../../base/node/end-files.js";
import { factsOf } from "../../base/node/process-identity.js";
import { realProcesses } from "../../base/node/processes.js";
import type { ProcessEnd, ProcessId, RunningProcess } from "../../base/world.js";
import { startChild } from "./child.js";
import { tempFolder, until } from "./helpers.js";

const LIMITS = { timeMs: 10_000, outputBytesMax: 10_000 };
const AGENT_MS_MAX = 30_000;

async function started(command: string, folder = tempFolder()): Promise<RunningProcess> {
  const answer = await realProcesses().start({ command }, `${folder}/output`);
  if (typeof answer === "string") throw new Error(answer);
  return answer;
}

function endOf(running: RunningProcess | undefined): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    if (running === undefined) reject(new Error("no such process"));
    else running.onEnd = resolve;
  });
}

async function isThere(pid: number): Promise<boolean> {
  return (await factsOf(pid))?.isAlive === true;
}

/** The number that the command wrote into a file, once it is whole. */
async function numberIn(path: string): Promise<number> {
  const read = () => (existsSync(path) ? readFileSync(path, "utf8") : "");
  await until(() => read().endsWith("\n"), `${path} is written`);
  return Number(read());
}

/** Starts a command by an agent of its own and kills the agent as hard as can be. */
async function startedByAnAgentThatDied(command: string, folder: string): Promise<ProcessId> {
  const agent = await startChild("agent");
  agent.tell({ command, outputFile: `${folder}/output` });
  const id = (await agent.next()) as ProcessId;
  await agent.kill();
  return id;
}

test("a command's end, output and folder are its own", async () => {
  const folder = tempFolder();
  mkdirSync(`${folder}/inner`);
  const line = {
    command: 'echo "$LOCUM_TEST in $(pwd)"; echo oops >&2; exit 7',
    folder: `${folder}/inner`,
    environment: { LOCUM_TEST: "it's" },
  };
  writeFileSync(`${folder}/output`, "before\n");
  const running = await realProcesses().start(line, `${folder}/output`);
  if (typeof running === "string") throw new Error(running);
  expect(await endOf(running)).toEqual({ exitCode: 7, signal: undefined });
  const output = readFileSync(`${folder}/output`, "utf8");
  expect(output).toBe(`before\nit's in ${folder}/inner\noops\n`);
  expect(readdirSync(folder).sort()).toEqual(["inner", "output"]);
  expect(await realProcesses().find(running.id)).toBeUndefined();
});

test("what cannot be started is said in words", async () => {
  const folder = tempFolder();
  const { start } = realProcesses();
  const line = { command: "true", folder: `${folder}/none` };
  expect(await start(line, `${folder}/output`)).toMatch(/none does not exist/);
  expect(await start({ command: "true" }, `${folder}/none/output`)).toMatch(/ENOENT/);
  expect(await start({ command: "a\0b" }, `${folder}/output`)).toMatch(/could not start/);
});

test(
  "a command outlives its agent, is found again, and tells the next agent its true end",
  async () => {
    const folder = tempFolder();
    const command = `while [ ! -e ${folder}/go ]; do sleep 0.05; done; echo went; exit 42`;
    const id = await startedByAnAgentThatDied(command, folder);
    const found = await realProcesses().find(id);
    expect(found?.id).toEqual(id);
    const end = endOf(found);
    writeFileSync(`${folder}/go`, "");
    expect(await end).toEqual({ exitCode: 42, signal: undefined });
    expect(readFileSync(`${folder}/output`, "utf8")).toBe("went\n");
  },
  AGENT_MS_MAX,
);

test(
  "a command that ended while nobody watched tells its end once, then it is gone",
  async () => {
    const folder = tempFolder();
    const id = await startedByAnAgentThatDied(`touch ${folder}/ran; exit 3`, folder);
    await until(() => existsSync(`${folder}/ran`), "the command has run");
    await until(async () => !(await isThere(id.pid)), "it has ended");
    const processes = realProcesses();
    expect(await endOf(await processes.find(id))).toEqual({ exitCode: 3, signal: undefined });
    expect(await processes.find(id)).toBeUndefined();
    expect(await realProcesses().find(id)).toBeUndefined();
  },
  AGENT_MS_MAX,
);

test.runIf(process.platform !== "win32")(
  "what runs with an output file is known to one who was told of nothing, the oldest first",
  async () => {
    const folder = tempFolder();
    const processes = realProcesses();
    expect(await processes.running(`${folder}/output`)).toEqual([]);
    const first = await started("sleep 60", folder);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const second = await started("sleep 60", folder);
    const other = await started("sleep 60");
    const isWritten = () => readdirSync(folder).filter((n) => n.endsWith(".run")).length === 2;
    await until(isWritten, "both keepers have said who they are");
    expect(await realProcesses().running(`${folder}/output`)).toEqual([first.id, second.id]);
    // A file alone proves nothing: not of a pid that is another's, not of one that is gone.
    const hex = "0123456789ab";
    writeFileSync(`${folder}/output.${hex}.run`, `${process.pid} ${folder}/output.${hex}.end\n`);
    writeFileSync(`${folder}/output.${hex.replace("0", "1")}.run`, "");
    expect(await realProcesses().running(`${folder}/output`)).toEqual([first.id, second.id]);
    expect(existsSync(`${folder}/output.${hex}.run`)).toBe(false);
    // What a killed keeper left behind runs, until it does not.
    if (process.platform === "linux") {
      process.kill(first.id.pid, "SIGKILL");
      await until(async () => !(await isThere(first.id.pid)), "the keeper is gone");
      const left = await realProcesses().running(`${folder}/output`);
      expect(left.map(({ pid }) => pid).sort()).toEqual([first.id.pid, second.id.pid].sort());
      const found = await realProcesses().find(
        left.find(({ pid }) => pid === first.id.pid) ?? second.id,
      );
      const gone = endOf(found);
      found?.stop(true);
      await gone;
    } else first.stop(true);
    const end = endOf(second);
    second.stop(false);
    await end;
    other.stop(true);
    await until(async () => (await processes.running(`${folder}/output`)).length === 0, "none");
  },
);

test.runIf(process.platform === "linux")(
  "an agent killed in the moment of a start leaves a command that the next one finds",
  async () => {
    const folder = tempFolder();
    const id = await startedByAnAgentThatDied("exec sleep 60", folder);
    expect(await realProcesses().running(`${folder}/output`)).toEqual([id]);
    // Before its keeper has written the file, the keeper itself is seen.
    for (const name of readdirSync(folder)) {
      if (name.endsWith(".run")) rmSync(`${folder}/${name}`);
    }
    const [seen] = await realProcesses().running(`${folder}/output`);
    expect(seen).toEqual(id);
    const found = await realProcesses().find(id);
    const end = endOf(found);
    found?.stop(true);
    await end;
  },
  AGENT_MS_MAX,
);

test(
  "a process found again is stopped softly; children that refuse are reached by a hard stop",
  async () => {
    const folder = tempFolder();
    // A shell that is about to start its next command may miss a signal: it is given time to.
    const refuser = `sh -c 'trap "" TERM; sleep 0.5; echo $$ >${folder}/refusing; exec sleep 60'`;
    const id = await startedByAnAgentThatDied(`${refuser} & sleep 61`, folder);
    const refusing = await numberIn(`${folder}/refusing`);
    const found = await realProcesses().find(id);
    const end = endOf(found);
    found?.stop(false);
    expect(await end).toEqual({ exitCode: undefined, signal: "SIGTERM" });
    expect(await isThere(refusing)).toBe(true);
    if (process.platform === "linux") found?.stop(true);
    else process.kill(refusing, "SIGKILL");
    await until(async () => !(await isThere(refusing)), "the child that refused is gone");
  },
  AGENT_MS_MAX,
);

test("a soft stop lets the command finish in its own way", async () => {
  const folder = tempFolder();
  const running = await started(
    `trap 'echo tidy; exit 5' TERM; touch ${folder}/ready; while :; do sleep 0.05; done`,
    folder,
  );
  const end = endOf(running);
  await until(() => existsSync(`${folder}/ready`), "the command is ready");
  running.stop(false);
  expect(await end).toEqual({ exitCode: 5, signal: undefined });
  expect(readFileSync(`${folder}/output`, "utf8")).toContain("tidy");
});

test("a program that ends slowly when asked to has not ended before, and nothing follows", async () => {
  const folder = tempFolder();
  const script = `process.on("SIGTERM", () => setTimeout(() => { console.log("tidy"); process.exit(5); }, 300));
    setInterval(() => {}, 1000); require("fs").writeFileSync("${folder}/ready", "");`;
  writeFileSync(`${folder}/slow.cjs`, script);
  const running = await started(`"${process.execPath}" ${folder}/slow.cjs; echo after`, folder);
  const end = endOf(running);
  await until(() => existsSync(`${folder}/ready`), "the command is ready");
  running.stop(false);
  expect(await end).toEqual({ exitCode: 5, signal: undefined });
  expect(readFileSync(`${folder}/output`, "utf8")).toBe("tidy\n");
});

test("a hard stop cannot be refused, and reaches the children", async () => {
  const folder = tempFolder();
  const running = await started(
    `trap '' TERM; sh -c 'trap "" TERM; echo $$ >${folder}/child; while :; do sleep 1; done' & wait`,
    folder,
  );
  const end = endOf(running);
  const child = await numberIn(`${folder}/child`);
  running.stop(false);
  running.stop(true);
  expect(await end).toEqual({ exitCode: undefined, signal: "SIGKILL" });
  await until(async () => !(await isThere(child)), "the child is gone");
});

test.runIf(process.platform === "linux")(
  "a command whose keeper alone was killed still counts as running, and can be stopped",
  async () => {
    const folder = tempFolder();
    const running = await started(`echo $$ >${folder}/command; exec sleep 60`, folder);
    const command = await numberIn(`${folder}/command`);
    let end: ProcessEnd | undefined;
    running.onEnd = (how) => {
      end = how;
    };
    process.kill(running.id.pid, "SIGKILL");
    await until(async () => !(await isThere(running.id.pid)), "the keeper is gone");
    const found = await realProcesses().find(running.id);
    expect(found).toBeDefined();
    expect([await isThere(command), end]).toEqual([true, undefined]);
    found?.stop(false);
    await until(() => end !== undefined, "the end is told");
    expect(await isThere(command)).toBe(false);
  },
);

test("a pid that belongs to another process is neither found nor hit", async () => {
  const running = await started("sleep 60");
  const reused = { ...running.id, startedAt: running.id.startedAt.replace(/-\d+ /, "-1 ") };
  // The same pid, another start and another mark: what a reused pid looks like.
  const other = { pid: reused.pid, startedAt: `${reused.startedAt}x` };
  expect(await realProcesses().find(other)).toBeUndefined();
  for (const pid of [0, 1, -1, process.pid]) {
    expect(await realProcesses().find({ ...running.id, pid })).toBeUndefined();
  }
  const end = endOf(running);
  running.stop(true);
  await end;
});

test("an end that a shell reports is read as it was meant, and anything else as nothing", () => {
  expect(endOfStatus("0\n")).toEqual({ exitCode: 0, signal: undefined });
  expect(endOfStatus("143\n")).toEqual({ exitCode: undefined, signal: "SIGTERM" });
  expect(endOfStatus("137\n")).toEqual({ exitCode: undefined, signal: "SIGKILL" });
  expect(endOfStatus("255\n")).toEqual({ exitCode: 255, signal: undefined });
  for (const torn of ["", "14", "x\n", "-1\n", "1\n2\n"]) expect(endOfStatus(torn)).toBeUndefined();
});

test("a command that is waited for answers both streams in order, and how it ended", async () => {
  const { run } = realProcesses();
  const command = "echo a; echo b >&2; echo c; exit 4";
  expect(await run({ command }, LIMITS)).toEqual({
    end: { exitCode: 4, signal: undefined },
    output: "a\nb\nc\n",
  });
  expect((await run({ command: "kill -9 $$" }, LIMITS)).end).toEqual({
    exitCode: undefined,
    signal: "SIGKILL",
  });
  expect((await run({ command: "no-such-program" }, LIMITS)).end).toMatchObject({ exitCode: 127 });
  const nowhere = await run({ command: "true", folder: "/none" }, LIMITS);
  expect(nowhere).toEqual({ end: "not-started", output: "the folder /none does not exist" });
});

test("output is cut at its limit while the command runs on to its end", async () => {
  const { run } = realProcesses();
  const command = "head -c 3000000 /dev/zero | tr '\\0' x; exit 9";
  const result = await run({ command }, { timeMs: 10_000, outputBytesMax: 1_000 });
  expect(result.end).toEqual({ exitCode: 9, signal: undefined });
  expect(result.output).toBe("x".repeat(1_000));
  const cut = await run({ command: "printf 'aé'" }, { timeMs: 10_000, outputBytesMax: 2 });
  expect(cut.output).toBe("a");
});

test("at the time limit the command is killed with its children, and its output is kept", async () => {
  const folder = tempFolder();
  const command = `echo begun; sh -c 'echo $$ >${folder}/child; exec sleep 60' & sleep 60`;
  const running = realProcesses().run({ command }, { timeMs: 300, outputBytesMax: 1_000 });
  expect(await running).toEqual({ end: "timed-out", output: "begun\n" });
  const child = await numberIn(`${folder}/child`);
  await until(async () => !(await isThere(child)), "the child is gone");
});

test("a process left behind that keeps the pipes open does not hold the answer up", async () => {
  const folder = tempFolder();
  const command = `sleep 60 & echo $! >${folder}/left; echo done`;
  const beganAtMs = performance.now();
  const result = await realProcesses().run({ command }, LIMITS);
  expect(result).toEqual({ end: { exitCode: 0, signal: undefined }, output: "done\n" });
  expect(performance.now() - beganAtMs).toBeLessThan(LIMITS.timeMs / 2);
  process.kill(await numberIn(`${folder}/left`), "SIGKILL");
});

test("a command does not speak to the agent's supervisor", async () => {
  process.env.NOTIFY_SOCKET = "/none";
  try {
    const { output } = await realProcesses().run({ command: "echo [$NOTIFY_SOCKET]" }, LIMITS);
    expect(output).toBe("[]\n");
  } finally {
    delete process.env.NOTIFY_SOCKET;
  }
});
