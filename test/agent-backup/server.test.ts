import { describe, expect, test } from "vitest";
import { epochInForce } from "../../agent-backup/core/custody.js";
import { NO_FACTS } from "../../agent-backup/core/server/facts.js";
import { passed } from "../../agent-backup/core/view/seen.js";
import { wordsOf } from "../../proto/reason.js";
import { onBackup, READY, restoring, running, SECOND, takingOver, World } from "./world.js";

const WAIT = 30 * SECOND;
const words = (world: World) => world.told.map((t) => t.words).join("\n");
const takeOver = { kind: "takeOver", who: "op1" } as const;
const restore = { kind: "restore", who: "op1" } as const;

describe("takeover by a verdict", () => {
  test("on disk first: nothing acts before its save is answered", () => {
    const world = running().sees("linkDropped").waits(WAIT);
    expect(world.holds("raising", 1n).acts).toEqual(["raise", "save"]);
    expect(world.saved().holds("takingOver", 1n).acts).toEqual(["park", "startTakeover"]);
    expect(world.feeds({ kind: "takeoverEnded", setAside: 0 }).holds("backup", 1n).acts).toEqual([
      "save",
    ]);
  });
  test("a main that answers is told to park, and has the park limit to confirm", () => {
    const hung = () => running().waits(WAIT).is("failed").saved().holds("parking");
    hung().parks().holds("takingOver");
    hung()
      .waits(10 * SECOND - 1)
      .holds("parking")
      .waits(1)
      .holds("takingOver");
    expect(words(hung().waits(10 * SECOND))).toContain("overlap is possible");
    expect(words(hung().parks())).not.toContain("overlap");
    hung().sees("linkDropped").holds("takingOver");
    hung().feeds({ kind: "parked", epoch: 0n, problem: "" }).holds("parking");
    hung().feeds({ kind: "parked", epoch: 1n, problem: "disk full" }).holds("parking");
  });
  test("a main that parked is completed even if it runs again", () => {
    running().waits(WAIT).saved().parks().sees("keepAlive").is("running").holds("takingOver");
  });
  test("a main that came back while the epoch was being saved, or while it parks, is paused", () => {
    running().sees("linkDropped").waits(WAIT).sees("helloRunning").saved().holds("paused");
    running().waits(WAIT).saved().holds("parking").sees("keepAlive").holds("paused");
  });
});

test("an epoch is shown when it is on disk: what people see of it never falls", () => {
  const shown = (world: World) => epochInForce(world.server.custody);
  const world = running().sees("linkDropped").waits(WAIT).holds("raising", 1n);
  expect(shown(world)).toBe(0n);
  expect(passed(world.server, { state: "failed", custody: "raising", epoch: 0n })).toBeUndefined();
  expect(passed(world.server, { state: "failed", custody: "raising", epoch: 1n })).toContain(
    "epoch 0",
  );
  expect(shown(world.saved())).toBe(1n);
});

describe("refused, with reasons", () => {
  test.each([
    ["no objects are chosen", { settings: { objects: "none" } }, "No objects are chosen"],
    ["there is no settings backup", { facts: NO_FACTS }, "no settings backup"],
    [
      "none of them is in it",
      { facts: { ...READY, backup: { ...READY.backup!, chosen: 0 } } },
      "None of the chosen",
    ],
    ["the store does not answer", { facts: { ...READY, storeProblem: "no folder" } }, "no folder"],
    [
      "automatic takeover is off",
      { settings: { automaticTakeover: false } },
      "Automatic takeover is off",
    ],
    ["priority is never", { settings: { priority: "never" as const } }, "by hand only"],
  ])("%s", (_, start, reason) => {
    const world = running(start).sees("linkDropped").waits(WAIT).is("failed").holds("main", 0n);
    expect(wordsOf(world.server.blocked)).toContain(reason);
    expect(words(world)).toContain(reason);
    expect(world.acts).toEqual([]);
    world.waits(3_600 * SECOND);
    const events = world.told.map(({ event }) => event);
    expect(events, "told once, and once more when it lasts").toEqual(["server.withheld"]);
  });
  test("facts that change unblock it", () => {
    const world = running({ facts: NO_FACTS }).sees("linkDropped").waits(WAIT).holds("main");
    world.feeds({ kind: "facts", facts: READY }).holds("raising", 1n);
    expect(world.server.blocked).toEqual([]);
  });
  test("so does a setting", () => {
    const world = running({ settings: { automaticTakeover: false } }).waits(WAIT);
    world.sets({ automaticTakeover: true }).holds("raising");
  });
  test("a main that runs again takes its reasons with it", () => {
    const world = running({ facts: NO_FACTS }).waits(WAIT).sees("keepAlive");
    expect(world.server.blocked).toEqual([]);
    world.feeds({ kind: "facts", facts: READY }).holds("main");
  });
});

