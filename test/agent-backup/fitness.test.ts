// May this agent judge? Gaps, witnesses, other mains, mass silence, each on its own and in a server.

import { describe, expect, test } from "vitest";
import { Fitness, LOOK_MS, type NetworkLook } from "../../agent-backup/core/fitness.js";
import { GAP_MS_MIN } from "../../agent-backup/core/health/gaps.js";
import { TOGETHER_MS } from "../../agent-backup/core/health/heard-mains.js";
import { SILENT_PROBES } from "../../agent-backup/core/health/witnesses.js";
import { standingAlarms } from "../../agent-backup/core/view/view-standing.js";
import { wordsOf } from "../../proto/reason.js";
import { FOREVER_MS, noWay, running, SECOND, settingsOf, WAY, type World } from "./world.js";

const WAIT = 30 * SECOND;
const SETTINGS = settingsOf();

describe("a gap of the agent itself", () => {
  const gapped = (lastedMs: number) => {
    const fitness = new Fitness();
    fitness.gapped(lastedMs, 100_000);
    return fitness;
  };

  test("gives every main one clean window: the wait, or the time to dial again", () => {
    expect(gapped(60_000).judgedFromMs(SETTINGS)).toBe(100_000 + WAIT);
    const quick = settingsOf({ waitForReconnection: 0, heartbeat: 0.1 });
    expect(gapped(60_000).judgedFromMs(quick)).toBe(100_000 + 20_300);
  });

  test("shorter than one heartbeat of a main is none for it; shorter than any is none at all", () => {
    const slow = settingsOf({ heartbeat: 9 });
    expect(gapped(8_999).judgedFromMs(slow)).toBe(Number.NEGATIVE_INFINITY);
    expect(gapped(9_000).judgedFromMs(slow)).toBeGreaterThan(100_000);
    const quick = settingsOf({ heartbeat: 0.1 });
    expect(gapped(GAP_MS_MIN - 1).judgedFromMs(quick)).toBe(Number.NEGATIVE_INFINITY);
    expect(gapped(GAP_MS_MIN).judgedFromMs(quick)).toBeGreaterThan(100_000);
  });

  test("is noticed at any look, before the tick that comes late, and once", () => {
    const fitness = new Fitness();
    fitness.ticksAt(100_000, 1_000, 0);
    fitness.glances(100_000 + GAP_MS_MIN - 1, 0);
    expect(fitness.gap).toBeUndefined();
    fitness.glances(99_500, GAP_MS_MIN + 499);
    expect(fitness.gap).toBeUndefined();
    fitness.glances(99_500, GAP_MS_MIN + 500);
    expect(fitness.gap).toEqual({ endedAtMs: 99_500, lastedMs: GAP_MS_MIN + 1_000 });
    fitness.glances(100_500, GAP_MS_MIN + 500);
    expect(fitness.gap?.endedAtMs).toBe(99_500);
  });

  test("no timer fires in it, whatever ran out; one that still has run out at its end does", () => {
    const world = running();
    world.nowMs += 60_000;
    world.fitness.gapped(60_000, world.nowMs);
    world
      .waits(WAIT - 1)
      .is("running")
      .waits(1)
      .is("failed");
    const well = running();
    well.nowMs += 60_000;
    well.fitness.gapped(60_000, well.nowMs);
    well
      .sees("keepAlive")
      .waits(WAIT - 1)
      .is("running");
  });

  test("a drop in it with no wait at all is not the deadline", () => {
    const world = running({ settings: { waitForReconnection: 0 } });
    world.nowMs += 5_000;
    world.fitness.gapped(5_000, world.nowMs);
    world
      .sees("linkDropped")
      .waits(23 * SECOND - 1)
      .is("lost")
      .sees("helloRunning")
      .is("running");
  });
});

