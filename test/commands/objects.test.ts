// locum objects and retry: what is asked, what is shown, and the exit status.

import { expect, test } from "vitest";
import type { BackupRow, ConflictRow, CopyRow, ObjectRow } from "../../proto/object-rows.js";
import type { Outcome } from "../../proto/view.js";
import { parseObjects } from "../../tui/commands/objects-command.js";
import { server } from "./cast.js";
import { outcome, Stage } from "./fake-agent.js";

const ROW: ObjectRow = {
  type: "camera",
  number: 4,
  name: "Crane 2",
  where: "planned",
  result: "failed",
  words: "port busy",
  attempts: 5,
  again: true,
};
const WELL: ObjectRow = {
  ...{ type: "camera", number: 5, name: "", where: "backup", result: "applied" },
  ...{ words: "", attempts: 1, again: false },
};
const PAGE: Outcome = {
  ...outcome("done", "m1: 1200 objects, 1 of them with a problem."),
  objects: [ROW, WELL],
  objectsTotal: 1_200,
};

test("objects: where each runs, how it ended, how often it was tried; and that there are more", async () => {
  const stage = new Stage([server("m1")]);
  stage.answer = PAGE;
  await stage.types("objects", "M1", "--limit", "2", "--from", "10");
  expect(stage.commands).toEqual([
    { kind: "readObjects", name: "m1", only: "all", from: 10, most: 2 },
  ]);
  expect(stage.desk.printed).toEqual([
    "m1: 1200 objects, 1 of them with a problem.",
    "OBJECT              RUNS         RESULT   TRIED  WORDS",
    'camera 4 "Crane 2"  to be moved  failed       5  port busy, tried again',
    "camera 5            on backup    applied      1",
    "1188 more: --from 12",
  ]);
  expect(stage.desk.statuses).toEqual([0]);
});

test("objects as JSON: one object, every field of each, null for no result", async () => {
  const stage = new Stage([server("m1")]);
  const none = { ...WELL, result: undefined };
  stage.answer = { ...PAGE, objects: [none], objectsTotal: 1 };
  await stage.types("objects", "m1", "--problems", "--json");
  expect(JSON.parse(stage.desk.printed[0] ?? "")).toEqual({
    server: "m1",
    words: PAGE.words,
    total: 1,
    from: 0,
    objects: [{ ...none, result: null }],
  });
  expect(stage.commands).toMatchObject([{ only: "problems", most: 200 }]);
});

test("objects: a long list is asked for page by page, and no further than the limit", async () => {
  const stage = new Stage([server("m1")]);
  const rows = (count: number) => Array.from({ length: count }, () => WELL);
  stage.answer = (command) =>
    command.kind === "readObjects"
      ? { ...PAGE, objects: rows(command.most), objectsTotal: 100_000 }
      : PAGE;
  await stage.types("objects", "m1", "--limit", "1200", "--json");
  expect(stage.commands).toMatchObject([
    { from: 0, most: 500 },
    { from: 500, most: 500 },
    { from: 1_000, most: 200 },
  ]);
  expect(JSON.parse(stage.desk.printed[0] ?? "").objects).toHaveLength(1_200);
});

test("retry: all, or those that are named; a refusal is 2, a slip is asked of nobody", async () => {
  const stage = new Stage([server("m1")]);
  stage.answer = outcome("running", "m1: 2 objects are tried again now.");
  await stage.types("retry", "m1");
  await stage.types("retry", "m1", "camera", "4", "output 7");
  stage.answer = outcome("refused", "m1: retry refused, nothing failed.");
  await stage.types("retry", "m1", "--json");
  await stage.types("retry", "m1", "camera");
  await stage.types("retry", "m2");
  expect(stage.commands).toEqual([
    { kind: "retryObjects", name: "m1", objects: [] },
    {
      kind: "retryObjects",
      name: "m1",
      objects: [
        { type: "camera", number: 4 },
        { type: "output", number: 7 },
      ],
    },
    { kind: "retryObjects", name: "m1", objects: [] },
  ]);
  expect(stage.desk.statuses).toEqual([0, 0, 2, 2, 2]);
  expect(stage.desk.complained[0]).toBe(
    '"camera" is no object: type and number, such as camera 12.',
  );
});

