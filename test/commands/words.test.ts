// Progress, event lines, JSON, results: what the commands say.

import { expect, test } from "vitest";
import { eventLine } from "../../tui/commands/events-command.js";
import { jsonLine } from "../../tui/commands/json.js";
import { progressWords } from "../../tui/commands/progress.js";
import { listLines } from "../../tui/commands/server-commands.js";
import { about, dateTime } from "../../tui/commands/wording.js";
import { AT, happening, NOW_MS, server, transfer, WALL_MS } from "./cast.js";

const UTC = () => 0;
const moving = (but: Parameters<typeof transfer>[0] = {}) =>
  server("m1", { custody: "takingOver", transfer: transfer(but) });

test("progress says how many, how fast and how long; paced is the limit's doing", () => {
  expect(progressWords(moving(), AT)).toBe(
    "37 of 112 to backup, 60/min, paced at 60, done in 1m15s",
  );
  expect(progressWords(moving({ paced: false, ratePerMinute: 12.4 }), AT)).toBe(
    "37 of 112 to backup, 12/min, done in 1m15s",
  );
});

test("stalled is another word than paced, from ten seconds without a result", () => {
  const last = (ms: number) => moving({ lastResultAtMs: NOW_MS - ms });
  expect(progressWords(last(9_999), AT)).toContain("paced at 60");
  expect(progressWords(last(10_000), AT)).toBe("37 of 112 to backup, stalled 10 s");
});

test("what failed and what is occupied is said, and the last problem in words", () => {
  const lastProblem = 'camera 14 "Crane 2": port busy, again in 8 s';
  expect(progressWords(moving({ failed: 1, occupied: 2, lastProblem }), AT)).toMatch(
    /, 1 failed, 2 occupied, camera 14 "Crane 2": port busy, again in 8 s$/,
  );
});

test("before the first object the step is named", () => {
  expect(progressWords(server("m1", { custody: "parking" }), AT)).toBe(
    "waits for the main to park its objects",
  );
});

test("an event is one line: time, level, server, words, and who if it was a person", () => {
  const line = (but: Parameters<typeof happening>[1]) => eventLine(happening(1, but), 6, UTC);
  expect(line({ server: "Mast 9", level: "warn", words: "back up failed" })).toBe(
    "2026-06-05 03:14:37  warn   Mast 9  back up failed",
  );
  expect(line({ server: "Mast 9", words: "Mast 9: taken over" })).toMatch(
    / {2}Mast 9 {2}taken over$/,
  );
  expect(line({ server: "", words: "the agent started", who: "op1" })).toBe(
    "2026-06-05 03:14:37  info   -       the agent started (op1)",
  );
});

test("the date is the local one", () => {
  expect(dateTime(Date.UTC(2026, 5, 4, 23, 30, 0), () => 2 * 3_600_000)).toBe(
    "2026-06-05 01:30:00",
  );
  expect(dateTime(WALL_MS, UTC)).toBe("2026-06-05 03:14:37");
});

test("64-bit numbers are text in JSON, and what is not known is left out", () => {
  expect(jsonLine({ epoch: 2n ** 63n, name: "m1", due: undefined })).toBe(
    '{"epoch":"9223372036854775808","name":"m1"}',
  );
});

test("a server is not named twice", () => {
  expect(about("Mast 9", "running")).toBe("Mast 9: running");
  expect(about("Mast 9", "Mast 9 is running")).toBe("Mast 9 is running");
  expect(about("M", "Mast 9 is running")).toBe("M: Mast 9 is running");
});

test("the list shows what is not by default", () => {
  const plain = { name: "m1", settings: { address: "10.0.0.1", keepAlive: "30 s" } };
  const changed = {
    name: "Gate 12",
    settings: { address: "10.0.0.12", keepAlive: "60 s", objects: "all" },
  };
  expect(listLines([plain, changed])).toEqual([
    "SERVER   ADDRESS    NOT BY DEFAULT",
    "m1       10.0.0.1",
    "Gate 12  10.0.0.12  Keep alive 60 s, Objects all",
  ]);
});
