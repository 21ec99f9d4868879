// The simulator's world keeps the contract that the real one keeps, and can be broken as that can.

import { expect, test } from "vitest";
import { bytesOf, mustListen, textOf } from "../base/helpers.js";
import {
  type ContractWorld,
  listenTo,
  peerOf,
  placeOf,
  worldContract,
} from "../base/world-contract.js";
import { onOwnStack } from "./world/drain.js";
import { Engine } from "./world/engine.js";
import { SimHost } from "./world/host.js";
import { Incarnation } from "./world/incarnation.js";
import { Network } from "./world/network.js";

const STEP_MAX = 100_000;

/** Two machines; promises settle as time is moved. */
function twoMachines(seed = 1n) {
  const engine = new Engine(seed);
  const network = new Network(engine);
  const [north, m1] = ["north", "m1"].map((name) => new SimHost(engine, network, name));
  const life = (host: SimHost) => new Incarnation(engine, host, "program");
  /** Lets virtual time pass until something holds. */
  const until = (holds: () => boolean, what: string) =>
    onOwnStack(() => {
      for (let i = 0; i < STEP_MAX && !holds(); i += 1) engine.step(engine.nowMs + 50);
      if (!holds()) throw new Error(`never happened: ${what}`);
    });
  const passes = (ms: number) =>
    onOwnStack(() => {
      const endMs = engine.nowMs + ms;
      while (engine.step(endMs));
    });
  const settle = async <T>(promise: Promise<T>): Promise<T> => {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    promise.then(over, over);
    await until(() => isOver, "a promise");
    return promise;
  };
  return { engine, network, north: north!, m1: m1!, life, until, passes, settle };
}

worldContract("the simulator's world", async (): Promise<ContractWorld> => {
  const { north, life, until, settle } = twoMachines();
  north.disk.makeFolder("/empty");
  return {
    world: life(north).world,
    folder: "/empty",
    addresses: [
      { kind: "tcp", host: "north", port: 0 },
      { kind: "local", path: "/run/socket" },
    ],
    until,
    settle,
    end: async () => {},
  };
});

async function connected(seed = 1n) {
  const here = twoMachines(seed);
  const [server, client] = [here.life(here.north), here.life(here.m1)];
  const accepted: ReturnType<typeof listenTo>[] = [];
  const at = { kind: "tcp", host: "north", port: 7_440 } as const;
  mustListen(
    await here.settle(
      server.world.net.listen(placeOf(at), (wire) => accepted.push(listenTo(wire))),
    ),
  );
  const wire = client.world.net.dial(peerOf(at));
  const ear = listenTo(wire);
  await here.until(() => accepted.length > 0, "accepted");
  return { ...here, server, client, wire, ear, far: accepted[0]!, accepted, at };
}

test("what was sent during a cut arrives in one burst when it heals, in order", async () => {
  const { network, wire, far, passes } = await connected();
  network.path("m1", "north").isCut = true;
  for (const word of ["one ", "two ", "three"]) {
    wire.send(bytesOf(word));
    await passes(1_000);
  }
  wire.close();
  await passes(5_000);
  expect(far.bytes).toEqual([]);
  network.path("m1", "north").isCut = false;
  network.changed();
  await passes(30_000);
  expect(far.bytes.map(textOf)).toEqual(["one two three"]);
  expect(far.end).toBe("fin");
});

test("a machine that loses its power says nothing; booted, it answers an old wire with RST", async () => {
  const { north, wire, ear, passes } = await connected();
  north.fail();
  wire.send(bytesOf("are you there"));
  await passes(60_000);
  expect(ear.end).toBeUndefined();
  north.boot();
  await passes(60_000);
  expect(ear.end).toBe("rst");
});

test("a program that is killed says FIN or RST; a dial after it is refused", async () => {
  const { server, client, ear, passes, at } = await connected();
  server.kill();
  await passes(100);
  expect(["fin", "rst"]).toContain(ear.end);
  const again = listenTo(client.world.net.dial(peerOf(at)));
  await passes(100);
  expect(again.end).toBe("unreached");
});

test("a frozen program gets all that came as one burst, before its clock's wake", async () => {
  const { server, wire, far, passes, engine } = await connected();
  const order: string[] = [];
  server.freeze();
  server.world.clock.wakeAt(server.world.clock.nowMs() + 10, () =>
    order.push(`wake after ${far.bytes.length}`),
  );
  for (const word of ["a", "b"]) {
    wire.send(bytesOf(word));
    await passes(1_000);
  }
  expect(far.bytes).toEqual([]);
  server.thaw();
  await passes(1);
  expect(far.bytes.map(textOf)).toEqual(["ab"]);
  expect(order).toEqual(["wake after 1"]);
  expect(engine.nowMs).toBeGreaterThan(2_000);
});

test("a power cut takes appends that were not synced, and nothing that was", async () => {
  const kept = new Set<number>();
  for (let seed = 1n; seed <= 20n; seed += 1n) {
    const { north, life, settle } = twoMachines(seed);
    const { disk } = life(north).world;
    await settle(disk.append("/log", bytesOf("synced ")));
    await settle(disk.sync("/log"));
    await settle(disk.append("/log", bytesOf("not synced")));
    north.fail();
    const left = textOf(north.disk.peek("/log")) ?? "";
    expect("synced not synced".startsWith(left)).toBe(true);
    expect(left.startsWith("synced ")).toBe(true);
    kept.add(left.length);
  }
  expect(kept.size).toBeGreaterThan(3);
});

test("a killed program is never called back and does nothing any more", async () => {
  const { client, wire, far, passes, north } = await connected();
  let isWoken = false;
  client.world.clock.wakeAt(client.world.clock.nowMs() + 10, () => {
    isWoken = true;
  });
  const read = client.world.disk.read("/none").then(() => {
    isWoken = true;
  });
  client.kill();
  wire.send(bytesOf("ghost"));
  await passes(1_000);
  expect(isWoken).toBe(false);
  expect(far.bytes).toEqual([]);
  expect(north.isUp).toBe(true);
  void read;
});

test("a slow line carries what its speed allows", async () => {
  const { network, wire, far, passes } = await connected();
  network.path("m1", "north").bitsPerSecond = 8_000;
  for (let i = 0; i < 10; i += 1) wire.send(new Uint8Array(1_000));
  await passes(5_400);
  const bytes = far.bytes.reduce((sum, piece) => sum + piece.length, 0);
  expect(bytes).toBe(5_000);
});