test("objects are typed as two words, as one, or with a colon", () => {
  const one = [{ type: "camera", number: 12 }];
  for (const words of [["camera", "12"], ["camera 12"], ["camera:12"]]) {
    expect(parseObjects(words)).toEqual(one);
  }
  expect(parseObjects([])).toEqual([]);
  expect(parseObjects(["camera", "-1"])).toContain("is no object");
});

const CONFLICT: ConflictRow = {
  ...{ type: "camera", number: 4, name: "Crane 2" },
  ...{ main: "a".repeat(64), backup: "", keep: "" },
};

test("conflicts: both versions, what is to be decided, 1 while something is", async () => {
  const stage = new Stage([server("m1")]);
  stage.answer = { ...outcome("done", "m1: 1 objects."), conflicts: [CONFLICT], objectsTotal: 1 };
  await stage.types("conflicts", "m1");
  await stage.types("conflicts", "m1", "--json");
  expect(stage.desk.printed.slice(0, 3)).toEqual([
    "m1: 1 objects.",
    "OBJECT              MAIN          BACKUP   KEEP",
    'camera 4 "Crane 2"  aaaaaaaaaaaa  deleted  to be decided',
  ]);
  expect(JSON.parse(stage.desk.printed[3] ?? "")).toMatchObject({ conflicts: [CONFLICT] });
  stage.answer = outcome("done", "m1: none.");
  await stage.types("conflicts", "m1");
  expect(stage.desk.statuses).toEqual([1, 1, 0]);
});

test("a conflict is decided for one object and one side; a slip is asked of nobody", async () => {
  const stage = new Stage([server("m1")]);
  stage.answer = outcome("running", "m1: decided.");
  await stage.types("conflicts", "m1", "camera", "4", "--keep", "backup");
  await stage.types("conflicts", "m1", "camera", "4");
  await stage.types("conflicts", "m1", "camera", "4", "--keep", "both");
  await stage.types("conflicts", "m1", "--keep", "main");
  expect(stage.commands).toEqual([
    {
      kind: "resolveConflict",
      name: "m1",
      object: { type: "camera", number: 4 },
      keep: "backup",
    },
  ]);
  expect(stage.desk.statuses).toEqual([0, 2, 2, 2]);
});

test("all conflicts are decided the same way, in one go", async () => {
  const stage = new Stage([server("m1")]);
  stage.answer = { ...outcome("done", "m1: 1 objects."), conflicts: [CONFLICT], objectsTotal: 1 };
  await stage.types("conflicts", "m1", "--all", "--keep", "backup");
  await stage.types("conflicts", "m1", "--all");
  await stage.types("conflicts", "m1", "camera", "4", "--all", "--keep", "main");
  expect(stage.commands.map(({ kind }) => kind)).toEqual([
    "readConflicts",
    "resolveConflict",
    "readConflicts",
  ]);
  expect(stage.commands[1]).toMatchObject({
    object: { type: "camera", number: 4 },
    keep: "backup",
  });
  // This one is changed again and again: it is told, and not decided for ever.
  expect(stage.desk.printed.at(-1)).toContain("1 were changed again and are open");
  expect(stage.desk.statuses).toEqual([0, 2, 2]);
});

const BACKUP: BackupRow = {
  ...{ number: 17, madeWallMs: Date.UTC(2026, 10, 20, 2), why: "change", objects: 96 },
  ...{ bytes: 5_120, state: "lastGood", words: "" },
};

