// A main whose backup agent is in doubt goes on as its disk says; one that leaves its backup agent
// begins anew, and not while its objects are elsewhere.

import { expect, test } from "vitest";
import { leave } from "../../agent-main/leave.js";
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

const leaves = (s: Scene, isAbandoning = false) =>
  leave({ world: s.machine.incarnation().world, digestOf, folder: HOME, isAbandoning });

test("welcomed as it is: nothing changes, and it names what it holds", async () => {
  const s = await parked();
  s.backup.vanishes();
  s.backup.appears().says("asItIs", 5n);
  await s.machine.until(() => s.backup.of("holdPage").length > 0, "named");
  expect(s.backup.of("holdPage")).toEqual([
    { kind: "holdPage", epoch: 5n, objects: CAMERAS, last: true },
  ]);
  await s.machine.passes(30_000);
  expectExact(s, [1, 2, 3]);
  expect(s.agent.status()).toMatchObject({ link: "up", epoch: "5", holding: "parked", parked: 3 });
});

test("welcomed as it is, a main that holds nothing names nothing and runs", async () => {
  const s = await scene({ prepare: ({ backup }) => backup.appears().says("asItIs", 0n) });
  await s.machine.until(() => s.backup.of("holdPage").length > 0, "named");
  expect(s.backup.of("holdPage")[0]).toMatchObject({ objects: [], last: true });
  await s.machine.passes(30_000);
  expectExact(s, []);
});

test("a main at home leaves, and comes back as one that nobody knew", async () => {
  const s = await scene({ prepare: ({ backup }) => backup.appears().says("main", 7n) });
  await s.machine.until(() => s.agent.status().epoch === "7", "welcomed");
  await s.agent.stop();
  expect(await leaves(s)).toMatchObject({ how: "left" });
  s.backup.says("main", 0n);
  await s.start();
  await s.machine.until(() => s.backup.of("hello").length > 1, "hello");
  expect(s.backup.hello).toMatchObject({ backupId: "", epoch: 0n, holding: "none" });
  expectExact(s, []);
});

test("not while objects are away; abandoned, what stays where is said", async () => {
  const s = await parked();
  await s.agent.stop();
  const refused = await leaves(s);
  expect(refused.how).toBe("refused");
  expect(refused.words).toContain("3 objects are not at home (holding parked, epoch 5");
  const left = await leaves(s, true);
  expect(left).toMatchObject({ how: "left" });
  expect(left.words).toContain(`their parked copies stay in ${HOME}/parked/held-5`);
  s.backup.says("main", 0n);
  await s.start();
  await s.machine.until(() => s.backup.of("hello").length > 1, "hello");
  expect(s.backup.hello).toMatchObject({ backupId: "", epoch: 0n, holding: "none", parked: 0 });
  expect(s.machine.inStore).toEqual([]);
});

test("what was left by hand is said in the next Hello, and not again once that was welcomed", async () => {
  const s = await parked();
  await s.agent.stop();
  await leaves(s, true);
  s.backup.refuses = "m1 is not known here";
  await s.start();
  await s.machine.until(() => s.backup.of("hello").length > 1, "hello");
  const said = s.backup.hello.byHand;
  expect(said).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d UTC: it left north \(locum main leave --abandon: 3 /,
  );
  expect(s.machine.log.filter(({ event }) => event === "main.byHand")).toMatchObject([
    { fields: { words: said } },
  ]);
  s.kill();
  await s.start();
  s.backup.refuses = "";
  s.backup.says("main", 0n);
  await s.machine.until(() => s.agent.status().link === "up", "welcomed");
  expect(s.backup.hello.byHand, "nobody has welcomed it before").toBe(said);
  await s.machine.passes(1_000);
  await s.agent.stop();
  await s.start();
  await s.machine.until(() => s.backup.hello.byHand === "", "it was told");
});

test("one that stood down was taken over by nobody: it says so", async () => {
  const s = await scene({
    prepare: ({ backup }) => {
      backup.leaseMs = 10_000;
      backup.appears();
    },
  });
  await s.machine.until(() => s.backup.of("heartbeat").at(-1)?.welcomes === 1, "leased");
  s.backup.vanishes();
  await s.machine.until(() => s.agent.status().isCleared, "cut off");
  await s.machine.until(() => s.agent.status().holding === "stoodDown", "stood down");
  await s.agent.stop();
  const { words } = await leaves(s);
  expect(words).toContain("3 objects are not at home (holding stoodDown, epoch 0, stood down: its");
  expect(words).toContain(
    "Start its agent: it runs them again when north answers. --abandon leaves",
  );
  expect(words).not.toContain("taken over by");
  const left = await leaves(s, true);
  expect(left.words).toContain(
    "run nowhere, unless north has taken them over; their parked copies",
  );
});

test("refused where an agent runs, and where none ever ran", async () => {
  const s = await parked();
  expect((await leaves(s)).words).toContain("A main agent runs already");
  expect(
    (
      await leave({
        world: s.machine.incarnation().world,
        digestOf,
        folder: "/none",
        isAbandoning: true,
      })
    ).words,
  ).toContain("it belongs to no backup agent");
});
