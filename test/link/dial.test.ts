import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Deadlines } from "../../base/deadlines.js";
import { backoffMs, type DialOptions, STEADY_MS, startDialler, urgentMs } from "../../link/dial.js";
import { type Link, openLink } from "../../link/link.js";
import {
  HANDSHAKE_MS,
  RECONNECT_MS_MAX,
  RECONNECT_MS_MIN,
  RECONNECT_URGENT_MS_MAX,
} from "../../proto/limits.js";
import { peerOf } from "../base/world-contract.js";
import { HEALTHY, HELLO, welcome } from "./cast.js";
import { silentLog, VirtualClock, VirtualNet } from "./virtual.js";

const BACKUP = peerOf({ kind: "tcp", host: "backup", port: 7_440 }, "m1");

/** A main that keeps dialling, and a backup that can be there or not. */
function dialling(asks: DialOptions["to"] = (answer) => answer(BACKUP)) {
  const clock = new VirtualClock();
  const net = new VirtualNet(clock, { latencyMs: 1 });
  const deadlines = new Deadlines(clock);
  const random = { uniform: () => 1, hex: () => "" };
  const world = { clock, net, random, log: silentLog };
  const common = { deadlines, agentVersion: "0.1.0", boot: 1n };
  const ends: string[] = [];
  const waits: number[] = [];
  let accepted: Link | undefined;
  const accept: VirtualNet["accept"] = (wire) => {
    accepted = openLink({
      ...common,
      world,
      wire,
      role: "backup",
      on: {
        message: (body) => {
          if (body.kind === "hello") accepted?.send(welcome());
          if (body.kind === "heartbeat") {
            accepted?.send({ kind: "heartbeatAck", sequence: body.sequence, leaseMs: 0 });
          }
        },
        closed: () => {},
      },
    });
  };
  const is = { urgent: false };
  const dialler = startDialler({
    ...common,
    world,
    to: asks,
    isUrgent: () => is.urgent,
    hello: () => HELLO,
    heartbeat: () => HEALTHY,
    on: {
      message: () => {},
      closed: (end, againInMs) => {
        ends.push(end.kind);
        waits.push(againInMs);
      },
    },
  });
  return {
    clock,
    net,
    dialler,
    ends,
    waits,
    is,
    setUp: (isUp: boolean) => (net.accept = isUp ? accept : undefined),
  };
}

