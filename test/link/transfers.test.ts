import { describe, expect, test } from "vitest";
import { HoldList, sendHoldPages } from "../../link/pages.js";
import { remoteStore } from "../../link/remote-store.js";
import { type Admission, serveStore } from "../../link/serve-store.js";
import { StoreError } from "../../objects/store.js";
import { ProtocolError } from "../../proto/errors.js";
import { CHUNK_BYTES, OBJECT_BYTES_MAX, PAGE_ENTRIES, REQUESTS_MAX } from "../../proto/limits.js";
import type { ObjectId } from "../../proto/object.js";
import { linked, type Pair } from "./cast.js";
import { contentOf, digestOf, entryOf, MemoryStore } from "./memory-store.js";
import { type LineOptions, settled } from "./virtual.js";

type Options = { line?: LineOptions; heartbeatMs?: number; admit?: () => Admission };

/** A main that serves a store, and a backup to which it is a remote one. */
async function moving(options: Options = {}) {
  const pair = linked(options);
  const store = new MemoryStore();
  let epoch = 3n;
  const remote = remoteStore(pair.backup.link, { title: "main m1", epoch: () => epoch, digestOf });
  const server = serveStore(pair.main.link, store, {
    epoch: () => 3n,
    digestOf,
    admit: options.admit ?? (() => ({ kind: "need" })),
    put: (put, content) => store.put(put.entry, content),
    takeAway: async ({ entry }) => {
      await store.remove(entry);
      return { result: "applied", reference: "" };
    },
  });
  pair.backup.also = (body) => void remote.take(body);
  pair.main.also = (body) => void server.take(body);
  await pair.clock.passAsync(options.line?.bitsPerSecond === undefined ? 10 : 100);
  expect(pair.backup.link.isOpen).toBe(true);
  return { ...pair, store, remote, server, setEpoch: (to: bigint) => (epoch = to) };
}

/** Lets time pass until a promise is settled; what it became, as a value. */
async function outcome<T>(
  { clock }: Pair,
  promise: Promise<T>,
  limitMs = 60_000,
): Promise<T | string> {
  let result: T | string | undefined;
  const kept = promise.then(
    (value) => {
      result = value;
    },
    (e: unknown) => {
      if (!(e instanceof StoreError)) throw e;
      result = `${e.kind}: ${e.message}`;
    },
  );
  for (let passedMs = 0; result === undefined && passedMs < limitMs; passedMs += 10) {
    await clock.passAsync(10);
  }
  if (result === undefined) return "unsettled";
  await kept;
  return result;
}

/** Of a store that does not say that its memory is whole. */
const UNVOUCHED = { isMemoryWhole: false };
const NOTHING = { manifest: [], problems: [], ...UNVOUCHED };

describe("a manifest", () => {
  test("of 2,501 objects comes whole and in order, in pages", async () => {
    const world = await moving();
    for (let n = 0; n < 2_501; n++) world.store.add("camera", n, contentOf(3, n), `Gate ${n}`);
    const listing = await outcome(world, world.remote.list());
    expect(listing).toEqual({ ...(await world.store.list()), ...UNVOUCHED });
    const pages = world.backup.got.filter((b) => b.kind === "manifestPage");
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...pages.map((p) => p.entries.length))).toBeLessThanOrEqual(PAGE_ENTRIES);
  });

  test("with the longest names that there are fits its frames", async () => {
    const world = await moving();
    for (let n = 0; n < 600; n++)
      world.store.add("x".repeat(60), n, contentOf(1, n), "€".repeat(200));
    const listing = await outcome(world, world.remote.list());
    expect(listing).toEqual({ ...(await world.store.list()), ...UNVOUCHED });
    expect(world.main.ends).toEqual([]);
  });

  test("says what was left out, on its last page", async () => {
    const world = await moving();
    world.store.add("camera", 1, contentOf(10));
    const problems = ["camera 2: camera2.conf and camera02.conf", "camera 3: 5 MB, at most 4 MiB"];
    const { list } = world.store;
    world.store.list = async () => ({ ...(await list.call(world.store)), problems });
    expect(await outcome(world, world.remote.list())).toMatchObject({ problems });
  });

  test("of no objects is a manifest too", async () => {
    const world = await moving();
    expect(await outcome(world, world.remote.list())).toEqual(NOTHING);
  });

  test("that cannot be made says why", async () => {
    const world = await moving();
    world.store.broken = new StoreError("unavailable", "folder /srv/rec is not there");
    expect(await outcome(world, world.remote.list())).toBe(
      "unavailable: folder /srv/rec is not there",
    );
    world.store.broken = undefined;
    expect(await outcome(world, world.remote.list())).toEqual(NOTHING);
  });

  test("out of order is refused, and the link stays", async () => {
    const world = await moving();
    world.main.also = (body) => {
      if (body.kind !== "manifestRequest") return;
      const entries = [2, 1].map((n) => entryOf("camera", n, contentOf(1)));
      const { request } = body;
      world.main.link.send({
        kind: "manifestPage",
        request,
        entries,
        last: true,
        problem: "",
        leftOut: [],
        absenceKnown: false,
      });
    };
    expect(await outcome(world, world.remote.list())).toBe(
      "invalid: the list is out of order: camera 1 after camera 2",
    );
    expect(world.backup.ends).toEqual([]);
  });
});

