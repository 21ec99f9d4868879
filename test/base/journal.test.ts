// The journal as its owner sees it: order, durability, groups, compaction, refusals, the audit.

import { expect, test } from "vitest";
import { crc32 } from "../../base/crc32.js";
import { Deadlines } from "../../base/deadlines.js";
import { openJournal } from "../../base/journal.js";
import { RECORD_BYTES_MAX } from "../../base/journal-line.js";
import { DiskError } from "../../base/world.js";
import { bytesOf, digestOf, VirtualClock } from "../objects/memory-world.js";
import { FaultDisk, FOLDER, mustOpen, options } from "./journal-world.js";

const FIRST = `${FOLDER}/journal-00000001.jnl`;
const SECOND = `${FOLDER}/journal-00000002.jnl`;
const custody = (epoch: number) => ({ kind: "custody", value: { main: "m1", epoch } });
const syncs = (disk: FaultDisk) => disk.done.filter((line) => line.startsWith("sync")).length;
const lines = (disk: FaultDisk, path: string) => (disk.text(path) ?? "").split("\n").slice(0, -1);

test("CRC-32 is the one everybody means", () => {
  expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("what was appended comes back in order, numbered, confirmed by an orderly close", async () => {
  const disk = new FaultDisk();
  const first = await mustOpen(disk);
  expect(first.report).toMatchObject({ isNew: true, isClean: true, unconfirmed: 0 });
  expect(await first.journal.append(custody(1))).toBe(1);
  expect(await first.journal.append(custody(2))).toBe(2);
  await first.journal.close();
  disk.powerCut();
  const second = await mustOpen(disk);
  expect(second.report).toMatchObject({ isNew: false, isClean: true, unconfirmed: 0 });
  expect(second.records).toEqual([
    { sequence: 1, ...custody(1), isConfirmed: true, isAfterBreak: false },
    { sequence: 2, ...custody(2), isConfirmed: true, isAfterBreak: false },
  ]);
  expect(await second.journal.append(custody(3))).toBe(3);
});

test("a clean start writes nothing", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(custody(1));
  await journal.close();
  disk.operations = 0;
  await mustOpen(disk);
  expect(disk.operations).toBe(0);
});

test("without a close the last group is not confirmed, and so told until its owner goes on", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(custody(1));
  await journal.append(custody(2));
  const { records, report } = await mustOpen(disk);
  expect(records.map(({ isConfirmed }) => isConfirmed)).toEqual([true, false]);
  expect(report).toMatchObject({ isClean: true, unconfirmed: 1 });
  disk.powerCut();
  const again = await mustOpen(disk);
  expect(again.report).toMatchObject({ isClean: true, unconfirmed: 1 });
  await again.journal.close();
  expect((await mustOpen(disk)).report.unconfirmed).toBe(0);
});

test("a person can read it and follow the chain by hand", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append({ kind: "note", value: "two\nlines, and a \u2028 third" });
  await journal.append(custody(7));
  const [header = "", note = "", last = ""] = lines(disk, FIRST);
  expect(header).toMatch(/^[0-9a-f]{8} \d+ segment 0 1 0{64} journal\/1 \{/);
  expect(note).toMatch(/^[0-9a-f]{8} \d+ record 1 0 [0-9a-f]{64} note "two\\nlines/);
  expect(last).toMatch(/ record 2 1 [0-9a-f]{64} custody \{"main":"m1","epoch":7\}$/);
  expect(note).toContain(` ${digestOf(bytesOf(header))} `);
  expect(last).toContain(` ${digestOf(bytesOf(note))} `);
});

test("a payload that looks like a record is not one", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(custody(1));
  const fake = `\n${lines(disk, FIRST)[1]}\n`;
  await journal.append({ kind: "note", value: fake });
  await journal.append({ kind: "note", value: { [fake]: [fake, "\u0000", "\ud800"] } });
  const { records, report } = await mustOpen(disk);
  expect(report.isClean).toBe(true);
  expect(records.map(({ value }) => value)).toEqual([
    custody(1).value,
    fake,
    { [fake]: [fake, "\u0000", "\ud800"] },
  ]);
});

