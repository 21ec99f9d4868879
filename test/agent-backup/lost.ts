// A backup agent whose journal goes, or is put back, while one main's objects are taken over: what the
// tests of a lost disk begin with.

import { expect } from "vitest";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const JOURNAL = "/var/backup/journal";
/** What a lost disk adds to every epoch. */
export const FAR = 2n ** 20n;
/** An order that no screen was seen for. */
export const order = (kind: "restore" | "takeOver", name: string) =>
  ({ kind, name, seen: undefined }) as const;
/** What stands in a store with these cameras of a main. */
export const files = (main: string, ...numbers: number[]) =>
  Object.fromEntries(numbers.map((n) => [`camera${n}.conf`, `${main} camera ${n}`]));
/** By their numbers. */
export const keys = (...numbers: number[]) => numbers.map((n) => `camera ${n}`);

/** m1's objects on the backup, parked at m1, which runs again; m2 at home. */
export async function takenOver() {
  const house = await House.with(
    ["m1", { transferRate: 0, waitForReconnection: 0 }],
    ["m2", { placeAs: "+100", waitForReconnection: 0 }],
  );
  const m1 = new Main(house, "m1", 3).connects();
  const m2 = new Main(house, "m2", 2).connects();
  await house.until(() => house.agent.of("m2").backups.last !== undefined, "backed up");
  await house.passes(2_000);
  m1.drops();
  await house.until(() => house.agent.of("m1").server.custody.state === "backup", "taken over");
  m1.connects();
  await house.until(() => m1.holding === "parked" && m1.parked.size === 3, "parked");
  await house.passes(1_000);
  return { house, m1, m2 };
}

/** The same, and the agent is dead. */
export async function away() {
  const all = await takenOver();
  all.house.agent.die();
  return all;
}

/** The same, and its journal is gone; both mains come back. */
export async function lost(...coming: ("m1" | "m2")[]) {
  const all = await away();
  const { house, m1, m2 } = all;
  const { id } = house.agent.site;
  house.disk.removeFolder(JOURNAL);
  await house.starts();
  expect(house.agent.site.id).toBe(id);
  if (coming.includes("m1")) m1.connects();
  if (coming.includes("m2")) m2.connects();
  await house.passes(3_000);
  return all;
}

/** An order, and some time for it. */
export const run = async (
  house: House,
  ...given: Parameters<House["agent"]["commands"]["run"]>
) => {
  const asked = house.agent.commands.run(...given);
  await house.passes(5_000);
  return asked;
};

/** The journal as it is now, and how to put it back. The agent does not run when that is done. */
export function snapshot(house: House): () => void {
  const old = house.disk.paths(JOURNAL).map((path) => [path, house.disk.bytes(path)] as const);
  return () => {
    house.disk.removeFolder(JOURNAL);
    for (const [path, bytes] of old) house.disk.write(path, bytes ?? "");
  };
}
