// The plain status: what is printed, in which order, and what it says of the whole.

import { expect, test } from "vitest";
import { reasonOf } from "../../proto/reason.js";
import type { ServerView } from "../../proto/view.js";
import {
  lineKey,
  serverLine,
  statusExit,
  statusLines,
  summaryLine,
} from "../../tui/commands/status.js";
import { NO_SERVERS, updateRoster } from "../../tui/roster.js";
import { AT, NORTH, NOW_MS, server, transfer, view } from "./cast.js";

const rosterOf = (...servers: ServerView[]) => updateRoster(NO_SERVERS, view(servers));

const LOST = server("Tunnel West 2", {
  state: "lost",
  linked: false,
  sinceMs: NOW_MS - 12_000,
  why: "link dropped without a shutdown message",
  dueAtMs: NOW_MS + 18_000,
  dueWhat: "takeOver",
  objectsChosen: 96,
});
const MOVING = server("Dock Yard 4", {
  state: "failed",
  custody: "takingOver",
  transfer: transfer(),
});
const CALM = server("Airport 1");

test("the worst stands first, in aligned columns, with the words of the screen", () => {
  const lines = statusLines(NORTH, rosterOf(CALM, MOVING, LOST), AT);
  expect(lines).toEqual([
    "north: 3 servers: 1 due, 1 moving, 1 running and ready.",
    "",
    "SERVER         STATE     FOR  OBJECTS              NEXT               BACKUP  OK",
    "Tunnel West 2  lost     12 s  main? 96             take over in 18 s   1h00m  ok",
    "Dock Yard 4    failed    1 m  to backup 37 of 112  done in 1m15s       1h00m  ok",
    "Airport 1      running   1 m  main 3                                   1h00m  ok",
  ]);
});

test("reasons stand below the table, whole, each once", () => {
  const bad = server("Mast 9", {
    notReady: [reasonOf("no objects chosen")],
    alarms: ["no objects chosen"],
  });
  const lines = statusLines(NORTH, rosterOf(bad), AT);
  expect(lines.slice(-2)).toEqual(["", "Mast 9: no objects chosen"]);
  expect(lines[3]).toMatch(/ !1$/);
});

test("all well is one sentence, and nothing is monitored says how to begin", () => {
  expect(summaryLine(NORTH, rosterOf(CALM, server("Airport 2")))).toBe(
    "north: all 2 servers are running and ready.",
  );
  expect(statusLines(NORTH, NO_SERVERS, AT)).toEqual([
    "north: no servers are monitored yet; locum backup add adds one.",
  ]);
});

test("somebody must look from rank 6 up; a store that does not answer is enough", () => {
  expect(statusExit(NORTH, NO_SERVERS)).toBe(0);
  expect(statusExit(NORTH, rosterOf(CALM))).toBe(0);
  expect(statusExit(NORTH, rosterOf(CALM, server("new", { state: "unseen" })))).toBe(0);
  expect(
    statusExit(NORTH, rosterOf(CALM, server("m", { notReady: [reasonOf("no backup")] }))),
  ).toBe(1);
  expect(statusExit(NORTH, rosterOf(CALM, LOST))).toBe(1);
  expect(statusExit({ ...NORTH, storeProblem: "permission denied" }, rosterOf(CALM))).toBe(1);
  expect(statusExit({ ...NORTH, alarms: ["its disk is in doubt"] }, rosterOf(CALM))).toBe(1);
});

test("an alarm of the agent itself is said, servers or none", () => {
  const doubt = { ...NORTH, alarms: ["The disk of north is in doubt."] };
  expect(statusLines(doubt, NO_SERVERS, AT)).toContain("The disk of north is in doubt.");
  expect(statusLines(doubt, rosterOf(CALM), AT)).toContain("The disk of north is in doubt.");
});

test("text of others cannot move the cursor", () => {
  const rude = server("Mast 9", { backupFailed: "\u001b[2Jmain answered\n\u0007disk full" });
  const text = statusLines(NORTH, rosterOf(rude), AT).join("\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are meant.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test("a line of its own says all about one server", () => {
  const [entry] = rosterOf(LOST).severity;
  expect(serverLine(entry!, AT)).toBe(
    "Tunnel West 2: lost, main? 96, take over in 18 s (link dropped without a shutdown message)",
  );
});

test("a change of time, a keep-alive or an object in flight is no new line; a state is", () => {
  const keyOf = (one: ServerView) => lineKey(rosterOf(one).severity[0]!);
  expect(keyOf({ ...CALM, lastKeepAliveWallMs: 1, lastHeardWallMs: 1 })).toBe(keyOf(CALM));
  expect(keyOf({ ...CALM, dueAtMs: NOW_MS + 30_000, timer: "Keep alive" })).toBe(keyOf(CALM));
  expect(keyOf({ ...MOVING, transfer: transfer({ done: 38 }), onBackup: 38 })).toBe(keyOf(MOVING));
  expect(keyOf({ ...CALM, state: "lost" })).not.toBe(keyOf(CALM));
  expect(keyOf({ ...CALM, notReady: [reasonOf("no backup")] })).not.toBe(keyOf(CALM));
  expect(keyOf({ ...CALM, epoch: 6n })).not.toBe(keyOf(CALM));
});
