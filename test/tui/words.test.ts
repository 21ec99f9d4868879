import { expect, test } from "vitest";
import { reasonOf } from "../../proto/reason.js";
import { RANKS, type Shown, standing } from "../../tui/standing.js";
import {
  backupWord,
  forWord,
  glyph,
  type Instant,
  nextWord,
  objectsWord,
  okWord,
  roleOf,
  stateWord,
} from "../../tui/words.js";
import {
  AGENT_MS,
  DEPOT,
  DOCK,
  GATE,
  HARBOUR,
  MAST,
  MINUTE,
  running,
  SECOND,
  TUNNEL,
  WALL_MS,
  ZONE,
} from "./fixtures.js";

const FULL = { kind: "wouldWait", words: "It would wait in line: 1 of at most 1 mains." };

const NOW: Instant = { nowMs: AGENT_MS, wallMs: WALL_MS, stale: false, zone: ZONE };
const STALE: Instant = { ...NOW, stale: true };
const later = (ms: number): Instant => ({ ...NOW, nowMs: AGENT_MS + ms, wallMs: WALL_MS + ms });
const CALM = running("Airport 1", MINUTE, 112);

/** Rank, glyph and NEXT of a server. */
const reads = (server: Shown, at = NOW) => {
  const stands = standing(server);
  return [RANKS[stands.class], glyph(stands, at.stale), nextWord(stands.next, at)];
};

const failed = (more: Partial<Shown>): Shown =>
  ({ ...DEPOT, line: undefined, notReady: [], ...more }) as Shown;

test("a healthy server says nothing, though its keep-alive timer runs", () => {
  expect(reads(CALM)).toEqual([9, "●", ""]);
  expect(okWord(CALM, NOW, 2)).toBe("ok");
});

test("a hung application turns the keep-alive timer into a countdown", () => {
  const hung = { ...CALM, unhealthy: ["check command failed"] };
  expect(reads(hung)).toEqual([2, "▲", "take over in 28 s"]);
});

test("each class of the drawing has its rank, glyph and words", () => {
  expect(reads(TUNNEL)).toEqual([2, "▲", "take over in 18 s"]);
  expect(reads(DEPOT)).toEqual([3, "≡", "1st in line"]);
  expect(reads(DOCK)).toEqual([4, "→", "done in 1m15s"]);
  expect(reads(HARBOUR)).toEqual([5, "□", "waits for the main"]);
  expect(reads(MAST)).toEqual([6, "!", ""]);
  expect(reads(GATE)).toEqual([8, "║", "ends in 1h15m"]);
  expect(stateWord(GATE)).toBe("maintenance");
});

test("what nobody will do by itself is rank 1, with the reason or the key", () => {
  expect(reads(failed({}))).toEqual([1, "■", "act by hand"]);
  expect(reads(failed({ chosenNone: true }))).toEqual([1, "■", "blocked: no objects"]);
  expect(reads(failed({ backupWallMs: undefined }))).toEqual([1, "■", "blocked: no backup"]);
  expect(reads(failed({ blocked: [reasonOf("The store does not answer.")] }))[2]).toBe(
    "blocked: see w",
  );
  expect(reads({ ...HARBOUR, failedTotal: 9 })).toEqual([1, "■", "9 failed, see w"]);
  expect(reads({ ...DOCK, custody: "paused" })).toEqual([1, "■", "paused: t or r"]);
  expect(reads({ ...DOCK, custody: "partial" })).toEqual([1, "■", "partial: t or r"]);
  expect(reads({ ...DOCK, custody: "contention" })[0]).toBe(1);
  expect(reads({ ...CALM, state: "unseen", alarms: ["unseen too long"] })[2]).toBe("not seen: act");
});

test("automatic takeover off: the countdown says that a person has to act", () => {
  expect(reads({ ...TUNNEL, dueWhat: "actByHand" })[2]).toBe("act by hand in 18 s");
});

test("a main that is starting is not stuck, whatever a takeover would lack", () => {
  const starting = { ...TUNNEL, state: "started", linked: true, backupWallMs: undefined } as Shown;
  expect(reads(starting)[0]).toBe(2);
});

test("on the backup, what brings the objects home is said", () => {
  const back = { ...HARBOUR, state: "running", linked: true } as Shown;
  expect(reads(back)).toEqual([5, "□", "restore by hand"]);
  const soon = { ...back, dueAtMs: AGENT_MS + 20 * SECOND, dueWhat: "restore" } as Shown;
  expect(reads(soon)).toEqual([5, "□", "restore in 20 s"]);
});

test("unseen, off and homeward movements", () => {
  expect(reads({ ...CALM, state: "unseen", linked: false })).toEqual([7, "?", ""]);
  expect(reads({ ...CALM, state: "off" })).toEqual([10, "○", ""]);
  expect(reads({ ...DOCK, custody: "restoring" })[1]).toBe("←");
  expect(reads({ ...DOCK, custody: "parking" })[2]).toBe("stopping");
});

