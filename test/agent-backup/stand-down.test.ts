// When cut off: stand down, on the backup agent: which leases may be out, and that nothing starts here
// before they are over.

import { describe, expect, test } from "vitest";
import {
  covers,
  isLetGo,
  type KeptLease,
  leaseTrouble,
  resumedLease,
  wantedTerms,
} from "../../agent-backup/core/lease.js";
import { leaseWords } from "../../agent-backup/core/view/lease-words.js";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { onBackup, running, SECOND, type Start, settingsOf, World } from "./world.js";

const WAIT = 30 * SECOND;
const STAND_DOWN = { whenCutOff: "stand down" as const };
const TERMS = { leaseMs: 22_977, budgetMs: 5_000, objects: "all" };
const KEPT: KeptLease = { terms: TERMS, isPromised: false };

describe("the terms of a lease", () => {
  test("are the longest that fit, and shrink with what the main has measured", () => {
    const settings = settingsOf(STAND_DOWN);
    expect(wantedTerms(settings, 0)).toEqual(TERMS);
    expect(wantedTerms(settings, 12_000)).toEqual({ ...TERMS, leaseMs: 15_984, budgetMs: 12_000 });
    expect(wantedTerms(settings, 24_000)).toBeUndefined();
    expect(wantedTerms(settingsOf(), 0)).toBeUndefined();
  });
  test("that do not fit are said, with the numbers", () => {
    const settings = settingsOf(STAND_DOWN);
    const say = (measuredMs: number, kept = KEPT, isLinked = true) =>
      leaseTrouble("m1", settings, kept, { isLinked, measuredMs });
    expect(say(0)).toBe("");
    expect(say(24_000)).toMatch(/not in force, no lease is granted: m1 takes up to 24.0 s .* 32 s/);
    expect(say(0, { ...KEPT, terms: undefined })).toMatch(/m1 has not confirmed yet/);
    expect(say(0, { ...KEPT, terms: undefined }, false)).toMatch(/m1 was not connected since/);
    expect(say(0, { ...KEPT, terms: { ...TERMS, objects: "camera 1" } })).toMatch(/not confirmed/);
  });
  test("cover shorter ones of the same choice", () => {
    expect(covers(TERMS, { ...TERMS, leaseMs: 10 })).toBe(true);
    expect(covers(TERMS, { ...TERMS, leaseMs: 30_000 })).toBe(false);
    expect(covers(TERMS, { ...TERMS, budgetMs: 6_000 })).toBe(false);
    expect(covers(TERMS, { ...TERMS, objects: "camera 1" })).toBe(false);
    expect(covers(undefined, TERMS)).toBe(false);
  });
  test("what was chosen since the main was told last stays with it", () => {
    const kept = { ...KEPT, terms: { ...TERMS, objects: "camera 1-3" } };
    const all = { kind: "all" } as const;
    expect(isLetGo(kept, all, { type: "camera", number: 3 })).toBe(true);
    expect(isLetGo(kept, all, { type: "camera", number: 4 })).toBe(false);
    expect(isLetGo({ ...KEPT, terms: undefined }, all, { type: "camera", number: 4 })).toBe(true);
    expect(isLetGo(kept, { kind: "none" }, { type: "camera", number: 1 })).toBe(false);
  });
  test("after a start one longest lease counts, unless objects had started here", () => {
    const at = (kept: KeptLease, settings = settingsOf(STAND_DOWN), wasStarted = false) =>
      resumedLease(kept, settings, { nowMs: 1_000, wasStarted }).overAtMs;
    const none = { terms: undefined, isPromised: false };
    expect(at(KEPT)).toBe(31_000);
    expect(at(KEPT, settingsOf())).toBe(31_000);
    expect(at({ ...KEPT, terms: { ...TERMS, leaseMs: 60_000 } })).toBe(1_000 + 67_060);
    expect(at(none)).toBe(31_000);
    expect(at(none, settingsOf())).toBe(Number.NEGATIVE_INFINITY);
    expect(at(KEPT, settingsOf(STAND_DOWN), true)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe("nothing starts while a lease may run", () => {
  /** A main that has confirmed to stand down and was granted a lease now. */
  const leased = (start: Start = {}) => {
    const settings = { ...STAND_DOWN, ...start.settings };
    return running({ ...start, settings })
      .runs(60 * SECOND)
      .feeds({ kind: "leaseKept", lease: KEPT })
      .feeds({ kind: "leased", terms: TERMS });
  };
  const words = (world: World) => wordsOf(world.server.blocked);

  test("of a verdict: what is left of the wait is what is left of the lease", () => {
    const world = leased().sees("linkDropped").waits(WAIT).holds("raising").saved();
    world.holds("takingOver");
    expect(world.told.map(({ event }) => event)).not.toContain("server.overlap");
  });
  test("of an order, though there is no link; until when is shown, and it is no refusal", () => {
    const world = leased()
      .sees("linkDropped")
      .waits(5 * SECOND);
    world.feeds({ kind: "takeOver", who: "op1" }).saved().holds("parking");
    expect(words(world)).toMatch(/^Waits until \d\d:\d\d:\d\d UTC for the lease of m1 to end/);
    expect(leaseWords(world.server, world.now)).toMatch(/^m1 may run its objects until \d\d:/);
    world
      .waits(25 * SECOND - 1)
      .holds("parking")
      .waits(1)
      .holds("takingOver");
    expect(world.server.blocked).toEqual([]);
    expect(world.told.map(({ event }) => event)).not.toContain("decision.refused");
  });
  test("that is over has made it stand down, and that is said", () => {
    const world = leased({ settings: { automaticTakeover: false } });
    expect(leaseWords(world.server, world.now)).toBe("");
    world.sees("linkDropped").waits(40 * SECOND);
    expect(leaseWords(world.server, world.now)).toMatch(/^m1 has stood down: its last lease was/);
  });
  test("of an order to act now, and beyond the park limit", () => {
    const hung = leased({ settings: { parkLimit: 5 } }).waits(20 * SECOND);
    hung.feeds({ kind: "actNow", who: "op1" }).saved().holds("parking");
    hung
      .waits(10 * SECOND - 1)
      .holds("parking")
      .waits(1)
      .holds("takingOver");
  });
  test("but at once where it has parked, or by force, with what that overrules in the record", () => {
    const parked = () => leased().sees("linkDropped").waits(SECOND);
    parked().feeds({ kind: "takeOver", who: "op1" }).saved().parks().holds("takingOver");
    const forced = parked().feeds({ kind: "takeOver", who: "op1", how: "forced" }).saved();
    const said = forced.told.find(({ event }) => event === "server.forced")?.words;
    expect(said).toMatch(/lease of m1 may run for 29 s yet/);
    forced.holds("takingOver");
  });
  test("that was granted before it was set to keep", () => {
    const world = leased().sets({ whenCutOff: "keep" }).sees("shutdownNormal").waits(SECOND);
    world.feeds({ kind: "takeOver", who: "op1" }).saved();
    world
      .waits(28 * SECOND)
      .holds("parking")
      .waits(2 * SECOND)
      .holds("takingOver");
  });
  test("that comes with a restore, or with a pause", () => {
    const home = onBackup({ settings: STAND_DOWN })
      .feeds({ kind: "leaseKept", lease: KEPT })
      .waits(120 * SECOND)
      .sees("helloRunning")
      .feeds({ kind: "restore", who: "op1" })
      .saved()
      .holds("restoring");
    expect(home.server.lease.overAtMs).toBe(home.nowMs + 30_000);
    home.sees("linkDropped").holds("restorePaused").waits(SECOND);
    home.feeds({ kind: "takeOver", who: "op1" }).saved().holds("parking");
    home.waits(29 * SECOND).holds("takingOver");
  });
  test("after a start of the agent, from a record that says so", () => {
    const world = new World({ settings: STAND_DOWN, wasFailed: true });
    world.feeds({ kind: "takeOver", who: "op1" }).saved().holds("parking");
    world
      .waits(WAIT - 1)
      .holds("parking")
      .waits(1)
      .holds("takingOver");
  });
  test("a promise blocks everything but force, until the next contact", () => {
    const promised = () =>
      leased()
        .sees("linkDropped")
        .feeds({ kind: "leaseKept", lease: { ...KEPT, isPromised: true } });
    const world = promised().waits(WAIT).is("failed").holds("main");
    expect(words(world)).toMatch(/m1 was promised not to be taken over before it is met again/);
    world.feeds({ kind: "takeOver", who: "op1" }).holds("main");
    expect(leaseWords(world.server, world.now)).toMatch(/promised no takeover/);
    world.feeds({ kind: "actNow", who: "op1" }).holds("main");
    world.sees("helloRunning").feeds({ kind: "leaseKept", lease: KEPT });
    world.sees("linkDropped").waits(WAIT).holds("raising");
    const forced = promised().feeds({ kind: "takeOver", who: "op1", how: "forced" });
    forced.holds("raising").saved().holds("takingOver");
  });
});

/** A main that stands down, linked, its terms on both disks, with a good settings backup. */
async function leasing(settings = {}) {
  const house = await House.with(["m1", { ...STAND_DOWN, ...settings }]);
  const main = new Main(house, "m1", 3).connects();
  await house.passes(3_000);
  return { house, main, shell: () => house.agent.of("m1") };
}

describe("the agent", () => {
  test("grants with every answer, once the terms are on both disks", async () => {
    const { house, main, shell } = await leasing();
    expect(main.heard("welcome")[0]).toMatchObject({ leased: true, settings: TOLD });
    expect(main.leases[0], "not before").toBe(0);
    expect(main.leases.at(-1)).toBe(TERMS.leaseMs);
    expect(shell().record.lease).toEqual(KEPT);
    expect(shell().server.lease.overAtMs).toBeGreaterThan(house.clock.nowMs() + 28_000);
    expect(
      shell()
        .view()
        .notReady.map((r) => r.words)
        .join(),
    ).not.toMatch(/not in force/);
  });
  test("grants nothing to a main that does not confirm, and says so", async () => {
    const house = await House.with(["m1", STAND_DOWN]);
    const main = new Main(house, "m1", 3);
    main.takesIn = false;
    main.connects();
    await house.passes(70_000);
    expect(new Set(main.leases)).toEqual(new Set([0]));
    const shell = house.agent.of("m1");
    expect(
      shell
        .view()
        .notReady.map((r) => r.words)
        .join(),
    ).toMatch(/m1 has not confirmed yet/);
    expect(shell.view().alarms.join()).toMatch(/m1 has not confirmed yet/);
  });
  test("grants, if this disk takes nothing, to a main that counts leases: it works on", async () => {
    const house = await House.with(["m1", STAND_DOWN]);
    house.disk.failures.set("/var/backup/journal", "full");
    const main = new Main(house, "m1", 3).connects();
    await house.passes(5_000);
    expect(main.leases.at(-1)).toBe(TERMS.leaseMs);
    expect(house.agent.of("m1").server.lease.terms).toBeUndefined();
    expect(house.agent.of("m1").server.lease.overAtMs).toBeGreaterThan(house.clock.nowMs());
  });
  test("grants nothing where no lease fits the main's own parks", async () => {
    const house = await House.with(["m1", STAND_DOWN]);
    const main = new Main(house, "m1", 3);
    main.stopBudgetMs = 24_000;
    main.connects();
    await house.passes(3_000);
    expect(new Set(main.leases)).toEqual(new Set([0]));
    const shell = house.agent.of("m1");
    expect(
      shell
        .view()
        .notReady.map((r) => r.words)
        .join(),
    ).toMatch(/takes up to 24.0 s to let go/);
    expect(main.heard("welcome")[0]?.settings.leaseMs).toBe(0);
  });
  test.each([
    [4_000, 0, undefined],
    [4_001, 0, "has 4 s to end, not its Stop limit of 4 s"],
    [10_000, 0, "has 4 s to end, not its Stop limit of 10 s"],
    [10_000, 8_500, "has 7.5 s to end, not its Stop limit of 10 s"],
    [7_000, 8_500, undefined],
    [0, 0, undefined],
  ])("a Stop limit of %i ms, %i ms measured: readiness says %s", async (limitMs, tookMs, words) => {
    const house = await House.with(["m1", STAND_DOWN]);
    const main = new Main(house, "m1", 3);
    main.stopLimitMs = limitMs;
    main.stopBudgetMs = tookMs;
    main.connects();
    await house.passes(3_000);
    const shell = house.agent.of("m1");
    const said = () => shell.view().notReady.filter(({ kind }) => kind === "stopCutShort");
    if (words === undefined) expect(said()).toEqual([]);
    else expect(said()).toMatchObject([{ words: expect.stringContaining(words) }]);
    expect(main.leases.at(-1), "it is no refusal").toBeGreaterThan(0);
    expect(shell.refusals("force")).toEqual([]);
    shell.resettle({ ...shell.server.settings, whenCutOff: "keep" });
    expect(said()).toEqual([]);
  });
  test("grants while its verdict is failed, off or in maintenance, and to nobody taken over", async () => {
    const { house, main, shell } = await leasing({ automaticTakeover: false, keepAlive: 30 });
    main.healthy = false;
    await house.until(() => shell().server.liveness.state === "failed", "failed");
    await house.passes(2_000);
    expect(main.leases.at(-1)).toBe(TERMS.leaseMs);
    const order = { kind: "takeOver" as const, name: "m1", seen: undefined };
    await house.agent.commands.run(order, "op1");
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    await house.passes(2_000);
    expect(main.leases.at(-1)).toBe(0);
    expect(main.heard("park").at(-1)?.leased).toBe(false);
  });
  test("a main that vanished is taken over when its lease is over, not before", async () => {
    const { house, main, shell } = await leasing();
    const grantedMs = house.clock.nowMs();
    main.drops();
    const order = { kind: "takeOver" as const, name: "m1", seen: undefined };
    await house.agent.commands.run(order, "op1");
    await house.until(() => Object.keys(house.stored).length > 0, "the first object");
    expect(house.clock.nowMs() - grantedMs).toBeGreaterThan(29_000);
    expect(shell().server.custody.state).toBe("takingOver");
  });
  test("killed and started again, it counts one lease as granted then", async () => {
    const { house, main } = await leasing();
    house.kill();
    main.drops();
    await house.starts();
    const startedMs = house.clock.nowMs();
    const order = { kind: "takeOver" as const, name: "m1", seen: undefined };
    await house.agent.commands.run(order, "op1");
    await house.until(() => Object.keys(house.stored).length > 0, "the first object");
    expect(house.clock.nowMs() - startedMs).toBeGreaterThanOrEqual(30_000);
  });
  test("a main that stood down and comes back while it is taken over is as good as parked", async () => {
    const { house, main, shell } = await leasing({ transferRate: 60 });
    main.drops();
    await house.until(() => shell().server.custody.state === "takingOver", "taken over");
    main.standsDown();
    main.connects();
    await house.passes(1_000);
    expect(shell().server.custody.state).toBe("takingOver");
    await house.until(() => shell().server.custody.state === "backup", "completed");
    expect(main.runs).toEqual([]);
  });
  test("a main that stood down and was not taken over is welcomed home, on a link that stayed, too", async () => {
    const { house, main, shell } = await leasing();
    main.drops();
    main.standsDown();
    main.connects();
    await house.passes(2_000);
    expect(main.runs).toHaveLength(3);
    main.standsDown();
    await house.passes(3_000);
    expect(main.runs).toHaveLength(3);
    expect(shell().server.custody).toMatchObject({ state: "main", epoch: 0n });
  });
  test("one that was told to keep is not believed to stand down, and its last lease is waited for", async () => {
    const { house, main, shell } = await leasing();
    main.drops();
    // It has found out that it takes long to let go: no lease fits any more.
    main.stopBudgetMs = 50_000;
    main.connects();
    await house.passes(4_000);
    expect(shell().leases.trouble).toContain("m1 takes up to 50.0 s to let go");
    const { lease } = shell().record;
    expect(lease).toMatchObject({ goesOn: true, terms: expect.anything() });
    expect(shell().server.lease.overAtMs).toBeGreaterThan(house.clock.nowMs());
    await house.restarts();
    expect(shell().record.lease).toEqual(lease);
    main.connects();
    await house.until(() => shell().record.lease.terms === undefined, "its last lease is over");
    expect(shell().record.lease.goesOn).toBe(undefined);
    main.drops();
    main.stopBudgetMs = 0;
    main.connects();
    await house.until(() => shell().record.lease.terms !== undefined, "leases again");
    expect(shell().record.lease.goesOn).toBe(undefined);
  });
  test("stopped in order, it promises first on its disk, and keeps to it until it has met the main", async () => {
    const { house, main, shell } = await leasing();
    const toldAt: boolean[] = [];
    main.onNoTakeover = () =>
      toldAt.push(house.agent.site.state.image.find("m1")?.record.lease.isPromised === true);
    house.agent.fleet.close();
    await Promise.all([house.agent.fleet.promise(), house.passes(100)]);
    house.agent.stops();
    expect(toldAt).toEqual([true]);
    house.kill();
    await house.starts();
    await house.passes(60_000);
    const order = { kind: "takeOver" as const, name: "m1", seen: undefined };
    const outcome = await house.agent.commands.run(order, "op1");
    expect(outcome).toMatchObject({ how: "refused" });
    expect(outcome.how === "refused" && outcome.words).toMatch(/was promised/);
    expect(
      shell()
        .view()
        .notReady.map((r) => r.words)
        .join(),
    ).toMatch(/was promised/);
    main.connects();
    await house.passes(3_000);
    expect(shell().record.lease.isPromised).toBe(false);
    main.drops();
    await house.until(() => shell().server.custody.state === "backup", "taken over");
  });
  test("whose disk does not take the promise does not give it", async () => {
    const { house, main } = await leasing();
    let told = 0;
    main.onNoTakeover = () => {
      told += 1;
    };
    house.disk.failures.set("/var/backup/journal", "full");
    house.agent.fleet.close();
    await Promise.all([house.agent.fleet.promise(), house.passes(10_000)]);
    expect(told).toBe(0);
  });
  test("what was chosen after the main was told last stays with the main", async () => {
    const { house, main, shell } = await leasing({ objects: "camera 1-2" });
    main.drops();
    await house.passes(1_000);
    const set = {
      kind: "setServer" as const,
      name: "m1",
      settings: { objects: "all" },
      isSure: true,
    };
    await house.agent.commands.run(set, "op1");
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    expect(Object.keys(house.stored).sort()).toEqual(["camera1.conf", "camera2.conf"]);
    expect(house.agent.events("takeover.notTold").join()).toMatch(/^1 object was chosen since/);
  });
  test("a longer lease is on disk before it is granted, a shorter one when the longer are over", async () => {
    const { house, main, shell } = await leasing();
    const set = (wait: string) =>
      house.agent.commands.run(
        { kind: "setServer", name: "m1", settings: { waitForReconnection: wait }, isSure: true },
        "op1",
      );
    await set("60");
    await house.until(() => main.leases.at(-1) === 52_947, "the longer");
    expect(shell().record.lease.terms?.leaseMs).toBe(52_947);
    await set("30");
    await house.until(() => main.leases.at(-1) === TERMS.leaseMs, "the shorter");
    expect(shell().record.lease.terms?.leaseMs).toBe(52_947);
    await house.passes(65_000);
    expect(shell().record.lease.terms).toEqual(TERMS);
  });
});

const TOLD = { leaseMs: TERMS.leaseMs, objects: "all" };
