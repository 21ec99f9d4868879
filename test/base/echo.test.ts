// What a raw socket delivers is a reply only if every part of it is; any bytes may come.

import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { echoRequest, readEchoReply } from "../../base/node/echo.js";
import type { NetPing } from "../../base/node/echo-library.js";
import { EchoSession } from "../../base/node/echo-session.js";
import { StartPace } from "../../base/node/start-pace.js";
import type { PingAnswer } from "../../base/world.js";

const IDENTIFIER = 4_242;
const TARGET = { address: "10.77.0.2", family: 4 } as const;
const PAYLOAD = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
const LIMIT_MS = 5;
/** No test waits for it. */
const NEVER_MS = 60_000;

/** An IPv4 packet with what a host answers to a request. */
function replyTo(request: Buffer, changed: (reply: Buffer) => void = () => {}): Buffer {
  const header = Buffer.alloc(20);
  header[0] = 0x45;
  const reply = Buffer.from(request);
  reply[0] = 0;
  changed(reply);
  return Buffer.concat([header, reply]);
}

type Told = (error: Error | null) => void;

/** net-ping without sockets: the test is the network. */
function fakeNetPing() {
  const made: FakeSession[] = [];
  class FakeSession {
    nextId = 0;
    isClosed = false;
    isPaused = true;
    refuses: string | undefined;
    readonly requests: Buffer[] = [];
    readonly told = new Map<string, (error: Error) => void>();
    constructor() {
      made.push(this);
    }
    on(event: string, told: (error: Error) => void) {
      this.told.set(event, told);
      return this;
    }
    close() {
      this.isClosed = true;
      return this;
    }
    getSocket() {
      return {
        setOption: () => {},
        pauseRecv: () => {
          this.isPaused = true;
        },
      };
    }
    pingHost(_address: string, told: Told) {
      const id = this.nextId++ % 65_536;
      this.requests.push(this.toBuffer({ id }));
      this.isPaused = false;
      this.onBeforeSocketSend({ id });
      if (this.refuses !== undefined) this.onSocketSend({ id }, new Error(this.refuses), 0);
      else if (this.isClosed) told(new Error("closed"));
      return this;
    }
    reqRemove() {
      this.isPaused = true;
    }
    toBuffer(_request: { id: number }): Buffer {
      throw new Error("not overridden");
    }
    onBeforeSocketSend(_request: { id: number }) {}
    onSocketSend(_request: { id: number }, _error: Error | null, _bytes: number) {}
    onSocketMessage(_packet: Buffer, _source: string) {}
  }
  const netPing = { Session: FakeSession, NetworkProtocol: { IPv4: 1, IPv6: 2 } };
  return { netPing: netPing as unknown as NetPing, made };
}

function opened(nowMs: () => number = () => 0) {
  const { netPing, made } = fakeNetPing();
  const session = new EchoSession({
    netPing,
    family: 4,
    identifier: IDENTIFIER,
    payload: () => Uint8Array.from(PAYLOAD),
    nowMs,
  });
  return { session, library: made[0]! };
}

/** A probe under way, and the packet that left for it. */
async function asked(limitMs: number, nowMs?: () => number) {
  const { session, library } = opened(nowMs);
  const answer: Promise<PingAnswer> = session.ask(TARGET, limitMs);
  while (library.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  return { session, library, answer, request: library.requests[0]! };
}

test("a request carries what a reply must repeat, and a checksum that adds up", () => {
  const echo = { identifier: IDENTIFIER, sequence: 7, payload: PAYLOAD };
  const bytes = echoRequest(4, echo);
  expect(readEchoReply(4, replyTo(bytes))).toEqual({ ...echo, payload: Buffer.from(PAYLOAD) });
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += bytes.readUInt16BE(at);
  expect((sum & 0xffff) + (sum >>> 16)).toBe(0xffff);
  const v6 = echoRequest(6, echo);
  expect(readEchoReply(6, v6)).toBeUndefined();
  v6[0] = 129;
  expect(readEchoReply(6, v6)).toEqual({ ...echo, payload: Buffer.from(PAYLOAD) });
});

test("any bytes are a reply or nothing, and never an error", () => {
  const packets = fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(packets, fc.constantFrom(4, 6), (packet, family) => {
      const echo = readEchoReply(family, packet);
      if (echo === undefined) return;
      expect(echo.payload.length).toBeLessThan(packet.length);
    }),
  );
});

