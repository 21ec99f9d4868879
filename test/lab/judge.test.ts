// The judge must see what is wrong: made-up recordings, most of which must fail.

import assert from "node:assert/strict";
import { test } from "vitest";
import { type Evidence, judge, OVERLAP_MS_MAX } from "../../lab/judge.js";
import { LINE_EVERY_MS, type RecordedLine, type Recording } from "../../lab/recording.js";

const CAMERAS = ["main-1/1", "main-1/2", "main-1/3", "main-1/4"];
const DIGEST = "abc";
const RATE = 300;
const SLOT_MS = 200;
const KILL_AT_MS = 10_000;
const FIRST_AT_MS = 11_000;
const TAKEN_BY_MS = 15_000;
const RETURN_AT_MS = 20_000;
const HOME_AT_MS = 25_000;
const OVERLAP_MS = 2 * LINE_EVERY_MS;
const END_MS = 40_000;

/** A recorder's lines for one camera, from an instant to another. */
function lines(camera: string, fromMs: number, toMs: number, digest = DIGEST): RecordedLine[] {
  const count = Math.floor((toMs - fromMs) / LINE_EVERY_MS) + 1;
  return Array.from({ length: count }, (_, sequence) => ({
    atMs: fromMs + sequence * LINE_EVERY_MS,
    sequence,
    digest,
    camera,
  }));
}

const recording = (side: string, ...all: readonly RecordedLine[][]): Recording => ({
  side,
  file: `${all[0]?.[0]?.camera}.rec`,
  lines: all.flat(),
});

type Times = { takenAtMs: (index: number) => number; homeAtMs: (index: number) => number };
const ON_THE_GRID: Times = {
  takenAtMs: (index) => FIRST_AT_MS + index * SLOT_MS,
  homeAtMs: (index) => HOME_AT_MS + index * SLOT_MS,
};

/** A takeover after a kill and a restore, with every camera at its instant. */
function story(times: Partial<Times> = {}): Evidence {
  const { takenAtMs, homeAtMs } = { ...ON_THE_GRID, ...times };
  const recordings = CAMERAS.flatMap((camera, index) => [
    recording("main-1", lines(camera, 0, KILL_AT_MS), lines(camera, homeAtMs(index), END_MS)),
    recording("backup", lines(camera, takenAtMs(index), homeAtMs(index) + OVERLAP_MS)),
  ]);
  const move = { cameras: CAMERAS, ratePerMinute: RATE };
  return {
    recordings,
    digests: new Map(CAMERAS.map((camera) => [camera, DIGEST])),
    phases: [
      { name: "before", cameras: CAMERAS, side: "main-1", fromMs: 100, toMs: KILL_AT_MS },
      { name: "away", cameras: CAMERAS, side: "backup", fromMs: TAKEN_BY_MS, toMs: RETURN_AT_MS },
      { name: "after", cameras: CAMERAS, side: "main-1", fromMs: END_MS - 3_000, toMs: END_MS },
    ],
    handovers: [
      {
        ...move,
        name: "takeover",
        kind: "takeover",
        from: "main-1",
        to: "backup",
        causeAtMs: KILL_AT_MS,
        untilMs: TAKEN_BY_MS,
      },
      {
        ...move,
        name: "restore",
        kind: "restore",
        from: "backup",
        to: "main-1",
        causeAtMs: RETURN_AT_MS,
        untilMs: END_MS,
      },
    ],
  };
}

/** Any camera's recordings changed. */
function tampered(change: (recording: Recording) => readonly Recording[]): Evidence {
  const good = story();
  return { ...good, recordings: good.recordings.flatMap(change) };
}

const [FIRST = ""] = CAMERAS;
const isOf = ({ side, lines: all }: Recording, camera: string, of: string) =>
  side === of && all[0]?.camera === camera;

test("a takeover and a restore on the grid are good, and measured", () => {
  const verdict = judge(story());
  assert.deepEqual(verdict.problems, []);
  assert.equal(verdict.paceErrorPercent, 0);
  assert.equal(verdict.dualActiveMsMax, 0);
  assert.equal(verdict.overlapMsMax, OVERLAP_MS);
  assert.equal(verdict.gapMsMax, FIRST_AT_MS + 3 * SLOT_MS - KILL_AT_MS);
  assert.equal(verdict.handovers[0]?.firstMs, FIRST_AT_MS - KILL_AT_MS);
  assert.equal(verdict.handovers[0]?.lastMs, FIRST_AT_MS + 3 * SLOT_MS - KILL_AT_MS);
});

test("a camera that the backup never recorded is missing", () => {
  const verdict = judge(tampered((r) => (isOf(r, FIRST, "backup") ? [] : [r])));
  assert.deepEqual(verdict.missing, [FIRST]);
  assert.notDeepEqual(verdict.problems, []);
});

