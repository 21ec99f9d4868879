import { describe, expect, test } from "vitest";
import { Deadlines } from "../../base/deadlines.js";
import {
  CONTROL_RECONNECT_MS_MAX,
  connectControl,
  PROBE_MS,
  type RequestOutcome,
} from "../../link/control-client.js";
import { controlServer, VIEW_EVERY_MS } from "../../link/control-server.js";
import { OUTCOMES_MAX, Outcomes } from "../../link/outcomes.js";
import type { ControlCommand } from "../../proto/control-command.js";
import { CONTROL_CLIENTS_MAX } from "../../proto/limits.js";
import type { Happening, Outcome, ServerView, View } from "../../proto/view.js";
import { sampleServer } from "../proto/samples.js";
import { settled, silentLog, VirtualClock, VirtualNet } from "./virtual.js";

const DONE: Outcome = { kind: "outcome", how: "done", words: "taken over", reasons: [] };
const TAKE_OVER: ControlCommand = { kind: "takeOver", name: "m1", seen: undefined };

/** A backup agent with some servers, and the programs that look at it. */
function agent(options: { servers?: number; bitsPerSecond?: number } = {}) {
  const clock = new VirtualClock();
  const net = new VirtualNet(clock, {
    latencyMs: 1,
    longBytes: 64 * 1024,
    ...(options.bitsPerSecond === undefined ? {} : { bitsPerSecond: options.bitsPerSecond }),
  });
  let next = 0.5;
  const random = { uniform: () => next, hex: () => `p${net.dials}${clock.nowMs()}` };
  const world = { clock, net, log: silentLog, random };
  const deadlines = new Deadlines(clock);
  const servers = Array.from({ length: options.servers ?? 2 }, (_, i) => ({
    changedAt: 1,
    view: { ...sampleServer(), name: `m${i + 1}`, epoch: 1n },
  }));
  let sequence = 1;
  const asked: (number | undefined)[] = [];
  const done: string[] = [];
  let command: () => Outcome | Promise<Outcome> = () => DONE;
  const view = (since: number | undefined): View => {
    asked.push(since);
    return {
      sequence,
      full: since === undefined,
      nowMs: clock.nowMs(),
      wallMs: clock.wallMs(),
      backup: {
        name: "north",
        id: "b1",
        listens: "127.0.0.1:7440",
        version: "0.1.0",
        store: "",
        storeProblem: "",
        alarms: [],
        role: "act",
        unfit: [],
        warnings: [],
        witnesses: [],
        awayMains: 0,
        awayObjects: 0,
        limitMains: 0,
        limitObjects: 0,
        inLine: 0,
      },
      servers: servers.filter((s) => since === undefined || s.changedAt > since).map((s) => s.view),
      removed: [],
      flashes: [],
    };
  };
  const server = controlServer({
    world,
    deadlines,
    view,
    command: (c, asker) => {
      done.push(`${c.kind} by ${asker.who}`);
      return command();
    },
    readEvents: (newest) => Array.from({ length: newest }, (_, i) => happening(i)),
    readReport: async () => ({ kind: "outcome", how: "refused", words: "none", reasons: [] }),
  });
  let role: "act" | "view" = "act";
  net.accept = (wire) => server.accept(wire, { role });
  const program = (subscribe = { views: true, events: true }) => {
    const views: View[] = [];
    const events: string[] = [];
    const said: string[] = [];
    const client = connectControl({
      world,
      deadlines,
      at: { kind: "local", path: "/run/locum" },
      who: "anna",
      subscribe,
      on: {
        view: (v) => views.push(v),
        events: (h, complete) => events.push(`${h.length} ${complete}`),
        connected: () => said.push("connected"),
        lost: (words, inMs) => said.push(`lost: ${words}, again in ${inMs} ms`),
      },
    });
    const wire = net.wires.at(-1)!;
    return { client, views, events, said, wire };
  };
  return {
    clock,
    net,
    server,
    asked,
    done,
    program,
    setRole: (to: "act" | "view") => (role = to),
    setCommand: (to: () => Outcome | Promise<Outcome>) => (command = to),
    setUniform: (to: number) => (next = to),
    changes: (index: number, change: Partial<ServerView>) => {
      const changed = servers[index]!;
      sequence += 1;
      changed.changedAt = sequence;
      Object.assign(changed.view, change);
      server.changed();
    },
  };
}

