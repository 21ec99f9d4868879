// An application that reads its objects only when it starts: few restarts, nothing run on both sides,
// and no restart by order that looks like sickness.

import { expect, test } from "vitest";
import {
  beat,
  EXCUSED_MS,
  type LifeEvent,
  NEW_LIFE,
  report,
  step,
} from "../../agent-main/core/lifecycle.js";
import { BATCH_MAX, GATHER_MS, PATIENCE_MS } from "../../agent-main/io/home-batch.js";
import { TRANSFER_DEFAULTS } from "../../objects/core/plan.js";
import type { MainSettings } from "../../proto/settings.js";
import { objectOf } from "../objects/memory-world.js";
import { camera, type Scene, scene } from "./cast.js";

const PACE_MS = 60;
const numbersTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** All of so many cameras are parked under epoch 5 and on their way home under 6. */
async function goingHome(count: number, settings: Partial<MainSettings> = {}) {
  const numbers = numbersTo(count);
  const s = await scene({
    settings: { parkBy: "restart", ...settings },
    prepare: ({ backup, machine }) => {
      backup.appears();
      for (const number of numbers) machine.write(number, `content of ${number}`);
      if (count < 3) for (const n of [1, 2, 3].slice(count)) void machine.disk.remove(fileOf(n));
    },
  });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  s.backup.park(5n, numbers.map(camera));
  await s.machine.until(() => s.backup.of("parked").length > 0, "parked");
  await s.machine.until(() => s.agent.status().healthy, "started again, without them");
  s.backup.says("returning", 6n, numbers.map(camera));
  s.backup.link?.send({ kind: "takeBack", epoch: 6n, objects: count });
  await s.machine.passes(100);
  const results = new Map<number, string>();
  const puts = (number: number) => {
    const { entry, content } = objectOf("camera", number, `content of ${number}`, "");
    void s.backup.store?.put(entry, content).then(
      (done) => results.set(number, done.result),
      (error: Error) => results.set(number, error.message),
    );
  };
  const starts = () => s.machine.processes.length;
  return { s, results, puts, starts, startsBefore: starts() };
}

const fileOf = (number: number) => `/srv/cameras/camera${number}.conf`;
const beats = (s: Scene) => s.backup.of("heartbeat");

test("what comes at the pace is gathered and taken in by one restart, answered only after it", async () => {
  const { s, results, puts, starts, startsBefore } = await goingHome(40);
  for (const number of numbersTo(39)) {
    puts(number);
    await s.machine.passes(PACE_MS);
    // Whoever starts the application meanwhile finds none of it.
    expect(s.machine.inStore).toEqual([]);
  }
  expect([results.size, starts()]).toEqual([0, startsBefore]);
  puts(40); // The last of those that are held.
  await s.machine.until(() => results.size === 40, "all are answered");
  expect(starts()).toBe(startsBefore + 1);
  expect(s.machine.application?.reads).toHaveLength(40);
  expect(new Set(results.values())).toEqual(new Set(["applied"]));
});

test("a full window is a batch; a few are one after the gathering", async () => {
  const { s, results, puts, starts, startsBefore } = await goingHome(BATCH_MAX + 10);
  for (const number of numbersTo(BATCH_MAX)) puts(number);
  await s.machine.until(() => results.size === BATCH_MAX, "a window is answered");
  expect(starts()).toBe(startsBefore + 1);
  await s.machine.until(() => s.agent.status().healthy, "healthy again");
  for (const number of [1, 2, 3]) puts(BATCH_MAX + number);
  await s.machine.passes(GATHER_MS - 100);
  expect([results.size, starts()]).toEqual([BATCH_MAX, startsBefore + 1]);
  await s.machine.until(() => results.size === BATCH_MAX + 3, "the few are answered");
  expect(starts()).toBe(startsBefore + 2);
});

test("it has to be healthy again first; what cannot wait is refused before its asker gives up", async () => {
  let isReady = true;
  const { s, results, puts, starts, startsBefore } = await goingHome(5, { check: "check" });
  s.machine.answers.set("check", () => ({
    end: { exitCode: isReady ? 0 : 1, signal: undefined },
    output: "no frames",
  }));
  isReady = false;
  await s.machine.until(() => !s.agent.status().healthy, "not healthy");
  const cameAtMs = s.machine.clock.nowMs();
  puts(1);
  await s.machine.until(() => results.size === 1, "refused");
  expect(results.get(1)).toContain("waited for a restart of the application, which is not healthy");
  expect(results.get(1)).toContain("no frames");
  const waitedMs = s.machine.clock.nowMs() - cameAtMs;
  expect(waitedMs).toBeGreaterThanOrEqual(PATIENCE_MS);
  expect(waitedMs).toBeLessThan(TRANSFER_DEFAULTS.questionLimitMs);
  expect([starts(), s.machine.inStore]).toEqual([startsBefore, []]);
  for (const number of numbersTo(5)) puts(number);
  isReady = true;
  await s.machine.until(
    () => [...results.values()].join() === Array(5).fill("applied").join(),
    "in",
  );
  expect(starts()).toBe(startsBefore + 1);
});