describe("a main that dials", () => {
  test("waits longer each time nobody answers, up to the limit", () => {
    const { clock, ends, waits } = dialling();
    clock.pass(60_000);
    expect(waits.slice(0, 7)).toEqual([
      500,
      1_000,
      2_000,
      4_000,
      8_000,
      RECONNECT_MS_MAX,
      RECONNECT_MS_MAX,
    ]);
    expect(new Set(ends)).toEqual(new Set(["unreached"]));
  });

  test("waits between the shortest wait and the ceiling", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.double({ min: 0, max: 1, noNaN: true }), (tries, uniform) => {
        const ms = backoffMs(tries, uniform, RECONNECT_MS_MIN, RECONNECT_MS_MAX);
        expect(ms).toBeGreaterThanOrEqual(RECONNECT_MS_MIN);
        expect(ms).toBeLessThanOrEqual(RECONNECT_MS_MAX);
      }),
    );
  });

  test("waits two seconds at most while it is urgent, and as always when it is not any more", () => {
    const { clock, waits, is } = dialling();
    is.urgent = true;
    clock.pass(20_000);
    expect(waits.slice(0, 5)).toEqual([500, 1_000, 2_000, 2_000, 2_000]);
    expect(new Set(waits.slice(3))).toEqual(new Set([2_000]));
    is.urgent = false;
    clock.pass(2_000);
    expect(waits.at(-1)).toBe(RECONNECT_MS_MAX);
  });

  test("a long wait is cut short when it becomes urgent, a short one is left as it is", () => {
    const { clock, net, is, dialler } = dialling();
    clock.pass(20_000);
    const before = net.dials;
    dialler.soon();
    clock.pass(3_000);
    expect(net.dials, "it is not urgent").toBe(before);
    is.urgent = true;
    dialler.soon();
    clock.pass(1_000);
    dialler.soon();
    clock.pass(999);
    expect(net.dials).toBe(before);
    clock.pass(1);
    expect(net.dials).toBe(before + 1);
  });

  test("urgent or not, one that is turned away does not ask oftener", () => {
    const { clock, net, is, waits, ends } = dialling();
    is.urgent = true;
    net.accept = (wire) => {
      const common = { deadlines: new Deadlines(clock), agentVersion: "0.1.0", boot: 1n };
      const link = openLink({
        ...common,
        world: { clock, log: silentLog },
        wire,
        role: "backup",
        on: {
          message: () => link.send({ kind: "refused", code: "unknownName", words: "not known" }),
          closed: () => {},
        },
      });
    };
    clock.pass(120_000);
    expect(new Set(ends)).toEqual(new Set(["refused"]));
    expect(waits.at(-1)).toBe(RECONNECT_MS_MAX);
  });

  test("while it is urgent many are spread, and nobody tries oftener than once a second", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, uniform) => {
          const ms = urgentMs(tries, uniform);
          expect(ms).toBeGreaterThanOrEqual(RECONNECT_URGENT_MS_MAX / 2);
          expect(ms).toBeLessThanOrEqual(RECONNECT_URGENT_MS_MAX);
        },
      ),
    );
  });

  test("is linked when the backup comes, and again after a loss", () => {
    const { clock, net, dialler, ends, setUp } = dialling();
    clock.pass(400);
    setUp(true);
    clock.pass(200);
    expect(dialler.link?.isOpen).toBe(true);
    net.wires.at(-1)?.break();
    expect(dialler.link).toBeUndefined();
    clock.pass(RECONNECT_MS_MAX);
    expect(dialler.link?.isOpen).toBe(true);
    expect(ends).toEqual(["unreached", "rst"]);
  });

  test.each([
    [STEADY_MS - 1, 4_000],
    [STEADY_MS, 500],
  ])("after a link that was open for %i ms waits at most %i ms", (openMs, waitMs) => {
    const { clock, net, waits, setUp, dialler } = dialling();
    clock.pass(3_000);
    expect(waits).toEqual([500, 1_000, 2_000]);
    setUp(true);
    while (dialler.link?.isOpen !== true) clock.pass(1);
    clock.pass(openMs);
    net.wires.at(-1)?.break();
    expect(waits.at(-1)).toBe(waitMs);
  });

  // In figures, not by the constant: a main that is well fails if a short loss costs a long backoff.
  test.each([
    [2_999, 4_000],
    [3_000, 500],
  ])("after a link that was open for %i ms, waits %i ms at most", (openMs, waitMs) => {
    const { clock, net, waits, setUp, dialler } = dialling();
    clock.pass(3_000);
    setUp(true);
    while (dialler.link?.isOpen !== true) clock.pass(1);
    clock.pass(openMs);
    net.wires.at(-1)?.break();
    expect(waits.at(-1)).toBe(waitMs);
  });

  test("gives up on a backup that takes the call and says nothing", () => {
    const { clock, net, ends } = dialling();
    net.accept = () => {};
    clock.pass(RECONNECT_MS_MIN * 2 + HANDSHAKE_MS - 1);
    const before = ends.length;
    clock.pass(1 + RECONNECT_MS_MAX);
    expect(ends.length).toBeGreaterThan(before);
    expect(ends.at(-1)).toBe("unreached");
  });

  test("never waits for an old socket", () => {
    const { clock, net, dialler, setUp } = dialling();
    setUp(true);
    clock.pass(1_000);
    const old = net.wires.at(-1)!;
    old.isCut = true;
    old.other!.isCut = true;
    clock.pass(3_000 + 500 + 10);
    expect(dialler.link?.isOpen).toBe(true);
    expect(net.wires.at(-1)).not.toBe(old);
  });

  test("tries again, and reaches nobody, while it has no key to say who it is", () => {
    const { clock, net, ends, waits } = dialling((answer) => answer("the key file is not there"));
    clock.pass(3_000);
    expect(waits).toEqual([500, 1_000, 2_000]);
    expect(new Set(ends)).toEqual(new Set(["unreached"]));
    expect(net.dials).toBe(0);
  });

  test("waits for its key, asks for it once, and forgets it when told to stop", () => {
    const asked: Parameters<DialOptions["to"]>[0][] = [];
    const { clock, net, dialler, setUp } = dialling((answer) => asked.push(answer));
    setUp(true);
    clock.pass(10_000);
    dialler.hurry();
    expect([asked.length, net.dials]).toEqual([1, 0]);
    asked[0]?.(BACKUP);
    clock.pass(10);
    expect(dialler.link?.isOpen).toBe(true);

    net.wires.at(-1)?.break();
    clock.pass(RECONNECT_MS_MAX);
    expect(asked.length).toBe(2);
    dialler.stop("the agent stops");
    asked[1]?.(BACKUP);
    clock.pass(60_000);
    expect([asked.length, net.dials, dialler.link]).toEqual([2, 1, undefined]);
  });

  test("tries at once when told to hurry, and stops when told to", () => {
    const { clock, net, dialler, ends, setUp } = dialling();
    clock.pass(10);
    setUp(true);
    dialler.hurry();
    clock.pass(10);
    expect(dialler.link?.isOpen).toBe(true);
    dialler.stop("the agent stops");
    clock.pass(60_000);
    expect([net.dials, dialler.link, ends]).toEqual([2, undefined, ["unreached"]]);
  });
});
