// Every pair of state and event has exactly one answer, in all three machines of the main agent.

import { describe, expect, test } from "vitest";
import { CUSTODY, CUSTODY_TABLE } from "../../agent-main/core/custody-table.js";
import { LIFE, LIFE_TABLE } from "../../agent-main/core/lifecycle-table.js";
import { GATE, GATE_TABLE } from "../../agent-main/core/start-gate.js";
import { type Table, unanswered } from "../../base/table.js";

const MACHINES: readonly { name: string; table: Table<string, string, string> }[] = [
  { name: "lifecycle", table: LIFE },
  { name: "custody", table: CUSTODY },
  { name: "start gate", table: GATE },
];

describe.each(MACHINES)("$name", ({ table }) => {
  test("every pair of state and event has exactly one answer", () => {
    expect(unanswered(table)).toEqual([]);
  });

  test("every answer is in words", () => {
    for (const row of table.rows) expect(row.why.length).toBeGreaterThan(4);
    for (const entry of table.ignored) expect(entry.because.length).toBeGreaterThan(4);
  });

  test("every state can be reached, and no row names an unknown state or event", () => {
    const reached = new Set([table.states[0], ...table.rows.map((row) => row.to)]);
    expect([...reached].sort()).toEqual([...table.states].sort());
    for (const row of table.rows) {
      expect(table.states).toContain(row.from);
      expect(table.events).toContain(row.on);
    }
  });
});

describe("custody", () => {
  test("no row both saves and acts", () => {
    const acts = ["clear", "putBack", "confirm", "settled"];
    for (const row of CUSTODY_TABLE) {
      if (row.then.includes("save")) expect(row.then.filter((e) => acts.includes(e))).toEqual([]);
    }
  });

  test("a saving state is left by `saved` alone", () => {
    const leaving = CUSTODY_TABLE.filter(
      (row) => row.from.startsWith("saving") && row.to !== row.from,
    );
    expect(new Set(leaving.map((row) => row.on))).toEqual(new Set(["saved"]));
  });

  test("parking is confirmed only after it was saved that all are out", () => {
    const confirming = CUSTODY_TABLE.filter((row) => row.then.includes("confirm"));
    expect(confirming.map((row) => row.from)).toEqual(["savingParked"]);
  });

  test("a lower epoch moves nothing in any state", () => {
    for (const row of CUSTODY_TABLE.filter((r) => r.on === "staleOrdered")) {
      expect(row.to).toBe(row.from);
      expect(row.then).toEqual(["refuse"]);
    }
  });
});

describe("lifecycle", () => {
  test("a stop for a park tells the backup agent nothing", () => {
    for (const row of LIFE_TABLE.filter((r) => r.from === "stopping" || r.to === "parkStopped")) {
      expect(row.then.filter((effect) => effect.startsWith("tell"))).toEqual([]);
    }
  });

  test("nor does the start after it, unless it comes to nothing", () => {
    for (const row of LIFE_TABLE.filter((r) => r.from === "restarting")) {
      const told = row.then.filter((effect) => effect.startsWith("tell"));
      expect(told).toEqual(row.on === "startFailed" ? ["tellAbnormal"] : []);
    }
  });

  test("every spawn leads to a state that waits for it, entered by a spawn only", () => {
    for (const row of LIFE_TABLE) {
      expect(row.then.includes("spawn")).toBe(row.to === "starting" || row.to === "restarting");
    }
  });
});

test("the gate opens once on every way", () => {
  for (const row of GATE_TABLE.filter((r) => r.from !== "shut")) {
    expect(row.then.includes("open")).toBe(row.to === "open");
  }
});
