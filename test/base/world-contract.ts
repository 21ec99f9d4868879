// What every World promises, as tests: written once, run against the real one and the simulated.
//
// A world under test brings its own way to wait: a real one lets time pass, a simulated one moves it.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keyOfHex } from "../../base/key.js";
import {
  type Address,
  DiskError,
  isListenRefused,
  type KeyOf,
  type Listener,
  type Peer,
  type Place,
  type TurnedAway,
  type Wire,
  type WireEnd,
  type World,
} from "../../base/world.js";
import { bytesOf, mustListen, textOf } from "./helpers.js";

/** A world and how to live in it. */
export type ContractWorld = {
  readonly world: World;
  /** An existing, empty folder. */
  readonly folder: string;
  /** Where this world can listen, one of each kind that it has; ports may be 0. */
  readonly addresses: readonly Address[];
  /** Lets the world go on until something holds; rejects if it never does. */
  until(holds: () => boolean, what: string): Promise<void>;
  /** Lets the world go on until a promise of it is kept. */
  settle<T>(promise: Promise<T>): Promise<T>;
  end(): Promise<void>;
};

type Ear = { bytes: Uint8Array[]; end: WireEnd | undefined; drained: number };
type Pair = { near: Wire; far: Wire; nearEar: Ear; farEar: Ear; listener: Listener };

/** The one main that a test's listener knows. */
export const NAME = "Gate 1";
export const KEY = keyOfHex("5a".repeat(32));
export const OTHER_KEY = keyOfHex("a5".repeat(32));
export const keyOf: KeyOf = (identity) => (identity.toLowerCase() === "gate 1" ? KEY : undefined);

/** An address as a place to listen where that main is known. */
export function placeOf(at: Address): Place {
  return at.kind === "tcp" ? { ...at, keyOf } : at;
}

/** An address as that main dials it. */
export function peerOf(at: Address, identity = NAME, key = KEY): Peer {
  return at.kind === "tcp" ? { ...at, identity, key } : at;
}

const LONG_BYTES = 300_000;
const FLOOD_PIECE_BYTES = 64 * 1024;
const FLOOD_PIECES_MAX = 1_024;

/** Keeps what a wire tells. */
export function listenTo(wire: Wire): Ear {
  const ear: Ear = { bytes: [], end: undefined, drained: 0 };
  wire.onBytes = (bytes) => ear.bytes.push(bytes);
  wire.onDrain = () => {
    ear.drained += 1;
  };
  wire.onClose = (how) => {
    ear.end = how;
  };
  return ear;
}

const lengthOf = (ear: Ear) => ear.bytes.reduce((sum, piece) => sum + piece.byteLength, 0);
const allOf = (ear: Ear) => textOf(Buffer.concat(ear.bytes)) ?? "";

/** Bytes in which every place shows, so that a loss or a swap is seen. */
const pattern = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 0xff);

/** Runs the contract of Clock, Net and Disk against one world. */
export function worldContract(name: string, makeWorld: () => Promise<ContractWorld>): void {
  describe(`${name} keeps the contract of`, () => {
    let here: ContractWorld;
    beforeEach(async () => {
      here = await makeWorld();
    });
    afterEach(() => here.end());
    describe("Clock", () => clockContract(() => here));
    describe("Net", () => netContract(() => here));
    describe("Disk", () => diskContract(() => here));
  });
}

