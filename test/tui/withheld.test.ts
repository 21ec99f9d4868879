// The agent's own sentences, as it makes them, against the words of the NEXT column.

import { expect, test } from "vitest";
import { SILENT_PROBES } from "../../agent-backup/core/health/witnesses.js";
import { may, withheld } from "../../agent-backup/core/permission.js";
import type { Facts } from "../../agent-backup/core/server/facts.js";
import { REASON_KINDS, reasonOf } from "../../proto/reason.js";
import { withheldWord, wouldWait } from "../../tui/withheld.js";
import { FOREVER_MS, noWay, READY, running, SECOND, type Start } from "../agent-backup/world.js";
import { DEPOT, TUNNEL } from "./fixtures.js";

const WITNESS = "10.0.0.9";

/** A main that failed, and what the agent says against its takeover. */
function failed(start: Start = {}, before: (world: ReturnType<typeof running>) => void = () => {}) {
  const world = running(start);
  before(world);
  world.sees("linkDropped").waits(30 * SECOND);
  return world;
}

const word = (world: ReturnType<typeof running>) => {
  const blocked = may("takeOverByItself", world.server, world.now);
  expect(blocked).not.toEqual([]);
  return withheldWord({ ...DEPOT, line: undefined, blocked });
};
const facts = (part: Partial<Facts>): Start => ({ facts: { ...READY, ...part } });

test("no witness answers, or none has yet", () => {
  const asked = failed({}, ({ fitness }) => fitness.witnessesAre([WITNESS]));
  expect(word(asked)).toBe("withheld: witness");
  for (let probe = 0; probe < SILENT_PROBES; probe++) {
    asked.fitness.witnessed(WITNESS, { kind: "silent" }, asked.nowMs);
    expect(word(asked)).toBe("withheld: witness");
  }
});

test("its own network, a stall, mains that vanished together, no other evidence", () => {
  expect(
    word(failed({}, ({ fitness }) => fitness.networkIs(noWay("no carrier on eth0"), 0, 0))),
  ).toBe("withheld: network");
  const unknown = { kind: "unknown", words: "m1: not looked up within 1 s" } as const;
  const unseen = failed({}, ({ fitness }) => fitness.networkIs(unknown, FOREVER_MS, FOREVER_MS));
  expect(word(unseen)).toBe("withheld: network");
  const stalled = failed();
  stalled.fitness.gapped(60_000, stalled.nowMs);
  expect(word(stalled)).toBe("withheld: stall");
  const together = failed();
  for (const name of ["m1", "m2"]) together.fitness.runs(name);
  for (const name of ["m1", "m2"]) together.fitness.vanishes(name, together.nowMs);
  expect(word(together)).toBe("withheld: mass loss");
  expect(word(failed({}, ({ fitness }) => fitness.runs("m2")))).toBe("withheld: evidence");
});

test("orders, settings, disks", () => {
  const lost = running().sees("linkDropped");
  lost.feeds({ kind: "cancel", who: "op1" });
  expect(word(lost.waits(30 * SECOND))).toBe("cancelled: act");
  expect(word(failed({ settings: { automaticTakeover: false } }))).toBe("act by hand");
  expect(word(failed({ settings: { priority: "never" } }))).toBe("act by hand");
  expect(word(failed({ settings: { objects: "none" } }))).toBe("blocked: no objects");
  expect(word(failed(facts({ backup: undefined })))).toBe("blocked: no backup");
  expect(word(failed(facts({ storeProblem: "it is not there" })))).toBe("blocked: store");
  expect(word(failed(facts({ journalProblem: "the disk is full" })))).toBe("blocked: disk");
  expect(word(failed(facts({ diskDoubt: "its journal is gone" })))).toBe("withheld: disk");
});

test("what must be known to act counts before what would pass by itself", () => {
  const both = failed(facts({ backup: undefined }), ({ fitness }) =>
    fitness.networkIs(noWay("cut"), 0, 0),
  );
  expect(word(both)).toBe("blocked: no backup");
  expect(withheldWord({ ...DEPOT, blocked: [reasonOf("Something new.")] })).toBe("blocked: see w");
  expect(withheldWord({ ...DEPOT, blocked: [] })).toBeUndefined();
});

test("a limit that is reached is seen before the failure", () => {
  const world = running();
  const full = { ...world.now, limits: { mains: 1, objects: 0 }, away: { mains: 1, objects: 3 } };
  const notReady = withheld(world.server, full);
  expect(wouldWait({ ...TUNNEL, notReady })).toBe(true);
  expect(wouldWait(TUNNEL)).toBe(false);
});

test("every word fits its column", () => {
  for (const kind of [...REASON_KINDS, "newerThanThis"]) {
    const word = withheldWord({ ...DEPOT, blocked: [{ kind, words: "" }] });
    expect(word?.length).toBeGreaterThan(0);
    expect(word?.length).toBeLessThanOrEqual(19);
  }
});
