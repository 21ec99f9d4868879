// A main whose journal takes nothing: it starts with what it has read, holds what it held, adopts no
// epoch, answers in words, stays up, and is able again when the disk is.

import { expect, test } from "vitest";
import { objectOf } from "../objects/memory-world.js";
import { CAMERAS, camera, expectExact, type Scene, scene } from "./cast.js";
import { HOME } from "./memory-machine.js";

const JOURNAL = `${HOME}/journal`;

async function running(): Promise<Scene> {
  const s = await scene({ prepare: ({ backup }) => backup.appears() });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  return s;
}

const parkedBy = (s: Scene, epoch: bigint) => () =>
  s.backup.of("parked").some((p) => p.epoch === epoch && p.problem === "");

async function parked(): Promise<Scene> {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  return s;
}

const fills = (s: Scene, kind: "full" | "read-only" = "full") =>
  s.machine.disk.failures.set(JOURNAL, kind);
const empties = (s: Scene) => s.machine.disk.failures.clear();
const told = (s: Scene, event: string) => s.machine.log.filter((line) => line.event === event);

/** Puts one object back; answers how that ended. */
async function puts(s: Scene, number: number): Promise<string> {
  const { entry, content } = objectOf("camera", number, `content of ${number}`);
  let result = "";
  s.backup.store?.put(entry, content).then(
    (done) => {
      result = done.result;
    },
    (error: Error & { kind?: string }) => {
      result = `${error.kind}: ${error.message}`;
    },
  );
  await s.machine.until(() => result !== "", "the put has its answer");
  return result;
}

/** It goes home under epoch 6, the first object before the disk is full. */
async function goingHome(): Promise<Scene> {
  const s = await parked();
  s.backup.says("returning", 6n, CAMERAS);
  s.backup.link?.send({ kind: "takeBack", epoch: 6n, objects: 3 });
  expect(await puts(s, 1)).toBe("applied");
  return s;
}