function clockContract(here: () => ContractWorld): void {
  test("a wake comes once, never early, and never in the turn that asked for it", async () => {
    const { clock } = here().world;
    const wokenAtMs: number[] = [];
    const atMs = clock.nowMs() + 20;
    clock.wakeAt(atMs, () => wokenAtMs.push(clock.nowMs()));
    expect(wokenAtMs).toEqual([]);
    await here().until(() => wokenAtMs.length > 0, "the clock wakes");
    expect(wokenAtMs[0]).toBeGreaterThanOrEqual(atMs);

    clock.wakeAt(clock.nowMs() - 5, () => wokenAtMs.push(clock.nowMs()));
    expect(wokenAtMs.length).toBe(1);
    await here().until(() => wokenAtMs.length > 1, "the clock wakes for an instant that is past");
    expect(wokenAtMs.length).toBe(2);
  });

  test("there is one wake: a later call replaces it, and undefined cancels it", async () => {
    const { clock } = here().world;
    const woken: string[] = [];
    clock.wakeAt(clock.nowMs() + 5, () => woken.push("replaced"));
    clock.wakeAt(clock.nowMs() + 10, () => woken.push("kept"));
    await here().until(() => woken.length > 0, "the clock wakes");
    expect(woken).toEqual(["kept"]);

    clock.wakeAt(clock.nowMs(), () => woken.push("cancelled"));
    clock.wakeAt(undefined, () => {});
    clock.wakeAt(clock.nowMs() + 30, () => woken.push("end"));
    await here().until(() => woken.includes("end"), "the last wake");
    expect(woken).toEqual(["kept", "end"]);
  });

  test("an instant that is far off does not wake at once", async () => {
    const { clock } = here().world;
    let isWoken = false;
    clock.wakeAt(clock.nowMs() + 2 ** 32, () => {
      isWoken = true;
    });
    const before = await here().settle(here().world.disk.read(`${here().folder}/none`));
    expect(before).toBeUndefined();
    expect(isWoken).toBe(false);
    clock.wakeAt(undefined, () => {});
  });
}

