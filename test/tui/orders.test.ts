// Hold, act now, cancel, let go, acknowledge, maintenance: what a key does, what its dialog says, what
// leaves for the agent, at both sizes and in ASCII.

import { expect, test } from "vitest";
import { reasonOf } from "../../proto/reason.js";
import type { BackupView } from "../../proto/view.js";
import { lineCells, plain } from "../../tui/line.js";
import type { Model } from "../../tui/model.js";
import type { Shown } from "../../tui/standing.js";
import { toAscii } from "../../tui/theme.js";
import { screen } from "../../tui/view/screen.js";
import {
  AGENT_MS,
  badNight,
  DEPOT,
  fresh,
  GATE,
  HARBOUR,
  HOUR,
  MINUTE,
  NORTH,
  press,
  running,
  SECOND,
  seeing,
  TUNNEL,
  tell,
  viewOf,
  WALL_MS,
} from "./fixtures.js";

const READ_MS = 300;
const SEEN = { state: "lost", custody: "main", epoch: 14n } as const;
const HELD = { who: "op1", sinceMs: AGENT_MS - 4 * MINUTE, leftMs: 18 * SECOND };
const rows = (model: Model) => screen(model).map((line) => plain(line).trimEnd());
const text = (model: Model) => rows(model).join("\n");
const passes = (model: Model, ms: number) => tell(model, { kind: "tick", addedLine: "" }, ms).model;
const read = (model: Model) => passes(model, READ_MS);
const held = (more: Partial<Shown> = {}): Shown => ({
  ...TUNNEL,
  held: HELD,
  dueAtMs: undefined,
  dueWhat: "none",
  ...more,
});
const order = (what: string, name = "Tunnel West 2", seen: object | undefined = SEEN) => ({
  kind: "send",
  command: { kind: "order", what, name, seen, untilWallMs: 0, reason: "" },
});
const withBackup = (
  servers: readonly Shown[],
  more: Partial<BackupView>,
  columns = 80,
  height = 24,
) =>
  tell(fresh(columns, height), {
    kind: "view",
    view: viewOf(servers, { backup: { ...NORTH, ...more } }),
  }).model;
const whole = (model: Model) => {
  for (const line of screen(model)) expect(lineCells(line)).toBeLessThanOrEqual(model.columns);
  expect(screen(model).length).toBe(model.rows);
};

test("h holds at once, a countdown as well as a place in line, and nothing else", () => {
  expect(tell(seeing([TUNNEL]), { kind: "key", key: "h" }).effects).toEqual([order("hold")]);
  const line = tell(seeing([DEPOT]), { kind: "key", key: "h" }).effects;
  expect(line).toMatchObject([{ command: { what: "hold", name: "Depot South" } }]);
  const calm = tell(seeing([running("Airport 1", MINUTE, 112)]), { kind: "key", key: "h" });
  expect(calm.effects).toEqual([]);
  expect(calm.model.flash?.words).toBe(
    "Hold: nothing is counted down for Airport 1, and it is not in line.",
  );
});

test("a held server says who, since when and how much is left; h and u ask before they let go", () => {
  const model = seeing([held()]);
  expect(text(model)).toContain("lost         12 s main? 96       held, 18 s left");
  expect(text(model)).toContain("NEXT  held, 18 s left: Held by op1 since 03:10:37");
  expect(rows(model)[23]).toMatch(/^ u Let go {2}a Act now/);
  for (const key of ["h", "u"]) {
    const open = tell(model, { kind: "key", key });
    expect(open.effects).toEqual([]);
    expect(rows(open.model)[2]).toContain("┌ Let go of Tunnel West 2? ──");
    expect(text(open.model)).toContain("op1 holds it since 03:10:37 (4m00s). It is lost.");
    expect(text(open.model)).toContain("Its countdown goes on with 18 s left.");
    const acting = press(read(open.model), "right");
    expect(tell(acting, { kind: "key", key: "enter" }).effects).toEqual([order("release")]);
  }
  const failed = press(seeing([held({ state: "failed" })]), "u");
  expect(text(failed)).toContain("It has failed: it is taken over at once");
  expect(press(seeing([TUNNEL]), "u").flash?.words).toBe("Let go: Tunnel West 2 is not held.");
});

