// Damage to the files: cut at every byte, bits flipped, files emptied, removed, put back from a copy.
// Always told, and never a wrong record given out.

import { expect, test } from "vitest";
import { DiskError } from "../../base/world.js";
import { FaultDisk, FOLDER, mustOpen, numbersOf } from "./journal-world.js";

const path = (n: number) => `${FOLDER}/journal-${String(n).padStart(8, "0")}.jnl`;
const MARK = `${FOLDER}/journal.high`;
const number = (n: number) => ({ kind: "number", value: { n: [n], text: "größer\n" } });
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Numbers 1 to 4, a snapshot of them, 5 to 8, a snapshot of all, 9 to 12. */
async function written(isClosed: boolean): Promise<FaultDisk> {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  for (const n of range(1, 4)) await journal.append(number(n));
  await journal.compact(range(1, 4).map(number));
  for (const n of range(5, 8)) await journal.append(number(n));
  await journal.compact(range(1, 8).map(number));
  for (const n of range(9, 12)) await journal.append(number(n));
  if (isClosed) await journal.close();
  return disk;
}

const whole = async (disk: FaultDisk) => {
  const { snapshot, records, report } = await mustOpen(disk);
  return { numbers: [...numbersOf(snapshot), ...numbersOf(records)], records, report };
};

/** Where the lines of a file end, their line ends included. */
function lineEnds(bytes: Uint8Array): number[] {
  return [...bytes.keys()].filter((i) => bytes[i] === 10).map((i) => i + 1);
}

test("cut at every byte, it keeps every whole record before the cut and tells of the cut", async () => {
  const original = new FaultDisk();
  const { journal } = await mustOpen(original);
  for (const n of range(1, 8)) await journal.append(number(n));
  const bytes = original.bytes(path(1))!;
  const ends = lineEnds(bytes);
  for (let length = 0; length < bytes.length; length += 1) {
    const disk = original.copy();
    disk.write(path(1), bytes.slice(0, length));
    const { numbers, report } = await whole(disk);
    // A record is whole without its line end.
    const count = ends.slice(1).filter((end) => end - 1 <= length).length;
    expect(numbers, `cut at ${length}`).toEqual(range(1, count));
    const isAtLine = ends.some((end) => end === length || end - 1 === length);
    expect(report.cut !== undefined, `cut at ${length}`).toBe(!isAtLine && length > 0);
    // The mark was written at the start: not even the header can be missing unnoticed.
    expect(report.isClean, `cut at ${length}`).toBe(length >= ends[0]!);
    const again = await mustOpen(disk);
    expect(again.report.cut).toBeUndefined();
    expect(numbersOf(again.records)).toEqual(range(1, count));
    await again.journal.append(number(99));
    expect(numbersOf((await mustOpen(disk)).records)).toEqual([...range(1, count), 99]);
  }
}, 120_000);

test("after an orderly close no byte can be cut off unnoticed, in any file", async () => {
  const original = await written(true);
  for (const file of [path(2), path(3), MARK]) {
    const bytes = original.bytes(file)!;
    for (let length = 0; length < bytes.length; length += 1) {
      const disk = original.copy();
      disk.write(file, bytes.slice(0, length));
      const { numbers, report } = await whole(disk);
      if (file !== path(3) || length < bytes.length - 1) {
        expect(report.isClean, `${file} cut at ${length}`).toBe(false);
      }
      const isNeeded = file === path(3);
      if (!isNeeded) expect(numbers).toEqual(range(1, 12));
      else expect(numbers).toEqual(range(1, numbers.length));
      if (numbers.length < 12) expect(report.breaks.some(({ isLoss }) => isLoss)).toBe(true);
    }
  }
}, 120_000);

test("zeros in place of the last write are a torn end", async () => {
  const disk = await written(true);
  const bytes = disk.bytes(path(3))!;
  disk.write(path(3), Uint8Array.from([...bytes, ...new Uint8Array(512)]));
  const { numbers, report } = await whole(disk);
  expect(numbers).toEqual(range(1, 12));
  expect(report).toMatchObject({ isClean: true, cut: { offset: bytes.length, bytes: 512 } });
  expect(disk.bytes(path(3))).toEqual(bytes);
});

/** A small generator: the same flips every time. */
function generator(seed: number): (below: number) => number {
  let x = seed;
  return (below) => {
    x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0;
    return (x >>> 8) % below;
  };
}

