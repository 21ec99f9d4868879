// A backup agent whose store is a program: it works, it is slow, it hangs, it lies.

import { expect, test } from "vitest";
import { exits, says, TIME_MS, VirtualProgram } from "../objects/virtual-program.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const PACE_MS = 60;

/** Two mains with a settings backup, the second one's objects at +1000. */
async function ready() {
  const program = new VirtualProgram();
  const house = await House.of(program, "m1", ["m2", { placeAs: "+1000" }]);
  const m1 = new Main(house, "m1", 6).connects();
  const m2 = new Main(house, "m2", 6).connects();
  await house.passes(3_000);
  const of = (name: string) => house.agent.of(name);
  expect(of("m2").backups.last?.manifest).toHaveLength(6);
  const custody = (name: string) => of(name).server.custody.state;
  return { house, program, m1, m2, of, custody };
}

const keys = (first: number) => Array.from({ length: 6 }, (_, i) => `camera ${first + i}`);
const isOf = (first: number, number: number) => number >= first && number < first + 6;

test("objects go to a program and come home from it, edited there or not", async () => {
  const { house, program, m1, custody } = await ready();
  m1.drops();
  await house.until(() => custody("m1") === "backup", "taken over");
  expect([...program.objects.keys()].sort()).toEqual(keys(1));
  const edited = new TextEncoder().encode("edited here");
  program.objects.set("camera 2", { name: "", content: edited });
  m1.connects();
  await house.passes(2_000);
  await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
  await house.until(() => custody("m1") === "main", "at home");
  expect(program.objects.size).toBe(0);
  expect(m1.store.get("camera 2")).toBe("edited here");
  expect(m1.runs).toEqual(keys(1));
});

test.each(["list", "put", "get", "remove", "check"])(
  "while the %s of a program hangs no heartbeat is late, no other main is lost, and the agent stops",
  async (what) => {
    const { house, program, m1, m2, of } = await ready();
    program.bad = (request) => (request.do === what ? { lastsMs: 3_600_000 } : undefined);
    m1.drops();
    await house.passes(35_000);
    m1.connects();
    await house.passes(120_000);
    const gapsMs = m2.acksAtMs.slice(1).map((atMs, i) => atMs - (m2.acksAtMs[i] ?? 0));
    expect(Math.max(...gapsMs)).toBeLessThan(1_100);
    expect(m2.ends).toEqual([]);
    expect(of("m2").isWithheldByUs).toBe(false);
    expect(of("m2").server.liveness.state).toBe("running");
    expect(m2.acksAtMs.length).toBeGreaterThan(150);
    house.agent.stops();
    const settled = Promise.all(house.agent.fleet.shells.map((shell) => shell.settle()));
    let isSettled = false;
    void settled.then(() => {
      isSettled = true;
    });
    await house.until(() => isSettled, "the records are saved", 1_000);
  },
);

test("a program that hangs for one main's objects takes the other's over at its pace", async () => {
  const { house, program, m1, m2, of, custody } = await ready();
  program.bad = ({ do: what, number }) =>
    what === "put" && isOf(1, number) ? { lastsMs: 3_600_000 } : undefined;
  m1.drops();
  await house.until(() => custody("m1") === "takingOver", "m1 is being taken over");
  // Those of m1 are known to hang by then.
  await house.passes(2 * TIME_MS);
  m2.drops();
  await house.until(() => custody("m2") === "takingOver", "m2 is being taken over");
  const tookMs = await house.until(() => custody("m2") === "backup", "m2 is taken over");
  expect(tookMs).toBeLessThan(6 * PACE_MS + 1_000);
  expect(of("m1").moves.moving?.progress.lastProblem).toContain("did not end within 10 s");
  program.bad = () => undefined;
  await house.until(() => custody("m1") === "backup", "m1 is taken over when it is well again");
  expect(of("m1").record.items.every(({ where }) => where === "backup")).toBe(true);
  expect([...program.objects.keys()]).toHaveLength(12);
});

test("a put that is a lie is no takeover of that object: named, tried again, taken when true", async () => {
  const { house, program, m1, of, custody } = await ready();
  program.bad = ({ do: what, number }) =>
    what === "put" && number === 4 ? says('{"reference":"x"}') : undefined;
  m1.drops();
  await house.until(() => custody("m1") === "backup", "taken over");
  const item = of("m1").record.items.find(({ number }) => number === 4);
  expect(item?.result).toBe("failed");
  expect(item?.where).toBe("putting");
  expect(item?.words).toContain("says that it put camera 4, and does not list it");
  expect(of("m1").view().alarms.join()).toContain("1 of 6 objects are not taken over");
  program.bad = () => undefined;
  await house.until(() => program.objects.size === 6, "it is taken over after all");
});

test("a program that lists another digest than its content has takes nothing home as it is not", async () => {
  const { house, program, m1, of, custody } = await ready();
  m1.drops();
  await house.until(() => custody("m1") === "backup", "taken over");
  program.bad = ({ do: what, number }) =>
    what === "get" && number === 3 ? says('{"content":"bGllcw=="}') : undefined;
  program.objects.set("camera 3", { name: "", content: new TextEncoder().encode("edited") });
  m1.connects();
  await house.passes(2_000);
  await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
  await house.until(
    () => of("m1").record.items.filter(({ where }) => where === "home").length === 5,
    "the others are home",
  );
  await house.passes(60_000);
  const item = of("m1").record.items.find(({ number }) => number === 3);
  expect(item?.words).toContain("camera 3 of store command is not the content that was listed");
  expect(program.objects.has("camera 3")).toBe(true);
  program.bad = () => undefined;
  await house.until(() => custody("m1") === "main", "it goes home when it is true");
  expect(m1.store.get("camera 3")).toBe("edited");
});

test("what the program refuses is the main's; its words are the object's result", async () => {
  const { house, program, m1, of, custody } = await ready();
  program.bad = ({ do: what, number }) =>
    what === "put" && number === 5 ? exits(5, "channel licence used up") : undefined;
  m1.drops();
  await house.until(() => custody("m1") === "backup", "taken over");
  const item = of("m1").record.items.find(({ number }) => number === 5);
  expect([item?.where, item?.result, item?.words]).toEqual([
    "left",
    "failed",
    "channel licence used up",
  ]);
});

test("a program that does not list is a reason against every takeover, found out within one limit", async () => {
  const { house, program, of } = await ready();
  program.bad = ({ do: what }) => (what === "list" ? exits(1, "database is down") : undefined);
  house.agent.readiness.lookSoon();
  await house.passes(TIME_MS);
  for (const name of ["m1", "m2"]) {
    expect(of(name).server.facts.storeProblem).toContain("database is down");
  }
  program.bad = () => undefined;
  await house.passes(61_000);
  expect(of("m1").server.facts.storeProblem).toBe("");
});
