// What the real ping takes for a sign of life on a real network, and what for silence.
//
// Two machines in network namespaces, made and left by children/ping-network.ts. Where namespaces
// may not be made nothing of this is tested: a failure where CI says that it is CI.

import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { systemPingPath } from "../../base/node/ping-system.js";
import type { Way, WayOut } from "../../base/world.js";

type Told = {
  readonly problems: { readonly native?: string; readonly system?: string };
  readonly answers: Readonly<Record<string, { native: string; system: string }>>;
  readonly words: Readonly<Record<string, string>>;
  readonly dead: readonly string[];
  readonly waysUp: readonly Way[];
  readonly waysDown: readonly Way[];
  readonly outsUp: readonly WayOut[];
  readonly outsDown: readonly WayOut[];
};

const STORY_MS_MAX = 60_000;
const isRoot = process.getuid?.() === 0;

/** Of the ways to get namespaces of one's own the first that this system allows. */
const flags = ["-nm", "-Urnm"].find(
  (each) => spawnSync("unshare", [each, "mount", "-t", "tmpfs", "none", "/run"]).status === 0,
);

const childPath = (name: string) => fileURLToPath(new URL(`children/${name}`, import.meta.url));
const child = (name: string) => [process.execPath, "--import", "tsx", childPath(name)];

const isCi = process.env.CI !== undefined;
const hasAddon = await import("net-ping").then(
  () => true,
  () => false,
);

test("network namespaces may be made here: root, or user namespaces", ({ skip }) => {
  if (!isCi) skip(flags === undefined, "no namespaces here: ping was not tested on a network");
  expect(flags).toBeDefined();
});

test("the addon of net-ping is compiled here", ({ skip }) => {
  if (!isCi) skip(!hasAddon, "no addon here: only the system's ping was tested");
  expect(hasAddon).toBe(true);
});

describe.runIf(flags !== undefined)("on a network of two machines", () => {
  let told: Told;
  beforeAll(() => {
    const args = [flags ?? "", ...child("ping-network.ts")];
    told = JSON.parse(execFileSync("unshare", args, { encoding: "utf8" }));
  }, STORY_MS_MAX);

  /** `both` or native, system. */
  test.each<[string, string, string?]>([
    ["a host that is up", "alive"],
    ["a host that is up again", "alive"],
    ["a socket full of others' replies", "alive"],
    ["echo filtered, TCP not", "silent"],
    ["echo refused by a firewall in words", "silent"],
    ["a router that says unreachable", "silent"],
    ["a dead host of this network", "silent"],
    ["a reply with another identifier", "silent"],
    // The system's ping ends with the first reply, and cannot say what would have come.
    ["a reply from another address", "silent", "unknown"],
    ["a reply with another number", "silent", "unknown"],
    ["a reply with another payload", "silent", "unknown and silent"],
    // It does not tell of a request that was kept back, either.
    ["a firewall of our own in the way", "unknown", "silent"],
    ["no route", "unknown"],
    ["our cable is out", "unknown"],
    ["our link is down", "unknown"],
  ])("%s: %s", (what, native, system = native) => {
    expect(told.answers[what]).toEqual({ native: hasAddon ? native : system, system });
  });

  test("each case was judged here, and what is unknown has words", () => {
    expect(Object.keys(told.answers)).toHaveLength(15);
    for (const words of Object.values(told.words)) expect(words).toMatch(/\w+ \w+/);
  });

  test("a host that is dead stays silent while the kernel looks for it and gives up", () => {
    expect(told.dead).toEqual(["silent"]);
  });

  test("raw sockets were used where they may be, and the fallback says what it is", () => {
    expect(told.problems.native === undefined).toBe(hasAddon);
    expect(told.problems.system).toMatch(/no raw sockets in this test: using \/.*\/ping$/);
  });

  test("a way is a neighbour, a gateway or this machine; without carrier or route there is none", () => {
    expect(told.waysUp).toEqual([
      { kind: "direct", interface: "eth0" },
      { kind: "direct", interface: "eth0" },
      { kind: "gateway", address: "10.77.0.2", interface: "eth0" },
      { kind: "gateway", address: "fd77::2", interface: "eth0" },
      { kind: "loopback" },
      { kind: "loopback" },
    ]);
    expect(told.waysDown.map(({ kind }) => kind)).toEqual(["none", "none", "none"]);
    const out = { kind: "interface", interface: "eth0" };
    const own = { kind: "loopback" };
    expect(told.outsUp).toEqual([out, out, out, out, own, own]);
    expect(told.outsDown).toEqual(told.waysDown);
  });
});

test("who may not use raw sockets is told so, and a ping that may not either is no silence", () => {
  const without = isRoot ? ["setpriv", "--bounding-set=-net_raw", "--inh-caps=-net_raw"] : [];
  const output = (command: readonly string[]) => {
    const [file = "", ...args] = [...without, ...command];
    return spawnSync(file, args, { encoding: "utf8" });
  };
  const mayPing = output(["ping", "-n", "-c", "1", "127.0.0.1"]).status === 0;
  const { answer, problem } = JSON.parse(output(child("ping-once.ts")).stdout);
  expect(answer.kind).toBe(mayPing ? "alive" : "unknown");
  const denied = "raw sockets are denied for IPv4 (Operation not permitted)";
  expect(problem).toContain(hasAddon ? denied : "net-ping is not there");
  expect(problem).toContain(`: using ${systemPingPath()}`);
});