describe("content", () => {
  test.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, OBJECT_BYTES_MAX])(
    "of %i bytes arrives as it is",
    async (bytes) => {
      const world = await moving();
      const entry = world.store.add("camera", 1, contentOf(bytes));
      const got = await outcome(world, world.remote.get(entry, entry.digest));
      expect(digestOf(got as Uint8Array)).toBe(entry.digest);
    },
  );

  test("that is not there, or is another, says so", async () => {
    const world = await moving();
    const entry = world.store.add("camera", 1, contentOf(5));
    const other = digestOf(contentOf(6));
    expect(await outcome(world, world.remote.get({ type: "camera", number: 9 }))).toBe(
      "missing: camera 9 is not there",
    );
    expect(await outcome(world, world.remote.get(entry, other))).toBe(
      "failed: camera 1 has changed",
    );
  });

  test("of 256 objects asked for at once arrives; the 257th is refused here", async () => {
    const world = await moving();
    const entries = Array.from({ length: REQUESTS_MAX }, (_, n) =>
      world.store.add("camera", n, contentOf(100, n)),
    );
    const all = entries.map((entry) => world.remote.get(entry, entry.digest));
    const oneMore = outcome(world, world.remote.get(entries[0] as ObjectId));
    expect(await oneMore).toBe("unavailable: 256 requests are under way on this link");
    const got = await outcome(world, Promise.all(all));
    expect((got as Uint8Array[]).map(digestOf)).toEqual(entries.map((e) => e.digest));
  });

  test("with a piece left out, doubled or without end ends that request alone", async () => {
    const world = await moving();
    const id = { type: "camera", number: 1 };
    const piece = { kind: "objectChunk", content: contentOf(CHUNK_BYTES), problem: "" } as const;
    const cases: [readonly [number, boolean][], string][] = [
      [[[CHUNK_BYTES, true]], "failed: camera 1: a chunk for byte 65536 came after byte 0"],
      [
        [
          [0, false],
          [0, true],
        ],
        "failed: camera 1: a chunk for byte 0 came after byte 65536",
      ],
    ];
    for (const [pieces, words] of cases) {
      world.main.also = (body) => {
        if (body.kind !== "objectRequest") return;
        for (const [offset, last] of pieces) {
          world.main.link.send({ ...piece, request: body.request, offset, last });
        }
      };
      expect(await outcome(world, world.remote.get(id))).toBe(words);
    }
    expect(world.backup.ends).toEqual([]);
  });

  test("that is not what its digest says is refused", async () => {
    const world = await moving();
    world.main.also = (body) => {
      if (body.kind !== "objectRequest") return;
      const { request } = body;
      const content = contentOf(4);
      const last = true;
      world.main.link.send({ kind: "objectChunk", request, offset: 0, content, last, problem: "" });
    };
    const wanted = world.remote.get({ type: "camera", number: 1 }, digestOf(contentOf(5)));
    expect(await outcome(world, wanted)).toBe(
      "failed: camera 1: what came is not what was asked for",
    );
  });

  test("that comes late, or was never asked for, changes nothing", async () => {
    const world = await moving();
    const chunk = { kind: "objectChunk", offset: 0, content: contentOf(4), problem: "" } as const;
    for (const request of [1, 77]) world.main.link.send({ ...chunk, request, last: true });
    world.main.link.send({
      kind: "objectResult",
      request: 5,
      epoch: 3n,
      result: "applied",
      words: "",
      reference: "",
    });
    await world.clock.passAsync(50);
    expect(world.backup.ends).toEqual([]);
    const entry = world.store.add("camera", 1, contentOf(9));
    expect(await outcome(world, world.remote.get(entry))).toEqual(contentOf(9));
  });

  test("asked for under a lower epoch is refused with the one in force", async () => {
    const world = await moving();
    world.setEpoch(2n);
    const words = "failed: epoch 2 was refused: 3 is in force at the other end";
    expect(await outcome(world, world.remote.get({ type: "camera", number: 1 }))).toBe(words);
    expect(world.backup.got.at(-1)).toEqual({ kind: "epochRefused", epoch: 3n, refused: 2n });
    world.setEpoch(0n);
    expect(await outcome(world, world.remote.get({ type: "camera", number: 1 }))).toMatch(
      /^missing/,
    );
  });
});

