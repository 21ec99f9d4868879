// A main whose record a person stands for without its being heard, after a disk was lost or put back:
// what is believed of it later, when it is heard, or its objects are taken over meanwhile.

import { describe, expect, test } from "vitest";
import { itemsStoodFor } from "../../agent-backup/core/objects/found-objects.js";
import { homeward } from "../../agent-backup/core/objects/homeward.js";
import { mayHaveLeft } from "../../agent-backup/core/objects/movement.js";
import type { RecordItem } from "../../agent-backup/core/record/record.js";
import type { House } from "./house.js";
import { away, files, keys, lost, order, run, snapshot } from "./lost.js";
import { away as awayAlone } from "./one-main.js";

/**
 * m1's objects are on the backup; its journal was lost, so no record names them. It is confirmed from
 * an older copy of the journal, which says only that they are away, before m1 is heard.
 */
async function confirmedAway() {
  const all = await lost("m1");
  const { house, m1 } = all;
  const putBack = snapshot(house);
  await house.restarts();
  house.agent.die();
  m1.drops();
  putBack();
  await house.starts();
  await run(house, order("restore", "m1"), "op1");
  expect(known(house)).toEqual({ custody: "backup", items: 0, isUnheard: true, doubt: "" });
  return all;
}

function known(house: House) {
  const { record, server } = house.agent.of("m1");
  const { items, isUnheard } = record;
  return { custody: server.custody.state, items: items.length, isUnheard, doubt: server.doubt };
}

