// locum backup export-state, import-state, confirm-state, store: with an agent, and without one.

import { expect, test } from "vitest";
import { outcome, Stage } from "./fake-agent.js";

const NOBODY = "/state/backup/control.sock: no such file or folder (ENOENT)";

function withoutAgent(): Stage {
  const stage = new Stage([]);
  stage.dies();
  stage.net.refusal = NOBODY;
  return stage;
}

test("an export goes through a running agent; without one the folder is read", async () => {
  const stage = new Stage([]);
  await stage.types("backup", "export-state", "/safe/north.locum", "--with-backups");
  expect(stage.commands).toEqual([
    { kind: "exportState", path: "/safe/north.locum", withBackups: true },
  ]);
  const stopped = withoutAgent();
  await stopped.types("backup", "export-state", "/safe/north.locum");
  expect(stopped.offline).toEqual(["export /state/backup /safe/north.locum false"]);
  expect([stage.desk.statuses, stopped.desk.statuses]).toEqual([[0], [0]]);
});

test("an import asks no agent: it needs a folder without one", async () => {
  const stage = new Stage([]);
  await stage.types("backup", "import-state", "/safe/north.locum", "--dir", "/new");
  expect(stage.offline).toEqual(["import /new/backup /safe/north.locum"]);
  expect(stage.net.dials).toBe(0);
});

test("confirm-state wants the agent's own name typed", async () => {
  const stage = new Stage([]);
  await stage.types("backup", "confirm-state", "south");
  expect(stage.desk.complained).toEqual([
    "This backup agent is north, not south. Nothing was changed.",
  ]);
  await stage.types("backup", "confirm-state", "North");
  expect(stage.commands).toEqual([{ kind: "confirmState" }]);
  expect(stage.desk.statuses).toEqual([2, 0]);
});

test("what belongs to no main is listed, a line each; a store needs an agent", async () => {
  const stage = new Stage([]);
  stage.answer = outcome("done", "folder /srv: 2 objects, 1 of them belong to no main.", [
    "camera 9: like nothing in a settings backup",
  ]);
  await stage.types("backup", "store");
  expect(stage.desk.printed).toEqual([
    "folder /srv: 2 objects, 1 of them belong to no main.",
    "camera 9: like nothing in a settings backup",
  ]);
  const stopped = withoutAgent();
  await stopped.types("backup", "store");
  expect(stopped.desk.statuses).toEqual([2]);
});
