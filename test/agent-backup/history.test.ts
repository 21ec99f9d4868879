// The history of a main: what is told of it, what it survives, how it is bounded.

import { describe, expect, test } from "vitest";
import { Histories } from "../../agent-backup/core/record/histories.js";
import { type History, NO_HISTORY, withHappening } from "../../agent-backup/core/record/history.js";
import { encodeEntry } from "../../agent-backup/core/record/state-entry.js";
import { replay } from "../../agent-backup/core/record/state-image.js";
import { EVENTS_MAX, NOTES_MAX, OUTAGES_MAX } from "../../proto/limits.js";
import type { Happening } from "../../proto/view.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

let sequence = 0;
function happens(event: string, more: Partial<Happening> = {}): Happening {
  sequence += 1;
  return {
    sequence,
    wallMs: sequence * 1_000,
    level: "info",
    event,
    server: "m1",
    epoch: 0n,
    who: "",
    words: event,
    fields: {},
    ...more,
  };
}

const told = (...happenings: Happening[]): History => happenings.reduce(withHappening, NO_HISTORY);
const takeover = (n: number) =>
  happens("decision.takeover", {
    fields: { rule: "connection lost", epochFrom: String(2 * n - 2), epochTo: String(2 * n - 1) },
  });
const home = () => happens("server.custody", { fields: { from: "restoring", to: "main" } });

describe("what is told", () => {
  test("an outage from its takeover until its objects are home, with figures of both ends", () => {
    const { entries } = told(
      takeover(1),
      happens("takeover.ended", {
        words: "3 of 3 objects taken over",
        fields: { applied: "3", gapMaxMs: "31000" },
      }),
      happens("decision.restore", {
        who: "op1",
        fields: { rule: "running", epochFrom: "1", epochTo: "2" },
      }),
      happens("restore.ended", {
        words: "3 of 3 objects gone home",
        fields: { applied: "3", gapMaxMs: "31000", overlapMaxMs: "600" },
      }),
      home(),
    );
    expect(entries).toMatchObject([
      {
        number: 1,
        kind: "takeover",
        why: "connection lost",
        result: "3 of 3 objects taken over",
        epochFrom: 0n,
        epochTo: 1n,
        fields: { applied: "3", gapMaxMs: "31000", overlapMaxMs: "600", tookMs: "1000" },
      },
      { number: 2, kind: "restore", who: "op1", result: "3 of 3 objects gone home" },
    ]);
    const [outage, restore] = entries;
    expect(outage?.endedWallMs).toBe(restore?.endedWallMs);
    expect((outage?.endedWallMs ?? 0) - (outage?.beganWallMs ?? 0)).toBe(4_000);
  });
  test("a switchover is one by name", () => {
    const fields = { how: "switchover", rule: "running", epochFrom: "0", epochTo: "1" };
    expect(told(happens("decision.takeover", { who: "op1", fields })).entries).toMatchObject([
      { kind: "switchover", who: "op1", epochTo: 1n },
    ]);
  });
  test("a takeover out of a restore ends the outage before", () => {
    const { entries } = told(takeover(1), happens("decision.restore"), takeover(2));
    expect(entries.map(({ kind, endedWallMs }) => [kind, endedWallMs !== undefined])).toEqual([
      ["takeover", false],
      ["restore", true],
      ["takeover", false],
    ]);
  });
  test("one refusal again and again is one, with how often; another reason is another", () => {
    const refused = (words: string) => happens("decision.refused", { words });
    const { entries } = told(refused("no backup"), refused("no backup"), refused("held"));
    expect(entries).toMatchObject([
      { kind: "refusal", why: "no backup", times: 2 },
      { kind: "refusal", why: "held", times: 1 },
    ]);
    expect(told(happens("command.takeOverRefused", { who: "op1" })).entries).toMatchObject([
      { kind: "refusal", who: "op1" },
    ]);
  });
  test("a hold until it is let go of, a drill with how long it took", () => {
    const { entries } = told(
      happens("server.held", { who: "op1" }),
      happens("server.released", { who: "op2" }),
      happens("drill.ended", { words: "would work", fields: { tookMs: "400" } }),
    );
    expect(entries).toMatchObject([
      { kind: "hold", who: "op1", result: "let go by op2" },
      { kind: "drill", result: "would work" },
    ]);
    expect((entries[1]?.endedWallMs ?? 0) - (entries[1]?.beganWallMs ?? 0)).toBe(400);
  });
});

