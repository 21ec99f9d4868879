// A journal that is damaged: what was held stays held, nothing starts unasked, no epoch falls, and
// the doubt lasts until the backup agent's word is on disk.

import { expect, test } from "vitest";
import { StateJournal } from "../../agent-main/io/state-journal.js";
import { digestOf, MemoryDisk, memoryWorld, objectOf } from "../objects/memory-world.js";
import { CAMERAS, camera, type Scene, scene } from "./cast.js";
import { HOME } from "./memory-machine.js";

const journal = `${HOME}/journal`;

async function running(): Promise<Scene> {
  const s = await scene({
    settings: { startGate: 15 },
    prepare: ({ backup }) => backup.appears(),
  });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.healthy), "it runs");
  return s;
}

async function parked(): Promise<Scene> {
  const s = await running();
  s.backup.park(5n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 5n), "parked");
  return s;
}

/** Changes one bit in the newest record of a kind. */
function damage(s: Scene, kind: string): void {
  const { disk } = s.machine;
  const path = disk.paths(`${journal}/journal-`).at(-1) ?? "";
  const text = disk.text(path) ?? "";
  const at = text.lastIndexOf(` ${kind} {`);
  expect(at, kind).toBeGreaterThan(0);
  disk.write(path, `${text.slice(0, at + 3)}~${text.slice(at + 4)}`);
}

/** The machine comes back from a power cut with nobody at the other end. */
function falls(s: Scene): void {
  s.kill();
  s.backup.vanishes();
  for (const process of s.machine.processes) process.isAlive = false;
}

const started = (s: Scene) => s.machine.application !== undefined;
const told = (s: Scene, event: string) => s.machine.log.filter((line) => line.event === event);

test("what was parked stays parked, and says why it is in doubt", async () => {
  const s = await parked();
  falls(s);
  damage(s, "custody");
  await s.start();
  await s.machine.passes(20_000);
  expect(s.machine.inStore).toEqual([]);
  expect(s.agent.status()).toMatchObject({ epoch: "5", holding: "parked", parked: 3 });
  expect(s.agent.status().problem).toContain("its memory is damaged");
  const [doubt] = told(s, "state.doubtful");
  expect(doubt?.fields.words).toContain(journal);
  expect(told(s, "journal.break")[0]?.fields).toMatchObject({ loss: true });

  // In doubt again at the next start; certain once the backup agent has spoken.
  s.kill();
  await s.start();
  expect(told(s, "state.doubtful")).toHaveLength(2);
  s.backup.says("main", 6n).appears();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
  expect(s.agent.status().problem).toBe("");
  s.kill();
  await s.start();
  expect(told(s, "state.doubtful")).toHaveLength(2);
  expect(s.agent.status()).toMatchObject({ epoch: "6", holding: "none" });
});

test("with nothing known to be held the backup agent is asked before anything starts", async () => {
  const s = await running();
  falls(s);
  damage(s, "backup");
  await s.start();
  await s.machine.passes(2_000);
  expect(started(s)).toBe(false);
  s.backup.says("backup", 7n, [camera(1), camera(2)]).appears();
  await s.machine.until(() => started(s), "started after what is held has left");
  expect(s.machine.application?.reads).toEqual(["3"]);
  expect(s.agent.status()).toMatchObject({ epoch: "7", holding: "parked", problem: "" });
});

test("unanswered, it starts after the start gate, with an alarm", async () => {
  const s = await running();
  falls(s);
  damage(s, "backup");
  await s.start();
  await s.machine.passes(14_900);
  expect(started(s)).toBe(false);
  await s.machine.passes(300);
  expect(started(s)).toBe(true);
  expect(told(s, "gate.transition").at(-1)?.fields).toMatchObject({ on: "expired" });
});

test("a hold that may not be over puts nothing back before the backup agent was asked", async () => {
  const s = await parked();
  // Released, and killed before anything went back.
  s.machine.disk.failures.set("/srv/cameras", "denied");
  s.backup.says("main", 6n).welcome();
  await s.machine.until(() => s.agent.status().holding === "releasing", "released");
  await s.machine.passes(50);
  falls(s);
  s.machine.disk.failures.clear();
  damage(s, "application");
  await s.start();
  await s.machine.passes(14_000);
  expect(s.machine.inStore).toEqual([]);
  s.backup.says("backup", 7n, CAMERAS).appears();
  await s.machine.until(() => s.agent.status().holding === "parked", "held again");
  await s.machine.passes(20_000);
  expect(s.machine.inStore).toEqual([]);
  expect(s.agent.status()).toMatchObject({ epoch: "7", parked: 3 });
});

