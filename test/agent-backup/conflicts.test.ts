// Changed meanwhile: what was created, edited or deleted on either side while the objects were away.

import { expect, test } from "vitest";
import { homeward } from "../../agent-backup/core/objects/homeward.js";
import type { RecordItem } from "../../agent-backup/core/record/record.js";
import { House, STORE } from "./house.js";
import { Main } from "./played-main.js";

/** Taken over, the main back and parked, nothing restored yet. */
async function away(settings = {}, cameras = 6) {
  const house = await House.with(["m1", settings]);
  const main = new Main(house, "m1", cameras).connects();
  await house.passes(3_000);
  const shell = () => house.agent.of("m1");
  const custody = () => shell().server.custody.state;
  main.drops();
  await house.until(() => custody() === "backup", "taken over");
  const here = (n: number) => `${STORE}/camera${n}.conf`;
  /** As a person on the backup server would. */
  const edits = (n: number, text: string) => house.disk.write(here(n), text);
  const deletes = (n: number) => house.disk.forget(here(n));
  const backs = async () => {
    main.connects();
    await house.passes(2_000);
    expect(main.runs).toEqual([]);
  };
  const restores = (who = "op1") =>
    house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, who);
  const home = () => house.until(() => custody() === "main", "at home");
  const item = (n: number) => shell().record.items.find(({ number }) => number === n);
  const kept = () =>
    house.disk
      .paths("/var/backup/kept/")
      .map((path) => house.disk.text(path) ?? "")
      .join("\n");
  return { house, main, shell, custody, edits, deletes, backs, restores, home, item, kept };
}

const camera = (number: number) => ({ type: "camera", number });
const text = (n: number) => `m1 camera ${n}`;

test("edited on the main before it was parked, not on the backup: the main's version is in force", async () => {
  const { main, backs, restores, home } = await away();
  main.store.set("camera 2", "edited on the main");
  await backs();
  await restores();
  await home();
  expect(main.store.get("camera 2")).toBe("edited on the main");
  expect(main.store.get("camera 3")).toBe(text(3));
});

test("deleted on the main: it does not come back, and is gone from the backup; a copy is kept", async () => {
  const { house, main, backs, restores, home, kept } = await away();
  main.store.delete("camera 2");
  await backs();
  await restores();
  await home();
  expect(main.store.has("camera 2")).toBe(false);
  expect(house.stored).toEqual({});
  expect(kept()).toContain('"camera",2,');
});

test("deleted on the backup: taken from the main too, which keeps a copy as the backup does", async () => {
  const { house, main, deletes, backs, restores, home, kept } = await away();
  deletes(2);
  await backs();
  await restores();
  await home();
  expect(main.store.has("camera 2")).toBe(false);
  expect(main.kept).toEqual([`camera 2: ${text(2)}`]);
  expect(kept()).toContain('"camera",2,');
  expect(house.agent.of("m1").record.lastResult).toContain("1 were deleted meanwhile");
});

test("deleted on both sides: agreed", async () => {
  const { main, deletes, backs, restores, home } = await away();
  deletes(2);
  main.store.delete("camera 2");
  await backs();
  await restores();
  await home();
  expect(main.store.size).toBe(5);
});

test("absence that the main's journal does not vouch for is no deletion", async () => {
  const { main, backs, restores, home } = await away();
  main.store.delete("camera 2");
  main.knowsAbsence = false;
  await backs();
  await restores();
  await home();
  expect(main.store.get("camera 2")).toBe(text(2));
});

test("absence on another disk under the same name is no deletion", async () => {
  const { main, backs, restores, home } = await away();
  main.store.delete("camera 2");
  main.instance = "i-another-disk";
  await backs();
  await restores();
  await home();
  expect(main.store.get("camera 2")).toBe(text(2));
});

