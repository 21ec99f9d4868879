// Marked appends: what was marked is there, or its loss is told; at whatever byte the files end.

import fc from "fast-check";
import { expect, test } from "vitest";
import { DiskError } from "../../base/world.js";
import { FaultDisk, FOLDER, mustOpen, numbersOf } from "./journal-world.js";

const path = (n: number) => `${FOLDER}/journal-${String(n).padStart(8, "0")}.jnl`;
const MARK = `${FOLDER}/journal.high`;
const number = (n: number) => ({ kind: "number", value: { n: [n] } });
const range = (to: number) => Array.from({ length: to }, (_, i) => i + 1);

type Step = "append" | "marked" | "group" | "compact" | "close";

/** Runs steps; answers the disk, how many numbers there are, and how many of them are marked. */
async function lived(steps: readonly Step[]) {
  const disk = new FaultDisk();
  let { journal } = await mustOpen(disk);
  let count = 0;
  let marked = 0;
  const appends = (isMarked: boolean) => {
    count += 1;
    if (isMarked) marked = count;
    return journal.append(number(count), { isMarked });
  };
  for (const step of steps) {
    if (step === "append") await appends(false);
    else if (step === "marked") await appends(true);
    else if (step === "group") {
      await Promise.all([appends(false), appends(true), appends(false)]);
      marked = count; // One write, one mark.
    } else if (step === "compact") {
      await journal.compact(range(count).map(number));
      marked = count;
    } else {
      await journal.close();
      ({ journal } = await mustOpen(disk));
      marked = count;
    }
  }
  return { disk, count, marked };
}

async function found(disk: FaultDisk) {
  const { snapshot, records, report } = await mustOpen(disk);
  const numbers = [...numbersOf(snapshot), ...numbersOf(records)];
  return { numbers, report, isLoss: report.breaks.some(({ isLoss }) => isLoss) };
}

const steps = fc.array(
  fc.constantFrom<Step>("append", "append", "marked", "marked", "group", "compact", "close"),
  { minLength: 1, maxLength: 9 },
);

test("cut at every byte of every file: all that was marked is there, or a loss is told", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { disk, count, marked } = await lived(all);
      for (const file of disk.paths(FOLDER).filter((name) => name !== MARK)) {
        const bytes = disk.bytes(file)!;
        for (let length = 0; length < bytes.length; length += 1) {
          const cut = disk.copy();
          cut.write(file, bytes.slice(0, length));
          const { numbers, isLoss } = await found(cut);
          const name = `${file} cut at ${length} of ${bytes.length}`;
          // In order, from the first, none that was not written.
          expect(numbers, name).toEqual(range(numbers.length));
          expect(numbers.length, name).toBeLessThanOrEqual(count);
          if (numbers.length < marked) expect(isLoss, name).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("cut exactly behind a record, below the mark and not", async () => {
  const { disk } = await lived(["append", "append", "marked", "append", "append"]);
  const lines = disk.text(path(1))!.split("\n").slice(0, -1);
  const answers = [];
  for (let kept = 1; kept <= lines.length; kept += 1) {
    const cut = disk.copy();
    cut.write(path(1), `${lines.slice(0, kept).join("\n")}\n`);
    const { numbers, report } = await found(cut);
    answers.push([numbers.length, report.breaks.map(({ kind, isLoss }) => `${kind} ${isLoss}`)]);
  }
  expect(answers).toEqual([
    [0, ["rolled-back true"]],
    [1, ["rolled-back true"]],
    [2, ["rolled-back true"]],
    [3, []],
    [4, []],
    [5, []],
  ]);
  const words = (await shortened(disk, lines.slice(0, 3))).report.breaks[0]?.words;
  expect(words).toBe("it ends at 2, its mark says 3: an older copy, or cut off");
});

async function shortened(disk: FaultDisk, lines: readonly string[]) {
  const cut = disk.copy();
  cut.write(path(1), `${lines.join("\n")}\n`);
  return found(cut);
}

test("a mark that is missing or damaged, at every byte, costs nothing and is written anew", async () => {
  const { disk, count } = await lived(["append", "marked", "append"]);
  const mark = disk.bytes(MARK)!;
  for (let length = -1; length < mark.length; length += 1) {
    const hurt = disk.copy();
    if (length < 0) await hurt.remove(MARK);
    else hurt.write(MARK, mark.slice(0, length));
    const first = await found(hurt);
    expect(first.numbers).toEqual(range(count));
    expect(first.isLoss).toBe(false);
    expect(first.report.breaks.map(({ kind }) => kind)).toEqual([
      length < 0 ? "missing-mark" : "bad-mark",
    ]);
    expect(first.report.breaks[0]?.words).toContain("cannot be told this time");
    expect((await found(hurt)).report.isClean).toBe(true);
  }
});

test("the mark of a marked group is one small file more, whatever its size", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  const from = disk.done.length;
  await Promise.all(range(100).map((n) => journal.append(number(n), { isMarked: n > 50 })));
  const done = disk.done.slice(from).filter((line) => !line.startsWith("read"));
  expect(done.map((line) => line.split(" ")[0])).toEqual(["append", "sync", "replace"]);
});

test("a mark that the disk refuses refuses the append, and leaves no false loss behind", async () => {
  for (const fault of ["before", "after"] as const) {
    for (const lasts of [1, 2, 3, 9]) {
      const disk = new FaultDisk();
      const { journal } = await mustOpen(disk);
      await journal.append(number(1));
      const mark = disk.operations + 2;
      disk.plan = (n) => (n >= mark && n < mark + lasts ? { fault, isDeath: false } : undefined);
      await expect(journal.append(number(2), { isMarked: true })).rejects.toBeInstanceOf(DiskError);
      // Killed at once, or after the disk took something again.
      const killed = await found(disk.copy());
      expect(killed.isLoss, `${fault} ${lasts}`).toBe(false);
      if (journal.isSettled) expect(killed.numbers).toEqual([1]);
      disk.plan = undefined;
      await journal.append(number(3), { isMarked: true });
      const after = await found(disk);
      expect(after.numbers).toEqual([1, 3]);
      expect(after.report.isClean).toBe(true);
    }
  }
});
