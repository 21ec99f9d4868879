// The keys of a backup agent: made with a main, gone with it, and whose they prove a link to be.

import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COUNT_EVERY_MS, DoorLog } from "../../agent-backup/io/door/door-log.js";
import { KEY_AGAIN_MS, KeyWatch } from "../../agent-backup/io/door/key-watch.js";
import { Keys } from "../../agent-backup/io/door/keys.js";
import { Offline } from "../../agent-backup/offline.js";
import { Deadlines } from "../../base/deadlines.js";
import { keyFileText } from "../../base/key.js";
import { realHost } from "../../base/node/host.js";
import type { Log, LogFields, TurnedAway, World } from "../../base/world.js";
import { HANDSHAKE_MS, STRANGERS_MAX, STRANGERS_OF_ONE_MAX } from "../../proto/limits.js";
import { wordsOf } from "../../proto/reason.js";
import { tempFolder } from "../base/helpers.js";
import { KEY } from "../base/world-contract.js";
import { wirePair } from "../link/virtual.js";
import { VirtualClock } from "../objects/memory-world.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const ADD = { kind: "addServer", name: "Gate 2", settings: { address: "10.0.0.2" } } as const;
const FILE = "/var/backup/keys/gate%202.key";

test("a main speaks only for the name whose key it proved", async () => {
  const house = await House.with("m1", "m2");
  const honest = new Main(house, "m2", 2).connects();
  await house.passes(3_000);
  const liar = new Main(house, "m2", 3);
  liar.proves = "m1";
  liar.connects();
  await house.passes(1_000);
  const words =
    'it proved the key of "m1" and says that it is "m2": set its name to "m1", or give it the key of "m2"';
  expect(liar.ends).toEqual([{ kind: "refused", words }]);
  expect([...house.agent.of("m1").alarms.values()]).toEqual([words]);
  expect([...house.agent.of("m2").alarms.values()]).toEqual([]);
  expect(house.agent.of("m2").linked?.link.isOpen).toBe(true);
  expect(honest.ends).toEqual([]);
  expect(house.agent.of("m1").linked).toBeUndefined();
});

test("the case of a name does not matter", async () => {
  const house = await House.with("Gate1");
  const main = new Main(house, "GATE1", 2);
  main.proves = "gate1";
  main.connects();
  await house.passes(3_000);
  expect(house.agent.of("Gate1").linked?.link.isOpen).toBe(true);
});

test("a main that comes again and again and says nothing keeps no other out", async () => {
  const house = await House.with("m1", "m2");
  const open = Array.from({ length: STRANGERS_MAX }, () => {
    const [dialled, accepted] = wirePair(house.clock, {}, "m1");
    house.agent.door.accept(accepted);
    return dialled;
  });
  await house.passes(100);
  expect(open.filter((wire) => !wire.isClosed).length).toBe(STRANGERS_OF_ONE_MAX);
  new Main(house, "m2", 1).connects();
  await house.passes(1_000);
  expect(house.agent.of("m2").linked?.link.isOpen).toBe(true);
  await house.passes(HANDSHAKE_MS);
  expect(open.every((wire) => wire.isClosed)).toBe(true);
  new Main(house, "m1", 1).connects();
  await house.passes(1_000);
  expect(house.agent.of("m1").linked?.link.isOpen).toBe(true);
});

test("a main that is added has a key at once; where it is, is said, and the key is not", async () => {
  const house = await House.with("m1");
  const { commands, keys } = house.agent;
  expect(keys.keyOf("gate 2")).toBeUndefined();
  const outcome = await commands.run(ADD, "op1");
  expect(outcome).toMatchObject({ how: "done", words: "Gate 2 is monitored now." });
  const text = house.disk.text(FILE) ?? "";
  expect(text).toMatch(/^locum-key-1:[\w-]{43}\n$/);
  expect(keyFileText(keys.keyOf("GATE 2") ?? KEY)).toBe(text);
  const said = wordsOf(outcome.reasons);
  expect(said).toContain(FILE);
  expect(said).toContain(`scp -p '${FILE}' 'root@10.0.0.2:/var/lib/locum/main/backup.key'`);
  const everything = JSON.stringify([outcome, house.agent.told]);
  expect(everything).not.toContain(text.trim().slice("locum-key-1:".length));
});