test.each(["its memory was damaged", "it is another disk"])(
  "another version on the main wins by itself only if it is the newer one for certain: %s",
  async (why) => {
    const { house, main, custody, backs, restores, home, item } = await away();
    main.store.set("camera 2", "an older version, or a newer one");
    if (why === "it is another disk") main.instance = "i-another-disk";
    else main.knowsAbsence = false;
    await backs();
    await restores();
    await house.until(() => custody() === "restorePaused", "it waits for a person");
    expect(house.stored).toEqual({ "camera2.conf": text(2) });
    expect(main.parked.get("camera 2")).toBe("an older version, or a newer one");
    expect(item(2)?.words).toContain("cannot tell whether it is newer");
    const keep = {
      kind: "resolveConflict",
      name: "m1",
      object: camera(2),
      keep: "backup",
    } as const;
    await house.agent.commands.run(keep, "op1");
    await home();
    expect([main.store.get("camera 2"), house.stored]).toEqual([text(2), {}]);
  },
);

test("a store that has lost most of what was put there deletes nothing at home", async () => {
  const { main, deletes, backs, restores, home } = await away();
  for (const n of [1, 2, 3, 4]) deletes(n);
  await backs();
  await restores();
  await home();
  expect(main.store.size).toBe(6);
});

test("changed to the same on both sides is no conflict", async () => {
  const { main, edits, backs, restores, home } = await away();
  edits(2, "the same");
  main.store.set("camera 2", "the same");
  await backs();
  await restores();
  await home();
  expect(main.store.get("camera 2")).toBe("the same");
});

test("changed differently: not moved, both kept, listed, an alarm; the others are home", async () => {
  const { house, main, shell, custody, edits, backs, restores, item } = await away();
  edits(2, "edited on the backup");
  main.store.set("camera 2", "edited on the main");
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  expect(main.runs).toEqual(["camera 1", "camera 3", "camera 4", "camera 5", "camera 6"]);
  expect(main.parked.get("camera 2")).toBe("edited on the main");
  expect(house.stored).toEqual({ "camera2.conf": "edited on the backup" });
  expect(item(2)).toMatchObject({ where: "backup", result: "skipped" });
  expect(shell().view().conflicts).toBe(1);
  expect(shell().view().alarms.join()).toContain('Choose for each: locum conflicts "m1"');
  // It stays so, and over a restart of the agent.
  await house.passes(120_000);
  expect(house.stored).toEqual({ "camera2.conf": "edited on the backup" });
  await house.restarts();
  expect(house.agent.of("m1").view().conflicts).toBe(1);
});

test.each(["main", "backup"] as const)("a conflict is decided for the %s", async (keep) => {
  const { house, main, custody, edits, backs, restores, home, kept } = await away();
  edits(2, "edited on the backup");
  main.store.set("camera 2", "edited on the main");
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  const object = { type: "camera", number: 2 };
  const outcome = await house.agent.commands.run(
    { kind: "resolveConflict", name: "m1", object, keep },
    "op1",
  );
  expect(outcome.how).toBe("running");
  await home();
  expect(main.store.get("camera 2")).toBe(`edited on the ${keep}`);
  expect(house.stored).toEqual({});
  if (keep === "main") expect(kept()).toContain('"camera",2,');
});

/** A conflict of camera 2; `decides` is a person who keeps the main's version. */
async function conflicting(settings = {}) {
  const story = await away(settings);
  const { house, main, edits, backs, restores } = story;
  edits(2, "edited on the backup");
  main.store.set("camera 2", "edited on the main");
  await backs();
  await restores();
  const keep = { kind: "resolveConflict", name: "m1", object: camera(2), keep: "main" } as const;
  return { ...story, decides: () => house.agent.commands.run(keep, "op1") };
}

