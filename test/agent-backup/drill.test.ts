// Drills: what they find, that they change nothing, and that a takeover never waits for one.

import { describe, expect, test } from "vitest";
import { StoreError } from "../../objects/store.js";
import { checkingStore } from "../../objects/stores/checking.js";
import { bytesOf, digestOf } from "../objects/memory-world.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const CAMERAS = 5;

async function ready(settings = {}, cameras = CAMERAS) {
  const house = await House.with(["m1", { heartbeat: 1, ...settings }]);
  const main = new Main(house, "m1", cameras).connects();
  await house.passes(3_000);
  const shell = () => house.agent.of("m1");
  const orders = () => house.agent.commands.run({ kind: "drill", name: "m1" }, "op1");
  const drills = async () => {
    const before = shell().observed.lastDrill;
    expect((await orders()).how).toBe("running");
    await house.until(() => shell().observed.lastDrill !== before, "the drill has ended");
    const view = shell().view().lastDrill;
    if (view === undefined) throw new Error("it is shown");
    return view;
  };
  return { house, main, shell, orders, drills };
}

describe("what a drill finds", () => {
  test("everything would move: every content is read, nothing is touched, it is recorded", async () => {
    const { house, main, shell, drills } = await ready();
    const before = { stored: house.stored, record: shell().record, got: main.got.length };
    const kept = house.disk.paths("/var/backup/contents/").length;
    const view = await drills();
    expect(view).toMatchObject({
      verdict: "wouldWork",
      ...{ total: CAMERAS, good: CAMERAS, missing: 0, occupied: 0, failed: 0, stale: 0 },
      ...{ who: "op1", ratePerMinute: 1_000, lastsMs: CAMERAS * 60, problems: [], reasons: [] },
      words: "drill, would work: 5 of 5 objects would run",
    });
    expect({ stored: house.stored, record: shell().record, got: main.got.length }).toEqual(before);
    expect(house.disk.paths("/var/backup/contents/")).toHaveLength(kept);
    expect(shell().server.liveness.state).toBe("running");
    expect(house.agent.events("drill.ended")).toEqual([view.words]);
  });
  test("kept content that is gone, and one that is broken: missing, each by its name", async () => {
    const { house, drills } = await ready();
    const [first = "", second = ""] = house.disk.paths("/var/backup/contents/");
    await house.disk.remove(first);
    house.disk.write(second, "not what its name says");
    const view = await drills();
    expect(view).toMatchObject({ verdict: "inPart", good: CAMERAS - 2, missing: 2 });
    expect(view.problems.map(({ what }) => what)).toEqual(["missing", "missing"]);
    expect(view.problems.map(({ words }) => words).join()).toMatch(
      /is missing.*is broken|is broken.*is missing/,
    );
  });
  test("a place that holds something else: occupied, with the words of a takeover", async () => {
    const { house, drills, main, shell } = await ready();
    house.disk.write("/srv/store/camera3.conf", "somebody's own");
    const view = await drills();
    expect(view).toMatchObject({ verdict: "inPart", good: CAMERAS - 1, occupied: 1 });
    main.drops();
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    const [failed] = shell().view().failed;
    expect(view.problems).toMatchObject([{ number: 3, what: "occupied", words: failed?.words }]);
  });
  test("what has changed since the settings backup is stale: changed, new, gone", async () => {
    const { house, main, shell, drills } = await ready({ backupOnChange: false });
    main.store.set("camera 1", "edited");
    main.store.set("camera 9", "new");
    main.store.delete("camera 2");
    await house.passes(1_500);
    const last = shell().backups.last?.info.id;
    const view = await drills();
    if (shell().backups.last?.info.id === last) {
      expect(view).toMatchObject({ verdict: "wouldWork", good: CAMERAS, stale: 3 });
      expect(view.problems.map(({ number }) => number).sort()).toEqual([1, 2, 9]);
    } else expect(view.stale).toBe(0);
  });
  test("a main that is not linked: what has changed is not known, the rest is", async () => {
    const { house, main, drills } = await ready({ automaticTakeover: false });
    main.drops();
    await house.passes(40_000);
    const view = await drills();
    expect(view).toMatchObject({ verdict: "wouldWork", good: CAMERAS });
    expect(view.notes).toEqual(["Automatic takeover is off."]);
  });
  test("a takeover would be refused: would fail, with the reasons of readiness", async () => {
    const { shell, drills } = await ready({ objects: "none" });
    const view = await drills();
    expect(view).toMatchObject({ verdict: "wouldFail", total: 0 });
    expect(view.reasons).toContain(shell().view().notReady[0]?.words);
  });
  test("a store that does not answer: would fail, in its words", async () => {
    const { house, drills } = await ready();
    house.disk.failures.set("/srv/store", "denied");
    const view = await drills();
    expect(view.verdict).toBe("wouldFail");
    expect(view.reasons.join()).toContain("/srv/store");
  });
});

