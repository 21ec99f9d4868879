// The backup agent killed at every change of its disk, with everything unsynced lost: a takeover and
// a restore go on by themselves, every object is in one place, and no epoch falls.

import { expect, test } from "vitest";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const CAMERAS = 20;
const keys = Array.from({ length: CAMERAS }, (_, i) => `camera ${i + 1}`).sort();

/** One life after another; `livesFor` changes of the disk from the takeover's cause on. */
async function story(livesFor: number, tornBytes: number): Promise<boolean> {
  const house = await House.with([
    "m1",
    { transferRate: 0, waitForReconnection: 0, holdDown: 0, automaticRestore: true },
  ]);
  const main = new Main(house, "m1", CAMERAS).connects();
  const shell = () => house.agent.of("m1");
  await house.until(() => shell().server.facts.backup !== undefined, "backed up");
  await house.passes(500);
  let epoch = 0n;
  let deaths = 0;
  house.livesFor = livesFor;
  const reborn = async () => {
    house.agent.die();
    house.livesFor = undefined;
    house.disk.crash(tornBytes);
    deaths += 1;
    await house.starts();
    const { custody, doubt } = shell().server;
    expect(doubt).toBe("");
    expect(custody.epoch).toBeGreaterThanOrEqual(main.epoch);
    expect(custody.epoch).toBeGreaterThanOrEqual(epoch);
  };
  const until = async (custody: string, again: () => void) => {
    const isSo = () => shell().server.custody.state === custody;
    await house.until(() => isSo() || house.agent.isDead, custody);
    // What is only in memory is no promise: the next look decides.
    if (!house.agent.isDead) await house.passes(400);
    if (!house.agent.isDead) return;
    await reborn();
    if (!isSo()) again();
    await house.until(isSo, `${custody} after death`);
  };
  main.application = "crashed";
  main.drops();
  await until("backup", () => {
    if (shell().server.custody.state !== "main") return;
    // Nothing was decided on disk: the failure is seen once more.
    main.connects();
    house.clock.at(house.clock.nowMs() + 100, () => main.drops());
  });
  expect(Object.keys(house.stored)).toHaveLength(CAMERAS);
  epoch = shell().server.custody.epoch;
  expect(epoch).toBeGreaterThan(0n);
  main.application = "running";
  main.connects();
  await until("main", () => main.connects());
  await house.passes(400);
  if (house.agent.isDead) await reborn();
  if (main.link?.isOpen !== true) main.connects();
  await house.passes(2_000);
  expect(shell().server.custody.state).toBe("main");
  expect(shell().record.items).toEqual([]);
  expect(house.stored).toEqual({});
  expect(main.runs).toEqual(keys);
  expect(main.parked.size).toBe(0);
  return deaths > 0;
}

test.each([0, 40])(
  "killed at every change of the disk, %i torn bytes left",
  { timeout: 120_000 },
  async (tornBytes) => {
    let died = 0;
    for (let k = 0; await story(k, tornBytes); k += 1) died += 1;
    expect(died).toBeGreaterThan(50);
  },
);
