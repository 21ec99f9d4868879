// The gap report against a house in which the test knows when each object ran: from the last sign of
// life to applied, whatever the main died of and whatever happened to the agent meanwhile.

import { describe, expect, test } from "vitest";
import { gapSummary, objectGaps } from "../../agent-backup/core/outage/gap-report.js";
import {
  NO_OUTAGE,
  observed,
  type Sight,
  SPELLS_MAX,
} from "../../agent-backup/core/outage/outage.js";
import { parseItem, type RecordItem } from "../../agent-backup/core/record/record.js";
import { summaryOf } from "../../agent-backup/io/outages.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const PACE_MS = 60;
const CAMERAS = 5;
/** From the order to the first put: the journal, the list. */
const SOME_MS = 400;

async function ready(settings = {}, cameras = CAMERAS) {
  const house = await House.with(["m1", { heartbeat: 1, ...settings }]);
  const main = new Main(house, "m1", cameras).connects();
  await house.passes(3_000);
  return { house, main, shell: () => house.agent.of("m1") };
}

type Ready = Awaited<ReturnType<typeof ready>>;

async function isOnBackup({ house, shell }: Ready) {
  await house.until(() => shell().server.custody.state === "backup", "taken over");
}

const gapsOf = ({ shell }: Ready) => {
  const { items, outage, wallMs } = shell().outages.now();
  return objectGaps(items, outage, wallMs);
};
const figures = ({ shell }: Ready) => summaryOf(shell().outages.now());
const told = ({ house }: Ready, event: string) =>
  house.agent.site.happenings
    .newest(1_000, "m1")
    .happenings.filter((one) => one.event === event)
    .map(({ fields }) => fields);

describe("from the last sign of life", () => {
  test("a host that vanished: from the last thing heard, one pace more for each object", async () => {
    const all = await ready();
    const diedMs = all.house.clock.nowMs();
    all.main.drops();
    const applied: number[] = [];
    for (let n = 1; n <= CAMERAS; n += 1) {
      await all.house.until(() => Object.keys(all.house.stored).length >= n, `${n} there`);
      applied.push(all.house.clock.nowMs() - diedMs);
    }
    await isOnBackup(all);
    const gaps = gapsOf(all);
    gaps.forEach(({ kind, gapMs = 0 }, i) => {
      expect(kind).toBe("known");
      // It was heard less than a heartbeat before it died.
      expect(gapMs).toBeGreaterThanOrEqual((applied[i] ?? 0) - 20);
      expect(gapMs).toBeLessThanOrEqual((applied[i] ?? 0) + 1_000 + 50);
    });
    const { minMs = 0, maxMs = 0 } = figures(all);
    expect(maxMs - minMs).toBeCloseTo((CAMERAS - 1) * PACE_MS, -2);
  });
  test("an application that hangs: from its last keep-alive, though its host goes on to be heard", async () => {
    const all = await ready({ keepAlive: 30 });
    const hungMs = all.house.clock.nowMs();
    all.main.healthy = false;
    await isOnBackup(all);
    const { minMs = 0 } = figures(all);
    const sinceMs = all.house.clock.nowMs() - hungMs;
    expect(minMs).toBeGreaterThan(29_000);
    expect(figures(all).maxMs).toBeGreaterThan(sinceMs - 100);
    expect(figures(all).maxMs).toBeLessThan(sinceMs + 1_000);
  });
  test("a shutdown: from its message, whatever is heard of the host after it", async () => {
    const all = await ready({ normalShutdown: 5 });
    const saidMs = all.house.clock.nowMs();
    all.main.application = "stopped";
    all.main.link?.send({ kind: "shutdown", how: "normal", reason: "", signal: "", exitCode: 0 });
    all.main.healthy = false;
    await isOnBackup(all);
    const { maxMs = 0 } = figures(all);
    expect(Math.abs(maxMs - (all.house.clock.nowMs() - saidMs))).toBeLessThan(SOME_MS);
  });
  test("forced start, or a main that was never heard: at least since this agent looks", async () => {
    const all = await ready();
    all.main.drops();
    await all.house.until(() => all.shell().server.liveness.state === "failed", "failed");
    const all2 = all;
    await all2.house.passes(2_000);
    expect(figures(all).atLeast).toBe(0);
    // Another house, where nobody was heard since the start.
    const other = await ready();
    await other.house.restarts();
    const begunMs = other.house.clock.nowMs();
    other.shell().feed({ kind: "liveness", on: "forcedStart" });
    await isOnBackup(other);
    const summary = figures(other);
    expect(summary).toMatchObject({ objects: CAMERAS, atLeast: CAMERAS, measured: CAMERAS });
    expect(summary.minMs).toBeGreaterThan(0);
    expect(summary.maxMs).toBeLessThanOrEqual(other.house.clock.nowMs() - begunMs);
    expect(told(other, "takeover.ended")[0]).toMatchObject({ gapAtLeast: String(CAMERAS) });
  });
});

