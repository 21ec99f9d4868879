// What happens before the application is started: the branches of the start gate, for real.

import { expect, test } from "vitest";
import { CAMERAS, camera, expectExact, scene } from "./cast.js";

test("a main that holds nothing asks first, and starts when the backup agent says so", async () => {
  const s = await scene({ prepare: ({ backup }) => backup.appears() });
  expect(s.machine.application).toBeUndefined();
  await s.machine.until(() => s.machine.application !== undefined, "the application starts");
  expect(s.backup.hello).toMatchObject({ name: "m1", application: "starting", holding: "none" });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "keep-alive");
  expect(s.backup.of("startup")).toHaveLength(1);
  expect(s.machine.clock.nowMs()).toBeLessThan(3_000);
});

test("nothing starts before the last page", async () => {
  const s = await scene({
    prepare: ({ backup }) => {
      backup.appears();
      backup.welcomes = false;
    },
  });
  await s.machine.until(() => s.backup.link !== undefined, "hello");
  const { link } = s.backup;
  link?.send({
    kind: "welcome",
    backupId: "b1",
    backupName: "north",
    epoch: 4n,
    custody: "backup",
    hold: 3,
    leased: false,
    settings: {
      heartbeatMs: 1_000,
      lookForChangesMs: 2_000,
      parkLimitMs: 10_000,
      leaseMs: 0,
      objects: "none",
    },
  });
  link?.send({ kind: "holdPage", epoch: 4n, objects: [camera(1), camera(2)], last: false });
  await s.machine.passes(2_000);
  expect(s.machine.application).toBeUndefined();
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
  link?.send({ kind: "holdPage", epoch: 4n, objects: [camera(3)], last: true });
  await s.machine.until(() => s.machine.application !== undefined, "the application starts");
  expect(s.machine.application?.reads).toEqual([]);
  await s.machine.passes(10);
  expect(s.backup.of("parked")).toEqual([{ kind: "parked", epoch: 4n, objects: 3, problem: "" }]);
});

test("unanswered, it starts with an alarm after the start gate and not before", async () => {
  const s = await scene({ settings: { startGate: 15 } });
  await s.machine.passes(14_900);
  expect(s.machine.application).toBeUndefined();
  await s.machine.passes(200);
  expect(s.machine.application).toBeDefined();
  expect(s.machine.log.filter((l) => l.fields.on === "expired")).toHaveLength(1);
});

test("a start gate of 0 does not wait", async () => {
  const s = await scene({ settings: { startGate: 0 } });
  await s.machine.passes(20);
  expect(s.machine.application).toBeDefined();
});

test("a main whose objects were taken over parks them before its application starts", async () => {
  const s = await scene({
    prepare: ({ backup }) => backup.appears().says("backup", 3n, CAMERAS),
  });
  await s.machine.until(() => s.machine.application !== undefined, "the application starts");
  expect(s.machine.application?.reads).toEqual([]);
  expectExact(s, [1, 2, 3]);
});

test("a main whose disk says parked holds from its first moment, with nobody to ask", async () => {
  const s = await scene({
    prepare: ({ backup }) => backup.appears().says("backup", 3n, [camera(1), camera(3)]),
  });
  await s.machine.until(() => s.machine.application !== undefined, "the application starts");
  s.kill();
  s.backup.vanishes();
  s.machine.application?.end({ exitCode: 1, signal: undefined });
  s.machine.write(3, "somebody put it back");
  await s.start();
  await s.machine.until(() => s.machine.application !== undefined, "the application starts");
  expect(s.machine.application?.reads).toEqual(["2"]);
  expect(s.machine.clock.nowMs()).toBeLessThan(3_000);
  expectExact(s, [1, 3]);
});

test("an application that runs already is left running while the agent asks", async () => {
  const s = await scene({ prepare: ({ backup }) => backup.appears() });
  await s.machine.until(() => s.machine.application !== undefined, "the application starts");
  await s.machine.passes(1_500);
  const before = s.machine.application;
  s.kill();
  await s.start();
  await s.machine.until(() => s.backup.of("hello").length === 2, "the second Hello");
  expect(s.backup.hello.application).toBe("running");
  await s.machine.passes(3_000);
  expect(s.machine.application).toBe(before);
  expect(before?.stops).toEqual([]);
  expect(s.backup.of("startup")).toHaveLength(1);
  expect(s.backup.of("heartbeat").at(-1)?.healthy).toBe(true);
});

test("an agent that is refused does not hammer, and logs the reason once", async () => {
  const s = await scene({
    settings: { startGate: 5 },
    prepare: ({ backup }) => {
      backup.appears().refuses = "m1 is not known here";
    },
  });
  await s.machine.passes(60_000, 50);
  expect(s.machine.application).toBeDefined();
  expect(s.backup.of("hello").length).toBeGreaterThan(3);
  expect(s.backup.of("hello").length).toBeLessThan(20);
  expect(s.machine.log.filter((l) => l.event === "link.refused")).toHaveLength(1);
  expect(s.agent.status().linkProblem).toContain("not known here");
});

test("a foreign backup agent is refused with the name of ours", async () => {
  const s = await scene({ prepare: ({ backup }) => backup.appears() });
  await s.machine.until(() => s.machine.application !== undefined, "the application starts");
  s.backup.vanishes();
  s.backup.id = "b2";
  s.backup.name = "south";
  s.backup.says("backup", 9n, CAMERAS).appears();
  await s.machine.until(() => s.backup.of("refused").length > 0, "the refusal");
  expect(s.backup.of("refused")[0]).toMatchObject({
    code: "foreignBackup",
    words:
      "this main belongs to north, not to south. To make it join the latter, restore what is not " +
      "at home, stop this agent, and run locum main leave",
  });
  await s.machine.passes(2_000);
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
});
