import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joined } from "../../base/bytes.js";
import { ProtocolError } from "../../proto/errors.js";
import { encodeFrame, FrameReader, LENGTH_BYTES } from "../../proto/frame.js";
import { FRAME_BYTES_MAX } from "../../proto/limits.js";

const messages = fc.array(fc.uint8Array({ minLength: 1, maxLength: 3_000 }), { maxLength: 8 });

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (e) {
    if (e instanceof ProtocolError) return `${e.fault} ${e.code}`;
    throw e;
  }
  return "none";
}

describe("a frame reader", () => {
  test("gives back every message, wherever the stream is cut", () => {
    fc.assert(
      fc.property(messages, fc.array(fc.nat(4_000), { maxLength: 30 }), (sent, cuts) => {
        const stream = joined(sent.map((m) => encodeFrame(m)));
        const places = [...cuts.filter((c) => c < stream.length), stream.length].sort(
          (a, b) => a - b,
        );
        const reader = new FrameReader();
        const got: Uint8Array[] = [];
        let from = 0;
        for (const to of places) {
          got.push(...reader.push(stream.subarray(from, to)));
          from = to;
        }
        expect(got).toEqual(sent);
        expect(reader.keptBytes).toBe(0);
      }),
    );
  });

  test("gives two messages cut at every byte", () => {
    const sent = [Uint8Array.of(1, 2, 3), Uint8Array.of(4)];
    const stream = joined(sent.map((m) => encodeFrame(m)));
    for (let cut = 0; cut <= stream.length; cut++) {
      const reader = new FrameReader();
      const got = [...reader.push(stream.subarray(0, cut)), ...reader.push(stream.subarray(cut))];
      expect(got).toEqual(sent);
    }
    const reader = new FrameReader();
    expect([...stream].flatMap((byte) => reader.push(Uint8Array.of(byte)))).toEqual(sent);
  });

  test("takes a message of exactly the limit and refuses one byte more by its length alone", () => {
    const largest = new Uint8Array(FRAME_BYTES_MAX).fill(7);
    expect(new FrameReader().push(encodeFrame(largest))).toEqual([largest]);
    const length = new Uint8Array(LENGTH_BYTES);
    new DataView(length.buffer).setUint32(0, FRAME_BYTES_MAX + 1);
    expect(codeOf(() => new FrameReader().push(length))).toBe("remote frame-too-long");
    expect(codeOf(() => encodeFrame(new Uint8Array(FRAME_BYTES_MAX + 1)))).toBe(
      "local frame-too-long",
    );
  });

  test("takes a length up to its own limit", () => {
    expect(new FrameReader(2).push(encodeFrame(Uint8Array.of(1, 2)))).toHaveLength(1);
    expect(codeOf(() => new FrameReader(1).push(encodeFrame(Uint8Array.of(1, 2))))).toBe(
      "remote frame-too-long",
    );
  });

  test("refuses a message of no bytes, in both directions", () => {
    expect(codeOf(() => new FrameReader().push(new Uint8Array(LENGTH_BYTES)))).toBe(
      "remote frame-empty",
    );
    expect(codeOf(() => encodeFrame(new Uint8Array(0)))).toBe("local frame-empty");
  });

  test("refuses the largest length there is", () => {
    expect(codeOf(() => new FrameReader().push(Uint8Array.of(255, 255, 255, 255)))).toBe(
      "remote frame-too-long",
    );
  });

  test("gives copies: what the network writes over later does no harm", () => {
    const frame = encodeFrame(Uint8Array.of(5, 6));
    for (const fragment of [frame.slice(), Buffer.from(frame)]) {
      const [got] = new FrameReader().push(fragment);
      fragment.fill(0);
      expect(got).toEqual(Uint8Array.of(5, 6));
    }
  });
});
