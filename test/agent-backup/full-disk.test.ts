// A journal whose disk is full or read-only: nothing is begun, nothing is lost, what moves stands still
// and goes on; a start shows what it knows.

import { expect, test } from "vitest";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const JOURNAL = "/var/backup/journal";
const CAMERAS = 20;
const FAST = { transferRate: 600, waitForReconnection: 0, holdDown: 0 } as const;

/** North and m1, backed up; a journal that is full or not. */
async function backedUp() {
  const house = await House.with(["m1", FAST]);
  const main = new Main(house, "m1", CAMERAS).connects();
  const shell = () => house.agent.of("m1");
  await house.until(() => shell().server.facts.backup !== undefined, "backed up");
  await house.passes(500);
  const fills = (kind: "full" | "read-only" = "full") => house.disk.failures.set(JOURNAL, kind);
  const empties = () => house.disk.failures.delete(JOURNAL);
  const fails = () => {
    main.application = "crashed";
    main.drops();
  };
  const custody = () => shell().server.custody.state;
  const comesBack = () => {
    main.application = "running";
    main.connects();
  };
  return { house, main, shell, fills, empties, fails, comesBack, custody };
}

const count = (house: House) => Object.keys(house.stored).length;

test("full in the middle of a takeover: it stands still and goes on, and every object arrives", async () => {
  const { house, shell, fills, empties, fails, custody } = await backedUp();
  fails();
  await house.until(() => count(house) === 5, "five are there");
  fills();
  await house.passes(3_000);
  const there = count(house);
  expect(there).toBeLessThan(9);
  // Far longer than any number of retries.
  await house.passes(1_200_000);
  expect(count(house)).toBe(there);
  expect(custody()).toBe("takingOver");
  expect(shell().record.items.filter(({ where }) => where === "left")).toEqual([]);
  expect(shell().moves.moving?.progress.phase).toBe("paused");
  const [alarm = ""] = shell().view().alarms;
  expect(alarm).toMatch(
    /stand still.*takes nothing: .*full.*0 bytes free\. Make room on that disk/,
  );
  expect(house.agent.events("server.standsStill")).toHaveLength(1);
  empties();
  await house.until(() => custody() === "backup", "taken over", 60_000);
  expect(count(house)).toBe(CAMERAS);
  expect(shell().record.items.every(({ where }) => where === "backup")).toBe(true);
  expect(shell().view().alarms).toEqual([]);
  expect(house.agent.events("server.movesOn")).toHaveLength(1);
  await house.restarts();
  expect(shell().record.items.every(({ where }) => where === "backup")).toBe(true);
});

test("a journal that is gone, on a disk that takes nothing at first: in doubt also at the start after that", async () => {
  const { house, fills, empties } = await backedUp();
  house.agent.die();
  house.disk.removeFolder(JOURNAL);
  fills("read-only");
  await house.starts();
  expect(house.agent.fleet.disk.why).toBe("its journal is gone");
  await house.passes(30_000);
  empties();
  await house.passes(30_000);
  await house.restarts();
  expect(house.agent.fleet.disk.why).toBe("its journal is gone");
  expect(house.agent.fleet.disk.unheard).toEqual(["m1"]);
});

test("killed while it stands still: what was put is known, and goes on at the next start", async () => {
  const { house, shell, fills, empties, fails, custody } = await backedUp();
  fails();
  await house.until(() => count(house) === 5, "five are there");
  fills();
  await house.passes(30_000);
  await house.restarts();
  await house.passes(30_000);
  expect(custody()).toBe("takingOver");
  expect(shell().moves.moving?.progress.phase).toBe("paused");
  empties();
  await house.until(() => custody() === "backup", "taken over", 60_000);
  expect(count(house)).toBe(CAMERAS);
});

test("full in the middle of a restore: nothing is doubled, and it goes on by itself", async () => {
  const { house, main, shell, fills, empties, fails, comesBack, custody } = await backedUp();
  fails();
  await house.until(() => custody() === "backup", "taken over");
  comesBack();
  await house.passes(1_000);
  await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
  await house.until(() => main.store.size === 5, "five are home");
  fills();
  await house.passes(3_000);
  const home = main.store.size;
  await house.passes(1_200_000);
  expect(main.store.size).toBe(home);
  expect(custody()).toBe("restoring");
  // Removed here only what is there: none is in both places, none in neither.
  expect(count(house) + home).toBe(CAMERAS);
  expect(main.link?.isOpen).toBe(true);
  empties();
  await house.until(() => custody() === "main", "at home", 60_000);
  expect(main.store.size).toBe(CAMERAS);
  expect(count(house)).toBe(0);
  expect(shell().view().alarms).toEqual([]);
});

