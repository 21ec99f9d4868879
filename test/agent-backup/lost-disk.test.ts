// A backup agent whose disk was lost, damaged or put back: the real shells against mains that are
// played over the real link. What counts is who runs what, and what is not done.

import { describe, expect, test } from "vitest";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { away, FAR, files, keys, lost, order, run, snapshot } from "./lost.js";
import { Main } from "./played-main.js";

describe("a journal that is gone", () => {
  test("the same agent, in doubt; a main that is taken over stays held until a person restores", async () => {
    const { house, m1, m2 } = await lost("m1", "m2");
    await house.passes(120_000);
    const { server } = house.agent.of("m1");
    expect(server).toMatchObject({ custody: { state: "backup" }, isLinked: true });
    expect(server.doubt).toContain("m1 holds 3 objects taken over under epoch 1");
    expect([m1.runs, m1.parked.size, m1.epoch]).toEqual([[], 3, 1n]);
    expect(house.stored).toEqual(files("m1", 1, 2, 3));
    // Both were heard: what concerns the whole disk is over, and m2 goes on under a far epoch.
    expect(house.agent.fleet.disk.why).toBe("");
    expect(house.agent.of("m2").server).toMatchObject({ doubt: "", custody: { epoch: FAR } });
    expect(m2.epoch).toBe(FAR);
    expect(house.agent.events("disk.certain")).toHaveLength(1);

    expect(await run(house, order("restore", "m1"), "op1")).toMatchObject({ how: "running" });
    expect(house.stored).toEqual({});
    expect([m1.runs, m1.epoch]).toEqual([keys(1, 2, 3), 1n + FAR + 1n]);
    expect(house.agent.of("m1").server).toMatchObject({ doubt: "", custody: { state: "main" } });
  });
  test("what does not stand in the store comes from the parked copies", async () => {
    const { house, m1 } = await lost("m1");
    house.disk.forget("/srv/store/camera2.conf");
    await run(house, order("restore", "m1"), "op1");
    expect(m1.runs).toEqual(keys(1, 2, 3));
    expect(house.stored).toEqual({});
  });
  test("other content in the place of a parked object: refused, named, both kept; then it goes on", async () => {
    const { house, m1 } = await lost("m1");
    house.disk.write("/srv/store/camera2.conf", "edited here");
    const refused = await run(house, order("restore", "m1"), "op1");
    expect(refused).toMatchObject({ how: "refused" });
    expect(refused.words).toContain(
      "camera 2 stands in folder /srv/store: m1 holds the same parked",
    );
    expect([m1.runs, Object.keys(house.stored).length]).toEqual([[], 3]);
    house.disk.forget("/srv/store/camera2.conf");
    await run(house, order("restore", "m1"), "op1");
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
  test("nothing is done by itself for a main that was heard while another was not", async () => {
    const { house, m2 } = await lost("m2");
    expect(house.agent.fleet.disk.alarm).toContain("its journal is gone");
    expect(house.agent.fleet.disk.alarm).toContain("Not heard yet: m1.");
    m2.drops();
    await house.passes(300_000);
    const { server } = house.agent.of("m2");
    expect(server).toMatchObject({ liveness: { state: "failed" }, custody: { state: "main" } });
    expect(wordsOf(server.blocked)).toContain("disk is in doubt");
    // It is on disk: a restart changes nothing.
    await house.restarts();
    await house.passes(300_000);
    expect(house.agent.fleet.disk.unheard).toEqual(["m1"]);
    expect(house.agent.of("m2").server.custody.state).toBe("main");
    // The operator stands for it.
    const done = await run(house, { kind: "confirmState" }, "op1");
    expect(done).toMatchObject({ how: "done" });
    await house.until(() => house.agent.of("m2").server.custody.state === "backup", "taken over");
    expect(house.stored).toMatchObject({ "camera101.conf": "m2 camera 1" });
  });
  test("by hand it goes, and automatic restore waits", async () => {
    const { house, m2 } = await lost("m2");
    m2.drops();
    await house.passes(1_000);
    await run(house, order("takeOver", "m2"), "op1");
    await house.until(() => house.agent.of("m2").server.custody.state === "backup", "taken over");
    const shell = house.agent.of("m2");
    shell.resettle({ ...shell.server.settings, automaticRestore: true, holdDown: 1 });
    m2.connects();
    await house.passes(60_000);
    expect(shell.server.custody.state).toBe("backup");
    await run(house, { kind: "confirmState" }, "op1");
    await house.until(() => shell.server.custody.state === "main", "home");
  });
  test("confirmed unheard, the main that comes parked is held all the same", async () => {
    const { house, m1 } = await lost("m2");
    await run(house, { kind: "confirmState" }, "op1");
    expect(house.agent.of("m1").server).toMatchObject({ doubt: "", custody: { epoch: FAR } });
    m1.connects();
    await house.passes(60_000);
    expect([m1.runs, m1.parked.size]).toEqual([[], 3]);
    expect(house.agent.of("m1").server.doubt).toContain("holds 3 objects");
    await run(house, order("restore", "m1"), "op1");
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
  test("a main that a person has confirmed is not waited for", async () => {
    const { house } = await lost("m2");
    expect(await run(house, order("restore", "m1"), "op1")).toMatchObject({ how: "done" });
    expect(house.agent.fleet.disk.why).toBe("");
  });
  test("a main removed or switched off is not waited for", async () => {
    const { house } = await lost("m2");
    const shell = house.agent.of("m1");
    shell.resettle({ ...shell.server.settings, enabled: false });
    house.agent.fleet.disk.consider();
    expect(house.agent.fleet.disk.why).toBe("");
  });
  test("with the id gone too: another agent, which tells the mains what to do", async () => {
    const { house, m1 } = await away();
    house.disk.removeFolder("/var/backup/journal");
    house.disk.forget("/var/backup/agent-id.json");
    await house.starts();
    expect([house.agent.site.boot, house.agent.fleet.disk.why]).toEqual([1n, ""]);
    m1.backupId = "e".repeat(32); // This world's chance makes the same id again.
    m1.connects();
    await house.passes(1_000);
    const words = m1.ends.at(-1)?.words ?? "";
    expect(words).toContain("belongs to another backup agent");
    expect(words).toContain("locum backup import-state FILE");
    expect(words).toContain("locum main leave");
    expect(m1.parked.size).toBe(3);
  });
});

describe("a journal that is older than the truth", () => {
  test("put back: known by the number of the last start, kept beside it", async () => {
    const { house, m1, m2 } = await away();
    const putBack = snapshot(house);
    await house.starts();
    house.agent.die();
    await house.starts();
    house.agent.die();
    putBack();
    await house.starts();
    expect(house.agent.fleet.disk.why).toContain(
      "an older copy, of start 1; the last one was start 3",
    );
    expect(house.agent.site.boot).toBeGreaterThan(FAR);
    m1.connects();
    m2.connects();
    await house.passes(3_000);
    await run(house, order("restore", "m1"), "op1");
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
  test("of another agent: refused, nothing changed", async () => {
    const { house } = await away();
    const beside = JSON.stringify({ format: 1, id: "d".repeat(32), boot: "1", epoch: "0" });
    house.disk.write("/var/backup/agent-id.json", beside);
    await expect(house.starts()).rejects.toThrow("One of them is another agent's: move it away");
    expect(house.disk.text("/var/backup/agent-id.json")).toBe(beside);
  });
  test("an id file that is broken is written anew; with the journal gone too, nobody knows", async () => {
    const { house } = await away();
    house.disk.write("/var/backup/agent-id.json", "{");
    await house.starts();
    expect(house.agent.fleet.disk.why).toBe("");
    expect(house.disk.text("/var/backup/agent-id.json")).toContain(house.agent.site.id);
    house.agent.die();
    house.disk.write("/var/backup/agent-id.json", "{");
    house.disk.removeFolder("/var/backup/journal");
    await expect(house.starts()).rejects.toThrow("import-state");
  });
});

describe("the older copy of an agent", () => {
  test("hears a higher epoch under its own id: it stops acting, hears all anew, and goes on", async () => {
    const { house, m1, m2 } = await away();
    await house.starts();
    m1.connects();
    m2.connects();
    await house.passes(3_000);
    // m1 was with the newer copy meanwhile.
    m1.drops();
    m1.epoch = 5n + FAR;
    m1.connects();
    await house.passes(100);
    expect(house.agent.fleet.disk.why).toContain(`m1 has epoch ${5n + FAR}, the record here has 1`);
    expect(house.agent.events("disk.doubt")).toHaveLength(1);
    // m2 was asked to say it again.
    expect(m2.ends).toHaveLength(2);
    await house.passes(120_000);
    expect(house.agent.of("m2").server.custody.state).toBe("main");
    expect(house.agent.of("m1").server.doubt).toContain("holds 3 objects");
    m2.connects();
    await house.passes(3_000);
    expect(house.agent.fleet.disk.why).toBe("");
    await run(house, order("restore", "m1"), "op1");
    expect(m1.epoch).toBe(5n + 2n * FAR + 1n);
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3), {}]);
  });
  test("in the middle of a takeover: it stands still until the main is heard", async () => {
    const house = await House.with(
      ["m1", { transferRate: 60, waitForReconnection: 0 }],
      ["m2", { placeAs: "+100" }],
    );
    const m1 = new Main(house, "m1", 5).connects();
    const m2 = new Main(house, "m2", 1).connects();
    await house.until(() => house.agent.of("m1").backups.last !== undefined, "backed up");
    await house.passes(2_000);
    m1.drops();
    await house.until(() => Object.keys(house.stored).length === 2, "two are here");
    m2.drops();
    m2.epoch = 9n;
    m2.connects();
    await house.passes(60_000);
    expect(Object.keys(house.stored).length).toBeLessThanOrEqual(3);
    const stood = Object.keys(house.stored).length;
    await house.passes(60_000);
    expect(Object.keys(house.stored)).toHaveLength(stood);
    // The main runs again and was never told to park.
    m1.connects();
    await house.passes(5_000);
    await run(house, order("restore", "m1"), "op1");
    await house.passes(60_000);
    expect([m1.runs, house.stored]).toEqual([keys(1, 2, 3, 4, 5), {}]);
  });
});

describe("what stands in the store for nobody", () => {
  test("is listed, with whose it looks like", async () => {
    const { house } = await lost("m2");
    house.disk.write("/srv/store/camera9.conf", "its own");
    const listed = await run(house, { kind: "readStore" }, "op1");
    expect(listed.words).toContain("objects 4, of no main 4");
    expect(listed.reasons[0]?.words).toContain("camera 1");
    expect(listed.reasons[0]?.words).toContain("the very content of the settings backup of m1");
    expect(listed.reasons[3]?.words).toContain("like nothing in a settings backup");
  });
});
