import fc from "fast-check";
import { expect, test } from "vitest";
import { reasonOf } from "../../proto/reason.js";
import { firstOf, NO_SERVERS, namesShown, type Roster, updateRoster } from "../../tui/roster.js";
import { compareSeverity, RANKS, type Shown } from "../../tui/standing.js";
import { AGENT_MS, badNight, DAY, running, SECOND, TUNNEL } from "./fixtures.js";

const MANY = 10_000;
const CHANGED = 10;

const full = (servers: readonly Shown[]): Roster =>
  updateRoster(NO_SERVERS, { full: true, servers, removed: [] });

const lost = (name: string, leftMs: number): Shown => ({
  ...TUNNEL,
  name,
  dueAtMs: AGENT_MS + leftMs,
});

test("the worst are first: rank, then time, then priority, then natural name", () => {
  const names = namesShown(full(badNight()), "severity", "");
  expect(names.slice(0, 6)).toEqual([
    "Tunnel West 2",
    "Depot South",
    "Dock Yard 4",
    "Harbour 1",
    "Mast 9",
    "Gate North",
  ]);
  expect(names.indexOf("Rail 2")).toBeLessThan(names.indexOf("Rail 10"));
  const soon = full([lost("B", 9 * SECOND), lost("A", 30 * SECOND)]);
  expect(namesShown(soon, "severity", "")).toEqual(["B", "A"]);
});

test("a view of a few changes moves only those", () => {
  const before = full(badNight());
  const after = updateRoster(before, {
    full: false,
    servers: [lost("Office 1", 5 * SECOND)],
    removed: ["Mast 9"],
  });
  expect(after.severity[0]?.view.name).toBe("Office 1");
  expect(after.byName.size).toBe(39);
  expect(after.counts[RANKS.timer]).toBe(2);
  expect(firstOf(after, "timer")?.view.name).toBe("Office 1");
  expect(before.byName.size).toBe(40);
});

test("an empty view changes nothing at all", () => {
  const before = full(badNight());
  expect(updateRoster(before, { full: false, servers: [], removed: [] })).toBe(before);
});

test("changes one by one give the same list as all at once", () => {
  const server = fc.record({
    n: fc.integer({ min: 0, max: 20 }),
    kind: fc.integer({ min: 0, max: 3 }),
  });
  const views = fc.array(
    fc.record({ servers: fc.array(server), removed: fc.array(fc.integer({ min: 0, max: 20 })) }),
  );
  const make = ({ n, kind }: { n: number; kind: number }): Shown => {
    if (kind === 0) return lost(`Server ${n}`, n * SECOND);
    if (kind === 1) return running(`Server ${n}`, DAY, n, { notReady: [reasonOf("no")] });
    return running(`Server ${n}`, DAY, n);
  };
  fc.assert(
    fc.property(views, (all) => {
      let roster = NO_SERVERS;
      const truth = new Map<string, Shown>();
      for (const view of all) {
        const removed = view.removed.map((n) => `Server ${n}`);
        const servers = view.servers.map(make);
        for (const name of removed) truth.delete(name);
        for (const one of servers) truth.set(one.name, one);
        roster = updateRoster(roster, { full: false, servers, removed });
      }
      const wanted = full([...truth.values()]);
      expect(roster.severity.map((entry) => entry.view)).toEqual(
        wanted.severity.map((entry) => entry.view),
      );
      expect(roster.name.length).toBe(truth.size);
      expect(roster.counts).toEqual(wanted.counts);
      expect([...roster.severity].sort(compareSeverity)).toEqual(roster.severity);
    }),
  );
});

test("a few changes among 10,000 servers leave all other entries as they were", () => {
  const servers = Array.from({ length: MANY }, (_, n) => running(`Server ${n}`, DAY, 64));
  const before = full(servers);
  const changed = Array.from({ length: CHANGED }, (_, n) => lost(`Server ${n * 997}`, n * SECOND));
  const after = updateRoster(before, { full: false, servers: changed, removed: [] });
  const old = new Set(before.severity);
  expect(after.severity.filter((entry) => !old.has(entry))).toHaveLength(CHANGED);
  expect(after.severity).toHaveLength(MANY);
});
