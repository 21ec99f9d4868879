// Killed at every operation of its disk, in a park and in a restore of 20 objects, with the loss of
// what was not synced; and started from a journal that ends at any record.

import { describe, expect, test } from "vitest";
import { recall } from "../../agent-main/core/memory.js";
import { openJournal } from "../../base/journal.js";
import { bytesOf, digestOf, objectOf } from "../objects/memory-world.js";
import { camera, type Scene, scene } from "./cast.js";
import { HOME } from "./memory-machine.js";

const COUNT = 20;
const NUMBERS = Array.from({ length: COUNT }, (_, i) => i + 1);
const ALL = NUMBERS.map(camera);
const contentOf = (number: number) => `content of ${number}`;
const journal = `${HOME}/journal`;

async function running(): Promise<Scene> {
  const s = await scene({
    prepare: ({ backup, machine }) => {
      backup.appears();
      for (const number of NUMBERS) machine.write(number, contentOf(number));
    },
  });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  return s;
}

const parkedBy = (s: Scene, epoch: bigint) => () =>
  s.backup.of("parked").some((p) => p.epoch === epoch && p.problem === "");

async function parks(s: Scene): Promise<void> {
  s.backup.park(5n, ALL);
  await s.machine.until(() => s.isDead() || parkedBy(s, 5n)(), "parked");
}

/** All come home under epoch 6, asked for again where a crash cut an answer off. */
async function restores(s: Scene): Promise<void> {
  s.backup.says("returning", 6n, ALL);
  s.backup.link?.send({ kind: "takeBack", epoch: 6n, objects: COUNT });
  const left = new Set(NUMBERS);
  let asked = 0;
  const ask = (number: number) => {
    const { entry, content } = objectOf("camera", number, contentOf(number), "");
    asked += 1;
    s.backup.store?.put(entry, content).then(
      () => {
        asked -= 1;
        left.delete(number);
      },
      () => {
        asked -= 1;
      },
    );
  };
  await s.machine.until(() => {
    if (s.isDead() || left.size === 0) return true;
    if (asked === 0) for (const number of left) ask(number);
    return false;
  }, "all are home");
  if (s.isDead()) return;
  s.backup.says("main", 6n);
  s.backup.link?.send({ kind: "restoreDone", epoch: 6n });
  await s.machine.until(() => s.isDead() || s.agent.status().holding === "none", "the hold ends");
}

/** In the store, or a content among the parked copies; never in neither. */
function expectNothingLost(s: Scene, at: string): void {
  const kept = new Set(s.machine.disk.paths(`${HOME}/content`).map((p) => p.split("/").at(-1)));
  const there = new Set(s.machine.inStore);
  const lost = NUMBERS.filter(
    (n) => !there.has(String(n)) && !kept.has(digestOf(bytesOf(contentOf(n)))),
  );
  expect(lost, at).toEqual([]);
}

/** What the journal says, read by a start of somebody who changes nothing. */
async function remembered(s: Scene) {
  const { disk } = s.machine;
  const reader = { ...readOnly, read: disk.read.bind(disk), list: disk.list.bind(disk) };
  const log = () => {};
  const opened = await openJournal({ disk: reader, folder: journal, digestOf, log });
  if (opened.kind === "broken") throw new Error(opened.words);
  const { report, snapshot, records } = opened;
  return { report, ...recall([...snapshot, ...records]) };
}

const nothing = async () => {};
const readOnly = {
  replace: nothing,
  create: async () => false,
  append: nothing,
  sync: nothing,
  makeFolder: nothing,
  rename: nothing,
  renameLoosely: async () => false,
  renameNew: async () => false,
  remove: nothing,
  freeBytes: async () => undefined,
};

async function killedAt(nth: number, torn: number): Promise<boolean> {
  const s = await running();
  let left = nth;
  let at = "";
  s.machine.onChange = (what, path) => {
    left -= 1;
    if (left !== 0) return;
    at = `killed at operation ${nth}: ${what} ${path}`;
    s.kill();
  };
  let epoch = 0n;
  for (const step of [parks, restores]) {
    await step(s);
    if (!s.isDead()) continue;
    s.machine.disk.crash(torn);
    expectNothingLost(s, at);
    const { memory, problems, report } = await remembered(s);
    expect([problems, report.breaks], at).toEqual([[], []]);
    const { epoch: now } = memory.state.custody;
    expect(now >= epoch, `${at}: epoch ${epoch}, then ${now}`).toBe(true);
    // What was confirmed is remembered.
    if (parkedBy(s, 5n)()) expect(now, at).toBeGreaterThanOrEqual(5n);
    await s.start();
    await s.machine.until(() => s.agent.status().link === "up", `back, ${at}`);
    expect(BigInt(s.agent.status().epoch), at).toBeGreaterThanOrEqual(now);
    await step(s);
  }
  epoch = BigInt(s.agent.status().epoch);
  expect([epoch, s.agent.status().holding], at).toEqual([6n, "none"]);
  expect(
    s.machine.inStore.map(Number).sort((a, b) => a - b),
    at,
  ).toEqual(NUMBERS);
  for (const n of NUMBERS) {
    expect(s.machine.disk.text(`/srv/cameras/camera${n}.conf`), at).toBe(contentOf(n));
  }
  return at !== "";
}

/** Four parts, so that a slow machine says which one it is. */
describe.each([1, 2, 3, 4])(
  "a park and a restore, killed at every operation, part %d of 4",
  (part) => {
    test("nothing is lost and no epoch falls", async () => {
      let nth = part;
      while (await killedAt(nth, nth % 3 === 0 ? 40 : 0)) nth += 4;
      expect(nth).toBeGreaterThan(COUNT * 4);
    }, 120_000);
  },
);

test("a journal that ends at any record is a state that was, and its agent goes on from there", async () => {
  const s = await running();
  await parks(s);
  s.kill();
  const [path] = s.machine.disk.paths(`${journal}/journal-`);
  const mark = s.machine.disk.paths(journal).find((p) => !p.includes("journal-"));
  const whole = s.machine.disk.text(path ?? "") ?? "";
  const lines = whole.split("\n").slice(0, -1);
  expect(lines.length).toBeGreaterThan(5);
  let epoch = 0n;
  for (let kept = 2; kept <= lines.length; kept += 1) {
    // With its mark the end that is missing is seen; without, it is what a crash leaves.
    if (mark !== undefined) await s.machine.disk.remove(mark);
    s.machine.disk.write(path ?? "", `${lines.slice(0, kept).join("\n")}\n`);
    const { memory, problems } = await remembered(s);
    expect(problems).toEqual([]);
    expect(memory.state.custody.epoch >= epoch).toBe(true);
    ({ epoch } = memory.state.custody);
    expect([0n, 5n]).toContain(epoch);
    if (epoch === 5n) expect(memory.state.custody.hold).toEqual(ALL);
  }
  expect(epoch).toBe(5n);
});