test("a main that is removed is let in no more, and its link ends", async () => {
  const house = await House.with("m1");
  const { commands, keys } = house.agent;
  await commands.run(ADD, "op1");
  const main = new Main(house, "Gate 2", 2).connects();
  await house.passes(3_000);
  const before = house.disk.text(FILE);
  const outcome = await commands.run({ kind: "removeServer", name: "gate 2" }, "op1");
  await house.passes(100);
  expect(outcome.words).toBe("Gate 2 is not monitored any more.");
  expect([keys.keyOf("Gate 2"), house.disk.text(FILE)]).toEqual([undefined, undefined]);
  expect(main.ends.length).toBe(1);
  await commands.run(ADD, "op1");
  expect(house.disk.text(FILE)).not.toBe(before);
});

test("a key that was there is kept; one that is no key refuses the main, and is kept too", async () => {
  const house = await House.with("m1");
  const { commands, keys, fleet } = house.agent;
  house.disk.write(FILE, keyFileText(KEY));
  await commands.run(ADD, "op1");
  expect(keys.keyOf("Gate 2")?.equals(KEY)).toBe(true);
  const other = "/var/backup/keys/gate%203.key";
  house.disk.write(other, "precious");
  const outcome = await commands.run({ ...ADD, name: "Gate 3" }, "op1");
  expect(outcome).toMatchObject({ how: "refused" });
  expect(outcome.words).toContain(`Key file ${other} holds no key`);
  expect([house.disk.text(other), fleet.find("Gate 3"), keys.keyOf("Gate 3")]).toEqual([
    "precious",
    undefined,
    undefined,
  ]);
  house.disk.remove(other);
  expect((await commands.run({ ...ADD, name: "Gate 3" }, "op1")).how).toBe("done");
});

test("a disk that takes no key adds no main", async () => {
  const house = await House.with("m1");
  house.disk.failures.set("/var/backup/keys", "full");
  const outcome = await house.agent.commands.run(ADD, "op1");
  expect(outcome).toMatchObject({ how: "refused" });
  expect(outcome.words).toContain("Key file /var/backup/keys");
  expect(house.agent.fleet.find("Gate 2")).toBeUndefined();
});

test("without an agent the same: made for its owner alone, told where, gone with the main", async () => {
  const folder = `${tempFolder()}/backup`;
  const host = realHost({ version: "0.1.0", log: { kind: "stderr", level: "error" } });
  const offline = new Offline(host);
  const added = await offline.add(folder, "Gate 1", { address: "fd00::1" });
  const path = `${folder}/keys/gate%201.key`;
  expect(added).toMatchObject({
    how: "done",
    words: "Gate 1 will be monitored when the agent runs.",
  });
  expect(wordsOf(added.reasons)).toContain(`'root@[fd00::1]:/var/lib/locum/main/backup.key'`);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(`${folder}/keys`).mode & 0o777).toBe(0o700);
  expect(JSON.stringify(added)).not.toContain(readFileSync(path, "utf8").slice(12, 50));

  const keys = new Keys(host.world, folder);
  expect(await keys.giveAll(["Gate 1"])).toEqual([{ kind: "kept", path }]);
  chmodSync(path, 0o644);
  expect(await new Keys(host.world, folder).give("Gate 1")).toMatchObject({
    kind: "refused",
    words: expect.stringContaining(`${path}: others than its owner may read it (mode 0644)`),
  });
  await offline.remove(folder, "gate 1");
  expect(existsSync(path)).toBe(false);
});

test("of a whole fleet each main gets a key of its own, and in the order asked for", async () => {
  const folder = tempFolder();
  const host = realHost({ version: "0.1.0", log: { kind: "stderr", level: "error" } });
  mkdirSync(`${folder}/keys`);
  writeFileSync(`${folder}/keys/m7.key`, keyFileText(KEY), { mode: 0o600 });
  const names = Array.from({ length: 20 }, (_, n) => `m${n}`);
  const keys = new Keys(host.world, folder);
  const given = await keys.giveAll(names);
  expect(given.map(({ kind }) => kind)).toEqual(names.map((n) => (n === "m7" ? "kept" : "made")));
  expect(new Set(names.map((name) => keyFileText(keys.keyOf(name) ?? KEY))).size).toBe(20);
});

