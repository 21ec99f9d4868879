// The numbers of settings backups: given once, kept over thinning and restarts, chosen by people.

import { expect, test } from "vitest";
import {
  backupRows,
  chosenBackup,
  type KeptBackup,
  numbered,
  suspectBackup,
} from "../../agent-backup/core/objects/backup-rows.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const set = (id: string, more: Partial<KeptBackup> = {}): KeptBackup => ({
  ...{ id, madeAtWallMs: 1, why: "change", note: "", objects: 3, bytes: 3 },
  ...{ isSealed: true, suspect: "", ...more },
});

test("a number is the set's own; one of an earlier version gets the next", () => {
  const numbers = (sets: KeptBackup[]) => numbered(sets).map(({ number }) => number);
  expect(numbers([set("a"), set("b"), set("c", { number: 9 }), set("d", { number: 10 })])).toEqual([
    1, 2, 9, 10,
  ]);
  expect(numbers([set("a", { number: 5 }), set("b", { number: 1 })])).toEqual([5, 6]);
});

test("the last good one unless another is named; words say which there are", () => {
  const sets = numbered([
    ...[set("a"), set("b"), set("c"), set("d", { number: 7 })],
    ...[set("e", { suspect: "empty" }), set("f", { isSealed: false })],
  ]);
  expect(chosenBackup(sets, 0)).toMatchObject({ number: 7 });
  expect(chosenBackup(sets, 8)).toMatchObject({ number: 8 });
  expect(chosenBackup(sets, 9)).toBe("there is no settings backup 9; there are 1 to 3, 7, 8");
  expect(chosenBackup(sets.slice(4), 0)).toBe(
    "there is no good settings backup; 8 would have to be named",
  );
  expect(chosenBackup([], 0)).toBe("there is no good settings backup");
  expect(chosenBackup([], 3)).toBe("there is no settings backup 3, and no other");
  const states = backupRows(sets).map(({ number, state }) => `${number} ${state}`);
  expect(states.slice(0, 4)).toEqual(["9 incomplete", "8 suspect", "7 lastGood", "3 good"]);
});

test("the newest suspect one is accepted unless another is named; never one that would not count", () => {
  const sets = numbered([
    ...[set("a", { suspect: "empty" }), set("b"), set("c", { suspect: "2 objects" })],
    ...[set("d", { suspect: "empty" }), set("e", { isSealed: false })],
  ]);
  expect(suspectBackup(sets, 0)).toMatchObject({ number: 4 });
  expect(suspectBackup(sets, 3)).toMatchObject({ number: 3 });
  expect(suspectBackup(sets, 2)).toBe("settings backup 2 is good already");
  expect(suspectBackup(sets, 1)).toBe(
    "settings backup 1 is older than the last good one, 2: a takeover would use 2 all the same",
  );
  expect(suspectBackup(sets, 5)).toBe("there is no settings backup 5; there are 1 to 4");
  expect(suspectBackup(sets.slice(1, 2), 0)).toBe("no settings backup is suspect");
  expect(suspectBackup([], 0)).toBe("no settings backup is suspect");
});

test("accepted, a suspect one is what a takeover uses, also after a restart; nothing else is", async () => {
  const house = await House.with(["m1", { lookForChanges: 1, waitForReconnection: 0 }]);
  const main = new Main(house, "m1", 5).connects();
  const accept = async (number = 0) => {
    const asked = house.agent.commands.run({ kind: "acceptBackup", name: "m1", number }, "op1");
    await house.passes(1_000);
    return asked;
  };
  await house.passes(3_000);
  expect(await accept()).toMatchObject({
    ...{ how: "refused", words: "m1: nothing is accepted: no settings backup is suspect." },
  });
  for (const n of [2, 3, 4, 5]) main.store.delete(`camera ${n}`);
  await house.passes(3_000);
  const shell = () => house.agent.of("m1");
  expect([...shell().alarms.values()].join()).toContain('locum backups "m1" accept');
  const words = "settings backup 2 is good, 1 object instead of 5; a takeover uses it from now on";
  expect(await accept()).toMatchObject({ how: "done", words: `m1: ${words}.` });
  expect([...shell().alarms.keys(), shell().observed.backupFailed]).toEqual([""]);
  const told = house.agent.told.find(({ event }) => event === "settingsBackup.accepted");
  expect(told).toMatchObject({ who: "op1", words });
  await house.restarts();
  expect(shell().backups.last?.manifest).toHaveLength(1);
  main.connects();
  await house.passes(3_000);
  main.drops();
  await house.until(() => shell().server.custody.state === "backup", "taken over");
  expect(house.stored).toEqual({ "camera1.conf": "m1 camera 1" });
  expect((await accept()).words).toContain("the objects of m1 are not at home");
});

test("numbers stay over thinning and a restart of the agent", async () => {
  const house = await House.with(["m1", { keep: 2, lookForChanges: 1 }]);
  const main = new Main(house, "m1", 3).connects();
  await house.passes(3_000);
  const changes = async (text: string) => {
    main.store.set("camera 1", text);
    await house.passes(3_000);
  };
  const read = async () => {
    const { backups = [] } = await house.agent.commands.run(
      { kind: "readBackups", name: "m1" },
      "op1",
    );
    return backups.map(({ number, state }) => `${number} ${state}`);
  };
  for (const text of ["b", "c", "d"]) await changes(text);
  expect(await read()).toEqual(["4 lastGood", "1 good"]);
  await house.restarts();
  main.connects();
  await house.passes(3_000);
  await changes("e");
  main.store.clear();
  await changes("f");
  expect((await read()).slice(0, 2)).toEqual(["6 suspect", "5 lastGood"]);
});
