// Several mains and one backup agent, the real shells on a virtual clock: who is taken over, in which
// order, what withholds it, and what operators order.

import { describe, expect, test } from "vitest";
import type { OrderWord } from "../../proto/control-command.js";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { SECOND } from "./world.js";

const WAIT = 30 * SECOND;

/** Mains that run and are backed up. */
async function fleet(
  names: readonly (string | [string, object])[],
  prepare: (house: House) => void = () => {},
) {
  const house = new House();
  house.disk.write("/srv/store/readme.txt", "the store");
  for (const one of names) {
    const [name, settings] = typeof one === "string" ? [one, {}] : one;
    house.roster.set(name, settings);
  }
  prepare(house);
  await house.starts();
  const mains = new Map<string, Main>();
  for (const name of house.roster.keys()) mains.set(name, new Main(house, name, 3).connects());
  const main = (name: string) => mains.get(name) as Main;
  const shell = (name: string) => house.agent.of(name);
  for (const name of mains.keys()) {
    await house.until(() => shell(name).backups.last !== undefined, "a settings backup");
  }
  const custody = () => [...mains.keys()].map((name) => shell(name).server.custody.state);
  const order = (what: OrderWord, name: string, more = {}) =>
    house.agent.commands.run(
      { kind: "order", what, name, seen: undefined, untilWallMs: 0, reason: "", ...more },
      "anna",
    );
  const takenOver = () =>
    house.agent.told
      .filter(({ event }) => event === "decision.takeover")
      .map(({ server }) => server);
  return { house, main, shell, custody, order, takenOver };
}

const place = (n: number) => ({ placeAs: `+${(n + 1) * 100}` });
const three: [string, object][] = [
  ["low", { ...place(0), priority: "low" }],
  ["normal", place(1)],
  ["high", { ...place(2), priority: "high" }],
];
const withWitness = (house: House) => {
  house.witnesses = "10.0.0.1";
  house.ping.answers.set("10.0.0.1", { kind: "alive", roundTripMs: 1 });
};

describe("many that fail in the same millisecond", () => {
  test("go by priority, with a limit one after another, and the next goes when one is home", async () => {
    const { house, main, shell, takenOver } = await fleet(three, (h) => {
      withWitness(h);
      h.limits = { mains: 1, objects: 0 };
    });
    for (const [name] of three) main(name).drops();
    await house.passes(WAIT + 5_000);
    expect(takenOver()).toEqual(["high"]);
    expect(shell("normal").view()).toMatchObject({ line: 1, inLine: 2 });
    expect(shell("low").view()).toMatchObject({ line: 2, inLine: 2 });
    expect(wordsOf(shell("low").server.blocked)).toMatch(/1 of at most 1 mains are taken over/);
    main("normal").connects();
    await house.passes(2_000);
    expect(shell("low").view()).toMatchObject({ line: 1, inLine: 1 });
    main("high").connects();
    await house.passes(2_000);
    await house.agent.commands.run({ kind: "restore", name: "high", seen: undefined }, "anna");
    await house.until(() => shell("low").server.custody.state === "backup", "its turn", 60_000);
    expect(takenOver()).toEqual(["high", "low"]);
  });

  test("act now passes the limit and the line", async () => {
    const { house, main, order, takenOver } = await fleet(three, (h) => {
      withWitness(h);
      h.limits = { mains: 1, objects: 0 };
    });
    for (const [name] of three) main(name).drops();
    await house.passes(WAIT + 2_000);
    expect(await order("actNow", "low")).toMatchObject({ how: "running" });
    await house.passes(2_000);
    expect(takenOver()).toEqual(["high", "low"]);
  });

  test("a place in line survives a restart of the agent, in the same order", async () => {
    const { house, main, shell } = await fleet(three, (h) => {
      withWitness(h);
      h.limits = { mains: 1, objects: 0 };
    });
    for (const [name] of three) main(name).drops();
    await house.passes(WAIT + 2_000);
    await house.restarts();
    await house.passes(WAIT + 5_000);
    expect(shell("normal").view()).toMatchObject({ line: 1, inLine: 2 });
    expect(shell("low").view()).toMatchObject({ line: 2, inLine: 2 });
  });
});

describe("a backup server that is cut off from everyone", () => {
  test("without a witness takes nobody over, says so, and goes on when one is heard", async () => {
    const { house, main, custody, shell } = await fleet(three);
    for (const [name] of three) main(name).drops();
    await house.passes(10 * 60_000);
    expect(custody()).toEqual(["main", "main", "main"]);
    expect(wordsOf(shell("high").server.blocked)).toMatch(
      /All 3 running mains vanished within 10 s/,
    );
    main("low").connects();
    await house.until(() => custody().join() === "main,backup,backup", "the others", 60_000);
  });

  test("with witnesses that fall silent takes nobody over; when one answers it does", async () => {
    const { house, main, custody, shell } = await fleet(three, withWitness);
    house.ping.answers.delete("10.0.0.1");
    for (const [name] of three) main(name).drops();
    await house.passes(10 * 60_000);
    expect(custody()).toEqual(["main", "main", "main"]);
    expect(wordsOf(shell("high").server.blocked)).toMatch(/no witness answers \(10\.0\.0\.1\)/);
    house.ping.answers.set("10.0.0.1", { kind: "alive", roundTripMs: 1 });
    await house.until(() => custody().join() === "backup,backup,backup", "all", 60_000);
  });

  test("a witness that answers lets the takeover begin within a second of its deadline", async () => {
    const { house, main, shell } = await fleet(["m1"], withWitness);
    await house.passes(7_000);
    main("m1").drops();
    const tookMs = await house.until(() => shell("m1").server.custody.state !== "main", "taken");
    expect(tookMs).toBeGreaterThanOrEqual(WAIT);
    expect(tookMs).toBeLessThan(WAIT + SECOND);
  });
});