describe("evidence that this server is not the one cut off", () => {
  const lost = (prepare: (fitness: Fitness) => void) => {
    const world = running({ isLined: true });
    prepare(world.fitness);
    return world.sees("linkDropped").waits(WAIT).is("failed");
  };
  const asks = (world: World) => world.feeds({ kind: "time" }).server.turn === "asks";

  test("is not asked for where there is neither witness nor other main", () => {
    expect(asks(lost(() => {}))).toBe(true);
  });

  test("is a witness's answer to a probe that was sent after the verdict", () => {
    const world = lost((fitness) => fitness.witnessesAre(["10.0.0.1"]));
    expect(world.server.blocked[0]?.words).toMatch(
      /Waits for an answer of a witness \(10\.0\.0\.1\)/,
    );
    const atMs = world.server.liveness.sinceMs;
    world.fitness.witnessed("10.0.0.1", { kind: "alive" }, atMs - 1);
    expect(asks(world)).toBe(false);
    world.fitness.witnessed("10.0.0.1", { kind: "alive" }, atMs);
    expect(asks(world)).toBe(true);
  });

  test("is not given by silent witnesses; after two probes of each: may be cut off", () => {
    const world = lost((fitness) => fitness.witnessesAre(["10.0.0.1", "10.0.0.2"]));
    for (let probe = 1; probe <= SILENT_PROBES; probe++) {
      expect(asks(world)).toBe(false);
      expect(world.server.blocked[0]?.words).toMatch(/Waits for an answer of a witness/);
      for (const address of ["10.0.0.1", "10.0.0.2"]) {
        world.fitness.witnessed(address, { kind: "silent" }, world.nowMs);
      }
    }
    expect(asks(world)).toBe(false);
    expect(world.server.blocked[0]?.words).toMatch(/may be the one cut off: no witness answers/);
    world.fitness.witnessed("10.0.0.2", { kind: "alive" }, world.nowMs);
    expect(asks(world), "those that could not be heard may dial again first").toBe(false);
    expect(world.server.blocked[0]?.words).toMatch(/was cut off for .* one clean window/);
    world.waits(WAIT).fitness.witnessed("10.0.0.2", { kind: "alive" }, world.nowMs);
    expect(asks(world)).toBe(true);
  });

  test("is not asked of witnesses that cannot be asked", () => {
    const world = lost((fitness) => {
      fitness.witnessesAre(["10.0.0.1"]);
      fitness.witnessed("10.0.0.1", { kind: "unknown", words: "no privilege" }, 1);
    });
    expect(asks(world)).toBe(true);
  });

  test("is another main that is heard after the verdict, and never the main itself", () => {
    const world = lost((fitness) => fitness.witnessesAre(["10.0.0.1"]));
    world.fitness.heard("m1", world.nowMs);
    expect(asks(world)).toBe(false);
    world.fitness.heard("m2", world.nowMs);
    world.fitness.heard("m1", world.nowMs);
    expect(asks(world)).toBe(true);
  });

  test("is waited for while other mains are believed to run and are not heard", () => {
    const world = lost((fitness) => fitness.runs("m2"));
    expect(asks(world)).toBe(false);
    expect(world.server.blocked[0]?.words).toMatch(/another main is heard/);
    world.fitness.leaves("m2");
    expect(asks(world)).toBe(true);
  });

  test("a main whose link is up needs none: it hangs, the network does not", () => {
    const world = running({ isLined: true });
    world.fitness.witnessesAre(["10.0.0.1"]);
    world.waits(WAIT).is("failed");
    expect(world.server.turn).toBe("asks");
  });

  test("a look at this server's network that was begun before the verdict says nothing", () => {
    const verdictAtMs = 10_000 + WAIT;
    const world = lost((fitness) => fitness.networkIs(WAY, verdictAtMs - 1, verdictAtMs + 1));
    expect(asks(world)).toBe(false);
    expect(world.server.blocked[0]?.words).toMatch(/Waits for a look/);
    world.fitness.networkIs(WAY, verdictAtMs, verdictAtMs + 1);
    expect(asks(world)).toBe(true);
  });

  test("a look grows old from its end, however long it took", () => {
    const world = lost(() => {});
    const endedAtMs = world.nowMs + 60_000;
    world.fitness.networkIs(WAY, world.nowMs, endedAtMs);
    world.waits(60_000 + LOOK_MS);
    expect(asks(world)).toBe(true);
    world.waits(1);
    expect(asks(world)).toBe(false);
    expect(world.server.blocked[0]?.words).toMatch(/Waits for a look/);
  });

  describe("where nothing was found out about this server's network", () => {
    const unknown: NetworkLook = { kind: "unknown", words: "m1: not looked up within 1 s" };
    const unseen = (prepare: (fitness: Fitness) => void = () => {}) =>
      lost((fitness) => {
        fitness.networkIs(unknown, FOREVER_MS, FOREVER_MS);
        prepare(fitness);
      });

    test("good evidence of a witness, or of another main, is enough", () => {
      const witnessed = unseen((fitness) => fitness.witnessesAre(["10.0.0.1"]));
      expect(asks(witnessed)).toBe(false);
      witnessed.fitness.witnessed("10.0.0.1", { kind: "alive" }, witnessed.nowMs);
      expect(asks(witnessed)).toBe(true);
      const heard = unseen();
      heard.fitness.heard("m2", heard.nowMs);
      expect(asks(heard)).toBe(true);
    });

    test("and by nobody else either, it is withheld: what is not known never forces", () => {
      const world = unseen();
      expect(asks(world)).toBe(false);
      expect(world.server.blocked[0]?.words).toMatch(
        /network works is not known \(m1: not looked up/,
      );
      world.fitness.networkIs(WAY, FOREVER_MS, FOREVER_MS);
      expect(asks(world)).toBe(true);
    });
  });

  test("no way to the mains withholds whatever else is known", () => {
    const world = lost((fitness) => fitness.networkIs(noWay(), FOREVER_MS, FOREVER_MS));
    world.fitness.heard("m2", world.nowMs);
    expect(asks(world)).toBe(false);
    expect(world.server.blocked[0]?.words).toMatch(/eth0 has no carrier/);
  });

  test("grows old: what was heard long before the act says nothing about now", () => {
    const world = lost((fitness) => fitness.witnessesAre(["10.0.0.1"]));
    world.fitness.witnessed("10.0.0.1", { kind: "alive" }, world.nowMs);
    expect(asks(world)).toBe(true);
    world.waits(12_000);
    expect(asks(world)).toBe(true);
    world.waits(1);
    expect(asks(world)).toBe(false);
    expect(world.server.blocked[0]?.words).toMatch(/Waits for an answer of a witness/);
  });

  test("an operator's order passes all of it", () => {
    const world = lost((fitness) => fitness.networkIs(noWay(), FOREVER_MS, FOREVER_MS)).holds(
      "main",
    );
    world.feeds({ kind: "takeOver", who: "anna" }).holds("raising", 1n);
  });
});

test("a guard that lasts for a minute is told once, as an error", () => {
  const world = running({ isLined: true });
  world.fitness.networkIs(noWay(), FOREVER_MS, FOREVER_MS);
  world.sees("linkDropped").waits(WAIT + 59_999);
  const told = () => world.told.filter(({ event }) => event === "server.withheld");
  expect(told()).toEqual([]);
  expect(standingAlarms(world.server, world.now)).toEqual([]);
  world.waits(1);
  expect(told()[0]?.words).toMatch(/not taken over for 60 s: .*no carrier.* Act now/);
  const alarms = standingAlarms(world.server, world.now);
  expect(alarms.join()).toMatch(/m1 is withheld since \d{4}-\d\d-\d\d \d\d:\d\d UTC: .*no carrier/);
  world.waits(3_600_000);
  expect(standingAlarms(world.server, world.now), "the words stay the same").toEqual(alarms);
  expect(told()).toHaveLength(1);
});

describe("mains that vanish together", () => {
  const sound = () => {
    const fitness = new Fitness();
    fitness.networkIs(WAY, FOREVER_MS, FOREVER_MS);
    return fitness;
  };
  const all = (...atMs: number[]) => {
    const fitness = sound();
    atMs.forEach((_, i) => {
      fitness.runs(`m${i}`);
    });
    atMs.forEach((ms, i) => {
      fitness.vanishes(`m${i}`, ms);
    });
    return wordsOf(fitness.reasons("m0", 1_000_000, 1_000_000));
  };

  test("all running ones, two or more, within ten seconds: held", () => {
    expect(all(0, TOGETHER_MS - 1)).toMatch(/All 2 running mains vanished within 10 s/);
    expect(all(0, 3_000, 6_000)).toMatch(/All 3/);
  });

  test("one alone, or further apart, is no joint failure", () => {
    expect(all(0)).toBe("");
    expect(all(0, TOGETHER_MS)).toBe("");
  });

  test("the hold ends with the first that is heard again, and the others have a clean window", () => {
    const fitness = sound();
    for (const name of ["m1", "m2"]) fitness.runs(name);
    for (const name of ["m1", "m2"]) fitness.vanishes(name, 1_000);
    expect(wordsOf(fitness.unfit(2_000, WAIT))).toMatch(/^All 2 running mains vanished/);
    fitness.heard("m2", 3_000);
    expect(wordsOf(fitness.unfit(3_000, WAIT))).toMatch(/^This agent was cut off for 2\.0 s/);
    expect(fitness.unfit(3_000 + WAIT - 1, WAIT)).toHaveLength(1);
    expect(fitness.unfit(3_000 + WAIT, WAIT)).toEqual([]);
    expect(fitness.reasons("m1", 2_000, 2_000)).toEqual([]);
    expect(fitness.judgedFromMs(SETTINGS)).toBe(3_000 + WAIT);
  });

  test("none heard since a start, one of them failed before it: held until one is", () => {
    const fitness = sound();
    const why = (nowMs: number) => wordsOf(fitness.reasons("m1", nowMs, nowMs));
    fitness.wasMet("m1", true, 0);
    expect(why(30_000), "alone nothing can be told").toBe("");
    fitness.wasMet("m2", false, 0);
    expect(why(30_000)).toMatch(
      /^None of the 2 mains of before was heard since this agent started/,
    );
    fitness.heard("m2", 40_000);
    expect(why(40_000)).toBe("");
    expect(fitness.judgedFromMs(SETTINGS), "m1 has a moment to dial again").toBe(40_000 + WAIT);
  });

  test("none heard since a start, and nothing was wrong before it: no joint failure", () => {
    const fitness = sound();
    for (const name of ["m1", "m2"]) fitness.wasMet(name, false, 0);
    expect(wordsOf(fitness.reasons("m1", 30_000, 30_000))).toBe("");
    fitness.wasMet("m3", true, 0);
    fitness.heard("m2", 1_000);
    expect(fitness.judgedFromMs(SETTINGS), "a start as any other").toBeLessThan(0);
  });

  test("so has everybody when witnesses answer again, or there is a way again, and none was heard", () => {
    const cut = (end: (fitness: Fitness) => void, begin: (fitness: Fitness) => void) => {
      const fitness = sound();
      fitness.witnessesAre(["w"]);
      begin(fitness);
      expect(fitness.judgedFromMs(SETTINGS)).toBe(Number.NEGATIVE_INFINITY);
      end(fitness);
      return fitness.judgedFromMs(SETTINGS);
    };
    const silent = (probes: number) => (fitness: Fitness) => {
      for (let i = 0; i < probes; i++) fitness.witnessed("w", { kind: "silent" }, 1_000 + i);
    };
    const alive = (fitness: Fitness) => fitness.witnessed("w", { kind: "alive" }, 5_000);
    expect(cut(alive, silent(2))).toBe(5_000 + WAIT);
    expect(cut(alive, silent(1)), "one lost probe is no cut").toBe(Number.NEGATIVE_INFINITY);
    const unplugged = (fitness: Fitness) => fitness.networkIs(noWay(), 999, 1_000);
    expect(cut((fitness) => fitness.networkIs(WAY, 5_999, 6_000), unplugged)).toBe(6_000 + WAIT);
  });

  test("a witness that answered before and cannot be asked now is silent", () => {
    const fitness = sound();
    fitness.witnessesAre(["w"]);
    fitness.witnessed("w", { kind: "alive" }, 1_000);
    for (const atMs of [2_000, 2_500]) {
      fitness.witnessed("w", { kind: "unknown", words: "no route" }, atMs);
    }
    expect(fitness.reasons("m1", 1_500, 1_500)[0]?.words).toMatch(/no witness answers \(w\)/);
  });

  test("one that ended in order is not among them", () => {
    const fitness = sound();
    for (const name of ["m1", "m2"]) fitness.runs(name);
    fitness.leaves("m1");
    fitness.vanishes("m2", 1_000);
    expect(fitness.reasons("m2", 2_000, 2_000)).toEqual([]);
  });
});

describe("what people are told of it", () => {
  const witnessed = (probes: number) => {
    const fitness = new Fitness();
    fitness.networkIs(WAY, FOREVER_MS, FOREVER_MS);
    fitness.witnessesAre(["w"]);
    for (let i = 0; i < probes; i++) fitness.witnessed("w", { kind: "silent" }, 1_000 + i);
    return fitness;
  };

  test("one lost probe is no silent witness", () => {
    expect(witnessed(SILENT_PROBES - 1).unfit(2_000, WAIT)).toEqual([]);
    expect(wordsOf(witnessed(SILENT_PROBES).unfit(2_000, WAIT))).toMatch(
      /no witness answers \(w\)/,
    );
  });

  test("mains that vanish together are no joint failure while a witness can say why", () => {
    const fitness = witnessed(0);
    for (const name of ["m1", "m2"]) fitness.runs(name);
    for (const name of ["m1", "m2"]) fitness.vanishes(name, 1_000);
    expect(fitness.unfit(2_000, WAIT)).toEqual([]);
    fitness.witnessesAre([]);
    expect(fitness.unfit(2_000, WAIT)).toHaveLength(1);
  });

  test("says the same words as it withholds by", () => {
    const fitness = witnessed(SILENT_PROBES);
    expect(fitness.reasons("m1", 2_000, 2_000)).toEqual(fitness.unfit(2_000, WAIT));
    fitness.networkIs(noWay(), FOREVER_MS, FOREVER_MS);
    expect(fitness.reasons("m1", 2_000, 2_000)).toEqual([fitness.unfit(2_000, WAIT)[0]]);
  });
});
