// Killed anywhere on the way of holding and taking back: the object set stays exact.

import { describe, expect, test } from "vitest";
import { idKey } from "../../proto/object.js";
import { bytesOf, digestOf, objectOf } from "../objects/memory-world.js";
import { CAMERAS, camera, expectExact, type Scene, type scene } from "./cast.js";
import { giveBack, parkedBy, running } from "./holding.js";

describe("killed at every point", () => {
  test.each(["removal", "restart", "reload"] as const)("park by %s", async (parkBy) => {
    const settings = { settings: { parkBy, ...(parkBy === "reload" ? { reload: "reload" } : {}) } };
    const points = new Set<string>();
    const whole = await running({ ...settings, points });
    await story(whole);
    expect(points.size).toBeGreaterThan(8);
    for (const point of points) {
      expect(await storyWithCrash(settings, point, 1), point).toBe(1);
      for (const nth of [2, 3]) await storyWithCrash(settings, point, nth);
    }
  });
});

/** Parked, home again but for one, taken over again, all home. */
async function story(s: Scene): Promise<void> {
  s.backup.park(5n, CAMERAS);
  await s.machine.until(parkedBy(s, 5n), "parked");
  expect(s.machine.inStore).toEqual([]);
  await giveBack(s, 6n, [1, 2]);
  s.backup.park(7n, CAMERAS);
  await s.machine.until(parkedBy(s, 7n), "parked again");
  await giveBack(s, 8n, [1, 2]);
  s.backup.says("main", 8n);
  s.backup.link?.send({ kind: "restoreDone", epoch: 8n });
  await s.machine.until(() => s.agent.status().holding === "none", "over");
  expectExact(s, []);
}

/** The same, gone on with when the main comes back after a crash; answers how often it crashed. */
async function storyWithCrash(
  given: NonNullable<Parameters<typeof scene>[0]>,
  point: string,
  nth: number,
): Promise<number> {
  const s = await running(given);
  s.kill();
  await s.start(point, nth);
  let crashes = 0;
  const steps: (() => Promise<void> | void)[] = [
    () => s.backup.park(5n, CAMERAS),
    () => s.machine.until(() => s.isDead() || parkedBy(s, 5n)(), "parked"),
    () => expectLetGo(s, given.settings?.parkBy),
    () => home(s, 6n, [1, 2]),
    () => s.backup.park(7n, CAMERAS),
    () => s.machine.until(() => s.isDead() || parkedBy(s, 7n)(), "parked again"),
    () => expectLetGo(s, given.settings?.parkBy),
    () => home(s, 8n, [1, 2]),
    () => {
      s.backup.says("main", 8n);
      s.backup.link?.send({ kind: "restoreDone", epoch: 8n });
    },
    () => s.machine.until(() => s.isDead() || s.agent.status().holding === "none", "the hold ends"),
  ];
  await s.machine.until(() => s.isDead() || s.agent.status().link === "up", "linked");
  for (const step of steps) {
    await step();
    if (!s.isDead()) continue;
    crashes += 1;
    expectNothingLost(s);
    await s.start();
    await s.machine.until(() => s.agent.status().link === "up", `back after ${point}`);
    await step();
  }
  await s.machine.until(() => s.agent.status().holding === "none", `over after ${point}`);
  expect(crashes).toBeLessThanOrEqual(1);
  if (given.settings?.parkBy !== "removal") {
    const reads = () => s.machine.application?.reads.join(" ") === "1 2 3";
    await s.machine.until(reads, `it runs all of them after ${point}`);
  }
  expectExact(s, []);
  for (const number of [1, 2, 3]) {
    expect(s.machine.disk.text(`/srv/cameras/camera${number}.conf`)).toBe(`content of ${number}`);
  }
  return crashes;
}

/** What was confirmed as parked is in no application's hands, whenever that read its folder. */
function expectLetGo(s: Scene, parkBy: string | undefined): void {
  if (s.isDead() || parkBy === "removal") return;
  expect(s.machine.application?.reads ?? []).toEqual([]);
}

/** Gives objects back for as long as the main lives, each until it is home. */
async function home(s: Scene, epoch: bigint, numbers: readonly number[]): Promise<void> {
  s.backup.says("returning", epoch, CAMERAS);
  s.backup.link?.send({ kind: "takeBack", epoch, objects: numbers.length });
  const left = new Set(numbers);
  let asked = 0;
  const ask = (number: number) => {
    const { entry, content } = objectOf("camera", number, `content of ${number}`, "");
    const again = () => {
      asked -= 1;
    };
    asked += 1;
    s.backup.store?.put(entry, content).then(() => {
      left.delete(number);
      again();
    }, again);
  };
  await s.machine.until(() => {
    if (s.isDead() || left.size === 0) return true;
    if (asked === 0) for (const number of left) ask(number);
    return false;
  }, "all are home");
}

/** Whatever was cut off: each object's content is in the store or among the parked copies. */
function expectNothingLost(s: Scene): void {
  for (const number of [1, 2, 3]) {
    const content = `content of ${number}`;
    const digest = digestOf(bytesOf(content));
    const isInStore = s.machine.inStore.includes(String(number));
    const isKept = s.machine.disk.paths("/var/locum/main/content").some((p) => p.endsWith(digest));
    expect(isInStore || isKept, idKey(camera(number))).toBe(true);
  }
}
