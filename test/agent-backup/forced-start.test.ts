// The forced-start question: setting × answers × known or not × when the main connects × own network.

import { describe, expect, test } from "vitest";
import {
  ASK_MS_MIN,
  answered,
  isKnownToAnswer,
  KNOWN_WALL_MS,
  newForcedStart,
  type PingAnswer,
  PROBES_MIN,
  probeEveryMs,
  verdict,
} from "../../agent-backup/core/forced-start.js";
import type { PingAnswer as WorldAnswer } from "../../base/world.js";
import { wordsOf } from "../../proto/reason.js";
import type { ServerSettings } from "../../proto/settings.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { SECOND, settingsOf } from "./world.js";

const SETTINGS = settingsOf();
const SILENT: PingAnswer = { kind: "silent" };

/** Asks every so often from instant 0; `say` answers. */
function asked(
  say: (atMs: number) => PingAnswer,
  untilMs: number,
  { settings = SETTINGS, isKnown = true } = {},
) {
  let forced = newForcedStart(0);
  const everyMs = probeEveryMs(settings);
  for (let atMs = 0; atMs <= untilMs; atMs += everyMs) {
    forced = answered(forced, say(atMs), atMs);
  }
  return verdict(forced, settings, isKnown, untilMs);
}

describe("what the answers amount to", () => {
  test("silence through the whole wait forces; one millisecond less does not", () => {
    expect(asked(() => SILENT, 30 * SECOND)).toBe("force");
    expect(asked(() => SILENT, 30 * SECOND - 1)).toBe("asking");
  });
  test("at least ten seconds and five probes, however short the wait", () => {
    const settings = settingsOf({ waitForReconnection: 0 });
    expect(probeEveryMs(settings) * PROBES_MIN).toBeLessThanOrEqual(ASK_MS_MIN);
    expect(asked(() => SILENT, ASK_MS_MIN, { settings })).toBe("force");
    expect(asked(() => SILENT, ASK_MS_MIN - 1, { settings })).toBe("asking");
    let few = newForcedStart(0);
    for (let i = 1; i < PROBES_MIN; i++) few = answered(few, SILENT, 0);
    expect(verdict(few, settings, true, 10 * ASK_MS_MIN)).toBe("asking");
    expect(verdict(answered(few, SILENT, 0), settings, true, 10 * ASK_MS_MIN)).toBe("force");
  });
  test("one reply begins the wait anew and is an alarm meanwhile", () => {
    const once = (atMs: number): PingAnswer => (atMs === 20_000 ? { kind: "alive" } : SILENT);
    expect(asked(once, 30 * SECOND)).toBe("alive");
    expect(asked(once, 51 * SECOND)).toBe("alive");
    expect(asked(once, 52 * SECOND)).toBe("force");
  });
  test("unknown never forces, and breaks the silence", () => {
    expect(asked(() => ({ kind: "unknown", words: "no privilege" }), 300 * SECOND)).toBe("unknown");
    const once = (atMs: number): PingAnswer =>
      atMs === 28_000 ? { kind: "unknown", words: "no route" } : SILENT;
    expect(asked(once, 30 * SECOND)).toBe("asking");
    expect(asked(once, 60 * SECOND)).toBe("force");
  });
  test("silence of an address that is not known to answer never forces", () => {
    expect(asked(() => SILENT, 300 * SECOND, { isKnown: false })).toBe("notKnown");
  });
  test("a late silence of a probe sent before the answered one says nothing", () => {
    const alive = answered(newForcedStart(0), { kind: "alive" }, 2_000);
    expect(answered(alive, SILENT, 1_000)).toEqual(alive);
    expect(answered(alive, SILENT, 2_001).silentProbes).toBe(1);
  });
  test("an address is known for thirty days, and only that address", () => {
    const known = { address: "10.0.0.5", wallMs: 1_000 };
    expect(isKnownToAnswer(known, "10.0.0.5", 1_000 + KNOWN_WALL_MS - 1)).toBe(true);
    expect(isKnownToAnswer(known, "10.0.0.5", 1_000 + KNOWN_WALL_MS)).toBe(false);
    expect(isKnownToAnswer(known, "10.0.0.6", 2_000)).toBe(false);
    expect(isKnownToAnswer(undefined, "10.0.0.5", 2_000)).toBe(false);
  });
});

const ON: Partial<ServerSettings> = { transferIfNoPing: true, objects: "all" };
const ALIVE: WorldAnswer = { kind: "alive", roundTripMs: 1 };

/** A main that has run, was backed up and asked by ping; then it and the agent end. */
async function restartedWith(
  settings: Partial<ServerSettings>,
  { before, after }: { before: WorldAnswer; after: WorldAnswer },
) {
  const house = await House.with(["m1", settings]);
  house.ping.answers.set("127.0.0.1", before);
  const main = new Main(house, "m1", 3);
  main.connects();
  await house.until(() => house.agent.of("m1").backups.last !== undefined, "a settings backup");
  await house.passes(3_000);
  main.drops();
  house.kill();
  house.ping.answers.set("127.0.0.1", after);
  await house.starts();
  return { house, main, shell: () => house.agent.of("m1") };
}

