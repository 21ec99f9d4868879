// Killed, or refused by the disk, at every operation: what was promised is there, in order, once;
// what was refused stays away, or is said to be unconfirmed.

import fc from "fast-check";
import { expect, test } from "vitest";
import { DiskError } from "../../base/world.js";
import { turns } from "../objects/memory-world.js";
import { type Fault, FaultDisk, FOLDER, mustOpen, numbersOf, Owner } from "./journal-world.js";

const FAULTS: readonly Fault[] = ["before", "after", "torn"];
/** What a power cut leaves of bytes that were not synced; undefined: only the process dies. */
const LEFT: readonly (number | undefined)[] = [undefined, 0, 7, 150, 1_000_000];

/** A day of an owner: alone, in groups, soon, compacted, closed and opened again. */
async function lives(owner: Owner): Promise<void> {
  for (let day = 0; day < 2; day += 1) {
    if (!(await owner.opens())) return;
    for (let i = 0; i < 2; i += 1) await owner.appends();
    await Promise.all([owner.appends(), owner.appends(), owner.appends(true), owner.appends()]);
    await Promise.all([owner.appends(), owner.compacts(), owner.appends()]);
    await owner.appends(true);
    await owner.appends();
    await owner.compacts();
    await owner.appends();
    await owner.closes();
  }
}

async function comesBack(owner: Owner, left: number | undefined): Promise<void> {
  if (left === undefined) owner.disk.restart();
  else owner.disk.powerCut(left);
  expect(await owner.opens()).toBe(true);
}

async function operationsOf(life: (owner: Owner) => Promise<void>): Promise<number> {
  const disk = new FaultDisk();
  await life(new Owner(disk));
  return disk.operations;
}

test("killed at every operation, it keeps what it promised", async () => {
  const count = await operationsOf(lives);
  expect(count).toBeGreaterThan(40);
  for (let at = 0; at < count; at += 1) {
    for (const fault of FAULTS) {
      for (const left of LEFT) {
        const owner = new Owner(new FaultDisk());
        owner.disk.plan = (n) => (n === at ? { fault, isDeath: true } : undefined);
        await lives(owner);
        await comesBack(owner, left);
        await owner.appends();
        await owner.closes();
        await comesBack(owner, 0);
        expect(await owner.journal?.verify()).toMatchObject({ kind: "whole" });
      }
    }
  }
}, 120_000);

test("killed again at every operation of the opening after it, the same", async () => {
  const count = await operationsOf(lives);
  for (let at = 0; at < count; at += 1) {
    for (const [fault, left] of [["torn", 7] as const, ["after", undefined] as const]) {
      for (let second = 0; ; second += 1) {
        const owner = new Owner(new FaultDisk());
        owner.disk.plan = (n) => (n === at ? { fault, isDeath: true } : undefined);
        await lives(owner);
        if (left === undefined) owner.disk.restart();
        else owner.disk.powerCut(left);
        const from = owner.disk.operations;
        const again: Fault = second % 2 === 0 ? "before" : "after";
        owner.disk.plan = (n) =>
          n === from + second ? { fault: again, isDeath: true } : undefined;
        await owner.opens();
        const isOver = !owner.disk.isDead;
        await comesBack(owner, 0);
        if (isOver) break;
      }
    }
  }
}, 120_000);

test("refused at any one operation, it goes on, and nothing refused comes back", async () => {
  const count = await operationsOf(lives);
  for (let at = 0; at < count; at += 1) {
    for (const fault of FAULTS) {
      for (const left of LEFT) {
        const owner = new Owner(new FaultDisk());
        owner.disk.plan = (n) => (n === at ? { fault, isDeath: false } : undefined);
        await lives(owner);
        await comesBack(owner, left);
        expect(owner.returned, `operation ${at}, ${fault}`).toEqual([]);
      }
    }
  }
}, 120_000);

test("a disk that refuses everything from some point on, and recovers", async () => {
  const count = await operationsOf(lives);
  for (let at = 0; at < count; at += 1) {
    for (const fault of FAULTS) {
      for (const left of LEFT) {
        const owner = new Owner(new FaultDisk());
        owner.disk.plan = (n) => (n >= at && n < at + 12 ? { fault, isDeath: false } : undefined);
        await lives(owner);
        await comesBack(owner, left);
      }
    }
  }
}, 120_000);

