// The application's life as the backup agent hears of it: starts, ends, restarts, hangs.

import { expect, test } from "vitest";
import {
  deadlineAtMs,
  due,
  HEALTHY_RESET_MS,
  type LifeEvent,
  NEW_LIFE,
  report,
  step,
} from "../../agent-main/core/lifecycle.js";
import { scene } from "./cast.js";
import { running as up } from "./holding.js";

const CRASH: LifeEvent = {
  kind: "endedAbnormally",
  end: { exitCode: 3, signal: undefined, words: "exit code 3" },
};

class Story {
  life = NEW_LIFE;
  nowMs = 0;
  sees(...events: (LifeEvent | LifeEvent["kind"])[]): this {
    for (const event of events) {
      const given = typeof event === "string" ? { kind: event } : event;
      this.life = step(this.life, given, this.nowMs).life;
    }
    return this;
  }
  waits(ms: number): this {
    this.nowMs += ms;
    const event = due(this.life, this.nowMs);
    return event === undefined ? this : this.sees(event);
  }
  is(state: string): this {
    expect(this.life.state).toBe(state);
    return this;
  }
}

const running = () => new Story().sees("gateOpened", "spawned", "checkPassed").is("running");

test("after an abnormal end it is started again, 1 s doubling to 30 s", () => {
  const story = running();
  for (const delayMs of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
    story.sees(CRASH).is("crashed");
    expect(deadlineAtMs(story.life)).toBe(story.nowMs + delayMs);
    story
      .waits(delayMs - 1)
      .is("crashed")
      .waits(1)
      .is("starting")
      .sees("spawned");
  }
});

test("a healthy minute makes the next end the first one; a millisecond less does not", () => {
  const crashed = () => running().sees(CRASH).waits(1_000).sees("spawned", "checkPassed");
  const early = crashed();
  early.nowMs += HEALTHY_RESET_MS - 1;
  early.sees(CRASH);
  expect(deadlineAtMs(early.life)).toBe(early.nowMs + 2_000);
  const late = crashed();
  late.nowMs += HEALTHY_RESET_MS;
  late.sees(CRASH);
  expect(deadlineAtMs(late.life)).toBe(late.nowMs + 1_000);
});

test("a failing check interrupts the healthy minute", () => {
  const story = running().sees(CRASH).waits(1_000).sees("spawned", "checkPassed");
  story.nowMs += HEALTHY_RESET_MS;
  story.sees({ kind: "checkFailed", words: "no frames" }, "checkPassed", CRASH);
  expect(deadlineAtMs(story.life)).toBe(story.nowMs + 2_000);
});

test("an unhealthy application says why in its check's words", () => {
  const story = running().sees({ kind: "checkFailed", words: "check: no frames" }).is("failing");
  expect(report(story.life)).toEqual({
    application: "running",
    healthy: false,
    reasons: ["check: no frames"],
  });
});

test("exit code 0 is a normal shutdown, started again by command only", async () => {
  const s = await up();
  s.machine.application?.end({ exitCode: 0, signal: undefined });
  await s.machine.until(() => s.backup.of("shutdown").length > 0, "shutdown");
  expect(s.backup.of("shutdown")[0]).toMatchObject({ how: "normal", exitCode: 0 });
  await s.machine.passes(60_000, 50);
  expect(s.machine.application).toBeUndefined();
  expect(s.backup.of("heartbeat").at(-1)).toMatchObject({ healthy: false, application: "stopped" });
  expect(s.agent.startApplication()).toBeUndefined();
  await s.machine.until(() => s.backup.of("startup").length === 2, "startup");
  expect(s.agent.startApplication()).toContain("runs already");
});

test("an error or a signal is an abnormal shutdown, with exit code and signal", async () => {
  const s = await up();
  s.machine.application?.end({ exitCode: 7, signal: undefined });
  await s.machine.until(() => s.backup.of("startup").length === 2, "started again");
  s.machine.application?.end({ exitCode: undefined, signal: "SIGSEGV" });
  await s.machine.until(() => s.backup.of("startup").length === 3, "started again");
  expect(s.backup.of("shutdown")).toMatchObject([
    { how: "abnormal", exitCode: 7, signal: "", reason: "exit code 7" },
    { how: "abnormal", exitCode: undefined, signal: "SIGSEGV", reason: "killed by SIGSEGV" },
  ]);
});

test("a command that cannot be started is an abnormal shutdown, tried again", async () => {
  let works = false;
  const s = await scene({
    prepare: ({ backup, machine }) => {
      backup.appears();
      machine.answers.set("recorder", () =>
        works ? { end: { exitCode: 0, signal: undefined }, output: "" } : "never",
      );
    },
  });
  await s.machine.until(() => s.backup.of("shutdown").length === 2, "two attempts");
  expect(s.backup.of("shutdown")[0]).toMatchObject({ how: "abnormal", reason: "no such program" });
  works = true;
  await s.machine.until(() => s.machine.application !== undefined, "started");
});

test("a hang is seen: heartbeats go on, unhealthy, with the check's words", async () => {
  let hangs = false;
  const s = await up({
    settings: { check: "check", checkEvery: 1 },
    prepare: ({ machine }) => {
      machine.answers.set("check", () =>
        hangs ? "never" : { end: { exitCode: 0, signal: undefined }, output: "" },
      );
    },
  });
  hangs = true;
  await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.healthy === false, "unhealthy");
  expect(s.backup.of("heartbeat").at(-1)).toMatchObject({
    application: "running",
    reasons: ["check: no answer within 1 s"],
  });
  hangs = false;
  await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.healthy === true, "healthy again");
});

test("an application that ended while the agent was away counts as crashed", async () => {
  const s = await up();
  s.kill();
  s.machine.application?.end({ exitCode: 0, signal: undefined });
  await s.start();
  await s.machine.until(() => s.backup.of("hello").length === 2, "hello");
  expect(s.backup.hello).toMatchObject({ application: "crashed" });
  expect(s.backup.hello.shutdownReason).toContain("ended unseen");
  await s.machine.until(() => s.backup.of("startup").length === 2, "started again");
});

test("the agent's own end says that the application goes on", async () => {
  const s = await up();
  const { application } = s.machine;
  await s.agent.stop();
  await s.machine.passes(50);
  expect(s.backup.of("shutdown")).toMatchObject([
    { how: "agentStop", reason: "agent stopped, application running" },
  ]);
  expect(s.machine.application).toBe(application);
  expect(application?.stops).toEqual([]);
});

test("a store that hangs delays no heartbeat", async () => {
  const s = await up();
  const { disk } = s.machine;
  disk.list = () => new Promise(() => {});
  const before = s.backup.of("heartbeat").length;
  await s.machine.passes(10_000);
  expect(s.backup.of("heartbeat").length).toBeGreaterThanOrEqual(before + 9);
});

test("a change of the objects is seen in the next heartbeats, without asking", async () => {
  const s = await up();
  await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.manifestDigest !== "", "a digest");
  const before = s.backup.of("heartbeat").at(-1)?.manifestDigest;
  s.machine.write(2, "changed content");
  await s.machine.until(
    () => s.backup.of("heartbeat").at(-1)?.manifestDigest !== before,
    "another digest",
  );
});
