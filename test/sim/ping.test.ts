// The simulator's machines answer ping as real ones do, and fall silent for the same reasons.

import { expect, test } from "vitest";
import { pingContract } from "../base/ping-contract.js";
import { onOwnStack } from "./world/drain.js";
import { Engine } from "./world/engine.js";
import { SimHost } from "./world/host.js";
import { Incarnation } from "./world/incarnation.js";
import { Network } from "./world/network.js";

const LIMIT_MS = 1_000;
const STEP_MAX = 10_000;

function twoMachines(seed = 1n) {
  const engine = new Engine(seed);
  const network = new Network(engine);
  const [north, m1] = ["north", "m1"].map((name) => new SimHost(engine, network, name));
  const life = new Incarnation(engine, north!, "program");
  const settle = async <T>(promise: Promise<T>): Promise<T> => {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    promise.then(over, over);
    await onOwnStack(() => {
      for (let i = 0; i < STEP_MAX && !isOver; i += 1) engine.step(engine.nowMs + 50);
    });
    return promise;
  };
  const asks = () => settle(life.world.ping.ask("m1", LIMIT_MS));
  const towards = () => settle(life.world.ways.towards("m1"));
  return { engine, network, north: north!, m1: m1!, life, settle, asks, towards };
}

pingContract("the simulator's world", async () => {
  const { life, settle } = twoMachines();
  return { world: life.world, own: ["north"], settle, end: async () => {} };
});

test("a machine answers while it is up and both directions are open, whoever runs on it", async () => {
  const { network, m1, asks } = twoMachines();
  expect(await asks()).toMatchObject({ kind: "alive" });
  for (const [from, to] of [
    ["north", "m1"],
    ["m1", "north"],
  ] as const) {
    network.path(from, to).isCut = true;
    expect(await asks()).toEqual({ kind: "silent" });
    network.path(from, to).isCut = false;
  }
  m1.sleep();
  expect(await asks()).toEqual({ kind: "silent" });
  m1.wakeUp();
  m1.fail();
  expect(await asks()).toEqual({ kind: "silent" });
  m1.boot();
  expect(await asks()).toMatchObject({ kind: "alive" });
});

test("silence takes the whole limit; what comes later than the limit is silence", async () => {
  const { engine, network, m1, asks } = twoMachines();
  m1.echo = "filtered";
  const beganAtMs = engine.nowMs;
  expect(await asks()).toEqual({ kind: "silent" });
  expect(engine.nowMs - beganAtMs).toBeGreaterThanOrEqual(LIMIT_MS);
  m1.echo = "answers";
  network.path("north", "m1").latencyMs = LIMIT_MS;
  expect(await asks()).toEqual({ kind: "silent" });
});

test("a filter and a wrong host are silence while TCP is fine", async () => {
  const { network, north, m1, asks } = twoMachines();
  for (const echo of ["filtered", "wrong host answers"] as const) {
    m1.echo = echo;
    expect(await asks()).toEqual({ kind: "silent" });
    expect(network.isBlocked(north, m1)).toBe(false);
  }
});

test("who may not ask, or has no carrier, knows nothing, and says so", async () => {
  const { north, life, asks, towards } = twoMachines();
  expect(await towards()).toEqual({ kind: "direct", interface: "eth0" });
  north.gateway = "router";
  expect(await towards()).toEqual({ kind: "gateway", address: "router", interface: "eth0" });
  north.hasCarrier = false;
  expect(await asks()).toMatchObject({ kind: "unknown" });
  expect(await towards()).toMatchObject({ kind: "none" });
  north.hasCarrier = true;
  expect(life.world.ping.problem).toBeUndefined();
  north.mayPing = false;
  expect(await asks()).toMatchObject({ kind: "unknown" });
  expect(life.world.ping.problem).toMatch(/denied/);
});

test("loss makes some probes silent, and draws from a chance of its own", async () => {
  const { network, north, asks } = twoMachines();
  network.path("m1", "north").lossRate = 0.5;
  const kinds = new Set<string>();
  for (let i = 0; i < 40; i += 1) kinds.add((await asks()).kind);
  expect(kinds).toEqual(new Set(["alive", "silent"]));
  expect(north.chance.hex(4)).toBe(twoMachines().north.chance.hex(4));
});
