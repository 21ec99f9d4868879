// One played main at the real shells of a backup agent: well, away, or on its way home; and how its
// backup's disk is made to refuse.

import { expect } from "vitest";
import { DiskError } from "../../base/world.js";
import { House, STORE } from "./house.js";
import { Main } from "./played-main.js";

/** Wait for reconnection, and one slot of the pace, as they are set. */
export const WAIT_MS = 30_000;
export const PACE_MS = 60;

/** A main that runs, linked, with a good settings backup. */
export async function ready(settings = {}, cameras = 5) {
  const house = await House.with(["m1", settings]);
  const main = new Main(house, "m1", cameras).connects();
  await house.passes(3_000);
  expect(house.agent.of("m1").backups.last?.manifest).toHaveLength(cameras);
  expect(house.agent.of("m1").server.liveness.state).toBe("running");
  return { house, main, shell: () => house.agent.of("m1") };
}

/** The same, dead, its objects on the backup. */
export async function away(settings = {}, cameras = 5) {
  const all = await ready(settings, cameras);
  all.main.drops();
  await all.house.until(() => all.shell().server.custody.state === "backup", "taken over");
  return all;
}

/** Dead, parked when it returns, and told to take its objects back. */
export async function goesHome(settings = {}, cameras = 5) {
  const all = await away(settings, cameras);
  all.main.connects();
  await all.house.passes(2_000);
  expect(all.main.runs).toEqual([]);
  const outcome = await all.house.agent.commands.run(
    { kind: "restore", name: "m1", seen: undefined },
    "op1",
  );
  expect(outcome.how).toBe("running");
  return all;
}

/** The disk refuses to do this at such paths, until it is healed. */
export function breaks(
  house: House,
  what: "remove" | "replace" | "contents",
  path: string,
): () => void {
  const { disk } = house;
  if (what === "contents") {
    disk.failures.set("/var/backup/contents", "failed");
    return () => disk.failures.clear();
  }
  const { remove, renameLoosely, replace } = disk;
  const sick = (at: string) => {
    if (at.startsWith(`${STORE}/${path}`)) throw new DiskError("full", at, "the disk is full");
  };
  if (what === "remove") {
    disk.remove = async (at) => {
      sick(at);
      return remove.call(disk, at);
    };
    disk.renameLoosely = async (at, to) => {
      sick(at);
      return renameLoosely.call(disk, at, to);
    };
  } else {
    disk.replace = async (at, bytes) => {
      sick(at);
      return replace.call(disk, at, bytes);
    };
  }
  return () => Object.assign(disk, { remove, renameLoosely, replace });
}

/** What the store holds of these. */
export const files = (main: string, ...numbers: number[]) =>
  Object.fromEntries(numbers.map((n) => [`camera${n}.conf`, `${main} camera ${n}`]));
/** What a main runs of these. */
export const keys = (...numbers: number[]) => numbers.map((n) => `camera ${n}`);
