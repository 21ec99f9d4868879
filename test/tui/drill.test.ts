// The drill on the screen: key, progress, result, and the answer LAST.

import { expect, test } from "vitest";
import type { DrillView } from "../../proto/report.js";
import { drillLines, lastDrillSaid } from "../../tui/drill-words.js";
import { step } from "../../tui/model.js";
import { screen } from "../../tui/view/screen.js";
import { NORTH, press, running, seeing, WALL_MS } from "./fixtures.js";

const DRILL: DrillView = {
  verdict: "inPart",
  wallMs: WALL_MS,
  tookMs: 900,
  who: "op1",
  total: 64,
  good: 62,
  missing: 1,
  occupied: 1,
  failed: 0,
  stale: 1,
  lastsMs: 64_000,
  ratePerMinute: 60,
  backupWallMs: WALL_MS - 3_600_000,
  freeBytes: 41 * 1024 ** 3,
  reasons: [],
  notes: [],
  problems: [
    {
      type: "camera",
      number: 59,
      name: "Quay east",
      what: "missing",
      words: "its kept content is missing",
    },
    {
      type: "camera",
      number: 61,
      name: "",
      what: "occupied",
      words: "its place holds something else",
    },
    {
      type: "camera",
      number: 60,
      name: "Ramp",
      what: "stale",
      words: "changed since the settings backup",
    },
  ],
  words: "drill, in part: 62 of 64 objects would run",
};

const text = (model: ReturnType<typeof seeing>) =>
  screen(model)
    .map((line) => line.map((piece) => piece.text).join(""))
    .join("\n");

test("d rehearses at once; the box says how far it is, then the verdict, and esc leaves", () => {
  const calm = seeing([running("Mast 9", 1_000, 64)]);
  const ordered = step(calm, { kind: "key", key: "d", nowMs: calm.nowMs, wallMs: calm.wallMs });
  expect(ordered.effects).toEqual([{ kind: "send", command: { kind: "drill", name: "Mast 9" } }]);
  expect(text(ordered.model)).toContain("Drill of Mast 9 ── nothing is touched");
  const [entry] = [...calm.roster.byName.values()];
  const shown = (but: object) => {
    const view = { ...entry!.view, ...but };
    return {
      ...ordered.model,
      roster: { ...calm.roster, byName: new Map([["Mast 9", { ...entry!, view }]]) },
    };
  };
  const transfer = { what: "drill", total: 64, done: 37 } as never;
  expect(text(shown({ drilling: transfer }))).toContain("37 of 64 objects are read and checked");
  const over = shown({ lastDrill: DRILL });
  expect(text(over)).toMatch(/Drill of Mast 9 ── nothing was touched ── .* took 0\.9 s/);
  expect(text(over)).toContain("IN PART: 62 of 64 objects would run on north");
  expect(text(over)).toContain('camera 59 "Quay east": its kept content is missing');
  expect(text(press(over, "esc"))).not.toContain("IN PART");
  for (const row of text(over).split("\n")) expect(row.length).toBeLessThanOrEqual(80);
});

test("a result is told row by row, and the last drill in one sentence", () => {
  const lines = drillLines(DRILL, NORTH, () => 0);
  expect(lines.slice(1, 5)).toEqual([
    " 62 good",
    '  1 missing   camera 59 "Quay east": its kept content is missing',
    "  1 occupied  camera 61: its place holds something else",
    '  1 stale     camera 60 "Ramp": changed since the settings backup',
  ]);
  expect(lines.at(-1)).toContain("41 GB free");
  const days = 3 * 24 * 3_600_000;
  expect(lastDrillSaid(DRILL, WALL_MS + days)).toBe("drill 3 d ago: 1 missing, 1 occupied");
  const good = {
    ...DRILL,
    verdict: "wouldWork",
    good: 64,
    missing: 0,
    occupied: 0,
    stale: 0,
  } as const;
  expect(lastDrillSaid(good, WALL_MS + days)).toBe("drill 3 d ago: 64 of 64 in 1m04s");
});