test("backups: the newest first, by number; what is suspect says why", async () => {
  const stage = new Stage([server("m1")]);
  const suspect: BackupRow = {
    ...{ ...BACKUP, number: 18, objects: 2 },
    ...{ state: "suspect", words: "2 objects, the last good one has 96" },
  };
  const words = "m1: 2 settings backups, the last good one is 17 of 2026-11-20 02:00 UTC.";
  stage.answer = { ...outcome("done", words), backups: [suspect, BACKUP], objectsTotal: 7 };
  await stage.types("backups", "M1");
  await stage.types("backups", "m1", "--json");
  expect(stage.commands[0]).toEqual({ kind: "readBackups", name: "m1" });
  expect(stage.desk.printed.slice(0, 5)).toEqual([
    words,
    "BACKUP  MADE                  STATE      OBJECTS  BYTES  WHY     WORDS",
    "    18  2026-11-20 02:00 UTC  suspect          2   5120  change  2 objects, the last good one has 96",
    "    17  2026-11-20 02:00 UTC  last good       96   5120  change",
    "5 older ones",
  ]);
  expect(JSON.parse(stage.desk.printed[5] ?? "")).toMatchObject({
    total: 7,
    backups: [suspect, BACKUP],
  });
  expect(stage.desk.statuses).toEqual([0, 0]);
});

test("backups accept: the newest suspect one, or that number; anything else is not sent", async () => {
  const stage = new Stage([server("m1")]);
  stage.answer = outcome("done", "m1: settings backup 18 is good.");
  await stage.types("backups", "M1", "accept");
  await stage.types("backups", "m1", "accept", "18");
  await stage.types("backups", "m1", "accept", "0");
  await stage.types("backups", "m1", "accept", "18", "19");
  await stage.types("backups", "m1", "take");
  expect(stage.commands).toEqual([
    { kind: "acceptBackup", name: "m1", number: 0 },
    { kind: "acceptBackup", name: "m1", number: 18 },
  ]);
  expect(stage.desk.statuses).toEqual([0, 0, 2, 2, 2]);
  expect(stage.desk.complained[0]).toContain('locum backups "m1" accept [N]');
});

const COPY: CopyRow = {
  ...{ copy: 3, keptWallMs: Date.UTC(2026, 10, 20, 2), epoch: 8n, why: "deletedOnMain" },
  ...{ type: "camera", number: 4, name: "Crane 2", bytes: 512, digest: "ab".repeat(32) },
};

test("copies: what was set aside and why; export asks for a number and a new file", async () => {
  const stage = new Stage([server("m1")]);
  const words = "m1: 4 copies were set aside by restores.";
  stage.answer = { ...outcome("done", words), copies: [COPY], objectsTotal: 4 };
  await stage.types("copies", "M1");
  await stage.types("copies", "m1", "--json");
  expect(stage.desk.printed.slice(0, 4)).toEqual([
    words,
    "COPY  WHEN                  EPOCH  OBJECT              BYTES  DIGEST        WHY",
    '   3  2026-11-20 02:00 UTC      8  camera 4 "Crane 2"    512  abababababab  deleted on the main',
    "3 older ones",
  ]);
  expect(JSON.parse(stage.desk.printed[4] ?? "")).toMatchObject({
    ...{ total: 4, copies: [{ copy: 3, epoch: "8", digest: COPY.digest }] },
  });
  stage.answer = outcome("done", "m1: copy 3, camera 4, bytes 512, is written to /tmp/x.");
  await stage.types("copies", "m1", "export", "3", "/tmp/x");
  await stage.types("copies", "m1", "export", "0", "/tmp/x");
  await stage.types("copies", "m1", "take", "3", "/tmp/x");
  expect(stage.commands).toEqual([
    { kind: "readCopies", name: "m1" },
    { kind: "readCopies", name: "m1" },
    { kind: "exportCopy", name: "m1", copy: 3, path: "/tmp/x" },
  ]);
  expect(stage.desk.statuses).toEqual([0, 0, 0, 2, 2]);
});
