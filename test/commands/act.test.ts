// Takeover, restore and settings backup by command, against a real control server.

import { expect, test } from "vitest";
import { CONTROL_RECONNECT_MS_MIN } from "../../link/control-client.js";
import type { Outcome } from "../../proto/view.js";
import { server, transfer } from "./cast.js";
import { outcome, Stage } from "./fake-agent.js";

const LOST_MS_MAX = 15_000;
const ANSWER_MS_MAX = 15_000;
const FAILED = { state: "failed", linked: false, epoch: 5n } as const;
const cast = () => [server("Dock Yard 4", FAILED), server("m2")];

/** A takeover that was accepted and has begun. */
async function under(way: { isWatched?: boolean; words?: string[] } = {}): Promise<Stage> {
  const stage = new Stage(cast(), way.isWatched ?? false);
  stage.answer = outcome("running", "the takeover begins");
  await stage.types("takeover", "dock yard 4", ...(way.words ?? []));
  stage.changes("Dock Yard 4", {
    custody: "takingOver",
    epoch: 6n,
    transfer: transfer({ lastResultAtMs: stage.clock.nowMs(), doneAtMs: undefined }),
  });
  await stage.passes();
  return stage;
}

test("a command carries the server's own name and what could be seen of it", async () => {
  const stage = new Stage(cast());
  await stage.types("takeover", "DOCK yard 4", "--no-wait");
  expect(stage.commands).toEqual([
    {
      kind: "takeOver",
      name: "Dock Yard 4",
      seen: { state: "failed", custody: "main", epoch: 5n },
    },
  ]);
  expect(stage.desk.printed).toEqual(["Dock Yard 4: done"]);
  expect(stage.desk.statuses).toEqual([0]);
});

test("a switchover and force are said as such", async () => {
  const stage = new Stage(cast());
  await stage.types("takeover", "m2", "--switchover", "--no-wait");
  await stage.types("takeover", "m2", "--force", "m2", "--no-wait");
  await stage.types("restore", "m2", "--force", "M2", "--no-wait");
  const [switched, forced, home] = stage.commands;
  expect(switched).toMatchObject({ kind: "takeOver", name: "m2", switchover: true });
  expect(forced).toMatchObject({ kind: "takeOver", name: "m2", force: "m2" });
  expect(home, "what was typed goes as it is: the agent compares it").toMatchObject({
    kind: "restore",
    force: "M2",
  });
});

test("a switchover is waited for from its settings backup on, and its undoing is its end", async () => {
  const stage = new Stage(cast());
  stage.answer = outcome("running", "m2: it is backed up first");
  await stage.types("takeover", "m2", "--switchover");
  const byOrder = {
    takeover: "ordinary",
    switchover: false,
    undoneWallMs: undefined,
    exclusive: false,
    rebuild: "",
  } as const;
  stage.changes("m2", { byOrder: { ...byOrder, switching: "op1", undone: "" } });
  await stage.passes(60_000);
  stage.changes("m2", { custody: "parking", epoch: 1n, byOrder: undefined });
  await stage.passes();
  const undone = { ...byOrder, switching: "", undone: "m2 has not confirmed", undoneWallMs: 7 };
  stage.changes("m2", { custody: "restoring", epoch: 2n, byOrder: undone });
  await stage.passes();
  expect(stage.desk.statuses, "its objects are not home yet").toEqual([]);
  stage.changes("m2", { custody: "main", epoch: 2n, byOrder: undone });
  await stage.passes();
  expect(stage.desk.statuses).toEqual([1]);
  expect(stage.desk.complained).toEqual(["m2 has not confirmed"]);
});

test("an unknown name is one sentence, and the agent is not asked", async () => {
  const stage = new Stage(cast());
  await stage.types("restore", "Dock Yrad 4");
  expect(stage.desk.complained).toEqual([
    'No server is named "Dock Yrad 4"; nearest: Dock Yard 4.',
  ]);
  expect(stage.desk.statuses).toEqual([2]);
  expect(stage.commands).toEqual([]);
});

test("a refusal is told with its reasons", async () => {
  const stage = new Stage(cast());
  stage.answer = outcome("refused", "not taken over", ["no objects chosen", "no backup"]);
  await stage.types("takeover", "m2");
  expect(stage.desk.complained).toEqual(["m2: not taken over", "no objects chosen", "no backup"]);
  expect(stage.desk.statuses).toEqual([2]);
});

