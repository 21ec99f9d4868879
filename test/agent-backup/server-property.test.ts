// Whatever happens in whatever order: time drains, and the safety rules hold after every step.

import fc from "fast-check";
import { expect, test } from "vitest";
import { CUSTODY_STATES } from "../../agent-backup/core/custody.js";
import { isLeased } from "../../agent-backup/core/lease.js";
import { EVENTS } from "../../agent-backup/core/liveness.js";
import { KEPT_CUSTODY } from "../../agent-backup/core/record/record.js";
import { NO_FACTS } from "../../agent-backup/core/server/facts.js";
import { deadlineAtMs, due, type Effect, type Server } from "../../agent-backup/core/server.js";
import { FOREVER_MS, noWay, READY, WAY, World } from "./world.js";

const HEARD = EVENTS.filter(
  (on) => !["expired", "restartsExceeded", "resumedAway", "resumedFailed"].includes(on),
).filter((on) => !on.startsWith("switched"));

const act = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HEARD).map((on) => (w: World) => w.sees(on)) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(0, 1, 999, 1_000, 9_999, 10_000, 29_999, 30_000, 300_000, 3_600_000)
      .map((ms) => (w: World) => w.waits(ms)),
  },
  { weight: 4, arbitrary: fc.constant((w: World) => w.saved()) },
  { weight: 1, arbitrary: fc.constant((w: World) => w.saveFails()) },
  { weight: 1, arbitrary: fc.constant((w: World) => w.parks()) },
  { weight: 1, arbitrary: fc.nat(5).map((n) => (w: World) => w.feeds({ kind: "saved", save: n })) },
  {
    weight: 2,
    arbitrary: fc
      .nat(2)
      .map((setAside) => (w: World) => w.feeds({ kind: "takeoverEnded", setAside })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ setAside: fc.nat(1), refused: fc.nat(1) })
      .map((aside) => (w: World) => w.feeds({ kind: "restoreEnded", ...aside })),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat(1)
      .map((setAside) => (w: World) => w.feeds({ kind: "inFlightSettled", setAside })),
  },
  { weight: 1, arbitrary: fc.constant((w: World) => w.feeds({ kind: "decided" })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        { kind: "takeOver" as const, how: "ordinary" as const },
        { kind: "takeOver" as const, how: "switchover" as const },
        { kind: "takeOver" as const, how: "forced" as const },
        { kind: "restore" as const, isForced: false },
        { kind: "restore" as const, isForced: true },
      )
      .map((order) => (w: World) => w.feeds({ ...order, who: "op1" })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("", "the disk is full")
      .map((problem) => (w: World) => w.feeds({ kind: "freshBackup", problem })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        ...(["hold", "release", "cancel", "acknowledge", "endMaintenance", "actNow"] as const),
      )
      .map((kind) => (w: World) => w.feeds({ kind, who: "op1" })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(1, 60_000)
      .map(
        (ms) => (w: World) =>
          w.feeds({ kind: "maintain", who: "op1", untilWallMs: w.now.wallMs + ms, reason: "" }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(WAY, noWay()).map((look) => (w: World) => {
      w.fitness.networkIs(look, FOREVER_MS, FOREVER_MS);
      return w.feeds({ kind: "time" });
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1_000, 60_000).map((ms) => (w: World) => {
      w.nowMs += ms;
      w.fitness.gapped(ms, w.nowMs);
      return w.feeds({ kind: "time" });
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(5_000, 22_977).map((leaseMs) => (w: World) => {
      if (!isLeased(w.server.custody.state)) return w;
      return w.feeds({ kind: "leased", terms: { leaseMs, budgetMs: 5_000, objects: "all" } });
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        terms: fc.constantFrom(undefined, { leaseMs: 22_977, budgetMs: 5_000, objects: "all" }),
        isPromised: fc.boolean(),
        goesOn: fc.constantFrom(undefined, true),
      })
      .map((lease) => (w: World) => w.feeds({ kind: "leaseKept", lease })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(READY, NO_FACTS)
      .map((facts) => (w: World) => w.feeds({ kind: "facts", facts })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record(
        {
          enabled: fc.boolean(),
          automaticTakeover: fc.boolean(),
          automaticRestore: fc.boolean(),
          holdDown: fc.constantFrom(0, 30),
          waitForReconnection: fc.constantFrom(0, 30),
          keepAlive: fc.constantFrom(30, 60),
        },
        { requiredKeys: [] },
      )
      .map((changes) => (w: World) => w.sets(changes)),
  },
);

const start = fc.record({
  custody: fc.constantFrom(...KEPT_CUSTODY.filter((state) => state !== "takingOver")),
  epoch: fc.constant(5n),
  wasFailed: fc.boolean(),
  restoreStuck: fc.boolean(),
  setAside: fc.nat(1),
  settings: fc.record({ enabled: fc.boolean(), automaticRestore: fc.boolean() }),
});

const WAITS_FOR_DISK = ["raising", "raisingBack"];
const MOVES = [
  "park",
  "startTakeover",
  "startRestore",
  "resumeTransfer",
  "moveAgain",
  "endRestore",
];

function check(
  world: World,
  before: Server,
  effects: readonly Effect[],
  counts: Map<string, number>,
): void {
  const { server } = world;
  const acts = effects.flatMap((e) => (e.kind === "act" ? [e] : []));
  const names = acts.map(({ action }) => action);
  expect(CUSTODY_STATES).toContain(server.custody.state);
  if (server.custody.epoch < before.custody.epoch) {
    expect(names, "falls only by what is taken back").toContain("lower");
    expect(server.custody.epoch).toBe(before.custody.epoch - 1n);
    expect(WAITS_FOR_DISK).toContain(before.custody.state);
  }
  expect(names.filter((name) => name === "raise").length).toBeLessThanOrEqual(1);
  const raise = acts.find(({ action }) => action === "raise");
  const isByItself = raise !== undefined && raise.who === "";
  if (isByItself && raise.custody.state === "raising") {
    const { standing, settings, liveness } = before;
    expect(standing.hold, "none while it is held").toBeUndefined();
    expect(server.standing.cancel, "none that was cancelled").toBeUndefined();
    expect(server.standing.maintenance, "none in maintenance").toBeUndefined();
    expect(server.settings.automaticTakeover).toBe(true);
    expect(server.isLinked || world.fitness.network.kind === "way", "none while cut off").toBe(
      true,
    );
    expect(world.nowMs).toBeGreaterThanOrEqual(world.fitness.judgedFromMs(settings));
    expect(server.liveness.state, `from ${liveness.state}`).toBe("failed");
    expect(server.liveness.why, "with a cause").not.toBe("");
  }
  const raised = names.indexOf("raise");
  if (raised !== -1) {
    expect(names[raised + 1]).toBe("save");
    expect(
      names.slice(raised).some((name) => MOVES.includes(name)),
      "nothing acts unsaved",
    ).toBe(false);
  }
  if (WAITS_FOR_DISK.includes(before.custody.state) && before.custody === server.custody) {
    expect(names.filter((name) => MOVES.includes(name))).toEqual([]);
  }
  for (const name of ["startRestore"] as const) {
    if (!names.includes(name)) continue;
    const key = `${name} ${server.custody.epoch}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    expect(counts.get(key), `${key} once`).toBe(1);
  }
  if (server.custody.state === "restoring") {
    if (!server.byOrder.isForcedHome) expect(server.liveness.state).toBe("running");
    expect(server.isLinked).toBe(true);
  }
  if (names.includes("startTakeover") && server.byOrder.takeover !== "forced") {
    const isOver = world.nowMs >= server.lease.overAtMs;
    expect(isOver || server.hasParked, "nothing starts while a lease may run").toBe(true);
  }
  if (isByItself && raise.custody.state === "raising") {
    expect(server.lease.isPromised, "none that was promised otherwise").toBe(false);
  }
  if (names.includes("startTakeover") && before.byOrder.takeover === "switchover") {
    expect(server.hasParked, "a switchover moves nothing that runs").toBe(true);
  }
  if (server.custody.state === "main" && server.orderedBy === "") {
    expect(server.byOrder.isSwitchover).toBe(false);
  }
  expect(server.blockedSinceMs === undefined).toBe(server.blocked.length === 0);
  const mayWait = server.custody.state === "parking";
  if (server.liveness.state !== "failed" && server.orderedBy === "" && !mayWait)
    expect(server.blocked).toEqual([]);
  expect(server.liveness.startingMs).toBeGreaterThanOrEqual(0);
}

test("time drains and the rules hold after every step", () => {
  fc.assert(
    fc.property(start, fc.array(act, { maxLength: 60 }), (given, acts) => {
      const world = new World(given);
      const counts = new Map<string, number>();
      world.onStep = (before, effects) => check(world, before, effects, counts);
      for (const one of acts) {
        one(world).waits(0);
        expect(due(world.server, world.now)).toBeUndefined();
        const atMs = deadlineAtMs(world.server, world.now);
        expect(atMs ?? Number.POSITIVE_INFINITY).toBeGreaterThan(world.nowMs);
      }
    }),
    { numRuns: 3_000 },
  );
});

test("every epoch of a takeover is begun by one raise, and lowered epochs moved nothing", () => {
  fc.assert(
    fc.property(start, fc.array(act, { maxLength: 80 }), (given, acts) => {
      const world = new World(given);
      for (const one of acts) one(world);
      let saves = 0;
      let isSaved = true;
      for (const effect of world.effects) {
        if (effect.kind !== "act") continue;
        if (effect.action === "raise") isSaved = false;
        if (effect.action === "save") {
          expect(effect.save).toBe(++saves);
        }
        if (effect.action === "lower") isSaved = true;
        if (["park", "startRestore"].includes(effect.action)) isSaved = true;
        if (effect.action === "startTakeover")
          expect(isSaved, "an epoch acts once it was saved").toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});
