import { expect, test } from "vitest";
import type { Happening } from "../../proto/view.js";
import { plain } from "../../tui/line.js";
import type { Model } from "../../tui/model.js";
import { filterHappenings } from "../../tui/view/log.js";
import { screen } from "../../tui/view/screen.js";
import { badNight, MINUTE, press, seeing, TUNNEL, tell, WALL_MS } from "./fixtures.js";

const rows = (model: Model) => screen(model).map((line) => plain(line).trimEnd());

function happening(minutesAgo: number, more: Partial<Happening>): Happening {
  return {
    sequence: 1_000 - minutesAgo,
    wallMs: WALL_MS - minutesAgo * MINUTE,
    level: "info",
    event: "server.transition",
    server: "Gate North",
    epoch: 6n,
    who: "",
    words: "first keep-alive",
    fields: {},
    ...more,
  };
}

const READ: readonly Happening[] = [
  happening(602, { who: "op1", words: "edited keep alive 30 s to 60 s" }),
  happening(45, { who: "op1", words: 'maintenance until 04:30: "fans"' }),
  happening(3, { level: "error", server: "Mast 9", words: "back up failed: main, disk full" }),
];

const read = (model: Model, server: string, happenings: readonly Happening[]) =>
  tell(model, { kind: "events", server, happenings, problem: "" }).model;

test("the log shows the newest at the bottom, selected, and filters by words", () => {
  const open = read(press(seeing(badNight()), "l"), "", READ);
  const drawn = rows(open);
  expect(drawn[1]).toMatch(/^ EVENTS ── north ─+ 3 of 3 ──$/);
  expect(drawn[2]).toBe("   TIME            SERVER         WHO    WHAT");
  expect(drawn[3]).toBe("   4 Jun 17:12:37  Gate North     op1    edited keep alive 30 s to 60 s");
  expect(drawn[5]).toBe("►! 5 Jun 03:11:37  Mast 9                back up failed: main, disk full");
  expect(rows(press(open, "k"))[4]?.startsWith("►")).toBe(true);
  const filtered = press(open, "/", ..."who:op1", "enter");
  expect(rows(filtered)[1]).toContain("/ who:op1 ──");
  expect(rows(filtered)[1]).toContain("2 of 3 ──");
  expect(press(filtered, "esc").page.kind).toBe("log");
  expect(press(filtered, "esc", "esc").page.kind).toBe("main");
});

test("a filter asks for who, server, level, event, or any words", () => {
  const count = (filter: string) => filterHappenings(READ, filter).length;
  expect(count("")).toBe(3);
  expect(count("who:op1")).toBe(2);
  expect(count("server:mast level:error")).toBe(1);
  expect(count("event:transition fans")).toBe(1);
  expect(count("nothing of it")).toBe(0);
});

test("why tells the standing, then what happened with its fields, newest first", () => {
  const told = [
    happening(5, { server: TUNNEL.name, words: "first keep-alive" }),
    happening(0, {
      server: TUNNEL.name,
      words: "link dropped without a shutdown message",
      fields: { from: "running", to: "lost" },
    }),
  ];
  const open = read(press(seeing(badNight(), 80, 40), "w"), TUNNEL.name, told);
  const text = rows(open).join("\n");
  expect(text).toContain(" TIMER    Wait for reconnection 30 s, from 03:14:25, until 03:14:55");
  expect(text).toContain(" EPOCH    14, custody main since 03:14:25 on north");
  expect(text).toContain(" EVENTS   03:14:37  link dropped without a shutdown message");
  expect(text).toContain("                    from running, to lost");
  expect(text.indexOf("link dropped without a shutdown message\n")).toBeLessThan(
    text.indexOf("03:09:37  first keep-alive"),
  );
});

test("what could not be read is said, and answers to an old question change nothing", () => {
  const open = press(seeing(badNight()), "w");
  const problem = { kind: "events", server: TUNNEL.name, happenings: [], problem: "no answer" };
  const told = tell(open, problem as Parameters<typeof tell>[1]).model;
  expect(rows(told).join("\n")).toContain(" EVENTS   no answer");
  expect(read(open, "Mast 9", READ).page).toEqual(open.page);
});

test("a dialog opened over why lies on it, and acts on its server", () => {
  const open = press(seeing(badNight()), "w", "t");
  expect(rows(open)[2]).toContain("┌ Take over Tunnel West 2 now? ─");
});
