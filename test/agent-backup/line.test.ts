// The order of takeover when not all fit, and what a server does with its turn.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Asking, comesBefore, turns } from "../../agent-backup/core/fleet.js";
import { running, SECOND } from "./world.js";

const NONE_AWAY = { mains: 0, objects: 0 };
const ask = (name: string, more: Partial<Asking> = {}): Asking => ({
  name,
  priority: "normal",
  failedWallMs: 1_000,
  objects: 10,
  ...more,
});

describe("the line", () => {
  test("by priority, then time of failure, then name", () => {
    const { granted } = turns(
      [
        ask("b"),
        ask("low", { priority: "low", failedWallMs: 1 }),
        ask("A"),
        ask("early", { failedWallMs: 999 }),
        ask("high", { priority: "high", failedWallMs: 9_999 }),
      ],
      NONE_AWAY,
      { mains: 0, objects: 0 },
    );
    expect(granted).toEqual(["high", "early", "A", "b", "low"]);
  });

  test("at most so many mains; the others know their place and what they wait for", () => {
    const { granted, waiting } = turns(
      [ask("a"), ask("b"), ask("c")],
      { mains: 1, objects: 5 },
      {
        mains: 2,
        objects: 0,
      },
    );
    expect(granted).toEqual(["a"]);
    expect(waiting.get("b")).toEqual({
      position: 1,
      of: 2,
      words: "2 of at most 2 mains are taken over",
    });
    expect(waiting.get("c")?.position).toBe(2);
  });

  test("one too big for what is left is passed over; one too big for the limit goes alone", () => {
    const limits = { mains: 0, objects: 100 };
    const big = ask("big", { objects: 90, failedWallMs: 1 });
    const { granted, waiting } = turns([big, ask("small")], { mains: 1, objects: 50 }, limits);
    expect(granted).toEqual(["small"]);
    expect(waiting.get("big")?.words).toMatch(
      /its 90 objects do not fit: 60 of at most 100 objects/,
    );
    expect(turns([ask("huge", { objects: 500 })], NONE_AWAY, limits).granted).toEqual(["huge"]);
  });

  test("no order of asking changes who goes, and no limit is passed", () => {
    const one = fc.record({
      name: fc.uuid(),
      priority: fc.constantFrom("high" as const, "normal" as const, "low" as const),
      failedWallMs: fc.nat(5),
      objects: fc.nat(50),
    });
    const limits = fc.record({ mains: fc.nat(4), objects: fc.nat(100) });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: (o) => o.name }), limits, (asking, limit) => {
        const there = turns(asking, NONE_AWAY, limit);
        const back = turns([...asking].reverse(), NONE_AWAY, limit);
        expect(back).toEqual(there);
        expect(there.granted.length + there.waiting.size).toBe(asking.length);
        if (limit.mains > 0) expect(there.granted.length).toBeLessThanOrEqual(limit.mains);
        const sum = asking
          .filter(({ name }) => there.granted.includes(name))
          .reduce((total, { objects }) => total + objects, 0);
        if (limit.objects > 0 && there.granted.length > 1) {
          const biggest = Math.max(...asking.map(({ objects }) => objects));
          expect(sum).toBeLessThanOrEqual(Math.max(limit.objects, biggest));
        }
        for (const [a, b] of there.granted.slice(1).map((name, i) => [there.granted[i], name])) {
          const of = (name: string | undefined) => asking.find((o) => o.name === name) as Asking;
          expect(comesBefore(of(a), of(b))).toBeLessThan(0);
        }
      }),
    );
  });
});

describe("a server that has failed", () => {
  const failed = () =>
    running({ isLined: true })
      .sees("linkDropped")
      .waits(30 * SECOND)
      .holds("main");
  const place = { position: 2, of: 3, words: "2 of at most 2 mains are taken over" };

  test("asks for its turn and goes when it is granted", () => {
    const world = failed();
    expect(world.server.turn).toBe("asks");
    world.feeds({ kind: "turn", turn: "granted" }).holds("raising", 1n);
    expect(world.server.turn).toBeUndefined();
  });

  test("stands in line, says so once, and leaves it when it runs again", () => {
    const world = failed().feeds({ kind: "turn", turn: place });
    expect(world.server.blocked).toEqual([
      { kind: "inLine", words: "Waits in line, 2 of 3: 2 of at most 2 mains are taken over." },
    ]);
    expect(world.told.filter(({ event }) => event === "server.waits")).toHaveLength(1);
    world.feeds({ kind: "turn", turn: { ...place, position: 1, of: 2 } });
    expect(world.told.filter(({ event }) => event === "server.waits")).toHaveLength(1);
    world.sees("helloRunning");
    expect(world.server.turn).toBeUndefined();
    expect(world.server.blocked).toEqual([]);
    world.feeds({ kind: "turn", turn: "granted" }).holds("main", 0n);
  });

  test("an operator's order does not wait in it", () => {
    failed()
      .feeds({ kind: "turn", turn: place })
      .feeds({ kind: "takeOver", who: "anna" })
      .holds("raising", 1n);
    failed()
      .feeds({ kind: "turn", turn: place })
      .feeds({ kind: "actNow", who: "anna" })
      .holds("raising", 1n);
  });

  test("a turn that comes when something else stands against it is not used", () => {
    const world = failed().feeds({ kind: "hold", who: "anna" });
    world.feeds({ kind: "turn", turn: "granted" }).holds("main", 0n);
    world.feeds({ kind: "release", who: "anna" });
    expect(world.server.turn).toBe("asks");
  });
});
