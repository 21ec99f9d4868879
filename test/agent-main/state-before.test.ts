// What earlier versions kept in `state.json` and `returned.log`: read once, checked, set aside.

import { expect, test } from "vitest";
import { startMainAgent } from "../../agent-main/agent.js";
import { NOTHING_TOLD } from "../../agent-main/core/memory-record.js";
import { Lane } from "../../agent-main/io/lane.js";
import { readReturned, readState } from "../../agent-main/io/state-before.js";
import { StateJournal } from "../../agent-main/io/state-journal.js";
import { bytesOf, digestOf, type MemoryDisk, memoryWorld } from "../objects/memory-world.js";
import { settingsOf } from "./cast.js";
import { HOME, MemoryMachine } from "./memory-machine.js";

const STATE = {
  version: 1,
  instance: "ab12",
  boot: "7",
  backupId: "b1",
  backupName: "north",
  epoch: "18446744073709551615",
  holding: "returning",
  isCleared: true,
  hold: [
    ["camera", 1],
    ["camera", 4_294_967_295],
  ],
  parkedSet: "held-5",
  application: { pid: 12, startedAt: "x" },
};
const DIGEST = "a".repeat(64);

const jsonBytes = (value: unknown) => bytesOf(`${JSON.stringify(value)}\n`);

async function opened(disk: MemoryDisk, folder = "/a"): Promise<StateJournal> {
  const { clock, deadlines, random } = memoryWorld();
  const world = { clock, disk, random, log: () => {} };
  const state = await StateJournal.open({ world, deadlines, folder, digestOf });
  if (typeof state === "string") throw new Error(state);
  return state;
}

test("a state is read as it was written", () => {
  expect(readState(jsonBytes(STATE))).toEqual({
    instance: "ab12",
    boot: 7n,
    backupId: "b1",
    backupName: "north",
    byHand: "",
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
    isParkedDoubted: false,
    told: NOTHING_TOLD,
    parksMs: [],
    application: { pid: 12, startedAt: "x" },
  });
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
  expect(readState(jsonBytes({ ...STATE, [key]: value }))).toContain(`${key} is `);
});

test("bytes that are no JSON are said to be none", () => {
  expect(readState(bytesOf("{"))).toContain("not JSON");
  expect(readState(bytesOf("[]"))).toContain("not a JSON object");
});

test("of the objects that came home the ones of the epoch count, and a torn line does not", () => {
  const lines = `5 camera 1 ${DIGEST}\n6 camera 2 ${DIGEST}\n6 camera 3 aa`;
  expect([...readReturned(bytesOf(lines), 6n).keys()]).toEqual(["camera 2"]);
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

test("what an earlier version kept is taken into the journal once, and renamed", async () => {
  const { disk } = memoryWorld();
  disk.write("/a/state.json", jsonBytes(STATE));
  disk.write("/a/returned.log", `${STATE.epoch} camera 1 ${DIGEST}\n`);
  const first = await opened(disk);
  const second = await opened(disk);
  for (const { state, returned } of [first, second]) {
    expect(state.custody).toMatchObject({ epoch: BigInt(STATE.epoch), holding: "returning" });
    expect(state.custody.hold).toHaveLength(2);
    expect([state.instance, state.backupName, state.parkedSet]).toEqual([
      "ab12",
      "north",
      "held-5",
    ]);
    expect([...returned]).toEqual([["camera 1", DIGEST]]);
  }
  expect([first.state.boot, second.state.boot]).toEqual([8n, 9n]);
  expect(disk.paths("/a/").filter((path) => !path.includes("journal"))).toEqual([
    "/a/returned.log.old",
    "/a/state.json.old",
  ]);
});

test("killed at any operation of that, nothing of it is lost", async () => {
  for (let died = 1, isOver = false; !isOver; died += 1) {
    const { disk } = memoryWorld();
    disk.write("/a/state.json", jsonBytes(STATE));
    disk.write("/a/returned.log", `${STATE.epoch} camera 1 ${DIGEST}\n`);
    let left = died;
    const mortal = new Proxy(disk, {
      get: (target, name: keyof MemoryDisk) => {
        const act = target[name] as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => {
          left -= 1;
          return left <= 0 ? new Promise(() => {}) : act.apply(target, args);
        };
      },
    });
    const end = opened(mortal).then(() => "over");
    const turns = new Promise((resolve) => setTimeout(resolve, 5, "dead"));
    isOver = (await Promise.race([end, turns])) === "over";
    disk.crash(died % 40);
    const { state, returned, doubt } = await opened(disk);
    expect(doubt).toBe("");
    expect(state).toMatchObject({ instance: "ab12", parkedSet: "held-5" });
    expect(state.custody.epoch).toBe(BigInt(STATE.epoch));
    expect([...returned.keys()]).toEqual(["camera 1"]);
    expect(died).toBeLessThan(100);
  }
});

test("a second agent of one folder is refused with words", async () => {
  const machine = new MemoryMachine();
  const { world } = machine.incarnation();
  const given = { world, digestOf, version: "0.1.0", folder: HOME, settings: settingsOf() };
  expect(typeof (await startMainAgent(given))).toBe("object");
  expect(await startMainAgent(given)).toContain(`runs already in ${HOME}`);
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
