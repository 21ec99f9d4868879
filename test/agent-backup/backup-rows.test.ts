// The numbers of settings backups: given once, kept over thinning and restarts, chosen by people.

import { expect, test } from "vitest";
import {
  backupRows,
  chosenBackup,
  type KeptBackup,
  numbered,
} from "../../agent-backup/core/objects/backup-rows.js";
import { House, Main } from "./house.js";

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