test("as JSON a refusal is one flat object on standard output", async () => {
  const stage = new Stage(cast());
  stage.answer = outcome("refused", "not taken over", ["no backup"]);
  await stage.types("takeover", "m2", "--json");
  expect(stage.desk.printed.map((line) => JSON.parse(line))).toEqual([
    {
      server: "m2",
      how: "refused",
      words: "m2: not taken over",
      reasons: [{ kind: "other", words: "no backup" }],
    },
  ]);
  expect(stage.desk.complained).toEqual([]);
});

test("without an answer it is unknown, and never sent twice", async () => {
  const stage = new Stage(cast());
  stage.answer = new Promise(() => {});
  await stage.types("takeover", "m2");
  expect(stage.desk.statuses).toEqual([]);
  await stage.passes(ANSWER_MS_MAX);
  expect(stage.desk.complained).toEqual([
    "m2: no answer to the takeover, unknown: done or not done",
    "locum status shows what is so.",
  ]);
  expect(stage.desk.statuses).toEqual([1]);
  expect(stage.commands).toHaveLength(1);
});

test("in a pipe a waited takeover says how far it is every five seconds, then its result", async () => {
  const stage = await under();
  expect(stage.desk.printed).toEqual(["Dock Yard 4: the takeover begins"]);
  await stage.passes(5_000);
  expect(stage.desk.printed).toHaveLength(2);
  expect(stage.desk.printed[1]).toMatch(/^Dock Yard 4: 37 of 112 to backup, 60\/min, paced at 60/);
  expect(stage.desk.redrawn).toEqual([]);
  stage.changes("Dock Yard 4", { custody: "backup", onBackup: 112, transfer: undefined });
  await stage.passes();
  expect(stage.desk.printed.at(-1)).toBe("Dock Yard 4: taken over, 112 on the backup");
  expect(stage.desk.statuses).toEqual([0]);
});

test("on a terminal one line is redrawn, and gone before the result", async () => {
  const stage = await under({ isWatched: true });
  expect(stage.desk.redrawn[0]).toBe("Dock Yard 4: waits to begin");
  expect(stage.desk.redrawn.at(-1)).toMatch(/37 of 112/);
  stage.changes("Dock Yard 4", { custody: "backup", onBackup: 112, transfer: undefined });
  await stage.passes();
  expect(stage.desk.redrawn.at(-1)).toBe("");
  expect(stage.desk.printed.slice(1)).toEqual(["Dock Yard 4: taken over, 112 on the backup"]);
});

test("as JSON only the result is printed", async () => {
  const stage = await under({ words: ["--json"] });
  await stage.passes(5_000);
  expect(stage.desk.printed).toEqual([]);
  stage.changes("Dock Yard 4", {
    custody: "backup",
    onBackup: 111,
    failedTotal: 1,
    transfer: undefined,
  });
  await stage.passes();
  expect(stage.desk.printed.map((line) => JSON.parse(line))).toMatchObject([{ how: "failed" }]);
  expect(stage.desk.statuses).toEqual([1]);
});

test("an agent that dies in the middle and comes back is waited for", async () => {
  const stage = await under();
  stage.dies();
  await stage.passes();
  expect(stage.desk.complained).toHaveLength(1);
  expect(stage.desk.complained[0]).toMatch(
    /^north: not heard since \d\d:\d\d:\d\d \(.+\); tried again$/,
  );
  stage.changes("Dock Yard 4", { custody: "backup", onBackup: 112, transfer: undefined });
  stage.starts();
  await stage.passes(CONTROL_RECONNECT_MS_MIN);
  await stage.passes();
  expect(stage.desk.complained.slice(1)).toEqual(["north: heard again"]);
  expect(stage.desk.printed.at(-1)).toBe("Dock Yard 4: taken over, 112 on the backup");
  expect(stage.desk.statuses).toEqual([0]);
});

test("an agent that stays dead leaves it unknown", async () => {
  const stage = await under();
  stage.dies();
  await stage.passes(LOST_MS_MAX - 1);
  expect(stage.desk.statuses).toEqual([]);
  await stage.passes(2);
  expect(stage.desk.complained.slice(1)).toEqual([
    expect.stringMatching(/^north: not heard since .*, the takeover unknown: done or not done\.$/),
    "locum status shows what is so.",
  ]);
  expect(stage.desk.statuses).toEqual([1]);
});