describe("takeover by order", () => {
  test("of a main that is not running, at once, whatever is automatic", () => {
    const off = { automaticTakeover: false, priority: "never" as const };
    for (const world of [
      new World({ settings: off }).is("unseen"),
      running({ settings: off }).sees("shutdownNormal"),
      running({ settings: off }).sees("shutdownAbnormal"),
      running({ settings: off }).sees("linkDropped"),
      running({ settings: off }).waits(WAIT).is("failed"),
    ]) {
      world.feeds(takeOver).holds("raising", 1n);
    }
  });
  test("a running, starting or switched-off main is not taken over", () => {
    running().feeds(takeOver).holds("main", 0n).sees("linkDropped").waits(1).holds("main");
    new World().sees("helloStarting").feeds(takeOver).holds("main");
    new World({ settings: { enabled: false } }).feeds(takeOver).holds("main");
  });
  test("an order that waits for a retry is over when the main runs again", () => {
    const world = running().sees("shutdownNormal").feeds(takeOver).saveFails().holds("main", 0n);
    world
      .feeds(takeOver)
      .sees("helloRunning")
      .waits(10 * SECOND)
      .holds("main");
    expect(words(world)).toContain("m1 is running");
    world
      .sees("linkDropped")
      .waits(WAIT - 1)
      .holds("main");
    expect(world.server.blocked).toEqual([]);
  });
  test("who ordered it stands in the record", () => {
    const world = running().sees("shutdownNormal").feeds(takeOver);
    const raise = world.effects.find((e) => e.kind === "act" && e.action === "raise");
    expect(raise).toMatchObject({ who: "op1" });
  });
  test("of a restore that waits, before any verdict", () => {
    restoring().sees("linkDropped").holds("restorePaused").feeds(takeOver).holds("raising", 3n);
  });
});

describe("a main that runs again before the takeover is complete", () => {
  const paused = (settings = {}) =>
    takingOver({ settings }).sees("helloRunning").holds("paused", 1n);

  test("pauses it; the operator finishes", () => {
    const world = paused();
    expect(world.acts).toContain("pauseTransfer");
    world.waits(1).feeds(takeOver).holds("parking", 1n);
    expect(world.acts).toEqual(["park"]);
    world.sees("keepAlive").holds("parking").parks().holds("takingOver", 1n);
  });
  test("a finish that is not confirmed goes on, and says so", () => {
    const world = paused()
      .feeds(takeOver)
      .runs(10 * SECOND)
      .holds("takingOver", 1n);
    expect(words(world)).toContain("overlap is possible");
    world.sees("keepAlive").holds("takingOver").sees("linkDropped", "helloRunning").holds("paused");
  });
  test("fails again: it goes on under the same epoch", () => {
    const world = paused().waits(WAIT).is("failed").holds("parking", 1n);
    world.sees("linkDropped").holds("takingOver", 1n);
    paused().sees("linkDropped").waits(WAIT).holds("takingOver", 1n);
  });
  test("turns round by itself after the hold-down, or by order before", () => {
    const auto = paused({ automaticRestore: true })
      .runs(WAIT - 1)
      .holds("paused");
    auto.waits(1).holds("raisingBack", 2n).saved().holds("restoring", 2n);
    paused()
      .runs(600 * SECOND)
      .holds("paused")
      .feeds(restore)
      .holds("raisingBack", 2n);
  });
  test("an application that waits at its start gate does not pause it", () => {
    takingOver().sees("helloStarting").holds("takingOver").sees("startup").holds("paused");
  });
  test("what Hello says of parked objects counts, under this epoch", () => {
    takingOver()
      .feeds({ kind: "hello", on: "helloRunning", holdsParked: true })
      .holds("takingOver");
  });
});