describe("a drill gives way", () => {
  test("to a takeover, at once: it begins and ends when it would without one", async () => {
    const plain = await ready({}, 200);
    plain.main.drops();
    await plain.house.until(() => plain.shell().server.custody.state === "backup", "taken over");
    const tookMs = plain.house.clock.nowMs();
    const all = await ready({}, 200);
    all.main.drops();
    await all.house.until(() => all.shell().server.liveness.state === "lost", "lost");
    const leftMs = () => (all.shell().view().dueAtMs ?? 0) - all.house.clock.nowMs();
    await all.house.until(() => leftMs() <= 150, "nearly due");
    await all.orders();
    await all.house.until(() => all.shell().view().drilling !== undefined, "it reads");
    await all.house.until(() => all.shell().server.custody.state === "backup", "taken over");
    expect(Math.abs(all.house.clock.nowMs() - tookMs)).toBeLessThan(100);
    expect(all.shell().view().lastDrill).toMatchObject({ verdict: "brokenOff" });
    expect(all.house.agent.events("drill.ended")[0]).toContain("its objects are being moved");
    expect(Object.keys(all.house.stored)).toHaveLength(200);
  });
  test("none is begun while objects are away or on the move, or another goes on", async () => {
    const { house, main, shell, orders, drills } = await ready({}, 50);
    expect((await orders()).how).toBe("running");
    const second = await orders();
    expect(second).toMatchObject({ how: "refused", words: /A drill of m1 is under way/ as never });
    await house.passes(5_000);
    await drills();
    main.drops();
    await house.until(() => shell().server.custody.state === "takingOver", "begun");
    const third = await orders();
    expect(third.how).toBe("refused");
    expect(third.words).toContain("not at home");
  });
});

describe("the last drill", () => {
  test("is known after a restart, from the history", async () => {
    const { house, drills, shell } = await ready();
    house.disk.write("/srv/store/camera3.conf", "somebody's own");
    const view = await drills();
    await house.passes(1_000);
    await house.restarts();
    const { problems: _, reasons: __, freeBytes: ___, ...kept } = view;
    expect(shell().view().lastDrill).toMatchObject({ ...kept, tookMs: Math.round(view.tookMs) });
    expect(house.agent.site.state.image.histories.of("m1").entries).toMatchObject([
      {
        kind: "drill",
        who: "op1",
        result: view.words,
        fields: { verdict: "inPart", occupied: "1" },
      },
    ]);
  });
});

describe("a store that only checks", () => {
  const entry = { type: "camera", number: 1, name: "", bytes: 3, digest: digestOf(bytesOf("abc")) };
  const checks = (there: readonly (typeof entry)[], problem?: string) =>
    checkingStore({ title: "folder /s", there, digestOf, problemOf: () => problem });
  test("answers as a put would: applied, unchanged, occupied, invalid", async () => {
    const put = (store: ReturnType<typeof checks>, replaces?: string) =>
      store.put(entry, bytesOf("abc"), replaces).then(
        ({ result }) => result as string,
        (error: unknown) => (error instanceof StoreError ? error.kind : String(error)),
      );
    const other = { ...entry, digest: digestOf(bytesOf("x")) };
    expect(await put(checks([]))).toBe("applied");
    expect(await put(checks([entry]))).toBe("unchanged");
    expect(await put(checks([other]))).toBe("occupied");
    expect(await put(checks([other]), other.digest)).toBe("applied");
    expect(await put(checks([], "no place"))).toBe("invalid");
    await expect(checks([]).put(entry, bytesOf("abd"))).rejects.toMatchObject({ kind: "invalid" });
    await expect(checks([]).remove(entry)).rejects.toMatchObject({ kind: "failed" });
    await expect(checks([]).get(entry)).rejects.toMatchObject({ kind: "failed" });
  });
});