test("asked again because the answer was late, it is not restarted again", async () => {
  const { s, results, puts, starts, startsBefore } = await goingHome(2);
  puts(1);
  await s.machine.until(() => results.size === 1, "answered");
  puts(1);
  await s.machine.until(() => results.get(1) === "unchanged", "answered again");
  expect(starts()).toBe(startsBefore + 1);
  // Gone since then: it has to be told of again.
  await s.machine.disk.remove(fileOf(1));
  puts(1);
  await s.machine.until(() => starts() === startsBefore + 2, "restarted");
});

test("an application that does not run is not waited for: what comes is there when it starts", async () => {
  const { s, results, puts, starts, startsBefore } = await goingHome(5);
  s.machine.application?.end({ exitCode: 0, signal: undefined });
  await s.machine.until(() => s.agent.status().application === "stopped", "stopped");
  for (const number of [1, 2]) puts(number);
  await s.machine.until(() => results.size === 2, "answered");
  expect(starts()).toBe(startsBefore);
  s.agent.startApplication();
  await s.machine.until(() => s.machine.application?.reads.length === 2, "it runs them");
});

test("another order in the middle of the gathering: nothing of it is put", async () => {
  const { s, results, puts } = await goingHome(5);
  for (const number of [1, 2]) puts(number);
  await s.machine.passes(2_000);
  s.backup.park(7n, numbersTo(5).map(camera));
  await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 7n), "parked again");
  await s.machine.until(() => results.size === 2, "refused");
  expect([...results.values()].join()).toContain("another order");
  expect(s.machine.inStore).toEqual([]);
  await s.machine.until(() => s.agent.status().healthy, "it runs on");
});

test("a restore of many restarts: a keep-alive at every beat, with the reason", async () => {
  const count = 3 * BATCH_MAX;
  let readyAtMs = 0;
  const { s, results, puts, starts, startsBefore } = await goingHome(count, {
    check: "check",
    checkEvery: 30,
  });
  // It takes 12 s from its start to its first good answer.
  s.machine.answers.set("check", () => ({
    end: { exitCode: s.machine.clock.nowMs() >= readyAtMs ? 0 : 1, signal: undefined },
    output: "starting",
  }));
  const seen = beats(s).length;
  let before = starts();
  let asked = 0;
  for (let i = 0; i < 100_000 && results.size < count; i += 1) {
    if (asked < count && asked - results.size < BATCH_MAX) puts(++asked);
    await s.machine.passes(PACE_MS, PACE_MS);
    if (starts() === before) continue;
    before = starts();
    readyAtMs = s.machine.clock.nowMs() + 12_000;
  }
  expect(starts() - startsBefore).toBe(3);
  await s.machine.passes(13_000);
  const during = beats(s).slice(seen);
  expect(during.every(({ healthy }) => healthy)).toBe(true);
  expect(during.flatMap(({ reasons }) => reasons)).toContain(
    "is restarted for objects that came home",
  );
  expect(s.backup.of("shutdown")).toEqual([]);
});

test("one that does not get well after its restart is found out: the excuse is short and given once", () => {
  let life = NEW_LIFE;
  let nowMs = 1_000;
  const sees = (...events: (LifeEvent | LifeEvent["kind"])[]) => {
    for (const event of events) {
      life = step(life, typeof event === "string" ? { kind: event } : event, nowMs).life;
    }
  };
  const homecoming = { kind: "stopOrdered", isHomecoming: true } as const;
  const restart = () => sees(homecoming, "endedAbnormally", "parkOver", "spawned", "checkFailed");
  sees("gateOpened", "spawned", "checkPassed");
  restart();
  nowMs += EXCUSED_MS - 1;
  expect([beat(life, nowMs).healthy, report(life).healthy]).toEqual([true, false]);
  nowMs += 1;
  expect(beat(life, nowMs).healthy).toBe(false);
  restart();
  expect(beat(life, nowMs).healthy, "not twice").toBe(false);
  sees("checkPassed");
  restart();
  expect(beat(life, nowMs).healthy, "healthy in between").toBe(true);
  sees("endedAbnormally");
  expect(beat(life, nowMs).healthy, "a crash is a crash").toBe(false);
  sees("restartDue", "spawned", "checkPassed", "stopOrdered");
  expect(beat(life, nowMs).healthy, "nor is a park a homecoming").toBe(false);
});