function happening(sequence: number): Happening {
  return {
    sequence,
    wallMs: 0,
    level: "info",
    event: "server.transition",
    server: "m1",
    epoch: 1n,
    who: "",
    words: "heartbeat",
    fields: {},
  };
}

async function outcome(world: { clock: VirtualClock }, asked: Promise<RequestOutcome>, ms = 100) {
  let result: RequestOutcome | undefined;
  const kept = asked.then((o) => {
    result = o;
  });
  await world.clock.passAsync(ms);
  await settled();
  if (result === undefined) return undefined;
  await kept;
  return result;
}

describe("a program that looks", () => {
  test("gets one full view, then what changed", () => {
    const world = agent();
    const { views, said } = world.program();
    world.clock.pass(50);
    expect(said).toEqual(["connected"]);
    expect(views.map((v) => [v.full, v.servers.length])).toEqual([[true, 2]]);
    world.changes(1, { why: "now" });
    world.clock.pass(VIEW_EVERY_MS);
    expect(views.map((v) => [v.full, v.servers.map((s) => s.name)])).toEqual([
      [true, ["m1", "m2"]],
      [false, ["m2"]],
    ]);
    world.clock.pass(2_000);
    expect(views).toHaveLength(2);
  });

  test("gets at most ten views a second, made once for all who look", () => {
    const world = agent();
    const programs = [world.program(), world.program(), world.program()];
    world.clock.pass(VIEW_EVERY_MS);
    world.asked.length = 0;
    for (let i = 0; i < 100; i++) {
      world.changes(0, { why: `${i}` });
      world.clock.pass(10);
    }
    expect(world.asked.length).toBeLessThanOrEqual(11);
    for (const { views } of programs) {
      expect(views.length).toBeLessThanOrEqual(12);
    }
    world.clock.pass(VIEW_EVERY_MS);
    expect(programs.map((p) => p.views.at(-1)?.servers[0]?.why)).toEqual(["99", "99", "99"]);
  });

  test("at 10,000 servers gets them as one view", () => {
    const world = agent({ servers: 10_000 });
    const { views, wire } = world.program();
    world.clock.pass(200);
    expect(views.map((v) => [v.full, v.servers.length])).toEqual([[true, 10_000]]);
    expect(wire.other?.sentBytes).toBeGreaterThan(1_000_000);
  });

  test("is told its role, and may not act if that is to look", async () => {
    const world = agent();
    world.setRole("view");
    const { client, views } = world.program();
    world.clock.pass(50);
    expect(views[0]?.backup.role).toBe("view");
    expect(await outcome(world, client.request(TAKE_OVER, 1_000))).toMatchObject({
      how: "refused",
      words: "this key may look, not act",
    });
    expect(world.done).toEqual([]);
  });

  test("gets events from now on", () => {
    const world = agent();
    const { events } = world.program();
    world.clock.pass(50);
    world.server.happened(happening(1));
    world.server.happened(happening(2));
    world.clock.pass(VIEW_EVERY_MS);
    expect(events).toEqual(["2 true"]);
  });

  test("may read the newest events, as many as fit a frame", async () => {
    const world = agent();
    const { client } = world.program();
    const few = await outcome(
      world,
      client.request({ kind: "readEvents", newest: 3, server: "" }, 1_000),
    );
    expect(few).toMatchObject({ kind: "events", complete: true });
    const all = await outcome(
      world,
      client.request({ kind: "readEvents", newest: 10_000, server: "" }, 1_000),
    );
    expect(all).toMatchObject({ kind: "events", complete: false });
  });
});