test.each([true, false])(
  "1,000 flipped bits: all told, no wrong record (closed: %s)",
  async (isClosed) => {
    const original = await written(isClosed);
    const draw = generator(isClosed ? 1 : 2);
    const files = [path(2), path(3), MARK];
    let rebuilt = 0;
    for (let i = 0; i < 1_000; i += 1) {
      const disk = original.copy();
      const file = files[draw(8) === 0 ? 2 : draw(2)]!;
      const bytes = original.bytes(file)!.slice();
      const at = draw(bytes.length);
      bytes[at] = bytes[at]! ^ (1 << draw(8));
      disk.write(file, bytes);
      const name = `${file} at ${at}`;
      const { numbers, records, report } = await whole(disk);
      expect(report.isClean, name).toBe(false);
      expect(report.breaks[0]!.words, name).not.toBe("");
      // In order, none twice, none that was not written.
      expect(numbers, name).toEqual(range(1, 12).filter((n) => numbers.includes(n)));
      for (const record of records)
        expect(record.value, name).toEqual(number(record.sequence).value);
      if (numbers.length < 12) {
        expect(
          report.breaks.some(({ isLoss }) => isLoss),
          name,
        ).toBe(true);
        expect(numbers.length, name).toBeGreaterThan(9);
      } else rebuilt += 1;
      // Bad bytes are kept, and the journal goes on behind them.
      for (const { bytes: length, setAside } of report.breaks) {
        if (length > 0) expect(disk.bytes(setAside ?? "")?.length, name).toBe(length);
      }
      const { journal } = await mustOpen(disk);
      await journal.append(number(99));
      const again = await whole(disk);
      expect(again.numbers, name).toEqual([...numbers, 99]);
    }
    expect(rebuilt).toBeGreaterThan(500);
  },
  120_000,
);

test("a bad record in the middle is set aside; what follows is read and said to be after a break", async () => {
  const disk = await written(true);
  const text = disk.text(path(3))!;
  const [tenth = ""] = text.split("\n").filter((line) => line.includes(" record 10 "));
  disk.write(path(3), text.replace(tenth, tenth.replace("[10]", "[11]")));
  const { records, report } = await whole(disk);
  expect(records.map(({ sequence, isAfterBreak }) => [sequence, isAfterBreak])).toEqual([
    [9, false],
    [11, true],
    [12, true],
  ]);
  const [found] = report.breaks;
  expect(report.breaks).toHaveLength(1);
  expect(found).toMatchObject({ kind: "bad-bytes", path: path(3), isLoss: true, isKnown: false });
  expect(found!.words).toBe("its checksum is wrong; number 10 lost");
  expect(disk.text(found!.setAside!)).toBe(`${tenth.replace("[10]", "[11]")}\n`);
  // The next start says so again, until a compaction says what is right.
  const second = await mustOpen(disk);
  expect(second.report.breaks[0]).toMatchObject({ isKnown: true, isLoss: true });
  expect(await second.journal.verify()).toMatchObject({ kind: "broken", breaks: 1 });
  await second.journal.compact([{ kind: "state", value: { n: range(1, 12) } }]);
  const third = await whole(disk);
  expect(third.numbers).toEqual(range(1, 12));
  expect(third.report.breaks.map(({ isLoss }) => isLoss)).toEqual([false]);
});

test("a damaged snapshot is taken from the segments before it", async () => {
  const disk = await written(true);
  disk.write(path(3), disk.text(path(3))!.replace('"n":[6]', '"n":[7]'));
  const { numbers, records, report } = await whole(disk);
  expect(numbers).toEqual(range(1, 12));
  expect(records.some(({ isAfterBreak }) => isAfterBreak)).toBe(false);
  expect(report.breaks.map(({ kind, isLoss }) => [kind, isLoss])).toEqual([
    ["bad-snapshot", false],
    ["bad-bytes", false],
  ]);
});

test("an emptied, a missing, a put back and a foreign file are told apart", async () => {
  const original = await written(true);
  const told = async (change: (disk: FaultDisk) => Promise<void> | void) => {
    const disk = original.copy();
    await change(disk);
    const { numbers, report } = await whole(disk);
    return { count: numbers.length, kinds: report.breaks.map(({ kind }) => kind) };
  };
  const older = await written(false);
  expect(await told((disk) => disk.write(path(3), ""))).toEqual({
    count: 8,
    kinds: ["empty-segment", "rolled-back"],
  });
  expect(await told((disk) => disk.remove(path(3)))).toEqual({ count: 8, kinds: ["rolled-back"] });
  expect(await told((disk) => disk.remove(path(2)))).toEqual({ count: 12, kinds: [] });
  expect(await told((disk) => disk.remove(MARK))).toEqual({ count: 12, kinds: ["missing-mark"] });
  expect(
    await told(async (disk) => {
      for (const file of disk.paths(FOLDER)) if (file !== MARK) await disk.remove(file);
    }),
  ).toEqual({ count: 0, kinds: ["missing-segment"] });
  // The copy of an hour ago, its own mark with it or not.
  const cut = original.text(path(3))!.split("\n").slice(0, 11).join("\n");
  expect(await told((disk) => disk.write(path(3), `${cut}\n`))).toEqual({
    count: 10,
    kinds: ["rolled-back"],
  });
  const { journal } = await mustOpen(older);
  await journal.append(number(77));
  await journal.append(number(78));
  expect(await told((disk) => disk.write(path(3), older.bytes(path(3))!))).toMatchObject({
    kinds: [],
  });
  const other = await foreign();
  const { kinds } = await told((disk) => disk.write(path(3), other.bytes(path(3))!));
  expect(kinds).toContain("differs");
  expect(await told((disk) => disk.write(path(2), other.bytes(path(2))!))).toMatchObject({
    count: 12,
    kinds: expect.arrayContaining(["short-segment"]),
  });
});

