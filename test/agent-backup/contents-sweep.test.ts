// Contents that nothing names any more go; what any settings backup, kept copy or record names stays,
// whatever happens meanwhile.

import { expect, test } from "vitest";
import { ContentsSweep } from "../../agent-backup/io/contents-sweep.js";
import { digestOf } from "../objects/memory-world.js";
import { House, STORE } from "./house.js";
import { keys } from "./one-main.js";
import { Main } from "./played-main.js";

const CONTENTS = "/var/lib/locum/backup/contents";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const folderOf = (house: House) =>
  house.disk
    .paths("/")
    .find((path) => path.includes("/contents/"))
    ?.replace(/\/contents\/.*/, "") ?? CONTENTS;

/** The contents on the disk, as texts. */
const texts = (house: House): readonly string[] =>
  house.disk
    .paths(`${folderOf(house)}/contents/`)
    .map((path) => house.disk.text(path) ?? "")
    .sort();

const sweepOf = ({ agent }: House) => new ContentsSweep(agent.site, agent.fleet);

async function swept(house: House) {
  let end: Awaited<ReturnType<ContentsSweep["sweep"]>> | undefined;
  void sweepOf(house)
    .sweep()
    .then((done) => {
      end = done;
    });
  await house.until(() => end !== undefined, "swept");
  return end;
}

/** Five objects; one was edited so often that only the last settings backup is kept. */
async function thinned() {
  const house = await House.with(["m1", { keep: 1, waitForReconnection: 0 }]);
  const main = new Main(house, "m1", 5).connects();
  await house.passes(3_000);
  for (const version of [1, 2, 3]) {
    main.store.set("camera 1", `edited ${version}`);
    const before = house.agent.of("m1").backups.last;
    await house.until(() => house.agent.of("m1").backups.last !== before, "backed up");
  }
  await house.until(() => house.agent.of("m1").backups.last !== undefined, "thinned");
  await house.passes(1_000);
  return { house, main };
}

const NAMED = ["edited 3", ...keys(2, 3, 4, 5).map((key) => `m1 ${key}`)].sort();

test("what only thinned settings backups named goes, and nothing else", async () => {
  const { house, main } = await thinned();
  const all = texts(house);
  expect(all).toHaveLength(8);
  // What was put since the sweep before stays: somebody may be about to name it.
  expect(await swept(house)).toEqual({ kind: "swept", contents: 0 });
  expect(texts(house)).toEqual(all);
  expect(await swept(house)).toEqual({ kind: "swept", contents: 3 });
  expect(texts(house)).toEqual(NAMED);
  expect(await swept(house)).toEqual({ kind: "swept", contents: 0 });
  main.drops();
  await house.until(() => house.agent.of("m1").server.custody.state === "backup", "taken over");
  expect(Object.values(house.stored).sort()).toEqual(NAMED);
});

test("killed at every change of the disk, no content that is named is lost", async () => {
  for (let livesFor = 0; ; livesFor += 1) {
    const { house, main } = await thinned();
    await swept(house);
    house.livesFor = livesFor;
    let isOver = false;
    void sweepOf(house)
      .sweep()
      .then(() => {
        isOver = true;
      });
    await house.passes(5_000);
    house.livesFor = undefined;
    const wasWhole = isOver && texts(house).length === NAMED.length;
    await house.restarts();
    expect(texts(house)).toEqual(expect.arrayContaining([...NAMED]));
    main.drops();
    const { last } = house.agent.of("m1").backups;
    expect(last?.manifest.map(({ digest }) => digest).sort()).toEqual(
      NAMED.map((text) => digestOf(bytesOf(text))).sort(),
    );
    if (wasWhole && livesFor > 3) return;
  }
});

test("while a settings backup is made, at whatever moment, it lacks nothing at its end", async () => {
  for (let waitMs = 0; waitMs <= 400; waitMs += 20) {
    const { house, main } = await thinned();
    await swept(house);
    await house.passes(1_000);
    for (let n = 6; n <= 12; n += 1) main.store.set(`camera ${n}`, `new ${n}`);
    const before = house.agent.of("m1").backups.last;
    const asked = house.agent.keeper("m1").asked("op1");
    await house.passes(waitMs);
    await swept(house);
    await house.until(() => house.agent.of("m1").backups.last !== before, "backed up");
    expect((await asked).kind).toBe("made");
    await swept(house);
    const kept = new Set(texts(house));
    for (let n = 6; n <= 12; n += 1) expect(kept.has(`new ${n}`), `${waitMs} ms`).toBe(true);
  }
});

test("what is away keeps its contents although no settings backup names them any more", async () => {
  const { house, main } = await thinned();
  main.drops();
  await house.until(() => house.agent.of("m1").server.custody.state === "backup", "taken over");
  for (const path of house.disk.paths(folderOf(house))) {
    if (/\/backups\/.*\.(set|log)$/.test(path)) house.disk.forget(path);
  }
  await house.restarts();
  await house.passes(1_000);
  await swept(house);
  await swept(house);
  expect(texts(house)).toEqual(NAMED);
});

test("nothing goes while a set cannot be read, or custody is not certain", async () => {
  const { house } = await thinned();
  await swept(house);
  const all = texts(house);
  const path = house.disk.paths(folderOf(house)).find((one) => one.endsWith(".set")) ?? "";
  const good = house.disk.text(path) ?? "";
  house.disk.write(path, good.replace("edited", "EDITED").replace("camera", "cameRa"));
  await house.restarts();
  await house.passes(1_000);
  await swept(house);
  expect(await swept(house)).toMatchObject({
    kind: "withheld",
    words: expect.stringContaining(path),
  });
  expect(texts(house)).toEqual(all);
});

test("a main that is not monitored any more keeps what its settings backups name", async () => {
  const { house, main } = await thinned();
  main.drops();
  const shell = house.agent.of("m1");
  await house.agent.fleet.remove(shell);
  house.roster.delete("m1");
  await house.restarts();
  await swept(house);
  await swept(house);
  expect(texts(house)).toEqual(NAMED);
  expect(house.disk.paths(`${STORE}/`)).not.toContain("camera1.conf");
});
