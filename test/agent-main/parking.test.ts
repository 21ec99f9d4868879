// Holding for the backup agent, and taking back: what is confirmed, refused, put back and kept.

import { describe, expect, test } from "vitest";
import { bytesOf, digestOf, objectOf } from "../objects/memory-world.js";
import { CAMERAS, camera, expectExact, type Scene } from "./cast.js";
import { answered, giveBack, parkedBy, running } from "./holding.js";

test("told to park, a main parks, confirms, and says nothing of a shutdown", async () => {
  const s = await running();
  s.backup.park(5n, [camera(1), camera(2)]);
  await s.machine.until(parkedBy(s, 5n), "parked");
  expectExact(s, [1, 2]);
  expect(s.backup.of("parked").at(-1)).toMatchObject({ objects: 2 });
  expect(s.backup.of("shutdown")).toEqual([]);
  expect(s.machine.application?.stops).toEqual([]);
});

describe("park by removal", () => {
  /** When the last held object left the folder, and when that was confirmed. */
  async function parks(s: Scene): Promise<{ goneMs: number; confirmedMs: number }> {
    s.backup.park(5n, [camera(1), camera(2)]);
    await s.machine.until(() => s.machine.inStore.length === 1, "they are gone");
    const goneMs = s.machine.clock.nowMs();
    await s.machine.until(parkedBy(s, 5n), "parked");
    return { goneMs, confirmedMs: s.machine.clock.nowMs() };
  }

  test.each([
    [undefined, 1_000],
    [0.3, 300],
    [5, 5_000],
    [0, 0],
  ])("Notices within %s s: confirmed so long after the last removal", async (seconds, ms) => {
    const settings = seconds === undefined ? {} : { noticesWithin: seconds };
    const { goneMs, confirmedMs } = await parks(await running({ settings }));
    expect(confirmedMs - goneMs).toBeGreaterThanOrEqual(ms - 10);
    expect(confirmedMs - goneMs).toBeLessThanOrEqual(ms + 100);
  });
  test("nobody has to notice where no application runs", async () => {
    const s = await running({ settings: { noticesWithin: 5 } });
    s.machine.application?.end({ exitCode: 0, signal: undefined });
    await s.machine.passes(100);
    const { goneMs, confirmedMs } = await parks(s);
    expect(confirmedMs - goneMs).toBeLessThan(100);
  });
  test("killed before it confirmed: an application that nobody has checked since is restarted", async () => {
    const s = await running({ settings: { noticesWithin: 5 } });
    const before = s.machine.application;
    s.backup.park(5n, [camera(1), camera(2)]);
    await s.machine.until(() => s.machine.inStore.length === 1, "they are gone");
    s.kill();
    await s.machine.passes(50);
    await s.start();
    await s.machine.until(() => s.agent.status().isCleared, "all out");
    expect(before?.isAlive).toBe(false);
    await s.machine.until(() => s.machine.application?.isAlive === true, "started again");
    expect(s.machine.application?.reads).toEqual(["3"]);
  });
  test("what goes back into the folder is waited for by nobody", async () => {
    const s = await running({ settings: { noticesWithin: 5 } });
    await parks(s);
    const fromMs = s.machine.clock.nowMs();
    s.backup.says("main", 6n);
    s.backup.link?.send({ kind: "restoreDone", epoch: 6n });
    await s.machine.until(() => s.agent.status().holding === "none", "released");
    expect(s.machine.clock.nowMs() - fromMs).toBeLessThan(1_000);
  });
});

test("park by restart stops the application first and starts it again without them", async () => {
  const s = await running({ settings: { parkBy: "restart" } });
  const before = s.machine.application;
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  await s.machine.until(() => s.machine.application !== undefined, "started again");
  expect(before?.stops[0]).toBe("soft");
  expect(s.machine.application?.reads).toEqual([]);
  expect(s.backup.of("shutdown")).toEqual([]);
  // A welcome that says the same again restarts nothing.
  const now = s.machine.application;
  s.backup.welcome();
  await s.machine.until(() => s.backup.of("parked").length === 2, "confirmed again");
  expect(s.machine.application).toBe(now);
  expect(now?.stops).toEqual([]);
});

test("an application that does not end when asked is killed after the stop limit", async () => {
  const s = await running({ settings: { parkBy: "restart", stopLimit: 3 } });
  const before = s.machine.application;
  if (before !== undefined) before.obeys = false;
  const askedAtMs = s.machine.clock.nowMs();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  expect(before?.stops).toEqual(["soft", "hard"]);
  expect(s.machine.clock.nowMs() - askedAtMs).toBeGreaterThanOrEqual(3_000);
});