describe("an object that is put", () => {
  const content = contentOf(200_000);
  const entry = entryOf("camera", 7, content, "Gate");

  test("is fetched, applied and confirmed with the receiver's reference", async () => {
    const world = await moving();
    const done = await outcome(world, world.remote.put(entry, content));
    expect(done).toEqual({ result: "applied", reference: "camera 7" });
    expect(await world.store.get(entry)).toEqual(content);
    expect(await outcome(world, world.remote.put(entry, content))).toMatchObject({
      result: "unchanged",
    });
  });

  test("is not fetched where its content is held", async () => {
    const world = await moving({ admit: () => ({ kind: "have", content }) });
    expect(await outcome(world, world.remote.put(entry, content))).toMatchObject({
      result: "applied",
    });
    expect(world.main.got.some((b) => b.kind === "objectChunk")).toBe(false);
  });

  test.each([
    [{ kind: "refused", words: "disk full" }, "failed: disk full"],
    [{ kind: "refused", result: "occupied", words: "another's" }, "occupied: another's"],
    [
      { kind: "refused", result: "skipped", words: "deleted here" },
      "failed: skipped: deleted here",
    ],
    [{ kind: "epoch", epoch: 8n }, "failed: epoch 3 was refused: 8 is in force at the other end"],
    [
      { kind: "done", done: { result: "applied", reference: "r" } },
      { result: "applied", reference: "r" },
    ],
  ] as const)("ends as the main says, case %#", async (admission, expected) => {
    const world = await moving({ admit: () => admission });
    expect(await outcome(world, world.remote.put(entry, content))).toEqual(expected);
  });

  test("that the main's store refuses is failed or occupied, with its words", async () => {
    const world = await moving();
    world.store.add("camera", 7, contentOf(1));
    expect(await outcome(world, world.remote.put(entry, content))).toBe(
      "occupied: camera 7 is another's",
    );
    world.store.broken = new StoreError("unavailable", "the store is not there");
    expect(await outcome(world, world.remote.put(entry, content))).toBe(
      "unavailable: the store is not there",
    );
  });

  test("of which the main asks for another content gets none", async () => {
    const world = await moving();
    const request = world.main.link.nextRequest();
    const digest = digestOf(contentOf(1));
    world.main.link.send({
      kind: "objectRequest",
      request,
      epoch: 3n,
      id: { type: "camera", number: 7 },
      digest,
    });
    await world.clock.passAsync(20);
    expect(world.main.got.at(-1)).toMatchObject({ problem: "missing: camera 7 is not being put" });
  });
});