describe("of what comes in while a probe is under way", () => {
  test("only the genuine reply is life", async () => {
    const { library, answer, request } = await asked(NEVER_MS);
    library.onSocketMessage(replyTo(request), TARGET.address);
    expect(await answer).toMatchObject({ kind: "alive" });
  });

  test.each<[string, (reply: Buffer) => void, string?]>([
    ["another host's reply", () => {}, "10.77.0.3"],
    ["another identifier", (reply) => reply.writeUInt16BE(IDENTIFIER + 1, 4)],
    ["another number", (reply) => reply.writeUInt16BE(reply.readUInt16BE(6) ^ 1, 6)],
    ["one bit of the payload", (reply) => reply.writeUInt8((reply[39] ?? 0) ^ 1, 39)],
    ["the request itself", (reply) => reply.writeUInt8(8, 0)],
    ["unreachable, in a router's name", (reply) => reply.writeUInt8(3, 0)],
    ["a code that no reply has", (reply) => reply.writeUInt8(1, 1)],
  ])("%s is as if it had not come", async (_name, changed, source = TARGET.address) => {
    const { library, answer, request } = await asked(LIMIT_MS);
    library.onSocketMessage(replyTo(request, changed), source);
    expect(await answer).toEqual({ kind: "silent" });
  });

  test("a reply that was cut short, or is longer than the request, is none", async () => {
    const { library, answer, request } = await asked(LIMIT_MS);
    const reply = replyTo(request);
    for (let length = 0; length < reply.length; length += 1) {
      library.onSocketMessage(reply.subarray(0, length), TARGET.address);
    }
    library.onSocketMessage(Buffer.concat([reply, Buffer.alloc(1)]), TARGET.address);
    expect(await answer).toEqual({ kind: "silent" });
  });
});

test("what waits in the kernel when the time is over is read before anybody is silent", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { library, answer, request } = await asked(LIMIT_MS);
  vi.advanceTimersByTime(LIMIT_MS);
  for (let i = 0; i < 10; i += 1) {
    library.onSocketMessage(Buffer.alloc(0), "10.77.0.9");
    await new Promise((resolve) => setImmediate(resolve));
  }
  library.onSocketMessage(replyTo(request), TARGET.address);
  expect(await answer).toMatchObject({ kind: "alive" });
});

test("a request that the system did not take is unknown, in its words", async () => {
  const { session, library } = opened();
  library.refuses = "Network is unreachable";
  expect(await session.ask(TARGET, NEVER_MS)).toEqual({
    kind: "unknown",
    words: "10.77.0.2: not sent: Network is unreachable",
  });
});

test("a socket that is closed leaves nothing open: what was under way is unknown", async () => {
  const { session, library, answer } = await asked(NEVER_MS);
  library.told.get("close")?.(new Error());
  expect(await answer).toMatchObject({ kind: "unknown" });
  expect(session.isBroken).toBe(true);
  expect(library.isClosed).toBe(true);
  expect(await session.ask(TARGET, NEVER_MS)).toMatchObject({ kind: "unknown" });
});

test("a socket that only fails is given up; one that fails now and then is not", async () => {
  const { session, library, answer, request } = await asked(NEVER_MS);
  const fails = () => library.told.get("error")?.(new Error("Bad file descriptor"));
  for (let i = 0; i < 99; i += 1) fails();
  library.onSocketMessage(Buffer.alloc(0), "10.77.0.9");
  for (let i = 0; i < 99; i += 1) fails();
  expect(session.isBroken).toBe(false);
  expect(library.requests).toEqual([request]);
  fails();
  expect(session.isBroken).toBe(true);
  expect(await answer).toMatchObject({ kind: "unknown" });
});

test("a process that stood still calls nobody silent", async () => {
  for (const [lateMs, kind] of [
    [250, "silent"],
    [251, "unknown"],
  ] as const) {
    let nowMs = 1_000;
    const { answer } = await asked(LIMIT_MS, () => nowMs);
    nowMs += LIMIT_MS + lateMs;
    expect(await answer).toMatchObject({ kind });
  }
});

test("an idle session reads nothing, so that it does not hold the process", async () => {
  const { library, answer, request } = await asked(NEVER_MS);
  expect(library.isPaused).toBe(false);
  library.onSocketMessage(replyTo(request), TARGET.address);
  await answer;
  expect(library.isPaused).toBe(true);
});

test("starts come one after another, in order, and one that fails stops no other", async () => {
  const pace = new StartPace();
  const order: number[] = [];
  const start = (n: number) => async () => {
    order.push(n);
    if (n === 2) throw new Error("no such program");
    return n;
  };
  const all = await Promise.allSettled([1, 2, 3].map((n) => pace.take(start(n))));
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(order).toEqual([1, 2, 3]);
});