test("a thousand appends of one turn are one sync; those made meanwhile are one more", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  const some = Array.from({ length: 1_000 }, (_, i) => journal.append(custody(i)));
  expect(await Promise.all(some)).toEqual(Array.from({ length: 1_000 }, (_, i) => i + 1));
  expect(syncs(disk)).toBe(1);
  const begun = journal.append(custody(0));
  while (syncs(disk) === 1) await Promise.resolve();
  const more = Array.from({ length: 1_000 }, (_, i) => journal.append(custody(i)));
  await Promise.all([begun, ...more]);
  expect(syncs(disk)).toBe(3);
});

test("a record nobody waits for goes with the next group, or soon by itself", async () => {
  const disk = new FaultDisk();
  const clock = new VirtualClock();
  const soon = { clock, deadlines: new Deadlines(clock) };
  const opened = await openJournal({ ...options(disk), soon });
  if (opened.kind !== "open") throw new Error(opened.words);
  const { journal } = opened;
  expect(journal.appendSoon(custody(1))).toBe(true);
  expect(await journal.append(custody(2))).toBe(2);
  expect(syncs(disk)).toBe(1);
  journal.appendSoon(custody(3));
  await clock.passes(249);
  expect(journal.sequence).toBe(2);
  await clock.passes(1);
  expect(journal.sequence).toBe(3);
});

test("what cannot be a record is refused by name, and nothing is written", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  const before = disk.text(FIRST);
  const text = "x".repeat(RECORD_BYTES_MAX - 2);
  const refused = (entry: { kind: string; value: unknown }, code: string) =>
    expect(journal.append(entry)).rejects.toMatchObject({ name: "JournalRefused", code });
  await refused({ kind: "note", value: `${text}x` }, "record-too-large");
  await refused({ kind: "a kind", value: 1 }, "not-json");
  await refused({ kind: "note", value: 1n }, "not-json");
  await refused({ kind: "note", value: undefined }, "not-json");
  expect(journal.appendSoon({ kind: "note", value: 1n })).toBe(false);
  expect(disk.text(FIRST)).toBe(before);
  await journal.append({ kind: "note", value: text });
  await journal.close();
  await refused(custody(1), "closed");
  expect((await mustOpen(disk)).records).toHaveLength(1);
});

test("compaction begins anew with the snapshot, keeps the generation before, and no more", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(custody(1));
  const during = journal.append(custody(2));
  const compacted = journal.compact([custody(2), { kind: "place", value: [1, 2] }]);
  const after = journal.append(custody(3));
  await Promise.all([during, compacted, after]);
  const { snapshot, records } = await mustOpen(disk);
  expect(snapshot).toEqual([custody(2), { kind: "place", value: [1, 2] }]);
  expect(records.map(({ sequence }) => sequence)).toEqual([3]);
  expect(disk.paths(FOLDER).filter((path) => path.endsWith(".jnl"))).toEqual([FIRST, SECOND]);
  const again = await mustOpen(disk);
  await again.journal.compact([custody(3)]);
  expect(disk.paths(FOLDER)).not.toContain(FIRST);
  expect(disk.paths(FOLDER)).toContain(SECOND);
  expect(await again.journal.verify()).toMatchObject({ kind: "whole", segments: 2, sequence: 3 });
});

test("older generations stay if the owner wants them, and the audit reads them all", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk, { segmentsKeptMore: 3 });
  for (let epoch = 1; epoch <= 9; epoch += 1) {
    await journal.append(custody(epoch));
    await journal.compact([custody(epoch)]);
  }
  expect(await journal.verify()).toMatchObject({ kind: "whole", segments: 5, sequence: 9 });
  const { records, report } = await mustOpen(disk);
  expect(records).toEqual([]);
  expect(report.isClean).toBe(true);
});

test("compaction is advised when the records have outgrown the bytes and the snapshot", async () => {
  const disk = new FaultDisk();
  const opened = await openJournal({ ...options(disk), compactAfterBytes: 1_000 });
  if (opened.kind !== "open") throw new Error(opened.words);
  const { journal } = opened;
  const grows = async () => {
    let count = 0;
    for (; !journal.wantsCompaction; count += 1) await journal.append(custody(count));
    return count;
  };
  expect(await grows()).toBeLessThan(10);
  await journal.compact(Array.from({ length: 50 }, (_, i) => custody(i)));
  expect(await grows()).toBeGreaterThan(40);
});

