// The shell of a transfer between real stores on a virtual clock: park, takeover, and stores that
// refuse, lie or never answer.

import { expect, test } from "vitest";
import { Contents } from "../../base/content.js";
import type { PlanItem } from "../../objects/core/plan.js";
import type { Store } from "../../objects/store.js";
import { StoreError } from "../../objects/store.js";
import { openFolder } from "../../objects/stores/folder.js";
import { KeptRoom } from "../../objects/stores/kept.js";
import { runTransfer, type TransferOptions } from "../../objects/transfer-run.js";
import type { Manifest } from "../../proto/object.js";
import { digestOf, memoryWorld, objectOf } from "./memory-world.js";

const FOLDER = "/srv/rec/conf.d";
const HEAD = { madeAtWallMs: 1_790_000_000_000, why: "park", note: "epoch 3" };

async function cast(count: number) {
  const world = memoryWorld();
  const { disk } = world;
  for (let n = 1; n <= count; n += 1) disk.write(`${FOLDER}/camera${n}.conf`, `name = c${n}\n`);
  disk.write(`${FOLDER}/README`, "not an object\n");
  const settings = { folder: FOLDER, pattern: "camera{number}.conf", reload: "reload" };
  const folder = openFolder(world, settings);
  if (!folder.ok) throw new Error(folder.words);
  const contents = new Contents(disk, "/var/lib/locum/content", digestOf);
  const room = new KeptRoom({
    disk,
    folder: "/var/lib/locum/parked",
    contents,
    digestOf,
    title: "parked",
    isEditable: true,
  });
  await room.begin("p3", HEAD);
  return { ...world, folder: folder.value, kept: room.store("p3"), room };
}

type Cast = Awaited<ReturnType<typeof cast>>;

const planOf = (manifest: Manifest, mode: PlanItem["mode"]): PlanItem[] =>
  manifest.map((entry) => ({ entry, mode }));

function started(
  world: Cast,
  options: Pick<TransferOptions, "source" | "sink" | "plan"> & Partial<TransferOptions>,
) {
  const { clock, deadlines } = world;
  return runTransfer({ clock, deadlines, digestOf, ratePerMinute: 0, ...options });
}

test("a park moves the folder's objects into a kept set, a take-back moves them home", async () => {
  const world = await cast(50);
  const { folder, kept, clock, disk, room, processes } = world;
  const { manifest } = await folder.list();
  const park = started(world, { source: folder, sink: kept, plan: planOf(manifest, "move") });
  const end = await clock.until(park.done);
  expect(end).toMatchObject({ how: "completed", settleProblem: undefined });
  expect(end.progress).toMatchObject({ done: 50, applied: 50 });
  expect(disk.paths(FOLDER)).toEqual([`${FOLDER}/README`]);
  await room.seal("p3");
  expect((await kept.list()).manifest.map((e) => e.digest)).toEqual(manifest.map((e) => e.digest));
  expect(processes.ran.length).toBeLessThan(10);

  const order: string[] = [];
  const back = started(world, {
    source: kept,
    sink: folder,
    plan: planOf(manifest, "move"),
    beforePut: async ({ entry }) => void order.push(`put ${entry.number}`),
    beforeRemove: async ({ entry }) => void order.push(`remove ${entry.number}`),
    onResult: (_, entry, { kind }) => void order.push(`${kind} ${entry.number}`),
  });
  await clock.until(back.done);
  expect((await folder.list()).manifest).toEqual(manifest);
  expect((await kept.list()).manifest).toEqual([]);
  const ofSeven = order.filter((line) => line.endsWith(" 7"));
  expect(ofSeven).toEqual(["put 7", "remove 7", "applied 7"]);
});

test("a paced takeover puts one object every 60 ms at the sink", async () => {
  const world = await cast(0);
  const { kept, folder, clock } = world;
  const objects = Array.from({ length: 101 }, (_, i) => objectOf("camera", i, `name = c${i}\n`));
  for (const { entry, content } of objects) await kept.put(entry, content);
  const putsMs: number[] = [];
  const sink: Store = {
    ...folder,
    put: (entry, content, replaces) => {
      putsMs.push(clock.nowMs());
      return folder.put(entry, content, replaces);
    },
  };
  const { manifest } = await kept.list();
  const plan = planOf(manifest, "copy");
  const transfer = started(world, { source: kept, sink, plan, ratePerMinute: 1_000 });
  await clock.passes(1_000);
  expect(transfer.progress()).toMatchObject({ isPaced: true, stalledMs: 0 });
  transfer.pause();
  await clock.passes(5_000);
  const pausedAt = putsMs.length;
  await clock.passes(5_000);
  expect(putsMs.length).toBe(pausedAt);
  transfer.resume();
  const end = await clock.until(transfer.done);
  expect(end.progress.applied).toBe(101);
  // Resumed in the middle of a slot it uses that one late, and is on the old grid from the next.
  const firstMs = putsMs[0] ?? 0;
  const slots = putsMs.map((ms) => Math.floor((ms - firstMs) / 60));
  expect(new Set(slots).size).toBe(101);
  expect(putsMs.filter((ms) => (ms - firstMs) % 60 !== 0)).toHaveLength(1);
  expect((slots[100] ?? 0) - (slots[0] ?? 0) - 100).toBe(Math.floor(10_000 / 60));
});

