// The real ping and the real ways, as far as loopback shows them; the rest needs a network of its
// own: ping-network.test.ts.

import { expect, test } from "vitest";
import { readFindNetRoute, readIpRoute } from "../../base/node/gateway.js";
import { Line } from "../../base/node/line.js";
import { realPing, together } from "../../base/node/ping.js";
import { pingArguments, systemPingPath } from "../../base/node/ping-system.js";
import { isSameAddress, targetsOf } from "../../base/node/ping-target.js";
import { realWays } from "../../base/node/ways.js";
import { pingContract } from "./ping-contract.js";

pingContract("the real world", async () => ({
  world: { ping: realPing(), ways: realWays() },
  own: ["127.0.0.1", "::1", "localhost", "::ffff:127.0.0.1", "0:0:0:0:0:0:0:1"],
  settle: (promise) => promise,
  end: async () => {},
}));

test("of a machine's addresses one that lives is enough, and all must be silent", () => {
  const alive = { kind: "alive", roundTripMs: 2 } as const;
  const silent = { kind: "silent" } as const;
  const unknown = { kind: "unknown", words: "no route" } as const;
  expect(together([silent, unknown, alive, { ...alive, roundTripMs: 1 }])).toEqual({
    kind: "alive",
    roundTripMs: 1,
  });
  expect(together([silent, unknown])).toEqual(unknown);
  expect(together([silent, silent])).toEqual(silent);
});

test("an address that stands for none or for many is refused, however it is written", async () => {
  const many = ["0.0.0.0", "224.0.0.1", "255.255.255.255", "::", "ff02::1", "::ffff:224.0.0.1"];
  for (const address of many) {
    expect((await targetsOf(address)).kind, address).toBe("refused");
  }
});

test("spellings of one address are one address", async () => {
  expect(isSameAddress("FE80::0:1%eth0", "fe80::1")).toBe(true);
  expect(isSameAddress("::ffff:10.0.0.1", "10.0.0.1")).toBe(true);
  expect(isSameAddress("10.0.0.1", "10.0.0.10")).toBe(false);
  expect(await targetsOf("FE80::0:1%eth0")).toEqual({
    kind: "targets",
    targets: [{ address: "fe80::1%eth0", family: 6 }],
  });
});

test("what the system's ping is given is an address, and never an option", () => {
  const payload = "00ff";
  const target = { address: "fd00::1", family: 6 } as const;
  expect(pingArguments("linux", target, 800, payload)).toEqual(
    "-n -c 1 -W 0.8 -p 00ff fd00::1".split(" "),
  );
  expect(pingArguments("win32", target, 800.5, payload)).toEqual("-n 1 -w 801 fd00::1".split(" "));
  for (const address of ["-f", "localhost", "10.0.0.1 -f"]) {
    expect(() => pingArguments("linux", { address, family: 4 }, 800, payload)).toThrow(address);
  }
});

test("where there is no ping, none is found", () => {
  expect(systemPingPath("win32", { SystemRoot: "D:\\Win" })).toBe("D:\\Win\\System32\\PING.EXE");
  expect(systemPingPath(process.platform, { PATH: "" })).toMatch(/^\/(usr\/)?bin\/ping$/);
});

test("a gateway is read from ip and from Find-NetRoute; a neighbour has none", () => {
  const gateway = (address: string | undefined) => ({ kind: "gateway", address });
  const route = { dst: "198.51.100.1", dev: "eth0", prefsrc: "10.77.0.1", flags: [] };
  const ip = (more: object) => readIpRoute(JSON.stringify([{ ...route, ...more }]));
  expect(ip({})).toEqual(gateway(undefined));
  expect(ip({ gateway: "10.77.0.254" })).toEqual(gateway("10.77.0.254"));
  expect(ip({ via: { family: "inet6", host: "fe80::1" } })).toEqual(gateway("fe80::1"));
  expect(readIpRoute("")).toMatchObject({ kind: "unknown" });
  expect(readIpRoute("[]")).toMatchObject({ kind: "unknown" });

  const windows = (hop: string) => readFindNetRoute(JSON.stringify([{}, { NextHop: hop }]));
  expect(windows("10.77.0.254")).toEqual(gateway("10.77.0.254"));
  expect(windows("0.0.0.0")).toEqual(gateway(undefined));
  expect(windows("::")).toEqual(gateway(undefined));
  expect(readFindNetRoute('[{"NextHop":null}]')).toMatchObject({ kind: "unknown" });
});

test("a line lets so much through at once, in the order of coming, and nobody waits for ever", async () => {
  const line = new Line(2, 30);
  const order: number[] = [];
  const gates: (() => void)[] = [];
  const work = (n: number) =>
    line.take(() => {
      order.push(n);
      return new Promise<number>((resolve) => gates.push(() => resolve(n)));
    });
  const all = [1, 2, 3, 4].map(work);
  const failed = line.take(() => Promise.reject(new Error("broken"))).catch(() => "broken");
  expect(line.underWay).toBe(2);
  gates[0]?.();
  expect(await all[0]).toBe(1);
  expect(order).toEqual([1, 2, 3]);
  // The places of 2 and 3 are never free: 4 waits too long, and so does the one that fails.
  expect(await all[3]).toBeUndefined();
  expect(await failed).toBeUndefined();
  gates[1]?.();
  gates[2]?.();
  await Promise.all(all);
  expect(line.underWay).toBe(0);
  await expect(line.take(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(line.underWay).toBe(0);
});