test("a refused record is void as soon as the disk takes anything; until then it may come back", async () => {
  const entry = (n: number) => ({ kind: "number", value: { n: [n] } });
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(entry(1));
  // Only the sync fails: the journal begins a new segment, and the record is known not to count.
  const sync = disk.operations + 1;
  disk.plan = (n) => (n === sync ? { fault: "before", isDeath: false } : undefined);
  await expect(journal.append(entry(2))).rejects.toBeInstanceOf(DiskError);
  expect(journal.isSettled).toBe(true);
  const copy = disk.copy();
  const settled = await mustOpen(copy);
  expect(numbersOf(settled.records)).toEqual([1]);
  expect(settled.report.withdrawn).toHaveLength(1);
  expect(settled.report).toMatchObject({ isClean: true, unconfirmed: 0 });
  // Everything fails from the sync on: the record is on disk, refused, and nobody can say so.
  await journal.append(entry(3));
  const from = disk.operations + 1;
  disk.plan = (n) => (n >= from ? { fault: "before", isDeath: false } : undefined);
  await expect(journal.append(entry(4))).rejects.toBeInstanceOf(DiskError);
  expect(journal.isSettled).toBe(false);
  const unsettled = await mustOpen(disk.copy());
  expect(unsettled.records).toMatchObject([
    { value: { n: [1] }, isConfirmed: true },
    { value: { n: [3] }, isConfirmed: true },
    { value: { n: [4] }, isConfirmed: false },
  ]);
  expect(unsettled.report.unconfirmed).toBe(1);
  // The same, and the disk recovers while the process lives.
  disk.plan = undefined;
  await journal.append(entry(5));
  const recovered = await mustOpen(disk);
  expect(numbersOf(recovered.records)).toEqual([1, 3, 5]);
  expect(await recovered.journal.verify()).toMatchObject({ kind: "whole", records: 3 });
});

test("a disk that fails for long leaves one segment, not one for each try", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  disk.plan = () => undefined;
  for (let i = 0; i < 50; i += 1) {
    const append = disk.operations;
    disk.plan = (n) => (n === append ? { fault: "torn", isDeath: false } : undefined);
    await expect(journal.append({ kind: "number", value: i })).rejects.toBeInstanceOf(DiskError);
  }
  await journal.append({ kind: "number", value: 50 });
  expect(disk.paths(FOLDER).filter((path) => path.endsWith(".jnl")).length).toBeLessThan(3);
  expect((await mustOpen(disk)).records.map(({ value }) => value)).toEqual([50]);
});

type Act =
  | { readonly act: "append"; readonly count: number }
  | { readonly act: "soon" | "compact" | "close" }
  | { readonly act: "crash"; readonly left: number | undefined }
  | {
      readonly act: "fault";
      readonly inOperations: number;
      readonly for: number;
      fault: Fault;
      isDeath: boolean;
    };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant("append" as const),
      count: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constantFrom("soon" as const, "compact" as const) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("close" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant("crash" as const), left: fc.constantFrom(...LEFT) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant("fault" as const),
      inOperations: fc.integer({ min: 0, max: 6 }),
      for: fc.integer({ min: 1, max: 5 }),
      fault: fc.constantFrom(...FAULTS),
      isDeath: fc.boolean(),
    }),
  },
);

test("whatever is appended, refused, compacted and killed, in any order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 40 }), async (acts) => {
      const owner = new Owner(new FaultDisk());
      const { disk } = owner;
      await owner.opens();
      let under: Promise<unknown>[] = [];
      for (const next of acts) {
        if (next.act === "append") {
          const some = Array.from({ length: next.count }, () => owner.appends());
          // Half of them are under way when the next thing happens.
          if (next.count % 2 === 0) await Promise.all(some);
          else under.push(...some);
        } else if (next.act === "soon") {
          await owner.appends(true);
        } else if (next.act === "compact") {
          under.push(owner.compacts());
        } else if (next.act === "fault") {
          const from = disk.operations + next.inOperations;
          const { fault, isDeath } = next;
          disk.plan = (n) => (n >= from && n < from + next.for ? { fault, isDeath } : undefined);
        }
        if (next.act === "close" || next.act === "crash" || disk.isDead) {
          if (next.act === "close") await owner.closes();
          disk.isDead = true;
          await Promise.all(under);
          await turns();
          under = [];
          await comesBack(owner, next.act === "crash" ? next.left : undefined);
        }
      }
      await Promise.all(under);
      disk.isDead = true;
      await turns();
      await comesBack(owner, 0);
      expect(await owner.journal?.verify()).toMatchObject({ kind: "whole" });
    }),
    { numRuns: 1_000 },
  );
}, 120_000);