test("no new epoch is adopted: nothing is parked, the words are told, heartbeats go on", async () => {
  const s = await running();
  fills(s);
  s.backup.park(5n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").length > 0, "the problem is told");
  expect(s.backup.of("parked")[0]?.problem).toMatch(/^epoch 5 is not adopted: .*full/);
  const beats = s.backup.of("heartbeat").length;
  await s.machine.passes(60_000, 50);
  expect(s.backup.of("heartbeat").length).toBeGreaterThan(beats + 55);
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
  expect(s.backup.of("heartbeat").at(-1)).toMatchObject({
    healthy: true,
    reasons: [expect.stringMatching(/the journal takes nothing: .*0 bytes free\. Make room/)],
  });
  expect(s.agent.status().journal).toContain("the journal takes nothing");
  expect(told(s, "state.refused")).toHaveLength(1);
  // A new link hears what is on disk, and no more.
  s.backup.welcomes = false;
  s.backup.vanishes();
  s.backup.appears();
  await s.machine.until(() => s.backup.of("hello").length > 1, "a new link");
  expect(s.backup.hello).toMatchObject({ epoch: 0n, holding: "none" });
  s.backup.welcomes = true;
  s.backup.welcome();
  empties(s);
  await s.machine.until(parkedBy(s, 5n), "parked");
  expectExact(s, [1, 2, 3]);
  await s.machine.until(() => s.agent.status().journal === "", "it says so");
  expect(told(s, "state.recovered")).toHaveLength(1);
});

test("an object that cannot be noted is refused for now, leaves again, and comes home later", async () => {
  const s = await goingHome();
  fills(s);
  expect(await puts(s, 2)).toMatch(/^unavailable: it could not be noted: .*full/);
  expect(s.machine.inStore).toEqual(["1"]);
  // The next one is not even begun.
  expect(await puts(s, 3)).toMatch(/^unavailable: the journal takes nothing: /);
  expect(s.machine.inStore).toEqual(["1"]);
  expect(s.agent.status()).toMatchObject({ holding: "returning", parked: 2 });
  await s.machine.passes(60_000, 50);
  expect(s.backup.link?.isOpen).toBe(true);
  empties(s);
  await s.machine.until(() => s.agent.status().journal === "", "the disk takes again");
  expect(await puts(s, 2)).toBe("applied");
  expect(await puts(s, 3)).toBe("applied");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
  s.kill();
  await s.start();
  await s.machine.passes(1_000);
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
});

test("told to take back with a full disk, a put hears why it has to wait", async () => {
  const s = await parked();
  fills(s);
  s.backup.says("returning", 6n, CAMERAS);
  s.backup.link?.send({ kind: "takeBack", epoch: 6n, objects: 3 });
  expect(await puts(s, 1)).toMatch(/^unavailable: epoch 6 is not adopted: .*full/);
  expect(s.machine.inStore).toEqual([]);
  empties(s);
  await s.machine.until(() => s.agent.status().holding === "returning", "ordered");
  await s.machine.passes(31_000, 50);
  expect(await puts(s, 1)).toBe("applied");
});

test.each(["full", "read-only"] as const)(
  "a start on a %s disk holds what its disk says, says why, and adopts the next epoch later",
  async (kind) => {
    const s = await parked();
    const { boot } = await bootOf(s);
    s.kill();
    s.backup.vanishes();
    for (const process of s.machine.processes) process.isAlive = false;
    fills(s, kind);
    await s.start();
    await s.machine.passes(20_000, 20);
    expect(s.machine.inStore).toEqual([]);
    expect(s.agent.status()).toMatchObject({ epoch: "5", holding: "parked", parked: 3 });
    expect(s.agent.status().journal).toContain("the journal takes nothing");
    expect(s.machine.application?.reads ?? []).toEqual([]);
    // Started twice on the same disk: the same boot, which is not lower than any that was said.
    s.kill();
    await s.start();
    s.backup.appears();
    await s.machine.until(() => s.backup.of("hello").length > 1, "linked");
    expect(s.backup.hello).toMatchObject({ epoch: 5n, holding: "parked", parked: 3 });
    s.backup.says("main", 6n).welcome();
    await s.machine.passes(20_000, 20);
    expect(s.machine.inStore).toEqual([]);
    empties(s);
    await s.machine.until(() => s.agent.status().holding === "none", "released");
    expect(s.machine.inStore).toEqual(["1", "2", "3"]);
    expect(s.agent.status()).toMatchObject({ epoch: "6", journal: "" });
    s.kill();
    await s.start();
    expect(s.agent.status()).toMatchObject({ epoch: "6", holding: "none" });
    expect((await bootOf(s)).boot).toBe(boot + 2n);
  },
);

test("a first start on a full disk runs the application and is on disk when there is room", async () => {
  const s = await scene({
    prepare: ({ machine, backup }) => {
      machine.disk.failures.set(JOURNAL, "full");
      backup.appears();
    },
  });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  const { instance } = s.backup.hello;
  expect(instance).not.toBe("");
  expect(s.machine.application?.reads).toEqual(["1", "2", "3"]);
  empties(s);
  await s.machine.until(() => s.agent.status().journal === "", "written");
  s.kill();
  await s.start();
  await s.machine.until(() => s.backup.of("hello").length > 1, "linked again");
  expect(s.backup.hello).toMatchObject({ instance });
});

test("in doubt and on a full disk, it is still in doubt, and no epoch is lost", async () => {
  const s = await parked();
  s.kill();
  s.backup.vanishes();
  const path = s.machine.disk.paths(`${JOURNAL}/journal-`).at(-1) ?? "";
  const text = s.machine.disk.text(path) ?? "";
  const at = text.lastIndexOf(" custody {");
  s.machine.disk.write(path, `${text.slice(0, at + 3)}~${text.slice(at + 4)}`);
  fills(s);
  await s.start();
  await s.machine.passes(20_000, 20);
  expect(s.agent.status()).toMatchObject({ epoch: "5", holding: "parked", parked: 3 });
  expect(s.agent.status().problem).toContain("its memory is damaged");
  empties(s);
  await s.machine.until(() => s.agent.status().journal === "", "written");
  expect(s.agent.status().problem).toContain("its memory is damaged");
  s.backup.says("main", 6n).appears();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
});

/** The boot that its journal says last. */
async function bootOf(s: Scene): Promise<{ boot: bigint }> {
  const all = s.machine.disk
    .paths(`${JOURNAL}/journal-`)
    .map((path) => s.machine.disk.text(path) ?? "")
    .join("");
  const boots = [...all.matchAll(/"boot":"(\d+)"/g)].map((match) => BigInt(match[1] ?? "0"));
  return { boot: boots.reduce((a, b) => (a > b ? a : b), 0n) };
}

test("parked content waits for room, too: what cannot be copied is not removed", async () => {
  const s = await running();
  s.machine.disk.failures.set(`${HOME}/content`, "full");
  s.backup.park(5n, [camera(2)]);
  await s.machine.until(() => s.backup.of("parked").length > 0, "the problem is told");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
  empties(s);
  await s.machine.until(parkedBy(s, 5n), "parked");
  expectExact(s, [2]);
});

test("an order that a later one has overtaken while the disk took nothing is not carried out", async () => {
  const s = await parked();
  fills(s);
  s.backup.says("main", 6n).welcome();
  await s.machine.passes(5_000);
  s.backup.says("backup", 7n, CAMERAS).welcome();
  await s.machine.passes(5_000);
  empties(s);
  await s.machine.until(() => s.agent.status().epoch === "7", "the later order is in force");
  await s.machine.until(parkedBy(s, 7n), "parked");
  expect(told(s, "park.putBack")).toEqual([]);
  expect(s.machine.inStore).toEqual([]);
  // The last of several is carried out.
  fills(s);
  s.backup.says("backup", 8n, CAMERAS).welcome();
  await s.machine.passes(5_000);
  s.backup.says("main", 9n).welcome();
  await s.machine.passes(5_000);
  empties(s);
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
});
