// Who is let in at the door of a backup agent, and what its operators set and order.

import { describe, expect, test } from "vitest";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { away, ready } from "./one-main.js";
import { Main } from "./played-main.js";

describe("at the door", () => {
  test("an unknown name, a foreign backup, an epoch ahead: refused with words, nothing changed", async () => {
    const { house, shell } = await away();
    const stranger = new Main(house, "m9", 1).connects();
    await house.passes(100);
    expect(stranger.ends[0]).toMatchObject({
      kind: "refused",
      words: 'north does not monitor a server "m9"',
    });
    const foreign = new Main(house, "m1", 1);
    foreign.backupId = "c".repeat(32);
    foreign.connects();
    await house.passes(100);
    expect(foreign.ends[0]?.words).toContain("belongs to another backup agent");
    const ahead = new Main(house, "m1", 1);
    ahead.epoch = 7n;
    ahead.connects();
    await house.passes(100);
    expect(ahead.ends[0]?.words).toContain("has epoch 7 and belongs to no backup agent");
    expect(shell().server.isLinked).toBe(false);
    expect(shell().alarms.get("refused")).toContain("epoch 7");
    await house.passes(61_000);
    expect([...shell().alarms.keys()]).toEqual([]);
  });
  test("two mains with one name: the second is refused, the alarm ends some time after it gave up", async () => {
    const { house, main, shell } = await ready();
    const other = new Main(house, "M1", 1);
    other.instance = "i-other";
    other.connects();
    await house.passes(1_000);
    expect(other.ends[0]?.words).toContain('two mains are named "M1"');
    expect(shell().view().alarms.join()).toContain("two mains");
    expect(main.ends).toEqual([]);
    await house.passes(60_000);
    expect(shell().view().alarms).toEqual([]);
  });
  test("an earlier boot of the same machine", async () => {
    const { house, main } = await ready();
    main.drops();
    main.boot = 0n;
    main.connects();
    await house.passes(100);
    expect(main.ends.at(-1)?.words).toContain("said boot 0, but boot 1");
  });
  test("a newer link of the same main takes the place of the old one, which is no loss", async () => {
    const { house, main, shell } = await ready();
    main.connects();
    await house.passes(60_000);
    expect(shell().server.liveness.state).toBe("running");
    expect(house.agent.events("server.transition").join()).not.toContain("lost");
  });
});

describe("settings and commands", () => {
  test("changed settings are told on the open link; changed while away, with the next Welcome", async () => {
    const { house, main } = await ready();
    const set = (settings: Record<string, string>) =>
      house.agent.commands.run({ kind: "setServer", name: "m1", settings, isSure: false }, "op1");
    expect((await set({ heartbeat: "0.5" })).how).toBe("done");
    await house.passes(1_000);
    expect(main.heard("welcome").at(-1)?.settings.heartbeatMs).toBe(500);
    main.drops();
    await set({ heartbeat: "2" });
    main.connects();
    await house.passes(100);
    expect(main.heard("welcome").at(-1)?.settings.heartbeatMs).toBe(2_000);
  });
  test("a change that would act at once is refused until somebody is sure", async () => {
    const { house, main } = await ready({ automaticTakeover: false });
    main.drops();
    await house.passes(31_000);
    const server = () => house.agent.of("m1").server;
    expect(server().liveness.state).toBe("failed");
    const set = (isSure: boolean) =>
      house.agent.commands.run(
        { kind: "setServer", name: "m1", settings: { automaticTakeover: "on" }, isSure },
        "op1",
      );
    const refused = await set(false);
    expect(refused).toMatchObject({
      how: "refused",
      reasons: [{ kind: "other", words: "m1 would be taken over at once." }],
    });
    expect(server().settings.automaticTakeover).toBe(false);
    expect((await set(true)).how).toBe("done");
    await house.passes(1_000);
    expect(server().custody.state).not.toBe("main");
  });
  test("what binds the objects to their places stays while they are away", async () => {
    const { house } = await away();
    for (const settings of [{ "place-as": "+10" }, { placeAs: "+10" }, { enabled: "off" }]) {
      const outcome = await house.agent.commands.run(
        { kind: "setServer", name: "m1", settings, isSure: false },
        "op1",
      );
      expect(outcome.words).toContain("stays as it is while the objects of m1 are not at home");
    }
    const removed = await house.agent.commands.run({ kind: "removeServer", name: "m1" }, "op1");
    expect(removed).toMatchObject({ how: "refused" });
  });
  test("a command on what has passed is refused", async () => {
    const { house, main } = await ready();
    main.drops();
    await house.passes(1_000);
    const seen = { state: "running", custody: "main", epoch: 0n } as const;
    const outcome = await house.agent.commands.run({ kind: "takeOver", name: "m1", seen }, "op1");
    expect(outcome.words).toContain("has passed");
    const now = { ...seen, state: "lost" } as const;
    const done = await house.agent.commands.run({ kind: "takeOver", name: "m1", seen: now }, "op1");
    expect(done).toMatchObject({ how: "running", words: "m1: 5 objects start on north, epoch 1." });
  });
  test("refusals have reasons", async () => {
    const { house } = await ready();
    const run = (kind: "takeOver" | "restore", name = "m1") =>
      house.agent.commands.run({ kind, name, seen: undefined }, "op1");
    expect(wordsOf((await run("takeOver")).reasons)).toContain("m1 is running");
    expect((await run("restore")).reasons).toEqual([
      { kind: "atHome", words: "The objects of m1 are at home." },
    ]);
    expect((await run("restore", "m7")).words).toBe('There is no server "m7"; monitored are: m1.');
  });
  test("back up all: one that is not there does not keep the others waiting", async () => {
    const house = await House.with("m1", "m2", "m3");
    for (const name of ["m1", "m3"]) new Main(house, name, 2).connects();
    await house.passes(3_000);
    const all = house.agent.commands.run({ kind: "backUpNow", name: "" }, "op1");
    await house.passes(2_000);
    const outcome = await all;
    expect(outcome.words).toBe(
      "2 of 3 servers are backed up. m2: back up failed, m2 is not connected.",
    );
  });
  test("removed while its settings backup is made: nothing of it goes on", async () => {
    const { house, main } = await ready();
    void house.agent.keeper("m1").asked("op1");
    const outcome = await house.agent.commands.run({ kind: "removeServer", name: "m1" }, "op1");
    expect(outcome.how).toBe("done");
    await house.passes(5_000);
    expect(main.ends.at(-1)?.kind).toBe("fin");
    expect(house.agent.site.state.image.find("m1")).toBeUndefined();
  });
  test("an unhealthy main's reasons reach the view at once", async () => {
    const { house, main, shell } = await ready();
    main.healthy = false;
    const before = house.agent.changes;
    await house.passes(1_500);
    expect(shell().view().unhealthy).toEqual(["hangs"]);
    expect(house.agent.changes).toBeGreaterThan(before);
  });
});
