// What restores set aside: listed with its reason, and taken out into a new file.

import { expect, test } from "vitest";
import { digestOf } from "../objects/memory-world.js";
import { House, STORE } from "./house.js";
import { Main } from "./played-main.js";

/** A restore that deleted on both sides, and put the main's version into force. */
async function restored() {
  const house = await House.with("m1");
  const main = new Main(house, "m1", 5).connects();
  await house.passes(3_000);
  const custody = () => house.agent.of("m1").server.custody.state;
  const runs = house.agent.commands.run.bind(house.agent.commands);
  const round = async () => {
    main.drops();
    await house.until(() => custody() === "backup", "taken over");
  };
  const home = async () => {
    main.connects();
    await house.passes(2_000);
    await runs({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => custody() === "main", "at home");
    await house.passes(2_000);
  };
  await round();
  main.store.delete("camera 1");
  house.disk.forget(`${STORE}/camera2.conf`);
  main.store.set("camera 3", "edited on the main");
  await home();
  return { house, main, round, home };
}

const read = async (house: House) => {
  const outcome = await house.agent.commands.run({ kind: "readCopies", name: "m1" }, "op1");
  return { ...outcome, rows: outcome.copies ?? [] };
};

test("each copy with its restore, its reason and its digest, the newest first", async () => {
  const { house, main, round, home } = await restored();
  const first = await read(house);
  expect(first.words).toBe("m1: 3 copies were set aside by restores.");
  const shown = first.rows.map(({ copy, epoch, number, why }) => ({ copy, epoch, number, why }));
  expect(shown).toContainEqual(expect.objectContaining({ number: 1, why: "deletedOnMain" }));
  expect(shown).toContainEqual(expect.objectContaining({ number: 2, why: "deletedOnBackup" }));
  expect(shown).toContainEqual(expect.objectContaining({ number: 3, why: "replaced" }));
  expect(shown.map(({ copy }) => copy)).toEqual([3, 2, 1]);
  expect(shown.every(({ epoch }) => epoch === 2n)).toBe(true);
  const third = first.rows.find(({ number }) => number === 3);
  expect(third?.digest).toBe(digestOf(new TextEncoder().encode("m1 camera 3")));
  // A later restore adds to them; a restart of the agent changes nothing.
  await round();
  main.store.delete("camera 4");
  await home();
  await house.restarts();
  const later = await read(house);
  expect(later.rows[0]).toMatchObject({ copy: 4, epoch: 4n, number: 4, why: "deletedOnMain" });
  expect(later.rows.slice(1)).toEqual(first.rows);
});

test("exported: a new file with the content, never over another; who did it is recorded", async () => {
  const { house } = await restored();
  const { rows } = await read(house);
  const copy = rows.find(({ number }) => number === 3)?.copy ?? 0;
  const path = "/home/op/camera3.conf";
  house.disk.write("/home/op/notes", "a folder of the operator's");
  const order = { kind: "exportCopy", name: "m1", copy, path } as const;
  const done = await house.agent.commands.run(order, "op1");
  expect(done).toMatchObject({ how: "done" });
  expect(done.words).toBe(
    `m1: copy ${copy}, camera 3 "camera3", bytes 11, is written to /home/op/camera3.conf.`,
  );
  expect(house.disk.text(path)).toBe("m1 camera 3");
  expect(house.agent.told.find(({ event }) => event === "command.exportCopy")?.who).toBe("op1");
  house.disk.write(path, "somebody's");
  const again = await house.agent.commands.run(order, "op1");
  expect(again).toMatchObject({ how: "refused" });
  expect(again.words).toContain("is there already. Give another name");
  expect(house.disk.text(path)).toBe("somebody's");
  const none = await house.agent.commands.run({ ...order, copy: 9 }, "op1");
  expect(none.words).toBe('m1: there is no copy 9; locum copies "m1" lists 3.');
});

test("of a broken content nothing is written", async () => {
  const { house } = await restored();
  const { rows } = await read(house);
  const row = rows.find(({ number }) => number === 1);
  for (const at of house.disk.paths("/var/backup/contents/")) {
    if (at.endsWith(row?.digest ?? "?")) house.disk.write(at, "rubbish");
  }
  const path = "/home/op/camera1.conf";
  const order = { kind: "exportCopy", name: "m1", copy: row?.copy ?? 0, path } as const;
  const outcome = await house.agent.commands.run(order, "op1");
  expect(outcome).toMatchObject({ how: "refused" });
  expect(outcome.words).toContain("is broken");
  expect(house.disk.text(path)).toBeUndefined();
});
