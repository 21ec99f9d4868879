// What a main's host says to ping: how often it is asked, what is made of the answers, and that these
// probes keep nobody waiting.

import { describe, expect, test } from "vitest";
import {
  type HostPing,
  hasTurned,
  hostPingEveryMs,
  hostPinged,
  hostPingWords,
} from "../../agent-backup/core/health/host-ping.js";
import { PingPlaces } from "../../agent-backup/io/watch/host-watch.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { running, SECOND, World } from "./world.js";

const ALIVE = { kind: "alive", roundTripMs: 0.4 } as const;
const SILENT = { kind: "silent" } as const;

describe("how often", () => {
  const every = (world: World) => hostPingEveryMs(world.server, world.nowMs);

  test("rarely while it is well, often while it is in trouble, seldom when that lasts", () => {
    expect(every(running())).toBe(60_000);
    const lost = running().sees("linkDropped");
    expect(every(lost)).toBe(2_000);
    lost
      .waits(30 * SECOND)
      .is("failed")
      .waits(120 * SECOND - 1);
    expect(every(lost)).toBe(2_000);
    expect(every(lost.waits(1))).toBe(15_000);
  });

  test("never one that is off, nor one that was not seen since the start", () => {
    expect(every(new World({ settings: { enabled: false } }))).toBeUndefined();
    expect(every(new World().is("unseen"))).toBeUndefined();
  });
});

describe("what is made of the answers", () => {
  const story = (...answers: Parameters<typeof hostPinged>[2][]): HostPing => {
    let ping: HostPing | undefined;
    for (const [i, answer] of answers.entries()) ping = hostPinged(ping, "a", answer, i * 1_000);
    if (ping === undefined) throw new Error("nothing was asked");
    return ping;
  };

  test("silence counts from its first probe, and the last answer is remembered", () => {
    const ping = story(ALIVE, SILENT, SILENT);
    expect(ping).toMatchObject({ aliveAtMs: 0, silentSinceMs: 1_000, silentProbes: 2 });
    expect(hostPingWords(ping, 5_000)).toBe("silent for 4000 ms, 2 probes; answered 5000 ms ago");
    expect(hostPingWords(story(ALIVE), 300)).toBe("answered 300 ms ago in 0.4 ms");
    expect(hostPingWords(story(SILENT), 300)).toBe("silent for 300 ms, 1 probes; never answered");
  });

  test("what could not be asked is neither, and ends no silence", () => {
    const ping = story(SILENT, { kind: "unknown", words: "no route" });
    expect(ping).toMatchObject({ silentSinceMs: 0, silentProbes: 1, problem: "no route" });
    expect(hostPingWords(ping, 300)).toBe("not asked (no route)");
    expect(hostPingWords(undefined, 300)).toBe("not asked yet");
  });

  test("another address begins anew", () => {
    expect(hostPinged(story(ALIVE), "b", SILENT, 9_000)).toMatchObject({
      address: "b",
      aliveAtMs: undefined,
      silentSinceMs: 9_000,
    });
  });

  test("people are told of a turn alone", () => {
    expect(hasTurned(undefined, story(ALIVE))).toBe(true);
    expect(hasTurned(story(ALIVE), story(ALIVE, ALIVE))).toBe(false);
    expect(hasTurned(story(ALIVE), story(ALIVE, SILENT))).toBe(true);
    expect(hasTurned(story(SILENT), story(SILENT, SILENT))).toBe(false);
  });
});

test("of many hosts few are asked at once, each in its turn, whatever becomes of a probe", async () => {
  const places = new PingPlaces();
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const all = Array.from({ length: 100 }, (_, i) =>
    places.take(() => {
      begun.push(i);
      return new Promise<void>((resolve) => ends.push(resolve));
    }),
  );
  await Promise.resolve();
  expect(begun).toHaveLength(8);
  for (let i = 0; i < 100; i += 1) {
    ends[i]?.();
    await all[i];
  }
  expect(begun).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

test("a takeover's record says what its host said", async () => {
  const house = await House.with(["m1", {}]);
  house.ping.answers.set("127.0.0.1", ALIVE);
  const main = new Main(house, "m1", 3).connects();
  await house.passes(3_000);
  expect(house.agent.of("m1").view()).toMatchObject({
    pingRoundTripMs: 0.4,
    pingSilentSinceWallMs: undefined,
  });
  house.ping.answers.set("127.0.0.1", SILENT);
  main.drops();
  await house.until(() => house.agent.of("m1").server.custody.state === "backup", "taken over");
  const { happenings } = house.agent.site.happenings.newest(100, "m1");
  const decision = happenings.find(({ event }) => event === "decision.takeover");
  expect(decision?.fields.hostPing).toMatch(/^silent for \d+ ms, \d+ probes; answered \d+ ms ago$/);
});