function netContract(here: () => ContractWorld): void {
  const kinds = ["tcp", "local"] as const;
  const addressOf = (kind: string) => here().addresses.find((at) => at.kind === kind);

  const connect = async (kind: string): Promise<Pair | undefined> => {
    const at = addressOf(kind);
    if (at === undefined) return undefined;
    const accepted: { wire: Wire; ear: Ear }[] = [];
    const answer = await here().settle(
      here().world.net.listen(placeOf(at), (wire) => accepted.push({ wire, ear: listenTo(wire) })),
    );
    const listener = mustListen(answer);
    const near = here().world.net.dial(peerOf(listener.at));
    const nearEar = listenTo(near);
    await here().until(() => accepted.length > 0, "a wire is accepted");
    const [first] = accepted;
    if (first === undefined) throw new Error("no wire");
    return { near, nearEar, far: first.wire, farEar: first.ear, listener };
  };

  for (const kind of kinds) {
    test(`${kind}: long bytes in odd pieces arrive whole and in order, both ways`, async () => {
      const pair = await connect(kind);
      if (pair === undefined) return;
      const [out, back] = [pattern(LONG_BYTES, 1), pattern(LONG_BYTES, 2)];
      for (let i = 0; i < LONG_BYTES; i += 7_919) {
        pair.near.send(out.subarray(i, i + 7_919));
        pair.far.send(back.subarray(i, i + 7_919));
      }
      const areIn = () =>
        lengthOf(pair.farEar) === LONG_BYTES && lengthOf(pair.nearEar) === LONG_BYTES;
      await here().until(areIn, "all bytes are in");
      expect(Buffer.concat(pair.farEar.bytes).equals(out)).toBe(true);
      expect(Buffer.concat(pair.nearEar.bytes).equals(back)).toBe(true);
      pair.near.close();
      await here().settle(pair.listener.close());
    });

    test(`${kind}: what is sent before the wire opens is kept; a slice of it is a copy`, async () => {
      const at = addressOf(kind);
      if (at === undefined) return;
      const ears: Ear[] = [];
      const answer = await here().settle(
        here().world.net.listen(placeOf(at), (wire) => ears.push(listenTo(wire))),
      );
      const listener = mustListen(answer);
      const wire = here().world.net.dial(peerOf(listener.at));
      expect(wire.send(bytesOf("early "))).toBe(true);
      wire.send(bytesOf("bird"));
      await here().until(() => ears[0] !== undefined && lengthOf(ears[0]) === 10, "bytes are in");
      expect(allOf(ears[0]!)).toBe("early bird");
      const piece = ears[0]!.bytes[0]!;
      piece.slice().fill(0);
      expect(piece[0]).not.toBe(0);
      wire.close();
      await here().settle(listener.close());
    });

    test(`${kind}: the last bytes before a close arrive, then the end; here nothing is told any more`, async () => {
      const pair = await connect(kind);
      if (pair === undefined) return;
      pair.far.send(bytesOf("unread"));
      pair.near.send(pattern(LONG_BYTES, 3));
      pair.near.close();
      expect(pair.near.send(bytesOf("late"))).toBe(false);
      pair.near.close();
      await here().until(() => pair.farEar.end !== undefined, "the other end sees the end");
      expect(pair.farEar.end).toBe("fin");
      expect(lengthOf(pair.farEar)).toBe(LONG_BYTES);
      expect(pair.nearEar).toEqual({ bytes: [], end: undefined, drained: 0 });
      await here().settle(pair.listener.close());
    });

    test(`${kind}: a reader that pauses holds the sender up, and nothing is lost`, async () => {
      const pair = await connect(kind);
      if (pair === undefined) return;
      pair.far.pause();
      const piece = pattern(FLOOD_PIECE_BYTES, 4);
      let pieces = 1;
      while (pair.near.send(piece) && pieces < FLOOD_PIECES_MAX) pieces += 1;
      expect(pieces).toBeLessThan(FLOOD_PIECES_MAX);
      expect(pair.nearEar.drained).toBe(0);
      pair.far.resume();
      await here().until(() => pair.nearEar.drained === 1, "the wire has drained");
      await here().until(
        () => lengthOf(pair.farEar) === pieces * FLOOD_PIECE_BYTES,
        "all bytes are in",
      );
      pair.near.close();
      await here().settle(pair.listener.close());
    });

    test(`${kind}: where nobody listens a wire ends as unreached, later than the call`, async () => {
      const pair = await connect(kind);
      if (pair === undefined) return;
      const { listener } = pair;
      await here().settle(listener.close());
      const ear = listenTo(here().world.net.dial(peerOf(listener.at)));
      expect(ear.end).toBeUndefined();
      await here().until(() => ear.end !== undefined, "the wire ends");
      expect(ear.end).toBe("unreached");

      const closed = here().world.net.dial(peerOf(listener.at));
      const closedEar = listenTo(closed);
      closed.close();
      // A closed listener leaves accepted wires alone: they carry on, and show that time went by.
      pair.near.send(bytesOf("still here"));
      await here().until(() => lengthOf(pair.farEar) > 0, "bytes are in");
      expect(closedEar).toEqual({ bytes: [], end: undefined, drained: 0 });
      pair.near.close();
    });

    test(`${kind}: an address is held by one, and free again after close`, async () => {
      const at = addressOf(kind);
      if (at === undefined) return;
      const { net } = here().world;
      const first = mustListen(await here().settle(net.listen(placeOf(at), () => {})));
      const second = await here().settle(net.listen(placeOf(first.at), () => {}));
      expect(isListenRefused(second) && second.kind).toBe("in-use");
      await here().settle(first.close());
      const third = mustListen(await here().settle(net.listen(placeOf(first.at), () => {})));
      expect(third.at).toEqual(first.at);
      await here().settle(third.close());
    });
  }

  test("tcp: an accepted wire says whose key was proved, in whatever case the name was said", async () => {
    const at = addressOf("tcp");
    if (at === undefined) return;
    const accepted: Wire[] = [];
    const answer = await here().settle(
      here().world.net.listen(placeOf(at), (wire) => accepted.push(wire)),
    );
    const listener = mustListen(answer);
    for (const identity of [NAME, "GATE 1"]) here().world.net.dial(peerOf(listener.at, identity));
    await here().until(() => accepted.length === 2, "both are accepted");
    expect(accepted.map((wire) => wire.identity).sort()).toEqual(["GATE 1", NAME]);
    await here().settle(listener.close());
  });

  test.each([
    ["the wrong key", NAME, OTHER_KEY, "wrong-key", NAME],
    ["a name that nobody has", "Gate 2", KEY, "unknown-name", undefined],
  ] as const)("tcp: %s is turned away, and told", async (_, identity, key, kind, told) => {
    const at = addressOf("tcp");
    if (at?.kind !== "tcp") return;
    let accepted = 0;
    const away: TurnedAway[] = [];
    const place = { ...at, keyOf, turnedAway: (what: TurnedAway) => away.push(what) };
    const answer = await here().settle(here().world.net.listen(place, () => (accepted += 1)));
    const listener = mustListen(answer);
    const wire = here().world.net.dial(peerOf(listener.at, identity, key));
    const ear = listenTo(wire);
    wire.send(bytesOf("secret"));
    await here().until(() => ear.end !== undefined && away.length > 0, "it is turned away");
    expect([ear.end, accepted]).toEqual(["unreached", 0]);
    expect(away).toEqual([
      { kind, identity: told, from: expect.any(String), words: expect.any(String) },
    ]);
    await here().settle(listener.close());
  });
}