test("cancel of a takeover under way says what goes back and what stays", () => {
  const moving: Shown = {
    ...TUNNEL,
    custody: "takingOver",
    epoch: 15n,
    onBackup: 37,
    state: "failed",
  };
  const down = press(seeing([moving]), "c");
  expect(rows(down)[2]).toContain("┌ Cancel the takeover of Tunnel West 2? ──");
  expect(text(down)).toContain("Tunnel West 2 is failed: 37 stay on");
  const up = press(seeing([{ ...moving, custody: "paused", state: "running", linked: true }]), "c");
  expect(text(up)).toContain(
    "It stops after the object in flight. Tunnel West 2 runs: what was moved",
  );
  const acting = press(read(up), "right");
  expect(tell(acting, { kind: "key", key: "enter" }).effects).toEqual([
    order("cancel", "Tunnel West 2", { state: "running", custody: "paused", epoch: 15n }),
  ]);
  for (const model of [down, up]) whole(model);
});

test("act now names server and consequence, and that it passes the limit", () => {
  const model = withBackup([TUNNEL], { limitMains: 2, awayMains: 2 });
  const open = press(model, "a");
  const drawn = text(open);
  expect(rows(open)[2]).toContain("┌ Act now on Tunnel West 2? ──");
  expect(drawn).toContain("It is lost since 03:14:25, take over in 18 s.");
  expect(drawn).toContain("96 objects start on north now: 60/min, about 1m36s, from the");
  expect(drawn).toContain("The limit is reached (2 of 2 mains away): acting now passes it.");
  expect(drawn).toContain(
    "If Tunnel West 2 still runs unheard, both run them until the cut heals.",
  );
  expect(tell(read(open), { kind: "key", key: "enter" }).effects).toEqual([]);
  const acting = press(read(open), "right");
  expect(tell(acting, { kind: "key", key: "enter" }).effects).toEqual([order("actNow")]);
  expect(text(press(seeing([TUNNEL]), "a"))).not.toContain("limit");
});

test("act now says what it overrules; of a main that is away it is the way home", () => {
  const words = "This server may be the one cut off: no witness answers (10.0.0.9).";
  const blocked = [{ kind: "witnessesSilent", words }];
  const stuck = { ...TUNNEL, state: "failed", dueAtMs: undefined, blocked } as Shown;
  const open = press(seeing([{ ...stuck, blockedSinceWallMs: WALL_MS - 8 * SECOND }]), "a");
  expect(text(open)).toContain(
    "It overrules: Withheld since 03:14:29 (8 s): This server may be the",
  );
  const back = { ...HARBOUR, state: "running", linked: true } as Shown;
  const home = press(
    seeing([{ ...back, dueAtMs: AGENT_MS + 9 * SECOND, dueWhat: "restore" }]),
    "a",
  );
  expect(text(home)).toContain("It is running since 02:33:37, restore in 9 s.");
  expect(text(home)).toContain("118 objects go home from north now: 60/min, about 1m58s. Epoch 9");
});

test("cancel asks, and says that nobody runs the objects then", () => {
  const open = press(seeing([TUNNEL]), "c");
  expect(rows(open)[2]).toContain("┌ Cancel this failure of Tunnel West 2? ──");
  expect(text(open)).toContain(
    "Nothing follows from this failure: if Tunnel West 2 is down, nobody",
  );
  const acting = press(read(open), "tab");
  expect(tell(acting, { kind: "key", key: "enter" }).effects).toEqual([order("cancel")]);
  const twice = press(seeing([{ ...TUNNEL, cancelledBy: "op2" }]), "c");
  expect(twice.flash?.words).toBe("Cancel: op2 has cancelled this failure already.");
  expect(press(seeing([HARBOUR]), "c").flash?.words).toBe(
    "Cancel: no takeover of Harbour 1 is under way.",
  );
});

