// When an act has ended, read from views alone.

import { expect, test } from "vitest";
import { ActWatch } from "../../tui/commands/act-watch.js";
import { NOW_MS, server, transfer, WALL_MS } from "./cast.js";

const LOST = server("m1", { state: "failed", linked: false });
const AWAY = server("m1", { custody: "backup", onBackup: 3, epoch: 6n });

test("a takeover is not over before it has begun", () => {
  const watch = new ActWatch("takeOver", LOST);
  expect(watch.see(LOST)).toBeUndefined();
  expect(watch.see({ ...LOST, sinceMs: NOW_MS })).toBeUndefined();
});

test("a takeover goes through its steps and ends on the backup", () => {
  const watch = new ActWatch("takeOver", LOST);
  for (const custody of ["raising", "parking", "takingOver"] as const) {
    const now = { ...LOST, custody, epoch: 6n, transfer: transfer() };
    expect(watch.see(now)).toBeUndefined();
    expect(watch.isMoving(now)).toBe(true);
  }
  const end = watch.see({ ...LOST, custody: "backup", epoch: 6n, onBackup: 3 });
  expect(end).toEqual({ how: "done", words: "taken over, 3 on the backup" });
});

test("a takeover that was over between two views is seen by its end", () => {
  const watch = new ActWatch("takeOver", LOST);
  expect(watch.see({ ...LOST, custody: "backup", epoch: 6n, onBackup: 3 })?.how).toBe("done");
});

test("the agent's own sentence is the result", () => {
  const watch = new ActWatch("takeOver", LOST);
  const lastResult = "Taken over by north: 3 of 3 applied.";
  expect(watch.see({ ...AWAY, lastResult })).toEqual({ how: "done", words: lastResult });
});

test("objects that failed make a takeover one that was not done whole", () => {
  const watch = new ActWatch("takeOver", LOST);
  expect(watch.see({ ...AWAY, onBackup: 2, failedTotal: 1 })).toEqual({
    how: "failed",
    words: "taken over in part, 2 on the backup, 1 failed",
  });
});

test("a takeover that stops half way has failed, whichever way it stopped", () => {
  for (const custody of ["paused", "partial", "contention", "main", "restoring"] as const) {
    const watch = new ActWatch("takeOver", LOST);
    expect(watch.see({ ...LOST, custody, epoch: 7n })?.how).toBe("failed");
  }
});

test("an epoch that could not be saved is seen by its alarm", () => {
  const watch = new ActWatch("takeOver", LOST);
  expect(watch.see({ ...LOST, alarms: ["the epoch could not be saved: disk full"] })?.how).toBe(
    "failed",
  );
});

test("a restore ends at the main; on the way it may pause", () => {
  const watch = new ActWatch("restore", AWAY);
  expect(watch.see({ ...AWAY, custody: "restoring", epoch: 7n })).toBeUndefined();
  const paused = {
    ...AWAY,
    custody: "restorePaused" as const,
    epoch: 7n,
    dueWhat: "restore" as const,
  };
  expect(watch.see(paused)).toBeUndefined();
  expect(watch.isMoving(paused)).toBe(true);
  expect(watch.see(server("m1", { epoch: 7n }))?.how).toBe("done");
});

test("a restore that cannot bring everything home waits for an operator: that is its end", () => {
  const watch = new ActWatch("restore", AWAY);
  const stuck = { ...AWAY, custody: "restorePaused" as const, epoch: 7n };
  expect(watch.see(stuck)).toEqual({
    how: "failed",
    words: "not all went home, the restore waits for an operator",
  });
});

test("a restore that ends on the backup again has failed", () => {
  const watch = new ActWatch("restore", AWAY);
  watch.see({ ...AWAY, custody: "restoring", epoch: 7n });
  expect(watch.see({ ...AWAY, epoch: 8n })?.how).toBe("failed");
});

test("a backup that was over between two views is seen by its time", () => {
  const watch = new ActWatch("backUpNow", server("m1"));
  expect(watch.see(server("m1"))).toBeUndefined();
  expect(watch.see(server("m1", { backupWallMs: WALL_MS }))).toEqual({
    how: "done",
    words: "backed up, 3 objects",
  });
});

test("a backup that failed says with whose words", () => {
  const watch = new ActWatch("backUpNow", server("m1"));
  const moving = server("m1", { transfer: transfer({ what: "settingsBackup" }) });
  expect(watch.see(moving)).toBeUndefined();
  expect(watch.see(server("m1", { backupFailed: 'main answered "disk full"' }))).toEqual({
    how: "failed",
    words: 'back up failed, main answered "disk full"',
  });
});

test("a server that is removed meanwhile ends everything", () => {
  for (const act of ["takeOver", "restore", "backUpNow"] as const) {
    expect(new ActWatch(act, LOST).see(undefined)?.how).toBe("failed");
  }
});