describe("who runs what meanwhile", () => {
  test("a takeover that pauses: what the main ran again has a gap until then, and later another", async () => {
    const all = await ready({ transferRate: 60 });
    const { house, main, shell } = all;
    main.drops();
    await house.until(() => Object.keys(house.stored).length === 2, "two there");
    main.connects();
    await house.until(() => shell().server.custody.state === "paused", "paused");
    const paused = gapsOf(all);
    expect(paused.map(({ kind }) => kind)).toEqual(Array(CAMERAS).fill("known"));
    await house.passes(60_000);
    expect(gapsOf(all)).toEqual(paused); // It runs them.
    main.drops();
    await isOnBackup(all);
    const after = gapsOf(all);
    expect(after.slice(0, 2)).toEqual(paused.slice(0, 2));
    for (const i of [2, 3, 4]) {
      expect(after[i]?.gapMs).toBeGreaterThan((paused[i]?.gapMs ?? 0) + 29_000);
      expect(after[i]?.gapMs).toBeLessThan((paused[i]?.gapMs ?? 0) + 29_000 + 8_000);
    }
  });
  test("an object whose place is occupied is run by nobody until the main is back", async () => {
    const all = await ready();
    all.house.disk.write("/srv/store/camera3.conf", "somebody's own");
    all.main.drops();
    await isOnBackup(all);
    expect(figures(all)).toMatchObject({ objects: CAMERAS, nobody: 1, measured: CAMERAS - 1 });
    expect(told(all, "takeover.ended")[0]).toMatchObject({ gapNobody: "1" });
    all.main.connects();
    await all.house.passes(2_000);
    expect(figures(all)).toMatchObject({ nobody: 0, longest: "camera 3" });
  });
  test("a link that is lost and back in time is no gap", async () => {
    const all = await ready({ transferRate: 60 });
    const { house, main, shell } = all;
    main.drops();
    await house.until(() => Object.keys(house.stored).length === 1, "one there");
    main.connects();
    await house.until(() => shell().server.custody.state === "paused", "paused");
    const before = gapsOf(all);
    main.drops();
    await house.passes(10_000);
    main.connects();
    await house.passes(2_000);
    expect(gapsOf(all)).toEqual(before);
  });
  test("it dies on the way home: what had gone home has a gap of its own in the next outage", async () => {
    const all = await ready({ transferRate: 60 });
    const { house, main, shell } = all;
    main.drops();
    await isOnBackup(all);
    main.connects();
    await house.passes(2_000);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => Object.keys(house.stored).length === 3, "two at home");
    main.drops();
    await house.until(() => shell().record.epoch === 3n, "taken over again");
    await isOnBackup(all);
    expect(figures(all)).toMatchObject({ stayed: 3, measured: 2, nobody: 0 });
    expect(figures(all).minMs).toBeGreaterThan(29_000);
    const list = await house.agent.site.gapLists.read("m1", 1n);
    expect(typeof list === "object" && list.gaps).toHaveLength(CAMERAS);
  });
});

describe("on its way home", () => {
  test("the overlap of each object is measured apart, and is no part of its gap", async () => {
    const all = await ready();
    all.main.drops();
    await isOnBackup(all);
    const before = gapsOf(all).map(({ gapMs }) => gapMs);
    all.main.connects();
    await all.house.passes(2_000);
    await all.house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await all.house.until(() => all.shell().server.custody.state === "main", "at home");
    const [ended] = told(all, "restore.ended");
    expect(Number(ended?.overlapMaxMs)).toBeLessThan(5_000);
    expect(ended).toMatchObject({ gapObjects: String(CAMERAS) });
    const list = await all.house.agent.site.gapLists.read("m1", 1n);
    if (typeof list !== "object") throw new Error(String(list));
    expect(list.gaps.map(({ gapMs }) => gapMs)).toEqual(before.map((ms) => Math.round(ms ?? 0)));
    for (const { overlapMs } of list.gaps) expect(overlapMs).toBeGreaterThanOrEqual(0);
    expect(list.endedWallMs).toBeGreaterThan(list.beganWallMs);
    expect(all.shell().record.outage).toEqual(NO_OUTAGE);
  });
});