test("the audit names the first place where somebody changed a line, checksum and all", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  for (let epoch = 1; epoch <= 5; epoch += 1) await journal.append(custody(epoch));
  expect(await journal.verify()).toMatchObject({ kind: "whole", records: 5, sequence: 5 });
  const text = disk.text(FIRST) ?? "";
  // The line is made anew as a forger would.
  const old = lines(disk, FIRST)[3] ?? "";
  const body = old.slice(9).replace('"epoch":3', '"epoch":8');
  const forged = `${crc32(bytesOf(body)).toString(16).padStart(8, "0")} ${body}`;
  disk.write(FIRST, text.replace(old, forged));
  expect(await journal.verify()).toMatchObject({
    kind: "broken",
    first: { kind: "chain", path: FIRST, offset: text.indexOf(lines(disk, FIRST)[4] ?? "?") },
  });
  const { records, report } = await mustOpen(disk);
  expect(report.breaks.map(({ kind }) => kind)).toEqual(["chain"]);
  expect(records.map(({ isAfterBreak }) => isAfterBreak)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

test("a newer version's journal is left alone", async () => {
  const disk = new FaultDisk();
  await mustOpen(disk);
  const body = (lines(disk, FIRST)[0] ?? "").slice(9).replace("journal/1", "journal/2");
  const line = `${crc32(bytesOf(body)).toString(16).padStart(8, "0")} ${body}\n`;
  disk.write(FIRST, line);
  const opened = await openJournal(options(disk));
  expect(opened).toMatchObject({ kind: "broken", path: FIRST });
  expect(disk.text(FIRST)).toBe(line);
});

test("a folder that cannot be read is broken in words; one that cannot be written can be read", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(custody(1));
  await journal.append(custody(2));
  disk.plan = () => ({ fault: "before", isDeath: false });
  const { journal: second, records, report } = await mustOpen(disk);
  expect(records).toHaveLength(2);
  expect(report.unsettled).toContain("as the test wants it");
  expect(second.isSettled).toBe(false);
  await expect(second.append(custody(3))).rejects.toBeInstanceOf(DiskError);
  disk.plan = undefined;
  expect(await second.append(custody(4))).toBe(3);
  expect(second.isSettled).toBe(true);
  disk.failures.set(FOLDER, "denied");
  expect(await openJournal(options(disk))).toMatchObject({ kind: "broken", path: FOLDER });
});

test("a large snapshot is made in breaths; what is appended meanwhile comes after it", async () => {
  const disk = new FaultDisk();
  let breaths = 0;
  const breathe = async () => {
    breaths += 1;
  };
  const { journal } = await mustOpen(disk, { breathe });
  for (let epoch = 1; epoch <= 3; epoch += 1) await journal.append(custody(epoch));
  const large = Array.from({ length: 20 }, (_, part) => ({
    kind: "items",
    value: { part, text: "x".repeat(50_000) },
  }));
  const before = journal.append(custody(4));
  const compacted = journal.compact(large);
  const after = Promise.all([journal.append(custody(5)), journal.append(custody(6))]);
  await Promise.all([before, compacted, after]);
  expect(breaths).toBeGreaterThan(4);
  await journal.append(custody(7));
  await journal.close();
  const { snapshot, records, report } = await mustOpen(disk);
  expect(report.isClean).toBe(true);
  expect(snapshot).toEqual(large);
  expect(records.map(({ value }) => value)).toEqual([5, 6, 7].map((n) => custody(n).value));
});

test("a snapshot that cannot be written as records is refused, and all is as it was", async () => {
  const disk = new FaultDisk();
  const { journal } = await mustOpen(disk);
  await journal.append(custody(1));
  const tooLarge = { kind: "items", value: "x".repeat(RECORD_BYTES_MAX) };
  await expect(journal.compact([custody(1), tooLarge])).rejects.toThrow("a record of");
  await journal.append(custody(2));
  await journal.close();
  const { records, snapshot } = await mustOpen(disk);
  expect(snapshot).toEqual([]);
  expect(records.map(({ value }) => value)).toEqual([custody(1).value, custody(2).value]);
});