describe("confirmed unheard as taken over, by a record that names nothing", () => {
  test("what it holds stays parked, in doubt, until a person restores; then it is home once", async () => {
    const { house, m1 } = await confirmedAway();
    m1.connects();
    await house.passes(60_000);
    expect([m1.runs, m1.parked.size]).toEqual([[], 3]);
    expect(known(house).doubt).toContain("m1 holds 3 objects taken over under epoch 1");
    expect(house.stored).toEqual(files("m1", 1, 2, 3));
    await run(house, order("restore", "m1"), "op1");
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
  test("the same while the doubt lasts, when the record's epoch is the higher one", async () => {
    const { house, m1 } = await lost("m1");
    const shell = house.agent.of("m1");
    expect(known(house)).toMatchObject({ custody: "backup", items: 0 });
    m1.drops();
    await house.passes(1_000);
    shell.server = { ...shell.server, custody: { ...shell.server.custody, epoch: 9n } };
    m1.connects();
    await house.passes(10_000);
    expect([m1.runs, m1.parked.size]).toEqual([[], 3]);
    expect(known(house).doubt).toContain("m1 holds 3 objects");
  });
  test("one that runs everything beside what stands here: in doubt, and said so", async () => {
    const { house, m1 } = await confirmedAway();
    for (const [key, content] of m1.parked) m1.store.set(key, content);
    m1.parked.clear();
    m1.holding = "none";
    m1.connects();
    await house.passes(10_000);
    expect(known(house).doubt).toContain(
      "camera 1, camera 2, camera 3 stand in the backup's store",
    );
    expect(known(house).doubt).toContain("both may run them");
    await run(house, order("restore", "m1"), "op1");
    await house.passes(10_000);
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
  test("with nothing else here it goes on as it is known", async () => {
    const { house, m1 } = await confirmedAway();
    for (const path of house.disk.paths("/srv/store")) house.disk.forget(path);
    for (const [key, content] of m1.parked) m1.store.set(key, content);
    m1.parked.clear();
    m1.holding = "none";
    m1.connects();
    await house.passes(10_000);
    expect(known(house)).toMatchObject({ doubt: "", isUnheard: false });
    expect(m1.runs).toEqual(keys(1, 2, 3));
  });
});

describe("confirmed unheard as at home, and taken over again", () => {
  const takenOver = async (change: (house: House) => void) => {
    const { house, m1 } = await lost("m2");
    await run(house, { kind: "confirmState" }, "op1");
    expect(known(house)).toEqual({ custody: "main", items: 0, isUnheard: true, doubt: "" });
    change(house);
    await run(house, order("takeOver", "m1"), "op1");
    await house.until(() => house.agent.of("m1").server.custody.state === "backup", "taken over");
    const { items } = house.agent.of("m1").record;
    return { house, m1, results: items.map(({ where, result }) => [where, result]) };
  };
  test("what the takeover that nobody remembers put into its places is its own", async () => {
    const { house, m1, results } = await takenOver(() => {});
    expect(results.map(([where]) => where)).toEqual(["backup", "backup", "backup"]);
    expect(house.stored).toEqual(files("m1", 1, 2, 3));
    m1.connects();
    await house.passes(10_000);
    expect([m1.runs, m1.parked.size, known(house).doubt]).toEqual([[], 3, ""]);
    await run(house, order("restore", "m1"), "op1");
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
  test("other content in a place is not, and stays", async () => {
    const { house, results } = await takenOver((at) =>
      at.disk.write("/srv/store/camera2.conf", "its own"),
    );
    expect(results[1]).toEqual(["left", "occupied"]);
    expect(house.stored["camera2.conf"]).toBe("its own");
  });
});

test("what a main that is certain finds in its places is never its own", async () => {
  const { house, m1, m2 } = await away();
  await house.starts();
  m1.connects();
  m2.connects();
  await house.passes(3_000);
  house.disk.write("/srv/store/camera101.conf", "m2 camera 1");
  m2.drops();
  await house.until(() => house.agent.of("m2").server.custody.state === "backup", "taken over");
  expect(house.agent.of("m2").record.items[0]).toMatchObject({ where: "left", result: "occupied" });
});

test("what was on its way home in a journal that was put back counts as gone home, not as deleted", async () => {
  const { house, main, shell } = await awayAlone({ transferRate: 60 }, 6);
  let putBack = () => {};
  main.onPut = (key) => {
    if (key === "camera 2") putBack = snapshot(house);
    if (key === "camera 3") main.drops();
  };
  main.connects();
  await house.passes(2_000);
  await run(house, order("restore", "m1"), "op1");
  await house.until(() => shell().server.custody.state === "restorePaused", "paused");
  expect(house.stored).toEqual(files("m1", 3, 4, 5, 6));
  await house.restarts();
  house.agent.die();
  putBack();
  main.onPut = () => {};
  await house.starts();
  expect(shell().server.doubt).not.toBe("");
  await run(house, order("restore", "m1"), "op1");
  expect(shell().server.doubt).toBe("");
  for (const key of main.runs) main.parked.delete(key);
  main.connects();
  await house.passes(2_000);
  await run(house, order("restore", "m1"), "op1");
  await house.until(() => shell().server.custody.state === "main", "home");
  expect([main.runs, main.kept, house.stored]).toEqual([keys(1, 2, 3, 4, 5, 6), [], {}]);
});

describe("confirmed unheard from a record that is older than a restore", () => {
  const item = (number: number, more: Partial<RecordItem> = {}): RecordItem => ({
    ...{ type: "camera", number, name: "", bytes: 3, digest: `d${number}`, where: "backup" },
    ...{ result: "applied", words: "", reference: "", ...more },
  });
  const there = [{ type: "camera", number: 1, name: "", bytes: 3, digest: "d1" }];

  test("a takeover that goes on puts again what stands here no more", () => {
    const [first, second, third] = itemsStoodFor(
      [item(1), item(2), item(3, { where: "planned" })],
      there,
      "takingOver",
    );
    expect([first?.where, second?.where, third?.where]).toEqual(["backup", "planned", "planned"]);
  });
  test("after a takeover it has gone home, and is not taken for deleted", () => {
    const items = itemsStoodFor([item(1), item(2)], there, "backup");
    expect(items.map(mayHaveLeft)).toEqual([false, true]);
    const main = new Map([1, 2].map((n) => [`camera ${n}`, { ...item(n) }]));
    const here = new Map(there.map((entry) => ["camera 1", entry]));
    const list = { has: main, isAbsenceKnown: true, isMemoryWhole: true };
    const ways = homeward(items, here, list);
    expect(ways.map(({ verdict }) => verdict)).not.toContain("deletedOnBackup");
    expect(ways[1]?.plan.done?.kind).toBeDefined();
  });
  test("all of it home since, by the real shells: a restore removes nothing at home", async () => {
    const { house, m1, m2 } = await away();
    const putBack = snapshot(house);
    await house.starts();
    m1.connects();
    m2.connects();
    await house.passes(3_000);
    await run(house, order("restore", "m1"), "op1");
    expect(m1.runs).toEqual(keys(1, 2, 3));
    house.agent.die();
    m1.drops();
    await house.passes(100);
    putBack();
    await house.starts();
    await run(house, order("restore", "m1"), "op1");
    expect(known(house)).toMatchObject({ custody: "backup", items: 3, isUnheard: true });
    m1.connects();
    await house.passes(3_000);
    await run(house, order("restore", "m1"), "op1");
    await house.passes(10_000);
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
});
