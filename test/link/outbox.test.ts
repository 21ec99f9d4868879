import { describe, expect, test } from "vitest";
import { chunkBytesFor, Outbox, windowBytesFor } from "../../link/outbox.js";
import { BULK_WINDOW_BYTES, CHUNK_BYTES } from "../../proto/limits.js";
import type { LinkBody } from "../../proto/messages.js";

const BYTES = 100;
const name = (body: LinkBody) =>
  body.kind === "objectChunk" ? `chunk ${body.request}` : body.kind;
const chunk = (request: number): LinkBody => ({
  kind: "objectChunk",
  request,
  offset: 0,
  content: new Uint8Array(0),
  last: false,
  problem: "",
});
const STARTUP: LinkBody = { kind: "startup" };

/** An outbox in front of a wire that takes what it is told to. */
function outbox(windowBytes: number) {
  const written: string[] = [];
  let encoded: LinkBody[] = [];
  let takes = true;
  const box = new Outbox({
    write: () => {
      const body = encoded.shift();
      if (body !== undefined) written.push(name(body));
      return takes;
    },
    encode: (body) => {
      encoded = [...encoded, body];
      return new Uint8Array(BYTES);
    },
  });
  box.windowBytes = windowBytes;
  return { box, written, setTakes: (to: boolean) => (takes = to) };
}

function endless(request: number) {
  let asked = 0;
  return {
    next: () => {
      asked += 1;
      return chunk(request);
    },
    get asked() {
      return asked;
    },
  };
}

describe("the second lane", () => {
  test("has at most a window unacknowledged, and asks its source for no more", () => {
    const { box, written } = outbox(3 * BYTES);
    const source = endless(1);
    box.sendBulk(source);
    expect([written.length, source.asked, box.unackedBytes]).toEqual([3, 3, 3 * BYTES]);
    box.acked(BYTES - 1);
    expect(written).toHaveLength(4);
    box.acked(2 * BYTES);
    expect(written).toHaveLength(5);
  });

  test("gives every source its turn", () => {
    const { box, written } = outbox(0);
    for (const request of [1, 2, 3]) box.sendBulk(endless(request));
    box.windowBytes = 7 * BYTES;
    expect(written.map((w) => w.slice(6)).join("")).toBe("1231231");
  });

  test("leaves out a source that answers later, until it is poked", () => {
    const { box, written } = outbox(4 * BYTES);
    let ready = false;
    const place = box.sendBulk({ next: () => (ready ? chunk(9) : "later") });
    box.sendBulk(endless(1));
    expect(written).toEqual(Array(4).fill("chunk 1"));
    ready = true;
    box.acked(BYTES);
    expect(written.at(-1)).toBe("chunk 1");
    place.poke();
    box.acked(3 * BYTES);
    expect(written.slice(5)).toEqual(["chunk 9", "chunk 1"]);
  });

  test("asks a cancelled source nothing more", () => {
    const { box, written } = outbox(BYTES);
    const place = box.sendBulk(endless(1));
    place.cancel();
    box.acked(BYTES);
    expect(written).toEqual(["chunk 1"]);
  });

  test("waits while the wire takes no more, behind what is urgent", () => {
    const { box, written, setTakes } = outbox(100 * BYTES);
    setTakes(false);
    box.sendBulk(endless(1));
    box.send(STARTUP);
    box.send(STARTUP);
    expect(written).toEqual(["chunk 1"]);
    setTakes(true);
    box.drained();
    expect(written.slice(0, 4)).toEqual(["chunk 1", "startup", "startup", "chunk 1"]);
    expect(written).toHaveLength(102);
  });

  test("refuses an acknowledgement that falls, or of more than was sent", () => {
    const { box } = outbox(2 * BYTES);
    box.sendBulk(endless(1));
    box.acked(BYTES);
    expect(() => box.acked(BYTES - 1)).toThrow(/99 bytes acknowledged, after 100/);
    expect(() => box.acked(3 * BYTES + 1)).toThrow(/301 bytes acknowledged/);
  });
});

test("a flush gives the wire what is urgent, and drops the rest", () => {
  const { box, written, setTakes } = outbox(BYTES);
  setTakes(false);
  box.sendBulk(endless(1));
  box.send(STARTUP);
  box.flush();
  expect(written).toEqual(["chunk 1", "startup"]);
  box.drained();
  expect(written).toHaveLength(2);
});

test("a window takes one heartbeat period at 1 Mbit/s, and is never above the limit", () => {
  expect(windowBytesFor(100)).toBe(12_500);
  expect(windowBytesFor(1_000)).toBe(125_000);
  expect(windowBytesFor(10_000)).toBe(BULK_WINDOW_BYTES);
  expect([chunkBytesFor(100), chunkBytesFor(10_000)]).toEqual([6_250, CHUNK_BYTES]);
});