test("unanswered, a hold that was over ends after the start gate", async () => {
  const s = await parked();
  s.machine.disk.failures.set("/srv/cameras", "denied");
  s.backup.says("main", 6n).welcome();
  await s.machine.until(() => s.agent.status().holding === "releasing", "released");
  await s.machine.passes(50);
  falls(s);
  s.machine.disk.failures.clear();
  damage(s, "application");
  await s.start();
  await s.machine.until(() => s.machine.inStore.length === 3, "all are back");
  await s.machine.until(() => s.agent.status().holding === "none", "over");
  expect(s.agent.status().epoch).toBe("6");
});

/** Every file of the journal but the mark beside it: what a copy of it would put back. */
function journalOf(s: Scene): readonly (readonly [string, Uint8Array])[] {
  const { disk } = s.machine;
  return disk
    .paths(`${journal}/journal-`)
    .map((path) => [path, disk.bytes(path)?.slice() ?? new Uint8Array()] as const);
}

test("put back to an earlier hold, the copies of the last one count, and are vouched for by nobody", async () => {
  const s = await parked();
  const earlier = journalOf(s);
  s.backup.says("main", 6n).welcome();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  s.machine.write(2, "written since");
  s.backup.park(7n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 7n), "parked again");
  falls(s);
  for (const path of s.machine.disk.paths(`${journal}/journal-`)) s.machine.disk.forget(path);
  for (const [path, bytes] of earlier) s.machine.disk.write(path, bytes);
  await s.start();
  s.backup.says("backup", 7n, CAMERAS).appears();
  await s.machine.until(() => s.agent.status().problem === "", "it is told");
  await s.machine.until(() => s.agent.status().holding === "parked", "parked");
  const listed = async () => {
    const list = s.backup.store?.list();
    await s.machine.passes(100);
    return list;
  };
  const second = objectOf("camera", 2, "written since", "").entry.digest;
  const digestOfSecond = async () =>
    (await listed())?.manifest.find(({ number }) => number === 2)?.digest;
  expect(await digestOfSecond()).toBe(second);
  expect((await listed())?.isMemoryWhole).toBe(false);
  // So it stays over a start that finds a whole journal, until that hold is over.
  s.kill();
  const hellos = s.backup.of("hello").length;
  await s.start();
  await s.machine.until(() => s.backup.of("hello").length > hellos, "linked");
  await s.machine.passes(1_000);
  expect(await digestOfSecond()).toBe(second);
  expect((await listed())?.isMemoryWhole).toBe(false);
  s.backup.says("main", 8n).welcome();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expect((await listed())?.isMemoryWhole).toBe(true);
  expect(s.machine.disk.text("/srv/cameras/camera2.conf")).toBe("written since");
});

test("what was parked and is not known any more goes back when the backup agent says so", async () => {
  const s = await running();
  const earlier = journalOf(s);
  s.backup.park(5n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 5n), "parked");
  falls(s);
  for (const path of s.machine.disk.paths(`${journal}/journal-`)) s.machine.disk.forget(path);
  for (const [path, bytes] of earlier) s.machine.disk.write(path, bytes);
  await s.start();
  await s.machine.passes(5_000);
  expect(s.machine.inStore).toEqual([]);
  s.backup.says("main", 6n).appears();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
});

/** A main that had parked all, was killed, and has lost its whole journal but for the marks. */
async function parkedAndLost(leaseMs: number): Promise<Scene> {
  const s = await scene({
    settings: { startGate: 15 },
    prepare: ({ backup }) => {
      backup.leaseMs = leaseMs;
      backup.appears();
    },
  });
  await s.machine.until(() => s.backup.of("heartbeat").some((h) => h.welcomes === 1), "told");
  s.backup.park(5n, CAMERAS);
  await s.machine.until(() => s.backup.of("parked").some((p) => p.epoch === 5n), "parked");
  falls(s);
  for (const path of s.machine.disk.paths(`${journal}/journal-`)) s.machine.disk.write(path, "");
  await s.start();
  expect(told(s, "state.doubtful")).toHaveLength(1);
  return s;
}

test("with its journal lost, its copies say that it stands down: nothing goes back without a lease", async () => {
  const s = await parkedAndLost(10_000);
  await s.machine.passes(600_000);
  expect(s.machine.inStore).toEqual([]);
  expect(s.agent.status()).toMatchObject({ holding: "stoodDown", parked: 3 });
  s.backup.says("main", 6n).appears();
  await s.machine.until(() => s.agent.status().holding === "none", "released");
  expect(s.machine.inStore).toEqual(["1", "2", "3"]);
});

