// Commands that stay: status --watch and events --follow; and those that ask once.

import { expect, test } from "vitest";
import { CONTROL_RECONNECT_MS_MIN } from "../../link/control-client.js";
import { reasonOf } from "../../proto/reason.js";
import { happening, NORTH, server } from "./cast.js";
import { Stage } from "./fake-agent.js";

const TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";
const line = (words: string) => expect.stringMatching(new RegExp(`^${TIME}  ${words}$`));

test("status without an agent is three lines and status 2", async () => {
  const stage = new Stage([]);
  stage.dies();
  stage.net.refusal = "connect ENOENT: no such file or folder (ENOENT)";
  await stage.types("status", "--dir", "/elsewhere");
  expect(stage.desk.complained).toEqual([
    "No backup agent runs here: nobody answers at /elsewhere/backup/control.sock.",
    "Start one: locum backup run --dir /elsewhere",
    "Reach another one by its folder: --dir FOLDER, or LOCUM_DIR.",
  ]);
  expect(stage.desk.statuses).toEqual([2]);
});

test("a socket that this user may not ask is not called absent", async () => {
  const stage = new Stage([]);
  stage.dies();
  stage.net.refusal = "/state/backup/control.sock: permission denied (EACCES)";
  await stage.types("backup", "add", "m1", "--address", "10.0.0.1");
  expect(stage.desk.complained[0]).toBe(
    "The backup agent at /state/backup/control.sock may not be asked: permission denied (EACCES).",
  );
  expect(stage.offline).toEqual([]);
  expect(stage.desk.statuses).toEqual([2]);
});

test("status is one document as JSON, with epochs as text", async () => {
  const stage = new Stage([server("m1", { epoch: 2n ** 60n }), server("m2", { alarms: ["x"] })]);
  await stage.types("status", "--json");
  expect(stage.desk.printed).toHaveLength(1);
  const document = JSON.parse(stage.desk.printed[0] ?? "");
  expect(document.backup).toEqual(NORTH);
  expect(document.servers.map(({ name }: { name: string }) => name)).toEqual(["m2", "m1"]);
  expect(document.servers[1].epoch).toBe("1152921504606846976");
  expect(stage.desk.statuses).toEqual([1]);
});

test("watching tells the sum and who is in trouble, then one line per change", async () => {
  const stage = new Stage([server("m1"), server("m2", { notReady: [reasonOf("no backup")] })]);
  await stage.types("status", "--watch");
  expect(stage.desk.printed).toEqual([
    line("north: 2 servers: 1 not ready, 1 running and ready\\."),
    line("m2: running, main 3 \\(no backup\\)"),
  ]);
  stage.changes("m1", { lastKeepAliveWallMs: 7 });
  await stage.passes();
  expect(stage.desk.printed).toHaveLength(2);
  stage.changes("m1", { state: "lost", linked: false, why: "link dropped" });
  stage.removes("m2");
  await stage.passes();
  expect(stage.desk.printed.slice(2)).toEqual([
    line("m1: lost, main\\? 3, act by hand \\(link dropped\\)"),
    line("m2: no longer monitored"),
  ]);
  expect(stage.desk.statuses).toEqual([]);
  stage.desk.leaves();
  await stage.passes();
  expect(stage.desk.statuses).toEqual([0]);
});

test("watching survives the agent: lost since when, back, and only what differs", async () => {
  const stage = new Stage([server("m1"), server("m2")]);
  await stage.types("status", "--watch");
  stage.dies();
  await stage.passes(60_000);
  expect(stage.desk.printed.slice(1)).toEqual([
    line("north: not heard since \\d\\d:\\d\\d:\\d\\d \\(.+\\); the above was true then"),
  ]);
  stage.changes("m2", { state: "lost", linked: false });
  stage.starts();
  await stage.passes(5_000);
  expect(stage.desk.printed.slice(2)).toEqual([
    line("north: heard again after 1m\\d\\ds"),
    line("m2: lost, main\\? 3, act by hand"),
  ]);
});

test("watching as JSON is one object per line", async () => {
  const stage = new Stage([server("m1")]);
  await stage.types("status", "--watch", "--json");
  stage.changes("m1", { state: "crashed" });
  await stage.passes();
  stage.dies();
  await stage.passes();
  stage.starts();
  await stage.passes(CONTROL_RECONNECT_MS_MIN);
  const kinds = stage.desk.printed.map((one) => Object.keys(JSON.parse(one)));
  expect(kinds).toEqual([
    ["nowMs", "wallMs", "backup", "servers"],
    ["wallMs", "server"],
    ["wallMs", "lost"],
    ["wallMs", "heardAgain", "lostMs"],
  ]);
});

test("when nobody reads any more, watching ends quietly", async () => {
  const stage = new Stage([server("m1")]);
  await stage.types("status", "--watch");
  stage.desk.goesAway();
  await stage.passes();
  expect(stage.desk.statuses).toEqual([0]);
  expect(stage.desk.complained).toEqual([]);
});

test("events are the newest, oldest first, of all or of one server", async () => {
  const stage = new Stage([server("m1"), server("m2")]);
  stage.happenings = [1, 2, 3].map((n) => happening(n, { server: n === 2 ? "m2" : "m1" }));
  await stage.types("events", "--newest", "2");
  expect(stage.desk.printed).toEqual([line("info   m2  thing 2"), line("info   m1  thing 3")]);
  await stage.types("events", "--server", "M1", "--json");
  expect(stage.desk.printed.slice(2).map((one) => JSON.parse(one).sequence)).toEqual([1, 3]);
  expect(stage.desk.statuses).toEqual([0, 0]);
});

test("events of a server that was removed are shown; of one that never was, its neighbours", async () => {
  const stage = new Stage([server("m1")]);
  stage.happenings = [happening(1, { server: "gone" })];
  await stage.types("events", "--server", "gone");
  expect(stage.desk.statuses).toEqual([0]);
  await stage.types("events", "--server", "never");
  expect(stage.desk.complained).toEqual(['No server is named "never"; locum status shows all 1.']);
  expect(stage.desk.statuses).toEqual([0, 2]);
});

test("following tells each event once, also those of the time without an agent", async () => {
  const stage = new Stage([server("m1")]);
  stage.happenings = [happening(1)];
  await stage.types("events", "--follow");
  stage.happens(happening(2));
  await stage.passes();
  stage.dies();
  stage.happenings.push(happening(3));
  await stage.passes();
  stage.starts();
  await stage.passes(CONTROL_RECONNECT_MS_MIN);
  stage.happens(happening(4));
  await stage.passes();
  expect(stage.desk.printed.map((one) => one.slice(-7))).toEqual([
    "thing 1",
    "thing 2",
    "thing 3",
    "thing 4",
  ]);
  stage.desk.leaves();
  await stage.passes();
  expect(stage.desk.statuses).toEqual([0]);
});
