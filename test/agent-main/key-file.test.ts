// The main's key file: read at every try, refused in words, and never in the way of the application.

import { expect, test } from "vitest";
import { KEY_READ_MS, KeyFile } from "../../agent-main/io/key-file.js";
import { Deadlines } from "../../base/deadlines.js";
import { type Key, keyFileText } from "../../base/key.js";
import type { Disk } from "../../base/world.js";
import { KEY, OTHER_KEY } from "../base/world-contract.js";
import { MemoryDisk, turns, VirtualClock } from "../objects/memory-world.js";
import { scene } from "./cast.js";
import { HOME } from "./memory-machine.js";

const PATH = `${HOME}/backup.key`;

test("a main without its key says so, supervises its application, and goes on once the key is there", async () => {
  const s = await scene({
    prepare: ({ machine, backup }) => {
      backup.appears();
      machine.disk.write(PATH, "");
    },
  });
  await s.machine.until(() => s.agent.status().linkProblem !== "", "it says so");
  expect(s.agent.status().linkProblem).toBe(`Key file ${PATH} holds no key: it is empty.`);
  await s.machine.until(() => s.agent.status().application === "running", "the application runs");
  expect([s.machine.net.dials, s.agent.status().link]).toEqual([0, "down"]);
  await s.machine.passes(60_000, 1_000);
  const said = s.machine.log.filter(({ event }) => event === "link.none");
  expect([s.machine.net.dials, said.length]).toEqual([0, 1]);

  s.machine.disk.write(PATH, keyFileText(KEY));
  await s.machine.until(() => s.agent.status().link === "up", "linked without a restart");
  expect(s.agent.status().linkProblem).toBe("");
});

test("a file that is not there is said with what to do", async () => {
  const s = await scene({ settings: { keyFile: "/etc/locum/gate.key" } });
  await s.machine.until(() => s.agent.status().linkProblem !== "", "it says so");
  expect(s.agent.status().linkProblem).toContain("Key file /etc/locum/gate.key is not there.");
  expect(s.agent.status().linkProblem).toContain('"locum backup add" says on the backup server');
});

/** A key file on a disk that can be told to hang. */
function keyFile() {
  const clock = new VirtualClock();
  const memory = new MemoryDisk(() => clock.wallMs());
  memory.write(PATH, keyFileText(KEY));
  let hangs = false;
  const reads: (() => void)[] = [];
  const read: Disk["read"] = async (path) => {
    if (hangs) await new Promise<void>((resolve) => reads.push(resolve));
    return memory.read(path);
  };
  const disk = { read } as unknown as Disk;
  const deadlines = new Deadlines(clock);
  const file = new KeyFile({ disk, deadlines, nowMs: () => clock.nowMs(), path: PATH });
  const answers: (Key | string)[] = [];
  return {
    clock,
    memory,
    answers,
    ask: () => file.read((key) => answers.push(key)),
    hang: (is: boolean) => {
      hangs = is;
    },
    answersNow: () => {
      for (const one of reads.splice(0)) one();
    },
  };
}

test("a disk that hangs does not keep a main from its backup: the last key stands in", async () => {
  const { clock, answers, ask, hang, answersNow } = keyFile();
  ask();
  await turns();
  hang(true);
  ask();
  await clock.passes(KEY_READ_MS - 1);
  expect(answers.length).toBe(1);
  await clock.passes(1);
  expect(answers).toEqual([KEY, KEY]);
  answersNow();
  await turns();
  expect(answers.length).toBe(2);
});

test("a disk that has never answered gives no key", async () => {
  const { clock, answers, ask, hang } = keyFile();
  hang(true);
  ask();
  await clock.passes(KEY_READ_MS);
  expect(answers).toEqual([`Key file ${PATH}: the disk does not answer.`]);
});

test("a replaced file counts at the next try; one that is gone ends the use of the old key", async () => {
  const { clock, memory, answers, ask, hang } = keyFile();
  ask();
  await turns();
  memory.write(PATH, keyFileText(OTHER_KEY));
  ask();
  await turns();
  await memory.remove(PATH);
  ask();
  await turns();
  hang(true);
  ask();
  await clock.passes(KEY_READ_MS);
  expect(answers.slice(0, 2)).toEqual([KEY, OTHER_KEY]);
  expect(answers.slice(2).map((answer) => typeof answer)).toEqual(["string", "string"]);
});