test("an order's dialog is off when what it said has passed", () => {
  const open = press(read(press(seeing([TUNNEL]), "a")), "right");
  const again = { ...running("Tunnel West 2", 0, 96), epoch: 14n };
  const view = viewOf([again], { full: false });
  const changed = tell(open, { kind: "view", view }).model;
  expect(text(changed)).toContain("Changed: Tunnel West 2 is running again");
  expect(text(changed)).toContain("  Act now (off)");
  whole(changed);
  expect(tell(press(changed, "right"), { kind: "key", key: "enter" }).effects).toEqual([]);
});

test("a flap lock is acknowledged after a question", () => {
  const settings = { ...HARBOUR.settings, automaticRestore: "on" };
  const locked = { ...HARBOUR, flapLocked: true, settings };
  const open = press(seeing([locked]), "A");
  expect(text(seeing([locked]))).toContain("restore locked");
  expect(text(open)).toContain("Acknowledge that Harbour 1 flaps?");
  const acting = press(read(open), "right");
  const seen = { state: "failed", custody: "backup", epoch: 9n };
  expect(tell(acting, { kind: "key", key: "enter" }).effects).toEqual([
    order("acknowledge", "Harbour 1", seen),
  ]);
});

test("maintenance: the fields take text, enter goes on, the button acts when both are right", () => {
  const open = press(seeing([TUNNEL]), "m");
  expect(rows(open)[2]).toContain("┌ Begin maintenance of Tunnel West 2 ──");
  expect(text(open)).toContain("■ Reason is missing: who reads it at night knows then why.");
  expect(text(open)).toContain("  Begin (1 to correct)");
  const typed = press(read(open), "backspace", "backspace", ..."04:30", "enter", ..."new disks");
  expect(typed.dialog?.form).toMatchObject({ until: "04:30", reason: "new disks" });
  expect(text(typed)).toContain("It lasts until 04:30 local (02:30 UTC), for 1h16m.");
  expect(tell(typed, { kind: "key", key: "enter" }).effects).toEqual([]);
  const leaving = press(typed, "enter");
  expect(leaving.dialog?.focus).toBe("leave");
  expect(press(leaving, "enter").dialog).toBeUndefined();
  const step = tell(press(leaving, "right"), { kind: "key", key: "enter" });
  expect(step.effects).toMatchObject([
    {
      command: {
        what: "maintain",
        name: "Tunnel West 2",
        reason: "new disks",
        untilWallMs: Date.UTC(2026, 5, 5, 2, 30),
      },
    },
  ]);
  expect(step.model.dialog).toBeUndefined();
});

test("maintenance: a slip is named with what is allowed, and cannot act", () => {
  const typed = press(read(press(seeing([TUNNEL]), "m")), ..."x", "enter", "z");
  expect(text(typed)).toContain('■ Until "2hx" is not a time: HH:MM,');
  expect(press(typed, "enter", "right").dialog?.focus).toBe("leave");
  expect(press(typed, "tab", "tab").dialog?.focus).toBe("until");
  expect(press(typed, "esc").dialog).toBeUndefined();
});

test("maintenance: keys of the screen are text in a field, pastes count there only", () => {
  const open = press(read(press(seeing([TUNNEL]), "m")), "down");
  const typed = press(open, ..."hq?t");
  expect(typed.dialog?.form?.reason).toBe("hq?t");
  const pasted = tell(typed, { kind: "paste", text: " fans\n" }).model;
  expect(pasted.dialog?.form?.reason).toBe("hq?t fans ");
  const buttons = press(pasted, "enter");
  expect(tell(buttons, { kind: "paste", text: "x" }).model.dialog?.form?.reason).toBe("hq?t fans ");
  const long = tell(typed, { kind: "paste", text: "y".repeat(300) }).model;
  expect(long.dialog?.form?.reason.length).toBe(200);
  whole(long);
});