test("exclusive: nobody runs an object between its removal here and the main's confirmation", async () => {
  const all = await ready({ transferRate: 60 });
  all.main.drops();
  await isOnBackup(all);
  const before = gapsOf(all).map(({ gapMs = 0 }) => gapMs);
  all.main.connects();
  await all.house.passes(2_000);
  const order = { kind: "restore", name: "m1", seen: undefined, exclusive: true } as const;
  await all.house.agent.commands.run(order, "op1");
  await all.house.until(() => all.shell().server.custody.state === "main", "at home");
  const list = await all.house.agent.site.gapLists.read("m1", 1n);
  if (typeof list !== "object") throw new Error(String(list));
  const more = list.gaps.map(({ gapMs = 0 }, i) => gapMs - (before[i] ?? 0));
  expect(Math.min(...more)).toBeGreaterThan(0);
  expect(Math.max(...more)).toBeLessThan(5_000);
});

describe("the agent itself", () => {
  test("killed in the middle: what was measured stays, the rest is measured on", async () => {
    const all = await ready({ transferRate: 60 });
    const { house, main } = all;
    main.drops();
    await house.until(() => Object.keys(house.stored).length === 2, "two there");
    await house.passes(500);
    const before = gapsOf(all).slice(0, 2);
    house.kill();
    await house.passes(20_000);
    await house.starts();
    await isOnBackup(all);
    const after = gapsOf(all);
    expect(after.slice(0, 2)).toEqual(before);
    for (const gap of after.slice(2)) expect(gap.gapMs).toBeGreaterThan(29_000 + 20_000);
  });
  test("a step of its wall clock makes no gap, and takes none away", async () => {
    const all = await ready();
    all.main.drops();
    await all.house.passes(10_000);
    all.house.clock.stepWall(3_600_000);
    await isOnBackup(all);
    expect(figures(all).maxMs).toBeLessThan(35_000);
    expect(figures(all).minMs).toBeGreaterThan(29_000);
  });
  test("a clock put back between two lives of it: unknown, and not less than nothing", async () => {
    const all = await ready({ transferRate: 60 });
    all.main.drops();
    await all.house.until(() => Object.keys(all.house.stored).length === 2, "two there");
    await all.house.passes(500);
    all.house.kill();
    all.house.clock.stepWall(-3_600_000);
    await all.house.starts();
    await isOnBackup(all);
    expect(gapsOf(all).map(({ kind }) => kind)).toEqual([
      "known",
      "known",
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(figures(all)).toMatchObject({ unknown: 3, measured: 2 });
  });
});

describe("what is not known", () => {
  test("items of an earlier version: unknown, never 0", () => {
    const raw = {
      ...{ type: "camera", number: 1, name: "Gate", bytes: 3, digest: "a".repeat(64) },
      ...{ where: "backup", result: "applied", words: "", reference: "" },
    };
    const items = [parseItem(raw)];
    expect(objectGaps(items, NO_OUTAGE, 1_000)).toMatchObject([
      { kind: "unknown", gapMs: undefined },
    ]);
    const outage = { epoch: 1n, beganWallMs: 0, down: [], held: [] };
    expect(gapSummary(objectGaps(items, outage, 1_000))).toMatchObject({
      unknown: 1,
      maxMs: undefined,
    });
  });
  test("a main that comes and goes for ever keeps a bounded number of spells, and none is lost", () => {
    const up: Sight = { state: "running", isLinked: true, custody: "paused", hasParked: false };
    const down: Sight = { ...up, state: "failed" };
    let outage = { ...NO_OUTAGE, epoch: 1n };
    for (let i = 0; i < 3 * SPELLS_MAX; i += 1) {
      const at = (wallMs: number) => ({ wallMs, lifeWallMs: wallMs, parkedWallMs: undefined });
      outage = observed(outage, up, down, at(i * 100));
      outage = observed(outage, down, up, at(i * 100 + 10));
    }
    expect(outage.down).toHaveLength(SPELLS_MAX);
    const item = { where: "planned" } as unknown as RecordItem;
    const [gap] = objectGaps([item], outage, 1_000_000);
    expect(gap?.kind).toBe("atLeast");
    expect(gap?.gapMs).toBeGreaterThanOrEqual(3 * SPELLS_MAX * 10);
  });
});
