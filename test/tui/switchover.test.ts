// Switch over, and force: the dialog of a running main, the third choice after a refusal, the name that
// is typed, and what leaves for the agent. At both sizes and in ASCII.

import { expect, test } from "vitest";
import { lineCells, plain } from "../../tui/line.js";
import type { Model } from "../../tui/model.js";
import type { Shown } from "../../tui/standing.js";
import { toAscii } from "../../tui/theme.js";
import { screen } from "../../tui/view/screen.js";
import {
  AGENT_MS,
  HOUR,
  MINUTE,
  press,
  running,
  SECOND,
  seeing,
  TUNNEL,
  tell,
  WALL_MS,
} from "./fixtures.js";

const GATE_12 = running("Gate 12", 2 * HOUR, 48);
const SEEN = { state: "running", custody: "main", epoch: GATE_12.epoch } as const;
const UNDONE = {
  takeover: "ordinary",
  switchover: false,
  switching: "",
  undone: "Gate 12 has not confirmed within 60 s that it parked its objects",
  undoneWallMs: WALL_MS - MINUTE,
  exclusive: false,
  rebuild: "",
} as const;
const text = (model: Model) =>
  screen(model)
    .map((line) => plain(line).trimEnd())
    .join("\n");
const read = (model: Model) => tell(model, { kind: "tick", addedLine: "" }, 300).model;
const enter = (model: Model) => tell(model, { kind: "key", key: "enter" });
const refuses = (model: Model, kind: "takeOver" | "restore", name = "Gate 12") =>
  tell(model, {
    kind: "outcome",
    sent: { command: { kind, name, seen: undefined }, wallMs: WALL_MS },
    outcome: { kind: "outcome", how: "refused", words: "refused", reasons: [] },
  }).model;

test("t of a running main asks to switch it over, and says what goes first", () => {
  const open = press(seeing([GATE_12]), "t");
  const drawn = text(open);
  expect(drawn).toContain("┌ Switch Gate 12 over? ──");
  expect(drawn).toContain(
    "First it is backed up, then it parks its 48 objects and confirms within",
  );
  expect(drawn).toContain("They are given back by hand only (r).");
  expect(drawn, "force is no choice before a refusal").not.toContain("Force");
  expect(enter(read(open)).effects, "a bare enter changes nothing").toEqual([]);
  expect(enter(press(read(open), "right")).effects).toEqual([
    {
      kind: "send",
      command: { kind: "takeOver", name: "Gate 12", seen: SEEN, switchover: true },
    },
  ]);
  expect(enter(press(read(open), "right", "right")).effects).toHaveLength(1);
  expect(text(press(seeing([TUNNEL]), "t"))).toContain("┌ Take over Tunnel West 2 now? ──");
});

test("force is the third choice after a refusal, or a switchover that was undone", () => {
  const undone = seeing([{ ...GATE_12, byOrder: UNDONE }]);
  for (const model of [refuses(seeing([GATE_12]), "takeOver"), undone]) {
    const open = read(press(model, "t"));
    expect(text(open)).toContain("    Force  ");
    const third = press(open, "right", "right");
    expect(text(third)).toContain("[ Force ]");
    expect(enter(third).effects, "it moves nothing by itself").toEqual([]);
    expect(text(enter(third).model)).toContain("┌ FORCE the take over of Gate 12? ──");
  }
  const other = refuses(seeing([GATE_12, TUNNEL]), "takeOver", "Tunnel West 2");
  expect(text(press(other, "/", ..."gate", "enter", "t"))).not.toContain("Force  ");
  expect(text(press(refuses(seeing([GATE_12]), "restore"), "t"))).not.toContain("Force  ");
});

test("force asks for the name, whole, case counts; nothing is pasted or completed", () => {
  const held = { who: "op2", sinceMs: AGENT_MS - 4 * MINUTE, leftMs: undefined };
  const open = enter(
    press(read(press(seeing([{ ...GATE_12, byOrder: UNDONE, held }]), "t")), "right", "right"),
  ).model;
  const drawn = text(open);
  expect(drawn).toMatch(/Gate 12 is RUNNING: keep-alive \d+ s ago\. At 03:13:37: Gate 12 has not/);
  expect(drawn).toContain("Forced, 48 objects start on north while Gate 12 may go on running them");
  expect(drawn).toContain("It overrules: Held by op2 since 03:10:37 (4m00s).");
  expect(drawn).toContain("Recorded: op1, force.");
  expect(drawn).toContain("Type the name of the server to force:  ▌");
  expect(drawn).toContain("Force (name not complete)");
  const pasted = tell(read(open), { kind: "paste", text: "Gate 12" }).model;
  expect(pasted.dialog?.form?.name).toBe("");
  const wrong = press(read(open), ..."gate 12", "enter");
  expect(wrong.dialog?.focus, "enter in the field goes on, to the harmless button").toBe("leave");
  expect(text(wrong)).toContain("name not complete");
  expect(enter(press(wrong, "right")).effects).toEqual([]);
  const typed = press(read(open), ..."Gate 12");
  expect(text(typed)).not.toContain("name not complete");
  const acting = press(typed, "enter", "right");
  expect(text(acting)).toContain("[ Force ]");
  expect(enter(acting).effects).toEqual([
    { kind: "send", command: { kind: "takeOver", name: "Gate 12", seen: SEEN, force: "Gate 12" } },
  ]);
});

test("a restore that was refused may be forced, to a main that is connected", () => {
  const away: Partial<Shown> = { custody: "backup", onBackup: 48, state: "crashed", epoch: 9n };
  const model = refuses(seeing([running("Gate 12", HOUR, 48, away)]), "restore");
  const open = enter(press(read(press(model, "r")), "right", "right")).model;
  expect(text(open)).toContain("┌ FORCE the restore of Gate 12? ──");
  expect(text(open)).toContain("Gate 12 is CRASHED, and connected.");
  const typed = press(read(open), ..."Gate 12", "enter", "right");
  expect(enter(typed).effects).toMatchObject([
    { command: { kind: "restore", name: "Gate 12", force: "Gate 12" } },
  ]);
});

test("while it is backed up first it moves already, and cannot be ordered twice", () => {
  const byOrder = { ...UNDONE, undone: "", undoneWallMs: undefined, switching: "op2" };
  const model = seeing([{ ...GATE_12, byOrder }]);
  expect(text(model)).toContain("backing up first");
  expect(press(model, "t").flash?.words).toBe("Take over: op2 switches Gate 12 over already.");
});

test("drawn whole at both sizes, and in ASCII", () => {
  const long = running(
    "Tunnel West, platform 2 north, spare recorder for the night",
    9 * SECOND,
    96,
  );
  for (const [columns, rows] of [
    [80, 24],
    [120, 36],
  ] as const) {
    const model = seeing([{ ...long, byOrder: { ...UNDONE, undone: long.name } }], columns, rows);
    const opened = press(model, "t");
    const forced = enter(press(read(opened), "right", "right")).model;
    for (const one of [opened, press(read(opened), "right", "right"), forced]) {
      expect(screen(one)).toHaveLength(rows);
      for (const line of screen(one)) {
        expect(lineCells(line)).toBeLessThanOrEqual(columns);
        expect(toAscii(plain(line))).toMatch(/^[\x20-\x7e]*$/);
      }
    }
  }
});