test("a camera that stays on the backup when all are home is duplicated", () => {
  const verdict = judge(
    tampered((r) =>
      isOf(r, FIRST, "backup") ? [recording("backup", lines(FIRST, FIRST_AT_MS, END_MS))] : [r],
    ),
  );
  assert.deepEqual(verdict.duplicated, [FIRST]);
});

test("the shortest time on both sides in a takeover is a fault", () => {
  const verdict = judge(
    tampered((r) =>
      isOf(r, FIRST, "backup")
        ? [r, recording("backup", lines(FIRST, KILL_AT_MS - LINE_EVERY_MS, KILL_AT_MS))]
        : [r],
    ),
  );
  assert.deepEqual(verdict.duplicated, [FIRST]);
  assert.equal(verdict.dualActiveMsMax, LINE_EVERY_MS);
});

test("two files of one camera on one side are recorded twice", () => {
  const twin = { ...recording("main-1", lines(FIRST, 2_000, 3_000)), file: "copy.rec" };
  const good = story();
  const verdict = judge({ ...good, recordings: [...good.recordings, twin] });
  assert.deepEqual(verdict.duplicated, [FIRST]);
});

test("an overlap in a restore is lawful up to its limit and a fault beyond it", () => {
  const lasting = (overlapMs: number) =>
    judge(
      tampered((r) =>
        isOf(r, FIRST, "backup")
          ? [recording("backup", lines(FIRST, FIRST_AT_MS, HOME_AT_MS + overlapMs))]
          : [r],
      ),
    );
  const atTheLimit = lasting(OVERLAP_MS_MAX);
  assert.deepEqual(atTheLimit.duplicated, []);
  assert.equal(atTheLimit.overlapMsMax, OVERLAP_MS_MAX);
  const beyond = lasting(OVERLAP_MS_MAX + LINE_EVERY_MS);
  assert.deepEqual(beyond.duplicated, [FIRST]);
  assert.equal(beyond.dualActiveMsMax, OVERLAP_MS_MAX + LINE_EVERY_MS);
});

test("a camera recorded by nobody for longer than a hole is missing", () => {
  const pausing = (pauseMs: number) =>
    judge(
      tampered((r) =>
        isOf(r, FIRST, "main-1")
          ? [
              recording(
                "main-1",
                lines(FIRST, 0, 4_000),
                lines(FIRST, 4_000 + pauseMs, KILL_AT_MS),
                lines(FIRST, HOME_AT_MS, END_MS),
              ),
            ]
          : [r],
      ),
    );
  assert.deepEqual(pausing(1_000).missing, []);
  assert.deepEqual(pausing(1_001).missing, [FIRST]);
});

test("a camera recorded with another content than its own is missing", () => {
  const verdict = judge(
    tampered((r) =>
      isOf(r, FIRST, "backup")
        ? [recording("backup", lines(FIRST, FIRST_AT_MS, HOME_AT_MS, "bad"))]
        : [r],
    ),
  );
  assert.deepEqual(verdict.missing, [FIRST]);
});

test("a camera that somebody records while nobody should is duplicated", () => {
  const good = story();
  const nobody = { name: "stopped", cameras: [FIRST], side: undefined };
  const phases = [{ ...nobody, fromMs: KILL_AT_MS + 1, toMs: FIRST_AT_MS + LINE_EVERY_MS }];
  assert.deepEqual(judge({ ...good, phases }).duplicated, [FIRST]);
});

test("a pace off by more than one percent is a fault", () => {
  const stretched = (factor: number) =>
    judge(story({ takenAtMs: (index) => FIRST_AT_MS + index * SLOT_MS * factor }));
  assert.deepEqual(stretched(1.009).problems, []);
  assert.equal(stretched(1.011).problems.length, 1);
  assert.equal(stretched(0.989).problems.length, 1);
});

test("a burst between a first and a last at the right instants is a fault", () => {
  const clumped = [0, 1, 1, 1].map((slot, index) => (index === 3 ? 3 : slot) * SLOT_MS);
  const two = judge(story({ takenAtMs: (index) => FIRST_AT_MS + (clumped[index] ?? 0) }));
  assert.deepEqual(two.problems, []); // One late and one in time: lawful.
  const all = [0, 3, 3, 3].map((slot) => slot * SLOT_MS);
  const three = judge(story({ takenAtMs: (index) => FIRST_AT_MS + (all[index] ?? 0) }));
  assert.match(three.problems.join(), /burst: 3 cameras within 0 ms/);
});

test("without any recording everything is missing", () => {
  const verdict = judge({ ...story(), recordings: [] });
  assert.deepEqual(verdict.missing, CAMERAS);
});
