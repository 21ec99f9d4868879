import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMessage, encodeMessage, isUnknown } from "../../proto/codec.js";
import { ProtocolError } from "../../proto/errors.js";
import { link } from "../../proto/gen/locum.js";
import { CHUNK_BYTES, FRAME_BYTES_MAX, PAGE_ENTRIES } from "../../proto/limits.js";
import type { Heartbeat, LinkBody } from "../../proto/messages.js";
import { KINDS, linkMessage } from "./arbitraries.js";

/** Decodes; a ProtocolError is an answer, anything else thrown fails the test. */
function answer(bytes: Uint8Array): string {
  try {
    const m = decodeMessage(bytes);
    return isUnknown(m) ? "unknown" : m.body.kind;
  } catch (e) {
    if (e instanceof ProtocolError) return `${e.fault} ${e.code}`;
    throw e;
  }
}

function wordsOf(act: () => unknown): string {
  try {
    act();
  } catch (e) {
    if (e instanceof ProtocolError) return `${e.fault} ${e.code}: ${e.message}`;
    throw e;
  }
  return "none";
}

const HEARTBEAT: Heartbeat = {
  kind: "heartbeat",
  sequence: 1,
  sentAtMs: 0,
  healthy: true,
  reasons: [],
  manifestDigest: "",
  application: "running",
  welcomes: 0,
  stoodDown: false,
};
const sent = (body: LinkBody) => () => encodeMessage({ boot: 1n, body });
const raw = (m: link.LinkMessage.$Properties) => () =>
  decodeMessage(link.LinkMessage.encode(m).finish());

