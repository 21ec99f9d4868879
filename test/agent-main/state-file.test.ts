// What the agent must not forget: kept whole, checked on the way in, never replaced by a guess.

import { expect, test } from "vitest";
import { startMainAgent } from "../../agent-main/agent.js";
import { NEW_RECORD } from "../../agent-main/core/custody.js";
import { Lane } from "../../agent-main/io/lane.js";
import { ReturnedLog } from "../../agent-main/io/returned-log.js";
import { type MainState, StateFile } from "../../agent-main/io/state-file.js";
import { readState, writeState } from "../../agent-main/io/state-text.js";
import { bytesOf, digestOf, memoryWorld, textOf } from "../objects/memory-world.js";
import { settingsOf } from "./cast.js";
import { HOME, MemoryMachine } from "./memory-machine.js";

const STATE: MainState = {
  instance: "ab12",
  boot: 7n,
  backupId: "b1",
  backupName: "north",
  custody: {
    epoch: 18_446_744_073_709_551_615n,
    holding: "returning",
    isCleared: true,
    hold: [
      { type: "camera", number: 1 },
      { type: "camera", number: 4_294_967_295 },
    ],
  },
  parkedSet: "held-5",
  application: { pid: 12, startedAt: "x" },
};

test("a state is read as it was written", () => {
  expect(readState(writeState(STATE))).toEqual(STATE);
  const fresh = { ...STATE, custody: NEW_RECORD, application: undefined };
  expect(readState(writeState(fresh))).toEqual(fresh);
});

test.each([
  ["instance", ""],
  ["boot", 7],
  ["epoch", "-1"],
  ["holding", "perhaps"],
  ["isCleared", 1],
  ["hold", [["no type!", 1]]],
  ["hold", [["camera", -1]]],
  ["application", { pid: "12" }],
  ["version", 2],
  ["parkedSet", null],
])("a %s that is %j is named", (key, value) => {
  const broken = { ...JSON.parse(textOf(writeState(STATE))), [key]: value };
  expect(readState(bytesOf(JSON.stringify(broken)))).toContain(`${key} is `);
});

test("bytes that are no JSON are said to be none", () => {
  expect(readState(bytesOf("{"))).toContain("not JSON");
  expect(readState(bytesOf("[]"))).toContain("not a JSON object");
});

test("a broken state file keeps the agent from starting, and is kept", async () => {
  const machine = new MemoryMachine();
  machine.disk.write(`${HOME}/state.json`, '{"version":1,"epoch":"7"');
  const { world } = machine.incarnation();
  const given = { world, digestOf, version: "0.1.0", folder: HOME, settings: settingsOf() };
  const words = await startMainAgent(given);
  expect(words).toContain(`${HOME}/state.json is broken and was kept`);
  expect(machine.disk.text(`${HOME}/state.json`)).toBe('{"version":1,"epoch":"7"');
  // The folder is free again: the same words, not "runs already".
  expect(await startMainAgent(given)).toBe(words);
});

test("a second agent of one folder is refused with words", async () => {
  const machine = new MemoryMachine();
  const { world } = machine.incarnation();
  const given = { world, digestOf, version: "0.1.0", folder: HOME, settings: settingsOf() };
  expect(typeof (await startMainAgent(given))).toBe("object");
  expect(await startMainAgent(given)).toContain(`runs already in ${HOME}`);
});

test("every start counts, and the instance stays", async () => {
  const { disk, random } = memoryWorld();
  await disk.makeFolder("/a");
  const first = await StateFile.open({ disk, random }, "/a");
  const second = await StateFile.open({ disk, random }, "/a");
  if (typeof first === "string" || typeof second === "string") throw new Error("not opened");
  expect([first.state.boot, second.state.boot]).toEqual([1n, 2n]);
  expect(second.state.instance).toBe(first.state.instance);
});

test("the journal of returned objects knows its epoch, and mends a torn line", async () => {
  const { disk } = memoryWorld();
  await disk.makeFolder("/a");
  const log = new ReturnedLog(disk, "/a");
  const digest = "a".repeat(64);
  await log.note(5n, { type: "camera", number: 1 }, digest);
  await log.note(6n, { type: "camera", number: 2 }, digest);
  await disk.append("/a/returned.log", bytesOf("6 camera 3 aa"));
  expect([...(await log.read(6n)).keys()]).toEqual(["camera 2"]);
  await log.note(6n, { type: "camera", number: 4 }, digest);
  expect([...(await log.read(6n)).keys()]).toEqual(["camera 2", "camera 4"]);
  await log.restart();
  expect((await log.read(6n)).size).toBe(0);
});

test("lone work waits for all before it, and all after it waits", async () => {
  const lane = new Lane();
  const done: string[] = [];
  const gates: (() => void)[] = [];
  const work = (name: string) => () =>
    new Promise<void>((resolve) => {
      done.push(`${name} begins`);
      gates.push(() => {
        done.push(`${name} ends`);
        resolve();
      });
    });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  void lane.shared(work("a"));
  void lane.shared(work("b"));
  void lane.alone(work("c"));
  void lane.shared(work("d"));
  await turn();
  expect(done).toEqual(["a begins", "b begins"]);
  gates[0]?.();
  await turn();
  expect(done).not.toContain("c begins");
  gates[1]?.();
  await turn();
  expect(done.at(-1)).toBe("c begins");
  gates[2]?.();
  await turn();
  expect(done.at(-1)).toBe("d begins");
});
