// locum backup add, set, remove, list: with an agent, and without one.

import { expect, test } from "vitest";
import { server } from "./cast.js";
import { outcome, Stage } from "./fake-agent.js";

const NOBODY = "/state/backup/control.sock: no such file or folder (ENOENT)";

function withoutAgent(): Stage {
  const stage = new Stage([]);
  stage.dies();
  stage.net.refusal = NOBODY;
  return stage;
}

test("a server is added through the agent, settings as typed, by key", async () => {
  const stage = new Stage([]);
  await stage.types("backup", "add", "Gate 12", "--address", "10.0.0.12", "--keep-alive", "60");
  expect(stage.commands).toEqual([
    {
      kind: "addServer",
      name: "Gate 12",
      settings: { address: "10.0.0.12", keepAlive: "60" },
    },
  ]);
  expect(stage.desk.printed).toEqual(["Gate 12: done"]);
  expect(stage.desk.statuses).toEqual([0]);
});

test("what is outside its range is refused before the agent is asked", async () => {
  const stage = new Stage([]);
  await stage.types("backup", "add", "a/b", "--keep-alive", "20");
  expect(stage.desk.complained).toEqual([
    "Name \"a/b\" must consist of letters, digits, space, '.', '_' and '-'.",
    "Keep alive 20 s is outside 30–300 s.",
  ]);
  expect(stage.desk.statuses).toEqual([2]);
  expect(stage.net.dials).toBe(0);
});

test("settings are changed by key or title, under the server's own name", async () => {
  const stage = new Stage([server("Gate 12")]);
  await stage.types("backup", "set", "gate 12", "Keep Alive=60", "objects=all");
  expect(stage.commands).toEqual([
    {
      kind: "setServer",
      name: "Gate 12",
      settings: { keepAlive: "60", objects: "all" },
      isSure: false,
    },
  ]);
  await stage.types("backup", "set", "gate 12", "keep=5", "--yes");
  expect(stage.commands.at(-1)).toMatchObject({ settings: { keep: "5" }, isSure: true });
});

test("an unknown server is neither changed nor removed", async () => {
  const stage = new Stage([server("Gate 12")]);
  await stage.types("backup", "set", "Gate 13", "keep=5");
  await stage.types("backup", "remove", "Gate 13");
  const sentence = 'No server is named "Gate 13"; nearest: Gate 12.';
  expect(stage.desk.complained).toEqual([sentence, sentence]);
  expect(stage.commands).toEqual([]);
  expect(stage.desk.statuses).toEqual([2, 2]);
});

test("a refusal by the agent is told with its reasons", async () => {
  const stage = new Stage([server("m1")]);
  stage.answer = outcome("refused", "not removed", ["3 of its objects are on the backup"]);
  await stage.types("backup", "remove", "m1", "--json");
  expect(stage.desk.printed.map((line) => JSON.parse(line))).toEqual([
    {
      server: "m1",
      how: "refused",
      words: "m1: not removed",
      reasons: [{ kind: "other", words: "3 of its objects are on the backup" }],
    },
  ]);
  expect(stage.desk.statuses).toEqual([2]);
});

test("without an agent the folder's servers are changed by whoever was handed in", async () => {
  const stage = withoutAgent();
  await stage.types("backup", "add", "m1", "--address", "10.0.0.1");
  await stage.types("backup", "set", "m1", "keep=5");
  await stage.types("backup", "remove", "m1", "--dir", "/other");
  expect(stage.offline).toEqual([
    'add /state/backup m1 {"address":"10.0.0.1"}',
    'set /state/backup m1 {"keep":"5"}',
    "remove /other/backup m1",
  ]);
  expect(stage.desk.printed).toEqual(["m1: written", "m1: written", "m1: written"]);
  expect(stage.desk.statuses).toEqual([0, 0, 0]);
});

test("the list is the same with and without an agent", async () => {
  const settings = { address: "10.0.0.1", keepAlive: "60 s" };
  const running = new Stage([server("m1", { address: "10.0.0.1", settings })]);
  await running.types("backup", "list");
  const stopped = withoutAgent();
  stopped.offlineServers.push({ name: "m1", settings });
  await stopped.types("backup", "list");
  expect(running.desk.printed).toEqual([
    "SERVER  ADDRESS   NOT BY DEFAULT",
    "m1      10.0.0.1  Keep alive 60 s",
  ]);
  expect(stopped.desk.printed).toEqual(running.desk.printed);
  await stopped.types("backup", "list", "--json");
  expect(JSON.parse(stopped.desk.printed.at(-1) ?? "")).toEqual({
    servers: [{ name: "m1", settings }],
  });
});

test("an empty list says how to begin", async () => {
  const stage = new Stage([]);
  await stage.types("backup", "list");
  expect(stage.desk.printed).toEqual([
    "No servers are monitored yet; locum backup add NAME --address A adds one.",
  ]);
});