test.each([false, true])(
  "decided while the main is not connected: it goes home when it runs; the agent was killed %s",
  async (isKilled) => {
    const { house, main, custody, decides, home } = await conflicting();
    await house.until(() => custody() === "restorePaused", "it waits for a person");
    main.drops();
    await house.passes(2_000);
    const { how, words } = await decides();
    expect([how, words]).toEqual(["done", expect.stringContaining("goes on when m1 runs")]);
    if (isKilled) await house.restarts();
    main.connects();
    await home();
    expect([main.store.get("camera 2"), house.stored]).toEqual(["edited on the main", {}]);
  },
);

test("decided while the others are still on their way home: it follows them", async () => {
  const { house, main, custody, decides, home, item } = await conflicting({ transferRate: 60 });
  await house.until(() => item(2)?.conflict !== undefined, "it is listed");
  expect(custody()).toBe("restoring");
  expect((await decides()).how).toBe("running");
  await home();
  expect([main.store.get("camera 2"), house.stored]).toEqual(["edited on the main", {}]);
});

test("a choice is for the versions that were seen: a later edit is a conflict again", async () => {
  const { house, main, custody, edits, backs, restores, item } = await away();
  edits(2, "edited on the backup");
  edits(3, "edited on the backup");
  main.store.set("camera 2", "edited on the main");
  main.store.set("camera 3", "edited on the main");
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  const object = { type: "camera", number: 2 };
  await house.agent.commands.run(
    { kind: "resolveConflict", name: "m1", object, keep: "main" },
    "op1",
  );
  edits(2, "edited once more");
  await restores();
  await house.passes(5_000);
  expect(house.stored["camera2.conf"]).toBe("edited once more");
  expect(item(2)?.conflict?.keep).toBeUndefined();
});

test("an edit against a deletion is a conflict, either way round", async () => {
  const { house, main, custody, edits, deletes, backs, restores, shell } = await away();
  edits(2, "edited on the backup");
  main.store.delete("camera 2");
  deletes(3);
  main.store.set("camera 3", "edited on the main");
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  expect(shell().view().conflicts).toBe(2);
  const resolve = (number: number, keep: "main" | "backup") =>
    house.agent.commands.run(
      { kind: "resolveConflict", name: "m1", object: { type: "camera", number }, keep },
      "op1",
    );
  expect((await resolve(2, "main")).how).toBe("done");
  expect((await resolve(3, "backup")).how).toBe("running");
  await house.until(() => custody() === "main", "at home");
  expect([...main.store.keys()]).toEqual(["camera 1", "camera 4", "camera 5", "camera 6"]);
  expect(main.kept).toEqual(["camera 3: edited on the main"]);
});

test("a main with less than half of its objects is not restored by itself; a person may", async () => {
  const settings = { automaticRestore: true, holdDown: 1 };
  const { house, main, custody, backs, restores, home } = await away(settings);
  for (const n of [1, 2, 3, 4]) main.store.delete(`camera ${n}`);
  await backs();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  expect(house.agent.events("restore.withheld").join()).toContain("has 2 of its 6 objects");
  expect(Object.keys(house.stored)).toHaveLength(6);
  await house.passes(300_000);
  expect(Object.keys(house.stored)).toHaveLength(6);
  await restores();
  await home();
  expect(main.store.size).toBe(6);
});

test.each([false, true])(
  "killed at every change of the disk, exclusive %s, it ends as it should",
  async (exclusive) => {
    for (let lives = 1; lives < 60; lives += 1) {
      const { house, main, custody, edits, deletes, backs } = await away();
      const restores = () =>
        house.agent.commands.run(
          { kind: "restore", name: "m1", seen: undefined, exclusive },
          "op1",
        );
      edits(1, "edited on the backup");
      main.store.set("camera 2", "edited on the main");
      deletes(3);
      main.store.delete("camera 4");
      await backs();
      house.livesFor = lives;
      void restores();
      await house.passes(3_000);
      house.livesFor = undefined;
      await house.restarts();
      main.connects();
      await house.passes(3_000);
      if (custody() !== "main") {
        await restores();
        await house.until(() => custody() === "main", `at home, killed at change ${lives}`);
      }
      await house.passes(1_000);
      expect(Object.fromEntries(main.store), `killed at change ${lives}`).toEqual({
        "camera 1": "edited on the backup",
        "camera 2": "edited on the main",
        "camera 5": text(5),
        "camera 6": text(6),
      });
      expect(house.stored).toEqual({});
      house.kill();
    }
  },
  120_000,
);

