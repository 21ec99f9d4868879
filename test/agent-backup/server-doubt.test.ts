// The doubt of one main: what a Hello says against a record that may be older than the truth, what an
// object in the store amounts to, and that nothing moves meanwhile.

import { describe, expect, test } from "vitest";
import { leftBehind, sortFound } from "../../agent-backup/core/objects/found-objects.js";
import type { RecordItem } from "../../agent-backup/core/record/record.js";
import { epochAfterDoubt, saidCustodyOf } from "../../agent-backup/core/server/doubt.js";
import type { ManifestEntry } from "../../proto/object.js";
import { wordsOf } from "../../proto/reason.js";
import { onBackup, restoring, running, takingOver } from "./world.js";

const FAR = 2n ** 20n;
const doubted = { kind: "doubted", words: "put back", epochSeen: 0n, isAway: false } as const;

test.each([
  // main says, at epoch, known here, at epoch
  ["none", 4n, "main", 4n, "atHome"],
  ["none", 9n, "main", 4n, "atHome"],
  ["none", 9n, "backup", 4n, "atHome"],
  ["none", 4n, "restorePaused", 4n, "atHome"],
  ["none", 3n, "backup", 4n, "asKnown"],
  ["parked", 3n, "backup", 4n, "asKnown"],
  ["parked", 4n, "backup", 4n, "held"],
  ["parked", 5n, "main", 4n, "held"],
  ["parked", 3n, "main", 4n, "held"],
  ["returning", 4n, "main", 4n, "atHome"],
  ["returning", 5n, "main", 4n, "held"],
] as const)(
  "a main with %s at %s, known here as %s at %s: %s",
  (holding, epoch, state, known, is) => {
    expect(saidCustodyOf({ holding, epoch }, { state, epoch: known })).toBe(is);
  },
);

describe("in doubt", () => {
  test("an order to act now is refused: it would raise the epoch by one only", () => {
    const world = onBackup().sees("helloRunning").feeds(doubted);
    const { epoch } = world.server.custody;
    world.feeds({ kind: "actNow", who: "anna" });
    expect(world.server.custody).toMatchObject({ state: "backup", epoch });
  });

  test("a takeover that was paused goes on when the doubt is over, not before", () => {
    const world = takingOver().feeds(doubted).holds("parking", 1n);
    expect(world.acts).toContain("pauseTransfer");
    world.waits(3_600_000).holds("parking", 1n);
    expect(world.acts).toEqual([]);
    const epoch = epochAfterDoubt(world.server);
    world.feeds({ kind: "confirmed", epoch, who: "op1" }).holds("takingOver", 1n + FAR);
  });
  test("a restore stands still; a main that holds is taken over, one that runs is at home", () => {
    const away = restoring().feeds(doubted).holds("restorePaused");
    expect(away.acts).toContain("pauseTransfer");
    away.sees("helloRunning").runs(120_000).holds("restorePaused");
    away.feeds({ ...doubted, epochSeen: 7n, isAway: true }).holds("backup");
    expect(epochAfterDoubt(away.server)).toBe(7n + FAR);
    const home = onBackup().feeds(doubted).sees("helloRunning");
    home.feeds({ kind: "confirmed", epoch: 9n, who: "", found: "main" }).holds("main", 9n);
  });
  test("what was being raised when it came is saved, and nothing follows", () => {
    const world = running().sees("linkDropped").waits(30_000).holds("raising", 1n);
    world.feeds(doubted).saved().holds("parking", 1n);
    expect(world.waits(3_600_000).acts).not.toContain("startTakeover");
  });
  test("a failed main is not taken over, and the reason is shown", () => {
    const world = running().feeds(doubted).sees("linkDropped").waits(30_000).is("failed");
    world.holds("main", 0n);
    expect(wordsOf(world.server.blocked)).toContain("put back");
  });
});

describe("the whole disk in doubt", () => {
  const inDoubt = { diskDoubt: "its journal is gone" };
  const doubts = (world: ReturnType<typeof running>, facts: Partial<typeof inDoubt>) =>
    world.feeds({ kind: "facts", facts: { ...world.server.facts, ...facts } });

  test("no automatic takeover, one by hand; certain again, the verdict acts", () => {
    const world = doubts(running(), inDoubt).sees("linkDropped").waits(3_600_000).is("failed");
    world.holds("main", 0n);
    expect(wordsOf(world.server.blocked)).toContain("its journal is gone");
    const byHand = doubts(running(), inDoubt).sees("linkDropped").waits(3_600_000);
    byHand.feeds({ kind: "takeOver", who: "op1" }).holds("raising", 1n);
    doubts(world, { diskDoubt: "" }).holds("raising", 1n);
  });
  test("no automatic restore, and time does not ask again and again", () => {
    const settings = { automaticRestore: true };
    const world = doubts(onBackup({ settings }), inDoubt).sees("helloRunning");
    world.runs(300_000).holds("backup");
    doubts(world, { diskDoubt: "" }).holds("raisingBack", 2n);
  });
});

describe("what stands in the store", () => {
  const entry = (number: number, digest = "a"): ManifestEntry => ({
    type: "camera",
    number,
    name: "",
    bytes: 1,
    digest: digest.repeat(64),
  });
  const item = (number: number, where: RecordItem["where"], digest = "a"): RecordItem => ({
    ...entry(number, digest),
    where,
    result: undefined,
    words: "",
    reference: "",
  });
  const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);

  test("is ours by its content, or by the record of a main that does not run it", () => {
    const { items, disputed } = sortFound({
      there: [1, 2, 3, 4, 5, 7].map((n, i) => entry(n, "abcdef"[i])),
      atMain: [entry(1), entry(2), entry(3), entry(4), entry(7)],
      held: [entry(1), entry(2), entry(3), entry(7)],
      backup: [entry(7, "f")],
      items: [item(3, "backup"), item(4, "backup"), item(6, "backup"), item(1, "backup")],
    });
    // 1: same content. 2: parked there, other content here. 3: edited here. 4: the main runs its own.
    // 5: nobody's. 6: neither here nor there: from the kept contents. 7: as the settings backup had it.
    expect(numbers(items)).toEqual([1, 3, 6, 7]);
    expect(items[1]?.digest).toBe("c".repeat(64));
    expect(numbers(disputed)).toEqual([2]);
  });
  test("is left behind if it is the settings backup's, or the record's", () => {
    const there = [entry(1), entry(2, "b"), entry(3)];
    expect(numbers(leftBehind(there, [entry(1), entry(2)], [item(3, "putting")]))).toEqual([1, 3]);
    expect(leftBehind(there, [], [item(1, "home"), item(2, "left")])).toEqual([]);
  });
});
