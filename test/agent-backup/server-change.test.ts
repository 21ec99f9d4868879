// What a change of settings would do at once: said before it is done, and the very thing that is done.

import { describe, expect, test } from "vitest";
import { actsAtOnce } from "../../agent-backup/core/server/change.js";
import { NO_FACTS } from "../../agent-backup/core/server/facts.js";
import type { ServerSettings } from "../../proto/settings.js";
import { READY, running, SECOND, World } from "./world.js";

const would = (world: World, changes: Partial<ServerSettings>) =>
  actsAtOnce(world.server, { ...world.server.settings, ...changes }, world.now).join(" ");

describe("a timer that has run out already by the new setting", () => {
  const silent = (ms: number) => running({ settings: { keepAlive: 60 } }).waits(ms);

  test("is warned of from the millisecond on in which it would fire", () => {
    expect(would(silent(30 * SECOND - 1), { keepAlive: 30 })).toBe("");
    expect(would(silent(30 * SECOND), { keepAlive: 30 })).toBe(
      "m1 would be failed at once (keep-alive lost): it has been running for 30 s on that timer. " +
        "m1 would be taken over at once.",
    );
  });

  test("is failed and not taken over where that is refused", () => {
    const world = silent(45 * SECOND);
    const words = would(world, { keepAlive: 30, automaticTakeover: false });
    expect(words).toContain("would be failed at once");
    expect(words).not.toContain("taken over");
    expect(would(world.feeds({ kind: "facts", facts: NO_FACTS }), { keepAlive: 30 })).not.toContain(
      "taken over",
    );
  });

  test("counts from the drop for the wait for reconnection", () => {
    const world = running()
      .sees("linkDropped")
      .waits(5 * SECOND);
    expect(would(world, { waitForReconnection: 6 })).toBe("");
    expect(would(world, { waitForReconnection: 5 })).toContain("m1 would be failed at once");
  });
});

test("automatic takeover that is switched on while a server is failed", () => {
  const world = running({ settings: { automaticTakeover: false } }).sees("linkDropped");
  expect(would(world.waits(29 * SECOND), { automaticTakeover: true })).toBe("");
  world.waits(SECOND).is("failed");
  expect(would(world, { automaticTakeover: true })).toBe("m1 would be taken over at once.");
  expect(would(world, { keep: 5 })).toBe("");
  world.feeds({ kind: "hold", who: "op1" });
  expect(would(world, { automaticTakeover: true })).toBe("");
});

test("automatic restore that is switched on while its main has returned", () => {
  const world = new World({ custody: "backup", epoch: 1n, facts: READY }).sees("helloRunning");
  world.runs(29 * SECOND);
  expect(would(world, { automaticRestore: true })).toBe("");
  world.runs(SECOND);
  expect(would(world, { automaticRestore: true })).toBe("The objects of m1 would go home at once.");
});

test("nothing is changed by asking, and what was said is what is done", () => {
  const world = running({ settings: { keepAlive: 60 } }).waits(31 * SECOND);
  const { server } = world;
  expect(would(world, { keepAlive: 30 })).toContain("taken over at once");
  expect(world.server).toBe(server);
  world.sets({ keepAlive: 30 }).waits(0).is("failed").holds("raising", 1n);
});