test("a countdown counts to 1 s, then says now, and is danger in the last minute", () => {
  expect(reads(TUNNEL, later(17_001))[2]).toBe("take over in 1 s");
  expect(reads(TUNNEL, later(18_000))[2]).toBe("take over now");
  const far = { ...TUNNEL, dueAtMs: AGENT_MS + 60_000 };
  expect(roleOf(standing(far), NOW)).toBe("due");
  expect(roleOf(standing(far), later(1))).toBe("dueSoon");
});

test("nothing back for ten seconds is stalled, not a second earlier", () => {
  expect(reads(DOCK, later(9_599))[2]).toBe("done in 1m06s");
  expect(reads(DOCK, later(9_600))[2]).toBe("stalled 10 s");
});

test("what an operator ordered, and what withholds, has its own words", () => {
  const held = { who: "op1", sinceMs: AGENT_MS - MINUTE, leftMs: 17_400 };
  expect(reads({ ...TUNNEL, held, dueAtMs: undefined, dueWhat: "none" })).toEqual([
    1,
    "■",
    "held, 18 s left",
  ]);
  expect(reads({ ...TUNNEL, held: { ...held, leftMs: 65_535_000 } })[2]).toBe("held, 18h13m left");
  expect(reads({ ...DEPOT, held: { ...held, leftMs: undefined } })[2]).toBe("held");
  expect(reads({ ...CALM, held: { ...held, leftMs: 30_000 } })).toEqual([1, "■", "held"]);
  expect(reads({ ...HARBOUR, held: { ...held, leftMs: undefined } })).toEqual([1, "■", "held"]);
  const settings = { ...HARBOUR.settings, automaticRestore: "on" };
  expect(reads({ ...HARBOUR, flapLocked: true, settings })).toEqual([1, "■", "restore locked"]);
  expect(reads({ ...HARBOUR, flapLocked: true })[2]).toBe("waits for the main");
  const maintenance = { ...GATE.maintenance, overrun: true, endsAtMs: AGENT_MS - 125_000 };
  expect(reads({ ...GATE, maintenance } as Shown)).toEqual([6, "!", "overrun 2m05s"]);
  expect(reads({ ...GATE, maintenance } as Shown, STALE)[2]).toBe("overrun");
  expect(reads({ ...TUNNEL, notReady: [FULL] })).toEqual([2, "▲", "in line in 18 s"]);
});

test("stale: no countdown runs, no age is claimed", () => {
  expect(reads(TUNNEL, STALE)).toEqual([2, "?", "due 03:14:55 ?"]);
  expect(reads(DOCK, STALE)[2]).toBe("due 03:15:52 ?");
  expect(forWord(TUNNEL, STALE)).toBe("?");
  expect(backupWord(TUNNEL, STALE)).toBe("?");
  expect(okWord(TUNNEL, STALE, 2)).toBe("?");
  expect(roleOf(standing(TUNNEL), STALE)).toBe("muted");
});

test("OBJECTS says who has them, and doubts what was not heard", () => {
  expect(objectsWord(CALM)).toBe("main 112");
  expect(objectsWord(TUNNEL)).toBe("main? 96");
  expect(objectsWord({ ...CALM, mainParked: true })).toBe("parked 112");
  expect(objectsWord({ ...CALM, chosenNone: true })).toBe("none chosen");
  expect(objectsWord({ ...CALM, objectsChosen: undefined })).toBe("main –");
  expect(objectsWord(DOCK)).toBe("→backup 37/112");
  expect(objectsWord(DOCK, true)).toBe("to backup 37 of 112");
  expect(objectsWord({ ...DOCK, custody: "restoring" })).toBe("→main 37/112");
  expect(objectsWord(HARBOUR)).toBe("backup 118");
  expect(objectsWord({ ...DOCK, custody: "partial", onBackup: 37 })).toBe("split 37/112");
  expect(objectsWord({ ...CALM, custody: "contention" })).toBe("both? 112");
});

test("a number too long for its column becomes a percentage, 100 only when it is so", () => {
  const big = { ...DOCK.transfer, total: 10_000, done: 9_999 } as NonNullable<Shown["transfer"]>;
  expect(objectsWord({ ...DOCK, transfer: big })).toBe("→backup 99 %");
});

test("BACKUP is an age, or that it failed; OK counts the reasons", () => {
  expect(backupWord(MAST, NOW)).toBe("failed");
  expect(backupWord(MAST, NOW, true)).toBe("failed backup");
  expect(backupWord({ ...CALM, backupWallMs: undefined }, NOW)).toBe("–");
  expect(okWord(MAST, NOW, 2)).toBe("!1");
  expect(
    okWord({ ...CALM, notReady: [reasonOf("no backup"), reasonOf("no store")] }, NOW, 30),
  ).toBe("!2 no backup");
});