test("full before a takeover: none is begun, an operator is refused with words, then it is done", async () => {
  const { house, shell, fills, empties, fails, custody } = await backedUp();
  fills();
  // Whatever happens shows that nothing can be written.
  shell().tell("info", "test.happened", "something");
  await house.passes(2_000);
  const ready = wordsOf(shell().view().notReady);
  expect(ready).toMatch(/^Cannot act: the journal takes nothing: .*full/);
  fails();
  await house.passes(120_000);
  expect([custody(), shell().server.custody.epoch]).toEqual(["main", 0n]);
  const order = { kind: "takeOver", name: "m1", seen: undefined } as const;
  const outcome = await house.agent.commands.run(order, "op1");
  expect(outcome).toMatchObject({ how: "refused" });
  expect(outcome.words).toContain("Cannot act: the journal takes nothing");
  expect(count(house)).toBe(0);
  empties();
  await house.until(() => custody() === "backup", "taken over", 60_000);
  expect(shell().server.custody.epoch).toBe(1n);
  expect(count(house)).toBe(CAMERAS);
});

test.each(["full", "read-only"] as const)(
  "a start on a %s disk shows what it knows, answers its mains, and is able when the disk is",
  async (kind) => {
    const { house, main, shell, fills, empties, fails, custody } = await backedUp();
    const { id, boot } = house.agent.site;
    house.kill();
    await house.passes(1_000);
    fills(kind);
    await house.starts();
    expect(house.agent.site).toMatchObject({ id, boot: boot + 1n });
    expect(shell().server.facts.backup?.total).toBe(CAMERAS);
    main.connects();
    await house.passes(10_000);
    expect(main.link?.isOpen).toBe(true);
    expect(shell().view()).toMatchObject({ state: "running", linked: true });
    expect(wordsOf(shell().view().notReady)).toContain("Cannot act: the journal takes nothing");
    fails();
    await house.passes(60_000);
    expect([custody(), count(house)]).toEqual(["main", 0]);
    // Started again before the disk is well: the same boot again, and no main minds.
    await house.restarts();
    expect(house.agent.site.boot).toBe(boot + 1n);
    main.connects();
    await house.passes(10_000);
    expect(main.link?.isOpen).toBe(true);
    fails();
    empties();
    await house.until(() => custody() === "backup", "taken over", 60_000);
    expect(count(house)).toBe(CAMERAS);
    // The start is on disk ahead of the epoch.
    const text = house.disk
      .paths(JOURNAL)
      .map((path) => house.disk.text(path))
      .join("");
    const said = text.indexOf(`"boot":"${boot + 1n}"`);
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(text.indexOf('"epoch":"1"'));
    await house.restarts();
    expect(house.agent.site).toMatchObject({ id, boot: boot + 2n });
    expect(custody()).toBe("backup");
  },
);

test("a start on a full disk shows a takeover that is in force, and what is held stays held", async () => {
  const { house, main, fills, fails, comesBack, custody, empties } = await backedUp();
  fails();
  await house.until(() => custody() === "backup", "taken over");
  await house.passes(1_000);
  fills();
  await house.restarts();
  expect(custody()).toBe("backup");
  comesBack();
  await house.passes(60_000);
  expect(main.holding).toBe("parked");
  expect(main.runs).toEqual([]);
  const order = { kind: "restore", name: "m1", seen: undefined } as const;
  expect(await house.agent.commands.run(order, "op1")).toMatchObject({ how: "refused" });
  empties();
  await house.passes(15_000);
  await house.agent.commands.run(order, "op1");
  await house.until(() => custody() === "main", "at home", 60_000);
  expect(main.runs).toHaveLength(CAMERAS);
});

test("a first start that cannot say who it is refuses: no main may hear an id that is forgotten", async () => {
  const house = new House();
  house.disk.write("/srv/store/readme.txt", "the store");
  house.disk.failures.set(JOURNAL, "full");
  await expect(house.starts()).rejects.toThrow("This is the first start here");
});
