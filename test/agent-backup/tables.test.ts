import { expect, test } from "vitest";
import { CUSTODY } from "../../agent-backup/core/custody.js";
import { LIVENESS, TIMER_OF } from "../../agent-backup/core/liveness.js";
import { unanswered } from "../../base/table.js";

test("liveness answers every state × event pair exactly once", () => {
  expect(unanswered(LIVENESS)).toEqual([]);
});

test("custody answers every state × event pair exactly once", () => {
  expect(unanswered(CUSTODY)).toEqual([]);
});

test("a forgotten pair is found by the check", () => {
  const holed = { ...CUSTODY, rows: CUSTODY.rows.slice(1) };
  expect(unanswered(holed)).toEqual(["main × takeoverAllowed: 0 rows, 0 reasons"]);
});

test("exactly one row starts a takeover of objects, and exactly one gives them back", () => {
  expect(CUSTODY.rows.filter((row) => row.then.includes("startTakeover"))).toHaveLength(1);
  expect(CUSTODY.rows.filter((row) => row.then.includes("startRestore"))).toHaveLength(1);
});

test("no row both saves and acts", () => {
  const quiet = ["raise", "save", "lower"];
  for (const row of CUSTODY.rows.filter((r) => r.then.includes("save"))) {
    expect(row.then.filter((action) => !quiet.includes(action))).toEqual([]);
  }
});

test("the epoch rises only where it is saved next", () => {
  for (const row of CUSTODY.rows.filter((r) => r.then.includes("raise"))) {
    expect(row.then).toEqual(["raise", "save"]);
  }
});

test("every state with a timer has a row for its end, and no other has", () => {
  for (const state of LIVENESS.states) {
    const ends = LIVENESS.rows.filter((row) => row.from === state && row.on === "expired");
    expect(ends).toHaveLength(TIMER_OF[state] === undefined ? 0 : 1);
  }
});

test("out of failed lead only starting, running, a startup and a keep-alive, or switching off", () => {
  const out = LIVENESS.rows.filter((row) => row.from === "failed").map((row) => row.on);
  expect(out.sort()).toEqual(
    ["helloRunning", "helloStarting", "keepAlive", "startup", "switchedOff"].sort(),
  );
});