test("a key that could not be used is looked at again: its main is let in without a restart", async () => {
  const house = await House.with("m1", "m2");
  const { site, fleet } = house.agent;
  const path = "/var/backup/keys/m1.key";
  house.disk.write(path, "spoilt");
  const keys = new Keys(site.world, "/var/backup");
  const watch = new KeyWatch(site, keys, (name) => fleet.find(name));
  watch.begin(["m1", "m2"], await keys.giveAll(["m1", "m2"]));
  const shell = house.agent.of("m1");
  expect(shell.alarms.get("key")).toContain(`it cannot be let in. Key file ${path} holds no key`);
  expect(house.agent.of("m2").alarms.get("key")).toContain("it had no key; one was made in");
  await house.passes(3 * KEY_AGAIN_MS);
  expect(house.agent.events("key.refused").length).toBe(1);
  expect([keys.keyOf("m1"), shell.alarms.has("key")]).toEqual([undefined, true]);
  house.disk.write(path, keyFileText(KEY));
  await house.passes(KEY_AGAIN_MS);
  expect(keys.keyOf("m1")?.equals(KEY)).toBe(true);
  expect([shell.alarms.has("key"), house.agent.events("key.usable").length]).toEqual([false, 1]);
  new Main(house, "m2", 1).connects();
  await house.passes(1_000);
  expect(house.agent.of("m2").alarms.has("key")).toBe(false);
  watch.stop();
});

test("of many that are turned away the first is said at once, the others as a count", () => {
  const clock = new VirtualClock();
  const lines: [string, LogFields][] = [];
  const say: Log = (_level, event, fields = {}) => lines.push([event, fields]);
  const world = { clock, log: say } as unknown as World;
  const log = new DoorLog({ deadlines: new Deadlines(clock), world }, () => undefined);
  const away = (kind: TurnedAway["kind"], from: string, identity?: string) =>
    log.turnedAway({ kind, from, identity, words: "so it was" });
  away("no-key", "10.0.0.9");
  for (let i = 0; i < 500; i += 1) away("no-key", `10.0.1.${i % 250}`);
  away("wrong-key", "10.0.0.9", "Gate 1");
  away("wrong-key", "10.0.0.9", "GATE 1");
  expect(lines.map(([event, { kind, more }]) => [event, kind, more])).toEqual([
    ["door.turnedAway", "no-key", undefined],
    ["door.turnedAway", "wrong-key", undefined],
  ]);
  clock.moveTo(clock.nowMs() + COUNT_EVERY_MS);
  expect(lines.slice(2).map(([event, { kind, more }]) => [event, kind, more])).toEqual([
    ["door.turnedAwayMore", "no-key", 500],
    ["door.turnedAwayMore", "wrong-key", 1],
  ]);
  clock.moveTo(clock.nowMs() + COUNT_EVERY_MS);
  away("no-key", "10.0.0.9");
  away("no-key", "10.0.0.9");
  expect(lines.length).toBe(5);
  log.stop();
  expect(lines.at(-1)).toMatchObject(["door.turnedAwayMore", { more: 1 }]);
});

test("names without end are counted together in the end, each kind in one", () => {
  const clock = new VirtualClock();
  let lines = 0;
  const deadlines = new Deadlines(clock);
  const world = { clock, log: () => (lines += 1) } as unknown as World;
  const log = new DoorLog({ deadlines, world }, () => undefined);
  for (let i = 0; i < 5_000; i += 1) {
    log.turnedAway({ kind: "wrong-key", from: "10.0.0.9", identity: `m${i}`, words: "" });
  }
  expect(lines).toBe(1_001);
  expect(deadlines.size).toBe(1_001);
});

test("a wrong key under a main's name shows at that main for a while", async () => {
  const house = await House.with("m1");
  const { site, fleet } = house.agent;
  const log = new DoorLog(site, (name) => fleet.find(name));
  const away = { kind: "wrong-key", identity: "M1", words: "wrong" } as const;
  for (let i = 0; i < 10; i += 1) log.turnedAway({ ...away, from: `10.0.0.${i}` });
  const words =
    "somebody comes under the name m1 with a key that is not its own; if it is the main itself, copy its key file there again";
  expect(house.agent.of("m1").alarms.get("refused")).toBe(words);
  expect(house.agent.events("link.wrongKey").length).toBe(1);
  await house.passes(70_000);
  expect(house.agent.of("m1").alarms.get("refused")).toBeUndefined();
});
