import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeReply, decodeRequest, encodeReply, encodeRequest } from "../../proto/control.js";
import type { ControlRequest } from "../../proto/control-command.js";
import { encodedBytesMax, newestThatFit, splitView } from "../../proto/control-split.js";
import { ProtocolError } from "../../proto/errors.js";
import { CONTROL_FRAME_BYTES_MAX } from "../../proto/limits.js";
import type { ControlReply, Happening, ServerView, View } from "../../proto/view.js";
import { controlReply, controlRequest, serverView } from "./arbitraries.js";

function valueOrProtocolError(act: () => unknown): void {
  try {
    act();
  } catch (e) {
    if (!(e instanceof ProtocolError)) throw e;
  }
}

const damaged = (bytes: Uint8Array, at: number, byte: number) => {
  const copy = Uint8Array.from(bytes);
  copy[at % copy.length] = byte;
  return copy;
};

const SERVER = fc.sample(serverView, { numRuns: 1, seed: 7 })[0] as ServerView;
const viewOf = (servers: readonly ServerView[]): View => ({
  sequence: 9,
  full: true,
  nowMs: 1,
  wallMs: 2,
  backup: {
    name: "b",
    id: "i",
    listens: "l",
    version: "v",
    store: "s",
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
  servers,
  removed: [],
  flashes: [],
});

describe("the control codec", () => {
  test("gives back every valid request", () => {
    fc.assert(
      fc.property(controlRequest, (request) => {
        expect(decodeRequest(encodeRequest(request as ControlRequest))).toEqual(request);
      }),
      { numRuns: 300 },
    );
  });

  test("gives back every valid reply, and never needs more bytes than its bound", () => {
    fc.assert(
      fc.property(controlReply, (reply) => {
        const bytes = encodeReply(reply as ControlReply);
        expect(decodeReply(Uint8Array.from(bytes))).toEqual({ ...reply, more: false });
        expect(decodeReply(encodeReply(reply as ControlReply, true))).toMatchObject({ more: true });
        expect(bytes.length).toBeLessThanOrEqual(encodedBytesMax(reply));
      }),
      { numRuns: 300 },
    );
  });

  test("answers any bytes, and damaged ones, with a value or a ProtocolError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        valueOrProtocolError(() => decodeRequest(bytes));
        valueOrProtocolError(() => decodeReply(bytes));
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(
        controlRequest,
        controlReply,
        fc.nat(),
        fc.nat(255),
        (request, reply, at, byte) => {
          const one = damaged(encodeRequest(request as ControlRequest), at, byte);
          const other = damaged(encodeReply(reply as ControlReply), at, byte);
          valueOrProtocolError(() => decodeRequest(one));
          valueOrProtocolError(() => decodeReply(other));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("knows the id of a request of a newer kind", () => {
    expect(decodeRequest(Uint8Array.of(10, 1, 0x61, 0xba, 0x06, 1, 0))).toEqual({
      unknown: true,
      id: "a",
    });
  });

  test("keeps a setting called __proto__ as a setting", () => {
    const settings = JSON.parse('{"__proto__": "x"}') as Record<string, string>;
    const request: ControlRequest = { id: "1", who: "", body: { kind: "setBackup", settings } };
    valueOrProtocolError(() => decodeRequest(encodeRequest(request)));
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe("a view of 10,000 servers", () => {
  const servers = Array.from({ length: 10_000 }, (_, i) => ({ ...SERVER, name: `main ${i}` }));
  const parts = splitView(viewOf(servers));

  test("goes in several frames, each below the limit", () => {
    expect(parts.length).toBeGreaterThan(1);
    for (const view of parts) {
      const bytes = encodeReply({ id: "", body: { kind: "view", view } });
      expect(bytes.length).toBeLessThanOrEqual(CONTROL_FRAME_BYTES_MAX);
    }
  });

  test("is full in its first part only, in order, nothing twice", () => {
    expect(parts.map((p) => p.full)).toEqual(parts.map((_, i) => i === 0));
    expect(parts.map((p) => p.sequence)).toEqual(parts.map(() => 9));
    expect(parts.flatMap((p) => p.servers.map((s) => s.name))).toEqual(servers.map((s) => s.name));
  });
});

test("a view without servers is one view", () => {
  expect(splitView(viewOf([]))).toEqual([viewOf([])]);
});

test("of too many events the newest are kept", () => {
  const happenings = Array.from({ length: 100 }, (_, sequence) => ({ sequence }) as Happening);
  const eachBytes = encodedBytesMax(happenings[0]);
  const kept = newestThatFit(happenings, 1024 + 10 * eachBytes);
  expect(kept.map((h) => h.sequence)).toEqual([90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
  expect(newestThatFit(happenings)).toHaveLength(100);
});