test("edited again in the moment in which the chosen version went home: it is looked at once more", async () => {
  const { house, main, custody, edits, backs, restores, home, kept } = await away();
  edits(2, "edited on the backup");
  main.store.set("camera 2", "edited on the main");
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  // Made alike by hand, after it was listed: what is removed here is not what is kept.
  main.onPut = (key) => {
    if (key === "camera 2") edits(2, "edited on the main");
  };
  const keep = { kind: "resolveConflict", name: "m1", object: camera(2), keep: "main" } as const;
  await house.agent.commands.run(keep, "op1");
  await home();
  expect([main.store.get("camera 2"), house.stored]).toEqual(["edited on the main", {}]);
  expect(kept()).not.toContain("edited on the backup");
});

test("a version that the main runs gives way to the one that a person has chosen", async () => {
  const { house, main, shell, custody, edits, home } = await away();
  edits(2, "edited on the backup");
  main.store.set("camera 2", "edited on the main");
  // Somebody has taken its objects back there: it runs them, and parks nothing.
  main.holding = "takenBack";
  main.epoch = 1n;
  main.connects();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  expect(shell().view().conflicts).toBe(1);
  const keep = { kind: "resolveConflict", name: "m1", object: camera(2), keep: "backup" } as const;
  await house.agent.commands.run(keep, "op1");
  await home();
  expect(main.store.get("camera 2")).toBe("edited on the backup");
  expect(main.kept).toEqual(["camera 2: edited on the main"]);
  expect(house.stored).toEqual({});
});

/** Two conflicts, the first decided for the backup while the second waits; then what `meanwhile` does. */
async function decidedThen(meanwhile: (main: Main) => void, isDoubted: boolean) {
  const story = await away();
  const { house, main, custody, edits, backs, restores, home } = story;
  main.store.set("camera 2", "edited on the main");
  main.store.set("camera 3", "this one too");
  if (!isDoubted) edits(2, "edited on the backup");
  edits(3, "edited on the backup");
  main.knowsAbsence = !isDoubted;
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  const decides = (number: number) =>
    house.agent.commands.run(
      { kind: "resolveConflict", name: "m1", object: camera(number), keep: "backup" },
      "op1",
    );
  expect((await decides(2)).how).toBe("done");
  meanwhile(main);
  expect((await decides(3)).how).toBe("running");
  await home();
  expect(house.stored).toEqual({});
  return story;
}

test("made alike by hand after it was decided: the version that is nowhere any more is not asked for", async () => {
  const alike = (main: Main) => main.parked.set("camera 2", "edited on the backup");
  const { main } = await decidedThen(alike, false);
  expect(main.store.get("camera 2")).toBe("edited on the backup");
});

test("decided while the main was in doubt: it counts when the doubt is over, too", async () => {
  const isOver = (main: Main) => {
    main.knowsAbsence = true;
  };
  const { main } = await decidedThen(isOver, true);
  expect(main.store.get("camera 2")).toBe(text(2));
});

test("deleted on the backup while it went home: deleted at home too, copies are kept", async () => {
  const { house, main, deletes, backs, restores, home, kept } = await away();
  main.onPut = (key) => {
    if (key === "camera 2") deletes(2);
  };
  await backs();
  await restores();
  await home();
  expect(main.store.has("camera 2")).toBe(false);
  expect(main.store.size).toBe(5);
  expect(main.kept).toEqual([`camera 2: ${text(2)}`]);
  expect(kept()).toContain('"camera",2,');
  expect(house.stored).toEqual({});
});