describe("the link's codec", () => {
  test.each(KINDS)("gives back every valid %s", (kind) => {
    fc.assert(
      fc.property(linkMessage(kind), (m) => {
        expect(decodeMessage(Uint8Array.from(encodeMessage(m)))).toEqual(m);
      }),
      { numRuns: 60 },
    );
  });

  test("answers any bytes with a value or a ProtocolError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        answer(bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  test("answers a damaged message with a value or a ProtocolError", () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(linkMessage(), damage, fc.nat(), (m, changes, cut) => {
        const bytes = Uint8Array.from(encodeMessage(m));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        answer(bytes);
        answer(bytes.subarray(0, cut % bytes.length));
      }),
      { numRuns: 3_000 },
    );
  });

  test("answers a message of a newer kind with unknown, and skips newer fields", () => {
    expect(answer(Uint8Array.of(8, 1, 0xba, 0x06, 1, 0))).toBe("unknown"); // field 103
    const withMore = [...encodeMessage({ boot: 1n, body: { kind: "startup" } }), 0xba, 0x06, 1, 0];
    expect(decodeMessage(Uint8Array.from(withMore))).toEqual({
      boot: 1n,
      body: { kind: "startup" },
    });
  });

  test("keeps 64 bits of a boot and an epoch", () => {
    const m = { boot: (1n << 64n) - 1n, body: { kind: "restoreDone", epoch: 1n << 63n } } as const;
    expect(decodeMessage(encodeMessage(m))).toEqual(m);
  });

  test("keeps a Windows exit code above 2^31", () => {
    const body = {
      kind: "shutdown",
      how: "abnormal",
      exitCode: 0xc0000005,
      signal: "",
      reason: "",
    } as const;
    expect(decodeMessage(encodeMessage({ boot: 1n, body }))).toEqual({ boot: 1n, body });
  });

  test("names field, value and range of what is wrong", () => {
    expect(wordsOf(sent({ ...HEARTBEAT, sequence: 0 }))).toBe(
      "local field-invalid: heartbeat.sequence is 0: must be a whole number from 1 to 9007199254740991",
    );
    expect(wordsOf(raw({ hello: { name: " m1" } }))).toBe(
      'remote field-invalid: hello.name is " m1": must not begin or end with a space',
    );
    const entries = [{ type: "camera", number: 1, digest: new Uint8Array(31) }];
    expect(wordsOf(raw({ manifestPage: { request: 1, entries } }))).toBe(
      "remote field-invalid: manifestPage.entries[0].digest is 31 bytes: must be 32 bytes",
    );
  });

  test("refuses what was not said, and enums that it does not know", () => {
    const heartbeat = { sequence: 1, application: 1 };
    expect(answer(link.LinkMessage.encode({ heartbeat }).finish())).toBe("heartbeat");
    for (const application of [0, 5, -1]) {
      const wire = { heartbeat: { ...heartbeat, application } };
      expect(answer(link.LinkMessage.encode(wire).finish())).toBe("remote field-invalid");
    }
  });

  test("refuses a sequence above what a number holds exactly", () => {
    const at = (high: number) =>
      raw({ bulkAck: { bytes: { low: -1, high, unsigned: true } as never } });
    expect(wordsOf(at(0x1f_ffff))).toBe("none");
    expect(wordsOf(at(0x20_0000))).toMatch(/^remote field-invalid: bulkAck.bytes/);
  });

  test("takes a chunk of exactly the limit, with its envelope below a frame's, and not a byte more", () => {
    const chunk = (bytes: number): LinkBody => ({
      kind: "objectChunk",
      request: Number.MAX_SAFE_INTEGER,
      offset: 0,
      content: new Uint8Array(bytes),
      last: false,
      problem: "",
    });
    expect(sent(chunk(CHUNK_BYTES))().length).toBeLessThan(FRAME_BYTES_MAX);
    expect(wordsOf(sent(chunk(CHUNK_BYTES + 1)))).toMatch(
      /^local field-invalid: objectChunk.content is 65537 bytes/,
    );
  });

  test("takes a page of exactly the limit, and not a name more", () => {
    const page = (length: number): LinkBody => ({
      kind: "holdPage",
      epoch: 1n,
      objects: Array.from({ length }, (_, number) => ({ type: "camera", number })),
      last: true,
    });
    expect(wordsOf(sent(page(PAGE_ENTRIES)))).toBe("none");
    expect(wordsOf(sent(page(PAGE_ENTRIES + 1)))).toMatch(/holdPage.objects is 501/);
  });

  test("refuses a problem in a chunk that is not the last", () => {
    const objectChunk = { request: 1, problem: "gone" };
    expect(wordsOf(raw({ objectChunk: { ...objectChunk, last: true } }))).toBe("none");
    expect(wordsOf(raw({ objectChunk }))).toMatch(/last is false/);
  });

  test("has the words of each enum in the order of the schema", () => {
    const camel = (name: string) =>
      name.toLowerCase().replace(/_(.)/g, (_, c: string) => c.toUpperCase());
    const words = (values: object, prefix: string) =>
      Object.keys(values)
        .filter((k) => Number.isNaN(Number(k)) && !k.endsWith("UNSPECIFIED"))
        .map((k) => camel(k.slice(prefix.length)));
    const rows: readonly [object, string, (word: never) => LinkBody][] = [
      [link.Application, "APPLICATION_", (application) => ({ ...HEARTBEAT, application })],
      [link.RefusedCode, "REFUSED_CODE_", (code) => ({ kind: "refused", code, words: "" })],
      [
        link.Result,
        "RESULT_",
        (result) => ({
          kind: "objectResult",
          request: 1,
          epoch: 0n,
          result,
          words: "",
          reference: "",
        }),
      ],
      [
        link.ShutdownKind,
        "SHUTDOWN_KIND_",
        (how) => ({ kind: "shutdown", how, exitCode: undefined, signal: "", reason: "" }),
      ],
    ];
    for (const [values, prefix, bodyOf] of rows) {
      words(values, prefix).forEach((word, i) => {
        const wire = link.LinkMessage.decode(sent(bodyOf(word as never))());
        const fields = wire[wire.body!] as Record<string, unknown>;
        const value = fields.application ?? fields.code ?? fields.result ?? fields.kind;
        expect([word, value]).toEqual([word, i + 1]);
      });
    }
  });
});
