// Orders that stand, by command: what reaches the agent, what is refused before it, the exit status.

import { expect, test } from "vitest";
import { server, transfer } from "./cast.js";
import { outcome, Stage } from "./fake-agent.js";

const LOST = { state: "lost", linked: false, epoch: 5n } as const;
const SEEN = { state: "lost", custody: "main", epoch: 5n } as const;
const cast = () => [server("Dock Yard 4", LOST), server("m2")];
const HOUR_MS = 3_600_000;

test("hold, release, cancel and acknowledge carry the server's name and what was seen", async () => {
  for (const what of ["hold", "release", "cancel", "acknowledge"] as const) {
    const stage = new Stage(cast());
    stage.answer = outcome("done", "Dock Yard 4: as ordered.");
    await stage.types(what, "dock yard 4");
    expect(stage.commands).toEqual([
      { kind: "order", what, name: "Dock Yard 4", seen: SEEN, untilWallMs: 0, reason: "" },
    ]);
    expect(stage.desk.printed).toEqual(["Dock Yard 4: as ordered."]);
    expect(stage.desk.statuses).toEqual([0]);
  }
});

test("a refused order is told with its reason, also as JSON", async () => {
  const stage = new Stage(cast());
  stage.answer = outcome("refused", "m2 is not held.", ["m2 is not held."]);
  await stage.types("release", "m2");
  await stage.types("release", "m2", "--json");
  expect(stage.desk.complained).toEqual(["m2 is not held."]);
  expect(stage.desk.printed.map((line) => JSON.parse(line))).toEqual([
    {
      server: "m2",
      how: "refused",
      words: "m2 is not held.",
      reasons: [{ kind: "other", words: "m2 is not held." }],
    },
  ]);
  expect(stage.desk.statuses).toEqual([2, 2]);
});

test("an unknown name asks nothing of the agent; no answer is unknown", async () => {
  const stage = new Stage(cast());
  await stage.types("hold", "m3");
  expect(stage.desk.complained[0]).toMatch(/^No server is named "m3"; locum status/);
  expect(stage.commands).toEqual([]);
  stage.answer = new Promise(() => {});
  await stage.types("hold", "m2");
  await stage.passes(15_000);
  expect(stage.desk.complained.at(-2)).toBe(
    "m2: no answer to the order, unknown: done or not done",
  );
  expect(stage.desk.statuses).toEqual([2, 1]);
});

test("maintenance for a time or until one, with its reason; and its end", async () => {
  const stage = new Stage(cast());
  await stage.types("maintenance", "m2", "--for", "2h", "--reason", "new disks");
  const [ordered] = stage.commands;
  expect(ordered).toMatchObject({ what: "maintain", name: "m2", reason: "new disks" });
  const untilWallMs = ordered?.kind === "order" ? ordered.untilWallMs : 0;
  expect(untilWallMs - stage.clock.wallMs()).toBeLessThanOrEqual(2 * HOUR_MS);
  expect(untilWallMs - stage.clock.wallMs()).toBeGreaterThan(2 * HOUR_MS - 10_000);
  await stage.types("maintenance", "m2", "--end");
  expect(stage.commands[1]).toMatchObject({ what: "endMaintenance", name: "m2" });
  expect(stage.desk.statuses).toEqual([0, 0]);
});

test.each([
  [[], "Until when? Give --until TIME or --for DURATION; --end ends it."],
  [["--for", "2h"], "Why? Give --reason TEXT: who reads it at night knows then."],
  [["--for", "2h", "--until", "04:30", "--reason", "x"], "--until or --for, not both."],
  [["--end", "--for", "2h"], "--end ends maintenance now: it takes no --until, --for or --reason."],
  [["--for", "2h", "--reason", "x".repeat(201)], "Reason has 201 characters, at most 200."],
  [["--for", "0s", "--reason", "x"], "For 0s is outside 1 s to 366 d."],
])("maintenance %j is refused in a sentence, and changes nothing", async (words, sentence) => {
  const stage = new Stage(cast());
  await stage.types("maintenance", "m2", ...words);
  expect(stage.desk.complained).toEqual([sentence]);
  expect(stage.desk.statuses).toEqual([2]);
  expect(stage.commands).toEqual([]);
});

test("act now waits for the takeover that it begins", async () => {
  const stage = new Stage(cast());
  stage.answer = outcome("running", "Dock Yard 4: its objects start here now, epoch 6.");
  await stage.types("act-now", "Dock Yard 4");
  expect(stage.commands).toEqual([
    { kind: "order", what: "actNow", name: "Dock Yard 4", seen: SEEN, untilWallMs: 0, reason: "" },
  ]);
  stage.changes("Dock Yard 4", {
    custody: "takingOver",
    epoch: 6n,
    transfer: transfer({ lastResultAtMs: stage.clock.nowMs() }),
  });
  await stage.passes();
  expect(stage.desk.statuses).toEqual([]);
  stage.changes("Dock Yard 4", { custody: "backup", onBackup: 112, transfer: undefined });
  await stage.passes();
  expect(stage.desk.printed.at(-1)).toBe("Dock Yard 4: taken over, 112 on the backup");
  expect(stage.desk.statuses).toEqual([0]);
});

test("act now on one that is away waits for its way home", async () => {
  const away = { custody: "backup", state: "running", linked: true, epoch: 6n } as const;
  const stage = new Stage([server("m1", away)]);
  stage.answer = outcome("running", "m1: its objects go home now, epoch 7.");
  await stage.types("act-now", "m1");
  stage.changes("m1", { custody: "main", epoch: 7n });
  await stage.passes();
  expect(stage.desk.printed.at(-1)).toBe("m1: restored, the main runs them");
  expect(stage.desk.statuses).toEqual([0]);
});

test("act now is done when it is accepted if nobody waits", async () => {
  const stage = new Stage(cast());
  stage.answer = outcome("running", "Dock Yard 4: its objects start here now, epoch 6.");
  await stage.types("act-now", "Dock Yard 4", "--no-wait");
  expect(stage.desk.statuses).toEqual([0]);
});
