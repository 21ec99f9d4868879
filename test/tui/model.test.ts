import { expect, test } from "vitest";
import type { Happening } from "../../proto/view.js";
import { plain } from "../../tui/line.js";
import type { Model } from "../../tui/model.js";
import { screen } from "../../tui/view/screen.js";
import {
  badNight,
  DAY,
  fresh,
  HARBOUR,
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

const rows = (model: Model) => screen(model).map((line) => plain(line).trimEnd());
const text = (model: Model) => rows(model).join("\n");
const passes = (model: Model, ms: number) => tell(model, { kind: "tick", addedLine: "" }, ms).model;
const change = (model: Model, ...servers: readonly (typeof TUNNEL)[]) =>
  tell(model, { kind: "view", view: viewOf(servers, { full: false }) }).model;
const backHome = { ...HARBOUR, state: "running", linked: true, mainParked: true } as typeof HARBOUR;
const REST_MS = 2_000;
const READ_MS = 300;

test("on start the worst server is selected, and follows until the first key", () => {
  const model = seeing(badNight());
  expect(model.selected).toBe("Tunnel West 2");
  const worse = { ...TUNNEL, name: "Office 1", dueAtMs: (TUNNEL.dueAtMs ?? 0) - SECOND };
  expect(change(model, worse).selected).toBe("Office 1");
});

test("after a key the selection stays with its server, and the list rests for 2 s", () => {
  const model = press(seeing(badNight()), "j");
  expect(model.selected).toBe("Depot South");
  const worse = { ...TUNNEL, name: "Rail 9", dueAtMs: (TUNNEL.dueAtMs ?? 0) - SECOND };
  const changed = change(model, worse);
  expect(changed.shown[0]).toBe("Tunnel West 2");
  expect(passes(changed, REST_MS - 1).shown[0]).toBe("Tunnel West 2");
  const rested = passes(changed, REST_MS);
  expect(rested.shown[0]).toBe("Rail 9");
  expect(rested.selected).toBe("Depot South");
});

test("moving: page, first, last; the window follows", () => {
  const model = seeing(badNight());
  expect(press(model, "G").selected).toBe("Rail 13");
  expect(press(model, "G").top).toBe(29);
  expect(press(model, "G", "g").top).toBe(0);
  expect(press(model, "pagedown").selected).toBe("Canal Lock 3");
  expect(press(model, "k").selected).toBe("Tunnel West 2");
});

test("find narrows while typing, enter keeps, esc clears, hidden trouble is counted", () => {
  const typed = press(seeing(badNight()), "/", "g", "a", "t", "e");
  expect(typed.shown).toEqual(["Gate North", "Gate 11", "Gate 12"]);
  expect(rows(typed)[22]).toContain("/ gate▌");
  const kept = press(typed, "enter");
  expect(text(kept)).toContain("filter: gate, 3 of 40; 5 in trouble hidden");
  expect(press(kept, "esc").shown.length).toBe(40);
  expect(press(typed, "esc").shown.length).toBe(40);
  expect(press(typed, "backspace").filter).toBe("gat");
});

test("a filter may hold a question mark only if one was typed", () => {
  expect(press(seeing(badNight()), "/", "?", "q").filter).toBe("?q");
});

test("pasted text is ignored outside text fields and typed inside them", () => {
  const model = seeing(badNight());
  expect(tell(model, { kind: "paste", text: "tq" }).effects).toEqual([]);
  expect(tell(model, { kind: "paste", text: "t" }).model.dialog).toBeUndefined();
  const finding = press(model, "/");
  expect(tell(finding, { kind: "paste", text: "mast\n" }).model.filter).toBe("mast ");
});

test("take over asks; a bare enter changes nothing", () => {
  const open = press(seeing(badNight()), "t");
  expect(rows(open)[2]).toContain("┌ Take over Tunnel West 2 now? ──");
  const read = passes(open, READ_MS);
  const step = tell(read, { kind: "key", key: "enter" });
  expect(step.effects).toEqual([]);
  expect(step.model.dialog).toBeUndefined();
});

test("keys in the first 300 ms of a dialog are dropped", () => {
  const open = press(seeing(badNight()), "t");
  expect(press(passes(open, READ_MS - 1), "right").dialog?.focus).toBe("leave");
  expect(press(passes(open, READ_MS), "right").dialog?.focus).toBe("act");
  expect(press(open, "esc").dialog).toBeUndefined();
});

test("right then enter acts, with what the person saw", () => {
  const open = passes(press(seeing(badNight()), "t"), READ_MS);
  const { effects, model } = tell(press(open, "right"), { kind: "key", key: "enter" });
  const seen = { state: "lost", custody: "main", epoch: 14n };
  expect(effects).toEqual([
    { kind: "send", command: { kind: "takeOver", name: "Tunnel West 2", seen } },
  ]);
  expect(model.dialog).toBeUndefined();
});

test("the dialog's text is live, and a change turns its button off until it is opened anew", () => {
  const open = press(passes(press(seeing(badNight()), "t"), 5 * SECOND), "right");
  expect(text(open)).toContain("taken over by itself in 13 s");
  const again = { ...running("Tunnel West 2", 0, 96), epoch: 14n };
  const changed = change(open, again);
  expect(text(changed)).toContain("Changed: Tunnel West 2 is running again since 03:14:37.");
  expect(tell(press(changed, "right"), { kind: "key", key: "enter" }).effects).toEqual([]);
  const asBefore = change(changed, TUNNEL);
  expect(asBefore.dialog?.changed).toBe(true);
  expect(tell(press(asBefore, "right"), { kind: "key", key: "enter" }).effects).toEqual([]);
});

test("a take over of one whose objects are on the backup is refused by the key, with words", () => {
  const model = press(seeing([backHome]), "t");
  expect(model.dialog).toBeUndefined();
  expect(model.flash?.words).toBe("Take over: the objects of Harbour 1 are on north already.");
});

test("the order of a restore is chosen with the arrows: overlap unless told", () => {
  const open = tell(press(seeing([backHome]), "r"), { kind: "tick", addedLine: "" }, 300).model;
  expect(text(open)).toContain("Order  (•) overlap: put there, then remove here.");
  expect(text(open)).toContain("       ( ) exclusive: remove here, then put there.");
  const down = press(open, "down");
  expect(text(down)).toContain("       (•) exclusive");
  const sent = (model: Model) => tell(press(model, "right"), { kind: "key", key: "enter" }).effects;
  expect(sent(down)).toMatchObject([{ command: { kind: "restore", exclusive: true } }]);
  expect(sent(press(down, "up"))[0]).not.toHaveProperty("command.exclusive");
});

test("restore asks of a main that is back, and names the epochs", () => {
  const open = press(seeing([backHome]), "r");
  expect(text(open)).toContain("Restore Harbour 1?");
  expect(text(open)).toContain(
    "118 objects go home from north: 60/min, about 1m58s. Epoch 9 to 10.",
  );
  const acting = press(passes(open, READ_MS), "tab");
  expect(tell(acting, { kind: "key", key: "enter" }).effects[0]).toMatchObject({
    command: { kind: "restore", name: "Harbour 1" },
  });
});

test("back up now goes at once, back up all asks", () => {
  const model = seeing([running("Airport 1", DAY, 112)]);
  expect(tell(model, { kind: "key", key: "b" }).effects).toEqual([
    { kind: "send", command: { kind: "backUpNow", name: "Airport 1" } },
  ]);
  const all = press(passes(press(model, "B"), READ_MS), "right");
  expect(tell(all, { kind: "key", key: "enter" }).effects).toEqual([
    { kind: "send", command: { kind: "backUpNow", name: "" } },
  ]);
});

test("a viewer's acting keys do nothing and say why", () => {
  const view = viewOf(badNight(), { backup: { ...NORTH, name: "attic", role: "view" } });
  const model = tell(fresh(80, 24), { kind: "view", view }).model;
  expect(press(model, "t").flash?.words).toBe("view only on attic");
  expect(rows(model)[23]).not.toContain("Take over");
});

test("an answer is told: done fades after 6 s, a refusal stays until esc", () => {
  const sent = { command: { kind: "backUpNow", name: "Mast 9" } as const, wallMs: WALL_MS };
  const told = (how: "done" | "refused", words: string) =>
    tell(seeing(badNight()), {
      kind: "outcome",
      sent,
      outcome: { kind: "outcome", how, words, reasons: [] },
    }).model;
  const done = told("done", "64 objects backed up.");
  expect(rows(done)[22]).toBe(" 03:14:37 ● Mast 9: 64 objects backed up.");
  expect(passes(done, 5_999).flash).toBeDefined();
  expect(passes(done, 6_000).flash).toBeUndefined();
  const refused = told("refused", "back up failed, main answered no.");
  expect(rows(passes(refused, 60_000))[22]).toContain("! Mast 9: back up failed");
  expect(rows(refused)[22]?.endsWith("esc")).toBe(true);
  expect(press(refused, "esc").flash).toBeUndefined();
});

test("a command without an answer is unknown, never failed", () => {
  const sent = { command: { kind: "takeOver", name: "Tunnel West 2", seen: undefined } as const };
  const outcome = { kind: "unknown", words: "the connection ended" } as const;
  const told = { kind: "outcome", sent: { ...sent, wallMs: WALL_MS - 13_000 }, outcome } as const;
  const { model } = tell(seeing(badNight()), told);
  expect(rows(model)[22]).toContain(
    " Sent 03:14:24: take over Tunnel West 2. NO ANSWER: done or not done, unknown.",
  );
});

test("others' acts appear on the flash line with their name", () => {
  const happening: Happening = {
    sequence: 1,
    wallMs: WALL_MS,
    level: "info",
    event: "command",
    server: "Gate 12",
    epoch: 1n,
    who: "op2",
    words: "backed up 48 objects",
    fields: {},
  };
  const view = viewOf([], { full: false, flashes: [happening] });
  const { model } = tell(seeing(badNight()), { kind: "view", view });
  expect(model.flash?.words).toBe("op2: Gate 12: backed up 48 objects");
});

test("a lost agent: since when, no countdown, acting keys off, R retries", () => {
  const live = passes(seeing(badNight()), 14 * SECOND);
  const seen = tell(live, { kind: "view", view: viewOf([], { full: false }) });
  const lost = tell(
    seen.model,
    { kind: "lost", words: "no answer", nextTryAtMs: seen.model.nowMs + 21 * SECOND },
    18 * SECOND,
  ).model;
  const [head = "", situation = ""] = rows(lost);
  expect(head).toContain("FAILOVER ►? north");
  expect(head).toContain("NO CONNECTION 18 s");
  expect(situation).toContain("■ north silent since 03:14:37. Below is what was true then.");
  expect(situation).toContain("Next try in 3 s.");
  expect(text(lost)).toContain("►? Tunnel West 2  lost            ? main? 96       due 03:14:55 ?");
  expect(rows(lost)[23]).toMatch(/^ Keys that act are off\. {2}R Retry now/);
  expect(press(lost, "t").dialog).toBeUndefined();
  expect(tell(lost, { kind: "key", key: "R" }).effects).toEqual([{ kind: "retry" }]);
  const back = tell(lost, { kind: "view", view: viewOf(badNight()) }).model;
  expect(rows(back)[0]).toContain("live");
  expect(back.flash?.words).toBe("north is heard again.");
});

test("data that stays away is said to be old from 3 s on", () => {
  const model = seeing(badNight());
  expect(rows(passes(model, 2_999))[0]).toContain("live");
  expect(rows(passes(model, 3_000))[0]).toContain("3 s old");
});

test("why and log ask for happenings; esc leads back", () => {
  const why = tell(seeing(badNight()), { kind: "key", key: "w" });
  expect(why.effects).toEqual([{ kind: "readEvents", server: "Tunnel West 2" }]);
  expect(rows(why.model)[1]).toContain(" WHY ── Tunnel West 2 ── lost since 03:14:25 ──");
  const log = tell(why.model, { kind: "key", key: "l" });
  expect(log.effects).toEqual([{ kind: "readEvents", server: "" }]);
  expect(press(log.model, "esc").page.kind).toBe("main");
});

test("quit, ctrl-c twice within a second, redraw", () => {
  const model = seeing(badNight());
  expect(tell(model, { kind: "key", key: "q" }).effects).toEqual([{ kind: "quit" }]);
  const once = press(model, "ctrl-c");
  expect(tell(once, { kind: "key", key: "ctrl-c" }, 999).effects).toEqual([{ kind: "quit" }]);
  expect(tell(once, { kind: "key", key: "ctrl-c" }, 1_000).effects).toEqual([]);
  expect(tell(model, { kind: "key", key: "ctrl-l" }).effects).toEqual([{ kind: "redraw" }]);
});

test("too small: the worst to see, no key but quit", () => {
  const model = seeing(badNight(), 64, 14);
  const drawn = rows(model);
  expect(drawn[1]).toBe(" 64×14: too small to act, 80×24 needed. The worst, to see only.");
  expect(drawn[2]).toBe(" ▲ Tunnel West 2   lost     take over in 18 s");
  expect(drawn[4]).toBe(" → Dock Yard 4     failed   →backup 37/112");
  expect(drawn[13]?.endsWith("q Quit")).toBe(true);
  expect(press(model, "t").dialog).toBeUndefined();
  expect(tell(model, { kind: "key", key: "q" }).effects).toEqual([{ kind: "quit" }]);
});

test("first run says how to begin", () => {
  const drawn = text(seeing([]));
  expect(drawn).toContain("No servers are monitored yet. north (127.0.0.1:7440) is running");
  expect(drawn).toContain("locum backup add");
});

test("added keys stand in a row that the table gives, and act on the selection", () => {
  const model = {
    ...seeing(badNight()),
    added: [{ key: "K", title: "Kill" }],
    addedLine: "2 mains run",
  };
  expect(rows(model)[21]).toBe(" K Kill   2 mains run");
  expect(rows(model)[13]).toContain("Tunnel West 2 ──");
  expect(rows(model).length).toBe(24);
  expect(tell(model, { kind: "key", key: "K" }).effects).toEqual([
    { kind: "added", key: "K", server: "Tunnel West 2" },
  ]);
});

test("an alarm of the agent itself is in the second row, beside the counts or instead of calm", () => {
  const alarms = ["The disk of north is in doubt since 03:14: its journal is gone."];
  const backup = { ...NORTH, alarms };
  const bad = tell(seeing(badNight()), {
    kind: "view",
    view: viewOf(badNight(), { backup }),
  }).model;
  expect(rows(bad)[1]).toMatch(/■ The disk of north is in doubt/);
  const calm = [running("Office 1", DAY, 12)];
  const well = tell(seeing(calm), { kind: "view", view: viewOf(calm, { backup }) }).model;
  expect(rows(well)[1]).toMatch(
    /^ ■ The disk of north is in doubt since 03:14: its journal is gone/,
  );
});
