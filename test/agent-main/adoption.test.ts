// A start of the agent finds the application, remembered or not, and leaves one copy of it.

import { expect, test } from "vitest";
import { adopt } from "../../agent-main/core/adoption.js";
import { type Scene, scene } from "./cast.js";
import { MemoryProcess } from "./memory-machine.js";

const id = (pid: number) => ({ pid, startedAt: `t${pid}` });
const [A, B, C] = [id(1), id(2), id(3)] as const;

test.each([
  { named: undefined, running: [], keep: undefined, stop: [] },
  { named: A, running: [], keep: A, stop: [] },
  { named: A, running: [A], keep: A, stop: [] },
  { named: undefined, running: [B], keep: B, stop: [] },
  { named: A, running: [B], keep: B, stop: [] },
  { named: C, running: [A, B, C], keep: C, stop: [A, B] },
  { named: undefined, running: [A, B], keep: A, stop: [B] },
  { named: { pid: 2, startedAt: "t0" }, running: [A, B], keep: A, stop: [B] },
])("named $named.pid, running $running: kept $keep.pid", ({ named, running, keep, stop }) => {
  expect(adopt(named, running)).toEqual({ keep, stop });
});

async function running(): Promise<Scene> {
  const s = await scene({ prepare: ({ backup }) => backup.appears() });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  return s;
}

test("an application whose start no disk took is found again, and remembered", async () => {
  const s = await scene();
  s.machine.disk.failures.set("/var/locum/main/journal", "full");
  await s.machine.passes(20_000);
  expect(s.machine.processes).toHaveLength(1);
  s.kill();
  s.machine.disk.failures.clear();
  for (let start = 0; start < 2; start += 1) {
    await s.start();
    await s.machine.passes(20_000);
    expect(s.machine.processes).toHaveLength(1);
    expect(s.agent.status().pid).toBe(s.machine.application?.id.pid);
    s.kill();
  }
  const adopted = s.machine.log.filter(({ event }) => event === "application.adopted");
  expect(adopted).toHaveLength(1);
});

test("a copy beside the one that is named is stopped, and killed if it does not obey", async () => {
  const s = await running();
  const first = s.machine.application;
  s.kill();
  const copy = new MemoryProcess(id(900), "recorder", []);
  copy.obeys = false;
  s.machine.processes.push(copy);
  await s.start();
  await s.machine.until(() => !copy.isAlive, "the copy is gone");
  expect(copy.stops).toEqual(["soft", "hard"]);
  expect(first?.stops).toEqual([]);
  expect(s.agent.status().pid).toBe(first?.id.pid);
  expect(s.machine.log.some(({ event }) => event === "application.copy")).toBe(true);
});
