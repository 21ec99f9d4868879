import { describe, expect, test } from "vitest";
import { encodeMessage } from "../../proto/codec.js";
import { encodeFrame } from "../../proto/frame.js";
import { HANDSHAKE_MS } from "../../proto/limits.js";
import { HEARTBEAT_MS, heartbeats, linked, welcome } from "./cast.js";

const SILENCE_MS = 3 * HEARTBEAT_MS;

describe("a link", () => {
  test("opens, and carries a heartbeat and its answer every period", () => {
    const { clock, main, backup } = linked();
    clock.pass(3 * HEARTBEAT_MS + 100);
    expect(main.link.isOpen && backup.link.isOpen).toBe(true);
    expect(heartbeats(backup).map((b) => b.sequence)).toEqual([1, 2, 3, 4]);
    expect(main.got.filter((b) => b.kind === "heartbeatAck")).toHaveLength(4);
    expect(backup.stale).toEqual([false, false, false, false]);
  });

  test("carries what either side says, in order, and nothing before it is open", () => {
    const { clock, main, backup } = linked();
    expect(main.link.send({ kind: "startup" })).toBe(false);
    clock.pass(10);
    expect(main.link.send({ kind: "startup" })).toBe(true);
    expect(backup.link.send({ kind: "park", epoch: 3n, hold: 0, leased: false })).toBe(true);
    expect(backup.link.send({ kind: "startup" })).toBe(false);
    clock.pass(10);
    expect(backup.got.map((b) => b.kind)).toEqual(["hello", "heartbeat", "startup"]);
    expect(main.got.at(-1)).toEqual({ kind: "park", epoch: 3n, hold: 0, leased: false });
    expect(main.ends).toEqual([]);
  });

  test("that is cut ends in silence after three periods, on both sides", () => {
    const { clock, main, backup } = linked();
    clock.pass(10);
    main.wire.isCut = true;
    backup.wire.isCut = true;
    const lastMs = backup.link.lastHeardAtMs ?? 0;
    clock.pass(lastMs + SILENCE_MS - clock.nowMs() - 1);
    expect(backup.ends).toEqual([]);
    clock.pass(1);
    expect(backup.ends).toMatchObject([{ kind: "silence" }]);
    clock.pass(SILENCE_MS);
    expect(main.ends).toMatchObject([{ kind: "silence" }]);
  });

  test("that heals in time delivers what is old as stale", () => {
    const { clock, main, backup } = linked();
    clock.pass(10);
    backup.link.setHeartbeat(100); // Late is now what is later than 0.6 s; silence starts at 3 s.
    main.wire.isCut = true;
    clock.pass(2_100);
    main.wire.heal();
    clock.pass(5);
    expect(heartbeats(backup).map((b) => b.sequence)).toEqual([1, 2, 3]);
    expect(backup.stale).toEqual([false, true, false]);
    expect(backup.ends).toEqual([]);
  });

  test("that ends in order delivers what was said before", () => {
    const { clock, main, backup } = linked();
    clock.pass(10);
    const how = "agentRestart";
    main.link.send({ kind: "shutdown", how, exitCode: undefined, signal: "", reason: "upgrade" });
    main.link.close("restart");
    expect(main.ends).toEqual([{ kind: "local", words: "restart" }]);
    clock.pass(10);
    expect(backup.got.at(-1)).toMatchObject({ kind: "shutdown", how });
    expect(backup.ends).toMatchObject([{ kind: "fin" }]);
    expect(main.link.send({ kind: "startup" })).toBe(false);
  });

  test("that is refused says why on both sides", () => {
    const { clock, main, backup } = linked({ isWelcome: false });
    backup.also = (body) => {
      if (body.kind !== "hello") return;
      backup.link.send({ kind: "refused", code: "unknownName", words: "no m1 here" });
    };
    clock.pass(10);
    expect(backup.ends).toEqual([{ kind: "refused", words: "no m1 here" }]);
    expect(main.ends).toEqual([{ kind: "refused", words: "no m1 here" }]);
    expect(main.got.at(-1)).toMatchObject({ kind: "refused", code: "unknownName" });
  });

  test("that is never answered is unreached for a main", () => {
    const { clock, main, backup } = linked();
    main.wire.isCut = true;
    backup.wire.isCut = true;
    clock.pass(HANDSHAKE_MS - 1);
    expect(main.ends).toEqual([]);
    clock.pass(1);
    expect(main.ends).toMatchObject([{ kind: "unreached" }]);
    expect(backup.ends).toMatchObject([{ kind: "silence" }]);
  });

  test("that is reset ends as rst, once, and delivers nothing more", () => {
    const { clock, main, backup } = linked();
    clock.pass(10);
    main.wire.break();
    const before = backup.got.length;
    clock.pass(10_000);
    expect([main.ends.length, backup.ends.length, backup.got.length]).toEqual([1, 1, before]);
    expect(main.ends).toMatchObject([{ kind: "rst" }]);
  });
});

describe("a violation", () => {
  const startup = encodeFrame(encodeMessage({ boot: 5n, body: { kind: "startup" } }));

  test.each([
    ["no frame", Uint8Array.of(0x47, 0x45, 0x54, 0x20), /frame of 1195725856 bytes/],
    ["no message", encodeFrame(Uint8Array.of(255, 255)), /not a message/],
    ["an empty frame", new Uint8Array(4), /frame of 0 bytes/],
    [
      "a message of the wrong side",
      encodeFrame(encodeMessage({ boot: 5n, body: welcome() })),
      /a main does not say welcome/,
    ],
    [
      "an acknowledgement of what was never sent",
      encodeFrame(encodeMessage({ boot: 5n, body: { kind: "bulkAck", bytes: 1 } })),
      /1 bytes acknowledged, after 0; 0 were sent/,
    ],
  ])("by %s ends the link, and nothing after it is delivered", (_, bytes, words) => {
    const { clock, main, backup } = linked();
    clock.pass(10);
    const before = backup.got.length;
    main.wire.send(Uint8Array.from([...bytes, ...startup]));
    clock.pass(10);
    expect(backup.ends).toMatchObject([{ kind: "violation", words: expect.stringMatching(words) }]);
    expect(backup.got).toHaveLength(before);
    expect(main.ends).toMatchObject([{ kind: "refused", words: expect.stringMatching(words) }]);
  });

  test("of our own ends the link before it is sent", () => {
    const { clock, main, backup } = linked();
    clock.pass(10);
    const reason = "x".repeat(501);
    const how = "host";
    const said = main.link.send({ kind: "shutdown", how, exitCode: undefined, signal: "", reason });
    expect(said).toBe(false);
    expect(main.ends[0]?.words).toMatch(/^not sent: shutdown.reason is /);
    clock.pass(10);
    expect(backup.ends).toMatchObject([{ kind: "fin" }]);
  });

  test("by too much that waits for a stuck peer ends the link with words", () => {
    const { clock, main } = linked({ line: { longBytes: 1_000 } });
    clock.pass(10);
    main.wire.isCut = true;
    let said = 0;
    while (main.link.send({ kind: "startup" })) said += 1;
    expect(said).toBeGreaterThan(4_000);
    expect(main.ends[0]?.words).toMatch(/4097 messages .* wait for the other end; at most 4096/);
  });
});