test("the chosen version is deleted on the backup while it goes home: both versions are kept", async () => {
  const { house, main, custody, edits, deletes, backs, restores, home, kept } = await away();
  edits(2, "edited on the backup");
  main.store.set("camera 2", "edited on the main");
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  main.onPut = (key) => {
    if (key === "camera 2") deletes(2);
  };
  const keep = { kind: "resolveConflict", name: "m1", object: camera(2), keep: "backup" } as const;
  await house.agent.commands.run(keep, "op1");
  await home();
  expect(main.store.has("camera 2")).toBe(false);
  expect(main.kept).toContain("camera 2: edited on the backup");
  expect(kept()).toContain("replaced");
  expect(house.stored).toEqual({});
});

/** The main's version of camera 2 goes home; it fails then, and is taken over again. */
async function brokenOff(onPut: (story: Awaited<ReturnType<typeof away>>) => void) {
  const story = await away({ transferRate: 60 });
  const { main, backs, restores } = story;
  main.store.set("camera 2", "edited on the main");
  await backs();
  main.onPut = (key) => {
    if (key === "camera 2") onPut(story);
  };
  await restores();
  return story;
}

/** Nothing is replaced: a person is asked, and the main's version goes into force. */
async function askedAndDecided(story: Awaited<ReturnType<typeof away>>) {
  const { house, main, custody, shell, backs, restores, home, item } = story;
  expect(house.stored["camera2.conf"]).toBe("edited on the backup");
  expect(item(2)?.where).toBe("backup");
  expect(shell().view().alarms.join()).not.toContain("not taken over");
  main.onPut = () => {};
  await backs();
  await restores();
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  expect(shell().view().conflicts).toBe(1);
  expect(main.parked.get("camera 2")).toBe("edited on the main");
  const keep = { kind: "resolveConflict", name: "m1", object: camera(2), keep: "main" } as const;
  await house.agent.commands.run(keep, "op1");
  await home();
  expect([main.store.get("camera 2"), house.stored]).toEqual(["edited on the main", {}]);
  expect(story.kept()).toContain("replaced");
}

test("a conflict of a restore that is broken off: what stands here runs on, and it stays one", async () => {
  const story = await brokenOff(({ edits, main }) => {
    edits(2, "edited on the backup");
    main.onPut = () => {};
  });
  const { house, main, custody } = story;
  await house.until(() => custody() === "restorePaused", "it waits for a person");
  main.drops();
  await house.until(() => custody() === "backup", "taken over again");
  await askedAndDecided(story);
});

test("edited here before the main's version took its place: it runs on, and is a conflict", async () => {
  const story = await brokenOff(({ main }) => main.drops());
  const { house, custody, edits } = story;
  await house.until(() => custody() === "takingOver", "taken over again");
  edits(2, "edited on the backup");
  await house.until(() => custody() === "backup", "taken over again");
  await askedAndDecided(story);
});

test.each([
  ["the main's version, put without an answer", "the main's", "backup"],
  ["what it was to replace", "applied", "main"],
  ["an edit of that", "edited here", "conflict"],
] as const)("in its place stands %s: %s, so %s", (_, digest, verdict) => {
  const entry = { ...camera(2), name: "", bytes: 9, digest: "the main's" };
  const leaving = { digest: "the main's", bytes: 9, removes: "applied" };
  const known = { where: "putting", result: undefined, words: "", reference: "" } as const;
  const item: RecordItem = { ...entry, ...known, leaving };
  const there = new Map([["camera 2", { ...entry, digest }]]);
  const has = new Map([["camera 2", entry]]);
  const [way] = homeward([item], there, { has, isAbsenceKnown: true, isMemoryWhole: true });
  expect([way?.verdict, way?.there?.digest]).toEqual([verdict, digest]);
});