test("in maintenance m ends it, after a question; NEXT says until when, whose and why", () => {
  const model = seeing([GATE]);
  expect(text(model)).toContain("NEXT  ends in 1h15m: In maintenance by anna since");
  const open = press(model, "m");
  expect(text(open)).toContain("End maintenance of Gate North?");
  expect(text(open)).toContain('anna began it 44m00s ago: "new disks"; 1h15m before its end.');
  const acting = press(read(open), "right");
  const seen = { state: "running", custody: "main", epoch: 6n };
  expect(tell(acting, { kind: "key", key: "enter" }).effects).toEqual([
    order("endMaintenance", "Gate North", seen),
  ]);
});

test("PROOF and READY say witnesses, fitness, store and limit", () => {
  const witness = { address: "10.0.0.1", answeredWallMs: WALL_MS, problem: "" };
  const witnesses = [
    { ...witness, state: "alive" as const },
    { ...witness, state: "silent" as const },
  ];
  const fit = withBackup(
    [running("Airport 1", MINUTE, 112)],
    { witnesses, limitObjects: 400 },
    120,
    36,
  );
  expect(text(fit)).toMatch(/PROOF ping 0.4 ms/);
  expect(text(fit)).toMatch(/witnesses 1 of 2, north\n.* {3}fit\n/);
  expect(text(fit)).toContain("limit 0 of 400 in use");
  const unfit = [reasonOf("No witness answers (10.0.0.1).")];
  const cut = withBackup([TUNNEL], { witnesses, unfit });
  expect(text(cut)).toMatch(
    /PROOF no ping 11 s, witnesses 1 of 2, north NOT .*\n +fit: No witness/,
  );
  expect(rows(cut)[1]).toContain("■ No witness answers (10.0.0.1).");
});

test("a hold and a guard that last are alarms in the situation line", () => {
  const young = held();
  const old = held({ held: { ...HELD, sinceMs: AGENT_MS - 15 * MINUTE } });
  expect(rows(seeing([young]))[1]).not.toContain("held by");
  expect(rows(seeing([old]))[1]).toContain("Tunnel West 2: held by op1 for 15m00s: u lets go.");
  const words = "This agent was away for 12.0 s: every main has one clean window first.";
  const blocked = [{ kind: "agentWasAway", words }];
  const stuck = { ...TUNNEL, state: "failed", dueAtMs: undefined, blocked } as Shown;
  const since = (ms: number) => ({ ...stuck, blockedSinceWallMs: WALL_MS - ms });
  expect(rows(seeing([since(59_999)]))[1]).not.toContain("withheld for");
  expect(rows(seeing([since(MINUTE)]))[1]).toContain(
    "Tunnel West 2: withheld for 1m00s: This agent",
  );
  const both = seeing([since(HOUR), held({ ...old, name: "Mast 9" })]);
  expect(rows(both)[1]).toContain("2 alarms: ");
});

test("every dialog fits at both sizes, and has an ASCII form", () => {
  const settings = { ...HARBOUR.settings, automaticRestore: "on" };
  const cases: readonly (readonly [Shown, string])[] = [
    [held(), "u"],
    [held(), "a"],
    [TUNNEL, "c"],
    [TUNNEL, "m"],
    [GATE, "m"],
    [{ ...HARBOUR, flapLocked: true, settings }, "A"],
  ];
  for (const [columns, height] of [
    [80, 24],
    [120, 36],
  ] as const) {
    for (const [server, key] of cases) {
      const night = badNight().filter(({ name }) => name !== server.name);
      const all = withBackup([server, ...night], { limitMains: 1, awayMains: 1 }, columns, height);
      const open = press({ ...all, selected: server.name, keyAtMs: 0 }, key);
      expect(open.dialog, key).toBeDefined();
      whole(open);
      const ascii = toAscii(text(open));
      expect(ascii.length).toBe([...text(open)].length);
      expect(text(open)).toContain(
        "[ Leave as it is ]".replace(/[[\]]/g, key === "m" && server === TUNNEL ? " " : "$&"),
      );
    }
  }
});
