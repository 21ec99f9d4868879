// A person makes a main run its parked objects again, because its backup server is gone for good: on
// its disk first, with and without a running agent; what the backup agent says later wins.

import { expect, test } from "vitest";
import { takeBackOffline } from "../../agent-main/take-back.js";
import { digestOf } from "../objects/memory-world.js";
import { CAMERAS, expectExact, type Scene, scene } from "./cast.js";
import { HOME } from "./memory-machine.js";

async function parked(): Promise<Scene> {
  const s = await scene({ prepare: ({ backup }) => backup.appears() });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  s.backup.park(5n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 5n), "parked");
  return s;
}

const gone = async () => {
  const s = await parked();
  s.backup.vanishes();
  await s.machine.until(() => s.agent.status().link === "down", "not connected");
  return s;
};

const offline = (s: Scene, typed: string) =>
  takeBackOffline({
    world: s.machine.incarnation().world,
    digestOf,
    folder: HOME,
    name: s.agent.status().name,
    typed,
  });

test("refused while the backup agent is connected, without the name, and where nothing is held", async () => {
  const s = await parked();
  const { name } = s.agent.status();
  expect(s.agent.takeBack(name)).toContain("is connected: restore there");
  s.backup.vanishes();
  await s.machine.until(() => s.agent.status().link === "down", "not connected");
  expect(s.agent.takeBack(name.toUpperCase())).toContain(`force it: "${name}"`);
  expect(s.agent.takeBack("")).toContain("type the name");
  expectExact(s, [1, 2, 3]);
  expect(s.agent.takeBack(name)).toBeUndefined();
  await s.machine.until(() => s.agent.status().holding === "takenBack", "taken back");
  expect(s.agent.takeBack(name)).toContain("taken back already");
});

test("runs them again, stays so over a restart, and says so at the next contact", async () => {
  const s = await gone();
  s.agent.takeBack(s.agent.status().name);
  await s.machine.until(() => s.agent.status().holding === "takenBack", "taken back");
  expectExact(s, []);
  await s.agent.stop();
  await s.start();
  await s.machine.passes(2_000);
  expectExact(s, []);
  expect(s.agent.status(), "nobody is asked before it starts").toMatchObject({ gate: "open" });
  s.backup.appears().says("asItIs", 5n);
  await s.machine.until(() => s.backup.of("hello").length > 1, "hello");
  expect(s.backup.hello).toMatchObject({ epoch: 5n, holding: "takenBack" });
});

test("an order under a higher epoch ends it: they come home, or are held again", async () => {
  const s = await gone();
  s.agent.takeBack(s.agent.status().name);
  await s.machine.until(() => s.agent.status().holding === "takenBack", "taken back");
  s.backup.appears().says("returning", 6n);
  await s.machine.until(() => s.agent.status().epoch === "6", "welcomed");
  await s.machine.passes(5_000);
  expectExact(s, []);
  expect(s.agent.status()).toMatchObject({ holding: "returning", parked: 0 });
  s.backup.park(7n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 7n), "parked");
  expectExact(s, [1, 2, 3]);
});

test("without an agent it is noted, and done at the next start; with one it is refused", async () => {
  const s = await gone();
  const { name } = s.agent.status();
  expect((await offline(s, name)).words).toContain("A main agent runs already");
  await s.agent.stop();
  expect(await offline(s, `${name} `)).toMatchObject({ how: "refused" });
  const noted = await offline(s, name);
  expect(noted).toMatchObject({ how: "noted" });
  expect(noted.words).toContain("3 objects go back when the agent");
  expect((await offline(s, name)).words).toContain("taken back already");
  await s.start();
  await s.machine.until(() => s.agent.status().holding === "takenBack", "taken back");
  expectExact(s, []);
  s.backup.appears().says("asItIs", 5n);
  await s.machine.until(() => s.backup.of("hello").length > 1, "hello");
  expect(s.backup.hello.byHand).toMatch(
    /its 3 parked objects were taken back \(locum main take-back/,
  );
});