test("with its journal lost, its copies say that it keeps: they go back after the start gate", async () => {
  const s = await parkedAndLost(0);
  await s.machine.passes(14_000);
  expect(s.machine.inStore).toEqual([]);
  await s.machine.until(() => s.machine.inStore.length === 3, "all are back");
});

/** A folder with a hold, a return under way, and the bytes of its files. */
async function folderOf(
  isClosed = true,
): Promise<{ files: Map<string, Uint8Array>; state: StateJournal }> {
  const disk = new MemoryDisk(() => 0);
  const state = await open(disk);
  const hold = Array.from({ length: 30 }, (_, i) => camera(i + 1));
  state.set({ custody: { epoch: 5n, holding: "parked", isCleared: true, hold }, parkedSet: "h" });
  await state.save();
  state.set({ custody: { epoch: 6n, holding: "returning", isCleared: true, hold } });
  await state.save();
  for (const id of hold.slice(0, 5))
    await state.note(6n, id, digestOf(new Uint8Array([id.number])));
  if (isClosed) await state.close();
  const files = new Map<string, Uint8Array>();
  for (const path of disk.paths("/a/"))
    files.set(path, disk.bytes(path)?.slice() ?? new Uint8Array());
  return { files, state };
}

async function open(disk: MemoryDisk): Promise<StateJournal> {
  await disk.makeFolder("/a");
  const { clock, deadlines, random } = memoryWorld();
  const world = { clock, disk, random, log: () => {} };
  const state = await StateJournal.open({ world, deadlines, folder: "/a", digestOf });
  if (typeof state === "string") throw new Error(state);
  return state;
}

function diskWith(files: Map<string, Uint8Array>): MemoryDisk {
  const disk = new MemoryDisk(() => 0);
  for (const [path, bytes] of files) disk.write(path, bytes.slice());
  return disk;
}

test("1,000 single bit flips: seen, or without effect; never another custody taken for certain", async () => {
  const { files, state } = await folderOf();
  let doubts = 0;
  for (let flip = 0; flip < 1_000; flip += 1) {
    const path = [...files.keys()][flip % files.size] ?? "";
    const disk = diskWith(files);
    const bytes = disk.bytes(path)?.slice() ?? new Uint8Array();
    const at = (flip * 7_919) % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8));
    disk.write(path, bytes);
    const opened = await open(disk).catch((error: Error) => error.message);
    if (typeof opened === "string") continue; // It did not start, with words.
    if (opened.doubt === "") {
      expect(opened.state.custody, `${path} ${at}`).toEqual(state.state.custody);
      expect(opened.returned.size, `${path} ${at}`).toBe(5);
    } else {
      doubts += 1;
      expect(opened.state.boot > state.state.boot, `${path} ${at}`).toBe(true);
    }
  }
  expect(doubts).toBeGreaterThan(100);
});

test("cut off at any byte under its mark it is in doubt, and no epoch read is lost", async () => {
  const { files, state } = await folderOf();
  const path = [...files.keys()].find((name) => name.includes("journal-")) ?? "";
  const whole = files.get(path) ?? new Uint8Array();
  for (let length = 0; length < whole.length; length += 13) {
    const disk = diskWith(files);
    const left = whole.slice(0, length);
    disk.write(path, left);
    const opened = await open(disk).catch((error: Error) => error.message);
    if (typeof opened === "string") continue;
    expect(opened.doubt, `${length} bytes`).not.toBe("");
    const lines = new TextDecoder().decode(left).split("\n").slice(0, -1);
    const epochs = lines.flatMap((line) => /"epoch":"(\d+)"/.exec(line)?.[1] ?? []);
    const highest = epochs.map(BigInt).reduce((a, b) => (a > b ? a : b), 0n);
    expect(opened.state.custody.epoch, `${length} bytes`).toBe(highest);
    expect(opened.state.boot > state.state.boot).toBe(true);
  }
});

test("killed and then cut off at any byte: in doubt, or the custody that was on disk first", async () => {
  const { files, state } = await folderOf(false);
  const path = [...files.keys()].find((name) => name.includes("journal-")) ?? "";
  const whole = files.get(path) ?? new Uint8Array();
  const custodyEnds = new TextDecoder().decode(whole).indexOf(" returned ");
  expect(custodyEnds).toBeGreaterThan(0);
  for (let length = 0; length < whole.length; length += 7) {
    const disk = diskWith(files);
    disk.write(path, whole.slice(0, length));
    const opened = await open(disk);
    if (opened.doubt === "") {
      expect(opened.state.custody, `${length} bytes`).toEqual(state.state.custody);
      expect(length).toBeGreaterThan(custodyEnds - 200);
    } else expect(length, `${length} bytes`).toBeLessThan(custodyEnds);
  }
});
