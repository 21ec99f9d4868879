// What a decision record carries: the evidence that it was made on, for acts, refusals and holds.

import { describe, expect, test } from "vitest";
import type { Happening } from "../../proto/view.js";
import { House, STORE } from "./house.js";
import { Main } from "./played-main.js";

const WAIT_MS = 30_000;
const WITNESS = "10.0.0.9";

/** Mains that run, linked, each with a settings backup, and all that is told. */
async function running(given: { limits?: { mains: number; objects: number }; witness?: boolean }) {
  const house = new House();
  house.disk.write(`${STORE}/readme.txt`, "the store");
  house.limits = given.limits ?? house.limits;
  if (given.witness === true) {
    house.witnesses = WITNESS;
    house.ping.answers.set(WITNESS, { kind: "alive", roundTripMs: 1 });
  }
  for (const name of ["m1", "m2", "m3"]) house.roster.set(name, {});
  await house.starts();
  const told: Happening[] = [];
  house.agent.site.happenings.follow((happening) => told.push(happening));
  const mains = ["m1", "m2", "m3"].map((name) => new Main(house, name, 5).connects());
  await house.passes(7_000);
  const newest = (event: string, server = "m1") =>
    told.filter((one) => one.event === event && one.server === server).at(-1);
  return { house, mains, newest };
}

describe("a takeover by itself", () => {
  test("says which rule and timer, since when, and what was heard of it and of others", async () => {
    const { house, mains, newest } = await running({});
    mains[0]?.drops();
    await house.until(() => newest("decision.takeover") !== undefined, "taken over");
    const { fields } = newest("decision.takeover") ?? {};
    expect(fields).toMatchObject({
      state: "failed",
      rule: "connection lost",
      failedFrom: "lost",
      failedOn: "expired",
      timer: "Wait for reconnection",
      timerMs: String(WAIT_MS),
      linked: "false",
      witnesses: "none",
      network: "ok",
      gap: "none",
      awayMains: "0 of any",
      takeovers24h: "0",
      epochFrom: "0",
      epochTo: "1",
      objects: "5",
    });
    expect(Number(fields?.failedAfterMs)).toBeGreaterThanOrEqual(WAIT_MS);
    expect(Number(fields?.lastHeardAgeMs)).toBeGreaterThanOrEqual(WAIT_MS);
    expect(Number(fields?.otherHeardAgeMs)).toBeLessThan(2_000);
    expect(fields).not.toHaveProperty("overruled");
    expect(fields).not.toHaveProperty("pingProbes");
  });

  test("says what each witness did, and how long it was withheld", async () => {
    const { house, mains, newest } = await running({ witness: true });
    for (const main of mains) main.drops();
    house.ping.answers.delete(WITNESS);
    await house.passes(WAIT_MS + 10_000);
    const refused = newest("decision.refused");
    expect(refused?.words).toMatch(/no witness answers/);
    expect(refused?.fields).toMatchObject({ state: "failed", timer: "Wait for reconnection" });
    expect(refused?.fields.witnesses).toMatch(/^10\.0\.0\.9 silent \d+ ms$/);
    expect(newest("decision.takeover")).toBeUndefined();
    house.ping.answers.set(WITNESS, { kind: "alive", roundTripMs: 1 });
    await house.until(() => newest("decision.takeover") !== undefined, "taken over");
    const { fields } = newest("decision.takeover") ?? {};
    expect(fields?.witnesses).toMatch(/^10\.0\.0\.9 answered \d+ ms ago$/);
    expect(Number(fields?.withheldMs)).toBeGreaterThan(5_000);
  });

  test("after a wait in line says its place and the limit", async () => {
    const { house, mains, newest } = await running({ limits: { mains: 1, objects: 0 } });
    mains[0]?.drops();
    await house.until(() => newest("takeover.ended") !== undefined, "m1 taken over");
    mains[1]?.drops();
    await house.until(() => newest("server.waits", "m2") !== undefined, "m2 waits");
    expect(newest("server.waits", "m2")?.fields).toMatchObject({
      position: "1",
      of: "1",
      awayMains: "1 of 1",
    });
    const order = { kind: "order", name: "m2", what: "actNow", seen: undefined } as const;
    await house.agent.commands.run({ ...order, untilWallMs: 0, reason: "" }, "op1");
    await house.passes(100);
    expect(newest("decision.takeover", "m2")).toMatchObject({
      who: "op1",
      fields: {
        position: "1 of 1",
        overruled: "It would have waited in line: 1 of at most 1 mains are taken over.",
      },
    });
  });
});

test("a forced start says how it asked, and that nothing answered", async () => {
  const house = new House();
  house.disk.write(`${STORE}/readme.txt`, "the store");
  house.roster.set("m1", { transferIfNoPing: true, address: "10.0.0.1" });
  await house.starts();
  const main = new Main(house, "m1", 5).connects();
  house.ping.answers.set("10.0.0.1", { kind: "alive", roundTripMs: 1 });
  await house.until(() => house.agent.of("m1").record.pingKnown !== undefined, "known to answer");
  main.drops();
  house.ping.answers.delete("10.0.0.1");
  await house.restarts();
  const told: Happening[] = [];
  house.agent.site.happenings.follow((happening) => told.push(happening));
  const decision = () => told.find(({ event }) => event === "decision.takeover");
  await house.until(() => decision() !== undefined, "forced");
  const { fields } = decision() ?? {};
  expect(fields).toMatchObject({ failedFrom: "unseen", failedOn: "forcedStart" });
  expect(fields).not.toHaveProperty("timer");
  expect(Number(fields?.pingProbes)).toBeGreaterThanOrEqual(5);
  expect(Number(fields?.pingSilentMs)).toBeGreaterThanOrEqual(WAIT_MS);
});

test("a hold, and an order that is refused, are recorded with who and on what evidence", async () => {
  const { house, mains, newest } = await running({});
  mains[0]?.drops();
  await house.passes(10_000);
  const order = (what: "hold" | "acknowledge") =>
    house.agent.commands.run(
      { kind: "order", name: "m1", what, seen: undefined, untilWallMs: 0, reason: "" },
      "op1",
    );
  await order("hold");
  expect(newest("server.held")).toMatchObject({
    who: "op1",
    fields: { state: "lost", linked: "false", heldBy: "op1", epoch: "0" },
  });
  await order("acknowledge");
  expect(newest("command.acknowledgeRefused")).toMatchObject({
    who: "op1",
    fields: { state: "lost", heldBy: "op1" },
  });
});