describe("its bounds", () => {
  test("of outages and of notes the newest stay, each under its own limit", () => {
    const all = Array.from({ length: 2 * OUTAGES_MAX }, (_, i) => [
      happens("decision.refused", { words: `refused ${i}` }),
      takeover(i + 1),
      home(),
    ]).flat();
    const { entries, next } = told(...all);
    expect(entries.filter(({ kind }) => kind === "takeover")).toHaveLength(OUTAGES_MAX);
    expect(entries.filter(({ kind }) => kind === "refusal")).toHaveLength(NOTES_MAX);
    expect(entries.at(-1)?.number).toBe(next - 1);
    expect(next).toBe(4 * OUTAGES_MAX + 1);
  });
  test("what the event log has forgotten is still there, also in a snapshot, and nothing twice", () => {
    const first = [takeover(1), home()];
    const noise = Array.from({ length: EVENTS_MAX + 5 }, () => happens("settingsBackup.made"));
    const records = [...first, ...noise].map((happening) =>
      encodeEntry({ kind: "event", happening }),
    );
    const { image } = replay([], records, []);
    expect(image.happenings).toHaveLength(EVENTS_MAX);
    const { image: again, problems } = replay(image.entries().map(encodeEntry), [], []);
    expect(problems).toEqual([]);
    expect(again.histories.of("M1")).toEqual(image.histories.of("m1"));
    expect(again.histories.of("m1").entries).toMatchObject([{ kind: "takeover", epochTo: 1n }]);
    // What stands in the snapshot as a happening, too, is not counted once more.
    again.apply({ kind: "event", happening: takeover(2) });
    expect(again.histories.of("m1").entries).toHaveLength(2);
  });
  test("a long history goes in parts, and comes back whole", () => {
    const histories = new Histories();
    for (let i = 1; i <= OUTAGES_MAX; i += 1) {
      histories.happened(takeover(i));
      histories.happened(home());
    }
    const parts = histories.parts();
    expect(parts.length).toBeGreaterThan(1);
    const back = new Histories();
    for (const part of parts) back.add(part);
    expect(back.of("m1")).toEqual(histories.of("m1"));
  });
});

describe("at work", () => {
  test("it survives restarts, and compactions of the journal, and goes with its main", async () => {
    const house = await House.with(["m1", { heartbeat: 1 }]);
    const main = new Main(house, "m1", 3).connects();
    await house.passes(3_000);
    main.drops();
    await house.until(() => house.agent.of("m1").server.custody.state === "backup", "taken over");
    main.connects();
    await house.passes(2_000);
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => house.agent.of("m1").server.custody.state === "main", "at home");
    await house.passes(1_000);
    const before = house.agent.site.state.image.histories.of("m1");
    expect(before.entries).toMatchObject([
      { number: 1, kind: "takeover", epochTo: 1n, fields: { applied: "3", gapObjects: "3" } },
      { number: 2, kind: "restore", who: "op1", epochTo: 2n, fields: { applied: "3" } },
    ]);
    expect(before.entries.every(({ endedWallMs }) => endedWallMs !== undefined)).toBe(true);
    expect(await house.agent.site.state.close()).toBeUndefined();
    await house.restarts();
    expect(house.agent.site.state.image.histories.of("m1")).toEqual(before);
    await house.restarts();
    expect(house.agent.site.state.image.histories.of("m1")).toEqual(before);
    const removed = await house.agent.commands.run({ kind: "removeServer", name: "m1" }, "op1");
    expect(removed.how).toBe("done");
    expect(house.agent.site.state.image.histories.of("m1").entries).toEqual([]);
    expect(house.disk.paths("/var/backup/gaps/")).toEqual([]);
  });
});