test("a store that never answers cannot block it", async () => {
  const world = await cast(3);
  const { folder, clock } = world;
  const { manifest } = await folder.list();
  const never = <T>() => new Promise<T>(() => {});
  const hung: Store = {
    title: "hung",
    list: never,
    get: never,
    put: never,
    remove: never,
    settle: never,
  };
  const plan = planOf(manifest, "copy");
  const end = await clock.until(started(world, { source: folder, sink: hung, plan }).done);
  expect(end.results).toHaveLength(3);
  for (const result of end.results) {
    expect(result).toEqual({
      kind: "failed",
      words: "no answer within 30 s (5 attempts)",
      reference: "",
      isAtSink: "unknown",
      isRefused: false,
      attempts: 5,
    });
  }
  expect(end.settleProblem).toBe("hung: did not settle in time");
  const gets = await clock.until(started(world, { source: hung, sink: folder, plan }).done);
  expect(gets.results.every((result) => result.isAtSink === "no")).toBe(true);
});

test("a store that refuses, lies or throws is an answer in its own words", async () => {
  const world = await cast(4);
  const { folder, kept, clock } = world;
  const { manifest } = await folder.list();
  const source: Store = {
    ...folder,
    get: (id, digest) => {
      if (id.number === 1) throw new StoreError("missing", "camera 1 is gone");
      if (id.number === 2) return Promise.resolve(new TextEncoder().encode("name = c9\n"));
      if (id.number === 3) throw new Error("a bug in the store");
      return folder.get(id, digest);
    },
  };
  const results: string[] = [];
  const transfer = started(world, {
    source,
    sink: kept,
    plan: planOf(manifest, "copy"),
    onResult: (_, entry, { kind, words }) => void results.push(`${entry.number} ${kind} ${words}`),
  });
  await clock.until(transfer.done);
  expect(results.sort()).toEqual([
    "1 failed camera 1 is gone",
    "2 failed content is not what its digest says (5 attempts)",
    "3 failed a bug in the store (5 attempts)",
    "4 applied ",
  ]);
});

test("a put whose answer was lost is put again and found unchanged", async () => {
  const world = await cast(0);
  const { kept, folder, clock } = world;
  const { entry, content } = objectOf("camera", 1, "name = c\n");
  await kept.put(entry, content);
  let isFirst = true;
  const sink: Store = {
    ...folder,
    put: async (...args) => {
      const done = await folder.put(...args);
      if (!isFirst) return done;
      isFirst = false;
      throw new StoreError("unavailable", "link lost");
    },
  };
  const transfer = started(world, { source: kept, sink, plan: [{ entry, mode: "copy" }] });
  const end = await clock.until(transfer.done);
  expect(end.results).toMatchObject([{ kind: "unchanged", isAtSink: "yes" }]);
});

test("a journal that cannot be written stops the put, not the transfer", async () => {
  const world = await cast(1);
  const { folder, kept, clock } = world;
  const { manifest } = await folder.list();
  const transfer = started(world, {
    source: folder,
    sink: kept,
    plan: planOf(manifest, "move"),
    beforePut: () => Promise.reject(new Error("journal: disk full")),
  });
  const end = await clock.until(transfer.done);
  expect(end.results).toMatchObject([{ kind: "failed", words: "journal: disk full (5 attempts)" }]);
  expect((await kept.list()).manifest).toEqual([]);
  expect((await folder.list()).manifest).toHaveLength(1);
});

test("a cancel ends it after what is in flight; orders after the end mean nothing", async () => {
  const world = await cast(30);
  const { folder, kept, clock } = world;
  const { manifest } = await folder.list();
  const plan = planOf(manifest, "move");
  const transfer = started(world, { source: folder, sink: kept, plan, ratePerMinute: 60 });
  await clock.passes(2_500);
  transfer.cancel();
  const end = await clock.until(transfer.done);
  expect(end.how).toBe("cancelled");
  expect(end.progress).toMatchObject({ applied: 3, skipped: 27 });
  expect((await folder.list()).manifest).toHaveLength(27);
  expect((await kept.list()).manifest).toHaveLength(3);
  transfer.resume();
  transfer.setRate(5);
  transfer.cancel();
  expect(transfer.progress().phase).toBe("ended");
});

test("started paused, it asks nothing before it is resumed", async () => {
  const world = await cast(1);
  const { folder, kept, clock } = world;
  const { manifest } = await folder.list();
  const plan = planOf(manifest, "copy");
  const transfer = started(world, { source: folder, sink: kept, plan, isPaused: true });
  await clock.passes(60_000);
  expect(transfer.progress()).toMatchObject({ phase: "paused", inFlight: 0, done: 0 });
  transfer.resume();
  expect((await clock.until(transfer.done)).progress.applied).toBe(1);
});