describe("after a gap of the agent", () => {
  test("nobody is taken over who is heard in the clean window", async () => {
    const { house, main, custody } = await fleet(three, withWitness);
    for (const [name] of three) main(name).drops();
    await house.passes(WAIT - SECOND);
    house.agent.site.fitness.gapped(60_000, house.clock.nowMs());
    await house.passes(20_000);
    for (const [name] of three) main(name).connects();
    await house.passes(120_000);
    expect(custody()).toEqual(["main", "main", "main"]);
  });

  test("who stays away is taken over when it is over", async () => {
    const { house, main, custody } = await fleet(three, withWitness);
    for (const [name] of three) main(name).drops();
    await house.passes(WAIT - SECOND);
    house.agent.site.fitness.gapped(60_000, house.clock.nowMs());
    await house.passes(WAIT - SECOND);
    expect(custody()).toEqual(["main", "main", "main"]);
    await house.until(() => custody().join() === "backup,backup,backup", "all", 60_000);
  });
});

describe("orders of operators", () => {
  test("are on disk when they are answered, and survive a restart", async () => {
    const { house, shell, order } = await fleet(["m1"]);
    expect((await order("hold", "m1")).how).toBe("done");
    const untilWallMs = house.clock.wallMs() + 3_600_000;
    const maintained = await order("maintain", "m1", { untilWallMs, reason: "new disks" });
    expect(maintained.words).toMatch(/in maintenance until 2023-11-14 .* UTC/);
    await house.restarts();
    expect(shell("m1").view()).toMatchObject({
      held: { who: "anna" },
      maintenance: { who: "anna", reason: "new disks", overrun: false },
      dueWhat: "none",
    });
  });

  test.each([
    ["release", "m1", {}, /m1 is not held/],
    ["endMaintenance", "m1", {}, /m1 is not in maintenance/],
    ["acknowledge", "m1", {}, /m1 is not locked/],
    ["cancel", "m1", {}, /m1 is running: there is no failure to drop/],
    ["actNow", "m1", {}, /there is no countdown to end/],
    [
      "maintain",
      "m1",
      { untilWallMs: 1 },
      /The end of maintenance, 1970-01-01 00:00 UTC, has pass/,
    ],
    ["maintain", "m1", { untilWallMs: 9e12 }, /more than 366 days ahead/],
    ["hold", "m9", {}, /m9/],
  ] as const)("%s of %s %o is refused with words", async (what, name, more, words) => {
    const { house, order } = await fleet(["m1"]);
    const before = house.agent.of("m1").server.standing;
    const outcome = await order(what, name, more);
    expect(outcome.how).toBe("refused");
    expect(outcome.words).toMatch(words);
    expect(house.agent.of("m1").server.standing).toEqual(before);
  });

  test("a hold shows what is left of the countdown that it stopped", async () => {
    const { house, main, shell, order } = await fleet(["m1"]);
    main("m1").drops();
    await house.passes(20 * SECOND);
    await order("hold", "m1");
    await house.passes(60 * SECOND);
    const { held, dueWhat } = shell("m1").view();
    expect(dueWhat).toBe("none");
    expect(held?.leftMs).toBeGreaterThan(9_000);
    expect(held?.leftMs).toBeLessThan(10_100);
    await order("release", "m1");
    await house.until(() => shell("m1").server.custody.state !== "main", "taken", 11_000);
  });

  test("an order on what has passed is refused", async () => {
    const { order } = await fleet(["m1"]);
    const seen = { state: "lost", custody: "main", epoch: 0n };
    expect((await order("hold", "m1", { seen })).words).toMatch(/has passed/);
  });
});

describe("what if", () => {
  const ask = async (house: House, names: readonly string[]) =>
    house.agent.commands.run({ kind: "whatIf", names }, "anna");

  test("says who goes, in which order, when, and who waits: as it then happens", async () => {
    const { house, main, takenOver } = await fleet(three, (h) => {
      withWitness(h);
      h.limits = { mains: 2, objects: 0 };
    });
    await house.passes(6_000);
    const { whatIf = [], words } = await ask(house, ["low", "normal", "high"]);
    expect(words).toBe("2 of 3 would be taken over by north.");
    expect(whatIf.map(({ name, turn, position }) => [name, turn, position])).toEqual([
      ["high", 1, 0],
      ["normal", 2, 0],
      ["low", 0, 1],
    ]);
    expect(whatIf[0]).toMatchObject({ beginsInMs: 33_000, lastsMs: 180, objects: 3 });
    for (const [name] of three) main(name).drops();
    await house.passes(WAIT + 5_000);
    expect(takenOver()).toEqual(["high", "normal"]);
  });

  test("says why one is refused, and that a joint failure without a witness is held", async () => {
    const { house } = await fleet([
      ["m1", { ...place(0), priority: "never" }],
      ["m2", place(1)],
    ]);
    const one = await ask(house, ["m1"]);
    expect(wordsOf(one.whatIf?.[0]?.reasons ?? [])).toMatch(/Priority is never/);
    const both = await ask(house, []);
    expect(both.whatIf?.every(({ turn }) => turn === 0)).toBe(true);
    expect(wordsOf(both.whatIf?.[1]?.reasons ?? [])).toMatch(/there is no witness/);
    expect((await ask(house, ["m2"])).whatIf?.[0]?.turn).toBe(1);
    expect((await ask(house, ["m9"])).words).toMatch(/does not monitor "m9"/);
  });
});