test("a reload that fails has the application stopped instead", async () => {
  const s = await running({
    settings: { parkBy: "reload", reload: "reload" },
    prepare: ({ machine }) => {
      machine.answers.set("reload", () => ({
        end: { exitCode: 1, signal: undefined },
        output: "no such process",
      }));
    },
  });
  const before = s.machine.application;
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  await s.machine.until(() => s.machine.application !== undefined, "started again");
  expect(before?.stops[0]).toBe("soft");
  expect(s.machine.application?.reads).toEqual([]);
});

test("a reload tells the application, which runs on", async () => {
  const s = await running({ settings: { parkBy: "reload", reload: "reload" } });
  const before = s.machine.application;
  s.backup.park(5n, [camera(2)]);
  await s.machine.until(parkedBy(s, 5n), "parked");
  expect(s.machine.application).toBe(before);
  expect(before?.reads).toEqual(["1", "3"]);
});

test("a store that cannot be used is said, tried again, and never believed to be empty", async () => {
  const s = await running();
  s.machine.disk.failures.set("/srv/cameras", "denied");
  s.backup.park(5n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").length > 0, "the problem is told");
  expect(s.backup.of("parked")[0]?.problem).toContain("denied");
  const beats = s.backup.of("heartbeat").length;
  await s.machine.passes(5_000);
  expect(s.backup.of("heartbeat").length).toBeGreaterThanOrEqual(beats + 4);
  s.machine.disk.failures.clear();
  await s.machine.until(parkedBy(s, 5n), "parked");
  expectExact(s, [1, 2, 3]);
});

test("parked objects count as present, with their contents", async () => {
  const s = await running();
  const before = await answered(s, s.backup.store?.list());
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  const after = await answered(s, s.backup.store?.list());
  expect(after?.manifest).toEqual(before?.manifest);
  expect(after?.manifest).toHaveLength(3);
  const digest = digestOf(bytesOf("content of 2"));
  const content = await answered(s, s.backup.store?.get(camera(2), digest));
  expect(content).toEqual(bytesOf("content of 2"));
});

test("orders and objects under a lower epoch are refused with the one in force", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  s.backup.park(4n, []);
  s.backup.link?.send({ kind: "takeBack", epoch: 3n, objects: 3 });
  s.backup.link?.send({ kind: "restoreDone", epoch: 4n });
  await s.machine.until(() => s.backup.of("epochRefused").length === 3, "three refusals");
  expect(s.backup.of("epochRefused").map((r) => [r.epoch, r.refused])).toEqual([
    [5n, 4n],
    [5n, 3n],
    [5n, 4n],
  ]);
  expectExact(s, [1, 2, 3]);
});

test("objects come home one by one, from the parked copies, and the hold ends", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  const results = await giveBack(s, 6n, [1, 2, 3]);
  expect(results).toEqual(["1 applied", "2 applied", "3 applied"]);
  s.backup.link?.send({ kind: "restoreDone", epoch: 6n });
  await s.machine.until(() => s.agent.status().holding === "none", "the hold ends");
  expectExact(s, []);
  expect(s.agent.status().epoch).toBe("6");
});

test("what is on its way home when the same order is said again is home, and stays", async () => {
  const s = await running({ settings: { parkBy: "reload", reload: "reload" } });
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  let endReload = () => {};
  s.machine.answers.set("reload", () => {
    return new Promise((told) => {
      endReload = () => told({ end: { exitCode: 0, signal: undefined }, output: "" });
    });
  });
  s.backup.says("returning", 6n, CAMERAS).welcome();
  s.backup.link?.send({ kind: "takeBack", epoch: 6n, objects: 3 });
  const { entry, content } = objectOf("camera", 2, "content of 2", "camera2");
  const put = s.backup.store?.put(entry, content);
  await s.machine.until(() => s.machine.inStore.includes("2"), "it stands there, nobody was told");
  // A setting was changed: the Welcome is said again, and for the backup it is not home yet.
  s.backup.welcome();
  await s.machine.passes(500);
  s.machine.answers.delete("reload");
  endReload();
  expect(await answered(s, put)).toMatchObject({ result: "applied" });
  await s.machine.passes(1_000);
  expect(s.machine.inStore).toEqual(["2"]);
  s.backup.link?.send({ kind: "restoreDone", epoch: 6n });
  await s.machine.until(() => s.agent.status().holding === "none", "the hold ends");
  expectExact(s, []);
});

test("objects that come home together are told together: one restart for all of them", async () => {
  const cameras = Array.from({ length: 40 }, (_, i) => camera(i + 1));
  const s = await running({
    settings: { parkBy: "restart" },
    prepare: ({ machine }) => {
      for (const { number } of cameras) machine.write(number, `content of ${number}`);
    },
  });
  s.backup.park(5n, cameras);
  await s.machine.until(parkedBy(s, 5n), "parked");
  await s.machine.until(() => s.machine.application !== undefined, "started again");
  const startsBefore = s.machine.processes.length;
  await giveBack(
    s,
    6n,
    cameras.map(({ number }) => number),
  );
  expect(s.machine.processes.length - startsBefore).toBe(1);
  await s.machine.until(() => s.machine.application?.reads.length === 40, "it runs them all");
});