test("a takeover that stalls is waited for; one of which nothing is seen is not, for ever", async () => {
  const stalled = await under();
  await stalled.passes(60_000);
  expect(stalled.desk.statuses).toEqual([]);
  expect(stalled.desk.printed.at(-1)).toMatch(/stalled/);

  const stage = new Stage(cast());
  stage.answer = outcome("running", "the takeover begins");
  await stage.types("takeover", "m2");
  await stage.passes(15_000);
  expect(stage.desk.complained[0]).toBe("Nothing moves: whether the takeover ended is unknown.");
  expect(stage.desk.statuses).toEqual([1]);
});

test("the time to wait can be limited; leaving ends the waiting only", async () => {
  const limited = await under({ words: ["--timeout", "7"] });
  await limited.passes(7_000);
  expect(limited.desk.said.at(-2)).toBe("Not ended after 7 s: the takeover goes on.");
  expect(limited.desk.statuses).toEqual([1]);

  const left = await under();
  left.desk.leaves();
  await left.passes();
  expect(left.desk.said.at(-2)).toBe("No longer waited for: the takeover goes on.");
  expect(left.desk.statuses).toEqual([1]);
});

test("a backup of all servers tells each result, and the worst decides", async () => {
  const stage = new Stage([server("m1"), server("m2")]);
  stage.answer = outcome("running", "2 settings backups begin");
  await stage.types("backup-now", "--all");
  expect(stage.commands).toEqual([{ kind: "backUpNow", name: "" }]);
  stage.changes("m1", { backupWallMs: 1 });
  stage.changes("m2", { backupFailed: 'main answered "disk full"' });
  await stage.passes();
  expect(stage.desk.printed.at(-1)).toBe("m1: backed up, 3 objects");
  expect(stage.desk.complained).toEqual(['m2: back up failed, main answered "disk full"']);
  expect(stage.desk.statuses).toEqual([1]);
});

test("a backup is answered when it is made, however long that takes", async () => {
  const stage = new Stage(cast());
  let settle: (made: Outcome) => void = () => {};
  stage.answer = new Promise((resolve) => {
    settle = resolve;
  });
  await stage.types("backup-now", "m2");
  stage.changes("m2", { transfer: transfer({ what: "settingsBackup", paced: false }) });
  await stage.passes(60_000);
  expect(stage.desk.statuses).toEqual([]);
  expect(stage.desk.printed[0]).toMatch(/^m2: 37 of 112 backed up/);
  // The view may show the end before it is answered: the answer is what counts.
  stage.changes("m2", { transfer: undefined, backupWallMs: 1 });
  await stage.passes();
  expect(stage.desk.statuses).toEqual([]);
  settle(outcome("done", "m2: backed up, 3 objects."));
  await stage.passes();
  expect(stage.desk.printed.at(-1)).toBe("m2: backed up, 3 objects.");
  expect(stage.desk.statuses).toEqual([0]);
});

test("a backup whose agent dies is unknown at once; one not waited for was asked for", async () => {
  const stage = new Stage(cast());
  stage.answer = new Promise(() => {});
  await stage.types("backup-now", "m2");
  stage.dies();
  await stage.passes();
  expect(stage.desk.complained[0]).toBe("m2: no answer to the backup, unknown: done or not done");
  expect(stage.desk.statuses).toEqual([1]);

  stage.starts();
  await stage.types("backup-now", "m2", "--no-wait");
  await stage.passes(2_000);
  expect(stage.desk.printed).toEqual(["m2: the backup is asked for; its end is not waited for"]);
  expect(stage.desk.statuses).toEqual([1, 0]);
});

test("reasons that the sentence has already are not told twice", async () => {
  const stage = new Stage(cast());
  stage.answer = outcome("refused", "m2: refused. No backup. Off.", ["No backup.", "Off."]);
  await stage.types("restore", "m2");
  expect(stage.desk.complained).toEqual(["m2: refused. No backup. Off."]);
});

test("a backup needs a name or all, not both", async () => {
  const stage = new Stage(cast());
  await stage.types("backup-now");
  await stage.types("backup-now", "m2", "--all");
  expect(stage.desk.complained).toEqual([
    "Which server? Give its name, or --all for all of them.",
    "A name or --all, not both.",
  ]);
  expect(stage.desk.statuses).toEqual([2, 2]);
});