function diskContract(here: () => ContractWorld): void {
  const disk = () => here().world.disk;
  const at = (name: string) => `${here().folder}/${name}`;
  const kept = <T>(promise: Promise<T>) => here().settle(promise);
  const refusal = (promise: Promise<unknown>) =>
    kept(
      promise.then(
        () => "done",
        (caught: unknown) => (caught instanceof DiskError ? caught.kind : caught),
      ),
    );

  test("a file holds what it was last replaced with, and nothing else is left beside it", async () => {
    expect(await kept(disk().read(at("a")))).toBeUndefined();
    await kept(disk().replace(at("a"), bytesOf("one, and long")));
    await kept(disk().replace(at("a"), bytesOf("two")));
    expect(textOf(await kept(disk().read(at("a"))))).toBe("two");
    await kept(disk().replace(at("empty"), new Uint8Array()));
    expect((await kept(disk().read(at("empty"))))?.byteLength).toBe(0);
    const names = (await kept(disk().list(here().folder)))?.map(({ name }) => name);
    expect(names).toEqual(["a", "empty"]);
  });

  test("a file as long as the limit is read, one byte longer is refused", async () => {
    await kept(disk().replace(at("a"), new Uint8Array(100)));
    expect((await kept(disk().read(at("a"), 100)))?.byteLength).toBe(100);
    expect(await refusal(disk().read(at("a"), 99))).toBe("too-large");
  });

  test("appends follow one another in the order of asking, also through replace and rename", async () => {
    const pieces = Array.from({ length: 50 }, (_, i) => `${i};`);
    await kept(Promise.all(pieces.map((piece) => disk().append(at("log"), bytesOf(piece)))));
    await kept(disk().sync(at("log")));
    expect(textOf(await kept(disk().read(at("log"))))).toBe(pieces.join(""));

    await kept(disk().replace(at("log"), bytesOf("anew ")));
    await kept(disk().append(at("log"), bytesOf("1")));
    await kept(disk().rename(at("log"), at("old")));
    await kept(disk().append(at("log"), bytesOf("2")));
    expect(textOf(await kept(disk().read(at("old"))))).toBe("anew 1");
    expect(textOf(await kept(disk().read(at("log"))))).toBe("2");
    await kept(disk().remove(at("log")));
    await kept(disk().append(at("log"), bytesOf("3")));
    expect(textOf(await kept(disk().read(at("log"))))).toBe("3");
    await kept(disk().sync(at("never written")));
    expect(await kept(disk().read(at("never written")))).toBeUndefined();
  });

  test("a list is sorted by code unit and names files and folders", async () => {
    for (const name of ["b", "a10", "a2", "Z", "ä"]) {
      await kept(disk().replace(at(name), bytesOf(name)));
    }
    await kept(disk().makeFolder(at("c/d/e")));
    await kept(disk().makeFolder(at("c/d/e")));
    const entries = await kept(disk().list(here().folder));
    expect(entries?.map(({ name, kind }) => [name, kind])).toEqual([
      ["Z", "file"],
      ["a10", "file"],
      ["a2", "file"],
      ["b", "file"],
      ["c", "folder"],
      ["ä", "file"],
    ]);
    expect(entries?.map(({ bytes }) => bytes).slice(0, 4)).toEqual([1, 3, 2, 1]);
    expect((await kept(disk().list(at("c/d"))))?.map(({ name }) => name)).toEqual(["e"]);
    expect(await kept(disk().list(at("none")))).toBeUndefined();
  });

  test("what stands in the way is named by its kind", async () => {
    await kept(disk().makeFolder(at("folder")));
    await kept(disk().replace(at("file"), bytesOf("x")));
    expect(await refusal(disk().read(at("folder")))).toBe("not-a-file");
    expect(await refusal(disk().replace(at("folder"), bytesOf("x")))).toBe("not-a-file");
    expect(await refusal(disk().append(at("folder"), bytesOf("x")))).toBe("not-a-file");
    expect(await refusal(disk().remove(at("folder")))).toBe("not-a-file");
    expect(await refusal(disk().list(at("file")))).toBe("not-a-folder");
    expect(await refusal(disk().makeFolder(at("file/below")))).toBe("not-a-folder");
    expect(await refusal(disk().replace(at("none/file"), bytesOf("x")))).toBe("failed");
    expect(await refusal(disk().rename(at("none"), at("file")))).toBe("failed");
    expect(textOf(await kept(disk().read(at("file"))))).toBe("x");
  });

  test("a rename replaces, a removal of nothing is no error", async () => {
    await kept(disk().replace(at("a"), bytesOf("new")));
    await kept(disk().replace(at("b"), bytesOf("old")));
    await kept(disk().rename(at("a"), at("b")));
    expect(await kept(disk().read(at("a")))).toBeUndefined();
    expect(textOf(await kept(disk().read(at("b"))))).toBe("new");
    await kept(disk().remove(at("b")));
    await kept(disk().remove(at("b")));
    expect(await kept(disk().list(here().folder))).toEqual([]);
  });

  test("a file is made only where nothing stands", async () => {
    expect(await kept(disk().create(at("a"), bytesOf("first")))).toBe(true);
    expect(await kept(disk().create(at("a"), bytesOf("second")))).toBe(false);
    await kept(disk().makeFolder(at("folder")));
    expect(await kept(disk().create(at("folder"), bytesOf("x")))).toBe(false);
    expect(await refusal(disk().create(at("none/file"), bytesOf("x")))).toBe("failed");
    expect(textOf(await kept(disk().read(at("a"))))).toBe("first");
    const names = (await kept(disk().list(here().folder)))?.map(({ name }) => name);
    expect(names).toEqual(["a", "folder"]);
  });

  test("a loose rename says whether there was anything, one to a new name replaces nothing", async () => {
    expect(await kept(disk().renameLoosely(at("a"), at("b")))).toBe(false);
    await kept(disk().replace(at("a"), bytesOf("a")));
    await kept(disk().replace(at("b"), bytesOf("b")));
    expect(await kept(disk().renameNew(at("a"), at("b")))).toBe(false);
    await kept(disk().makeFolder(at("folder")));
    expect(await kept(disk().renameNew(at("a"), at("folder")))).toBe(false);
    expect(textOf(await kept(disk().read(at("a"))))).toBe("a");
    expect(textOf(await kept(disk().read(at("b"))))).toBe("b");
    expect(await kept(disk().renameNew(at("a"), at("c")))).toBe(true);
    expect(textOf(await kept(disk().read(at("c"))))).toBe("a");
    expect(await kept(disk().renameLoosely(at("c"), at("b")))).toBe(true);
    expect(textOf(await kept(disk().read(at("b"))))).toBe("a");
    expect(await refusal(disk().renameNew(at("none"), at("d")))).toBe("failed");
    expect(await refusal(disk().renameLoosely(at("b"), at("none/b")))).toBe("failed");
    const names = (await kept(disk().list(here().folder)))?.map(({ name }) => name);
    expect(names).toEqual(["b", "folder"]);
  });
}