test("an object that was edited on the backup is fetched; what stands there unknown stays", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  s.machine.write(3, "made here meanwhile");
  s.backup.link?.send({ kind: "takeBack", epoch: 6n, objects: 3 });
  s.backup.epoch = 6n;
  const results = new Map<number, string>();
  for (const number of [1, 3]) {
    const { entry, content } = objectOf("camera", number, `edited ${number}`, "");
    void s.backup.store?.put(entry, content).then(
      (done) => results.set(number, done.result),
      (error: { kind: string }) => results.set(number, error.kind),
    );
  }
  await s.machine.until(() => results.size === 2, "results");
  expect(s.machine.disk.text("/srv/cameras/camera1.conf")).toBe("edited 1");
  expect(results.get(1)).toBe("applied");
});

test("an object that was deleted on the backup is not put back; its parked copy stays", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  await giveBack(s, 6n, [1, 3]);
  const { entry, content } = objectOf("camera", 2, "content of 2", "");
  await answered(s, s.backup.store?.remove(entry, entry.digest));
  // Asked again, as after an answer that was lost: nothing more happens.
  await answered(s, s.backup.store?.remove(entry, entry.digest));
  s.backup.link?.send({ kind: "restoreDone", epoch: 6n });
  await s.machine.until(() => s.agent.status().holding === "none", "the hold ends");
  expect(s.machine.disk.text("/srv/cameras/camera2.conf")).toBeUndefined();
  expect(s.machine.disk.text("/srv/cameras/camera1.conf")).toBe("content of 1");
  const copies = s.machine.disk.paths("/").map((path) => s.machine.disk.text(path));
  expect(copies).toContain(new TextDecoder().decode(content));
});

test("an object that stands in the application and was deleted on the backup is copied, then removed", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  await giveBack(s, 6n, [1, 2, 3]);
  s.machine.write(2, "edited at home");
  const edited = objectOf("camera", 2, "edited at home", "");
  const other = objectOf("camera", 2, "what the backup knows", "");
  const refused = answered(s, s.backup.store?.remove(other.entry, other.entry.digest));
  await expect(refused).rejects.toThrow("has changed since it was listed");
  await answered(s, s.backup.store?.remove(edited.entry, edited.entry.digest));
  expect(s.machine.disk.text("/srv/cameras/camera2.conf")).toBeUndefined();
  const copies = s.machine.disk.paths("/").map((path) => s.machine.disk.text(path));
  expect(copies).toContain("edited at home");
});

test("what is parked is listed, what was put back and deleted is missing, and the journal vouches for it", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  await giveBack(s, 6n, [1]);
  s.machine.disk.forget("/srv/cameras/camera1.conf");
  const listing = await answered(s, s.backup.store?.list());
  expect(listing?.manifest.map(({ number }) => number)).toEqual([2, 3]);
  expect(listing?.isAbsenceKnown).toBe(true);
});

test("an object that was never taken is put back when the restore is over", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  await giveBack(s, 6n, [1, 2]);
  s.backup.link?.send({ kind: "restoreDone", epoch: 6n });
  await s.machine.until(() => s.agent.status().holding === "none", "the hold ends");
  expectExact(s, []);
});

test("a takeover that was undone while the link was down puts everything back", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  s.backup.vanishes();
  await s.machine.passes(100);
  s.backup.says("main", 6n).appears();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expectExact(s, []);
});

test("what is parked and not named any more runs here again", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  s.backup.says("backup", 5n, [camera(1)]).welcome();
  await s.machine.until(() => s.machine.inStore.length === 2, "two are back");
  await s.machine.passes(100);
  expectExact(s, [1]);
});

test("putting back never overwrites what stands there now", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  s.machine.write(2, "newer, made by hand");
  s.backup.says("main", 6n).welcome();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expect(s.machine.disk.text("/srv/cameras/camera2.conf")).toBe("newer, made by hand");
  expect(s.machine.log.filter((l) => l.event === "park.occupied")).toHaveLength(1);
});

test("what was put back because it was not taken over, and then deleted, stays deleted", async () => {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  s.backup.park(5n, [camera(1), camera(2)]);
  await s.machine.until(() => s.machine.inStore.includes("3"), "the third is put back");
  await s.machine.passes(1_000);
  s.machine.disk.forget("/srv/cameras/camera3.conf");
  s.backup.says("main", 6n).welcome();
  await s.machine.until(() => s.agent.status().holding === "none", "the hold ends");
  expect(s.machine.inStore).toEqual(["1", "2"]);
  // Its copy is among those of the past.
  const copies = s.machine.disk.paths("/").map((path) => s.machine.disk.text(path));
  expect(copies).toContain("content of 3");
});