describe("a program that does not keep up", () => {
  const stuck = (servers: number) => {
    const world = agent({ servers });
    const slow = world.program();
    const quick = world.program();
    world.clock.pass(100);
    const sender = slow.wire.other!;
    sender.isCut = true;
    const before = sender.sentBytes;
    for (let i = 0; i < 40; i++) {
      for (let s = 0; s < servers; s++) world.changes(s, { why: `${i}` });
      world.clock.pass(VIEW_EVERY_MS);
    }
    const queuedBytes = sender.sentBytes - before;
    slow.views.length = 0;
    sender.heal();
    world.clock.pass(1_000);
    return { slow, quick, queuedBytes };
  };

  test("costs a frame or two of memory, and then gets a fresh full view", () => {
    const { slow, quick, queuedBytes } = stuck(300);
    expect(queuedBytes).toBeLessThan(256 * 1024);
    expect(quick.views.length).toBeGreaterThan(40);
    expect(slow.views.at(-1)?.full).toBe(true);
    expect(slow.views.at(-1)?.servers.map((s) => s.why)).toEqual(Array(300).fill("39"));
  });

  test("in the middle of a long view gets the rest of it, and then what changed since", () => {
    const { slow, queuedBytes } = stuck(1_500);
    expect(queuedBytes).toBeLessThan(512 * 1024);
    expect(slow.views.at(-1)?.servers.map((s) => s.why)).toEqual(Array(1_500).fill("39"));
    expect(slow.views).toHaveLength(2);
  });

  test("is told that events were left out", () => {
    const world = agent();
    const { events, wire } = world.program({ views: false, events: true });
    world.clock.pass(50);
    const sender = wire.other!;
    sender.isCut = true;
    for (let i = 0; i < 5_000; i++) {
      world.server.happened(happening(i));
      if (i % 100 === 0) world.clock.pass(VIEW_EVERY_MS);
    }
    sender.heal();
    world.clock.pass(1_000);
    expect(events.at(-1)).toMatch(/^\d+ false$/);
  });
});

describe("a command", () => {
  test("is done once and answered", async () => {
    const world = agent();
    const { client } = world.program();
    expect(await outcome(world, client.request(TAKE_OVER, 1_000))).toEqual(DONE);
    expect(world.done).toEqual(["takeOver by anna"]);
  });

  test("that is not answered in time is unknown, and its late answer changes nothing", async () => {
    const world = agent();
    let finish: (o: Outcome) => void = () => {};
    world.setCommand(() => new Promise((resolve) => (finish = resolve)));
    const { client } = world.program();
    world.clock.pass(50);
    const asked = client.request(TAKE_OVER, 1_000);
    expect(await outcome(world, asked, 999)).toBeUndefined();
    expect(await outcome(world, asked, 1)).toMatchObject({
      how: "unknown",
      words: "no answer within 1 s; it may still be done",
    });
    finish(DONE);
    await world.clock.passAsync(100);
    expect(client.isConnected).toBe(true);
  });

  test("whose connection ends is unknown, and is not sent again", async () => {
    const world = agent();
    world.setCommand(() => new Promise(() => {}));
    const { client, wire } = world.program();
    world.clock.pass(50);
    const asked = client.request(TAKE_OVER, 60_000);
    world.clock.pass(50);
    wire.break();
    expect(await outcome(world, asked, 20_000)).toMatchObject({ how: "unknown" });
    expect(world.done).toHaveLength(1);
  });

  test("waits for a connection, and is refused if none comes in time", async () => {
    const world = agent();
    const { accept } = world.net;
    world.net.accept = undefined;
    const { client } = world.program();
    const early = client.request(TAKE_OVER, 400);
    const late = client.request(TAKE_OVER, 60_000);
    expect(await outcome(world, early, 400)).toMatchObject({
      how: "refused",
      words: "not connected: nobody listens",
    });
    world.net.accept = accept;
    expect(await outcome(world, late, CONTROL_RECONNECT_MS_MAX)).toEqual(DONE);
    expect(world.done).toHaveLength(1);
  });

  test("of an id that was used is not done again; for another command it is refused", async () => {
    const outcomes = new Outcomes();
    let done = 0;
    const act = () => {
      done += 1;
      return { ...DONE, words: `${done}` };
    };
    const body = TAKE_OVER;
    expect((await outcomes.once({ id: "a", body }, act)).words).toBe("1");
    expect((await outcomes.once({ id: "a", body }, act)).words).toBe("1");
    const other = { kind: "restore", name: "m1", seen: undefined } as const;
    expect((await outcomes.once({ id: "a", body: other }, act)).how).toBe("refused");
    for (let i = 0; i < OUTCOMES_MAX - 1; i++) await outcomes.once({ id: `b${i}`, body }, act);
    expect((await outcomes.once({ id: "a", body }, act)).words).toBe("1");
    await outcomes.once({ id: "one more", body }, act);
    expect((await outcomes.once({ id: "a", body }, act)).words).toBe("1002");
  });
});