describe("a link that ends in the middle", () => {
  test("ends everything asked, with words, and nothing is asked any more", async () => {
    const world = await moving({ line: { latencyMs: 5, bitsPerSecond: 1_000_000 } });
    const entry = world.store.add("camera", 1, contentOf(OBJECT_BYTES_MAX));
    const asked = [
      world.remote.get(entry, entry.digest),
      world.remote.list(),
      world.remote.put(entry, contentOf(3)),
    ].map((p) => outcome(world, p as Promise<unknown>));
    world.backup.also = () => {};
    await world.clock.passAsync(500);
    world.main.wire.break();
    world.remote.closed("reset");
    world.server.closed("reset");
    const gone = "unavailable: the link ended: reset";
    expect(await Promise.all(asked)).toEqual([gone, gone, gone]);
    expect(await outcome(world, world.remote.list())).toBe(gone);
    expect(await outcome(world, world.remote.get(entry))).toBe(gone);
    await world.clock.passAsync(5_000);
    await settled();
  });

  test("and is not noticed yet refuses what is asked", async () => {
    const world = await moving();
    world.backup.link.close("stop");
    expect(await outcome(world, world.remote.list())).toBe(
      "unavailable: the link ended: it is not open",
    );
    expect(await outcome(world, world.remote.remove({ type: "camera", number: 1 }))).toMatch(
      /^failed/,
    );
  });
});

describe("at 1 Mbit/s", () => {
  const SLOW: LineOptions = { latencyMs: 20, bitsPerSecond: 1_000_000 };
  const FOUR_MIB_BOTH_WAYS_MS = 180_000;

  test.each([1_000, 100])(
    "4 MiB each way lose no heartbeat of %i ms, and no link falls silent",
    async (heartbeatMs) => {
      const world = await moving({ line: SLOW, heartbeatMs });
      const content = contentOf(OBJECT_BYTES_MAX, 2);
      const entry = world.store.add("camera", 1, contentOf(OBJECT_BYTES_MAX, 1));
      const home = entryOf("camera", 2, content);
      const startedAtMs = world.clock.nowMs();
      const both = Promise.all([
        world.remote.get(entry, entry.digest).then(digestOf),
        world.remote.put(home, content),
      ]);
      expect(await outcome(world, both, FOUR_MIB_BOTH_WAYS_MS)).toEqual([
        entry.digest,
        { result: "applied", reference: "camera 2" },
      ]);
      const tookMs = world.clock.nowMs() - startedAtMs;
      expect([world.main.ends, world.backup.ends]).toEqual([[], []]);
      const lost = tookMs / heartbeatMs - world.backup.stale.length;
      expect(lost).toBeLessThanOrEqual(3); // Those on their way.
      expect(world.backup.stale.filter(Boolean)).toEqual([]);
    },
    30_000,
  );
});

describe("the objects that a main must hold", () => {
  const objects = Array.from({ length: 1_201 }, (_, number) => ({ type: "camera", number }));

  test.each([0, 1, PAGE_ENTRIES, PAGE_ENTRIES + 1, 1_201])(
    "%i of them come whole, and only with the last page",
    async (count) => {
      const world = await moving();
      const list = new HoldList(4n, count);
      const given: (readonly ObjectId[] | undefined)[] = [];
      world.main.also = (body) => {
        if (body.kind === "holdPage") given.push(list.take(body));
      };
      sendHoldPages(world.backup.link, 4n, objects.slice(0, count));
      await world.clock.passAsync(50);
      expect(given).toHaveLength(Math.max(1, Math.ceil(count / PAGE_ENTRIES)));
      expect(given.slice(0, -1).every((g) => g === undefined)).toBe(true);
      expect(given.at(-1)).toEqual(objects.slice(0, count));
    },
  );

  test("must be as many as announced", () => {
    const page = { kind: "holdPage", epoch: 4n, objects: objects.slice(0, 2), last: true } as const;
    for (const announced of [1, 3]) {
      expect(() => new HoldList(4n, announced).take(page)).toThrow(ProtocolError);
    }
    expect(new HoldList(4n, 2).take({ ...page, epoch: 3n })).toBeUndefined();
  });
});