describe("a backup agent that starts", () => {
  const SILENCE: WorldAnswer = { kind: "silent" };

  test("takes over a main whose host is silent, and was known to answer", async () => {
    const { house, shell } = await restartedWith(ON, { before: ALIVE, after: SILENCE });
    await house.passes(29_000);
    expect(shell().server.liveness.state).toBe("unseen");
    const { dueWhat, dueAtMs = 0 } = shell().view();
    expect(dueWhat).toBe("check");
    expect(dueAtMs - house.clock.nowMs()).toBeLessThanOrEqual(1_000);
    await house.until(() => shell().server.custody.state === "backup", "taken over", 60_000);
    expect(shell().server.liveness.why).toMatch(/forced start/);
    expect(Object.keys(house.stored)).toHaveLength(3);
  });
  test("never one whose host answers: alarm, agent absent", async () => {
    const { house, shell } = await restartedWith(ON, { before: ALIVE, after: ALIVE });
    await house.passes(300_000);
    expect(shell().server.custody.state).toBe("main");
    expect([...shell().alarms.values()].join()).toMatch(/answers ping .*agent is absent/);
  });
  test("never one that was not known to answer", async () => {
    const { house, shell } = await restartedWith(ON, { before: SILENCE, after: SILENCE });
    await house.passes(300_000);
    expect(shell().server.custody.state).toBe("main");
    expect([...shell().alarms.values()].join()).toMatch(/not known to answer/);
  });
  test("never where nobody can be asked", async () => {
    const unknown: WorldAnswer = { kind: "unknown", words: "raw sockets are denied" };
    const { house, shell } = await restartedWith(ON, { before: ALIVE, after: unknown });
    await house.passes(300_000);
    expect(shell().server.custody.state).toBe("main");
    expect([...shell().alarms.values()].join()).toMatch(/raw sockets are denied/);
  });
  test("never with the setting off, however long it is away; its absence is an alarm", async () => {
    const off = { ...ON, transferIfNoPing: false };
    const { house, shell } = await restartedWith(off, { before: ALIVE, after: SILENCE });
    const asked = house.ping.asked.length;
    await house.passes(300_000);
    expect(shell().server.custody.state).toBe("main");
    expect(house.ping.asked).toHaveLength(asked);
    expect([...shell().alarms.values()].join()).toMatch(/was not heard since this agent started/);
  });
  test("not a main that connects before the end, early or late", async () => {
    for (const afterMs of [1_000, 29_000]) {
      const { house, main, shell } = await restartedWith(ON, { before: ALIVE, after: SILENCE });
      await house.passes(afterMs);
      main.connects();
      await house.passes(60_000);
      expect(shell().server.liveness.state).toBe("running");
      expect(shell().server.custody.state).toBe("main");
      expect([...shell().alarms.values()].join()).not.toMatch(/ping/);
    }
  });
  // In the middle of the check; with the probe on its way that would be the last; for a moment only.
  test.each([
    [20_000, 120_000],
    [29_500, 120_000],
    [25_500, 100],
  ])(
    "not while an operator holds it (after %i ms, for %i ms), and then from the beginning",
    async (afterMs, heldMs) => {
      const { house, shell } = await restartedWith(ON, { before: ALIVE, after: SILENCE });
      await house.passes(afterMs);
      expect(shell().forced?.silentProbes).toBeGreaterThan(5);
      shell().feed({ kind: "hold", who: "anna" });
      await house.passes(heldMs);
      expect(shell().server.liveness.state).toBe("unseen");
      expect(shell().forced).toBeUndefined();
      shell().feed({ kind: "release", who: "anna" });
      await house.passes(30_000 - 1);
      expect(shell().server.liveness.state).toBe("unseen");
      // Looked at within a second, and the last probe has two to be answered.
      await house.until(() => shell().server.liveness.state === "failed", "forced", 5_001);
      await house.until(() => shell().server.custody.state === "backup", "taken over", 60_000);
    },
  );
  test("not while this server has no way to the mains, or no witness answers", async () => {
    const { house, shell } = await restartedWith(ON, { before: ALIVE, after: SILENCE });
    house.ways.ways.set("127.0.0.1", { kind: "none", words: "eth0 has no carrier" });
    await house.passes(120_000);
    expect(shell().server.custody.state).toBe("main");
    expect(wordsOf(shell().server.blocked)).toMatch(/no carrier/);
    house.ways.ways.clear();
    await house.until(() => shell().server.custody.state === "backup", "taken over", 60_000);
  });
  test("begins anew after a gap of its own", async () => {
    const { house, shell } = await restartedWith(ON, { before: ALIVE, after: SILENCE });
    await house.passes(25_000);
    expect(shell().forced?.silentProbes).toBeGreaterThan(5);
    house.agent.site.fitness.gapped(10_000, house.clock.nowMs());
    await house.passes(2_500);
    expect(shell().forced?.silentProbes, "shown as begun anew").toBeLessThan(2);
    await house.passes(25_500);
    expect(shell().server.liveness.state).toBe("unseen");
    await house.until(() => shell().server.custody.state === "backup", "taken over", 60_000);
  });
});