describe("what could not be taken over", () => {
  const aside = (start = {}) =>
    takingOver(start).feeds({ kind: "takeoverEnded", setAside: 2 }).holds("backup", 1n).saved();
  test("is tried again under the same epoch, later each time, until it is taken", () => {
    const world = aside();
    world.effects = [];
    for (const seconds of [10, 20, 40, 60, 60]) {
      expect(world.waits(seconds * SECOND - 1).acts).toEqual([]);
      expect(world.waits(1).holds("backup", 1n).acts).toEqual(["moveAgain"]);
      world.feeds({ kind: "takeoverEnded", setAside: 2 });
    }
    world.waits(60 * SECOND).feeds({ kind: "takeoverEnded", setAside: 0 });
    world.effects = [];
    expect(world.waits(3_600 * SECOND).acts).toEqual([]);
  });
  test("and by order at once", () => {
    const world = aside();
    world.effects = [];
    expect(world.feeds(takeOver).acts).toEqual(["moveAgain"]);
    expect(world.feeds(takeOver).acts, "it is being tried").toEqual([]);
  });
  test("a restart of the backup agent: tried again soon after it", () => {
    const world = new World({ custody: "backup", epoch: 1n, setAside: 1 });
    expect(world.waits(10 * SECOND - 1).acts).toEqual([]);
    expect(world.waits(1).acts).toEqual(["moveAgain"]);
    new World({ custody: "backup", epoch: 1n }).waits(3_600 * SECOND).holds("backup");
  });
  test("a restore takes its place", () => {
    const world = aside().sees("helloRunning").feeds(restore).holds("raisingBack", 2n);
    world.saved().holds("restoring", 2n);
    world.effects = [];
    world.feeds({ kind: "takeoverEnded", setAside: 2 }).runs(600 * SECOND);
    expect(world.acts).toEqual([]);
  });
});

describe("restore", () => {
  test("by order, of a running main only", () => {
    onBackup().feeds(restore).holds("backup");
    onBackup().sees("helloStarting").feeds(restore).holds("backup");
    const world = onBackup().sees("helloRunning").feeds(restore).holds("raisingBack", 2n);
    world.effects = [];
    expect(world.saved().holds("restoring", 2n).acts).toEqual(["startRestore"]);
    expect(
      world.feeds({ kind: "restoreEnded", setAside: 0, refused: 0 }).holds("main", 2n).acts,
    ).toEqual(["save"]);
    expect(world.saved().holds("main", 2n).acts).toEqual(["endRestore"]);
  });
  test("by itself when the main has returned, and not a millisecond before", () => {
    const auto = { settings: { automaticRestore: true } };
    onBackup(auto)
      .sees("helloRunning")
      .runs(WAIT - 1)
      .holds("backup")
      .waits(1)
      .holds("raisingBack", 2n);
    onBackup(auto)
      .sees("helloRunning")
      .runs(29 * SECOND)
      .sees("linkDropped", "helloRunning")
      .runs(WAIT - 1)
      .holds("backup")
      .waits(1)
      .holds("raisingBack");
    onBackup()
      .sees("helloRunning")
      .runs(3_600 * SECOND)
      .holds("backup");
    onBackup({ settings: { automaticRestore: true, holdDown: 0 } })
      .sees("helloRunning")
      .holds("raisingBack");
  });
  test("a main that goes away pauses it; back for the hold-down, it goes on", () => {
    const world = restoring().sees("shutdownAbnormal").holds("restorePaused", 2n);
    expect(world.acts).toContain("pauseTransfer");
    world
      .sees("helloRunning")
      .runs(WAIT - 1)
      .holds("restorePaused")
      .waits(1)
      .holds("restoring", 2n);
    // What was in flight at the pause, at once; the rest now.
    expect(world.acts).toEqual(["settleInFlight", "resumeTransfer"]);
  });
  test("by order it goes on at once", () => {
    restoring().sees("linkDropped", "helloRunning").feeds(restore).holds("restoring", 2n);
  });
  test("a main that fails is taken over again, with permission asked", () => {
    restoring()
      .sees("linkDropped")
      .waits(WAIT - 1)
      .holds("restorePaused")
      .waits(1)
      .holds("raising", 3n);
    const off = restoring().sets({ automaticTakeover: false }).sees("linkDropped").waits(WAIT);
    off.holds("restorePaused");
    expect(off.server.blocked).toEqual([
      { kind: "automaticOff", words: "Automatic takeover is off." },
    ]);
  });
  test("an incomplete one waits for an operator", () => {
    const world = restoring()
      .feeds({ kind: "restoreEnded", setAside: 0, refused: 1 })
      .holds("restorePaused");
    world
      .saved()
      .runs(3_600 * SECOND)
      .holds("restorePaused")
      .feeds(restore)
      .holds("restoring");
  });
  test("what was set aside is tried again, later each time, without a word and without an order", () => {
    const world = restoring();
    world.effects = [];
    for (const seconds of [10, 20, 40, 60, 60]) {
      world.feeds({ kind: "restoreEnded", setAside: 1, refused: 1 }).holds("restoring", 2n);
      world.runs(seconds * SECOND - 1);
      expect(world.acts).toEqual([]);
      expect(world.waits(1).acts).toEqual(["moveAgain"]);
    }
    world.feeds({ kind: "restoreEnded", setAside: 0, refused: 0 }).holds("main", 2n);
    expect(world.told.map((t) => t.event)).toEqual(["server.custody"]);
  });
  test.each(["restore", "actNow"] as const)(
    "an order (%s) tries it at once; nothing is ordered while it is being tried",
    (kind) => {
      const world = restoring().feeds({ kind: "restoreEnded", setAside: 2, refused: 0 });
      expect(world.feeds({ kind, who: "op1" }).acts).toContain("moveAgain");
      expect(world.feeds({ kind, who: "op1" }).acts).toEqual([]);
    },
  );
  test("not while the main is away: paused, and all of it is tried after the hold-down", () => {
    const world = restoring().feeds({ kind: "restoreEnded", setAside: 1, refused: 0 });
    world.sees("linkDropped").holds("restorePaused");
    world.effects = [];
    expect(world.waits(20 * SECOND).acts).toEqual([]);
    expect(world.sees("helloRunning").runs(WAIT).holds("restoring").acts).toEqual([
      "settleInFlight",
      "resumeTransfer",
    ]);
  });
  test("the end of a restore that was paused before means nothing", () => {
    const world = restoring()
      .sees("shutdownAbnormal")
      .feeds({ kind: "restoreEnded", setAside: 0, refused: 1 });
    world.sees("helloRunning").runs(WAIT).holds("restoring");
  });
  test("a restart of the backup agent: paused, and goes on after the hold-down", () => {
    const world = new World({ custody: "restoring", epoch: 2n }).holds("restorePaused").is("lost");
    world
      .waits(5 * SECOND)
      .sees("helloRunning")
      .runs(WAIT)
      .holds("restoring", 2n);
    new World({ custody: "restorePaused", epoch: 2n, restoreStuck: true })
      .sees("helloRunning")
      .runs(WAIT)
      .holds("restorePaused");
  });
});