describe("a connection", () => {
  test("that ends is made again, and begins with a full view", () => {
    const world = agent();
    const { views, said, wire } = world.program();
    world.clock.pass(50);
    wire.break();
    expect(said.at(-1)).toBe("lost: the connection is gone, again in 500 ms");
    world.clock.pass(499);
    expect(world.net.dials).toBe(1);
    world.clock.pass(50);
    expect(said.at(-1)).toBe("connected");
    expect(views.map((v) => v.full)).toEqual([true, true]);
  });

  test("that never comes about is tried with a growing wait", () => {
    const world = agent();
    world.setUniform(1);
    world.net.accept = undefined;
    const { said } = world.program();
    world.clock.pass(30_000);
    const waits = said.map((s) => Number(/in (\d+) ms/.exec(s)?.[1]));
    expect(waits.slice(0, 6)).toEqual([500, 1_000, 2_000, 4_000, 5_000, 5_000]);
  });

  test("to an agent that hangs is lost after two silent periods", () => {
    const world = agent();
    const { said, wire } = world.program();
    world.clock.pass(50);
    wire.other!.isCut = true;
    world.clock.pass(2 * PROBE_MS - 51);
    expect(said).toEqual(["connected"]);
    world.clock.pass(60);
    expect(said[1]).toMatch(/^lost: no answer for 10 s/);
  });

  test("beyond the limit is refused with words", () => {
    const world = agent();
    for (let i = 0; i < CONTROL_CLIENTS_MAX; i++) world.program();
    world.clock.pass(50);
    expect(world.server.clients).toBe(CONTROL_CLIENTS_MAX);
    const { said } = world.program();
    world.clock.pass(50);
    expect(said[1]).toMatch(/^lost: 64 programs are connected already/);
  });

  test("that sends rubbish is ended, and no other", () => {
    const world = agent();
    const good = world.program();
    const bad = world.program();
    world.clock.pass(50);
    bad.wire.send(Uint8Array.of(255, 255, 255, 255));
    world.clock.pass(50);
    expect(world.server.clients).toBe(1);
    expect(good.said).toEqual(["connected"]);
  });

  test("that is closed asks nothing more", async () => {
    const world = agent();
    const { client, said } = world.program();
    world.clock.pass(50);
    client.close();
    expect(await outcome(world, client.request(TAKE_OVER, 1_000))).toMatchObject({
      how: "refused",
    });
    world.clock.pass(60_000);
    expect(world.net.dials).toBe(1);
    expect(said).toEqual(["connected"]);
    expect(world.server.clients).toBe(0);
  });
});