/** Another journal of the same shape. */
async function foreign(): Promise<FaultDisk> {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  for (const n of range(1, 4)) await journal.append(number(n + 1_000));
  await journal.compact([number(5)]);
  for (const n of range(5, 8)) await journal.append(number(n + 1_000));
  await journal.compact([number(9)]);
  for (const n of range(9, 12)) await journal.append(number(n + 1_000));
  return disk;
}

test("numbers that were given are not given again, and a journal put back says so until compacted", async () => {
  const disk = await written(true);
  const cut = disk.text(path(3))!.split("\n").slice(0, 11).join("\n");
  disk.write(path(3), `${cut}\n`);
  const first = await mustOpen(disk);
  expect(await first.journal.append(number(13))).toBe(13);
  await first.journal.close();
  const second = await mustOpen(disk);
  expect(second.report.breaks).toMatchObject([{ kind: "gap", isLoss: true }]);
  expect(second.records.map(({ sequence, isAfterBreak }) => [sequence, isAfterBreak])).toEqual([
    [9, false],
    [10, false],
    [13, true],
  ]);
  await second.journal.compact([number(13)]);
  await second.journal.append(number(14));
  const third = await mustOpen(disk);
  expect(third.report.breaks.every(({ isLoss }) => !isLoss)).toBe(true);
  expect(third.records).toMatchObject([{ sequence: 14, isAfterBreak: false }]);
});

test("a block written twice is given out once", async () => {
  const disk = await written(false);
  const text = disk.text(path(3))!;
  const last = text.split("\n").slice(-4).join("\n");
  disk.write(path(3), text + last);
  const { numbers, report } = await whole(disk);
  expect(numbers).toEqual(range(1, 12));
  expect(new Set(report.breaks.map(({ kind }) => kind))).toEqual(new Set(["misplaced"]));
});

/** Refuses the next append after its bytes are written. */
async function refusedAppend(disk: FaultDisk, append: () => Promise<unknown>): Promise<void> {
  const sync = disk.operations + 1;
  disk.plan = (n) => (n === sync ? { fault: "before", isDeath: false } : undefined);
  await expect(append()).rejects.toBeInstanceOf(DiskError);
}

test("what was refused does not come back as accepted when the line that made it void is damaged", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(number(1));
  await refusedAppend(disk, () => journal.append(number(2)));
  const header = disk.text(path(2))!;
  const alone = disk.copy();
  alone.write(path(2), header.replace("segment", "segnemt"));
  expect((await whole(alone)).records).toMatchObject([
    { sequence: 1, isConfirmed: true },
    { sequence: 2, isConfirmed: false },
  ]);
  await journal.append(number(3));
  await journal.append(number(4));
  const followed = disk.copy();
  followed.write(path(2), disk.text(path(2))!.replace("segment", "segnemt"));
  const { numbers, report } = await whole(followed);
  expect(numbers).toEqual([1, 3, 4]);
  expect(report.isClean).toBe(false);
  await refusedAppend(disk, () => journal.append(number(5)));
  await journal.append(number(6));
  await disk.remove(path(2));
  const missing = await whole(disk);
  expect(missing.report.breaks).toMatchObject([{ kind: "missing-segment", isLoss: true }]);
  expect(missing.records).toMatchObject([
    { value: number(1).value, isConfirmed: true, isAfterBreak: false },
    { value: number(2).value, isConfirmed: false },
    { value: number(6).value, isAfterBreak: true },
  ]);
});

test("the mark of another copy confirms nothing", async () => {
  const [ours, theirs] = [new FaultDisk(), new FaultDisk()];
  for (const [disk, n] of [[ours, 1] as const, [theirs, 2] as const]) {
    const { journal } = await mustOpen(disk);
    await journal.append(number(n));
    if (disk === theirs) await journal.close();
  }
  ours.write(MARK, theirs.bytes(MARK)!);
  const { records, report } = await whole(ours);
  expect(report.breaks.map(({ kind }) => kind)).toEqual(["differs"]);
  expect(records).toMatchObject([{ sequence: 1, isConfirmed: false }]);
});