describe("a save that fails", () => {
  test("of a takeover: nothing was done, and it is tried again", () => {
    const world = running().sees("linkDropped").waits(WAIT).saveFails().holds("main", 0n);
    expect(world.acts).toEqual(["raise", "save", "lower"]);
    world
      .waits(10 * SECOND - 1)
      .holds("main")
      .waits(1)
      .holds("raising", 1n)
      .saved()
      .holds("takingOver");
  });
  test("of a takeover that was paused, back to the pause", () => {
    restoring()
      .sees("linkDropped")
      .waits(WAIT)
      .saveFails()
      .holds("restorePaused", 2n)
      .waits(10 * SECOND)
      .holds("raising", 3n);
  });
  test("of a restore, back to where it was", () => {
    onBackup()
      .sees("helloRunning")
      .feeds(restore)
      .saveFails()
      .holds("backup", 1n)
      .waits(60 * SECOND)
      .holds("backup");
    takingOver().sees("helloRunning").feeds(restore).saveFails().holds("paused", 1n);
    onBackup({ settings: { automaticRestore: true } })
      .sees("helloRunning")
      .runs(WAIT)
      .saveFails()
      .holds("backup", 1n)
      .runs(10 * SECOND - 1)
      .holds("backup")
      .waits(1)
      .holds("raisingBack", 2n);
  });
  test("of the end of a restore: saved again, and only then is the main told", () => {
    const world = restoring().feeds({ kind: "restoreEnded", setAside: 0, refused: 0 });
    world.effects = [];
    expect(
      world
        .saveFails()
        .holds("main")
        .runs(10 * SECOND).acts,
    ).toEqual(["save"]);
    expect(world.saveFails().runs(10 * SECOND).acts).toEqual(["save"]);
    expect(world.saved().acts).toEqual(["endRestore"]);
  });
  test("the answer to an earlier save does not act for a later one", () => {
    const world = takingOver({ settings: { automaticRestore: true, holdDown: 0 } });
    world.parks().feeds({ kind: "hello", on: "helloRunning", holdsParked: true });
    world.feeds({ kind: "takeoverEnded", setAside: 0 }).holds("raisingBack", 2n);
    const { saveAsked } = world.server;
    world.feeds({ kind: "saved", save: saveAsked - 1 }).holds("raisingBack");
    world.feeds({ kind: "saveFailed", save: saveAsked - 1, words: "" }).holds("raisingBack");
    world.saved().holds("restoring");
  });
});
